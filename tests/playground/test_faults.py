"""The fault plan: what takes effect, what comes back, and what the journal says of it."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import aiohttp
import pytest
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.playground.faults import Fault, FaultPlan
from tests.support.api import RunningApi

ANNA = 7


async def ask(api: RunningApi, text: str = "x", seconds: float = 5.0) -> tuple[int, bytes]:
    """A raw sendMessage on a connection of its own."""
    async with (
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=seconds)) as session,
        session.post(
            f"{api.url}/bot{api.token}/sendMessage", json={"chat_id": ANNA, "text": text}
        ) as answer,
    ):
        return answer.status, await answer.read()


def texts(api: RunningApi) -> list[str]:
    return [message["text"] for message in api.world.chat(ANNA)]


@pytest.mark.parametrize(
    ("fault", "has_effect"),
    [
        ({"kind": "drop"}, False),
        ({"kind": "accept_drop"}, True),
        ({"kind": "hang"}, False),
        ({"kind": "accept_hang"}, True),
        ({"kind": "cut"}, True),
        ({"kind": "drip", "rate": 1.0}, True),
        ({"kind": "delay_answer", "seconds": 9}, True),
        ({"kind": "delay", "seconds": 9}, False),
        ({"kind": "kill_before"}, False),
        ({"kind": "kill_after"}, True),
    ],
)
async def test_no_answer(api: RunningApi, fault: dict[str, Any], has_effect: bool) -> None:
    api.faults(fault)
    with pytest.raises((aiohttp.ClientError, TimeoutError)):
        await ask(api, seconds=0.3)
    assert texts(api) == (["x"] if has_effect else [])
    events = [one["e"] for one in api.journal.lines()]
    assert ("Acc" in events) == has_effect and "Fault" in events


@pytest.mark.parametrize(
    ("fault", "status", "begins", "has_effect"),
    [
        ({"kind": "status", "status": 502}, 502, b"<html>", False),
        ({"kind": "status", "status": 500, "body": "json"}, 500, b'{"ok":false', False),
        ({"kind": "status", "status": 503, "body": "empty"}, 503, b"", False),
        ({"kind": "accept_status", "status": 504}, 504, b"<html>", True),
        ({"kind": "garbage"}, 200, b'{"ok":true', True),
        ({"kind": "delay", "seconds": 0.05}, 200, b'{"ok":true', True),
        ({"kind": "kill_answered"}, 200, b'{"ok":true', True),
    ],
)
async def test_a_bad_answer(
    api: RunningApi, fault: dict[str, Any], status: int, begins: bytes, has_effect: bool
) -> None:
    api.faults(fault)
    found, body = await ask(api)
    assert found == status and body.startswith(begins)
    assert texts(api) == (["x"] if has_effect else [])


async def test_ptb_understands_them(api: RunningApi, bot: Bot) -> None:
    api.faults({"kind": "flood", "retry_after": 5, "times": 1}, {"kind": "status", "nth": 2})
    with pytest.raises(RetryAfter):
        await bot.send_message(ANNA, "x")
    await bot.send_message(ANNA, "x")
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "x")
    api.faults({"kind": "refuse", "description": "Bad Request: message to edit not found"})
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.send_message(ANNA, "x")
    api.faults()
    await bot.send_message(ANNA, "x")


async def test_files_can_be_cut(api: RunningApi) -> None:
    api.world.send_document(ANNA, b"x" * 1000, "a.txt")
    path = api.world.files.link(api.world.chat(ANNA)[-1]["document"]["file_id"])["file_path"]
    once = {"method": "file", "times": 1, "rate": 1e5}
    api.faults({"kind": "cut", **once}, {"kind": "endless", **once})
    limit = aiohttp.ClientTimeout(total=0.3)
    async with aiohttp.ClientSession(timeout=limit) as session:
        for _ in range(2):
            with pytest.raises((aiohttp.ClientPayloadError, TimeoutError)):
                async with session.get(f"{api.url}/file/bot{api.token}/{path}") as answer:
                    await answer.read()
        async with session.get(f"{api.url}/file/bot{api.token}/{path}") as answer:
            assert await answer.read() == b"x" * 1000


async def test_a_process_dies_at_its_request(api: RunningApi) -> None:
    victim = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import time; time.sleep(60)"
    )
    api.faults({"kind": "kill_answered", "nth": 2}, pid=victim.pid)
    await ask(api)
    assert victim.returncode is None
    await ask(api)
    assert await asyncio.wait_for(victim.wait(), 5) == -9
    events = [one["e"] for one in api.journal.lines()]
    assert events == ["Acc", "Res", "Fault", "Acc", "Res", "Kill"]


def test_matching() -> None:
    plan = FaultPlan()

    def strikes(fault: Fault, times: int = 4, now: float = 1.0, **args: Any) -> list[bool]:
        plan.set([fault], 0.0)
        return [plan.strike("sendMessage", args, now) is not None for _ in range(times)]

    assert strikes(Fault(kind="drop", nth=2)) == [False, True, False, False]
    assert strikes(Fault(kind="drop", times=2)) == [True, True, False, False]
    assert strikes(Fault(kind="drop", method="send*"), 1) == [True]
    assert strikes(Fault(kind="drop", method="edit*"), 1) == [False]
    assert strikes(Fault(kind="drop", chat=7), 1, chat_id="7") == [True]
    assert strikes(Fault(kind="drop", chat=7), 1, chat_id=8) == [False]
    assert strikes(Fault(kind="drop", text="rem"), 1, text="a reminder") == [True]
    assert strikes(Fault(kind="drop", after=2.0), 1) == [False]
    assert strikes(Fault(kind="drop", after=2.0, until=3.0), 1, now=2.5) == [True]
    dice = strikes(Fault(kind="drop", probability=0.5, seed=1), 200)
    assert 60 < sum(dice) < 140
    assert dice == strikes(Fault(kind="drop", probability=0.5, seed=1), 200)
    plan.set([{"kind": "drop"}], 0.0)
    assert plan.strike("getUpdates", {}, 1.0) is None
