"""What a delivery row carries, sealed: never a text, only what is needed to draw one."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from bot.dispute.reminder_policy import Planned

FAREWELL = "erased"
"""The notice that somebody erased is still owed."""


class ScreenBody(Struct, frozen=True, tag="s"):
    """The present screen is owed.

    `callback` waits for its answer, `thank` is a message that gets a thumbs-up, `fresh`
    asks for a new message below what the person just wrote, `pressed` is the message whose
    button was pressed. `asked_at` is when the update arrived (epoch seconds).
    """

    callback: str | None = None
    toast: str | None = None
    thank: int | None = None
    fresh: bool = False
    pressed: int | None = None
    asked_at: float = 0.0


class ReminderBody(Struct, frozen=True, tag="r"):
    """A reminder. `asked`: the person asked for this repeat, so no cap applies."""

    planned: Planned
    asked: bool = False


class DocumentBody(Struct, frozen=True, tag="d"):
    """A file to make: "ics", "timeline" or "export". `asked_at` as with screens."""

    document: str
    case: str = ""
    asked_at: float = 0.0


class NoticeBody(Struct, frozen=True, tag="n"):
    """One thing to say. `locale` stands by itself because the person may be erased; so does
    what the press that caused it still waits for (`callback`, and the keyboard of `pressed`).
    `asked_at` as with screens."""

    notice: str
    locale: str
    args: tuple[str, ...] = ()
    callback: str | None = None
    pressed: int | None = None
    asked_at: float = 0.0


Body = ScreenBody | ReminderBody | DocumentBody | NoticeBody

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Body] = msgspec.msgpack.Decoder(Body)


def encode(body: Body) -> bytes:
    """A body as bytes, before sealing."""
    return _encoder.encode(body)


def decode(data: bytes) -> Body:
    """A body from its bytes."""
    return _decoder.decode(data)
