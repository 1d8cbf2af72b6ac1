"""A second opinion on a message: a small linear model over its words and concepts.

A frame is sure of the wordings it was shown and does not know how often it errs in others. The
model has read all labelled messages: every word and concept weighs a little for or against each
risk. It drops what a frame saw where all the rest speaks against it, and names what no frame has
words for. What it learned lies in `opinion.tsv`, which `python3 -m tests.safety.learn` writes.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import groupby
from math import log, sqrt
from operator import mul
from typing import NamedTuple

from bot.safety.kinds import Direction, Risk, Span
from bot.safety.message import Item, Message

NAME = "opinion"
"""The rule that a finding names when no frame saw it."""
RISKS = tuple(Risk)
HARMLESS = len(RISKS)
"""The place behind the risks, where the score of harmlessness stands."""
PREFIX = 5
"""Letters of a word that count: what is bent at its end stays one word."""
LONG, PART = 30, 20
"""A message of more words than LONG is judged in parts of about PART words, or a trick would drown
in what is put around it: judged whole up to 80 words, two harmless messages hid a third of them."""
HOPELESS = -4.0
"""Below this a risk that no frame saw is not considered."""
ENOUGH = 6
"""Words from which it may name what no frame saw: a bare "dispute" says not what is meant."""
MARGIN = 0.25
"""Log odds from which a risk is stated (0 would be as likely as not): on messages that were never
learned from it saves a fifth of the false alarms and costs a hundredth of the tricks."""
SCALE = 100
"""Weights are kept as whole hundredths."""
KINDS = {side: tuple(side.value[0] + kind for kind in "w+-") for side in Direction}
"""Of each side: its words, its concepts, its negated concepts."""


class Features(NamedTuple):
    """What the decision weighs for one risk; the order is that of its weights."""

    seen: float
    score: float
    harmless: float
    twice: float
    seen_score: float
    seen_harmless: float
    buyer: float
    best_other: float
    next_other: float
    others_seen: float
    words: float
    asks: float
    words_score: float


@dataclass(frozen=True, slots=True)
class Learned:
    """The table: a number per word or concept of a kind, weights per risk, and how to decide."""

    numbers: Mapping[str, Mapping[str, int]]
    weights: tuple[array[int], ...]
    bias: tuple[float, ...]
    decision: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences judged together: their words, what each says, and the scores."""

    items: tuple[Item, ...]
    said: tuple[tuple[int, ...], ...]
    scores: tuple[float, ...]
    buyer: bool
    asks: bool  # also of a sentence taken out: the question beside it is what it is about

    def holds(self, span: Span) -> bool:
        """Whether a proof begins here."""
        return self.items[0].start <= span.start < self.items[-1].end


def features(item: Item, direction: Direction) -> Iterator[tuple[str, str]]:
    """What a word says, by kind: its beginning, and the concepts it stands for, negated or not.
    For learning; `_known` looks the same up faster."""
    word, plain, negated = KINDS[direction]
    yield word, item.text[:PREFIX]
    kind = negated if item.negated else plain
    for tag in item.tags:
        if tag[0] != "§":
            yield kind, tag


def heard(message: Message) -> tuple[Part, ...]:
    """The parts of a message with their scores; to be asked before frames mark its words."""
    return tuple(_part(items, message) for items in split(message.items))


def split(items: list[Item]) -> list[list[Item]]:
    """The whole, or groups of sentences when it is long."""
    if len(items) <= LONG:
        return [items] if items else []
    parts: list[list[Item]] = []
    for words in _pieces(items):
        if parts and len(parts[-1]) + len(words) <= PART:
            parts[-1] += words
        else:
            parts.append(words)
    return parts


