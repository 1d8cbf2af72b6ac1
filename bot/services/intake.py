"""From raw updates to lanes: stored first, acknowledged after, tried three times, set aside."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import msgspec
import structlog

from bot.clock import Clock
from bot.services.bodies import NoticeBody, encode
from bot.services.lanes import Lanes
from bot.storage.base import Incoming, Item, Kind, NewDelivery, Store, StoreTrouble
from bot.supervisor import Supervisor

STARTS = 3
"""How often one update may be started (R5)."""
LARGEST_ID = 2**52
PRESSED_MESSAGE = ("message_id", "date", "chat")
SENDERS = ("message", "callback_query", "edited_message", "my_chat_member")

log = structlog.get_logger(__name__)


class Intake:
    """Stores what arrives and feeds it to the lanes."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        supervisor: Supervisor,
        dispatch: Callable[[Item], Awaitable[None]],
        unreadable: type[Exception],
        locale: str,
    ) -> None:
        self._store, self._clock = store, clock
        self._dispatch, self._unreadable, self._locale = dispatch, unreadable, locale
        self.lanes = Lanes(supervisor, clock, self.work)

    async def receive(self, updates: Sequence[Any]) -> None:
        """Store a batch; when this returns, it may be acknowledged. Raises StoreTrouble."""
        batch = [
            made for raw in updates if isinstance(raw, dict) and (made := incoming(raw)) is not None
        ]
        for new in await self._store.receive(batch, self._clock.now()):
            self.lanes.push(Item(new.update_id, new.user_id, new.raw, 1))

    async def recover(self) -> None:
        """Take up what an earlier life left. What was started more than once goes first and
        alone, so that an update which kills the process is found out without its neighbours."""
        backlog = await self._store.backlog()
        for user_id, attempts in sorted(backlog, key=lambda entry: -entry[1]):
            for item in await self._store.open_updates(user_id):
                starts = await self._store.start(item.user_id, item.update_id)
                if starts > STARTS:
                    await self._set_aside(item, "died")
                    continue
                self.lanes.push(item)
                if attempts > 1:
                    await self.lanes.idle()

    async def take_up(self, user_id: int) -> None:
        """Another copy stored updates of this person: serve them here."""
        for item in await self._store.open_updates(user_id):
            self.lanes.push(item)

    async def work(self, item: Item) -> None:
        """One update, until it took effect or is set aside."""
        while True:
            try:
                await self._dispatch(item)
                return
            except StoreTrouble as trouble:
                log.warning("store_trouble", what=str(trouble))
                self.lanes.touch(item)
                await asyncio.sleep(1)
            except self._unreadable as error:
                await self._set_aside(item, f"unreadable: {error}")
                return
            except Exception as error:
                log.exception("update_failed", error=type(error).__name__)
                starts = await self._store.start(item.user_id, item.update_id)
                if starts > STARTS:
                    await self._set_aside(item, type(error).__name__)
                    return

    async def _set_aside(self, item: Item, error: str) -> None:
        """Quarantine; the person is told once, with a code that finds the log line."""
        code = secrets.token_hex(3)
        log.error("set_aside", error=error, code=code)
        notices = []
        if item.user_id is not None and not error.startswith("unreadable"):
            body = NoticeBody("trouble", self._locale, (code,))
            key = f"{item.update_id}:trouble"
            notices.append(NewDelivery(key, Kind.NOTICE, self._clock.now(), encode(body)))
        await self._store.set_aside(item.user_id, item.update_id, error, notices)


def incoming(raw: dict[str, Any]) -> Incoming | None:
    """A raw update with its id and sender, read without trusting its shape."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int) or not 0 <= update_id < LARGEST_ID:
        log.error("update_without_id")
        return None
    return Incoming(update_id, _sender(raw), msgspec.json.encode(_needed(raw)))


def _needed(raw: dict[str, Any]) -> dict[str, Any]:
    """The update without the bot's own screen, which Telegram sends along with every press:
    the present one is drawn anyway, and what is not kept needs no seal."""
    query = raw.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    if not isinstance(message, dict):
        return raw
    kept = {key: message[key] for key in PRESSED_MESSAGE if key in message}
    return {**raw, "callback_query": {**query, "message": kept}}


def _sender(raw: dict[str, Any]) -> int | None:
    for kind in SENDERS:
        body = raw.get(kind)
        person = body.get("from") if isinstance(body, dict) else None
        user_id = person.get("id") if isinstance(person, dict) else None
        if isinstance(user_id, int) and 0 < user_id < LARGEST_ID:
            return user_id
    return None
