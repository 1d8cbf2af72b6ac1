"""Goods going back: from "only with a return" to the money, and every way out of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversation.session import encode
from bot.dispute.facts import Situation
from bot.texts.wording.advice_words import AVOID, SOLUTION, STEP
from bot.texts.wording.deadlines import STILL, UNTIL
from bot.texts.wording.notices import HINTS
from bot.texts.wording.reply_words import MOVE, PHRASES, TRAP, VERDICT
from bot.texts.wording.returning import BLAME, DEFEND, MATCH, MATCH_DO
from tests.support.journey import Person, Stage

FORM = "Room 5, No. 12 Long Road, Shenzhen 518000"
ELSEWHERE = "Warehouse 3, 7 Another Street, Yiwu 322000"
NUMBER = "RR123456785RU"
MOSCOW = "12:00"


async def disputed(anna: Person) -> None:
    """At the card of a case: the thing does not work, 1000 roubles, the dispute is open."""
    await anna.say("/start")
    await anna.tap("came_wrong")
    await anna.tap(f"situation.{Situation.DEFECTIVE}")
    await anna.tap("letter")
    await anna.tap("received_on.days_3_ago")
    await anna.tap("usable.no")
    await anna.say("1000 RUB")
    await anna.tap("yes_right")
    await anna.tap("back_to_case")
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")


async def agreed(anna: Person) -> None:
    """A return is agreed today; the page shows no countdown."""
    await disputed(anna)
    await anna.tap("more")
    await anna.tap("return_agreed")
    anna.reads("When was the return agreed?")
    await anna.tap("return_agreed.today")
    anna.reads("How much time is left to send the goods?")
    await anna.tap("unknown.send_back_end")
    anna.reads(SOLUTION["send_back"], STEP["count_postage"], AVOID["other_address"])


async def sent(anna: Person) -> None:
    """The goods are sent today, with a number."""
    await agreed(anna)
    await anna.tap("to_case")
    await anna.tap("return_sent")
    await anna.tap("return_sent.today")
    await anna.say(NUMBER)
    anna.reads(SOLUTION["return_on_its_way"], STEP["watch_return"])


def in_english(anna: Person, *phrases: str) -> None:
    """The letter to copy has these sentences, and the mirror is in the reader's language."""
    for phrase in phrases:
        anna.sees(PHRASES[phrase].partition("%")[0])
    if anna.language != "en":
        anna.reads(PHRASES["hello"])


def rows(anna: Person) -> int:
    """How many rows of buttons the latest screen has."""
    return len(anna.screen["reply_markup"]["inline_keyboard"])


async def test_from_a_rejection_to_the_money(stage: Stage, anna: Person) -> None:
    await disputed(anna)
    await anna.tap("seller_answered")
    await anna.tap("says.rejected")
    anna.reads(VERDICT["rejected"], MOVE["enter_again"])
    await anna.tap("other_answer")
    await anna.tap("says.return_only")
    anna.reads(VERDICT["return"], MOVE["count_postage"], TRAP["send_elsewhere"])
    await anna.tap("tell_postage")
    await anna.say("300")
    anna.sees("700")
    await anna.tap("return_agreed")
    await anna.tap("return_agreed.today")
    await anna.say("5 дней 4 часа")
    await anna.tap("yes_right")
    anna.counts_down(days=5, hours=4)
    anna.reads("Basis: %(basis)s.", basis=anna.said("screen"))
    await anna.tap("to_case")
    anna.reads("Stage: %(stage)s.", stage=anna.said("goods_returning"))
    assert rows(anna) <= 4
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    await stage.to_next_due()
    anna.sees_a_reminder()
    anna.reads(STEP["count_postage"])
    await anna.tap("return_sent")
    await anna.tap("return_sent.today")
    await anna.say(NUMBER)
    anna.reads(SOLUTION["return_on_its_way"])
    await anna.tap("going_back")
    anna.sees(NUMBER)
    await anna.tap("post.sent")
    in_english(anna, "return_sent_on", "return_track")
    await anna.tap("going_back")
    await anna.tap("seller_objects")
    await anna.tap("blame.wrong_address")
    anna.reads(BLAME["wrong_address"], DEFEND["wrong_address"])
    await anna.tap("ready_answer")
    in_english(anna, "address_was_right", "refund_as_agreed")
    assert PHRASES["papers_attached"] not in anna.text
    await stage.pass_time(days=20)
    await anna.say("/start")
    await anna.tap("continue_case")
    assert rows(anna) <= 4
    await anna.tap("return_arrived")
    await anna.tap("return_arrived.today")
    anna.reads(SOLUTION["return_arrived"], STEP["show_arrival"], AVOID["cancel_dispute"])
    await anna.tap("going_back")
    await anna.tap("post.confirm")
    in_english(anna, "return_arrived_on", "confirm_return")
    await anna.tap("going_back")
    await anna.tap("close_case")
    await anna.tap("happened.refund_granted")
    anna.reads("refunded")
    anna.offers("money_not_here")
    assert await stage.store.owed(anna.id) == []


