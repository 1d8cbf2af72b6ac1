"""The real bot as a newcomer starts it, and a person who talks to it through the page."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.texts.measure import visible
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues, catalogues
from tests.e2e.stage import ANNA, chat
from tests.support.journey import BUTTONS, SENTENCES, seen

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 15.0
"""Seconds an answer may take before the test fails."""
LAST_SCREEN = ".message.bot:has(.keyboard)"
SKIP = '[data-callback*="|unknown|"]'
"""Whatever the open question calls its "I do not know"."""


# --- the bot ----------------------------------------------------------------------------------


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Process:
    """`python -m bot` as a process of its own."""

    def __init__(self, folder: Path, **environ: str) -> None:
        self.port = free_port()
        self.log = folder / "bot.log"
        self._environ = {
            **{k: v for k, v in os.environ.items() if not k.startswith("BOT_")},
            "BOT_DATA_DIR": str(folder / "data"),
            "BOT_MASTER_KEY_FILE": str(folder / "master.key"),
            "BOT_LISTEN": f"127.0.0.1:{self.port}",
            "BOT_NO_BOOTSTRAP": "1",
            **environ,
        }
        self._process: asyncio.subprocess.Process

    @property
    def url(self) -> str:
        """Where its HTTP side listens: the chat page, when it is the playground."""
        return f"http://127.0.0.1:{self.port}/"

    async def start(self) -> None:
        """Start it, or start it again on the same data."""
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot"),
                cwd=ROOT,
                env=self._environ,
                stdout=log,
                stderr=log,
            )
        await until(self._is_up)

    async def _is_up(self) -> bool:
        assert self._process.returncode is None, self.log.read_text(errors="replace")
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        return True

    async def kill(self) -> None:
        """SIGKILL: no time to say good-bye."""
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        if self._process.returncode is None:
            self._process.terminate()
        return await asyncio.wait_for(self._process.wait(), PATIENCE)


@asynccontextmanager
async def running(folder: Path, **environ: str) -> AsyncIterator[Process]:
    """The bot until the block ends; without a token it is the playground."""
    process = Process(folder, **environ)
    await process.start()
    try:
        yield process
    except Exception as error:
        error.add_note(f"The bot's log:\n{process.log.read_text(errors='replace')[-3000:]}")
        raise
    finally:
        await process.stop()


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    """Wait until it holds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not await holds():
        assert loop.time() < end, "waited in vain"
        await asyncio.sleep(0.03)


# --- a person ---------------------------------------------------------------------------------


@cache
def words() -> Catalogues:
    """Every language on offer."""
    return catalogues()


class Visitor:
    """Somebody at the page. Buttons and sentences are named as in the journeys without a page."""

    def __init__(self, page: Page, user_id: int = ANNA, language: str = "ru") -> None:
        self.page, self.id, self.language = page, user_id, language
        self.app_language = language
        self.pane = chat(page, user_id)

    # --- words
    @property
    def speaker(self) -> Speaker:
        return Speaker(words(), self.language, UTC, datetime.now(UTC))

    def label(self, name: str, **params: Any) -> str:
        """A button's words."""
        return self.speaker.label(BUTTONS.get(name, name), **params)

    def said(self, name: str, **params: Any) -> str:
        """A sentence as the person reads it."""
        return seen(visible(str(self.speaker.say(SENTENCES.get(name, name), **params))))

    # --- looking
    @property
    def screen(self) -> Locator:
        """The latest message with buttons."""
        return self.pane.locator(LAST_SCREEN).last

    async def text(self) -> str:
        """The words of the latest screen."""
        return seen(await self.screen.inner_text())

    async def sees(self, *sentences: str) -> None:
        """The latest screen comes to say all this, word for word."""
        for sentence in sentences:
            try:
                await until(partial(self._says, seen(sentence)))
            except AssertionError:
                text = await self.text()
                raise AssertionError(f"{sentence!r} is not in:\n{text}") from None

    async def _says(self, sentence: str) -> bool:
        return await self.screen.count() > 0 and sentence in await self.text()

    async def reads(self, *names: str, **params: Any) -> None:
        """The latest screen comes to say these sentences of the catalogue."""
        await self.sees(*(self.said(name, **params) for name in names))

    async def offers(self, *labels: str) -> None:
        """The latest screen has these buttons."""
        for label in labels:
            await self.button(label).wait_for()

    def button(self, label: str, **params: Any) -> Locator:
        """A button of the latest screen by its wording id, or by its words."""
        if label == "skip":
            return self.screen.locator(SKIP)
        return self.keys.get_by_role("button", name=self.label(label, **params), exact=True)

    @property
    def keys(self) -> Locator:
        """The keyboard of the latest screen."""
        return self.screen.get_by_test_id("keyboard")

    # --- acting
    async def start(self) -> None:
        """The big button of an empty chat."""
        await self.pane.get_by_test_id("start").click()

    async def tap(self, label: str, **params: Any) -> None:
        """Press a button and wait until the bot has answered the press."""
        await self.press(self.button(label, **params))

    async def tap_number(self, number: int) -> None:
        """The same with the button in that place, counted from 0."""
        await self.press(self.keys.get_by_role("button").nth(number))

    async def press(self, button: Locator) -> None:
        """The same with any button."""
        await button.click()
        await self.answered()

    async def answered(self) -> None:
        """No press is waiting for its answer."""
        await until(self._is_answered)

    async def _is_answered(self) -> bool:
        return await self.pane.locator('[aria-busy="true"]').count() == 0

    async def write(self, text: str) -> None:
        """Type, and send."""
        field = self.pane.get_by_test_id("field")
        await field.fill(text)
        await field.press("Enter")

    async def upload(self, *files: dict[str, Any]) -> None:
        """Photos; several go as an album."""
        await self.pane.get_by_test_id("attach").click()
        async with self.page.expect_file_chooser() as choosing:
            await self.pane.get_by_test_id("attach-photos").click()
        await (await choosing.value).set_files(files)  # type: ignore[arg-type]

    async def forward(self, text: str) -> None:
        """The seller's words, through the dialog."""
        await self.pane.get_by_test_id("forward").click()
        await self.page.get_by_test_id("forward-text").fill(text)
        await self.page.get_by_test_id("forward-send").click()
