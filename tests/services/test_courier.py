"""The courier: order, settling, and what it does while somebody is being served."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.clock import SystemClock
from bot.conversation.session import Session
from bot.heartbeat import Heartbeat
from bot.services.answers import Answer, Gone, Refused, Sent, Unclear
from bot.services.bodies import NoticeBody, encode
from bot.services.box import Box
from bot.services.courier import AT_ONCE, CROWDED, Courier
from bot.services.gate import LATER
from bot.services.limits import Limiter
from bot.services.line import Line
from bot.services.serving import StillSending
from bot.storage.base import (
    Delivery,
    DeliveryState,
    Incoming,
    Kind,
    NewDelivery,
    Outcome,
    Person,
    Settled,
    StoreTrouble,
    Worked,
)
from bot.storage.sqlite import SqliteStore
from bot.supervisor import Supervisor
from bot.texts.translator import catalogues
from tests.support.stores import sqlite_store

CLOCK = SystemClock()


class Wire:
    """Notes what is sent; `then` happens with each message."""

    def __init__(self) -> None:
        self.sent = 0
        self.then: Any = None
        self.answer: Answer | None = None
        self.probed: Answer = Refused("unused")
        self.note: Any = lambda answer, new: None

    async def send(self, *args: object, **how: bool) -> Answer:
        self.sent += 1
        if self.then is not None:
            await self.then()
        answer = self.answer or Sent(self.sent)
        self.note(answer, new=True)
        return answer

    async def probe(self) -> Answer:
        return self.probed


class Scene:
    """A courier over a database, with a person to write to."""

    def __init__(self, store: SqliteStore) -> None:
        self.store, self.wire = store, Wire()
        self.supervisor = Supervisor(CLOCK)
        beat = Heartbeat(CLOCK, lambda: None)
        self.limiter = Limiter(CLOCK, 28)
        line = Line(self.supervisor, self.wire.probe, beat.ring)
        self.wire.note = line.note
        self.courier = Courier(
            store,
            CLOCK,
            self.wire,  # type: ignore[arg-type]
            catalogues(),
            self.supervisor,
            beat,
            line,
            self.limiter,
        )
        beat.start()
        self.beat = beat

    async def owe(self, *names: str) -> Worked:
        """Notices to person 1, claimed by the unit that owes them."""
        now = CLOCK.now()
        await self.store.receive([Incoming(1, 1, b"{}")], now)
        rows = [
            NewDelivery(f"1:{n}", Kind.NOTICE, now, encode(NoticeBody(name, "en", ("A1",))))
            for n, name in enumerate(names)
        ]
        worked = await self.store.work(1, 1, lambda _: Outcome(Session(), rows), now)
        assert worked is not None
        return worked

    async def crowd(self, people: int) -> None:
        """Somebody owes each of them a notice, and it is due by now."""
        now = CLOCK.now()
        soon = now + timedelta(milliseconds=1)
        for user_id in range(100, 100 + people):
            await self.store.receive([Incoming(user_id, user_id, b"{}")], now)
            body = encode(NoticeBody("trouble", "en", ("A1",)))
            owed = [NewDelivery(f"{user_id}:0", Kind.NOTICE, soon, body)]
            await self.store.work(user_id, user_id, _owing(owed), now)

    def claims(self, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """How many people each claim finds from now on."""
        found: list[int] = []
        claim = self.store.claim

        async def counted(*args: Any) -> Any:
            claimed = await claim(*args)
            found.append(len(claimed))
            return claimed

        monkeypatch.setattr(self.store, "claim", counted)
        return found

    async def served(self) -> None:
        while self.courier.serving.busy:  # noqa: ASYNC110 - it has no event for that
            await asyncio.sleep(0.005)

    async def states(self) -> list[str]:
        counts = await self.store.counts()
        names = ("sent", "sending", "pending", "cancelled")
        return [name for name in names for _ in range(counts.get(f"deliveries_{name}", 0))]


def _owing(owed: list[NewDelivery]) -> Callable[[Person], Outcome]:
    return lambda _: Outcome(Session(), owed)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with sqlite_store(tmp_path) as store:
        made = Scene(store)
        yield made
        made.beat.stop()
        await made.supervisor.stop(1)


async def test_each_message_is_settled_before_the_next(scene: Scene) -> None:
    seen: list[list[str]] = []

    async def look() -> None:
        seen.append(await scene.states())

    scene.wire.then = look
    scene.courier.serving.take(await scene.owe("trouble", "private_only"))
    await scene.served()
    assert seen == [["sending", "sending"], ["sent", "sending"]]


async def test_T13_after_a_block_nothing_more_is_sent(scene: Scene) -> None:
    scene.wire.answer = Gone()
    scene.courier.serving.take(await scene.owe("trouble", "private_only"))
    await scene.served()
    assert scene.wire.sent == 1
    counts = await scene.store.counts()
    assert counts["deliveries_suspended"] == 2


async def test_C09_a_stop_between_two_messages_holds_the_second(scene: Scene) -> None:
    async def stop() -> None:
        scene.courier.closing = True

    scene.wire.then = stop
    scene.courier.serving.take(await scene.owe("trouble", "private_only"))
    await scene.served()
    assert scene.wire.sent == 1
    assert await scene.states() == ["sent", "pending"]
    assert await scene.courier._gate.answer(2) == LATER  # who stands there goes back as well


@pytest.mark.parametrize("alone", [True, False])
async def test_to_somebody_erased_only_the_goodbye_is_sent(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, alone: bool
) -> None:
    monkeypatch.setattr(SqliteStore, "alone", alone)
    worked = await scene.owe("trouble", "erased")
    erased = await scene.store.amend(1, lambda _: Outcome(forget=True), CLOCK.now())
    scene.courier.serving.take(worked, of_round=True)
    if alone:  # another copy would not have told us
        assert erased is not None
        scene.courier.serving.take(erased)
    await scene.served()
    assert scene.wire.sent == 1


@pytest.mark.parametrize(("alone", "read"), [(True, 0), (False, 1)])
async def test_nobody_is_read_again_where_no_other_copy_works(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, alone: bool, read: int
) -> None:
    monkeypatch.setattr(SqliteStore, "alone", alone)
    asked: list[int] = []
    person = scene.store.person

    async def counted(user_id: int) -> Person | None:
        asked.append(user_id)
        return await person(user_id)

    monkeypatch.setattr(scene.store, "person", counted)
    scene.courier.serving.take(await scene.owe("trouble"), of_round=True)
    await scene.served()
    assert scene.wire.sent == 1 and len(asked) == read


def waiting(number: int, state: DeliveryState) -> Delivery:
    due = CLOCK.now() - timedelta(seconds=1)
    body = encode(NoticeBody("trouble", "en"))
    return Delivery(number, 1, f"{number}:0", Kind.NOTICE, due, body, None, None, state, 0)


async def test_while_somebody_is_served_nothing_more_of_theirs_is_claimed(scene: Scene) -> None:
    person = Person(1, Session())
    box = scene.courier.serving.boxes[1] = Box(person)
    box.held = {1}
    rows = [waiting(1, DeliveryState.SENDING), waiting(2, DeliveryState.PENDING)]
    (verdict,) = scene.courier._judge(person, rows)
    assert (verdict.delivery_id, verdict.state) == (2, DeliveryState.PENDING)
    assert verdict.due is not None
    assert verdict.due > CLOCK.now()
    with pytest.raises(StillSending):
        scene.courier._judge(person, [waiting(1, DeliveryState.AMBIGUOUS)])
    # Given back to the table a moment ago: no trouble, and no minute of waiting.
    (verdict,) = scene.courier._judge(person, [waiting(1, DeliveryState.PENDING)])
    assert verdict.state is DeliveryState.PENDING
    del scene.courier.serving.boxes[1]


async def test_a_lease_that_ran_out_under_way_counts_no_attempt(scene: Scene) -> None:
    worked = await scene.owe("trouble")
    (row,) = worked.claimed
    box = scene.courier.serving.boxes[1] = Box(worked.person)
    box.held = {row.id}
    later = CLOCK.now() + timedelta(minutes=5)
    assert await scene.store.claim(later, 10, scene.courier._judge) == []
    del scene.courier.serving.boxes[1]
    await scene.store.settle(1, [Settled(row.id, DeliveryState.SENT)], later)
    assert await scene.states() == ["sent"]


async def test_R13_what_a_dead_copy_was_sending_is_repeated_once(scene: Scene) -> None:
    """To somebody who has done nothing since they asked for it."""
    await scene.owe("trouble")
    for minutes in (5, 10):
        later = CLOCK.now() + timedelta(minutes=minutes)
        claimed = await scene.store.claim(later, 10, scene.courier._judge)
        assert len(claimed) == (minutes == 5)


async def test_many_answers_leave_room_for_claims(scene: Scene) -> None:
    for user_id in range(100, 100 + 2 * AT_ONCE):
        scene.courier.serving.boxes[user_id] = Box(Person(user_id, Session()))
    await scene.owe()
    await asyncio.wait_for(scene.courier._round(), 2)
    scene.courier.serving.boxes.clear()


async def test_T03_a_dead_line_costs_one_attempt_and_one_claim(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those claimed stand at the gate when the first is lost; those behind stay in the table."""
    await scene.crowd(3 * AT_ONCE)
    scene.wire.answer, found = Unclear(), scene.claims(monkeypatch)
    await asyncio.wait_for(scene.courier._round(), 5)
    await scene.served()
    assert scene.wire.sent == 1
    assert sum(found) <= 2 * AT_ONCE
    counts = await scene.store.counts()
    assert (counts["deliveries_ambiguous"], counts.get("deliveries_sending", 0)) == (1, 0)


