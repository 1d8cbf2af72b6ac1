"""Questions answered: by a tap or in one's own words, echoed, recorded, and on to the next."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation import tapped
from bot.conversation.actions import Action
from bot.conversation.chapters import calendar
from bot.conversation.chapters.asking import goal_of, latest, open_question, way_of
from bot.conversation.events import Event, TextSent
from bot.conversation.moves import (
    Transition,
    facts_of,
    focused,
    go,
    look,
    stay,
    with_answer,
    with_case,
    zone_of,
)
from bot.conversation.session import (
    AnyValue,
    Case,
    Chosen,
    Echo,
    Session,
    Unknown,
)
from bot.dispute.deadlines import deadlines, governing
from bot.dispute.question_library import QUESTIONS, Question
from bot.dispute.situations import SITUATIONS, Goal, agenda
from bot.marketplaces.loader import rules

AFTER = {Goal.DATES: "card", Goal.LETTER: "letter", Goal.ALL: "advice"}
"""Where the talk goes when a goal's agenda is answered."""


def choose(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """A button under a question: an option, a quick date, a day, or "don't know"."""
    question = QUESTIONS.get(action.topic.removeprefix("q."))
    if question is None:
        return Transition(session)
    return record(session, question, _value(session, question, action.option, now), now)


def _value(session: Session, question: Question, option: str, now: datetime) -> AnyValue:
    if option == "unknown":
        return Unknown()
    if option in question.options:
        return Chosen(option)
    if option in question.quick:
        return tapped.quick(question, option, now, zone_of(session))
    return tapped.tapped_day(option)


def confirm(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """ "Yes, that is what I meant", or not."""
    echo = session.echo
    if echo is None:
        return Transition(session)
    if action.option == "no":
        return Transition(replace(session, echo=None))
    values = (echo.value, *echo.others)
    return record(session, QUESTIONS[echo.question], values[int(action.option)], now)


def record(session: Session, question: Question, value: AnyValue, now: datetime) -> Transition:
    """Store an answer and go on to whatever is open now."""
    case = focused(session)
    if case is None:
        return Transition(session)
    case = with_answer(case, question.id, value, now)
    session = replace(with_case(session, case), echo=None)
    goal = goal_of(session.view)
    if goal is not None:
        return Transition(_further(session, case, goal))
    if way := way_of(session.view):
        return go(session, *way)
    return go(session, "card", hint="corrected")


def _further(session: Session, case: Case, goal: Goal) -> Session:
    if agenda(facts_of(session, case), goal):
        return look(session, "ask", goal)
    return look(session, AFTER[goal])


def start(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Pursue a goal: ask what it needs, or go where it leads when nothing is missing."""
    case = focused(session)
    if case is None:
        return go(session, "home")
    goal = Goal(action.option)
    if goal is Goal.DATES and _no_date_left(session, case, now):
        first = SITUATIONS[facts_of(session, case).situation].dates[0]
        return go(session, "change", first)
    return Transition(_further(session, case, goal))


def _no_date_left(session: Session, case: Case, now: datetime) -> bool:
    """Every date was answered with "I do not know", and one is wanted after all."""
    facts = facts_of(session, case)
    known = governing(deadlines(facts, rules(), now), now)
    return known is None and not agenda(facts, Goal.DATES)


def read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """Words typed at a question: read, echoed, or asked again. None when no answer at all."""
    from bot.conversation import typed  # with tables that only typed words need

    case = focused(session)
    question = open_question(session, case) if case else None
    if case is None or question is None:
        return None
    first = session.echo is None and isinstance(latest(case, question.id), Unknown | None)
    reading = typed.read(
        question,
        event.text,
        now,
        zone_of(session),
        zone_known=session.settings.zone is not None,
        first=first,
    )
    match reading:
        case typed.Understood(values, certain):
            if certain:
                return record(session, question, values[0], now)
            return Transition(replace(session, echo=Echo(question.id, values[0], values[1:])))
        case typed.NotTaken(hint, args):
            return stay(replace(session, echo=None), hint, *args)
        case _:
            return None


def leafed(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """To the calendar, to another month of it, or back to the question."""
    case = focused(session)
    question = open_question(session, case) if case else None
    if question is None:
        return Transition(session)
    goal, way = goal_of(session.view) or "", way_of(session.view)
    if action.option != calendar.BACK:
        return go(session, "calendar", question.id, action.option, goal, *way)
    return go(session, "ask", goal) if goal else go(session, "change", question.id, "", *way)


TOPICS = {"goal": start, "echo": confirm, calendar.TOPIC: leafed} | {
    f"q.{question}": choose for question in QUESTIONS
}
TYPED = {"ask": read, "change": read, "calendar": read}
