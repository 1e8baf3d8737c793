"""A person at the keyboard, who wants to see at every stop where they are."""

from playwright.sync_api import Page

STOPS = 80  # Tabs after which a control counts as out of reach

# What holds the focus: its name, whether the focus is seen on it or on what it stands for, whether something covers it.
STOP = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const outlined = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const shown = [at, at.closest(".drop-zone, .choice-card")].filter(Boolean).map((one) => getComputedStyle(one));
  const box = at.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
  const labels = [...(at.labels ?? [])];
  const label = labels.map((one) => one.textContent).join(" ");
  return {
    name: (at.getAttribute("aria-label") ?? (label || at.textContent)).trim().replace(/\\s+/g, " "),
    seen: [...shown, getComputedStyle(at, "::after")].some(outlined),
    under: top && (at.contains(top) || top.contains(at) || labels.some((one) => one.contains(top)))
      ? "" : top ? `${top.localName}.${top.className}` : "the edge of the window",
  };
}"""


class Keys:
    """A person at the keyboard: goes from control to control, sees where they are, and presses what they find."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def to(self, name: str) -> None:
        """Tab until a control whose name begins so has the focus; every stop on the way must show it."""
        self._walk("Tab", name)

    def back_to(self, name: str) -> None:
        """The same, the other way round."""
        self._walk("Shift+Tab", name)

    def look(self) -> str:
        """Where the focus is: it must be on a control, seen, and under nothing."""
        stop = self.page.evaluate(STOP)
        assert stop is not None, "the focus fell off the controls"
        assert stop["seen"], f"the focus on “{stop['name']}” is not seen"
        assert not stop["under"], f"“{stop['name']}” has the focus and lies under {stop['under']}"
        return str(stop["name"])

    def _walk(self, key: str, name: str) -> None:
        passed = []
        for _ in range(STOPS):
            self.press(key)
            if not self.on():  # past the last control; the next one is the first
                continue
            passed.append(self.look())
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"no way to “{name}”, only to {passed}")

    def type(self, text: str) -> None:
        """Instead of what stands in the field."""
        self.press("Control+a")
        self.page.keyboard.type(text)

    def on(self) -> str:
        """The name of what has the focus."""
        stop = self.page.evaluate(STOP)
        return str(stop["name"]) if stop else ""
