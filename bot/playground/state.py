"""What the world consists of, and how it tells those who watch. No HTTP here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.playground.chats import Chat, Json, Person, Stored
from bot.playground.errors import bad_request, forbidden
from bot.playground.files import FileStore
from bot.playground.limits import Limits
from bot.playground.profile import Profile
from bot.playground.updates import UpdateQueue

Watcher = Callable[[Json], None]


@dataclass(slots=True)
class Webhook:
    """Where updates are posted; no URL: the bot polls."""

    url: str = ""
    secret: str = ""
    most: int = 40
    last_error: str = ""
    last_error_date: int = 0


class WorldState:
    """People, chats, files, updates and limits of one bot's world."""

    def __init__(
        self,
        clock: Clock,
        *,
        enforce_limits: bool = True,
        bot_id: int = 7_000_000_001,
        bot_name: str = "Dispute guide",
        bot_username: str = "dispute_guide_bot",
        first_update_id: int | None = None,
        first_message_id: int | None = None,
        keep_messages: int = 200,
    ) -> None:
        self.clock = clock
        self.bot: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": bot_name,
            "username": bot_username,
        }
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = FileStore()
        self.limits = Limits(enforce_limits)
        self.profile = Profile(bot_name)
        # A database outlives the playground's process, so the ids of a new world must not be
        # those of the last one: an old update would look like a repeat, an old screen would be
        # somebody else's message.
        moment = int(clock.now().timestamp())
        self.updates = UpdateQueue(moment if first_update_id is None else first_update_id)
        old = moment // 10 % 10_000_000
        self.first_message_id = old if first_message_id is None else first_message_id
        self.keep_messages = keep_messages
        self._toasts: dict[int, list[Json]] = {}
        self._queries: dict[str, tuple[int, float]] = {}
        self._watchers: list[Watcher] = []
        self.webhook = Webhook()
        self.webhook_listeners: list[Callable[[], None]] = []
        subscribe = getattr(clock, "subscribe", None)
        if subscribe is not None:
            subscribe(self._tell_time)

    # -- watching -----------------------------------------------------------------------------

    def subscribe(self, watcher: Watcher) -> Callable[[], None]:
        """Call `watcher(event)` for everything that happens; returns what ends it.

        Every event is JSON-able and has a `type`: message, edit, markup, delete, toast,
        reaction, action, update, refused, clock, person, commands, left, cleared.
        """
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher) if watcher in self._watchers else None

    @property
    def watched(self) -> bool:
        """Whether anybody listens: an event nobody hears need not be built."""
        return bool(self._watchers)

    def emit(self, kind: str, **fields: Any) -> None:
        """Tell all watchers."""
        for watcher in list(self._watchers):
            watcher({"type": kind, **fields})

    def refused(self, method: str, chat_id: int | None, error: str) -> None:
        """Tell that a request of the bot was refused."""
        self.emit("refused", method=method, chat_id=chat_id, error=error)

    # -- time and ids -------------------------------------------------------------------------

    def now(self) -> int:
        """Unix time, as in a message's `date`."""
        return int(self.clock.now().timestamp())

    def set_webhook(self, url: str, secret: str, most: int) -> None:
        """Switch between webhook (a URL) and polling (none)."""
        self.webhook = Webhook(url, secret, most)
        for listener in self.webhook_listeners:
            listener()

    # -- chats --------------------------------------------------------------------------------

    def chat_of(self, user_id: int) -> Chat:
        """The private chat of a person, for those who act."""
        chat = self.chats.get(user_id)
        if chat is None:
            raise ValueError(f"nobody has the id {user_id}: call person() first")
        return chat

    def open_chat(self, chat_id: int) -> Chat:
        """The chat a bot's request names, for reading and editing."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
            )
        if chat.owner is None:
            if not chat.bot_inside:
                raise forbidden(f"bot was kicked from the {chat.kind} chat")
        elif chat.owner.deactivated:
            raise forbidden("user is deactivated")
        elif chat.owner.blocked:
            raise forbidden("bot was blocked by the user")
        elif not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def show(self, kind: str, chat: Chat, stored: Stored) -> None:
        """Tell that a message is new ("message") or changed ("edit")."""
        if self._watchers:
            self.emit(kind, chat_id=chat.id, message=stored.seen())

    # -- callback queries ---------------------------------------------------------------------

    def open_query(self, query_id: str, user_id: int) -> None:
        """A press waits for its answer from now on."""
        self._queries[query_id] = (user_id, self.clock.now().timestamp())
        if len(self._queries) > 100_000:
            del self._queries[next(iter(self._queries))]

    def close_query(self, query_id: str, seconds: float) -> int:
        """The presser's id; refuses what is unknown, answered or older than `seconds`."""
        user_id, pressed = self._queries.pop(query_id, (0, 0.0))
        if not user_id or self.clock.now().timestamp() - pressed > seconds:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        return user_id

    def toast(self, user_id: int, toast: Json) -> None:
        """The answer to a press arrives at the person."""
        toasts = self._toasts.setdefault(user_id, [])
        toasts.append(toast)
        del toasts[: -self.keep_messages]
        if self._watchers:
            self.emit("toast", chat_id=user_id, user_id=user_id, **toast)

    def _tell_time(self) -> None:
        shift = getattr(self.clock, "shift", None)
        seconds = shift.total_seconds() if shift is not None else 0.0
        self.emit("clock", now=self.clock.now().isoformat(), shift=seconds)
