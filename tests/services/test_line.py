"""The line: when something may leave, and how often it is tried while nothing arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from itertools import pairwise
from typing import Any

from bot.services.answers import Answer, Gone, NotSent, Sent, Unclear
from bot.services.line import FIRST_WAIT, LONGEST_WAIT, TRIAL, Line
from bot.supervisor import Supervisor
from tests.simulation.virtual import SimClock, SimLoop


class Scene:
    """A line whose questions are answered as told; notes when it asked and when it was back."""

    def __init__(self, loop: SimLoop) -> None:
        self.loop = loop
        self.back: list[float] = []
        self.line = Line(Supervisor(SimClock(loop)), self.probe, self.came_back)

    async def probe(self) -> Answer:
        return Sent(True)

    def came_back(self) -> None:
        self.back.append(self.loop.time())

    async def up(self) -> None:
        while self.line.down:  # noqa: ASYNC110 - time jumps
            await asyncio.sleep(0.01)


def lived(story: Callable[[Scene], Coroutine[Any, Any, None]]) -> None:
    loop = SimLoop()
    try:
        loop.run_until_complete(story(Scene(loop)))
    finally:
        loop.close()


def test_where_only_sending_fails_it_is_tried_ever_more_rarely() -> None:
    """Telegram answers every question and takes no message: one of them leaves at a time."""

    async def story(scene: Scene) -> None:
        line, left = scene.line, []
        assert all(line.may_send() for _ in range(9))
        line.note(Unclear(), new=True)
        while scene.loop.time() < 600:
            if line.may_send():
                left.append(scene.loop.time())
                assert not line.may_send()
                line.note(Unclear(), new=True)
            await asyncio.sleep(0.01)
        assert len(left) <= 27
        gaps = [b - a for a, b in pairwise(left[1:])]
        assert gaps[0] >= FIRST_WAIT and LONGEST_WAIT <= gaps[-1] < LONGEST_WAIT + 1

    lived(story)


def test_the_first_that_arrives_lets_the_others_follow() -> None:
    async def story(scene: Scene) -> None:
        line = scene.line
        line.note(NotSent())
        await scene.up()
        assert line.may_send() and not line.may_send()
        line.note(Sent(True))  # an edit arrived: that says nothing of new messages
        assert not line.may_send()
        back = len(scene.back)
        line.note(Gone(), new=True)  # nor does a refusal, but the next one may try
        assert line.may_send() and not line.may_send()
        line.note(Sent(7), new=True)
        assert all(line.may_send() for _ in range(9))
        assert len(scene.back) == back + 2  # whoever waits is told
        before = scene.loop.time()
        line.note(Unclear(), new=True)
        await scene.up()
        assert scene.loop.time() - before < FIRST_WAIT + 0.1

    lived(story)


def test_who_tries_and_is_not_heard_of_is_not_waited_for_long() -> None:
    async def story(scene: Scene) -> None:
        scene.line.note(Unclear(), new=True)
        await scene.up()
        assert scene.line.may_send()
        await asyncio.sleep(TRIAL - 0.1)
        assert not scene.line.may_send()
        back = len(scene.back)
        await asyncio.sleep(0.2)
        assert len(scene.back) == back + 1  # whoever waits is told
        assert scene.line.may_send()

    lived(story)
