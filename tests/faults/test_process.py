"""Rows C01-C16 of the fault catalogue: the life of the process."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.faults.actors import SCRIPTS, Actor
from tests.faults.arena import Arena, arena, free_port
from tests.faults.oracle import Findings, alpha, check_inbox, copies, sent
from tests.faults.planted import HERE
from tests.support.killing import ROOT, Life, Zygote
from tests.support.screenshots import chat, needs_tesseract

pytestmark = pytest.mark.fault
EVERYBODY = range(1, 9)


async def happens(condition: Callable[[], Any], seconds: float = 10.0) -> None:
    """Wait for something in the world."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the world tells nobody of this
            await asyncio.sleep(0.002)


def everybody_starts(place: Arena) -> None:
    """An update of each."""
    for user_id in EVERYBODY:
        place.world.say(user_id, "/start")


def screens_of(place: Arena, user_id: int) -> int:
    """New messages accepted for somebody."""
    return sum(message.chat == user_id for message in sent(place.journal()))


async def each_once(place: Arena, life: Life, most: int) -> None:
    """Everybody's update took effect once, and everybody sees a screen."""
    await place.quiet(life)
    findings = Findings()
    check_inbox(place, place.journal(), findings)
    assert not findings.wrong, findings.wrong
    for user_id in EVERYBODY:
        assert 1 <= screens_of(place, user_id) <= most


@pytest.mark.parametrize("delay", [0.0, 0.003, 0.01, 0.05])
async def test_C01_killed_before_anything_is_durable(
    zygote: Zygote, tmp_path: Path, delay: float
) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        everybody_starts(place)
        life = place.live()
        await happens(lambda: place.journal("Out"))
        await asyncio.sleep(delay)
        await place.kill(life)
        await each_once(place, place.live(), most=2)


