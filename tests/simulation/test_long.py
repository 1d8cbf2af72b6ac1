"""Rows of the fault catalogue that need much time or many people, in virtual time."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import Counter, deque
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
import structlog

from bot.storage import records
from bot.storage.sealing import MasterKey
from bot.texts.translator import catalogues
from tests.bench import filling
from tests.simulation.life import InlineStore, Life
from tests.simulation.people import DAY
from tests.simulation.telegram import Message, Telegram
from tests.simulation.virtual import BEGIN, SimClock, SimLoop, put_in_place
from tests.simulation.world import Simulation

pytestmark = pytest.mark.slow

CROWD = 10_000
URGENT = 0.05
A_ROUND = 48.0
"""Hours between two tidyings, one of which may meet a bot that is down."""
ALL_WITHIN, URGENT_WITHIN, MOST = 420.0, 30.0, 30


class Calm:
    """A world in which nothing goes wrong: what arrives is noted."""

    def __init__(self, loop: SimLoop) -> None:
        self._loop = loop
        self.rng = random.Random(13)
        self.seen: Counter[str] = Counter()
        self.left: list[float] = []
        self.came: list[tuple[float, int]] = []

    @property
    def now(self) -> float:
        return self._loop.seconds

    def fate(self, method: str, user: int, *, reminder: bool) -> str:
        return "fine"

    def sending(self, message: Message) -> None:
        self.left.append(self.now)

    def arrived(self, message: Message) -> None:
        self.came.append((message.at, message.user))

    def refused(self, user: int) -> None: ...

    def pull_the_plug(self) -> None: ...


def crowd(connection: sqlite3.Connection, key: MasterKey) -> set[int]:
    """Ten thousand people whose reminders fall due in the first minute; the urgent ones."""
    rng = random.Random(13)
    soon = [in_a_minute(rng, timedelta(hours=3)) for _ in range(20)]
    later = [in_a_minute(rng, timedelta(days=1)) for _ in range(380)]
    templates = soon + later
    rng.shuffle(templates)
    urgent = {number for number, one in enumerate(templates) if one in soon}
    connection.execute("BEGIN")
    for user, owed in filling.people(templates, CROWD, key):
        connection.execute(filling.insertion("users", filling.USERS), user)
        connection.executemany(filling.insertion("deliveries", filling.DELIVERIES), owed)
    connection.execute("COMMIT")
    return {filling.FIRST_USER + n for n in range(CROWD) if n % len(templates) in urgent}


def in_a_minute(rng: random.Random, before: timedelta) -> filling.Template:
    """Somebody whose next reminder is the one so long before the deadline, within a minute."""
    left = before + timedelta(hours=1)
    begun = BEGIN - timedelta(hours=1) + timedelta(seconds=rng.uniform(0, 60))
    person = filling.Newcomer(begun, rng.randrange(2**40))
    person.case(left)
    rows = [row for rows in person.rows.values() for row in rows]
    return filling.Template(person.session, tuple(rows))


def most_in_a_second(times: Sequence[float]) -> int:
    """The fullest second, wherever it begins."""
    window: deque[float] = deque()
    most = 0
    for at in times:
        window.append(at)
        while window[0] <= at - 1:
            window.popleft()
        most = max(most, len(window))
    return most


def test_D13_ten_thousand_reminders_in_one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = SimLoop()
    clock = SimClock(loop)
    put_in_place(clock, monkeypatch)
    drop: Any = lambda *_: (_ for _ in ()).throw(structlog.DropEvent)  # noqa: E731
    structlog.configure(processors=[drop])
    world = Calm(loop)
    connection, key = sqlite3.connect(":memory:", isolation_level=None), MasterKey.generate()[0]
    store = InlineStore(connection, key, world.rng)

    async def nothing(*_: object) -> None: ...

    async def run() -> set[int]:
        await store.open()  # makes the schema
        await store.close()
        urgent = crowd(connection, key)
        life = Life(store, clock, Telegram(world), catalogues(), nothing)
        await life.begin()
        while len(world.came) < CROWD and loop.seconds < 2 * ALL_WITHIN:  # noqa: ASYNC110
            await asyncio.sleep(1)
        await life.stop()
        return urgent

    try:
        urgent = loop.run_until_complete(run())
    finally:
        loop.close()
        structlog.reset_defaults()
    assert len({user for _, user in world.came}) == len(world.came) == CROWD
    assert most_in_a_second(world.left) <= MOST
    assert max(at for at, _ in world.came) <= 60 + ALL_WITHIN
    assert len(urgent) == URGENT * CROWD
    assert max(at for at, user in world.came if user in urgent) <= 60 + URGENT_WITHIN


class Year(Simulation):
    """A whole year of five people; once a month their traces are counted."""

    def __init__(self) -> None:
        super().__init__(seed=18, days=365, users=5)
        self.months: list[tuple[int, int]] = []
        self.oldest = [0.0, 0.0]
        for month in range(1, 13):
            self.loop.at(month * 30 * DAY, self._count)

    def _count(self) -> None:
        ask = self.oracle.records.ask
        kept, *dates = ask(
            "SELECT (SELECT COUNT(*) FROM deliveries WHERE settled_at IS NULL),"
            " (SELECT MIN(received_at) FROM inbox WHERE state = 'done'),"
            " (SELECT MIN(settled_at) FROM deliveries)"
        )[0]
        now = records.to_ms(self.clock.now())
        ages = ((now - at) / 3_600_000 if at is not None else 0.0 for at in dates)
        self.oldest = [max(pair) for pair in zip(self.oldest, ages, strict=True)]
        jobs = 0 if self.life is None else len(self.life.heartbeat._scheduler.get_jobs())
        self.months.append((kept, jobs))


def test_D18_a_year_leaves_no_more_than_a_season() -> None:
    """Nothing drifts, and what is kept is what the last days and the open cases need."""
    year = Year()
    year.run()
    assert year.seen["reminders"] > 200
    assert year.seen["asked how it ended"] > 2
    early, late = year.months[3:7], year.months[8:]
    for what, kind in enumerate(("open deliveries", "jobs")):
        before, after = sum(m[what] for m in early), sum(m[what] for m in late)
        assert after <= 1.5 * before + 4 * 5, f"{kind} grew: {year.months}"
    # How many updates and settled deliveries there are hangs on who is busy; how old they grow
    # does not.
    updates, settled = year.oldest
    assert 0 < updates <= records.KEEP_IDS_MS / 3_600_000 + A_ROUND
    assert 0 < settled <= records.KEEP_SETTLED_MS / 3_600_000 + A_ROUND