async def test_T03_where_telegram_only_takes_no_messages_few_are_tried(scene: Scene) -> None:
    async def slow() -> None:
        await asyncio.sleep(0.02)

    await scene.crowd(AT_ONCE)
    scene.wire.then, scene.wire.answer, scene.wire.probed = slow, Unclear(), Sent(True)
    scene.wire.note(Unclear(), new=True)
    going = scene.supervisor.spawn(scene.courier.run(), name="courier")
    await asyncio.sleep(2.5)  # tried after half a second, and once more after a whole one
    going.cancel()
    assert 1 <= scene.wire.sent <= 3
    counts = await scene.store.counts()
    assert counts["deliveries_pending"] + counts["deliveries_ambiguous"] == AT_ONCE


async def test_T03_while_one_tries_the_others_stay_in_the_table(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It hangs; claimed meanwhile, they would be drawn and sent back over and over."""
    await scene.crowd(3 * AT_ONCE)
    found, arrives = scene.claims(monkeypatch), asyncio.Event()
    scene.wire.then, scene.wire.probed = arrives.wait, Sent(True)
    scene.wire.note(Unclear(), new=True)
    going = scene.supervisor.spawn(scene.courier.run(), name="courier")
    await asyncio.sleep(1.5)
    assert scene.wire.sent == 1
    assert sum(found) <= 5
    arrives.set()
    async with asyncio.timeout(5):
        while scene.wire.sent < 3 * AT_ONCE:  # noqa: ASYNC110 - it has no event for that
            await asyncio.sleep(0.01)
    going.cancel()


async def test_T03_nothing_overtakes_what_went_back(scene: Scene) -> None:
    asked: list[int] = []

    def only_the_second() -> bool:
        asked.append(1)
        return len(asked) == 2

    scene.courier._gate._open = only_the_second
    scene.courier.serving.take(await scene.owe("trouble", "private_only"))
    await scene.served()
    assert scene.wire.sent == 0
    first, second = await scene.store.owed(1)
    assert first.due == second.due


async def test_D17_a_clock_found_wrong_ends_a_round(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.crowd(2 * AT_ONCE)
    found = scene.claims(monkeypatch)
    scene.courier.astray = lambda: bool(found)
    await asyncio.wait_for(scene.courier._round(), 2)
    assert found == [AT_ONCE]


async def test_who_would_only_be_sent_back_is_claimed_slowly(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.crowd(3 * AT_ONCE)
    found = scene.claims(monkeypatch)
    for chat in range(28 * 8):
        scene.limiter.took(chat)  # answers; reminders have to pay them back
    going = asyncio.create_task(scene.courier._round())
    await asyncio.sleep(CROWDED / 2)
    going.cancel()
    assert found == [AT_ONCE]


async def test_who_missed_a_reminder_is_told_in_spite_of_trouble(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.owe()
    scene.courier._missed[1] = None

    async def trouble(*_: object) -> None:
        raise StoreTrouble("locked")

    with monkeypatch.context() as patch:
        patch.setattr(scene.store, "amend", trouble)
        with pytest.raises(StoreTrouble):
            await scene.courier._note_missed()
    await scene.courier._note_missed()
    person = await scene.store.person(1)
    assert person is not None
    assert person.session == replace(Session(), missed=True)
    assert not scene.courier._missed
