"""A press as PTB's objects: the same as PTB's own reading of it, as far as anybody looks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.tg.inbound import envelope, press, pressed


def a_press(**query: Any) -> dict[str, Any]:
    """An update as the intake keeps it."""
    chat = {"id": 7, "type": "private", "first_name": "Ann"}
    return {
        "update_id": 11,
        "callback_query": {
            "id": "99",
            "from": {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "ru"},
            "message": {"message_id": 5, "chat": chat, "date": 0},
            "chat_instance": "1",
            "data": "1|c1|go|card|3",
            **query,
        },
    }


@given(
    st.integers(1, 2**52),
    st.one_of(st.none(), st.text(max_size=12)),
    st.one_of(st.none(), st.text(max_size=64)),
    st.sampled_from(["private", "group", "supergroup", "channel"]),
)
def test_a_press_reads_as_ptb_reads_it(
    user: int, language: str | None, data: str | None, kind: str
) -> None:
    raw = a_press(data=data)
    raw["callback_query"]["from"] |= {"id": user, "language_code": language}
    raw["callback_query"]["message"]["chat"]["type"] = kind
    ours, theirs = press(raw), Update.de_json(raw, None)
    assert ours is not None
    assert envelope(ours) == envelope(theirs)
    assert pressed(ours, "en") == pressed(theirs, "en")
    assert ours.effective_user == theirs.effective_user
    assert ours.effective_chat == theirs.effective_chat
    assert ours.effective_user is not None and ours.effective_chat is not None
    assert ours.effective_user.language_code == language
    assert ours.effective_chat.type == kind


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1, "message": {}},
        a_press(message=None),
        {"update_id": 1, "callback_query": None},
        {"update_id": 1, "callback_query": []},
    ],
)
def test_anything_else_is_left_to_ptb(raw: dict[str, Any]) -> None:
    assert press(raw) is None


@pytest.mark.parametrize("missing", ["id", "from", "chat_instance"])
def test_a_malformed_press_raises(missing: str) -> None:
    raw = a_press()
    del raw["callback_query"][missing]
    with pytest.raises(KeyError):
        press(raw)
