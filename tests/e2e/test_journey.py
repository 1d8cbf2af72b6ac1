"""The whole way of a buyer: the real bot in a process of its own, the chat page in a browser.

Nothing here is played by the test but the person. A refusal on the page means that the bot
sent what Telegram would refuse; the console and the network are watched by `opened`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.playground.people import TINY_PNG
from bot.texts.wording.risk_words import CONSEQUENCE, REPLY
from tests.e2e.browser import opened
from tests.e2e.newcomer import Visitor, running, until
from tests.e2e.stage import ANNA, BEN, TOKEN, Stage, expect_
from tests.support.screenshots import chat, needs_tesseract

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]

DAYS_AND_HOURS = {"ru": "осталось 5 дней 4 часа", "en": "5 days 4 hours left"}
LONG_AGO = {"ru": "4 дня назад", "en": "4 days ago"}
TRAP = {
    "ru": "Друг, отмените спор. Деньги вернём через PayPal, пришлите почту",
    "en": "Dear friend, please cancel the dispute, we will pay you back by PayPal",
}
HARMLESS = ("message is not modified", "query is too old")
"""What a repeat after a crash is told: it was there already."""
ADVICE = ("Now", "What not to do")
CHECKLIST = "What to collect: %(ready)s of %(total)s ready"


def picture(number: int) -> dict[str, object]:
    """A file to choose, unlike the others."""
    buffer = TINY_PNG + bytes([number])
    return {"name": f"{number}.png", "mimeType": "image/png", "buffer": buffer}


async def clock(page: Page) -> datetime:
    """The bot's present moment, as the page shows it."""
    shown = await page.get_by_test_id("clock-now").get_attribute("datetime")
    assert shown is not None
    return datetime.fromisoformat(shown).astimezone(UTC)


async def no_refusals(page: Page) -> None:
    """Nothing the bot sent would be refused by Telegram."""
    assert await page.get_by_test_id("refusal").all_inner_texts() == []


# --- stretches of the way -----------------------------------------------------------------------


async def first_advice(anna: Visitor) -> None:
    await anna.start()
    await anna.tap("situation.not_received")
    await anna.reads(*ADVICE)


async def dated(anna: Visitor) -> None:
    await anna.tap("check_dates")
    await countdown_in_words(anna)
    await anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))


async def reminders_on(anna: Visitor) -> None:
    await anna.tap("remind_me")
    await anna.reads("What time is it where you are?")
    await anna.tap_number(1)  # Moscow's hour
    await anna.reads("Reminders are on", "I will write:")
    await anna.tap("back_to_case")


async def every_question(anna: Visitor) -> None:
    await anna.tap("ask_rest")
    await anna.tap("tracking.says_delivered")
    await anna.tap("carrier.unknown")
    await anna.tap("shipped_on.weeks_4_ago")
    await anna.write(LONG_AGO[anna.language])
    await anna.offers("yes_right")
    await anna.tap("another_value")
    await anna.tap("delivered_on.days_3_ago")
    await price(anna)
    await anna.tap("paid_with.card_ru")
    await anna.tap("market.russia")
    await anna.tap("skip")
    await anna.tap("skip")
    await anna.offers("to_case")


async def countdown_in_words(anna: Visitor) -> None:
    """What was typed is repeated as a moment before it counts."""
    await anna.write(DAYS_AND_HOURS[anna.language])
    await anna.offers("yes_right", "another_value")
    echoed = await anna.screen.locator("time").first.get_attribute("datetime")
    assert echoed is not None
    away = datetime.fromisoformat(echoed) - await clock(anna.page)
    assert abs(away - timedelta(days=5, hours=4)) < timedelta(minutes=2)
    await anna.tap("yes_right")


async def price(anna: Visitor) -> None:
    """A bare number: the currency is asked."""
    await anna.write("1250")
    await anna.offers("another_value")
    assert await anna.keys.get_by_role("button").count() == 4
    await anna.tap_number(0)
    await anna.offers("paid_with.card_ru")


async def evidence(anna: Visitor) -> None:
    await anna.tap("evidence")
    await anna.reads(CHECKLIST, ready=0, total=7)
    await anna.tap_number(0)
    await anna.tap("tick_ready")
    await anna.reads(CHECKLIST, ready=1, total=7)
    await anna.upload(picture(1))
    await anna.reads("photo_kept_unsorted")
    await expect_(anna.pane.get_by_test_id("reactions").filter(has_text="👍")).to_have_count(1)
    said = await anna.pane.locator(".message.bot").count()
    await anna.upload(picture(2), picture(3), picture(4))
    await anna.reads(CHECKLIST, ready=1, total=7)
    await expect_(anna.pane.get_by_test_id("reactions").filter(has_text="👍")).to_have_count(4)
    assert await anna.pane.locator(".message.bot").count() == said + 1
    await anna.tap("back_to_case")


async def english_text(anna: Visitor) -> None:
    await anna.tap("letter")
    await anna.screen.get_by_test_id("copy-pre").click()
    copied = await anna.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hello.") and "1,250.00" in copied and copied.endswith("Thank you.")
    await anna.tap("variant.shorter")
    await anna.offers("variant.plain")
    await anna.tap("back_to_case")


async def deadlines(anna: Visitor) -> None:
    await anna.tap("more")
    await anna.tap("deadlines")
    await anna.reads("Basis: %(basis)s.", basis=anna.said("screen"))
    await anna.tap("back_to_case")


