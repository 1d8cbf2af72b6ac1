"""People, chats and the messages in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]
ChatKind = Literal["private", "group", "supergroup", "channel"]


@dataclass(slots=True)
class Person:
    """Somebody with the app: what the bot is told of them, and whether it may write."""

    id: int
    first_name: str
    language_code: str | None = "en"
    username: str | None = None
    blocked: bool = False
    deactivated: bool = False

    def about(self) -> Json:
        """The User object of the Bot API."""
        about: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            about["username"] = self.username
        if self.language_code:
            about["language_code"] = self.language_code
        return about


@dataclass(slots=True)
class Stored:
    """A message: the JSON the bot is given, and what only the person sees."""

    body: Json
    by_bot: bool
    silent: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def message_id(self) -> int:
        """Its id in its chat."""
        return int(self.body["message_id"])

    def seen(self) -> Json:
        """The message as it is shown: Bot API JSON plus `silent` and `reactions` when set."""
        seen = dict(self.body)
        if self.silent:
            seen["silent"] = True
        if self.reactions:
            seen["reactions"] = list(self.reactions)
        return seen

    def buttons(self) -> list[Json]:
        """Its inline buttons, row after row."""
        rows = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]


@dataclass(slots=True)
class Chat:
    """A chat with the bot in it. Ids of messages count per chat."""

    id: int
    kind: ChatKind
    title: str = ""
    owner: Person | None = None
    """The other side of a private chat."""
    started: bool = False
    """Whether the person ever wrote: "bot can't initiate conversation with a user"."""
    bot_inside: bool = True
    migrated_to: int | None = None
    next_id: int = 1
    keep: int = 200
    messages: dict[int, Stored] = field(default_factory=dict)

    def about(self) -> Json:
        """The Chat object of the Bot API."""
        if self.owner is None:
            return {"id": self.id, "type": self.kind, "title": self.title}
        about: Json = {"id": self.id, "type": "private", "first_name": self.owner.first_name}
        if self.owner.username:
            about["username"] = self.owner.username
        return about

    def new_id(self) -> int:
        """The id of the next message."""
        number = self.next_id
        self.next_id += 1
        return number

    def add(self, stored: Stored) -> None:
        """Append a message; the oldest goes when there are too many."""
        self.messages[stored.message_id] = stored
        if len(self.messages) > self.keep:
            del self.messages[next(iter(self.messages))]
