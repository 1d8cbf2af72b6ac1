"""The lint of the catalogues: what `pybabel compile` and `msgfmt --check` let through.

A fault here is a fault for a reader: an empty or fuzzy entry silently shows English (a fuzzy
one once said "cancel the dispute" for "do not cancel"), a lost placeholder hides a date.
"""

from __future__ import annotations

import gettext
import re
from pathlib import Path

import pymorphy3
import pytest
from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from bot.texts.extraction import COMMENT_TAG
from bot.texts.po import Words, entries
from bot.texts.translator import DOMAIN
from tests.support.catalogue import read_catalogue

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"
TEMPLATE = LOCALES / f"{DOMAIN}.pot"
FILES = sorted(LOCALES.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))
PLACEHOLDER = re.compile(r"%\(\w+\)s|%%|%|\{\w*\}")
TAG = re.compile(r"</?[a-z][^>]*>")
COMMAND = re.compile(r"/[a-z_]+")
LONGEST_SENTENCE = 22
"""Words; 20 are aimed at (ux 4), a list or a quoted button may take 2 more."""
Key = tuple[str | None, str]


def catalogue(file: Path) -> Catalog:
    """A catalogue from disk."""
    # The template has no language: above it stands the checkout, whatever it is called.
    language = file.parent.parent.name if file.suffix == ".po" else None
    return read_catalogue(file.read_bytes(), language)


def ids(message: Message) -> tuple[str, ...]:
    """Singular and plural of the English."""
    return tuple(message.id) if isinstance(message.id, (list, tuple)) else (message.id,)


def strings(message: Message) -> tuple[str, ...]:
    """All forms of the translation."""
    found = message.string
    return tuple(found) if isinstance(found, (list, tuple)) else (found,)


def keys(found: Catalog) -> dict[Key, Message]:
    """Messages by context and English singular."""
    return {(message.context, ids(message)[0]): message for message in found if message.id}


def extracted() -> dict[Key, list[str]]:
    """What stands in the code now, with the comments for translators."""
    with (ROOT / "babel.cfg").open() as file:
        methods, options = parse_mapping_cfg(file)
    found = extract_from_dir(
        ROOT / "bot" / "texts", methods, options, DEFAULT_KEYWORDS, [COMMENT_TAG]
    )
    return {
        (context, message[0] if isinstance(message, tuple) else message): comments
        for _, _, message, comments, context in found
    }


def each() -> pytest.MarkDecorator:
    """Run for every language."""
    return pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.parent.name)


def faults(message: Message) -> list[str]:
    """What is wrong with one entry."""
    english = ids(message)
    found = [] if all(strings(message)) else ["empty"]
    if message.fuzzy:
        found.append("fuzzy")
    for text in strings(message):
        found += [what for what, same in _kept(english[-1], text) if not same]
        found += [what for what, wrong in _typed(text).items() if wrong]
    return found


def _kept(english: str, text: str) -> list[tuple[str, bool]]:
    """What must be the same in both languages."""
    patterns = {"placeholder": PLACEHOLDER, "tag": TAG, "command": COMMAND}
    same = [
        (what, sorted(pattern.findall(text)) == sorted(pattern.findall(english)))
        for what, pattern in patterns.items()
    ]
    return [
        *same,
        ("line breaks", text.count("\n") == english.count("\n")),
        ("full stop", text.endswith(".") == english.endswith(".")),
    ]


def _typed(text: str) -> dict[str, bool]:
    """Slips of the typing hand."""
    return {
        "edge space": text != text.strip(),
        "double space": "  " in text,
        "English quotes": bool(re.search('["“”]', text)),
    }


@each()
def test_the_bot_reads_what_babel_wrote(file: Path) -> None:
    """Message by message, with escapes, contexts, plural forms, and what follows the text."""
    read = {
        (entry.context, entry.id): entry
        for entry in entries(file.read_text("utf-8").splitlines())
        if entry.id
    }
    known = keys(catalogue(file))
    assert set(read) == set(known)
    for key, message in known.items():
        assert read[key].strings == strings(message), key
        assert (read[key].id, read[key].plural or read[key].id) == (
            ids(message)[0],
            ids(message)[-1],
        )


def test_there_is_russian() -> None:
    assert "ru" in {file.parent.parent.name for file in FILES}


