"""A Bot API server that outlives the bot, and the lives of the bot on one data folder."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterable, Set
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.clock import SystemClock
from bot.playground import updates, webhook
from bot.storage.base import Store
from bot.storage.keyfile import load
from bot.storage.sqlite import SqliteStore
from tests.support.api import TOKEN, RunningApi, running_api
from tests.support.killing import Board, BoardClock, Life, Zygote

Row = tuple[Any, ...]
AFTERWORK = 0.5
"""Seconds for what follows on the last mark: a press answered, old buttons taken away."""
LONG = 1e9
"""Seconds the server keeps what nobody fetched: the tests move its clock by weeks."""


class Arena:
    """One world and one bot's data."""

    def __init__(self, api: RunningApi, zygote: Zygote, board: Board, folder: Path) -> None:
        self.api, self.zygote, self.board, self.folder = api, zygote, board, folder
        self.world, self.clock = api.world, api.clock
        self.port = free_port()
        self.lives: list[Life] = []
        self.database_url: str | None = None

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / "data" / "bot.sqlite3"

    @property
    def log(self) -> Path:
        """What all lives wrote."""
        return self.folder / "bot.log"

    def environ(self, *, hook: str | None = None, port: int | None = None) -> dict[str, str]:
        """The settings of a life. `hook`: the webhook's address ("" for the bot's own)."""
        listen = f"127.0.0.1:{port or self.port}"
        said = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": self.api.url,
            "BOT_DATA_DIR": str(self.folder / "data"),
            "BOT_MASTER_KEY_FILE": str(self.folder / "key" / "master.key"),
            "BOT_LISTEN": listen,
            "BOT_LOG_LEVEL": "INFO",
            "BOT_LOG_FORMAT": "json",
            "BOT_SEND_RATE": "0",
        }
        if hook is not None:
            said["BOT_WEBHOOK_URL"] = hook or f"http://{listen}/hook"
            said["BOT_WEBHOOK_SECRET"] = "arena-secret-0123456789-0123456789"
        if self.database_url is not None:
            said["BOT_DATABASE_URL"] = self.database_url
        return said

    def live(
        self,
        *patches: str,
        seams: bool = False,
        hook: str | None = None,
        port: int | None = None,
        log: Path | None = None,
    ) -> Life:
        """Begin a life."""
        environ = self.environ(hook=hook, port=port)
        life = self.zygote.life(environ, self.board, log or self.log, *patches, seams=seams)
        self.lives.append(life)
        self.api.journal.write("Life", pid=life.pid)
        return life

    async def kill(self, life: Life) -> int:
        """SIGKILL and wait for the end."""
        life.kill()
        return await self.ended(life)

    async def ended(self, life: Life, seconds: float = 15.0) -> int:
        """Wait for a life's end and write it into the journal."""
        code = await life.ended(seconds)
        self.api.journal.write("Death", pid=life.pid, code=code)
        return code

    async def quiet(self, life: Life, seconds: float = 20.0) -> None:
        """Wait until the life has done everything that is to be done now."""
        limit = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < limit:
            assert life.alive, f"the bot died: {life.said()[-3000:]}"
            if not self.world.updates.waiting() and await self.at_rest():
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"the bot did not come to rest: {life.said()[-3000:]}")

    async def fate(self, life: Life) -> int | None:
        """Its exit code when it ends before everything is done; None when it lives on."""
        try:
            await self.quiet(life)
            return await self.ended(life, AFTERWORK)
        except AssertionError:
            if life.alive:
                raise
            return await self.ended(life)
        except TimeoutError:
            return None

    async def at_rest(self) -> bool:
        """Whether no update is open and nothing is due."""
        now = int(self.clock.now().timestamp() * 1000)
        rows = self.ask(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'open') +"
            " (SELECT COUNT(*) FROM deliveries WHERE wake IS NOT NULL"
            " AND (wake <= ? OR state = 'sending'))",
            now,
        )
        return bool(rows) and rows[0][0] == 0

    def ask(self, query: str, *values: Any) -> list[Row]:
        """Read the SQLite file beside a living bot, as another reader."""
        try:
            with contextlib.closing(
                sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=2)
            ) as connection:
                return list(connection.execute(query, values))
        except sqlite3.OperationalError:
            return []

    def ask_the_dead(self, query: str, *values: Any) -> list[Row]:
        """Read a copy, so that the next life finds the files exactly as the last one left them."""
        with tempfile.TemporaryDirectory() as name:
            for file in self.database.parent.glob(f"{self.database.name}*"):
                if not file.name.endswith(("-shm", ".lock")):
                    shutil.copy(file, name)
            copy = Path(name) / self.database.name
            if not copy.exists():
                return []
            with contextlib.closing(sqlite3.connect(copy)) as connection:
                try:
                    return list(connection.execute(query, values))
                except sqlite3.OperationalError:
                    return []

    def owes(self, user: int, updates: Set[int]) -> bool:
        """Whether the bot has something left to do or say after these updates of somebody. While
        it is dead nobody can tell: yes."""
        if not any(life.alive for life in self.lives):
            return True
        if any(pending.update_id in updates for pending in self.world.updates.waiting()):
            return True
        rows = self.ask(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE user_id = ? AND state = 'open') +"
            " (SELECT COUNT(*) FROM deliveries WHERE user_id = ? AND kind <> 'reminder'"
            " AND wake IS NOT NULL)",
            user,
            user,
        )
        return not rows or rows[0][0] > 0

    def set_aside(self, update: int) -> bool:
        """Whether the bot gave an update up and has said so."""
        query = "SELECT 1 FROM inbox WHERE update_id = ? AND state = 'aside'"
        return any(life.alive for life in self.lives) and bool(self.ask(query, update))

    def next_due(self, *, dead: bool = False) -> datetime | None:
        """The earliest moment at which something is owed."""
        ask = self.ask_the_dead if dead else self.ask
        rows = ask("SELECT MIN(wake) FROM deliveries WHERE wake IS NOT NULL")
        if not rows or rows[0][0] is None:
            return None
        return datetime.fromtimestamp(rows[0][0] / 1000, UTC)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        """The data, opened by the test after the last life."""
        store: Store = SqliteStore(self.database, load(self.folder / "key" / "master.key"))
        await store.open()
        try:
            yield store
        finally:
            await store.close()

    def journal(self, *events: str) -> list[dict[str, Any]]:
        """The journal's lines of these kinds."""
        return [line for line in self.api.journal.lines() if not events or line["e"] in events]

    async def close(self) -> None:
        """Nothing survives."""
        for life in self.lives:
            life.kill()
        for life in self.lives:
            await life.ended()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


A = TypeVar("A", bound=Arena)


@asynccontextmanager
async def arena(
    zygote: Zygote,
    folder: Path,
    people: Iterable[int] = (),
    *,
    limits: bool = False,
    kind: type[A] = Arena,  # type: ignore[assignment]
) -> AsyncIterator[A]:
    """A server with a journal, and room for lives."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(updates, "CALLBACK_SECONDS", LONG)
        patch.setattr(updates, "DAY", LONG)
        patch.setattr(webhook, "LONGEST_PAUSE", 0.2)
        patch.setattr(webhook, "FIRST_PAUSE", 0.03)
        board = Board(folder / "board")
        clock = BoardClock(board)
        journal = folder / "journal.jsonl"
        async with running_api(clock=clock, enforce_limits=limits, journal=journal) as api:
            api.journal._clock = SystemClock()  # the board's monotonic clock jumps
            made = kind(api, zygote, board, folder)
            for user_id in people:
                api.world.person(user_id, "Anna", "en")
            try:
                yield made
            finally:
                await made.close()
