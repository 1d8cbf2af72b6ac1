"""One life of the bot: every part of it that is not Telegram or a thread is the real one."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

from bot.heartbeat import Heartbeat
from bot.services.courier import PART, Courier
from bot.services.desk import Desk
from bot.services.housekeeping import keep_house
from bot.services.intake import Intake
from bot.services.limits import Limiter
from bot.services.line import Line
from bot.storage import sqlite_care as care
from bot.storage.base import Item, Store
from bot.storage.records import to_ms
from bot.storage.sealing import MasterKey
from bot.storage.sqlite import SqliteStore
from bot.storage.writer import Writer
from bot.supervisor import Supervisor
from bot.texts.translator import Catalogues
from tests.simulation.telegram import Telegram, Wire
from tests.simulation.virtual import SimClock

T = TypeVar("T")
TIDY_HOUR = 4
HOP = 0.003
"""The longest a commit takes, in virtual seconds."""


class Unreadable(Exception):
    """What the intake is told of updates that do not parse; there are none here."""


class InlineWriter(Writer):
    """The writer without its thread: a thread would run on while the clock stands."""

    def __init__(self, connection: sqlite3.Connection, rng: random.Random) -> None:
        self._rng = rng
        super().__init__(SimpleNamespace(_conn=connection, close=_nothing))  # type: ignore[arg-type]

    async def hop(self, function: Callable[[], T]) -> T:
        await asyncio.sleep(self._rng.random() * HOP)
        return function()


async def _nothing() -> None:
    """A dead life's connection is the next one's."""


class InlineStore(SqliteStore):
    """The real SQL on a database that outlives its processes."""

    def __init__(self, connection: sqlite3.Connection, key: MasterKey, rng: random.Random) -> None:
        super().__init__(Path("simulated.sqlite3"), key)
        self._connection, self._rng = connection, rng

    async def tidy(self, now: datetime) -> None:
        """Without the files beside a database that is none."""
        at = to_ms(now)
        while await self._run(lambda hand: care.tidy_slice(hand, at)):
            pass
        await self._run(lambda hand: care.forget_strangers(hand, 0))

    async def open(self) -> None:
        self._writer = writer = InlineWriter(self._connection, self._rng)
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        await writer.hop(lambda: self._make_ready(self._connection, version))
        await writer.run(care.after_a_dead_life)


class Life:
    """From a start to a crash or a stop."""

    def __init__(
        self,
        store: Store,
        clock: SimClock,
        telegram: Telegram,
        words: Catalogues,
        dispatch: Callable[[Desk, Item], Awaitable[None]],
    ) -> None:
        self.store, self._clock = store, clock
        self.up = False
        self.supervisor = Supervisor(clock)
        self.heartbeat = Heartbeat(clock, lambda: self.supervisor.beat("heartbeat"))
        self.wire = Wire(telegram)
        self.line = Line(self.supervisor, self.wire.probe, self.heartbeat.ring)
        self.wire.note = self.line.note
        parts: Any = (store, clock, self.wire, words, self.supervisor, self.heartbeat)
        self.courier = Courier(*parts, self.line, Limiter(clock, 28))
        self.desk = Desk(
            store,
            clock,
            words,
            self.courier.serving.take,
            self.heartbeat.arm,
            default_locale="en",
            default_zone="UTC",
        )
        self.intake = Intake(
            store,
            clock,
            self.supervisor,
            lambda item: dispatch(self.desk, item),
            Unreadable,
            "en",
            self.heartbeat.ring,
        )

    async def begin(self) -> None:
        """As `Bot.start` does it."""
        await self.store.open()
        self.heartbeat.start()
        self.heartbeat.every_day(TIDY_HOUR, self._tidy, "tidy")
        self.supervisor.run(PART, self.courier.run)
        self.up = True
        await self.intake.recover()

    def _tidy(self) -> None:
        self.supervisor.spawn(keep_house(self.store, self._clock.now()), name="tidy")

    async def stop(self) -> None:
        """As `Bot.stop` does it."""
        self.up = False
        self.supervisor.stopping = True
        self.intake.lanes.closing = True
        self.courier.closing = True
        self.heartbeat.stop()
        await self.supervisor.stop(8.0)
        await self.store.close()
