"""Every gap of one update and of one reminder (durability.md 7.3; C03, C05).

People stand in a row. For k = 1, 2, 3 … the k-th person's update (reminder) is interrupted at
the k-th seam by `os._exit(137)`, which runs no `finally`; the next life finds what is left and
must come to the state of the undisturbed one. The sweep ends when a life survives its k.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.faults.actors import REMIND, Actor
from tests.faults.arena import Arena, arena
from tests.faults.oracle import Findings, alpha, check_reminders, check_screens, copies, named_by
from tests.support.killing import KILLED_AT_SEAM, Life, Zygote

pytestmark = [pytest.mark.fault, pytest.mark.slow]
PROTECTED = (
    ">/start",
    "|new|not_received",
    "|goal|dates",
    ">DAY",
    "|echo|0|",
)
"""The next press turns reminders on."""
APART = timedelta(minutes=8)
LEFT = "5 days 1 hour"
MORNING = 6
"""UTC; nine in Moscow, so that no reminder of the row falls into quiet hours."""


@dataclass
class Sweep:
    """What happened at each k."""

    seams: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def somebody(place: Arena, number: int) -> Actor:
    """A calm person."""
    place.world.person(number, "Anna", "en")
    day = place.clock.now().date()
    return Actor(place, number, "plain", random.Random(1), day, think=0, nervous=0)


async def walk(
    place: Arena,
    people: list[Actor],
    begin: Callable[[Actor], Any],
    finished: Callable[[Actor, Arena, Life], Awaitable[None]],
    same: Callable[[Actor], Any],
    *patches: str,
    first: int = 1,
    only: str = "",
) -> Sweep:
    """Kill at seam k (of that name) of what `begin` sets off for person k; the model is person
    0."""
    sweep = Sweep()
    model, *others = people
    life = place.live(*patches, seams=True)
    await place.quiet(life)
    begin(model)
    await finished(model, place, life)
    wanted = same(model)
    for k, actor in enumerate(others, first):
        await place.quiet(life)
        place.board.arm(k, only)
        begin(actor)
        code = await place.fate(life)
        if code is None:
            place.board.arm(0)
            await finished(actor, place, life)
            await place.kill(life)
            return sweep
        seam = place.board.seam
        place.board.arm(0)
        sweep.seams.append(seam)
        assert code == KILLED_AT_SEAM
        life = place.live(*patches, seams=True)
        try:
            await finished(actor, place, life)
        except (AssertionError, TimeoutError) as error:
            sweep.wrong.append(f"k={k} ({seam}): {error}")
        if (found := same(actor)) != wanted:
            sweep.wrong.append(f"k={k} ({seam}): {found} != {wanted}")
    raise AssertionError(f"{len(others)} people were too few: {sweep.seams}")


async def row(place: Arena, count: int, steps: Sequence[str], apart: timedelta) -> list[Actor]:
    """People who did these steps, one `apart` after the other; together when there is none."""
    now = place.clock.now()
    tomorrow = now.replace(hour=MORNING, minute=0) + timedelta(days=1)
    place.clock.move(tomorrow - now)
    life = place.live()
    people = [somebody(place, number) for number in range(1, count + 1)]
    if apart:
        for actor in people:
            place.clock.move(apart)
            await actor.walk(steps)
    else:
        await asyncio.gather(*(actor.walk(steps) for actor in people))
    await place.quiet(life)
    await place.kill(life)
    return people


def owed(place: Arena, actor: Actor) -> list[str]:
    """A person's reminders in D without the case's id."""
    rows = place.ask(
        "SELECT key, state FROM deliveries WHERE user_id = ? AND kind = 'reminder'", actor.id
    )
    return sorted(f"{named_by(key)[1]} {state}" for key, state in rows)


def seen(actor: Actor) -> list[str]:
    """The last screen's buttons without the case's id."""
    keyboard = actor.keyboard()
    return [] if keyboard is None else ["|".join(k.split("|")[2:]) for k in keyboard[1]]


async def judge(place: Arena, people: list[Actor], sweep: Sweep, touched: int) -> None:
    """INV-2, INV-6 and INV-11 over the whole row."""
    findings = Findings()
    journal = place.journal()
    check_reminders(journal, findings)
    check_screens(journal, people, findings)
    async with place.store() as store:
        states = []
        for actor in people[:touched]:
            person = await store.person(actor.id)
            states.append(alpha(person.session if person else None, actor.day))
    for k, state in enumerate(states):
        findings.need(state == states[0], f"k={k}: {state} != {states[0]}")
    assert not (sweep.wrong + findings.wrong), "\n".join((sweep.wrong + findings.wrong)[:15])


async def test_C03_every_seam_of_an_update_that_sets_reminders(
    zygote: Zygote, tmp_path: Path
) -> None:
    async with arena(zygote, tmp_path) as place:
        people = await row(place, 80, PROTECTED, timedelta())

        sweep = await walk(place, people, press, shown, lambda who: (seen(who), owed(place, who)))
        await judge(place, people, sweep, len(sweep.seams) + 1)
        print(len(sweep.seams), sweep.seams)
        assert len(sweep.seams) >= 30
        # Two tasks pass their seams side by side, so one of a pair may be nobody's k.
        assert {"before commit", "after commit"} & set(sweep.seams)
        assert {"before editMessageText", "after editMessageText"} & set(sweep.seams)


async def test_C05_every_seam_of_a_reminder(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path) as place:
        steps = [step.replace("DAY", LEFT) for step in (*PROTECTED, *REMIND)]
        people = await row(place, 70, steps, APART)
        sweep = await walk(place, people, fall_due(place), reminded(place), told(place))
        touched = len(sweep.seams) + 2
        # Two tasks pass their seams side by side, so one of a pair may have been nobody's k.
        for name in {"before sendMessage", "after sendMessage"} - set(sweep.seams):
            rest = people[touched:]
            more = await walk(place, rest, fall_due(place), reminded(place), told(place), only=name)
            assert more.seams == [name], more.seams
            sweep.wrong += more.wrong
            touched += 3
        await judge(place, people, sweep, touched)
        print(len(sweep.seams), sweep.seams)
        assert len(sweep.seams) >= 20


def press(actor: Actor) -> None:
    """Turn reminders on."""
    actor.act("|rem|on|")


async def shown(actor: Actor, place: Arena, life: Life) -> None:
    """The answer to the press is seen."""
    await place.quiet(life)
    async with asyncio.timeout(5):
        while actor.revision < 5:  # noqa: ASYNC110 - a chat, not an event
            await asyncio.sleep(0.01)


def fall_due(place: Arena) -> Callable[[Actor], None]:
    """Move the clock to a person's first reminder, one row apart from everybody else's."""

    def begin(actor: Actor) -> None:
        ((due,),) = place.ask(
            "SELECT MIN(due) FROM deliveries WHERE user_id = ? AND kind = 'reminder'"
            " AND wake IS NOT NULL",
            actor.id,
        )
        ahead = due / 1000 - place.clock.now().timestamp()
        assert ahead > 0, f"the reminder of {actor.id} is due already"
        place.clock.move(timedelta(seconds=ahead + 1))

    return begin


def reminded(place: Arena) -> Callable[[Actor, Arena, Life], Awaitable[None]]:
    """The reminder is accepted; what was interrupted waits until the process has settled."""

    async def finished(actor: Actor, there: Arena, life: Life) -> None:
        await there.quiet(life)
        there.board.shift(wall=11, mono=31)
        await there.quiet(life)
        accepted = [chat for chat, _, _ in copies(there.journal())]
        assert actor.id in accepted, "no reminder"

    return finished


def told(place: Arena) -> Callable[[Actor], Any]:
    """Which reminders a person got, and the state of all."""

    def same(actor: Actor) -> Any:
        got = sorted(t for chat, _, t in copies(place.journal()) if chat == actor.id)
        return got, owed(place, actor)

    return same
