"""A server and PTB's client of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from tests.support.api import RunningApi, running_api

ANNA = 7


@pytest.fixture(autouse=True)
def present_ptb(monkeypatch: pytest.MonkeyPatch) -> None:
    """Durations as timedelta: otherwise each RetryAfter comes with a warning."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def api() -> AsyncIterator[RunningApi]:
    """A server where Anna has written before."""
    async with running_api() as running:
        running.world.person(ANNA, "Anna", "ru", started=True)
        yield running


@pytest.fixture
async def bot(api: RunningApi) -> AsyncIterator[Bot]:
    """PTB's own client."""
    async with api.bot() as client:
        yield client
