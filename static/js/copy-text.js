// <copy-text>: gives the text field inside it a button that copies it, and says so. Without JavaScript the text can
// still be selected by hand.
class CopyText extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input, textarea");
    if (!field || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      button.textContent = (await this.copy(field)) ? "Copied" : "Select it and copy";
      button.focus();
    });
    // Heard when it changes.
    button.setAttribute("aria-live", "polite");
    field.addEventListener("focus", () => field.select());
    this.append(button);
  }

  async copy(field) {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      // The clipboard is closed to pages that came over http from another machine.
      field.select();
      return document.execCommand("copy");
    }
  }
}

customElements.define("copy-text", CopyText);
