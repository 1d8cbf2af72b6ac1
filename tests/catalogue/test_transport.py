"""Telegram lies, is slow, says no (rows T)."""

from __future__ import annotations

import asyncio
import io
import time
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.conversation.session import encode
from bot.web.webhook import SECRET_HEADER, Webhook
from tests.catalogue.looking import answers_of, session_of
from tests.journeys.steps import begin, dated, protected, reminded
from tests.support.journey import Person, Stage

pytestmark = pytest.mark.fault

SECRET = "webhook-secret-of-no-value"


def clone(update_id: int, user_id: int, **message: Any) -> dict[str, Any]:
    """A raw update as Telegram sends it."""
    about = {"id": user_id, "is_bot": False, "first_name": "Somebody"}
    body = {
        "message_id": 1,
        "date": 1_790_000_000,
        "chat": {"id": user_id, "type": "private", "first_name": "Somebody"},
        "from": about,
        **message,
    }
    return {"update_id": update_id, "message": body}


async def until(holds: Any, seconds: float = 8.0) -> float:
    """Seconds until `holds()`."""
    began = time.monotonic()
    while not holds():
        assert time.monotonic() - began < seconds, "it did not come"
        await asyncio.sleep(0.01)
    return time.monotonic() - began


# --- T01-T06: answers that are none ------------------------------------------------------------


async def test_T01_flood_of_one_chat_holds_only_that_chat(stage: Stage, anna: Person) -> None:
    bob = stage.person(2, "en", "Bob")
    stage.faults(
        {"kind": "flood", "chat": 1, "method": "sendMessage", "retry_after": 1, "times": 1}
    )
    await anna.say("/start")
    refused = time.monotonic()
    assert not anna.of_bot()
    began = time.monotonic()
    await bob.say("/start")
    assert time.monotonic() - began < 1.0
    assert bob.of_bot()
    await stage.pass_time(seconds=2)
    sent = stage.accepted(1)
    assert len(sent) == 1
    assert sent[0]["m"] - refused > 0.9


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_T03_server_errors_cost_one_attempt_not_one_each(stage: Stage, status: int) -> None:
    people = [stage.person(n, "en") for n in range(1, 6)]
    stage.faults({"kind": "status", "status": status, "body": "html"})
    calls = stage.api.front.calls
    await people[0].say("/start")
    for person in people[1:]:
        stage.world.say(person.id, "/start")
    await asyncio.sleep(1.2)
    # One attempt, then only the question whether the line is back, at growing intervals.
    polls = sum(line["e"] == "Out" for line in stage.journal.lines())
    assert stage.api.front.calls - calls - polls <= 12
    stage.faults()
    for _ in range(5):  # one goes ahead, the others follow when it has arrived
        await until(lambda: not stage.bot.courier._line.down)
        await stage.pass_time(seconds=2)
    for person in people:
        assert 1 <= len(stage.accepted(person.id)) <= 2


@pytest.mark.parametrize("kind", ["accept_drop", "accept_status", "garbage", "cut"])
async def test_T04_unclear_screen_is_drawn_again_once(
    stage: Stage, anna: Person, kind: str
) -> None:
    stage.faults({"kind": kind, "method": "sendMessage", "times": 1})
    await anna.say("/start")
    await until(lambda: not stage.bot.courier._line.down)
    await stage.pass_time(seconds=2)
    await stage.pass_time(minutes=5)
    assert len(stage.accepted(1)) == 2
    keys = [sent["keys"] for sent in stage.accepted(1)]
    assert keys[0] == keys[1]  # pressing either has one effect


async def test_T04_unclear_for_ever_is_given_up_after_two(stage: Stage, anna: Person) -> None:
    stage.faults({"kind": "accept_drop", "method": "sendMessage"})
    await anna.say("/start")
    for _ in range(4):
        await until(lambda: not stage.bot.courier._line.down)
        await stage.pass_time(seconds=40)
    assert len(stage.accepted(1)) == 2
    assert (await stage.store.counts())["deliveries_parked"] == 1


