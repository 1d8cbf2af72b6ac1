"""The border: what any text a person sent goes through before anything looks at it."""

from __future__ import annotations

import unicodedata

MAX_LENGTH = 4096
"""Characters kept. Telegram's own limit for a message; longer texts come from other doors."""

_MARKS_IN_A_ROW = 8
_KEPT_CONTROLS = frozenset("\n\t")


def clean(text: str, limit: int = MAX_LENGTH) -> str:
    """NFC text of at most `limit` characters without NUL, control characters and surrogates.

    Line breaks and tabs stay (CR LF becomes LF). More than eight combining marks in a row
    are cut to eight: no language needs more, and they flood a screen. Idempotent.
    """
    # The cut comes first: normalising a megabyte to keep a page of it would be a gift.
    head = text[: 2 * limit].replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(char for char in head if char in _KEPT_CONTROLS or not _is_noise(char))
    thinned = _thin_marks(unicodedata.normalize("NFC", kept))
    # Thinning and cutting can leave a pair that composes; a second pass settles it.
    return unicodedata.normalize("NFC", thinned)[:limit].strip()


def one_line(text: str, limit: int) -> str:
    """`clean`, then every run of white space as one space: for names, numbers and amounts."""
    return " ".join(clean(text, limit).split())


def _is_noise(char: str) -> bool:
    # Cc control, Cs lone surrogate. NUL breaks PostgreSQL, a surrogate breaks UTF-8.
    return unicodedata.category(char) in ("Cc", "Cs")


def _thin_marks(text: str) -> str:
    kept: list[str] = []
    run = 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if run <= _MARKS_IN_A_ROW:
            kept.append(char)
    return "".join(kept)
