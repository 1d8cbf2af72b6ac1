"""Journeys: a person talks to the real bot through the embedded Bot API server.

    async with talk(store) as stage:
        anna = stage.person(1, "ru")
        await anna.say("/start")
        await anna.press("Не пришло")
        anna.sees("Сделайте сейчас")
        await stage.pass_time(days=3)

Everything between the person's thumb and the database is the real thing: HTTP, PTB, lanes,
the core, SQL. Only the clock can be moved.

One script serves every language: `tap` and `reads` take wording ids (of buttons, options,
hints), or English words, and look them up in the catalogue of the person's language.

    await anna.tap("not_received")
    await anna.tap("tracking.moves")
    anna.reads("not_a_sum")
    anna.reads("Sum: %(sum)s.", sum="$5.00")
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.app import Bot
from bot.clock import Clock, ShiftedClock
from bot.playground.journal import Journal
from bot.playground.server import RunningServer, start
from bot.playground.world import World
from bot.settings import Settings, load_settings
from bot.storage.base import Store
from bot.texts.measure import visible
from bot.texts.speaker import Speaker
from bot.texts.wording import notices
from bot.texts.wording.article_words import TITLE
from bot.texts.wording.label_words import DEADLINES, EVIDENCE, LABELS, RISKY, SAFE
from bot.texts.wording.vocabulary import BASIS, OPTIONS, OUTCOME, SITUATION, STAGE

TOKEN = "1000:journey-token-of-no-value-at-all-000000"
PATIENCE = 10.0
"""Seconds an answer may take before the test fails."""
SMALL_TASKS = {"alarm", "press", "strip", "thank", "group", "leave"}
"""What the bot does beside its answers; a stage at rest has none of them in the air."""
REMINDER = "|r/"
"""Stands in the payload of every button under a reminder, and nowhere else."""
_UNSEEN = {ord(c): None for c in "\u2066\u2067\u2068\u2069"} | {0xA0: " ", 0x202F: " "}

_OPTIONS = {
    f"{group.removeprefix('option:')}.{option}": words
    for group, options in OPTIONS.items()
    for option, words in options.items()
}
_RISKS = {f"safe.{risk}": words for risk, words in SAFE.items()} | {
    f"risky.{risk}": words for risk, words in RISKY.items()
}
_ARTICLES = {f"article.{name}": title for name, title in TITLE.items()}
BUTTONS = {**_ARTICLES, **DEADLINES, **EVIDENCE, **_OPTIONS, **_RISKS, **LABELS}
"""Wording id -> English words of a button."""
SENTENCES = {
    **{name: title for name, (title, _) in notices.NOTICES.items()},
    **BASIS,
    **OUTCOME,
    **SITUATION,
    **STAGE,
    **notices.CAPTIONS,
    **notices.TOASTS,
    **notices.HINTS,
}
"""Wording id -> English sentence; a notice stands here with its title."""


class FrozenClock:
    """Wall time that stands still until it is moved; monotonic time runs on."""

    def __init__(self, at: datetime, base: Clock) -> None:
        self._at, self._base = at, base

    def now(self) -> datetime:
        return self._at

    def monotonic(self) -> float:
        return self._base.monotonic()


class Person:
    """Somebody with a phone."""

    def __init__(self, stage: Stage, user_id: int, language: str = "en") -> None:
        self.stage, self.id, self.language = stage, user_id, language
        self.taps = 0

    # --- acting --------------------------------------------------------------------------
    async def say(self, text: str, **how: Any) -> None:
        """Write, and wait for the answer."""
        await self._answered(lambda: self.stage.world.say(self.id, text, **how))

    async def press(self, label: str) -> None:
        """Tap the button whose label is, or begins with, `label` on the latest keyboard."""
        message, data = self.button(label)
        self.taps += 1
        await self._answered(lambda: self.stage.world.press(self.id, message, data))

    async def tap(self, label: str, **params: Any) -> None:
        """Tap the button of that wording id, in the person's language. "skip": whatever the
        open question calls its "I do not know"."""
        if label == "skip":
            rows = self.screen["reply_markup"]["inline_keyboard"]
            keys = [(b["text"], b.get("callback_data", "")) for row in rows for b in row]
            await self.press(next(text for text, data in keys if "|unknown|" in data))
        else:
            await self.press(self.label(label, **params))

    async def press_old(self, message: int, data: str, *, forged: bool = False) -> None:
        """Press a button seen earlier, or (forged) one that was never there."""
        await self._answered(lambda: self.stage.world.press(self.id, message, data, forged=forged))

    async def forward(self, text: str, source: str = "Best Store") -> None:
        """Forward somebody's message."""
        await self.say(text, forward_from=source)

    async def send(self, act: Any) -> None:
        """Any act of the world, awaited: `await anna.send(lambda: world.send_photo(1))`."""
        await self._answered(act)

    async def _answered(self, act: Any) -> None:
        act()
        await self.stage.quiet()

    # --- words ---------------------------------------------------------------------------
    @property
    def speaker(self) -> Speaker:
        """The person's language."""
        return Speaker(self.stage.bot.words, self.language, UTC, self.stage.clock.now())

    def label(self, name: str, **params: Any) -> str:
        """A button's words in the person's language."""
        return self.speaker.label(BUTTONS.get(name, name), **params)

    def said(self, name: str, **params: Any) -> str:
        """A sentence as the person reads it."""
        msgid = SENTENCES.get(name, name)
        return seen(visible(str(self.speaker.say(msgid, **params))))

    def reads(self, *sentences: str, **params: Any) -> None:
        """The latest screen says these sentences, in the person's language."""
        for sentence in sentences:
            words = self.said(sentence, **params)
            assert words in self.text, f"{words!r} is not in:\n{self.text}"

    def counts_down(self, **span: int) -> None:
        """The latest screen shows exactly so much time."""
        words = seen(self.speaker.countdown(timedelta(**span)))
        assert words in self.text, f"{words!r} is not in:\n{self.text}"

    def offers(self, *labels: str) -> None:
        """The latest screen has buttons of these wording ids."""
        for label in labels:
            assert self.label(label) in self.labels, f"{label!r} is not in {self.labels}"

    def lacks(self, *labels: str) -> None:
        """The latest screen has no such button."""
        for label in labels:
            assert self.label(label) not in self.labels, f"{label!r} is in {self.labels}"

    # --- looking -------------------------------------------------------------------------
    @property
    def messages(self) -> list[dict[str, Any]]:
        """The chat as it looks now."""
        return self.stage.world.chat(self.id)

    @property
    def screen(self) -> dict[str, Any]:
        """The bot's latest message with a keyboard."""
        mine = [m for m in self.messages if m.get("reply_markup", {}).get("inline_keyboard")]
        if not mine:
            raise AssertionError("no keyboard to be seen")
        return mine[-1]

    @property
    def text(self) -> str:
        """The words of the latest screen."""
        return seen(self.screen.get("text") or self.screen.get("caption") or "")

    @property
    def last(self) -> dict[str, Any]:
        """The bot's latest message, with or without a keyboard."""
        return self.stage.world.last(self.id)

    @property
    def toast(self) -> str:
        """The answer to the latest press: what Telegram shows for a moment."""
        return str(self.stage.world.toasts(self.id)[-1].get("text", ""))

    @property
    def labels(self) -> list[str]:
        """The buttons of the latest screen."""
        return [b["text"] for row in self.screen["reply_markup"]["inline_keyboard"] for b in row]

    def button(self, label: str) -> tuple[int, str]:
        """(message id, callback data) of a button by its label."""
        buttons = [
            (b["text"], b["callback_data"])
            for row in self.screen["reply_markup"]["inline_keyboard"]
            for b in row
            if "callback_data" in b
        ]
        exact = [data for text, data in buttons if text == label]
        near = [data for text, data in buttons if text.startswith(label)]
        if not (exact or near):
            raise AssertionError(f"no button {label!r} among {[t for t, _ in buttons]}")
        return self.screen["message_id"], (exact or near)[0]

    def sees_a_reminder(self) -> None:
        """The latest keyboard is that of a reminder."""
        assert REMINDER in str(self.screen["reply_markup"]), f"no reminder:\n{self.text}"

    def reminders(self) -> list[str]:
        """The reminders that came, oldest first, as they read when they came."""
        return [r["text"] for r in self.stage.accepted(self.id) if REMINDER in str(r["keys"])]

    def sees(self, *words: str) -> None:
        """Every one of the words stands on the latest screen."""
        for word in words:
            assert seen(word) in self.text, f"{word!r} is not in:\n{self.text}"

    def all_texts(self) -> list[str]:
        """Every message of the bot, oldest first."""
        return [seen(m.get("text") or m.get("caption") or "") for m in self.of_bot()]

    def of_bot(self) -> list[dict[str, Any]]:
        """Every message of the bot, oldest first."""
        return [m for m in self.messages if m["from"]["is_bot"]]


