"""One seed: twenty people, a bot that dies and comes back, weather, and a judge over all."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
import structlog

from bot.conversation.events import Event, LeftBot, OptionChosen
from bot.conversation.session import Session
from bot.services import desk
from bot.services.desk import Desk, Envelope
from bot.storage.base import Item
from tests.simulation.changes import what_changed
from tests.simulation.history import Violation
from tests.simulation.life import Life
from tests.simulation.people import DAY, Person
from tests.simulation.telegram import Message, Telegram
from tests.simulation.virtual import put_in_place
from tests.simulation.weather import Weather, buried

USERS, DAYS = 20, 45
UNEXPECTED = {
    "task_failed",
    "part_died",
    "claim_put_off",
    "update_failed",
    "set_aside",
    "unhealthy",
}
"""What the log never says in a run without bugs."""


class Simulation(Weather):
    """The world of one seed."""

    def __init__(self, seed: int, days: float = DAYS, users: int = USERS) -> None:
        super().__init__(seed, days)
        self.telegram = Telegram(self)
        self._pumping: Life | None = None
        self._events: list[tuple[Envelope, Event]] = []
        self._pending: list[dict[str, Any]] = []
        self._trace = hashlib.sha256()
        self.people = {
            user: Person(user, self.telegram, self.tell, random.Random(f"{seed}/{user}"))
            for user in range(1, users + 1)
        }
        self.tell_all: Callable[[str], Any] | None = None
        """Is told every line of the trace."""

    # --- running ------------------------------------------------------------------------
    def run(self) -> str:
        """Run it through; a fingerprint of everything that arrived. Raises Violation."""
        with pytest.MonkeyPatch.context() as patch:
            put_in_place(self.clock, patch)
            ids = random.Random(f"{self.seed}/ids")
            fresh = SimpleNamespace(token_hex=lambda n: f"{ids.getrandbits(8 * n):0{2 * n}x}")
            patch.setattr(desk, "secrets", fresh)
            structlog.configure(processors=[self._heard], cache_logger_on_first_use=False)
            self.loop.set_exception_handler(self._failed)
            self.plan()
            done = self.loop.create_future()
            self.loop.at(self.days * DAY, self.guarded(lambda: done.set_result(None)))
            try:
                self.loop.run_until_complete(done)
                self._end()
            finally:
                structlog.reset_defaults()
        return self._trace.hexdigest()

    def _end(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.oracle.need(self.life is not None and self.life.up, "INV-16: the bot is not up")
        assert self.life is not None
        self.oracle.need(not self.life.line.down, "INV-16: the line is still down")
        self.oracle.need(self.life.supervisor.failure is None, "a part of the bot failed")
        self.oracle.close(list(self.people))
        self.seen.update(self.oracle.seen)
        buried.append(self.loop.die())

    def _heard(self, _: object, method: str, event: dict[str, Any]) -> Any:
        name = event["event"]
        self.note("log", event)
        if event.get("error") == "StillSending":
            # The clock jumped over a lease; what is under way is left to end.
            self.seen["a lease that ran out under way"] += 1
        elif name in UNEXPECTED:
            self.failure = self.failure or Violation(f"the log says {name}: {event}")
        if name in ("line_down", "reminder_parked", "parked"):
            self.seen[f"log: {name}"] += 1
        raise structlog.DropEvent

    def _failed(self, _: object, context: dict[str, Any]) -> None:
        self.failure = self.failure or context.get("exception") or Violation(context["message"])

    def note(self, *what: object) -> None:
        """One line of the trace."""
        line = f"{self.now:.6f} {what}"
        self._trace.update(line.encode())
        if self.tell_all is not None:
            self.tell_all(f"{self.clock.now():%d %b %H:%M:%S} {line}\n")

    # --- messages -----------------------------------------------------------------------
    def sending(self, message: Message) -> None:
        """Before the request."""
        try:
            self.oracle.leaves(message)
        except Violation as violation:
            self.failure = self.failure or violation

    def arrived(self, message: Message) -> None:
        """In the chat."""
        self.note(message.user, message.page.text, message.silent, message.names)
        self.oracle.arrived(message)
        if message.names:
            self.seen["reminders"] += 1
            self.live(self.people[message.user].reacts(message))

    def refused(self, user: int) -> None:
        """The bot knows now, if the answer reaches it."""
        self.seen["403"] += 1
        self.oracle.blocked[user] = True

    # --- updates ------------------------------------------------------------------------
    def tell(
        self,
        user: int,
        event: Event,
        *,
        message_id: int | None = None,
        callback: str | None = None,
        pressed: int | None = None,
    ) -> None:
        """Somebody did something; the bot hears of it as soon as it can."""
        number = len(self._events) + 1
        sent = self.clock.now()
        envelope = Envelope(user, number, sent, message_id, callback, pressed)
        self._events.append((envelope, event))
        who = {"from": {"id": user}, "chat": {"id": user, "type": "private"}}
        self._pending.append({"update_id": number, "message": who})
        self.pump()

    def pump(self) -> None:
        if self.life is not None and self.life.up:
            self.life.supervisor.spawn(self.deliver(), "poll")

    async def deliver(self) -> None:
        """As polling does it: what is stored is confirmed, and gone from Telegram."""
        life = self.life
        if life is None or self._pumping is life:
            return
        self._pumping = life
        while self._pending and not self._out and life.up:
            batch = self._pending[:100]
            await life.intake.receive(batch)
            del self._pending[: len(batch)]
        self._pumping = None

    async def dispatch(self, office: Desk, item: Item) -> None:
        number = msgspec.json.decode(item.raw)["update_id"]
        envelope, event = self._events[number - 1]
        before = self.oracle.records.session(envelope.user_id)
        await office.handle(envelope, event)
        self._took_effect(envelope, event, before)

    def _took_effect(self, envelope: Envelope, event: Event, before: Session | None) -> None:
        user = envelope.user_id
        self.oracle.commits[user] = self.now
        self.oracle.blocked[user] = isinstance(event, LeftBot)
        self.note(user, envelope.update_id, type(event).__name__)
        session = self.oracle.records.session(user)
        if before is not None and session is None:
            self.oracle.forget(user)
            self.seen["erased"] += 1
        if before is not None and session is not None:
            self.seen.update(what_changed(before, session))
        action = event.action if isinstance(event, OptionChosen) else None
        if action is not None and action.of_reminder and action.option in ("3h", "morning"):
            _, kind, minutes, generation = action.topic.split("/")
            self.oracle.asks_again(user, (action.case, kind, int(minutes), int(generation)))
