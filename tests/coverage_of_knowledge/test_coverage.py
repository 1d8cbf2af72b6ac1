"""Nothing of what the sources teach is missing: it exists, is met on the way, and has words."""

from __future__ import annotations

from enum import StrEnum

import pytest

from bot.conversation.screens import Screen
from bot.dispute.articles import ARTICLES
from bot.dispute.vocabulary import vocabulary
from bot.marketplaces import rules
from bot.safety import Risk
from bot.texts.render import WORDING
from bot.texts.translator import catalogues
from bot.texts.wording import article_words, rule_words
from tests.coverage_of_knowledge.knowledge import FEATURES, ROWS, carriers
from tests.coverage_of_knowledge.walk import Found, walk


@pytest.fixture(scope="module")
def found() -> Found:
    return walk()


@pytest.mark.parametrize("row", [*ROWS, *FEATURES])
def test_something_carries_it(row: str) -> None:
    assert carriers(row), f"nothing in the product carries {row}"


@pytest.mark.slow
@pytest.mark.slow
def test_whatever_carries_it_is_met_on_the_way(found: Found) -> None:
    unmet = {
        row: missing
        for row in (*ROWS, *FEATURES)
        if (missing := [one for one in carriers(row) if not _met(one, found)])
    }
    assert not unmet, f"after {found.steps} steps: {unmet}"


@pytest.mark.slow
@pytest.mark.slow
def test_every_rule_is_met_on_the_way(found: Found) -> None:
    assert {f"rule:{rule.id}" for rule in rules().rules} <= found.ids


@pytest.mark.slow
@pytest.mark.slow
def test_every_screen_is_met_on_the_way(found: Found) -> None:
    pushed = {"Digest", "Notice", "Outdone", "StopAsked"}  # these come by themselves
    assert {kind.__name__ for kind in WORDING} - pushed <= found.screens


def _met(carrier: object, found: Found) -> bool:
    if isinstance(carrier, type) and issubclass(carrier, Screen):
        return carrier.__name__ in found.screens
    return carrier in found.ids


@pytest.mark.parametrize("row", [*ROWS, *FEATURES])
def test_whatever_carries_it_has_words_in_both_languages(row: str) -> None:
    for carrier in carriers(row):
        for sentence in _words(carrier):
            told = catalogues().language("ru").translations.gettext(sentence)
            assert told and told != sentence, (row, carrier)


def _words(carrier: object) -> list[str]:
    if isinstance(carrier, StrEnum | type):
        # Their words are the matter of `tests/texts/test_words.py`; here: that they are known.
        groups = {value for ids in vocabulary().values() for value in ids} | set(Risk)
        assert isinstance(carrier, type) or carrier.value in groups, carrier
        return []
    kind, _, name = str(carrier).partition(":")
    match kind:
        case "rule":
            return [rule_words.RULE[name]]
        case "version":
            return [rule_words.VERSION[name]]
        case _:
            assert name in ARTICLES
            return list(article_words.BODY[name])
