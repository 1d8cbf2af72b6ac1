"""A screenshot sent instead of words: what was read on it is shown, and checked once it is right.

Nothing is read that nobody asked for: a picture sent where a message is checked, one sent without
any case it could be evidence in, and one whose "read it" button is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot import safety
from bot.conversation.actions import Action
from bot.conversation.chapters import check, evidence
from bot.conversation.chapters.home import back_row
from bot.conversation.effects import ShowScreen
from bot.conversation.events import Event, MediaSent, OptionChosen, PictureRead, Piece
from bot.conversation.moves import CHECKING, Transition, button, focused, look, stay
from bot.conversation.screens import PictureShown
from bot.conversation.session import Session, View
from bot.safety import Direction

MOST = 8_000
"""Characters kept of pictures that are read one after the other."""
SIDES = {"theirs": Direction.seller, "mine": Direction.buyer}


def may_need_reading(event: Event) -> bool:
    """Whether `to_read` has to be asked: for most events the person need not be looked up."""
    if isinstance(event, OptionChosen):
        return event.action is not None and event.action.topic == "read"
    return isinstance(event, MediaSent)


def to_read(session: Session, event: Event) -> str | None:
    """The file that has to be read before this event can be answered; None for most events."""
    if not session.settings.reads_pictures:
        return None
    case = focused(session)
    is_open = case is not None and case.closed_at is None
    match event:
        case MediaSent(media=media, file_id=file) if (
            media in evidence.LEGIBLE and not event.caption
        ):
            return file if session.view.name in CHECKING or not is_open else None
        case OptionChosen(action=action):
            offered = Action("read", revision=session.revision)
            on_screen = session.view == View("evidence", evidence.READABLE)
            if case is not None and case.evidence and on_screen and action == offered:
                return case.evidence[-1].file_id
    return None


def was_read(session: Session, event: PictureRead, now: datetime) -> Transition:
    """Show what was read; a picture nobody could read is what it would have been without."""
    asked = event.sent is None or session.view.name in CHECKING
    text = _as_chat(event.pieces or (), session.settings.locale)
    if not text or not (asked or _is_a_talk(text)):
        if event.sent is not None and not asked:
            return evidence.keep(session, event.sent, now)
        return stay(session, "picture_unread" if event.pieces is None else "picture_without_words")
    from bot.reading.masking import masked  # with re2, which only typed words need

    before = f"{session.scanned}\n" if session.view.name == "read" and session.scanned else ""
    session = replace(session, scanned=f"{before}{masked(text)}"[:MOST], scanned_links=())
    delay = evidence.ALBUM_PAUSE if event.sent is not None and event.sent.in_album else 0.0
    return Transition(look(session, "read"), (ShowScreen(delay=delay),))


def _as_chat(pieces: Sequence[Piece], locale: str) -> str:
    """The pieces as somebody would paste them, with the speakers' names where they are known."""
    lines = []
    for piece in pieces:
        side = SIDES.get(piece.side)
        name = f"{safety.speaker_name(side, locale)}: " if side else ""
        lines.append(f"{name}{piece.text}")
    return "\n".join(lines).strip()


def _is_a_talk(text: str) -> bool:
    """Whether a picture that came out of the blue shows words of a seller, and not goods."""
    return safety.chat_side(text) is not None or any(
        safety.scan_said(text, side) for side in Direction
    )


def shown(session: Session, view: View, now: datetime) -> PictureShown | None:
    """ "This is what I read. Right?" """
    if session.scanned is None:
        return None
    right = button(session, "picture_right", "as_read", style="primary")
    return PictureShown(rows=((right,), *back_row(session)), text=session.scanned)


def as_read(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """It is right: now it is checked like any pasted message."""
    return check.check(session, session.scanned or "", (), None, now)


def not_read(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """ "Read it" pressed where pictures cannot be read any more."""
    return stay(session, "picture_unread")


SCREENS = {"read": shown}
TOPICS = {"as_read": as_read, "read": not_read}
TYPED = {"read": check.read}  # typed in place of what was misread
