"""Order numbers and tracking numbers as people paste them."""

from __future__ import annotations

from dataclasses import dataclass

import re2

from bot.reading.clean import one_line

_MAX_TEXT = 300
_ORDER_DIGITS = range(14, 21)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN_RUN = re2.compile(r"[0-9]+")
_SPACED_RUN = re2.compile(r"[0-9](?:[ -]?[0-9])*")
_WORD = re2.compile(r"[A-Za-z0-9]+")
_S10 = re2.compile(r"([A-Z]{2})([0-9]{8})([0-9])([A-Z]{2})")
_S10_SPACED = re2.compile(r"\b[A-Za-z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Za-z]{2}\b")
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
# Formats seen on AliExpress parcels: Cainiao (LP, CNG, CAINIAO, SYxx, AE…), Yanwen (UV, YT, VR…),
# 4PX, SF, J&T, Sunyou, Yun Express. Letters first, then mostly digits; none has a check digit.
_CHINESE = re2.compile(
    r"LP[0-9]{14,18}|CNG?[A-Z]{0,4}[0-9]{10,20}[A-Z0-9]{0,4}|CAINIAO[0-9]{8,20}"
    r"|AE[A-Z]{0,4}[0-9]{8,18}[A-Z]{0,4}|YT[0-9]{14,18}|UV?[A-Z][0-9]{9}YP|VR[0-9]{9}YP"
    r"|4PX[0-9]{10,16}CN|SF[0-9]{12,15}|JT[A-Z]{0,2}[0-9]{10,15}|SY[A-Z]{0,3}[0-9]{9,14}"
    r"|ZA[0-9]{9}[A-Z]{2}|[A-Z]{2,6}[0-9]{9,16}[A-Z]{0,3}"
)
_DIGITS_ONLY = re2.compile(r"[0-9]{10,14}|80[0-9]{12}")


@dataclass(frozen=True, slots=True)
class TrackingNumber:
    """A normalised number (capitals, no spaces) and whether it is a valid UPU S10 one."""

    number: str
    s10: bool


def read_order_number(text: str) -> str | None:
    """The one run of 14–20 digits, ASCII, without the spaces and dashes people put in.

    None when there is none, or when two different ones are given.
    """
    plain = one_line(text, _MAX_TEXT).translate(_FULL_WIDTH)
    if any(char.isdigit() and not char.isascii() for char in plain):
        return None
    for pattern in (_PLAIN_RUN, _SPACED_RUN):
        runs = {run.replace(" ", "").replace("-", "") for run in pattern.findall(plain)}
        found = [run for run in runs if len(run) in _ORDER_DIGITS]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def read_tracking_number(text: str) -> TrackingNumber | None:
    """The one tracking number in `text`, or None.

    An S10 number (`RR 123 456 785 CN`) is checked by its check digit: with a wrong one it
    is returned with `s10=False`, because carriers do issue such. Ten to fourteen digits
    alone are taken too (Russian Post, CDEK).
    """
    plain = one_line(text, _MAX_TEXT).translate(_FULL_WIDTH)
    spaced = _S10_SPACED.search(plain)
    words = [spaced[0].replace(" ", "")] if spaced else _WORD.findall(plain)
    found = {word.upper() for word in words if _is_tracking(word.upper())}
    if not found and _is_tracking(joined := "".join(words).upper()):
        found = {joined}
    if len(found) != 1:
        return None
    number = found.pop()
    return TrackingNumber(number, is_s10(number))


def is_s10(number: str) -> bool:
    """UPU S10: two letters, eight digits, a check digit (weights 8 6 4 2 3 5 9 7, mod 11)."""
    found = _S10.fullmatch(number)
    if not found:
        return False
    total = sum(int(d) * w for d, w in zip(found[2], _S10_WEIGHTS, strict=True))
    check = 11 - total % 11
    return int(found[3]) == {10: 0, 11: 5}.get(check, check)


def _is_tracking(word: str) -> bool:
    return any(p.fullmatch(word) is not None for p in (_S10, _CHINESE, _DIGITS_ONLY))
