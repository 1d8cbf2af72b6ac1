"""What a timeline shows: words ready to be read and moments as epoch seconds.

The record crosses to another process as JSON, so that nothing of drawing is ever loaded into
the bot itself.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec import Struct


class Tone(StrEnum):
    """How near a row is; the words say the same, colour only repeats it."""

    DONE = "done"
    TIME = "time"
    SOON = "soon"
    LAST = "last"
    PERHAPS = "perhaps"
    OVER = "over"


class Span(Struct, frozen=True):
    """A deadline on the axis. `at` is the safe moment, `until` the last that may be meant,
    `perhaps` how long trying may still work. `opens`: something begins at `at`."""

    at: float
    until: float | None = None
    perhaps: float | None = None
    opens: bool = False


class Row(Struct, frozen=True):
    """One thing on the timeline, its words above its lane; `short`: the same in one line."""

    title: str
    lines: tuple[str, ...]
    tone: Tone
    span: Span
    short: str


class Section(Struct, frozen=True):
    """Rows under one heading."""

    heading: str
    rows: tuple[Row, ...]


class Tick(Struct, frozen=True):
    """A mark of the axis."""

    at: float
    label: str


class Chart(Struct, frozen=True):
    """A whole picture. `scales`: ways to mark the axis, the finest first; `legend`: what band
    and hatching mean, where they occur."""

    title: str
    subtitle: str
    today: str
    now: float
    first: float
    last: float
    scales: tuple[tuple[Tick, ...], ...]
    sections: tuple[Section, ...]
    legend: tuple[tuple[str, str], ...] = ()
    dark: bool = False


_decoder = msgspec.json.Decoder(Chart)


def encode(chart: Chart) -> bytes:
    """A chart as JSON."""
    return msgspec.json.encode(chart)


def decode(data: bytes) -> Chart:
    """A chart from its JSON."""
    return _decoder.decode(data)
