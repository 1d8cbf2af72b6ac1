"""The only door to regular expressions: google-re2, linear in the length of the text.

RE2's `\\b`, `\\w`, `\\s` know ASCII only; patterns here are run on folded text and say
`[^\\p{L}]` where a word must end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import re2


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern matched, and the text."""

    start: int
    end: int
    text: str


@cache
def _compiled(pattern: str) -> Any:
    options = re2.Options()
    options.log_errors = False
    return re2.compile(pattern, options)


def hits(pattern: str, text: str) -> Iterator[Hit]:
    """All non-overlapping matches of a pattern."""
    for match in _compiled(pattern).finditer(text):
        yield Hit(match.start(), match.end(), match.group())


def matches(pattern: str, text: str) -> bool:
    """Does the pattern occur?"""
    return _compiled(pattern).search(text) is not None
