"""A stranger's picture becomes the grey sheet that is read: the only place where one is opened.

Runs in a process of its own (`python -m bot.pictures grey`), so that what decodes pictures never
meets a key.
"""

from __future__ import annotations

import io

from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 40_000_000
"""A picture that unpacks to more is not opened."""
WIDE, NARROW = 1800, 900
"""Pixels of width to which a larger picture is brought down and a smaller one up."""
TALLEST = 8000


class NoPicture(Exception):
    """Not a picture of a kind that is read, or one too large."""


def grey(data: bytes) -> bytes:
    """The picture as a grey bitmap (PGM). Raises NoPicture."""
    sheet = io.BytesIO()
    _opened(data).save(sheet, "PPM")
    return sheet.getvalue()


def _opened(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise NoPicture
            return _sized(_without_colour(picture))
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise NoPicture from error


def _without_colour(picture: Image.Image) -> Image.Image:
    """Grey, and white where the picture is transparent."""
    if picture.mode in ("RGBA", "LA", "PA", "P"):
        sheet = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(sheet, picture.convert("RGBA"))
    return picture.convert("L")


def _sized(picture: Image.Image) -> Image.Image:
    """Letters of a size that Tesseract likes, and a sheet that it gets through in time."""
    scale = min(max(NARROW / picture.width, 1.0), 2.0, WIDE / picture.width)
    scale = min(scale, TALLEST / picture.height)
    if scale == 1.0:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS)
