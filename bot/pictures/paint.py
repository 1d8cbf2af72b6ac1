"""A plan becomes a PNG. The only module that loads Pillow; it runs in a process of its own."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.pictures.chart import Chart, Span, Tone
from bot.pictures.layout import Lane, Plan, Scale, Words, plan
from bot.pictures.look import BAR, DARK, INNER, LIGHT, MARGIN, WIDTH, Theme

_FONTS = Path(__file__).parent / "fonts"
_HEIGHT_MAX = 6000
"""Telegram refuses photos whose sides add up to more than 10,000."""
_HATCH = 14
_STRIP = 300
_FINER = 3
"""Shapes are drawn so many times larger and shrunk: Pillow's circles have stairs."""


def png(chart: Chart) -> bytes:
    """The picture of a chart."""
    theme = DARK if chart.dark else LIGHT
    made = plan(chart, width_of)
    size = (WIDTH, min(_HEIGHT_MAX, round(made.height)))
    picture = _shapes(chart, made, theme, size)
    draw = ImageDraw.Draw(picture)
    for words in made.words:
        _write(draw, words, theme)
    kept = BytesIO()
    picture.quantize(128).save(kept, "PNG", optimize=True)
    return kept.getvalue()


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    name = "PT_Sans-Web-Bold.ttf" if bold else "PT_Sans-Web-Regular.ttf"
    # The basic engine needs no library beside Pillow; Cyrillic and Latin need no shaping.
    return ImageFont.truetype(str(_FONTS / name), size, layout_engine=ImageFont.Layout.BASIC)


def width_of(words: str, size: int, bold: bool) -> float:
    """The width of words in PT Sans."""
    return _font(size, bold).getlength(words)


def _write(draw: ImageDraw.ImageDraw, words: Words, theme: Theme) -> None:
    ink = {"text": theme.text, "muted": theme.muted, "faint": theme.faint}[words.ink]
    draw.text((words.x, words.y), words.text, font=_font(words.size, words.bold), fill=ink)


class _Pen:
    """Shapes on an enlarged strip of the sheet, in the coordinates of the picture."""

    def __init__(self, strip: Image.Image, top: int) -> None:
        self._draw, self._top = ImageDraw.Draw(strip), top

    def _large(self, *points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * _FINER, (y - self._top) * _FINER) for x, y in points]

    def box(self, x1: float, y1: float, x2: float, y2: float, ink: str, radius: float = 0) -> None:
        """A filled box with round corners."""
        round_ = min(radius, (y2 - y1) / 2, max(0.5, (x2 - x1) / 2)) * _FINER
        corners = self._large((x1, y1), (max(x2, x1 + 1), y2))
        self._draw.rounded_rectangle(corners, round_, fill=ink)

    def dot(self, x: float, y: float, radius: float, ink: str) -> None:
        """A filled circle."""
        self._draw.ellipse(self._large((x - radius, y - radius), (x + radius, y + radius)), ink)

    def line(self, x1: float, y1: float, x2: float, y2: float, ink: str, width: float) -> None:
        """A line."""
        self._draw.line(self._large((x1, y1), (x2, y2)), ink, round(width * _FINER))

    def shape(self, points: list[tuple[float, float]], ink: str) -> None:
        """A filled polygon."""
        self._draw.polygon(self._large(*points), ink)


def _shapes(chart: Chart, made: Plan, theme: Theme, size: tuple[int, int]) -> Image.Image:
    """Strip by strip: a long picture enlarged whole would take a hundred megabytes."""
    picture = Image.new("RGB", size, theme.ground)
    for top in range(0, size[1], _STRIP):
        height = min(_STRIP, size[1] - top)
        strip = Image.new("RGB", (size[0] * _FINER, height * _FINER), theme.ground)
        _draw(_Pen(strip, top), chart, made, theme)
        picture.paste(strip.resize((size[0], height), Image.Resampling.BOX), (0, top))
    return picture


