"""A storm: people talk, reminders fall due, the bot is killed again and again; then calm.

storm = Storm(arena, seed=7, hook=None)
await storm.blow(kills=85, tail=20)
findings = await storm.judged()
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.faults.actors import LIMIT, SCRIPTS, Actor
from tests.faults.arena import Arena, arena
from tests.faults.oracle import (
    Findings,
    alpha,
    check_deliveries,
    check_inbox,
    check_reminders,
    check_screens,
    copies,
    named_by,
)
from tests.support.killing import Zygote

FIRST_KILL, LAST_KILL = 0.12, 0.47
"""Seconds after a life's start between which it is killed."""
HOURS_PER_LIFE = 1.0
END = timedelta(days=23)
"""From somebody's first step until nothing can fall due any more."""
SETTLED_IN = 31.0
USUAL_START = 0.16
"""Seconds from a life's start to its first updates acknowledged, where nothing else runs."""
BEGINNING = ("Life", "Ack")
MOST = 3
"""How many times more kills there may be until every way to die was met."""
WAYS_TO_DIE = ("killed by trigger", "killed at random", "updates recovered")
TRIGGERS: tuple[tuple[str, str], ...] = (
    ("kill_before", "sendMessage"),
    ("kill_after", "sendMessage"),
    ("kill_answered", "sendMessage"),
    ("kill_before", "editMessageText"),
    ("kill_after", "editMessageText"),
    ("kill_answered", "editMessageText"),
    ("kill_after", "getUpdates"),
    ("kill_answered", "getUpdates"),
    ("kill_before", "getUpdates"),
)


