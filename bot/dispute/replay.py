"""Answers become facts: the latest answer to a question wins.

The case comes from `bot.conversation.session`, which stands above this package, so its
shape is stated here and nothing is imported. What an older or newer version stored is never
an error: unknown questions, options and kinds of value are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache
from typing import Any, Protocol, TypeVar

from bot.dispute.facts import (
    Badge,
    Carrier,
    CaseFacts,
    Country,
    Customs,
    Market,
    PaidWith,
    Seen,
    Situation,
    Tracking,
    Usable,
)
from bot.dispute.heard import Heard, of_seller
from bot.dispute.lifecycle import WON
from bot.dispute.moments import EARLIEST_ZONE, earliest_moment
from bot.dispute.money import Money
from bot.dispute.question_library import QuestionId
from bot.dispute.told import APPROXIMATE_MARGIN, DAY_ANYWHERE, DAY_IN_ZONE, safe
from bot.dispute.working_days import DAY

READY, ABSENT = "ready", "absent"
"""Ticks of an evidence item."""


class Answered(Protocol):
    """An answer as the session stores it."""

    @property
    def question(self) -> str: ...
    @property
    def value(self) -> object: ...
    @property
    def at(self) -> datetime: ...


class Replayed(Protocol):
    """A case as the session stores it."""

    @property
    def opened_at(self) -> datetime: ...
    @property
    def answers(self) -> Iterable[Answered]: ...
    @property
    def ticks(self) -> Mapping[str, str]: ...
    @property
    def closed_as(self) -> str | None: ...
    @property
    def heard(self) -> Sequence[Heard]: ...
    @property
    def closed_at(self) -> datetime | None: ...
    @property
    def paid_at(self) -> datetime | None: ...


_E = TypeVar("_E", bound=StrEnum)
Found = dict[str, Any]
Reader = Callable[[object, tzinfo], Found]


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


def _day(value: object) -> date | None:
    day = getattr(value, "day", None)
    if isinstance(day, date):
        return day
    at = getattr(value, "at", None)
    return at.date() if isinstance(at, datetime) else None


def _seen(value: object, zone: tzinfo) -> Seen | None:
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
        seen = _seen(value, EARLIEST_ZONE)
        return {} if seen is None else {field: seen}

    return read


def _about(field: str, approximate: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        day = _day(value)
        if day is None:
            return {}
        return {field: day, approximate: bool(getattr(value, "approximate", False))}

    return read


def _on(field: str) -> Reader:
    def read(value: object, _: tzinfo) -> Found:
        day = _day(value)
        return {} if day is None else {field: day}

    return read


def _from(field: str) -> Reader:
    """A day from which a term runs; told only about, it begins a day earlier."""

    def read(value: object, _: tzinfo) -> Found:
        day = _day(value)
        if day is None:
            return {}
        return {field: day - DAY if getattr(value, "approximate", False) else day}

    return read


def _deed(name: str) -> Reader:
    """The buyer's own deed, so the day is one of the buyer's zone: its first moment, and how
    much later it may have been."""

    def read(value: object, zone: tzinfo) -> Found:
        seen = _seen(value, zone)
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


_READERS: dict[str, Reader] = {
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
    QuestionId.PAID_ON: _from("paid_on"),
    QuestionId.ORDER_NUMBER: _text("order_number"),
    QuestionId.TRACKING_NUMBER: _text("tracking_number"),
    QuestionId.DISPUTE_OPENED: _deed("dispute_opened"),
    QuestionId.SELLER_ANSWER_END: _moment("seller_answer_end"),
    QuestionId.RETURN_AGREED: _agreed,
    QuestionId.SEND_BACK_END: _moment("send_back_end"),
    QuestionId.RETURN_SENT: _on("return_sent_on"),
    QuestionId.RETURN_NUMBER: _text("return_number"),
    QuestionId.RETURN_ARRIVED: _on("return_arrived_on"),
    QuestionId.PAPERS_ASKED: _from("papers_asked_on"),
    QuestionId.PAPERS_END: _moment("papers_end"),
}
_CONTENT = ("option", "day", "at", "money", "text")


def _says_unknown(value: object) -> bool:
    return not _has_content(type(value))  # type: ignore[arg-type]


@cache
def _has_content(kind: type) -> bool:
    return any(hasattr(kind, name) for name in _CONTENT)


def facts_from(case: Replayed, zone: tzinfo = EARLIEST_ZONE) -> CaseFacts:
    """What the answers of a case say together. `zone` is the buyer's, when known."""
    heard = _heard(case)
    turn = max((one.told for one in heard if of_seller(one)), default=0)
    latest, called_off = _latest(case.answers, turn)
    found: Found = {"situation": Situation.NOT_RECEIVED}
    if called_off is not None and (seen := _seen(called_off, zone)) is not None:
        found["return_off_at"] = seen.at
    unknown = set()
    for question, value in latest.items():
        reader = _READERS.get(question)
        if reader is None:
            continue
        if _says_unknown(value):
            unknown.add(question)
            if question == QuestionId.CARRIER:
                found["carrier"] = Carrier.UNKNOWN
        else:
            found |= reader(value, zone)
    ready, absent = _evidence(case)
    return CaseFacts(
        **found,
        opened_at=case.opened_at,
        evidence_ready=ready,
        evidence_absent=absent,
        closed_as=case.closed_as,
        unknown=frozenset(unknown),
        heard=heard,
        ended_on=_ended_on(case, zone),
        won_on=_won_on(case, zone),
    )