def _draw(pen: _Pen, chart: Chart, made: Plan, theme: Theme) -> None:
    scale = Scale(chart.first, chart.last)
    for top, bottom in made.cards:
        pen.box(MARGIN, top, MARGIN + INNER, bottom, theme.card, 18)
    pen.line(MARGIN, made.axis, MARGIN + INNER, made.axis, theme.track, 3)
    for tick in made.ticks:
        pen.line(scale.x(tick.at), made.axis - 10, scale.x(tick.at), made.axis, theme.muted, 3)
    _today(pen, scale.x(chart.now), made.axis, theme)
    for lane in made.lanes:
        _lane(pen, lane, scale, chart.now, theme)
    for y, kind in made.legend:
        _sample(pen, y, kind, theme)


def _today(pen: _Pen, x: float, y: float, theme: Theme) -> None:
    pen.shape([(x - 13, y + 22), (x + 13, y + 22), (x, y + 2)], theme.today)


def _lane(pen: _Pen, lane: Lane, scale: Scale, now: float, theme: Theme) -> None:
    """Track, the time that is left, what may be over or still possible, the moment itself."""
    y, span, tone = lane.y, lane.row.span, lane.row.tone
    ink = theme.tones[tone]
    pen.box(Scale.LEFT, y - 2, Scale.RIGHT, y + 2, theme.track, 2)
    today, at = scale.x(now), scale.x(span.at)
    if span.perhaps is not None:
        _hatched(pen, scale.x(span.until or span.at), scale.x(span.perhaps), y, ink, theme)
    if span.until is not None:
        pen.box(at, y - BAR / 2, scale.x(span.until), y + BAR / 2, _mixed(ink, theme.card), 4)
    if now < span.at and tone is not Tone.DONE and not span.opens:
        pen.box(today, y - 5, at, y + 5, ink, 5)
    pen.line(today, y - 20, today, y + 20, theme.today, 3)
    _moment(pen, span, tone, at, y, theme, inside=scale.inside(span.at))


def _moment(
    pen: _Pen, span: Span, tone: Tone, x: float, y: float, theme: Theme, *, inside: bool
) -> None:
    ink = theme.tones[tone]
    if not inside:
        turn = -1 if x < WIDTH / 2 else 1
        pen.shape([(x + 16 * turn, y), (x - 8 * turn, y - 14), (x - 8 * turn, y + 14)], ink)
        return
    pen.dot(x, y, 15, ink)
    if span.opens or tone is Tone.OVER:
        pen.dot(x, y, 8, theme.card)


def _hatched(pen: _Pen, x1: float, x2: float, y: float, ink: str, theme: Theme) -> None:
    """Slanting strokes inside a box: "perhaps"."""
    top, bottom, high = y - BAR / 2, y + BAR / 2, BAR
    x2 = max(x2, x1 + 2)
    pen.box(x1, top, x2, bottom, _mixed(ink, theme.card, 0.22))
    start = x1 - high
    while start < x2:
        low, up = max(start, x1), min(start + high, x2)
        if up > low:
            pen.line(low, bottom - (low - start), up, bottom - (up - start), ink, 3)
        start += _HATCH


def _sample(pen: _Pen, y: float, kind: str, theme: Theme) -> None:
    left, right = MARGIN + 8, MARGIN + 78
    ink = theme.tones[Tone.TIME]
    match kind:
        case "left":
            pen.box(left, y - 5, right - 12, y + 5, ink, 5)
            pen.dot(right - 12, y, 13, ink)
        case "until":
            pen.dot(left + 10, y, 13, ink)
            pen.box(left + 10, y - BAR / 2, right, y + BAR / 2, _mixed(ink, theme.ground), 4)
            pen.dot(left + 10, y, 13, ink)
        case "opens":
            pen.dot((left + right) / 2, y, 15, ink)
            pen.dot((left + right) / 2, y, 8, theme.ground)
        case _:
            _hatched(pen, left, right, y, theme.tones[Tone.PERHAPS], theme)


def _mixed(ink: str, ground: str, share: float = 0.45) -> str:
    """A colour between two."""
    pairs = ((int(ink[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)