class Storm:
    """One run on one arena, polling (hook None) or by webhook (hook "")."""

    def __init__(
        self, place: Arena, seed: int, hook: str | None, crowd: int = 10, pace: float = 1.0
    ) -> None:
        """`pace`: how many times slower than usual the bot starts on this machine."""
        self.arena, self.hook, self.crowd, self.pace = place, hook, crowd, pace
        self.rng = random.Random(seed)
        self.actors: list[Actor] = []
        self._open = True
        self._next_id = 1000
        self._troubles: list[BaseException] = []
        self.findings = Findings()

    # --- people ----------------------------------------------------------------------------
    async def _stream(self) -> None:
        """One place in the crowd: when somebody is done, the next one comes."""
        while self._open:
            actor = self._newcomer()
            try:
                await actor.walk()
            except AssertionError as error:
                self._troubles.append(error)
                return

    def _newcomer(self) -> Actor:
        self._next_id += 1
        script = self.rng.choice(list(SCRIPTS))
        rng = random.Random(self.rng.random())  # a seed of its own
        day = self.arena.clock.now().date()
        actor = Actor(self.arena, self._next_id, script, rng, day, pace=self.pace)
        self.actors.append(actor)
        return actor

    # --- the storm -------------------------------------------------------------------------
    async def blow(self, kills: int, tail: int) -> None:
        """Kill while people talk, kill while only reminders fall due, then let live."""
        crowd = [asyncio.create_task(self._stream()) for _ in range(self.crowd)]
        for number in range(MOST * kills):
            if number >= kills and all(self.findings.seen[what] for what in WAYS_TO_DIE):
                break
            self.arena.board.shift(wall=HOURS_PER_LIFE * 3600)
            await self._short_life(triggered=number % 3 == 2)
            self._assert_no_trouble()
        self._open = False
        life = self.arena.live(hook=self.hook)
        await asyncio.wait_for(asyncio.gather(*crowd), 2 * LIMIT * self.pace)
        self._assert_no_trouble()
        await self.arena.quiet(life)
        await self.arena.kill(life)
        for number in range(tail):
            due = self.arena.next_due(dead=True)
            if due is not None and due > self.arena.clock.now():
                self.arena.clock.move(due - self.arena.clock.now() + timedelta(seconds=1))
            await self._short_life(triggered=number % 3 == 2)
        await self._calm()

    def _assert_no_trouble(self) -> None:
        assert not self._troubles, [*self.findings.wrong, *map(str, self._troubles)]

    async def _short_life(self, *, triggered: bool) -> None:
        place = self.arena
        life = place.live(hook=self.hook)
        if triggered:
            kind, method = self.rng.choice(TRIGGERS)
            nth = self.rng.randint(1, 3 if method == "getUpdates" else 12)
            place.api.faults({"kind": kind, "method": method, "nth": nth}, pid=life.pid)
        sleep = self.pace * (self.rng.uniform(FIRST_KILL, LAST_KILL) + 0.3 * triggered)
        settles = self.rng.random() < 0.5
        if settles:
            await asyncio.sleep(first := min(sleep, 0.15 * self.pace))
            place.board.shift(wall=11, mono=SETTLED_IN)
            sleep -= first
        try:
            await life.ended(sleep)
            self.findings.seen["killed by trigger"] += 1
        except TimeoutError:
            self.findings.seen["killed at random"] += 1
        code = await place.kill(life)
        self.findings.need(code == -9, f"a life ended by itself with {code}")
        place.api.faults()
        place.world.webhook.url = ""
        self._look(place)

    def _look(self, place: Arena) -> None:
        rows = place.ask_the_dead("SELECT COUNT(*) FROM inbox WHERE state = 'open'")
        self.findings.seen["updates recovered"] += rows[0][0] if rows else 0
        rows = place.ask_the_dead(
            "SELECT kind, COUNT(*) FROM deliveries WHERE state = 'sending' GROUP BY 1"
        )
        for kind, number in rows:
            self.findings.seen[f"{kind} killed while sending"] += number

    async def _calm(self) -> None:
        """One undisturbed life through every due moment that is left."""
        place = self.arena
        life = place.live(hook=self.hook)
        await asyncio.sleep(0.2)
        place.board.shift(wall=11, mono=SETTLED_IN)
        await place.quiet(life)
        last = place.clock.now() + END
        while (due := place.next_due()) is not None and due <= last:
            place.clock.move(max(due - place.clock.now(), timedelta()) + timedelta(seconds=1))
            await asyncio.sleep(0.1)
            await place.quiet(life)
        life.kill(15)
        code = await place.ended(life)
        self.findings.need(code == 0, f"SIGTERM ended with {code}")

    # --- the judgement -----------------------------------------------------------------------
    async def judged(self, outcomes: dict[str, Any]) -> Findings:
        """Everything that does not hold."""
        findings, place = self.findings, self.arena
        journal = place.journal()
        check_inbox(place, journal, findings)
        check_deliveries(place, journal, findings)
        check_reminders(journal, findings)
        check_screens(journal, self.actors, findings)
        accepted = {(chat, *names) for chat, *names in copies(journal)}
        async with place.store() as store:
            for actor in self.actors:
                person = await store.person(actor.id)
                session = None if person is None else person.session
                (state, steps), stages = outcomes[actor.script]
                here, revision = alpha(session, actor.day)
                findings.need(
                    here == state, f"person {actor.id} ({actor.script}): {here} != {state}"
                )
                findings.need(
                    revision == steps,
                    f"person {actor.id} ({actor.script}): revision {revision}, not {steps}",
                )
                if session is not None:
                    missing = self._missing(session.cases, stages, accepted, actor.id)
                    findings.need(not missing, f"person {actor.id}: no reminder {missing}")
        findings.seen["people"] = len(self.actors)
        findings.seen["steps"] = sum(actor.done for actor in self.actors)
        findings.seen["impatient"] = sum(actor.impatient for actor in self.actors)
        return findings

    def _missing(
        self, cases: Any, stages: set[Any], accepted: set[Any], user: int
    ) -> list[tuple[Any, ...]]:
        """Reminders that the same script got on an undisturbed bot, and here neither arrived
        nor were given up after two attempts of unknown outcome."""
        numbers = [case.id for case in cases]
        parked = {
            (case, *named_by(key)[1:])
            for case, key in self.arena.ask(
                "SELECT case_id, key FROM deliveries"
                " WHERE user_id = ? AND state = 'parked' AND kind = 'reminder'",
                user,
            )
        }
        wanted = {(numbers[number], topic) for number, topic in stages}
        return [one for one in wanted if (user, *one) not in accepted and one not in parked]


@dataclass(frozen=True)
class Undisturbed:
    """How it goes when nobody kills the bot."""

    outcomes: dict[str, Any]
    """script -> (alpha, reminders as (number of the case, topic))"""
    pace: float
    """How many times slower than usual the bot started."""


async def undisturbed(zygote: Zygote, folder: Any, now: datetime) -> Undisturbed:
    """Every script walked through once on one life."""
    folder.mkdir()
    async with arena(zygote, folder) as place:
        place.clock.move(now - place.clock.now())
        storm = Storm(place, 0, None)
        day = place.clock.now().date()
        storm.actors = [
            Actor(place, number, script, random.Random(3), day, think=0)
            for number, script in enumerate(SCRIPTS, 1)
        ]
        life = place.live()
        await asyncio.gather(*(actor.walk() for actor in storm.actors))
        await place.quiet(life)
        await place.kill(life)
        await storm._calm()
        journal = place.journal()
        born, heard = (next(line["m"] for line in journal if line["e"] == e) for e in BEGINNING)
        found = {}
        async with place.store() as store:
            for actor in storm.actors:
                person = await store.person(actor.id)
                assert person is not None and person.session is not None
                numbers = {case.id: number for number, case in enumerate(person.session.cases)}
                stages = {
                    (numbers[case], topic)
                    for user, case, topic in copies(journal)
                    if user == actor.id
                }
                found[actor.script] = (alpha(person.session, day), stages)
        return Undisturbed(found, max(1.0, (heard - born) / USUAL_START))
