"""SQLite: judging and claiming what is due."""

from __future__ import annotations

import sqlite3

import structlog

from bot.storage import sqlite_deliveries as deliveries
from bot.storage.base import Judge, Person, Worked
from bot.storage.due import READ_AHEAD, DueList
from bot.storage.sqlite_inbox import Desk
from bot.storage.sqlite_work import find
from bot.storage.writer import Hand, sql

log = structlog.get_logger(__name__)

# The most urgent first; a person waiting for an answer (no deadline) before all reminders.
DUE_PEOPLE = sql(
    "deliveries.due_people",
    "SELECT user_id FROM deliveries WHERE wake IS NOT NULL AND wake <= ?"
    " ORDER BY COALESCE(urgent_at, 0), wake LIMIT ?",
)


def due_people(hand: Hand, due: DueList, now: int, limit: int) -> list[int]:
    """Whom to judge, most urgent first. Several rows of one person may hide others: the next
    pass finds them."""
    if due.is_stale(now):
        due.fill(now, [user_id for (user_id,) in hand.all(DUE_PEOPLE, (now, READ_AHEAD))])
    return due.take(limit)


def claim(hand: Hand, desk: Desk, due: DueList, now: int, limit: int, judge: Judge) -> list[Worked]:
    """One's trouble is not another's: who cannot be judged is put off, and nothing was written
    of them."""
    claimed = []
    for user_id in due_people(hand, due, now, limit):
        try:
            worked = _claim_one(hand, desk, user_id, judge, now)
        except sqlite3.Error:
            raise
        except Exception as error:  # noqa: BLE001 - logged; the person is put off
            _put_off(hand, user_id, now, error)
            continue
        if worked is not None:
            claimed.append(worked)
    return claimed


def _claim_one(hand: Hand, desk: Desk, user_id: int, judge: Judge, now: int) -> Worked | None:
    """Judge and claim what one person is owed (R9, R12); None when there is nothing to send.
    What can fail for the person's own sake comes before the first write."""
    found = find(hand, desk, user_id)
    person, cipher = (Person(user_id, None), None) if found is None else found[:2]
    rows = deliveries.open_of(hand, desk.vault, cipher, user_id, now)
    expired = deliveries.expired(hand, user_id, rows, now)
    verdicts = judge(person, expired or rows)
    if expired:
        hand.do(deliveries.EXPIRE, (user_id, now))
    claimed = deliveries.obey(hand, desk.epoch, expired or rows, verdicts, now)
    return Worked(person, claimed) if claimed else None


def _put_off(hand: Hand, user_id: int, now: int, error: Exception) -> None:
    """Nobody else shall wait for one person's trouble. Only the class is logged: the message
    may hold what the person wrote."""
    log.error("claim_put_off", error=type(error).__name__)
    deliveries.put_off(hand, user_id, now)
