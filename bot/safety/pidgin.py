"""Broken Russian of translating machines: «мы платить вам после», «пожалуйста отменить спор».

An infinitive after «мы» or «вы» stands for the person it lacks, so that the frames, which
ask for grammar, read it like the right form.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.safety.lexicon import derived

_NEAR = 3  # «мы потом платить», «вы сам отправить»
_WE = frozenset(["мы", "я"])
_YOU = frozenset(["вы", "ты", "пожалуйста", "просить"])
_LATER = ("потом", "тогда", "затем")
_FINITE = frozenset(["v.1", "v.2", "v.3", "v.past", "v.imp"])


class Worded(Protocol):
    """What broken grammar needs to know of a word."""

    text: str
    tags: set[str]
    clause: int


def broken_grammar(items: Sequence[Worded]) -> None:
    """Give infinitives the person that their subject has."""
    for place, item in enumerate(items):
        if "v.inf" in item.tags and _FINITE.isdisjoint(item.tags):
            person = _person(items, place)
            if person:
                item.tags |= person
                item.tags |= derived(item.tags)


def _person(items: Sequence[Worded], place: int) -> set[str]:
    clause = items[place].clause
    if place and items[place - 1].text in _LATER and items[place - 1].clause == clause:
        clause -= 1  # «мы потом компенсировать»: the word begins a clause, the subject stays
        place -= 1
    for near in reversed(items[max(0, place - _NEAR) : place]):
        if near.clause != clause or not _FINITE.isdisjoint(near.tags):
            return set()
        if near.text in _WE:
            return {"v.1"}
        if near.text in _YOU:
            return {"v.2", "v.imp"}
    return set()
