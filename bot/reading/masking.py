"""Card numbers in what people paste are masked before anything is kept (P20)."""

from __future__ import annotations

import re2

_NUMBER = re2.compile(r"[2-6](?:[ \-\x{a0}]?[0-9]){12,18}")
"""13 to 19 digits, perhaps in groups; no card begins otherwise, order numbers mostly do."""


def masked(text: str) -> str:
    """The text with every digit of a card number made a zero: length and shape stay."""
    pieces, end = [], 0
    for found in _NUMBER.finditer(text):
        if _is_card(found.group()):
            pieces += [text[end : found.start()], _zeros(found.group())]
            end = found.end()
    return "".join([*pieces, text[end:]])


def _zeros(number: str) -> str:
    return "".join("0" if char.isdigit() else char for char in number)


def _is_card(number: str) -> bool:
    """Luhn's check: the last digit of a card number proves the others."""
    digits = [int(char) for char in reversed(number) if char.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[0::2]) + sum(doubled)) % 10 == 0
