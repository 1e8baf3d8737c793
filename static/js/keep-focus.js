// Whoever works by keyboard stays where they were: when the control in hand is replaced or removed, the focus goes to
// its successor, and until there is one, to the part of the page it stood in. Browsers put it at the top of the page.
let last; // the control in hand
let parts = []; // the ids of what it stood in, the innermost first
let standIn; // the part that holds the focus for it

document.addEventListener("focusin", ({ target }) => {
  if (target === standIn) return;
  standIn = undefined;
  last = target;
  parts = [];
  for (let part = target.parentElement; part; part = part.parentElement) if (part.id) parts.push(part.id);
});

const words = (control) => control.getAttribute("aria-label") ?? control.textContent.trim();

const follows = (control) =>
  control.name === last.name &&
  (control.matches("input, select, textarea")
    ? control.type === last.type && (!control.matches("[type=radio], [type=checkbox]") || control.value === last.value)
    : words(control) === words(last));

function restore() {
  const at = document.activeElement;
  if (!last || last.isConnected || (at !== document.body && at !== standIn)) return;
  const part = parts.map((id) => document.getElementById(id)).find(Boolean) ?? document.getElementById("main");
  const successor =
    (last.id && document.getElementById(last.id)) ||
    [...(part?.querySelectorAll(last.localName) ?? [])].find(follows);
  if (successor?.checkVisibility()) {
    successor.focus({ preventScroll: true });
  } else if (part && at !== part) {
    standIn = part;
    if (!part.hasAttribute("tabindex")) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  }
}

new MutationObserver(restore).observe(document, { childList: true, subtree: true });
