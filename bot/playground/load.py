"""Virtual users inside the server's process: for benchmarks and for kill tests.

Each user walks through a script, step by step, again and again. A step is one of

    {"say": "/start"}                              write a text
    {"press": {"label": "Yes"}}                    a button whose text contains the label
    {"press": {"row": 0, "col": 0}}                a button by its place
    {"press": {"data_contains": "q1"}}             a button by its data
    {"photo": true}, {"document": "receipt.pdf"}   send a file
    {"pause": 0.5}                                 wait

with the optional keys "timeout" (seconds) and "expect": "any" (default: a new message, an edit
or, after a press, the toast), "message", "edit", "toast" or "none" (do not wait). The latency
of a step is the monotonic time from the act to the first event expected.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any, Literal

import msgspec

from bot.playground.chats import Json
from bot.playground.world import World
from bot.supervisor import Supervisor

Expect = Literal["any", "message", "edit", "toast", "none"]
_REPLIES: dict[str, frozenset[str]] = {
    "any": frozenset({"message", "edit", "markup", "toast"}),
    "message": frozenset({"message"}),
    "edit": frozenset({"edit", "markup"}),
    "toast": frozenset({"toast"}),
    "none": frozenset(),
}


class Press(msgspec.Struct, forbid_unknown_fields=True):
    """Which button: the first that fits all that is given, in the latest message with any."""

    label: str = ""
    row: int = -1
    col: int = 0
    data_contains: str = ""


class Step(msgspec.Struct, forbid_unknown_fields=True):
    """One act and what is expected after it."""

    say: str = ""
    press: Press | None = None
    photo: bool = False
    document: str = ""
    pause: float = 0.0
    timeout: float = 10.0
    expect: Expect = "any"


class LoadPlan(msgspec.Struct, forbid_unknown_fields=True):
    """Who walks through what, how often, how fast."""

    script: list[Step]
    users: int = 1
    first_user: int = 1_000_000
    repeat: int = 1
    """Rounds per user; 0: until stopped."""
    rate: float = 0.0
    """Acts a second of all users together; 0: as fast as answers come."""
    language_code: str = "en"
    stop_on_timeout: bool = False


class Load:
    """A running plan, its progress and its results."""

    def __init__(self, world: World, plan: LoadPlan, supervisor: Supervisor) -> None:
        self._world = world
        self._plan = plan
        self._supervisor = supervisor
        self._waiting: dict[int, tuple[frozenset[str], str, asyncio.Future[float]]] = {}
        self._latencies: list[float] = []
        self._counts: Counter[str] = Counter()
        self._turn = 0.0
        self._began = self._ended = 0.0
        self._tasks: list[asyncio.Task[Any]] = []
        self._left = plan.users

    def start(self) -> None:
        """Let the users begin."""
        self._unsubscribe = self._world.subscribe(self._event)
        self._began = self._turn = self._now()
        for index in range(self._plan.users):
            user_id = self._plan.first_user + index
            self._world.person(user_id, f"User {index}", self._plan.language_code)
            self._tasks.append(self._supervisor.spawn(self._actor(user_id), "virtual user"))

    def stop(self) -> None:
        """End it before its time."""
        for task in self._tasks:
            task.cancel()
        self._finish()

    def report(self) -> Json:
        """Progress while it runs, results when `done`."""
        seconds = max(1e-9, (self._ended or self._now()) - self._began)
        ordered = sorted(self._latencies)
        answered = len(ordered)
        return {
            "done": bool(self._ended),
            "seconds": round(seconds, 3),
            "acts": self._counts["acts"],
            "answered": answered,
            "timeouts": self._counts["timeouts"],
            "no_button": self._counts["no_button"],
            "rounds": self._counts["rounds"],
            "acts_per_second": round(self._counts["acts"] / seconds, 1),
            "latency_ms": {
                name: round(1000 * _percentile(ordered, share), 2)
                for name, share in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1.0))
            },
        }

    # -- one user -----------------------------------------------------------------------------

    async def _actor(self, user_id: int) -> None:
        rounds = 0
        try:
            while not self._plan.repeat or rounds < self._plan.repeat:
                rounds += 1
                if not await self._round(user_id):
                    return
                self._counts["rounds"] += 1
        finally:
            self._left -= 1
            if not self._left:
                self._finish()

    async def _round(self, user_id: int) -> bool:
        for step in self._plan.script:
            if step.pause:
                await asyncio.sleep(step.pause)
                continue
            await self._my_turn()
            if not await self._step(user_id, step) and self._plan.stop_on_timeout:
                return False
        return True

    async def _step(self, user_id: int, step: Step) -> bool:
        button = None
        if step.press is not None:
            button = await self._button(user_id, step.press, step.timeout)
            if button is None:
                self._counts["no_button"] += 1
                return False
        answer: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        query = self._world.next_query_id(user_id)
        # Wait before acting: an answer must not come in between.
        self._waiting[user_id] = (_REPLIES[step.expect], query, answer)
        began = self._now()
        self._act(user_id, step, button)
        self._counts["acts"] += 1
        if step.expect == "none":
            return True
        return await self._answered(user_id, answer, began, step.timeout)

    async def _answered(
        self, user_id: int, answer: asyncio.Future[float], began: float, patience: float
    ) -> bool:
        try:
            async with asyncio.timeout(patience):
                self._latencies.append(await answer - began)
        except TimeoutError:
            self._counts["timeouts"] += 1
            return False
        finally:
            self._waiting.pop(user_id, None)
        return True

    def _act(self, user_id: int, step: Step, button: tuple[int, str] | None) -> None:
        world = self._world
        if button is not None:
            world.press(user_id, button[0], button[1])
        elif step.photo:
            world.send_photo(user_id)
        elif step.document:
            world.send_document(user_id, b"%PDF-1.4 load", step.document)
        else:
            world.say(user_id, step.say)

    async def _button(self, user_id: int, wanted: Press, patience: float) -> tuple[int, str] | None:
        """Message id and data of the button, once there is one."""
        until = self._now() + patience
        while (found := find_button(self._world, user_id, wanted)) is None:
            if self._now() > until:
                return None
            await asyncio.sleep(0.01)
        return found

    async def _my_turn(self) -> None:
        """Paced mode: acts are spread evenly, whoever comes first."""
        if not self._plan.rate:
            return
        turn = self._turn = max(self._turn, self._now() - 1.0) + 1.0 / self._plan.rate
        await asyncio.sleep(max(0.0, turn - self._now()))

    # -- what happens -------------------------------------------------------------------------

    def _event(self, event: Json) -> None:
        waiting = self._waiting.get(event.get("chat_id", 0))
        if waiting is None:
            return
        kinds, query, answer = waiting
        kind = event["type"]
        if kind not in kinds or answer.done():
            return
        if kind == "toast" and event["callback_query_id"] != query:
            return
        if kind == "message" and not event["message"]["from"]["is_bot"]:
            return
        if kind == "edit" and not event["message"]["from"]["is_bot"]:
            return
        answer.set_result(self._now())

    def _finish(self) -> None:
        if not self._ended:
            self._ended = self._now()
            self._unsubscribe()

    def _now(self) -> float:
        return self._world.clock.monotonic()


def find_button(world: World, user_id: int, wanted: Press) -> tuple[int, str] | None:
    """Message id and callback_data of a button in the person's chat."""
    for stored in reversed(world.chat_of(user_id).messages.values()):
        rows = stored.body.get("reply_markup", {}).get("inline_keyboard", [])
        for row_number, row in enumerate(rows):
            for col_number, button in enumerate(row):
                data = button.get("callback_data")
                place = wanted.row < 0 or (wanted.row, wanted.col) == (row_number, col_number)
                if data is None or not place:
                    continue
                if wanted.label in button["text"] and wanted.data_contains in data:
                    return stored.message_id, data
    return None


def _percentile(ordered: list[float], share: float) -> float:
    if not ordered:
        return 0.0
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
