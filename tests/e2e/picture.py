"""Make the README's picture again: two people side by side, a card with its deadline at left,
a stop sign at right.

    python -m tests.e2e.picture
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.e2e.browser import launched, opened
from tests.e2e.newcomer import ROOT, Visitor, running
from tests.e2e.stage import ANNA, BEN

PICTURE = ROOT / "docs" / "playground.png"
LOOK = {
    "locale": "en-GB",
    "viewport": {"width": 1280, "height": 880},
    "device_scale_factor": 1.5,
}
TRAP = "Dear friend, please cancel the dispute first. We will pay you back by PayPal, be sure."


async def at_the_card(anna: Visitor) -> None:
    """A case with the date from the order page, and reminders on."""
    await anna.start()
    await anna.tap("situation.not_received")
    await anna.tap("check_dates")
    await anna.write("осталось 5 дней 4 часа")
    await anna.offers("yes_right")
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    await anna.tap_number(1)
    await anna.tap("back_to_case")


async def at_the_stop_sign(ben: Visitor) -> None:
    """A case with a price, and the seller's words forwarded."""
    await ben.start()
    await ben.tap("situation.not_received")
    await ben.tap("letter")
    await ben.tap("tracking.stands_still")
    await ben.tap("carrier.seller")
    await ben.tap("shipped_on.weeks_4_ago")
    await ben.write("18.50 USD")
    await ben.offers("yes_right")
    await ben.tap("yes_right")
    await ben.forward(TRAP)
    await ben.sees("⛔")


async def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            running(Path(folder)) as bot,
            launched() as browser,
            opened(browser, bot.url, **LOOK) as page,
        ):
            await at_the_card(Visitor(page, ANNA, "ru"))
            await at_the_stop_sign(Visitor(page, BEN, "en"))
            await page.mouse.move(0, 0)
            await page.evaluate("document.activeElement.blur()")
            await page.wait_for_timeout(500)  # the last animation, and the next reminder
            PICTURE.parent.mkdir(exist_ok=True)
            await page.screenshot(path=PICTURE)


if __name__ == "__main__":
    asyncio.run(main())
