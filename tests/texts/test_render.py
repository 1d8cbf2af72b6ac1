"""Messages within Telegram's limits whatever people typed; taps by words."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.screens import DirectionAsked, FindingsShown, Notice, ReplyShown
from bot.dispute.letters import SENTENCE_MAX, SENTENCES
from bot.dispute.money import Money
from bot.playground.html import parse_html
from bot.safety import Direction, Risk
from bot.safety.kinds import SEVERITY, Finding, Span
from bot.texts import measure
from bot.texts.formats import utf16_len
from bot.texts.play import NOW, Play, told
from bot.texts.render import (
    COPY_MAX,
    Page,
    document_caption,
    labels,
    plain,
    render,
    toast,
)
from bot.texts.speaker import Speaker
from bot.texts.wording import letters
from bot.texts.wording.risk_words import REACTION
from tests.texts.test_translator import catalogues_once

Say = Callable[[str], Speaker]
TEXT = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=4096)


@settings(max_examples=60)
@given(TEXT, st.sampled_from(list(Risk)), st.integers(0, 3), st.data())
def test_any_message_can_be_warned_about(
    text: str, risk: Risk, variant: int, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    screen = FindingsShown(
        text=text,
        direction=Direction.seller,
        findings=(Finding(risk, SEVERITY[risk], (Span(start, end),), ()),),
        links=(),
        stop=True,
        variant=variant,
        price=None,
        recalled=False,
    )
    for shown in (screen, DirectionAsked(text=text)):
        page = render(shown, Speaker(catalogues_once(), "ru", UTC, NOW))
        assert measure.fits(page.text)
        parse_html(page.text)


def test_quotes_keep_whole_words(speaker: Say) -> None:
    text = "Please be so kind and cancel the dispute now, my friend, " * 20
    at = text.index("cancel")
    finding = Finding(
        Risk.close_dispute_early,
        SEVERITY[Risk.close_dispute_early],
        (Span(at, at + len("cancel the dispute")),),
        (),
    )
    screen = FindingsShown(
        text=text,
        direction=Direction.seller,
        findings=(finding,),
        links=(),
        stop=True,
        variant=0,
        price=None,
        recalled=False,
    )
    page = render(screen, speaker("en"))
    assert "cancel the dispute" in page.text


def test_a_hundred_cases_fit() -> None:
    play = told("ru")
    case = play.session.cases[0]
    from msgspec.structs import replace

    cases = tuple(replace(case, id=f"c{n}") for n in range(30))
    play.session = replace(play.session, cases=cases)
    screen = play.look("deadlines", "all").screen
    page = render(screen, Speaker(catalogues_once(), "ru", UTC, NOW))
    assert measure.fits(page.text)


def test_a_label_or_a_number_counts_as_a_tap(speaker: Say) -> None:
    home = Play("ru").screen
    typed = dict(reversed(labels(home, speaker("ru"))))
    assert typed["Не пришло"] == home.rows[0][0].action
    assert typed["1"] == home.rows[0][0].action
    assert typed["2"] == home.rows[0][1].action


def test_a_number_is_an_answer_where_numbers_are_asked(speaker: Say) -> None:
    price = told("ru").look("change", "price").screen
    assert not any(label.isdigit() for label, _ in labels(price, speaker("ru")))
    month = told("ru").look("calendar", "shipped_on", "2026-11", "").screen
    assert ("7", month.rows[0][-1].action) in labels(month, speaker("en")) or any(
        label == "7" for label, _ in labels(month, speaker("ru"))
    )


def test_a_mark_is_not_part_of_what_is_typed(speaker: Say) -> None:
    screen = told("ru").look("evidence").screen
    assert "Скриншот отслеживания" in dict(labels(screen, speaker("ru")))


def test_plain_and_without_markup(speaker: Say) -> None:
    page = Page("<b>A</b> &lt;x&gt; &amp; B")
    assert plain(page) == "A <x> & B"
    assert page.without_markup().text == "A &lt;x&gt; &amp; B"
    parse_html(page.without_markup().text)


def test_small_words(speaker: Say) -> None:
    ru = speaker("ru")
    assert toast(ru, "redrawn") == "Экран обновлён"
    assert document_caption(ru, "ics")
    assert document_caption(ru, "export")
    assert document_caption(ru, "ics_cancelled")


def test_trouble_shows_a_code_and_nothing_else(speaker: Say) -> None:
    page = render(Notice(notice="trouble", args=("A1B2",)), speaker("ru"))
    assert "<code>A1B2</code>" in page.text
    group = render(Notice(notice="private_only", args=("some_bot",)), speaker("ru"))
    assert "@some_bot" in group.text


def test_lateness_is_told(speaker: Say) -> None:
    from bot.conversation.digest import digest
    from bot.conversation.planning import planned_for

    play = told("ru").look("reminders").tap("reminders_start")
    coming = planned_for(play.session, play.session.cases[0], NOW)[:1]
    late = digest(play.session, coming, NOW, late=timedelta(hours=5))
    assert "опоздало (5 часов)" in render(late, speaker("ru")).text


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_stop_sign_has_four_looks_with_the_same_content(speaker: Say, language: str) -> None:
    s = speaker(language)
    text = "Please cancel the dispute"
    shown = [render(_warned(text, variant), s).text for variant in range(4)]
    assert len(set(shown)) == len({text.split("\n")[0] for text in shown}) == 4
    instruction = str(s.say(REACTION["close_dispute_early"]))
    loss = str(s.say("You can lose %(sum)s.", sum=s.money(Money(123450, "RUB"))))
    for look in shown:
        assert look.startswith("⛔ <b>")
        assert f"<blockquote>{text}</blockquote>" in look
        assert instruction in look
        assert loss in look


def _warned(text: str, variant: int) -> FindingsShown:
    risk = Risk.close_dispute_early
    return FindingsShown(
        text=text,
        direction=Direction.seller,
        findings=(Finding(risk, SEVERITY[risk], (Span(7, len(text)),), ()),),
        links=(),
        stop=True,
        variant=variant,
        price=Money(123450, "RUB"),
        recalled=False,
    )


@pytest.mark.parametrize("risk", list(Risk))
def test_a_ready_reply_is_copied_with_one_tap(speaker: Say, risk: Risk) -> None:
    page = render(ReplyShown(risks=(risk.value,)), speaker("ru"))
    copied = page.keyboard[0][0].copy
    assert copied is not None
    assert copied in page.text
    assert utf16_len(copied) <= COPY_MAX
    assert copied.isascii()


def test_letters_are_english_whatever_the_reader_speaks(speaker: Say) -> None:
    screen = told("ru").look("letter", "dispute", "plain").screen
    pages = [render(screen, speaker(language)).text for language in ("en", "ru")]
    bodies = [re.findall("<pre>(.*?)</pre>", page, re.DOTALL) for page in pages]
    assert bodies[0] == bodies[1]
    assert not re.search("[а-яё]", bodies[1][0])
    assert re.search("[а-яё]", pages[1].split("<blockquote expandable>")[1])


def test_every_sentence_of_a_letter_keeps_its_length(speaker: Say) -> None:
    s = speaker("en")
    for name, params in SENTENCES.items():
        words = s.said(
            letters.SENTENCES[name], **{k: letters._param(v, s) for k, v in params.items()}
        )
        assert len(words) <= SENTENCE_MAX
