"""Telegram as the courier meets it: chats, and everything that can go wrong on the way."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from bot.conversation.actions import Action, parse
from bot.services.answers import Answer, Flood, Gone, NotSent, Refused, Sent, Unclear
from bot.services.messenger import Note
from bot.texts.render import Page

UNDER_A_REMINDER = "r/"


@dataclass(slots=True)
class Message:
    """A message in a chat. `ambiguous`: nobody but the chat knows that it arrived."""

    id: int
    user: int
    page: Page
    at: float
    silent: bool = False
    ambiguous: bool = False
    alive: bool = True
    """Whether it still has its keyboard."""
    names: list[tuple[str, str, int, int]] = field(default_factory=list)
    """The reminders it was when it came: (case, deadline, minutes before, generation)."""

    asked: set[tuple[str, str, int, int]] = field(default_factory=set)
    """Those that somebody asked to have repeated."""

    def __post_init__(self) -> None:
        found = {}
        for action in self.actions:
            if action.of_reminder:
                _, kind, minutes, generation = action.topic.split("/")
                found[action.case, kind, int(minutes), int(generation)] = None
        self.names = list(found)

    @property
    def actions(self) -> list[Action]:
        """What its buttons mean."""
        keys = [key for row in self.page.keyboard for key in row if key.copy is None]
        return [action for key in keys if (action := parse(key.data)) is not None]


@dataclass(slots=True)
class Chat:
    """What one person sees."""

    messages: list[Message] = field(default_factory=list)
    blocked: bool = False
    flooded_until: float = 0.0


class World(Protocol):
    """What Telegram has to know of the world."""

    now: float
    rng: random.Random
    seen: Counter[str]

    def fate(self, method: str, user: int, *, reminder: bool) -> str:
        """What becomes of a request."""
        ...

    def sending(self, message: Message) -> None:
        """A new message leaves the bot."""
        ...

    def arrived(self, message: Message) -> None:
        """A new message is in the chat."""
        ...

    def refused(self, user: int) -> None:
        """Somebody who blocked the bot was written to."""
        ...

    def pull_the_plug(self) -> None:
        """The process dies now."""
        ...


class Telegram:
    """All chats; they outlive the bot's process."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.chats: dict[int, Chat] = {}
        self._numbers: Counter[int] = Counter()

    def chat(self, user: int) -> Chat:
        """Somebody's chat with the bot."""
        return self.chats.setdefault(user, Chat())

    def next_id(self, user: int) -> int:
        """A message id; the person's own messages have them too."""
        self._numbers[user] += 1
        return self._numbers[user]


class Wire:
    """The Messenger of one life."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram, self._world = telegram, telegram.world
        self.note: Note = lambda answer, *, new=False: None

    async def send(
        self, user_id: int, page: Page, *, silent: bool = False, broadcast: bool = False
    ) -> Answer:
        message = Message(0, user_id, page, self._world.now, silent)
        self._world.sending(message)

        def deliver(ambiguous: bool) -> Answer:
            message.id, message.at = self._telegram.next_id(user_id), self._world.now
            message.ambiguous = ambiguous
            self._telegram.chat(user_id).messages.append(message)
            self._world.arrived(message)
            return Sent(message.id)

        return await self._call("send", user_id, deliver, reminder=bool(message.names))

    async def edit(self, user_id: int, message_id: int, page: Page) -> Answer:
        def draw(_: bool) -> Answer:
            for message in self._telegram.chat(user_id).messages:
                if message.id == message_id:
                    message.page, message.alive = page, True
                    return Sent(message_id)
            return Refused("message to edit not found")

        return await self._call("edit", user_id, draw)

    async def strip(self, user_id: int, message_id: int) -> Answer:
        def strip(_: bool) -> Answer:
            for message in self._telegram.chat(user_id).messages:
                if message.id == message_id:
                    message.alive = False
            return Sent(True)

        return await self._call("strip", user_id, strip)

    async def document(
        self, user_id: int, name: str, data: bytes, caption: str, *, silent: bool = False
    ) -> Answer:
        return await self.send(user_id, Page(caption), silent=silent)

    async def answer_press(self, callback: str, toast: str | None = None) -> Answer:
        return await self._call("press", 0, lambda _: Sent(True))

    async def thank(self, user_id: int, message_id: int) -> Answer:
        return await self._call("thank", user_id, lambda _: Sent(True))

    async def busy(self, user_id: int) -> Answer:
        return await self._call("busy", user_id, lambda _: Sent(True))

    async def probe(self) -> Answer:
        """Not noted: the line itself asks."""
        return await self._answered("probe", 0, lambda _: Sent(True), reminder=False)

    async def _call(
        self,
        method: str,
        user: int,
        effect: Callable[[bool], Answer],
        *,
        reminder: bool = False,
    ) -> Answer:
        answer = await self._answered(method, user, effect, reminder=reminder)
        self.note(answer, new=method == "send")
        return answer

    async def _answered(
        self, method: str, user: int, effect: Callable[[bool], Answer], *, reminder: bool
    ) -> Answer:
        world = self._world
        fate = world.fate(method, user, reminder=reminder)
        await asyncio.sleep(world.rng.uniform(0.02, 0.3))
        chat = self._telegram.chat(user)
        match fate:
            case "unreachable":
                return NotSent()
            case "lost":
                return Unclear()
            case "killed before":
                return await self._killed()
            case "flood":
                chat.flooded_until = max(chat.flooded_until, world.now + world.rng.randint(2, 90))
        if chat.flooded_until > world.now:
            world.seen["429"] += 1
            return Flood(chat.flooded_until - world.now)
        if chat.blocked:
            world.refused(user)
            return Gone()
        answer = effect(fate in ("accepted, lost", "killed after"))
        if fate == "killed after":
            return await self._killed()
        await asyncio.sleep(world.rng.uniform(0.01, 0.1))
        return Unclear() if fate == "accepted, lost" else answer

    async def _killed(self) -> Answer:
        self._world.pull_the_plug()
        return await asyncio.get_running_loop().create_future()
