"""Two copies of the bot on one PostgreSQL, updates spread over both, one killed now and then."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import asyncpg
from aiohttp import web

from bot.storage.base import Store
from bot.storage.factory import open_store
from bot.storage.keyfile import load
from tests.faults.actors import LIMIT
from tests.faults.arena import Arena, Row, free_port
from tests.faults.planted import HERE
from tests.faults.storm import END, Storm
from tests.support.killing import Life

LEASE_OVER = 32.0
QUICK = f"{HERE}:quick_roles"


class PgArena(Arena):
    """An arena whose data lies in a PostgreSQL database."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._connection: Any = None

    def ask(self, query: str, *values: Any) -> list[Row]:
        """As beside a living bot on SQLite; the placeholders are renumbered."""
        numbers = itertools.count(1)
        text = "".join(f"${next(numbers)}" if c == "?" else c for c in query)
        found = asyncio.run_coroutine_threadsafe(self._ask(text, values), self._loop).result(10)
        return [tuple(row) for row in found]

    async def _ask(self, text: str, values: Any) -> Any:
        if self._connection is None:
            self._connection = await asyncpg.connect(self.database_url)
        return await self._connection.fetch(text, *values)

    ask_the_dead = ask

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        key = load(self.folder / "key" / "master.key")
        store = open_store(self.database_url, self.folder, key)
        await store.open()
        try:
            yield store
        finally:
            await store.close()

    async def close(self) -> None:
        await super().close()
        if self._connection is not None:
            closing = self._connection.close()
            asyncio.run_coroutine_threadsafe(closing, self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()


@asynccontextmanager
async def spread(ports: list[int]) -> AsyncIterator[str]:
    """A proxy's address: it hands the webhook's requests to the copies in turn."""
    turns = itertools.cycle(range(len(ports)))
    session = aiohttp.ClientSession()

    async def hand_on(request: web.Request) -> web.Response:
        body = await request.read()
        first = next(turns)
        for number in range(len(ports)):
            port = ports[(first + number) % len(ports)]
            try:
                async with session.post(
                    f"http://127.0.0.1:{port}/hook", data=body, headers=request.headers
                ) as answer:
                    return web.Response(status=answer.status)
            except aiohttp.ClientConnectorError:
                continue  # nothing was taken: the other copy may have it
            except aiohttp.ClientError:
                break
        return web.Response(status=502)

    app = web.Application()
    app.router.add_post("/hook", hand_on)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield f"http://127.0.0.1:{port}/hook"
    finally:
        await runner.cleanup()
        await session.close()


class Copies(Storm):
    """Storm over two copies."""

    def __init__(
        self, place: PgArena, seed: int, hook: str | None, ports: list[int], pace: float
    ) -> None:
        super().__init__(place, seed, hook, crowd=8, pace=pace)
        self.ports = ports
        self.lives: list[Life | None] = [None, None]

    def _begin(self, number: int) -> None:
        log = self.arena.folder / f"copy{number}.log"
        self.lives[number] = self.arena.live(
            QUICK, hook=self.hook, port=self.ports[number], log=log
        )

    async def blow(self, kills: int, tail: int) -> None:
        """People talk while copies die and come back; then reminders fall due, and a copy dies
        over each of the first ones."""
        self._begin(0)
        await asyncio.sleep(0.5 * self.pace)
        self._begin(1)
        crowd = [asyncio.create_task(self._stream()) for _ in range(self.crowd)]
        for number in range(kills):
            await asyncio.sleep(self.pace * self.rng.uniform(0.3, 0.9))
            await self._kill_one(number % 2)
            await asyncio.sleep(self.rng.choice((0.0, 0.2, 1.5)))
            self._begin(number % 2)
            self._assert_no_trouble()
        self._open = False
        await asyncio.wait_for(asyncio.gather(*crowd), 2 * LIMIT * self.pace)
        self._assert_no_trouble()
        await self._rest()
        for number in range(tail):
            due = self.arena.next_due()
            assert due is not None
            self.arena.clock.move(max(due - self.arena.clock.now(), timedelta()))
            await asyncio.sleep(self.rng.uniform(0.02, 0.25))
            await self._kill_one(number % 2)
            await self._rest()
            self._begin(number % 2)
        await self._rest()
        await self._through()

    async def _kill_one(self, number: int) -> None:
        life = self.lives[number]
        assert life is not None and life.alive, life and life.said()[-2000:]
        code = await self.arena.kill(life)
        self.findings.need(code == -9, f"a copy ended by itself with {code}")
        self.findings.seen["copies killed"] += 1
        self.lives[number] = None
        rows = self.arena.ask("SELECT COUNT(*) FROM inbox WHERE state = 'open'")
        self.findings.seen["updates open at a death"] += rows[0][0]
        rows = self.arena.ask("SELECT COUNT(*) FROM deliveries WHERE state = 'sending'")
        self.findings.seen["deliveries sending at a death"] += rows[0][0]

    async def _rest(self, seconds: float = 30.0) -> None:
        """What can be done is done; then the leases of the dead run out, and the rest is done."""
        for _ in range(2):
            limit = asyncio.get_running_loop().time() + seconds
            while not self._rests():
                if asyncio.get_running_loop().time() > limit:
                    raise AssertionError(f"no rest: {self._state()}")
                await asyncio.sleep(0.05)
            await asyncio.sleep(0.5)  # what the living have in their hands gets done
            self.arena.board.shift(wall=LEASE_OVER)
            await asyncio.sleep(0.2)

    def _rests(self) -> bool:
        if self.arena.world.updates.waiting():
            return False
        now = int(self.arena.clock.now().timestamp() * 1000)
        rows = self.arena.ask(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'open') +"
            " (SELECT COUNT(*) FROM deliveries WHERE wake IS NOT NULL AND wake <= ?)",
            now,
        )
        return bool(rows[0][0] == 0)

    def _state(self) -> Any:
        return (
            len(self.arena.world.updates.waiting()),
            self.arena.ask("SELECT user_id, update_id, attempts FROM inbox WHERE state = 'open'"),
            self.arena.ask(
                "SELECT key, kind, state, attempts FROM deliveries WHERE wake IS NOT NULL"
                " ORDER BY wake LIMIT 5"
            ),
            [life.said()[-1500:] for life in self.lives if life is not None],
        )

    async def _through(self) -> None:
        """Undisturbed, through everything that falls due."""
        place = self.arena
        last = place.clock.now() + END
        while (due := place.next_due()) is not None and due <= last:
            place.clock.move(max(due - place.clock.now(), timedelta()) + timedelta(seconds=1))
            await asyncio.sleep(0.1)
            assert self.lives[0] is not None
            await place.quiet(self.lives[0])
        for life in self.lives:
            assert life is not None
            life.kill(15)
            code = await place.ended(life)
            self.findings.need(code == 0, f"SIGTERM ended with {code}")
