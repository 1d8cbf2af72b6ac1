"""One contract, two databases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.base import Store
from tests.support.stores import postgres_store, sqlite_store


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An open, empty store."""
    opened = sqlite_store(tmp_path) if request.param == "sqlite" else postgres_store()
    async with opened as made:
        yield made
