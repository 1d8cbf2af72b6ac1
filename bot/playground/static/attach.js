/* Sending files, and the kinds of message a bot must be able to refuse politely. */

import { h, icon } from "./dom.js";
import { act } from "./events.js";

const OTHERS = ["voice", "sticker", "contact", "location"];
const SIGNS = { voice: "voice", sticker: "sticker", contact: "contact", location: "place" };

/** A list that opens above its button; Escape and a press elsewhere close it. */
export class Popup {
  constructor(button, list, home) {
    Object.assign(this, { button, list, home });
    button.addEventListener("click", () => (list.hidden ? this.open() : this.close()));
    list.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("pointerdown", (event) => {
      if (!list.contains(event.target) && !button.contains(event.target)) this.close(false);
    });
  }

  open() {
    this.list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    this.list.querySelector("button")?.focus();
  }

  close(focus = true) {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    if (focus) this.home.focus();
  }

  key(event) {
    const rows = [...this.list.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    else if (step) rows.at((rows.indexOf(document.activeElement) + step) % rows.length)?.focus();
    else return;
    event.preventDefault();
  }
}

/** The paper clip: choose, paste or drop; several files at once go as an album. */
export class Attachments {
  constructor(userId, part) {
    this.userId = userId;
    this.part = part;
    this.menu = new Popup(part.attach, part["attach-list"], part.attach);
    this.fillMenu();
    part.photos.addEventListener("change", () => this.take(part.photos, "photo"));
    part.files.addEventListener("change", () => this.take(part.files, "document"));
    part.field.addEventListener("paste", (event) => this.drop(event, event.clipboardData));
    const pane = part.composer.parentElement;
    pane.addEventListener("dragover", (event) => event.preventDefault());
    pane.addEventListener("drop", (event) => this.drop(event, event.dataTransfer));
  }

  fillMenu() {
    const row = (name, sign, run) => {
      const button = h("button", { type: "button", data: { testid: `attach-${name}` } });
      button.append(icon(sign), h("span", { t: `attach.${name}` }));
      button.addEventListener("click", () => {
        this.menu.close();
        run();
      });
      return button;
    };
    this.part["attach-list"].append(
      row("photos", "photo", () => this.part.photos.click()),
      row("files", "file", () => this.part.files.click()),
      ...OTHERS.map((kind) =>
        row(kind, SIGNS[kind], () => act("other", { user: this.userId, kind })),
      ),
      h("p", { class: "hint", t: "attach.hint" }),
    );
  }

  take(input, kind) {
    const files = [...input.files];
    input.value = "";
    return this.upload(files, kind);
  }

  drop(event, transfer) {
    const files = [...(transfer?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.upload(files, files.every((file) => file.type.startsWith("image/")) ? "photo" : "document");
  }

  /** The written words go along as the caption. */
  async upload(files, kind) {
    if (!files.length) return;
    const form = new FormData();
    form.append("user", this.userId);
    form.append("kind", kind);
    form.append("caption", this.part.field.value.trim());
    files.forEach((file) => form.append("file", file, file.name));
    this.part.composer.classList.add("uploading");
    const sent = await act("upload", form);
    this.part.composer.classList.remove("uploading");
    if (sent) {
      this.part.field.value = "";
      this.part.field.dispatchEvent(new Event("input"));
    }
  }
}