def test_the_template_is_up_to_date() -> None:
    assert set(keys(catalogue(TEMPLATE))) == set(extracted())


def test_the_template_has_the_comments() -> None:
    known = keys(catalogue(TEMPLATE))
    for key, comments in extracted().items():
        assert known[key].auto_comments or not comments, key


@each()
def test_the_catalogue_is_up_to_date(file: Path) -> None:
    assert set(keys(catalogue(file))) == set(keys(catalogue(TEMPLATE)))


@each()
def test_no_entry_has_a_fault(file: Path) -> None:
    found = catalogue(file)
    assert Words(entries(file.read_text("utf-8").splitlines())).complete
    bad = {key: f for key, message in keys(found).items() if (f := faults(message))}
    assert bad == {}


@each()
def test_as_many_forms_as_the_language_has(file: Path) -> None:
    found = catalogue(file)
    for message in found:
        if len(ids(message)) > 1:
            assert len(strings(message)) == found.num_plurals


@each()
def test_the_plural_rule_is_the_languages_own(file: Path) -> None:
    """A stray backslash in the header passes every compiler and fails at run time."""
    found = catalogue(file)
    rule = gettext.c2py(found.plural_expr)
    category = Locale.parse(file.parent.parent.name).plural_form
    pairs = {(rule(n), category(n)) for n in range(201)}
    assert len(pairs) == len({index for index, _ in pairs}) == len({name for _, name in pairs})
    assert {index for index, _ in pairs} == set(range(found.num_plurals))


@each()
def test_every_number_is_said(file: Path) -> None:
    for message in catalogue(file):
        if len(ids(message)) > 1:
            assert all("%(n)s" in text or "%(span)s" in text for text in strings(message))


def test_english_is_clean() -> None:
    for _, text in keys(catalogue(TEMPLATE)):
        assert text == text.strip()
        assert "  " not in text
        assert not re.search(r"[{}]", text)
        assert not re.search(r"\bhe\b|\bhis\b|\bhim\b", text), text


def sentences(text: str) -> list[str]:
    """The sentences of a text; a colon or semicolon ends one for the breath."""
    return re.split(r"[.?!:;](?:\s|$)|\n", PLACEHOLDER.sub("x", text))


@pytest.mark.parametrize("file", [TEMPLATE, *FILES], ids=lambda file: file.stem + file.suffix)
def test_short_sentences(file: Path) -> None:
    for message in catalogue(file):
        for text in strings(message) if file is not TEMPLATE else ids(message):
            if "AliExpress?" in text:
                continue  # the description before Start is one paragraph
            assert all(len(part.split()) <= LONGEST_SENTENCE for part in sentences(text)), text


def test_yo_is_written() -> None:
    """A word the dictionary knows only with ё must not stand with е."""
    morph = pymorphy3.MorphAnalyzer()
    russian = catalogue(LOCALES / "ru" / "LC_MESSAGES" / f"{DOMAIN}.po")
    words = {
        word
        for message in russian
        if message.id
        for text in strings(message)
        for word in re.findall("[а-яё]+", text.lower())
        if "е" in word and "ё" not in word
    }
    assert [w for w in sorted(words) if all("ё" in p.word for p in morph.parse(w))] == []
    assert all("ё" in parsed.word for parsed in morph.parse("еще"))


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ('msgid "Until %(day)s."\nmsgstr "До %(date)s."', "placeholder"),
        ('msgid "Until {day}."\nmsgstr "До."', "placeholder"),
        ('msgid "<b>Stop</b>"\nmsgstr "<b>Стоп"', "tag"),
        ('msgid "Stop"\nmsgstr "Стоп "', "edge space"),
        ('msgid "Press “Accept”."\nmsgstr "Нажмите “Accept”."', "English quotes"),
        ('msgid "Open /cases."\nmsgstr "Откройте дела."', "command"),
        ('msgid "Stop"\nmsgstr ""', "empty"),
        ('#, fuzzy\nmsgid "Do not cancel."\nmsgstr "Отмените спор."', "fuzzy"),
    ],
)
def test_the_lint_sees(entry: str, fault: str) -> None:
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    found = read_catalogue(f"{head}{entry}\n".encode(), "ru")
    assert fault in [f for message in keys(found).values() for f in faults(message)]
