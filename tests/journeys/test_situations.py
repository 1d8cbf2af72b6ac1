"""Something came and is not right: from /start to the deadline, the proofs and the letter."""

from __future__ import annotations

import pytest

from bot.dispute.facts import GOODS, Situation
from bot.dispute.goods_letters import CAME
from bot.texts.wording.advice_words import SOLUTION, STEP
from bot.texts.wording.letters import SENTENCES
from tests.support.journey import Person


async def begin(anna: Person, situation: Situation) -> None:
    """Home, "it came, but", what is wrong: two taps to the advice."""
    await anna.say("/start")
    anna.taps = 0
    await anna.tap("came_wrong")
    await anna.tap(f"situation.{situation}")
    assert anna.taps == 2


@pytest.mark.parametrize("situation", sorted(GOODS))
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
