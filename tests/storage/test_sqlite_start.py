"""SQLite before anything is served: lock, check, schema, keys."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from importlib.metadata import version
from pathlib import Path

import aiosqlite
import pytest

from bot.storage import sqlite as sqlite_module
from bot.storage import sqlite_file
from bot.storage.base import StoreRefuses, StoreTrouble
from bot.storage.factory import holds_data, open_store, sqlite_path
from bot.storage.migrations import Migration, migrations
from bot.storage.sealing import MasterKey
from bot.storage.seams import armed
from tests.storage.steps import ANN, NOW, give, hint, incoming, noted, owe
from tests.support.stores import master_key, sqlite_store


class Killed(Exception):
    """Stands in for a death (the real ones are in test_sqlite_faults)."""


async def filled(folder: Path) -> Path:
    async with sqlite_store(folder) as store:
        await give(store, 1, noted("kept", owe("1:0")))
    return folder / "bot.sqlite3"


def copies(folder: Path) -> list[Path]:
    return list(folder.glob("*.before-migration-*"))


def writers() -> list[threading.Thread]:
    """Threads of aiosqlite that live; one told to end gets a moment for it."""
    found = [t for t in threading.enumerate() if "_connection_worker_thread" in t.name]
    for thread in found:
        thread.join(0.2)
    return [thread for thread in found if thread.is_alive()]


async def refused(folder: Path, key: MasterKey | None = None) -> str:
    before = (folder / "bot.sqlite3").read_bytes()
    with pytest.raises(StoreRefuses) as caught:
        async with sqlite_store(folder, key):
            pass
    assert (folder / "bot.sqlite3").read_bytes() == before
    assert not writers()
    return str(caught.value)


async def test_a_restart_finds_everything(tmp_path: Path) -> None:
    await filled(tmp_path)
    async with sqlite_store(tmp_path) as store:
        assert await hint(store) == "kept"
        (row,) = await store.owed(ANN)
        assert (row.state, row.attempts) == ("ambiguous", 1), "a dead life was sending it"
        assert await store.next_due() == NOW


async def test_R17_the_settings_of_the_one_connection(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        assert store._writer is not None
        connection = store._writer._hand.connection
        found = await store._writer.hop(
            lambda: [
                connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
            ]
        )
        assert found == ["wal", 2, 1, 1]
        assert connection.isolation_level is None


async def test_C12_a_second_store_is_refused(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path):
        with pytest.raises(StoreRefuses, match="Another process already uses"):
            async with sqlite_store(tmp_path):
                pass
    async with sqlite_store(tmp_path):
        pass


async def test_C12_a_second_process_is_refused(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from bot.storage.sqlite_file import FolderLock;"
        "FolderLock(Path(sys.argv[1])).take()"
    )
    async with sqlite_store(tmp_path) as store:
        run = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", script, str(store.path)],
            capture_output=True,
            text=True,
        )
    assert run.returncode != 0 and "StoreRefuses: Another process" in run.stderr


async def test_the_wrong_key_is_refused(tmp_path: Path) -> None:
    await filled(tmp_path)
    said = await refused(tmp_path, MasterKey.generate()[0])
    assert "does not fit" in said and said.count(".") == 1


async def test_S12_a_newer_schema_is_refused(tmp_path: Path) -> None:
    path = await filled(tmp_path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "schema 99" in await refused(tmp_path)


async def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "bot.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert "another program" in await refused(tmp_path)


@pytest.mark.parametrize("place", [0, 8192, 20_000])
async def test_S04_a_damaged_file_is_refused(tmp_path: Path, place: int) -> None:
    path = await filled(tmp_path)
    content = bytearray(path.read_bytes())
    content[place : place + 600] = b"\xa5" * 600
    path.write_bytes(content)
    assert "restore the newest backup" in await refused(tmp_path)


async def test_S11_a_copy_is_kept_before_a_migration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(tmp_path)
    newest = len(migrations("sqlite"))
    more = Migration(newest + 1, "more.sql", "ALTER TABLE users ADD COLUMN more TEXT;")
    steps = [*migrations("sqlite"), more]
    monkeypatch.setattr(sqlite_module, "migrations", lambda database: steps)
    async with sqlite_store(tmp_path) as store:
        assert await hint(store) == "kept"
    (copy,) = copies(tmp_path)
    assert copy.name == f"bot.before-migration-from-v{newest}-0001.sqlite3"
    assert sqlite_file.inspect(copy, newest) == newest
    monkeypatch.undo()
    assert f"schema {newest + 1}" in await refused(tmp_path)
    copy.replace(tmp_path / "bot.sqlite3")
    async with sqlite_store(tmp_path) as store:
        assert await hint(store) == "kept"


async def test_S11_a_failing_migration_leaves_the_old_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await filled(tmp_path)
    bad = "ALTER TABLE users ADD COLUMN more TEXT;\nALTER TABLE nobody ADD COLUMN x TEXT;\n"
    steps = [*migrations("sqlite"), Migration(len(migrations("sqlite")) + 1, "bad.sql", bad)]
    monkeypatch.setattr(sqlite_module, "migrations", lambda database: steps)
    with pytest.raises(StoreRefuses, match="no such table"):
        async with sqlite_store(tmp_path):
            pass
    newest = len(migrations("sqlite"))
    assert sqlite_file.inspect(path, newest) == newest
    with sqlite3.connect(path) as connection:
        assert "more" not in str(connection.execute("SELECT sql FROM sqlite_master").fetchall())
    connection.close()


def killed_while_writing(path: Path, grave: Path) -> None:
    """Put into `grave` what a death in the middle of a transaction without WAL leaves of `path`."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE half (x)")
    connection.executemany("INSERT INTO half VALUES (?)", [(b"x" * 4000,)] * 50)
    for file in path.parent.glob(f"{path.name}*"):
        (grave / file.name).write_bytes(file.read_bytes())
    connection.close()


