"""Advice in words: one thing to do now, one not to do, and why."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.screens import AdviceShown
from bot.dispute.deadlines import Deadline
from bot.dispute.guidance import Confidence, Solution, Step
from bot.dispute.solutions import Advice
from bot.texts.blocks import Block, Body, bold, dotted, fold, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.advice_words import (
    AVOID,
    DAY,
    KEEP_IN_MIND,
    SOLUTION,
    SOLUTION_WHY,
    STEP,
)
from bot.texts.wording.cases import case_named
from bot.texts.wording.vocabulary import CONFIDENCE

_FOR_THE_DATE = (Step.READ_ORDER_PAGE, Step.FIND_COUNTDOWN)
"""Steps that end with a date to tell."""


def shown(screen: AdviceShown, s: Speaker) -> Body:
    """The date, one thing to do, one not to do; the further steps and the reason open on a tap."""
    given = screen.advice
    return (
        title(s.say(SOLUTION[given.solution])),
        case_named(screen.facts, s) if screen.among_others else para(),
        _until(screen, s),
        para(bold(s.say("Now")), s.say(STEP[given.do])),
        para(bold(s.say("What not to do")), s.say(AVOID[given.dont])),
        _ask(given, s),
        _further(given, s),
    )


def _until(screen: AdviceShown, s: Speaker) -> Block:
    by, deadline = screen.advice.by, screen.deadline
    if by is not None and screen.advice.solution in _UNSURE and _unsure(deadline, by):
        return para(
            s.say(
                "If a dispute is still accepted, do not count on it later than: %(when)s "
                "(%(left)s)",
                when=bold(s.moment(by)),
                left=s.left(by),
            ),
            s.say("Sources disagree here. Better not to count on it."),
        )
    if by is not None and _other(deadline, by):
        known = DAY.get(screen.advice.solution, KEEP_IN_MIND)
        day = s.say(known, when=bold(s.moment(by)), left=s.left(by))
        return para(day, s.say(CONFIDENCE[screen.advice.confidence]))
    return para() if deadline is None else para(*deadlines.short(deadline, s))


def _ask(given: Advice, s: Speaker) -> Block:
    """What to press when no date is known yet."""
    if given.confidence is not Confidence.NO_DATES or given.do not in _FOR_THE_DATE:
        return para()
    return para(s.say("Found it? Press “Find my deadline”: one date is enough."))


def _other(deadline: Deadline | None, by: datetime) -> bool:
    """Whether the advice names another moment than the deadline that counts."""
    return deadline is None or deadline.moment != by


def _unsure(deadline: Deadline | None, by: datetime) -> bool:
    return deadline is None or deadline.perhaps or _other(deadline, by)


_UNSURE = (Solution.TRY_AFTER_PROTECTION, Solution.OPEN_TODAY)
"""Advice whose date is only the last one that some sources allow."""


def _further(given: Advice, s: Speaker) -> Block:
    lines = []
    if len(given.steps) > 1:
        lines += [bold(s.say("After that")), *dotted(s.say(STEP[x]) for x in given.steps[1:])]
    if len(given.avoid) > 1:
        lines += [
            bold(s.say("Also avoid")),
            *dotted(s.say(AVOID[x]) for x in given.avoid[1:]),
        ]
    return fold(*lines, bold(s.say("Why")), s.say(SOLUTION_WHY[given.solution]))
