"""A reminder that was given up heads the next screen, once (R14)."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.conversation.engine import advance
from bot.conversation.events import CommandGiven
from bot.conversation.present import present
from bot.conversation.session import Session

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def test_a_missed_reminder_heads_the_next_screen_once() -> None:
    session = replace(Session(), missed=True)
    session = advance(session, CommandGiven(name="cases"), NOW).session
    assert present(session, NOW).hint == "reminder_missed"
    session = advance(session, CommandGiven(name="cases"), NOW).session
    assert present(session, NOW).hint is None
