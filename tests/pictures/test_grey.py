"""A stranger's picture: opened when it is one, of bounded size, and never anything else."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from PIL import Image

from bot.pictures import grey as module
from bot.pictures.grey import NARROW, TALLEST, WIDE, NoPicture, grey


def picture(size: tuple[int, int] = (40, 30), mode: str = "RGB", kind: str = "PNG") -> bytes:
    data = io.BytesIO()
    Image.new(mode, size).save(data, kind)
    return data.getvalue()


def opened(data: bytes) -> Image.Image:
    sheet = Image.open(io.BytesIO(grey(data)))
    assert sheet.mode == "L"
    return sheet


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_screenshots_are_opened(kind: str) -> None:
    assert opened(picture(kind=kind)).size == (80, 60)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_way_of_keeping_colours(mode: str) -> None:
    opened(picture(mode=mode))


def test_a_print_shops_colours() -> None:
    opened(picture(mode="CMYK", kind="JPEG"))


def test_what_is_transparent_is_white() -> None:
    assert opened(picture(mode="RGBA")).getextrema() == (255, 255)


@pytest.mark.parametrize(
    ("size", "seen"),
    [
        ((450, 900), (NARROW, 1800)),
        ((1200, 800), (1200, 800)),
        ((3600, 1000), (WIDE, 500)),
        ((1000, 16000), (500, TALLEST)),
        ((1, 1), (2, 2)),
        ((1, 30000), (1, TALLEST)),
    ],
)
def test_the_sheet_has_a_readable_size(size: tuple[int, int], seen: tuple[int, int]) -> None:
    assert opened(picture(size)).size == seen


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(100),
        b"%PDF-1.4\n",
        b"<html><svg onload=alert(1)></svg>",
        picture(kind="GIF"),
        picture(kind="TIFF"),
        picture((400, 400), kind="JPEG")[:300],
        picture()[:40],
    ],
)
def test_anything_else_is_no_picture(data: bytes) -> None:
    with pytest.raises(NoPicture):
        grey(data)


def test_a_picture_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PIXELS", 1000)
    grey(picture((31, 31)))
    for side in (32, 50, 100):
        with pytest.raises(NoPicture):
            grey(picture((side, side)))


def test_the_process_answers_with_nothing_for_no_picture() -> None:
    command = [sys.executable, "-m", "bot.pictures", "grey"]
    for data, begins in ((b"no", b""), (picture(), b"P5")):
        done = subprocess.run(command, input=data, capture_output=True, check=True)
        assert done.stdout[:2] == begins
