// <csv-upload>: takes a file dropped anywhere on the page, or chosen, and sends it in parts with a byte progress bar.
// A connection or a server that breaks off costs one part at most: it asks how far it was, and goes on from there.
// The form inside works by itself; this only does the same with more comfort.
/* global tus */
const PART = 4 * 2 ** 20; // bytes in one request
const PAUSES = [500, 1000, 2000, 4000, ...Array(180).fill(5000)]; // between tries that bring nothing: a quarter of an hour
const STALLED = 60_000; // ms in which a living connection sends something

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

// A server that restarts, a proxy without one, an upload that another request holds: worth another try. No answer is 0.
const passing = (status) => status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);

const statusOf = (error) => error.originalResponse?.getStatus() ?? 0;

const problemIn = (text) => {
  try {
    return JSON.parse(text).problem;
  } catch {
    return undefined; // not ours: a proxy's page, or the web server's own refusal
  }
};

class CsvUpload extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.zone = this.querySelector("[data-zone]");
    this.input = this.querySelector("input[type=file]");
    this.piece = (name) => this.querySelector(`[data-${name}]`);
    this.piece("title").textContent = "Drop a file here, or choose one";
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
    on(this.piece("cancel"), "click", () => this.cancel());
    // Coming back by the browser's button shows the page as it was left.
    on(window, "pageshow", (event) => event.persisted && this.rest());
  }

  disconnectedCallback() {
    this.listen.abort();
    this.stop();
  }

  carries(event) {
    return !this.upload && event.dataTransfer?.types.includes("Files");
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

  async send(file) {
    if (this.upload) return;
    const limit = Number(this.dataset.limit);
    if (file.size > limit) return this.refuse(this.tooLarge(file));
    if (file.size === 0) return this.refuse(`${file.name} is empty. Export it again, or choose another file.`);
    const upload = new tus.Upload(file, {
      endpoint: new URL(this.dataset.parts, location).href,
      chunkSize: PART,
      metadata: { filename: file.name },
      headers: { "X-CSRFToken": this.form.elements.csrfmiddlewaretoken.value },
      retryDelays: PAUSES,
      onShouldRetry: (error) => passing(statusOf(error)) && (this.upload !== upload || this.broke(upload, file)),
      // The library takes any refusal to say how far it is for a reason to begin anew; a server in trouble is none.
      onAfterResponse: (request, response) => {
        if (request.getMethod() === "HEAD" && passing(response.getStatus())) throw new Error("ask again");
      },
      onProgress: (sent) => this.progressed(sent, file),
      onError: (error) => this.failed(error, file),
      onSuccess: () => this.finish(file),
    });
    this.upload = upload;
    this.ended = new AbortController();
    this.began = undefined;
    this.quarter = 0;
    this.said(`Sending ${file.name}, ${size(file.size)}.`);
    this.piece("problem").hidden = true;
    this.piece("name").textContent = file.name;
    this.zone.hidden = true;
    this.piece("file").hidden = false;
    this.tell(0, `0% of ${size(file.size)}`);
    this.piece("cancel").focus();
    this.watch(upload);
    // The same file, of which some was sent before the page was closed.
    const [earlier] = await upload.findPreviousUploads();
    if (this.upload !== upload) return;
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.start();
  }

  progressed(sent, file) {
    this.moved = performance.now();
    this.began ??= { at: this.moved, from: sent };
    const share = sent / file.size;
    const seconds = (this.moved - this.began.at) / 1000;
    const left = seconds > 1 && sent > this.began.from ? (seconds / (sent - this.began.from)) * (file.size - sent) : 0;
    this.tell(share, `${Math.floor(share * 100)}% of ${size(file.size)}${left ? ` · ${time(left)}` : ""}`);
    const quarter = Math.floor(share * 4);
    if (quarter > this.quarter && quarter < 4) this.said(`${quarter * 25}% sent.`);
    this.quarter = quarter;
  }

  // A connection that died without a word is given up, and the next one asks how far the last has come.
  watch(upload) {
    this.moved = performance.now();
    const timer = setInterval(async () => {
      if (performance.now() - this.moved < STALLED) return;
      this.moved = performance.now();
      await upload.abort();
      if (this.upload === upload) upload.start();
    }, STALLED / 12);
    this.ended.signal.addEventListener("abort", () => clearInterval(timer));
  }

  // What passes by itself, as long as the file is still there.
  broke(upload, file) {
    this.moved = performance.now();
    this.began = undefined;
    const words = "The connection broke off. It goes on by itself as soon as the server answers.";
    this.note(words);
    this.said(words);
    file.slice(0, 1).arrayBuffer().catch(() => {
      if (this.upload !== upload) return;
      upload.abort(true).catch(() => {});
      this.refuse(`${file.name} was changed or moved while it was sent. Choose it again.`);
    });
    return true;
  }

  failed(error, file) {
    if (!this.upload) return;
    const status = statusOf(error);
    const problem = problemIn(error.originalResponse?.getBody() ?? "");
    if (passing(status)) return this.gone(file);
    this.upload.abort(true).catch(() => {});
    this.answered(status, problem, file);
  }

  // Every byte is there: ask what the server makes of the file, for as long as it takes.
  async finish(file) {
    const { upload, ended } = this;
    this.moved = Infinity; // nothing is sent any more
    this.tell(null, `${size(file.size)} sent. Reading the file…`);
    this.said("All of it is sent. Reading the file.");
    for (const pause of PAUSES) {
      let status = 0;
      let text = "";
      try {
        const headers = { Accept: "application/json", ...upload.options.headers };
        const answer = await fetch(`${upload.url}finish/`, { method: "POST", headers, signal: ended.signal });
        text = await answer.text();
        status = answer.status;
      } catch {
        // No connection, or cancelled.
      }
      if (this.upload !== upload) return;
      if (status === 200) {
        await this.forget(upload);
        location.assign(JSON.parse(text).next);
        return;
      }
      if (!passing(status)) return this.answered(status, problemIn(text), file);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.gone(file);
  }

  gone(file) {
    this.refuse(`The server does not answer. Choose ${file.name} again later: what was sent is kept for a day.`);
  }

  // The next time the same file is chosen, it is sent anew.
  async forget(upload) {
    for (const { urlStorageKey } of await upload.findPreviousUploads()) {
      await upload.options.urlStorage.removeUpload(urlStorageKey);
    }
  }

  // A refusal that is final.
  answered(status, problem, file) {
    this.forget(this.upload);
    if (problem) this.refuse(problem);
    else if (status === 413) this.refuse(this.tooLarge(file));
    else if (status === 507) this.refuse("The server has no room left, and nothing of the file was kept. Ask whoever runs it to free some space.");
    else if (status === 404) this.refuse("The server no longer has what was sent of this file. Choose it again.");
    else if (status === 401 || status === 403) location.reload(); // signed out meanwhile
    else this.refuse(`The server could not take the file (${status}). Nothing of it was kept. Try again.`);
  }

  tooLarge(file) {
    const { limitWords } = this.dataset;
    return `${file.name} has ${size(file.size)}, and this server takes up to ${limitWords}. Split it, or pack it with gzip.`;
  }

  cancel() {
    const { upload } = this;
    if (!upload) return;
    this.stop();
    // What cannot be taken back now, the server sweeps away after a day.
    upload.abort(true).catch(() => {});
    this.forget(upload);
    this.rest("The upload was cancelled. Nothing of the file was kept.");
  }

  stop() {
    this.upload?.abort();
    this.ended?.abort();
    this.upload = null;
  }

  tell(share, words) {
    const progress = this.piece("progress");
    if (share === null) progress.removeAttribute("value");
    else progress.value = share * 100;
    this.note(words);
  }

  note(words) {
    this.piece("note").textContent = words;
  }

  // What a screen reader says: the beginning, each quarter, what happens on the way.
  said(words) {
    const region = this.piece("said");
    if (region.textContent !== words) region.textContent = words;
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
    this.stop();
    this.said("");
    this.input.value = "";
    this.zone.hidden = false;
    this.piece("file").hidden = true;
    if (words) this.say(words, false);
    if (document.activeElement === document.body) this.input.focus();
  }
}

customElements.define("csv-upload", CsvUpload);
