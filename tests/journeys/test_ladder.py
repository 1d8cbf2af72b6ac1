"""A dispute is lost: the steps after it, by country and way of paying."""

from __future__ import annotations

import pytest

from bot.texts.wording.aftermath_words import STANDING
from bot.texts.wording.ladder import CONDITION, HOW, REFUSAL, RUNG, TERM
from bot.texts.wording.questions import ASK, WHY
from bot.texts.wording.reply_words import PHRASES
from tests.journeys.test_answer_log import two_late_answers
from tests.journeys.test_seller_answers import answered, disputed
from tests.support.journey import Person, Stage

WHERE = "Where do you live? The last steps depend on it."


async def lost(anna: Person) -> None:
    """From the card: the refund was refused, and the steps are asked for."""
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.refund_refused")
    await anna.tap("what_still")
    anna.reads(STANDING["lost"])
    await anna.tap("further_steps")


COUNTRIES = [
    ("russia", ["ru_claim", "ru_authority"]),
    ("eu", ["eu_authority"]),
    ("elsewhere", ["own_authority"]),
]


@pytest.mark.parametrize(("country", "rungs"), COUNTRIES)
async def test_the_country_is_asked_once(anna: Person, country: str, rungs: list[str]) -> None:
    await disputed(anna)
    await lost(anna)
    anna.reads(WHERE, RUNG["appeal"], RUNG["support"])
    await anna.tap(f"country.{country}")
    assert anna.said(WHERE) not in anna.text
    anna.reads(*(RUNG[one] for one in rungs), *(HOW[one] for one in rungs))
    anna.reads(TERM["not_known"], "Nobody can promise a result here.")
    anna.lacks("country.russia", "country.eu", "country.elsewhere")
    await anna.tap("correct.country")
    await anna.tap("country.russia")
    anna.reads(RUNG["ru_authority"])


async def test_the_way_and_the_day_of_paying_give_a_date(anna: Person) -> None:
    await disputed(anna)
    await lost(anna)
    await anna.tap("tell_payment")
    await anna.tap("paid_with.paypal")
    anna.reads(RUNG["paypal"], TERM["tell_payment_day"])
    await anna.tap("tell_payment_day")
    await anna.say("1 ноября 2026")
    await anna.tap("yes_right")
    anna.sees("30 апреля 2027" if anna.language == "ru" else "30 April 2027")
    anna.lacks("tell_payment_day", "tell_payment")


async def test_the_day_of_the_decision_moves_the_last_day_of_an_appeal(anna: Person) -> None:
    await disputed(anna)
    await lost(anna)
    anna.sees("2 декабря" if anna.language == "ru" else "2 December")
    await anna.tap("tell_decision_day")
    anna.reads(ASK["decided_on"], WHY["decided_on"])
    await anna.tap("decided_on.days_3_ago")
    anna.sees("29 ноября" if anna.language == "ru" else "29 November")
    anna.offers("correct.decided_on")


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("asdf", "not_a_date"), ("завтра", "date_is_ahead"), ("31.02", "no_such_date")],
)
async def test_a_day_of_decision_that_cannot_be_is_asked_again(
    anna: Person, typed: str, hint: str
) -> None:
    await disputed(anna)
    await lost(anna)
    await anna.tap("tell_decision_day")
    await anna.say(typed)
    anna.sees(anna.said(hint, day="¤").rpartition("¤")[2])
    anna.offers("decided_on.today")


async def test_before_an_appeal_it_is_said_what_counts(anna: Person) -> None:
    await disputed(anna)
    await lost(anna)
    await anna.tap("before_appeal")
    anna.reads(*CONDITION.values(), *REFUSAL.values())
    await anna.tap("to_support")
    anna.sees(PHRASES["not_agree_decision"])


async def test_no_steps_while_the_case_is_open_or_won(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("already_pressed")
    await anna.tap("press.accept")
    anna.lacks("further_steps")
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.part_granted")
    anna.lacks("what_still")


async def test_late_answers_then_aliexpress_then_lost(stage: Stage, anna: Person) -> None:
    """A long way that is not won: the log, the platform's zero, the loss, the last steps."""
    await two_late_answers(stage, anna)
    await anna.tap("back_to_case")
    await stage.pass_time(days=2)
    await answered(anna, "platform")
    await anna.say("0 RUB")
    await anna.tap("back_to_case")
    anna.reads("Stage: AliExpress has stepped in.")
    await lost(anna)
    await anna.tap("country.russia")
    await anna.tap("tell_payment")
    await anna.tap("paid_with.card_ru")
    await anna.tap("tell_payment_day")
    await anna.say("1 августа 2026")
    await anna.tap("yes_right")
    anna.reads(RUNG["mir_dispute"], HOW["mir_dispute"])
    assert anna.said(TERM["tell_payment_day"]) not in anna.text
    await stage.pass_time(days=8)
    await anna.say("/cases")
    await anna.press(anna.label("Case %(n)s: %(what)s", n=1, what=""))
    await anna.tap("what_still")
    await anna.tap("further_steps")
    over = anna.said("the time limit ended (%(day)s), but ask all the same", day="!").split("!")
    assert over[0] in anna.text
