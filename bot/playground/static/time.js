/* Time: the bot's present moment, and moments shown in the browser's zone. */

import { h } from "./dom.js";
import { localeOf, pageLanguage } from "./i18n.js";

const UNITS = [
  ["year", 31536000],
  ["month", 2592000],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];
let ahead = 0; // milliseconds between the bot's clock and this machine's

/** Take over the bot's clock from its present moment (ISO text). */
export function setNow(iso) {
  ahead = Date.parse(iso) - Date.now();
}

/** The bot's present moment. */
export const now = () => new Date(Date.now() + ahead);

/** An entity `date_time`: its own words until it stands in the page, then the real moment. */
export function timeNode(entity, inner) {
  const format = entity.date_time_format ?? "";
  const moment = new Date(entity.unix_time * 1000);
  const node = h("time", { datetime: moment.toISOString(), data: { format } }, ...inner);
  node.title = node.textContent;
  return node;
}

/** Write the moments below `root`: all of them, or only those that count. */
export function showTimes(root, onlyCounting = false) {
  for (const node of root.querySelectorAll("time[data-format]")) {
    const format = node.dataset.format;
    if (!format || (onlyCounting && format !== "r")) continue;
    const locale = localeOf(node.closest("[data-locale]")?.dataset.locale ?? pageLanguage());
    const words = inWords(new Date(node.dateTime), format, locale);
    if (node.textContent !== words) node.textContent = words;
  }
}

/** A moment in the format letters of the Bot API: r, or some of w d D t T. */
export function inWords(moment, format, locale) {
  if (format === "r") return relative(moment, locale);
  const options = { hourCycle: "h23" };
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  else if (format.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (/t/i.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (format.includes("T")) options.second = "2-digit";
  return new Intl.DateTimeFormat(locale, options).format(moment);
}

/** The largest whole unit, rounded towards now: 21 hours are never "tomorrow".
 *  Days go up to two months: "in 1 month" says too little about a deadline. */
function relative(moment, locale) {
  const seconds = Math.trunc((moment - now()) / 1000);
  const [unit, size] = UNITS.find(([name, length]) => Math.abs(seconds) >= (name === "month" ? 2 : 1) * length) ?? UNITS.at(-1);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  return words.format(Math.trunc(seconds / size), unit);
}

/** A length of time in at most two units, for the clock bar. */
export function span(seconds, locale) {
  let left = Math.abs(seconds);
  const words = [];
  for (const [unit, size] of UNITS.slice(2, 5)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (!count || words.length === 2) continue;
    const style = { style: "unit", unit, unitDisplay: "short" };
    words.push(new Intl.NumberFormat(locale, style).format(count));
  }
  return words.join(" ");
}

/** Hours and minutes of a message, in the browser's zone. */
export const hourOf = (unix) => inWords(new Date(unix * 1000), "t", localeOf(pageLanguage()));

/** The day of a message, for the line between two days. */
export function dayOf(unix) {
  const options = { weekday: "short", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(localeOf(pageLanguage()), options).format(unix * 1000);
}
