"""Links: what host stands behind one, and what it pretends to be. Never fetched.

A link is parsed once, the way a browser does it (backslash is slash, %2e and 。 are dots,
what stands before @ is no host), and judged on its registrable domain.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from bot.safety.alphabet import one_alphabet
from bot.safety.fold import fold
from bot.safety.hosts import BRANDS, LURES, OFFICIAL, ORDINARY, SHORTENERS
from bot.safety.kinds import LinkFinding, LinkTrick, Risk, Severity
from bot.safety.urls import Link, is_ip, parse, registrable

_MILD = frozenset({LinkTrick.shortener, LinkTrick.hidden, LinkTrick.talk_outside})
_PAY_HOSTS = frozenset(
    {"paypal.me", "cash.app", "venmo.com", "revolut.me", "wise.com", "donate.qiwi.com"}
)
_TALK_HOSTS = frozenset(
    {"wa.me", "whatsapp.com", "viber.com", "weixin.qq.com", "line.me", "signal.me"}
)


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
    domain = registrable(parse(url).host)
    return LinkLook.official if domain in OFFICIAL or domain in ORDINARY else LinkLook.plain


def _judge(visible: str, url: str) -> LinkFinding | None:
    link = parse(url)
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


def _tricks(visible: str, link: Link, domain: str) -> list[LinkTrick]:
    if link.scheme in ("javascript", "data", "vbscript", "file"):
        return [LinkTrick.scheme]
    out: list[LinkTrick] = []
    official = domain in OFFICIAL and link.host.isascii()
    if link.userinfo:
        out.append(LinkTrick.userinfo)
    if link.odd:
        out.append(LinkTrick.odd_dots)
    if is_ip(link.host):
        out.append(LinkTrick.ip_address)
    elif not official:
        out += _host_tricks(link, domain)
    if _mismatch(visible, domain):
        out.append(LinkTrick.mismatch)
    elif _hides(visible) and not official and domain not in ORDINARY and link.host:
        out.append(LinkTrick.hidden)
    return out


def _host_tricks(link: Link, domain: str) -> list[LinkTrick]:
    out: list[LinkTrick] = []
    if domain in SHORTENERS or link.host in SHORTENERS:
        out.append(LinkTrick.shortener)
    if _mixed(link.host):
        out.append(LinkTrick.punycode)
    if domain not in ORDINARY:
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


def _mixed(host: str) -> bool:
    """Letters of two alphabets in a label, or a foreign alphabet before a Latin suffix.

    «почта.рф» and "münchen.de" are honest names; «аррlе.com» and «сайт.com» may not be.
    """
    labels = host.split(".")
    latin_suffix = labels[-1].isascii()
    for label in labels:
        plain = [unicodedata.normalize("NFKD", char)[0] for char in label if char.isalpha()]
        foreign = [char for char in plain if not char.isascii()]
        if foreign and (latin_suffix or len(foreign) < len(plain)):
            return True
    return False


@lru_cache(maxsize=2_000)
def _skeleton(label: str) -> str:
    """What a label looks like to a person."""
    text = one_alphabet(fold(label).text.strip())
    for old, new in (("0", "o"), ("1", "l"), ("3", "e"), ("5", "s"), ("vv", "w"), ("rn", "m")):
        text = text.replace(old, new)
    return text


def _imitation(host: str, domain: str) -> list[LinkTrick]:
    labels = host.split(".")
    seen = [(label, _seen_as(label)) for label in labels]
    for brand, owners in BRANDS.items():
        if domain in owners and host.isascii():
            return []
        for label, texts in seen:
            if brand in label:
                own = label == brand and label == domain.split(".")[0]
                return [LinkTrick.lookalike if own else LinkTrick.brand_in_host]
            if any(_alike(text, brand) for text in texts):
                return [LinkTrick.lookalike]
    joined = "-".join(labels[:-1])
    if "ali" in joined.replace(".", "-").split("-") and _has_lure(joined):
        return [LinkTrick.brand_in_host]
    return []


def _seen_as(label: str) -> set[str]:
    """What a person takes a label, or a part of it, for."""
    pieces = label.replace("_", "-").split("-")
    return {_skeleton(text) for text in (*pieces, label, "".join(pieces))}


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
    link = parse(text)
    tail = link.host.rpartition(".")[2]
    return link.host if len(tail) >= 2 and tail.isalpha() else None


def _mismatch(visible: str, domain: str) -> bool:
    host = _visible_host(visible)
    return host is not None and bool(domain) and registrable(host) != domain


def _hides(visible: str) -> bool:
    return bool(visible.strip()) and _visible_host(visible) is None
