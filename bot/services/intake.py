"""From raw updates to lanes: stored first, acknowledged after, tried three times, set aside."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import structlog

from bot.clock import Clock
from bot.services.bodies import NoticeBody, encode
from bot.services.lanes import Lanes
from bot.services.wire import well_formed
from bot.storage.base import Incoming, Item, Kind, NewDelivery, NotYet, Store, StoreTrouble
from bot.storage.sealing import SealBroken
from bot.supervisor import Supervisor

STARTS = 3
"""How often one update may be started (R5)."""
OLDER_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
"""Seconds between looks at an older update that another copy may be working at."""
LARGEST_ID = 2**52
PRESSED_MESSAGE = ("message_id", "chat")
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
        wake: Callable[[], None],
    ) -> None:
        """`wake` calls the courier to what was owed without a unit of work."""
        self._store, self._clock, self._wake = store, clock, wake
        self._dispatch, self._unreadable, self._locale = dispatch, unreadable, locale
        self._left: dict[int, int] = {}
        self.lanes = Lanes(supervisor, clock, self.work)

    async def receive(self, updates: Sequence[Any]) -> None:
        """Store a batch; when this returns, it may be acknowledged. Raises StoreTrouble."""
        batch: list[Incoming] = []
        for raw in updates:
            made = incoming(raw) if isinstance(raw, dict) else None
            if made is not None:
                batch.append(await self._without_a_stranger(raw, made, batch))
        for new in await self._store.receive(batch, self._clock.now()):
            self.lanes.push(Item(new.update_id, new.user_id, new.raw, 1))

    async def _without_a_stranger(
        self, raw: dict[str, Any], made: Incoming, before: Sequence[Incoming]
    ) -> Incoming:
        """Who comes or goes without having a record, erased perhaps, gets none by that."""
        if "my_chat_member" not in raw or made.user_id is None:
            return made
        if any(update.user_id == made.user_id for update in before):
            return made
        try:
            known = await self._store.person(made.user_id) is not None
        except SealBroken:
            known = True
        return made if known else replace(made, user_id=None)

    async def recover(self) -> None:
        """Take up what an earlier life left. What was started more than once goes first and
        alone, so that an update which kills the process is found out without its neighbours."""
        backlog = await self._store.backlog()
        for user_id, attempts, _ in sorted(backlog, key=lambda entry: -entry[1]):
            for item in await self._store.open_updates(user_id):
                self.lanes.push(_again(item))
                if attempts > 1:
                    await self.lanes.idle()

    async def sweep(self) -> None:
        """Take up what nobody works at: left by a copy that died or by a lane that broke. Who is
        served elsewhere gets on between two looks; whose oldest update stands still is taken.
        Only the courier's copy does it: several would count starts of one healthy update."""
        before, self._left = self._left, {}
        if not self._store.courier:
            return
        for user_id, _, oldest in await self._store.backlog():
            if self.lanes.closing:
                return
            if self.lanes.serves(user_id):
                continue
            if before.get(user_id) == oldest:
                await self._take_over(await self._store.open_updates(user_id))
            else:
                self._left[user_id] = oldest

    async def _take_over(self, items: Sequence[Item]) -> None:
        log.warning("taken_over", updates=len(items))
        for item in items:
            if not self.lanes.holds(item):
                self.lanes.push(_again(item))

    async def _may_start(self, item: Item) -> bool:
        """Count a start; set aside what had its three."""
        if await self._store.start(item.user_id, item.update_id) <= STARTS:
            return True
        await self._set_aside(item, "died")
        return False

    async def work(self, item: Item) -> None:
        """One update, until it took effect or is set aside. The first start was counted when
        it was stored, a later one is counted now: what only waited has not been started."""
        counted = item.attempts <= 1
        while True:
            try:
                if not counted and not await self._may_start(item):
                    return
                counted = True
                error = await self._tried(item)
                if error is None or await self._given_up(item, error):
                    return
            except StoreTrouble as trouble:
                log.warning("store_trouble", what=str(trouble))
                self.lanes.touch(item)
                await asyncio.sleep(1)

    async def _tried(self, item: Item) -> Exception | None:
        """What went wrong with one start, None when it took effect."""
        try:
            await self._dispatch(item)
        except StoreTrouble:
            raise
        except Exception as error:  # noqa: BLE001 - handed back; the update may be poisonous
            return error
        return None

    async def _given_up(self, item: Item, error: Exception) -> bool:
        """Whether an update that failed is set aside; False: try again."""
        if isinstance(error, NotYet):
            await self._older_first(item)
            return False
        if isinstance(error, self._unreadable):
            await self._set_aside(item, f"unreadable: {error}")
            return True
        log.error("update_failed", error=type(error).__name__, exc_info=error)
        if await self._store.start(item.user_id, item.update_id) <= STARTS:
            return False
        await self._set_aside(item, type(error).__name__)
        return True

    async def _older_first(self, item: Item) -> None:
        """Another copy works at an older update of this person, or died over it. Wait for it
        while it gets on; serve it here when it stands still."""
        last = None
        for wait in OLDER_WAITS:
            await asyncio.sleep(wait)
            self.lanes.touch(item)
            updates = await self._store.open_updates(item.user_id or 0)
            if not updates or updates[0].update_id >= item.update_id:
                return
            if self.lanes.holds(updates[0]):
                # A webhook brought them in the wrong order: it stands behind this one.
                await self.work(updates[0])
                return
            if last is not None and _progress(updates[0]) != _progress(last):
                return
            last = updates[0]
        if last is not None:
            await self.work(_again(last))

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
        self._wake()


def _again(item: Item) -> Item:
    """An update left open by somebody else, for its next start."""
    return replace(item, attempts=item.attempts + 1)


def _progress(item: Item) -> tuple[int, int]:
    """What changes while a copy is at a person's oldest update: done, or started again."""
    return item.update_id, item.attempts


def incoming(raw: dict[str, Any]) -> Incoming | None:
    """A raw update with its id and sender, read without trusting its shape."""
    update_id = raw.get("update_id")
    if not isinstance(update_id, int) or not 0 <= update_id < LARGEST_ID:
        log.error("update_without_id")
        return None
    return Incoming(update_id, _sender(raw), well_formed(_needed(raw)))


def _needed(raw: dict[str, Any]) -> dict[str, Any]:
    """The update without the bot's own screen, which Telegram sends along with every press:
    the present one is drawn anyway, and what is not kept needs no seal."""
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(message := query.get("message"), dict):
        return raw
    kept = {key: message[key] for key in PRESSED_MESSAGE if key in message} | {"date": 0}
    return {**raw, "callback_query": {**query, "message": kept}}


def _sender(raw: dict[str, Any]) -> int | None:
    """Whose private chat an update comes from. What is said in groups belongs to nobody: it
    leaves no row of a person."""
    for kind in SENDERS:
        body = raw.get(kind)
        if not isinstance(body, dict):
            continue
        person = body.get("from")
        user_id = person.get("id") if isinstance(person, dict) else None
        place = body.get("message") if kind == "callback_query" else body
        chat = place.get("chat") if isinstance(place, dict) else None
        private = isinstance(chat, dict) and chat.get("type") == "private"
        if private and isinstance(user_id, int) and 0 < user_id < LARGEST_ID:
            return user_id
    return None
