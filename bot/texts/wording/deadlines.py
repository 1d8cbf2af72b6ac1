"""Deadlines in words: what until when, what it rests on, and what is left afterwards."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.dispute.deadlines import Basis, Deadline, DeadlineState, may_be_over, state
from bot.marketplaces import rules
from bot.texts.blocks import bold
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.vocabulary import BASIS, STATE

# TRANSLATORS: %(when)s is a moment such as "Saturday, 5 December, 21:00"; Telegram shows it in
# its own words, so put nothing before it that would need another case: a colon is best.
# %(left)s is "3 days 4 hours left" or, in Telegram, "in 3 days": it stands in brackets.
UNTIL: dict[str, str] = {
    "earliest_opening": sentence("A dispute can usually be opened from: %(when)s (%(left)s)"),
    "protection_end": sentence("Last moment to open the dispute: %(when)s (%(left)s)"),
    "delivered_scan": sentence(
        "After the “delivered” mark, do not count on a dispute later than: %(when)s (%(left)s)"
    ),
    "open_after_protection": sentence(
        "If a dispute is still accepted, do not count on it later than: %(when)s (%(left)s)"
    ),
    "seller_answer": sentence("The seller must answer by: %(when)s (%(left)s)"),
    "dispute_turn": sentence("The countdown on the dispute page ends: %(when)s (%(left)s)"),
    "platform_steps_in": sentence("AliExpress usually steps in by: %(when)s (%(left)s)"),
    "ship_by": sentence("The seller must ship by: %(when)s (%(left)s)"),
    "cancel_answer": sentence("The cancellation is usually settled by: %(when)s (%(left)s)"),
    "send_back_by": sentence("Send the goods and enter the number by: %(when)s (%(left)s)"),
    "return_lapses": sentence(
        "The dispute usually closes in the seller's favour around: %(when)s (%(left)s)"
    ),
    "seller_confirms": sentence(
        "The seller should confirm the return by about: %(when)s (%(left)s)"
    ),
    "return_money": sentence("After the return the money usually comes by: %(when)s (%(left)s)"),
    "papers_due": sentence("Show your papers in the dispute by: %(when)s (%(left)s)"),
    "refund_usual": sentence("The refund usually comes by: %(when)s (%(left)s)"),
    "refund_longest": sentence("The longest refund time ends: %(when)s (%(left)s)"),
}
# TRANSLATORS: the same, where the moment is not from the reader's own screen.
UNTIL_ABOUT: dict[str, str] = {
    "protection_end": sentence(
        "Do not count on opening the dispute later than: %(when)s (%(left)s)"
    ),
    "seller_answer": sentence("The seller should answer by about: %(when)s (%(left)s)"),
}
# TRANSLATORS: the safe moment has passed, the last possible one has not.
MAY_BE_OVER: dict[str, str] = {
    "send_back_by": sentence("The safe time to send the goods ended: %(when)s (%(left)s)"),
    "return_lapses": sentence("The dispute may be closed already, since: %(when)s (%(left)s)"),
    "seller_confirms": sentence(
        "The seller's month to confirm may have ended: %(when)s (%(left)s)"
    ),
    "papers_due": sentence("The safe time to show your papers ended: %(when)s (%(left)s)"),
    "protection_end": sentence("Safe time to open the dispute ended: %(when)s (%(left)s)"),
    "delivered_scan": sentence("Safe time after the “delivered” mark ended: %(when)s (%(left)s)"),
    "seller_answer": sentence("The seller's time to answer may have ended: %(when)s (%(left)s)"),
    "dispute_turn": sentence(
        "The countdown on the dispute page may have ended: %(when)s (%(left)s)"
    ),
    "open_after_protection": sentence(
        "Even the later time may have ended: %(when)s (%(left)s). Look at the order page."
    ),
    "platform_steps_in": sentence("AliExpress may have stepped in: %(when)s (%(left)s)"),
    "cancel_answer": sentence("The cancellation may be settled: %(when)s (%(left)s)"),
}
PASSED: dict[str, str] = {
    "earliest_opening": sentence("A dispute can usually be opened already, from: %(when)s"),
    "protection_end": sentence("Protection ended: %(when)s (%(left)s)"),
    "delivered_scan": sentence("Time after the delivery mark ended: %(when)s (%(left)s)"),
    "open_after_protection": sentence("Even the later time ended: %(when)s (%(left)s)"),
    "seller_answer": sentence("The seller's time to answer ended: %(when)s (%(left)s)"),
    "dispute_turn": sentence("The countdown on the dispute page ended: %(when)s (%(left)s)"),
    "platform_steps_in": sentence("AliExpress should have stepped in: %(when)s (%(left)s)"),
    "ship_by": sentence("The seller's time to ship ended: %(when)s (%(left)s)"),
    "cancel_answer": sentence("The cancellation should be settled: %(when)s (%(left)s)"),
    "send_back_by": sentence("The time to send the goods ended: %(when)s (%(left)s)"),
    "return_lapses": sentence("The dispute has usually closed by now: %(when)s (%(left)s)"),
    "seller_confirms": sentence("The seller's month to confirm ended: %(when)s (%(left)s)"),
    "return_money": sentence("The money has usually come by now: %(when)s (%(left)s)"),
    "papers_due": sentence("The time to show your papers ended: %(when)s (%(left)s)"),
    "refund_usual": sentence("The usual refund time ends today or has ended: %(when)s"),
    "refund_longest": sentence("The longest refund time ends today or has ended: %(when)s"),
}
# TRANSLATORS: the same, where the moment is not from the reader's own screen.
PASSED_ABOUT: dict[str, str] = {
    "protection_end": sentence(
        "Protection may have ended: %(when)s (%(left)s). Look at the order page."
    ),
    "delivered_scan": sentence(
        "Time after the delivery mark may have ended: %(when)s (%(left)s). Look at the order page."
    ),
    "open_after_protection": sentence(
        "Even the later time may have ended: %(when)s (%(left)s). Look at the order page."
    ),
    "seller_answer": sentence("The seller's time to answer may have ended: %(when)s (%(left)s)"),
    "dispute_turn": sentence(
        "The countdown on the dispute page may have ended: %(when)s (%(left)s)"
    ),
    "send_back_by": sentence(
        "The time to send the goods may have ended: %(when)s (%(left)s). Look at the dispute page."
    ),
}
# TRANSLATORS: what can still be done after a deadline.
STILL: dict[str, str] = {
    "earliest_opening": sentence("Usually the dispute can be opened now: look at the order page."),
    "protection_end": sentence(
        "Look at the order page all the same: sometimes a dispute is taken some days later."
    ),
    "delivered_scan": sentence(
        "Look at the order page: the countdown there is more exact than this estimate."
    ),
    "open_after_protection": sentence("You can still write to the seller and to support."),
    "seller_answer": sentence("Open the dispute page and see what has changed."),
    "dispute_turn": sentence("Open the dispute page and see what has changed."),
    "platform_steps_in": sentence(
        "Open the dispute page. If nothing has changed, write to support."
    ),
    "ship_by": sentence(
        "Look at the order: by now it is usually cancelled, with a refund on its way."
    ),
    "cancel_answer": sentence("Look at the order. If it is not cancelled, write to support."),
    "send_back_by": sentence(
        "Look at the dispute page before you send: does it still take a number?"
    ),
    "return_lapses": sentence("Nothing more needs to be done. Keep the screenshots for a while."),
    "seller_confirms": sentence(
        "The seller may now ask AliExpress to step in. You then usually have 10 days: attach "
        "the receipt and the photos."
    ),
    "return_money": sentence("Open the dispute page. If the money is not there, write to support."),
    "papers_due": sentence(
        "Open the dispute page. If it still takes files, add your papers; otherwise "
        "write to support."
    ),
    "refund_usual": sentence(
        "Has the money come? Look at the account and at the status on the order page. If not, the "
        "case says who to ask first."
    ),
    "refund_longest": sentence(
        "If the money has not come, write to AliExpress support now. The text is ready in the case."
    ),
}
# TRANSLATORS: title of an entry in the reader's calendar.
TITLES: dict[str, str] = {
    "earliest_opening": sentence("The dispute on AliExpress can be opened"),
    "protection_end": sentence("Open the dispute on AliExpress no later than this"),
    "delivered_scan": sentence(
        "After the “delivered” mark: open the dispute on AliExpress no later than this"
    ),
    "open_after_protection": sentence(
        "If a dispute is still taken on AliExpress: open it no later than this"
    ),
    "seller_answer": sentence("The seller's time to answer on AliExpress ends"),
    "dispute_turn": sentence("The countdown of the dispute on AliExpress ends: answer before this"),
    "platform_steps_in": sentence("AliExpress usually steps in: look at the dispute"),
    "ship_by": sentence("The seller's time to ship on AliExpress ends: look at the order"),
    "cancel_answer": sentence(
        "The cancellation on AliExpress should be settled: look at the order"
    ),
    "send_back_by": sentence("AliExpress: send the goods back and enter the number before this"),
    "return_lapses": sentence("The dispute on AliExpress usually closes: nothing was sent back"),
    "seller_confirms": sentence("AliExpress: the seller's month to confirm the return ends"),
    "return_money": sentence("AliExpress: the money has usually come by now after the return"),
    "papers_due": sentence("AliExpress: show the papers of the return before this"),
    "refund_usual": sentence("The usual time of the refund from AliExpress ends"),
    "refund_longest": sentence("The longest time of the refund from AliExpress ends"),
}


def line(deadline: Deadline, s: Speaker) -> Markup:
    """What until when, absolute and relative."""
    about = is_about(deadline)
    if _in_margin(deadline, s):
        return said(deadline.kind, deadline.over_at, s, over=False, about=about)
    if may_be_over(deadline, s.now):
        return _at(MAY_BE_OVER[deadline.kind], deadline.moment, s)
    if state(deadline, s.now) is DeadlineState.PASSED:
        at = deadline.moment if deadline.opens else deadline.over_at
        return said(deadline.kind, at, s, over=True, about=about)
    return said(deadline.kind, deadline.moment, s, over=False, about=about)


def _in_margin(deadline: Deadline, s: Speaker) -> bool:
    """Whether only the margin of an "at least so many days" is left: that much there still is."""
    return deadline.basis is Basis.SCREEN_ABOUT and may_be_over(deadline, s.now)


def said(kind: str, at: datetime, s: Speaker, *, over: bool, about: bool) -> Markup:
    """A kind of deadline at a moment, to come or passed."""
    words, guarded = (PASSED, PASSED_ABOUT) if over else (UNTIL, UNTIL_ABOUT)
    found = guarded.get(kind) if about else None
    return _at(found or words[kind], at, s)


def _at(words: str, at: datetime, s: Speaker) -> Markup:
    return s.say(words, when=bold(s.moment(at)), left=s.left(at))


def is_about(deadline: Deadline | None) -> bool:
    """Whether its moment was worked out and not read off the screen; of a day without an hour it
    always is."""
    return deadline is None or deadline.basis is not Basis.SCREEN or deadline.day is not None


def basis(deadline: Deadline, s: Speaker) -> Markup:
    """What it rests on; never hidden."""
    if deadline.day is not None and deadline.basis is Basis.SCREEN:
        return s.say(
            "your screen shows %(day)s; the site's time zone is unknown, so there is a margin",
            day=s.day(deadline.day),
        )
    if deadline.basis is Basis.RULE:
        checked = rules().rule(deadline.rules[0]).checked_on
        return s.say(BASIS["rule"], day=s.day(checked))
    return s.say(BASIS[deadline.basis])


def short(deadline: Deadline, s: Speaker) -> tuple[Markup, Markup]:
    """The deadline and, in one line, how near it is and what it rests on."""
    rests = s.say("Basis: %(basis)s.", basis=basis(deadline, s))
    return line(deadline, s), _nearness(deadline, s) + Markup(" ") + rests


def _nearness(deadline: Deadline, s: Speaker) -> Markup:
    if may_be_over(deadline, s.now) and not _in_margin(deadline, s):
        return s.say("It may be over already, or not yet: act today.")
    near = state(deadline, s.now)
    if near is DeadlineState.PASSED and is_about(deadline):
        return s.say("The time may be over.")
    if near is not DeadlineState.PASSED and deadline.perhaps:
        return s.say("It is not certain that a dispute is still taken: try today.")
    return s.say(STATE[near])


def details(deadline: Deadline, s: Speaker) -> list[Markup]:
    """The lines under a deadline: basis, margin, and how much later may still do."""
    found = [s.say("Basis: %(basis)s.", basis=basis(deadline, s))]
    if deadline.day is None and deadline.over_at > deadline.moment and not deadline.opens:
        found.append(s.say("At the latest: %(when)s.", when=s.weekday(deadline.over_at)))
    return found


def still(kind: str, s: Speaker) -> Markup:
    """What is left after a deadline."""
    return s.say(STILL[kind])
