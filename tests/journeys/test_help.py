"""Looking for help: by topic, by words, by slips of the hand; and what is never written down."""

from __future__ import annotations

import logging

import pytest

from bot.dispute.articles import ARTICLES, Topic, about
from bot.storage.base import Store
from bot.texts.wording.article_words import BODY
from tests.journeys.steps import answered, begin
from tests.support.journey import Person, Stage

CUSTOMS = {"en": "custums", "ru": "таможней"}
REFUND = {"en": "money refund", "ru": "возврат денег"}
NONSENSE = "🦄 xyzzy"


def on_article(anna: Person, name: str) -> None:
    """The article, its way on, and its sources."""
    anna.reads(*BODY[name], "Sources")
    anna.offers(*(f"article.{one}" for one in ARTICLES[name].related))


async def test_by_topic(anna: Person) -> None:
    await anna.say("/help")
    anna.reads("What this bot can do")
    anna.offers(*(f"topic.{one}" for one in Topic))
    await anna.tap("topic.money")
    for one in about(Topic.MONEY):
        anna.offers(f"article.{one.id}")
    await anna.tap("article.refund_time")
    on_article(anna, "refund_time")
    await anna.tap("article.refund_late")
    on_article(anna, "refund_late")
    await anna.tap("topic.money")
    await anna.tap("all_topics")
    anna.reads("What this bot can do")


async def test_by_words_at_once(anna: Person) -> None:
    await anna.say(f"/help {CUSTOMS[anna.language]}")
    on_article(anna, "customs")


async def test_by_words_from_a_list_and_back(anna: Person) -> None:
    await anna.say(f"/help {REFUND[anna.language]}")
    anna.reads("This may be it")
    offered = anna.labels
    await anna.press(offered[1])
    await anna.tap("other_articles")
    assert anna.labels == offered


async def test_the_wrong_keyboard_and_latin_letters(anna: Person) -> None:
    for words in ("nfvj;yz", "tamozhnya", "ТАМОЖНЯ!!!", "  таможня  "):
        await anna.say(f"/help {words}")
        on_article(anna, "customs")


async def test_words_typed_on_help(anna: Person) -> None:
    await anna.say("/help")
    await anna.say(CUSTOMS[anna.language])
    on_article(anna, "customs")
    await anna.say(NONSENSE)
    anna.reads("There is no article on that yet", "Or choose a topic:")
    await anna.tap("topic.proof")
    anna.offers("article.pick_up")


async def test_nothing_found_is_no_dead_end(anna: Person) -> None:
    for words in (NONSENSE, "<b>&amp;%s{0}", "a" * 4000, "\u202e\u200b", "'; drop table--"):
        await anna.say(f"/help {words}")
        anna.reads("There is no article on that yet")
        anna.offers("topic.open", "back_home")


async def test_an_article_leads_to_the_matching_part(anna: Person) -> None:
    await anna.say("/help impostors")
    on_article(anna, "impostors")
    await anna.tap("check_message")
    anna.reads("Check a message")
    await anna.say("/help")
    await anna.tap("topic.open")
    await anna.tap("article.came_wrong")
    await anna.tap("came_wrong")
    anna.reads("What is wrong with it?")


async def test_the_case_is_kept_meanwhile(anna: Person) -> None:
    await answered(anna)
    await anna.say(f"/help {CUSTOMS[anna.language]}")
    await anna.tap("back_home")
    await anna.tap("continue_case")
    anna.offers("letter")


async def test_a_message_pasted_on_help_is_checked(anna: Person) -> None:
    await begin(anna)
    await anna.say("/help")
    await anna.say("Dear friend, please cancel the dispute first. We will refund you to PayPal.")
    anna.sees("⛔")


async def test_what_was_looked_for_is_not_written_down(
    stage: Stage, store: Store, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "канарейка-7741 canary7741"
    with caplog.at_level(logging.DEBUG):
        await anna.say(f"/help {secret}")
    anna.reads("There is no article on that yet")
    assert not [word for word in secret.split() if word in caplog.text]
    person = await store.person(anna.id)
    assert person is not None and person.session is not None
    assert not [word for word in secret.split() if word in repr(person.session)]
