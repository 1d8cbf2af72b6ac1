"""Graceful stops: rows C09 and C10, and handlers that raise (C14)."""

from __future__ import annotations

import asyncio
import random
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.bench.processes import free_port
from tests.faults.arena import Arena, arena
from tests.faults.oracle import Findings, check_deliveries, check_inbox, check_reminders, sent
from tests.faults.test_process import happens, with_reminders
from tests.support.journey import talk
from tests.support.killing import Life, Zygote
from tests.support.stores import sqlite_store

pytestmark = pytest.mark.fault
PEOPLE = tuple(range(1, 21))
IN_TIME = 10.0


async def pile_up(place: Arena) -> None:
    """Twenty reminders due and a hundred updates waiting."""
    due = place.next_due(dead=True)
    if due is not None:
        place.clock.move(due - place.clock.now())
    for text in ("/cases", "/new", "/cases", "/deadlines", "/settings"):
        for user_id in PEOPLE:
            place.world.say(user_id, text)


def strict(place: Arena, findings: Findings) -> None:
    """Nothing lost, nothing doubled, not even an attempt of unknown outcome."""
    journal = place.journal()
    check_inbox(place, journal, findings)
    check_reminders(journal, findings)
    findings.need(not findings.seen["reminders twice"], "a reminder came twice")
    attempts = place.ask("SELECT key, state, attempts FROM deliveries WHERE attempts > 0")
    findings.need(not attempts, f"attempts of unknown outcome: {attempts[:3]}")
    keys = [(m.chat, m.keys, m.text) for m in sent(journal) if not any("|r/" in k for k in m.keys)]
    findings.need(len(keys) == len(set(keys)), "a screen came twice")


async def stops(zygote: Zygote, folder: Path, rounds: int, hook: str | None) -> None:
    """SIGTERM `rounds` times at random moments, each with work in hand."""
    rng = random.Random(rounds)
    async with arena(zygote, folder) as place:
        await with_reminders(place, *PEOPLE)
        findings = Findings()
        for _ in range(rounds):
            await pile_up(place)
            life = place.live(hook=hook)
            await asyncio.sleep(rng.uniform(0.1, 0.4))
            await stopped(place, life, findings)
            place.world.webhook.url = ""
        life = place.live(hook=hook)
        await asyncio.sleep(0.3)
        await place.quiet(life)
        await stopped(place, life, findings)
        strict(place, findings)
        check_deliveries(place, place.journal(), findings)
        assert not findings.wrong, findings.wrong[:10]
        assert findings.seen["reminders accepted"] >= len(PEOPLE), findings.seen


async def stopped(place: Arena, life: Life, findings: Findings) -> None:
    """SIGTERM, and 0 in time."""
    life.kill(signal.SIGTERM)
    try:
        code = await place.ended(life, IN_TIME)
    except TimeoutError:
        code = None
        await place.kill(life)
    findings.need(code == 0, f"SIGTERM: {code} instead of 0")


@pytest.mark.parametrize("hook", [None, ""], ids=["polling", "webhook"])
async def test_C09_sigterm_under_load(zygote: Zygote, tmp_path: Path, hook: str | None) -> None:
    await stops(zygote, tmp_path, 3, hook)


@pytest.mark.slow
@pytest.mark.parametrize("hook", [None, ""], ids=["polling", "webhook"])
async def test_C09_sigterm_under_load_again_and_again(
    zygote: Zygote, tmp_path: Path, hook: str | None
) -> None:
    await stops(zygote, tmp_path, 20, hook)


@pytest.mark.parametrize(
    "signals",
    [(signal.SIGINT, signal.SIGINT), (signal.SIGTERM, signal.SIGINT, signal.SIGTERM)],
    ids=["SIGINT twice", "three signals"],
)
async def test_C10_signals_in_a_row(
    zygote: Zygote, tmp_path: Path, signals: tuple[int, ...]
) -> None:
    async with arena(zygote, tmp_path) as place:
        await with_reminders(place, *PEOPLE)
        findings = Findings()
        for pause in (0.1, 0.15, 0.3):
            await pile_up(place)
            life = place.live()
            await asyncio.sleep(pause)
            for number in signals:
                life.kill(number)
                await asyncio.sleep(0.02)
            code = await place.ended(life, IN_TIME)
            findings.need(code == 0, f"{signals}: {code}")
        life = place.live()
        await place.quiet(life)
        strict(place, findings)
        assert not findings.wrong, findings.wrong[:10]


async def test_C10_sigterm_then_sigkill(zygote: Zygote, tmp_path: Path) -> None:
    async with arena(zygote, tmp_path) as place:
        await with_reminders(place, *PEOPLE)
        place.api.faults({"kind": "delay", "method": "sendMessage", "seconds": 3, "nth": 3})
        await pile_up(place)
        life = place.live()
        await asyncio.sleep(0.3)
        life.kill(signal.SIGTERM)
        await asyncio.sleep(1.0)
        await place.kill(life)
        place.api.faults()
        life = place.live()
        await asyncio.sleep(0.1)
        place.board.shift(wall=11, mono=31)
        await place.quiet(life)
        findings = Findings()
        check_inbox(place, place.journal(), findings)
        check_reminders(place.journal(), findings)
        assert not findings.wrong, findings.wrong[:10]


@pytest.mark.parametrize("times", [1, 2, 9])
async def test_C14_a_handler_that_raises(
    tmp_path: Path, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sqlite_store(tmp_path) as store, talk(store) as stage:
        anna, boris = stage.person(1, "en"), stage.person(2, "en", "Boris")
        await anna.say("/start")
        handle, raised = stage.bot.desk.handle, []

        async def broken(envelope: Any, event: Any) -> None:
            if getattr(event, "name", "") == "cases" and len(raised) < times:
                raised.append(1)
                raise RuntimeError("failpoint")
            await handle(envelope, event)

        monkeypatch.setattr(stage.bot.desk, "handle", broken)
        await anna.say("/cases")
        await boris.say("/start")
        assert len(raised) == min(times, 3)
        counts = await store.counts()
        assert counts["inbox_aside"] == (1 if times > 2 else 0)
        said = anna.all_texts()
        assert len(said) == 2
        assert ("sorry" in said[-1].lower() or "code" in said[-1].lower()) == (times > 2)
        assert boris.all_texts()
        assert not await store.backlog()


async def test_a_request_that_hangs_does_not_hold_up_the_end(
    zygote: Zygote, tmp_path: Path
) -> None:
    """A webhook call of which only half arrives: the server hangs up after some seconds."""
    port = free_port()
    async with arena(zygote, tmp_path) as place:
        life = place.live(hook="", port=port)
        await happens(lambda: "ready" in life.said())
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        head = "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        secret = place.environ(hook="", port=port)["BOT_WEBHOOK_SECRET"]
        head += f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: 500\r\n\r\n{{"
        writer.write(head.encode())
        await writer.drain()
        await asyncio.sleep(0.3)
        findings = Findings()
        await stopped(place, life, findings)
        writer.close()
        assert not findings.wrong, findings.wrong
