"""Two return addresses: the one of the dispute form, and the one of a message (inventory W14).

Only words and figures are compared, so that commas, capitals and line breaks do not matter.
Whatever comes out, the form's address is the one to use.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

ADDRESS_MAX = 500
"""Characters; longer words are no address."""
_WORDS_MIN = 2


class Match(StrEnum):
    """How the two compare; permanent, words hang on it."""

    SAME = "same"
    CLOSE = "close"
    DIFFERENT = "different"


def normalised(text: str) -> str:
    """The words and figures in their order, one space between; empty when it is no address."""
    if len(text) > ADDRESS_MAX:
        return ""
    plain = unicodedata.normalize("NFKC", text.replace("№", " No ")).casefold()
    # A mark above a letter belongs to it; all else that is no letter and no figure parts words.
    kept = (c if c.isalnum() or unicodedata.combining(c) else " " for c in plain)
    words = "".join(kept).split()
    return " ".join(words) if len(words) >= _WORDS_MIN else ""


def compared(form: str, message: str) -> Match:
    """Of two normalised addresses. CLOSE: the same words in another order or parted otherwise,
    or one within the other: somebody should look, letter by letter."""
    ours, theirs = form.split(), message.split()
    if ours == theirs:
        return Match.SAME
    within = not _missing(ours, theirs) or not _missing(theirs, ours)
    return Match.CLOSE if within or "".join(ours) == "".join(theirs) else Match.DIFFERENT


def _missing(words: list[str], among: list[str]) -> bool:
    """Whether some word is there more often than among the others."""
    return any(words.count(word) > among.count(word) for word in set(words))
