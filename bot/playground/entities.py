"""Entities Telegram finds by itself: commands, addresses, mentions, tags.

MessageEntity: "bot_command" (/start@jobs_bot), "url" (https://telegram.org), "mention"
(@username), "hashtag" (#hashtag), "email". Offsets count UTF-16 code units.
"""

from __future__ import annotations

import string
from typing import Any

WORD = frozenset(string.ascii_letters + string.digits + "_")
_TRAILING = ".,;:!?)]}»\"'"
_DOMAINS = (".com", ".ru", ".org", ".net", ".me", ".us", ".by", ".kz", ".ua", ".shop", ".top")
_STARTERS = "/@#"


def utf16(text: str) -> int:
    """The length of a text as Telegram counts it."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def find_entities(text: str) -> list[dict[str, Any]]:
    """What Telegram marks in a plain text, word by word."""
    found: list[dict[str, Any]] = []
    at = offset = 0
    for word in text.split():
        start = text.index(word, at)
        offset += utf16(text[at:start])
        at = start
        marked = _mark(word)
        if marked is not None:
            kind, length = marked
            found.append({"type": kind, "offset": offset, "length": utf16(word[:length])})
    return found


def _mark(word: str) -> tuple[str, int] | None:
    """Kind and length of the entity a word begins with."""
    first = word[0]
    if first == "/":
        return _command(word)
    if first in "@#":
        length = 1 + _run(word[1:], letters=first == "#")
        if first == "@":
            return ("mention", length) if length >= 5 else None
        return ("hashtag", length) if length > 1 and not word[1:length].isdigit() else None
    return _address(word)


def _command(word: str) -> tuple[str, int] | None:
    length = _run(word[1:])
    if not 1 <= length <= 64:
        return None
    end = 1 + length
    if word[end : end + 1] == "@":
        end += 1 + _run(word[end + 1 :])
    rest = word[end : end + 1]
    return None if rest == "/" else ("bot_command", end)


def _address(word: str) -> tuple[str, int] | None:
    trimmed = word.rstrip(_TRAILING)
    low = trimmed.lower()
    for scheme in ("https://", "http://"):
        if low.startswith(scheme) and len(low) > len(scheme):
            return "url", len(trimmed)
    host = low.partition("/")[0]
    if "@" in host:
        name, _, domain = host.partition("@")
        return ("email", len(trimmed)) if name and "." in domain[1:-1] else None
    if (host.endswith(_DOMAINS) and not host.startswith(".")) or low.startswith("www."):
        return "url", len(trimmed)
    return None


def _run(text: str, *, letters: bool = False) -> int:
    """How many characters of a name `text` begins with; `letters`: of any script."""
    for index, char in enumerate(text):
        if char not in WORD and not (letters and char.isalnum()):
            return index
    return len(text)
