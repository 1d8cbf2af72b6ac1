"""Before a button that cannot be undone: a stop sign when it costs, else what it means."""

from __future__ import annotations

import pytest

from bot.dispute.money import Money
from bot.texts.wording.press_words import BEFORE, MEANING, MEANS
from bot.texts.wording.risk_words import CONSEQUENCE, REACTION
from tests.journeys.test_seller_answers import disputed, priced
from tests.support.journey import Person, Stage


def stops(anna: Person, risk: str) -> None:
    """The stop sign of that risk, the safe way first."""
    anna.sees("⛔")
    anna.reads(CONSEQUENCE[risk], REACTION[risk])


def calm(anna: Person, meaning: str) -> None:
    """No stop sign: what it means, and what to look at."""
    assert "⛔" not in anna.text
    anna.reads(MEANING[meaning], MEANS[meaning], BEFORE[meaning])


async def accepting(anna: Person, line: str, typed: str | None) -> None:
    await anna.tap("about_to_press")
    await anna.tap("press.accept")
    await anna.tap(f"line.{line}")
    if typed:
        await anna.say(typed)


COSTLY = [
    ("nothing", None, "accept_zero_refund", 100_000),
    ("refund_only", "0", "accept_zero_refund", 100_000),
    ("refund_only", "100 RUB", "token_refund", 90_000),
    ("refund_only", "999", "token_refund", 100),
    ("with_return", "1000", "return_at_buyer_cost", 100_000),
    ("other_reason", "1000", "change_reason", 100_000),
]


@pytest.mark.parametrize(("line", "typed", "risk", "loss"), COSTLY)
async def test_accept_that_costs_is_stopped(
    anna: Person, line: str, typed: str | None, risk: str, loss: int
) -> None:
    await priced(anna)
    await accepting(anna, line, typed)
    stops(anna, risk)
    anna.reads("You can lose %(sum)s.", sum=anna.speaker.money(Money(loss, "RUB")))
    safe = f"safe.{risk}" if risk == "accept_zero_refund" else "The safe way, show an answer"
    await anna.tap(safe)
    anna.reads("A ready answer")


async def test_the_risky_way_asks_once_more(anna: Person) -> None:
    await priced(anna)
    await accepting(anna, "nothing", None)
    await anna.tap("risky.accept_zero_refund")
    anna.reads("Are you sure?")


async def test_accept_of_all_that_was_paid_is_explained(anna: Person) -> None:
    await priced(anna)
    await accepting(anna, "refund_only", "1000 RUB")
    calm(anna, "all_of_it")
    await anna.tap("other_press")
    anna.reads("Which button are you about to press?")


async def test_another_currency_and_no_price_are_not_compared(anna: Person) -> None:
    await disputed(anna)
    await accepting(anna, "refund_only", "500")
    anna.reads("Which sum is right?")
    await anna.press(anna.speaker.money(Money(50_000, "USD")))
    calm(anna, "not_compared")
    await anna.tap("tell_price")
    await anna.say("1000 RUB")
    await anna.tap("yes_right")
    anna.reads("In the line: %(sum)s. You paid: %(paid)s.", **_sums(anna))
    calm(anna, "not_compared")
    anna.lacks("tell_price")


@pytest.mark.parametrize(("days", "meaning"), [(1, "cancel_left"), (18, None), (30, None)])
async def test_cancel_by_the_protection_left(
    stage: Stage, anna: Person, days: int, meaning: str | None
) -> None:
    await disputed(anna)
    await stage.pass_time(days=days)
    await anna.say("/start")
    await anna.tap("continue_case")
    await anna.tap("about_to_press")
    await anna.tap("press.cancel")
    if meaning is None:
        stops(anna, "close_dispute_early")
        anna.reads(MEANING["cancel_short" if days < 20 else "cancel_over"])
    else:
        calm(anna, meaning)


async def test_confirming_what_never_came_is_stopped(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("about_to_press")
    await anna.tap("press.confirm")
    stops(anna, "confirm_receipt_early")


def _sums(anna: Person) -> dict[str, str]:
    offered, paid = Money(50_000, "USD"), Money(100_000, "RUB")
    return {"sum": anna.speaker.money(offered), "paid": anna.speaker.money(paid)}


async def test_edit_reminds_of_the_sum(anna: Person) -> None:
    await priced(anna)
    await anna.tap("about_to_press")
    await anna.tap("press.edit")
    calm(anna, "edit_resets")
    anna.reads("At most you can ask for %(sum)s.", sum=anna.speaker.money(Money(100_000, "RUB")))


async def test_the_full_offer_leads_to_the_guard(anna: Person) -> None:
    await priced(anna)
    await anna.tap("seller_answered")
    await anna.tap("says.less")
    await anna.say("1000")
    await anna.tap("about_to_press")
    anna.offers("press.accept", "press.cancel", "press.edit", "press.confirm")
