/* Inline buttons below a message, and what a press does. */

import { copy, h, icon } from "./dom.js";
import { flash } from "./entities.js";

const STYLES = new Set(["primary", "success", "danger"]);
const SAFE = /^(https?|tg):/i;

/** The rows of a keyboard, or null without one. `press(data, button)` acts on a callback. */
export function drawKeyboard(markup, press) {
  const rows = markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h(
    "div",
    { class: "keyboard", data: { testid: "keyboard" } },
    ...rows.map((row) => h("div", { class: "keys" }, ...row.map((key) => drawKey(key, press)))),
  );
}

function drawKey(key, press) {
  if (key.url) return linkKey(key);
  const node = h("button", { type: "button", class: "key", data: { testid: "button" } });
  node.append(h("span", {}, key.text));
  if (STYLES.has(key.style)) node.dataset.style = key.style;
  if (key.copy_text) {
    node.append(icon("copy"));
    node.dataset.copy = key.copy_text.text;
    node.addEventListener("click", async () => {
      await copy(key.copy_text.text);
      flash(node);
    });
  } else if (key.callback_data !== undefined) {
    node.dataset.callback = key.callback_data;
    node.addEventListener("click", () => press(key.callback_data, node));
  } else {
    node.disabled = true; // a kind of button the page cannot act on
  }
  return node;
}

function linkKey(key) {
  const props = { class: "key", title: key.url, data: { testid: "button" } };
  if (SAFE.test(key.url)) Object.assign(props, { href: key.url, target: "_blank", rel: "noopener noreferrer" });
  if (STYLES.has(key.style)) props.data.style = key.style;
  return h("a", props, h("span", {}, key.text), icon("outside"));
}

/** Turn the spinner of a button on or off. */
export function spin(button, on) {
  button.classList.toggle("waits", on);
  if (on) button.setAttribute("aria-busy", "true");
  else button.removeAttribute("aria-busy");
}
