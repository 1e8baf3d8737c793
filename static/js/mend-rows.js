// <mend-rows>: counts the rows of which a cell was changed, says so on the button, and keeps them from being lost.
// Without it the form works as well: the server compares every cell with the file.
class MendRows extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.button = this.querySelector("[data-go]");
    this.sum = this.querySelector("[data-sum]");
    this.listen = new AbortController();
    const on = (target, event, act) => target.addEventListener(event, act, { signal: this.listen.signal });
    on(this, "input", () => this.count());
    on(this, "keydown", (event) => this.enter(event));
    on(this.form, "submit", (event) => this.send(event));
    on(window, "beforeunload", (event) => this.changed.length && !this.sent && event.preventDefault());
    // Coming back by the browser's button shows what was typed.
    on(window, "pageshow", () => {
      this.sent = false;
      this.count();
    });
    this.count();
  }

  disconnectedCallback() {
    this.listen.abort();
  }

  get fields() {
    return [...this.querySelectorAll("[name^=cell-]")];
  }

  get changed() {
    return this.fields.filter((field) => field.value !== (field.dataset.raw ?? field.defaultValue));
  }

  count() {
    const changed = this.changed;
    for (const field of this.fields) field.toggleAttribute("data-changed", changed.includes(field));
    const number = new Set(changed.map((field) => field.closest("tr"))).size;
    this.button.disabled = number === 0;
    const [sum, rows] = [number.toLocaleString("en"), number === 1 ? "row" : "rows"];
    this.button.textContent = number ? `Import ${sum} corrected ${rows}` : "Import the corrected rows";
    this.sum.textContent = number ? `${sum} ${rows} corrected.` : "Correct a cell to import its row.";
  }

  // As in a spreadsheet: the next row, not the end of the work.
  enter(event) {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches("input[name^=cell-]")) return;
    event.preventDefault();
    const next = event.target.closest("tr").nextElementSibling?.querySelector("[name^=cell-]:not(details *)");
    (next ?? this.button).focus();
    next?.select();
  }

  send(event) {
    if (this.sent || this.changed.length === 0) return event.preventDefault();
    this.sent = true;
  }
}

customElements.define("mend-rows", MendRows);
