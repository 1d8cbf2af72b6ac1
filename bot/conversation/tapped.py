"""Buttons under a question become values, and values what a button says."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from bot.conversation.screens import Param
from bot.conversation.session import AnyValue, Chosen, Day, Instant, Sum, Unknown, Words
from bot.dispute.question_library import QUICK, Question, QuestionKind


def quick(question: Question, option: str, now: datetime, zone: tzinfo) -> AnyValue:
    """A quick answer: so many days from now."""
    chosen = QUICK[option]
    if question.kind is QuestionKind.COUNTDOWN_OR_DATE:
        return Instant(now + chosen.delta, approximate=chosen.approximate, by_screen=True)
    return Day((now + chosen.delta).astimezone(zone).date(), approximate=chosen.approximate)


def tapped_day(option: str) -> AnyValue:
    """A day of the calendar."""
    try:
        return Day(date.fromisoformat(option))
    except ValueError:
        return Unknown()


def spoken(value: AnyValue) -> tuple[Param, ...]:
    """What a button says of a value."""
    match value:
        case Day(day=day):
            return (day,)
        case Instant(at=at):
            return (at,)
        case Sum(money=sum_):
            return (sum_,)
        case Chosen(option=word) | Words(text=word):
            return (word,)
        case _:
            return ()
