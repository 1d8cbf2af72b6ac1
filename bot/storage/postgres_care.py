"""PostgreSQL: schema and keys at start, retention, numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import asyncpg

from bot.storage import postgres_sql as q
from bot.storage.base import DeliveryState, StoreRefuses
from bot.storage.migrations import Migration, migrations
from bot.storage.postgres_link import PgHand
from bot.storage.postgres_roles import MIGRATION
from bot.storage.records import (
    KEEP_ASIDE_BODIES_MS,
    KEEP_ASIDE_ROWS_MS,
    KEEP_IDS_MS,
    KEEP_SETTLED_MS,
)
from bot.storage.sealing import HOUSE, WRONG_KEY, SealBroken, Vault
from bot.storage.seams import seam

SLICE = 1000
"""Rows that one commit of the retention removes at most."""
KEPT = (KEEP_IDS_MS, KEEP_ASIDE_BODIES_MS, KEEP_ASIDE_ROWS_MS, KEEP_SETTLED_MS)


async def make_ready(url: str, vault: Vault) -> None:
    """Migrate and check the keys, one copy at a time. Raises StoreRefuses, asyncpg's errors."""
    connection = await asyncpg.connect(url, timeout=10)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", MIGRATION)
        steps = migrations("postgres")
        hand = PgHand(connection)
        present = await _checked(hand, vault, len(steps))
        await _migrate(connection, steps[present:])
        await _adopt_keys(hand, vault)
    finally:
        await connection.close(timeout=10)


async def look(url: str, vault: Vault) -> Mapping[str, int]:
    """See `factory.look`. Raises StoreRefuses, asyncpg's errors."""
    connection = await asyncpg.connect(
        url, timeout=10, server_settings={"default_transaction_read_only": "on"}
    )
    try:
        newest, hand = len(migrations("postgres")), PgHand(connection)
        present = await _checked(hand, vault, newest)
        if not present:
            return {"schema": 0}
        return {"schema": present, "schema_known": newest, **await counts(hand, None)}
    finally:
        await connection.close(timeout=10)


async def _checked(hand: PgHand, vault: Vault, newest: int) -> int:
    """The schema's number, not newer than ours and sealed with our key."""
    present = await version(hand.connection)
    if present > newest:
        raise StoreRefuses(
            f"The database has schema {present}, this program knows {newest}; "
            "install the newer program again."
        )
    if present:
        await _check_key(hand, vault)
    return present


async def version(connection: Any) -> int:
    """The schema's number; 0 for an empty database."""
    if await connection.fetchval("SELECT to_regclass('schema_version')") is None:
        return 0
    return int(await connection.fetchval("SELECT COALESCE(MAX(version), 0) FROM schema_version"))


async def _migrate(connection: Any, steps: list[Migration]) -> None:
    for step in steps:
        async with connection.transaction():
            await connection.execute(
                "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)"
            )
            seam("before migration")
            await connection.execute(step.text)
            await connection.execute("INSERT INTO schema_version VALUES ($1)", step.version)
            seam("before migration.commit")
        seam("after migration.commit")


async def _check_key(hand: PgHand, vault: Vault) -> None:
    row = await hand.one(q.READ_META, "key_check")
    # A first start that died before it made keys has sealed nothing: there any key will do.
    fits = not (await hand.one(q.ANYBODY))[0] if row is None else vault.master.fits(row[0])
    if not fits:
        raise StoreRefuses(WRONG_KEY)


async def _adopt_keys(hand: PgHand, vault: Vault) -> None:
    """Make the check value and the house key once, and finish a rotation (S18)."""
    async with hand.connection.transaction():
        if await hand.one(q.READ_META, "key_check") is None:
            await hand.do(q.WRITE_META, "house_key", vault.new_key(HOUSE))
            await hand.do(q.WRITE_META, "key_check", vault.master.check_value())
    (house,) = await hand.one(q.READ_META, "house_key")
    try:
        vault.adopt_house(house)
    except SealBroken as error:
        raise StoreRefuses(WRONG_KEY) from error
    if vault.master.rotating:
        while await _rewrap_slice(hand, vault):
            pass
        async with hand.connection.transaction():
            await hand.do(q.WRITE_META, "house_key", vault.rewrap(HOUSE, house))
            await hand.do(q.WRITE_META, "key_check", vault.master.check_value())


async def _rewrap_slice(hand: PgHand, vault: Vault) -> int:
    async with hand.connection.transaction():
        rows = await hand.all(q.OLD_KEYS, vault.master.fingerprint)
        for user_id, wrapped in rows:
            await hand.do(q.NEW_KEY, user_id, vault.rewrap(user_id, wrapped))
    return len(rows)


async def tidy_slice(hand: PgHand, now: int) -> int:
    """Remove one slice of what is past its time; how many rows it touched."""
    touched = 0
    for statement, kept in zip(q.TIDY, KEPT, strict=True):
        touched += await hand.do(statement, now - kept, SLICE)
    return touched


async def forget_strangers(hand: PgHand, after: int) -> int | None:
    """Remove, among the next slice of people, those of whom there is nothing but a key. The
    last id looked at; None at the end."""
    page = await hand.all(q.PEOPLE, after, SLICE)
    if not page:
        return None
    last = int(page[-1][0])
    found = await hand.all(q.HOLD_STRANGERS, after, last)
    if found:
        await hand.do(q.FORGET_STRANGERS, [row[0] for row in found])
    return last


async def counts(hand: PgHand, now: int | None) -> Mapping[str, int]:
    """See `base.Store.counts`."""
    row = await hand.one(q.COUNTS)
    found = {name: int(row[name]) for name in ("inbox_open", "inbox_aside", "people")}
    if now is not None:
        oldest = row["oldest"]
        found["inbox_oldest_s"] = 0 if oldest is None else max(0, (now - oldest) // 1000)
    found.update({f"deliveries_{state}": 0 for state in DeliveryState})
    rows = await hand.all(q.COUNT_DELIVERIES)
    found.update({f"deliveries_{state}": number for state, number in rows})
    return found
