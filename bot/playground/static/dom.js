/* Building nodes: strings become text nodes, never markup. */

import { localize } from "./i18n.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element. `props`: `on` = {event: handler}, `data` = dataset, `t` / `label` = keys of
 * i18n.js for its text / accessible name; everything else is an attribute (true = present).
 */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "on") Object.entries(value).forEach(([type, f]) => node.addEventListener(type, f));
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "t") node.dataset.t = value;
    else if (name === "label") node.dataset.tLabel = value;
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  if (props.t || props.label) localize(node, true);
  return node;
}

/** A picture of icons.svg, hidden from screen readers: the words are elsewhere. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** The named parts of a template's copy. */
export function parts(root) {
  const found = {};
  for (const node of root.querySelectorAll("[data-part]")) found[node.dataset.part] = node;
  return found;
}

/** Copy words; where the clipboard is closed to pages, the old way by selection. */
export async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = h("textarea", { readonly: true, class: "off-screen" });
    field.value = words;
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    before?.focus();
  }
}

/** Open a dialog and wait for the button that closes it ("" = cancelled). */
export function ask(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) =>
    dialog.addEventListener("close", () => done(dialog.returnValue), { once: true }),
  );
}

export const byTestId = (id) => document.querySelector(`[data-testid="${id}"]`);
