"""PostgreSQL: connections, retries, and the question whether a lost COMMIT arrived (S13–S15).

A unit is run again after a deadlock or serialisation failure, and after a lost connection
unless its transaction is known to have committed: the server is asked by the transaction's
own id. Units are pure decisions, so running one again is safe. What is still not possible
after a few tries is StoreTrouble, for the caller to wait on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import asyncpg
import structlog

from bot.storage.base import StoreTrouble
from bot.storage.seams import seam
from bot.storage.writer import Sql

TRIES = 5
PAUSES = (0.0, 0.02, 0.1, 0.3, 1.0)
"""Seconds before each try."""
COMMAND_SECONDS = 10.0
POOL_MAX = 10

AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.OperatorInterventionError,
    asyncpg.InternalClientError,
    ConnectionError,
    OSError,
    TimeoutError,
)
BUSY = (
    asyncpg.InsufficientResourcesError,
    asyncpg.LockNotAvailableError,
    asyncpg.ObjectInUseError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.PostgresIOError,
)

T = TypeVar("T")

log = structlog.get_logger(__name__)


class PgHand:
    """What a unit writes with: one connection inside one transaction."""

    __slots__ = ("connection", "xid")

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.xid: int | None = None
        """The transaction's id, set by units that must not run twice."""

    async def all(self, statement: Sql, *values: Any) -> list[Any]:
        """All rows."""
        seam(statement.before)
        rows = await self.connection.fetch(statement.text, *values)
        seam(statement.after)
        return list(rows)

    async def one(self, statement: Sql, *values: Any) -> Any:
        """The first row, or None."""
        seam(statement.before)
        row = await self.connection.fetchrow(statement.text, *values)
        seam(statement.after)
        return row

    async def do(self, statement: Sql, *values: Any) -> int:
        """Run a statement; how many rows it touched."""
        seam(statement.before)
        tag = await self.connection.execute(statement.text, *values)
        seam(statement.after)
        last = tag.rpartition(" ")[2]
        return int(last) if last.isdigit() else 0


PgUnit = Callable[[PgHand], Awaitable[T]]


class Link:
    """The pool, and units run on it."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: Any = None

    async def open(self) -> None:
        """Connect. Raises what asyncpg raises."""
        self._pool = await asyncpg.create_pool(
            self._url,
            min_size=1,
            max_size=POOL_MAX,
            command_timeout=COMMAND_SECONDS,
            server_settings={
                "application_name": "dispute-guide",
                "lock_timeout": "5s",
                "idle_in_transaction_session_timeout": "30s",
            },
        )

    async def close(self) -> None:
        """Give back what runs, then close; safe to call twice."""
        pool, self._pool = self._pool, None
        if pool is not None:
            try:
                await asyncio.wait_for(pool.close(), COMMAND_SECONDS)
            except TimeoutError:
                pool.terminate()

    async def run(self, unit: PgUnit[T]) -> T:
        """The unit's result once it is committed. Raises what the unit raised (nothing
        written) and StoreTrouble."""
        trouble: Exception | None = None
        for pause in PAUSES:
            await asyncio.sleep(pause)
            try:
                return await self._once(unit)
            except (*AGAIN, *LOST) as error:
                trouble = error
            except BUSY as error:
                trouble = error
                break
        raise StoreTrouble(f"The database cannot be reached now: {type(trouble).__name__}.")

    async def _once(self, unit: PgUnit[T]) -> T:
        pool = self._pool
        if pool is None:
            raise StoreTrouble("The store is not open.")
        connection = await pool.acquire(timeout=COMMAND_SECONDS)
        try:
            hand, result, committed = await self._transact(connection, unit)
        finally:
            await self._give_back(pool, connection)
        if committed or await self._committed(hand.xid):
            return result
        raise ConnectionResetError

    async def _transact(self, connection: Any, unit: PgUnit[T]) -> tuple[PgHand, T, bool]:
        """The unit's hand and result, and whether the server confirmed the commit."""
        transaction = connection.transaction()
        seam("before begin")
        await transaction.start()
        hand = PgHand(connection)
        try:
            result = await unit(hand)
        except BaseException:
            if not connection.is_closed():
                await transaction.rollback()
            raise
        try:
            seam("before commit")
            await transaction.commit()
            seam("after commit")
        except LOST:
            return hand, result, False
        return hand, result, True

    async def _give_back(self, pool: Any, connection: Any) -> None:
        """A connection cut while the pool resets it is the pool's to replace; what it committed
        stands, so the cut must not look like a lost unit."""
        try:
            await pool.release(connection)
        except (*LOST, asyncpg.PostgresError) as error:
            log.info("connection_lost_at_rest", error=type(error).__name__)

    async def _committed(self, xid: int | None) -> bool:
        """Ask, on another connection, what became of a transaction whose COMMIT was cut.

        Without an id the unit may simply run again. Raises LOST when the server is away.
        """
        if xid is None:
            return False
        for pause in PAUSES:
            await asyncio.sleep(pause)
            try:
                async with self._pool.acquire(timeout=COMMAND_SECONDS) as connection:
                    status = await connection.fetchval(
                        "SELECT pg_xact_status($1::text::xid8)", str(xid)
                    )
            except LOST:
                continue
            if status != "in progress":
                return bool(status == "committed")
        raise StoreTrouble("A commit was cut and the database does not say what became of it.")
