"""What one answer tells: a stored value becomes fields of the facts.

Values come from `bot.conversation.session`, which stands above this package, so they are known
by their attributes only. What an older or newer version stored is never an error: an unknown
option or kind of value tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from bot.dispute.facts import (
    Badge,
    Carrier,
    Country,
    Customs,
    Market,
    PaidWith,
    Seen,
    Situation,
    Tracking,
    Usable,
)
from bot.dispute.moments import EARLIEST_ZONE, earliest_moment
from bot.dispute.money import Money
from bot.dispute.question_library import QuestionId
from bot.dispute.told import APPROXIMATE_MARGIN, DAY_ANYWHERE, DAY_IN_ZONE, safe
from bot.dispute.working_days import DAY

_E = TypeVar("_E", bound=StrEnum)
Found = dict[str, Any]
"""Fields of `CaseFacts` with their values."""
Reader = Callable[[object, tzinfo], Found]
"""What an answer tells, its days read in a zone."""


def _option(kind: type[_E], value: object) -> _E | None:
    try:
        return kind(getattr(value, "option", ""))
    except ValueError:
        return None


def _choice(field: str, kind: type[_E]) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        chosen = _option(kind, value)
        return {} if chosen is None else {field: chosen}

    return read


def day_of(value: object) -> date | None:
    """The day of an answer, or None when it tells of none."""
    day = getattr(value, "day", None)
    if isinstance(day, date):
        return day
    at = getattr(value, "at", None)
    return at.date() if isinstance(at, datetime) else None


def seen_of(value: object, zone: tzinfo) -> Seen | None:
    """A moment, or a date counted to its first moment in that zone."""
    approximate = bool(getattr(value, "approximate", False))
    at = getattr(value, "at", None)
    if isinstance(at, datetime) and at.tzinfo is not None:
        return Seen(at, bool(getattr(value, "by_screen", False)), approximate)
    day = getattr(value, "day", None)
    if isinstance(day, date):
        # These questions ask for the date the page shows; "about" is from memory.
        return Seen(earliest_moment(day, zone), not approximate, approximate, day)
    return None


def _moment(field: str) -> Reader:
    """Read off the site, whose zone is not known: a date counts from its first moment anywhere."""

    def read(value: object, _: tzinfo) -> Found:
        seen = seen_of(value, EARLIEST_ZONE)
        return {} if seen is None else {field: seen}

    return read


def _about(field: str, approximate: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        day = day_of(value)
        if day is None:
            return {}
        return {field: day, approximate: bool(getattr(value, "approximate", False))}

    return read


def _on(field: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        day = day_of(value)
        return {} if day is None else {field: day}

    return read


def since_of(value: object) -> date | None:
    """A day from which a term runs; told only about, it begins a day earlier."""
    day = day_of(value)
    return day if day is None or not getattr(value, "approximate", False) else day - DAY


def _since(field: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        day = since_of(value)
        return {} if day is None else {field: day}

    return read


def _deed(name: str) -> Reader:
    """The buyer's own deed, so the day is one of the buyer's zone: its first moment, and how
    much later it may have been."""

    def read(value: object, zone: tzinfo) -> Found:
        seen = seen_of(value, zone)
        if seen is None:
            return {}
        day = DAY_ANYWHERE if zone is EARLIEST_ZONE else DAY_IN_ZONE
        slack = timedelta() if seen.day is None else day
        if seen.approximate:
            slack += 2 * APPROXIMATE_MARGIN
        return {f"{name}_at": safe(seen), f"{name}_slack": slack}

    return read


def _agreed(value: object, _: tzinfo) -> Found:
    # The money is lost with this one, and the day may have been told before the zone was.
    at = _deed("return_agreed")(value, EARLIEST_ZONE)
    return at | _on("return_agreed_on")(value, EARLIEST_ZONE)


def _price(value: object, _: tzinfo) -> Found:
    money = getattr(value, "money", None)
    return {"price": money} if isinstance(money, Money) and money.minor > 0 else {}


def _text(field: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        text = getattr(value, "text", None)
        return {field: text.strip()} if isinstance(text, str) and text.strip() else {}

    return read


READERS: dict[str, Reader] = {
    QuestionId.SITUATION: _choice("situation", Situation),
    QuestionId.TRACKING: _choice("tracking", Tracking),
    QuestionId.CARRIER: _choice("carrier", Carrier),
    QuestionId.CUSTOMS: _choice("customs", Customs),
    QuestionId.SHIPPED_ON: _about("shipped_on", "shipped_approximate"),
    QuestionId.PROTECTION_END: _moment("protection_end"),
    QuestionId.DELIVERED_ON: _about("delivered_on", "delivered_approximate"),
    QuestionId.RECEIVED_ON: _about("received_on", "received_approximate"),
    QuestionId.USABLE: _choice("usable", Usable),
    QuestionId.BADGE: _choice("badge", Badge),
    QuestionId.SHIP_BY: _moment("ship_by"),
    QuestionId.CANCEL_ASKED: _deed("cancel_asked"),
    QuestionId.PRICE: _price,
    QuestionId.PAID_WITH: _choice("paid_with", PaidWith),
    QuestionId.MARKET: _choice("market", Market),
    QuestionId.COUNTRY: _choice("country", Country),
    QuestionId.PAID_ON: _since("paid_on"),
    QuestionId.ORDER_NUMBER: _text("order_number"),
    QuestionId.TRACKING_NUMBER: _text("tracking_number"),
    QuestionId.DISPUTE_OPENED: _deed("dispute_opened"),
    QuestionId.SELLER_ANSWER_END: _moment("seller_answer_end"),
    QuestionId.RETURN_AGREED: _agreed,
    QuestionId.SEND_BACK_END: _moment("send_back_end"),
    QuestionId.RETURN_SENT: _on("return_sent_on"),
    QuestionId.RETURN_NUMBER: _text("return_number"),
    QuestionId.RETURN_ARRIVED: _on("return_arrived_on"),
    QuestionId.PAPERS_ASKED: _since("papers_asked_on"),
    QuestionId.PAPERS_END: _moment("papers_end"),
}
"""What becomes of the answer to each question."""
_CONTENT = ("option", "day", "at", "money", "text")


def says_unknown(value: object) -> bool:
    """Whether somebody was asked and did not know."""
    return not _has_content(type(value))  # type: ignore[arg-type]


@cache
def _has_content(kind: type) -> bool:
    return any(hasattr(kind, name) for name in _CONTENT)
