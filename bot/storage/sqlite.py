"""The Store on SQLite: one process, one writer, many units in one commit.

The embedded default. `sqlite_work`, `sqlite_inbox` and `sqlite_deliveries` hold the SQL,
`writer` the group commit, `sqlite_file` what is checked before anything is served.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import aiosqlite

from bot.storage import sqlite_care as care
from bot.storage import sqlite_claims as claims
from bot.storage import sqlite_deliveries as deliveries
from bot.storage import sqlite_file as file
from bot.storage import sqlite_inbox as inbox
from bot.storage import sqlite_work as works
from bot.storage.base import (
    Delivery,
    Incoming,
    Item,
    Judge,
    NewDelivery,
    Person,
    Settled,
    Step,
    StoreRefuses,
    StoreTrouble,
    Worked,
)
from bot.storage.due import DueList
from bot.storage.migrations import migrations
from bot.storage.records import maybe_ms, to_ms
from bot.storage.sealing import MasterKey, Vault
from bot.storage.sqlite_inbox import Desk
from bot.storage.writer import Hand, Unit, Writer

T = TypeVar("T")


class SqliteStore:
    """See `base.Store`. `busy_timeout` is how long a commit waits for another program's lock."""

    def __init__(self, path: Path, master_key: MasterKey, *, busy_timeout: float = 5.0) -> None:
        self.path = path
        self._desk = Desk(Vault(master_key), secrets.randbits(62))
        self._busy_timeout = busy_timeout
        self._lock = file.FolderLock(path)
        self._writer: Writer | None = None
        self._due = DueList()
        self._look = file.LongLook(path)
        self._checking: asyncio.Task[None] | None = None

    # --- life ------------------------------------------------------------------------

    async def open(self) -> None:
        """Lock, check, migrate, check the key. Raises StoreRefuses with nothing changed."""
        steps = migrations("sqlite")
        file.prepare_folder(self.path)
        try:
            self._lock.take()
            version = await asyncio.to_thread(file.inspect, self.path, len(steps))
            connection = await aiosqlite.connect(self.path, isolation_level=None)
            await self._begin(connection, version)
        except BaseException:
            self._lock.release()
            raise
        if not file.is_small(self.path):
            # Held here and awaited by `close`, like the writer's own.
            self._checking = asyncio.create_task(self._look_through(), name="check")  # noqa: TID251

    async def _look_through(self) -> None:
        """The check that a small file gets before it is opened."""
        if await asyncio.to_thread(self._look.finds_damage) and self._writer is not None:
            self._writer.condemn()

    async def _begin(self, connection: aiosqlite.Connection, version: int) -> None:
        self._writer = writer = Writer(connection)
        try:
            await writer.hop(lambda: self._make_ready(connection._conn, version))
            await writer.run(care.after_a_dead_life)
        except BaseException as error:
            self._writer = None
            await writer.close()
            if isinstance(error, sqlite3.Error | StoreTrouble):
                raise StoreRefuses(f"The database {self.path} cannot be used: {error}.") from error
            raise

    def _make_ready(self, connection: sqlite3.Connection, version: int) -> None:
        """On the thread. The key is checked before the schema of sealed data is touched."""
        hand = Hand(connection)
        if version:
            care.check_key(hand, self._desk.vault)
        file.set_up(connection, self._busy_timeout)
        file.migrate(connection, self.path, version, migrations("sqlite"))
        care.adopt_keys(hand, self._desk.vault)

    async def close(self) -> None:
        """Commit what waits, close, let go of the folder."""
        writer, self._writer = self._writer, None
        if writer is not None:
            await writer.close()
        try:
            if self._checking is not None:
                self._look.break_off()
                await self._checking
        finally:
            self._lock.release()

    async def _run(self, unit: Unit[T]) -> T:
        if self._writer is None:
            raise StoreTrouble("The store is not open.")
        return await self._writer.run(unit)

    # --- inbox -----------------------------------------------------------------------

    async def receive(self, updates: Sequence[Incoming], now: datetime) -> Sequence[Incoming]:
        """Store a batch in one commit (R1)."""
        desk, at = self._desk, to_ms(now)
        return await self._run(lambda hand: inbox.receive(hand, desk, updates, at))

    async def backlog(self) -> Sequence[tuple[int, int, int]]:
        """Who has open updates, oldest first."""
        return await self._run(inbox.backlog)

    async def open_updates(self, user_id: int) -> Sequence[Item]:
        """One person's open updates in order."""
        return await self._run(lambda hand: inbox.open_updates(hand, self._desk, user_id))

    async def start(self, user_id: int | None, update_id: int) -> int:
        """Count another start (R5)."""
        return await self._run(lambda hand: inbox.start(hand, user_id, update_id))

    async def set_aside(
        self, user_id: int | None, update_id: int, error: str, notices: Sequence[NewDelivery] = ()
    ) -> None:
        """Quarantine an update."""
        desk = self._desk
        await self._run(
            lambda hand: inbox.set_aside(hand, desk, user_id, update_id, error, notices)
        )

    async def seen(self, user_id: int | None, update_id: int) -> None:
        """Mark an ignored update done."""
        await self._run(lambda hand: inbox.seen(hand, user_id, update_id))

    async def work(self, user_id: int, update_id: int, step: Step, now: datetime) -> Worked | None:
        """One update's whole unit (R3)."""
        desk, at = self._desk, to_ms(now)
        return await self._run(lambda hand: works.work(hand, desk, user_id, update_id, step, at))

    async def amend(self, user_id: int, step: Step, now: datetime) -> Worked | None:
        """A unit without an update."""
        desk, at = self._desk, to_ms(now)
        return await self._run(lambda hand: works.amend(hand, desk, user_id, step, at))

    # --- deliveries ------------------------------------------------------------------

    async def claim(self, now: datetime, limit: int, judge: Judge) -> Sequence[Worked]:
        """Judge and claim what is due, most urgent people first (R9, R12)."""
        desk, at = self._desk, to_ms(now)
        return await self._run(lambda hand: claims.claim(hand, desk, self._due, at, limit, judge))

    async def settle(
        self,
        user_id: int,
        results: Sequence[Settled],
        now: datetime,
        *,
        screen_id: int | None = None,
        step: Step | None = None,
    ) -> None:
        """Record what became of claimed deliveries (R13)."""
        desk, at = self._desk, to_ms(now)
        await self._run(
            lambda hand: works.settle(hand, desk, user_id, results, at, screen_id, step)
        )

    async def owed(self, user_id: int) -> Sequence[Delivery]:
        """Open, suspended and parked deliveries of one person."""

        def unit(hand: Hand) -> Sequence[Delivery]:
            cipher = inbox.cipher_of(hand, self._desk, user_id)
            return deliveries.owed(hand, self._desk.vault, cipher, user_id)

        return await self._run(unit)

    async def next_due(self) -> datetime | None:
        """When to wake next."""
        return await self._run(deliveries.next_due)

    # --- people ----------------------------------------------------------------------

    async def person(self, user_id: int) -> Person | None:
        """Open one person."""

        def unit(hand: Hand) -> Person | None:
            found = works.find(hand, self._desk, user_id)
            return None if found is None else found[0]

        return await self._run(unit)

    async def people(self, after: int, limit: int) -> Sequence[int]:
        """A page of ids."""
        return await self._run(
            lambda hand: [row[0] for row in hand.all(care.PEOPLE, (after, limit))]
        )

    async def erase(self, user_id: int) -> bool:
        """Destroy a person's key and rows (S20)."""
        return await self._run(lambda hand: works.erase(hand, self._desk, user_id))

    async def tidy(self, now: datetime) -> None:
        """Remove what is past its time, a slice per commit so that nobody waits for it."""
        at = to_ms(now)
        touched = 1
        while touched:
            touched = await self._run(lambda hand: care.tidy_slice(hand, at))
        after: int | None = 0
        while after is not None:
            start = after
            after = await self._run(lambda hand: care.forget_strangers(hand, start))  # noqa: B023
        await asyncio.to_thread(file.drop_old_copies, self.path, now)

    async def counts(self, now: datetime | None = None) -> Mapping[str, int]:
        """Numbers for health and metrics, counted by a reader of their own: with a million
        rows that takes a third of a second, which the writer has not."""
        if self._writer is None:
            raise StoreTrouble("The store is not open.")
        return await asyncio.to_thread(self._count, maybe_ms(now))

    def _count(self, at: int | None) -> Mapping[str, int]:
        try:
            with contextlib.closing(file.read_only(self.path)) as connection:
                return care.counts(Hand(connection), at)
        except sqlite3.Error as error:
            raise StoreTrouble(f"The database cannot be read now: {error}.") from error

    async def backup(self, target: str) -> None:
        """A usable copy while running (R19). Raises StoreTrouble when it cannot be written."""
        try:
            await asyncio.to_thread(file.copy_to, self.path, Path(target))
        except (OSError, sqlite3.Error) as error:
            raise StoreTrouble(f"The backup could not be written: {error}.") from error

    # --- copies ----------------------------------------------------------------------

    @property
    def courier(self) -> bool:
        """Always: the folder is locked against others."""
        return True

    @property
    def poller(self) -> bool:
        """Always: the folder is locked against others."""
        return True

    @property
    def alone(self) -> bool:
        """Always: the folder is locked against others."""
        return True

    async def elect(self) -> None:
        """Nothing to elect."""

    def on_news(self, listener: Callable[[str, int], None]) -> None:
        """There is no other copy to hear of."""


def look(path: Path, master_key: MasterKey) -> Mapping[str, int]:
    """See `factory.look`."""
    newest = len(migrations("sqlite"))
    version = file.inspect(path, newest) if path.exists() else 0
    if not version:
        return {"schema": 0}
    try:
        with contextlib.closing(file.read_only(path)) as connection:
            hand = Hand(connection)
            care.check_key(hand, Vault(master_key))
            return {"schema": version, "schema_known": newest, **care.counts(hand, None)}
    except sqlite3.Error as error:
        raise StoreRefuses(f"The database {path} cannot be read: {error}.") from error
