"""The labels of buttons, by the ids the chapters use.

In two columns a label has at most 24 characters, alone in its row about 40; Russian too.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date

from bot.conversation.screens import Button, Param
from bot.dispute.money import Money
from bot.texts.marks import label
from bot.texts.speaker import Speaker
from bot.texts.wording.vocabulary import OPTIONS

# TRANSLATORS: buttons; at most 24 characters unless the comment says otherwise.
LABELS: dict[str, str] = {
    "continue_case": label("Continue my case"),
    "not_received": label("Not received"),
    "asked_to_cancel": label("Asked to cancel dispute"),
    "check_message": label("Check a message"),
    "my_cases": label("My cases"),
    "settings": label("Settings"),
    "help": label("Help"),
    "privacy": label("My data"),
    "back_home": label("To the start"),
    "back_to_case": label("Back to the case"),
    "check_dates": label("Check the dates"),
    "to_case": label("Open the case"),
    "advice": label("What to do now"),
    "evidence": label("What to collect"),
    "letter": label("Text for the dispute"),
    "why": label("Why this advice"),
    "ask_rest": label("Answer questions"),
    "reminders_on": label("Reminders are on"),
    "remind_me": label("Remind me"),
    "dispute_opened": label("Dispute is open already"),
    "deadlines": label("All deadlines"),
    "answers": label("My answers"),
    "close_case": label("Close the case"),
    "correct_dates": label("Correct the dates"),
    "calendar_file": label("Calendar file (.ics)"),
    "all_deadlines": label("Deadlines of all cases"),
    "page_before": label("Previous page"),
    "page_after": label("Next page"),
    "more_reasons": label("More reasons"),
    "reopen": label("Reopen the case"),
    "happened.dispute_cancelled": label("Dispute is cancelled"),
    "happened.parcel_arrived": label("The parcel arrived"),
    "happened.refund_granted": label("Full refund"),
    "happened.part_granted": label("Part of the money"),
    "happened.refund_refused": label("Refund refused"),
    "happened.gave_up": label("I stop here"),
    "other_date": label("Another date"),
    "another_value": label("No, change it"),
    "yes_right": label("Yes, correct"),
    "back_to_question": label("Back to the question"),
    "correct.situation": label("Change: what happened"),
    "correct.tracking": label("Change: tracking"),
    "correct.carrier": label("Change: delivery"),
    "correct.shipped_on": label("Change: shipping date"),
    "correct.protection_end": label("Change: protection"),
    "correct.delivered_on": label("Change: delivery date"),
    "correct.price": label("Change: sum paid"),
    "correct.paid_with": label("Change: payment"),
    "correct.market": label("Change: site"),
    "correct.order_number": label("Change: order number"),
    "correct.tracking_number": label("Change: track number"),
    "correct.dispute_opened": label("Change: dispute date"),
    "correct.seller_answer_end": label("Change: answer time"),
    "unknown.shipped_on": label("I do not know"),
    "unknown.protection_end": label("I cannot see it"),
    "unknown.delivered_on": label("I do not know"),
    "unknown.price": label("Skip"),
    "unknown.market": label("I do not know"),
    "unknown.order_number": label("Skip"),
    "unknown.tracking_number": label("Skip"),
    "unknown.seller_answer_end": label("I cannot see it"),
    "seller_wrote": label("The seller wrote it"),
    "i_wrote": label("I wrote it"),
    "rather.seller": label("No, the seller wrote it"),
    "rather.buyer": label("No, I wrote it"),
    "check_another": label("Check another message"),
    "check_their_words": label("Check their message"),
    "safe_reply": label("Show a ready answer"),
    "i_understand": label("I understand the risk"),
    "tick_ready": label("I have it"),
    "tick_absent": label("There is none"),
    "tick_off": label("Remove the mark"),
    "back_to_evidence": label("Back to the list"),
    "variant.plain": label("Usual text"),
    "variant.shorter": label("Shorter"),
    "variant.firmer": label("Firmer"),
    "letter.dispute": label("Text for the dispute"),
    "letter.seller": label("Message to the seller"),
    "reminders_start": label("Turn reminders on"),
    "reminders_off": label("Turn reminders off"),
    "change_zone": label("Change time zone"),
    "stop_this": label("Stop for this deadline"),
    "stop_case": label("Stop for this case"),
    "stop_all": label("Stop all reminders"),
    "no_quiet": label("No quiet hours"),
    "last_chance_on": label("Last chance: turn on"),
    "last_chance_off": label("Last chance: turn off"),
    "export": label("Download my data"),
    "delete_all": label("Delete my data"),
    "keep_all": label("Keep everything"),
    "delete_for_good": label("Delete for good"),
    "reminder_done": label("Done"),
    "again_3h": label("In 3 hours"),
    "again_morning": label("Tomorrow morning"),
    "no_more": label("No more of these"),
}

# TRANSLATORS: first button under a stop sign: the safe way. One row, at most 40 characters.
SAFE: dict[str, str] = {
    "close_dispute_early": label("Do not cancel, show an answer"),
    "accept_zero_refund": label("Do not accept, show an answer"),
    "confirm_receipt_early": label("Do not confirm, show an answer"),
    "off_platform_payment": label("Refuse, show an answer"),
    "return_address_outside_dispute": label("Do not send, show an answer"),
    "credentials_phishing": label("Give nothing, show what to do"),
    "advance_fee": label("Do not pay, show an answer"),
    "review_threat": label("Rewrite it, show a calm text"),
    "abuse_or_threat": label("Rewrite it, show a calm text"),
    "false_evidence": label("Only the truth, show a text"),
}
SAFE_OTHER = label("The safe way, show an answer")

# TRANSLATORS: last button under a stop sign: the risky way, asked once more. At most 40 characters.
RISKY: dict[str, str] = {
    "close_dispute_early": label("Cancel the dispute anyway"),
    "accept_zero_refund": label("Accept it anyway"),
    "confirm_receipt_early": label("Confirm receipt anyway"),
    "off_platform_payment": label("Take the money outside anyway"),
    "return_address_outside_dispute": label("Send there anyway"),
    "credentials_phishing": label("Give the data anyway"),
    "advance_fee": label("Pay anyway"),
    "review_threat": label("Send it as it is"),
    "abuse_or_threat": label("Send it as it is"),
    "false_evidence": label("Go on anyway"),
}
RISKY_OTHER = label("Go on anyway")

_DONE, _TO_DO = "✅ ", "⬜ "


def text_of(button: Button, s: Speaker) -> str:
    """What a button says."""
    name, _, rest = button.label.partition(".")
    if name in _OF_RISK:
        table, other = _OF_RISK[name]
        return s.label(table.get(button.action.option.rpartition(".")[2], other))
    maker = _SPECIAL.get(name)
    if maker is not None:
        return maker(rest, button.args, s)
    if button.label in LABELS:
        return s.label(LABELS[button.label])
    raise KeyError(button.label)


def bare(text: str) -> str:
    """A label without the mark of its state, for comparing with what somebody typed."""
    return text.removeprefix(_DONE).removeprefix(_TO_DO)


def lower(words: str) -> str:
    """A label inside a sentence. Names keep their capital."""
    return words if words.startswith(_NAMES) else words[:1].lower() + words[1:]


_NAMES = ("AliExpress",)


def language_name(code: str) -> str:
    """A language in its own words."""
    name = Locale.parse(code.replace("-", "_")).get_display_name() or code
    return name[:1].upper() + name[1:]


def _option(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    question, _, option = rest.partition(".")
    return s.label(OPTIONS[f"option:{question}"][option])


def _evidence(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    if not rest:
        return s.label(LABELS["evidence"])
    state = str(args[0]) if args else ""
    words = s.label(EVIDENCE[rest])
    if state == "absent":
        return _TO_DO + s.label("%(what)s (none)", what=words)
    return (_DONE if state == "ready" else _TO_DO) + words


def _value(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (value,) = args
    match value:
        case datetime():
            return f"{s.day(value.astimezone(s.zone).date())}, {s.clock(value)}"
        case date():
            return s.day(value)
        case Money():
            return s.money(value)
        case _:
            return str(value)


def _case_number(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    number, *order = args
    if order:
        return s.label("Case %(n)s, order …%(end)s", n=number, end=order[0])
    return s.label("Case %(n)s", n=number)


def _month(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (month,) = args
    if not isinstance(month, date):
        raise TypeError("a month is a date")
    return format_date(month, "LLLL y", locale=s.code).capitalize()


def _clock_there(at: datetime) -> str:
    """The hour in the zone the moment carries: "what time is it where you are?"."""
    return f"{at:%H:%M}"


def _zone_named(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    key, at = args
    return f"{s.place(str(key))}, {_clock_there(at)}" if isinstance(at, datetime) else str(key)


def _clock(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (at,) = args
    return _clock_there(at) if isinstance(at, datetime) else str(at)


def _quiet(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    start, end = args
    # TRANSLATORS: quiet hours, such as "22–9"; three in a row: at most 16 characters.
    return s.label("Quiet %(start)s–%(end)s", start=start, end=end)


def _to_case_of(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    number, deadline = args
    return f"{number}. {s.label(DEADLINES[str(deadline)])}"


# TRANSLATORS: evidence on the checklist, one row each, at most 38 characters.
EVIDENCE: dict[str, str] = {
    "tracking_screenshot": label("Screenshot of the tracking page"),
    "order_page": label("Screenshot of the order page"),
    "seller_chat": label("Screenshots of the chat"),
    "address_check": label("Address in the order"),
    "carrier_answer": label("Answer from the post office"),
    "delivery_details": label("Delivery details from the post"),
    "notice_photo": label("Photo of the mailbox or notice"),
    "dispute_page": label("Screenshot of the dispute page"),
}
# TRANSLATORS: a deadline on a button that opens its case, after a number; at most 36 characters.
DEADLINES: dict[str, str] = {
    "earliest_opening": label("Dispute can be opened"),
    "protection_end": label("End of protection"),
    "delivered_scan": label("After the delivery mark"),
    "open_after_protection": label("After protection"),
    "seller_answer": label("Seller's answer"),
    "platform_steps_in": label("AliExpress steps in"),
}

_OF_RISK = {"safe_choice": (SAFE, SAFE_OTHER), "risky_choice": (RISKY, RISKY_OTHER)}
_SPECIAL: dict[str, Callable[[str, tuple[Param, ...], Speaker], str]] = {
    "option": _option,
    "evidence": _evidence,
    "this_value": _value,
    "day": _value,
    "case_number": _case_number,
    "month_before": _month,
    "month_after": _month,
    "zone_named": _zone_named,
    "zone_time": _clock,
    "quiet": _quiet,
    "to_case_of": _to_case_of,
    "language": lambda rest, args, s: language_name(rest),
}
