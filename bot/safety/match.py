"""Find frames in a message. Time grows with the number of words, not with their order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from bot.safety.frames import Frame
from bot.safety.message import Item, Message

_MOST = 4  # proofs per frame; more adds nothing to a quote


@dataclass(frozen=True, slots=True)
class Shape:
    """A frame taken apart once."""

    frame: Frame
    parts: tuple[tuple[str, ...], ...]
    free: tuple[bool, ...]
    where: tuple[tuple[str, ...], ...]
    unless: frozenset[str]
    unless_all: frozenset[str]


def shape(frame: Frame) -> Shape:
    """Take a frame apart."""
    raw = frame.seq.split()
    unless = frame.unless.split()
    return Shape(
        frame,
        tuple(tuple(part.replace("?", "").split("|")) for part in raw),
        tuple(part.endswith("?") for part in raw),
        tuple(tuple(group.split("|")) for group in frame.where.split()),
        frozenset(tag for tag in unless if tag[0] != "~"),
        frozenset(tag[1:] for tag in unless if tag[0] == "~"),
    )


class Possible:
    """Which frames a message can fit at all, by its concepts: every part of a frame asks for one
    of some. Sets of frames are whole numbers, a bit for each, in their order."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        longest = max(len(form.parts) for form in shapes)
        self._parts: list[tuple[dict[str, int], int]] = []
        for place in range(longest):
            asked: dict[str, int] = {}
            shorter = 0
            for number, form in enumerate(shapes):
                if place >= len(form.parts):
                    shorter |= 1 << number
                    continue
                for concept in form.parts[place]:
                    asked[concept] = asked.get(concept, 0) | 1 << number
            self._parts.append((asked, shorter))

    def of(self, concepts: Set[str]) -> int:
        """The frames for which these concepts do."""
        out = -1
        for asked, shorter in self._parts:
            here = shorter
            for concept in asked.keys() & concepts:
                here |= asked[concept]
            out &= here
        return out


def find(form: Shape, message: Message) -> list[tuple[int, ...]]:
    """Places (word numbers) of each match, a few at most."""
    index = message.index
    columns = []
    for part in form.parts:
        places = _places(part, index)
        if not places:
            return []
        columns.append(places)
    if any(tag in index for tag in form.unless_all):
        return []
    return _matches(form, message, columns)


def _places(part: Sequence[str], index: dict[str, list[int]]) -> list[int]:
    if len(part) == 1:
        return index.get(part[0], [])
    lists = [index[tag] for tag in part if tag in index]
    if len(lists) < 2:
        return lists[0] if lists else []
    return sorted({place for places in lists for place in places})


def _matches(form: Shape, message: Message, columns: list[list[int]]) -> list[tuple[int, ...]]:
    out: list[tuple[int, ...]] = []
    for first in columns[0]:
        for chain in _chains(form, message, columns, first):
            if _fits(form, message, chain):
                out.append(chain)
                break
        if len(out) >= _MOST:
            break
    return out


def _chains(
    form: Shape, message: Message, columns: list[list[int]], first: int
) -> Iterable[tuple[int, ...]]:
    """Up to a few chains that begin at `first`: nearest partners, both sides if allowed."""
    chains: list[tuple[int, ...]] = [(first,)]
    sentence = message.items[first].sentence
    for column in columns[1:]:
        longer: list[tuple[int, ...]] = []
        for chain in chains:
            low = chain[-1] + 1 if form.frame.order else min(chain) - 1 - form.frame.gap
            high = (chain[-1] if form.frame.order else max(chain)) + 1 + form.frame.gap
            for place in column[bisect_left(column, low) :]:
                if place > high:
                    break
                if place not in chain and message.items[place].sentence == sentence:
                    longer.append((*chain, place))
        chains = longer[:8]
    return chains


def _fits(form: Shape, message: Message, chain: tuple[int, ...]) -> bool:
    frame = form.frame
    items = [message.items[place] for place in chain]
    sentence = items[0].sentence
    present = message.by_sentence[sentence]
    if frame.clause and len({item.clause for item in items}) > 1:
        return False
    if form.unless & present:
        return False
    if frame.ask is not None and frame.ask != message.asks(items[-1]):
        return False
    if not frame.report and any(item.reported for item in items):
        return False
    if not _polarity(frame.neg, form.free, items):
        return False
    return all(_present(group, present, message) for group in form.where)


def _polarity(neg: str, free: tuple[bool, ...], items: list[Item]) -> bool:
    if neg == "any":
        return True
    negated = any(item.negated for item, loose in zip(items, free, strict=True) if not loose)
    return negated == (neg == "yes")


def _present(group: tuple[str, ...], present: set[str], message: Message) -> bool:
    return any(tag[1:] in message.index if tag[0] == "~" else tag in present for tag in group)
