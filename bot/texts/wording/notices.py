"""What is said beside the screens: hints, toasts, notices, captions of documents."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.conversation.screens import Notice, QuestionAsked, Screen
from bot.texts.blocks import Block, Body, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.label_words import EVIDENCE
from bot.texts.wording.labels import lower

# TRANSLATORS: why the last input was not taken, or what has just been done; first line of a screen.
HINTS: dict[str, str] = {
    "not_understood": sentence(
        "I did not understand this. Press a button below, or paste the seller's message."
    ),
    "unknown_command": sentence("There is no such command. All commands: /help"),
    "kind_unused": sentence(
        "The bot cannot read this kind of message, and nothing was saved. Write it in words "
        "or send a photo."
    ),
    "no_case_yet": sentence("There is no case yet. Start one with a button below."),
    "paste_instead": sentence("Text in a picture is not read. Paste the message as text, please."),
    "picture_unread": sentence(
        "I could not read this picture. Copy the text of the message and paste it here."
    ),
    "picture_without_words": sentence(
        "I see no words in this picture. Copy the text of the message and paste it here."
    ),
    "example_kept": sentence("Thank you. The message is kept for the operator."),
    "example_declined": sentence("Nothing was kept."),
    "nothing_to_check": sentence("The message is empty. Paste the text to check."),
    "no_time_left": sentence(
        "I did not understand how much time is left. Example: 5 days 3 hours, or 5 December."
    ),
    "not_a_date": sentence("I did not understand the date. Example: 5 December, or 3 days ago."),
    "no_such_date": sentence("There is no such day in the calendar. Example: 5 December."),
    "a_date_not_a_countdown": sentence(
        "A date is needed here, not the time left. Example: 5 December."
    ),
    "date_is_ahead": sentence("%(day)s is still ahead; a past day is needed here."),
    "date_is_past": sentence("%(day)s has passed; a day ahead is needed here."),
    "date_too_far": sentence("%(day)s is too far away. Check the year, please."),
    "not_a_sum": sentence("I did not understand the sum. Example: 1250 RUB or 18.50 USD."),
    "sum_too_big": sentence("The sum is too large. Check it, please."),
    "not_order_number": sentence(
        "This does not look like an order number: it has only digits, usually 16."
    ),
    "not_tracking_number": sentence(
        "This does not look like a tracking number. Example: LB123456789CN."
    ),
    "not_return_number": sentence(
        "This does not look like a tracking number. Example: RR123456785RU."
    ),
    "not_an_address": sentence(
        "This does not look like an address. Paste the whole of it, without other words."
    ),
    "photo_without_case": sentence(
        "The photo was not saved: there is no open case. Start one with /new and send it again."
    ),
    "too_many_cases": sentence(
        "There are 30 open cases already. Close one that is over, then begin a new one."
    ),
    "evidence_full": sentence("This case has 60 files already; the new one was not saved."),
    "photo_twice": sentence("This file is here already; it was not added again."),
    "photo_kept": sentence("Saved: %(item)s."),
    "photo_kept_unsorted": sentence(
        "Saved with your case. What is it? Mark it in the checklist “What to collect”."
    ),
    "corrected": sentence("Corrected. Everything that depends on it is counted again."),
    "cancelled": sentence("All right. The answers stay."),
    "risk_noted": sentence("All right, it is your choice. The dates of the case stay as they are."),
    "reminders_are_on": sentence("Done: I will remind you in time."),
    "too_close_to_remind": sentence(
        "Reminders are on, but the nearest deadline is too close for one: act now."
    ),
    "nothing_to_remind_of": sentence("Reminders are on: I will write when a deadline is known."),
    "reminders_are_off": sentence("Done: no more reminders. The deadlines stay in the case."),
    "reminders_stopped": sentence("All right, no more reminders of this."),
    "taken_back": sentence("The last answer is taken back."),
    "well_done": sentence("Good. No more reminders of this deadline."),
    "goes_on": sentence("Good. I will not ask again until you tell me something new of this case."),
    "again_3h": sentence("All right, I will write again in 3 hours."),
    "again_morning": sentence("All right, I will write again in the morning."),
    "too_late_to_repeat": sentence("There is no time left for another reminder. Better do it now."),
    "zone_set": sentence("The time zone is saved."),
    "no_such_city": sentence("I do not know this city. Write a large city near you, or GMT+3."),
    "quiet_set": sentence("The quiet hours are changed."),
    "reminder_missed": sentence(
        "One reminder did not reach you. Your answers and dates are safe; see what is next."
    ),
}
# TRANSLATORS: the short answer to a press, at most 60 characters.
TOASTS: dict[str, str] = {"redrawn": sentence("Screen updated")}
# TRANSLATORS: caption under a file.
CAPTIONS: dict[str, str] = {
    "ics": sentence(
        "Your deadlines. Open the file, and your calendar will remind you even "
        "without Telegram. If the dates change, get the file again: it corrects the entries."
    ),
    "ics_cancelled": sentence(
        "Open the file, and your calendar drops the deadlines of this case. If they stay, delete "
        "them by hand."
    ),
    "export": sentence(
        "Everything this bot keeps about you. Do not pass the file on: it has order numbers in it."
    ),
}
# TRANSLATORS: notices, each a message of its own.
NOTICES: dict[str, tuple[str, str]] = {
    "erased": (
        sentence("Everything is deleted"),
        sentence(
            "Your cases, answers and reminders are gone for good. You can also delete this chat. "
            "To begin again: /start"
        ),
    ),
    "trouble": (
        sentence("Your last step did not work"),
        sentence("Your answers are safe. Please try once more. If it happens again, send /start."),
    ),
    "alarm": (
        sentence("The bot needs a look"),
        sentence(
            "The log has a line under this name. The bot goes on as far as it can; the same "
            "thing is told at most once an hour."
        ),
    ),
    "private_only": (
        sentence("Let us talk in private"),
        sentence(
            "Disputes are a personal matter, so cases are not shown in groups. Open a private "
            "chat with the bot."
        ),
    ),
}


def hint(screen: Screen, s: Speaker) -> Block:
    """The first line of a screen, when there is something to say about the last input."""
    if screen.hint is None:
        return para()
    if screen.hint == "not_understood" and isinstance(screen, QuestionAsked):
        return para(
            s.say("I did not understand this. I am waiting for an answer to this question:")
        )
    text = HINTS[screen.hint]
    if "%(day)s" in text:
        return para(s.say(text, day=_day(screen.hint_args, s)))
    if "%(item)s" in text:
        return para(s.say(text, item=_item(screen.hint_args, s)))
    return para(s.say(text))


def _day(args: tuple[str, ...], s: Speaker) -> str:
    try:
        return s.day(date.fromisoformat(args[0]))
    except (IndexError, ValueError):
        return "…"


def _item(args: tuple[str, ...], s: Speaker) -> str:
    known = EVIDENCE.get(args[0]) if args else None
    return lower(s.label(known)) if known else "…"


def notice(screen: Notice, s: Speaker) -> Body:
    """One thing said apart from the screen. An argument is a short incident code."""
    head, words = NOTICES[screen.notice]
    if screen.notice == "private_only" and screen.args:
        return (title(s.say(head)), para(s.say(words), Markup.escape(f"@{screen.args[0]}")))
    code = (
        s.say(
            "Code for the administrator: %(code)s",
            code=Markup("<code>{}</code>").format(screen.args[0]),
        )
        if screen.args
        else None
    )
    return (title(s.say(head)), para(s.say(words), code))
