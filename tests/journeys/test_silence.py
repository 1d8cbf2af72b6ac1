"""After a long silence: one question how it ended, then rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation.silence import SILENCE, SILENT_FOR
from bot.storage.base import Delivery
from tests.journeys.steps import protected, reminded
from tests.support.journey import Person, Stage

LEFT = "осталось 5 дней 4 часа"
ASKED = datetime(2027, 1, 14, 9, tzinfo=UTC)
"""Noon in Moscow, thirty days after the last deadline of such a case, 15 December."""
SAID = "There are no more deadlines here, and I have not heard from you for a month."


async def question_of(stage: Stage, anna: Person) -> Delivery | None:
    """The question as it stands in the table."""
    owed = [d for d in await stage.store.owed(anna.id) if f":{SILENCE}:" in d.key]
    return owed[0] if owed else None


async def is_asked(stage: Stage, anna: Person) -> None:
    """The case as it is when the question has come."""
    await reminded(anna, LEFT)
    while stage.clock.now() < ASKED:
        await stage.to_next_due()
    anna.reads(SAID, "How did it end?")


async def evidence_sent(stage: Stage, anna: Person) -> None:
    """Something is told of the case."""
    await anna.send(lambda: stage.world.send_photo(anna.id))


async def stays_silent(stage: Stage, anna: Person, days: int) -> None:
    """The bot says nothing more."""
    said = len(anna.of_bot())
    await stage.pass_time(days=days)
    assert len(anna.of_bot()) == said


async def test_one_question_and_then_nothing_for_ever(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    while stage.clock.now() < ASKED:
        before = len(anna.of_bot())
        due = await stage.to_next_due()
    assert (due, len(anna.of_bot())) == (ASKED, before + 1)
    anna.reads(SAID, "How did it end?")
    anna.offers("how_it_ended", "goes_on", "no_more")
    await stays_silent(stage, anna, 700)


async def test_nobody_is_asked_who_wants_no_reminders(stage: Stage, anna: Person) -> None:
    await protected(anna, LEFT)
    await stays_silent(stage, anna, 200)


async def test_the_answer_closes_the_case(stage: Stage, anna: Person) -> None:
    await is_asked(stage, anna)
    await anna.tap("how_it_ended")
    anna.reads("How did it end?", "The case is closed here, and reminders stop.")
    await anna.tap("happened.parcel_arrived")
    assert await question_of(stage, anna) is None


async def test_what_goes_on_is_not_asked_again_until_something_is_told(
    stage: Stage, anna: Person
) -> None:
    await is_asked(stage, anna)
    await anna.tap("goes_on")
    anna.reads("goes_on")
    await stays_silent(stage, anna, 90)
    await anna.say("/settings")
    await anna.tap("pictures_dark")
    assert await question_of(stage, anna) is None
    await evidence_sent(stage, anna)
    question = await question_of(stage, anna)
    assert question is not None
    assert SILENT_FOR - timedelta(days=1) < question.due - stage.clock.now() <= SILENT_FOR


async def test_goes_on_counts_behind_news_too(stage: Stage, anna: Person) -> None:
    """Something is told, which plans the question anew; then the old one is answered after all."""
    await is_asked(stage, anna)
    goes_on = anna.button(anna.label("goes_on"))
    await evidence_sent(stage, anna)
    assert await question_of(stage, anna) is not None
    await anna.press_old(*goes_on)
    anna.reads("goes_on")
    assert await question_of(stage, anna) is None


@pytest.mark.parametrize("news", ["closed and taken up again", "won", "ticked"])
async def test_after_news_it_is_asked_once_more(stage: Stage, anna: Person, news: str) -> None:
    await is_asked(stage, anna)
    await anna.tap("how_it_ended")
    if news == "ticked":
        await anna.tap("back_to_case")
        await anna.tap("evidence")
        await anna.press("⬜")
        await anna.tap("tick_ready")
    elif news == "won":
        await anna.tap("happened.refund_granted")
        await anna.tap("money_not_here")
        await anna.tap("remind_refund")
    else:
        await anna.tap("happened.gave_up")
        await anna.tap("reopen")
    assert await question_of(stage, anna) is not None


async def test_of_two_questions_each_is_answered_by_itself(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await protected(anna, LEFT)
    await anna.tap("remind_me")
    while stage.clock.now() < ASKED:
        await stage.to_next_due()
    await anna.press("1. ")
    anna.reads("How did it end?", "The case is closed here, and reminders stop.")


async def test_the_reminders_screen_promises_the_question_only_while_it_will_come(
    stage: Stage, anna: Person
) -> None:
    promise = "A month after the last deadline I ask, once, how it ended."
    await reminded(anna, LEFT)
    anna.reads(promise)
    await anna.tap("reminders_off")
    assert anna.said(promise) not in anna.text
    await anna.tap("reminders_start")
    while stage.clock.now() < ASKED:
        await stage.to_next_due()
    await anna.tap("goes_on")
    await anna.tap("reminders_on")
    assert anna.said(promise) not in anna.text


async def test_who_was_heard_of_lately_is_asked_later(stage: Stage, anna: Person) -> None:
    """Whatever it was: it need not have to do with the case."""
    await reminded(anna, LEFT)
    await stage.pass_time(days=45)
    await anna.say("/help")
    heard, said = stage.clock.now(), len(anna.of_bot())
    assert heard < ASKED < heard + SILENT_FOR
    while stage.clock.now() < ASKED:
        await stage.to_next_due()
    assert len(anna.of_bot()) == said
    assert await stage.to_next_due() == heard + SILENT_FOR
    assert len(anna.of_bot()) == said + 1
    anna.reads(SAID)


async def test_a_deadline_ahead_is_waited_for_even_when_nobody_wants_to_hear_of_it(
    stage: Stage, anna: Person
) -> None:
    await reminded(anna, LEFT)
    await stage.to_next_due()
    await anna.tap("no_more")
    await anna.tap("stop_this")
    question = await question_of(stage, anna)
    assert question is not None and question.due == ASKED


async def test_another_case_does_not_take_the_question_along(stage: Stage, anna: Person) -> None:
    """It is due, and its person was heard of; a reminder of another case leaves without it."""
    await reminded(anna, LEFT)
    await stage.pass_time(days=45)
    await protected(anna, "8 дней")
    await anna.tap("remind_me")
    while (ahead := await stage.store.next_due()) is not None and ahead < ASKED + timedelta(days=3):
        await stage.to_next_due()
        assert SAID not in anna.text
    assert await question_of(stage, anna) is not None


async def test_no_more_of_these_stops_the_question_alone(stage: Stage, anna: Person) -> None:
    await is_asked(stage, anna)
    await anna.tap("no_more")
    anna.reads("reminders_stopped")
    await evidence_sent(stage, anna)
    assert await question_of(stage, anna) is None
