"""Won, and waiting for the money: days, reminders, statuses, and the end of it."""

from __future__ import annotations

from datetime import date

from bot.texts import formats
from bot.texts.wording.aftermath_words import ASK_FOR, PLACE, STATUS, WAITING
from bot.texts.wording.answer_log import STALLING
from bot.texts.wording.deadlines import STILL
from bot.texts.wording.reply_words import PHRASES, VERDICT
from tests.journeys.steps import MOSCOW
from tests.journeys.test_answer_log import countdown, two_late_answers
from tests.journeys.test_seller_answers import answered, disputed
from tests.support.journey import Person, Stage

USUAL = "Usually it comes between %(first)s and %(last)s."
LONGEST = "The longest time any source gives ends: %(day)s."
UNKNOWN = "About: the holidays of %(year)s are not known yet (%(country)s)."


async def granted(anna: Person, paid_with: str = "card_ru") -> None:
    """At the refund of a dispute just won, the way of paying told."""
    await disputed(anna)
    await won(anna)
    await anna.tap("tell_payment")
    await anna.tap(f"paid_with.{paid_with}")


async def won(anna: Person) -> None:
    """From the card: all the money is granted."""
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.refund_granted")
    await anna.tap("money_not_here")


def day(anna: Person, year: int, month: int, number: int) -> str:
    """A day as the person reads it."""
    today = anna.stage.clock.now().date()
    return formats.day(date(year, month, number), anna.language, today)


async def reminded(stage: Stage, anna: Person) -> None:
    """The refund with reminders on, in Moscow's time. Anna asked for them."""
    await granted(anna)
    await anna.tap("remind_refund")
    await anna.press(MOSCOW)
    anna.reads("Reminders are on")


async def test_the_terms_are_days(anna: Person) -> None:
    await granted(anna)
    anna.reads(USUAL, first=day(anna, 2026, 11, 26), last=day(anna, 2026, 12, 9))
    anna.reads(LONGEST, day=day(anna, 2026, 12, 23))
    anna.reads(*STATUS.values())
    anna.reads(PLACE["blocked_card"], PLACE["closed_account"], PLACE["alipay"])
    assert anna.said(UNKNOWN, year=2027, country=anna.said("China")) not in anna.text


async def test_D09_a_year_nobody_knows_is_said(stage: Stage, anna: Person) -> None:
    await stage.pass_time(days=24)
    await granted(anna)
    anna.reads(UNKNOWN, year=2027, country=anna.said("China"))


async def test_a_wallet_that_is_gone(anna: Person) -> None:
    await granted(anna, "wallet")
    anna.reads(ASK_FOR["qiwi_gone"], ASK_FOR["write_chat"], PLACE["old_wallet"])
    anna.lacks("to_bank")


async def test_no_source_speaks_of_every_way_of_paying(anna: Person) -> None:
    await granted(anna, "sbp")
    anna.reads("No source gives a time for your way of paying, so this is the time for any way.")


async def test_nothing_comes_unasked(stage: Stage, anna: Person) -> None:
    await granted(anna)
    said = len(anna.of_bot())
    await stage.pass_time(days=60)
    assert len(anna.of_bot()) == said


async def test_two_reminders_on_the_two_days(stage: Stage, anna: Person) -> None:
    await reminded(stage, anna)
    first = await stage.to_next_due()
    assert first.date() == date(2026, 12, 9)
    anna.sees_a_reminder()
    anna.reads(STILL["refund_usual"])
    await anna.tap("to_case")
    await anna.tap("money_not_here")
    second = await stage.to_next_due()
    assert second.date() == date(2026, 12, 23)
    anna.reads(STILL["refund_longest"])
    said = len(anna.of_bot())
    await stage.pass_time(days=29)
    assert len(anna.of_bot()) == said
    await stage.pass_time(days=300)
    assert len(anna.of_bot()) == said + 1
    anna.reads("Has the money come?")
    anna.offers("money_came", "money_not_here", "no_more")
    await anna.tap("money_came")
    anna.reads("The money has come. Keep the papers until this case is deleted.")


