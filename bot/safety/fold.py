"""Characters: undo what hides letters from a reader of code but not from a person.

Zero-width characters, combining marks, full-width and mathematical letters, small
capitals, squared emoji letters and foreign look-alikes become plain lower-case
letters. Which alphabet a word of mixed alphabets means is decided later, per word
(`unmask`), because one letter cannot know it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# The folded text is read up to here; Telegram's own limit is 4,096 characters.
MAX_CHARS = 16_384


def _pairs(letters: str, values: str) -> dict[str, str]:
    return dict(zip(letters, values, strict=True))


_TABLE: dict[str, str] = {
    "ё": "е",
    "Ё": "е",
    "й": "й",
    "Й": "й",
    "\n": "\n",
    "\r": "\n",
    "\x0b": "\n",
    "\x0c": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u2800": "",
    "\u3164": "",
    "\u115f": "",
    "\u1160": "",
    "\uffa0": "",
    "…": ".",
    "。": ".",
    "！": "!",
    "？": "?",
    "，": ",",
    "：": ":",
    "／": "/",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "№": "#",
    **dict.fromkeys("«»“”„‟″❝❞＂", '"'),
    **dict.fromkeys("’‘‛`´ʼʹ′", "'"),
    **dict.fromkeys("‐‑‒−﹣", "-"),
    **dict.fromkeys("–—―", "—"),
    **dict.fromkeys("→⇒➜➡⟶➔►▶", "→"),
    # small capitals and other modifier letters without a compatibility mapping
    **_pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),
    # Greek
    **_pairs("αβεηικμνορτυχωγϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abenikmvoptuxwycabezhikmnoptyx"),
    # Cyrillic letters that Russian does not have
    **_pairs("ѕіїјԁԛԝһүғѵӏєґўќѓђћџ", "siijdqwhyfvleгукгhhц"),
    **_pairs("ЅІЇЈԀԚԜҺҮҒѴӀЄ", "siijdqwhyfvle"),
    # Latin letters that do not decompose
    **_pairs("ıłøđħŧŋɑɡɩʋƿʀɴɪʏʟ", "iloohtnagivprniyl".replace("oo", "od", 1)),
    **_pairs("ŁØĐ", "lod"),
    # Cherokee and Armenian capitals used as Latin
    **_pairs("ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "abcdeghijklmprstvwz"),
    **_pairs("օսհոցԁɓ", "ounngdb"),
    **_pairs("➀➁➂➃➄➅➆➇➈", "123456789"),
    **_pairs("➊➋➌➍➎➏➐➑➒", "123456789"),
    **_pairs("❶❷❸❹❺❻❼❽❾", "123456789"),
}
# squared, negative squared, negative circled and flag letters (emoji letters)
for _first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6):
    for _step in range(26):
        _TABLE[chr(_first + _step)] = chr(ord("a") + _step)


def _fold_char(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn") and char != "\t":
        return ""
    if category in ("Zs", "Zl", "Zp") or char == "\t":
        return " "
    plain = unicodedata.normalize("NFKD", char)
    out = []
    for piece in plain:
        mapped = _TABLE.get(piece)
        if mapped is not None:
            out.append(mapped)
        elif unicodedata.category(piece) not in ("Mn", "Me", "Cf"):
            out.append(" " if piece.isspace() else piece.lower())
    return "".join(_TABLE.get(piece, piece) for piece in out)


class _Fold(dict[str, str]):
    """A table that computes an unknown character once (at most the size of Unicode)."""

    def __missing__(self, char: str) -> str:
        value = self[char] = _fold_char(char)
        return value


_FOLD = _Fold(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `back[i]` is the place of its i-th character in the original."""

    text: str
    back: Sequence[int]


def fold(text: str) -> Folded:
    """Fold every character and remember where it came from."""
    table, text = _FOLD, text[:MAX_CHARS]
    if all(len(table[char]) == 1 for char in set(text)):  # nearly always
        return Folded("".join(map(table.__getitem__, text)), range(len(text)))
    out: list[str] = []
    back: list[int] = []
    for place, char in enumerate(text):
        if char == "\u0306" and out and out[-1] == "и":
            out[-1] = "й"  # a decomposed й must not become и
            continue
        piece = table[char]
        if len(piece) == 1:
            out.append(piece)
            back.append(place)
        elif piece:
            out.extend(piece)
            back.extend([place] * len(piece))
    return Folded("".join(out), back)
