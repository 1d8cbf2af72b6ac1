"""Webhook mode: updates are posted to the bot instead of being fetched.

setWebhook: "Whenever there is an update for the bot, we will send an HTTPS POST request to the
specified URL, containing a JSON-serialized Update. In case of an unsuccessful request (a
request with response HTTP status code different from 2XY), we will repeat the request and give
up after a reasonable amount of attempts." Updates of one chat go in order, chats side by side;
callback queries travel in a queue of their own (as in Telegram's server), so a press may
overtake a message.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress

import aiohttp

from bot.playground.journal import Journal
from bot.playground.updates import Pending
from bot.playground.world import World
from bot.supervisor import Supervisor

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 30.0
POST_SECONDS = 60.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class WebhookSender:
    """Posts what waits, one lane per chat, while a webhook is set."""

    def __init__(self, world: World, supervisor: Supervisor, journal: Journal | None) -> None:
        self._world = world
        self._journal = journal
        self._supervisor = supervisor
        self._lanes: dict[str, deque[Pending]] = {}
        self._session: aiohttp.ClientSession | None = None
        self._room = asyncio.Semaphore(world.webhook.most)
        self._era = 0
        world.updates.listeners.append(self._arrived)
        world.webhook_listeners.append(self._changed)

    async def stop(self) -> None:
        """Post nothing more."""
        self._era += 1
        if self._session is not None:
            await self._session.close()

    def _changed(self) -> None:
        self._era += 1
        self._lanes = {}
        if self._world.webhook.url:
            self._room = asyncio.Semaphore(min(max(self._world.webhook.most, 1), 100))
            for pending in self._world.updates.waiting():
                self._arrived(pending)

    def _arrived(self, pending: Pending) -> None:
        if not self._world.webhook.url:
            return
        lane = self._lanes.get(pending.lane)
        if lane is None:
            lane = self._lanes[pending.lane] = deque()
            self._supervisor.spawn(self._drain(pending.lane, lane, self._era), "webhook lane")
        lane.append(pending)

    async def _drain(self, name: str, lane: deque[Pending], era: int) -> None:
        pause = FIRST_PAUSE
        while lane and era == self._era:
            pending = lane[0]
            if pending.expires <= self._world.clock.now().timestamp():
                lane.popleft()
                continue
            async with self._room:
                wait = await self._post(pending, era)
            if wait is None:
                lane.popleft()
                self._world.updates.remove(pending)
                pause = FIRST_PAUSE
            else:
                await asyncio.sleep(wait or pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        if era == self._era:
            self._lanes.pop(name, None)

    async def _post(self, pending: Pending, era: int) -> float | None:
        """None when the bot answered 2xx, else the seconds it asks to wait (0: not said)."""
        if era != self._era:
            return 0.0
        hook = self._world.webhook
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers[SECRET_HEADER] = hook.secret
        if self._journal is not None:
            self._journal.write("Out", u=[pending.update_id])
        try:
            async with self._client().post(hook.url, data=pending.raw, headers=headers) as answer:
                await answer.read()
                status, wait = answer.status, answer.headers.get("Retry-After", "")
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._failed(type(error).__name__)
            return 0.0
        if self._journal is not None:
            self._journal.write("Hook", u=pending.update_id, status=status)
        if 200 <= status < 300:
            return None
        self._failed(f"Wrong response from the webhook: {status}")
        with suppress(ValueError):
            return max(0.0, float(wait))
        return 0.0

    def _failed(self, why: str) -> None:
        hook = self._world.webhook
        hook.last_error, hook.last_error_date = why, self._world.now()

    def _client(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=100),
                timeout=aiohttp.ClientTimeout(total=POST_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session
