"""Reminders: asked for, true when they come, easy to put off, easier to stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.silence import SILENCE
from bot.texts.wording.advice_words import STEP
from bot.texts.wording.label_words import DEADLINES
from tests.journeys.steps import MOSCOW, begin, case_id, protected, reminded
from tests.support.journey import Person, Stage, seen

LEFT = "осталось 5 дней 4 часа"
"""Until Monday, 30 November, 13:00 UTC (16:00 in Moscow)."""


def moscow(stage: Stage) -> datetime:
    """Wall time where Anna lives."""
    return stage.clock.now() + timedelta(hours=3)


async def first_reminder(stage: Stage, anna: Person) -> None:
    """Three days before the end: the first reminder has come."""
    await reminded(anna, LEFT)
    await stage.to_next_due()
    anna.sees_a_reminder()


def told(anna: Person, message_id: int) -> dict[str, Any]:
    """A message as it stands in the chat now."""
    return next(m for m in anna.messages if m["message_id"] == message_id)


async def owed_kinds(stage: Stage, anna: Person) -> list[str]:
    """The keys of the reminders still to come, without the case."""
    return [d.key.partition(":")[2] for d in await stage.store.owed(anna.id)]


# --- when -------------------------------------------------------------------------------------


async def test_nothing_comes_unasked(stage: Stage, anna: Person) -> None:
    await protected(anna, LEFT)
    assert await stage.store.next_due() is None
    said = len(anna.of_bot())
    await stage.pass_time(days=30)
    assert len(anna.of_bot()) == said


async def test_three_reminders_then_one_notice_that_it_is_over(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    for day, hour, left in ((27, 13, "2d23h"), (29, 13, "23h59"), (30, 10, "2h59")):
        due = await stage.to_next_due()
        assert (due.day, due.hour) == (day, hour), left
        anna.sees_a_reminder()
        anna.offers("to_case", "dispute_opened", "no_more")
    anna.counts_down(hours=2, minutes=59)
    said = len(anna.of_bot())
    # The day had its message already, so the notice waits for the next one's quiet hours to end.
    await stage.to_next_due()
    due = await stage.to_next_due()
    assert due == datetime(2026, 12, 1, 6, 0, tzinfo=UTC)
    assert len(anna.of_bot()) == said + 1
    anna.offers("to_case", "reminder_done", "no_more")
    await stage.pass_time(days=3)
    assert len(anna.of_bot()) == said + 1


async def test_reminder_tells_the_present_and_what_to_do(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    anna.counts_down(days=2, hours=23)
    anna.reads("Basis: %(basis)s.", basis=anna.said("screen"))
    await stage.pass_time(hours=3)
    await anna.tap("to_case")
    anna.counts_down(days=2, hours=20)


@pytest.mark.parametrize(
    ("left", "first"),
    [
        # 03:00 on Saturday would be the time: moved to half an hour before the quiet hours.
        ("5 дней 15 часов", datetime(2026, 11, 27, 18, 30, tzinfo=UTC)),
        # 23:00 on Friday: the same evening, 21:30.
        ("5 дней 11 часов", datetime(2026, 11, 27, 18, 30, tzinfo=UTC)),
        # 21:59 is not quiet yet.
        ("5 дней 9 часов 59 минут", datetime(2026, 11, 27, 18, 59, tzinfo=UTC)),
        # 09:00 is not quiet any more.
        ("4 дня 21 час", datetime(2026, 11, 27, 6, 0, tzinfo=UTC)),
    ],
)
async def test_quiet_hours_move_a_reminder_earlier(
    stage: Stage, anna: Person, left: str, first: datetime
) -> None:
    await reminded(anna, left)
    assert await stage.to_next_due() == first
    anna.sees_a_reminder()


async def test_last_chance_inside_quiet_hours_is_silent(stage: Stage, anna: Person) -> None:
    """Set at 23:30 for a deadline at 03:00: no other moment is left, so no sound."""
    await stage.pass_time(hours=11, minutes=20)
    assert moscow(stage).hour == 23
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("3 часа 30 минут")
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    await anna.press("23:20")
    await stage.to_next_due()
    anna.sees_a_reminder()
    assert anna.screen["silent"] is True


async def test_last_chance_can_be_switched_off(stage: Stage, anna: Person) -> None:
    await stage.pass_time(hours=11, minutes=20)
    await protected(anna, "3 часа 30 минут")
    await anna.tap("remind_me")
    await anna.press("23:20")
    await anna.tap("settings")
    await anna.tap("last_chance_off")
    said = len(anna.of_bot())
    await stage.pass_time(hours=3)
    assert len(anna.of_bot()) == said


async def test_two_cases_on_one_day_are_one_message(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("5 дней 6 часов")
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    said = len(anna.of_bot())
    await stage.to_next_due()
    anna.sees_a_reminder()
    anna.counts_down(days=2, hours=23)
    anna.counts_down(days=3, hours=1)
    assert len(anna.of_bot()) == said + 1
    assert anna.labels == [f"{n}. {anna.label('protection_end')}" for n in (1, 2)]
    both = anna.of_bot()[-1]
    await anna.press("2. ")
    anna.counts_down(days=3, hours=1)
    assert both in anna.of_bot()[:-1]  # the other one stays to be read, with its button


async def test_opening_is_told_when_it_is_there(stage: Stage, anna: Person) -> None:
    """Shipped today: the notice says when a dispute can be opened, not that it is over."""
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("skip")
    await anna.tap("shipped_on.today")
    await anna.tap("remind_me")
    await anna.press("12:00")
    await anna.tap("back_to_case")
    keys = [key for key in await owed_kinds(stage, anna) if key.startswith("earliest_opening")]
    assert keys == ["earliest_opening:0:1"]
    await stage.to_next_due()
    assert stage.clock.now() < datetime(2026, 12, 9, tzinfo=UTC)
    anna.sees_a_reminder()
    anna.offers("to_case")


async def test_that_it_can_be_opened_is_no_call_to_open_it_while_the_parcel_moves(
    stage: Stage, anna: Person
) -> None:
    await begin(anna)
    await anna.tap("letter")
    await anna.tap("tracking.moves")
    await anna.tap("carrier.seller")
    await anna.tap("shipped_on.today")
    await anna.say("/cases")
    await anna.say("1")
    await anna.tap("remind_me")
    await anna.press("12:00")
    await stage.to_next_due()
    anna.reads("What to do", STEP["wait_until_date"])
    anna.counts_down(days=32, hours=21)  # until when


# --- the buttons under it ------------------------------------------------------------------------


async def test_again_in_three_hours(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    asked = stage.clock.now()
    await anna.tap("again_3h")
    anna.reads("again_3h")
    assert await stage.to_next_due() == asked + timedelta(hours=3)
    anna.sees_a_reminder()
    anna.counts_down(days=2, hours=20)
    # It was a repeat: the plan goes on as it was.
    assert await stage.to_next_due() == datetime(2026, 11, 29, 13, 0, tzinfo=UTC)


async def test_again_tomorrow_morning(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    await anna.tap("again_morning")
    anna.reads("again_morning")
    await stage.to_next_due()
    assert moscow(stage).replace(second=0) == datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
    anna.sees_a_reminder()


async def test_a_repeat_that_would_come_at_night_is_not_offered(stage: Stage, anna: Person) -> None:
    await reminded(anna, "5 дней 9 часов 30 минут")  # the first reminder comes at 21:30
    await stage.to_next_due()
    anna.lacks("again_3h")
    anna.offers("again_morning")


async def test_done_ends_reminders_of_this_deadline(stage: Stage, anna: Person) -> None:
    """After the end of protection the notice offers "done"."""
    await reminded(anna, LEFT)
    for _ in range(5):
        await stage.to_next_due()
    await anna.tap("reminder_done")
    anna.reads("well_done")
    assert not [key for key in await owed_kinds(stage, anna) if key.startswith("protection_end")]


async def test_stop_this_deadline_only(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    await anna.tap("no_more")
    anna.reads("Which reminders should I stop?")
    await anna.tap("stop_this")
    anna.reads("reminders_stopped")
    left = {key.partition(":")[0] for key in await owed_kinds(stage, anna)}
    assert left == {"open_after_protection", SILENCE}


async def test_stop_this_case_leaves_the_other(stage: Stage, anna: Person) -> None:
    await reminded(anna, "9 дней")
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say(LEFT)
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    second = await case_id(stage, anna)
    await stage.to_next_due()
    await anna.tap("no_more")
    await anna.tap("stop_case")
    left = await stage.store.owed(anna.id)
    assert left
    assert all(d.case_id != second for d in left)


async def test_stop_all(stage: Stage, anna: Person) -> None:
    await reminded(anna, "9 дней")
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say(LEFT)
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    await stage.to_next_due()
    await anna.tap("no_more")
    await anna.tap("stop_all")
    assert await stage.store.owed(anna.id) == []
    said = len(anna.of_bot())
    await stage.pass_time(days=20)
    assert len(anna.of_bot()) == said


async def test_switched_off_in_the_case(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await anna.tap("reminders_off")
    anna.reads("reminders_are_off")
    assert await stage.store.owed(anna.id) == []
    await anna.tap("reminders_start")
    anna.reads("reminders_are_on")
    assert await stage.store.next_due() == datetime(2026, 11, 27, 13, 0, tzinfo=UTC)


async def test_dispute_opened_from_the_reminder(stage: Stage, anna: Person) -> None:
    """The old timer is gone; the seller's time to answer is reminded of now."""
    await first_reminder(stage, anna)
    opened = stage.clock.now()
    await anna.tap("dispute_opened")
    await anna.tap("dispute_opened.today")
    keys = await owed_kinds(stage, anna)
    assert keys
    assert not [key for key in keys if key.startswith("protection_end")]
    due = await stage.to_next_due()
    assert opened + timedelta(days=1) < due <= opened + timedelta(days=3)
    anna.sees_a_reminder()
    anna.offers("reminder_done")


