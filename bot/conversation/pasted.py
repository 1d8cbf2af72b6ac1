"""Whether words that answer no question may be a message somebody wants checked."""

from __future__ import annotations

SHORT = 40
"""Longer words that are no date or sum are taken for a message, not for a failed answer."""


def is_message(text: str) -> bool:
    """Whether words that are no answer may be a message to check; figures alone are none."""
    return len(text) >= SHORT and any(char.isalpha() for char in text)
