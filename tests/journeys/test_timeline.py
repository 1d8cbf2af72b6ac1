"""Seeing it: the board of deadlines, the picture, the calendar that follows the case."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.pictures.look import DARK, LIGHT
from tests.journeys.conftest import WEDNESDAY
from tests.journeys.steps import begin, case_id, dated, protected, reminded
from tests.services.calendars import Phone
from tests.support.journey import Person, Stage

DAY = timedelta(days=1)


async def to_deadlines(anna: Person) -> None:
    await anna.tap("more")
    await anna.tap("deadlines")


def photo(stage: Stage, anna: Person) -> tuple[Image.Image, str]:
    """The latest picture, and the words under it."""
    message = next(m for m in reversed(anna.messages) if "photo" in m)
    data = stage.world.file(message["photo"][-1]["file_id"]).data
    return Image.open(BytesIO(data), formats=["PNG"]).convert("RGB"), message["caption"]


def ground(picture: Image.Image) -> str:
    return "#{:02x}{:02x}{:02x}".format(*picture.getpixel((3, 3)))


def take(stage: Stage, anna: Person, phone: Phone) -> None:
    """Import the latest calendar file."""
    message = next(m for m in reversed(anna.messages) if "document" in m)
    assert message["document"]["file_name"].endswith(".ics")
    phone.take(stage.world.file(message["document"]["file_id"]).data)


# --- the picture ----------------------------------------------------------------------------


async def test_a_picture_of_the_case_and_the_same_in_words(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await to_deadlines(anna)
    await anna.tap("timeline")
    picture, words = photo(stage, anna)
    assert picture.width == 1080 and ground(picture) == LIGHT.ground
    for said in ("What happened", "The parcel was sent", "Ahead", "Perhaps still possible"):
        assert anna.said(said) in words
    assert anna.label("protection_end") in words
    # The board is still the screen: the picture is one message more.
    anna.offers("timeline", "calendar_file", "correct_dates")


async def test_pictures_are_dark_for_whoever_wants_them_so(stage: Stage, anna: Person) -> None:
    await protected(anna, "3 дня 4 часа")
    await anna.say("/settings")
    anna.sees(anna.said("Pictures: light."))
    await anna.tap("pictures_dark")
    anna.sees(anna.said("Pictures: dark."))
    anna.offers("pictures_light")
    await anna.say("/deadlines")
    await anna.tap("timeline")
    assert ground(photo(stage, anna)[0]) == DARK.ground


async def test_times_are_of_the_zone_that_was_told(stage: Stage, anna: Person) -> None:
    await protected(anna, "5 дней 4 часа")
    await to_deadlines(anna)
    await anna.tap("timeline")
    before = photo(stage, anna)[1]
    # Most who speak Russian live by Moscow's time.
    guessed, hour = ("UTC+3", "16:00") if anna.language == "ru" else ("UTC", "13:00")
    assert anna.said("All times are in the zone %(zone)s: yours is not set", zone=guessed) in before
    assert hour in before
    await anna.say("/settings")
    await anna.tap("change_zone")
    await anna.say("живу в Новосибирске" if anna.language == "ru" else "I live in Novosibirsk")
    await anna.press("Новосибирск" if anna.language == "ru" else "Novosibirsk")
    await anna.say("/deadlines")
    await anna.tap("timeline")
    after = photo(stage, anna)[1]
    assert anna.said("All times are in the zone %(zone)s", zone="UTC+7") in after
    assert "20:00" in after


# --- the board ------------------------------------------------------------------------------


async def test_the_board_of_one_case_is_that_case(anna: Person) -> None:
    """/deadlines with a single case open shows all of it, with its buttons."""
    await protected(anna, "3 дня 4 часа")
    await anna.say("/deadlines")
    anna.offers("correct_dates", "timeline", "calendar_file")
    anna.lacks("all_deadlines")
    anna.sees(anna.said("Perhaps still possible"))


async def test_the_board_says_what_would_be_there(anna: Person) -> None:
    await anna.say("/deadlines")
    anna.sees(anna.said("There are no deadlines yet."))
    anna.lacks("timeline", "calendar_file")
    await begin(anna)
    await anna.say("/deadlines")
    anna.sees(anna.said("There are no deadlines yet."))
    anna.lacks("timeline", "calendar_file")
    anna.offers("correct_dates")


async def test_of_several_cases_what_expires_first_is_first(stage: Stage, anna: Person) -> None:
    for left in ("9 дней", "20 часов", "5 дней", "14 дней"):
        await anna.say("/new")
        await anna.tap("not_received")
        await anna.tap("check_dates")
        await anna.say(left)
        await anna.tap("yes_right")
    await anna.say("/deadlines")
    ends = [WEDNESDAY + left for left in (timedelta(hours=20), 5 * DAY, 9 * DAY)]
    tags = [
        entity["unix_time"]
        for entity in anna.screen["entities"]
        if entity["type"] == "date_time" and entity.get("date_time_format") != "r"
    ]
    assert tags == [int(end.timestamp()) for end in ends]
    anna.sees(anna.said("Page %(page)s of %(pages)s.", page=1, pages=2))
    # A case's number opens its own board, …
    await anna.say("1")
    anna.counts_down(hours=20)
    anna.offers("all_deadlines", "correct_dates")
    # … and the last one stands on the next page.
    await anna.tap("all_deadlines")
    await anna.tap("page_after")
    anna.sees("4. ")
    await anna.tap("timeline")
    words = photo(stage, anna)[1]
    assert [f"• {n}. " in words for n in (1, 2, 3, 4, 5)] == [True] * 4 + [False]


# --- the calendar ---------------------------------------------------------------------------


async def test_a_calendar_follows_the_case_to_its_end(stage: Stage, anna: Person) -> None:
    phone = Phone()
    await protected(anna, "9 дней")
    await to_deadlines(anna)
    await anna.tap("calendar_file")
    take(stage, anna, phone)
    assert phone.shown["protection_end"] == WEDNESDAY + 9 * DAY
    # The page shows more time than remembered: the board says that the file is old.
    await anna.tap("correct_dates")
    await anna.tap("correct.protection_end")
    await anna.say("12 дней")
    await anna.tap("yes_right")
    await anna.say("/deadlines")
    old = anna.said("Dates have changed since you got your calendar file: get it again.")
    anna.sees(old)
    await anna.tap("calendar_file")
    take(stage, anna, phone)
    assert phone.shown["protection_end"] == WEDNESDAY + 12 * DAY
    await anna.say("/deadlines")
    assert old not in anna.text
    # It came after all: the entries go.
    await anna.tap("back_to_case")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.parcel_arrived")
    await anna.tap("calendar_clear")
    take(stage, anna, phone)
    assert phone.shown == {}
    assert anna.said("ics_cancelled") in anna.all_texts()


async def test_a_case_that_is_in_no_calendar_has_nothing_to_clear(anna: Person) -> None:
    await protected(anna, "9 дней")
    await anna.tap("more")
    await anna.tap("close_case")
    await anna.tap("happened.gave_up")
    anna.lacks("calendar_clear")


async def test_one_file_of_all_cases(stage: Stage, anna: Person) -> None:
    phone = Phone()
    await reminded(anna, "9 дней")
    first = await case_id(stage, anna)
    await anna.say("/new")
    await anna.tap("not_received")
    await anna.tap("check_dates")
    await anna.say("4 дня")
    await anna.tap("yes_right")
    await anna.say("/deadlines")
    await anna.tap("calendar_file")
    take(stage, anna, phone)
    ends = sorted(e.dtstart for uid, e in phone.entries.items() if "-protection_end@" in uid)
    assert ends == [WEDNESDAY + 4 * DAY, WEDNESDAY + 9 * DAY]
    # The same entry as in the file of the case alone: nothing doubles.
    await anna.say(f"/start case-{first}")
    await to_deadlines(anna)
    await anna.tap("calendar_file")
    take(stage, anna, phone)
    assert len(phone.entries) == 4


# --- where the person is ----------------------------------------------------------------------

TOLD = [
    # Nine o'clock UTC. What is said, the zone that is kept, the clock shown back.
    ("у меня сейчас 12:02", "UTC+03:00", "12:00"),
    ("it's 4 am", "UTC-05:00", "04:00"),
    ("Я живу в Петропавловске-Камчатском", "Asia/Kamchatka", "21:00"),
    ("из Нижнего Новгорода", "Europe/Moscow", "12:00"),
    ("I'm in Berlin, Germany", "Europe/Berlin", "10:00"),
    ("мск плюс 4", "UTC+07:00", "16:00"),
]


@pytest.mark.parametrize(("words", "zone", "clock"), TOLD)
async def test_the_zone_is_told_in_any_words(
    stage: Stage, anna: Person, words: str, zone: str, clock: str
) -> None:
    await protected(anna, "9 дней")
    await anna.tap("remind_me")
    await anna.say(words)
    # Said back with its clock, so that a mistake is seen before it counts.
    (asked,) = [label for label in anna.labels if clock in label]
    await anna.press(asked)
    anna.reads("zone_set")
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None
    assert person.session.settings.zone == zone


async def test_who_tells_no_zone_loses_nothing(stage: Stage, anna: Person) -> None:
    await protected(anna, "9 дней")
    await anna.tap("remind_me")
    await anna.tap("back_to_case")
    anna.offers("reminders_on")
    await stage.to_next_due()
    anna.sees_a_reminder()
