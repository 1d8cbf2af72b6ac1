"""Catalogues and speakers for the tests of words."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest

from bot.texts.play import NOW, ZONE
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues, catalogues


@pytest.fixture(scope="session")
def offered() -> Catalogues:
    """Every language on offer."""
    return catalogues()


@pytest.fixture(scope="session")
def speaker(offered: Catalogues) -> Callable[[str], Speaker]:
    """A speaker of a language, in Moscow, at the moment of the examples."""
    return lambda language: Speaker(offered, language, ZoneInfo(ZONE), NOW)
