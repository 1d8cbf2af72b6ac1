"""One short journey on `lo-bot-api-emulator`: polling, presses, edits, a file, a warning.

The peer models an older and smaller Bot API and refuses what it does not know, where Telegram
knows it (link previews, button styles, reactions, the profile). The former two are taken away
before the peer looks; of the rest only "not implemented" may be among its refusals.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.e2e.newcomer import free_port, running, until, words
from tests.support.journey import BUTTONS

peer = pytest.importorskip("lo_bot_api_emulator", reason="no peer server: pip install '.[peer]'")

pytestmark = pytest.mark.slow

TOKEN = "1000:peer-test-token-of-no-value-at-all-00000"
ANNA = 7001
NEWER = ("link_preview_options",)
NOT_IMPLEMENTED = 501


class Peer(peer.LoBotApiEmulator):  # type: ignore[misc, name-defined]
    """The peer with a memory of what was asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self._messages = 100
        self._presses = 0

    async def read_request(self, request: web.Request) -> tuple[dict[str, Any], dict[str, Any]]:
        fields, uploads = await super().read_request(request)
        self.asked.append((request.match_info["method"], dict(fields)))
        for name in NEWER:
            fields.pop(name, None)
        for row in (fields.get("reply_markup") or {}).get("inline_keyboard", []):
            for button in row:
                button.pop("style", None)
        return fields, uploads

    # --- what Anna does
    async def say(self, **content: Any) -> None:
        before = len(self.pages())
        await self._send({"message": {**self._head(), "from": self._anna(), **content}})

        async def is_answered() -> bool:
            return len(self.pages()) > before

        await until(is_answered)

    async def press(self, label: str) -> None:
        """The button of that wording id in the latest keyboard."""
        text = words().language("en").translations.pgettext("button", BUTTONS[label])
        data = next(b["callback_data"] for b in self.buttons() if b["text"].endswith(text))
        self._presses += 1
        query = {
            "id": str(self._presses),
            "from": self._anna(),
            "chat_instance": "1",
            "message": {**self._head(), "message_id": self.shown()["message_id"], "text": "…"},
            "data": data,
        }
        await self._send({"callback_query": query})
        await until(self._is_answered)

    async def _send(self, update: dict[str, Any]) -> None:
        await self.enqueue_update(update, token=TOKEN)

    def _anna(self) -> dict[str, Any]:
        return {"id": ANNA, "is_bot": False, "first_name": "Anna", "language_code": "en"}

    def _head(self) -> dict[str, Any]:
        self._messages += 1
        chat = {"id": ANNA, "type": "private", "first_name": "Anna"}
        return {"message_id": self._messages, "date": 1_780_000_000, "chat": chat}

    # --- what Anna sees
    def pages(self) -> list[dict[str, Any]]:
        """Everything shown, edits included, oldest first."""
        return [f for method, f in self.asked if method in ("sendMessage", "editMessageText")]

    def shown(self) -> dict[str, Any]:
        """The latest page with its message id: an edit names it, the peer counts the rest."""
        number = 0
        for method, _ in self.asked:
            number += method in ("sendMessage", "sendDocument", "sendPhoto")
        page = self.pages()[-1]
        return {"message_id": number, **page}

    def buttons(self) -> list[dict[str, Any]]:
        return [one for row in self.shown()["reply_markup"]["inline_keyboard"] for one in row]

    async def _is_answered(self) -> bool:
        answers = [f for method, f in self.asked if method == "answerCallbackQuery"]
        return len(answers) == self._presses

    async def sees(self, part: str) -> None:
        async def holds() -> bool:
            return bool(self.pages()) and part in self.pages()[-1]["text"]

        await until(holds)


@asynccontextmanager
async def listening(port: int) -> AsyncIterator[Peer]:
    emulator = Peer()
    runner = web.AppRunner(emulator.app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield emulator
    finally:
        await runner.cleanup()


async def test_a_short_journey(tmp_path: Path) -> None:
    port = free_port()
    environ = {"BOT_TOKEN": TOKEN, "BOT_API_URL": f"http://127.0.0.1:{port}"}
    async with listening(port) as anna, running(tmp_path, **environ) as bot:
        await anna.say(text="/start")
        await anna.sees("What happened?")
        await anna.press("situation.not_received")
        await anna.press("check_dates")
        await anna.press("unknown.protection_end")
        await anna.press("shipped_on.weeks_4_ago")
        await anna.press("advice")
        await anna.press("evidence")
        await anna.press("tracking_screenshot")
        await anna.say(photo=[photo("small", 90), photo("big", 800)])
        await anna.sees("1 file is saved")
        await anna.press("back_to_evidence")
        await anna.press("back_to_case")
        await anna.press("more")
        await anna.press("deadlines")
        await anna.press("calendar_file")
        await anna.press("timeline")
        await anna.say(text="/check")
        await anna.say(
            text="Dear friend, please close the dispute, we will pay you by PayPal",
            forward_origin={"type": "hidden_user", "sender_user_name": "Shop", "date": 1},
        )
        await anna.sees("⛔")
        await anna.press("safe.off_platform_payment")
        await anna.say(text="/delete_me")
        await anna.sees("Delete everything?")
        await anna.press("delete_for_good")
    asked = {one["method"] for one in anna.requests if one["status"] == 200}
    assert {"getUpdates", "sendMessage", "editMessageText", "sendDocument", "sendPhoto"} <= asked
    refused = [one for one in anna.requests if one["status"] not in (200, NOT_IMPLEMENTED)]
    assert refused == [], json.dumps(refused)
    # A method that is not there is no sign of a dead line.
    assert "line_down" not in bot.log.read_text()


def photo(name: str, side: int) -> dict[str, Any]:
    return {"file_id": name, "file_unique_id": f"u-{name}", "width": side, "height": side}
