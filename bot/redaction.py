"""Takes secrets out of a text, and makes what is left safe to print on one line."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

import re2

MARK = "[secret]"
SHORTEST_SECRET = 4  # a shorter one would blank half of every line
SHORTEST_ENCODED = 8  # the same, for pieces of base64

# A Telegram token anywhere, and the addresses that hold one: /bot<token>/…, /file/bot<token>/…
TOKENS = r"\d+(?::|%3[Aa])[\w-]{30,}"
ADDRESSES = r"((?:/|%2[Ff])bot)\d+(?::|%3[Aa])[^/\s\"'<>]+"
# Controls, line and paragraph separators, marks that turn the direction of writing, surrogates.
UNPRINTABLE = (
    r"[\x{00}-\x{1f}\x{7f}-\x{9f}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}\x{feff}]"
)


class Redactor:
    """Replaces known secrets, whatever looks like a token, and URLs that contain one."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = {form for secret in secrets for form in _forms(secret)}
        longest_first = sorted(known, key=len, reverse=True)
        patterns = [re2.escape(form) for form in longest_first] + [TOKENS]
        self._secrets = re2.compile("|".join(patterns))
        self._addresses = re2.compile(ADDRESSES)

    def __call__(self, text: str) -> str:
        plain = text.encode("utf-8", "backslashreplace").decode("utf-8")  # RE2 reads UTF-8
        return str(self._secrets.sub(MARK, self._addresses.sub(rf"\1{MARK}", plain)))


def one_line(text: str) -> str:
    """Escape line ends, terminal commands and invisible marks: `\\n`, `\\x1b`, `\\u202e`."""
    return str(_UNPRINTABLE.sub(lambda found: repr(found.group(0))[1:-1], text))


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, saying how many went."""
    if len(text) <= limit:
        return text
    return f"{text[:limit]}… [{len(text) - limit} more]"


def _forms(secret: str) -> set[str]:
    """A secret as it may turn up: as it is, quoted, in an address, in base64, in hex."""
    _, colon, rest = secret.partition(":")
    pieces = {secret, rest} if colon else {secret}
    writers = (str, lambda p: quote(p, safe=""), quote_plus, _inside_repr, _inside_json)
    forms = {write(piece) for piece in pieces for write in writers}
    raw = secret.encode("utf-8", "surrogatepass")
    encoded = {form for shift in range(3) for form in _base64_forms(raw, shift)} | {raw.hex()}
    forms |= {form for form in encoded if len(form) >= SHORTEST_ENCODED}
    return {form for form in forms if len(form) >= SHORTEST_SECRET}


def _inside_repr(text: str) -> str:
    return repr(text)[1:-1]


def _inside_json(text: str) -> str:
    return json.dumps(text)[1:-1]


def _base64_forms(raw: bytes, shift: int) -> tuple[str, str]:
    """The characters of base64 that depend on `raw` alone when `shift` bytes stand before it."""
    padded = b"\0" * shift + raw
    first = -(-shift * 8 // 6)
    last = len(padded) * 8 // 6
    return (
        base64.b64encode(padded).decode()[first:last],
        base64.urlsafe_b64encode(padded).decode()[first:last],
    )


_UNPRINTABLE = re2.compile(UNPRINTABLE)
