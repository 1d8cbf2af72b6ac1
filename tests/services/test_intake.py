"""Whose an update is, and who counts its starts."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.conversation.session import Session
from bot.services.intake import Intake, incoming
from bot.storage.base import Incoming, Item, Outcome
from bot.storage.sqlite import SqliteStore
from bot.supervisor import Supervisor
from tests.support.stores import sqlite_store

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PRIVATE, GROUP = {"id": 7, "type": "private"}, {"id": -5, "type": "supergroup"}
BOB = {"id": 7, "first_name": "Bob"}


def update(kind: str, chat: dict[str, Any], number: int = 1, **more: Any) -> dict[str, Any]:
    if kind == "callback_query":
        return {"update_id": number, kind: {"from": BOB, "message": {"chat": chat}, **more}}
    return {"update_id": number, kind: {"from": BOB, "chat": chat, **more}}


@pytest.mark.parametrize("kind", ["message", "edited_message", "callback_query", "my_chat_member"])
def test_only_a_private_chat_makes_a_person(kind: str) -> None:
    mine, theirs = incoming(update(kind, PRIVATE)), incoming(update(kind, GROUP))
    assert mine is not None and mine.user_id == 7
    assert theirs is not None and theirs.user_id is None


@pytest.mark.parametrize(
    "odd",
    [
        {"callback_query": {"from": BOB}},
        {"callback_query": {"from": BOB, "message": "x"}},
        {"message": {"from": BOB, "chat": 7}},
        {"message": {"from": {"id": "7"}, "chat": PRIVATE}},
        {"message": 5, "edited_message": []},
    ],
)
def test_odd_shapes_belong_to_nobody(odd: dict[str, Any]) -> None:
    made = incoming({"update_id": 1, **odd})
    assert made is not None and made.user_id is None


class Quiet(Intake):
    """An intake whose lanes only note what they are given."""

    def __init__(self, store: SqliteStore) -> None:
        clock = SystemClock()
        super().__init__(
            store, clock, Supervisor(clock), self._ignore, ValueError, "en", lambda: None
        )
        self.pushed: list[Item] = []
        setattr(self.lanes, "push", self.pushed.append)  # noqa: B010 - a method, for mypy

    async def _ignore(self, item: Item) -> None:
        await asyncio.sleep(0)


async def test_who_blocks_the_bot_after_an_erase_leaves_no_row(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        intake = Quiet(store)
        await intake.receive([update("my_chat_member", PRIVATE)])
        assert await store.person(7) is None
        assert [item.user_id for item in intake.pushed] == [None]
        await store.receive([Incoming(2, 7, b"{}")], NOW)
        await store.work(7, 2, lambda person: Outcome(session=Session()), NOW)
        await intake.receive([update("my_chat_member", PRIVATE, 3)])
        assert intake.pushed[-1].user_id == 7


async def test_who_writes_and_goes_in_one_batch_is_known(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        intake = Quiet(store)
        await intake.receive([update("message", PRIVATE, 1), update("my_chat_member", PRIVATE, 2)])
        assert [item.user_id for item in intake.pushed] == [7, 7]


async def test_R5_only_the_courier_sweeps_and_only_what_stands_still(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sqlite_store(tmp_path) as store:
        intake = Quiet(store)
        await store.receive([Incoming(1, 7, b"{}"), Incoming(2, 8, b"{}")], NOW)
        opened: list[int] = []
        real = store.open_updates

        async def open_updates(user_id: int) -> Any:
            opened.append(user_id)
            return await real(user_id)

        monkeypatch.setattr(store, "open_updates", open_updates)
        with monkeypatch.context() as patch:
            patch.setattr(SqliteStore, "courier", False)
            await intake.sweep()
            await intake.sweep()
        assert not intake.pushed and not opened
        await intake.sweep()
        await store.seen(8, 2)
        assert not intake.pushed and not opened
        await intake.sweep()
        assert [(item.update_id, item.attempts) for item in intake.pushed] == [(1, 2)]
        assert opened == [7]
