"""Serving people what was claimed for them.

One person's messages leave in order, one at a time, and each is settled before the next;
different people side by side.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.services.attempts import Attempt
from bot.services.box import Box, is_farewell, messages_of, revision_of
from bot.services.gate import Gate
from bot.services.messenger import Messenger
from bot.services.sending import Sender
from bot.storage.base import (
    Delivery,
    DeliveryState,
    Kind,
    Outcome,
    Person,
    Settled,
    Store,
    StoreTrouble,
    Verdict,
    Worked,
)
from bot.supervisor import Supervisor
from bot.texts.translator import Catalogues

BEHIND = timedelta(seconds=1)
"""So long what falls due waits for the same person's messages under way."""

log = structlog.get_logger(__name__)


class StillSending(Exception):
    """A lease ran out over an attempt that is under way in this very process. Said inside the
    claim: the store undoes the expiry and asks again later."""


class Serving:
    """Sends and settles, person by person."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        messenger: Messenger,
        catalogues: Catalogues,
        supervisor: Supervisor,
        gate: Gate,
        halted: Callable[[], bool],
        due: Callable[[datetime], None],
    ) -> None:
        """`halted`: nothing more leaves, what is not sent yet goes back to the table. `due`: is
        told when something has to be claimed again."""
        self._store, self._clock, self._messenger = store, clock, messenger
        self._supervisor, self._gate = supervisor, gate
        self._halted, self._due = halted, due
        self._sender = Sender(messenger, catalogues, clock, gate)
        self.boxes: dict[int, Box] = {}

    def take(self, worked: Worked, *, of_round: bool = False) -> None:
        """Send what a unit of work claimed, behind what the person is being sent already. Told
        of every unit: what is under way is written from what became of the person.

        `of_round`: a pass of the courier claimed it, for many at once. Where other copies work
        too, the first of them is old by then, so the person is read again before the send.
        """
        user_id = worked.person.user_id
        box = self.boxes.get(user_id)
        if box is None:
            if not worked.claimed:
                return
            box = self.boxes[user_id] = Box(worked.person)
            self._supervisor.spawn(self._serve(user_id, box), name="serve")
        may_be_old = of_round and not self._store.alone
        box.doubtful |= may_be_old or revision_of(worked.person) < revision_of(box.person)
        box.person = worked.person
        box.claimed |= of_round
        box.rows.extend(worked.claimed)
        box.held.update(row.id for row in worked.claimed)

    @property
    def claimed(self) -> int:
        """How many people a pass of the courier has claimed that are not served yet."""
        return sum(box.claimed for box in self.boxes.values())

    @property
    def busy(self) -> bool:
        """Whether somebody is being served right now."""
        return bool(self.boxes)

    def behind(self, box: Box, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        """Somebody is served right now: what else is due waits outside, without a lease."""
        waiting = [row for row in rows if row.state is not DeliveryState.SENDING]
        # Only a lease that ran out makes one of these ambiguous; one that is pending was given
        # back by us a moment ago.
        expired = [row for row in waiting if row.state is DeliveryState.AMBIGUOUS]
        if any(row.id in box.held for row in expired):
            raise StillSending
        now = self._clock.now()
        later = now + BEHIND
        return [Verdict(r.id, DeliveryState.PENDING, later) for r in waiting if r.due <= now]

    async def _serve(self, user_id: int, box: Box) -> None:
        try:
            while box.rows:
                rows, box.rows = box.rows, []
                async for attempt in self._attempts(box, rows):
                    # Before the next one is sent: a stop between them doubles nothing.
                    await self._settle(user_id, box, attempt)
        finally:
            del self.boxes[user_id]

    async def _attempts(self, box: Box, rows: Sequence[Delivery]) -> AsyncIterator[Attempt]:
        """One message after the other, each settled before the next; when nothing may be sent
        any more, the rest goes back to the table."""
        messages = messages_of(rows)
        for number, message in enumerate(messages):
            if not self._halted() and box.doubtful:
                await self._look_again(box)
            if self._halted():
                now = self._clock.now()
                rest = [row for one in messages[number:] for row in one]
                yield Attempt([Settled(row.id, DeliveryState.PENDING, now) for row in rest])
                return
            attempt = await self._attempt(box, message)
            ends = _ends(attempt, [row for one in messages[number + 1 :] for row in one])
            yield attempt
            if ends:
                return

    async def _attempt(self, box: Box, rows: Sequence[Delivery]) -> Attempt:
        if box.gone and not all(is_farewell(row) for row in rows):
            return Attempt([Settled(row.id, DeliveryState.CANCELLED) for row in rows])
        match rows[0].kind:
            case Kind.SCREEN:
                return await self._sender.screens(box.seen(), rows)
            case Kind.REMINDER:
                return await self._sender.reminders(box.seen, rows)
            case Kind.DOCUMENT:
                await self._messenger.busy(box.person.user_id)
                return await self._sender.document(box.seen(), rows[0])
            case _:
                return await self._sender.notice(box.seen(), rows[0])

    async def _look_again(self, box: Box) -> None:
        """The person as the database knows them now, so that nothing past is drawn. Whoever was
        erased is gone, and only a goodbye is owed."""
        try:
            present = await self._store.person(box.person.user_id)
        except StoreTrouble:
            return  # the attempt goes with what was claimed
        box.doubtful, box.gone = False, present is None
        box.person = present or Person(box.person.user_id, None)
        box.screen_id = box.person.screen_id

    async def _settle(self, user_id: int, box: Box, attempt: Attempt) -> None:
        if attempt.screen_id is not None:
            box.screen_id = attempt.screen_id
        for callback, toast in attempt.press_answers:
            self._supervisor.spawn(self._messenger.answer_press(callback, toast), "press")
        await self._record(user_id, attempt)
        box.held.difference_update(settled.delivery_id for settled in attempt.results)
        if not self._gate.paused(user_id):
            await self._decorate(user_id, attempt)
        later = [s.due for s in attempt.results if s.due is not None]
        if later:
            self._due(min(later))

    async def _decorate(self, user_id: int, attempt: Attempt) -> None:
        """What is only nice to have, and not worth a 429."""
        changes = [self._messenger.strip(user_id, old) for old in attempt.strips]
        changes += [self._messenger.edit(user_id, *redraw) for redraw in attempt.redraws.items()]
        if changes:
            # Awaited: on its way it could overtake the next screen, drawn over the same message.
            await asyncio.gather(*changes)
        for message_id in attempt.thanks:
            self._supervisor.spawn(self._messenger.thank(user_id, message_id), "thank")

    async def _record(self, user_id: int, attempt: Attempt) -> None:
        """Write down what became of it; a database that cannot take it now is asked again."""
        step = attempt.step
        if _blocked(attempt):
            step = _out_of_reach
        while True:
            try:
                await self._store.settle(
                    user_id,
                    attempt.results,
                    self._clock.now(),
                    screen_id=attempt.screen_id,
                    step=step,
                )
                break
            except StoreTrouble as trouble:
                log.warning("store_trouble", what=str(trouble))
                await asyncio.sleep(1)


def _blocked(attempt: Attempt) -> bool:
    return any(settled.state is DeliveryState.SUSPENDED for settled in attempt.results)


def _ends(attempt: Attempt, rest: Sequence[Delivery]) -> bool:
    """Whether nothing may follow an attempt; then what was to follow is settled with it."""
    later = [settled.due for settled in attempt.results if settled.due is not None]
    if _blocked(attempt):
        # Nothing more is said to somebody who blocked the bot (INV-10).
        attempt.results += [Settled(row.id, DeliveryState.SUSPENDED) for row in rest]
    elif later:
        # Nothing overtakes what has to wait.
        attempt.results += [Settled(row.id, DeliveryState.PENDING, max(later)) for row in rest]
    return _blocked(attempt) or bool(later)


def _out_of_reach(person: Person) -> Outcome:
    """The person blocked the bot: what else is owed waits for their return."""
    return Outcome(reachable=False)
