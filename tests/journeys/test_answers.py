"""Answers: typed wrong, typed right, corrected; several cases side by side."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from tests.journeys.steps import answered, begin, case_id, dated, protected, reminded
from tests.support.journey import Person, Stage

# --- typed in place of a tap -------------------------------------------------------------------


async def test_typed_label_counts_as_the_tap(anna: Person) -> None:
    await anna.say("/start")
    await anna.say(anna.label("situation.not_received").upper())
    anna.offers("check_dates")
    await anna.say(anna.label("check_dates").lower())
    await anna.say(anna.label("protection_end.days_14_left"))
    anna.counts_down(days=13)


async def test_typed_number_counts_as_the_tap(anna: Person) -> None:
    await begin(anna)
    await anna.tap("letter")
    await anna.say("2")
    await anna.tap("skip")
    await anna.say("/cancel")
    await anna.tap("answers")
    anna.sees(anna.label("tracking.stands_still"))


# --- dates ----------------------------------------------------------------------------------------


async def asked_for_shipping(anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("skip")


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("31.02", "no_such_date"),
        ("31 февраля", "no_such_date"),
        ("01.12.2026", "date_is_ahead"),
        ("tomorrow", "date_is_ahead"),
        ("1 января 1999", "date_too_far"),
        ("01.01.9999", "date_too_far"),
        ("asdf", "not_a_date"),
    ],
)
async def test_date_that_cannot_be(anna: Person, typed: str, hint: str) -> None:
    await asked_for_shipping(anna)
    await anna.say(typed)
    anna.sees(anna.said(hint, day="¤").rpartition("¤")[2])
    anna.offers("shipped_on.today", "other_date")


async def test_what_is_no_time_left_gets_an_example_of_one(anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("asdf")
    anna.reads("no_time_left")


@pytest.mark.parametrize(
    ("typed", "to_the_minute"), [("около 10 дней", False), ("около 30 часов", True)]
)
async def test_about_is_no_matter_of_minutes_unless_it_is_soon(
    anna: Person, typed: str, to_the_minute: bool
) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say(typed)
    anna.offers("yes_right")
    assert ("(UTC" in anna.text) is to_the_minute


@pytest.mark.parametrize("typed", ["пропустить", "не уверен", "skip"])
async def test_not_to_know_takes_back_nothing_that_was_told(anna: Person, typed: str) -> None:
    """Neither a date that is kept nor one that waits for a yes."""
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("5 дней 3 часа")
    await anna.say(typed)
    anna.lacks("shipped_on.today")
    await anna.say("5 дней 3 часа")
    await anna.tap("yes_right")
    anna.counts_down(days=5, hours=3)
    await anna.tap("answers")
    await anna.tap("correct.protection_end")
    await anna.say(typed)
    await anna.tap("back_to_case")
    anna.counts_down(days=5, hours=3)


@pytest.mark.parametrize("typed", ["не знаю", "хз", "I don't know", "не вижу…"])
async def test_i_do_not_know_may_be_typed(anna: Person, typed: str) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say(typed)
    anna.offers("shipped_on.today")  # the next question


async def test_a_slip_in_a_month_is_said_back_as_what_was_meant(anna: Person) -> None:
    await asked_for_shipping(anna)
    await anna.say("5 ноебря")
    anna.sees("5 ноября" if anna.language == "ru" else "5 November")
    anna.offers("yes_right")


async def test_ambiguous_date_is_asked(anna: Person) -> None:
    """12/05 is two days; both lie behind, so the person chooses."""
    await asked_for_shipping(anna)
    await anna.say("10/11")
    days = ("10 ноября", "11 октября") if anna.language == "ru" else ("10 November", "11 October")
    assert {label.split(", ")[-1] for label in anna.labels[:2]} == set(days)
    await anna.press(next(label for label in anna.labels if days[0] in label))
    await anna.tap("answers")
    anna.sees(days[0])


async def test_day_ahead_is_left_out_of_an_ambiguous_date(anna: Person) -> None:
    await asked_for_shipping(anna)
    await anna.say("05/12")
    # 5 December is ahead, so 12 May is what can be meant; it is said back before it counts.
    anna.offers("yes_right", "another_value")
    anna.sees("12 мая" if anna.language == "ru" else "12 May")


async def test_typed_date_is_said_back_and_can_be_refused(anna: Person) -> None:
    await asked_for_shipping(anna)
    await anna.say("5 ноября")
    anna.offers("yes_right", "another_value")
    await anna.tap("another_value")
    anna.offers("shipped_on.today", "other_date")
    await anna.say("4 дня назад")
    await anna.tap("yes_right")
    anna.offers("remind_me")


async def test_calendar_offers_past_days_only(anna: Person) -> None:
    await asked_for_shipping(anna)
    await anna.tap("other_date")
    days = [label for label in anna.labels if label.isdigit()]
    assert days == [str(day) for day in range(1, 26)]
    await anna.press("20")
    anna.offers("remind_me")


# --- back, and correcting ----------------------------------------------------------------------


async def test_back_from_a_question_keeps_what_was_answered(anna: Person) -> None:
    await begin(anna)
    await anna.tap("letter")
    await anna.tap("tracking.moves")
    await anna.tap("correct.tracking")
    await anna.tap("tracking.says_delivered")
    # The letter is still what is being asked for.
    await anna.tap("shipped_on.week_ago")
    anna.offers("delivered_on.today")


async def test_correcting_asks_only_what_depends_on_it(anna: Person) -> None:
    await answered(anna)
    await anna.tap("skip")
    await anna.tap("back_to_case")
    before = anna.text
    await anna.tap("answers")
    await anna.tap("correct.tracking")
    await anna.tap("tracking.says_delivered")
    # One more question makes sense now: on which day it was scanned. Nothing else is asked again.
    assert before != anna.text
    await anna.tap("letter")
    await anna.tap("delivered_on.days_3_ago")
    anna.sees("Tracking says “delivered”")


async def test_every_answer_can_be_corrected(anna: Person) -> None:
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
    changes = {
        "correct.tracking": "tracking.moves",
        "correct.carrier": "carrier.unknown",
        "correct.shipped_on": "shipped_on.today",
        "correct.protection_end": "protection_end.days_30_left",
        "correct.price": None,
        "correct.paid_with": "paid_with.paypal",
        "correct.market": "market.global",
        "correct.order_number": None,
        "correct.tracking_number": None,
    }
    typed = {
        "correct.price": "99 USD",
        "correct.order_number": "8185000012345678",
        "correct.tracking_number": "LB123456789CN",
    }
    for change, answer in changes.items():
        await anna.tap("to_case" if anna.label("to_case") in anna.labels else "answers")
        if anna.label(change) not in anna.labels:
            await anna.tap("answers")
        await anna.tap(change)
        if answer is None:
            await anna.say(typed[change])
            if anna.label("yes_right") in anna.labels:
                await anna.tap("yes_right")
        else:
            await anna.tap(answer)
        anna.reads("corrected")
    await anna.tap("answers")
    anna.sees(
        anna.label("paid_with.paypal"),
        "8185000012345678",
        "LB123456789CN",
        anna.label("tracking.moves"),
    )


async def test_numbers_that_are_none(anna: Person) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    for answer in (
        "tracking.moves",
        "carrier.unknown",
        "skip",
        "paid_with.paypal",
        "skip",
    ):
        await anna.tap(answer)
    await anna.say("12ab")
    anna.reads("not_order_number")
    await anna.say("8185 0000 1234 5678")
    anna.offers("unknown.tracking_number")
    await anna.say("hello")
    anna.reads("not_tracking_number")
    await anna.say("lb 123 456 789 cn")
    await anna.tap("to_case")
    anna.reads("%(what)s, order …%(end)s", what=anna.said("not_received"), end="5678")


# --- several cases -------------------------------------------------------------------------------


async def test_two_cases_are_kept_apart(stage: Stage, anna: Person) -> None:
    await protected(anna, "осталось 3 дня 4 часа")
    first = await case_id(stage, anna)
    await protected(anna, "9 days 2 hours")
    second = await case_id(stage, anna)
    assert first != second
    await anna.say("/cases")
    # The next to expire stands first.
    first_of_all = anna.label("Case %(n)s: %(what)s", n=1, what="")
    assert anna.labels[0].startswith(first_of_all)
    await anna.press(first_of_all)
    anna.counts_down(days=3, hours=4)
    await anna.say("/cases")
    await anna.press(anna.label("Case %(n)s: %(what)s", n=2, what=""))
    anna.counts_down(days=9, hours=2)
    await anna.say("/deadlines")
    anna.counts_down(days=3, hours=4)
    anna.counts_down(days=9, hours=2)


async def test_case_begun_and_never_answered_is_taken_up_again(stage: Stage, anna: Person) -> None:
    await begin(anna)
    first = await case_id(stage, anna)
    await begin(anna)
    assert await case_id(stage, anna) == first


async def test_case_closes_and_reopens(anna: Person) -> None:
    await dated(anna)
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.parcel_arrived")
    anna.reads("The case is closed", "arrived")
    await anna.tap("reopen")
    anna.counts_down(days=15, hours=1)


@pytest.mark.parametrize("on", [True, False])
async def test_case_reopened_is_reminded_of_as_before(stage: Stage, anna: Person, on: bool) -> None:
    await (reminded if on else protected)(anna, "15 days 1 hour")
    if on:
        await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.parcel_arrived")
    assert await stage.store.next_due() is None
    await anna.tap("reopen")
    assert (await stage.store.next_due() is not None) is on


async def test_dispute_opened_then_cancelled(anna: Person) -> None:
    await dated(anna)
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")
    anna.reads("Stage: %(stage)s.", stage=anna.said("dispute_open"))
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.dispute_cancelled")
    anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))
    anna.offers("dispute_opened")


async def test_a_case_without_a_number_is_named_by_the_day_it_was_where_the_person_is(
    stage: Stage, anna: Person
) -> None:
    await anna.say("/settings")
    await anna.tap("change_zone")
    await anna.press("12:00")
    await stage.pass_time(hours=12)  # past midnight in Moscow, and not in UTC
    await begin(anna)
    await anna.say("/cases")
    local = stage.clock.now().astimezone(ZoneInfo("Europe/Moscow")).date()
    assert anna.labels[0] == anna.label("Case %(n)s: %(what)s", n=1, what=anna.speaker.day(local))