_OF_ONE_RETURN = (
    QuestionId.RETURN_SENT,
    QuestionId.RETURN_NUMBER,
    QuestionId.RETURN_ARRIVED,
    QuestionId.PAPERS_ASKED,
    QuestionId.PAPERS_END,
)


def _latest(answers: Iterable[Answered], turn: int) -> tuple[dict[str, object], object | None]:
    """The answer that counts to each question, and the agreement of a return called off.
    `turn`: how many answers stood before the seller's last one in the dispute."""
    latest: dict[str, object] = {}
    called_off: object | None = None
    for number, answer in enumerate(answers):
        if answer.question == QuestionId.SELLER_ANSWER_END and number < turn:
            # The seller has answered since: that countdown is not the one that runs.
            continue
        before = latest.get(answer.question)
        latest[answer.question] = answer.value
        if answer.question == QuestionId.DISPUTE_OPENED:
            if _says_unknown(answer.value):
                # Cancelled: its clocks and its return are nothing to the next one.
                called_off = None
                _drop(
                    latest,
                    QuestionId.SELLER_ANSWER_END,
                    QuestionId.RETURN_AGREED,
                    QuestionId.SEND_BACK_END,
                    *_OF_ONE_RETURN,
                )
        elif answer.question == QuestionId.RETURN_AGREED:
            if _says_unknown(answer.value):
                called_off = called_off if before is None or _says_unknown(before) else before
                _drop(latest, *_OF_ONE_RETURN)
            elif called_off is not None:
                # Agreed anew: its own time to send runs.
                called_off = None
                _drop(latest, QuestionId.SEND_BACK_END, *_OF_ONE_RETURN)
    return latest, called_off


def _drop(latest: dict[str, object], *questions: str) -> None:
    for question in questions:
        latest.pop(question, None)


def _ended_on(case: Replayed, zone: tzinfo) -> date | None:
    """The day on which the end was told. While the zone is not known it is UTC's: the earliest
    zone's day would begin the terms that follow too late."""
    if case.closed_at is None:
        return None
    return case.closed_at.astimezone(UTC if zone is EARLIEST_ZONE else zone).date()


def _won_on(case: Replayed, zone: tzinfo) -> date | None:
    """The day the money was granted, as told since the case ended, else that of the end; None
    when no money is waited for."""
    if case.closed_as not in WON or case.paid_at is not None:
        return None
    ended = case.closed_at
    told = [
        _day(answer.value)
        for answer in case.answers
        if answer.question == QuestionId.GRANTED_ON and ended is not None and answer.at >= ended
    ]
    return (told[-1] if told else None) or _ended_on(case, zone)


def _heard(case: Replayed) -> tuple[Heard, ...]:
    """What was answered in the dispute that runs: one that was cancelled is nothing to it."""
    if not case.heard:
        return ()
    begun = 0
    for number, answer in enumerate(case.answers, 1):
        if answer.question == QuestionId.DISPUTE_OPENED and _says_unknown(answer.value):
            begun = number
    return tuple(one for one in case.heard if one.told >= begun and not one.taken_back)


def _evidence(case: Replayed) -> tuple[frozenset[str], frozenset[str]]:
    """What the buyer says is ready and what does not exist; a file alone says neither."""
    ready = {item for item, tick in case.ticks.items() if tick == READY}
    absent = {item for item, tick in case.ticks.items() if tick == ABSENT}
    return frozenset(ready), frozenset(absent)