async def test_T04_unclear_reminder_is_repeated_once_and_says_so(
    stage: Stage, anna: Person
) -> None:
    await reminded(anna, "5 days 4 hours")
    stage.bot.courier._started -= 60  # the process is settled in (R14)
    before = len(stage.accepted(1))
    stage.faults({"kind": "accept_drop", "method": "sendMessage"})
    await stage.to_next_due()
    for _ in range(4):
        await until(lambda: not stage.bot.courier._line.down)
        await stage.pass_time(seconds=40)
    sent = stage.accepted(1)[before:]
    assert len(sent) == 2
    repeat = "This may be a repeat of a message you have seen: nothing was counted twice."
    assert repeat not in sent[0]["text"]
    assert repeat in sent[1]["text"]
    assert sent[0]["keys"] == sent[1]["keys"]


async def test_T04_unclear_edit_is_repeated_freely(stage: Stage, anna: Person) -> None:
    await anna.say("/start")
    stage.faults({"kind": "accept_drop", "method": "editMessageText", "times": 1})
    await anna.tap("situation.not_received")
    await until(lambda: not stage.bot.courier._line.down)
    await stage.pass_time(seconds=2)
    assert len(anna.of_bot()) == 1
    anna.offers("check_dates")


@pytest.mark.parametrize("status", [401, 404])
async def test_T06_one_refused_poll_leaves_nobody_deaf(
    stage: Stage, anna: Person, status: int
) -> None:
    stage.faults({"kind": "refuse", "method": "getUpdates", "status": status, "times": 1})
    await anna.say("/start")  # ends the poll that is open
    await anna.say("/help")
    anna.reads("What this bot can do")
    assert stage.bot.supervisor.healthy


# --- T08-T11: updates ---------------------------------------------------------------------------

BROKEN: dict[str, dict[str, Any]] = {
    "date as text": {"message": {"message_id": 1, "date": "yesterday", "text": "x"}},
    "no chat": {"message": {"message_id": 1, "date": 1, "from": {"id": 9}, "text": "x"}},
    "text is a list": {"message": {"message_id": 1, "date": 1, "text": ["x"], "chat": 7}},
    "from is text": {"message": {"message_id": 1, "date": 1, "from": "x", "chat": {"id": 1}}},
    "press without all": {"callback_query": {"id": 5}},
    "not an object": {"message": [1, 2, 3]},
    "huge date": {
        "message": {
            "message_id": 1,
            "date": 10**18,
            "chat": {"id": 9, "type": "private"},
            "from": {"id": 9, "is_bot": False, "first_name": "x"},
            "text": "x",
        }
    },
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
async def test_T08_one_unreadable_update_costs_itself_only(
    stage: Stage, broken: dict[str, Any]
) -> None:
    people = [stage.person(n, "en") for n in range(101, 120)]
    fetched = sum(line["e"] == "Out" for line in stage.journal.lines())
    for number, person in enumerate(people):
        if number == 9:
            stage.world.inject(broken)
        stage.world.say(person.id, "/start")
    await stage.quiet()
    assert all(len(person.of_bot()) == 1 for person in people)
    assert (await stage.store.counts())["inbox_aside"] <= 1
    assert sum(line["e"] == "Out" for line in stage.journal.lines()) - fetched <= 8


async def test_T09_same_update_again_has_one_effect(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    message, data = anna.button(anna.label("tracking.moves"))
    update_id = stage.world.press(1, message, data)
    await stage.quiet()
    before = await session_of(anna)
    raw = {
        "update_id": update_id,
        "callback_query": {
            "id": "77",
            "from": {"id": 1, "is_bot": False, "first_name": "Anna"},
            "chat_instance": "1",
            "data": data,
        },
    }
    for _ in range(2):
        await anna.send(lambda: stage.world.inject(raw, again=True))
    await stage.pass_time(hours=6)
    await anna.send(lambda: stage.world.inject(raw, again=True))
    assert await session_of(anna) == before


async def test_T11_edits_run_nothing_and_change_no_answer(stage: Stage, anna: Person) -> None:
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say("5 November")
    before = encode(await session_of(anna))
    said = len(anna.of_bot())
    own = [m["message_id"] for m in anna.messages if not m["from"]["is_bot"]]
    for words in ("/delete_me", "/start", "7 November", "erase"):
        for message in own:
            await anna.send(lambda m=message, w=words: stage.world.edit(1, m, w))
    assert encode(await session_of(anna)) == before
    assert len(anna.of_bot()) == said


FUTURE: list[dict[str, Any]] = [
    {"thought_reaction": {"of": 1, "deep": [{"er": None}]}},
    {"message_reaction": {"chat": {"id": 1, "type": "private"}, "message_id": 1, "date": 1}},
    {"poll_answer": {"poll_id": "1", "option_ids": [0]}},
    {"inline_query": {"id": "1", "query": "x", "offset": ""}},
    {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -7, "type": "channel"}}},
    {},
]


