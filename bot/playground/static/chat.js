/* The log of one chat: what stands in it follows the events, and only they change it. */

import { byTestId, h } from "./dom.js";
import { act } from "./events.js";
import { spin } from "./keyboard.js";
import { drawMessage, drawReactions } from "./render.js";
import { dayOf, showTimes } from "./time.js";

const PATIENCE = 30_000; // a bot that never answers a press must not leave a spinner for good

export class Chat {
  /** `part` = the named nodes of the pane; `does` = reply(message) and edit(message). */
  constructor(userId, part, does) {
    this.userId = userId;
    this.part = part;
    this.does = { ...does, press: (data, button) => this.press(data, button) };
    this.messages = new Map();
    this.waiting = []; // presses without an answer: {messageId, data, queryId}
    this.following = true;
    part.log.addEventListener("scroll", () => this.scrolled());
    // A picture that has loaded, or a window that changed, must not hide the last words.
    part.log.addEventListener("load", () => this.following && this.toEnd(), { capture: true });
    new ResizeObserver(() => this.following && this.toEnd()).observe(part.log);
    part["to-end"].addEventListener("click", () => this.toEnd());
  }

  node(id) {
    return this.part.log.querySelector(`[data-id="${id}"]`);
  }

  /** Start anew from all messages. */
  fill(messages) {
    this.messages.clear();
    this.waiting = [];
    this.part.log.replaceChildren();
    messages.forEach((message) => this.place(message));
    this.part.empty.hidden = messages.length > 0;
    this.toEnd();
  }

  /** A new message, or a changed one in its old place. */
  put(message) {
    const follow = this.following || !message.from?.is_bot;
    const old = this.node(message.message_id);
    if (old) this.replace(old, message);
    else this.place(message);
    this.part.empty.hidden = true;
    if (follow) this.toEnd();
    else if (!old) this.part["to-end"].hidden = false;
  }

  replace(old, message) {
    const focused = old.contains(document.activeElement);
    const node = this.draw(message);
    old.replaceWith(node);
    showTimes(node);
    // Who walks by keyboard stays at the message; the next Tab reaches its first button.
    if (focused) node.focus({ preventScroll: true });
  }

  draw(message) {
    const node = drawMessage(message, this.does);
    this.messages.set(message.message_id, message);
    drawReactions(node, message.reactions ?? []);
    const waits = this.waiting.filter((one) => one.messageId === message.message_id);
    node.querySelectorAll("[data-callback]").forEach((button) => {
      if (waits.some((one) => one.data === button.dataset.callback)) spin(button, true);
    });
    return node;
  }

  place(message) {
    const node = this.draw(message);
    const day = dayOf(message.date);
    const last = this.part.log.lastElementChild;
    if (this.lastDay() !== day) {
      this.part.log.append(h("p", { class: "day", data: { day } }, day));
    }
    const album = message.media_group_id;
    if (album && last?.dataset.album === album) last.append(node);
    else if (album) this.part.log.append(this.album(message, node));
    else this.part.log.append(node);
    showTimes(node);
  }

  album(message, node) {
    const side = message.from?.is_bot ? "bot" : "own";
    const data = { album: message.media_group_id, testid: "album" };
    return h("div", { class: `album ${side}`, role: "group", label: "photo", data }, node);
  }

  lastDay() {
    return [...this.part.log.querySelectorAll(".day")].at(-1)?.dataset.day;
  }

  /** Only the keyboard changed. */
  setMarkup(id, markup) {
    const message = this.messages.get(id);
    if (message) this.put({ ...message, reply_markup: markup });
  }

  react(id, reactions) {
    const message = this.messages.get(id);
    if (!message) return;
    message.reactions = reactions;
    drawReactions(this.node(id), reactions);
    if (this.following) this.toEnd();
  }

  remove(id) {
    const node = this.node(id);
    const album = node?.closest(".album");
    node?.remove();
    if (album && !album.childElementCount) album.remove();
    this.messages.delete(id);
    this.part.empty.hidden = this.messages.size > 0;
  }

  /** The last own message that can be edited. */
  lastOwn() {
    return [...this.messages.values()]
      .filter((one) => !one.from?.is_bot && one.text !== undefined && !one.forward_origin)
      .at(-1);
  }

  async press(data, button) {
    const messageId = Number(button.closest("[data-id]").dataset.id);
    const waiting = { messageId, data, queryId: null };
    this.waiting.push(waiting);
    spin(button, true);
    setTimeout(() => this.settle(waiting), PATIENCE);
    const answer = await act("press", { user: this.userId, message_id: messageId, data });
    waiting.queryId = answer?.callback_query_id ?? null;
    if (!answer) this.settle(waiting);
  }

  /** answerCallbackQuery came: the spinner ends, its words are shown. */
  answered({ callback_query_id: queryId, text, show_alert: alert }) {
    const waiting = this.waiting.find((one) => one.queryId === queryId) ?? this.waiting[0];
    if (waiting) this.settle(waiting);
    if (text && alert) this.alert(text);
    else if (text) this.toast(text);
  }

  settle(waiting) {
    this.waiting = this.waiting.filter((one) => one !== waiting);
    const same = (one) => one.messageId === waiting.messageId && one.data === waiting.data;
    if (this.waiting.some(same)) return;
    this.node(waiting.messageId)
      ?.querySelectorAll("[data-callback]")
      .forEach((button) => button.dataset.callback === waiting.data && spin(button, false));
  }

  toast(text) {
    const node = h("p", { class: "toast", data: { testid: "toast" } }, text);
    this.part.toasts.append(node);
    setTimeout(() => node.remove(), 4000);
  }

  alert(text) {
    byTestId("alert-text").textContent = text;
    const dialog = byTestId("alert");
    if (!dialog.open) dialog.showModal();
  }

  scrolled() {
    this.following = this.atEnd();
    if (this.following) this.part["to-end"].hidden = true;
  }

  atEnd() {
    const log = this.part.log;
    return log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  }

  toEnd() {
    this.part.log.scrollTop = this.part.log.scrollHeight;
    this.following = true;
    this.part["to-end"].hidden = true;
  }
}
