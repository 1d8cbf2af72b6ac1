"""Hypothesis walks over the engine, rendered in every language on offer."""

from __future__ import annotations

from datetime import UTC
from typing import Any

import pytest
from hypothesis import given, settings

from bot.conversation.digest import digest
from bot.conversation.effects import SetReminders
from bot.playground.html import parse_html
from bot.texts.render import render
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from tests.conversation.walks import Walker, walks

WORDS = catalogues()
LIMIT, ENTITIES = 4096, 100
SEQUENCES = 10_000


def shown(walker: Walker) -> None:
    """The present screen, and every reminder just planned, in every language."""
    screens: list[Any] = [walker.screen]
    for effect in walker.effects:
        if isinstance(effect, SetReminders) and effect.planned:
            screens.append(digest(walker.session, effect.planned, walker.now))
    for language in WORDS.languages:
        speaker = Speaker(WORDS, language, UTC, walker.now)
        for screen in screens:
            page = render(screen, speaker)
            text, entities = parse_html(page.text)
            assert 0 < len(text.encode("utf-16-le")) // 2 <= LIMIT
            assert len(entities) <= ENTITIES
            for key in (key for row in page.keyboard for key in row):
                assert key.label.strip()


@given(walks)
@settings(max_examples=300)
def test_walk_renders_everywhere(walk: list[tuple[str, object]]) -> None:
    """No exception, no dead end, every screen within Telegram's limits."""
    walker = Walker()
    for step in walk:
        walker.go(step)
        shown(walker)


@pytest.mark.slow
@given(walks)
@settings(max_examples=SEQUENCES)
def test_ten_thousand_walks(walk: list[tuple[str, object]]) -> None:
    """Ten thousand sequences through the engine; the last screen of each is rendered."""
    walker = Walker()
    for step in walk:
        walker.go(step)
    shown(walker)