async def test_when_the_money_is_there_nothing_more_is_said(stage: Stage, anna: Person) -> None:
    await reminded(stage, anna)
    await stage.to_next_due()
    await anna.tap("to_case")
    await anna.tap("money_came")
    anna.reads("The money has come. Keep the papers until this case is deleted.")
    anna.lacks("money_not_here")
    said = len(anna.of_bot())
    await stage.pass_time(days=40)
    assert len(anna.of_bot()) == said


async def test_it_has_not_come_after_all(anna: Person) -> None:
    await granted(anna)
    await anna.tap("money_came")
    await anna.tap("money_not_yet")
    await anna.tap("money_not_here")
    anna.reads(WAITING["usual"])


async def test_from_the_first_refusal_to_the_money(stage: Stage, anna: Person) -> None:
    """Open, rejected with zero, late answers, support, AliExpress, won, late, paid."""
    await two_late_answers(stage, anna)
    await anna.tap("answer_log")
    await anna.tap("to_support")
    anna.sees(PHRASES["please_decide"])
    await anna.tap("answer_log")
    await countdown(anna, "4 дня 20 часов")
    await anna.tap("back_to_case")
    await stage.pass_time(days=1)
    await answered(anna, "platform")
    await anna.tap("sum_unknown")
    anna.reads(VERDICT["platform_unread"])
    await anna.tap("back_to_case")
    anna.reads("Stage: AliExpress has stepped in.")
    await won(anna)
    anna.reads(WAITING["usual"])
    await anna.tap("tell_payment")
    await anna.tap("paid_with.card_ru")
    await anna.tap("remind_refund")
    await anna.press("18:00")
    await stage.to_next_due()
    anna.reads(STILL["refund_usual"])
    await anna.tap("to_case")
    await stage.pass_time(days=1)
    await anna.tap("money_not_here")
    anna.reads(WAITING["long"], ASK_FOR["ask_the_bank"])
    await anna.tap("to_bank")
    anna.reads(PHRASES["expect_to_card"])
    await anna.tap("back_to_advice")
    await stage.to_next_due()
    anna.reads(STILL["refund_longest"])
    await anna.tap("to_case")
    await anna.tap("money_not_here")
    await anna.tap("to_support")
    anna.sees(PHRASES["dispute_won"])
    await anna.tap("back_to_advice")
    await anna.tap("money_came")
    anna.reads("The money has come. Keep the papers until this case is deleted.")


async def test_a_restarted_clock_another_dispute_and_a_part(stage: Stage, anna: Person) -> None:
    """The clock starts anew twice, the dispute is cancelled and opened again, a part is granted
    shortly before a year whose holidays nobody knows, and the money comes at last."""
    await disputed(anna)
    for answer, left in (("zero", "6 дней"), ("less", "8 дней")):
        await stage.pass_time(days=1)
        await anna.say("/start")
        await anna.tap("continue_case")
        await answered(anna, answer)
        if answer == "less":
            await anna.say("300 RUB")
        await anna.tap("answer_log")
        await countdown(anna, left)
    anna.reads(STALLING["clock_restarted"])
    await anna.tap("to_support")
    anna.sees(PHRASES["answers_restart"])
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.dispute_cancelled")
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")
    await answered(anna, "silent")
    anna.reads(VERDICT["silent_wait"])
    await anna.tap("answer_log")
    anna.reads("These are the days on which you noted the answers here.")
    anna.lacks("to_support")
    await anna.tap("back_to_case")
    await answered(anna, "escalated")
    await anna.tap("back_to_case")
    await stage.pass_time(days=17)
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.part_granted")
    await anna.tap("money_not_here")
    anna.reads(UNKNOWN, year=2027, country=anna.said("China"))
    await anna.tap("remind_refund")
    await anna.press("12:00")
    await stage.to_next_due()
    anna.reads(STILL["refund_usual"])
    await anna.tap("reminder_done")
    await anna.tap("money_came")
    assert await stage.store.next_due() is None
