"""What is no language: a hostile message of it shall not cost several times its due."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from bot.safety import common_words
from bot.safety.lexicon import hidden_of, means_something
from bot.safety.tokens import Kind, Token
from bot.safety.words import is_cyrillic, known_russian

STRANGE = 150
"""Distinct unknown words; a long chat with names and typos has thirty."""
MANY = 1_200
"""Pieces of a message; a chat of 4,096 characters has under 1,100."""
ENDS = 60
"""Crumbs that stay at each end of a row of them: no word that is spelt out is as long."""
SHORT = 3
"""Letters of what may be a crumb though it is a word."""


def without_crumbs(pieces: list[Token]) -> list[Token]:
    """Of thousands of signs, single letters and gibberish, only what stands at their ends; words
    that somebody may have hidden among them stay."""
    if len(pieces) <= MANY:
        return pieces
    out: list[Token] = []
    for crumbs, row in groupby(pieces, key=_is_crumb):
        some = list(row)
        out += [*some[:ENDS], *some[-ENDS:]] if crumbs and len(some) > 2 * ENDS else some
    return out


def is_noise(pieces: list[Token]) -> bool:
    """Hundreds of words that no language knows: nothing to take a disguise off from."""
    if len(pieces) <= STRANGE:
        return False
    strange = 0
    for text in {piece.text for piece in pieces if piece.kind is Kind.word and len(piece.text) > 2}:
        strange += not is_whole(text)
        if strange > STRANGE:
            return True
    return False


@lru_cache(maxsize=20_000)
def is_whole(text: str) -> bool:
    """Whether it is a word of a language as it stands."""
    if means_something(text) or text in common_words.COMMON_ENGLISH:
        return True
    if is_cyrillic(text[0]):
        return known_russian(text) and (len(text) > 2 or text in common_words.SHORT_RUSSIAN)
    return bool(hidden_of(text))


def _is_crumb(piece: Token) -> bool:
    if piece.kind is Kind.word:
        return len(piece.text) <= SHORT or not is_whole(piece.text)
    return piece.kind in (Kind.sign, Kind.number)
