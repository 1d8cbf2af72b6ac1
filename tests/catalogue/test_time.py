"""Clocks that jump, nights, outages, and answers that cross a reminder (rows D)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import app
from bot.clock import ShiftedClock, SystemClock
from bot.playground.world import World
from tests.catalogue.looking import session_of
from tests.journeys.conftest import NO_RATE, WEDNESDAY
from tests.journeys.steps import protected, reminded
from tests.support.journey import REMINDER, FrozenClock, Person, Stage, seen, talk
from tests.support.stores import sqlite_store

LEFT = "5 days 4 hours"
"""Until 30 November, 13:00 UTC: reminders on the 27th and 29th at 13:00, on the 30th at 10:00."""


async def test_D01_wall_clock_jumps_forward_and_back(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await stage.pass_time(days=3)
    assert len(anna.reminders()) == 1
    await stage.pass_time(days=-3)
    assert len(anna.reminders()) == 1
    await stage.pass_time(days=2)
    assert len(anna.reminders()) == 1  # nothing is said again
    await stage.pass_time(days=2, hours=5)
    assert len(anna.reminders()) == 2
    await anna.say("/help")
    anna.reads("What this bot can do")
    assert stage.bot.supervisor.healthy


async def test_D08_due_in_quiet_hours_with_its_deadline_before_they_end(stage: Stage) -> None:
    """Three hours before 04:00 is 01:00: moved to the evening before."""
    anna = stage.person(1, "en")
    await reminded(anna, "1 day 16 hours")  # Friday, 01:00 UTC, 04:00 in Moscow
    while (due := await stage.store.next_due()) and due < WEDNESDAY + timedelta(days=3):
        await stage.to_next_due()
    deadline = (WEDNESDAY + timedelta(days=1, hours=16)).timestamp()
    reminders = [line for line in stage.accepted(1) if REMINDER in str(line["keys"])]
    for line in reminders:
        hour = datetime.fromtimestamp(line["t"] + 3 * 3600, UTC).hour
        over = line["t"] >= deadline
        assert over or 9 <= hour < 22 or line["silent"]
    assert sum(line["t"] >= deadline for line in reminders) == 1  # that it is over, once
    assert any(line["t"] < deadline for line in reminders)


async def left_behind(folder: Path) -> World:
    """A first life that ends with reminders to come; the world it leaves."""
    async with (
        sqlite_store(folder) as store,
        talk(store, at=WEDNESDAY, environ=NO_RATE) as stage,
    ):
        await reminded(stage.person(1, "en"), LEFT)
        return stage.world


def moved(world: World, to: datetime) -> ShiftedClock:
    """The world's clock, moved on; the next life goes by it too."""
    assert isinstance(world.clock, ShiftedClock)
    world.clock.move(to - world.clock.now())
    return world.clock


async def test_D12_outage_over_all_stages_is_one_message(tmp_path: Path) -> None:
    world = await left_behind(tmp_path)
    back = WEDNESDAY + timedelta(days=5, hours=1, minutes=30)  # after 3 days, 1 day and 3 hours
    async with (
        sqlite_store(tmp_path) as store,
        talk(store, clock=moved(world, back), environ=NO_RATE, world=world) as stage,
    ):
        anna = Person(stage, 1)
        await stage.pass_time(seconds=31)
        assert len(anna.reminders()) == 1
        # It may leave before or after the half minute that passes here.
        left = seen(anna.reminders()[0])
        assert "2 hours 30 minutes" in left or "2 hours 29 minutes" in left
        await stage.pass_time(minutes=30)
        assert len(anna.reminders()) == 1


async def test_D12_outage_past_the_deadline_tells_only_that(tmp_path: Path) -> None:
    world = await left_behind(tmp_path)
    back = WEDNESDAY + timedelta(days=6)
    async with (
        sqlite_store(tmp_path) as store,
        talk(store, clock=moved(world, back), environ=NO_RATE, world=world) as stage,
    ):
        anna = Person(stage, 1)
        await stage.pass_time(seconds=31)
        assert len(anna.reminders()) == 1
        assert "20 hours" in seen(anna.reminders()[0])


