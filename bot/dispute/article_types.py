"""What a help article is; the articles themselves stand in `articles_*.py`."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Topic(StrEnum):
    """What an article is about, in the order of the help screen."""

    OPEN = "open"
    COURSE = "course"
    PROOF = "proof"
    PARCEL = "parcel"
    MONEY = "money"
    WAYS = "ways"
    RULES = "rules"


class Start(StrEnum):
    """What an article can lead to: the part of the bot that does it with the reader."""

    CHECK = "check"
    DEADLINES = "deadlines"
    NOT_RECEIVED = "not_received"
    WRONG = "wrong"


class Article(Struct, frozen=True, kw_only=True):
    """One article. `rules`: what it rests on; `teaches`: rows of the inventory it carries;
    `russian` and `english`: words by which people look for it, in any form."""

    id: str
    topic: Topic
    rules: tuple[str, ...]
    teaches: tuple[str, ...]
    related: tuple[str, ...]
    start: Start | None = None
    russian: str
    english: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words of both languages."""
        return (*self.russian.split(), *self.english.split())
