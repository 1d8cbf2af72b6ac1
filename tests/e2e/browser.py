"""A real browser for the tests: started with this machine's Chromium, kept at home, watched."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def chromium() -> str:
    """Where Chromium is; skips the test when it or playwright is missing."""
    if find_spec("playwright") is None:
        pytest.skip("no playwright: pip install '.[e2e]'")
    given = os.environ.get("CHROMIUM")
    found = given or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("no Chromium: apt install chromium, or set CHROMIUM to its path")
    return found


OF_THE_BROWSER = ("status of 400", "ERR_INTERNET_DISCONNECTED")


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """A browser for several tests."""
    path = chromium()
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def opened(browser: Browser, url: str, **context: Any) -> AsyncIterator[Page]:
    """A page at `url`. At the end: no complaint in its console, no request to the outside."""
    settings: dict[str, Any] = {
        "locale": "ru-RU",
        "timezone_id": "Europe/Moscow",
        "viewport": {"width": 1280, "height": 860},
        "permissions": ["clipboard-read", "clipboard-write"],
        **context,
    }
    surroundings = await browser.new_context(**settings)
    page = await surroundings.new_page()
    page.set_default_timeout(10_000)
    complaints = watched(page)
    try:
        await page.goto(url)
        yield page
    finally:
        await surroundings.close()
    assert complaints == [], complaints


def watched(page: Page) -> list[str]:
    """What the page complains of or asks of other machines, collected as it goes on."""
    complaints: list[str] = []

    def console(message: Any) -> None:
        # Chromium itself writes down a refused act (400) and the line that a test has cut; these
        # are what the page must cope with, not what it complains of.
        expected = any(one in message.text for one in OF_THE_BROWSER)
        if message.type in {"error", "warning"} and not expected:
            complaints.append(f"console: {message.text}")

    def request(made: Any) -> None:
        if urlsplit(made.url).hostname != "127.0.0.1":
            complaints.append(f"outside: {made.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    page.on("request", request)
    return complaints
