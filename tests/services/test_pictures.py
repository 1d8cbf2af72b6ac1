"""The painter: a process of its own, however it ends."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.conversation.session import Answer, Case, Instant, Session
from bot.services import pictures
from bot.services.answers import Answer as Answered
from bot.services.answers import Sent
from bot.services.bodies import DocumentBody, encode
from bot.services.child import environment
from bot.services.pictures import Painter
from bot.services.sending import Sender
from bot.storage.base import Delivery, DeliveryState, Kind, Person
from bot.texts.translator import catalogues

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
END = Answer("protection_end", Instant(datetime(2026, 12, 5, 12, tzinfo=UTC), by_screen=True), NOW)
SESSION = Session(cases=(Case("c", NOW, answers=(END,)),))
FAILS = (sys.executable, "-c", "import sys; sys.stdin.read(); sys.exit('no room')")
MISSING = ("/nowhere/python",)


async def test_a_fault_is_no_picture() -> None:
    assert await Painter(FAILS).paint(b"{}") is None
    assert await Painter(MISSING).paint(b"{}") is None


async def test_what_takes_too_long_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pictures, "PATIENCE", 0.5)
    note = tmp_path / "pid"
    code = f"import os, time, pathlib; pathlib.Path({str(note)!r}).write_text(str(os.getpid()))"
    painter = Painter((sys.executable, "-c", f"{code}; time.sleep(60)"))
    assert await painter.paint(b"{}") is None
    if note.exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int(note.read_text()), 0)
    # … and the next one is drawn.
    assert await Painter((sys.executable, "-c", "print(1)")).paint(b"") == b"1\n"


def test_the_process_gets_no_secret() -> None:
    own = {"BOT_TOKEN": "t", "BOT_MASTER_KEY": "k", "SENTRY_DSN": "d", "PATH": "/bin"}
    given = environment(own)
    assert given["PATH"] == "/bin"
    assert not {"BOT_TOKEN", "BOT_MASTER_KEY", "SENTRY_DSN"} & set(given)


class Wire:
    """A messenger that notes what it is asked, and a gate that is open."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        async def asked(*args: object, silent: bool = False) -> Answered:
            self.asked.append((name, args))
            return Sent(7)

        return asked

    async def answer(self, user_id: int) -> float:
        return 0.0


class Noon:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0


async def made(document: str, session: Session, painter: Painter | None = None, case: str = "c"):
    wire = Wire()
    sender = Sender(wire, catalogues(), Noon(), wire)
    if painter is not None:
        sender._painter = painter
    body = encode(DocumentBody(document, case))
    state = DeliveryState.SENDING
    row = Delivery(1, 1, "1:0", Kind.DOCUMENT, NOW, body, None, None, state, 0)
    attempt = await sender.document(Person(1, session), row)
    return wire.asked, attempt


async def test_the_picture_goes_as_a_photo_with_its_words() -> None:
    asked, attempt = await made("timeline", SESSION)
    ((name, (user, file, data, caption)),) = asked
    assert (name, user, file) == ("photo", 1, "timeline.png")
    assert data.startswith(b"\x89PNG")
    assert "End of protection" in caption
    assert attempt.results[0].state is DeliveryState.SENT and attempt.step is None


async def test_a_picture_that_cannot_be_drawn_is_said_in_words() -> None:
    asked, attempt = await made("timeline", SESSION, Painter(FAILS))
    ((name, (_, page)),) = asked
    assert name == "send" and "End of protection" in page.text and not page.keyboard
    assert attempt.results[0].state is DeliveryState.SENT


async def test_when_many_wait_a_picture_comes_later() -> None:
    painter = Painter((sys.executable, "-c", "import time; time.sleep(0.3)"))
    waiting = [asyncio.ensure_future(painter.paint(b"")) for _ in range(pictures.IN_LINE)]
    await asyncio.sleep(0)
    asked, attempt = await made("timeline", SESSION, painter)
    assert asked == []
    (settled,) = attempt.results
    assert settled.state is DeliveryState.PENDING
    assert settled.due == NOW + timedelta(seconds=pictures.LATER)
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert not painter.crowded


@pytest.mark.parametrize("document", ["timeline", "ics"])
@pytest.mark.parametrize("case", ["c", "", "gone"])
async def test_nothing_to_show_is_said(document: str, case: str) -> None:
    asked, _ = await made(document, Session(cases=(Case("c", NOW),)), case=case)
    ((name, (_, page)),) = asked
    assert name == "send" and page.text == "There are no deadlines yet."


async def test_what_the_calendar_holds_is_noted_when_it_may_have_arrived() -> None:
    asked, attempt = await made("ics", SESSION)
    assert asked[0][0] == "document" and attempt.step is not None
    session = attempt.step(Person(1, SESSION)).session
    assert session is not None
    assert {entry.deadline for entry in session.cases[0].calendar} == {
        "protection_end",
        "open_after_protection",
    }