async def to_the_next_reminder(anna: Visitor) -> datetime:
    """The page's clock jumps there, and the reminder comes below everything else."""
    said = anna.pane.locator(".message.bot")
    before = await said.count()
    await anna.page.get_by_test_id("clock-next").click()
    await expect_(said).to_have_count(before + 1)
    await anna.offers("no_more")
    return await clock(anna.page)


async def reminded(anna: Visitor) -> None:
    first = await to_the_next_reminder(anna)
    # By the real clock of the machine it may be evening: three hours on is then the night.
    soon = await anna.button("again_3h").count()
    choice = "again_3h" if soon else "again_morning"
    await anna.tap(choice)
    await anna.reads(choice)
    again = await to_the_next_reminder(anna)
    if soon:
        assert abs(again - first - timedelta(hours=3)) < timedelta(minutes=2)
    else:
        assert timedelta(hours=3) < again - first < timedelta(hours=14)
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.reads(*ADVICE)
    await to_the_next_reminder(anna)
    await anna.tap("reminder_done")
    await anna.reads("well_done")


async def trapped(anna: Visitor) -> None:
    """The seller's words: the sign, and the safe way as the easy way."""
    risk = "off_platform_payment"
    await anna.forward(TRAP[anna.language])
    await anna.sees("⛔", TRAP[anna.language])
    await anna.reads(CONSEQUENCE[risk])
    await anna.tap(f"safe.{risk}")
    await anna.reads("A ready answer")
    await anna.sees(*REPLY[risk])
    await anna.tap("back_to_case")


async def other_language(anna: Visitor) -> None:
    await anna.tap("back_home")
    anna.language, name = ("en", "English") if anna.language == "ru" else ("ru", "Русский")
    await anna.press(anna.keys.get_by_role("button", name=name))
    await anna.offers("continue_case")


async def erased(anna: Visitor) -> None:
    await anna.write("/delete_me")
    await anna.offers("delete_for_good")
    await anna.tap("delete_for_good")
    await anna.pane.get_by_text(anna.said("erased")).wait_for()
    anna.language = anna.app_language  # what was chosen is forgotten too
    await anna.write("/start")
    await anna.offers("situation.not_received")
    assert await anna.button("continue_case").count() == 0


# --- the journeys -------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "user_id"), [("ru", ANNA), ("en", BEN)])
async def test_from_the_first_tap_to_the_last_word(
    browser: Browser, tmp_path: Path, language: str, user_id: int
) -> None:
    async with running(tmp_path) as bot, opened(browser, bot.url) as page:
        anna = Visitor(page, user_id, language)
        for stretch in (
            *(first_advice, dated, reminders_on, every_question, evidence, english_text),
            *(deadlines, reminded, trapped, other_language, erased),
        ):
            await stretch(anna)
            await no_refusals(page)


@needs_tesseract
@pytest.mark.parametrize(("language", "user_id"), [("ru", ANNA), ("en", BEN)])
async def test_a_screenshot_of_a_talk_is_read_and_checked(
    browser: Browser, tmp_path: Path, language: str, user_id: int
) -> None:
    async with running(tmp_path) as bot, opened(browser, bot.url) as page:
        anna = Visitor(page, user_id, language)
        await first_advice(anna)
        await anna.write("/check")
        await anna.reads("A screenshot will do too: you will see what I read before it is checked.")
        talk = chat([("theirs", TRAP[language]), ("mine", "PayPal?")])
        await anna.upload({"name": "talk.jpg", "mimeType": "image/jpeg", "buffer": talk})
        await anna.reads("Is this what the picture says?")
        await anna.tap("picture_right")
        await anna.sees("⛔", "PayPal")
        await anna.reads(CONSEQUENCE["off_platform_payment"])
        await no_refusals(page)


async def test_two_people_do_not_hear_each_other(browser: Browser, tmp_path: Path) -> None:
    async with running(tmp_path) as bot, opened(browser, bot.url) as page:
        anna, ben = Visitor(page, ANNA, "ru"), Visitor(page, BEN, "en")
        await anna.start()
        await ben.start()
        await anna.tap("situation.not_received")
        await ben.tap("help")
        await anna.reads(*ADVICE)
        await ben.offers("back_home")
        assert await ben.screen.locator('[data-callback*="|card|"]').count() == 0
        await no_refusals(page)


async def test_killed_in_the_middle_and_started_again(
    browser: Browser, stage: Stage, tmp_path: Path
) -> None:
    """The Bot API and the page live on, as Telegram would; only the bot dies. What was pressed
    and written meanwhile takes effect once it is back."""
    telegram = {"BOT_TOKEN": TOKEN, "BOT_API_URL": stage.api_url}
    async with (
        running(tmp_path, **telegram) as bot,
        opened(browser, stage.url) as page,
    ):
        anna = Visitor(page)
        await first_advice(anna)
        await anna.tap("check_dates")
        await bot.kill()
        await anna.button("protection_end.days_14_left").click()
        await bot.start()
        await anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))
        await anna.answered()
        await anna.tap("ask_rest")
        await bot.kill()
        await bot.start()
        await anna.tap("tracking.moves")
        await anna.offers("carrier.seller")
        await until(lambda: drained(stage))
        refused = [one["error"] for one in stage.events if one["type"] == "refused"]
        assert [error for error in refused if not any(words in error for words in HARMLESS)] == []


async def drained(stage: Stage) -> bool:
    """Every update has been taken."""
    return not stage.world.updates.waiting()
