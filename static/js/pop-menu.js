// <pop-menu>: closes the <details> inside when one presses Escape, clicks elsewhere or moves on with Tab.
class PopMenu extends HTMLElement {
  connectedCallback() {
    this.outside = (event) => {
      if (!this.contains(event.target)) this.close();
    };
    document.addEventListener("pointerdown", this.outside);
    document.addEventListener("focusin", this.outside);
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.details?.open) return;
      event.stopPropagation();
      this.close();
      this.querySelector("summary").focus();
    });
  }

  disconnectedCallback() {
    document.removeEventListener("pointerdown", this.outside);
    document.removeEventListener("focusin", this.outside);
  }

  get details() {
    return this.querySelector("details");
  }

  close() {
    if (this.details) this.details.open = false;
  }
}

customElements.define("pop-menu", PopMenu);
