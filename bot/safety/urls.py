"""A link taken apart once, the way a browser does it, never fetched.

Backslash is slash, %2e and 。 are dots, what stands before @ is no host, numbers are hosts.
"""

from __future__ import annotations

import ipaddress
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

import idna

from bot.safety.hosts import SUFFIXES

_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Link:
    """The parts that matter; `host` is lower case, punycode already as letters."""

    scheme: str
    host: str
    path: str
    userinfo: bool
    odd: bool


@lru_cache(maxsize=500)  # a bare address is its own visible text, and is asked about thrice
def parse(url: str) -> Link:
    """Scheme, readable host, path, and how oddly they were written."""
    text = "".join(c for c in url[:_LONGEST].strip() if unicodedata.category(c) not in ("Cf", "Cc"))
    scheme, rest = _scheme(text.replace("\\", "/"))
    authority, path = _cut(rest.lstrip("/"))
    userinfo = "@" in authority
    raw = authority.rpartition("@")[2]
    decoded = unicodedata.normalize("NFKC", unquote(raw)).lower()
    for dot in "。．｡":
        decoded = decoded.replace(dot, ".")
    host = _without_port(decoded)
    odd = "\\" in url or "%" in raw or any(d in raw for d in "。．｡") or host.endswith(".")
    host = host.rstrip(".")
    return Link(scheme, _readable(host), path, userinfo, odd)


def _scheme(text: str) -> tuple[str, str]:
    head, colon, rest = text.partition(":")
    if colon and head.isascii() and head.isalpha() and not rest[:1].isdigit():
        return head.lower(), rest
    return "", text


def _cut(rest: str) -> tuple[str, str]:
    for place, char in enumerate(rest):
        if char in "/?#":
            return rest[:place], rest[place:]
    return rest, ""


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0][1:]
    return host.partition(":")[0]


def _readable(host: str) -> str:
    """Punycode labels as letters; a label that does not decode stays as it is."""
    labels = []
    for label in host.split("."):
        if label.startswith("xn--"):
            with suppress(idna.IDNAError, UnicodeError, IndexError, ValueError):
                label = idna.decode(label)
        labels.append(label)
    return ".".join(labels)


def registrable(host: str) -> str:
    """The part of a host that somebody owns: the public suffix and one label more."""
    labels = host.split(".")
    size = 3 if ".".join(labels[-2:]) in SUFFIXES else 2
    return ".".join(labels[-size:])


def is_ip(host: str) -> bool:
    """Dotted, integer, hex, octal or IPv6 addresses, as a browser reads them."""
    parts = host.split(".")
    numeric = [part.isdigit() or _is_hex(part) for part in parts]
    if host and all(numeric) and len(parts) <= 4:
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_hex(part: str) -> bool:
    return (
        part.startswith("0x") and all(c in "0123456789abcdef" for c in part[2:]) and len(part) > 2
    )
