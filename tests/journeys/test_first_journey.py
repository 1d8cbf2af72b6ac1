"""From "it did not come" to a dispute text, with the number of taps counted."""

from __future__ import annotations

import pytest

from tests.journeys.steps import MOSCOW, answered, begin, dated, protected
from tests.support.journey import Person

TRACKING = ("It is moving", "No movement for long", "Number is not found", "It says delivered")
CARRIERS = ("The seller's ordinary delivery", "AliExpress delivery, Choice", "I do not know")
PAYMENTS = (
    *("Russian bank card", "Bank card, not Russian", "SBP, by phone"),
    *("PayPal", "Electronic wallet", "Another way"),
)


# --- taps: a test per row of the table ------------------------------------------------------


async def test_first_advice_is_one_tap_away(anna: Person) -> None:
    await begin(anna)
    assert anna.taps == 1
    anna.reads("Now", "What not to do")
    anna.offers("Check the dates", "What to collect", "Text for the dispute")


async def test_warning_of_a_cancel_request_is_one_tap_away(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("Asked to cancel dispute")
    assert anna.taps == 1
    anna.sees("⛔")
    assert anna.labels[0] == anna.label("Do not cancel, show an answer")


async def test_evidence_list_is_at_most_three_taps_away(anna: Person) -> None:
    await begin(anna)
    await anna.tap("What to collect")
    assert anna.taps <= 3
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=0, total=3)


async def test_personal_deadline_is_three_taps_away(anna: Person) -> None:
    await dated(anna)
    assert anna.taps == 3
    anna.reads("Stage: %(stage)s.", stage=anna.said("the dispute is not open yet"))
    anna.counts_down(days=15, hours=1)


async def test_reminders_are_four_taps_away_and_one_for_the_zone(anna: Person) -> None:
    await dated(anna)
    await anna.tap("Remind me")
    assert anna.taps == 4
    anna.reads("What time is it where you are?")
    await anna.press(MOSCOW)
    assert anna.taps == 5
    anna.reads("Reminders are on", "I will write:")


async def test_zone_is_asked_once(anna: Person) -> None:
    await dated(anna)
    await anna.tap("Remind me")
    await anna.press(MOSCOW)
    await anna.say("/start")
    anna.taps = 0
    await anna.tap("Not received")
    await anna.tap("Check the dates")
    await anna.tap("Today")
    await anna.tap("Remind me")
    assert anna.taps == 4
    anna.reads("Reminders are on", "I will write:")


async def test_dispute_text_is_at_most_seven_taps_away_and_nothing_is_typed(anna: Person) -> None:
    await answered(anna)
    await anna.tap("Skip")
    assert 5 <= anna.taps <= 7
    anna.sees("Please refund the full amount I paid.", "Hello.", "Thank you.")


# --- the questions --------------------------------------------------------------------------


@pytest.mark.parametrize("tracking", TRACKING)
async def test_tracking_decides_the_advice_and_stands_in_the_letter(
    anna: Person, tracking: str
) -> None:
    sentence = {
        "It is moving": "Tracking shows that the parcel is still on the way.",
        "No movement for long": "Tracking has not changed for a long time.",
        "Number is not found": "The tracking number shows no information.",
        "It says delivered": "Tracking says “delivered”, but nothing was delivered to me.",
    }[tracking]
    await answered(anna, tracking)
    await anna.tap("Skip")
    anna.sees(sentence)
    await anna.tap("Back to the case")
    anna.reads("Stage: %(stage)s.", stage=anna.said("the dispute is not open yet"))
    await anna.tap("My answers")
    anna.sees(anna.label(tracking))


@pytest.mark.parametrize("carrier", CARRIERS)
async def test_every_carrier_leads_on(anna: Person, carrier: str) -> None:
    await begin(anna)
    await anna.tap("Text for the dispute")
    await anna.tap("It is moving")
    await anna.tap(carrier)
    await anna.tap("A week ago")
    await anna.tap("Skip")
    anna.sees("Please refund")


async def test_every_question_of_a_case_in_order(anna: Person) -> None:
    """The long way: everything is asked once, and then there is nothing left to ask."""
    await dated(anna)
    await anna.tap("Answer questions")
    for answer in (
        *("It says delivered", "AliExpress delivery, Choice", "14 days left", "3 days ago"),
        *("Skip", "Russian bank card", "aliexpress.ru", "Skip", "Skip"),
    ):
        await anna.tap(answer)
    anna.offers("Open the case")
    await anna.tap("Open the case")
    assert anna.label("Answer questions") not in anna.labels


