// <column-map>: keeps the mapping page true while one chooses: ticks, counts, doubles, filters, all and none.
// The form inside works by itself; the server judges everything again.
const CORE = ["email", "first_name", "last_name", "unsubscribed"];

// Words that stand in a region which is read out: written only when they change, or every key would be answered.
const write = (element, words) => {
  if (element.textContent !== words) element.textContent = words;
};

class ColumnMap extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.touched = new Set();
    this.shown = "all";
    this.form.addEventListener("change", (event) => this.changed(event));
    this.form.addEventListener("input", (event) => this.typed(event));
    this.form.addEventListener("click", (event) => this.clicked(event));
    // Rows that the AI changed arrive by themselves.
    this.watch = new MutationObserver(() => this.count());
    for (const list of this.querySelectorAll(".map-rows")) this.watch.observe(list, { childList: true });
    for (const hidden of this.querySelectorAll("[data-filters], [data-search]")) hidden.hidden = false;
    this.search = this.querySelector("[data-search] input");
    this.search?.addEventListener("input", () => this.filter());
    this.search?.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
    this.count();
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }

  get rows() {
    return [...this.querySelectorAll(".map-rows > .map-row")].map((row) => {
      const tick = row.querySelector(".map-tick input");
      const name = row.querySelector(".map-name").textContent;
      const look = row.hasAttribute("data-look");
      if (row.matches(".map-folded")) {
        const choice = row.dataset.choice;
        const goal = choice === "new" ? `property:${row.dataset.key}` : choice;
        return { row, tick, choice, on: choice !== "ignore" && tick.checked, goal, name, look };
      }
      const select = row.querySelector(".map-target > select");
      const key = row.querySelector(".map-new input").value.trim();
      const choice = select.value;
      const on = choice !== "ignore" && (tick.checked || choice === "email");
      const goal = CORE.includes(choice) ? choice : choice === "new" ? `property:${key}` : choice;
      return { row, select, tick, choice, on, goal, name, look };
    });
  }

  touch(row) {
    const index = row.id.replace("column-", "");
    if (this.touched.has(index)) return;
    this.touched.add(index);
    this.querySelector("[data-touched]").value = [...this.touched].join(" ");
  }

  changed(event) {
    const row = event.target.closest(".map-row");
    if (!row) return;
    this.touch(row);
    const tick = row.querySelector(".map-tick input");
    if (event.target.matches(".map-target > select")) {
      tick.checked = event.target.value !== "ignore";
      row.removeAttribute("data-look");
      row.removeAttribute("data-wrong");
    }
    if (event.target === tick && row.matches(".map-folded")) {
      // What is not imported gets its target first.
      if (tick.checked && row.dataset.choice === "ignore") this.unfold(row);
    } else if (event.target === tick && tick.checked) {
      const select = row.querySelector(".map-target > select");
      if (select.value === "ignore") {
        select.value = "new";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
    if (event.target.matches(".words [type=radio], .word select")) row.removeAttribute("data-look");
    this.count();
  }

  typed(event) {
    const row = event.target.closest(".map-row");
    if (!row) return;
    this.touch(row);
    if (event.target.matches(".map-new input")) this.count();
  }

  clicked(event) {
    const show = event.target.closest("[data-show]");
    if (show) {
      this.shown = show.dataset.show;
      return this.filter();
    }
    const all = event.target.closest("button[name=do]");
    if (!all) return;
    event.preventDefault();
    if (all.value.startsWith("open-")) return this.unfold(all.closest(".map-row"));
    for (const { row, tick, choice } of this.rows) {
      if (choice !== "new") continue;
      tick.checked = all.value === "all";
      this.touch(row);
    }
    this.count();
  }

  // A line of a very wide file becomes a row of its own.
  async unfold(line) {
    const tick = line.querySelector(".map-tick input");
    const ticked = tick === document.activeElement;
    const index = line.id.replace("column-", "");
    const list = line.closest("[data-columns]");
    const query = tick.checked ? `?on-${index}=on` : "";
    await htmx.ajax("GET", `${list.dataset.columns}${index}/${query}`, { target: line, swap: "outerHTML" });
    (ticked ? this.form.elements[`on-${index}`] : document.getElementById(`target-${index}`))?.focus();
  }

  count() {
    const rows = this.rows;
    const goals = new Map();
    let doubles = 0;
    for (const { on, goal, name } of rows) if (on) goals.set(goal, [...(goals.get(goal) ?? []), name]);
    for (const { row, on, goal, name } of rows) {
      const others = on ? goals.get(goal).filter((other) => other !== name) : [];
      const double = on && goals.get(goal).length > 1 && goal !== "property:";
      doubles += double;
      const told = row.querySelector("[data-double]");
      if (!told) continue;
      const server = row.querySelector(".map-target > .field-error:not([data-double])");
      told.hidden = !double || Boolean(server);
      const words = others.length ? `“${others.join("”, “")}” goes there too. Keep one of them.` : "";
      write(told.querySelector("span"), words || "Another column goes there too. Keep one of them.");
    }
    const sums = {
      all: rows.length,
      look: rows.filter((row) => row.look).length,
      new: rows.filter((row) => row.choice === "new").length,
      off: rows.filter((row) => !row.on).length,
    };
    for (const button of this.querySelectorAll("[data-show]")) {
      const sum = sums[button.dataset.show];
      button.querySelector("span").textContent = sum.toLocaleString("en");
      button.hidden = sum === 0 && button.dataset.show !== "all" && this.shown !== button.dataset.show;
    }
    write(this.querySelector("[data-imported]"), (sums.all - sums.off).toLocaleString("en"));
    write(this.querySelector("[data-doubles]"), doubles ? ` ${doubles.toLocaleString("en")} go where another goes too.` : "");
    this.querySelector("[data-no-email]").hidden = goals.has("email");
    const first = this.querySelector("[data-first-look]");
    if (first) {
      first.hidden = sums.look === 0;
      write(first, `${sums.look.toLocaleString("en")} ${sums.look === 1 ? "column needs" : "columns need"} a look.`);
      const next = rows.find((row) => row.look);
      if (next) first.href = `#${next.row.id}`;
    }
    this.filter(rows);
  }

  filter(rows = this.rows) {
    const word = (this.search?.value ?? "").trim().toLowerCase();
    const fits = {
      all: () => true,
      look: (row) => row.look,
      new: (row) => row.choice === "new",
      off: (row) => !row.on,
    }[this.shown];
    for (const row of rows) {
      // The row in hand stays, though it no longer fits: the focus would go with it.
      const inHand = row.row.contains(document.activeElement);
      row.row.hidden = !inHand && (!fits(row) || (word !== "" && !row.name.toLowerCase().includes(word)));
    }
    for (const list of this.querySelectorAll(".map-rows")) {
      const title = document.getElementById(list.getAttribute("aria-labelledby") ?? "");
      if (title) title.hidden = !list.querySelector(":scope > .map-row:not([hidden])");
    }
    for (const button of this.querySelectorAll("[data-show]")) {
      button.setAttribute("aria-pressed", String(button.dataset.show === this.shown));
    }
  }
}

customElements.define("column-map", ColumnMap);
