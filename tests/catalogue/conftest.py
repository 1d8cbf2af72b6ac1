"""A stage on SQLite, and one person with a dated case."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.sqlite import SqliteStore
from tests.journeys.conftest import NO_RATE, WEDNESDAY
from tests.support.journey import Person, Stage, talk
from tests.support.stores import sqlite_store


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """An open, empty store."""
    async with sqlite_store(tmp_path) as made:
        yield made


@pytest.fixture
async def stage(store: SqliteStore) -> AsyncIterator[Stage]:
    """A running bot on a Wednesday at noon in Moscow."""
    async with talk(store, at=WEDNESDAY, environ=NO_RATE) as running:
        yield running


@pytest.fixture
def anna(stage: Stage) -> Person:
    """The person most things happen to."""
    return stage.person(1, "en")
