"""The pictures themselves: that they open, that they can be read, what they cost."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from PIL import Image

from bot.pictures.chart import Chart, decode, encode
from bot.pictures.look import DARK, LIGHT, WIDTH, Theme
from bot.pictures.paint import _font, png
from bot.texts.translator import catalogues
from bot.texts.wording import timeline
from bot.texts.wording.label_words import DEADLINES
from tests.pictures.charts import PLAYS, charts, line, many, speaker

ROOT = Path(__file__).parents[2]
PHOTO_SIDES = 10_000
"""Telegram: "The photo's width and height must not exceed 10000 in total.\""""
PHOTO_RATIO = 20


def opened(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data), formats=["PNG"])
    picture.load()
    return picture


def chart(language: str = "ru", name: str = "scanned") -> Chart:
    play = PLAYS[name](language)
    return timeline.of_case(line(play), speaker(language), play.session.settings)


@settings(max_examples=15)
@given(charts)
def test_any_chart_becomes_a_photo_that_telegram_takes(made: Chart) -> None:
    picture = opened(png(decode(encode(made))))
    assert picture.width == WIDTH
    assert sum(picture.size) <= PHOTO_SIDES
    assert max(picture.size) <= PHOTO_RATIO * min(picture.size)


@pytest.mark.parametrize("count", [1, 3, 8, 20])
def test_many_cases_still_fit_a_phone(count: int) -> None:
    play = PLAYS["told"]("ru")
    made = timeline.of_all(many("ru", count), speaker("ru"), play.session.settings)
    data = png(made)
    assert len(data) < 400_000
    assert opened(data).height < 5_000


def contrast(one: str, other: str) -> float:
    """WCAG 2: the ratio of two colours' luminances."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast(theme: Theme) -> None:
    for ink, ground in product((theme.text, theme.muted, theme.faint), (theme.ground, theme.card)):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink in theme.tones.values():  # signs, not letters
        assert contrast(ink, theme.card) >= 3, ink


def test_dark_is_dark() -> None:
    play = PLAYS["one"]("ru")
    for dark, wanted in ((True, DARK), (False, LIGHT)):
        look = type(play.session.settings)(dark_pictures=dark)
        picture = opened(png(timeline.of_case(line(play), speaker("ru"), look))).convert("RGB")
        assert "#{:02x}{:02x}{:02x}".format(*picture.getpixel((3, 3))) == wanted.ground


def test_the_font_has_every_letter_that_is_written() -> None:
    """A letter that is missing would be an empty box."""
    offered = catalogues()
    letters: set[str] = set("0123456789:·•…−+—–«»“”’ №₽€$₴")
    for code in offered.languages:
        own = offered.language(code).translations
        for words in (*DEADLINES.values(), *timeline.MILESTONES.values()):
            letters |= set(own.gettext(words)) | set(own.pgettext("button", words))
        for made in (chart(code, name) for name in PLAYS):
            letters |= set(encode(made).decode())
    for bold in (False, True):
        font = _font(36, bold)
        missing = font.getmask("\U0010fffe").getbbox(), bytes(font.getmask("\U0010fffe"))
        for letter in sorted(letters - set(" \n\u00a0\u202f")):
            drawn = font.getmask(letter)
            assert (drawn.getbbox(), bytes(drawn)) != missing, letter


def test_the_process_draws_the_same_and_ends() -> None:
    made = chart()
    done = subprocess.run(
        [sys.executable, "-m", "bot.pictures"],
        cwd=ROOT,
        input=encode(made),
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert opened(done.stdout).tobytes() == opened(png(made)).tobytes()
    assert done.stderr == b""


def test_the_process_loads_nothing_of_the_bot() -> None:
    """A fifth of a second: no telegram, no babel, no database."""
    code = "import sys, bot.pictures.paint; print(*(m for m in sys.modules if m.startswith('bot')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert {*done.stdout.decode().split()} == {
        "bot", "bot.pictures", "bot.pictures.chart", "bot.pictures.layout", "bot.pictures.look",
        "bot.pictures.paint",
    }  # fmt: skip


def test_the_licence_goes_with_the_fonts() -> None:
    fonts = ROOT / "bot" / "pictures" / "fonts"
    assert "SIL OPEN FONT LICENSE Version 1.1" in (fonts / "OFL.txt").read_text("utf-8")
    assert {file.name for file in fonts.glob("*.ttf")} == {
        "PT_Sans-Web-Regular.ttf",
        "PT_Sans-Web-Bold.ttf",
    }
