"""Help articles: all worded, founded, reachable, and found by what people really type."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.engine import advance
from bot.conversation.events import CommandGiven, OptionChosen, TextSent
from bot.conversation.help_index import index
from bot.conversation.moves import button
from bot.conversation.present import present
from bot.conversation.screens import (
    ArticleShown,
    HelpFound,
    HelpNotFound,
    HelpShown,
    HelpTopicShown,
    Screen,
)
from bot.conversation.session import Session, View
from bot.dispute.articles import ARTICLES, Topic, about
from bot.marketplaces import rules
from bot.reading.help_letters import latin_as_russian, other_layout
from bot.reading.help_search import QUERY_MAX, RESULTS_MAX, Index
from tests.conversation.help_queries import ENGLISH, RUSSIAN

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
NOTHING = [
    *(
        "",
        "   ",
        "😀🎉",
        "!!!",
        "1",
        "\x00",
        "\u202e\u200f",
        "\ud800",
        "%s %(x)s {0}",
        "<b>",
        "../..",
    ),
    *("как быть", "погода завтра", "футбол", "привет", "спасибо", "фыва"),
    *("the", "weather tomorrow", "pizza", "hello", "basketball", "thank you", "xyzzy"),
]
HOSTILE = [
    *("a" * 4096, "я" * 4096, "я " * 2048, "'" * 4096, "\u0301" * 4096, "ﷺ" * 4096, "ǆ" * 4096),
    *("возвртар " * 455, "щ" * 31 + " " + "ш" * 31, "🧨" * 2048, "\ud83d" * 4096),
    " ".join(f"зыкб{n}ъ" for n in range(600)),
    " ".join(f"reffund{n}" for n in range(500)),
]
ROWS = {
    "U": range(1, 8),
    "G": range(1, 11),
    "M": range(9, 23),
    "L": (1, 2, 3, 4, 9),
    "T": (7, 11, 16, 17),
    "E": (1, 2, 12, 14, 15),
    "C": (16,),
    "A": (9,),
    "W": (27, 28, 29),
    "X": (16, 20),
    "F": (12, 22, 23, 26, 27, 28, 30, 31),
}
TAUGHT = {f"{letter}{number}" for letter, numbers in ROWS.items() for number in numbers}
"""Rows of the inventory the articles carry between them."""


def test_they_carry_what_they_are_to_carry() -> None:
    assert {row for article in ARTICLES.values() for row in article.teaches} >= TAUGHT


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_hangs_together(name: str) -> None:
    article = ARTICLES[name]
    assert article.id == name
    assert article.rules and all(rules().rule(one) for one in article.rules)
    assert len(set(article.related)) == len(article.related) > 0
    assert name not in article.related and set(article.related) <= set(ARTICLES)
    assert article.russian and article.english and article.teaches


def test_every_topic_has_articles() -> None:
    assert all(about(topic) for topic in Topic)
    assert sum(len(about(topic)) for topic in Topic) == len(ARTICLES)


# --- found by words ------------------------------------------------------------------------------


@pytest.mark.parametrize(("query", "wanted"), RUSSIAN + ENGLISH)
def test_among_the_first_three(query: str, wanted: str) -> None:
    assert wanted in index().search(query).ids[:3]


def test_mostly_the_very_first() -> None:
    table = RUSSIAN + ENGLISH
    first = sum(index().search(query).ids[0] == wanted for query, wanted in table)
    assert first >= 0.9 * len(table)


@pytest.mark.parametrize("query", NOTHING)
def test_nothing_is_found_for_nothing(query: str) -> None:
    assert index().search(query).ids == ()


@pytest.mark.parametrize("name", ARTICLES)
def test_each_is_found_by_its_own_words(name: str) -> None:
    article = ARTICLES[name]
    for words in (article.russian, article.english):
        assert index().search(" ".join(words.split()[:6])).ids[0] == name


def test_what_is_near_shares_a_beginning() -> None:
    toy = Index({"a": ("доставка",), "b": ("чек",)}, lambda word: (word,), lambda word: True)
    assert toy.search("доставщица").ids == ()
    assert toy.near("доставщица") == ("a",)
    assert toy.near("дом") == ()


def test_a_rare_word_counts_more_and_a_slip_less() -> None:
    texts = {"a": ("refund", "card"), "b": ("refund", "late"), "c": ("refund", "lake")}
    toy = Index(texts, lambda word: (word,), lambda word: False)
    assert toy.search("refund card").ids[0] == "a"
    assert toy.search("late").ids == ("b",) and toy.search("late").clear
    assert not toy.search("refund").clear
    assert toy.search("reufnd card").ids[0] == "a"
    assert toy.search("lxe").ids == ()


def test_letters() -> None:
    assert other_layout("ljcnfdrf") == "доставка"
    assert other_layout("nfvj;yz") == "таможня"
    assert other_layout("куагтв") == "refund"
    assert latin_as_russian("tamozhnya") == "таможня"
    assert latin_as_russian("borshch") == "борщ"


@given(st.text(max_size=QUERY_MAX + 50))
def test_never_raises(query: str) -> None:
    hits = index().search(query)
    assert len(hits.ids) <= RESULTS_MAX
    assert len(set(hits.ids)) == len(hits.ids)
    assert set(hits.ids) | set(index().near(query)) <= set(ARTICLES)
    assert index().search(query) == hits


@given(st.lists(st.sampled_from(sorted({w for a in ARTICLES.values() for w in a.words}))))
def test_known_words_always_find_something(words: list[str]) -> None:
    assert bool(index().search(" ".join(words)).ids) or not words


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_bounded_time(query: str) -> None:
    index().search("refund")
    begun = process_time()
    index().search(query)
    index().near(query)
    # Some 15 ms here; the bound only has to tell linear from explosive on a busy machine.
    assert process_time() - begun < 0.5


# --- in the conversation -------------------------------------------------------------------------


def asked(words: str, session: Session | None = None) -> Session:
    return advance(session or Session(), CommandGiven(name="help", words=words), NOW).session


def screen(session: Session) -> Screen:
    return present(session, NOW)


def pressed(session: Session) -> Iterator[Session]:
    """The sessions one press of a help button away."""
    for row in screen(session).rows:
        for one in row:
            if one.action.topic in ("article", "results") or "help" in one.action.option:
                yield advance(session, OptionChosen(action=one.action), NOW).session


def test_every_article_is_reachable_from_help() -> None:
    seen: set[View] = set()
    articles: set[str] = set()
    waiting = deque([asked("")])
    while waiting:
        session = waiting.popleft()
        if session.view in seen:
            continue
        seen.add(session.view)
        shown = screen(session)
        assert isinstance(shown, HelpShown | HelpTopicShown | ArticleShown)
        if isinstance(shown, ArticleShown):
            articles.add(shown.article)
        waiting.extend(pressed(session))
    assert articles == set(ARTICLES)


def test_a_clear_answer_is_shown_at_once_others_to_choose_from() -> None:
    one = screen(asked("таможня"))
    assert isinstance(one, ArticleShown) and one.article == "customs"
    assert [reason.rule for reason in one.reasons] == list(ARTICLES["customs"].rules)
    several = asked("возврат денег")
    assert isinstance(screen(several), HelpFound)
    assert 1 < len(several.view.args) <= RESULTS_MAX


def test_the_list_stays_at_hand() -> None:
    session = asked("возврат денег")
    listed = session.view
    first = screen(session).rows[0][0].action
    session = advance(session, OptionChosen(action=first), NOW).session
    assert isinstance(screen(session), ArticleShown)
    related = next(b for row in screen(session).rows for b in row if b.action.topic == "article")
    session = advance(session, OptionChosen(action=related.action), NOW).session
    back = button(session, "other_articles", "results")
    assert back in [b for row in screen(session).rows for b in row]
    session = advance(session, OptionChosen(action=back.action), NOW).session
    assert session.view == listed


@pytest.mark.parametrize("words", [w for w in NOTHING if w.strip()])
def test_nothing_found_offers_topics(words: str) -> None:
    shown = screen(asked(words))
    assert isinstance(shown, HelpNotFound) and shown.rows


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_the_words_are_not_kept(words: str) -> None:
    session = asked(words)
    assert words[:20] not in str(session)
    assert set(session.view.args) <= {*ARTICLES, *Topic}


def test_words_typed_on_help_are_looked_for_but_a_message_is_checked() -> None:
    session = asked("")
    moved = advance(session, TextSent(text="таможня"), NOW).session
    assert moved.view.name == "article"
    trick = "Dear friend, please cancel the dispute first, we refund you by PayPal"
    moved = advance(session, TextSent(text=trick), NOW).session
    assert moved.view.name in ("found", "whose")


@pytest.mark.parametrize(
    "view",
    [
        *(
            View("help_topic"),
            View("help_topic", ("no",)),
            View("article"),
            View("article", ("no",)),
        ),
        *(View("help_found"), View("help_found", ("no",))),
    ],
)
def test_what_is_no_more_leads_home(view: View) -> None:
    assert screen(replace(Session(), view=view)) == screen(Session())


def test_an_article_that_is_no_more_is_left_out_of_a_list() -> None:
    session = replace(Session(), view=View("help_found", ("no", "customs")))
    assert [b.label for b in screen(session).rows[0]] == ["article.customs"]
