"""Which languages are on offer, and which one fits an app (I20)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.translator import Catalogues, catalogues, compiled, is_complete, read_catalogue

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: ru\\n"\n\n'


def test_english_first_and_russian_complete(offered: Catalogues) -> None:
    assert offered.languages == ("en", "ru")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("RU_ru", "ru"),
        ("en", "en"),
        ("en-GB", "en"),
        ("uk", "ru"),
        ("be", "ru"),
        ("kk", "ru"),
        ("uz-Latn-UZ", "ru"),
        ("az", "ru"),
        ("pt-BR", None),
        ("zz", None),
        ("", None),
        (None, None),
        ("r" * 200, None),
        ("ru" + "-x" * 100, None),
    ],
)
def test_match(offered: Catalogues, code: str | None, language: str | None) -> None:
    assert offered.match(code) == language


@given(st.text(max_size=250))
def test_match_never_fails(code: str) -> None:
    assert catalogues_once().match(code) in (None, "en", "ru")


def test_without_russian_its_neighbours_have_none() -> None:
    english = Catalogues({"en": catalogues_once().language("en")})
    assert english.match("uk") is None
    assert english.language("ru").code == "en"


@pytest.mark.parametrize(
    "entry",
    [
        'msgid "Hello."\nmsgstr ""\n',
        '#, fuzzy\nmsgid "Hello."\nmsgstr "Привет."\n',
        'msgid "%(n)s day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "день"\nmsgstr[1] ""\n',
    ],
)
def test_an_incomplete_catalogue_is_not_offered(entry: str) -> None:
    assert not is_complete(read_catalogue((HEAD + entry).encode(), "ru"))


def test_a_complete_catalogue_speaks() -> None:
    catalogue = read_catalogue((HEAD + 'msgid "Hello."\nmsgstr "Привет."\n').encode(), "ru")
    assert is_complete(catalogue)
    assert compiled(catalogue, "ru").translations.gettext("Hello.") == "Привет."


_known: list[Catalogues] = []


def catalogues_once() -> Catalogues:
    """Hypothesis runs the body often; the files need reading once."""
    if not _known:
        _known.append(catalogues())
    return _known[0]
