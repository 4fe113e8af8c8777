// A long list is searched while somebody types: arrows move, Enter picks, Escape closes (ARIA combobox).

const PAUSE = 180;
let number = 0;

export function pickFromList(input) {
  const list = listBelow(input);
  let asked = null;
  let waiting;

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event);
    else if (event.key === "Enter" && current()) pick(event, current());
    else if (event.key === "Escape" && !list.hidden) close(event);
  });
  input.addEventListener("blur", () => close());
  list.addEventListener("pointerdown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) pick(event, option);
  });

  async function search() {
    asked?.abort();
    if (input.value.trim().length < 2) return close();
    asked = new AbortController();
    const address = new URL(input.dataset.pick, document.baseURI);
    address.searchParams.set("kata", input.value);
    try {
      const answer = await fetch(address, { credentials: "same-origin", signal: asked.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).matches);
    } catch {
      // The list stays closed; what is typed is searched when the form is sent.
    }
  }

  function show(matches) {
    list.replaceChildren(...matches.map(optionOf));
    list.hidden = matches.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function current() {
    return list.hidden ? null : list.querySelector("[aria-selected=true]");
  }

  function move(event) {
    const options = [...list.children];
    if (list.hidden || options.length === 0) return;
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    const before = options.indexOf(current());
    const next = options.at((before + step + (before < 0 && step < 0 ? 1 : 0)) % options.length);
    for (const option of options) option.setAttribute("aria-selected", String(option === next));
    next.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", next.id);
  }

  function pick(event, option) {
    event.preventDefault();
    input.value = "pickSubmit" in input.dataset ? option.dataset.code : option.dataset.label;
    forgetOffers(input);
    close();
    input.dispatchEvent(new Event("change", { bubbles: true }));
    if ("pickSubmit" in input.dataset) input.form.requestSubmit();
  }

  function close(event) {
    event?.preventDefault();
    clearTimeout(waiting);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}

function listBelow(input) {
  const list = document.createElement("ul");
  list.id = `pick-${(number += 1)}`;
  list.className = "picks";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0]?.textContent.trim() ?? "");
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  return list;
}

function optionOf(match) {
  const option = document.createElement("li");
  option.id = `pick-${(number += 1)}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.dataset.code = match.code;
  option.dataset.label = match.label;
  option.append(match.label);
  if (match.note) option.append(Object.assign(document.createElement("small"), { textContent: match.note }));
  return option;
}

// What the server offered belongs to older words.
function forgetOffers(input) {
  input.closest(".field")?.querySelector("[data-offers]")?.remove();
}
