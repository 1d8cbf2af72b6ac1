"""What the words of a message say of each risk: a small network with one hidden layer.

The beginning and the ending of every word, every pair of neighbours and every concept that the
frames use turn some hidden units up or down; the units speak for or against each risk. It is kept
in two files, names and weights, which `python3 -m tests.safety.learn` writes, and is added up in
plain Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import sqrt
from operator import mul
from struct import Struct
from zlib import crc32

import msgspec

from bot.safety.kinds import Direction, Risk
from bot.safety.message import Item

NAMES, WEIGHTS = "opinion.txt", "opinion.bin"
RISKS = tuple(Risk)
HARMLESS = len(RISKS)
"""The place behind the risks, where the score of harmlessness stands."""
PREFIX = 5
"""Letters of a word that count: what is bent at its end stays one word."""
ENDING = 3
"""Letters at its end that count by themselves: they tell "I did" from "do" and from "you will"."""
UNITS = 64
"""Hidden units: 48 were a little worse, 96 a little better and half as dear again."""
ZERO = 128
"""The byte that stands for a weight of 0."""
_UNITS = Struct(f"<{UNITS}H")
AT_ONCE = 257
"""Rows are added up as whole numbers, all units at once: each has two bytes of its own, in which
the sum of so many single bytes fits."""
REMEMBERED = 4_000
"""Rows of what is said often; 160 bytes each."""
_SCORES = Struct(f"<{HARMLESS + 1}Q")
FINE = 1 << 16
"""Steps of one in which a unit is heard."""
SHORT = 10_000
"""Steps of one in which the table writes its weights."""
LIFT = 1 << 17
"""Added to weights where they are added up as whole numbers, so that none is below 0."""
UNKNOWN = -1
"""In place of the number of a word that was not learned; no pair has one either."""
PAST = 1 << 20
"""More than there are numbers."""

Known = tuple[tuple[int, ...], ...]
"""Of each word, the numbers of what is known of it."""


class Head(msgspec.Struct):
    """The first line of the names: what it was made of, and the few weights that are no bytes."""

    learned_from: str
    checksum: int
    """Of the names and the weights: the two files belong together."""
    risks: list[str]
    start: list[float]
    """Of each unit, before anything is said."""
    steps: list[float]
    """Of each unit, what a step of a byte is worth."""
    out: list[list[float]]
    """Of each risk, and of harmlessness: what the units weigh."""
    bias: list[float]
    decision: list[float]
    """For `opinion.py`: how scores and frames weigh against each other."""

    @property
    def fits(self) -> bool:
        """Whether it was made for these risks and units."""
        named = self.risks == [risk.value for risk in RISKS]
        sizes = {len(self.start), len(self.steps), *map(len, self.out)} == {UNITS}
        return named and sizes and len(self.out) == len(self.bias) == HARMLESS + 1


@dataclass(frozen=True, slots=True)
class Side:
    """The numbers of what one side says."""

    words: dict[str, int]
    endings: dict[str, int]
    plain: dict[str, int]
    """Of concepts."""
    negated: dict[str, int]
    """Of concepts in a negated word."""
    pairs: dict[int, int]
    """Under the numbers of both words, PAST times the first and the second."""

    @classmethod
    def of(cls, direction: Direction, names: Sequence[str]) -> Side:
        """From all names in their order. A name is the side's letter, "w" and the beginning of a
        word, two such and a space between them, the letter, "e" and an ending, or the letter, "+"
        or "-" and a concept."""
        side = direction.value[0]
        mine = [(name, number) for number, name in enumerate(names) if name[0] == side]
        single = [one for one in mine if " " not in one[0]]
        words, endings, plain, negated = (
            {name[2:]: number for name, number in single if name[1] == kind} for kind in "we+-"
        )
        pairs = {}
        for name, number in mine:
            first, pair, second = name.partition(" ")
            if pair:
                pairs[words[first[2:]] * PAST + words[second[2:]]] = number
        return cls(words, endings, plain, negated, pairs)


@dataclass(frozen=True, slots=True)
class Network:
    """The table: a number for every name, a row of weights for every number, and the head."""

    sides: Mapping[Direction, Side]
    rows: bytes
    head: Head

    def row(self, number: int) -> int:
        """The weights of a number, two bytes for each unit, as one whole number."""
        wide = bytearray(2 * UNITS)
        wide[::2] = self.rows[number * UNITS : (number + 1) * UNITS]
        return int.from_bytes(wide, "little")


@cache
def learned() -> Network:
    """The table, read once."""
    folder = files("bot.safety")
    first, *names = folder.joinpath(NAMES).read_text("utf-8").splitlines()
    rows = folder.joinpath(WEIGHTS).read_bytes()
    head = msgspec.json.decode(first, type=Head)
    if not head.fits or head.checksum != checksum(names, rows):
        raise ValueError("the table is of another make; learn again")
    return Network({side: Side.of(side, names) for side in Direction}, rows, head)


def checksum(names: Iterable[str], rows: bytes) -> int:
    """Of a table without its head."""
    return crc32(rows, crc32("\n".join(names).encode()))


def known(items: Iterable[Item], direction: Direction) -> Known:
    """Of each word the numbers of what was learned of it: its beginning, the same behind that of
    the word before it in its sentence, its ending, and the concepts it stands for, negated or
    not."""
    side = learned().sides[direction]
    out: list[tuple[int, ...]] = []
    before, sentence = UNKNOWN, -1
    for item in items:
        concepts = side.negated if item.negated else side.plain
        numbers = [number for number in map(concepts.get, item.tags) if number is not None]
        ending = side.endings.get(item.text[-ENDING:])
        if ending is not None:
            numbers.append(ending)
        word = side.words.get(item.text[:PREFIX], UNKNOWN)
        if word != UNKNOWN:
            numbers.append(word)
            pair = side.pairs.get(before * PAST + word) if item.sentence == sentence else None
            if pair is not None:
                numbers.append(pair)
        out.append(tuple(numbers))
        before, sentence = word, item.sentence
    return tuple(out)


def scores(words: Known) -> tuple[float, ...]:
    """Of each risk, and of harmlessness: log odds. What is said twice counts once."""
    return _scores(frozenset().union(*words))


@lru_cache(maxsize=1_000)
def _scores(numbers: frozenset[int]) -> tuple[float, ...]:
    """Remembered, because a sentence is heard again when it may stand by itself or is a proof, and
    because whoever repeats one a thousand times shall not make the bot work a thousand times."""
    head = learned().head
    units: Sequence[float] = head.start
    if numbers:
        share, nothing = 1 / sqrt(len(numbers)), ZERO * len(numbers)
        units = [
            start + share * step * (total - nothing)
            for start, step, total in zip(
                head.start, head.steps, summed([*map(_row, numbers)]), strict=True
            )
        ]
    heard = [int(unit * FINE) if unit > 0 else 0 for unit in units]
    said = sum(map(mul, heard, _columns())).to_bytes(_SCORES.size, "little")
    lifted = LIFT * sum(heard)
    return tuple(
        bias + (score - lifted) / (FINE * SHORT)
        for bias, score in zip(head.bias, _SCORES.unpack(said), strict=True)
    )


def summed(rows: list[int]) -> Sequence[int]:
    """Of each unit, the sum of its weights in these rows."""
    parts = [
        _UNITS.unpack(sum(rows[at : at + AT_ONCE]).to_bytes(_UNITS.size, "little"))
        for at in range(0, len(rows), AT_ONCE)
    ]
    return parts[0] if len(parts) == 1 else [sum(some) for some in zip(*parts, strict=True)]


@lru_cache(maxsize=REMEMBERED)
def _row(number: int) -> int:
    return learned().row(number)


@cache
def _columns() -> tuple[int, ...]:
    """Of each unit, what it weighs for every risk, eight bytes each, as one whole number."""
    weights = [[round(weight * SHORT) + LIFT for weight in risk] for risk in learned().head.out]
    return tuple(
        int.from_bytes(_SCORES.pack(*unit), "little") for unit in zip(*weights, strict=True)
    )
