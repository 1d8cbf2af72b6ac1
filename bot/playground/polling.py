"""getUpdates: the long poll, and its 409 for whoever polls beside another."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.playground.api import Api
from bot.playground.errors import ApiError, conflict
from bot.playground.methods import GET_UPDATES, METHODS
from bot.playground.params import read
from bot.playground.updates import BATCH, Pending

LONGEST = 50
"""Telegram's server waits no longer, whatever `timeout` says."""
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOK_IS_SET = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class Polling:
    """One bot's long poll. A new request ends the one that waits, as with Telegram."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._world = api.world
        self._waiting: asyncio.Future[None] | None = None
        self._world.updates.listeners.append(self._wake)
        self._world.webhook_listeners.append(self._hook_changed)

    async def get(self, given: Mapping[str, Any], request: int = 0) -> tuple[int, bytes]:
        """Status and body of a getUpdates."""
        try:
            return 200, await self._get(read(METHODS[GET_UPDATES].takes, given))
        except ApiError as error:
            return self._api.refuse("getUpdates", None, error, request)

    def stop(self) -> None:
        """Answer whoever waits."""
        self._wake(None)

    async def _get(self, args: Mapping[str, Any]) -> bytes:
        world = self._world
        if world.webhook.url:
            raise conflict(HOOK_IS_SET)
        self._end_other(OTHER_POLLER)
        world.updates.allow(args.get("allowed_updates"))
        offset, limit = args.get("offset", 0), min(max(args.get("limit", BATCH), 1), BATCH)
        taken = self._take(offset, limit)
        timeout = min(max(args.get("timeout", 0), 0), LONGEST)
        if not taken and timeout:
            await self._wait(timeout)
            taken = self._take(offset, limit)
        return b'{"ok":true,"result":[' + b",".join(one.raw for one in taken) + b"]}"

    def _take(self, offset: int, limit: int) -> list[Pending]:
        world, journal = self._world, self._api.journal
        before = world.updates.confirmed
        taken = world.updates.take(offset, limit, world.clock.now().timestamp())
        if journal is not None:
            if world.updates.confirmed > before:
                journal.write("Ack", n=world.updates.confirmed)
            if taken:
                journal.write("Out", u=[one.update_id for one in taken])
        return taken

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[None] = loop.create_future()
        self._waiting = waiting
        timer = loop.call_later(seconds, self._finish, waiting)
        try:
            await waiting
        finally:
            timer.cancel()
            if self._waiting is waiting:
                self._waiting = None

    def _wake(self, _: Pending | None) -> None:
        if self._waiting is not None:
            self._finish(self._waiting)

    @staticmethod
    def _finish(waiting: asyncio.Future[None]) -> None:
        if not waiting.done():
            waiting.set_result(None)

    def _end_other(self, why: str) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(conflict(why))
        self._waiting = None

    def _hook_changed(self) -> None:
        if self._world.webhook.url:
            self._end_other("terminated by setWebhook request")
