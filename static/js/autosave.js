// What is typed is kept: on the server every few seconds, on this device while the line is down.
//
// The form posts itself to `data-autosave`. The server answers 200 with {"saved": "10.42", "version": "7"},
// 409 when someone else has changed the draft meanwhile, 422 when a value cannot be kept.

const WAIT = 1500;

export function keepWhatIsTyped(form) {
  const state = form.querySelector("[data-autosave-state]");
  const keep = `perkasa:draft:${form.dataset.autosave}`;
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

  function keepHere() {
    const body = typed();
    body.delete("csrfmiddlewaretoken");
    try {
      localStorage.setItem(keep, body.toString());
    } catch {
      // A full or forbidden store changes nothing: the page can still be sent.
    }
  }

  function forget() {
    try {
      localStorage.removeItem(keep);
    } catch {
      // See above.
    }
  }

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
        redirect: "error",
      });
      await hear(answer);
    } catch {
      keepHere();
      say("offline", "Sambungan terputus. Isian disimpan di perangkat ini dan dikirim lagi nanti.");
    } finally {
      sending = false;
      if (again) {
        again = false;
        plan();
      }
    }
  }

  async function hear(answer) {
    if (answer.status === 409) {
      keepHere();
      say("conflict", "Draf ini sudah diubah di tempat lain. Muat ulang halaman untuk melihatnya; isian Anda tersimpan di perangkat ini.");
      stop();
    } else if (answer.status === 422) {
      keepHere();
      say("waiting", "Belum tersimpan: ada isian yang perlu diperbaiki.");
    } else if (answer.ok) {
      const { saved, version } = await answer.json();
      if (version !== undefined && form.elements.version) form.elements.version.value = version;
      forget();
      say("saved", `Tersimpan pukul ${saved}`);
    } else {
      keepHere();
      say("offline", "Belum tersimpan di server. Isian disimpan di perangkat ini.");
    }
  }

  function plan() {
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
  }

  function stop() {
    clearTimeout(timer);
    form.removeEventListener("input", plan);
    window.removeEventListener("online", save);
  }

  function bringBack() {
    let text = null;
    try {
      text = localStorage.getItem(keep);
    } catch {
      return;
    }
    if (!text) return;
    for (const [name, value] of new URLSearchParams(text)) {
      const field = form.elements[name];
      if (field && field.type !== "hidden" && field.type !== "file" && !(field instanceof RadioNodeList && !field.value)) {
        field.value = value;
      }
    }
    say("offline", "Isian terakhir di perangkat ini dikembalikan.");
    plan();
  }

  bringBack();
  form.addEventListener("input", plan);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    forget();
  });
  window.addEventListener("online", save);
}
