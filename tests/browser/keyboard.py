"""Somebody who uses no mouse: Tab, Enter, Space and letters; who must see at each step where they are."""

from playwright.sync_api import Page

MOST_STEPS = 80
WHERE = """() => {
  const here = document.activeElement;
  const words = (node) => (node?.innerText || node?.textContent || "").trim().replace(/\\s+/g, " ");
  const label = here.labels?.length ? words(here.labels[0]) : "";
  return {
    name: label || here.getAttribute("aria-label") || words(here) || here.value || here.tagName,
    kind: here.type || here.tagName.toLowerCase(),
  };
}"""
IS_SEEN = """() => {
  const box = document.activeElement.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  let node = document.activeElement, ringed = false;
  for (; node && node !== document.body; node = node.parentElement) {
    const style = getComputedStyle(node);
    ringed ||= style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  }
  return inside && ringed;
}"""


def _is_called(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("…") else name == wanted


class Keyboard:
    """The keys under the hands of one person, and what could not be seen while they moved."""

    def __init__(self, page: Page):
        self.page = page
        self.unseen: list[str] = []

    def where(self) -> dict[str, str]:
        """The name and the kind of what has the focus."""
        return self.page.evaluate(WHERE)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def to(self, name: str, kind: str = "") -> None:
        """Tab until what is called `name` has the focus ("Kode…": begins so); what is passed must show."""
        passed = []
        for _step in range(MOST_STEPS):
            self.press("Tab")
            here = self.where()
            passed.append(here["name"][:40])
            if here["kind"] != "body" and not self.page.evaluate(IS_SEEN):
                self.unseen.append(f"{self.page.url}: {here['name'][:60]} ({here['kind']})")
            if _is_called(here["name"], name) and kind in ("", here["kind"]):
                return
        raise AssertionError(f"No way to “{name}” by Tab on {self.page.url}: {passed}")

    def write(self, name: str, words: str) -> None:
        """Tab to the field and fill it in."""
        self.to(name)
        self.page.keyboard.type(words)

    def choose(self, name: str) -> None:
        """Tab to a choice and take it."""
        self.to(name)
        self.press("Space")

    def follow(self, name: str, kind: str = "") -> None:
        """Tab to a link or a button and press Enter; the next page is there."""
        self.to(name, kind)
        with self.page.expect_navigation():
            self.press("Enter")
