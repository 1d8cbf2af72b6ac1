/* The two people: a pane for each, side by side, or behind tabs where the screen is narrow. */

import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { ask, byTestId, h, parts } from "./dom.js";
import { act } from "./events.js";
import { localize, onLanguage, t } from "./i18n.js";
import { showTimes } from "./time.js";

const ACTIONS = { typing: "typing", upload_photo: "upload_photo", upload_document: "upload_document" };

export class Person {
  constructor(about, place) {
    this.id = about.id;
    this.pane = document.getElementById("pane").content.firstElementChild.cloneNode(true);
    this.part = parts(this.pane);
    this.nameParts();
    this.chat = new Chat(this.id, this.part, {
      reply: (message) => this.composer.startReply(message),
      edit: (message) => this.composer.startEdit(message),
    });
    this.composer = new Composer(this.id, this.part, this.chat);
    this.wire();
    this.show(about);
    localize(this.pane);
    place.append(this.pane);
    onLanguage(() => this.showState());
  }

  /** Names for scripts and for screen readers; both carry the person's id. */
  nameParts() {
    this.pane.id = `pane-${this.id}`;
    this.pane.dataset.testid = `chat-${this.id}`;
    for (const [name, node] of Object.entries(this.part)) node.dataset.testid = name;
    for (const name of ["commands", "attach"]) {
      this.part[`${name}-list`].id = `${name}-${this.id}`;
      this.part[name].setAttribute("aria-controls", `${name}-${this.id}`);
    }
  }

  wire() {
    const { languages, block, reset } = this.part;
    for (const button of languages.children) {
      button.dataset.testid = `language-${button.dataset.language}`;
      button.addEventListener("click", () =>
        act("language", { user: this.id, language_code: button.dataset.language }),
      );
    }
    block.addEventListener("click", () => act("block", { user: this.id, blocked: !this.about.blocked }));
    reset.addEventListener("click", () => this.reset());
  }

  async reset() {
    const dialog = byTestId("confirm");
    byTestId("confirm-text").textContent = t("reset.ask", { name: this.about.first_name });
    byTestId("confirm-yes").textContent = t("reset");
    if ((await ask(dialog)) === "yes") await act("reset", { user: this.id });
  }

  /** Take over what the server says about this person. */
  show(about) {
    this.about = about;
    const name = about.first_name;
    this.pane.setAttribute("aria-label", name);
    this.pane.dataset.locale = about.language_code ?? "en";
    this.pane.querySelector("h2").textContent = name;
    this.pane.querySelector(".face").textContent = name.slice(0, 1);
    this.part.log.setAttribute("aria-label", name);
    for (const button of this.part.languages.children) {
      const chosen = button.dataset.language === about.language_code;
      button.setAttribute("aria-pressed", String(chosen));
    }
    this.composer.setCommands(about.commands ?? []);
    this.showState();
    showTimes(this.pane);
  }

  /** The line below the name: blocked, busy, or simply there. */
  showState() {
    const { block, state } = this.part;
    const key = this.about.blocked ? "unblock" : "block";
    block.querySelector("span").textContent = t(key);
    block.setAttribute("aria-label", t(key));
    block.title = t(key);
    block.classList.toggle("on", Boolean(this.about.blocked));
    this.pane.classList.toggle("blocked", Boolean(this.about.blocked));
    const line = this.about.blocked ? "blocked" : this.busy ? `action.${this.busy}` : "online";
    state.textContent = t(line);
    state.classList.toggle("busy", Boolean(this.busy) && !this.about.blocked);
  }

  /** A chat action lasts five seconds, or until the next message. */
  act(action) {
    clearTimeout(this.rest);
    this.busy = action && (ACTIONS[action] ?? "other");
    this.showState();
    if (action) this.rest = setTimeout(() => this.act(null), 5000);
  }
}

/** Tabs for narrow screens; the style sheet decides whether they are seen. */
export class Tabs {
  constructor(bar, people) {
    this.people = people;
    this.tabs = people.map((person) => this.tab(person));
    bar.append(...this.tabs);
    bar.addEventListener("keydown", (event) => this.walk(event));
    this.choose(0, false);
  }

  tab(person) {
    const props = {
      type: "button",
      role: "tab",
      id: `tab-${person.id}`,
      "aria-controls": person.pane.id,
      data: { testid: `tab-${person.id}` },
    };
    const name = h("span", {}, person.about.first_name);
    const dot = h("span", { class: "dot", label: "unread", role: "img", hidden: true });
    const node = h("button", props, name, dot);
    node.addEventListener("click", () => this.choose(this.tabs.indexOf(node)));
    return node;
  }

  choose(index, focus = true) {
    this.people.forEach((person, i) => {
      const chosen = i === index;
      person.pane.classList.toggle("chosen", chosen);
      this.tabs[i].setAttribute("aria-selected", String(chosen));
      this.tabs[i].tabIndex = chosen ? 0 : -1;
    });
    this.tabs[index].querySelector(".dot").hidden = true;
    if (focus) this.tabs[index].focus();
    this.people[index].chat.toEnd();
  }

  walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = this.tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    this.choose((at + step + this.tabs.length) % this.tabs.length);
  }

  /** Something new behind a tab that is not open. */
  mark(person) {
    const index = this.people.indexOf(person);
    const open = this.tabs[index].getAttribute("aria-selected") === "true";
    if (!open) this.tabs[index].querySelector(".dot").hidden = false;
  }
}
