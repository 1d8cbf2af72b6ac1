/* What a message carries besides words: photos, documents, and the kinds the bot only nods at. */

import { byTestId, h, icon } from "./dom.js";
import { localeOf, pageLanguage, t } from "./i18n.js";

const KINDS = ["voice", "video", "sticker", "contact", "location"];
const address = (file) => `/play/file/${encodeURIComponent(file.file_id)}`;

/** The nodes for everything but the text; an empty list for a plain message. */
export function drawMedia(message) {
  if (message.photo) return [photo(message)];
  if (message.document) return [documentCard(message.document)];
  return KINDS.filter((kind) => message[kind]).map((kind) => card(kind, message[kind]));
}

function photo(message) {
  const largest = message.photo.at(-1);
  const image = h("img", { src: address(largest), alt: message.caption || t("photo"), loading: "lazy" });
  if (largest.width > 1 && largest.height > 1) {
    // Known sizes keep the log from jumping while pictures load.
    image.width = largest.width;
    image.height = largest.height;
  }
  const button = h(
    "button",
    { type: "button", class: "photo", label: "photo.open", data: { testid: "photo" } },
    image,
  );
  button.addEventListener("click", () => view(image));
  return button;
}

function view(image) {
  const viewer = byTestId("viewer");
  const large = viewer.querySelector("img");
  large.src = image.src;
  large.alt = image.alt;
  viewer.showModal();
}

function documentCard(file) {
  const name = file.file_name ?? t("document");
  const ending = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  return h(
    "a",
    { class: "file", href: `${address(file)}?download=1`, download: name, data: { testid: "document" } },
    h("span", { class: "file-sign", "aria-hidden": true }, ending ? ending.toUpperCase() : icon("file")),
    h("span", { class: "file-words" }, h("b", {}, name), h("small", {}, sizeOf(file.file_size))),
  );
}

function sizeOf(bytes) {
  if (bytes === undefined) return t("download");
  const [unit, size] = bytes < 1e3 ? ["byte", 1] : bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const options = { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 };
  return new Intl.NumberFormat(localeOf(pageLanguage()), options).format(bytes / size);
}

function card(kind, value) {
  const details = {
    voice: () => `${value.duration ?? 0} s`,
    video: () => value.file_name ?? `${value.duration ?? 0} s`,
    sticker: () => value.emoji ?? "",
    contact: () => [value.first_name, value.phone_number].filter(Boolean).join(", "),
    location: () => `${value.latitude}, ${value.longitude}`,
  };
  const sign = { voice: "voice", video: "photo", sticker: "sticker", contact: "contact", location: "place" };
  return h(
    "div",
    { class: "file", data: { testid: kind } },
    h("span", { class: "file-sign", "aria-hidden": true }, icon(sign[kind])),
    h("span", { class: "file-words" }, h("b", { t: kind }), h("small", {}, details[kind]())),
  );
}
