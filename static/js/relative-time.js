// <relative-time>: says how long ago its <time> was, and keeps saying it. Without JavaScript the full time stands there.
const STEPS = [
  [60, "second", 1],
  [3600, "minute", 60],
  [86400, "hour", 3600],
  [86400 * 7, "day", 86400],
];
const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long" });

const say = (date) => {
  const seconds = (date - Date.now()) / 1000;
  if (Math.abs(seconds) < 10) return "just now";
  const step = STEPS.find(([below]) => Math.abs(seconds) < below);
  return step ? words.format(Math.round(seconds / step[2]), step[1]) : day.format(date);
};

class RelativeTime extends HTMLElement {
  connectedCallback() {
    this.tell();
    this.timer = setInterval(() => this.tell(), 15000);
    // A morph may put the server's words back.
    this.watch = new MutationObserver(() => this.tell());
    this.watch.observe(this, { attributes: true, attributeFilter: ["datetime"], subtree: true, childList: true });
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    this.watch.disconnect();
  }

  tell() {
    const time = this.querySelector("time");
    const date = new Date(time?.dateTime);
    if (Number.isNaN(date.getTime())) return;
    const text = say(date);
    if (time.textContent !== text) time.textContent = text;
    const title = full.format(date);
    if (time.title !== title) time.title = title;
  }
}

customElements.define("relative-time", RelativeTime);