async def test_C02_killed_before_the_confirming_call(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        everybody_starts(place)
        life = place.live()
        place.api.faults({"kind": "kill_before", "method": "getUpdates", "nth": 2}, pid=life.pid)
        assert await place.ended(life) == -9
        assert not place.journal("Ack")
        rows = place.ask_the_dead("SELECT COUNT(*) FROM inbox")
        assert rows == [(len(EVERYBODY),)]
        place.api.faults()
        await each_once(place, place.live(), most=2)
        assert len(place.journal("Out")) >= 2, "the batch was not offered again"


@needs_tesseract
@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_C03_killed_while_a_picture_is_read(
    zygote: Zygote, tmp_path: Path, method: str
) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        life = place.live()
        place.world.say(1, "/check")
        await place.quiet(life)
        place.api.faults({"kind": "kill_before", "method": method}, pid=life.pid)
        place.world.send_photo(1, chat([("theirs", "Please cancel the dispute first")]))
        assert await place.ended(life) == -9
        place.api.faults()
        life = place.live()
        await place.quiet(life)
        said = [str(m.body.get("text")) for m in place.world.chat_of(1).messages.values()]
        assert sum("cancel the dispute" in words for words in said) == 1, said
        assert place.ask("SELECT COUNT(*) FROM inbox WHERE state <> 'done'") == [(0,)]


async def test_C04_five_kills_on_one_screen(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        place.world.say(1, "/start")
        died = await kill_after_accept(place, 1)
        assert died == 2
        assert screens_of(place, 1) == 2
        life = place.live()
        await place.quiet(life)
        assert place.ask("SELECT state, attempts FROM deliveries") == [("parked", 2)]
        place.world.say(1, "/start")
        await place.quiet(life)
        assert screens_of(place, 1) == 3, "a parked screen keeps the next from coming"


async def test_C04_five_kills_on_one_reminder(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path) as place:
        await with_reminders(place, 1)
        due = place.next_due()
        assert due is not None
        place.clock.move(due - place.clock.now())
        died = await kill_after_accept(place, 1, settled_in=True)
        assert died == 2
        (messages,) = copies(place.journal()).values()
        assert len(messages) == 2
        assert "again" in messages[1].text.lower() or messages[0].text != messages[1].text
        assert place.ask_the_dead("SELECT attempts FROM deliveries WHERE state = 'parked'")


async def kill_after_accept(
    place: Arena, chat: int, *patches: str, settled_in: bool = False
) -> int:
    """Five lives, each killed when Telegram accepted a message for this chat; how many died."""
    died = 0
    for _ in range(5):
        life = place.live(*patches)
        place.api.faults(
            {"kind": "kill_after", "method": "sendMessage", "chat": chat}, pid=life.pid
        )
        code = await place.fate(life)
        if code is None and settled_in:
            place.board.shift(wall=11, mono=31)
            code = await place.fate(life)
        if code is None:
            await place.kill(life)
        else:
            died += 1
    place.api.faults()
    return died


async def with_reminders(place: Arena, *people: int, hours: int = 0) -> list[Actor]:
    """People with one case each and reminders on; the bot is stopped."""
    day = place.clock.now().date()
    actors = [Actor(place, n, "plain", random.Random(n), day, 0, 0) for n in people]
    life = place.live()
    await asyncio.gather(*(actor.walk() for actor in actors))
    await place.quiet(life)
    life.kill(15)
    assert await place.ended(life) == 0
    return actors


async def test_C06_an_update_that_kills_the_process(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        place.world.say(1, "POISON")
        for user_id in EVERYBODY[1:]:
            place.world.say(user_id, "/start")
        lives = 0
        while True:
            lives += 1
            assert lives <= 4, "it goes on killing"
            life = place.live(f"{HERE}:dies_of=POISON")
            if await place.fate(life) is None:
                break
        assert place.ask("SELECT user_id, error FROM inbox WHERE state = 'aside'") == [(1, "died")]
        assert all(screens_of(place, user_id) for user_id in EVERYBODY[1:])
        assert screens_of(place, 1) == 1, "the person is told once"
        place.world.say(1, "/start")
        await place.quiet(life)
        assert screens_of(place, 1) == 2


async def test_C11_killed_after_every_step(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path) as place:
        day = place.clock.now().date()
        model, actor = (
            Actor(place, n, "two", random.Random(n), day, think=0, nervous=0) for n in (1, 2)
        )
        life = place.live()
        await model.walk()
        for step in SCRIPTS["two"]:
            await actor.walk([step])
            await place.kill(life)
            life = place.live()
        await place.quiet(life)
        await place.kill(life)
        async with place.store() as store:
            people = [await store.person(one.id) for one in (model, actor)]
        states = [alpha(one.session if one else None, day) for one in people]
        assert states[0] == states[1]
        said = [[m.text for m in sent(place.journal()) if m.chat == n] for n in (1, 2)]
        # What was sent as a new message may come twice, in a row.
        assert [t for t, n in zip(said[1], [*said[1][1:], ""], strict=True) if t != n] == said[0]


async def test_C12_a_second_instance_is_refused(tmp_path: Path, zygote: Zygote) -> None:
    async with arena(zygote, tmp_path) as place:
        first = place.live()
        await happens(lambda: place.journal("Acc") or '"ready"' in first.said())
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot",
            cwd=ROOT,
            env={**os.environ, **place.environ(port=free_port()), "BOT_NO_BOOTSTRAP": "1"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, said = await asyncio.wait_for(second.communicate(), 20)
        assert second.returncode not in (0, None)
        assert b"Another process already uses the database" in said
        assert b"Traceback" not in said
        assert first.alive
        refused = [line for line in place.journal("Ref") if line["method"] == "getUpdates"]
        assert not refused, "two pollers at once"


PARTS = [
    ("raises=ingress", "ingress"),
    ("raises=courier", "courier"),
    ("hangs=ingress", "ingress"),
    ("hangs=courier", "courier"),
    ("hangs=lanes", "lanes"),
    ("hangs=heartbeat", "heartbeat"),
]


async def test_C16_a_part_that_dies_or_hangs_ends_the_process(
    zygote: Zygote, tmp_path: Path
) -> None:
    async def one(number: int, failpoint: str, part: str) -> None:
        folder = tmp_path / str(number)
        folder.mkdir()
        async with arena(zygote, folder, EVERYBODY) as place:
            life = place.live(f"{HERE}:brisk", f"{HERE}:{failpoint}")
            if failpoint == "hangs=lanes":
                place.world.say(1, "/start")
            assert await place.ended(life, 20) == 1, failpoint
            why = [line for line in life.said().splitlines() if '"unhealthy"' in line]
            assert len(why) == 1 and part in why[0], (failpoint, why)

    await asyncio.gather(*(one(n, *each) for n, each in enumerate(PARTS)))


async def test_C16_what_a_broken_lane_left_is_taken_up(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path, EVERYBODY) as place:
        life = place.live(f"{HERE}:brisk", f"{HERE}:breaks_a_lane=/start")
        place.world.say(1, "/start")
        await happens(lambda: screens_of(place, 1))
        await place.quiet(life)
        assert place.ask("SELECT state, attempts FROM inbox") == [("done", 2)]
