"""SQLite: keys at start, leases of a dead life, retention, numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from bot.storage.base import DeliveryState, StoreRefuses
from bot.storage.records import (
    KEEP_ASIDE_BODIES_MS,
    KEEP_ASIDE_ROWS_MS,
    KEEP_IDS_MS,
    KEEP_SETTLED_MS,
)
from bot.storage.sealing import HOUSE, WRONG_KEY, SealBroken, Vault
from bot.storage.sqlite_deliveries import EXPIRE_ALL
from bot.storage.writer import BEGIN, COMMIT, ROLLBACK, Hand, sql

T = TypeVar("T")

SLICE = 1000
"""Rows that one commit of the retention removes at most."""

READ_META = sql("meta.read", "SELECT value FROM meta WHERE name = ?")
ANYBODY = sql("users.any", "SELECT EXISTS (SELECT 1 FROM users)")
PEOPLE = sql("users.people", "SELECT user_id FROM users WHERE user_id > ? ORDER BY user_id LIMIT ?")
WRITE_META = sql(
    "meta.write",
    "INSERT INTO meta (name, value) VALUES (?, ?)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
)
OLD_KEYS = sql(
    "rotate.read",
    "SELECT user_id, data_key FROM users WHERE substr(data_key, 2, 4) <> ? LIMIT ?",
)
NEW_KEY = sql("rotate.write", "UPDATE users SET data_key = ? WHERE user_id = ?")

TIDY_IDS = sql(
    "tidy.ids",
    "DELETE FROM inbox WHERE update_id IN"
    " (SELECT update_id FROM inbox WHERE state = 'done' AND received_at <= ? LIMIT ?)",
)
TIDY_BODIES = sql(
    "tidy.bodies",
    "UPDATE inbox SET body = NULL WHERE update_id IN (SELECT update_id FROM inbox"
    " WHERE state = 'aside' AND body IS NOT NULL AND received_at <= ? LIMIT ?)",
)
TIDY_ASIDE = sql(
    "tidy.aside",
    "DELETE FROM inbox WHERE update_id IN"
    " (SELECT update_id FROM inbox WHERE state = 'aside' AND received_at <= ? LIMIT ?)",
)
TIDY_SETTLED = sql(
    "tidy.settled",
    "DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries"
    " WHERE settled_at IS NOT NULL AND settled_at <= ? LIMIT ?)",
)

FORGET_STRANGERS = sql(
    "strangers.forget",
    "DELETE FROM users WHERE user_id > ? AND user_id <= ? AND session IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.user_id = users.user_id)"
    " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.user_id = users.user_id)",
)

COUNT_INBOX = sql(
    "counts.inbox",
    "SELECT COUNT(*), MIN(received_at) FROM inbox WHERE state = 'open'",
)
COUNT_ASIDE = sql("counts.aside", "SELECT COUNT(*) FROM inbox WHERE state = 'aside'")
COUNT_PEOPLE = sql("counts.people", "SELECT COUNT(*) FROM users")
COUNT_DELIVERIES = sql("counts.deliveries", "SELECT state, COUNT(*) FROM deliveries GROUP BY state")


def check_key(hand: Hand, vault: Vault) -> None:
    """Refuse a master key that is not this database's. A first start that died before it made
    keys has sealed nothing, so there any key will do."""
    row = hand.one(READ_META, ("key_check",))
    fits = not hand.one(ANYBODY)[0] if row is None else vault.master.fits(row[0])
    if not fits:
        raise StoreRefuses(WRONG_KEY)


def adopt_keys(hand: Hand, vault: Vault) -> None:
    """Make the check value and the house key once, and finish a rotation (S18).

    A rotation goes on where it stopped: data keys first, the check value last.
    """
    if hand.one(READ_META, ("key_check",)) is None:
        _together(hand, lambda: _first_keys(hand, vault))
    (house,) = hand.one(READ_META, ("house_key",))
    try:
        vault.adopt_house(house)
    except SealBroken as error:
        raise StoreRefuses(WRONG_KEY) from error
    if vault.master.rotating:
        while _together(hand, lambda: _rewrap_slice(hand, vault)):
            pass
        _together(hand, lambda: _rewrap_house(hand, vault, house))


def _together(hand: Hand, work: Callable[[], T]) -> T:
    """In a transaction of its own, before the writer serves anybody."""
    hand.do(BEGIN)
    try:
        result = work()
        hand.do(COMMIT)
    except BaseException:
        if hand.connection.in_transaction:
            hand.connection.execute(ROLLBACK.text)
        raise
    return result


def _first_keys(hand: Hand, vault: Vault) -> None:
    hand.do(WRITE_META, ("house_key", vault.new_key(HOUSE)))
    hand.do(WRITE_META, ("key_check", vault.master.check_value()))


def _rewrap_slice(hand: Hand, vault: Vault) -> int:
    rows = hand.all(OLD_KEYS, (vault.master.fingerprint, SLICE))
    for user_id, wrapped in rows:
        hand.do(NEW_KEY, (vault.rewrap(user_id, wrapped), user_id))
    return len(rows)


def _rewrap_house(hand: Hand, vault: Vault, wrapped: bytes) -> None:
    hand.do(WRITE_META, ("house_key", vault.rewrap(HOUSE, wrapped)))
    hand.do(WRITE_META, ("key_check", vault.master.check_value()))


def after_a_dead_life(hand: Hand) -> None:
    """What was "sending" when the last process ended may or may not have arrived (R14)."""
    hand.do(EXPIRE_ALL)


def tidy_slice(hand: Hand, now: int) -> int:
    """Remove one slice of what is past its time; how many rows it touched."""
    steps = (
        (TIDY_IDS, KEEP_IDS_MS),
        (TIDY_BODIES, KEEP_ASIDE_BODIES_MS),
        (TIDY_ASIDE, KEEP_ASIDE_ROWS_MS),
        (TIDY_SETTLED, KEEP_SETTLED_MS),
    )
    return sum(hand.do(statement, (now - kept, SLICE)).rowcount for statement, kept in steps)


def forget_strangers(hand: Hand, after: int) -> int | None:
    """Remove, among the next slice of people, those of whom there is nothing but a key. The
    last id looked at; None at the end."""
    page = hand.all(PEOPLE, (after, SLICE))
    if not page:
        return None
    last = int(page[-1][0])
    hand.do(FORGET_STRANGERS, (after, last))
    return last


def counts(hand: Hand, now: int | None) -> Mapping[str, int]:
    """See `base.Store.counts`."""
    waiting, oldest = hand.one(COUNT_INBOX)
    found = {
        "inbox_open": waiting,
        "inbox_aside": hand.one(COUNT_ASIDE)[0],
        "people": hand.one(COUNT_PEOPLE)[0],
    }
    if now is not None:
        found["inbox_oldest_s"] = 0 if oldest is None else max(0, (now - oldest) // 1000)
    found.update({f"deliveries_{state}": 0 for state in DeliveryState})
    found.update({f"deliveries_{state}": number for state, number in hand.all(COUNT_DELIVERIES)})
    return found
