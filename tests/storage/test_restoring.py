"""A backup can be checked and put back; a wrong one cannot."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.conversation.session import Session
from bot.storage.base import Incoming, Outcome, StoreRefuses
from bot.storage.restoring import check_copy, put_back
from bot.storage.sealing import MasterKey
from tests.support.stores import master_key, sqlite_store

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


async def filled(folder: Path, revision: int) -> Path:
    """A database with one person, and a backup of it."""
    copy = folder / "copy.sqlite3"
    async with sqlite_store(folder) as store:
        await store.receive([Incoming(revision, 1, b"{}")], NOW)
        await store.work(
            1, revision, lambda person: Outcome(session=Session(revision=revision)), NOW
        )
        await store.backup(str(copy))
    return copy


async def test_S10_a_backup_is_put_back(tmp_path: Path) -> None:
    copy = await filled(tmp_path, 7)
    await filled_again(tmp_path)
    assert check_copy(copy, master_key()) == 1
    put_back(copy, tmp_path / "bot.sqlite3")
    async with sqlite_store(tmp_path) as store:
        person = await store.person(1)
    assert person is not None
    assert person.session == Session(revision=7)
    assert (tmp_path / "bot.sqlite3.before-restore").exists()


async def filled_again(folder: Path) -> None:
    """Life goes on after the backup."""
    async with sqlite_store(folder) as store:
        await store.receive([Incoming(8, 1, b"{}")], NOW)
        await store.work(1, 8, lambda person: Outcome(session=Session(revision=8)), NOW)


async def test_a_running_bot_is_not_pulled_away(tmp_path: Path) -> None:
    copy = await filled(tmp_path, 7)
    async with sqlite_store(tmp_path):
        with pytest.raises(StoreRefuses, match="Another process"):
            put_back(copy, tmp_path / "bot.sqlite3")


async def test_another_key_or_a_damaged_file_is_refused(tmp_path: Path) -> None:
    copy = await filled(tmp_path, 7)
    with pytest.raises(StoreRefuses):
        check_copy(copy, MasterKey.generate()[0])
    data = bytearray(copy.read_bytes())
    data[4096:4196] = bytes(100)
    copy.write_bytes(data)
    with pytest.raises(StoreRefuses):
        check_copy(copy, master_key())


@pytest.mark.parametrize("ruin", [b"no database at all" * 1000, b"SQLite format 3\0" + bytes(9000)])
async def test_S10_a_damaged_database_is_replaced_and_kept(tmp_path: Path, ruin: bytes) -> None:
    copy = await filled(tmp_path, 7)
    database = tmp_path / "bot.sqlite3"
    database.write_bytes(ruin)
    journal = tmp_path / "bot.sqlite3-wal"
    journal.write_bytes(b"left")
    put_back(copy, database)
    assert (tmp_path / "bot.sqlite3.before-restore").read_bytes() == ruin
    assert (tmp_path / "bot.sqlite3.before-restore-wal").exists()
    assert not journal.exists()
    async with sqlite_store(tmp_path) as store:
        assert await store.people(0, 10) == [1]


def test_a_copy_without_a_place_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StoreRefuses, match="cannot be put in place"):
        put_back(tmp_path / "missing.sqlite3", tmp_path / "bot.sqlite3")
