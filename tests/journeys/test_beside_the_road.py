"""Not shipped, held by customs, only not wanted; and whoever comes when the dispute is open."""

from __future__ import annotations

import pytest

from bot.dispute.facts import FAULTY, Situation
from bot.texts.wording.advice_words import SOLUTION, STEP
from bot.texts.wording.label_words import EVIDENCE
from bot.texts.wording.letters import SENTENCES
from bot.texts.wording.vocabulary import OUTCOME, SITUATION
from tests.journeys.steps import MOSCOW
from tests.support.journey import Person


async def begin(anna: Person, situation: Situation) -> None:
    """Home, "something else", what it is: two taps to the advice."""
    await anna.say("/start")
    await anna.tap("elsewhere")
    await anna.tap(f"situation.{situation}")


async def test_an_order_that_does_not_leave_is_cancelled_and_paid_back(anna: Person) -> None:
    await begin(anna, Situation.NOT_SHIPPED)
    anna.reads(SOLUTION["cancel_order"], STEP["cancel_on_page"])
    await anna.tap("check_dates")
    anna.reads("How much time does the seller have left to ship?")
    await anna.say("3 days 4 hours")
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    await anna.stage.to_next_due()
    anna.reads(SITUATION["not_shipped"])
    await anna.tap("to_case")
    await anna.tap("cancel_asked")
    await anna.tap("cancel_asked.today")
    anna.reads(SOLUTION["await_cancellation"])
    for _ in ("half a day before", "the time is over"):
        await anna.stage.to_next_due()
    await anna.stage.pass_time(days=2)
    await anna.press(anna.labels[0])  # one message says that both times are over
    anna.reads(SOLUTION["see_cancelled"])
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.cancelled")
    anna.reads(OUTCOME["cancelled"])
    await anna.tap("money_not_here")
    await anna.tap("to_support")
    assert "refund" in anna.text


async def test_the_letter_asks_to_cancel(anna: Person) -> None:
    await begin(anna, Situation.NOT_SHIPPED)
    await anna.tap("letter.seller")
    assert SENTENCES["ask_cancel"] in anna.text
    await anna.tap("variant.firmer")
    assert SENTENCES["support_otherwise"] in anna.text


async def test_what_was_shipped_after_all_is_followed_as_a_parcel(anna: Person) -> None:
    await begin(anna, Situation.NOT_SHIPPED)
    await anna.tap("back_home")
    await anna.tap("continue_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.shipped")
    anna.reads(SITUATION["not_received"])
    await anna.tap("check_dates")
    anna.reads("How much protection is left?")


async def test_not_shipped_is_found_at_the_question_of_tracking_too(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("situation.not_received")
    await anna.tap("letter")
    anna.reads("What does tracking show?")
    await anna.tap("situation.not_shipped")
    assert SENTENCES["ask_cancel"] in anna.text


@pytest.mark.parametrize(
    ("reason", "solution"),
    [
        ("duty", "settle_customs"),
        ("papers", "ask_customs_then_open"),
        ("forbidden", "ask_customs_then_open"),
        ("unknown", "ask_customs_then_open"),
    ],
)
async def test_held_by_customs(anna: Person, reason: str, solution: str) -> None:
    await anna.say("/start")
    await anna.tap("situation.not_received")
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_14_left")
    await anna.tap("ask_rest")
    await anna.tap("tracking.at_customs")
    await anna.tap(f"customs.{reason}")
    await anna.tap("back_to_case")
    anna.reads(SOLUTION[solution])
    await anna.tap("advice")
    await anna.tap("evidence")
    anna.offers("⬜ " + anna.label(EVIDENCE["customs_paper"]))


async def test_goes_back_to_the_sender(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("situation.not_received")
    await anna.tap("letter")
    await anna.tap("tracking.goes_back")
    await anna.tap("carrier.seller")
    await anna.tap("shipped_on.weeks_4_ago")
    await anna.tap("unknown.price")
    assert SENTENCES["tracking_goes_back"] in anna.text


@pytest.mark.parametrize(
    ("badge", "solution"), [("free", "return_free"), ("none", "return_by_agreement")]
)
async def test_only_not_wanted(anna: Person, badge: str, solution: str) -> None:
    await begin(anna, Situation.UNWANTED)
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_7_left")
    await anna.tap("ask_rest")
    await anna.tap(f"badge.{badge}")
    await anna.tap("back_to_case")
    anna.reads(SOLUTION[solution])
    await anna.tap("letter.seller")
    await anna.tap("received_on.days_3_ago")
    assert SENTENCES["came_unwanted"] in anna.text and SENTENCES["ask_return"] in anna.text


@pytest.mark.parametrize("situation", [*sorted(FAULTY), "not_received", "unwanted"])
async def test_whoever_comes_with_an_open_dispute(anna: Person, situation: str) -> None:
    await anna.say("/start")
    await anna.tap("elsewhere")
    await anna.tap("open_already")
    await anna.tap(f"situation.{situation}")
    anna.reads("When was the dispute opened?")
    await anna.tap("dispute_opened.yesterday")
    anna.reads(SOLUTION["hold_dispute"])
    await anna.tap("to_case")
    anna.offers("seller_answered", "about_to_press")


async def test_whoever_comes_when_the_money_does_not(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("elsewhere")
    await anna.tap("won_unpaid")
    await anna.tap("situation.damaged")
    anna.reads("When was the refund granted?")
    await anna.tap("granted_on.weeks_4_ago")
    anna.offers("to_support", "to_bank", "money_came")
