"""What becomes of an attempt to send: the class of the answer decides (R13, R14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.services.answers import Answer, Flood, Gone, Held, NotSent, Refused, Revoked, Sent, Unclear
from bot.services.judge import COPIES
from bot.storage.base import Delivery, DeliveryState, Kind, Settled, Step
from bot.texts.render import Page

AGAIN = timedelta(seconds=1)
"""When what surely was not sent is due again."""
UNCLEAR = {Kind.REMINDER: timedelta(seconds=30), Kind.SCREEN: timedelta(seconds=3)}
"""After how long something of unknown outcome is due once more: there is no third attempt, and
what Telegram suffers from has time to pass; for a screen somebody waits. Of anything else `due`
stays the moment of the attempt, because whoever has done something since gets no repeat (R13)."""

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Attempt:
    """What became of a batch: results per row, the screen's message, and what follows."""

    results: list[Settled] = field(default_factory=list)
    screen_id: int | None = None
    step: Step | None = None
    press_answers: list[tuple[str, str | None]] = field(default_factory=list)
    thanks: list[int] = field(default_factory=list)
    strips: list[int] = field(default_factory=list)
    redraws: dict[int, Page] = field(default_factory=dict)


def settled(row: Delivery, answer: Answer, now: datetime) -> Settled:
    """The class of the outcome decides what becomes of the row (R13)."""
    match answer:
        case Sent():
            return Settled(row.id, DeliveryState.SENT)
        case Flood(retry_after=seconds):
            return Settled(row.id, DeliveryState.PENDING, now + timedelta(seconds=seconds))
        case Held(seconds=seconds):
            return Settled(row.id, DeliveryState.PENDING, now + timedelta(seconds=seconds))
        case NotSent() | Revoked():
            return Settled(row.id, DeliveryState.PENDING, now + AGAIN)
        case Gone():
            return Settled(row.id, DeliveryState.SUSPENDED)
        case Unclear():
            again = now + UNCLEAR.get(row.kind, timedelta())
            return Settled(row.id, DeliveryState.AMBIGUOUS, again)
        case _:
            log.error("parked", kind=row.kind, why=reason(answer))
            return Settled(row.id, DeliveryState.PARKED)


def capped(row: Delivery, known: Settled) -> Settled:
    """After a new message nobody knows of: two may have arrived, a third must not (R14)."""
    if row.attempts + 1 < COPIES:
        return known
    log.error("parked", kind=row.kind, why="unclear")
    return Settled(row.id, DeliveryState.PARKED)


def reason(answer: Answer) -> str:
    """Telegram's reason without what it quotes: that can be a person's words."""
    why = answer.why if isinstance(answer, Refused) else type(answer).__name__
    return ":".join(why.split(":")[:2]).partition('"')[0]
