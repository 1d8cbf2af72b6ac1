"""A request of the bot, from parameters to the JSON of the answer. No HTTP here either.

`Api.call` is synchronous and complete but for the long poll, which needs a loop: `polling.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from bot.playground.chats import Json
from bot.playground.errors import ApiError, bad_request
from bot.playground.files import Attachment
from bot.playground.journal import Journal
from bot.playground.keyboards import callback_keys
from bot.playground.methods import METHODS, Method
from bot.playground.params import read
from bot.playground.world import World

encode = msgspec.json.encode
_NONE: Mapping[str, Attachment] = {}
_SILENT = frozenset({"getMe", "getUpdates", "getWebhookInfo"})
"""Not worth a line in the journal."""


def ok(result: Any) -> bytes:
    """The body of a successful answer."""
    return encode({"ok": True, "result": result})


class Api:
    """The bot's side of a world."""

    def __init__(self, world: World, journal: Journal | None = None) -> None:
        self.world = world
        self.journal = journal

    def call(
        self,
        name: str,
        given: Mapping[str, Any],
        uploads: Mapping[str, Attachment] = _NONE,
        request: int = 0,
    ) -> tuple[int, bytes]:
        """Status and body of the answer; the effect has taken place when this returns."""
        method = METHODS.get(name.lower())
        if method is None:
            return self.refuse(name, None, ApiError(404, "Not Found"), request)
        args: Json = {}
        try:
            args = read(method.takes, given)
            for need in method.needs:
                if need not in args:
                    raise bad_request(_missing(need))
            result = method.run(self.world, args, uploads)
        except ApiError as error:
            return self.refuse(method.name, args.get("chat_id"), error, request)
        if self.journal is not None and method.name not in _SILENT:
            self._accepted(self.journal, method, args, result, request)
        return 200, encode({"ok": True, "result": result})

    def refuse(
        self, method: str, chat_id: int | None, error: ApiError, request: int = 0
    ) -> tuple[int, bytes]:
        """Tell and write down a refusal; its status and body."""
        if self.journal is not None:
            self.journal.write(
                "Ref", r=request, method=method, chat=chat_id, error=error.description
            )
        self.world.refused(method, chat_id, error.description)
        return error.code, encode(error.body())

    def _accepted(
        self, journal: Journal, method: Method, args: Json, result: Any, request: int
    ) -> None:
        first = result[0] if isinstance(result, list) and result else result
        about: Json = first if isinstance(first, dict) else {}
        message: Any = about.get("message_id", args.get("message_id"))
        if isinstance(result, list) and "message_id" in about:
            message = [one["message_id"] for one in result]
        journal.write(
            "Acc",
            r=request,
            method=method.name,
            chat=args.get("chat_id"),
            message=message,
            keys=callback_keys(args.get("reply_markup")),
            text=about.get("text") or about.get("caption") or args.get("text"),
            silent=bool(args.get("disable_notification")),
        )


def _missing(name: str) -> str:
    """What Telegram says when a parameter is not there."""
    return {
        "chat_id": "chat_id is empty",
        "message_id": "message identifier is not specified",
        "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    }.get(name, f'parameter "{name}" is required')
