"""SQLite: the inbox. Units for the writer's thread; see `base.Store` for what they promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage import sqlite_deliveries as deliveries
from bot.storage.base import Incoming, Item, NewDelivery
from bot.storage.records import Row, error_class, open_raw, seal_raw
from bot.storage.sealing import HOUSE, SealBroken, Vault
from bot.storage.writer import Hand, sql

KEY_OF = sql("users.key", "SELECT data_key FROM users WHERE user_id = ?")
ADD_PERSON = sql("users.add", "INSERT INTO users (user_id, data_key) VALUES (?, ?)")
KNOWN = sql("inbox.known", "SELECT 1 FROM inbox WHERE update_id = ?")
ADD = sql(
    "inbox.add",
    "INSERT INTO inbox (update_id, user_id, received_at, body) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (update_id) DO NOTHING",
)
BACKLOG = sql(
    "inbox.backlog",
    "SELECT COALESCE(user_id, 0), MAX(attempts), MIN(update_id) FROM inbox WHERE state = 'open'"
    " GROUP BY user_id ORDER BY MIN(update_id)",
)
OPEN = sql(
    "inbox.open",
    "SELECT update_id, user_id, body, attempts FROM inbox"
    " WHERE user_id IS ? AND state = 'open' ORDER BY update_id",
)
START = sql(
    "inbox.start",
    "UPDATE inbox SET attempts = attempts + 1"
    " WHERE update_id = ? AND user_id IS ? AND state = 'open' RETURNING attempts",
)
ASIDE = sql(
    "inbox.aside",
    "UPDATE inbox SET state = 'aside', error = ?"
    " WHERE update_id = ? AND user_id IS ? AND state = 'open'",
)
DONE = sql(
    "inbox.done",
    "UPDATE inbox SET state = 'done', body = NULL"
    " WHERE update_id = ? AND user_id IS ? AND state = 'open'",
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every unit needs beside the connection."""

    vault: Vault
    epoch: int
    """This process life; leases carry it."""


def cipher_of(hand: Hand, desk: Desk, user_id: int) -> AESGCM | None:
    """The person's cipher, None when there is no such person. Raises SealBroken."""
    row = hand.one(KEY_OF, (user_id,))
    return None if row is None else desk.vault.cipher(user_id, row[0])


def opened(hand: Hand, desk: Desk, user_id: int) -> AESGCM | None:
    """The same, and None too when the key itself is damaged: one person's trouble must not keep
    everybody's updates from being stored, or the bot from starting."""
    try:
        return cipher_of(hand, desk, user_id)
    except SealBroken:
        return None


def receive(hand: Hand, desk: Desk, updates: Sequence[Incoming], now: int) -> Sequence[Incoming]:
    """Store a batch; give back what was new."""
    return [update for update in updates if _add(hand, desk, update, now)]


def _add(hand: Hand, desk: Desk, update: Incoming, now: int) -> bool:
    cipher = _sender_cipher(hand, desk, update)
    if cipher is None:
        return False
    body = seal_raw(cipher, update.user_id, update.update_id, update.raw)
    return hand.do(ADD, (update.update_id, update.user_id, now, body)).rowcount == 1


def _sender_cipher(hand: Hand, desk: Desk, update: Incoming) -> AESGCM | None:
    """The sender's cipher, with a new key for a new person. None for the redelivered update
    of somebody erased: it must not bring the person back (INV-13)."""
    if update.user_id is None:
        return desk.vault.house
    row = hand.one(KEY_OF, (update.user_id,))
    if row is not None:
        # Whose key is damaged cannot be served; what they wrote is kept and set aside later.
        return opened(hand, desk, update.user_id) or desk.vault.house
    if hand.one(KNOWN, (update.update_id,)) is not None:
        return None
    wrapped = desk.vault.new_key(update.user_id)
    hand.do(ADD_PERSON, (update.user_id, wrapped))
    return desk.vault.cipher(update.user_id, wrapped)


def backlog(hand: Hand) -> Sequence[tuple[int, int, int]]:
    """Who has open updates."""
    return hand.all(BACKLOG)


def open_updates(hand: Hand, desk: Desk, user_id: int) -> Sequence[Item]:
    """One person's open updates; a broken one is set aside."""
    owner = None if user_id == HOUSE else user_id
    rows = hand.all(OPEN, (owner,))
    if not rows:
        return []
    cipher = desk.vault.house if owner is None else opened(hand, desk, user_id)
    items = [_item(hand, cipher, row) for row in rows]
    return [item for item in items if item is not None]


def _item(hand: Hand, cipher: AESGCM | None, row: Row) -> Item | None:
    update_id, user_id, body, attempts = row
    try:
        if cipher is None:
            raise SealBroken("no key")
        return Item(update_id, user_id, open_raw(cipher, user_id, update_id, body), attempts)
    except SealBroken:
        hand.do(ASIDE, (SealBroken.__name__, update_id, user_id))
        return None


def start(hand: Hand, user_id: int | None, update_id: int) -> int:
    """Count a start (R5)."""
    row = hand.one(START, (update_id, user_id))
    return 0 if row is None else int(row[0])


def set_aside(
    hand: Hand,
    desk: Desk,
    user_id: int | None,
    update_id: int,
    error: str,
    notices: Sequence[NewDelivery],
) -> None:
    """Quarantine an update and owe the notices; none to whose key is damaged."""
    values = (error_class(error), update_id, user_id)
    if hand.do(ASIDE, values).rowcount == 0 or user_id is None or not notices:
        return
    cipher = opened(hand, desk, user_id)
    if cipher is not None:
        for notice in notices:
            deliveries.add(hand, cipher, user_id, notice)


def seen(hand: Hand, user_id: int | None, update_id: int) -> None:
    """Mark done what asks for nothing."""
    hand.do(DONE, (update_id, user_id))
