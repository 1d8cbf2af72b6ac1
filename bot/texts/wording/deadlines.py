"""Deadlines in words: what until when, what it rests on, and what is left afterwards."""

from __future__ import annotations

from datetime import datetime

from markupsafe import Markup

from bot.dispute.deadlines import Basis, Deadline, DeadlineState, state
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
    "delivered_scan": sentence("Last moment after the “delivered” mark: %(when)s (%(left)s)"),
    "open_after_protection": sentence(
        "Last moment, if a dispute is still taken: %(when)s (%(left)s)"
    ),
    "seller_answer": sentence("The seller must answer by: %(when)s (%(left)s)"),
    "platform_steps_in": sentence("AliExpress usually steps in: %(when)s (%(left)s)"),
}
PASSED: dict[str, str] = {
    "earliest_opening": sentence("A dispute can usually be opened already, from: %(when)s"),
    "protection_end": sentence("Protection ended: %(when)s (%(left)s)"),
    "delivered_scan": sentence("Time after the delivery mark ended: %(when)s (%(left)s)"),
    "open_after_protection": sentence("Even the later time ended: %(when)s (%(left)s)"),
    "seller_answer": sentence("The seller's time to answer ended: %(when)s (%(left)s)"),
    "platform_steps_in": sentence("AliExpress should have stepped in: %(when)s (%(left)s)"),
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
    "platform_steps_in": sentence(
        "Open the dispute page. If nothing has changed, write to support."
    ),
}
# TRANSLATORS: title of an entry in the reader's calendar.
TITLES: dict[str, str] = {
    "earliest_opening": sentence("The dispute on AliExpress can be opened"),
    "protection_end": sentence("Last moment to open the dispute on AliExpress"),
    "delivered_scan": sentence(
        "Last moment for a dispute on AliExpress after the “delivered” mark"
    ),
    "open_after_protection": sentence("Last moment on AliExpress, if a dispute is still taken"),
    "seller_answer": sentence("The seller's time to answer on AliExpress ends"),
    "platform_steps_in": sentence("AliExpress usually steps in: look at the dispute"),
}


def line(deadline: Deadline, s: Speaker) -> Markup:
    """What until when, absolute and relative."""
    over = state(deadline, s.now) is DeadlineState.PASSED
    return said(deadline.kind, deadline.earliest, s, over=over)


def said(kind: str, at: datetime, s: Speaker, *, over: bool) -> Markup:
    """A kind of deadline at a moment, to come or passed."""
    return s.say((PASSED if over else UNTIL)[kind], when=bold(s.moment(at)), left=s.left(at))


def basis(deadline: Deadline, s: Speaker) -> Markup:
    """What it rests on; never hidden."""
    if deadline.basis is Basis.SCREEN and not deadline.approximate:
        return s.say(BASIS["screen"])
    if deadline.basis is Basis.RULE:
        checked = rules().rule(deadline.rules[0]).checked_on
        return s.say(BASIS["rule"], day=s.day(checked))
    return s.say(BASIS[deadline.basis])


def short(deadline: Deadline, s: Speaker) -> tuple[Markup, Markup]:
    """The deadline and, in one line, how near it is and what it rests on."""
    rests = s.say("Basis: %(basis)s.", basis=basis(deadline, s))
    return line(deadline, s), s.say(STATE[state(deadline, s.now)]) + Markup(" ") + rests


def details(deadline: Deadline, s: Speaker) -> list[Markup]:
    """The lines under a deadline: basis, margin, and how much later may still do."""
    found = [s.say("Basis: %(basis)s.", basis=basis(deadline, s))]
    if deadline.day is not None:
        found.append(
            s.say(
                "Your screen shows: %(day)s. The site's time zone is unknown, so there is a "
                "margin.",
                day=s.day(deadline.day),
            )
        )
    elif deadline.latest is not None and not deadline.opens:
        found.append(s.say("At the latest: %(when)s.", when=s.weekday(deadline.latest)))
    return found


def still(kind: str, s: Speaker) -> Markup:
    """What is left after a deadline."""
    return s.say(STILL[kind])
