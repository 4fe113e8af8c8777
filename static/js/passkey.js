// When a passkey cannot be used, the person is told so and what else there is.

/** A passkey that was not made, not found or called off: the sentence of the page shows itself. */
export function tellOfPasskeys(root) {
  root.addEventListener("allauth.error", (event) => {
    const words = root.getElementById("passkey-trouble");
    if (!words) return;
    event.preventDefault(); // no error for the console: this is what people do
    words.hidden = false;
    words.focus();
  });
}