@pytest.mark.parametrize("update", FUTURE, ids=lambda u: next(iter(u), "empty"))
async def test_T12_kinds_of_the_future_are_passed_over(
    stage: Stage, anna: Person, update: dict[str, Any]
) -> None:
    stage.world.inject(update)
    await anna.say("/start")
    anna.reads("What happened?")
    assert (await stage.store.counts())["inbox_open"] == 0
    assert stage.bot.supervisor.healthy


async def test_T12_unknown_fields_of_a_message_are_passed_over(stage: Stage, anna: Person) -> None:
    raw = clone(stage.world.updates.next_id, 1, text="/help", aura={"hue": 3}, text_mood="calm")
    await anna.send(lambda: stage.world.inject(raw))
    anna.reads("What this bot can do")


# --- T13-T16 --------------------------------------------------------------------------------------


@pytest.mark.parametrize("told", [True, False], ids=["my_chat_member", "403 only"])
async def test_T13_blocked_then_back_is_one_digest(stage: Stage, anna: Person, told: bool) -> None:
    await reminded(anna, "5 days 4 hours")
    if told:
        await anna.send(lambda: stage.world.block(1))
    else:
        stage.world.people[1].blocked = True
    before = len(anna.of_bot())
    tries = len([line for line in stage.journal.lines() if line["e"] == "Ref"])
    await stage.pass_time(days=2, hours=5)
    await stage.pass_time(days=2)
    refused = [line for line in stage.journal.lines() if line["e"] == "Ref"][tries:]
    assert len([line for line in refused if line["chat"] == 1]) <= 1
    assert len(anna.of_bot()) == before
    await anna.send(lambda: stage.world.unblock(1))
    await stage.pass_time(seconds=2)
    await anna.say("/start")
    await stage.pass_time(seconds=2)
    assert len(anna.reminders()) == 1


async def test_T14_deleted_account_is_left_alone(stage: Stage, anna: Person) -> None:
    await reminded(anna, "5 days 4 hours")
    stage.world.deactivate(1)
    await stage.pass_time(days=2, hours=5)
    await stage.pass_time(days=5)
    refused = [line for line in stage.journal.lines() if line["e"] == "Ref"]
    assert len(refused) == 1
    assert (await stage.store.counts())["deliveries_pending"] == 0


async def test_T15_message_to_edit_is_gone_so_a_new_one_comes(stage: Stage, anna: Person) -> None:
    await anna.say("/start")
    message, data = anna.button(anna.label("situation.not_received"))
    del stage.world.chat_of(1).messages[message]
    await anna.press_old(message, data, forged=True)
    anna.offers("check_dates")
    assert anna.screen["message_id"] != message


@pytest.mark.parametrize(
    ("method", "why"),
    [
        ("answerCallbackQuery", "Bad Request: query is too old and response timeout expired"),
        ("editMessageReplyMarkup", "Bad Request: message to edit not found"),
        ("setMessageReaction", "Bad Request: message to react not found"),
        ("editMessageText", "Bad Request: message is not modified: specified new message content"),
    ],
)
async def test_T15_harmless_refusals_are_not_repeated(
    stage: Stage, anna: Person, method: str, why: str
) -> None:
    await anna.say("/start")
    stage.faults({"kind": "refuse", "method": method, "description": why})
    await anna.tap("situation.not_received")
    await anna.send(lambda: stage.world.send_photo(1))
    await anna.say("/help")
    anna.reads("What this bot can do")
    struck = stage.api.front.plan.faults[0].struck
    await stage.pass_time(minutes=5)
    assert 1 <= struck == stage.api.front.plan.faults[0].struck
    assert (await stage.store.counts())["deliveries_parked"] == 0
    assert stage.bot.supervisor.healthy


