"""Scopes: how a word is meant — under a negation, or as a report of somebody else's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

_NEG_REACH = 5
_LISTED = 3
"""Words of a clause that may be but the beginning of a list."""
_PASSIVE = frozenset(["was", "were", "been", "am", "being"])
_FINITE = frozenset(["v.1", "v.2", "v.3", "v.imp", "v.past"])


class Scoped(Protocol):
    """What a scope needs to know of a word."""

    text: str
    tags: set[str]
    sentence: int
    clause: int
    quoted: int
    negated: bool
    reported: bool


def mark_negations(items: Sequence[Scoped]) -> None:
    """Mark what stands under a negation, before it or after it, within the clause."""
    reach = floor = verbs = 0
    clause = -1
    for place, item in enumerate(items):
        if item.clause != clause:
            clause, reach, verbs = item.clause, 0, 0
        if "NEG" in item.tags and "NEG_VOID" not in item.tags:
            near = "NEG_NEAR" in item.tags and "NEG_FAR" not in item.tags
            reach, verbs = 2 if near else _NEG_REACH, 0
            if _denies_backward(items, place):
                _negate_backward(items, place, floor)
                floor = place  # what lies before is done: keeps the whole linear
            continue
        verbs += _is_finite(item)
        if "NEG_END" in item.tags or verbs > 1:  # «не вернёте поставлю»: a new verb, a new thought
            reach = 0
        if reach:
            item.negated = True
            reach = 0 if "COMEV" in item.tags else reach - 1  # "if it doesn't come open a dispute"


def _is_finite(item: Scoped) -> bool:
    return not _FINITE.isdisjoint(item.tags) and "v.inf" not in item.tags


def _denies_backward(items: Sequence[Scoped], place: int) -> bool:
    """«PayPal не нужен», «ватсапа нет», "is not allowed"."""
    if "NEG_BACK" in items[place].tags or _final_refusal(items, place):
        return True
    following = items[place + 1 : place + 3]
    return any("NEEDED" in item.tags and item.clause == items[place].clause for item in following)


def _final_refusal(items: Sequence[Scoped], place: int) -> bool:
    """«Спор закрывать не стану»: a verb of the speaker under "не" that ends the clause."""
    clause = items[place].clause
    rest = [item for item in items[place + 1 : place + 5] if item.clause == clause]
    return 0 < len(rest) <= 3 and "v.1" in rest[0].tags


def _negate_backward(items: Sequence[Scoped], place: int, floor: int) -> None:
    clause, quoted = items[place].clause, items[place].quoted
    while place > floor and "IF" not in items[place - 1].tags:
        if items[place - 1].clause != clause:
            if not _is_listed(items, place - 1):
                break
            clause = items[place - 1].clause
        if quoted and items[place - 1].quoted != quoted:
            break  # «больше не нужен» in quotes denies nothing around it
        place -= 1
        items[place].negated = True


def _is_listed(items: Sequence[Scoped], place: int) -> bool:
    """Whether a clause ends here that only begins a list: «PayPal, карты и кошельки не …»."""
    clause, sentence = items[place].clause, items[place].sentence
    if items[place + 1].sentence != sentence:
        return False
    words = [one for one in items[max(0, place - _LISTED) : place + 1] if one.clause == clause]
    return len(words) <= _LISTED and not any(
        _is_finite(one) or {"NEG", "I", "WE"} & one.tags for one in words
    )


def mark_reports(items: Sequence[Scoped]) -> None:
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


def _own_act(items: Sequence[Scoped], place: int) -> bool:
    """Does the clause that begins here carry the buyer's own act or agreement?"""
    clause = items[place].clause
    for item in items[place : place + 8]:
        if item.clause != clause:
            return False
        if item.tags & {"I", "v.1", "AGREE"}:
            return True
    return False


def _other_subject(items: Sequence[Scoped], place: int) -> bool:
    first = max(0, place - 4)
    tags = items[place].tags
    if {"v.2", "v.3"} & tags or ("v.past" in tags and items[place].text.endswith("ли")):
        return True  # «зовёт в телеграм», «обещали заменить»: Russian leaves the subject out
    if place and items[place - 1].text in _PASSIVE:  # "I was told to close it"
        return True
    near = [i for i in items[first : place + 3] if i.sentence == items[place].sentence]
    if any("I" in item.tags for item in items[max(first, place - 2) : place]):
        return False
    return any("OTHER" in item.tags for item in near)


def mark_warnings(items: Sequence[Scoped]) -> None:
    """Mark what the seller only warns of: crooks + what they do, to the end of the sentence, and
    sentences that say "tell nobody" or "if somebody writes so, that is not us"."""
    warned = {item.sentence for item in items if "WARNED" in item.tags}
    warned |= {one.sentence for one in items if "NOTUS" in one.tags} & {
        one.sentence for one in items if "IF" in one.tags
    }
    inside = False
    sentence = -1
    for place, item in enumerate(items):
        if item.sentence != sentence:
            sentence, inside = item.sentence, False
        if "CROOKS" in item.tags:
            near = items[place + 1 : place + 4]
            inside = inside or any(
                one.sentence == sentence and {"v.3", "WARNACT"} & one.tags for one in near
            )
        item.reported = inside or sentence in warned
