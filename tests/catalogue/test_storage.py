"""The database, seen through the bot (rows S)."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.storage.base import Store
from bot.web.webhook import SECRET_HEADER, Webhook
from tests.catalogue.looking import answers_of, session_of
from tests.journeys.conftest import NO_RATE, WEDNESDAY
from tests.journeys.steps import answered, begin
from tests.support.journey import Person, Stage, talk
from tests.support.stores import postgres_store, sqlite_store

LOCKED = 1.5
"""Seconds another process holds the database."""


class Lag:
    """The longest time the loop did not come round."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._task = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while True:
            began = time.monotonic()
            await asyncio.sleep(0.005)
            self.worst = max(self.worst, time.monotonic() - began - 0.005)

    async def stop(self) -> float:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        return self.worst


async def test_S03_locked_database_loses_nothing_and_holds_no_loop(
    stage: Stage, anna: Person, tmp_path: Path
) -> None:
    await begin(anna)
    other = sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    stage.world.say(1, "/help")
    bob = stage.person(2, "en", "Bob")
    stage.world.say(2, "/start")
    lag = Lag()
    await asyncio.sleep(LOCKED)
    worst = await lag.stop()
    assert not bob.of_bot()
    assert stage.world.updates.waiting()  # not acknowledged
    assert worst < 0.3  # the bar is 0.1 s; two shared cores lie
    other.execute("ROLLBACK")
    other.close()
    await stage.quiet()
    anna.reads("What this bot can do")
    bob.reads("What happened?")


async def test_S03_T25_webhook_says_later_while_it_is_locked(
    stage: Stage, anna: Person, tmp_path: Path
) -> None:
    app = web.Application()
    Webhook(stage.bot.intake, "https://bot.example/hook", "secret").add_to(app)
    other = sqlite3.connect(tmp_path / "bot.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    async with TestClient(TestServer(app)) as client:
        update = {"update_id": 9, "message": {"message_id": 1}}
        answer = await client.post("/hook", json=update, headers={SECRET_HEADER: "secret"})
        assert answer.status == 503
    other.execute("ROLLBACK")
    other.close()
    assert (await stage.store.counts())["inbox_open"] == 0


HOSTILE = {
    "NUL": b"\\u0000",
    "lone high surrogate": b"\\ud800",
    "lone low surrogate": b"\\udfff",
    "reversed pair": b"\\udc00\\ud800",
    "noncharacter": b"\\uffff",
    "escape": b"\\u001b[2J",
}
RAW = (
    b'{"update_id":%d,"message":{"message_id":5,"date":1790000000,"text":"a%sb",'
    b'"chat":{"id":1,"type":"private","first_name":"%s"},'
    b'"from":{"id":1,"is_bot":false,"first_name":"%s","language_code":"en"}}}'
)


@pytest.fixture(
    params=["sqlite", pytest.param("postgres", marks=[pytest.mark.postgres, pytest.mark.slow])]
)
async def either(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """A store of either kind."""
    opened = sqlite_store(tmp_path) if request.param == "sqlite" else postgres_store()
    async with opened as made:
        yield made


@pytest.mark.parametrize("way", ["webhook", "polling"])
async def test_S16_hostile_characters_are_cleaned_at_the_border(either: Store, way: str) -> None:
    async with talk(either, at=WEDNESDAY, environ=NO_RATE) as stage:
        anna = stage.person(1, "en")
        await anna.say("/check")
        app = web.Application()
        Webhook(stage.bot.intake, "https://bot.example/hook", "secret").add_to(app)
        headers = {SECRET_HEADER: "secret", "Content-Type": "application/json"}
        async with TestClient(TestServer(app)) as client:
            for number, bytes_ in enumerate(HOSTILE.values(), 7_000_000_000):
                raw = RAW % (number, bytes_, bytes_, bytes_)
                before = len(anna.of_bot())
                if way == "webhook":
                    answer = await client.post("/hook", data=raw, headers=headers)
                    assert answer.status == 200
                else:
                    _offer(stage, raw)
                await stage.quiet()
                assert len(anna.of_bot()) == before + 1
        session = await session_of(anna)
        assert session.scanned is not None
        assert session.scanned.isprintable()
        assert (await either.counts())["inbox_aside"] == 0


def _offer(stage: Stage, raw: bytes) -> None:
    """Bytes as Telegram might send them; the world itself speaks well-formed JSON only."""
    from bot.playground.updates import Pending

    number = int(raw.split(b":", 1)[1].split(b",", 1)[0])
    stage.world.updates._add(Pending(number, raw, "message", "1", 1e12))


@pytest.mark.parametrize("user_id", [2**31, 2**40 + 7, 2**52 - 1])
async def test_S17_large_ids(either: Store, user_id: int) -> None:
    async with talk(either, at=WEDNESDAY, environ=NO_RATE) as stage:
        somebody = stage.person(user_id, "en")
        await begin(somebody)
        somebody.offers("check_dates")
        assert await either.person(user_id) is not None


@pytest.mark.parametrize(
    "words", ["9" * 19 + " USD", f"{2**63} ₽", "9" * 60, "1" + "0" * 300 + " $"]
)
async def test_S17_large_sums(stage: Stage, anna: Person, words: str) -> None:
    await answered(anna)
    await anna.say(words)
    assert "price" not in await answers_of(anna)
    assert (await stage.store.counts())["inbox_aside"] == 0
    anna.offers("unknown.price")
