"""The single writer of SQLite: units that wait together share one commit.

All statements of a unit run in one hop on the connection's own thread. Each unit has a
savepoint, so its failure is its own; a COMMIT that fails fails all of them and leaves
nothing (StoreTrouble). While one commit is being synced the next units gather.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import aiosqlite
import structlog

from bot.storage.base import StoreRefuses, StoreTrouble
from bot.storage.seams import seam

TOGETHER_MAX = 256
"""Units that share one commit at most, so that the first of them does not wait for ever."""

SWITCH_SECONDS = 0.001
"""How long a busy event loop may keep the interpreter from the writer. SQLite gives it up at
each statement; with Python's 5 ms a loop three quarters busy made the slowest units wait 15 s,
with 1 ms 0.07 s, at no cost to an idle one."""

EMPTY_EVERY = 3.0
"""Seconds between two tries to empty the write-ahead log while somebody reads it."""

DAMAGED = "The database file is damaged or cannot be written; stop and restore a backup."

T = TypeVar("T")
log = structlog.get_logger(__name__)

_FATAL = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class Sql(NamedTuple):
    """A statement with the names of its seams, made once."""

    text: str
    before: str
    after: str


def sql(name: str, text: str, columns: str = "") -> Sql:
    """A named statement; `columns` is put where the text says {columns}."""
    return Sql(text.replace("{columns}", columns), f"before {name}", f"after {name}")


BEGIN = sql("begin", "BEGIN IMMEDIATE")
COMMIT = sql("commit", "COMMIT")
ROLLBACK = sql("rollback", "ROLLBACK")
SAVE = sql("savepoint", "SAVEPOINT unit")
RELEASE = sql("release", "RELEASE unit")
UNDO = sql("undo", "ROLLBACK TO unit")
TRUNCATE = sql("truncate_wal", "PRAGMA wal_checkpoint(TRUNCATE)")


class Hand:
    """What a unit writes with; lives on the writer's thread."""

    __slots__ = ("connection", "truncate")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.truncate = False
        """Set by a unit that erased something: empty the write-ahead log after the commit."""

    def do(self, statement: Sql, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement between its two seams."""
        seam(statement.before)
        cursor = self.connection.execute(statement.text, values)
        seam(statement.after)
        return cursor

    def one(self, statement: Sql, values: Sequence[Any] = ()) -> Any:
        """The first row, or None."""
        return self.do(statement, values).fetchone()

    def all(self, statement: Sql, values: Sequence[Any] = ()) -> list[Any]:
        """All rows."""
        return self.do(statement, values).fetchall()


Unit = Callable[[Hand], T]


@dataclass(slots=True)
class _Waiting(Generic[T]):
    unit: Unit[T]
    future: asyncio.Future[T]
    result: T | None = None
    error: BaseException | None = None


class Writer:
    """Takes units from the loop, runs them on the thread, gives their results back."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        if sys.getswitchinterval() > SWITCH_SECONDS:
            sys.setswitchinterval(SWITCH_SECONDS)
        self._connection = connection
        self._hand = Hand(connection._conn)
        self._queue: deque[_Waiting[Any]] = deque()
        self._news = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._closed = False
        self._damage: str | None = None
        self._empty_at = 0.0
        # Held here and awaited by `close`; the supervisor watches parts, and this one cannot
        # fall silent without its callers.
        self._pump_task = asyncio.create_task(self._pump(), name="storage")  # noqa: TID251

    async def run(self, unit: Unit[T]) -> T:
        """The unit's result once its commit is durable.

        Raises what the unit raised (its writes undone), StoreTrouble when the database could
        not take the commit, StoreRefuses after a write or sync error (R18: no retry).
        """
        if self._damage is not None:
            raise StoreRefuses(self._damage)
        if self._closed:
            raise StoreTrouble("The store is closed.")
        waiting: _Waiting[T] = _Waiting(unit, self._loop.create_future())
        self._queue.append(waiting)
        self._news.set()
        return await waiting.future

    def condemn(self) -> None:
        """The file was found damaged: nothing more is written, nothing acknowledged."""
        self._damage = DAMAGED
        log.critical("database_damaged", code=sqlite3.SQLITE_CORRUPT)

    async def hop(self, function: Callable[[], T]) -> T:
        """Run a function on the connection's thread: the one use of aiosqlite's private
        `_execute`, for which the version is pinned."""
        result: T = await self._connection._execute(function)  # type: ignore[no-untyped-call]
        return result

    async def close(self) -> None:
        """Commit what waits, then stop and close the connection (its thread would otherwise
        keep the process alive)."""
        if self._closed:
            return
        self._closed = True
        self._news.set()
        await self._pump_task
        await self._connection.close()

    async def _pump(self) -> None:
        while True:
            await self._something_to_do()
            self._news.clear()
            if self._queue:
                await self.hop(self._drain)
            elif self._hand.truncate:
                await self.hop(self._empty_log)
            if self._closed and not self._queue:
                return

    async def _something_to_do(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(EMPTY_EVERY if self._hand.truncate else None):
                await self._news.wait()

    def _drain(self) -> None:
        """On the thread: commit batch after batch until nothing waits."""
        while self._queue:
            batch = self._take()
            try:
                self._commit_together(batch)
            except Exception as error:  # noqa: BLE001 - delivered to every waiter
                self._fail(batch, error)
            self._loop.call_soon_threadsafe(_deliver, batch)

    def _take(self) -> list[_Waiting[Any]]:
        batch: list[_Waiting[Any]] = []
        while self._queue and len(batch) < TOGETHER_MAX:
            waiting = self._queue.popleft()
            if not waiting.future.cancelled():
                batch.append(waiting)
        return batch

    def _commit_together(self, batch: list[_Waiting[Any]]) -> None:
        hand = self._hand
        hand.do(BEGIN)
        for waiting in batch:
            self._try(hand, waiting)
        hand.do(COMMIT)
        self._empty_log()

    def _empty_log(self) -> None:
        """Empty the write-ahead log after an erase. It waits for nobody (a backup may read for
        long: then it is tried again), and what it meets is not the commit's fault."""
        hand = self._hand
        if not hand.truncate or self._loop.time() < self._empty_at:
            return
        try:
            (patience,) = hand.connection.execute("PRAGMA busy_timeout").fetchone()
            hand.connection.execute("PRAGMA busy_timeout = 0")
            try:
                hand.truncate = bool(hand.one(TRUNCATE)[0])
            finally:
                hand.connection.execute(f"PRAGMA busy_timeout = {int(patience)}")
        except sqlite3.Error as error:
            log.warning("log_not_emptied", code=_code(error))
            self._note_damage(error)
        if hand.truncate:
            self._empty_at = self._loop.time() + EMPTY_EVERY

    def _try(self, hand: Hand, waiting: _Waiting[Any]) -> None:
        hand.do(SAVE)
        try:
            waiting.result = waiting.unit(hand)
        except Exception as error:
            if _is_the_databases(error):
                raise
            hand.do(UNDO)
            waiting.error = error
        hand.do(RELEASE)

    def _fail(self, batch: list[_Waiting[Any]], error: Exception) -> None:
        """Nothing of the batch is committed; every waiter learns it."""
        # SQLite may have rolled back by itself (disk full).
        if self._hand.connection.in_transaction:
            with suppress(sqlite3.Error):
                self._hand.connection.execute(ROLLBACK.text)
        self._note_damage(error)
        for waiting in batch:
            waiting.error = self._translated(error)

    def _note_damage(self, error: Exception) -> None:
        if _code(error) in _FATAL:
            self._damage = DAMAGED
            log.critical("database_damaged", code=_code(error))

    def _translated(self, error: Exception) -> Exception:
        if self._damage is not None:
            return StoreRefuses(self._damage)
        if isinstance(error, sqlite3.Error):
            return StoreTrouble(f"The database cannot take a write now: {error}.")
        return error


def _code(error: Exception) -> int | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _is_the_databases(error: Exception) -> bool:
    """Full, locked, damaged: nobody's unit is to blame, and the transaction may be gone."""
    return isinstance(error, sqlite3.OperationalError) or _code(error) in _FATAL


def _deliver(batch: list[_Waiting[Any]]) -> None:
    for waiting in batch:
        if waiting.future.done():
            continue
        if waiting.error is not None:
            waiting.future.set_exception(waiting.error)
        else:
            waiting.future.set_result(waiting.result)