async def test_closed_case_is_silent(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.parcel_arrived")
    assert await stage.store.owed(anna.id) == []


async def test_moved_deadline_moves_its_reminders(stage: Stage, anna: Person) -> None:
    await reminded(anna, LEFT)
    await anna.tap("back_to_case")
    await anna.tap("answers")
    await anna.tap("correct.protection_end")
    await anna.say("10 дней 4 часа")
    await anna.tap("yes_right")
    assert await stage.store.next_due() == datetime(2026, 12, 2, 13, 0, tzinfo=UTC)


async def test_older_reminder_becomes_one_line(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    older = anna.screen["message_id"]
    await stage.to_next_due()
    assert anna.screen["message_id"] != older
    message = told(anna, older)
    assert "reply_markup" not in message
    what = anna.speaker.label(DEADLINES["protection_end"]).lower()
    line = anna.speaker.say("A newer reminder is below: %(what)s.", what=what)
    assert message["text"] == line


async def test_one_of_several_told_anew_leaves_the_others_to_be_read(
    stage: Stage, anna: Person
) -> None:
    """Two cases in one message; the next tells of one of them, the one after of both."""
    await reminded(anna, LEFT)
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("3 дня 4 часа")
    await anna.tap("yes_right")
    await anna.tap("remind_me")
    await stage.to_next_due()
    await stage.to_next_due()
    both = anna.screen["message_id"]
    text, keyboard = told(anna, both)["text"], told(anna, both)["reply_markup"]
    assert len(keyboard["inline_keyboard"]) == 2
    await stage.to_next_due()
    assert told(anna, both)["text"] == text
    assert told(anna, both)["reply_markup"] == keyboard
    await stage.to_next_due()
    await stage.to_next_due()
    assert told(anna, both)["text"].count("\n") == 0


async def test_a_reminder_pressed_is_a_screen_and_stays_one(stage: Stage, anna: Person) -> None:
    """The next reminder makes no line of it: it is a card now, however far up by then."""
    await first_reminder(stage, anna)
    card = anna.screen["message_id"]
    await anna.tap("to_case")
    await anna.say("/help")
    text = told(anna, card)["text"]
    await stage.to_next_due()
    assert anna.screen["message_id"] != card
    assert told(anna, card)["text"] == text


async def test_the_screen_in_use_keeps_its_buttons(stage: Stage, anna: Person) -> None:
    """The card opened out of a reminder is the person's screen now, no old reminder."""
    await first_reminder(stage, anna)
    await anna.tap("to_case")
    card = anna.screen["message_id"]
    await stage.to_next_due()
    message = next(m for m in anna.messages if m["message_id"] == card)
    assert message["reply_markup"]["inline_keyboard"]


async def test_no_reaction_leaves_only_the_last(stage: Stage, anna: Person) -> None:
    """After two in a row without a reaction only the last of each deadline comes."""
    await reminded(anna, LEFT)
    for _ in range(2):
        await stage.to_next_due()
    for _ in range(3):
        await stage.to_next_due()  # the last of this deadline, and that it is over
    said = len(anna.of_bot())
    # Of the next deadline the first stage is let go in silence; the last one comes.
    assert await stage.to_next_due() == datetime(2026, 12, 12, 13, 0, tzinfo=UTC)
    assert len(anna.of_bot()) == said
    assert await stage.to_next_due() == datetime(2026, 12, 14, 13, 0, tzinfo=UTC)
    assert len(anna.of_bot()) == said + 1


async def test_calendar_file_of_the_deadlines(stage: Stage, anna: Person) -> None:
    await protected(anna, LEFT)
    await anna.tap("more")
    await anna.tap("deadlines")
    await anna.tap("calendar_file")
    document = next(m["document"] for m in reversed(anna.messages) if "document" in m)
    data = stage.world.file(document["file_id"]).data
    assert data.startswith(b"BEGIN:VCALENDAR")
    assert b"20261130T130000Z" in data


async def test_what_waited_for_the_next_day_is_not_late(stage: Stage, anna: Person) -> None:
    await first_reminder(stage, anna)
    await protected(anna, "3 days 2 hours")
    await anna.tap("remind_me")
    await stage.to_next_due()  # the day has its message already
    assert await stage.to_next_due() == datetime(2026, 11, 28, 6, 0, tzinfo=UTC)
    anna.sees_a_reminder()
    late = "The bot was out of reach, so this comes late (%(time)s). All below is true as of now."
    assert anna.said(late, time="").partition("(")[0] not in anna.text


async def test_a_stage_moved_out_of_the_night_is_not_announced_again(
    stage: Stage, anna: Person
) -> None:
    await reminded(anna, "5 days 15 hours")  # three days before is 03:00 at night
    assert await stage.to_next_due() == datetime(2026, 11, 27, 18, 30, tzinfo=UTC)
    await anna.tap("to_case")
    there = replace(anna.speaker, zone=ZoneInfo("Europe/Moscow"))
    shown = there.moment(datetime(2026, 11, 29, 18, 30, tzinfo=UTC))
    anna.reads("Next reminder: %(when)s.", when=seen(shown))


@pytest.mark.parametrize(
    ("left", "promise"),
    [
        ("5 days", "Done: I will remind you in time."),
        ("20 minutes", "Reminders are on, but the nearest deadline is too close for one: act now."),
    ],
)
async def test_only_what_can_be_kept_is_promised(anna: Person, left: str, promise: str) -> None:
    await anna.say("/settings")
    await anna.tap("change_zone")
    await anna.press(MOSCOW)
    await protected(anna, left)
    await anna.tap("remind_me")
    anna.reads(promise)


async def test_behind_the_end_of_protection_no_time_is_promised(stage: Stage, anna: Person) -> None:
    await protected(anna, "1 hour")
    await stage.pass_time(hours=2)
    await anna.say("/cases")
    await anna.press(anna.labels[0])
    anna.reads("It is not certain that a dispute is still taken: try today.")
    assert anna.said("There is time.") not in anna.text
