"""The poller in an outage: alive all the time, and not deaf after it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.services.answers import Answer, Conflict, Flood, NotSent, Unclear
from bot.supervisor import SILENCE, Supervisor
from bot.tg import api as tg_api
from bot.tg.api import BotApi
from bot.tg.polling import Poller


class Api:
    """Answers every poll the same."""

    def __init__(self, answer: Answer) -> None:
        self.answer, self.asked = answer, list[str]()

    async def call(self, method: str, params: Mapping[str, Any], **_: float) -> Answer:
        self.asked.append(method)
        return self.answer


def poller(answer: Answer) -> tuple[Any, Api, Supervisor]:
    supervisor, api = Supervisor(SystemClock()), Api(answer)
    made: Any = Poller(api, None, None, supervisor)  # type: ignore[arg-type]
    return made, api, supervisor


@pytest.mark.parametrize("answer", [Unclear(), Flood(300)])
async def test_R21_no_sleep_without_a_beat_is_long(
    answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _, supervisor = poller(answer)
    made._wait = 30.0
    steps: list[float] = []

    async def sleep(seconds: float) -> None:
        steps.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    monkeypatch.setattr(supervisor, "beat", lambda name: steps.append(0))
    await made._once()
    assert sum(steps) == (300 if isinstance(answer, Flood) else 30)
    assert max(steps) < SILENCE / 3
    assert all(step == 0 for step in steps[::2])


@pytest.mark.parametrize(
    ("why", "asked"),
    [
        ("Conflict: can't use getUpdates method while webhook is active", ["deleteWebhook"]),
        ("Conflict: terminated by other getUpdates request", []),
    ],
)
async def test_a_webhook_set_meanwhile_is_taken_away(why: str, asked: list[str]) -> None:
    made, api, _ = poller(Conflict(why))
    await made._once()
    assert api.asked == ["getUpdates", *asked]


async def test_R13_no_connection_in_time_is_surely_not_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pool is full: the second request never leaves."""
    monkeypatch.setattr(tg_api, "CONNECT_SECONDS", 0.1)

    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(mute, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    api = BotApi(f"http://127.0.0.1:{port}", "1:x")
    api.session.connector._limit = 1  # type: ignore[union-attr]
    first = asyncio.create_task(api.call("getMe", {}, seconds=1))
    await asyncio.sleep(0.05)
    assert await api.call("sendMessage", {}) == NotSent()
    assert await first == Unclear()
    await api.close()
    server.close()
    await server.wait_closed()
