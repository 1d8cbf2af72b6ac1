"""Administrators hear of trouble: without anybody's words, and not over and over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from bot import logs
from bot.services import alarms
from tests.support.journey import Stage, talk
from tests.support.stores import sqlite_store

ADMIN = 77
AT = datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    logs.setup("json", "INFO")
    async with sqlite_store(tmp_path) as store:
        environ = {"BOT_ADMIN_IDS": str(ADMIN), "BOT_SEND_RATE": "0"}
        async with talk(store, at=AT, environ=environ) as running:
            await running.person(ADMIN).say("/start")  # a bot may not write to strangers
            yield running
    assert not [one for one in root.handlers if type(one).__name__ == "Alarms"]
    root.handlers[:] = handlers
    root.setLevel(level)


def told(stage: Stage) -> list[str]:
    """What the administrator was sent beside the screen of /start."""
    return stage.person(ADMIN).all_texts()[1:]


async def test_an_error_reaches_the_administrator_once_an_hour(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = structlog.get_logger("bot.somewhere")
    for code in ("a1", "b2"):
        log.error("set_aside", error="ValueError", code=code)
        await asyncio.sleep(0)  # the log line reaches the loop
        await stage.quiet()
    assert len(told(stage)) == 1
    assert "set_aside a1" in told(stage)[0] and "ValueError" not in told(stage)[0]
    monkeypatch.setattr(alarms, "AGAIN_SECONDS", 0.0)  # the hour is over
    log.error("set_aside", code="c3")
    await asyncio.sleep(0)
    await stage.quiet()
    assert "set_aside c3" in told(stage)[1]


async def test_what_is_no_trouble_of_the_bot_stays_in_the_log(stage: Stage) -> None:
    structlog.get_logger("bot.somewhere").warning("telegram_unreachable")
    logging.getLogger("aiohttp.server").error("somebody else's")
    await asyncio.sleep(0)  # the log line reaches the loop
    await stage.quiet()
    assert told(stage) == []


async def test_a_rule_past_its_review_is_told(stage: Stage) -> None:
    structlog.get_logger("bot.services.housekeeping").warning("rule_past_review", rule="x")
    await asyncio.sleep(0)  # the log line reaches the loop
    await stage.quiet()
    assert "rule_past_review" in told(stage)[0]
