"""Words typed at a question become values; what cannot be taken gets a reason, not an error.

Its readers have large tables: it is loaded by the first words typed.
"""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from msgspec import Struct

from bot.conversation.pasted import is_message
from bot.conversation.session import AnyValue, Day, Instant, Sum, Unknown, Words
from bot.conversation.sums import NO_SUM, TOO_BIG, read_sum
from bot.dispute.question_library import Question, QuestionId, QuestionKind, Side
from bot.reading import dates, orders
from bot.reading.masking import masked


class Understood(Struct, frozen=True):
    """What the words can mean, likeliest first. `certain`: needs no echo."""

    values: tuple[AnyValue, ...]
    certain: bool = False


class NotTaken(Struct, frozen=True):
    """Why the words were not taken: a wording id and what it speaks of."""

    hint: str
    args: tuple[str, ...] = ()


SIDES = {
    Side.PAST: dates.Side.PAST,
    Side.FUTURE: dates.Side.FUTURE,
    None: dates.Side.ANY,
}

_SAID = (
    "не знаю, незнаю, я не знаю, хз, не помню, не вижу, без понятия, понятия не имею, не уверен,"
    " не уверена, пропустить, i don't know, don't know, dont know, i dont know, idk, no idea,"
    " not sure, i can't see it, can't see it, skip"
)
DONT_KNOW = frozenset(one.strip() for one in _SAID.split(","))
"""What people type instead of pressing "I do not know"."""

Reading = Understood | NotTaken | None


def read(
    question: Question,
    text: str,
    now: datetime,
    zone: tzinfo,
    *,
    zone_known: bool = True,
    first: bool = True,
) -> Reading:
    """The words as an answer to the question; None when they are none at all. While the zone
    is only assumed, an hour means nothing, and the day counts from its earliest moment. `first`:
    there is no answer yet that a "don't know" would erase."""
    if first and question.optional and _says_nothing(text):
        return Understood((Unknown(),), certain=True)
    match question.kind:
        case QuestionKind.DATE | QuestionKind.COUNTDOWN_OR_DATE:
            return _date(question, text, now, zone, zone_known)
        case QuestionKind.MONEY:
            return _money(text)
        case QuestionKind.TEXT:
            return _number(question, text)
        case _:
            return None


def _says_nothing(text: str) -> bool:
    """«Не знаю», "no idea": the button under an optional question says the same."""
    return " ".join(text.casefold().replace("’", "'").split()).strip(" .!?…)(") in DONT_KNOW


def _date(question: Question, text: str, now: datetime, zone: tzinfo, zone_known: bool) -> Reading:
    side = SIDES[question.side]
    found = dates.read_date(text, now=now, zone=zone, side=side)
    match found:
        case dates.Day(date=day, approximate=about):
            return Understood((Day(day, about),))
        case dates.Moment(at=at, approximate=about, had_time=had_time):
            return Understood((_moment(question, at, about, had_time and zone_known, zone),))
        case dates.Left(duration=left, approximate=about):
            if question.kind is QuestionKind.COUNTDOWN_OR_DATE:
                return Understood((Instant((now + left).astimezone(UTC), about, by_screen=True),))
            return NotTaken("a_date_not_a_countdown")
        case dates.Ambiguous(options=options):
            return Understood(tuple(Day(day) for day in options))
        case dates.WrongSide(date=day):
            past = question.side is Side.PAST
            return NotTaken("date_is_ahead" if past else "date_is_past", (day.isoformat(),))
        case _:
            return _no_day(question, found, text)


def _no_day(question: Question, found: dates.DateRead, text: str) -> Reading:
    match found:
        case dates.TooFar(date=day):
            return NotTaken("date_too_far", (day.isoformat(),))
        case dates.Impossible():
            return NotTaken("no_such_date")
        case _:
            left = question.kind is QuestionKind.COUNTDOWN_OR_DATE
            return None if is_message(text) else NotTaken("no_time_left" if left else "not_a_date")


def _moment(
    question: Question, at: datetime, about: bool, had_time: bool, zone: tzinfo
) -> AnyValue:
    if question.kind is QuestionKind.COUNTDOWN_OR_DATE and had_time:
        return Instant(at, approximate=about, by_screen=True)
    return Day(at.astimezone(zone).date(), about)


def _money(text: str) -> Reading:
    """What was paid: never nothing."""
    found = read_sum(text, None)
    if found == TOO_BIG:
        return NotTaken(TOO_BIG)
    sums = () if isinstance(found, str) else tuple(Sum(one) for one in found if one.minor > 0)
    if sums:
        return Understood(sums)
    return None if is_message(text) else NotTaken(NO_SUM)


def _number(question: Question, text: str) -> Reading:
    if question.id is QuestionId.ORDER_NUMBER:
        number = orders.read_order_number(text)
    else:
        tracking = orders.read_tracking_number(text)
        number = tracking.number if tracking else None
    if number is not None:
        # What may be the number of a card is said back before it is kept.
        return Understood((Words(number),), certain=masked(number) == number)
    return None if is_message(text) else NotTaken(f"not_{question.id}")
