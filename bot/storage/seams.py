"""Failpoints: named places around everything the storage layer does to the outside.

`seam` stands before and after every SQL statement, commit and file operation and does
nothing. A test arms it with a callback that counts, raises or kills the process at the
k-th place, and so walks a crash through every gap (C03, durability.md 7.3).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

_armed: Callable[[str], None] | None = None


def seam(name: str) -> None:
    """Pass a named place; whatever the armed callback raises comes through."""
    if _armed is not None:
        _armed(name)


def arm(callback: Callable[[str], None] | None) -> None:
    """Call `callback` with the name of every seam from now on; None disarms."""
    global _armed
    _armed = callback


@contextmanager
def armed(callback: Callable[[str], None]) -> Iterator[None]:
    """Arm for the length of a block."""
    arm(callback)
    try:
        yield
    finally:
        arm(None)
