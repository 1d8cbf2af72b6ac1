/* The strip that shows what the server refused: honesty about Telegram's limits. */

import { byTestId, h, icon } from "./dom.js";

const KEPT = 3;
/** Drawing again what stands there already: nothing was lost, and every bot does it. */
const HARMLESS = /message is not modified/i;

/** Add a line; the newest is on top and each can be put away. */
export function refuse({ method, error, name, titleKey = "refused" }) {
  if (HARMLESS.test(error)) return;
  const strip = byTestId("refusals");
  const close = h("button", { type: "button", class: "round", label: "close" }, icon("close"));
  const line = h(
    "p",
    { class: "refusal", data: { testid: "refusal" } },
    h("b", { t: titleKey }),
    name ? h("span", { class: "whom" }, name) : null,
    h("code", {}, method),
    h("span", { class: "reason" }, error),
    close,
  );
  close.addEventListener("click", () => {
    line.remove();
    strip.hidden = !strip.childElementCount;
  });
  strip.prepend(line);
  [...strip.children].slice(KEPT).forEach((old) => old.remove());
  strip.hidden = false;
}
