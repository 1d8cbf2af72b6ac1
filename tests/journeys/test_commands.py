"""Commands, deep links, languages, and everything the bot did not expect."""

from __future__ import annotations

import json

import pytest

from tests.journeys.steps import answered, begin, case_id, dated, protected, reminded
from tests.support.journey import Person, Stage


async def test_start_in_the_middle_wipes_nothing(anna: Person) -> None:
    await answered(anna)
    await anna.say("/start")
    assert anna.labels[0] == anna.label("continue_case")
    await anna.tap("continue_case")
    await anna.tap("letter")
    anna.offers("unknown.price")


async def test_cancel_leaves_the_question_and_keeps_the_answers(anna: Person) -> None:
    await answered(anna)
    await anna.say("/cancel")
    anna.reads("cancelled")
    await anna.tap("answers")
    anna.sees(anna.label("tracking.moves"))


@pytest.mark.parametrize("begun", [False, True], ids=["newcomer", "case"])
@pytest.mark.parametrize(
    ("command", "newcomer", "case"),
    [
        ("/new", "What happened?", "What happened?"),
        ("/cases", "There are no cases yet.", "My cases"),
        ("/deadlines", "There are no deadlines yet.", "Deadlines"),
        ("/why", "What happened?", "Why"),
        ("/settings", "Settings", "Settings"),
        ("/help", "What this bot can do", "What this bot can do"),
        ("/privacy", "What is kept", "What is kept"),
        ("/check", "Check a message", "Check a message"),
        ("/delete_me", "Delete everything?", "Delete everything?"),
        ("/cancel", "cancelled", "cancelled"),
    ],
)
async def test_command(anna: Person, command: str, newcomer: str, case: str, begun: bool) -> None:
    if begun:
        await dated(anna)
    await anna.say(command)
    anna.reads(case if begun else newcomer)


async def test_deadlines_have_their_basis(anna: Person) -> None:
    await protected(anna, "3 дня 4 часа")
    await anna.say("/deadlines")
    anna.counts_down(days=3, hours=4)
    anna.reads("Basis: %(basis)s.", basis=anna.said("screen"))


async def test_why_names_rules_and_pages(anna: Person) -> None:
    await dated(anna)
    await anna.say("/why")
    first = anna.text
    await anna.tap("more_reasons")
    assert anna.text != first


async def test_export_is_everything_as_a_file(stage: Stage, anna: Person) -> None:
    await answered(anna)
    await anna.say("1234,50 ₽")
    await anna.tap("yes_right")
    await anna.say("/export")
    document = next(m["document"] for m in reversed(anna.messages) if "document" in m)
    kept = json.loads(stage.world.file(document["file_id"]).data)
    assert kept["cases"][0]["answers"][0]["question"] == "situation"
    assert "123450" in json.dumps(kept)


async def test_delete_me_takes_two_steps_and_offers_the_export(stage: Stage, anna: Person) -> None:
    await reminded(anna, "5 дней 4 часа")
    await anna.say("/delete_me")
    anna.offers("export", "keep_all", "delete_for_good")
    await anna.tap("keep_all")
    assert await stage.store.person(anna.id) is not None
    await anna.say("/delete_me")
    await anna.tap("export")
    assert any("document" in m for m in anna.messages)
    pressed = anna.screen["message_id"]
    await anna.tap("delete_for_good")
    assert anna.said("erased") in anna.all_texts()[-1]
    # The press is answered and its buttons are gone, although nobody is known any more.
    assert len(stage.accepted(method="answerCallbackQuery")) == anna.taps
    asked = next(m for m in anna.messages if m["message_id"] == pressed)
    assert "reply_markup" not in asked
    assert await stage.store.person(anna.id) is None
    said = len(anna.of_bot())
    await stage.pass_time(days=30)
    assert len(anna.of_bot()) == said
    await anna.say("/start")
    anna.reads("What happened?")
    anna.lacks("continue_case")


async def test_language_switches_with_one_tap(anna: Person) -> None:
    await anna.say("/start")
    other, name = ("en", "English") if anna.language == "ru" else ("ru", "Русский")
    await anna.press(name)
    anna.language = other
    anna.reads("What happened?")
    await anna.tap("situation.not_received")
    anna.offers("check_dates")
    # The choice outweighs what the app tells.
    await anna.say("/help")
    anna.reads("What this bot can do")


async def test_settings_change_and_stay(stage: Stage, anna: Person) -> None:
    await anna.say("/settings")
    await anna.press(anna.label("Quiet %(start)s–%(end)s", start=23, end=8))
    anna.reads("quiet_set")
    await anna.tap("change_zone")
    await anna.say("Омск")
    await anna.press("Омск" if anna.language == "ru" else "Omsk")
    anna.reads("zone_set")
    anna.sees("23:00–08:00")
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None
    assert person.session.settings.zone == "Asia/Omsk"


@pytest.mark.parametrize("words", ["Атлантида", "77:99", "<b>"])
async def test_zone_that_is_none(anna: Person, words: str) -> None:
    await anna.say("/settings")
    await anna.tap("change_zone")
    await anna.say(words)
    anna.reads("no_such_city")


# --- deep links ---------------------------------------------------------------------------------


async def test_link_to_an_own_case_opens_it(stage: Stage, anna: Person) -> None:
    await protected(anna, "3 дня 4 часа")
    link = await case_id(stage, anna)
    await anna.say("/start")
    await anna.say(f"/start case-{link}")
    anna.counts_down(days=3, hours=4)


@pytest.mark.parametrize("payload", ["case-000000000000", "ru-notarrived", "x" * 64, "case-", "é"])
async def test_link_to_nothing_is_home(anna: Person, payload: str) -> None:
    await anna.say(f"/start {payload}")
    anna.reads("What happened?")


# --- the unexpected ---------------------------------------------------------------------------


async def test_words_that_answer_nothing(anna: Person) -> None:
    await anna.say("/start")
    await anna.say("хм")
    anna.reads("not_understood")
    anna.offers("situation.not_received")


async def test_unknown_command(anna: Person) -> None:
    await anna.say("/frobnicate")
    anna.reads("unknown_command")


@pytest.mark.parametrize("kind", ["sticker", "voice", "contact", "location"])
async def test_other_kinds_get_one_polite_line(stage: Stage, anna: Person, kind: str) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    said = len(anna.of_bot())
    await anna.send(lambda: getattr(stage.world, f"send_{kind}")(anna.id))
    anna.reads("kind_unused")
    anna.offers("other_date")
    assert len(anna.of_bot()) == said + 1


async def test_double_tap_has_one_effect(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.tap("advice")
    await anna.tap("evidence")
    await anna.press("⬜ ")
    message, data = anna.button(anna.label("tick_ready"))
    await anna.press_old(message, data)
    await anna.press_old(message, data, forged=True)
    assert anna.toast == anna.said("redrawn")
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=1, total=3)


async def test_old_screen_draws_the_present_one(anna: Person) -> None:
    await begin(anna)
    message, data = anna.button(anna.label("check_dates"))
    await anna.say("/settings")
    await anna.press_old(message, data, forged=True)
    anna.reads("Settings")


async def test_press_edits_and_words_get_a_new_message(anna: Person) -> None:
    await anna.say("/start")
    first = anna.screen["message_id"]
    await anna.tap("situation.not_received")
    assert anna.screen["message_id"] == first
    await anna.say("/settings")
    assert anna.screen["message_id"] > first
    old = next(m for m in anna.messages if m["message_id"] == first)
    assert "reply_markup" not in old
