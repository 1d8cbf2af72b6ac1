"""Words: undo what disguises a whole word.

Look-alike letters of the other alphabet («РауРal»), digits for letters ("p@yp4l"),
spaced or dotted letters («с п о р», "p.a.y.p.a.l"), words cut in two ("what sapp"),
drawn-out letters («спооор»), misspelt names (peypal) and Russian in Latin letters.
A disguise is taken off only when something known comes to light, so ordinary words,
sizes and numbers stay what they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from msgspec.structs import replace

from bot.safety import common_words, translit
from bot.safety.alphabet import at_home, home_of, one_alphabet
from bot.safety.lexicon import lexicon, means_something
from bot.safety.noise import is_noise, is_whole, without_crumbs
from bot.safety.spaced import GLUE, spaced
from bot.safety.tokens import Kind, Token, merge
from bot.safety.words import in_dictionary, is_cyrillic, is_latin, known_russian

_LEET_LATIN = str.maketrans("@40135$7!|8€£6", "aaoiesstiibelb")
_LEET_LATIN_L = str.maketrans("@40135$7!|8€£6", "aaolesstllbelg")
_LEET_CYRILLIC = str.maketrans("@0364$1!", "аозбчсии")
_LEET = frozenset("@$!|€£*")


def unmask(pieces: list[Token]) -> list[Token]:
    """All disguises in turn."""
    _slips()  # made by the first message, not by the first misspelt one
    pieces = without_crumbs(pieces)
    if is_noise(pieces):
        return pieces
    home = home_of(piece.text for piece in pieces if piece.kind is Kind.word)
    out = spaced(_leet(_each(pieces, lambda text: at_home(text, home))))
    return _from_latin(_joined(_each(out, plain)))


def _each(pieces: list[Token], change: Callable[[str], str]) -> list[Token]:
    """The same with changed words."""
    out: list[Token] = []
    for piece in pieces:
        if piece.kind is Kind.word and (text := change(piece.text)) != piece.text:
            piece = replace(piece, text=text)
        out.append(piece)
    return out


def _leet(pieces: list[Token]) -> list[Token]:
    out: list[Token] = []
    here = 0
    while here < len(pieces):
        stop = here + 1
        while stop < len(pieces) and pieces[stop].glued and _leetish(pieces[stop]):
            stop += 1
        run = pieces[here:stop]
        found = _leet_word(run) if len(run) > 1 and _leetish(run[0]) else None
        out.extend(run if found is None else found)
        here = stop
    return out


def _leetish(piece: Token) -> bool:
    if piece.kind is Kind.sign:
        return piece.text in _LEET
    return piece.kind in (Kind.word, Kind.number)


def _leet_word(run: list[Token]) -> list[Token] | None:
    while len(run) > 2 and run[-1].kind is Kind.sign and run[-1].text in "!*":
        run = run[:-1]
    letters = any(piece.kind is Kind.word for piece in run)
    if len(run) > 12 or not letters:
        return None
    raw = "".join(piece.text for piece in run)
    if raw[0].isdigit() and run[0].kind is Kind.number and len(run) == 2:
        return None  # 500руб, 3d, 12v
    for table in (_LEET_LATIN, _LEET_LATIN_L, _LEET_CYRILLIC):
        text = one_alphabet(raw.translate(table).replace("*", ""))
        if text.isalpha() and len(text) > (1 if "*" in raw else 2) and means_something(text):
            return [merge(run, text)]
    return None


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Without drawn-out letters, and a misspelt name as the name."""
    if len(text) < 4 or means_something(text):
        return text
    for keep in (2, 1) if _drawn_out(text) else ():
        short = _squeeze(text, keep)
        if means_something(short) or known_russian(short):
            return short
    return _slips().get(text) or _nearest_name(text) or text


def _drawn_out(text: str) -> bool:
    return any(text[n] == text[n + 1] == text[n + 2] for n in range(len(text) - 2))