async def test_T16_markup_telegram_cannot_read_goes_as_plain_text(
    stage: Stage, anna: Person
) -> None:
    why = "Bad Request: can't parse entities: Unsupported start tag"
    stage.faults({"kind": "refuse", "method": "sendMessage", "description": why, "times": 1})
    await anna.say("/start")
    anna.reads("What happened?")
    assert not [entity for entity in anna.screen.get("entities", []) if entity["type"] == "bold"]


async def test_T16_poison_is_parked_and_holds_nobody(stage: Stage, anna: Person) -> None:
    bob = stage.person(2, "en", "Bob")
    why = "Bad Request: message is too long"
    stage.faults({"kind": "refuse", "method": "sendMessage", "description": why, "chat": 1})
    await anna.say("/start")
    began = time.monotonic()
    await bob.say("/start")
    assert time.monotonic() - began < 1.0
    assert (await stage.store.counts())["deliveries_parked"] == 1
    assert stage.api.front.plan.faults[0].struck == 2
    stage.faults()
    await anna.say("/start")
    anna.reads("What happened?")


# --- T18: groups ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_T18_in_a_group_only_that_it_is_private(
    stage: Stage, anna: Person, kind: str
) -> None:
    await protected(anna, "3 days 4 hours")
    before = encode(await session_of(anna))
    stage.world.group(-5, "Friends", 1, kind=kind)
    await stage.quiet()
    for words in ("/start", "/cases", "/deadlines", "/export"):
        await anna.send(lambda w=words: stage.world.say(1, w, chat_id=-5))
    said = [m for m in stage.world.chat(-5) if m["from"]["is_bot"]]
    assert len(said) == 1  # at most one an hour
    assert all(m["text"].startswith("Let us talk in private") for m in said)
    assert all(stage.world.bot["username"] in m["text"] for m in said)
    assert not any("reply_markup" in m for m in said)
    assert "administrator" not in said[0]["text"]
    assert encode(await session_of(anna)) == before
    assert "document" not in str(anna.messages)


async def test_T18_commands_to_other_bots_are_theirs(stage: Stage, anna: Person) -> None:
    stage.world.group(-5, "Friends", 1)
    await anna.send(lambda: stage.world.say(1, "/start@another_bot", chat_id=-5))
    assert not [m for m in stage.world.chat(-5) if m["from"]["is_bot"]]


async def test_T18_channel_is_left(stage: Stage, anna: Person) -> None:
    stage.world.group(-6, "News", 1, kind="channel")
    await stage.quiet()
    assert stage.accepted(-6, "leaveChat")


async def test_T18_stranger_in_a_group_gets_no_record(stage: Stage) -> None:
    bob = stage.person(2, "en", "Bob")
    stage.world.group(-5, "Friends", 2)
    await bob.send(lambda: stage.world.say(2, "/start", chat_id=-5))
    assert await stage.store.person(2) is None


# --- T23, T24 -------------------------------------------------------------------------------------


async def test_T23_press_on_a_message_that_cannot_be_seen(stage: Stage, anna: Person) -> None:
    await anna.say("/start")
    _, data = anna.button(anna.label("situation.not_received"))
    press = {
        "id": "55",
        "from": {"id": 1, "is_bot": False, "first_name": "Anna", "language_code": "en"},
        "message": {"chat": {"id": 1, "type": "private"}, "message_id": 3, "date": 0},
        "chat_instance": "1",
        "data": data,
    }
    await anna.send(lambda: stage.world.inject({"callback_query": press}))
    anna.offers("check_dates")
    press = {**press, "id": "56", "message": None}
    await anna.send(lambda: stage.world.inject({"callback_query": press}))
    anna.offers("check_dates")
    assert (await stage.store.counts())["inbox_aside"] == 0


