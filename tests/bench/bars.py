"""What was measured, beside what it may be."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """Something measured, and how much it may be (None: told, and no bar)."""

    what: str
    measured: float
    bar: float | None = None
    at_least: bool = False

    @property
    def held(self) -> bool:
        """Whether it is inside."""
        if self.bar is None:
            return True
        return self.measured >= self.bar if self.at_least else self.measured <= self.bar

    def __str__(self) -> str:
        if self.bar is None:
            return f"        {self.measured:12.2f}                {self.what}"
        how = "at least" if self.at_least else "at most"
        word = "held  " if self.held else "MISSED"
        return f"{word}  {self.measured:12.2f}  ({how} {self.bar:g})  {self.what}"


def machine() -> str:
    """What it is measured on. A Python built without its optimizations (as version managers
    build it) takes a tenth to a fifth more than a distribution's; it does not tell."""
    return f"Python {platform.python_version()} ({sys.executable}), {os.cpu_count()} cores"


def tell(what: object) -> None:
    """One line, at once."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()
