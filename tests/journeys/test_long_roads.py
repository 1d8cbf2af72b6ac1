"""Whole disputes, from the first tap to the money or the last step, weeks in a row."""

from __future__ import annotations

from bot.texts.wording.advice_words import SOLUTION
from bot.texts.wording.aftermath_words import STANDING, WAITING
from bot.texts.wording.letters import SENTENCES
from bot.texts.wording.reply_words import MOVE, PHRASES, VERDICT
from bot.texts.wording.vocabulary import SITUATION
from tests.support.journey import Person

PAID = "The money has come. Keep the papers until this case is deleted."


async def walk(anna: Person, *steps: str | int) -> None:
    """Press these buttons one after the other, type what begins with "=", wait so many days."""
    for step in steps:
        if isinstance(step, int):
            await anna.stage.pass_time(days=step)
            await anna.say("/start")
            await anna.tap("continue_case")
        elif step.startswith("="):
            await anna.say(step[1:])
            if anna.label("yes_right") in anna.labels:
                await anna.tap("yes_right")
        else:
            await anna.tap(step)


async def paid(anna: Person, way: str = "granted") -> None:
    """The case ends with a refund; the money is late, support is written to, and it comes."""
    await walk(anna, "more", "close_case", way, "money_not_here")
    anna.reads(WAITING["usual"])
    await anna.stage.pass_time(days=45)
    await walk(anna, "back_to_case", "money_not_here")
    anna.reads(WAITING["too_long"])
    await walk(anna, "to_support")
    anna.sees(PHRASES["refund_not_here"])
    await walk(anna, "back_to_advice", "money_came")
    anna.reads(PAID)


async def lost(anna: Person, country: str) -> None:
    """The case is refused: what an appeal needs, and every further step of that country."""
    await walk(anna, "more", "close_case", "happened.refund_refused", "what_still")
    anna.reads(STANDING["lost"])
    await walk(anna, "further_steps", f"country.{country}", "before_appeal")
    anna.reads("Before an appeal")
    await walk(anna, "further_steps")


OPENED = ("dispute_opened", "dispute_opened.today", "to_case")


async def begin(anna: Person, *steps: str | int) -> None:
    await anna.say("/start")
    await walk(anna, *steps)


async def test_nothing_came_refused_with_zero_then_all_of_it(anna: Person) -> None:
    await begin(anna, "situation.not_received", "check_dates", "protection_end.days_30_left")
    await walk(anna, "ask_rest", "tracking.never_tracked", "carrier.seller", "skip")
    await walk(anna, "=1000 RUB", "back_to_case", *OPENED, 1, "seller_answered", "says.rejected")
    anna.reads(VERDICT["rejected"])
    await walk(anna, "ready_answer")
    anna.sees(PHRASES["not_agree"])
    await walk(anna, "back_to_advice", "back_to_case", 2, "seller_answered", "says.zero")
    anna.reads(MOVE["enter_again"])
    await walk(anna, "back_to_case", 2, "seller_answered", "says.escalated", "back_to_case")
    anna.reads("Stage: AliExpress has stepped in.")
    await walk(anna, "seller_answered", "says.platform", "=1000")
    anna.reads(VERDICT["platform_full"])
    await walk(anna, "back_to_case")
    await paid(anna, "happened.refund_granted")


async def test_damaged_bargained_up_to_a_part(anna: Person) -> None:
    await begin(anna, "came_wrong", "situation.damaged", "letter", "received_on.days_3_ago")
    await walk(anna, "usable.partly", "=2000 RUB", "back_to_case", *OPENED, 1)
    await walk(anna, "seller_answered", "says.less", "=300")
    anna.reads(VERDICT["less"])
    await walk(anna, "back_to_case", "about_to_press", "press.edit", "back_to_case", 2)
    await walk(anna, "seller_answered", "says.less", "=900", "back_to_case")
    await walk(anna, "about_to_press", "press.accept", "line.refund_only", "=900")
    assert "⛔" not in anna.text
    await walk(anna, "back_to_case")
    await paid(anna, "happened.part_granted")


async def test_held_by_customs_until_the_dispute_is_lost(anna: Person) -> None:
    await begin(anna, "situation.not_received", "check_dates", "protection_end.days_14_left")
    await walk(anna, "ask_rest", "tracking.at_customs", "customs.papers", "back_to_case")
    await walk(anna, "letter", "carrier.unknown", "unknown.price", "letter.seller")
    anna.sees(SENTENCES["ask_papers"])
    await walk(anna, "back_to_case", *OPENED, 2, "seller_answered", "says.wait")
    anna.reads(VERDICT["wait"])
    await walk(anna, "back_to_case", 4, "seller_answered", "says.escalated", "back_to_case", 3)
    await lost(anna, "eu")


async def test_not_shipped_cancelled_and_paid_late(anna: Person) -> None:
    await begin(anna, "elsewhere", "situation.not_shipped", "letter.seller", "back_to_case")
    await walk(anna, "check_dates", "ship_by.days_5_left", "cancel_asked", "cancel_asked.today")
    anna.reads(SOLUTION["await_cancellation"])
    await walk(anna, "to_case", 5)
    anna.reads(SOLUTION["see_cancelled"])
    await paid(anna, "happened.cancelled")


