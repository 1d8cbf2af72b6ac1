"""Something came and is not right: from /start to the deadline, the proofs and the letter."""

from __future__ import annotations

import pytest

from bot.dispute.facts import FAULTY, Situation
from bot.dispute.goods_letters import CAME
from bot.texts.wording.advice_words import SOLUTION, STEP
from bot.texts.wording.letters import SENTENCES
from bot.texts.wording.notices import HINTS
from tests.support.journey import Person


async def begin(anna: Person, situation: Situation) -> None:
    """Home, "it came, but", what is wrong: two taps to the advice."""
    await anna.say("/start")
    anna.taps = 0
    await anna.tap("came_wrong")
    await anna.tap(f"situation.{situation}")
    assert anna.taps == 2


@pytest.mark.parametrize("situation", sorted(FAULTY))
async def test_from_the_trouble_to_the_letter(anna: Person, situation: Situation) -> None:
    await begin(anna, situation)
    anna.reads(SOLUTION["check_dates"], STEP["find_countdown"])
    await anna.tap("check_dates")
    await anna.tap("unknown.protection_end")
    anna.reads("When did you get the parcel?")
    await anna.tap("received_on.days_3_ago")
    anna.reads(SOLUTION["show_then_open"])
    await anna.tap("letter")
    anna.reads("Can you use what came?")
    await anna.tap("usable.partly")
    await anna.tap("unknown.price")
    assert SENTENCES[CAME[situation]] in anna.text
    assert SENTENCES["demand_part"] in anna.text
    assert SENTENCES["not_arrived"].partition("%")[0] not in anna.text


async def test_a_deadline_and_a_reminder_of_what_came(anna: Person) -> None:
    await begin(anna, Situation.DEFECTIVE)
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_7_left")
    await anna.tap("remind_me")
    await anna.stage.quiet()
    await anna.press("12:00")
    await anna.stage.to_next_due()
    anna.reads("The goods do not work")


async def test_a_wrong_tap_is_mended_by_the_next(anna: Person) -> None:
    await begin(anna, Situation.DAMAGED)
    await anna.tap("back_home")
    await anna.tap("situation.not_received")
    await anna.tap("back_home")
    await anna.tap("my_cases")
    person = await anna.stage.store.person(anna.id)
    assert person is not None and person.session is not None
    assert len(person.session.cases) == 1
    anna.reads("The parcel has not come")


BAD_DAYS = ["when?", "31 ноября", "завтра", "5.13", "👍"]
BAD_SUMS = ["abc", "-5", "0", "много"]


async def test_bad_input_at_each_question_gets_a_kind_one_and_loses_nothing(anna: Person) -> None:
    await begin(anna, Situation.DAMAGED)
    await anna.tap("letter")
    for words in BAD_DAYS:
        await anna.say(words)
        anna.reads("When did you get the parcel?")
    await anna.tap("received_on.days_3_ago")
    for words in ("maybe", "не знаю"):
        await anna.say(words)
        anna.reads("Can you use what came?")
    await anna.tap("usable.partly")
    for words in BAD_SUMS:
        await anna.say(words)
        anna.reads(HINTS["not_a_sum"], "How much did you pay?")
    await anna.say("1000 RUB")
    await anna.tap("yes_right")
    assert SENTENCES["received_on"].partition("%")[0] in anna.text


async def test_the_part_that_was_asked_for_gets_no_stop_sign(anna: Person) -> None:
    await begin(anna, Situation.DAMAGED)
    await anna.tap("letter")
    await anna.tap("received_on.days_3_ago")
    await anna.tap("usable.partly")
    await anna.say("1000 RUB")
    await anna.tap("yes_right")
    await anna.tap("back_to_case")
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    await anna.tap("to_case")
    await anna.tap("about_to_press")
    await anna.tap("press.accept")
    await anna.tap("line.refund_only")
    await anna.say("400")
    anna.reads("The line gives a part of what you paid")
    assert "⛔" not in anna.text
    await anna.tap("other_press")
    await anna.tap("press.confirm")
    assert "⛔" in anna.text
