// <toast-note>: a message that can be put away. Good news leaves by itself; warnings stay until read.
const STAY = 6000;
const HEARD = 150; // ms after which it comes into its region: what stood there from the beginning is not read out

class ToastNote extends HTMLElement {
  connectedCallback() {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet button-icon button-small";
    button.setAttribute("aria-label", "Close");
    button.textContent = "×";
    button.addEventListener("click", () => this.close());
    this.append(button);
    const region = this.parentElement;
    this.remove();
    setTimeout(() => {
      region.append(this);
      if (!this.matches(".toast-warn, .toast-bad")) this.leave();
    }, HEARD);
  }

  leave() {
    let timer = setTimeout(() => this.close(), STAY);
    for (const stays of ["pointerenter", "focusin"]) this.addEventListener(stays, () => clearTimeout(timer));
    for (const goes of ["pointerleave", "focusout"]) {
      this.addEventListener(goes, () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.close(), STAY);
      });
    }
  }

  // Nothing follows a message: whoever closed it by keyboard goes on at the beginning of the page.
  close() {
    const held = this.contains(document.activeElement);
    this.remove();
    if (held) document.getElementById("main")?.focus({ preventScroll: true });
  }
}

customElements.define("toast-note", ToastNote);
