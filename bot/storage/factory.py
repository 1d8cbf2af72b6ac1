"""From a database URL to a Store."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from bot.storage.base import Store, StoreRefuses
from bot.storage.sealing import MasterKey

FILE_NAME = "bot.sqlite3"


def open_store(url: str | None, data_dir: Path, master_key: MasterKey) -> Store:
    """A Store for `url`, not opened yet: `sqlite:///path` (relative to the working folder,
    absolute with four slashes), `postgresql://…`, None for SQLite in the data folder.

    Raises StoreRefuses for anything else, and when the PostgreSQL driver is missing.
    """
    if _is_postgres(url):
        return _postgres(url or "", master_key)
    from bot.storage.sqlite import SqliteStore

    return SqliteStore(sqlite_path(url, data_dir), master_key)


async def holds_data(url: str | None, data_dir: Path) -> bool:
    """Whether something may be sealed there already, so that no new master key is made."""
    if _is_postgres(url):
        from bot.storage.postgres import holds_data as postgres_holds_data

        return await postgres_holds_data(url or "")
    path = sqlite_path(url, data_dir)
    return path.exists() and path.stat().st_size > 0


async def look(url: str | None, data_dir: Path, master_key: MasterKey) -> Mapping[str, int]:
    """What `counts` tells, with "schema" and "schema_known", of a database that may be in use:
    nothing is migrated, locked or written. Only "schema" 0 for an empty or absent one.

    Raises StoreRefuses for what `open` would refuse.
    """
    if _is_postgres(url):
        _postgres(url or "", master_key)  # says what is missing
        from bot.storage.postgres import look as postgres_look

        return await postgres_look(url or "", master_key)
    from bot.storage.sqlite import look as sqlite_look

    return await asyncio.to_thread(sqlite_look, sqlite_path(url, data_dir), master_key)


def sqlite_path(url: str | None, data_dir: Path) -> Path:
    """Where the SQLite file lies. Raises StoreRefuses for another kind of URL."""
    if not url:
        return data_dir / FILE_NAME
    scheme, found, rest = url.partition(":///")
    if scheme != "sqlite" or not found or not rest:
        raise StoreRefuses("The database URL begins with sqlite:/// or postgresql://.")
    return Path(unquote(rest))


def _is_postgres(url: str | None) -> bool:
    return bool(url) and str(url).partition(":")[0] in ("postgresql", "postgres")


def _postgres(url: str, master_key: MasterKey) -> Store:
    try:
        from bot.storage.postgres import PostgresStore
    except ModuleNotFoundError as error:
        if error.name != "asyncpg":
            raise
        raise StoreRefuses(
            "PostgreSQL needs the package asyncpg: install the extra `postgres`."
        ) from error
    return PostgresStore(url, master_key)
