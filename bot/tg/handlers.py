"""The PTB application: which update goes to which few lines.

Built with `updater(None)`, PTB's shape for custom ingress: its own Updater acknowledges
before it processes and loses what it holds when it is killed (measured: 269 of 300).
Handlers take new messages only; PTB's default filters would run commands again on edits.
"""

from __future__ import annotations

from contextvars import ContextVar
from datetime import UTC
from typing import Any

import msgspec
import structlog
from telegram import Chat, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.clock import Clock
from bot.conversation.events import CameBack, LeftBot
from bot.conversation.screens import Notice
from bot.services.desk import Desk
from bot.storage.base import Item, Store
from bot.supervisor import Supervisor
from bot.texts.render import render
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues
from bot.tg import inbound
from bot.tg.api import BotApi
from bot.tg.outbound import TelegramMessenger
from bot.tg.request import AiohttpRequest

App = Application[Any, Any, Any, Any, Any, Any]
_NEW = filters.UpdateType.MESSAGE
_PRIVATE = filters.ChatType.PRIVATE

GROUP_SECONDS = 3600.0
"""How long a group that was answered is not answered again."""
GROUPS_KNOWN = 1000
"""Groups remembered for that, the latest ones."""

log = structlog.get_logger(__name__)


class Unparseable(Exception):
    """An update PTB cannot read. It goes to quarantine; the others of its batch do not wait."""


class Turn:
    """What happened to the update being processed (PTB swallows what handlers raise)."""

    def __init__(self) -> None:
        self.handled = False
        self.error: BaseException | None = None


_turn: ContextVar[Turn] = ContextVar("turn")


class Handlers:
    """Telegram's side of the desk."""

    def __init__(
        self,
        api: BotApi,
        root: str,
        token: str,
        desk: Desk,
        store: Store,
        messenger: TelegramMessenger,
        catalogues: Catalogues,
        supervisor: Supervisor,
        clock: Clock,
    ) -> None:
        self._desk, self._store, self._messenger = desk, store, messenger
        self._catalogues, self._supervisor, self._clock = catalogues, supervisor, clock
        self._answered: dict[int, float] = {}
        self.application = _application(api, root, token)
        self._register()

    async def initialize(self) -> bool:
        """Let PTB learn the bot's name; False when Telegram did not answer."""
        try:
            await self.application.initialize()
        except TelegramError:
            return False
        return True

    def _register(self) -> None:
        add, app = self.application.add_handler, self.application
        add(CallbackQueryHandler(self._on_press))
        add(ChatMemberHandler(self._on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
        add(MessageHandler(_NEW & _PRIVATE, self._on_message))
        add(MessageHandler(_NEW & filters.COMMAND, self._on_group))
        app.add_error_handler(self._on_error)

    async def dispatch(self, item: Item) -> None:
        """Take one update through PTB's parsing and handlers into the desk.

        Raises what a handler raised, so that the lane learns of it; Unparseable for an update
        that cannot be read.
        """
        update = self._parse(item.raw)
        turn = Turn()
        token = _turn.set(turn)
        try:
            await self.application.process_update(update)
        finally:
            _turn.reset(token)
        if turn.error is not None:
            raise turn.error
        if not turn.handled or item.user_id is None:
            await self._store.seen(item.user_id, item.update_id)

    def _parse(self, raw: bytes) -> Update:
        try:
            data = msgspec.json.decode(raw)
            press = inbound.press(data)
            if press is not None:
                return press
            update = Update.de_json(data, self.application.bot)
            if update.effective_message is not None:
                update.effective_message.date.timestamp()
        except Exception as error:  # noqa: BLE001
            # Whatever a hostile or future update makes PTB raise: this one update is at fault.
            raise Unparseable(type(error).__name__) from None
        return update

    def _language(self, update: Update) -> str | None:
        user = update.effective_user
        return self._catalogues.match(user.language_code if user else None)

    async def _on_press(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        chat = update.effective_chat
        if chat is None or chat.type != Chat.PRIVATE:
            return
        _turn.get().handled = True
        event = inbound.pressed(update, self._language(update))
        await self._desk.handle(inbound.envelope(update), event)

    async def _on_message(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is None or update.effective_user is None:
            return
        _turn.get().handled = True
        event = inbound.spoken(update.message, self._language(update))
        await self._desk.handle(inbound.envelope(update), event)

    async def _on_membership(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        change = update.my_chat_member
        if change is None:
            return
        if change.chat.type == Chat.PRIVATE:
            person = await self._store.person(change.from_user.id)
            if person is None or person.session is None:
                return  # nothing is kept of them, and coming or going begins nothing
            _turn.get().handled = True
            left = change.new_chat_member.status in ("kicked", "left")
            event = LeftBot() if left else CameBack()
            await self._desk.handle(inbound.envelope(update), event)
        elif change.chat.type == Chat.CHANNEL:
            self._supervisor.spawn(self._messenger.leave(change.chat.id), "leave")

    async def _on_group(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """A command in a group: "let us talk in private". No data, nothing kept."""
        chat = update.effective_chat
        if chat is None or not self._is_ours(update) or not self._may_answer(chat.id):
            return
        language = self._language(update) or self._catalogues.languages[0]
        page = render(
            Notice(notice="private_only", args=(self.application.bot.username,)),
            Speaker(self._catalogues, language, UTC, self._clock.now()),
        )
        self._supervisor.spawn(self._messenger.send(chat.id, page), "group")

    def _may_answer(self, chat_id: int) -> bool:
        """At most once an hour in one group."""
        now = self._clock.monotonic()
        last = self._answered.get(chat_id)
        if last is not None and now - last < GROUP_SECONDS:
            return False
        self._answered.pop(chat_id, None)
        self._answered[chat_id] = now
        if len(self._answered) > GROUPS_KNOWN:
            del self._answered[next(iter(self._answered))]
        return True

    def _is_ours(self, update: Update) -> bool:
        """Whether a command names this bot, or none."""
        text = update.message.text or "" if update.message else ""
        named = text.split(maxsplit=1)[0].partition("@")[2] if text else ""
        return not named or named.casefold() == self.application.bot.username.casefold()

    async def _on_error(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        _turn.get().error = context.error


def _application(api: BotApi, root: str, token: str) -> App:
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{root.rstrip('/')}/bot")
        .base_file_url(f"{root.rstrip('/')}/file/bot")
        .request(AiohttpRequest(api))
        .get_updates_request(AiohttpRequest(api))
        .updater(None)
        .job_queue(None)
        .concurrent_updates(False)
        .build()
    )