@pytest.mark.parametrize("born", [False, True])
async def test_a_death_before_the_file_is_in_wal_mode_is_undone_at_the_next_start(
    tmp_path: Path, born: bool
) -> None:
    grave = tmp_path / "grave"
    grave.mkdir()
    killed_while_writing(await filled(tmp_path) if born else tmp_path / "bot.sqlite3", grave)
    assert (grave / "bot.sqlite3-journal").stat().st_size
    async with sqlite_store(grave) as store:
        assert await hint(store) == ("kept" if born else None)
        await give(store, 2, noted("goes on", owe("2:0")))
    with sqlite3.connect(grave / "bot.sqlite3") as connection:
        assert "half" not in str(connection.execute("SELECT sql FROM sqlite_master").fetchall())
    connection.close()


async def test_only_the_newest_copies_stay(tmp_path: Path) -> None:
    path = await filled(tmp_path)
    for _ in range(sqlite_file.COPIES_KEPT + 3):
        sqlite_file.keep_copy(path, 1)
    names = sorted(copy.name for copy in copies(tmp_path))
    assert len(names) == sqlite_file.COPIES_KEPT and names[-1].endswith("-0013.sqlite3")


async def test_S19_files_are_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    old = os.umask(0)
    try:
        async with sqlite_store(folder) as store:
            await give(store, 1, noted("x"))
            await store.backup(str(folder / "backup.sqlite3"))
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    finally:
        os.umask(old)
    assert set(modes.values()) == {0o600} and "bot.sqlite3-wal" in modes
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


async def test_a_first_start_killed_before_the_keys_starts_again(tmp_path: Path) -> None:
    def kill(name: str) -> None:
        if name == "before meta.write":
            raise Killed

    with pytest.raises(Killed), armed(kill):
        async with sqlite_store(tmp_path):
            pass
    async with sqlite_store(tmp_path, MasterKey.generate()[0]) as store:
        await give(store, 1, noted("x"))


async def test_S18_a_rotation_killed_anywhere_goes_on(tmp_path: Path) -> None:
    old, old_text = MasterKey.generate()
    new, new_text = MasterKey.generate()
    async with sqlite_store(tmp_path, old) as store:
        for user in range(1, 4):
            await give(store, user, noted(f"h{user}"), user)
        await store.receive([incoming(9, None)], NOW)
    ring = MasterKey.parse(f"{new_text},{old_text}")
    places: list[str] = []
    with armed(places.append):
        async with sqlite_store(tmp_path / "count", ring):
            pass

    left = 1
    while left:
        left = await killed_at(tmp_path, ring, left)
    async with sqlite_store(tmp_path, new) as store:
        assert [await hint(store, user) for user in range(1, 4)] == ["h1", "h2", "h3"]
        assert len(await store.open_updates(0)) == 1
    assert "does not fit" in await refused(tmp_path, old)


async def killed_at(folder: Path, ring: MasterKey, count: int) -> int:
    """Open with the ring and die at the count-th seam; the next count, 0 when it lived."""
    passed = 0

    def die(name: str) -> None:
        nonlocal passed
        passed += 1
        if passed == count:
            raise Killed

    try:
        with armed(die):
            async with sqlite_store(folder, ring):
                return 0
    except Killed:
        return count + 1


async def test_the_private_door_of_aiosqlite_is_still_there(tmp_path: Path) -> None:
    assert version("aiosqlite").startswith("0.22.")
    assert callable(aiosqlite.Connection._execute)
    async with sqlite_store(tmp_path) as store:
        assert store._writer is not None
        here = threading.get_ident()
        assert await store._writer.hop(threading.get_ident) != here
        assert len(writers()) == 1, "S09: one connection, one thread"
    assert not writers()


async def test_a_closed_store_says_so(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        pass
    await store.close()
    with pytest.raises(StoreTrouble, match="not open"):
        await store.backlog()


async def test_the_factory(tmp_path: Path) -> None:
    key = master_key()
    assert sqlite_path(None, tmp_path) == tmp_path / "bot.sqlite3"
    assert sqlite_path("sqlite:///a/b.db", tmp_path) == Path("a/b.db")
    assert sqlite_path("sqlite:////a/b%20c.db", tmp_path) == Path("/a/b c.db")
    for url in ("mysql://x", "sqlite:x", "x"):
        with pytest.raises(StoreRefuses, match="begins with"):
            open_store(url, tmp_path, key)
    assert not await holds_data(None, tmp_path)
    store = open_store(None, tmp_path, key)
    await store.open()
    await store.close()
    assert await holds_data(None, tmp_path)


async def test_without_the_driver_postgresql_is_refused_clearly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    for name in [name for name in sys.modules if name.startswith("bot.storage.postgres")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(StoreRefuses, match="extra `postgres`"):
        open_store("postgresql://x/y", tmp_path, master_key())


async def test_S04_a_large_file_is_looked_through_while_the_bot_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await filled(tmp_path)
    monkeypatch.setattr(sqlite_file, "CHECKED_AT_START", 0)
    async with sqlite_store(tmp_path) as store:
        assert store._checking is not None
        await store._checking
        assert await hint(store) == "kept"
    content = bytearray(path.read_bytes())
    content[20_000:20_600] = b"\xa5" * 600
    path.write_bytes(content)
    async with sqlite_store(tmp_path) as store:
        assert store._checking is not None
        await store._checking
        with pytest.raises(StoreRefuses, match="restore a backup"):
            await store.people(0, 1)
