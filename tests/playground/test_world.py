"""The world without HTTP: events, time, and requests of any shape."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import ShiftedClock
from bot.playground.api import Api
from bot.playground.methods import METHODS
from bot.playground.world import World


@pytest.fixture
def world() -> World:
    made = World(ShiftedClock(), enforce_limits=False)
    made.person(1, "Anna", "ru")
    made.person(2, "Ben", "en")
    return made


def send(world: World, **args: Any) -> dict[str, Any]:
    status, body = Api(world).call("sendMessage", {"chat_id": 1, "text": "x", **args})
    found: dict[str, Any] = json.loads(body)
    assert status in (200, found.get("error_code"))
    return found


def test_events_are_json_and_tell_everything(world: World) -> None:
    events: list[dict[str, Any]] = []
    stop = world.subscribe(events.append)
    world.say(1, "/start")
    sent = send(world)["result"]
    Api(world).call("deleteMessage", {"chat_id": 1, "message_id": sent["message_id"]})
    send(world, text="")
    world.block(1)
    clock = world.clock
    assert isinstance(clock, ShiftedClock)
    clock.move(timedelta(days=1))
    world.clear(1)
    stop()
    world.say(2, "unheard")
    assert [one["type"] for one in events] == [
        "message", "update", "message", "delete", "refused", "person", "update", "clock", "cleared"
    ]  # fmt: skip
    assert json.loads(json.dumps(events)) == events
    assert events[4]["error"] == "Bad Request: message text is empty"


def test_the_clock_moves_the_dates(world: World) -> None:
    world.say(1, "/start")
    before = world.chat(1)[-1]["date"]
    world.clock.move(timedelta(days=3))  # type: ignore[attr-defined]
    world.say(1, "later")
    assert world.chat(1)[-1]["date"] - before in (3 * 86_400, 3 * 86_400 + 1)


def test_a_new_world_takes_up_where_the_ids_of_the_last_ended() -> None:
    clock = ShiftedClock()
    first = World(clock)
    first.person(1)
    last = first.say(1, "x")
    clock.move(timedelta(minutes=1))
    second = World(clock)
    second.person(1)
    assert second.say(1, "x") > last
    assert second.chat(1)[0]["message_id"] not in {one["message_id"] for one in first.chat(1)}


def test_long_chats_are_trimmed() -> None:
    world = World(ShiftedClock(), keep_messages=5)
    world.person(1)
    for number in range(9):
        world.say(1, str(number))
    assert [one["text"] for one in world.chat(1)] == ["4", "5", "6", "7", "8"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["type", "emoji", "media", "inline_keyboard", "text", "url", "offset",
                         "length", "command", "description", "message_id", "chat_id"]),
        inner, max_size=4),
    max_leaves=8,
)  # fmt: skip


@given(st.data())
def test_any_request_is_answered(data: st.DataObject) -> None:
    world = World(ShiftedClock(), enforce_limits=False)
    world.person(1, started=True)
    method = METHODS[data.draw(st.sampled_from(sorted(METHODS)))]
    api = Api(world)
    sent = json.loads(api.call("sendMessage", {"chat_id": 1, "text": "x"})[1])["result"]
    chosen = data.draw(st.sets(st.sampled_from(sorted(method.takes)))) if method.takes else set()
    given_args = {name: data.draw(VALUES) for name in sorted(chosen | set(method.needs))}
    if "chat_id" in given_args and data.draw(st.booleans()):
        given_args |= {"chat_id": 1}
    if "message_id" in given_args and data.draw(st.booleans()):
        given_args |= {"message_id": sent["message_id"]}
    status, body = api.call(method.name, given_args)
    said = json.loads(body)
    assert said["ok"] == (status == 200)


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "poll", "update_id"]), VALUES))
def test_any_update_can_be_offered(update: dict[str, Any]) -> None:
    world = World(ShiftedClock())
    identity = update.get("update_id", 1)
    if isinstance(identity, int):
        world.inject(update)
        assert len(world.updates) == 1
