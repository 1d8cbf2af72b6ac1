"""One seed: twenty people, a bot that dies and comes back, weather, and a judge over all."""

from __future__ import annotations

import asyncio
import hashlib
import random
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
import structlog

from bot.conversation.events import Event, LeftBot, OptionChosen
from bot.conversation.session import Case, Session
from bot.services import desk
from bot.services.desk import Desk, Envelope
from bot.storage.base import Item
from bot.storage.sealing import MasterKey
from bot.texts.translator import catalogues
from tests.simulation.life import InlineStore, Life
from tests.simulation.oracle import Oracle, Records, Violation
from tests.simulation.people import DAY, Person
from tests.simulation.telegram import Message, Telegram
from tests.simulation.virtual import SimClock, SimLoop, put_in_place

HOUR = 3600.0
USERS, DAYS = 20, 45
CALM = 2 * DAY
"""The last days, in which nothing goes wrong any more."""
LOOK_EVERY = 18 * HOUR
UNEXPECTED = {
    "task_failed",
    "part_died",
    "claim_put_off",
    "update_failed",
    "set_aside",
    "unhealthy",
}
"""What the log never says in a run without bugs."""
FATES = {
    # fate: (in fair weather, in a storm), in thousandths
    "unreachable": (2, 30),
    "lost": (2, 30),
    "accepted, lost": (3, 60),
    "flood": (3, 40),
    "killed before": (0.4, 6),
    "killed after": (0.6, 8),
}
OF_REMINDERS = 4.0
"""So many times more often it hits a reminder: they are few."""

_buried: list[Any] = []
"""The tasks of lives that were killed: collected, they would run their `finally` blocks."""


