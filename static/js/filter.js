// A filter answers as soon as a choice changes; typed words still wait for Enter or the button.

export function filterWithoutButton(form) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select, input[type=checkbox], input[type=radio], input[type=date]")) {
      form.requestSubmit();
    }
  });
  // Empty questions do not belong in an address that may be shared.
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
  });
}
