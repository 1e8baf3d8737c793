// <toast-note>: a message that can be put away. Good news leaves by itself; warnings stay until read.
const STAY = 6000;

class ToastNote extends HTMLElement {
  connectedCallback() {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet button-icon button-small";
    button.setAttribute("aria-label", "Close");
    button.textContent = "×";
    button.addEventListener("click", () => this.remove());
    this.append(button);
    if (!this.matches(".toast-warn, .toast-bad")) this.leave();
  }

  leave() {
    let timer = setTimeout(() => this.remove(), STAY);
    this.addEventListener("pointerenter", () => clearTimeout(timer));
    this.addEventListener("pointerleave", () => {
      timer = setTimeout(() => this.remove(), STAY);
    });
  }
}

customElements.define("toast-note", ToastNote);
