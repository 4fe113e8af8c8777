// Menus made of <details> close with Escape and with a press elsewhere.

export function closeMenusFromOutside(root) {
  const open = () => root.querySelectorAll("details[data-menu][open]");

  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
  root.addEventListener("click", (event) => {
    open().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
}