def _squeeze(text: str, keep: int) -> str:
    out: list[str] = []
    for char in text:
        if out[-keep:] != [char] * keep:
            out.append(char)
    return "".join(out)


@cache
def _names(latin: bool) -> tuple[str, ...]:
    names = common_words.FUZZY_NAMES.split()
    return tuple(name for name in names if is_latin(name[0]) == latin)


def _ordinary(slip: str) -> bool:
    """A word of its own; asked once, so it is not remembered."""
    known = slip in common_words.COMMON_ENGLISH or lexicon().lists(slip)
    return known or in_dictionary(slip)


@cache
def _slips() -> dict[str, str]:
    """Slips of the finger in words that matter: two letters swapped, one left out, one twice."""
    out: dict[str, str] = {}
    for word in common_words.SLIPPING.split():
        for n in range(1, len(word)):
            swapped = word[: n - 1] + word[n] + word[n - 1] + word[n + 1 :]
            for slip in (swapped, word[:n] + word[n + 1 :], word[:n] + word[n - 1 :]):
                if len(slip) > 3 and slip != word and not _ordinary(slip):
                    out.setdefault(slip, word)
    return out


def _nearest_name(text: str) -> str | None:
    if (
        len(text) < 5
        or len(text) > 16
        or known_russian(text)
        or text in common_words.COMMON_ENGLISH
    ):
        return None
    from rapidfuzz import fuzz, process

    same = _names(is_latin(text[0]))
    found = process.extractOne(text, same, scorer=fuzz.ratio, score_cutoff=83)
    return None if found is None or abs(len(found[0]) - len(text)) > 2 else str(found[0])


def _joined(pieces: list[Token]) -> list[Token]:
    """Put together a word that was cut in two or three."""
    out: list[Token] = []
    here = 0
    while here < len(pieces):
        size = _cut_word(pieces, here)
        if size:
            parts = pieces[here : here + size]
            text = "".join(piece.text for piece in parts if piece.kind is Kind.word)
            out.append(merge(parts, plain(one_alphabet(text))))
            here += size
        else:
            out.append(pieces[here])
            here += 1
    return out


def _cut_word(pieces: list[Token], here: int) -> int:
    first = pieces[here]
    if first.kind is not Kind.word or here + 1 >= len(pieces):
        return 0
    second = pieces[here + 1]
    size = 2
    if second.kind is Kind.sign and second.text in GLUE and second.glued:
        if here + 2 >= len(pieces) or not pieces[here + 2].glued:
            return 0
        second, size = pieces[here + 2], 3
    if second.kind is not Kind.word or second.newline:
        return 0
    left, right = first.text, second.text
    if len(left) + len(right) <= 3 or (is_whole(left) and is_whole(right)):
        return 0
    return size if _is_cut(left, right) else 0


@lru_cache(maxsize=20_000)
def _is_cut(left: str, right: str) -> bool:
    if (len(left) == 1 or is_whole(left)) and right in common_words.PRONOUNS:
        return False
    whole = one_alphabet(left + right)
    return len(whole) > 3 and means_something(whole) and not is_whole(left + " " + right)


def _from_latin(pieces: list[Token]) -> list[Token]:
    """Russian in Latin letters, when the message as a whole looks like it."""
    latin = [p.text for p in pieces if p.kind is Kind.word and is_latin(p.text[0])]
    if not latin or not translit.is_translit(latin):
        return pieces
    out = []
    for piece in pieces:
        text = piece.text
        if piece.kind is Kind.word and is_latin(text[0]) and not translit.is_english(text):
            text = translit.russian(text) or text
        out.append(piece if text == piece.text else replace(piece, text=text))
    for place, piece in enumerate(out):
        text = translit.SHORT.get(piece.text, "")
        if text and all(is_cyrillic(near.text[0]) for near in _beside(out, place)):
            out[place] = replace(piece, text=text)
    return out


def _beside(pieces: list[Token], place: int) -> list[Token]:
    """The pieces before and after."""
    return [*pieces[max(place - 1, 0) : place], *pieces[place + 1 : place + 2]]
