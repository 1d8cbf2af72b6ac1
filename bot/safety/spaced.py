"""Words spelt letter by letter: «с п о р», "p.a.y.p.a.l", even several words in a row."""

from __future__ import annotations

import math
from functools import lru_cache

from bot.safety import common_words
from bot.safety.alphabet import one_alphabet
from bot.safety.lexicon import means_something, visible_of
from bot.safety.tokens import Kind, Token, merge
from bot.safety.words import known_russian

_PAIRS = frozenset(["не", "ни", "мы", "вы", "на", "за", "no", "we", "to", "if"])
_LONGEST = 24
_RUN = 90  # letters of several words spelt in a row
_SMALL = frozenset("ивскуяаоiau")
GLUE = frozenset(".-_*~|+/'`•· ")


def spaced(pieces: list[Token]) -> list[Token]:
    """Join runs of single letters that stand apart."""
    if not _stand_together(pieces):
        return pieces
    out: list[Token] = []
    here = 0
    throughout = _throughout(pieces)
    while here < len(pieces):
        letters, stop = _single_letters(pieces, here)
        raw = "".join(piece.text for piece in letters)
        if len(raw) > _RUN:  # longer runs are noise
            texts: list[str] | None = None
        elif (throughout or raw in _PAIRS) and 1 < len(raw) < _LONGEST:
            texts = [one_alphabet(raw)]
        else:
            texts = _segments(raw) if len(letters) > 2 else None
        if texts is None:
            out.extend(pieces[here : max(stop, here + 1)])
        else:
            out.extend(_relabel(letters, texts))
        here = max(stop, here + 1)
    return out


def _stand_together(pieces: list[Token]) -> bool:
    """Are there any two single letters with nothing but glue between them? Nearly never."""
    letter = False
    for piece in pieces:
        if len(piece.text) > 1:
            letter = False
        elif piece.kind is Kind.word:
            if letter:
                return True
            letter = True
        elif piece.text not in GLUE:
            letter = False
    return False


def _throughout(pieces: list[Token]) -> bool:
    """Is the whole message written so, with wider gaps between the words?"""
    written = [piece for piece in pieces if piece.kind is Kind.word]
    single = sum(len(piece.text) == 1 for piece in written)
    wide = sum(piece.wide for piece in written)
    return single > 0.8 * len(written) and wide * 15 > len(written) > 3


def _single_letters(pieces: list[Token], here: int) -> tuple[list[Token], int]:
    letters: list[Token] = []
    stop = here
    while stop < len(pieces):
        piece = pieces[stop]
        if letters and piece.wide:
            break  # letters of one word stand closer than words
        if piece.kind is Kind.word and len(piece.text) == 1:
            letters.append(piece)
        elif not (letters and piece.kind is Kind.sign and piece.text in GLUE):
            break
        stop += 1
    return letters, stop


def _relabel(letters: list[Token], texts: list[str]) -> list[Token]:
    out = []
    place = 0
    for text in texts:
        out.append(merge(letters[place : place + len(text)], text))
        place += len(text)
    return out


@lru_cache(maxsize=2_000)
def _segments(raw: str) -> list[str] | None:
    """The best cut of joined letters into known words; None when there is none."""
    whole = one_alphabet(raw)
    if whole[-1] in _SMALL and len(whole) > 4 and _meanings(whole[:-1]) > _meanings(whole):
        return [whole[:-1], whole[-1]]  # «с п о р и»: a word and the next one, not «спори»
    if means_something(whole):
        return [whole]
    best: list[tuple[float, list[str]] | None] = [None] * (len(raw) + 1)
    best[0] = (0.0, [])
    for end in range(1, len(raw) + 1):
        for start in range(max(0, end - 18), end):
            before = best[start]
            if before is None:
                continue
            value = _worth(one_alphabet(raw[start:end]))
            if value and (best[end] is None or before[0] + value > best[end][0]):  # type: ignore[index]
                best[end] = (before[0] + value, [*before[1], one_alphabet(raw[start:end])])
    final = best[-1]
    return None if final is None or not any(map(means_something, final[1])) else final[1]


def _worth(text: str) -> float:
    if len(text) > 2 and means_something(text):
        return float(len(text) * len(text))
    if len(text) > 1 and (known_russian(text) or text in common_words.COMMON_ENGLISH):
        return len(text) * math.sqrt(len(text))
    return 0.2 if text in _SMALL else 0.0


def _meanings(text: str) -> int:
    return len(visible_of(text))
