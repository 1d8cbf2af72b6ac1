"""Before a press in words: which button, what the line shows, the stop sign or a calm word."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import (
    LineAsked,
    LineSumAsked,
    PressAsked,
    PressMeant,
    PressStopped,
)
from bot.dispute.pressing import Meaning, Press
from bot.texts.blocks import Block, Body, bold, para, quote, title
from bot.texts.speaker import Speaker
from bot.texts.wording.press_words import BEFORE, LINE, MEANING, MEANS
from bot.texts.wording.stop import sign
from bot.texts.wording.why import folded


def asked(screen: PressAsked, s: Speaker) -> Body:
    """ "Which button?" """
    return (
        title(s.say("Which button are you about to press?")),
        para(
            s.say("Most of them cannot be undone. See first what it would mean for you."),
            s.say("The bot presses nothing for you."),
        ),
    )


def line_asked(screen: LineAsked, s: Speaker) -> Body:
    """ "What does the line show?" """
    return (
        title(s.say("What does the solution line show?")),
        para(s.say("It is the line with the sum in the dispute. The comment does not count.")),
    )


def sum_asked(screen: LineSumAsked, s: Speaker) -> Body:
    """ "Which sum does it show?" """
    if screen.choose:
        return (
            title(s.say("Which sum is right?")),
            para(s.say("Choose the sum and the currency.")),
        )
    return (
        title(s.say("Which sum does the line show?")),
        para(s.say("Write the sum. Example: 1250 RUB or 18.50 USD.")),
    )


def stopped(screen: PressStopped, s: Speaker) -> Body:
    """The stop sign, quoting what would be agreed to."""
    return sign(screen.risk, _words(screen, s), screen.loss, screen.variant, s)


def _words(screen: PressStopped, s: Speaker) -> Block:
    if screen.line is None:
        meaning = screen.meaning or Meaning.CANCEL_UNKNOWN
        return quote(s.say(MEANING[meaning]), s.say(MEANS[meaning]), s.say(BEFORE[meaning]))
    sum_ = s.money(screen.offered) if screen.offered and screen.offered.minor else "0"
    return quote(s.say(LINE[screen.line], sum=sum_))


def meant(screen: PressMeant, s: Speaker) -> Body:
    """What the press would mean, and what to look at before it."""
    given = screen.meant
    return (
        title(s.say(MEANING[given.meaning])),
        _until(screen, s),
        para(bold(s.say("What it means")), s.say(MEANS[given.meaning])),
        para(bold(s.say("Before you press")), s.say(BEFORE[given.meaning]), _sums(screen, s)),
        folded(given.because, s),
    )


def _until(screen: PressMeant, s: Speaker) -> Block:
    until = screen.meant.until
    if until is None:
        return para()
    return para(
        s.say(
            "Protection ends: %(when)s (%(left)s)", when=bold(s.moment(until)), left=s.left(until)
        )
    )


def _sums(screen: PressMeant, s: Speaker) -> Markup | None:
    if screen.paid is None:
        return None
    paid = s.money(screen.paid)
    if screen.offered is not None:
        return s.say(
            "In the line: %(sum)s. You paid: %(paid)s.", sum=s.money(screen.offered), paid=paid
        )
    if screen.press is not Press.EDIT:
        return None
    return s.say("At most you can ask for %(sum)s.", sum=paid)
