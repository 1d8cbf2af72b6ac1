"""Whatever people, phones and attackers send (rows I)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from telegram.constants import MessageType

from bot.conversation.session import encode
from bot.dispute.question_library import QUESTIONS
from tests.catalogue.looking import answers_of, session_of
from tests.journeys.steps import begin, dated
from tests.support.journey import Person, Stage

# --- I06, I08 -------------------------------------------------------------------------------------


@pytest.mark.slow
async def test_I06_a_thousand_messages_of_one_hold_up_nobody_else(
    stage: Stage, anna: Person
) -> None:
    bob = stage.person(2, "en", "Bob")
    await bob.say("/start")
    for _ in range(1000):
        stage.world.say(1, "/help")
    waits = []
    for _ in range(5):
        said = len(bob.of_bot())
        began = time.monotonic()
        stage.world.say(2, "/help")
        while len(bob.of_bot()) == said:
            await asyncio.sleep(0.005)
            assert time.monotonic() - began < 5
        waits.append(time.monotonic() - began)
    assert max(waits) < 1.0
    # They are answered together: far fewer screens than messages.
    assert len(anna.of_bot()) < 400


NAMES = (
    "../../../etc/passwd", "a\x00b.jpg", "x" * 5000 + ".jpg", "CON", "\u202egpj.exe", "a\nb.jpg",
    "..\\..\\boot.ini", "<b>.jpg", "$(reboot).jpg",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
async def test_I08_file_names_are_kept_nowhere(stage: Stage, anna: Person, name: str) -> None:
    await dated(anna)
    await anna.send(lambda: stage.world.send_document(1, b"%PDF", name))
    session = await session_of(anna)
    assert len(session.cases[0].evidence) == 1
    kept = encode(session)
    assert name.encode() not in kept
    assert name not in "".join(anna.all_texts())


# --- I18 ------------------------------------------------------------------------------------------

SQL = (
    "'; DROP TABLE person; --", '" OR 1=1 --', "Robert'); DELETE FROM inbox;--", "%' AND '1'='1",
    "\\'; SELECT pg_sleep(10); --", "$1 $2 ? :name @x", "x' UNION SELECT sealed FROM person --",
)  # fmt: skip


@pytest.mark.parametrize("words", SQL)
async def test_I18_sql_comes_back_as_it_was(stage: Stage, anna: Person, words: str) -> None:
    await dated(anna)
    await anna.forward(words)
    anna.sees(words)
    assert (await session_of(anna)).scanned == words
    assert "shipped_on" in await answers_of(anna)


# --- I20, I21 -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (None, "What happened?"),
        ("zz", "What happened?"),
        ("pt-BR", "What happened?"),
        ("x" * 200, "What happened?"),
        ("", "What happened?"),
        ("ru-RU", "Что случилось?"),
        ("RU", "Что случилось?"),
        ("uk", "Что случилось?"),
        ("en-GB", "What happened?"),
    ],
)
async def test_I20_language_code(stage: Stage, code: str | None, title: str) -> None:
    somebody = stage.person(3, code)
    await somebody.say("/start")
    somebody.sees(title)


async def test_I20_language_of_the_app_changes_in_mid_dialogue(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    stage.world.person(1, "Anna", "ru")
    await anna.say("хм")
    anna.language = "ru"
    await anna.tap("tracking.moves")
    assert "tracking" in await answers_of(anna)
    stage.world.person(1, "Anna", None)
    await anna.say("/help")
    anna.reads("What this bot can do")  # the last language told stays


COMMANDS = (
    "/start " + "x" * 65, "/start " + "x" * 4000, "/start \u202e", "/start <b>", "/start case-",
    "/start case-../..", "/START", "/Start", "/start@dispute_guide_bot", "/help@otherbot", "/",
    "//", "/ start", "/start\n\nx", "/0", "/delete_me_now", "/" + "a" * 500, "/эхо", "/cases 999",
    "/why 7", "/check", "/check " + " " * 50,
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
async def test_I21_odd_commands(stage: Stage, anna: Person, command: str) -> None:
    await dated(anna)
    before = await session_of(anna)
    await anna.say(command)
    after = await session_of(anna)
    assert after.cases == before.cases
    assert anna.labels
    assert (await stage.store.counts())["inbox_aside"] == 0


# --- I22: every kind of message the library knows ---------------------------------------------

CANARY = "CANARY-7391"
USER = {"id": 77, "is_bot": False, "first_name": CANARY}
FILE = {"file_id": CANARY, "file_unique_id": CANARY, "file_size": 1}
PICTURE = {**FILE, "width": 1, "height": 1}
WANTED = {"text", "photo", "live_photo", "video", "document", "animation", "video_note"}
"""A live photo carries a photo too."""
KINDS: dict[str, Any] = {
    "sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False},
    "voice": {**FILE, "duration": 1},
    "audio": {**FILE, "duration": 1, "title": CANARY},
    "contact": {"phone_number": CANARY, "first_name": CANARY},
    "location": {"latitude": 55.7391, "longitude": 37.7391},
    "venue": {
        "location": {"latitude": 55.7391, "longitude": 37.7391}, "title": CANARY, "address": CANARY,
    },
    "poll": {
        "id": "1", "question": CANARY, "options": [], "total_voter_count": 0, "is_closed": False,
        "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
        "allows_revoting": False, "members_only": False,
    },
    "dice": {"emoji": "🎲", "value": 3},
    "game": {"title": CANARY, "description": CANARY, "photo": [PICTURE]},
    "story": {"chat": {"id": 77, "type": "private"}, "id": 4},
    "paid_media": {"star_count": 5, "paid_media": []},
    "checklist": {"title": CANARY, "tasks": []},
    "invoice": {
        "title": CANARY, "description": CANARY, "start_parameter": "", "currency": "USD",
        "total_amount": 1,
    },
    "successful_payment": {
        "currency": "USD", "total_amount": 1, "invoice_payload": CANARY,
        "telegram_payment_charge_id": "1", "provider_payment_charge_id": "1",
    },
    "refunded_payment": {
        "currency": "XTR", "total_amount": 1, "invoice_payload": CANARY,
        "telegram_payment_charge_id": "1",
    },
    "users_shared": {"request_id": 1, "users": [{"user_id": 77, "first_name": CANARY}]},
    "chat_shared": {"request_id": 1, "chat_id": 77, "title": CANARY},
    "web_app_data": {"data": CANARY, "button_text": CANARY},
    "passport_data": {"data": [], "credentials": {"data": "x", "hash": "x", "secret": "x"}},
    "new_chat_members": [USER],
    "left_chat_member": USER,
    "new_chat_title": CANARY,
    "new_chat_photo": [PICTURE],
    "pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
    "write_access_allowed": {"from_request": True},
    "connected_website": CANARY,
    "proximity_alert_triggered": {"traveler": USER, "watcher": USER, "distance": 3},
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 60},
    "effect_id": "5",
    "gift": {
        "gift": {
            "id": "1", "star_count": 1,
            "sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False},
        },
    },
    "giveaway": {"chats": [], "winners_selection_date": 0, "winner_count": 1},
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": CANARY}},
    "quite_new_kind": {"of": CANARY},
}  # fmt: skip


def test_I22_every_kind_of_attachment_is_in_the_table() -> None:
    """What the library calls a message and the bot does not want has a row above."""
    service_of_groups = (
        "chat", "group", "supergroup", "channel", "forum", "topic", "video_chat", "boost",
        "migrate", "delete", "giveaway", "paid_message", "direct_message", "checklist_tasks",
        "suggested", "gift", "managed", "poll_option", "business", "reply_to", "left_", "new_",
    )  # fmt: skip
    missing = {
        kind.value
        for kind in MessageType
        if kind.value not in KINDS
        and kind.value not in WANTED
        and not any(word in kind.value for word in service_of_groups)
    }
    assert not missing


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize("kind", KINDS)
async def test_I22_unwanted_kind_gets_one_polite_line(
    stage: Stage, anna: Person, kind: str
) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    before, said = await answers_of(anna), len(anna.of_bot())
    message = {
        "message_id": 900,
        "date": int(stage.clock.now().timestamp()),
        "chat": {"id": 1, "type": "private", "first_name": "Anna"},
        "from": {"id": 1, "is_bot": False, "first_name": "Anna", "language_code": "en"},
        kind: KINDS[kind],
    }
    await anna.send(lambda: stage.world.inject({"message": message}))
    assert len(anna.of_bot()) == said + 1
    anna.reads("kind_unused")
    anna.offers("tracking.moves")
    assert await answers_of(anna) == before
    assert CANARY.encode() not in encode(await session_of(anna))
    assert "7391" not in "".join(anna.all_texts())
    assert (await stage.store.counts())["inbox_aside"] == 0


# --- I23: question × kind of message ------------------------------------------------------------

Act = Callable[[Stage], Any]
MATRIX: dict[str, Act] = {
    "nonsense": lambda s: s.world.say(1, "qwerty"),
    "long nonsense": lambda s: s.world.say(1, "lorem ipsum " * 30),
    "empty command": lambda s: s.world.say(1, "/"),
    "number": lambda s: s.world.say(1, "42"),
    "emoji": lambda s: s.world.say(1, "🙂"),
    "sticker": lambda s: s.world.send_sticker(1),
    "voice": lambda s: s.world.send_voice(1),
    "contact": lambda s: s.world.send_contact(1),
    "location": lambda s: s.world.send_location(1),
    "photo": lambda s: s.world.send_photo(1),
    "video": lambda s: s.world.send_video(1),
    "document": lambda s: s.world.send_document(1, b"x", "x.exe"),
    "forward": lambda s: s.world.say(1, "Dear friend, wait please", forward_from="Shop"),
    "edit": lambda s: s.world.edit(1, 9_559_720, "yes"),
    "/cancel": lambda s: s.world.say(1, "/cancel"),
    "/start": lambda s: s.world.say(1, "/start"),
    "/help": lambda s: s.world.say(1, "/help"),
}
ANSWERED_BY = {"42": {"tracking", "carrier", "paid_with", "market"}}
ASKED = [question for question in QUESTIONS if question != "situation"]


@pytest.mark.parametrize("question", ASKED)
async def test_I23_whatever_comes_at_a_question_the_answers_stay(
    stage: Stage, anna: Person, question: str
) -> None:
    """Complete: every question, every kind, /cancel and /start anywhere."""
    await dated(anna)
    stage.world.say(1, "hello")
    await stage.quiet()
    own = next(m["message_id"] for m in reversed(anna.messages) if not m["from"]["is_bot"])
    before = {q: v for q, v in (await answers_of(anna)).items() if q != question}
    for name, act in MATRIX.items():
        await _open(stage, question)
        if name == "edit":
            await anna.send(lambda: stage.world.edit(1, own, "yes"))
        else:
            await anna.send(lambda act=act: act(stage))
        assert anna.labels, name
        after = {q: v for q, v in (await answers_of(anna)).items() if q != question}
        assert after == before, name
        assert (await stage.store.counts())["inbox_aside"] == 0, name
    await anna.say("/cancel")
    anna.reads("cancelled")


async def _open(stage: Stage, question: str) -> None:
    """Put the person before that question, whatever the agenda says."""
    from msgspec.structs import replace

    from bot.conversation.session import View
    from bot.storage.base import Outcome

    def step(person: Any) -> Outcome:
        session = person.session
        view = View("change", (question,))
        return Outcome(
            session=replace(session, view=view, echo=None, revision=session.revision + 1)
        )

    await stage.store.amend(1, step, stage.clock.now())


# --- I24, I25 -------------------------------------------------------------------------------------

PAYLOADS = (
    "", "x", "|", "||||", "1||||", "1||go|home|", "1||go|home|zz", "2||go|home|0", "9" * 64,
    "1||go|" + "x" * 50 + "|0", "\u202e|\x07", "1|" + "é" * 20 + "|go|x|1", "%s%n{0}", "1||go|..|1",
    "1||r/x/1/1||0", "1||r/protection_end/180/1|card|0", "1||erase|yes|0", "1||day||0",
    "1||go|item.|0", "1||go|why.-1|0", "1||go|cases.99999999999999999999|0", "null", "[]", "\n",
)  # fmt: skip


@pytest.mark.parametrize("data", PAYLOADS)
async def test_I24_payloads_nobody_wrote(stage: Stage, anna: Person, data: str) -> None:
    await dated(anna)
    before = encode(await session_of(anna))
    toasts = len(stage.world.toasts(1))
    await anna.press_old(anna.screen["message_id"], data, forged=True)
    assert len(stage.world.toasts(1)) == toasts + 1  # the spinner ends
    assert encode(await session_of(anna)) == before
    assert (await stage.store.counts())["inbox_aside"] == 0


async def _walk(anna: Person, steps: tuple[str, ...]) -> None:
    for step in steps:
        await anna.tap(step)


CHANGING: dict[str, tuple[tuple[str, ...], str]] = {
    "answer": (("ask_rest",), "tracking.moves"),
    "quick date": (("answers", "correct.shipped_on"), "shipped_on.yesterday"),
    "tick": (("advice", "evidence", "⬜ "), "tick_ready"),
    "reminders": ((), "remind_me"),
    "opened": ((), "dispute_opened"),
    "closed": (("more", "close_case"), "happened.gave_up"),
    "language": (("back_home",), "Русский"),
    "new case": (("back_home",), "not_received"),
    "last chance": (("reminders", "settings"), "last_chance_off"),
    "quiet hours": (("reminders", "settings"), "no_quiet"),
}


@pytest.mark.parametrize("name", CHANGING)
async def test_I25_double_tap_has_one_effect(stage: Stage, anna: Person, name: str) -> None:
    way, last = CHANGING[name]
    await dated(anna)
    if way[:1] == ("reminders",):
        await anna.say("/settings")
        way = way[2:]
    for step in way:
        await anna.press(step if step == "⬜ " else anna.label(step))
    message, data = anna.button(anna.label(last) if last != "not_received" else "Not received")
    stage.world.press(1, message, data)
    stage.world.press(1, message, data)
    await stage.quiet()
    session = await session_of(anna)
    assert len(stage.world.toasts(1)) >= 2
    once = session
    await anna.press_old(message, data, forged=True)
    assert await session_of(anna) == once
    if name == "new case":
        assert len(session.cases) == 2
    if name == "tick":
        assert list(session.cases[0].ticks.values()) == ["ready"]
    for case in session.cases:
        asked = [a.question for a in case.answers]
        assert len(asked) == len(set(asked)) or name == "quick date"


async def test_I25_double_tap_sends_one_document(stage: Stage, anna: Person) -> None:
    await begin(anna)
    await anna.say("/privacy")
    message, data = anna.button(anna.label("export"))
    stage.world.press(1, message, data)
    stage.world.press(1, message, data)
    await stage.quiet()
    # Asking twice for a file is no change: two presses may bring it twice, never three times.
    assert 1 <= len([m for m in anna.messages if "document" in m]) <= 2
