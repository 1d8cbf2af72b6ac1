"""Links: what host stands behind one, and what it pretends to be. Never fetched.

A link is parsed once, the way a browser does it (backslash is slash, %2e and 。 are dots,
what stands before @ is no host), and judged on its registrable domain.
"""

from __future__ import annotations

import ipaddress
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import unquote

import idna

from bot.safety.fold import fold
from bot.safety.hosts import BRANDS, LURES, OFFICIAL, ORDINARY, SHORTENERS, SUFFIXES
from bot.safety.kinds import Risk, Severity
from bot.safety.unmask import one_alphabet

_LONGEST = 4096


class LinkTrick(StrEnum):
    """How a link deceives."""

    lookalike = "lookalike"  # one letter off, another alphabet, another suffix
    brand_in_host = "brand_in_host"  # aliexpress.com.evil.tld, aliexpress-refund.top
    mismatch = "mismatch"  # the visible text names another host
    hidden = "hidden"  # words instead of an address, and the host is unknown
    userinfo = "userinfo"  # https://aliexpress.com@evil.tld
    odd_dots = "odd_dots"  # 。 or %2e, backslash, trailing dot
    punycode = "punycode"  # xn-- or letters of several alphabets
    ip_address = "ip_address"
    shortener = "shortener"
    scheme = "scheme"  # javascript:, data:
    fake_support = "fake_support"  # t.me/aliexpress_support
    brand_in_path = "brand_in_path"  # evil.tld/aliexpress.com/login
    pay_outside = "pay_outside"  # paypal.me and kin
    talk_outside = "talk_outside"  # wa.me and kin


@dataclass(frozen=True, slots=True)
class LinkFinding:
    """A deceiving link, with the real host for people to read."""

    visible: str
    url: str
    host: str
    domain: str
    risk: Risk
    severity: Severity
    tricks: tuple[LinkTrick, ...]


@dataclass(frozen=True, slots=True)
class _Parsed:
    scheme: str
    host: str
    path: str
    userinfo: bool
    odd: bool
    punycode: bool


_MILD = frozenset({LinkTrick.shortener, LinkTrick.hidden, LinkTrick.talk_outside})
_PAY_HOSTS = frozenset({"paypal.me", "cash.app", "venmo.com", "revolut.me", "wise.com", "donate.qiwi.com"})
_TALK_HOSTS = frozenset({"wa.me", "whatsapp.com", "viber.com", "weixin.qq.com", "line.me", "signal.me"})


def scan_links(urls: Sequence[tuple[str, str]]) -> tuple[LinkFinding, ...]:
    """Deceiving links among (visible text, url) pairs, in their order; others are silent."""
    found = (_judge(visible, url) for visible, url in urls)
    return tuple(one for one in found if one is not None)


class LinkLook(StrEnum):
    """What a bare address in a text is."""

    official = "official"
    plain = "plain"
    bad = "bad"


@lru_cache(maxsize=2_000)
def look(url: str) -> LinkLook:
    """Judge a bare address by its host."""
    one = _judge(url, url)
    if one is not None and one.risk is Risk.credentials_phishing:
        return LinkLook.bad
    domain = registrable(_parse(url).host)
    return LinkLook.official if domain in OFFICIAL or domain in ORDINARY else LinkLook.plain


def _judge(visible: str, url: str) -> LinkFinding | None:
    link = _parse(url)
    if link.scheme in ("mailto", "tel", "tg"):
        return None
    domain = registrable(link.host)
    tricks = _tricks(visible, link, domain)
    if not tricks:
        return None
    risk = Risk.credentials_phishing
    if tricks == [LinkTrick.pay_outside]:
        risk = Risk.off_platform_payment
    elif tricks == [LinkTrick.talk_outside]:
        risk = Risk.off_platform_contact
    mild = set(tricks) <= _MILD
    severity = Severity.warn if mild else Severity.block
    return LinkFinding(visible, url, link.host, domain, risk, severity, tuple(tricks))


def _parse(url: str) -> _Parsed:
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
    return _Parsed(scheme, _readable(host), path, userinfo, odd, "xn--" in host)


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
            try:
                label = idna.decode(label)
            except (idna.IDNAError, UnicodeError, IndexError, ValueError):
                pass
        labels.append(label)
    return ".".join(labels)


