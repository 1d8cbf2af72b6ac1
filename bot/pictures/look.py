"""Sizes and colours. A phone shows the picture at a third of its width, so 36 reads like 12."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures.chart import Tone

WIDTH = 1080
MARGIN = 56
INNER = WIDTH - 2 * MARGIN
TITLE, BODY, SMALL = 50, 36, 31
LINE = 1.24
"""Height of a line, in sizes of its type."""
LANE = 44
BAR = 20
GAP = 30


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look; text on ground has a contrast of 4.5:1 and more."""

    ground: str
    card: str
    text: str
    muted: str
    faint: str
    track: str
    today: str
    tones: dict[Tone, str]


LIGHT = Theme(
    ground="#ffffff",
    card="#f3f5f8",
    text="#17202c",
    muted="#4d5a6b",
    faint="#5f6b7b",
    track="#d5dbe4",
    today="#17202c",
    tones={
        Tone.DONE: "#4d5a6b",
        Tone.TIME: "#1f6fc4",
        Tone.SOON: "#b35900",
        Tone.LAST: "#c0232c",
        Tone.PERHAPS: "#6a5a9c",
        Tone.OVER: "#7d8796",
    },
)
DARK = Theme(
    ground="#12171f",
    card="#1c2430",
    text="#f0f3f7",
    muted="#b4bfcd",
    faint="#93a0b1",
    track="#364152",
    today="#f0f3f7",
    tones={
        Tone.DONE: "#b4bfcd",
        Tone.TIME: "#6db3ff",
        Tone.SOON: "#ffb454",
        Tone.LAST: "#ff7b80",
        Tone.PERHAPS: "#b9a7f0",
        Tone.OVER: "#75818f",
    },
)
