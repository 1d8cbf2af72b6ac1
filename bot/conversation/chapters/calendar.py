"""A month to tap a day in: only days that can be an answer are offered."""

from __future__ import annotations

import calendar as months
from datetime import date, datetime, timedelta

from bot.conversation.moves import button, focused, zone_of
from bot.conversation.screens import Button, CalendarShown, Rows
from bot.conversation.session import Session, View
from bot.dispute.question_library import QUESTIONS, Question, Side

TOPIC, BACK = "month", "back"
"""Buttons name only the month: question, goal and the way on stay in the view."""
REACH = timedelta(days=400)
"""How far from today a day may lie, as for typed dates."""


def shown(session: Session, view: View, now: datetime) -> CalendarShown | None:
    """The month named by the view, or None for a question or month that cannot be."""
    question = QUESTIONS.get(view.args[0]) if len(view.args) >= 3 else None
    month = _month(view.args[1]) if question is not None else None
    if question is None or month is None or focused(session) is None:
        return None
    today = now.astimezone(zone_of(session)).date()
    return CalendarShown(
        rows=(
            *_weeks(session, question, month, today),
            _turning(session, question, month, today),
            (_back(session),),
        ),
        question=question.id,
        month=month,
    )


def allowed(question: Question, day: date, today: date) -> bool:
    """Whether that day can answer the question."""
    if abs(day - today) > REACH:
        return False
    match question.side:
        case Side.PAST:
            return day <= today
        case Side.FUTURE:
            return day >= today
        case _:
            return True


def _month(text: str) -> date | None:
    try:
        return datetime.strptime(text, "%Y-%m").date()  # noqa: DTZ007 - a month has no zone
    except ValueError:
        return None


def _weeks(session: Session, question: Question, month: date, today: date) -> Rows:
    first = months.MONDAY if session.settings.locale != "en" else months.SUNDAY
    weeks = months.Calendar(first).monthdatescalendar(month.year, month.month)
    rows = [
        tuple(
            _day(session, question, day)
            for day in week
            if day.month == month.month and allowed(question, day, today)
        )
        for week in weeks
    ]
    return tuple(row for row in rows if row)


def _day(session: Session, question: Question, day: date) -> Button:
    return button(
        session,
        "day",
        f"q.{question.id}",
        day.isoformat(),
        case=session.focus or "",
        args=(day.day,),
    )


def _turning(session: Session, question: Question, month: date, today: date) -> tuple[Button, ...]:
    before, after = _neighbours(month)
    row = []
    if allowed(question, month - timedelta(days=1), today):
        row.append(_turn(session, before, "month_before"))
    if allowed(question, after, today):
        row.append(_turn(session, after, "month_after"))
    return tuple(row)


def _back(session: Session) -> Button:
    return button(session, "back_to_question", TOPIC, BACK)


def _neighbours(month: date) -> tuple[date, date]:
    before = (month - timedelta(days=1)).replace(day=1)
    after = (month + timedelta(days=31)).replace(day=1)
    return before, after


def _turn(session: Session, month: date, label: str) -> Button:
    return button(session, label, TOPIC, f"{month:%Y-%m}", args=(month,))
