"""Spelling tricks change the labels of few messages (P13): a seeded sample, numbers on failure."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.safety import score

DEV = Path(__file__).with_name("dev.jsonl")
SEED, SAMPLE, MOST = 20260101, 150, 0.05
LATIN = str.maketrans("асеорхАСЕОРХКМТВН", "aceopxACEOPXKMTBH")
CYRILLIC = str.maketrans("aceopxACEOPXKMTBH", "асеорхАСЕОРХКМТВН")
INVISIBLE = ("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad")
Mutation = Callable[[str, random.Random], str]


@cache
def _sample() -> tuple[score.Row, ...]:
    return tuple(random.Random(SEED).sample(score.rows(DEV), SAMPLE))


def zero_width(text: str, dice: random.Random) -> str:
    """Something invisible after every third letter."""
    return "".join(c + (dice.choice(INVISIBLE) if dice.random() < 0.3 else "") for c in text)


def soft_hyphen(text: str, dice: random.Random) -> str:
    """Something invisible everywhere."""
    return dice.choice(INVISIBLE).join(text)


def some_look_alikes(text: str, dice: random.Random) -> str:
    """Some letters of the other alphabet."""
    other = all_look_alikes(text, dice)
    return "".join(b if dice.random() < 0.4 else a for a, b in zip(text, other, strict=True))


def all_look_alikes(text: str, _: random.Random) -> str:
    """Every letter that has a twin in the other alphabet."""
    russian = any("а" <= char <= "я" for char in text.lower())
    return text.translate(LATIN if russian else CYRILLIC)


def full_width(text: str, dice: random.Random) -> str:
    """Letters of the wide kind."""
    return "".join(
        chr(ord(c) + 0xFEE0) if c.isascii() and c.isalpha() and dice.random() < 0.4 else c
        for c in text
    )


def accents(text: str, dice: random.Random) -> str:
    """Accents over letters."""
    return "".join(c + ("\u0301" if c.isalpha() and dice.random() < 0.2 else "") for c in text)


def any_case(text: str, dice: random.Random) -> str:
    """Capitals anywhere."""
    return "".join(c.upper() if dice.random() < 0.5 else c.lower() for c in text)


def capitals(text: str, _: random.Random) -> str:
    """Nothing but capitals."""
    return text.upper()


def strange_spaces(text: str, dice: random.Random) -> str:
    """Other spaces, and more of them."""
    return text.replace(" ", dice.choice(("\u00a0", "\u2009", "  ")))


def spelt_words(text: str, dice: random.Random) -> str:
    """Two long words spelt letter by letter."""
    words = text.split(" ")
    long = [n for n, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    for n in dice.sample(long, min(2, len(long))):
        words[n] = dice.choice(". -_*").join(words[n])
    return "  ".join(words)


MUTATIONS: tuple[Mutation, ...] = (
    zero_width,
    soft_hyphen,
    some_look_alikes,
    all_look_alikes,
    full_width,
    accents,
    any_case,
    capitals,
    strange_spaces,
    spelt_words,
)


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda one: one.__name__)
def test_labels_survive(mutate: Mutation) -> None:
    dice = random.Random(SEED)
    changed = []
    for row in _sample():
        text = mutate(str(row["text"]), dice)
        before, after = score.said(row), score.said({**row, "text": text})
        if before != after:
            changed.append(f"{row['id']} lost {before - after} gained {after - before}: {text}")
    share = len(changed) / SAMPLE
    assert share <= MOST, f"{mutate.__name__}: {share:.1%} of {SAMPLE}\n" + "\n".join(changed)
