"""The seller answers late again and again: named, with the days for support."""

from __future__ import annotations

from bot.texts.wording.answer_log import AGAINST, STALLING
from bot.texts.wording.reply_words import MOVE, PHRASES, VERDICT
from tests.journeys.steps import protected
from tests.journeys.test_seller_answers import answered, disputed
from tests.support.journey import Person, Stage

LATE = "The answers come late again and again: press “Answers so far”."
AGAIN = "The answer may have started a new countdown. Enter what the page shows now."
ONLY_PAGE = "Only the countdown on the dispute page tells the time now."


async def countdown(anna: Person, left: str) -> None:
    """What the dispute page shows, told from the log."""
    await anna.tap("tell_countdown")
    await anna.say(left)
    await anna.tap("yes_right")


async def two_late_answers(stage: Stage, anna: Person) -> None:
    """Disputed; an answer hours before the end, and a second one before the next end."""
    await disputed(anna)
    await stage.pass_time(days=3, hours=20)
    await anna.say("/start")
    await anna.tap("continue_case")
    await answered(anna, "rejected")
    anna.reads(AGAIN)
    await anna.tap("answer_log")
    await countdown(anna, "4 дня 20 часов")
    anna.lacks("to_support")
    await stage.pass_time(days=4, hours=10)
    await anna.say("/start")
    await anna.tap("continue_case")
    await answered(anna, "wait")


async def test_late_answers_in_a_row_are_named_with_what_to_do(stage: Stage, anna: Person) -> None:
    await two_late_answers(stage, anna)
    anna.reads(LATE, AGAIN)
    await anna.tap("answer_log")
    anna.reads(STALLING["late_in_a_row"], *AGAINST.values())
    await anna.tap("to_support")
    anna.sees("I saw the seller's answers on these days:", "29 November, 3 December")
    anna.sees(PHRASES["answers_late"], PHRASES["please_decide"])
    await anna.tap("answer_log")
    await anna.tap("back_to_case")
    anna.reads("The answers come late again and again: press “The seller answered”.")
    await anna.tap("more")
    await anna.tap("answers")


async def test_what_was_wrong_is_taken_back(stage: Stage, anna: Person) -> None:
    await two_late_answers(stage, anna)
    await anna.tap("answer_log")
    await anna.tap("that_was_wrong")
    anna.reads("taken_back")
    anna.lacks("to_support")
    assert STALLING["late_in_a_row"] not in anna.text
    await anna.tap("that_was_wrong")
    anna.reads("Nothing is noted yet. Choose what the dispute page shows.")
    anna.lacks("that_was_wrong")


async def test_the_page_tells_the_next_countdown(stage: Stage, anna: Person) -> None:
    await disputed(anna)
    await stage.pass_time(days=1)
    await anna.say("/start")
    await anna.tap("continue_case")
    await answered(anna, "zero")
    await anna.tap("tell_countdown")
    await anna.say("3 дня 2 часа")
    await anna.tap("yes_right")
    await anna.tap("back_to_case")
    anna.counts_down(days=3, hours=2)


async def test_after_aliexpress_stepped_in_there_are_two_choices(anna: Person) -> None:
    await disputed(anna)
    await answered(anna, "escalated")
    anna.reads(VERDICT["escalated"], MOVE["prove_now"])
    await anna.tap("back_to_case")
    anna.reads(ONLY_PAGE, "Stage: AliExpress has stepped in.")
    await answered(anna, "less")
    await anna.say("300 RUB")
    await anna.tap("back_to_case")
    await answered(anna, "rejected")
    anna.reads(VERDICT["rejected"], MOVE["choose_of_two"])


async def test_accepted_and_the_money_step_stands_still(anna: Person) -> None:
    await disputed(anna)
    await answered(anna, "stuck")
    anna.reads(VERDICT["stuck"], MOVE["tell_support"])
    await anna.tap("ready_answer")
    anna.sees(PHRASES["accepted_no_step"])


async def test_before_the_dispute_there_is_no_log(anna: Person) -> None:
    await protected(anna, "20 дней 4 часа")
    anna.lacks("seller_answered", "answer_log")