def _pieces(items: list[Item]) -> Iterator[list[Item]]:
    """Sentences; clauses where a sentence is long; where nobody set a comma, pieces that overlap
    by half, so that a trick stands whole in one of them."""
    for _, sentence in groupby(items, key=lambda item: item.sentence):
        words = list(sentence)
        if len(words) <= LONG:
            yield words
            continue
        for _, clause in groupby(words, key=lambda item: item.clause):
            rest = list(clause)
            starts = range(0, max(len(rest) - PART // 2, 1), PART // 2)
            yield from (rest[at : at + PART] for at in starts)


def sentences(part: Part, begun: Set[int]) -> Iterator[Part]:
    """By itself each sentence in which something has begun; nothing when there is only one."""
    pairs = list(zip(part.items, part.said, strict=True))
    if part.items[0].sentence == part.items[-1].sentence:
        return
    for _, group in groupby(pairs, key=lambda pair: pair[0].sentence):
        items, said = (tuple(column) for column in zip(*group, strict=True))
        if any(item.start in begun for item in items):
            yield replace(part, items=items, said=said, scores=_scores(said))


def judged(part: Part, seen: Mapping[Risk, int]) -> frozenset[Risk]:
    """The risks of a part, by what the frames saw there (and how many of them) and the scores."""
    if not any(part.said):
        return frozenset(seen)  # not a word of it is known
    table = learned()
    return frozenset(
        risk
        for place, risk in enumerate(RISKS)
        if (risk in seen or (len(part.items) >= ENOUGH and part.scores[place] > HOPELESS))
        and likely(weighed(part, place, seen), table.decision)
    )


def weighed(part: Part, place: int, seen: Mapping[Risk, int]) -> Features:
    """Everything that the decision on one risk weighs."""
    frames = seen.get(RISKS[place], 0)
    saw = float(frames > 0)
    score, harmless = part.scores[place], part.scores[HARMLESS]
    others = sorted(part.scores[:place] + part.scores[place + 1 : HARMLESS])
    words = log(len(part.items) + 1)
    return Features(
        seen=saw,
        score=score,
        harmless=harmless,
        twice=float(frames > 1),
        seen_score=saw * score,
        seen_harmless=saw * harmless,
        buyer=float(part.buyer),
        best_other=others[-1],
        next_other=others[-2],
        others_seen=float(len(seen) > saw),
        words=words,
        asks=float(part.asks),
        words_score=words * score,
    )


def likely(values: Features, decision: tuple[float, ...]) -> bool:
    """Whether a risk is likely enough to be stated; the last of `decision` stands alone."""
    *weights, alone = decision
    return bool(alone + sum(map(mul, values, weights)) > MARGIN)


def proof(part: Part, risk: Risk) -> Span:
    """The sentence that speaks most for a risk."""
    weights, place = learned().weights, RISKS.index(risk)
    sums: dict[int, int] = {}
    for item, said in zip(part.items, part.said, strict=True):
        worth = sum(weights[number][place] for number in said)
        sums[item.sentence] = sums.get(item.sentence, 0) + max(worth, 0)
    best = max(sums, key=lambda sentence: sums[sentence])
    words = [item for item in part.items if item.sentence == best]
    return Span(words[0].start, words[-1].end)


@cache
def learned() -> Learned:
    """The table, read once."""
    lines = files("bot.safety").joinpath(f"{NAME}.tsv").read_text("utf-8").splitlines()
    head = dict(line.split("\t", 1) for line in lines[:4])
    bias, decision = _floats(head["bias"]), _floats(head["decision"])
    sizes = (len(bias), len(decision)) == (HARMLESS + 1, len(Features._fields) + 1)
    if not sizes or head["risks"].split() != [risk.value for risk in RISKS]:
        raise ValueError("the table is of another make; learn again")
    bodies = lines[4:]
    numbers: dict[str, dict[str, int]] = {kind: {} for kinds in KINDS.values() for kind in kinds}
    weights: list[array[int]] = []
    for number, line in enumerate(bodies):
        kind, name, *pairs = line.split("\t")
        numbers[kind][name] = number
        row = [0] * (HARMLESS + 1)
        for pair in pairs:
            place, weight = pair.split(":")
            row[int(place)] = int(weight)
        weights.append(array("h", row))
    return Learned(numbers, tuple(weights), bias, decision)


def _floats(line: str) -> tuple[float, ...]:
    return tuple(float(word) for word in line.split())


def _part(items: list[Item], message: Message) -> Part:
    said = tuple(_known(item, message.direction) for item in items)
    asks = any(item.sentence in message.questions for item in items)
    return Part(tuple(items), said, _scores(said), message.direction is Direction.buyer, asks)


def _known(item: Item, direction: Direction) -> tuple[int, ...]:
    """The numbers of a word's features, without making their names."""
    numbers = learned().numbers
    word, plain, negated = KINDS[direction]
    concepts = numbers[negated if item.negated else plain]
    known = [concepts[tag] for tag in item.tags if tag in concepts]
    if (number := numbers[word].get(item.text[:PREFIX])) is not None:
        known.append(number)
    return tuple(known)


def _scores(said: tuple[tuple[int, ...], ...]) -> tuple[float, ...]:
    """Of each risk, and of harmlessness: log odds. Words count once."""
    table = learned()
    rows = [table.weights[number] for number in set().union(*said)]
    if not rows:
        return table.bias
    share = 1 / (SCALE * sqrt(len(rows)))
    sums = map(sum, zip(*rows, strict=True))
    return tuple(bias + share * total for bias, total in zip(table.bias, sums, strict=True))
