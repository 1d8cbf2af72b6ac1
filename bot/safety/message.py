"""A message as the frames see it: words with concepts, sentences, clauses, and scopes.

Scopes say how a word is meant: under a negation ("do not close", «ватсапа у нас нет»),
or as a report of somebody else's words ("the seller asks me to close").
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from bot.safety.amounts import amount_tags
from bot.safety.fold import fold
from bot.safety.kinds import Direction
from bot.safety.lexicon import hidden_of, lexicon, tags_of
from bot.safety.links import LinkLook, look
from bot.safety.tokens import Kind, Token, tokens
from bot.safety.unmask import unmask

_STOPS = frozenset(".!?\n")
_BREAKS = frozenset(",;:—()→")
_KEPT = frozenset("@😭😢$€₽¥£%★⭐🌟✩☆⚝✮#→+")
_ABBREVIATIONS = frozenset(
    ["ул", "пр", "стр", "д", "кв", "г", "руб", "р", "коп", "т", "к", "е", "тел", "обл", "др", "шт", "мин", "корп", "пер", "наб", "st", "mr", "mrs", "dr", "approx"]
)
_NEG_REACH = 5


@dataclass(slots=True)
class Item:
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
        return item.clause == last or "QWORD" in self.items[self.first[item.sentence]].tags

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
    for item in message.items:
        if "PAYSYS" in item.tags:
            item.tags.discard("MESSENGER")
    amount_tags(message.items)
    _cards(message.items)
    _handles(message.items)
    _index(message)
    _negations(message.items)
    if direction is Direction.buyer:
        _reports(message.items)
    return message


def _laid_out(pieces: list[Token], direction: Direction) -> Message:
    items: list[Item] = []
    questions: dict[int, int] = {}
    sentence = clause = quotes = 0
    for number, piece in enumerate(pieces):
        sign = piece.kind is Kind.sign
        quotes += piece.text == '"'
        if sign and piece.text in _STOPS:
            if piece.text == "." and _abbreviated(pieces, number):
                continue
            if piece.text == "?":
                questions[sentence] = items[-1].clause if items else clause
            if items and items[-1].sentence == sentence:
                sentence += 1
                clause += 1
        elif sign and (piece.text in _BREAKS or (piece.text == "-" and not piece.glued)):
            clause += 1
        if not sign or piece.text in _KEPT:
            tags = set(tags_of(piece.text)) if piece.kind is not Kind.link else set()
            tags |= _kind_tags(piece)
            if "CONJ" in tags:
                clause += 1
            item = Item(piece.text, piece.start, piece.end, sentence, clause, tags)
            item.quoted = (quotes + 1) // 2 if quotes % 2 else 0
            items.append(item)
    return Message(direction, items, questions)


def _abbreviated(pieces: list[Token], number: int) -> bool:
    return number > 0 and pieces[number].glued and pieces[number - 1].text in _ABBREVIATIONS


def _kind_tags(piece: Token) -> set[str]:
    if piece.kind is Kind.mail:
        return {"MAIL"}
    if piece.kind is Kind.link:
        return _link_tags(piece.text)
    return {"NUM"} if piece.kind is Kind.number else set()


def _link_tags(text: str) -> set[str]:
    one = look(text)
    if one is LinkLook.official:
        return {"LINK"}
    return {"LINK", "BADLINK"} if one is LinkLook.bad else {"LINK", "LINK_OTHER"}


def _cards(items: list[Item]) -> None:
    """Four groups of four digits, or sixteen in a row: a payment card."""
    for place, item in enumerate(items):
        if item.text.isdigit() and len(item.text) == 16:
            item.tags.add("CARDNO")
        group = items[place : place + 4]
        if len(group) == 4 and all(one.text.isdigit() and len(one.text) == 4 for one in group):
            for one in group:
                one.tags.add("CARDNO")


def _handles(items: list[Item]) -> None:
    """@name: somebody to write to."""
    for item, following in zip(items, items[1:], strict=False):
        if item.text == "@" and following.start == item.end and len(following.text) > 2:
            item.tags.add("HANDLE")
            following.tags.add("HANDLE")


def _phrases(items: list[Item]) -> None:
    """Give every word of a phrase the concept of the phrase."""
    table = lexicon().phrases
    hidden = [hidden_of(item.text) for item in items]
    for place in range(len(items) - 1):
        for first in hidden[place]:
            seconds = table.get(first)
            if seconds:
                for second in hidden[place + 1]:
                    for rest, concept in seconds.get(second, ()):
                        _mark_phrase(items, place, rest, concept)


def _mark_phrase(items: list[Item], place: int, rest: tuple[str, ...], concept: str) -> None:
    tail = items[place + 2 : place + 2 + len(rest)]
    if len(tail) == len(rest) and all(
        part in item.tags for part, item in zip(rest, tail, strict=True)
    ):
        for item in (items[place], items[place + 1], *tail):
            item.tags.add(concept)


def _index(message: Message) -> None:
    index: defaultdict[str, list[int]] = defaultdict(list)
    by_sentence: defaultdict[int, set[str]] = defaultdict(set)
    for place, item in enumerate(message.items):
        message.first.setdefault(item.sentence, place)
        for tag in item.tags:
            if tag[0] != "§":
                index[tag].append(place)
                by_sentence[item.sentence].add(tag)
    message.index = dict(index)
    message.by_sentence = dict(by_sentence)


def _negations(items: list[Item]) -> None:
    """Mark what stands under a negation, before it or after it, within the clause."""
    reach = floor = 0
    clause = -1
    for place, item in enumerate(items):
        if item.clause != clause:
            clause, reach = item.clause, 0
        if "NEG" in item.tags and "NEG_VOID" not in item.tags:
            near = "NEG_NEAR" in item.tags and "NEG_FAR" not in item.tags
            reach = 2 if near else _NEG_REACH
            if _denies_backward(items, place):
                _negate_backward(items, place, floor)
                floor = place  # what lies before is done: keeps the whole linear
            continue
        if "NEG_END" in item.tags:
            reach = 0
        if reach:
            item.negated = True
            reach -= 1


def _denies_backward(items: list[Item], place: int) -> bool:
    """«PayPal не нужен», «ватсапа нет», "is not allowed"."""
    if "NEG_BACK" in items[place].tags or _final_refusal(items, place):
        return True
    following = items[place + 1 : place + 3]
    return any("NEEDED" in item.tags and item.clause == items[place].clause for item in following)


def _final_refusal(items: list[Item], place: int) -> bool:
    """«Спор закрывать не стану»: a verb of the speaker under "не" that ends the clause."""
    clause = items[place].clause
    rest = [item for item in items[place + 1 : place + 5] if item.clause == clause]
    return 0 < len(rest) <= 3 and "v.1" in rest[0].tags


def _negate_backward(items: list[Item], place: int, floor: int) -> None:
    clause, quoted = items[place].clause, items[place].quoted
    while place > floor and items[place - 1].clause == clause and "IF" not in items[place - 1].tags:
        if quoted and items[place - 1].quoted != quoted:
            break  # «больше не нужен» in quotes denies nothing around it
        place -= 1
        items[place].negated = True


def _reports(items: list[Item]) -> None:
    """Mark what the buyer only reports: third person (or "you") + saying verb + the rest."""
    inside = False
    sentence = clause = -1
    for place, item in enumerate(items):
        if item.sentence != sentence:
            sentence, inside = item.sentence, False
        if item.clause != clause:
            clause = item.clause
            inside = inside and not _own_act(items, place)
        if "SAYS" in item.tags and _other_subject(items, place):
            inside = True
        item.reported = inside


def _own_act(items: list[Item], place: int) -> bool:
    """Does the clause that begins here carry the buyer's own act or agreement?"""
    clause = items[place].clause
    for item in items[place : place + 8]:
        if item.clause != clause:
            return False
        if item.tags & {"I", "v.1", "AGREE"}:
            return True
    return False


def _other_subject(items: list[Item], place: int) -> bool:
    first = max(0, place - 4)
    if "v.3" in items[place].tags:  # «зовёт в телеграм»: Russian leaves the subject out
        return True
    near = [i for i in items[first : place + 3] if i.sentence == items[place].sentence]
    if any("I" in item.tags for item in items[max(first, place - 2) : place]):
        return False
    return any("OTHER" in item.tags for item in near)
