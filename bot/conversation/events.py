"""What happened, in the past tense, without a word of Telegram."""

from __future__ import annotations

from msgspec import Struct

from bot.conversation.actions import Action


class Event(Struct, frozen=True, kw_only=True):
    """Something a person did. `fresh` is a random id for a case that may be opened now;
    `language` is the offered language that fits the person's app, when it told one."""

    fresh: str = ""
    language: str | None = None


class CommandGiven(Event, frozen=True, kw_only=True):
    """A command: its name without the slash, in lower case, and the words behind it."""

    name: str
    words: str = ""


class OptionChosen(Event, frozen=True, kw_only=True):
    """A button pressed, or its label typed. None: a payload nobody here wrote."""

    action: Action | None


class Link(Struct, frozen=True):
    """A link of a message: what is seen and where it really leads."""

    visible: str
    url: str


class TextSent(Event, frozen=True, kw_only=True):
    """Words typed."""

    text: str
    links: tuple[Link, ...] = ()


class MessageForwarded(Event, frozen=True, kw_only=True):
    """Somebody else's words passed on: "check this"."""

    text: str
    links: tuple[Link, ...] = ()


class MediaSent(Event, frozen=True, kw_only=True):
    """A photo, video or file. `in_album` says that more parts may follow at once."""

    media: str
    file_id: str
    unique_id: str
    caption: str = ""
    links: tuple[Link, ...] = ()
    in_album: bool = False
    forwarded: bool = False


class Piece(Struct, frozen=True):
    """What was read in one go on a picture: "theirs" where the shop's words stand, "mine" where
    one's own do, "" where nobody can tell."""

    side: str
    text: str


class PictureRead(Event, frozen=True, kw_only=True):
    """A picture was read, from top to bottom. `pieces`: None when it could not be; `sent`: None
    when a button asked for it."""

    pieces: tuple[Piece, ...] | None
    sent: MediaSent | None = None


class OtherSent(Event, frozen=True, kw_only=True):
    """A kind of message the bot has no use for: sticker, voice, contact, location ..."""

    kind: str


class LeftBot(Event, frozen=True, kw_only=True):
    """The person blocked the bot."""


class CameBack(Event, frozen=True, kw_only=True):
    """The person unblocked the bot."""
