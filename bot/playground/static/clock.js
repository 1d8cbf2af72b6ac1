/* The clock bar: the bot's present moment, and jumps ahead of it. */

import { byTestId } from "./dom.js";
import { act, state } from "./events.js";
import { localeOf, onLanguage, pageLanguage, t } from "./i18n.js";
import { now, setNow, showTimes, span } from "./time.js";

let shift = 0; // seconds ahead of the machine
let next = null; // the next reminder, ISO text
let asking;

/** Wire the buttons and start ticking. */
export function startClock() {
  for (const button of byTestId("clock").querySelectorAll("[data-by]")) {
    button.addEventListener("click", () => jump(button));
  }
  setInterval(tick, 1000);
  onLanguage(tick);
}

async function jump(button) {
  button.setAttribute("aria-busy", "true");
  const by = button.dataset.by;
  const answer = await act("clock", { by: /^\d+$/.test(by) ? Number(by) : by });
  button.removeAttribute("aria-busy");
  if (answer) takeClock(answer);
}

/** What the server says about time: {now, shift, next}. */
export function takeClock(news) {
  setNow(news.now);
  shift = news.shift;
  if (news.next !== undefined) next = news.next;
  tick();
  showTimes(document);
}

/** The next reminder or the commands may have changed: ask, once for a burst of events. */
export function askSoon(tell) {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    const news = await state();
    takeClock(news);
    tell(news.people);
  }, 300);
}

const SHORT = {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
  hourCycle: "h23",
};
const short = (moment, locale, more = {}) =>
  new Intl.DateTimeFormat(locale, { ...SHORT, ...more }).format(moment);

function tick() {
  const locale = localeOf(pageLanguage());
  const face = byTestId("clock-now");
  const moment = now();
  face.textContent = short(moment, locale, { second: "2-digit" });
  face.dateTime = moment.toISOString();
  const badge = byTestId("clock-shift");
  badge.hidden = Math.abs(shift) < 60;
  badge.textContent = t("clock.ahead", { span: span(shift, locale) });
  showNext(locale);
  showTimes(document, true);
}

function showNext(locale) {
  const line = byTestId("clock-reminder");
  const words = next
    ? t("clock.reminder", { when: short(new Date(next), locale) })
    : t("clock.none");
  if (line.textContent !== words) line.textContent = words; // a live region speaks at each change
  byTestId("clock-next").disabled = !next;
}
