"""What a life can be told to do wrong: failpoints of the catalogue, and planted bugs (7.7).

Each is named "tests.faults.planted:function" or "…:function=argument" and called in the fork
before the bot begins. The planted bugs turn the kill tier red; that is their test.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

HERE = "tests.faults.planted"


# --- failpoints ------------------------------------------------------------------------------


def brisk() -> None:
    """Everything that waits a minute waits seconds."""
    from bot import app, heartbeat, supervisor
    from bot.services import courier, lanes
    from bot.tg import polling

    supervisor.SILENCE = lanes.SILENCE = 2.5
    supervisor.CHECK_EVERY = lanes.CHECK_EVERY = 0.2
    heartbeat.NET_SECONDS = courier.NET_SECONDS = 1  # type: ignore[assignment]
    polling.POLL_SECONDS = 1
    app.ELECT_EVERY = 0.5
    app.GRACE = 1.0


def quick_roles() -> None:
    """Copies look for work and roles that nobody has three times a second, and repeat a
    reminder as soon."""
    from bot import app
    from bot.services import courier

    app.ELECT_EVERY = courier.SETTLED_IN = 0.3


def dies_of(word: str) -> None:
    """The update that holds this word takes the process down."""
    from bot.tg.handlers import Handlers

    dispatch = Handlers.dispatch

    async def deadly(self: Any, item: Any) -> None:
        if word.encode() in item.raw:
            os.abort()
        await dispatch(self, item)

    Handlers.dispatch = deadly  # type: ignore[method-assign]


def _replace(part: str, made: Any) -> None:
    """Put a coroutine function in the place of what a part does each round."""
    from bot.storage.sqlite import SqliteStore
    from bot.tg.api import BotApi
    from bot.tg.handlers import Handlers

    if part == "courier":
        SqliteStore.claim = made  # type: ignore[method-assign]
    elif part == "lanes":
        Handlers.dispatch = made  # type: ignore[method-assign]
    else:
        call = BotApi.call

        async def chosen(self: Any, method: str, *args: Any, **more: Any) -> Any:
            return await (made if method == "getUpdates" else call)(self, method, *args, **more)

        BotApi.call = chosen  # type: ignore[method-assign]


def raises(part: str) -> None:
    """A part dies."""

    async def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("failpoint")

    _replace(part, broken)


def hangs(part: str) -> None:
    """A part falls silent."""

    async def stuck(*_: Any, **__: Any) -> None:
        await asyncio.Event().wait()

    if part == "heartbeat":
        from bot.heartbeat import Heartbeat

        Heartbeat._tick = lambda self: None  # type: ignore[method-assign]
    else:
        _replace(part, stuck)


def breaks_a_lane(word: str) -> None:
    """The lane itself dies at the first update with this word, once per life."""
    from bot.services.intake import Intake

    work, struck = Intake.work, []

    async def broken(self: Any, item: Any) -> None:
        if word.encode() in item.raw and not struck:
            struck.append(1)
            raise RuntimeError("failpoint")
        await work(self, item)

    Intake.work = broken  # type: ignore[method-assign]
