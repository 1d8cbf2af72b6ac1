"""What is past its time goes, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.conversation.retention import KEPT_AFTER_CLOSING
from bot.conversation.session import Case, Session
from bot.services.housekeeping import keep_house
from bot.storage.base import Incoming, Outcome, StoreRefuses, StoreTrouble
from tests.support.stores import sqlite_store

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def case(name: str, closed: timedelta | None) -> Case:
    """A case closed so long ago, or open."""
    return Case(name, NOW - timedelta(days=200), closed_at=None if closed is None else NOW - closed)


async def test_P11_closed_cases_go_when_their_time_is_over(tmp_path: Path) -> None:
    kept = KEPT_AFTER_CLOSING
    cases = (
        case("old", kept + timedelta(hours=1)),
        case("young", kept - timedelta(hours=1)),
        case("open", None),
    )
    async with sqlite_store(tmp_path) as store:
        for user_id in range(1, 1201):  # more than one page of people
            await store.receive([Incoming(user_id, user_id, b"{}")], NOW)
        session = Session(cases=cases, focus="old")
        await store.work(7, 7, lambda person: Outcome(session=session), NOW)
        await keep_house(store, NOW)
        person = await store.person(7)
    assert person is not None
    assert person.session is not None
    assert [one.id for one in person.session.cases] == ["young", "open"]
    assert person.session.focus is None


async def test_housekeeping_twice_changes_nothing_more(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        await store.receive([Incoming(1, 1, b"{}")], NOW)
        session = Session(cases=(case("open", None),))
        await store.work(1, 1, lambda person: Outcome(session=session), NOW)
        await keep_house(store, NOW)
        await keep_house(store, NOW)
        person = await store.person(1)
    assert person is not None
    assert person.session == session


async def test_a_record_that_does_not_open_keeps_nobody_from_their_term(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        session = Session(cases=(case("old", KEPT_AFTER_CLOSING + timedelta(hours=1)),))
        for user_id in (1, 2, 3):
            await store.receive([Incoming(user_id, user_id, b"{}")], NOW)
            await store.work(user_id, user_id, lambda person: Outcome(session=session), NOW)
        assert store._writer is not None
        connection = store._writer._hand.connection
        await store._writer.hop(
            lambda: connection.execute("UPDATE users SET session = x'00' WHERE user_id < 3")
        )
        await keep_house(store, NOW)
        person = await store.person(3)
    assert person is not None and person.session is not None
    assert not person.session.cases


@pytest.mark.parametrize("fault", [StoreTrouble("away"), StoreRefuses("damaged"), KeyError("x")])
async def test_what_one_part_cannot_do_keeps_no_other_from_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    async with sqlite_store(tmp_path) as store:
        session = Session(cases=(case("old", KEPT_AFTER_CLOSING + timedelta(hours=1)),))
        await store.receive([Incoming(1, 1, b"{}")], NOW)
        await store.work(1, 1, lambda person: Outcome(session=session), NOW)

        async def broken(now: datetime) -> None:
            raise fault

        monkeypatch.setattr(store, "tidy", broken)
        await keep_house(store, NOW)
        person = await store.person(1)
    assert person is not None and person.session is not None
    assert not person.session.cases
