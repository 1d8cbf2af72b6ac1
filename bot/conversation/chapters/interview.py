"""Questions: asked in the agenda's order, answered by a tap or in one's own words.

The open question is never stored: it is the first of the agenda that applies and has no
answer. Correcting an earlier one is the same screen, reached by name.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation import tapped
from bot.conversation.actions import Action
from bot.conversation.chapters import calendar
from bot.conversation.events import Event, TextSent
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    go,
    look,
    open_cases,
    stay,
    with_answer,
    with_case,
    zone_of,
)
from bot.conversation.screens import Button, QuestionAsked, Rows, Screen, ValueEchoed
from bot.conversation.session import (
    AnyValue,
    Case,
    Chosen,
    Echo,
    Session,
    Unknown,
    View,
)
from bot.dispute.deadlines import deadlines, governing
from bot.dispute.facts import Stage
from bot.dispute.question_library import QUESTIONS, Question, QuestionId, QuestionKind
from bot.dispute.situations import SITUATIONS, Goal, agenda
from bot.marketplaces.loader import rules

AFTER = {Goal.DATES: "card", Goal.LETTER: "letter", Goal.ALL: "advice"}
"""Where the talk goes when a goal's agenda is answered."""
WIDE = 3
"""Up to so many options stand one below the other."""


def open_question(session: Session, case: Case) -> Question | None:
    """The question the present view asks, or None when it asks none."""
    view = session.view
    if view.name in ("change", "calendar"):
        return QUESTIONS.get(view.args[0]) if view.args else None
    goal = goal_of(view)
    left = agenda(facts_of(session, case), goal) if goal else ()
    return QUESTIONS[left[0]] if left else None


def goal_of(view: View) -> Goal | None:
    """What the questions are asked for; None when an earlier answer is being corrected."""
    places = {"ask": view.args[:1], "change": view.args[1:2], "calendar": view.args[2:3]}
    named = places.get(view.name, ())
    return Goal(named[0]) if named and named[0] in set(Goal) else None


def way_of(view: View) -> tuple[str, ...]:
    """Where the talk goes after a question asked by name: a view and its arguments."""
    return {"change": view.args[2:], "calendar": view.args[3:]}.get(view.name, ())


def ask(session: Session, view: View, now: datetime) -> Screen | None:
    """The open question; a value waiting for its echo comes first."""
    case = focused(session)
    question = open_question(session, case) if case else None
    if case is None or question is None:
        return None
    if session.echo is not None:
        return _echo(session, session.echo, now)
    step, steps = _progress(session, case)
    return QuestionAsked(
        rows=(*_answers(session, question, now), *_around(session, case, question)),
        question=question,
        facts=facts_of(session, case),
        step=step,
        steps=steps,
        answered=latest(case, question.id),
        among_others=len(open_cases(session)) > 1,
    )


def latest(case: Case, question: str) -> AnyValue | None:
    """The answer that counts."""
    return next((a.value for a in reversed(case.answers) if a.question == question), None)


def _progress(session: Session, case: Case) -> tuple[int, int]:
    goal = goal_of(session.view)
    if goal is None:
        return 0, 0
    left = len(agenda(facts_of(session, case), goal))
    done = len(asked_of(case))
    return done + 1, done + left


def asked_of(case: Case) -> dict[str, AnyValue]:
    """The questions of the interview that have an answer, each with the one that counts."""
    return {
        answer.question: answer.value
        for answer in case.answers
        if answer.question in QUESTIONS and answer.question != QuestionId.SITUATION
    }


def _answers(session: Session, question: Question, now: datetime) -> Rows:
    topic = f"q.{question.id}"
    offered: list[Button] = [
        button(session, f"option.{question.id}.{option}", topic, option, case=session.focus or "")
        for option in (*question.options, *question.quick)
    ]
    if question.kind in (QuestionKind.DATE, QuestionKind.COUNTDOWN_OR_DATE):
        offered.append(_other_date(session, now))
    if question.optional:
        offered.append(
            button(session, f"unknown.{question.id}", topic, "unknown", case=session.focus or "")
        )
    case = focused(session)
    before = case is not None and facts_of(session, case).stage is Stage.BEFORE_DISPUTE
    offered += [
        button(
            session,
            f"option.{QuestionId.SITUATION}.{other}",
            f"q.{QuestionId.SITUATION}",
            other,
            case=session.focus or "",
        )
        for other in question.rather
        if before  # an open dispute is no longer about something else
    ]
    return _in_rows(offered)


def _other_date(session: Session, now: datetime) -> Button:
    month = now.astimezone(zone_of(session)).strftime("%Y-%m")
    return button(session, "other_date", calendar.TOPIC, month)


def _in_rows(offered: list[Button]) -> Rows:
    if len(offered) <= WIDE:
        return tuple((one,) for one in offered)
    return tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2))


def _around(session: Session, case: Case, question: Question) -> Rows:
    asked = list(asked_of(case))
    before = next((q for q in reversed(asked) if q != question.id), None)
    row = [button(session, "back_to_case", "go", "card" if asked else "advice")]
    if session.view.name == "ask" and before is not None:
        goal = goal_of(session.view) or ""
        row.insert(0, button(session, f"correct.{before}", "go", f"change.{before}.{goal}"))
    return (tuple(row),)


def _echo(session: Session, echo: Echo, now: datetime) -> ValueEchoed:
    values = (echo.value, *echo.others)
    if echo.others:
        choose = tuple(
            button(session, "this_value", "echo", str(i), args=tapped.spoken(value))
            for i, value in enumerate(values)
        )
        pairs = tuple(choose[i : i + 2] for i in range(0, len(choose), 2))
        rows: Rows = (*pairs, (button(session, "another_value", "echo", "no"),))
    else:
        rows = (
            (
                button(session, "yes_right", "echo", "0", style="primary"),
                button(session, "another_value", "echo", "no"),
            ),
        )
    return ValueEchoed(rows=rows, question=echo.question, values=values, now=now)


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
    if question is None:
        return None
    zone_known = session.settings.zone is not None
    reading = typed.read(question, event.text, now, zone_of(session), zone_known=zone_known)
    match reading:
        case typed.Understood(values, certain):
            if certain:
                return record(session, question, values[0], now)
            return Transition(replace(session, echo=Echo(question.id, values[0], values[1:])))
        case typed.NotTaken(hint, args):
            return stay(replace(session, echo=None), hint, *args)
        case _:
            return None


def month(session: Session, view: View, now: datetime) -> Screen | None:
    """The calendar; a date typed on it is echoed first."""
    if session.echo is not None:
        return _echo(session, session.echo, now)
    return calendar.shown(session, view, now)


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


SCREENS = {"ask": ask, "change": ask, "calendar": month}
TOPICS = {"goal": start, "echo": confirm, calendar.TOPIC: leafed} | {
    f"q.{question}": choose for question in QUESTIONS
}
TYPED = {"ask": read, "change": read, "calendar": read}
