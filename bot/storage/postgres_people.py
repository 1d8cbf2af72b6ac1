"""PostgreSQL: finding and locking a person.

A person's row is locked first, always (NO KEY UPDATE: two units of one person exclude each
other, while `receive` may still see that the person exists). After the lock every statement
sees what the last holder committed, so order and exactly-once follow from the lock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage import postgres_sql as q
from bot.storage.base import Person
from bot.storage.postgres_link import PgHand
from bot.storage.records import to_person
from bot.storage.sealing import Vault


@dataclass(slots=True)
class PgDesk:
    """What every unit needs beside the connection."""

    vault: Vault
    epoch: int
    """This process life; leases carry it."""
    courier: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A person, opened."""

    person: Person
    cipher: AESGCM
    wrapped: bytes


async def cipher_of(hand: PgHand, desk: PgDesk, user_id: int) -> AESGCM | None:
    """The person's cipher, the row held against an erase; None when there is no such person."""
    rows = await hand.all(q.HOLD_PEOPLE, [user_id])
    return desk.vault.cipher(user_id, rows[0][1]) if rows else None


async def lock(hand: PgHand, desk: PgDesk, user_id: int, *, skip: bool = False) -> Found | None:
    """Lock and open a person; None when unknown (or, with `skip`, busy). Raises SealBroken."""
    row = await hand.one(q.LOCK_FREE_PERSON if skip else q.LOCK_PERSON, user_id)
    return None if row is None else found(hand, desk, user_id, row)


def found(hand: PgHand, desk: PgDesk, user_id: int, row: Any) -> Found:
    """Open a row of LOCK_PERSON. Raises SealBroken."""
    wrapped, session, screen_id, reachable, updated_at, hand.xid = row
    cipher = desk.vault.cipher(user_id, wrapped)
    person = to_person(cipher, user_id, (session, screen_id, reachable, updated_at))
    return Found(person, cipher, wrapped)


async def read(hand: PgHand, desk: PgDesk, user_id: int) -> Person | None:
    """Open a person without a lock."""
    row = await hand.one(q.READ_PERSON, user_id)
    return None if row is None else found(hand, desk, user_id, row).person
