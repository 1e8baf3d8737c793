// <contact-select>: what a box per row and a bar need beyond plain HTML: one box for the page, ranges with Shift, arrow
// keys from box to box, and the number. Without JavaScript the boxes and the bar work as they stand.
class ContactSelect extends HTMLElement {
  connectedCallback() {
    this.page = this.querySelector("[data-page]");
    this.page.hidden = false;
    this.addEventListener("click", this.clicked);
    this.addEventListener("change", this.changed);
    this.addEventListener("keydown", this.pressed);
    // A range is no selection of text.
    this.addEventListener("mousedown", (event) => {
      if (event.shiftKey && event.target.closest(".tick")) event.preventDefault();
    });
    this.addEventListener("reset", this.emptied);
    // Either some people or everyone who matches is sent, never both.
    this.addEventListener("formdata", (event) => {
      if (event.formData.has("everything")) event.formData.delete("contact");
    });
    // How many match is told later where counting takes long.
    const later = new MutationObserver(() => this.tell());
    if (this.everything) later.observe(this.everything.parentElement, { childList: true, subtree: true });
    // What has the focus is never behind the bar, which is as high as its words and the width make it, nor the head.
    this.room = new ResizeObserver(([{ target }]) => {
      const low = target.offsetHeight && target.offsetHeight + 2 * parseFloat(getComputedStyle(target).bottom);
      document.documentElement.style.scrollPaddingBlock = `${this.page.closest("th").offsetHeight + 4}px ${low}px`;
    });
    this.room.observe(this.querySelector(".selection-bar"));
    this.tell();
  }

  disconnectedCallback() {
    this.room.disconnect();
    document.documentElement.style.scrollPaddingBlock = "";
  }

  get boxes() {
    return [...this.querySelectorAll('input[name="contact"]')];
  }

  get everything() {
    return this.querySelector('input[name="everything"]');
  }

  clicked(event) {
    const box = event.target;
    if (box.name !== "contact") return;
    if (event.shiftKey && this.from?.isConnected) this.range(this.from, box, box.checked);
    this.from = box;
  }

  changed(event) {
    const box = event.target;
    if (box === this.page) this.tick(this.boxes, this.page.checked);
    else if (box === this.everything && box.checked) this.tick(this.boxes, true);
    this.tell();
  }

  emptied() {
    // The bar goes away with the last tick: whoever stands in it goes back to the boxes, not to the top of the page.
    const inBar = this.querySelector(".selection-bar")?.contains(document.activeElement);
    queueMicrotask(() => {
      this.tell();
      if (inBar) (this.from?.isConnected ? this.from : this.page).focus();
    });
  }

  pressed(event) {
    const box = event.target;
    if (event.key === "Escape" && !this.querySelector(":popover-open") && this.number) {
      this.querySelector("form").reset();
      return;
    }
    if (box.type !== "checkbox") return;
    const boxes = [this.page, ...this.boxes];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && boxes[boxes.indexOf(box) + step];
    if (next) {
      event.preventDefault();
      if (event.shiftKey && next !== this.page && box !== this.page) {
        this.range(box, next, true);
        this.tell();
      }
      this.from = next;
      next.focus();
    } else if (event.key === "Enter") {
      // Not the first button of the form by accident: to the bar, where one can choose.
      event.preventDefault();
      if (this.number) this.querySelector(".selection-actions button").focus();
    }
  }

  range(one, other, checked) {
    const boxes = this.boxes;
    const [low, high] = [boxes.indexOf(one), boxes.indexOf(other)].sort((a, b) => a - b);
    this.tick(boxes.slice(low, high + 1), checked);
  }

  tick(boxes, checked) {
    for (const box of boxes) box.checked = checked;
  }

  tell() {
    const all = this.boxes.length;
    this.number = this.boxes.filter((box) => box.checked).length;
    this.page.checked = this.number === all;
    this.page.indeterminate = this.number > 0 && this.number < all;
    if (this.everything && this.number < all) this.everything.checked = false;
    const every = this.querySelector("#everything-words")?.dataset.all ?? "Everyone";
    const words = `${this.everything?.checked ? every : this.number} selected`;
    const count = this.querySelector(".selection-count");
    if (count.textContent !== words) count.textContent = words;
  }
}

customElements.define("contact-select", ContactSelect);
