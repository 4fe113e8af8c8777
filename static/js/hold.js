// Shows how long a held time is still held; the server decides, this only tells.

export function countDown(box) {
  const until = Date.parse(box.dataset.hold);
  const left = box.querySelector("[data-left]");
  if (!left || Number.isNaN(until)) return;
  let lastSpoken = null;

  function tick() {
    const seconds = Math.max(0, Math.round((until - Date.now()) / 1000));
    const minutes = Math.floor(seconds / 60);
    left.hidden = false;
    if (seconds === 0) {
      left.setAttribute("aria-live", "assertive");
      left.textContent = box.dataset.over;
      box.classList.replace("notice--warning", "notice--danger");
      return;
    }
    left.textContent = `Sisa ${minutes}.${String(seconds % 60).padStart(2, "0")} menit`;
    // Screen readers hear it at two minutes and at one, not every second.
    const speak = minutes < 2 && minutes !== lastSpoken;
    left.setAttribute("aria-live", speak ? "polite" : "off");
    lastSpoken = minutes;
    setTimeout(tick, 1000);
  }
  tick();
}
