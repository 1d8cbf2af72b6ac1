"""Answers become facts: the latest answer to a question wins.

The case comes from `bot.conversation.session`, which stands above this package, so its
shape is stated here and nothing is imported. What an older or newer version stored is never
an error: unknown questions, options and kinds of value are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from typing import Protocol

from bot.dispute.facts import Carrier, CaseFacts, Situation
from bot.dispute.heard import Heard, of_seller
from bot.dispute.lifecycle import WON
from bot.dispute.moments import EARLIEST_ZONE
from bot.dispute.question_library import QuestionId
from bot.dispute.readers import READERS, Found, day_of, says_unknown, seen_of, since_of

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


def facts_from(case: Replayed, zone: tzinfo = EARLIEST_ZONE) -> CaseFacts:
    """What the answers of a case say together. `zone` is the buyer's, when known."""
    heard = _heard(case)
    turn = max((one.told for one in heard if of_seller(one)), default=0)
    latest, called_off = _latest(case.answers, turn)
    found: Found = {"situation": Situation.NOT_RECEIVED}
    if called_off is not None and (seen := seen_of(called_off, zone)) is not None:
        found["return_off_at"] = seen.at
    unknown = set()
    for question, value in latest.items():
        reader = READERS.get(question)
        if reader is None:
            continue
        if says_unknown(value):
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
        decided_on=day_of(_told_since_the_end(case, QuestionId.DECIDED_ON)),
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
            if says_unknown(answer.value):
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
            if says_unknown(answer.value):
                called_off = called_off if before is None or says_unknown(before) else before
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
    """The day of the decision, as told since the case ended, else the day on which the end was
    told. While the zone is not known it is UTC's: the earliest zone's day would begin the terms
    that follow too late."""
    if case.closed_at is None:
        return None
    told = since_of(_told_since_the_end(case, QuestionId.DECIDED_ON))
    if told is not None:
        return told
    return case.closed_at.astimezone(UTC if zone is EARLIEST_ZONE else zone).date()


def _won_on(case: Replayed, zone: tzinfo) -> date | None:
    """The day the money was granted, as told since the case ended, else that of the end; None
    when no money is waited for."""
    if case.closed_as not in WON or case.paid_at is not None:
        return None
    told = day_of(_told_since_the_end(case, QuestionId.GRANTED_ON))
    return told or _ended_on(case, zone)


def _told_since_the_end(case: Replayed, question: QuestionId) -> object:
    """The last answer to a question of what came at the end; an earlier end had its own."""
    ended = case.closed_at
    if ended is None:
        return None
    said = [a.value for a in case.answers if a.question == question and a.at >= ended]
    return said[-1] if said else None


def _heard(case: Replayed) -> tuple[Heard, ...]:
    """What was answered in the dispute that runs: one that was cancelled is nothing to it."""
    if not case.heard:
        return ()
    begun = 0
    for number, answer in enumerate(case.answers, 1):
        if answer.question == QuestionId.DISPUTE_OPENED and says_unknown(answer.value):
            begun = number
    return tuple(one for one in case.heard if one.told >= begun and not one.taken_back)


def _evidence(case: Replayed) -> tuple[frozenset[str], frozenset[str]]:
    """What the buyer says is ready and what does not exist; a file alone says neither."""
    ready = {item for item, tick in case.ticks.items() if tick == READY}
    absent = {item for item, tick in case.ticks.items() if tick == ABSENT}
    return frozenset(ready), frozenset(absent)
