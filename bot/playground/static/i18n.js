/* The page's own words. What the bot says is the bot's business. */

const WORDS = {
  ru: {
    title: "Площадка",
    "page.title": "Площадка: спор с продавцом",
    "page.language": "Язык страницы",
    people: "Собеседники",
    "clock.bar": "Часы бота",
    "clock.hour": "+1 час",
    "clock.day": "+1 день",
    "clock.next": "к следующему напоминанию",
    "clock.next.short": "к напоминанию",
    "clock.reset": "сейчас",
    "clock.none": "Напоминаний пока нет",
    "clock.reminder": "Следующее напоминание: {when}",
    "clock.ahead": "впереди на {span}",
    refusals: "Отказы сервера",
    refused: "Отказ сервера",
    "page.error": "Страница",
    offline: "Связь потеряна, восстанавливаю…",
    ok: "Понятно",
    cancel: "Отмена",
    close: "Закрыть",
    "person.language": "Язык собеседника",
    online: "на связи",
    blocked: "бот заблокирован",
    block: "Заблокировать",
    unblock: "Разблокировать",
    reset: "Сбросить",
    "reset.ask": "Стереть переписку и всё, что бот знает об этом человеке ({name})?",
    empty: "Здесь ещё ничего не написано. Начните разговор с ботом.",
    "to-end": "К последним сообщениям",
    commands: "Команды бота",
    "commands.none": "Бот не объявил команд",
    attach: "Прикрепить",
    "attach.photos": "Фото",
    "attach.files": "Файл без сжатия",
    "attach.voice": "Голосовое",
    "attach.sticker": "Стикер",
    "attach.contact": "Контакт",
    "attach.location": "Место",
    "attach.hint": "Несколько файлов сразу уйдут альбомом",
    message: "Сообщение",
    forward: "Переслать слова продавца",
    "forward.title": "Переслать сообщение продавца",
    "forward.hint": "Бот получит это как пересланное сообщение.",
    "forward.from": "От кого",
    "forward.text": "Что написал продавец",
    "forward.send": "Переслать",
    "forward.by": "Переслано от: {name}",
    send: "Отправить",
    edit: "Изменить",
    reply: "Ответить",
    "edit.about": "Изменение сообщения",
    "reply.about": "Ответ на сообщение",
    edited: "изменено",
    silent: "без звука",
    copy: "Скопировать",
    copied: "Скопировано",
    download: "Скачать",
    photo: "Фото",
    "photo.open": "Открыть фото",
    document: "Файл",
    voice: "Голосовое сообщение",
    video: "Видео",
    sticker: "Стикер",
    contact: "Контакт",
    location: "Место",
    unknown: "Сообщение другого вида",
    quote: "Цитата",
    "quote.more": "Показать целиком",
    "quote.less": "Свернуть",
    spoiler: "Скрытый текст, показать",
    "action.typing": "печатает…",
    "action.upload_photo": "отправляет фото…",
    "action.upload_document": "отправляет файл…",
    "action.other": "занят…",
    you: "Вы",
    bot: "Бот",
    unread: "есть новое",
  },
  en: {
    title: "Playground",
    "page.title": "Playground: a dispute with a seller",
    "page.language": "Page language",
    people: "People",
    "clock.bar": "The bot's clock",
    "clock.hour": "+1 hour",
    "clock.day": "+1 day",
    "clock.next": "to the next reminder",
    "clock.next.short": "to reminder",
    "clock.reset": "back to now",
    "clock.none": "No reminders yet",
    "clock.reminder": "Next reminder: {when}",
    "clock.ahead": "ahead by {span}",
    refusals: "Refusals of the server",
    refused: "The server refused",
    "page.error": "The page",
    offline: "Connection lost, reconnecting…",
    ok: "OK",
    cancel: "Cancel",
    close: "Close",
    "person.language": "Language of this person",
    online: "online",
    blocked: "has blocked the bot",
    block: "Block",
    unblock: "Unblock",
    reset: "Reset",
    "reset.ask": "Erase the chat and everything the bot knows about this person ({name})?",
    empty: "Nothing has been written here yet. Start a talk with the bot.",
    "to-end": "To the latest messages",
    commands: "Commands of the bot",
    "commands.none": "The bot has announced no commands",
    attach: "Attach",
    "attach.photos": "Photo",
    "attach.files": "File, as it is",
    "attach.voice": "Voice message",
    "attach.sticker": "Sticker",
    "attach.contact": "Contact",
    "attach.location": "Location",
    "attach.hint": "Several at once go as an album",
    message: "Message",
    forward: "Forward the seller's words",
    "forward.title": "Forward a seller's message",
    "forward.hint": "The bot receives this as a forwarded message.",
    "forward.from": "From",
    "forward.text": "What the seller wrote",
    "forward.send": "Forward",
    "forward.by": "Forwarded from: {name}",
    send: "Send",
    edit: "Edit",
    reply: "Reply",
    "edit.about": "Editing a message",
    "reply.about": "Reply to a message",
    edited: "edited",
    silent: "silent",
    copy: "Copy",
    copied: "Copied",
    download: "Download",
    photo: "Photo",
    "photo.open": "Open the photo",
    document: "File",
    voice: "Voice message",
    video: "Video",
    sticker: "Sticker",
    contact: "Contact",
    location: "Location",
    unknown: "A message of another kind",
    quote: "Quote",
    "quote.more": "Show all",
    "quote.less": "Show less",
    spoiler: "Hidden text, reveal",
    "action.typing": "typing…",
    "action.upload_photo": "sending a photo…",
    "action.upload_document": "sending a file…",
    "action.other": "busy…",
    you: "You",
    bot: "Bot",
    unread: "something new",
  },
};

const KEY = "playground.language";
const listeners = [];
let language = remembered() ?? (navigator.language?.startsWith("ru") ? "ru" : "en");

function remembered() {
  try {
    const value = localStorage.getItem(KEY);
    return value in WORDS ? value : null;
  } catch {
    return null; // storage may be closed to pages; then the browser's language decides each time
  }
}

export const pageLanguage = () => language;

/** The locale for Intl: British English, because it writes "5 December" and 24 hours. */
export const localeOf = (code) => (code?.startsWith("ru") ? "ru-RU" : "en-GB");

/** The words of a key, with {name} filled in. */
export function t(key, values = {}) {
  const words = WORDS[language][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Write the words into a node (and, unless `alone`, into all inside it). */
export function localize(root, alone = false) {
  const nodes = alone ? [root] : [root, ...root.querySelectorAll("*")];
  for (const node of nodes) {
    const { t: text, tLabel: label, tPlaceholder: placeholder, tName: name } = node.dataset ?? {};
    if (text) node.textContent = t(text, { name });
    if (label) {
      node.setAttribute("aria-label", t(label));
      if (node.tagName === "BUTTON") node.title = t(label);
    }
    if (placeholder) node.placeholder = t(placeholder);
  }
}

/** Change the language of the whole page. */
export function speak(code) {
  language = code;
  try {
    localStorage.setItem(KEY, code);
  } catch {
    /* see remembered() */
  }
  document.documentElement.lang = code;
  document.title = t("page.title");
  localize(document.body);
  listeners.forEach((listener) => listener());
}

/** Be told when the page's language changes, for words that no data-t can hold. */
export const onLanguage = (listener) => listeners.push(listener);
