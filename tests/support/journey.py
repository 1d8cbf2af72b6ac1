"""Journeys: a person talks to the real bot through the embedded Bot API server.

    async with talk(store) as stage:
        anna = stage.person(1, "ru")
        await anna.say("/start")
        await anna.press("Не пришло")
        anna.sees("Сделайте сейчас")
        await stage.pass_time(days=3)

Everything between the person's thumb and the database is the real thing: HTTP, PTB, lanes,
the core, SQL. Only the clock can be moved.
"""

from __future__ import annotations

import asyncio
import html
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from bot.app import Bot
from bot.clock import Clock, ShiftedClock
from bot.playground.server import start
from bot.playground.world import World
from bot.settings import Settings, load_settings
from bot.storage.base import Store

TOKEN = "1000:journey-token-of-no-value-at-all-000000"
PATIENCE = 10.0
"""Seconds an answer may take before the test fails."""


class FrozenClock:
    """Wall time that stands still until it is moved; monotonic time runs on."""

    def __init__(self, at: datetime, base: Clock) -> None:
        self._at, self._base = at, base

    def now(self) -> datetime:
        return self._at

    def monotonic(self) -> float:
        return self._base.monotonic()


class Person:
    """Somebody with a phone."""

    def __init__(self, stage: Stage, user_id: int) -> None:
        self.stage, self.id = stage, user_id
        self.taps = 0

    # --- acting --------------------------------------------------------------------------
    async def say(self, text: str, **how: Any) -> None:
        """Write, and wait for the answer."""
        await self._answered(lambda: self.stage.world.say(self.id, text, **how))

    async def press(self, label: str) -> None:
        """Tap the button whose label is, or begins with, `label` on the latest keyboard."""
        message, data = self.button(label)
        self.taps += 1
        await self._answered(lambda: self.stage.world.press(self.id, message, data))

    async def forward(self, text: str, source: str = "Best Store") -> None:
        """Forward somebody's message."""
        await self.say(text, forward_from=source)

    async def send(self, act: Any) -> None:
        """Any act of the world, awaited: `await anna.send(lambda: world.send_photo(1))`."""
        await self._answered(act)

    async def _answered(self, act: Any) -> None:
        act()
        await self.stage.quiet()

    # --- looking -------------------------------------------------------------------------
    @property
    def messages(self) -> list[dict[str, Any]]:
        """The chat as it looks now."""
        return self.stage.world.chat(self.id)

    @property
    def screen(self) -> dict[str, Any]:
        """The bot's latest message with a keyboard."""
        mine = [m for m in self.messages if m.get("reply_markup", {}).get("inline_keyboard")]
        if not mine:
            raise AssertionError("no keyboard to be seen")
        return mine[-1]

    @property
    def text(self) -> str:
        """The words of the latest screen."""
        return html.unescape(self.screen.get("text") or self.screen.get("caption") or "")

    @property
    def labels(self) -> list[str]:
        """The buttons of the latest screen."""
        return [b["text"] for row in self.screen["reply_markup"]["inline_keyboard"] for b in row]

    def button(self, label: str) -> tuple[int, str]:
        """(message id, callback data) of a button by its label."""
        buttons = [
            (b["text"], b["callback_data"])
            for row in self.screen["reply_markup"]["inline_keyboard"]
            for b in row
            if "callback_data" in b
        ]
        exact = [data for text, data in buttons if text == label]
        near = [data for text, data in buttons if text.startswith(label)]
        if not (exact or near):
            raise AssertionError(f"no button {label!r} among {[t for t, _ in buttons]}")
        return self.screen["message_id"], (exact or near)[0]

    def sees(self, *words: str) -> None:
        """Every one of the words stands on the latest screen."""
        for word in words:
            assert word in self.text, f"{word!r} is not in:\n{self.text}"

    def all_texts(self) -> list[str]:
        """Every message of the bot, oldest first."""
        return [
            m.get("text") or m.get("caption") or "" for m in self.messages if m["from"]["is_bot"]
        ]


class Stage:
    """A running bot, its world, its clock."""

    def __init__(self, bot: Bot, world: World, clock: ShiftedClock, store: Store) -> None:
        self.bot, self.world, self.clock, self.store = bot, world, clock, store
        self._last = 0.0
        world.subscribe(self._heard)

    def person(self, user_id: int, language: str | None = "en", name: str = "Anna") -> Person:
        """Bring a person in."""
        self.world.person(user_id, first_name=name, language_code=language)
        return Person(self, user_id)

    def _heard(self, event: Mapping[str, Any]) -> None:
        self._last = asyncio.get_running_loop().time()

    async def quiet(self) -> None:
        """Wait until every update took effect and nothing due is unsent."""
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.005)
            if await self._settled():
                return
        raise AssertionError("the bot did not come to rest")

    async def _settled(self) -> bool:
        now = self.clock.now()
        if self.world.updates.waiting() or self.bot.intake.lanes.waiting or self.bot.courier.busy:
            return False
        if await self.store.backlog():
            return False
        due = await self.store.next_due()
        return due is None or due > now

    async def pass_time(self, **by: float) -> None:
        """Let time pass, and everything that falls due happen."""
        self.clock.move(timedelta(**by))
        await self.quiet()

    async def to_next_due(self) -> datetime:
        """Jump to the next moment at which something is owed."""
        due = await self.store.next_due()
        assert due is not None, "nothing is owed"
        self.clock.move(max(due - self.clock.now(), timedelta()) + timedelta(seconds=1))
        await self.quiet()
        return due


@asynccontextmanager
async def talk(
    store: Store,
    *,
    at: datetime | None = None,
    environ: Mapping[str, str] | None = None,
    world: World | None = None,
    clock: ShiftedClock | None = None,
) -> AsyncIterator[Stage]:
    """A running bot on an open store. `at` freezes the clock there (it can still be moved)."""
    from bot.clock import SystemClock

    base: Clock = SystemClock() if at is None else FrozenClock(at, SystemClock())
    clock = clock or ShiftedClock(base)
    world = world or World(clock, enforce_limits=False)
    api = await start(world, "127.0.0.1", 0, TOKEN)
    bot = Bot(settings(environ), store, clock, api.url, TOKEN)
    try:
        await bot.start(None)
        yield Stage(bot, world, clock, store)
    finally:
        await bot.stop()
        await api.stop()


def settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Settings as the environment would give them, plus `environ`."""
    return load_settings(
        {"BOT_TOKEN": TOKEN, "BOT_API_URL": "http://127.0.0.1:1", **(environ or {})}
    )