@pytest.mark.parametrize("year", [1970, 2200])
async def test_D17_with_an_absurd_clock_nothing_is_reminded_of(
    tmp_path: Path, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram's own date tells; words are answered all the same, and all is well once the
    clock is."""
    tidied: list[datetime] = []

    async def tidy(_: object, now: datetime) -> None:
        tidied.append(now)

    monkeypatch.setattr(app, "keep_house", tidy)
    await left_behind(tmp_path)
    present = WEDNESDAY + timedelta(days=2, hours=5)  # the first reminder is due
    theirs = ShiftedClock(FrozenClock(present, SystemClock()))
    ours = ShiftedClock(FrozenClock(present.replace(year=year), SystemClock()))
    world = World(theirs, enforce_limits=False)
    async with (
        sqlite_store(tmp_path) as store,
        talk(store, clock=ours, world=world, environ=NO_RATE) as stage,
    ):
        anna = stage.person(1)
        stage.world.say(1, "/help")
        await until(lambda: stage.accepted(1))
        stage.bot.heartbeat.ring()
        await asyncio.sleep(0.3)
        assert not anna.reminders()
        assert stage.bot.courier.astray()
        stage.bot._tidy()
        ours.move(present - ours.now())
        stage.world.say(1, "/help")
        await until(anna.reminders)
        assert len(anna.reminders()) == 1
        stage.bot._tidy()
        await until(lambda: tidied)
        assert [now.year for now in tidied] == [present.year]


async def until(condition: Callable[[], object]) -> None:
    """Wait for something in the world."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the world tells nobody of this
            await asyncio.sleep(0.01)


async def while_sending(stage: Stage, act: Callable[[], object], delay: str) -> None:
    """A reminder is on its way for a second; meanwhile something is done."""
    stage.faults(
        {"kind": delay, "method": "sendMessage", "text": REMINDER, "seconds": 0.7, "times": 1}
    )
    due = await stage.store.next_due()
    assert due is not None
    stage.clock.move(due - stage.clock.now() + timedelta(seconds=1))
    await asyncio.sleep(0.2)  # claimed, and under way
    act()
    await stage.quiet()


@pytest.mark.parametrize("delay", ["delay", "delay_answer"])
async def test_D15_deadline_changed_while_its_reminder_is_sent(
    stage: Stage, anna: Person, delay: str
) -> None:
    await reminded(anna, LEFT)
    await anna.tap("back_to_case")
    await anna.tap("answers")
    await anna.tap("correct.protection_end")
    await anna.say("10 days 4 hours")
    message, data = anna.button(anna.label("yes_right"))
    await while_sending(stage, lambda: stage.world.press(1, message, data), delay)
    await stage.pass_time(minutes=1)
    texts = [line["text"] for line in stage.accepted(1, "editMessageText")]
    confirmed = next(n for n, text in enumerate(texts) if anna.said("corrected") in text)
    assert confirmed >= 0
    later = [line["text"] for line in stage.accepted(1)][-1]
    told = len(anna.reminders())
    await stage.pass_time(days=3)  # the old times pass; nothing old is said
    assert len(anna.reminders()) == told, later
    session = await session_of(anna)
    assert session.cases[0].planned[0].generation >= 2


@pytest.mark.parametrize("delay", ["delay", "delay_answer"])
async def test_D16_case_closed_between_claim_and_send(
    stage: Stage, anna: Person, delay: str
) -> None:
    await reminded(anna, LEFT)
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    message, data = anna.button(anna.label("happened.parcel_arrived"))
    await while_sending(stage, lambda: stage.world.press(1, message, data), delay)
    assert len(anna.reminders()) <= 1  # the one request that was in flight
    for _ in range(8):
        await stage.pass_time(days=1)
    assert len(anna.reminders()) <= 1
    assert await stage.store.next_due() is None


async def test_D16_closing_before_the_claim_lets_nothing_out(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.gave_up")
    await stage.pass_time(days=6)
    assert anna.reminders() == []


@pytest.mark.parametrize(
    "words", ["01.01.0001", "31.12.9999", "31.02.2026", "0.0.0", "99/99/9999", "5 декабря 12345"]
)
async def test_D14_absurd_dates_are_asked_again(stage: Stage, anna: Person, words: str) -> None:
    await protected(anna, "3 days 4 hours")
    await anna.tap("answers")
    await anna.tap("correct.protection_end")
    await anna.say(words)
    anna.offers("other_date")
    assert (await stage.store.counts())["inbox_aside"] == 0
