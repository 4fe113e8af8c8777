// What is typed is kept: on the server every few seconds, on this device while the line is down.
//
// The form posts itself to `data-autosave`. The server answers 200 with {"saved": "10.42", "version": "7"},
// 409 when someone else has changed the draft meanwhile, 422 when a value cannot be kept. A hidden field `version`
// says which state of the draft was read: a copy on this device returns only onto the state it was made from.

const WAIT = 1500;
const RETRY = 15000;
const SHELF = "perkasa:draft:";

/** On a shared computer nothing stays behind: signing out clears the shelf. */
export function clearShelfOnSignOut(root) {
  root.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-sign-out]")) return;
    onShelf((shelf) => {
      const names = Object.keys(shelf).filter((name) => name.startsWith(SHELF));
      names.forEach((name) => shelf.removeItem(name));
    });
  });
}

/** A full or forbidden store changes nothing: the form can still be sent. */
function onShelf(deed) {
  try {
    return deed(localStorage);
  } catch {
    return null;
  }
}

export function keepWhatIsTyped(form) {
  const state = form.querySelector("[data-autosave-state]");
  const place = SHELF + form.dataset.autosave;
  let timer = null;
  let sending = false;
  let again = false;

  function say(name, words) {
    if (!state) return;
    state.hidden = false;
    state.dataset.state = name;
    state.textContent = words;
  }

  function typed() {
    const pairs = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    return new URLSearchParams(pairs);
  }

  const version = () => form.elements.version?.value ?? "";

  function keepHere(sent = false) {
    const body = typed();
    body.delete("csrfmiddlewaretoken");
    const copy = { version: version(), sent, body: body.toString() };
    onShelf((shelf) => shelf.setItem(place, JSON.stringify(copy)));
  }

  const forget = () => onShelf((shelf) => shelf.removeItem(place));

  async function save() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    say("saving", "Menyimpan…");
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        body: typed(),
        headers: { "X-Requested-With": "fetch", Accept: "application/json" },
        credentials: "same-origin",
        redirect: "manual",
      });
      await hear(answer);
    } catch {
      keepHere();
      say("offline", "Sambungan terputus. Isian disimpan di perangkat ini dan dikirim lagi nanti.");
      plan(RETRY);
    } finally {
      sending = false;
      if (again) {
        again = false;
        plan();
      }
    }
  }

  async function hear(answer) {
    if (answer.type === "opaqueredirect" || answer.status === 403) {
      keepHere();
      say("offline", "Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu kembali ke sini; isian disimpan di perangkat ini.");
    } else if (answer.status === 409) {
      keepHere();
      say("conflict", "Draf ini sudah diubah di tempat lain. Muat ulang halaman untuk membandingkan; isian Anda tetap tersimpan.");
      stop();
    } else if (answer.status === 422) {
      keepHere();
      say("waiting", "Belum tersimpan: ada isian yang perlu diperbaiki.");
    } else if (answer.ok) {
      const kept = await answer.json();
      if (form.elements.version && kept.version !== undefined) form.elements.version.value = kept.version;
      forget();
      say("saved", `Tersimpan pukul ${kept.saved}`);
      form.dispatchEvent(new CustomEvent("kept", { bubbles: true }));
    } else {
      keepHere();
      say("offline", "Belum tersimpan di server. Isian disimpan di perangkat ini.");
    }
  }

  function plan(wait = WAIT) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  const typing = () => plan();

  /** Whoever signed in again in another tab and comes back finds the answer saved. */
  function saveOnReturn() {
    if (state?.dataset.state === "offline") save();
  }

  function stop() {
    clearTimeout(timer);
    form.removeEventListener("input", typing);
    window.removeEventListener("online", save);
    window.removeEventListener("focus", saveOnReturn);
  }

  function bringBack() {
    const copy = onShelf((shelf) => JSON.parse(shelf.getItem(place)));
    if (!copy) return;
    if (copy.version === version()) fillFrom(copy);
    else if (copy.sent) forget();
    else offer(copy);
  }

  function fillFrom(copy) {
    for (const [name, value] of new URLSearchParams(copy.body)) fill(form.elements[name], value);
    say("waiting", "Isian terakhir di perangkat ini dikembalikan.");
    plan();
  }

  function offer(copy) {
    say("waiting", "Draf ini sudah berubah sejak isian terakhir di perangkat ini.");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--neutral button--small";
    button.textContent = "Pakai isian saya";
    button.addEventListener("click", () => fillFrom(copy));
    state?.append(button);
  }

  bringBack();
  form.addEventListener("input", typing);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    keepHere(true);
  });
  window.addEventListener("online", save);
  window.addEventListener("focus", saveOnReturn);
}

function fill(field, value) {
  if (!field || field.type === "hidden" || field.type === "file") return;
  if (field.type === "checkbox") field.checked = true;
  else field.value = value;
}
