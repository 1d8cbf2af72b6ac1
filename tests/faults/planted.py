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


# --- planted bugs ----------------------------------------------------------------------------


def acknowledges_before_commit() -> None:
    """The offset moves, and the batch is stored a moment later."""
    from bot.services.intake import Intake

    receive = Intake.receive
    later: list[asyncio.Task[None]] = []

    async def hasty(self: Any, updates: Any) -> None:
        async def store() -> None:
            await asyncio.sleep(0.2)
            await receive(self, updates)

        later.append(asyncio.create_task(store()))

    Intake.receive = hasty  # type: ignore[method-assign]


def marks_sent_before_sending() -> None:
    """What was claimed is "sent" before its request leaves."""
    from bot.storage.base import DeliveryState, Settled
    from bot.storage.sqlite import SqliteStore

    work = SqliteStore.work

    async def hasty(self: Any, user_id: int, update_id: int, step: Any, now: Any) -> Any:
        worked = await work(self, user_id, update_id, step, now)
        if worked is not None:
            sent = [Settled(row.id, DeliveryState.SENT) for row in worked.claimed]
            await self.settle(user_id, sent, now)
        return worked

    SqliteStore.work = hasty  # type: ignore[method-assign]


def owes_after_commit() -> None:
    """The session is committed, and what is owed in a commit of its own."""
    from dataclasses import replace

    from bot.storage.base import Outcome
    from bot.storage.sqlite import SqliteStore

    work = SqliteStore.work

    async def split(self: Any, user_id: int, update_id: int, step: Any, now: Any) -> Any:
        made: list[Outcome] = []

        def first(person: Any) -> Outcome:
            made.append(step(person))
            return replace(made[-1], deliveries=(), replace_reminders={})

        if await work(self, user_id, update_id, first, now) is None:
            return None
        rest = replace(made[-1], session=None)
        return await self.amend(user_id, lambda person: rest, now)

    SqliteStore.work = split  # type: ignore[method-assign]


def never_gives_up() -> None:
    """No cap on attempts."""
    from bot.services import judge

    judge.COPIES = judge.EDITS = 99


def moves_on_without_storing() -> None:
    """The database cannot take the first batch, and the offset moves past it."""
    from bot.services.intake import Intake

    receive, troubles = Intake.receive, [1]

    async def careless(self: Any, updates: Any) -> None:
        if updates and troubles:
            troubles.pop()
            return
        await receive(self, updates)

    Intake.receive = careless  # type: ignore[method-assign]


def forgets_what_is_done() -> None:
    """No dedupe: the row of a done update goes at once."""
    from bot.storage import sqlite_inbox
    from bot.storage.writer import sql

    sqlite_inbox.DONE = sql("inbox.done", "DELETE FROM inbox WHERE update_id = ? AND user_id IS ?")


def swallows_errors() -> None:
    """`except Exception: pass` in the lane, behind a handler that fails once."""
    from bot.services.intake import Intake
    from bot.tg.handlers import Handlers

    dispatch, failed = Handlers.dispatch, []

    async def broken(self: Any, item: Any) -> None:
        if not failed:
            failed.append(1)
            raise RuntimeError("failpoint")
        await dispatch(self, item)

    async def careless(self: Any, item: Any) -> None:
        try:
            await self._dispatch(item)
        except Exception:
            await self._store.seen(item.user_id, item.update_id)

    Handlers.dispatch = broken  # type: ignore[method-assign]
    Intake.work = careless  # type: ignore[method-assign]


def retries_everything() -> None:
    """Whatever went wrong with the network counts as "surely not sent"."""
    from bot.services.answers import NotSent, Unclear
    from bot.tg.api import BotApi

    post = BotApi._post

    async def optimistic(self: Any, *args: Any) -> Any:
        answer = await post(self, *args)
        return NotSent() if isinstance(answer, Unclear) else answer

    BotApi._post = optimistic  # type: ignore[method-assign]
