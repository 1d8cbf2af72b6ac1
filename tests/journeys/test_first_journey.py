"""From "it did not come" to a dispute text, with the number of taps counted."""

from __future__ import annotations

import pytest

from tests.journeys.steps import MOSCOW, answered, begin, dated, protected, quickly_dated
from tests.support.journey import Person

TRACKING = (
    "tracking.moves",
    "tracking.stands_still",
    "tracking.never_tracked",
    "tracking.says_delivered",
)
CARRIERS = ("carrier.seller", "carrier.platform", "carrier.unknown")
PAYMENTS = (
    *("paid_with.card_ru", "paid_with.card_foreign", "paid_with.sbp"),
    *("paid_with.paypal", "paid_with.wallet", "paid_with.other"),
)


# --- taps: a test per row of the table ------------------------------------------------------


async def test_first_advice_is_one_tap_away(anna: Person) -> None:
    await begin(anna)
    assert anna.taps == 1
    anna.reads("Now", "What not to do")
    anna.offers("check_dates", "evidence", "letter")


async def test_warning_of_a_cancel_request_is_one_tap_away(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("asked_to_cancel")
    assert anna.taps == 1
    anna.sees("⛔")
    assert anna.labels[0] == anna.label("safe.close_dispute_early")


async def test_evidence_list_is_at_most_three_taps_away(anna: Person) -> None:
    await begin(anna)
    await anna.tap("evidence")
    assert anna.taps <= 3
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=0, total=3)


async def test_personal_deadline_is_three_taps_away(anna: Person) -> None:
    await quickly_dated(anna)
    assert anna.taps == 3
    anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))
    anna.counts_down(days=13)


async def test_reminders_are_four_taps_away_and_one_for_the_zone(anna: Person) -> None:
    await quickly_dated(anna)
    await anna.tap("remind_me")
    assert anna.taps == 4
    anna.reads("What time is it where you are?")
    await anna.press(MOSCOW)
    assert anna.taps == 5
    anna.reads("Reminders are on", "I will write:")


async def test_zone_is_asked_once(anna: Person) -> None:
    await dated(anna)
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    await anna.say("/start")
    anna.taps = 0
    await anna.tap("situation.not_received")
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_14_left")
    await anna.tap("remind_me")
    assert anna.taps == 4
    anna.reads("Reminders are on", "I will write:")


async def test_dispute_text_is_at_most_seven_taps_away_and_nothing_is_typed(anna: Person) -> None:
    await answered(anna)
    await anna.tap("skip")
    assert 5 <= anna.taps <= 7
    anna.sees("Please refund the full amount I paid.", "Hello.", "Thank you.")


# --- the questions --------------------------------------------------------------------------


@pytest.mark.parametrize("tracking", TRACKING)
async def test_tracking_decides_the_advice_and_stands_in_the_letter(
    anna: Person, tracking: str
) -> None:
    sentence = {
        "tracking.moves": "Tracking shows that the parcel is still on the way.",
        "tracking.stands_still": "Tracking has not changed for a long time.",
        "tracking.never_tracked": "The tracking number shows no information.",
        "tracking.says_delivered": "but nothing was delivered to me.",
    }[tracking]
    await answered(anna, tracking)
    await anna.tap("skip")
    anna.sees(sentence)
    await anna.tap("back_to_case")
    anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))
    await anna.tap("answers")
    anna.sees(anna.label(tracking))


@pytest.mark.parametrize("carrier", CARRIERS)
async def test_every_carrier_leads_on(anna: Person, carrier: str) -> None:
    await begin(anna)
    await anna.tap("letter")
    await anna.tap("tracking.moves")
    await anna.tap(carrier)
    await anna.tap("shipped_on.week_ago")
    await anna.tap("skip")
    anna.sees("Please refund")


async def test_every_question_of_a_case_in_order(anna: Person) -> None:
    """The long way: everything is asked once, and then there is nothing left to ask."""
    await dated(anna)
    await anna.tap("ask_rest")
    for answer in (
        *(
            "tracking.says_delivered",
            "carrier.platform",
            "delivered_on.days_3_ago",
        ),
        *("skip", "paid_with.card_ru", "market.russia", "skip", "skip"),
    ):
        await anna.tap(answer)
    anna.offers("to_case")
    await anna.tap("to_case")
    assert anna.label("ask_rest") not in anna.labels


@pytest.mark.parametrize("payment", PAYMENTS)
async def test_paid_with(anna: Person, payment: str) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    for answer in (
        "tracking.moves",
        "carrier.unknown",
        "skip",
        payment,
    ):
        await anna.tap(answer)
    await anna.say("/cancel")
    await anna.tap("answers")
    anna.sees(anna.label(payment))


# --- protection, in every way it can be told -------------------------------------------------


@pytest.mark.parametrize("left", ["осталось 3 дня 4 часа", "3 days 4 hours", "3d 4h"])
async def test_protection_typed_as_a_countdown(anna: Person, left: str) -> None:
    await protected(anna, left)
    anna.counts_down(days=3, hours=4)
    anna.reads("Basis: %(basis)s.", basis=anna.said("screen"))


@pytest.mark.parametrize("day", ["12 декабря", "Dec 12", "12.12.2026"])
async def test_protection_typed_as_a_date(anna: Person, day: str) -> None:
    await protected(anna, day)
    # A date without an hour counts from its first moment anywhere on Earth.
    anna.counts_down(days=16, hours=1)


async def test_protection_chosen_quickly(anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_7_left")
    # Whoever sees more days chose the nearest below, so a day of margin comes off.
    anna.counts_down(days=6)
    anna.reads("Basis: %(basis)s.", basis=anna.said("screen_about"))


async def test_protection_chosen_in_the_calendar(anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("other_date")
    await anna.press("Декабрь" if anna.language == "ru" else "December")
    await anna.press("12")
    anna.counts_down(days=16, hours=1)


async def test_protection_unknown_still_leads_somewhere(anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("skip")
    await anna.tap("skip")
    anna.reads(
        "There is no deadline yet. Enter the shipping date or the countdown from the order page."
    )
    anna.offers("check_dates", "letter")
    await anna.tap("check_dates")
    anna.offers("protection_end.days_7_left")


# --- the price -------------------------------------------------------------------------------


async def test_price_typed_with_its_currency(anna: Person) -> None:
    await answered(anna)
    await anna.say("1234,50 ₽")
    anna.sees("1 234,50 ₽" if anna.language == "ru" else "1,234.50")
    await anna.tap("yes_right")
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
    anna.reads("not_a_sum")
    anna.offers("unknown.price")


# --- the text --------------------------------------------------------------------------------


async def test_variants_of_the_text(anna: Person) -> None:
    await answered(anna, "tracking.stands_still")
    await anna.say("18.50 USD")
    await anna.tap("yes_right")
    usual = anna.text
    await anna.tap("variant.shorter")
    shorter = anna.text
    await anna.tap("variant.firmer")
    firmer = anna.text
    assert len({usual, shorter, firmer}) == 3
    assert len(shorter) < len(usual)
    await anna.tap("letter.seller")
    anna.reads("Press the text to copy it, then paste it into the AliExpress chat.")


async def test_text_is_english_with_a_mirror_in_the_readers_language(anna: Person) -> None:
    await answered(anna)
    await anna.tap("skip")
    anna.sees("Please refund the full amount I paid.")
    mirror = anna.said("The same in your language, only to check")
    assert (mirror in anna.text) is (anna.language != "en")
    kinds = [entity["type"] for entity in anna.screen["entities"]]
    assert "pre" in kinds