async def test_the_card_and_the_diary_at_each_step(anna: Person) -> None:
    await agreed(anna)
    await anna.tap("to_case")
    anna.offers("going_back", "return_sent", "about_to_press", "evidence")
    anna.lacks("seller_answered", "dispute_opened")
    assert rows(anna) <= 4
    await anna.tap("going_back")
    anna.reads("The goods are going back", "Sent: not yet")
    anna.offers("return_sent", "check_address", "call_off")
    await anna.tap("return_sent")
    await anna.tap("return_sent.yesterday")
    anna.reads("What is the tracking number of the return?")
    await anna.say("maybe tomorrow")
    anna.reads(HINTS["not_return_number"])
    await anna.tap("unknown.return_number")
    anna.reads(SOLUTION["enter_the_track"], STEP["enter_track"])
    await anna.tap("going_back")
    anna.reads("Tracking number: not told yet")
    anna.offers("return_arrived", "seller_objects", "post.sent", "post.confirm")
    anna.lacks("call_off", "return_sent")


async def test_no_countdown_ten_days_run_and_are_reminded_of(stage: Stage, anna: Person) -> None:
    await agreed(anna)
    start = stage.clock.now()
    await anna.tap("to_case")
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    due = await stage.to_next_due()
    assert start + timedelta(days=3) < due <= start + timedelta(days=5)
    anna.sees_a_reminder()
    anna.offers("to_case", "return_sent", "no_more")
    await stage.pass_time(days=8)
    await anna.say("/start")
    await anna.tap("continue_case")
    anna.reads(SOLUTION["sending_time_over"])
    await anna.tap("more")
    await anna.tap("deadlines")
    anna.offers("correct_dates")
    await anna.tap("correct_dates")
    await anna.tap("correct.send_back_end")
    await anna.tap("send_back_end.days_5_left")
    anna.reads(SOLUTION["send_back"])


async def test_called_off_nothing_is_lost_but_the_refund(stage: Stage, anna: Person) -> None:
    await agreed(anna)
    await anna.tap("going_back")
    await anna.tap("call_off")
    anna.reads("Send nothing after all?")
    await anna.tap("keep_return")
    await anna.tap("call_off")
    await anna.tap("return_called_off")
    anna.reads(SOLUTION["return_is_off"], STEP["ask_other_solution"], AVOID["cancel_dispute"])
    await anna.tap("to_case")
    anna.reads("Stage: %(stage)s.", stage=anna.said("dispute_open"))
    anna.offers("seller_answered")
    await anna.tap("more")
    await anna.tap("deadlines")
    anna.sees(anna.said(UNTIL["return_lapses"], when="", left="").partition(":")[0])
    await stage.pass_time(days=13)
    await anna.say("/start")
    await anna.tap("continue_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.gave_up")
    anna.reads("gave_up")


async def test_called_off_and_agreed_again(anna: Person) -> None:
    await agreed(anna)
    await anna.tap("going_back")
    await anna.tap("call_off")
    await anna.tap("return_called_off")
    await anna.tap("to_case")
    await anna.tap("more")
    await anna.tap("return_agreed")
    await anna.tap("return_agreed.today")
    await anna.tap("unknown.send_back_end")
    anna.reads(SOLUTION["send_back"])


@pytest.mark.parametrize("blame", sorted(BLAME))
async def test_every_accusation_is_answered_with_papers(anna: Person, blame: str) -> None:
    await sent(anna)
    await anna.tap("evidence")
    await anna.press(f"⬜ {anna.label('return_receipt')}")
    await anna.tap("tick_ready")
    await anna.tap("back_to_case")
    await anna.tap("going_back")
    await anna.tap("seller_objects")
    await anna.tap(f"blame.{blame}")
    anna.reads(BLAME[blame], DEFEND[blame])
    await anna.tap("ready_answer")
    in_english(anna, "papers_attached", "return_track")
    await anna.tap("back_to_advice")
    await anna.tap("other_blame")
    anna.reads("What does the seller say?")


