/* One message as a node. Nothing here knows where it will stand. */

import { h, icon } from "./dom.js";
import { drawText } from "./entities.js";
import { drawKeyboard } from "./keyboard.js";
import { drawMedia } from "./media.js";
import { hourOf } from "./time.js";

/**
 * Draw a message of the Bot API. `does` holds the acts: press(data, button), reply(message),
 * edit(message).
 */
export function drawMessage(message, does) {
  const own = !message.from?.is_bot;
  const node = h("article", {
    class: `message ${own ? "own" : "bot"}`,
    tabindex: -1,
    label: own ? "you" : "bot",
    data: { testid: `message-${message.message_id}`, id: message.message_id, own: own ? "1" : "0" },
  });
  const bubble = h("div", { class: "bubble" }, ...origin(message), ...quoted(message));
  bubble.append(...drawMedia(message), ...words(message), meta(message));
  node.append(h("div", { class: "line" }, bubble, tools(message, own, does)));
  node.append(h("div", { class: "reactions", data: { testid: "reactions" } }));
  const keyboard = drawKeyboard(message.reply_markup, does.press);
  if (keyboard) node.append(keyboard);
  return node;
}

function words(message) {
  const text = message.text ?? message.caption;
  if (text === undefined) return [];
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  return [h("div", { class: "text", data: { testid: "text" } }, ...drawText(text, entities))];
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return [];
  const name = from.sender_user_name ?? from.sender_user?.first_name ?? from.chat?.title ?? "…";
  return [h("p", { class: "origin", t: "forward.by", data: { tName: name, testid: "forwarded" } })];
}

function quoted(message) {
  const other = message.reply_to_message;
  if (!other) return [];
  const text = other.text ?? other.caption ?? "…";
  return [h("p", { class: "quoted", data: { testid: "quoted" } }, text.slice(0, 120))];
}

function meta(message) {
  const node = h("p", { class: "meta" });
  if (message.silent) {
    const mark = h("span", { class: "silent", data: { testid: "silent" } }, icon("silent"));
    mark.append(h("span", { t: "silent" }));
    node.append(mark);
  }
  if (message.edit_date) node.append(h("span", { t: "edited", data: { testid: "edited" } }));
  node.append(h("span", {}, hourOf(message.date)));
  return node;
}

function tools(message, own, does) {
  const node = h("div", { class: "tools" });
  const tool = (name, key, act) => {
    const button = h("button", { type: "button", class: "round", label: key, data: { testid: name } });
    button.append(icon(name));
    button.addEventListener("click", act);
    node.append(button);
  };
  tool("reply", "reply", () => does.reply(message));
  if (own && message.text !== undefined && !message.forward_origin) {
    tool("edit", "edit", () => does.edit(message));
  }
  return node;
}

/** Show the reactions on a message; an empty list takes them away. */
export function drawReactions(node, reactions) {
  const marks = reactions.filter((one) => one.emoji).map((one) => h("span", {}, one.emoji));
  node.querySelector(".reactions").replaceChildren(...marks);
}
