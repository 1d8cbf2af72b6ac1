"""What the words of a message say of each risk: a small network with one hidden layer.

The beginning of every word, every pair of neighbours and every concept that the frames use turns
some hidden units up or down; the units speak for or against each risk. It is kept in two files,
names and weights, which `python3 -m tests.safety.learn` writes, and is added up in plain Python.
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
UNITS = 64
"""Hidden units: 48 were a little worse, 96 a little better and half as dear again."""
ZERO = 128
"""The byte that stands for a weight of 0."""
_APART = Struct(f"<{UNITS // 2}H")
_EVEN = int.from_bytes(b"\xff\x00" * (UNITS // 2), "little")
AT_ONCE = 257
"""Rows are whole numbers and added up as such, all even units at once and all odd ones: then every
unit has two bytes, in which the sum of so many single bytes fits."""
KINDS = {side: tuple(side.value[0] + kind for kind in "w+-") for side in Direction}
"""Of each side, how the names of its words, its concepts and its negated concepts begin."""

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
class Network:
    """The table: a number for every name, a row of weights for every number, and the head."""

    numbers: Mapping[str, int]
    rows: bytes
    head: Head

    def row(self, number: int) -> int:
        """The weights of a number, a byte for each unit, as one whole number."""
        return int.from_bytes(self.rows[number * UNITS : (number + 1) * UNITS], "little")


@cache
def learned() -> Network:
    """The table, read once."""
    folder = files("bot.safety")
    first, *names = folder.joinpath(NAMES).read_text("utf-8").splitlines()
    rows = folder.joinpath(WEIGHTS).read_bytes()
    head = msgspec.json.decode(first, type=Head)
    if not head.fits or head.checksum != checksum(names, rows):
        raise ValueError("the table is of another make; learn again")
    return Network({name: number for number, name in enumerate(names)}, rows, head)


def checksum(names: Iterable[str], rows: bytes) -> int:
    """Of a table without its head."""
    return crc32(rows, crc32("\n".join(names).encode()))


def features(items: Iterable[Item], direction: Direction) -> list[list[str]]:
    """Of each word the names of what it says: its beginning, the same behind that of the word
    before it in its sentence, and the concepts it stands for, negated or not."""
    word, plain, negated = KINDS[direction]
    out: list[list[str]] = []
    before, sentence = "", -1
    for item in items:
        begins = word + item.text[:PREFIX]
        kind = negated if item.negated else plain
        names = [kind + tag for tag in item.tags if tag[0] != "§"]
        names.append(begins)
        if item.sentence == sentence:
            names.append(f"{before} {begins}")
        out.append(names)
        before, sentence = begins, item.sentence
    return out


def known(items: Iterable[Item], direction: Direction) -> Known:
    """The same in numbers, without what was never learned."""
    numbers = learned().numbers
    return tuple(
        tuple(numbers[name] for name in names if name in numbers)
        for names in features(items, direction)
    )


def scores(words: Known) -> tuple[float, ...]:
    """Of each risk, and of harmlessness: log odds. What is said twice counts once."""
    return _scores(frozenset().union(*words))


@lru_cache(maxsize=1_000)
def _scores(numbers: frozenset[int]) -> tuple[float, ...]:
    """Remembered, because a sentence is heard again when it may stand by itself or is a proof, and
    because whoever repeats one a thousand times shall not make the bot work a thousand times."""
    network = learned()
    head = network.head
    units: Sequence[float] = head.start
    if numbers:
        share, nothing = 1 / sqrt(len(numbers)), ZERO * len(numbers)
        sums = summed([network.row(number) for number in numbers])
        units = [
            start + share * step * (total - nothing)
            for start, step, total in zip(head.start, head.steps, sums, strict=True)
        ]
    heard = [unit if unit > 0 else 0.0 for unit in units]
    return tuple(
        bias + sum(map(mul, weights, heard))
        for bias, weights in zip(head.bias, head.out, strict=True)
    )


def summed(rows: list[int]) -> Sequence[int]:
    """Of each unit, the sum of its bytes in these rows."""
    parts = [_added(rows[at : at + AT_ONCE]) for at in range(0, len(rows), AT_ONCE)]
    return parts[0] if len(parts) == 1 else [sum(some) for some in zip(*parts, strict=True)]


def _added(rows: list[int]) -> list[int]:
    even = sum([row & _EVEN for row in rows])
    odd = sum([row >> 8 & _EVEN for row in rows])
    out = [0] * UNITS
    out[::2] = _APART.unpack(even.to_bytes(_APART.size, "little"))
    out[1::2] = _APART.unpack(odd.to_bytes(_APART.size, "little"))
    return out
