"""It is pressed already, or won and not paid: what can still be done, honestly."""

from __future__ import annotations

import pytest

from bot.texts.wording.aftermath_words import ASK_FOR, STANDING, TRY, WAITING
from bot.texts.wording.reply_words import PHRASES
from tests.journeys.steps import dated
from tests.journeys.test_seller_answers import disputed
from tests.support.journey import Person, Stage

PRESSED = [
    ("accept", "accepted", "appeal_once", "accepted_by_mistake"),
    ("cancel", "cancelled_open", "open_again", "cancelled_by_mistake"),
    ("confirm", "confirmed", "find_button", "confirmed_by_mistake"),
]


@pytest.mark.parametrize(("press", "standing", "attempt", "phrase"), PRESSED)
async def test_already_pressed(
    anna: Person, press: str, standing: str, attempt: str, phrase: str
) -> None:
    await disputed(anna)
    await anna.tap("about_to_press")
    await anna.tap("already_pressed")
    anna.reads("Which button did you press?")
    await anna.tap(f"press.{press}")
    anna.reads(STANDING[standing], TRY[attempt], TRY["tell_support"])
    anna.reads("Nobody can promise a result here.")
    await anna.tap("to_support")
    anna.sees(PHRASES[phrase])
    await anna.tap("back_to_advice")
    anna.reads(STANDING[standing])


async def test_a_cancellation_is_noted_and_the_dates_count_anew(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("already_pressed")
    await anna.tap("press.cancel")
    await anna.tap("cancelled_close")
    await anna.tap("happened.dispute_cancelled")
    anna.offers("dispute_opened")


async def test_confirmed_before_any_dispute(anna: Person) -> None:
    await dated(anna)
    await anna.tap("more")
    await anna.tap("already_pressed")
    await anna.tap("press.confirm")
    anna.reads(STANDING["confirmed"], TRY["find_button"])


async def test_a_lost_dispute_has_one_more_try(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.refund_refused")
    await anna.tap("what_still")
    anna.reads(STANDING["lost"], TRY["new_proof"], TRY["appeal_once"])
    await anna.tap("to_support")
    anna.sees(PHRASES["not_agree_decision"])


async def won(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.refund_granted")
    await anna.tap("money_not_here")


async def test_won_and_the_money_has_not_come(stage: Stage, anna: Person) -> None:
    await won(anna)
    anna.reads(WAITING["usual"], ASK_FOR["read_status"])
    await stage.pass_time(days=20)
    await anna.say("/cases")
    await anna.press(anna.label("Case %(n)s: %(what)s", n=1, what=""))
    await anna.tap("money_not_here")
    anna.reads(WAITING["long"], ASK_FOR["ask_the_bank"])
    await anna.tap("to_bank")
    anna.reads(PHRASES["expect_to_account"], PHRASES["check_transfer"])
    await anna.tap("back_to_advice")
    await anna.tap("to_support")
    anna.sees(PHRASES["dispute_won"], PHRASES["when_and_number"])


async def test_the_way_of_paying_decides_where_to_look(anna: Person) -> None:
    await won(anna)
    await anna.tap("tell_payment")
    await anna.tap("paid_with.wallet")
    anna.reads(ASK_FOR["qiwi_gone"])
    anna.lacks("tell_payment", "to_bank")


async def test_nothing_won_no_refund_to_watch(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.gave_up")
    anna.lacks("money_not_here", "what_still")
