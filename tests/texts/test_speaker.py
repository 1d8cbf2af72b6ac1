"""User text is an argument, never a template, and never markup (I01, I19)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.playground.html import parse_html
from bot.texts import measure
from bot.texts.play import NOW
from bot.texts.speaker import Speaker
from tests.texts.test_translator import catalogues_once

Say = Callable[[str], Speaker]
NASTY = (
    "<b>bold</b>",
    "</a>",
    "&amp; & &lt;",
    "```` ` ```",
    "[x](tg://user?id=1)",
    "{0.__class__} %(token)s {user.token} %s %d %%",
    "\u202efdp.exe\u202c",
    "שלום עולם",
    "👨‍👩‍👧‍👦" * 5,
)


@pytest.mark.parametrize("words", NASTY)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_user_text_is_shown_as_typed(speaker: Say, language: str, words: str) -> None:
    said = speaker(language).say("%(what)s: %(value)s", what="x", value=words)
    text, entities = parse_html(str(said))
    assert entities == []
    assert _bare(words) in _bare(text)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_any_text_survives_the_strict_parser(words: str) -> None:
    s = Speaker(catalogues_once(), "ru", NOW.tzinfo or _never(), NOW)
    said = s.say("%(what)s: %(value)s", what="-", value=words)
    text, entities = parse_html(str(said))
    assert entities == []
    assert measure.visible(str(said)).strip() == text.strip()


def _never() -> None:
    raise AssertionError


def _bare(text: str) -> str:
    return "".join(char for char in text if char not in "\u2068\u2069\u202a\u202c\u202e")


def test_markup_passes_and_plain_text_does_not(speaker: Say) -> None:
    s = speaker("en")
    said = s.say("%(what)s: %(value)s", what=Markup("<b>1</b>"), value="<b>2</b>")
    assert str(said) == "<b>1</b>: &lt;b&gt;2&lt;/b&gt;"


def test_plural_forms(speaker: Say) -> None:
    s = speaker("ru")
    said = [
        str(s.count("%(n)s file is saved.", "%(n)s files are saved.", n)) for n in (1, 2, 5, 21)
    ]
    assert said == [
        "Сохранён 1 файл.",
        "Сохранено 2 файла.",
        "Сохранено 5 файлов.",
        "Сохранён 21 файл.",
    ]


def test_a_countdown_fits_both_readings(speaker: Say) -> None:
    s = speaker("ru")
    left = str(s.left(NOW + timedelta(days=3, hours=4)))
    assert left.endswith(">ещё 3 дня 4 часа</tg-time>")
    assert 'format="r"' in left
    assert "прошло: 2 часа" in str(s.left(NOW - timedelta(hours=2)))


def test_an_unknown_language_is_english(speaker: Say) -> None:
    assert speaker("xx").code == "en"
