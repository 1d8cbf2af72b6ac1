"""The page's server with the test in the bot's place, and words to find things in the page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web

from bot.clock import ShiftedClock
from bot.playground.page import PageHooks, add_page
from bot.playground.server import start
from bot.playground.world import World

if TYPE_CHECKING:
    from playwright.async_api import Locator, LocatorAssertions, Page

TOKEN = "1000:page-test-token-of-no-value-at-all-00000"
ANNA, BEN = 1001, 1002


class Stage:
    """World, Bot API server and page server, with the test in the bot's place."""

    def __init__(self) -> None:
        self.clock = ShiftedClock()
        self.world = World(self.clock, enforce_limits=False)
        self.events: list[dict[str, Any]] = []
        self.world.subscribe(self.events.append)
        self.forgotten: list[int] = []
        self.reminder: datetime | None = None
        self.url = ""
        self.api_url = ""
        self.session: aiohttp.ClientSession

    async def next_reminder(self) -> datetime | None:
        return self.reminder

    async def forget(self, user_id: int) -> None:
        self.forgotten.append(user_id)

    async def bot(self, method: str, **params: Any) -> Any:
        """A request of the bot; the result, or the words of the refusal."""
        url = f"{self.api_url}/bot{TOKEN}/{method}"
        async with self.session.post(url, json=params) as response:
            body = await response.json()
        return body["result"] if body["ok"] else body["description"]

    async def document(self, chat_id: int, name: str, data: bytes, **params: Any) -> Any:
        form = aiohttp.FormData({"chat_id": str(chat_id), **params}, quote_fields=False)
        form.add_field("document", data, filename=name)
        async with self.session.post(
            f"{self.api_url}/bot{TOKEN}/sendDocument", data=form
        ) as answer:
            return (await answer.json())["result"]

    async def say(self, text: str, buttons: Any = None, **params: Any) -> int:
        """The bot writes to Anna; the message's id."""
        if buttons is not None:
            params["reply_markup"] = {"inline_keyboard": buttons}
        sent = await self.bot("sendMessage", chat_id=ANNA, text=text, parse_mode="HTML", **params)
        assert isinstance(sent, dict), sent
        return int(sent["message_id"])

    def query(self) -> str:
        """The id of the latest press."""
        updates = [one["update"] for one in self.events if one["type"] == "update"]
        return str([one for one in updates if "callback_query" in one][-1]["callback_query"]["id"])


@asynccontextmanager
async def staged() -> AsyncIterator[Stage]:
    """A world with its Bot API server and its page, each on a free port."""
    stage = Stage()
    api = await start(stage.world, "127.0.0.1", 0, TOKEN)
    app = web.Application()
    add_page(app, stage.world, stage.clock, PageHooks(stage.next_reminder, stage.forget))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    stage.url, stage.api_url = f"http://127.0.0.1:{runner.addresses[0][1]}/", api.url
    try:
        async with aiohttp.ClientSession() as stage.session:
            yield stage
    finally:
        await runner.cleanup()
        await api.stop()


def chat(page: Page, user_id: int = ANNA) -> Locator:
    return page.get_by_test_id(f"chat-{user_id}")


def message(page: Page, message_id: int, user_id: int = ANNA) -> Locator:
    return chat(page, user_id).get_by_test_id(f"message-{message_id}")


async def write(page: Page, text: str, user_id: int = ANNA) -> None:
    field = chat(page, user_id).get_by_test_id("field")
    await field.fill(text)
    await field.press("Enter")


async def start_talk(page: Page, user_id: int = ANNA) -> None:
    await chat(page, user_id).get_by_test_id("start").click()
    await chat(page, user_id).get_by_text("/start").first.wait_for()


def expect_(locator: Locator) -> LocatorAssertions:
    """Playwright's patient assertions; imported late, so that a skip comes first."""
    from playwright.async_api import expect

    return expect(locator)
