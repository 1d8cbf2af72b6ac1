"""Whether words that answer no question may be a message somebody wants checked."""

from __future__ import annotations

LONGEST_WORD = 20
SHORT = 40
"""Longer words that are no date or sum are taken for a message, not for a failed answer."""


def is_message(text: str) -> bool:
    """Whether words that are no answer may be a message to check; figures alone are none."""
    return len(text) >= SHORT and any(char.isalpha() for char in text)


def is_a_word(text: str) -> bool:
    """One word of ours; a handle, a number or a sentence without spaces is none."""
    word = text.strip(" .,!?…").casefold()
    ours = word.isascii() or all("а" <= letter <= "я" or letter == "ё" for letter in word)
    return ours and word.isalpha() and len(word) <= LONGEST_WORD
