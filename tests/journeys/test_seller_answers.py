"""The dispute is open, and the seller answered: every answer, in both languages."""

from __future__ import annotations

import pytest

from bot.dispute.money import Money
from bot.texts.wording.reply_words import MOVE, PHRASES, TRAP, VERDICT
from tests.journeys.steps import begin, protected
from tests.support.journey import Person, Stage, seen

RESET = "Your amount may stand at 0 now."


async def disputed(anna: Person) -> None:
    """At the card of a case whose dispute was opened today."""
    await protected(anna, "20 дней 4 часа")
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")


async def priced(anna: Person) -> None:
    """The same, and the sum paid is known: 1000 roubles."""
    await disputed(anna)
    await answered(anna, "less")
    await anna.tap("sum_unknown")
    await anna.tap("tell_price")
    await anna.say("1000 RUB")
    await anna.tap("yes_right")
    advises(anna, "unread", "compare_first", "accept_unread")
    anna.lacks("tell_price")
    await anna.tap("back_to_case")


async def answered(anna: Person, answer: str) -> None:
    """The card, and what the dispute page shows."""
    await anna.tap("seller_answered")
    anna.reads("What does the dispute page show?")
    await anna.tap(f"says.{answer}")


def advises(anna: Person, verdict: str, do: str, dont: str) -> None:
    """One thing to do, one not to do."""
    anna.reads(VERDICT[verdict], MOVE[do], TRAP[dont])


PLAIN = [
    ("silent", "silent_wait", "wait_and_look", "cancel_now", "no_answer_yet"),
    ("rejected", "rejected", "enter_again", "accept_rejection", "not_agree"),
    ("zero", "zero", "enter_again", "accept_zero", "not_zero"),
    ("return_only", "nothing_to_return", "refuse_return", "agree_to_return", "nothing_to_return"),
    ("resend", "resend", "refund_first", "close_for_parcel", "no_second_parcel"),
    ("wait", "wait", "keep_open", "cancel_now", "no_more_waiting"),
    ("words_only", "words_only", "ask_the_line", "accept_zero", "words_and_line"),
]


@pytest.mark.parametrize(("answer", "verdict", "do", "dont", "phrase"), PLAIN)
async def test_an_answer_without_a_sum(
    anna: Person, answer: str, verdict: str, do: str, dont: str, phrase: str
) -> None:
    await disputed(anna)
    await answered(anna, answer)
    advises(anna, verdict, do, dont)
    await anna.tap("ready_answer")
    anna.sees(PHRASES[phrase], PHRASES["demand_all"])
    if anna.language != "en":
        anna.reads(PHRASES["demand_all"])
    await anna.tap("back_to_advice")
    advises(anna, verdict, do, dont)
    await anna.tap("other_answer")
    anna.reads("What does the dispute page show?")


@pytest.mark.parametrize("answer", ["rejected", "zero", "words_only"])
async def test_after_a_rejection_or_a_zero_the_sum_is_to_be_entered_again(
    anna: Person, answer: str
) -> None:
    await priced(anna)
    await answered(anna, answer)
    anna.reads(RESET)
    anna.reads(
        "Enter your sum again each time you press “Edit”, at most %(sum)s.", sum=money(anna, 100000)
    )


OFFERS = [
    ("less", "0", "zero", "enter_again", "accept_zero", "not_zero"),
    ("less", "300", "less", "counter", "accept_less", None),
    ("less", "1000 RUB", "full", "check_then_accept", "close_before_money", "stays_open"),
    ("less", "10 USD", "other_currency", "compare_first", "accept_unread", "not_read"),
    ("platform", "0 RUB", "platform_zero", "add_proof", "accept_zero", "look_again"),
    ("platform", "999,99", "platform_less", "add_proof", "accept_less", "look_again"),
    ("platform", "1000", "platform_full", "check_then_accept", "let_it_run", "stays_open"),
]


@pytest.mark.parametrize(("answer", "typed", "verdict", "do", "dont", "phrase"), OFFERS)
async def test_an_offer_is_weighed_against_the_sum_paid(
    anna: Person, answer: str, typed: str, verdict: str, do: str, dont: str, phrase: str | None
) -> None:
    await priced(anna)
    await answered(anna, answer)
    anna.reads("What sum is offered?")
    await anna.say(typed)
    advises(anna, verdict, do, dont)
    await anna.tap("ready_answer")
    if phrase:
        anna.sees(PHRASES[phrase])
    else:
        anna.sees("I do not accept a refund of only")
        anna.sees("Please refund the full amount of")


async def test_without_the_sum_paid_the_offer_is_only_compared(anna: Person) -> None:
    await disputed(anna)
    await answered(anna, "platform")
    await anna.tap("sum_unknown")
    advises(anna, "platform_unread", "compare_first", "accept_unread")
    anna.offers("tell_price")


async def test_a_bare_number_asks_for_its_currency(anna: Person) -> None:
    await disputed(anna)
    await answered(anna, "less")
    await anna.say("пятьсот")
    anna.reads("not_a_sum")
    await anna.say("500")
    anna.reads("Which sum is right?")
    await anna.press(anna.speaker.money(Money(50000, "RUB")))
    advises(anna, "unread", "compare_first", "accept_unread")


async def test_the_sellers_words_are_checked_there_too(anna: Person) -> None:
    await disputed(anna)
    await answered(anna, "less")
    await anna.say("Dear friend, please close the dispute, we refund you by PayPal tomorrow")
    anna.sees("⛔")


async def test_silence_after_the_sellers_time(stage: Stage, anna: Person) -> None:
    await disputed(anna)
    await stage.pass_time(days=6)
    await anna.say("/start")
    await anna.tap("continue_case")
    await answered(anna, "silent")
    advises(anna, "silent_over", "read_result", "cancel_now")


async def test_with_several_open_cases_each_screen_names_its_own(anna: Person) -> None:
    await disputed(anna)
    first = anna.said("Case: %(what)s.", what="")[:4]
    await answered(anna, "zero")
    assert first not in anna.text
    await begin(anna)
    anna.sees(first)
    await anna.tap("letter")
    anna.sees(first)


async def test_before_the_dispute_there_is_no_answer_to_ask_for(anna: Person) -> None:
    await protected(anna, "20 дней 4 часа")
    anna.lacks("seller_answered")
    assert len(anna.screen["reply_markup"]["inline_keyboard"]) <= 4
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")
    assert len(anna.screen["reply_markup"]["inline_keyboard"]) <= 4
    await anna.tap("more")
    anna.offers("answers", "deadlines", "close_case")


def money(anna: Person, minor: int) -> str:
    """A sum in roubles as the person reads it."""
    return seen(anna.speaker.money(Money(minor, "RUB")))
