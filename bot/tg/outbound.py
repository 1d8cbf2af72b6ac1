"""The Messenger port on Telegram: pages become Bot API calls."""

from __future__ import annotations

from typing import Any

from bot.services.answers import Answer, Refused, Sent
from bot.services.messenger import Note
from bot.texts.render import Page
from bot.tg.api import BotApi
from bot.tg.keyboards import markup

NO_PREVIEW = {"is_disabled": True}
NOT_MODIFIED = "message is not modified"
THUMB = [{"type": "emoji", "emoji": "👍"}]


class TelegramMessenger:
    """Speaks through the Bot API; tells `note` what came of each call."""

    def __init__(self, api: BotApi, *, paid: bool = False) -> None:
        """`paid`: the operator pays Telegram for broadcasts faster than 30 a second."""
        self._api, self._paid = api, paid
        self.note: Note = lambda answer, *, new=False: None

    async def probe(self) -> Answer:
        """An idempotent question: is anybody there?"""
        return await self._api.call("getMe", {})

    async def send(
        self, user_id: int, page: Page, *, silent: bool = False, broadcast: bool = False
    ) -> Answer:
        """A new message. Sent.result is its message id."""
        params = _message(user_id, page)
        if broadcast and self._paid:
            params["allow_paid_broadcast"] = True
        if silent:
            params["disable_notification"] = True
        return await self._call("sendMessage", params, only_id=True, new=True)

    async def edit(self, user_id: int, message_id: int, page: Page) -> Answer:
        """Draw a page over an earlier message. "Not modified" counts as sent."""
        params = _message(user_id, page)
        params["message_id"] = message_id
        answer = await self._call("editMessageText", params, only_id=True)
        if isinstance(answer, Refused) and NOT_MODIFIED in answer.why:
            return Sent(message_id)
        return answer

    async def strip(self, user_id: int, message_id: int) -> Answer:
        """Take the keyboard off an earlier message."""
        params = {"chat_id": user_id, "message_id": message_id}
        return await self._call("editMessageReplyMarkup", params)

    async def document(
        self, user_id: int, name: str, data: bytes, caption: str, *, silent: bool = False
    ) -> Answer:
        """A file with a caption."""
        return await self._upload("document", user_id, name, data, caption, silent)

    async def photo(
        self, user_id: int, name: str, data: bytes, caption: str, *, silent: bool = False
    ) -> Answer:
        """A picture to be seen at once, with a caption that says the same."""
        return await self._upload("photo", user_id, name, data, caption, silent)

    async def _upload(
        self, kind: str, user_id: int, name: str, data: bytes, caption: str, silent: bool
    ) -> Answer:
        params = {"chat_id": str(user_id), "caption": caption}
        if silent:
            params["disable_notification"] = "true"
        answer = await self._api.upload(f"send{kind.title()}", kind, params, name, data)
        self.note(answer, new=True)
        return answer

    async def answer_press(self, callback: str, toast: str | None = None) -> Answer:
        """End the spinner of a pressed button. Too late is no trouble."""
        params: dict[str, Any] = {"callback_query_id": callback}
        if toast:
            params["text"] = toast
        return await self._call("answerCallbackQuery", params)

    async def thank(self, user_id: int, message_id: int) -> Answer:
        """A thumbs-up on a message."""
        params = {"chat_id": user_id, "message_id": message_id, "reaction": THUMB}
        return await self._call("setMessageReaction", params)

    async def busy(self, user_id: int, action: str = "upload_document") -> Answer:
        """ "Sending a file ..." or "typing" while something is being done."""
        params = {"chat_id": user_id, "action": action}
        return await self._call("sendChatAction", params)

    async def leave(self, chat_id: int) -> Answer:
        """Leave a group or channel."""
        return await self._call("leaveChat", {"chat_id": chat_id})

    async def _call(
        self, method: str, params: dict[str, Any], *, only_id: bool = False, new: bool = False
    ) -> Answer:
        answer = await self._api.call(method, params, only_id=only_id)
        self.note(answer, new=new)
        return answer


def _message(user_id: int, page: Page) -> dict[str, Any]:
    return {
        "chat_id": user_id,
        "text": page.text,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": markup(page),
        "parse_mode": "HTML",
    }
