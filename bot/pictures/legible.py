"""What can be read on a screenshot: Tesseract's words become pieces of text and their sides."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median_low

SURE = 40.0
"""Tesseract's confidence in per cent from which a word counts."""
STATUS_BAR = 0.045
"""The share of a phone's screen that the clock and the battery take."""
SAME_EDGE, OTHER_EDGE = 0.03, 0.08
"""Shares of the width: so near to an edge a line belongs to it, so far to the other side."""
LEFT_PART, CENTRED = 0.4, 0.3
"""Where a shop's bubble begins at the latest, and a line that stands in the middle at the
earliest."""
PORTRAIT, GAP = 2, 0.04
"""Characters that a portrait is misread as, at most; the share of the width between it and its
bubble, at least: three times a space."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it lies, in shares of the picture's width and height."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words side by side."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """What is read; "|" alone is an English "I"."""
        return " ".join("I" if word.text == "|" else word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.words[-1].right

    def goes_on_from(self, above: Line) -> bool:
        """Whether it stands so close under another line that it belongs to its paragraph."""
        top, bottom = min(w.top for w in above.words), max(w.bottom for w in above.words)
        return min(word.top for word in self.words) - bottom < bottom - top


Piece = tuple[str, str]
"""What one side says in one go: its side ("theirs" on the left, "mine" on the right, "" unknown),
and the words."""


def read(table: str, sheet: bytes) -> list[Piece]:
    """The pieces of Tesseract's table of words, from top to bottom; `sheet` is what it read."""
    width, height = (int(number) for number in sheet.split(maxsplit=3)[1:3])
    return pieces(_lines(table, width, height))


def _lines(table: str, width: int, height: int) -> Iterator[Line]:
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    lines: dict[tuple[str, ...], list[Word]] = {}
    for row in rows:
        if float(row["conf"]) >= SURE and row["text"].strip():
            place = tuple(row[name] for name in ("block_num", "par_num", "line_num"))
            left, top = int(row["left"]), int(row["top"])
            right, bottom = left + int(row["width"]), top + int(row["height"])
            sides = left / width, right / width, top / height, bottom / height
            lines.setdefault(place, []).append(Word(row["text"], *sides))
    return (Line(tuple(words)) for words in lines.values())


def pieces(lines: Iterable[Line]) -> list[Piece]:
    """Lines put together by who says them, where a chat's two edges tell."""
    seen = [line for line in lines if not _is_status(line) and _has_words(line)]
    found: list[Piece] = []
    above: Line | None = None
    for side, line in _told_apart(seen):
        if above is not None and found[-1][0] == side:
            gap = " " if line.goes_on_from(above) else "\n"
            found[-1] = (side, f"{found[-1][1]}{gap}{line.text}")
        else:
            found.append((side, line.text))
        above = line
    return found


def _is_status(line: Line) -> bool:
    return line.words[0].top < STATUS_BAR and any(":" in word.text for word in line.words)


def _has_words(line: Line) -> bool:
    return sum(character.isalnum() for character in line.text) >= 2


def _told_apart(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    """Each line with its side. The shop's bubbles begin at one edge, mine further right; both
    must be there."""
    trimmed = [_without_portrait(line) for line in lines]
    starts = [line.left for line in trimmed if line.left < LEFT_PART]
    edge = median_low(starts) if starts else 0.0
    sides = [_side(line, edge) for line in trimmed]
    if {"theirs", "mine"} <= set(sides):
        return list(zip(sides, trimmed, strict=True))
    return [("", line) for line in lines]


def _without_portrait(line: Line) -> Line:
    """A line without what was read into the little picture beside a bubble."""
    first, *rest = line.words
    apart = rest and rest[0].left - first.right > GAP
    return Line(tuple(rest)) if apart and len(first.text) <= PORTRAIT else line


def _side(line: Line, edge: float) -> str:
    centred = abs(line.left + line.right - 1.0) < 2 * SAME_EDGE and line.left > CENTRED
    if centred or line.left < edge - SAME_EDGE:
        return ""
    if line.left <= edge + SAME_EDGE:
        return "theirs"
    return "mine" if line.left > edge + OTHER_EDGE else ""
