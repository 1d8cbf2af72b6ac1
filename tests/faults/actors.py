"""Scripted people. They live in the server's process, which does not die with the bot.

A step raises the revision of the person's session by exactly one, and every keyboard says its
revision, so a person knows when a step has been answered. Who waits too long presses something
stale: that changes nothing and has the present screen drawn again. Who was told that a step was
given up, because the bot died over it three times (R5), takes it again.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.playground.world import World
from tests.faults.arena import Arena

PATIENCE = 1.2
"""Seconds until somebody presses again."""
LIMIT = 60.0
STALE = "1||go|stale|0"

DAYS_LEFT = 6
ONE_CASE = ("|new|not_received", "|goal|dates", ">DAY", "|echo|0|")
REMIND = ("|rem|on|", "?|go|zone|", ">Moscow", "|zone|Europe/Moscow|", "|go|card|")
SCRIPTS: dict[str, tuple[str, ...]] = {
    "plain": (">/start", *ONE_CASE, *REMIND),
    "photo": (">/start", *ONE_CASE, "|go|advice|", "|go|evidence|", "PHOTO", "|go|card|", *REMIND),
    "two": (">/start", *ONE_CASE, *REMIND, ">/new", *ONE_CASE, "|rem|on|", "|go|card|"),
    "chatty": (
        ">/start",
        *ONE_CASE,
        *REMIND,
        "|go|more|",
        "|go|deadlines|",
        "|go|card|",
        ">/cases",
    ),
}


@dataclass(slots=True)
class Act:
    """What somebody did: the update, and whether a new message answers it."""

    update: int
    step: str
    fresh: bool


@dataclass
class Actor:
    """One person walking through one script."""

    arena: Arena
    id: int
    script: str
    rng: random.Random
    day: date
    think: float = 0.05
    nervous: float = 0.1
    """How often a button is pressed twice."""
    pace: float = 1.0
    """How many times slower than usual the bot starts on this machine."""
    acts: list[Act] = field(default_factory=list)
    done: int = 0
    """Steps answered."""
    impatient: int = 0
    taken: int = 0
    """The update that the present step caused."""

    @property
    def world(self) -> World:
        """Where they talk."""
        return self.arena.world

    def keyboard(self) -> tuple[int, list[str]] | None:
        """The latest message with buttons that is no reminder: (message id, payloads)."""
        for stored in reversed(self.world.chat_of(self.id).messages.values()):
            keys = [b["callback_data"] for b in stored.buttons() if "callback_data" in b]
            if stored.by_bot and keys and not any("|r/" in key for key in keys):
                return stored.message_id, keys
        return None

    @property
    def revision(self) -> int:
        """The revision of what is seen; -1 before anything is."""
        seen = self.keyboard()
        return -1 if seen is None else int(seen[1][0].rpartition("|")[2], 36)

    async def walk(self, steps: Sequence[str] | None = None) -> None:
        """All steps of the script (or these), each answered before the next."""
        self.world.person(self.id, "Anna", "en")
        for step in SCRIPTS[self.script] if steps is None else steps:
            await self.take(step)
            self.done += 1
            await asyncio.sleep(self.think * self.rng.uniform(0.3, 1.7))

    async def take(self, step: str) -> None:
        """One step, until its answer is seen."""
        limit = asyncio.get_running_loop().time() + LIMIT * self.pace
        before = self.revision
        if step.startswith("?"):
            step = step[1:]
            if not any(step in data for data in (self.keyboard() or (0, []))[1]):
                return
        self.act(step)
        while not self.revision > before:
            if not await self._answered(before):
                self._insist(step)
            if asyncio.get_running_loop().time() > limit:
                raise AssertionError(f"person {self.id}, step {self.done} {step}: no answer")

    async def _answered(self, before: int) -> bool:
        end = asyncio.get_running_loop().time() + PATIENCE * self.pace * self.rng.uniform(0.8, 1.3)
        while asyncio.get_running_loop().time() < end:
            if self.revision > before:
                return True
            await asyncio.sleep(0.01)
        return False

    def act(self, step: str) -> None:
        """Do it, once; sometimes with a nervous finger."""
        if step == "PHOTO":
            self._note(self.world.send_photo(self.id), step, fresh=True)
        elif step.startswith(">"):
            text = step[1:].replace("DAY", self.typed_day)
            self._note(self.world.say(self.id, text), step, fresh=True)
        else:
            message, data = self._button(step)
            self._note(self.world.press(self.id, message, data), step, fresh=False)
            if self.rng.random() < self.nervous:
                self._note(self.world.press(self.id, message, data), "again", fresh=False)

    def chat(self) -> list[tuple[int, str, int]]:
        """What the chat looks like: (message, words, how many buttons)."""
        return [
            (stored.message_id, str(stored.body.get("text"))[:30], len(stored.buttons()))
            for stored in self.world.chat_of(self.id).messages.values()
        ]

    @property
    def typed_day(self) -> str:
        """The day the protection ends, as this person types it."""
        return (self.day + timedelta(days=DAYS_LEFT)).strftime("%d.%m.%Y")

    def _button(self, part: str) -> tuple[int, str]:
        seen = self.keyboard()
        assert seen is not None, f"person {self.id}, step {self.done}: no keyboard in {self.chat()}"
        found = [data for data in seen[1] if part in data]
        assert found, f"person {self.id}, step {self.done}: no {part} among {seen[1]}"
        return seen[0], found[0]

    def _insist(self, step: str) -> None:
        """Nothing came: take the step again if it was given up; press something of no meaning; or
        begin again where there is nothing to press and nothing more will come."""
        self.impatient += 1
        seen = self.keyboard()
        if self.arena.set_aside(self.taken):
            self.act(step)
        elif seen is not None:
            update = self.world.press(self.id, seen[0], STALE, forged=True)
            self._note(update, "stale", fresh=False)
        elif not self.arena.owes(self.id, {act.update for act in self.acts}):
            self._note(self.world.say(self.id, step[1:]), "again", fresh=True)

    def _note(self, update: int, step: str, *, fresh: bool) -> None:
        self.acts.append(Act(update, step, fresh))
        if step not in ("again", "stale"):
            self.taken = update
