"""Where everything stands: words broken to the width, rows one under the other.

Pure: `Measure` tells the width of words, so the same arithmetic is tested without a font.
Rows own their height, so nothing can lie on anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.pictures.chart import Chart, Row, Tick, Tone
from bot.pictures.look import BODY, GAP, INNER, LANE, LINE, MARGIN, SMALL, TITLE

Measure = Callable[[str, int, bool], float]
"""(words, size, bold) -> width."""
PAD = 26
"""Inside a card, above and below."""
CARD = 22
"""Inside a card, at its sides."""
SAMPLE = 96
"""Room of a sign of the legend."""
AXIS = 2 * SMALL * LINE + 44
TICK_GAP = 26
_GLUED_MAX = 5
"""At least so much between two marks of the axis."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; (x, y) is its upper left corner."""

    x: float
    y: float
    text: str
    size: int
    bold: bool
    ink: str
    """"text", "muted", "faint", or a tone."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A row's stretch of the axis."""

    y: float
    row: Row


@dataclass(slots=True)
class Plan:
    """A picture before it is painted."""

    height: float = 0.0
    words: list[Words] = field(default_factory=list)
    lanes: list[Lane] = field(default_factory=list)
    cards: list[tuple[float, float]] = field(default_factory=list)
    legend: list[tuple[float, str]] = field(default_factory=list)
    axis: float = 0.0
    ticks: tuple[Tick, ...] = ()


class Scale:
    """Moments to pixels."""

    LEFT, RIGHT = MARGIN + CARD, MARGIN + INNER - CARD

    def __init__(self, first: float, last: float) -> None:
        self.first, self.last = first, max(last, first + 1)

    def x(self, at: float) -> float:
        """Where a moment stands; what lies outside stands at the edge."""
        share = (at - self.first) / (self.last - self.first)
        return self.LEFT + min(1.0, max(0.0, share)) * (self.RIGHT - self.LEFT)

    def inside(self, at: float) -> bool:
        """Whether the moment is on the axis."""
        return self.first <= at <= self.last


def plan(chart: Chart, measure: Measure) -> Plan:
    """The whole picture, from top to bottom."""
    made = Plan(height=MARGIN)
    _text(made, chart.title, TITLE, measure, bold=True)
    made.height += 6
    _text(made, chart.subtitle, SMALL, measure, ink="muted")
    made.height += GAP / 2
    _axis(made, chart, measure)
    for section in chart.sections:
        made.height += GAP / 2
        _text(made, section.heading, BODY, measure, bold=True, ink="muted")
        made.height += 10
        for row in section.rows:
            _row(made, row, measure)
    _legend(made, chart, measure)
    made.height += MARGIN - GAP / 2
    return made


def _row(made: Plan, row: Row, measure: Measure) -> None:
    top = made.height
    made.height += PAD / 2
    over = row.tone is Tone.OVER
    ink = "faint" if over else "text"
    _text(made, row.title, BODY, measure, bold=True, ink=ink, inset=CARD)
    for line in row.lines:
        _text(made, line, SMALL, measure, ink="faint" if over else "muted", inset=CARD)
    made.height += 6
    made.lanes.append(Lane(made.height + LANE / 2, row))
    made.height += LANE + PAD / 2
    made.cards.append((top, made.height))
    made.height += 14


def _axis(made: Plan, chart: Chart, measure: Measure) -> None:
    scale = Scale(chart.first, chart.last)
    made.ticks = fitting(chart.scales, scale, measure)
    made.axis = made.height + AXIS - 26
    width = measure(chart.today, SMALL, True)
    x = min(max(scale.x(chart.now) - width / 2, MARGIN), MARGIN + INNER - width)
    made.words.append(Words(x, made.height, chart.today, SMALL, True, "text"))
    for tick in made.ticks:
        half = measure(tick.label, SMALL, False) / 2
        at = (scale.x(tick.at) - half, made.height + SMALL * LINE)
        made.words.append(Words(*at, tick.label, SMALL, False, "muted"))
    made.height += AXIS


def fitting(scales: Sequence[Sequence[Tick]], scale: Scale, measure: Measure) -> tuple[Tick, ...]:
    """The finest marks that do not run into one another, else the coarsest, thinned."""
    kept: list[Tick] = []
    for ticks in scales:
        inside = [tick for tick in ticks if _has_room(tick, scale, measure)]
        kept = _thinned(inside, scale, measure)
        if len(kept) == len(inside) and len(kept) > 1:
            break
    return tuple(kept)


def _sides(tick: Tick, scale: Scale, measure: Measure) -> tuple[float, float]:
    half = measure(tick.label, SMALL, False) / 2
    return scale.x(tick.at) - half, scale.x(tick.at) + half


def _has_room(tick: Tick, scale: Scale, measure: Measure) -> bool:
    left, right = _sides(tick, scale, measure)
    return scale.inside(tick.at) and left >= MARGIN and right <= MARGIN + INNER


def _thinned(ticks: Sequence[Tick], scale: Scale, measure: Measure) -> list[Tick]:
    kept: list[Tick] = []
    free = float("-inf")
    for tick in ticks:
        left, right = _sides(tick, scale, measure)
        if left >= free + TICK_GAP:
            kept.append(tick)
            free = right
    return kept


def _legend(made: Plan, chart: Chart, measure: Measure) -> None:
    if chart.legend:
        made.height += GAP / 2
    for kind, words in chart.legend:
        made.legend.append((made.height + SMALL * LINE / 2, kind))
        _text(made, words, SMALL, measure, ink="muted", inset=SAMPLE)
        made.height += 6


def _text(
    made: Plan,
    text: str,
    size: int,
    measure: Measure,
    *,
    bold: bool = False,
    ink: str = "text",
    inset: int = 0,
) -> None:
    for line in wrapped(text, INNER - inset - CARD, size, bold, measure):
        made.words.append(Words(MARGIN + inset, made.height, line, size, bold, ink))
        made.height += size * LINE


def wrapped(text: str, room: float, size: int, bold: bool, measure: Measure) -> list[str]:
    """The text in lines no wider than `room`; a word that is wider itself is broken."""
    lines: list[str] = []
    line = ""
    for word in _glued(text):
        longer = f"{line} {word}" if line else word
        if measure(longer, size, bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *broken, line = _broken(word, room, size, bold, measure)
        lines += broken
    return [*lines, line] if line or not lines else lines


def _glued(text: str) -> list[str]:
    """The words, a number with what it counts: no line ends in "2" and goes on "December"."""
    words: list[str] = []
    for word in text.split(" "):
        if words and words[-1][-1:].isdigit() and len(words[-1]) <= _GLUED_MAX:
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def _broken(word: str, room: float, size: int, bold: bool, measure: Measure) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and measure(pieces[-1] + letter, size, bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