def seen(text: str) -> str:
    """Words as an eye sees them: no direction marks, every space a space."""
    return text.translate(_UNSEEN)


class Stage:
    """A running bot, its world, its clock."""

    def __init__(
        self,
        bot: Bot,
        world: World,
        clock: ShiftedClock,
        store: Store,
        api: RunningServer,
        journal: Journal,
    ) -> None:
        self.bot, self.world, self.clock, self.store, self.api = bot, world, clock, store, api
        self.journal = journal

    def person(self, user_id: int, language: str | None = "en", name: str = "Anna") -> Person:
        """Bring a person in."""
        self.world.person(user_id, first_name=name, language_code=language)
        return Person(self, user_id, self.bot.words.match(language) or "en")

    def accepted(
        self, chat: int | None = None, method: str = "sendMessage"
    ) -> list[dict[str, Any]]:
        """The journal's accepted requests of that method, of one chat or of all."""
        return [
            line
            for line in self.journal.lines()
            if line["e"] == "Acc"
            and line["method"] == method
            and (chat is None or line["chat"] == chat)
        ]

    def faults(self, *faults: Mapping[str, Any]) -> None:
        """What goes wrong from now on; nothing when empty."""
        self.api.front.plan.set(faults, self.clock.monotonic())

    async def quiet(self) -> None:
        """Wait until every update took effect and nothing due is unsent."""
        deadline = asyncio.get_running_loop().time() + PATIENCE
        while asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.005)
            if await self._settled():
                return
        raise AssertionError("the bot did not come to rest")

    async def _settled(self) -> bool:
        """The database first and the tasks last: what was claimed meanwhile is "sending"."""
        due = await self.store.next_due()
        if due is not None and due <= self.clock.now():
            return False
        counts = await self.store.counts()
        if counts["inbox_open"] or counts["deliveries_sending"]:
            return False
        if (
            self.world.updates.waiting()
            or self.bot.intake.lanes.waiting
            or self.bot.courier.serving.busy
        ):
            return False
        return not SMALL_TASKS & {task.get_name() for task in asyncio.all_tasks()}

    async def pass_time(self, **by: float) -> None:
        """Let time pass, and everything that falls due happen."""
        self.clock.move(timedelta(**by))
        await self.quiet()

    async def to_next_due(self) -> datetime:
        """Jump to the next moment at which something is owed."""
        due = await self.store.next_due()
        assert due is not None, "nothing is owed"
        self.clock.move(max(due - self.clock.now(), timedelta()) + timedelta(seconds=1))
        await self.quiet()
        return due


@asynccontextmanager
async def talk(
    store: Store,
    *,
    at: datetime | None = None,
    environ: Mapping[str, str] | None = None,
    world: World | None = None,
    clock: ShiftedClock | None = None,
) -> AsyncIterator[Stage]:
    """A running bot on an open store. `at` freezes the clock there (it can still be moved)."""
    from bot.clock import SystemClock

    base: Clock = SystemClock() if at is None else FrozenClock(at, SystemClock())
    clock = clock or ShiftedClock(base)
    world = world or World(clock, enforce_limits=False)
    journal = Journal(clock)
    api = await start(world, "127.0.0.1", 0, TOKEN, journal=journal)
    bot = Bot(settings(environ), store, clock, api.url, TOKEN)
    try:
        await bot.start()
        yield Stage(bot, world, clock, store, api, journal)
    finally:
        await bot.stop()
        await api.stop()


def settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Settings as the environment would give them, plus `environ`."""
    return load_settings(
        {"BOT_TOKEN": TOKEN, "BOT_API_URL": "http://127.0.0.1:1", **(environ or {})}
    )
