/* A message's text and its entities become nodes. Offsets count UTF-16 units, as JS strings do. */

import { copy, h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { timeNode } from "./time.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE = /^(https?|mailto|tel|tg):/i;
let quotes = 0;

/** The nodes of a text; an entity of unknown type shows its words plainly. */
export function drawText(text, entities = []) {
  const order = entities
    .map((entity) => ({ ...entity, end: entity.offset + entity.length }))
    .sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
  return draw(text, 0, text.length, order);
}

/** Blocks are outside of what has the same range. */
const rank = (entity) => (BLOCKS.has(entity.type) ? 0 : 1);

function draw(text, start, end, entities) {
  const nodes = [];
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [first, ...others] = rest;
    const stop = Math.min(first.end, end);
    if (first.offset > at) nodes.push(plain(text, at, first.offset, nodes.at(-1), first));
    const from = Math.max(first.offset, at);
    const within = others.filter((one) => one.offset < stop);
    nodes.push(wrap(first, text.slice(from, stop), draw(text, from, stop, within)));
    // What reaches over the end of `first` goes on behind it.
    rest = others.filter((one) => one.end > stop).map((one) => behind(one, stop));
    at = stop;
  }
  if (at < end) nodes.push(plain(text, at, end, nodes.at(-1)));
  return nodes;
}

const behind = (entity, at) => (entity.offset < at ? { ...entity, offset: at } : entity);

/** Words without entity; the line break next to a block is the block's own. */
function plain(text, from, to, before, next) {
  let words = text.slice(from, to);
  if (before?.dataset?.block) words = words.replace(/^\n/, "");
  if (next && BLOCKS.has(next.type)) words = words.replace(/\n$/, "");
  return document.createTextNode(words);
}

function wrap(entity, words, inner) {
  switch (entity.type) {
    case "bold":
      return h("strong", {}, ...inner);
    case "italic":
      return h("em", {}, ...inner);
    case "underline":
      return h("u", {}, ...inner);
    case "strikethrough":
      return h("s", {}, ...inner);
    case "code":
      return h("code", {}, ...inner);
    case "spoiler":
      return spoiler(inner);
    case "pre":
      return pre(entity, words, inner);
    case "blockquote":
      return h("blockquote", { data: { block: "1" } }, ...inner);
    case "expandable_blockquote":
      return folded(words, inner);
    case "date_time":
      return timeNode(entity, inner);
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(/^[a-z]+:/i.test(words) ? words : `https://${words}`, inner);
    case "email":
      return link(`mailto:${words}`, inner);
    case "bot_command":
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return h("span", { class: "mark", data: { entity: entity.type } }, ...inner);
    default:
      return h("span", {}, ...inner);
  }
}

/** A link says where it leads, and a javascript: address leads nowhere. */
function link(address, inner) {
  if (!SAFE.test(address)) return h("span", { title: address }, ...inner);
  const props = { href: address, target: "_blank", rel: "noopener noreferrer", title: address };
  return h("a", props, ...inner);
}

function spoiler(inner) {
  const node = h("span", { class: "spoiler", role: "button", tabindex: 0 }, ...inner);
  node.setAttribute("aria-label", t("spoiler"));
  const reveal = () => {
    node.classList.add("open");
    ["role", "tabindex", "aria-label"].forEach((name) => node.removeAttribute(name));
  };
  node.addEventListener("click", reveal, { once: true });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    reveal();
  });
  return node;
}

function pre(entity, words, inner) {
  const button = h(
    "button",
    { type: "button", class: "copy", label: "copy", data: { testid: "copy-pre" } },
    icon("copy"),
    h("span", { t: "copy" }),
  );
  button.addEventListener("click", async () => {
    await copy(words);
    flash(button);
  });
  const code = h("pre", { tabindex: 0 }, h("code", {}, ...inner));
  const head = h("div", { class: "pre-head" }, h("span", {}, entity.language ?? ""), button);
  return h("div", { class: "pre", data: { block: "1" } }, head, code);
}

/** Say "copied" in the button for a moment. */
export function flash(button) {
  const words = button.querySelector("span");
  const before = words.textContent;
  words.textContent = t("copied");
  button.classList.add("done");
  setTimeout(() => {
    words.textContent = before;
    button.classList.remove("done");
  }, 1500);
}

/** Three lines, by a guess at how many signs one holds: nothing worth folding. */
const isShort = (words) =>
  words.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / 44 || 1), 0) <= 3;

function folded(words, inner) {
  if (isShort(words)) return h("blockquote", { data: { block: "1" } }, ...inner);
  const id = `quote-${++quotes}`;
  const body = h("div", { class: "folded-words", id }, ...inner);
  const button = h("button", {
    type: "button",
    class: "fold",
    t: "quote.more",
    "aria-expanded": "false",
    "aria-controls": id,
  });
  const quote = h("blockquote", { class: "folded", data: { block: "1" } }, body, button);
  button.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    button.dataset.t = open ? "quote.less" : "quote.more";
    button.textContent = t(button.dataset.t);
  });
  return quote;
}
