"""Which languages are on offer, and which one fits an app (I20)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.po import Words, entries
from bot.texts.translator import Catalogues, catalogues

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
    assert not Words(entries((HEAD + entry).splitlines())).complete


def test_a_complete_catalogue_speaks() -> None:
    words = Words(entries((HEAD + 'msgid "Hello."\nmsgstr "Привет."\n').splitlines()))
    assert words.complete
    assert words.gettext("Hello.") == "Привет."
    assert words.gettext("Unknown.") == "Unknown."


WRITTEN = r"""
msgid ""
msgstr ""
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 "
"|| n%100>=20) ? 1 : 2);\n"

#. TRANSLATORS: a comment
#, python-format
msgctxt "button"
msgid "Open"
msgstr "Открыть"

msgid "Open"
msgstr ""
"Открыто \"сейчас\",\n"
"путь C:\\new"
#~ msgid "Old"
#~ msgstr "Старое"

msgid "%(n)s day"
msgid_plural "%(n)s days"
msgstr[0] "%(n)s день"
msgstr[1] "%(n)s дня"
msgstr[2] "%(n)s дней"
"""


def test_contexts_escapes_and_numbers() -> None:
    words = Words(entries(WRITTEN.splitlines()))
    assert words.complete
    assert words.pgettext("button", "Open") == "Открыть"
    assert words.pgettext("sentence", "Open") == "Open"
    assert words.gettext("Open") == 'Открыто "сейчас",\nпуть C:\\new'
    assert words.gettext("Old") == "Old"
    said = [words.ngettext("%(n)s day", "%(n)s days", n).split()[1] for n in (1, 2, 5, 11, 21, 104)]
    assert said == ["день", "дня", "дней", "дней", "день", "дня"]
    assert words.ngettext("%(n)s hour", "%(n)s hours", 2) == "%(n)s hours"


_known: list[Catalogues] = []


def catalogues_once() -> Catalogues:
    """Hypothesis runs the body often; the files need reading once."""
    if not _known:
        _known.append(catalogues())
    return _known[0]
