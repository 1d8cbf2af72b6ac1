"""The reader: pictures become words, and whatever goes wrong becomes "paste it, please"."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from difflib import SequenceMatcher

import pytest

from bot.services import reader as module
from bot.services.reader import IN_LINE, Reader, missing
from bot.supervisor import SILENCE
from tests.support.screenshots import DARK, LIGHT, chat, needs_tesseract

TALK = {
    "ru": [
        ("theirs", "Здравствуйте! Пожалуйста, отмените спор, а мы вернём деньги на PayPal."),
        ("mine", "Почему не через спор?"),
        ("theirs", "В споре сумма 0, потому что так решила система."),
    ],
    "en": [
        ("theirs", "Dear friend, please cancel the dispute first, we refund $12.40 tomorrow."),
        ("mine", "Why not in the dispute?"),
        ("theirs", "The system shows 0 because of the warehouse, trust us."),
    ],
}
ECHO = (sys.executable, "-c", "import sys; sys.stdout.write(sys.stdin.read())")
FAILS = (sys.executable, "-c", "import sys; sys.stdin.read(); sys.exit('broken')")
HANGS = (sys.executable, "-c", "import time; time.sleep(60)")


def reader(data: bytes | None = b"P5 1 1 255 .", **commands: tuple[str, ...]) -> Reader:
    """A reader of one picture."""

    async def fetch(file_id: str, most: int) -> bytes | None:
        return data

    async def busy(user_id: int) -> None:
        pass

    return Reader(fetch, busy, **commands)


@needs_tesseract
@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("language", TALK)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
async def test_a_chat_is_read_with_its_sides(
    language: str, look: tuple[str, ...], kind: str
) -> None:
    talk = TALK[language]
    pieces = await reader(chat(talk, look, kind)).read(1, "file")
    assert pieces is not None
    assert [piece.side for piece in pieces] == [side for side, _ in talk]
    for piece, (_, words) in zip(pieces, talk, strict=True):
        # A letter for its twin of the other alphabet now and then; the scan knows both.
        assert SequenceMatcher(None, piece.text, words).ratio() > 0.95, piece.text


@needs_tesseract
async def test_a_picture_without_words() -> None:
    assert await reader(chat([], kind="WEBP")).read(1, "file") == ()


@needs_tesseract
async def test_this_machine_can_read() -> None:
    assert await missing() is None
    one = reader()
    assert not one.ready
    await one.look()
    assert one.ready


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("no-such-program", "no tesseract: install tesseract-ocr and tesseract-ocr-rus"),
        ("true", "tesseract without eng, rus: install its language data"),
    ],
)
async def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, command: str, sentence: str
) -> None:
    monkeypatch.setattr(module, "COMMAND", command)
    assert await missing() == sentence


@pytest.mark.parametrize(
    "made",
    [
        lambda: reader(None),
        lambda: reader(b"no picture"),
        lambda: reader(make_grey=FAILS),
        lambda: reader(make_grey=ECHO, make_table=FAILS),
        lambda: reader(make_grey=ECHO, make_table=("/nowhere/tesseract",)),
    ],
)
async def test_what_cannot_be_read(made: Callable[[], Reader]) -> None:
    assert await made().read(1, "file") is None


async def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.3)
    assert await reader(make_grey=HANGS).read(1, "file") is None


async def test_nobody_waits_longer_than_a_lane_may_be_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert module.ALTOGETHER < SILENCE
    monkeypatch.setattr(module, "ALTOGETHER", 0.2)
    one = reader(make_grey=HANGS)
    crowd = [one.read(n, "file") for n in range(module.AT_ONCE + 1)]
    assert await asyncio.wait_for(asyncio.gather(*crowd), 5) == [None] * len(crowd)
    assert one._waiting == 0


async def test_a_crowd_is_asked_to_paste() -> None:
    going = asyncio.Event()
    asked = 0

    async def fetch(file_id: str, most: int) -> bytes | None:
        nonlocal asked
        asked += 1
        await going.wait()
        return None

    async def busy(user_id: int) -> None:
        pass

    one = Reader(fetch, busy)
    crowd = [asyncio.create_task(one.read(n, "file")) for n in range(IN_LINE)]
    await asyncio.sleep(0)
    assert await asyncio.wait_for(one.read(99, "file"), 1) is None
    assert asked <= module.AT_ONCE
    going.set()
    assert await asyncio.gather(*crowd) == [None] * IN_LINE
    assert asked == IN_LINE
