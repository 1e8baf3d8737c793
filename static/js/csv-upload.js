// <csv-upload>: takes a file dropped anywhere on the page, or chosen, and sends it with a byte progress bar.
// The form inside works by itself; this only does the same with more comfort.
const size = (bytes) => {
  for (const [unit, name] of [[2 ** 30, "GB"], [2 ** 20, "MB"], [2 ** 10, "KB"]]) {
    if (bytes >= unit) return `${(bytes / unit).toFixed(1).replace(/\.0$/, "")} ${name}`;
  }
  return `${bytes} bytes`;
};

const time = (seconds) => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s left`;
  return `${Math.round(seconds / 60)} min left`;
};

class CsvUpload extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.zone = this.querySelector("[data-zone]");
    this.input = this.querySelector("input[type=file]");
    this.piece = (name) => this.querySelector(`[data-${name}]`);
    this.piece("title").textContent = "Drop a file here";
    this.piece("plain").hidden = true;
    this.depth = 0;
    this.listen = new AbortController();
    const on = (target, event, act) => target.addEventListener(event, act, { signal: this.listen.signal });
    on(document, "dragenter", (event) => this.over(event, 1));
    on(document, "dragleave", (event) => this.over(event, -1));
    on(document, "dragover", (event) => this.carries(event) && event.preventDefault());
    on(document, "drop", (event) => this.drop(event));
    on(this.input, "change", () => this.input.files[0] && this.send(this.input.files[0]));
    on(this.form, "submit", (event) => {
      event.preventDefault();
      if (this.input.files[0]) this.send(this.input.files[0]);
    });
    on(this.piece("cancel"), "click", () => this.request?.abort());
    // Coming back by the browser's button shows the page as it was left.
    on(window, "pageshow", (event) => event.persisted && this.rest());
  }

  disconnectedCallback() {
    this.listen.abort();
    this.request?.abort();
  }

  carries(event) {
    return !this.request && event.dataTransfer?.types.includes("Files");
  }

  over(event, step) {
    if (!this.carries(event)) return;
    event.preventDefault();
    this.depth = Math.max(0, this.depth + step);
    this.zone.toggleAttribute("data-over", this.depth > 0);
  }

  drop(event) {
    if (!this.carries(event)) return;
    event.preventDefault();
    this.depth = 0;
    this.zone.removeAttribute("data-over");
    const files = [...event.dataTransfer.files];
    if (files.length > 1) return this.refuse("Drop one file at a time.");
    if (files[0]) this.send(files[0]);
  }

  send(file) {
    if (this.request) return;
    const limit = Number(this.dataset.limit);
    if (file.size > limit) return this.refuse(this.tooLarge(file));
    if (file.size === 0) return this.refuse(`${file.name} is empty. Export it again, or choose another file.`);
    const body = new FormData();
    body.append("csrfmiddlewaretoken", this.form.elements.csrfmiddlewaretoken.value);
    body.append("file", file);
    const request = new XMLHttpRequest();
    const began = performance.now();
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const share = event.loaded / event.total;
      const seconds = (performance.now() - began) / 1000;
      const left = seconds > 1 && share < 1 ? ` · ${time((seconds / share) * (1 - share))}` : "";
      this.tell(share, `${Math.floor(share * 100)}% of ${size(file.size)}${left}`);
    });
    request.upload.addEventListener("load", () => this.tell(null, `${size(file.size)} sent. Reading the file…`));
    request.addEventListener("load", () => this.answered(request, file));
    request.addEventListener("error", () =>
      this.refuse("The connection broke off, and nothing of the file was kept. Try again."),
    );
    request.addEventListener("abort", () => this.rest("The upload was cancelled. Nothing of the file was kept."));
    request.open("POST", this.form.action);
    request.setRequestHeader("Accept", "application/json");
    this.request = request;
    this.piece("problem").hidden = true;
    this.piece("name").textContent = file.name;
    this.zone.hidden = true;
    this.piece("file").hidden = false;
    this.tell(0, `0% of ${size(file.size)}`);
    this.piece("cancel").focus();
    request.send(body);
  }

  answered(request, file) {
    let answer = null;
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // Not ours: a proxy's page, the login's, or the web server's own refusal.
    }
    if (answer?.next) {
      location.assign(answer.next);
    } else if (answer?.problem) {
      this.refuse(answer.problem);
    } else if (request.status === 413) {
      this.refuse(this.tooLarge(file));
    } else if (request.status < 400 || request.status === 403) {
      location.reload(); // signed out meanwhile
    } else {
      this.refuse(`The server could not take the file (${request.status}). Nothing of it was kept. Try again.`);
    }
  }

  tooLarge(file) {
    const { limitWords } = this.dataset;
    return `${file.name} has ${size(file.size)}, and this server takes up to ${limitWords}. Split it, or pack it with gzip.`;
  }

  tell(share, words) {
    const progress = this.piece("progress");
    if (share === null) progress.removeAttribute("value");
    else progress.value = share * 100;
    this.piece("note").textContent = words;
  }

  refuse(words) {
    this.rest();
    this.say(words, true);
  }

  say(words, bad) {
    const problem = this.piece("problem");
    problem.classList.toggle("notice-bad", bad);
    problem.hidden = false;
    problem.querySelector("p").textContent = words;
  }

  rest(words = "") {
    this.request = null;
    this.input.value = "";
    this.zone.hidden = false;
    this.piece("file").hidden = true;
    if (words) this.say(words, false);
    if (document.activeElement === document.body) this.input.focus();
  }
}

customElements.define("csv-upload", CsvUpload);
