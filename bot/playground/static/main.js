/* The page's beginning: who is there, and which event goes where. */

import { askSoon, startClock, takeClock } from "./clock.js";
import { byTestId } from "./dom.js";
import { listen, onFailure, state } from "./events.js";
import { onLanguage, pageLanguage, speak } from "./i18n.js";
import { Person, Tabs } from "./people.js";
import { refuse } from "./refusals.js";

const MAY_CHANGE_REMINDERS = new Set(["snapshot", "message", "edit", "markup", "delete"]);

function wirePageLanguage() {
  const buttons = document.querySelectorAll("[data-page-language]");
  const show = () =>
    buttons.forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.pageLanguage === pageLanguage())),
    );
  buttons.forEach((button) =>
    button.addEventListener("click", () => speak(button.dataset.pageLanguage)),
  );
  onLanguage(show);
  speak(pageLanguage());
}

/** What each event of a person does. */
const TAKE = {
  snapshot: (person, event) => {
    person.show(event.person);
    person.chat.fill(event.messages);
  },
  person: (person, event) => person.show(event.person),
  message: (person, event) => {
    if (event.message.from?.is_bot) person.act(null);
    person.chat.put(event.message);
  },
  edit: (person, event) => person.chat.put(event.message),
  markup: (person, event) => person.chat.setMarkup(event.message_id, event.reply_markup),
  delete: (person, event) => person.chat.remove(event.message_id),
  reaction: (person, event) => person.chat.react(event.message_id, event.reaction),
  action: (person, event) => person.act(event.action),
  toast: (person, event) => person.chat.answered(event),
};

async function begin() {
  wirePageLanguage();
  startClock();
  onFailure((method, error) => refuse({ method, error, titleKey: "page.error" }));
  const first = await state();
  takeClock(first);
  const people = first.people.map((about) => new Person(about, byTestId("people")));
  const tabs = new Tabs(document.querySelector(".tabs"), people);
  const news = (abouts) => abouts.forEach((about, i) => people[i].show(about));
  const take = (type, event) => {
    if (type === "clock") {
      takeClock(event);
      return askSoon(news);
    }
    const person = people.find((one) => one.id === event.user);
    if (type === "refused") return refuse({ ...event, name: person?.about.first_name });
    if (!person) return undefined;
    TAKE[type](person, event);
    if (type === "message") tabs.mark(person);
    if (MAY_CHANGE_REMINDERS.has(type)) askSoon(news);
    return undefined;
  };
  const ids = people.map((one) => one.id);
  listen(ids, take, (on) => (byTestId("offline").hidden = on));
}

begin();
