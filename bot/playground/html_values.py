"""What stands in Telegram's HTML: character references, links, formats of times."""

from __future__ import annotations

_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def is_time_format(wanted: str) -> bool:
    """Empty, "r", or some of w, d or D, t or T in this order."""
    if wanted in ("", "r"):
        return True
    rest = wanted.removeprefix("w")
    rest = rest[1:] if rest[:1] in ("d", "D") else rest
    rest = rest[1:] if rest[:1] in ("t", "T") else rest
    return not rest


def decode_reference(source: str, at: int) -> tuple[str, int]:
    """The character an HTML entity at `at` stands for, and where it ends.

    What is no entity stays an ampersand, as with Telegram.
    """
    end = at + 1
    if source.startswith("#", end):
        code, end = _number(source, end + 1)
        # Half of a surrogate pair is refused by Telegram afterwards; here it stays as typed.
        if not 0 < code < 0x10FFFF or end - at >= 10 or 0xD800 <= code <= 0xDFFF:
            return "&", at + 1
        char = chr(code)
    else:
        while end < len(source) and source[end].isascii() and source[end].isalpha():
            end += 1
        found = _NAMED.get(source[at + 1 : end])
        if found is None:
            return "&", at + 1
        char = found
    return char, end + source.startswith(";", end)


def _number(source: str, at: int) -> tuple[int, int]:
    base, digits = 10, "0123456789"
    if source.startswith("x", at):
        base, digits, at = 16, "0123456789abcdefABCDEF", at + 1
    end = at
    while end < len(source) and source[end] in digits and end - at < 12:
        end += 1
    return int(source[at:end] or "0", base), end


def unescape(text: str) -> str:
    """The value of an attribute."""
    if "&" not in text:
        return text
    parts, at = [], 0
    while at < len(text):
        stop = text.find("&", at)
        stop = len(text) if stop < 0 else stop
        parts.append(text[at:stop])
        at = stop
        if at < len(text):
            char, at = decode_reference(text, at)
            parts.append(char)
    return "".join(parts)


def clean_link(url: str) -> str | None:
    """A link Telegram accepts, with a scheme; None for what it silently drops."""
    url = url.strip()
    if not url or any(char in url for char in ' \t\n\r<>"'):
        return None
    low = url.lower()
    if low.startswith(("tg:", "ton:", "tonsite:", "mailto:")):
        return url
    scheme, separator, rest = url.partition("://")
    if separator and scheme.lower() not in ("http", "https", "ftp"):
        return None
    host = (rest if separator else url).split("/")[0].split("?")[0].split("#")[0]
    name = host.rpartition("@")[2].partition(":")[0]
    if "." not in name.strip(".") and name.lower() != "localhost":
        return None
    return url if separator else f"http://{url}"
