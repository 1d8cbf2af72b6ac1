"""The lint over every screen in every language: tone (ux 4) and accessibility (ux 9)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.conversation import screens
from bot.playground.html import parse_html
from bot.texts import measure
from bot.texts.formats import utf16_len
from bot.texts.gallery import Shown, pages
from bot.texts.render import each_key, plain
from bot.texts.translator import SOURCE
from bot.texts.wording.labels import bare
from tests.texts.pseudo import OPEN, pseudo_catalogues, unbracketed

PAGES = pages()
PSEUDO = pages(pseudo_catalogues())
BEFORE_FOLD = 600
LONG = (screens.PrivacyShown, screens.HelpShown, screens.WhyShown)
"""Screens that are read, not acted upon; they keep Telegram's limit only."""
LISTS = (
    screens.CalendarShown,
    screens.CasesShown,
    screens.DeadlinesShown,
    screens.AnswersShown,
    screens.EvidenceShown,
    screens.HelpTopicShown,
    screens.HelpFound,
    screens.SellerAnswers,
    screens.Digest,
)
EMOJI = re.compile(r"[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
NUMERIC_DATE = re.compile(r"\b\d{1,2}[/.]\d{1,2}([/.]\d{2,4})?\b(?! USD)")
PROMISES = re.compile(
    r"гарантир|с гарантией|точно верн|обязательно верн|guarantee|surely|for sure"
    r"|\d+ ?% (шанс|успех|chance)",
    re.IGNORECASE,
)
GENDERED = re.compile(r"\w+\(а\)|\bя \w+л\b|\b(должен|должна)\b", re.IGNORECASE)
ON_BUTTONS = re.compile(r"\b(уверен|готов|согласен|уверена|готова|согласна)\b", re.IGNORECASE)
SECRETS = re.compile(
    r"(пришлите|напишите|укажите|сообщите|введите|send|enter|give|tell)[^.\n]{0,40}"
    r"(номер карты|cvv|пароль|паспорт|код из|card number|password|passport)",
    re.IGNORECASE,
)


Rule = Callable[[Shown], None]
ON_ALL: list[Rule] = []
ON_LONGER: list[Rule] = []
"""Rules for the screens in a language that is longer than any of ours."""


def each(rules: list[Rule] = ON_ALL) -> Callable[[Rule], Rule]:
    """A rule for every screen. One test looks at a screen by all rules: a test for every rule of
    every screen would be ten thousand, and pytest's own work more than theirs."""

    def kept(rule: Rule) -> Rule:
        rules.append(rule)
        return rule

    return kept


def main_text(one: Shown) -> str:
    """What is read before a tap, without the letter to copy."""
    head = re.split(r"<blockquote expandable>", one.page.text)[0]
    return measure.visible(re.sub(r"<pre>.*?</pre>", "", head, flags=re.DOTALL))


@each()
def telegram_takes_it(one: Shown) -> None:
    text, entities = parse_html(one.page.text)
    assert 0 < utf16_len(text) <= measure.TEXT_MAX
    assert len(entities) <= measure.ENTITIES_MAX
    assert text == plain(one.page)


@each()
def short_before_the_fold(one: Shown) -> None:
    if not isinstance(one.screen, LONG):
        assert len(main_text(one)) <= BEFORE_FOLD


@each()
def has_a_title(one: Shown) -> None:
    if isinstance(one.screen, screens.Outdone):
        return  # one line, all of it
    hint = 1 if one.screen.hint else 0
    first = one.page.text.split("\n\n")[hint]
    assert re.match(r"(⛔ )?<b>[^\n]+</b>$", first)


@each()
def exclamation_marks_only_under_a_stop_sign(one: Shown) -> None:
    if "⛔" not in one.page.text:
        quoted = re.sub(r"<blockquote>.*?</blockquote>", "", one.page.text, flags=re.DOTALL)
        assert "!" not in quoted
        assert all("!" not in key.label for key in each_key(one.page))


@each()
def the_stop_sign_is_kept_for_danger(one: Shown) -> None:
    stop = getattr(one.screen, "stop", False) or isinstance(one.screen, screens.SellerAsks)
    assert ("⛔" in one.page.text) == stop


@each()
def tone(one: Shown) -> None:
    text = plain(one.page)
    assert not PROMISES.search(text)
    assert not GENDERED.search(text)
    assert not SECRETS.search(text)
    assert not NUMERIC_DATE.search(text)
    assert all(not ON_BUTTONS.search(key.label) for key in each_key(one.page))


@each()
def russian_quotes(one: Shown) -> None:
    if one.language == "ru":
        own = re.sub(r"<(pre|code)>.*?</\1>", "", one.page.text, flags=re.DOTALL)
        own = re.sub(r"<blockquote>.*?</blockquote>", "", own, flags=re.DOTALL)
        assert not re.search('["“”]', measure.visible(own))


@each()
def emoji(one: Shown) -> None:
    for line in (*plain(one.page).split("\n"), *(key.label for key in each_key(one.page))):
        found = EMOJI.findall(line)
        assert len(found) <= 1
        assert not found or (line[0] in "⛔✅⬜" and len(line) > 3)


@each()
def buttons(one: Shown) -> None:
    names = [bare(key.label) for key in each_key(one.page)]
    assert len(set(names)) == len(names)
    assert len({key.data for key in each_key(one.page)}) == len(names)
    for row in one.page.keyboard:
        room = {1: 40, 2: 24, 3: 16}.get(len(row), 3)
        assert all(len(key.label) <= room for key in row), [key.label for key in row]
    if not isinstance(one.screen, LISTS):
        # Four rows, and the way back.
        assert len(one.page.keyboard) <= 5


@each()
def the_way_back_names_its_target(one: Shown) -> None:
    assert all(key.label not in ("Назад", "Back", "Cancel", "Отмена") for key in each_key(one.page))


@each()
def the_recommended_action_is_in_the_first_row(one: Shown) -> None:
    blue = [
        number for number, row in enumerate(one.page.keyboard) for k in row if k.style == "primary"
    ]
    assert len(blue) <= 1
    if not isinstance(one.screen, screens.AnswersShown):
        assert blue in ([], [0])


@each(ON_LONGER)
def a_longer_language_fits(one: Shown) -> None:
    assert measure.fits(one.page.text)
    parse_html(one.page.text)
    if not isinstance(one.screen, LONG):
        assert len(main_text(one)) <= BEFORE_FOLD * 1.5


SAID_BY_BABEL = re.compile(
    r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(January|February|March|April|May|June|July|August|September|October|November|December)|"
    r"UTC|RUB|MSK|Moscow|Omsk|English|Русский"
)


@each(ON_LONGER)
def nothing_escaped_the_translators(one: Shown) -> None:
    own = re.sub(r"<blockquote>.*?</blockquote>", "", one.page.text, flags=re.DOTALL)
    for line in (measure.visible(own), *(key.label for key in each_key(one.page))):
        assert not re.search(r"[^\W\d_]", SAID_BY_BABEL.sub("", unbracketed(line)))
    assert OPEN in one.page.text


@pytest.mark.parametrize("one", PAGES, ids=lambda one: f"{one.name}-{one.language}")
def test_a_screen(one: Shown) -> None:
    for rule in ON_ALL:
        rule(one)


@pytest.mark.parametrize("one", PSEUDO, ids=lambda one: f"{one.name}-{one.language}")
def test_a_screen_in_a_longer_language(one: Shown) -> None:
    for rule in ON_LONGER:
        rule(one)


def test_no_rule_is_lost() -> None:
    assert len(ON_ALL) == 11 and len(ON_LONGER) == 2


def test_languages_have_the_same_screens() -> None:
    names = {
        language: [s.name for s in PAGES if s.language == language] for language in ("en", "ru")
    }
    assert names["en"] == names[SOURCE] == names["ru"]


def test_every_kind_of_screen_is_in_the_gallery() -> None:
    from bot.texts.render import WORDING

    assert {type(one.screen) for one in PAGES} == set(WORDING)
