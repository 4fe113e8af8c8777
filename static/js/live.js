// Parts of a page that change by themselves: asked for again and again, exchanged only when they changed.

/** `data-live` is the address of the part, `data-every` the seconds between; without scripts one reloads. */
export function keepFresh(box) {
  const pause = 1000 * (Number(box.dataset.every) || 15);
  const lost = document.querySelector("[data-lost]");
  let etag = "";

  async function look() {
    if (document.visibilityState === "visible") {
      const reached = await exchange().catch(() => false);
      if (lost) lost.hidden = reached;
    }
    setTimeout(look, pause);
  }

  async function exchange() {
    const headers = etag ? { "If-None-Match": etag } : {};
    const answer = await fetch(box.dataset.live, { headers, cache: "no-store", redirect: "error" });
    if (answer.status === 304) return true;
    if (!answer.ok) return false;
    etag = answer.headers.get("ETag") || "";
    box.innerHTML = await answer.text();
    return true;
  }

  setTimeout(look, pause);
}
