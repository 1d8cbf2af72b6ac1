"""Checks of single settings: each makes a value of the text that was given, or says what is wanted
and never shows what was given."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import math
import string
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

KEY_BYTES = 32
NAME_SIGNS = frozenset(string.ascii_letters + string.digits + "-_")

SAMPLE_WORDS = (
    "changeme", "change-me", "change_me", "placeholder", "your-token", "your_token", "yourtoken",
    "your-bot-token", "your_bot_token", "your-key", "your_key", "todo", "example", "secret", "xxx",
)  # fmt: skip
SAMPLE_TOKENS = ("123456:abc", "123456789:abc", "110201543:aahdqtcvch1vgwjxfseofsas0k5paldsaw")


class Secret:
    """A text that only `get_secret_value` gives away: no repr, no error and no codec does."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def get_secret_value(self) -> str:
        """The text itself."""
        return self._value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "Secret(...)"


class Listen(NamedTuple):
    """Where the HTTP side listens."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return is_loopback(self.host)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def is_loopback(host: str | None) -> bool:
    """Whether `host` is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def decode_master_key(text: str) -> bytes:
    """The 32 bytes of a master key written as 64 hex digits or as base64; else ValueError."""
    text = text.strip()
    if len(text) == 2 * KEY_BYTES and set(text) <= set(string.hexdigits):
        return bytes.fromhex(text)
    plain = text.replace("-", "+").replace("_", "/")
    try:
        key = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError("must be 32 bytes, written as base64 or as 64 hex digits")
    return key


def not_a_sample(text: str) -> str:
    low = text.lower()
    if low in SAMPLE_WORDS or low[:1] in "<[{$" or set(low) <= set("x*.-_ "):
        raise ValueError("still holds the placeholder of a sample configuration")
    return text


def token(text: str) -> Secret:
    number, colon, rest = not_a_sample(text).partition(":")
    if not (colon and number.isascii() and number.isdigit() and rest and set(rest) <= NAME_SIGNS):
        raise ValueError("is not a Telegram token, which looks like digits, a colon, letters")
    return Secret(text)


def master_key(text: str) -> Secret:
    """One key, or "new,old" during a rotation; the result is base64 as storage reads it."""
    ring = not_a_sample(text).split(",")
    return Secret(",".join(base64.b64encode(decode_master_key(key)).decode() for key in ring))


def webhook_secret(text: str) -> Secret:
    if not 16 <= len(not_a_sample(text)) <= 256 or not set(text) <= NAME_SIGNS:
        raise ValueError("must be 16 to 256 characters of A-Z, a-z, 0-9, _ and -")
    return Secret(text)


def folder_or_file(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise ValueError("begins with the home folder of an account that has none") from None


def split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # parsed only when asked for
    except ValueError:
        raise ValueError("is not an address that can be read") from None
    return parts


def api_url(url: str) -> str:
    parts = split(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("must be an address such as https://api.telegram.org")
    return url.rstrip("/")


def webhook_url(url: str) -> str:
    parts = split(url)
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    if not secure or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("must be an https address such as https://bot.example.org/tg/path")
    return url


def database_url(url: str) -> Secret:
    is_sqlite = url.startswith("sqlite:///") and len(url) > len("sqlite:///")
    if not is_sqlite and split(url).scheme not in ("postgresql", "postgres"):
        raise ValueError("must be sqlite:///path or postgresql://user:password@host/name")
    return Secret(url)


def sentry_dsn(url: str) -> Secret:
    parts = split(not_a_sample(url))
    if parts.scheme not in ("http", "https") or not parts.hostname or not parts.username:
        raise ValueError("is not a Sentry DSN")
    return Secret(url)


def listen(text: str) -> Listen:
    parts = split(f"//{text}")
    if not parts.hostname or parts.port is None or parts.path or parts.username is not None:
        raise ValueError("must be host:port, such as 127.0.0.1:8080 or [::1]:8080")
    return Listen(parts.hostname, parts.port)


def ids(text: str) -> frozenset[int]:
    words = text.replace(",", " ").split()
    if not all(w.isascii() and w.isdigit() and 0 < len(w) < 17 and int(w) for w in words):
        raise ValueError("must be numeric Telegram ids, separated by commas")
    return frozenset(int(word) for word in words)


def locale(text: str) -> str:
    code = text.replace("_", "-").lower()
    if not 2 <= len(code) <= 12 or not code.replace("-", "").isascii() or not code[:2].isalpha():
        raise ValueError("must be a language code such as en or ru")
    return code


def zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise ValueError("must be a time zone such as UTC or Europe/Moscow") from None
    return text


def rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = math.nan
    if not 0 <= rate < math.inf:
        raise ValueError("must be messages per second, such as 28; 0 means no limit")
    return rate


def one_of(*allowed: str) -> Callable[[str], str]:
    """A check that takes one of the words, in whatever case."""

    def check(text: str) -> str:
        for word in allowed:
            if text.lower() == word.lower():
                return word
        raise ValueError(f"must be one of {', '.join(allowed)}")

    return check


def is_sample_token(token: Secret, api_url: str) -> bool:
    """The tokens printed in Telegram's manuals; a test server on this machine may have them."""
    value = token.get_secret_value().lower()
    return value.startswith(SAMPLE_TOKENS) and not is_loopback(urlsplit(api_url).hostname)
