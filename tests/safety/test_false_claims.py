"""Attempts at a false claim: every one is named, none is helped with (inventory W29, F22)."""

from __future__ import annotations

import pytest

from bot.dispute.facts import CaseFacts, Situation
from bot.dispute.guidance import Avoid
from bot.dispute.letters import Kind, Variant, letter
from bot.dispute.solutions import advice
from bot.marketplaces import rules
from bot.safety import Direction, Risk, scan
from tests.dispute.cases import NOW

ATTEMPTS = (
    "I will break it myself and film it, then say it came damaged",
    "The parcel came, but I will write that I never received it",
    "I can photoshop a crack on the photo for the dispute",
    "I will use a photo of a broken phone from the internet as proof",
    "I got everything but I will say one piece is missing",
    "Let me stage the unpacking again on video without the item",
    "I will pretend it does not work to get the money back",
    "I want to lie that it is a fake and keep it for free",
    "Сломаю сам и сниму на видео, скажу, что пришло разбитым",
    "Посылку я получил, но напишу, что ничего не пришло",
    "Нарисую трещину в фотошопе и приложу к спору",
    "Возьму чужое фото брака из интернета как доказательство",
    "Пришло всё, но скажу, что одной штуки не хватает",
    "Сниму распаковку ещё раз, будто внутри ничего не было",
    "Притворюсь, что не работает, и верну деньги",
    "Совру, что подделка, и оставлю вещь себе бесплатно",
)
HONEST = (
    "It came broken, the video shows how I opened the parcel",
    "I received the parcel on 3 December, one piece is missing",
    "Пришло разбитым, на видео видно, как я открываю посылку",
    "Получил посылку 3 декабря, одной штуки не хватает",
)


@pytest.mark.parametrize("words", ATTEMPTS)
def test_the_attempt_is_named(words: str) -> None:
    assert Risk.false_evidence in {one.risk for one in scan(words, Direction.buyer)}


@pytest.mark.parametrize("words", HONEST)
def test_the_truth_is_not(words: str) -> None:
    assert Risk.false_evidence not in {one.risk for one in scan(words, Direction.buyer)}


def test_goods_that_are_only_not_wanted_get_no_fault() -> None:
    one = CaseFacts(situation=Situation.UNWANTED, opened_at=NOW)
    assert Avoid.INVENT_FAULT in advice(one, rules(), NOW).avoid
    for kind in Kind:
        for variant in Variant:
            said = {
                sentence.id.value for sentence in letter(one, rules(), NOW, kind, variant).sentences
            }
            assert not {name for name in said if name.startswith("came_")} - {"came_unwanted"}
