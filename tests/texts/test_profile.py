"""What Telegram shows beside the talk, within its limits."""

from __future__ import annotations

import re

import pytest

from bot.texts.profile import COMMAND_MAX, DESCRIPTION_MAX, NAME_MAX, SHORT_MAX, profile
from bot.texts.translator import Catalogues

DENIAL = {"en": "Not affiliated with AliExpress", "ru": "не связан с AliExpress"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_limits_and_denial(offered: Catalogues, language: str) -> None:
    shown = profile(offered, language)
    assert 0 < len(shown.name) <= NAME_MAX
    assert len(shown.description) <= DESCRIPTION_MAX
    assert len(shown.short_description) <= SHORT_MAX
    assert DENIAL[language] in shown.description
    assert DENIAL[language] in shown.short_description
    assert not re.search(r"aliexpress|telegram", shown.name, re.IGNORECASE)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_eight_commands_at_most(offered: Catalogues, language: str) -> None:
    commands = profile(offered, language).commands
    names = [name for name, _ in commands]
    assert names == ["new", "cases", "check", "deadlines", "help", "settings", "privacy", "cancel"]
    assert all(0 < len(words) <= min(COMMAND_MAX, 40) for _, words in commands)
