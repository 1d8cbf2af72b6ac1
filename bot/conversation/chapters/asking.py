"""Questions as they are shown: in the agenda's order, with what can be answered by a tap.

The open question is never stored: it is the first of the agenda that applies and has no
answer. Correcting an earlier one is the same screen, reached by name.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversation import tapped
from bot.conversation.chapters import calendar
from bot.conversation.moves import button, facts_of, focused, open_cases, zone_of
from bot.conversation.screens import Button, QuestionAsked, Rows, Screen, ValueEchoed
from bot.conversation.session import AnyValue, Case, Echo, Session, View
from bot.dispute.facts import Stage
from bot.dispute.question_library import QUESTIONS, Question, QuestionId, QuestionKind
from bot.dispute.situations import Goal, agenda

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
        return echoed(session, session.echo, now)
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


def echoed(session: Session, echo: Echo, now: datetime) -> ValueEchoed:
    """What was understood, to be confirmed; of two readings one is chosen."""
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


def month(session: Session, view: View, now: datetime) -> Screen | None:
    """The calendar; a date typed on it is echoed first."""
    if session.echo is not None:
        return echoed(session, session.echo, now)
    return calendar.shown(session, view, now)


SCREENS = {"ask": ask, "change": ask, "calendar": month}
