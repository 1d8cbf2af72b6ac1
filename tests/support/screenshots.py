"""Screenshots of a chat, as a phone would make them."""

from __future__ import annotations

import io
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

import bot

FONT = Path(bot.__file__).parent / "pictures" / "fonts" / "PT_Sans-Web-Regular.ttf"
WIDTH, HEIGHT = 645, 1280
"""A phone's screen as Telegram shrinks it."""
BUBBLE = 440
LIGHT = ("#f4f4f4", "#ffffff", "#222222", "#ff4747", "#ffffff")
DARK = ("#17181a", "#2a2c2f", "#eeeeee", "#8c2f2f", "#ffffff")
needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None,
    reason="tesseract is not installed: apt-get install tesseract-ocr tesseract-ocr-rus",
)


def chat(
    said: Sequence[tuple[str, str]], look: tuple[str, ...] = LIGHT, kind: str = "JPEG"
) -> bytes:
    """A picture of a talk: ("theirs" | "mine", words) from top to bottom."""
    ground, shop, on_shop, own, on_own = look
    picture = Image.new("RGB", (WIDTH, HEIGHT), ground)
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(str(FONT), 26)
    draw.text((24, 8), "14:07", fill=on_shop, font=font)
    draw.text((520, 8), "LTE 87%", fill=on_shop, font=font)
    top = 90
    for side, words in said:
        lines = _wrapped(words, draw, font)
        wide = max(draw.textlength(line, font) for line in lines)
        left = 95.0 if side == "theirs" else WIDTH - 40 - wide
        box = (left - 18, top - 12, left + wide + 18, top + 36 * len(lines) + 6)
        draw.rounded_rectangle(box, 18, fill=shop if side == "theirs" else own)
        if side == "theirs":
            draw.ellipse((16, top, 66, top + 50), fill="#dd5555")
        for line in lines:
            draw.text((left, top), line, fill=on_shop if side == "theirs" else on_own, font=font)
            top += 36
        top += 50
    data = io.BytesIO()
    picture.save(data, kind)
    return data.getvalue()


def _wrapped(words: str, draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if draw.textlength(longer, font) > BUBBLE and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