async def test_a_month_without_an_answer(stage: Stage, anna: Person) -> None:
    await sent(anna)
    await anna.tap("to_case")
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    await stage.pass_time(days=24)
    anna.sees_a_reminder()
    await stage.pass_time(days=9)
    assert anna.said(STILL["seller_confirms"]) in " ".join(anna.all_texts())
    await anna.say("/start")
    await anna.tap("continue_case")
    anna.reads(SOLUTION["sellers_month_over"], "The dispute page shows what comes next.")
    await anna.tap("advice")
    anna.reads(STEP["read_dispute_page"], STEP["defend_with_papers"])
    anna.lacks("check_dates")


async def test_aliexpress_asks_for_papers(stage: Stage, anna: Person) -> None:
    await sent(anna)
    await anna.tap("to_case")
    await anna.tap("remind_me")
    await anna.press(MOSCOW)
    await stage.pass_time(days=35)
    await anna.say("/start")
    await anna.tap("continue_case")
    await anna.tap("going_back")
    await anna.tap("seller_objects")
    await anna.tap("papers_asked")
    await anna.tap("papers_asked.today")
    await anna.say("9 дней")
    await anna.tap("yes_right")
    anna.reads(SOLUTION["show_papers"], STEP["defend_with_papers"], AVOID["cancel_dispute"])
    anna.counts_down(days=9)
    await anna.tap("to_case")
    assert rows(anna) <= 4
    await stage.to_next_due()
    anna.sees_a_reminder()
    anna.reads(STEP["defend_with_papers"])
    await anna.tap("to_case")
    await anna.tap("going_back")
    await anna.tap("seller_objects")
    anna.lacks("papers_asked")


@pytest.mark.parametrize(
    ("pasted", "match"),
    [
        (FORM.lower().replace(",", "\n"), "same"),
        (f"China, {FORM}", "close"),
        (ELSEWHERE, "different"),
    ],
)
async def test_two_addresses_are_compared_and_not_kept(
    stage: Stage, anna: Person, pasted: str, match: str
) -> None:
    await agreed(anna)
    await anna.tap("going_back")
    await anna.tap("check_address")
    await anna.say("?")
    anna.reads(HINTS["not_an_address"])
    await anna.say(FORM)
    anna.reads("Now paste the address from the seller's message.")
    await anna.say(pasted)
    anna.reads(MATCH[match], MATCH_DO[match])
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None
    kept = encode(person.session).decode("latin-1").casefold()
    assert "long road" not in kept and "another street" not in kept
    await anna.tap("address_again")
    await anna.say(FORM)
    await anna.tap("back_to_case")
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None
    assert "long road" not in encode(person.session).decode("latin-1").casefold()


async def test_the_agreed_return_gets_no_stop_sign_but_less_money_does(anna: Person) -> None:
    await agreed(anna)
    for sum_, stopped in (("1000", False), ("100", True)):
        await anna.say("/start")
        await anna.tap("continue_case")
        await anna.tap("about_to_press")
        anna.lacks("says.new_reason")
        await anna.tap("press.accept")
        await anna.tap("line.with_return")
        await anna.say(sum_)
        assert ("⛔" in anna.text) is stopped
    await anna.say("/start")
    await anna.tap("continue_case")
    await anna.tap("about_to_press")
    await anna.tap("press.cancel")
    assert "⛔" in anna.text
    anna.reads("Keep the dispute open until the money is there.")


async def test_another_reason_is_refused_with_a_ready_answer(anna: Person) -> None:
    await disputed(anna)
    await anna.tap("about_to_press")
    await anna.tap("says.new_reason")
    anna.reads(VERDICT["new_reason"], MOVE["keep_reason"], TRAP["change_the_reason"])
    await anna.tap("ready_answer")
    in_english(anna, "reason_stays")


async def test_a_parcel_that_never_came_has_nothing_to_send_back(anna: Person) -> None:
    await anna.say("/start")
    await anna.tap("situation.not_received")
    await anna.tap("to_case" if anna.label("to_case") in anna.labels else "check_dates")
    await anna.tap("protection_end.days_14_left")
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")
    await anna.tap("more")
    anna.lacks("return_agreed")
