"""After the end in words: what can still be tried, and where the money may be."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import AfterwardsShown, PressedAsked, RefundShown
from bot.texts.blocks import Body, bold, dotted, fold, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording.aftermath_words import ASK_FOR, STANDING, TRY, WAITING
from bot.texts.wording.vocabulary import OPTIONS
from bot.texts.wording.why import folded, told


def asked(screen: PressedAsked, s: Speaker) -> Body:
    """ "Which button was it?" """
    return (
        title(s.say("Which button did you press?")),
        para(s.say("Something can often still be tried. The sooner, the better.")),
    )


def after(screen: AfterwardsShown, s: Speaker) -> Body:
    """What can still be tried, in order."""
    given = screen.given
    return (
        title(s.say(STANDING[given.standing])),
        para()
        if given.until is None
        else para(
            s.say(
                "Protection ends: %(when)s (%(left)s)",
                when=bold(s.moment(given.until)),
                left=s.left(given.until),
            )
        ),
        para(
            bold(s.say("What can still be tried")), *dotted(s.say(TRY[one]) for one in given.tries)
        ),
        para(s.say("Nobody can promise a result here.")),
        folded(given.because, s),
    )


def refund(screen: RefundShown, s: Speaker) -> Body:
    """How long it may take, what has passed, and what to do."""
    given = screen.watch
    official, *others = given.terms
    return (
        title(s.say(WAITING[given.waiting])),
        para(
            told(official.id, s),
            _passed(given.days, s),
            _paid(screen, s),
        ),
        para(bold(s.say("What to do")), *dotted(s.say(ASK_FOR[one]) for one in given.asks)),
        fold(bold(s.say("What other sources say")), *dotted(told(one.id, s) for one in others)),
        folded(given.because, s),
    )


def _passed(days: int, s: Speaker) -> Markup | None:
    if not days:
        return None
    return s.count(
        "Without weekends %(n)s day has passed since you said it was won.",
        "Without weekends %(n)s days have passed since you said it was won.",
        days,
    )


def _paid(screen: RefundShown, s: Speaker) -> Markup:
    if screen.paid_with is None:
        return s.say("The money comes back the way it was paid.")
    how = s.label(OPTIONS["option:paid_with"][screen.paid_with])
    return s.say("You paid: %(how)s. The money comes back the same way.", how=how)