@pytest.fixture
async def hook(stage: Stage) -> Any:
    """The webhook in front of the running bot."""
    app = web.Application(client_max_size=256 * 1024)
    Webhook(stage.bot.intake, "https://bot.example/hook", SECRET).add_to(app)
    async with TestClient(TestServer(app)) as client:
        yield client


RIGHT = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}
REFUSED: list[tuple[str, dict[str, Any], int]] = [
    ("get", {}, 405),
    ("put", {"data": b"{}"}, 405),
    ("post", {"json": {"update_id": 1}}, 403),
    ("post", {"json": {"update_id": 1}, "headers": {SECRET_HEADER: "wrong"}}, 403),
    ("post", {"json": {"update_id": 1}, "headers": {SECRET_HEADER: SECRET[:-1]}}, 403),
    ("post", {"data": io.BytesIO(b"x" * 2_000_000), "headers": RIGHT}, 413),
    ("post", {"data": b"{}", "headers": {**RIGHT, "Content-Type": "text/plain"}}, 400),
    ("post", {"data": b"{", "headers": RIGHT}, 400),
    ("post", {"data": b"[]", "headers": RIGHT}, 400),
    ("post", {"data": b"\xff\xfe", "headers": RIGHT}, 400),
]


@pytest.mark.parametrize(("method", "how", "status"), REFUSED)
async def test_T24_webhook_refuses(
    stage: Stage,
    hook: Any,
    capfd: pytest.CaptureFixture[str],
    method: str,
    how: dict[str, Any],
    status: int,
) -> None:
    answer = await hook.request(method, "/hook", **how)
    assert answer.status == status
    counts = await stage.store.counts()
    assert counts["inbox_open"] == counts["inbox_aside"] == 0
    assert SECRET not in "".join(capfd.readouterr())


async def test_T09_same_update_at_once_by_webhook_has_one_effect(
    stage: Stage, anna: Person, hook: Any
) -> None:
    stage.world.people[1]
    stage.world.chat_of(1).started = True
    update = clone(5_000_000_000, 1, text="/start")
    headers = {SECRET_HEADER: SECRET}
    answers = await asyncio.gather(
        *(hook.post("/hook", json=update, headers=headers) for _ in range(10))
    )
    assert {answer.status for answer in answers} == {200}
    await stage.quiet()
    assert len(anna.of_bot()) == 1


async def test_T10_updates_of_one_person_at_once_keep_answers_whole(
    stage: Stage, anna: Person, hook: Any
) -> None:
    await dated(anna)
    await anna.tap("ask_rest")
    message, data = anna.button(anna.label("tracking.moves"))
    other = anna.button(anna.label("tracking.never_tracked"))[1]
    presses = []
    for number, chosen in enumerate((data, other, data, other)):
        query = {
            "id": str(900 + number),
            "from": {"id": 1, "is_bot": False, "first_name": "Anna"},
            "message": {"chat": {"id": 1, "type": "private"}, "message_id": message, "date": 0},
            "chat_instance": "1",
            "data": chosen,
        }
        presses.append({"update_id": 6_000_000_000 + number, "callback_query": query})
    headers = {SECRET_HEADER: SECRET}
    await asyncio.gather(*(hook.post("/hook", json=p, headers=headers) for p in reversed(presses)))
    await stage.quiet()
    assert "tracking" in await answers_of(anna)
    session = await session_of(anna)
    asked = [a.question for a in session.cases[0].answers]
    assert asked.count("tracking") == 1


async def test_T24_webhook_serves_what_is_right(stage: Stage, anna: Person, hook: Any) -> None:
    stage.world.chat_of(1).started = True
    update = clone(5_000_000_001, 1, text="/help")
    answer = await hook.post("/hook", json=update, headers={SECRET_HEADER: SECRET})
    assert answer.status == 200
    await stage.quiet()
    anna.reads("What this bot can do")
    assert isinstance(answer, aiohttp.ClientResponse)
