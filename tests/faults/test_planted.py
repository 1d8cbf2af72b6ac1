"""The test of the tests (durability.md 7.7): each planted bug turns a scenario red that is green
without it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.faults.actors import Actor
from tests.faults.arena import Arena, arena
from tests.faults.oracle import Findings, check_deliveries, check_inbox, check_reminders
from tests.faults.planted import HERE
from tests.faults.test_process import (
    EVERYBODY,
    each_once,
    everybody_starts,
    happens,
    kill_after_accept,
    screens_of,
    with_reminders,
)
from tests.faults.test_sweep import PROTECTED, press, row, seen, walk
from tests.support.killing import Life, Zygote

pytestmark = pytest.mark.fault
Scenario = Callable[[Arena, tuple[str, ...]], Awaitable[list[str]]]


async def once_each(place: Arena, *patches: str) -> list[str]:
    """What is wrong after one more life."""
    life = place.live(*patches)
    await asyncio.sleep(0.3)
    try:
        await each_once(place, life, most=2)
    except (AssertionError, TimeoutError) as error:
        return [str(error)]
    return []


async def killed_at_the_acknowledgement(place: Arena, patches: tuple[str, ...]) -> list[str]:
    everybody_starts(place)
    life = place.live(*patches)
    await happens(lambda: place.journal("Ack"))
    await place.kill(life)
    return await once_each(place, *patches)


async def killed_before_a_send(place: Arena, patches: tuple[str, ...]) -> list[str]:
    everybody_starts(place)
    life = place.live(*patches)
    place.api.faults({"kind": "kill_before", "method": "sendMessage", "nth": 1}, pid=life.pid)
    await place.ended(life)
    place.api.faults()
    return await once_each(place, *patches)


async def killed_over_and_over(place: Arena, patches: tuple[str, ...]) -> list[str]:
    await with_reminders(place, 1)
    due = place.next_due()
    assert due is not None
    place.clock.move(due - place.clock.now())
    await kill_after_accept(place, 1, *patches, settled_in=True)
    findings = Findings()
    check_reminders(place.journal(), findings)
    return findings.wrong


async def undisturbed(place: Arena, patches: tuple[str, ...]) -> list[str]:
    everybody_starts(place)
    return await once_each(place, *patches)


async def answers_lost(place: Arena, patches: tuple[str, ...]) -> list[str]:
    life = place.live(*patches)
    lost = {"kind": "accept_drop", "method": "sendMessage", "chat": 1, "times": 4}
    place.api.faults(lost)
    place.world.say(1, "/start")
    await asyncio.sleep(4.0)
    await place.kill(life)
    copies = screens_of(place, 1)
    return [] if 1 <= copies <= 2 else [f"{copies} copies"]


SCENARIOS: dict[str, Scenario] = {
    "acknowledges_before_commit": killed_at_the_acknowledgement,
    "marks_sent_before_sending": killed_before_a_send,
    "never_gives_up": killed_over_and_over,
    "moves_on_without_storing": undisturbed,
    "forgets_what_is_done": undisturbed,
    "swallows_errors": undisturbed,
    "retries_everything": answers_lost,
}


LONG = ("never_gives_up", "retries_everything")


@pytest.mark.parametrize(
    "bug", [pytest.param(bug, marks=[pytest.mark.slow] * (bug in LONG)) for bug in SCENARIOS]
)
async def test_a_planted_bug_is_found(zygote: Zygote, tmp_path: Path, bug: str) -> None:
    for name, patches in (("sound", ()), ("planted", (f"{HERE}:{bug}",))):
        folder = tmp_path / name
        folder.mkdir()
        async with arena(zygote, folder, EVERYBODY) as place:
            wrong = await SCENARIOS[bug](place, patches)
        assert bool(wrong) == bool(patches), f"{name}: {wrong}"


async def looked(actor: Actor, place: Arena, life: Life) -> None:
    """Time enough for an answer."""
    await place.quiet(life)


@pytest.mark.slow
async def test_the_sweep_finds_deliveries_written_after_the_commit(
    zygote: Zygote, tmp_path: Path
) -> None:
    async with arena(zygote, tmp_path) as place:
        people = await row(place, 14, PROTECTED, timedelta())
        patch = f"{HERE}:owes_after_commit"
        with pytest.raises(AssertionError, match="too few"):
            await walk(place, people, press, looked, seen, patch, first=20)
        findings = Findings()
        check_inbox(place, place.journal(), findings)
        check_deliveries(place, place.journal(), findings)
        assert any("0 effects" in sentence for sentence in findings.wrong), findings.wrong
