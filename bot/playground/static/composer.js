/* Where a person writes: text, commands, replies, edits and forwarded words. */

import { ask, byTestId, h } from "./dom.js";
import { act } from "./events.js";
import { localize, t } from "./i18n.js";
import { Attachments, Popup } from "./attach.js";

const SELLER = "Best Deals Store";

export class Composer {
  constructor(userId, part, chat) {
    this.userId = userId;
    this.part = part;
    this.chat = chat;
    this.about = null; // {kind: "reply" | "edit", message}
    this.menu = new Popup(part.commands, part["commands-list"], part.field);
    this.attachments = new Attachments(userId, part);
    this.wire();
  }

  wire() {
    const { composer, field, start, forward } = this.part;
    composer.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("input", () => this.grow());
    start.addEventListener("click", () => this.say("/start"));
    forward.addEventListener("click", () => this.forward());
    this.part["about-close"].addEventListener("click", () => this.stop());
  }

  key(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.about) {
      event.preventDefault();
      this.stop();
    } else if (event.key === "ArrowUp" && !this.part.field.value) {
      const last = this.chat.lastOwn();
      if (last) {
        event.preventDefault();
        this.startEdit(last);
      }
    }
  }

  /** The field grows with its words, up to a limit in the style sheet. */
  grow() {
    const field = this.part.field;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  async send() {
    const text = this.part.field.value.trim();
    if (!text) return;
    const about = this.about;
    this.stop();
    this.write("");
    const done =
      about?.kind === "edit"
        ? await act("edit", { user: this.userId, message_id: about.message.message_id, text })
        : await this.say(text, about?.message.message_id);
    // What could not be sent comes back, unless something else is being written by now.
    if (!done && !this.part.field.value) this.write(text);
  }

  say(text, replyTo) {
    this.part.field.focus();
    return act("say", { user: this.userId, text, reply_to: replyTo ?? null });
  }

  write(text) {
    this.part.field.value = text;
    this.grow();
  }

  startReply(message) {
    this.start("reply", message);
  }

  startEdit(message) {
    this.start("edit", message);
    this.write(message.text);
  }

  start(kind, message) {
    if (this.about?.kind === "edit") this.write("");
    this.about = { kind, message };
    const [title, words] = this.part.about.querySelectorAll("p > *");
    this.part.about.querySelector("use").setAttribute("href", `/static/icons.svg#${kind}`);
    title.dataset.t = `${kind}.about`;
    title.textContent = t(title.dataset.t);
    words.textContent = message.text ?? message.caption ?? "…";
    this.part.about.hidden = false;
    this.part.field.focus();
  }

  stop() {
    if (this.about?.kind === "edit") this.write("");
    this.about = null;
    this.part.about.hidden = true;
    this.part.field.focus();
  }

  /** "As the seller wrote": a dialog, sent as a forwarded message. */
  async forward() {
    const dialog = byTestId("forward-dialog");
    const from = byTestId("forward-from");
    const words = byTestId("forward-text");
    from.value ||= SELLER;
    words.value = "";
    setTimeout(() => words.focus());
    if ((await ask(dialog)) !== "send" || !words.value.trim()) return;
    await act("forward", { user: this.userId, text: words.value.trim(), from: from.value.trim() });
  }

  /** What getMyCommands tells this person. */
  setCommands(commands) {
    const news = JSON.stringify(commands);
    if (news === this.known) return; // an open list must not lose its place
    this.known = news;
    const list = this.part["commands-list"];
    const rows = commands.map(({ command, description }) => {
      const row = h("button", { type: "button", data: { testid: `command-${command}` } });
      row.append(h("b", {}, `/${command}`), h("span", {}, description));
      row.addEventListener("click", () => {
        this.menu.close();
        this.say(`/${command}`);
      });
      return row;
    });
    list.replaceChildren(...(rows.length ? rows : [h("p", { class: "hint", t: "commands.none" })]));
    localize(list);
  }
}
