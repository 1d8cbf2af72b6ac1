"""What goes wrong, and when: deaths and restarts, outages, storms, clocks that jump."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from bot.services.desk import Desk
from bot.storage.base import Item
from bot.storage.sealing import MasterKey
from bot.texts.translator import catalogues
from tests.simulation.life import InlineStore, Life
from tests.simulation.oracle import Oracle
from tests.simulation.people import DAY, Person
from tests.simulation.records import Records
from tests.simulation.telegram import Telegram
from tests.simulation.virtual import SimClock, SimLoop

HOUR = 3600.0
CALM = 2 * DAY
"""The last days, in which nothing goes wrong any more."""
LOOK_EVERY = 18 * HOUR
FATES = {
    # fate: (in fair weather, in a storm), in thousandths
    "unreachable": (2, 30),
    "lost": (2, 30),
    "accepted, lost": (3, 60),
    "flood": (3, 40),
    "killed before": (0.4, 6),
    "killed after": (0.6, 8),
}
OF_REMINDERS = 4.0
"""So many times more often it hits a reminder: they are few."""

buried: list[Any] = []
"""The tasks of lives that were killed: collected, they would run their `finally` blocks."""


class Weather:
    """The lives of the bot, and what befalls them."""

    telegram: Telegram
    people: dict[int, Person]

    def __init__(self, seed: int, days: float) -> None:
        self.seed, self.days = seed, days
        self.rng = random.Random(seed)
        self.seen: Counter[str] = Counter()
        self.loop = SimLoop()
        self.clock = SimClock(self.loop)
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._key = MasterKey.generate()[0]
        self._words = catalogues()
        self.oracle = Oracle(Records(self._connection, self._key), self.clock.now, lambda: self.now)
        self.life: Life | None = None
        self._out = False
        self._storm = False
        self.failure: BaseException | None = None

    @property
    def now(self) -> float:
        """Virtual seconds since the beginning."""
        return self.loop.seconds

    def note(self, *what: object) -> None:
        """One line of the trace."""
        raise NotImplementedError

    async def deliver(self) -> None:
        """Hand over the updates that wait."""
        raise NotImplementedError

    def pump(self) -> None:
        """See to it that somebody does."""
        raise NotImplementedError

    async def dispatch(self, office: Desk, item: Item) -> None:
        """Let an update take effect."""
        raise NotImplementedError

    def guarded(self, event: Callable[[], None]) -> Callable[[], None]:
        """An event that does not happen any more once something failed."""

        def guarded() -> None:
            if self.failure is not None:
                raise self.failure
            event()

        return guarded

    # --- what will happen ---------------------------------------------------------------
    def plan(self) -> None:
        """Everything that is settled at the beginning."""
        at, rng, storms = self.loop.at, self.rng, self.days * DAY - CALM
        at(0.0, self.guarded(self._begin))
        for person in self.people.values():
            self.live(person.life())
        for number, user in enumerate(self.people):
            at(HOUR + number * 60, self.guarded(lambda user=user: self._look(user)))  # type: ignore[misc]

        def somewhen(times: int, event: Callable[[], None]) -> None:
            for _ in range(times):
                at(rng.uniform(0, storms), self.guarded(event))

        somewhen(rng.randint(1, 4), self.crash)
        somewhen(rng.randint(0, 2), self._restart)
        somewhen(rng.randint(1, 3), self._outage)
        somewhen(rng.randint(0, 2), self._jump)
        somewhen(rng.randint(1, 4), self._bad_weather)

    def live(self, act: Iterator[float]) -> None:
        """Let somebody go on, until the last day."""

        def on() -> None:
            wait = next(act, None)
            if wait is not None and self.now + wait < self.days * DAY - CALM / 2:
                self.loop.after(wait, self.guarded(on))

        on()

    def _look(self, user: int) -> None:
        if self._out or self.life is None or not self.life.up:
            self._disturbed()
        if self.telegram.chat(user).blocked:
            self.oracle.trouble[user] = self.now
        self.oracle.look(user)
        self.loop.after(
            self.rng.uniform(0.5, 1.5) * LOOK_EVERY, self.guarded(lambda: self._look(user))
        )

    # --- the bot's lives ----------------------------------------------------------------
    def _begin(self) -> None:
        store = InlineStore(self._connection, self._key, self.rng)
        self.life = life = Life(store, self.clock, self.telegram, self._words, self.dispatch)
        self._disturbed()

        async def begin() -> None:
            await life.begin()
            await self.deliver()

        life.supervisor.spawn(begin(), "begin")

    def pull_the_plug(self) -> None:
        """Die before anything else happens."""
        self.loop.after(0.0, self.guarded(self.crash))

    def crash(self) -> None:
        """The process is killed; it comes back soon, or after days."""
        life, self.life = self.life, None
        if life is None:
            return
        self.oracle.need(not self._connection.in_transaction, "a transaction across an await")
        for user in life.courier.serving.boxes:
            rows = self.oracle.records.ask(
                "SELECT 1 FROM deliveries WHERE user_id = ? AND state = 'sending'"
                " AND kind = 'reminder'",
                user,
            )
            mine = self.oracle.reminders[user]
            if rows and mine and mine[-1].at > self.now - 2:
                self.oracle.lost_track(user)
        buried.append((life, self.loop.die()))
        self.seen["killed"] += 1
        self.note("killed")
        down = self.rng.choice((0.5, 5.0, 60.0, HOUR)) * self.rng.uniform(0.5, 2)
        if self.rng.random() < 0.08 and self.now < self.days * DAY - 2 * CALM:
            down = min(self.rng.uniform(1, 5) * DAY, self.days * DAY - CALM - self.now)
            self.seen["down for days"] += 1
        self._disturbed()
        self.loop.after(down, self.guarded(self._begin))

    def _restart(self) -> None:
        """SIGTERM, and a new process a minute later."""
        life, self.life = self.life, None
        if life is None:
            return
        self.seen["SIGTERM"] += 1
        self._disturbed()
        task = self.loop.create_task(life.stop())
        task.add_done_callback(lambda _: self.loop.after(60.0, self.guarded(self._begin)))

    # --- weather ------------------------------------------------------------------------
    def _outage(self) -> None:
        """Telegram cannot be reached, for minutes or days."""
        if self._out:
            return
        self._out = True
        length = self.rng.choice((300.0, HOUR, 8 * HOUR, 2 * DAY)) * self.rng.uniform(0.5, 1.5)
        length = min(length, self.days * DAY - CALM - self.now)
        self.seen["Telegram away for a day"] += length > DAY
        self._disturbed()

        def over() -> None:
            self._out = False
            # The line may look again only after its longest pause.
            self._disturbed(700.0)
            self.pump()

        self.loop.after(length, self.guarded(over))

    def _bad_weather(self) -> None:
        self._storm = True
        self.loop.after(self.rng.uniform(0.2, 3) * DAY, self.guarded(self._clear_up))

    def _clear_up(self) -> None:
        self._storm = False

    def _jump(self) -> None:
        """The wall clock is wrong for a while; the supervisor notices within five seconds."""
        size = self.rng.choice((90.0, HOUR, DAY, 3 * DAY)) * self.rng.uniform(0.5, 1)
        by = timedelta(seconds=self.rng.choice((1, -1)) * size)
        self.seen["the clock jumped ahead" if by > timedelta() else "the clock jumped back"] += 1
        self._shift(by)
        back = min(self.rng.uniform(60, DAY), max(self.days * DAY - CALM - self.now, 60))
        self.loop.after(back, self.guarded(lambda: self._shift(-by)))

    def _shift(self, by: timedelta) -> None:
        self.clock.shift += by
        # A wait reckoned by a clock that was ahead lasts until then, or to the slot after.
        self._disturbed(max(5.0, -by.total_seconds() + 36 * HOUR if by < timedelta() else 0.0))

        def notice() -> None:
            if self.life is not None and self.life.up:
                self.life.heartbeat.jumped()

        self.loop.after(self.rng.uniform(0, 5), self.guarded(notice))

    def _disturbed(self, more: float = 0.0) -> None:
        self.oracle.calm_since = max(self.oracle.calm_since, self.now + more)

    def fate(self, method: str, user: int, *, reminder: bool) -> str:
        """What becomes of a request."""
        if self._out:
            self._disturbed()
            kind = self.rng.random()
            if method != "probe" and kind < 0.1:
                return "accepted, lost"
            return "unreachable" if kind < 0.5 else "lost"
        if method == "probe" or self.now > self.days * DAY - CALM:
            return "fine"
        thousandth = self.rng.random() * 1000 / (OF_REMINDERS if reminder else 1)
        for fate, shares in FATES.items():
            thousandth -= shares[self._storm]
            if thousandth < 0:
                self.seen[f"{fate}{', a reminder' if reminder else ''}"] += 1
                self.oracle.trouble[user] = self.now + 100
                self._disturbed(10.0 if fate != "flood" else 0.0)
                return fate
        return "fine"