def registrable(host: str) -> str:
    """The part of a host that somebody owns: the public suffix and one label more."""
    labels = host.split(".")
    size = 3 if ".".join(labels[-2:]) in SUFFIXES else 2
    return ".".join(labels[-size:])


def _tricks(visible: str, link: _Parsed, domain: str) -> list[LinkTrick]:
    if link.scheme in ("javascript", "data", "vbscript", "file"):
        return [LinkTrick.scheme]
    out: list[LinkTrick] = []
    official = domain in OFFICIAL and link.host.isascii()
    if link.userinfo:
        out.append(LinkTrick.userinfo)
    if link.odd:
        out.append(LinkTrick.odd_dots)
    if _is_ip(link.host):
        out.append(LinkTrick.ip_address)
    elif not official:
        out += _host_tricks(link, domain)
    if _mismatch(visible, domain):
        out.append(LinkTrick.mismatch)
    elif _hides(visible) and not official and domain not in ORDINARY and link.host:
        out.append(LinkTrick.hidden)
    return out


def _host_tricks(link: _Parsed, domain: str) -> list[LinkTrick]:
    out: list[LinkTrick] = []
    if domain in SHORTENERS or link.host in SHORTENERS:
        out.append(LinkTrick.shortener)
    if link.punycode or _mixed(link.host):
        out.append(LinkTrick.punycode)
    out += _imitation(link.host, domain)
    if domain in ("t.me", "telegram.me") and _lures(link.path):
        out.append(LinkTrick.fake_support)
    path = link.path.lower()
    if domain not in ORDINARY and ("/aliexpress." in path or "=aliexpress." in path):
        out.append(LinkTrick.brand_in_path)
    if domain in _PAY_HOSTS:
        out.append(LinkTrick.pay_outside)
    if domain in _TALK_HOSTS:
        out.append(LinkTrick.talk_outside)
    return out


def _is_ip(host: str) -> bool:
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
    return part.startswith("0x") and all(c in "0123456789abcdef" for c in part[2:]) and len(part) > 2


def _mixed(host: str) -> bool:
    """A label of several alphabets, or Cyrillic letters before a Latin suffix that spell Latin."""
    for label in host.split("."):
        latin = any("a" <= c <= "z" for c in label)
        if latin and any(not c.isascii() for c in label):
            return True
    return False


def _skeleton(label: str) -> str:
    """What a label looks like to a person."""
    text = one_alphabet(fold(label).text.strip())
    for old, new in (("0", "o"), ("1", "l"), ("3", "e"), ("5", "s"), ("vv", "w"), ("rn", "m")):
        text = text.replace(old, new)
    return text


def _imitation(host: str, domain: str) -> list[LinkTrick]:
    labels = host.split(".")
    for brand, owners in BRANDS.items():
        if domain in owners and host.isascii():
            return []
        for label in labels:
            pieces = label.replace("_", "-").split("-")
            if brand in label:
                own = label == brand and label == domain.split(".")[0]
                return [LinkTrick.lookalike if own else LinkTrick.brand_in_host]
            if any(_alike(_skeleton(piece), brand) for piece in (*pieces, label, "".join(pieces))):
                return [LinkTrick.lookalike]
    joined = "-".join(labels[:-1])
    if "ali" in joined.replace(".", "-").split("-") and _has_lure(joined):
        return [LinkTrick.brand_in_host]
    return []


def _alike(text: str, brand: str) -> bool:
    if brand in text:
        return True
    if abs(len(text) - len(brand)) > 2 or len(text) < 5:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(text, brand) <= (2 if len(brand) > 8 else 1)


def _has_lure(text: str) -> bool:
    return any(lure in text for lure in LURES)


def _lures(path: str) -> bool:
    name = path.strip("/").lower()
    return ("ali" in name or "refund" in name or "vozvrat" in name) and _has_lure(name)


def _visible_host(visible: str) -> str | None:
    """The host that a visible text names, or None when it is mere words."""
    text = visible.strip()
    if not text or any(char.isspace() for char in text) or "." not in text:
        return None
    link = _parse(text)
    tail = link.host.rpartition(".")[2]
    return link.host if len(tail) >= 2 and tail.isalpha() else None


def _mismatch(visible: str, domain: str) -> bool:
    host = _visible_host(visible)
    return host is not None and bool(domain) and registrable(host) != domain


def _hides(visible: str) -> bool:
    return bool(visible.strip()) and _visible_host(visible) is None
