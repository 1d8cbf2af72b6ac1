"""The stage of every journey: a real bot, frozen time, one person called Anna.

Each script runs in English and in Russian on SQLite, and in Russian on PostgreSQL; among the fast
tests each runs in one of the two languages.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from zlib import crc32

import pytest

from bot.storage.base import Store
from tests.support.journey import Person, Stage, talk
from tests.support.stores import postgres_store, sqlite_store

HERE = Path(__file__).parent
WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
"""Noon in Moscow."""
NO_RATE = {"BOT_SEND_RATE": "0"}
SETTINGS = [
    pytest.param(("sqlite", "en"), id="en"),
    pytest.param(("sqlite", "ru"), id="ru"),
    pytest.param(
        ("postgres", "ru"), id="ru-postgres", marks=[pytest.mark.postgres, pytest.mark.slow]
    ),
]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave one language of each script to the fast tests, the other to the slow ones."""
    for item in items:
        if item.path.parent == HERE and isinstance(item, pytest.Function):
            setting = getattr(item, "callspec", None) and item.callspec.params.get("setting")
            if setting and setting[1] != ("en", "ru")[crc32(item.originalname.encode()) % 2]:
                item.add_marker(pytest.mark.slow)


@pytest.fixture(params=SETTINGS)
def setting(request: pytest.FixtureRequest) -> tuple[str, str]:
    """(database, language)."""
    return request.param


@pytest.fixture
async def store(setting: tuple[str, str], tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store."""
    opened = sqlite_store(tmp_path) if setting[0] == "sqlite" else postgres_store()
    async with opened as made:
        yield made


@pytest.fixture
async def stage(store: Store) -> AsyncIterator[Stage]:
    """A running bot on a Wednesday at noon."""
    async with talk(store, at=WEDNESDAY, environ=NO_RATE) as running:
        yield running


@pytest.fixture
def anna(stage: Stage, setting: tuple[str, str]) -> Person:
    """Somebody whose parcel did not come."""
    return stage.person(1, setting[1])