class Simulation:
    """The world of one seed."""

    def __init__(self, seed: int, days: float = DAYS, users: int = USERS) -> None:
        self.seed, self.days = seed, days
        self.rng = random.Random(seed)
        self.seen: Counter[str] = Counter()
        self.loop = SimLoop()
        self.clock = SimClock(self.loop)
        self.telegram = Telegram(self)
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._key = MasterKey.generate()[0]
        self._words = catalogues()
        self.oracle = Oracle(Records(self._connection, self._key), self.clock.now, lambda: self.now)
        self.life: Life | None = None
        self._pumping: Life | None = None
        self._events: list[tuple[Envelope, Event]] = []
        self._pending: list[dict[str, Any]] = []
        self._out = False
        self._storm = False
        self._trace = hashlib.sha256()
        self.people = {
            user: Person(user, self.telegram, self.tell, random.Random(f"{seed}/{user}"))
            for user in range(1, users + 1)
        }
        self.failure: BaseException | None = None
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
            asyncio.set_event_loop(self.loop)
            self.loop.set_exception_handler(self._failed)
            self._plan()
            done = self.loop.create_future()
            self.loop.at(self.days * DAY, self._guarded(lambda: done.set_result(None)))
            self.loop.run_until_complete(done)
            self._end()
        return self._trace.hexdigest()

    @property
    def now(self) -> float:
        """Virtual seconds since the beginning."""
        return self.loop.seconds

    def _end(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.oracle.need(self.life is not None and self.life.up, "INV-16: the bot is not up")
        assert self.life is not None
        self.oracle.need(not self.life.line.down, "INV-16: the line is still down")
        self.oracle.need(self.life.supervisor.failure is None, "a part of the bot failed")
        self.oracle.close(list(self.people))
        self.seen.update(self.oracle.seen)
        _buried.append(self.loop.die())

    def _heard(self, _: object, method: str, event: dict[str, Any]) -> Any:
        name = event["event"]
        self.note("log", event)
        if name in UNEXPECTED:
            self.failure = self.failure or Violation(f"the log says {name}: {event}")
        if name in ("line_down", "reminder_parked", "parked"):
            self.seen[f"log: {name}"] += 1
        raise structlog.DropEvent

    def _failed(self, _: object, context: dict[str, Any]) -> None:
        self.failure = self.failure or context.get("exception") or Violation(context["message"])

    def _guarded(self, event: Callable[[], None]) -> Callable[[], None]:
        def guarded() -> None:
            if self.failure is not None:
                raise self.failure
            event()

        return guarded

    def note(self, *what: object) -> None:
        """One line of the trace."""
        line = f"{self.now:.6f} {what}"
        self._trace.update(line.encode())
        if self.tell_all is not None:
            self.tell_all(f"{self.clock.now():%d %b %H:%M:%S} {line}\n")

    # --- what will happen ---------------------------------------------------------------
    def _plan(self) -> None:
        at, rng, storms = self.loop.at, self.rng, self.days * DAY - CALM
        at(0.0, self._guarded(self._begin))
        for person in self.people.values():
            self._live(person.life())
        for number, user in enumerate(self.people):
            at(HOUR + number * 60, self._guarded(lambda user=user: self._look(user)))  # type: ignore[misc]

        def somewhen(times: int, event: Callable[[], None]) -> None:
            for _ in range(times):
                at(rng.uniform(0, storms), self._guarded(event))

        somewhen(rng.randint(1, 4), self.crash)
        somewhen(rng.randint(0, 2), self._restart)
        somewhen(rng.randint(1, 3), self._outage)
        somewhen(rng.randint(0, 2), self._jump)
        somewhen(rng.randint(1, 4), self._bad_weather)

    def _live(self, act: Iterator[float]) -> None:
        def on() -> None:
            wait = next(act, None)
            if wait is not None and self.now + wait < self.days * DAY - CALM / 2:
                self.loop.after(wait, self._guarded(on))

        on()

    def _look(self, user: int) -> None:
        if self._out or self.life is None or not self.life.up:
            self._disturbed()
        if self.telegram.chat(user).blocked:
            self.oracle.trouble[user] = self.now
        self.oracle.look(user)
        self.loop.after(
            self.rng.uniform(0.5, 1.5) * LOOK_EVERY, self._guarded(lambda: self._look(user))
        )

    # --- the bot's lives ----------------------------------------------------------------
    def _begin(self) -> None:
        store = InlineStore(self._connection, self._key, self.rng)
        self.life = life = Life(store, self.clock, self.telegram, self._words, self._dispatch)
        self._disturbed()

        async def begin() -> None:
            await life.begin()
            await self._deliver()

        life.supervisor.spawn(begin(), "begin")

    def pull_the_plug(self) -> None:
        """Die before anything else happens."""
        self.loop.after(0.0, self._guarded(self.crash))

    def crash(self) -> None:
        """The process is killed; it comes back soon, or after days."""
        life, self.life = self.life, None
        if life is None:
            return
        self.oracle.need(not self._connection.in_transaction, "a transaction across an await")
        for user in life.courier._boxes:
            rows = self.oracle.records.ask(
                "SELECT 1 FROM deliveries WHERE user_id = ? AND state = 'sending'", user
            )
            mine = self.oracle.reminders[user]
            if rows and mine and mine[-1].at > self.now - 2:
                mine[-1].ambiguous = True
        _buried.append((life, self.loop.die()))
        self._pumping = None
        self.seen["killed"] += 1
        self.note("killed")
        down = self.rng.choice((0.5, 5.0, 60.0, HOUR)) * self.rng.uniform(0.5, 2)
        if self.rng.random() < 0.08 and self.now < self.days * DAY - 2 * CALM:
            down = self.rng.uniform(1, 5) * DAY
            self.seen["down for days"] += 1
        self._disturbed()
        self.loop.after(down, self._guarded(self._begin))

    def _restart(self) -> None:
        """SIGTERM, and a new process a minute later."""
        life, self.life = self.life, None
        if life is None:
            return
        self.seen["SIGTERM"] += 1
        self._disturbed()
        task = self.loop.create_task(life.stop())
        task.add_done_callback(lambda _: self.loop.after(60.0, self._guarded(self._begin)))

    # --- weather ------------------------------------------------------------------------
    def _outage(self) -> None:
        """Telegram cannot be reached, for minutes or days."""
        if self._out:
            return
        self._out = True
        length = self.rng.choice((300.0, HOUR, 8 * HOUR, 2 * DAY)) * self.rng.uniform(0.5, 1.5)
        length = min(length, self.days * DAY - CALM - self.now)
        self.seen["Telegram away for a day"] += length > DAY
        self._disturbed()

        def over() -> None:
            self._out = False
            # The line may look again only after its longest pause.
            self._disturbed(700.0)
            self._pump()

        self.loop.after(length, self._guarded(over))

    def _bad_weather(self) -> None:
        self._storm = True
        self.loop.after(self.rng.uniform(0.2, 3) * DAY, self._guarded(self._clear_up))

    def _clear_up(self) -> None:
        self._storm = False

    def _jump(self) -> None:
        """The wall clock is wrong for a while; the supervisor notices within five seconds."""
        size = self.rng.choice((90.0, HOUR, DAY, 3 * DAY)) * self.rng.uniform(0.5, 1)
        by = timedelta(seconds=self.rng.choice((1, -1)) * size)
        self.seen["the clock jumped ahead" if by > timedelta() else "the clock jumped back"] += 1
        self._shift(by)
        back = min(self.rng.uniform(60, DAY), max(self.days * DAY - CALM - self.now, 60))
        self.loop.after(back, self._guarded(lambda: self._shift(-by)))

    def _shift(self, by: timedelta) -> None:
        self.clock.shift += by
        # A wait reckoned by a clock that was ahead lasts until then, or to the slot after.
        self._disturbed(max(5.0, -by.total_seconds() + 36 * HOUR if by < timedelta() else 0.0))

        def notice() -> None:
            if self.life is not None and self.life.up:
                self.life.heartbeat.jumped()

        self.loop.after(self.rng.uniform(0, 5), self._guarded(notice))

    def _disturbed(self, more: float = 0.0) -> None:
        self.oracle.calm_since = max(self.oracle.calm_since, self.now + more)

    def fate(self, method: str, user: int, *, reminder: bool) -> str:
        """What becomes of a request."""
        if self._out:
            self._disturbed()
            kind = self.rng.random()
            if method != "probe" and kind < 0.1:
                return "accepted, lost"
            return "unreachable" if kind < 0.5 else "lost"
        if method == "probe" or self.now > self.days * DAY - CALM:
            return "fine"
        thousandth = self.rng.random() * 1000 / (OF_REMINDERS if reminder else 1)
        for fate, shares in FATES.items():
            thousandth -= shares[self._storm]
            if thousandth < 0:
                self.seen[f"{fate}{', a reminder' if reminder else ''}"] += 1
                self.oracle.trouble[user] = self.now + 100
                self._disturbed(10.0 if fate != "flood" else 0.0)
                return fate
        return "fine"

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
            self._live(self.people[message.user].reacts(message))

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
        self._pump()

    def _pump(self) -> None:
        if self.life is not None and self.life.up:
            self.life.supervisor.spawn(self._deliver(), "poll")

    async def _deliver(self) -> None:
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

    async def _dispatch(self, office: Desk, item: Item) -> None:
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


def what_changed(before: Session, after: Session) -> Iterator[str]:
    """What an update did, as far as reminders hang on it."""
    if before.settings.zone not in (None, after.settings.zone):
        yield "a zone changed"
    if before.settings.quiet_from != after.settings.quiet_from:
        yield "quiet hours changed"
    for case in after.cases:
        old = before.case(case.id)
        if old is not None and old is not case:
            yield from _of_a_case(old, case)


def _of_a_case(old: Case, case: Case) -> Iterator[str]:
    moved = {(p.deadline, p.generation) for p in case.planned if p.generation > 1}
    new = {p.deadline for p in case.planned} - {p.deadline for p in old.planned}
    happened = {
        "a deadline moved": moved - {(p.deadline, p.generation) for p in old.planned},
        "a dispute opened": new & {"seller_answer", "platform_steps_in"},
        "a case closed": case.closed_at and not old.closed_at,
        "a case opened again": old.closed_at and not case.closed_at,
        "reminders switched off": old.reminders and not (case.reminders or case.closed_at),
        "a deadline muted": set(case.muted) - set(old.muted),
    }
    yield from (what for what, holds in happened.items() if holds)