async def test_shipped_after_all_said_delivered_and_the_seller_silent(anna: Person) -> None:
    await begin(anna, "elsewhere", "situation.not_shipped", "back_home", "continue_case")
    await walk(anna, "more", "close_case", "happened.shipped")
    anna.reads(SITUATION["not_received"])
    await walk(anna, "check_dates", "protection_end.days_30_left", "ask_rest")
    await walk(
        anna, "tracking.says_delivered", "carrier.platform", "skip", "delivered_on.yesterday"
    )
    await walk(anna, "back_to_case", "advice")
    anna.reads(SOLUTION["enquire_then_open"])
    await walk(anna, "to_case", *OPENED, 6, "seller_answered", "says.silent")
    anna.reads(VERDICT["silent_over"])
    await walk(anna, "back_to_case")
    await paid(anna, "happened.refund_granted")


async def test_only_not_wanted_sent_back_and_paid(anna: Person) -> None:
    await begin(anna, "elsewhere", "situation.unwanted", "check_dates")
    await walk(anna, "protection_end.days_14_left", "ask_rest", "badge.free", "back_to_case")
    anna.reads(SOLUTION["return_free"])
    await walk(anna, *OPENED, "more", "return_agreed", "return_agreed.today")
    await walk(anna, "unknown.send_back_end", "to_case", 2, "return_sent", "return_sent.today")
    await walk(anna, "=RR123456785RU", "to_case", 12, "return_arrived", "return_arrived.yesterday")
    anna.reads(SOLUTION["return_arrived"])
    await walk(anna, "to_case")
    await paid(anna, "happened.refund_granted")


async def test_another_thing_goes_back_and_the_seller_objects(anna: Person) -> None:
    await begin(anna, "came_wrong", "situation.wrong_item", "letter", "received_on.days_3_ago")
    await walk(anna, "usable.no", "=3000 RUB", "back_to_case", *OPENED, 1)
    await walk(anna, "seller_answered", "says.return_only", "tell_postage", "=700")
    anna.reads(VERDICT["return"])
    await walk(anna, "back_to_case", "more", "return_agreed", "return_agreed.today")
    await walk(anna, "unknown.send_back_end", "to_case", 1, "return_sent", "return_sent.today")
    await walk(anna, "=RR123456785RU", "to_case", 20, "more", "back_to_case", "going_back")
    await walk(anna, "seller_objects", "blame.wrong_address", "ready_answer")
    anna.sees(PHRASES["address_was_right"])
    await walk(anna, "back_to_case", "going_back", "seller_objects", "papers_asked")
    await walk(anna, "papers_asked.today", "unknown.papers_end")
    anna.reads(SOLUTION["show_papers"])
    await walk(anna, "to_case")
    await paid(anna, "happened.refund_granted")


async def test_a_fake_the_dispute_open_already_and_a_zero_in_the_line(anna: Person) -> None:
    await begin(anna, "elsewhere", "open_already", "situation.counterfeit")
    await walk(anna, "dispute_opened.yesterday", "to_case", "seller_answered", "says.words_only")
    anna.reads(VERDICT["words_only"])
    await walk(anna, "back_to_case", "about_to_press", "press.accept", "line.nothing")
    anna.sees("⛔")
    await anna.say("/start")
    await walk(anna, "continue_case", 3, "seller_answered", "says.platform", "sum_unknown")
    anna.reads(VERDICT["platform_unread"])
    await walk(anna, "back_to_case")
    await paid(anna, "happened.part_granted")


async def test_cancelled_for_a_promised_parcel_and_opened_again(anna: Person) -> None:
    await begin(anna, "came_wrong", "situation.in_part", "check_dates")
    await walk(anna, "protection_end.days_30_left", *OPENED, 1, "seller_answered", "says.resend")
    anna.reads(VERDICT["resend"])
    await walk(anna, "back_to_case", "more", "already_pressed", "press.cancel")
    anna.reads(STANDING["cancelled_open"])
    await walk(anna, "cancelled_close", "happened.dispute_cancelled", *OPENED, 6)
    await walk(anna, "seller_answered", "says.silent", "back_to_case")
    await paid(anna, "happened.refund_granted")


async def test_confirmed_by_accident_and_lost_in_russia(anna: Person) -> None:
    await begin(anna, "situation.not_received", "check_dates", "protection_end.days_7_left")
    await walk(anna, "more", "already_pressed", "press.confirm")
    anna.reads(STANDING["confirmed"])
    await walk(anna, "to_support")
    anna.sees(PHRASES["confirmed_by_mistake"])
    await walk(anna, "back_to_case", *OPENED, 3, "seller_answered", "says.rejected")
    await walk(anna, "back_to_case", 3)
    await lost(anna, "russia")


async def test_a_day_from_the_calendar_goes_on_to_what_belongs_to_it(anna: Person) -> None:
    await begin(anna, "elsewhere", "open_already", "situation.damaged")
    await walk(anna, "dispute_opened.yesterday", "to_case", "more", "return_agreed", "other_date")
    await anna.tap("back_to_question")
    await anna.tap("other_date")
    await anna.press("1")
    anna.reads("How much time is left to send the goods?")
    await walk(anna, "unknown.send_back_end")
    anna.reads("What not to do")


async def test_after_the_last_deadline_no_other_one_is_looked_for(anna: Person) -> None:
    await begin(anna, "situation.not_received", "check_dates", "protection_end.day_1_left", 60)
    anna.lacks("check_dates")
    await walk(anna, "advice")
    anna.reads(SOLUTION["ask_goodwill"])
    anna.lacks("check_dates")
