"""A start while Telegram cannot be reached, and a webhook that is refused or lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import Bot
from bot.clock import SystemClock
from bot.services.answers import Answer, NotSent, Refused, Sent, Unclear
from bot.settings import Settings
from bot.troubles import OperatorError
from tests.support.journey import TOKEN, settings
from tests.support.stores import sqlite_store

HOOK = {"BOT_WEBHOOK_URL": "https://bot.example/hook", "BOT_WEBHOOK_SECRET": "s" * 40}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    made: Settings = settings(HOOK)
    async with sqlite_store(tmp_path) as store:
        bot = Bot(made, store, SystemClock(), "http://127.0.0.1:1", TOKEN)
        yield bot
        bot.supervisor.stopping = True
        await bot.supervisor.stop(0)
        await bot.api.close()


def answers(bot: Bot, monkeypatch: pytest.MonkeyPatch, *said: Answer) -> list[str]:
    """The API says these one after the other; the methods it was asked."""
    left, asked = list(said), []

    async def call(method: str, params: Mapping[str, Any], **_: float) -> Answer:
        asked.append(method)
        return left.pop(0)

    async def soon(part: str, seconds: float) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr(bot.api, "call", call)
    monkeypatch.setattr(bot, "_rest", soon)
    return asked


async def test_health_answers_and_the_webhook_asks_for_patience_before_the_start(bot: Bot) -> None:
    http = web.Application()
    bot.add_to(http)
    async with TestClient(TestServer(http)) as client:
        assert (await client.get("/livez")).status == 200
        assert (await client.post("/hook", json={})).status == 503


async def test_setting_the_webhook_is_tried_until_it_is_done(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answers(bot, monkeypatch, Unclear(), NotSent(), Sent(True))
    await bot._insist("setWebhook", {})
    assert asked == ["setWebhook"] * 3


async def test_a_refused_webhook_is_the_operators_matter(
    bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot.add_to(web.Application())
    answers(bot, monkeypatch, Refused("Bad Request: bad webhook"))
    with pytest.raises(OperatorError, match="BOT_WEBHOOK_URL"):
        await bot._open_ingress()


async def test_a_lost_webhook_is_set_again(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    url = HOOK["BOT_WEBHOOK_URL"]
    said = (Sent({"url": url}), Sent({"url": ""}), Sent(True), Sent({"url": url}))
    asked = answers(bot, monkeypatch, *said)
    with pytest.raises(IndexError):  # nothing more is said
        await bot._keep_webhook({"url": url})
    assert asked[:4] == ["getWebhookInfo", "getWebhookInfo", "setWebhook", "getWebhookInfo"]
