"""Long polling: a batch is stored, and only then does the offset move (R1)."""

from __future__ import annotations

import asyncio
from typing import Any

import structlog

from bot.services.answers import Conflict, Flood, Revoked, Sent
from bot.services.intake import Intake
from bot.services.lanes import MOST_WAITING
from bot.storage.base import Store, StoreTrouble
from bot.supervisor import Supervisor
from bot.tg.api import BotApi

POLL_SECONDS = 25
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
BREATH = 15.0
"""The longest sleep without a beat: a poll and its back-off together outlast the watch."""
REVOKED_LIMIT = 6
"""One 401 or 404 is an accident (measured: it left the stock bot deaf); so many are not."""
PART = "ingress"

log = structlog.get_logger(__name__)


class Poller:
    """Fetches updates for as long as this copy is the elected poller."""

    def __init__(self, api: BotApi, intake: Intake, store: Store, supervisor: Supervisor) -> None:
        self._api, self._intake, self._store = api, intake, store
        self._supervisor = supervisor
        self._offset: int | None = None
        self._wait = 0.0
        self._revoked = 0

    async def run(self) -> None:
        """Poll until cancelled."""
        while True:
            self._supervisor.beat(PART)
            if self._intake.lanes.waiting_for_ingress >= MOST_WAITING:
                await asyncio.sleep(0.05)
                continue
            if not self._store.poller:
                self._offset = None
                await asyncio.sleep(1)
                continue
            await self._once()

    async def _once(self) -> None:
        params: dict[str, Any] = {"timeout": POLL_SECONDS, "allowed_updates": ALLOWED}
        if self._offset is not None:
            params["offset"] = self._offset
        answer = await self._api.call("getUpdates", params, seconds=POLL_SECONDS + 10)
        match answer:
            case Sent(result=list() as batch):
                self._wait, self._revoked = 0.0, 0
                await self._keep(batch)
            case Flood(retry_after=seconds):
                await self._rest(seconds)
            case Conflict(why=why) if "webhook" in why:
                # Somebody set one after our start; while it stands, polling brings nothing.
                log.error("conflict", what="a webhook was set")
                await self._api.call("deleteWebhook", {})
                await self._back_off("Conflict")
            case _:
                self._count(answer)
                await self._back_off(type(answer).__name__)

    def _count(self, answer: object) -> None:
        self._revoked = self._revoked + 1 if isinstance(answer, Revoked) else 0
        if isinstance(answer, Conflict):
            log.error("conflict", what="another program polls with this token")
        if self._revoked >= REVOKED_LIMIT:
            self._supervisor.fail("Telegram does not accept the token")

    async def _keep(self, batch: list[Any]) -> None:
        if not batch:
            return
        while True:
            try:
                await self._intake.receive(batch)
                break
            except StoreTrouble as trouble:
                # Not acknowledged: Telegram keeps the batch while we wait.
                log.warning("store_trouble", what=str(trouble))
                self._supervisor.beat(PART)
                await asyncio.sleep(1)
        ids = [raw.get("update_id") for raw in batch if isinstance(raw, dict)]
        self._offset = max((i for i in ids if isinstance(i, int)), default=0) + 1

    async def _back_off(self, because: str) -> None:
        self._wait = min(max(self._wait * 2, FIRST_WAIT), LONGEST_WAIT)
        log.warning("poll_failed", because=because, wait=self._wait)
        await self._rest(self._wait)

    async def _rest(self, seconds: float) -> None:
        """Sleep, and say meanwhile that this is no silence."""
        while seconds > 0:
            self._supervisor.beat(PART)
            await asyncio.sleep(min(seconds, BREATH))
            seconds -= BREATH
        self._supervisor.beat(PART)
