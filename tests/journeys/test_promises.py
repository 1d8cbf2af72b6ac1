"""What was promised of reminders is kept: by the card, by their screen, through every press."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.texts.wording.deadlines import STILL
from tests.journeys.steps import protected, reminded
from tests.journeys.test_reminders import LEFT, first_reminder, owed_kinds
from tests.support.journey import Person, Stage


async def test_a_notice_that_waits_for_the_next_day_survives_a_press(
    stage: Stage, anna: Person
) -> None:
    await reminded(anna, LEFT)
    for _ in range(4):
        await stage.to_next_due()  # the last reminder; the day has had its message
    await anna.tap("to_case")
    assert "protection_end:0:1" in await owed_kinds(stage, anna)
    while stage.clock.now() < datetime(2026, 12, 1, 6, 0, tzinfo=UTC):
        await stage.to_next_due()
    anna.reads(STILL["protection_end"])
    await anna.tap("to_case")
    assert "protection_end:0:1" not in await owed_kinds(stage, anna)


async def test_a_notice_of_what_passed_while_reminders_were_off_is_not_made_up_for(
    stage: Stage, anna: Person
) -> None:
    await reminded(anna, LEFT)
    await anna.tap("reminders_off")
    await stage.pass_time(days=6)
    await stage.store.tidy(stage.clock.now() + timedelta(days=30))  # the rows of then are gone
    await anna.tap("reminders_start")
    assert not [key for key in await owed_kinds(stage, anna) if key.startswith("protection_end")]


async def test_the_card_tells_the_next_message_as_it_will_come(stage: Stage, anna: Person) -> None:
    """Ours would come at 19:00; another case's message of that day takes it along at 17:00."""
    await reminded(anna, "4 дня 7 часов")
    await protected(anna, "4 дня 5 часов")
    await anna.tap("remind_me")
    await anna.say("/cases")
    await anna.say("2")
    anna.sees("17:00")
    assert anna.text.count("19:00") == 1  # the deadline itself
    assert (await stage.to_next_due()).hour == 14
    assert [label[:3] for label in anna.labels] == ["1. ", "2. "]


async def test_a_repeat_that_was_asked_for_is_the_next_message(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)  # at 16:00
    await anna.tap("again_3h")
    anna.sees("19:00")
    await anna.tap("reminders_on")
    anna.sees("19:00")
    await stage.pass_time(hours=4)
    await anna.tap("to_case")
    assert "19:00" not in anna.text


async def test_a_repeat_of_a_date_that_was_changed_is_promised_no_more(
    stage: Stage, anna: Person
) -> None:
    await first_reminder(stage, anna)
    await anna.tap("again_3h")
    await anna.tap("answers")
    await anna.tap("correct.protection_end")
    await anna.say("40 дней")
    await anna.tap("yes_right")
    assert "19:00" not in anna.text
    said = len(anna.of_bot())
    await stage.pass_time(hours=5)
    assert len(anna.of_bot()) == said


async def test_what_was_done_with_is_not_told_when_the_next_thing_happens(
    stage: Stage, anna: Person
) -> None:
    """No more of a deadline; it passes; then the dispute is reported."""
    await reminded(anna, LEFT)
    for _ in range(3):
        await stage.to_next_due()
    await anna.tap("no_more")
    await anna.tap("stop_this")
    await stage.pass_time(hours=9)
    await anna.tap("dispute_opened")
    assert not [key for key in await owed_kinds(stage, anna) if key.startswith("protection_end")]


async def test_the_dates_are_offered_when_the_only_one_is_over(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    while stage.clock.now() < datetime(2026, 12, 16, 9, tzinfo=UTC):
        await stage.to_next_due()
    await anna.say("/cases")
    await anna.say("1")
    await anna.tap("reminders_on")
    anna.offers("check_dates")
