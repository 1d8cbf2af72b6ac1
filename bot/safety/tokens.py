"""Pieces of a folded text: words, numbers, signs, links, addresses, with their places."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from bot.safety import patterns
from bot.safety.fold import Folded

_TLD = (
    r"com|ru|cn|net|org|shop|store|top|xyz|info|online|site|club|vip|link|click|me|ly|cc|co|io|"
    r"example|test|biz|pro|app|dev|eu|de|uk|fr|es|it|pl|br|kz|by|ua|su|рф|tk|ml|ga|icu|live|help|"
    r"support|pw|to|gl|gd|us|in|id|tr|il|ws|page|world|fun|space|website|tech|company"
)
_LINK = (
    r"[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+"
    r"|(?:https?://|www\.)[^\s\"<>()]+"
    r"|[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:" + _TLD + r")(?:/[^\s\"<>()]*)?"
)


PARCEL_NUMBER = 13
"""Characters of an international track number."""


class Kind(StrEnum):
    """What a piece is."""

    word = "word"
    number = "number"
    sign = "sign"
    mail = "mail"
    link = "link"


class Token(Struct, gc=False):
    """A piece: folded text, place in the ORIGINAL text, and whether it is glued to the left."""

    text: str
    start: int
    end: int
    kind: Kind
    glued: bool
    newline: bool = False
    wide: bool = False  # two spaces or more before it


def tokens(folded: Folded) -> list[Token]:
    """Cut a folded text into pieces."""
    out: list[Token] = []
    place = 0
    for start, end in _links(folded.text):
        _plain(folded, place, start, out)
        text = folded.text[start:end]
        kind = Kind.mail if "@" in text and "://" not in text else Kind.link
        _put(folded, start, end, kind, out)
        place = end
    _plain(folded, place, len(folded.text), out)
    return out


def _links(text: str) -> list[tuple[int, int]]:
    if "." not in text:
        return []
    found = []
    for hit in patterns.hits(_LINK, text):
        shorter = hit.text.rstrip(".,;:!?")
        after = text[hit.end : hit.end + 1]
        bare = "@" not in shorter and "/" not in shorter and not shorter.startswith("www.")
        # "давайте.me" glued to more letters is a missing space, not a host
        if not (bare and (after.isalnum() or not shorter[0].isascii())):
            found.append((hit.start, hit.start + len(shorter)))
    return found


def _put(folded: Folded, start: int, end: int, kind: Kind, out: list[Token]) -> None:
    text, back = folded.text, folded.back
    before = text[start - 1] if start else "\n"
    glued, newline = before not in " \n", before == "\n"
    wide = start > 1 and before == " " and text[start - 2] == " "
    first, last = back[start], back[end - 1] + 1
    out.append(Token(text[start:end], first, last, kind, glued, newline, wide))


def _plain(folded: Folded, start: int, end: int, out: list[Token]) -> None:
    text, here = folded.text, start
    for chunk in text[start:end].split():
        begin = text.index(chunk, here)
        _newlines(folded, here, begin, out)
        here = begin + len(chunk)
        if chunk.isalpha():
            _put(folded, begin, here, Kind.word, out)
        else:
            _mixed(folded, begin, here, out)
    _newlines(folded, here, end, out)


def _newlines(folded: Folded, start: int, end: int, out: list[Token]) -> None:
    for place in range(start, end):
        if folded.text[place] == "\n" and out:
            _put(folded, place, place + 1, Kind.sign, out)


def _mixed(folded: Folded, here: int, end: int, out: list[Token]) -> None:
    """What no space cuts: words, numbers and signs."""
    text = folded.text
    while here < end:
        char = text[here]
        stop = here + 1
        if char.isalpha():
            # The number of a parcel is one thing, whatever its first letters spell.
            parcel = end - here >= PARCEL_NUMBER and _is_parcel(text[here : here + PARCEL_NUMBER])
            stop = here + PARCEL_NUMBER if parcel else _word_end(text, stop, end)
            _put(folded, here, stop, Kind.word, out)
        elif char.isdigit():
            stop = _number_end(text, stop, end)
            _put(folded, here, stop, Kind.number, out)
        else:
            _put(folded, here, stop, Kind.sign, out)
        here = stop


def _is_parcel(code: str) -> bool:
    """Two letters, nine figures, two letters: the international form of a track number."""
    letters = code[:2] + code[-2:]
    return code[2:-2].isdigit() and letters.isascii() and letters.isalpha()


def _word_end(text: str, here: int, end: int) -> int:
    while here < end:
        if not text[here].isalpha():
            inside = text[here] == "'" and here + 1 < end and text[here + 1].isalpha()
            if not inside:
                break
        here += 1
    return here


def _number_end(text: str, here: int, end: int) -> int:
    while here < end:
        char = text[here]
        point = char in ".," and here + 1 < end and text[here + 1].isdigit()
        if not (point or char.isdigit()):
            break
        here += 1
    return here


def merge(pieces: list[Token], text: str) -> Token:
    """Several pieces as one word."""
    first, last = pieces[0], pieces[-1]
    return Token(text, first.start, last.end, Kind.word, first.glued, first.newline, first.wide)
