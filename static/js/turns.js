// Turns of a timetable are dragged to a free time; without scripts each has its own page with a form.

/** A dragged `data-turn` (its address to move to) is sent with the desk and time of the cell it falls on. */
export function dragTurns(mover) {
  let dragged = null;
  document.querySelectorAll("[data-turn]").forEach((turn) => {
    turn.addEventListener("dragstart", () => { dragged = turn; });
    turn.addEventListener("dragend", () => { dragged = null; });
  });
  document.querySelectorAll("[data-drop]").forEach((cell) => {
    cell.addEventListener("dragover", (event) => { if (dragged) event.preventDefault(); });
    cell.addEventListener("dragenter", () => cell.toggleAttribute("data-over", Boolean(dragged)));
    cell.addEventListener("dragleave", () => cell.removeAttribute("data-over"));
    cell.addEventListener("drop", (event) => {
      event.preventDefault();
      if (dragged) send(mover, dragged, cell);
    });
  });
}

function send(mover, turn, cell) {
  mover.action = turn.dataset.turn;
  mover.elements.desk.value = cell.dataset.drop;
  mover.elements.begins.value = cell.dataset.at;
  mover.elements.minutes.value = turn.dataset.minutes;
  mover.submit();
}
