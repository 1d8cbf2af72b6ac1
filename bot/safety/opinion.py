"""A second opinion on a message: what a small network hears in its words, against the frames.

A frame is sure of the wordings it was shown and does not know how often it errs in others. The
network (`network.py`) has read all labelled messages. It drops what a frame saw where all the rest
speaks against it, and names what no frame has words for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from math import log
from operator import mul
from typing import NamedTuple

from bot.safety.kinds import Direction, Risk, Span
from bot.safety.message import Item, Message
from bot.safety.network import HARMLESS, RISKS, Known, known, learned, scores

NAME = "opinion"
"""The rule that a finding names when no frame saw it."""
LONG, PART = 30, 20
"""A message of more words than LONG is judged in parts of about PART words, or a trick would drown
in what is put around it: judged whole up to 80 words, two harmless messages hid a third of them."""
ENDLESS = 1_000
"""Words of one clause from which its pieces overlap no more: 4,096 characters hold more of them
only where they are no words."""
HOPELESS = -4.0
"""Below this a risk that no frame saw is not considered."""
ENOUGH = 6
"""Words from which it may name what no frame saw: a bare "dispute" says not what is meant."""
MARGIN = 0.75
"""Log odds from which a risk is stated (0 would be as likely as not): with 0.5 messages never
learned from had a quarter more false alarms, and a hundredth more of the tricks were named."""


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
class Part:
    """Sentences judged together: their words, what is known of each, and the scores."""

    items: tuple[Item, ...]
    known: Known
    scores: tuple[float, ...]
    buyer: bool
    asks: bool  # also of a sentence taken out: the question beside it is what it is about

    def holds(self, span: Span) -> bool:
        """Whether a proof begins here."""
        return self.items[0].start <= span.start < self.items[-1].end


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
            step = PART // 2 if len(rest) <= ENDLESS else PART
            starts = range(0, max(len(rest) - PART + step, 1), step)
            yield from (rest[at : at + PART] for at in starts)


def sentences(part: Part, begun: Set[int]) -> Iterator[Part]:
    """By itself each sentence in which something has begun; nothing when there is only one."""
    pairs = list(zip(part.items, part.known, strict=True))
    if part.items[0].sentence == part.items[-1].sentence:
        return
    for _, group in groupby(pairs, key=lambda pair: pair[0].sentence):
        items, words = (tuple(column) for column in zip(*group, strict=True))
        if any(item.start in begun for item in items):
            yield replace(part, items=items, known=words, scores=scores(words))


def judged(part: Part, seen: Mapping[Risk, int]) -> frozenset[Risk]:
    """The risks of a part, by what the frames saw there (and how many of them) and the scores."""
    if not any(part.known):
        return frozenset(seen)  # not a word of it is known
    return frozenset(
        risk
        for place, risk in enumerate(RISKS)
        if (risk in seen or (len(part.items) >= ENOUGH and part.scores[place] > HOPELESS))
        and likely(weighed(part, place, seen), decision())
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


def likely(values: Features, decided: tuple[float, ...]) -> bool:
    """Whether a risk is likely enough to be stated; the last of `decided` stands alone."""
    *weights, alone = decided
    return bool(alone + sum(map(mul, values, weights)) > MARGIN)


@cache
def decision() -> tuple[float, ...]:
    """How much each of the features weighs, and what stands alone."""
    weights = tuple(learned().head.decision)
    if len(weights) != len(Features._fields) + 1:
        raise ValueError("the table is of another make; learn again")
    return weights


def proof(part: Part, risk: Risk) -> Span:
    """The sentence that speaks most for a risk."""
    place = RISKS.index(risk)
    pairs = zip(part.items, part.known, strict=True)
    best, found = float("-inf"), Span(0, 0)
    for _, group in groupby(pairs, key=lambda pair: pair[0].sentence):
        items, words = zip(*group, strict=True)
        if (score := scores(words)[place]) > best:
            best, found = score, Span(items[0].start, items[-1].end)
    return found


def _part(items: list[Item], message: Message) -> Part:
    words = known(items, message.direction)
    asks = any(item.sentence in message.questions for item in items)
    return Part(tuple(items), words, scores(words), message.direction is Direction.buyer, asks)
