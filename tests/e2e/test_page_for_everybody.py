"""The chat page for everybody: keyboard, names, contrast, phones, two languages, bad lines."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.browser import opened
from tests.e2e.stage import ANNA, BEN, Stage, chat, expect_, message, start_talk

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

ENOUGH = 4.5
"""WCAG AA: the least contrast of text."""

CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
"""Every visible text with the contrast of its ink to its ground."""


async def test_the_keyboard_is_enough(page: Page, stage: Stage) -> None:
    await chat(page).get_by_test_id("start").focus()
    await page.keyboard.press("Enter")
    await expect_(chat(page).get_by_test_id("field")).to_be_focused()
    number = await stage.say("Что случилось?", [[{"text": "Не пришло", "callback_data": "a"}]])
    key = message(page, number).get_by_test_id("button")
    await key.wait_for()
    for _ in range(12):  # backwards from the field: attach, commands, the last message's button
        await page.keyboard.press("Shift+Tab")
        if await key.evaluate("node => node === document.activeElement"):
            break
    outline = "node => getComputedStyle(node).outlineStyle"
    assert await key.evaluate(outline) == "solid"
    await page.keyboard.press("Enter")
    await expect_(key).to_have_attribute("aria-busy", "true")
    again = {"inline_keyboard": [[{"text": "Дальше", "callback_data": "b"}]]}
    await stage.bot(
        "editMessageText", chat_id=ANNA, message_id=number, text="Совет", reply_markup=again
    )
    await expect_(message(page, number)).to_be_focused()
    for _ in range(3):
        await page.keyboard.press("Tab")
        if await key.evaluate("node => node === document.activeElement"):
            break
    await expect_(key).to_be_focused()


NAMELESS = """() => [...document.querySelectorAll("button, textarea, a, input:not([type=file])")]
  .filter((one) => one.checkVisibility())
  .filter((one) => !(one.ariaLabel || one.innerText.trim() || one.labels?.length))
  .map((one) => one.outerHTML)"""


@pytest.mark.parametrize("width", [390, 900, 1280])
async def test_every_control_has_a_name(browser: Browser, stage: Stage, width: int) -> None:
    async with opened(browser, stage.url, viewport={"width": width, "height": 844}) as page:
        await start_talk(page)
        await stage.say("Экран<pre>код</pre>", [[{"text": "Да", "callback_data": "a"}]])
        await chat(page).get_by_test_id("keyboard").wait_for()
        assert await page.evaluate(NAMELESS) == []
        await chat(page).get_by_test_id("forward").click()
        assert await page.evaluate(NAMELESS) == []
        assert await page.locator("[role=log][aria-live=polite]").count() == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_text_has_contrast(browser: Browser, stage: Stage, scheme: str) -> None:
    async with opened(browser, stage.url, color_scheme=scheme) as page:
        await start_talk(page)
        own = stage.world.chat(ANNA)[0]["message_id"]
        keys = [
            [{"text": style, "callback_data": style, "style": style}]
            for style in ("primary", "success", "danger")
        ]
        keys.append([{"text": "plain", "callback_data": "plain"}])
        rule = "правило площадки с источником и датой проверки\n" * 5
        await stage.say(
            f"<b>b</b> <code>c</code> <a href='https://example.org/'>a</a>"
            f"<blockquote expandable>{rule}</blockquote><pre>code</pre>",
            keys,
            disable_notification=True,
            reply_parameters={"message_id": own},
        )
        await stage.document(ANNA, "a.pdf", b"%PDF")
        await chat(page, BEN).get_by_test_id("block").click()
        await stage.bot("sendMessage", chat_id=BEN, text="?")
        await page.get_by_test_id("clock-day").click()
        await page.get_by_test_id("clock-shift").wait_for()
        weak = await page.evaluate(CONTRAST)
        assert {words: ratio for words, ratio in weak if ratio < ENOUGH} == {}


async def test_a_phone_gets_tabs_and_no_sideways_scrolling(browser: Browser, stage: Stage) -> None:
    async with opened(browser, stage.url, viewport={"width": 390, "height": 844}) as page:
        await start_talk(page)
        long = "Очень длинная подпись кнопки, которая не влезает"
        await stage.say("Слово" * 100, [[{"text": long, "callback_data": "a"}] * 2])
        await expect_(chat(page, BEN)).to_be_hidden()
        width = "document.documentElement.scrollWidth"
        assert await page.evaluate(width) <= 390
        stage.world.say(BEN, "Hello")
        await expect_(page.get_by_test_id(f"tab-{BEN}").locator(".dot")).to_be_visible()
        await page.get_by_test_id(f"tab-{ANNA}").focus()
        await page.keyboard.press("ArrowRight")
        await expect_(chat(page, BEN)).to_be_visible()
        await expect_(chat(page)).to_be_hidden()
        await expect_(chat(page, BEN)).to_contain_text("Hello")


async def test_the_page_speaks_two_languages(page: Page, stage: Stage) -> None:
    await page.get_by_test_id("page-language-en").click()
    await expect_(page.get_by_test_id("clock-day")).to_have_text("+1 day")
    await page.reload()
    await expect_(page.get_by_test_id("clock-day")).to_have_text("+1 day")
    labels = await page.locator("[aria-label]").evaluate_all(
        "nodes => nodes.map((one) => one.getAttribute('aria-label'))"
    )
    russian = [one for one in labels if re.search("[а-я]", one) and one != "Анна"]
    assert russian == [], json.dumps(russian, ensure_ascii=False)


async def test_a_lost_connection_loses_nothing(page: Page, stage: Stage) -> None:
    await start_talk(page)
    await page.context.set_offline(True)
    await stage.session.get(f"{stage.url}play/state")
    number = await stage.say("пока связи не было")
    await page.context.set_offline(False)
    await expect_(message(page, number)).to_be_visible()
    await expect_(page.get_by_test_id("offline")).to_be_hidden()
