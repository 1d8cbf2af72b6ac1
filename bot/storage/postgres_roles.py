"""PostgreSQL: who polls, who is the courier, and news from other copies.

One connection of its own holds the session advisory locks and listens. When it dies the
server lets the locks go, and this copy no longer has the roles from the moment it notices:
at once when the connection closes, at the next `elect` when it is silent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
import structlog

from bot.storage.postgres_link import LOST

POLLER, COURIER, MIGRATION = 0x0D15_0001, 0x0D15_0002, 0x0D15_0003
"""Advisory locks; they are per database."""
PING_SECONDS = 5.0
CHANNELS = ("deliveries",)
SOON_MISSED = {
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
"""A machine that dies without a word would hold its roles for hours by TCP's own defaults."""

log = structlog.get_logger(__name__)


class Roles:
    """The dedicated connection."""

    def __init__(self, url: str, epoch: int) -> None:
        self._url, self._epoch = url, epoch
        self._connection: Any = None
        self._electing = asyncio.Lock()
        self._listeners: list[Callable[[str, int], None]] = []
        self._closed = False
        self.poller = False
        self.courier = False

    def on_news(self, listener: Callable[[str, int], None]) -> None:
        """Call `listener` with (channel, user_id) for what another copy left."""
        self._listeners.append(listener)

    async def elect(self) -> None:
        """Take the roles nobody holds; notice that ours are gone. Whatever the server
        says against it (too many connections, a recovery) means: not elected."""
        async with self._electing:
            try:
                # Not wait_for: before Python 3.12 it loses a cancellation that meets the answer.
                async with asyncio.timeout(PING_SECONDS):
                    await self._elect()
            except (*LOST, asyncpg.PostgresError) as error:
                log.warning("roles_lost", error=type(error).__name__)
                self._drop()

    async def _elect(self) -> None:
        if self._closed:
            return
        if self._connection is None or self._connection.is_closed():
            self._drop()
            self._connection = await asyncpg.connect(
                self._url, timeout=PING_SECONDS, server_settings=SOON_MISSED
            )
            self._connection.add_termination_listener(self._ended)
            for channel in CHANNELS:
                await self._connection.add_listener(channel, self._heard)
        if self.poller and self.courier:
            await self._connection.execute("SELECT 1")
        self.poller = self.poller or await self._try(POLLER)
        self.courier = self.courier or await self._try(COURIER)

    async def _try(self, key: int) -> bool:
        return bool(await self._connection.fetchval("SELECT pg_try_advisory_lock($1)", key))

    def _ended(self, connection: Any) -> None:
        if connection is self._connection:
            self.poller = self.courier = False

    def _drop(self) -> None:
        self.poller = self.courier = False
        connection, self._connection = self._connection, None
        if connection is not None and not connection.is_closed():
            connection.terminate()

    def _heard(self, connection: Any, pid: int, channel: str, payload: object) -> None:
        epoch, _, user_id = str(payload).partition(":")
        if epoch == str(self._epoch) or not user_id.isdigit():
            return
        for listener in self._listeners:
            listener(channel, int(user_id))

    async def close(self) -> None:
        """Hand the roles on at once."""
        self._closed = True
        self.poller = self.courier = False
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await connection.close(timeout=PING_SECONDS)
            except LOST:
                connection.terminate()