@pytest.mark.parametrize("payment", PAYMENTS)
async def test_paid_with(anna: Person, payment: str) -> None:
    await dated(anna)
    await anna.tap("Answer questions")
    for answer in ("It is moving", "I do not know", "30 days left", "Skip", payment):
        await anna.tap(answer)
    await anna.say("/cancel")
    await anna.tap("My answers")
    anna.sees(anna.label(payment))


# --- protection, in every way it can be told -------------------------------------------------


@pytest.mark.parametrize("left", ["осталось 3 дня 4 часа", "3 days 4 hours", "3d 4h"])
async def test_protection_typed_as_a_countdown(anna: Person, left: str) -> None:
    await protected(anna, left)
    anna.counts_down(days=3, hours=4)
    anna.reads("Basis: %(basis)s.", basis=anna.said("as your screen shows"))


@pytest.mark.parametrize("day", ["12 декабря", "Dec 12", "12.12.2026"])
async def test_protection_typed_as_a_date(anna: Person, day: str) -> None:
    await protected(anna, day)
    # A date without an hour counts from its first moment anywhere on Earth.
    anna.counts_down(days=16, hours=1)


async def test_protection_chosen_quickly(anna: Person) -> None:
    await begin(anna)
    await anna.tap("Check the dates")
    await anna.tap("I do not know")
    await anna.tap("7 days left")
    anna.counts_down(days=7)


async def test_protection_chosen_in_the_calendar(anna: Person) -> None:
    await begin(anna)
    await anna.tap("Check the dates")
    await anna.tap("I do not know")
    await anna.tap("Another date")
    await anna.press("Декабрь" if anna.language == "ru" else "December")
    await anna.press("12")
    anna.counts_down(days=16, hours=1)


async def test_protection_unknown_still_leads_somewhere(anna: Person) -> None:
    await begin(anna)
    await anna.tap("Check the dates")
    await anna.tap("I do not know")
    await anna.tap("I cannot see it")
    anna.reads(
        "There is no deadline yet. It takes the shipping date or the countdown on the order page."
    )
    anna.offers("Answer questions", "Text for the dispute")


# --- the price -------------------------------------------------------------------------------


async def test_price_typed_with_its_currency(anna: Person) -> None:
    await answered(anna)
    await anna.say("1234,50 ₽")
    anna.sees("1 234,50 ₽" if anna.language == "ru" else "1,234.50")
    await anna.tap("Yes, correct")
    anna.sees("Please refund the full amount of ", "1,234.50")


async def test_bare_number_asks_for_the_currency(anna: Person) -> None:
    await answered(anna)
    await anna.say("1250")
    assert len(anna.labels) == 4
    await anna.press(anna.labels[1])
    anna.sees("Please refund the full amount of $1,250.00")


@pytest.mark.parametrize("words", ["NaN", "1e999999", "-5 $", "много", "0 ₽"])
async def test_no_sum_at_all(anna: Person, words: str) -> None:
    await answered(anna)
    await anna.say(words)
    anna.reads("I did not understand the sum. Example: 1250 RUB or 18.50 USD.")
    anna.offers("Skip")


# --- the text --------------------------------------------------------------------------------


async def test_variants_of_the_text(anna: Person) -> None:
    await answered(anna, "No movement for long")
    await anna.say("18.50 USD")
    await anna.tap("Yes, correct")
    usual = anna.text
    await anna.tap("Shorter")
    shorter = anna.text
    await anna.tap("Firmer")
    firmer = anna.text
    assert len({usual, shorter, firmer}) == 3
    assert len(shorter) < len(usual)
    await anna.tap("Message to the seller")
    anna.reads("Press the text to copy it, then paste it into the AliExpress chat.")


async def test_text_is_english_with_a_mirror_in_the_readers_language(anna: Person) -> None:
    await answered(anna)
    await anna.tap("Skip")
    anna.sees("Please refund the full amount I paid.")
    mirror = anna.said("The same in your language, only to check")
    assert (mirror in anna.text) is (anna.language != "en")
    kinds = [entity["type"] for entity in anna.screen["entities"]]
    assert "pre" in kinds
