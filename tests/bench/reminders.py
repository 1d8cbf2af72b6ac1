"""Scale: a million open reminders of 100,000 people, and everybody's at once.

`python3 -m tests bench reminders [sqlite] [postgres] [scheduler] [burst] [small]`; without names
all of it. `small` is a hundredth, to see that the measurement itself works.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.services.bodies import ReminderBody, encode
from bot.storage.base import Kind, NewDelivery, Outcome, Person, Store
from bot.storage.factory import open_store
from bot.storage.keyfile import load_or_create
from bot.storage.sealing import MasterKey
from tests.bench import burst, filling
from tests.bench.bars import Bar, tell
from tests.bench.processes import cost
from tests.support.api import ROOT
from tests.support.stores import pg_database

PEOPLE, FEW = 100_000, 1_000
STARTS = 3
TIMES = 200
AHEAD = 3 * 24 * 60
"""Minutes until the first of the ruler's jobs."""
REST = 4.0
"""Seconds after a start before its memory is looked at."""
PARTS = ("sqlite", "postgres", "scheduler", "burst")


class Base:
    """A database with people in it, SQLite or PostgreSQL."""

    def __init__(self, folder: Path, url: str | None) -> None:
        self.folder, self.url = folder, url
        (folder / "data").mkdir(parents=True)
        (folder / "key").mkdir(mode=0o700)
        self.key: MasterKey = load_or_create(folder / "key" / "master.key", may_create=True)

    @property
    def environ(self) -> dict[str, str]:
        """What the bot has to know of it."""
        return {"BOT_DATABASE_URL": self.url} if self.url else {}

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """Opened here."""
        store = open_store(self.url, self.folder / "data", self.key)
        await store.open()
        try:
            yield store
        finally:
            await store.close()

    async def fill(self, templates: list[filling.Template], people: int) -> int:
        """So many people."""
        async with self.store():
            pass  # it makes the schema
        begun = time.monotonic()
        if self.url:
            total = await filling.fill_postgres(self.url, templates, people, self.key)
        else:
            path = str(self.folder / "data" / "bot.sqlite3")
            total = filling.fill_sqlite(path, templates, people, self.key)
        tell(f"    {total} reminders of {people} people in {time.monotonic() - begun:.0f} s")
        return total


async def bases(folder: Path, kind: str, name: str) -> Base:
    """An empty one."""
    return Base(folder / f"{kind}-{name}", await pg_database() if kind == "postgres" else None)


async def started(base: Base) -> tuple[float, float]:
    """(seconds from the start of the process until it is ready, MB a while later)."""
    log = base.folder / "bot.log"
    async with burst.sink(base.folder) as (url, _):
        environ = burst.environment(url, base.folder, **base.environ)
        log.write_bytes(b"")
        begun = time.monotonic()
        async with burst.a_bot(environ, log) as pid:
            while '"event": "ready"' not in log.read_text():
                await asyncio.sleep(0.01)
                if time.monotonic() > begun + 120:
                    raise TimeoutError(log.read_text()[-2000:])
            seconds = time.monotonic() - begun
            await asyncio.sleep(REST)
            return seconds, cost(pid).rss


async def often_started(base: Base) -> tuple[float, float]:
    """The median of some starts."""
    found = [await started(base) for _ in range(STARTS)]
    return statistics.median(s for s, _ in found), statistics.median(mb for _, mb in found)


def adding(number: int, now: datetime) -> Callable[[Person], Outcome]:
    """One more reminder of somebody's."""

    def step(person: Person) -> Outcome:
        assert person.session is not None
        known = person.session.cases[0].planned[0]
        planned = filling.like(person.session.cases[0], known, now)
        body = encode(ReminderBody(planned, asked=True))
        at = now + timedelta(days=9, seconds=number)
        row = NewDelivery(f"{number}:0", Kind.REMINDER, at, body, urgent_at=planned.deadline_at)
        return Outcome(deliveries=[row])

    return step


async def side_by_side(big: Base, small: Base) -> tuple[float, float, float]:
    """(cost of adding one to the big one, to the small one, of finding the next in the big one),
    in milliseconds; in turn, so that both meet the same machine."""
    now = datetime.now(UTC)
    spent: dict[str, list[float]] = {"big": [], "small": [], "next": []}
    async with big.store() as many, small.store() as few:
        for number in range(TIMES):
            user = filling.FIRST_USER + number * 37 % FEW
            for name, store in (("big", many), ("small", few)):
                begun = time.perf_counter()
                await store.amend(user, adding(number, now), now)
                spent[name].append(time.perf_counter() - begun)
            begun = time.perf_counter()
            await many.next_due()
            spent["next"].append(time.perf_counter() - begun)
    first, second, third = (1000 * statistics.median(spent[n]) for n in ("big", "small", "next"))
    return first, second, third


