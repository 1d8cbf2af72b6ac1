"""A message as the frames see it: words with concepts, sentences, clauses, and scopes.

Scopes say how a word is meant: under a negation ("do not close", «ватсапа у нас нет»),
or as a report of somebody else's words ("the seller asks me to close").
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from operator import contains

from msgspec import Struct

from bot.safety.amounts import amount_tags, relative_sums
from bot.safety.fold import fold
from bot.safety.kinds import Direction
from bot.safety.lexicon import hidden_of, phrases_of, visible_of
from bot.safety.links import LinkLook, look
from bot.safety.meant import closed_accounts, others_acts, own_sending, settle, vocatives
from bot.safety.pidgin import broken_grammar
from bot.safety.scopes import mark_negations, mark_reports, mark_warnings
from bot.safety.tokens import Kind, Token, tokens
from bot.safety.unmask import unmask

_STOPS = frozenset(".!?\n")
_BREAKS = frozenset(",;:—()→")
_KEPT = frozenset("=@😭😢$€₽¥£%★⭐🌟✩☆⚝✮#→+")
_ABBREVIATIONS = frozenset(
    [
        "ул",
        "p",
        "o",
        "пр",
        "стр",
        "д",
        "кв",
        "г",
        "руб",
        "р",
        "коп",
        "т",
        "к",
        "е",
        "тел",
        "обл",
        "др",
        "шт",
        "мин",
        "корп",
        "пер",
        "наб",
        "st",
        "mr",
        "mrs",
        "dr",
        "approx",
    ]
)


class Item(Struct, gc=False):
    """A word in its sentence and clause."""

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    tags: set[str]
    negated: bool = False
    reported: bool = False
    quoted: int = 0  # number of the quotation it stands in, 0 outside


@dataclass(slots=True)
class Message:
    """All words, and where each concept stands."""

    direction: Direction
    items: list[Item]
    questions: dict[int, int]  # sentence with a question mark: its last clause
    first: dict[int, int] = field(default_factory=dict)  # sentence: its first word
    index: dict[str, list[int]] = field(default_factory=dict)
    by_sentence: dict[int, set[str]] = field(default_factory=dict)

    def asks(self, item: Item) -> bool:
        """Is the word part of a question (its last clause, or a sentence that begins as one)?"""
        last = self.questions.get(item.sentence)
        if last is None:
            return False
        first = self.first[item.sentence]
        if self.direction is Direction.buyer and self._wonders(first):
            return True
        return item.clause == last or "QWORD" in self.items[first].tags

    def _wonders(self, first: int) -> bool:
        """Whether a question begins with "if": the buyer does nothing of it yet."""
        begins = self.items[first : first + 2]
        return any("IF" in one.tags and one.sentence == begins[0].sentence for one in begins)

    def mark(self, place: int, concept: str) -> None:
        """Add a concept to a word (kept in order for searching)."""
        item = self.items[place]
        if concept not in item.tags:
            item.tags.add(concept)
            self.index.setdefault(concept, []).append(place)
            self.by_sentence.setdefault(item.sentence, set()).add(concept)


def read(text: str, direction: Direction) -> Message:
    """Take off the disguises and understand the words."""
    message = _laid_out(unmask(tokens(fold(text))), direction)
    _phrases(message.items)
    broken_grammar(message.items)
    for item in message.items:
        settle(item)
    if direction is Direction.seller:
        own_sending(message.items)
    else:
        others_acts(message.items)
    closed_accounts(message.items)
    vocatives(message.items)
    amount_tags(message.items)
    relative_sums(message.items)
    _cards(message.items)
    _handles(message.items)
    mark_negations(message.items)
    for item in message.items:
        if item.negated:
            item.tags.discard("OURFAULT")  # "not our fault" owns up to nothing
    _index(message)
    if direction is Direction.buyer:
        mark_reports(message.items)
    else:
        mark_warnings(message.items)
    return message


def _laid_out(pieces: list[Token], direction: Direction) -> Message:
    out = Message(direction, [], {})
    sentence = clause = quotes = 0
    for number, piece in enumerate(pieces):
        sign = piece.kind is Kind.sign
        quotes += piece.text == '"'
        if sign and piece.text in _STOPS and not _abbreviated(pieces, number):
            if piece.text == "?":
                out.questions[sentence] = out.items[-1].clause if out.items else clause
            if out.items and out.items[-1].sentence == sentence:
                sentence += 1
                clause += 1
        elif sign and (piece.text in _BREAKS or (piece.text == "-" and not piece.glued)):
            clause += 1
        if not sign or piece.text in _KEPT:
            tags = _tags(piece)
            clause += "CONJ" in tags
            item = Item(piece.text, piece.start, piece.end, sentence, clause, tags)
            item.quoted = (quotes + 1) // 2 if quotes % 2 else 0
            out.items.append(item)
    return out


def _abbreviated(pieces: list[Token], number: int) -> bool:
    """Is this the point of «ул.» or «руб.»?"""
    dot = pieces[number].text == "." and pieces[number].glued
    return dot and number > 0 and pieces[number - 1].text in _ABBREVIATIONS


def _tags(piece: Token) -> set[str]:
    if piece.kind is Kind.link:
        return _link_tags(piece.text)
    tags = set(visible_of(piece.text))
    if piece.kind is Kind.number:
        tags.add("NUM")
    elif piece.kind is Kind.mail:
        tags.add("MAIL")
    return tags


def _link_tags(text: str) -> set[str]:
    one = look(text)
    if one is LinkLook.official:
        return {"LINK"}
    return {"LINK", "BADLINK"} if one is LinkLook.bad else {"LINK", "LINK_OTHER"}


_ORDER = ("order", "заказ")


def _cards(items: list[Item]) -> None:
    """Four groups of four digits, or sixteen in a row: a payment card. An order has sixteen
    digits too: what is called one, or begins as no card does, is none."""
    for place, item in enumerate(items):
        if not item.text.isdigit():
            continue
        if len(item.text) == 16 and item.text[0] in "23456":
            before = (one.text for one in items[max(place - 4, 0) : place])
            if not any(word.startswith(_ORDER) for word in before):
                item.tags.add("CARDNO")
        group = items[place : place + 4]
        if len(group) == 4 and all(one.text.isdigit() and len(one.text) == 4 for one in group):
            for one in group:
                one.tags.add("CARDNO")


def _handles(items: list[Item]) -> None:
    """@name: somebody to write to."""
    for item, following in pairwise(items):
        if item.text == "@" and following.start == item.end and len(following.text) > 2:
            item.tags.add("HANDLE")
            following.tags.add("HANDLE")


def _phrases(items: list[Item]) -> None:
    """Give every word of a phrase the concept of the phrase."""
    hidden = [hidden_of(item.text) for item in items]
    for place in range(len(items) - 1):
        for seconds in phrases_of(items[place].text):
            for second in hidden[place + 1]:
                for rest, concept in seconds.get(second, ()):
                    after = hidden[place + 2 : place + 2 + len(rest)]
                    if len(after) == len(rest) and all(map(contains, after, rest)):
                        _mark_phrase(items[place : place + 2 + len(rest)], concept)


def _mark_phrase(words: list[Item], concept: str) -> None:
    if words[0].sentence == words[-1].sentence:
        for item in words:
            item.tags.add(concept)


def _index(message: Message) -> None:
    index: defaultdict[str, list[int]] = defaultdict(list)
    by_sentence: defaultdict[int, set[str]] = defaultdict(set)
    for place, item in enumerate(message.items):
        message.first.setdefault(item.sentence, place)
        by_sentence[item.sentence] |= item.tags
        for tag in item.tags:
            index[tag].append(place)
    message.index = dict(index)
    message.by_sentence = dict(by_sentence)