async def scale(folder: Path, kind: str, people: int) -> list[Bar]:
    """One database under many reminders."""
    tell(f"{kind}:")
    templates = filling.made(filling.far_ahead, datetime.now(UTC))
    big, small, empty = [await bases(folder, kind, name) for name in ("big", "small", "empty")]
    total = await big.fill(templates, people)
    await small.fill(templates, FEW)
    _, idle = await often_started(empty)
    ready, loaded = await often_started(big)
    many, few, following = await side_by_side(big, small)
    return [
        Bar(f"{kind}: open reminders", total),
        Bar(f"{kind}: seconds to ready after a restart", ready, 2.0),
        Bar(f"{kind}: MB over the idle bot ({idle:.0f} MB)", loaded - idle, 150.0),
        Bar(f"{kind}: ms for adding one; {few:.2f} among 10,000: the ratio", many / few, 1.2),
        Bar(f"{kind}: ms for finding the next", following, 1.0),
    ]


async def ruler(what: str, *arguments: object) -> dict[str, Any]:
    """What APScheduler's job store says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.rulers.scheduled", what, *map(str, arguments),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    said, _ = await process.communicate()
    found: dict[str, Any] = json.loads(said)
    return found


async def scheduled(folder: Path, people: int) -> list[Bar]:
    """The same reminders in APScheduler's own SQLAlchemy job store."""
    tell("APScheduler's job store:")
    file, few = folder / "jobs.sqlite3", folder / "few.sqlite3"
    filled = await ruler("fill", file, people * filling.PER_PERSON, 90, AHEAD)
    await ruler("fill", few, FEW * filling.PER_PERSON, 90, AHEAD)
    big, small = await ruler("serve", file), await ruler("serve", few)
    crowd = folder / "crowd.sqlite3"
    await ruler("fill", crowd, people, 60, -people)
    at_once = await ruler("burst", crowd, 30)
    name = "APScheduler"
    return [
        Bar(f"{name}: jobs (filled in {filled['seconds']:.0f} s)", filled["jobs"]),
        Bar(f"{name}: seconds of its start alone", big["ready_s"]),
        Bar(f"{name}: MB over the idle process", big["mb_over_idle"]),
        Bar(f"{name}: adding one, ratio to 10,000", big["add_ms"] / small["add_ms"]),
        Bar(f"{name}: ms for adding one", big["add_ms"]),
        Bar(f"{name}: ms for finding the next", big["next_ms"]),
        Bar(f"{name}: {people} due at once: run in 30 s", at_once["ran"]),
        Bar(f"{name}: of one core", at_once["cpu"]),
        Bar(f"{name}: MB in the burst", at_once["mb"]),
    ]


async def bursts(folder: Path, people: int) -> list[Bar]:
    """Everybody's reminder at once, at the free rate for a minute and at the paid one whole."""
    found = []
    for name, seconds, most, environ in (
        ("28/s", 60.0, 30, {"BOT_SEND_RATE": "28"}),
        ("950/s", 600.0, 1000, {"BOT_PAID_BROADCAST": "yes"}),
    ):
        tell(f"burst at {name}:")
        base = Base(folder / f"burst-{most}", None)
        templates = filling.made(filling.due_now, datetime.now(UTC))
        await base.fill(templates, people)
        seen = await burst.measure(base.folder, templates, people, seconds, **environ)
        tell(f"    {seen.sent} left in {seen.seconds:.1f} s; the bot holds {seen.rss:.0f} MB")
        rate = float(name.partition("/")[0])
        found += [
            Bar(f"burst at {name}: messages a second", seen.per_second, 0.95 * rate, at_least=True),
            Bar(f"burst at {name}: most in any second", seen.most_in_a_second, most),
            Bar(f"burst at {name}: behind a less urgent one", seen.out_of_order, 0),
            Bar(f"burst at {name}: sent twice", seen.twice, 0),
            Bar(f"burst at {name}: of one core", seen.cpu, 0.5),
        ]
    return found


async def measured(parts: Sequence[str], people: int) -> list[Bar]:
    """All that was asked for."""
    bars: list[Bar] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        for part in parts:
            if part == "scheduler":
                bars += await scheduled(folder, people)
            elif part == "burst":
                bars += await bursts(folder, people)
            else:
                bars += await scale(folder, part, people)
    return bars


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and say which bars held."""
    parts = [part for part in arguments if part in PARTS] or list(PARTS)
    people = PEOPLE // 100 if "small" in arguments else PEOPLE
    bars = asyncio.run(measured(parts, people))
    tell("\n" + "\n".join(map(str, bars)))
    return 0 if all(bar.held for bar in bars) else 1
