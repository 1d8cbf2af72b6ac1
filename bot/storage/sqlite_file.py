"""The SQLite file before anything is served: locked, checked, migrated (R17, C12, S04, S12)."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.storage.base import StoreRefuses
from bot.storage.keyfile import sync_folder
from bot.storage.migrations import Migration
from bot.storage.seams import seam

APPLICATION_ID = 0x616C6464
"""Tells our files from other SQLite databases."""
COPIES_KEPT = 10
"""Copies made before migrations."""
BACKUPS_KEPT = timedelta(days=30)
"""How long a copy in the data folder lives; /privacy says so."""
CHECKED_AT_START = 64 * 1024 * 1024
"""A larger file (540 MB with a million reminders: 1.5 s) is looked through while the bot serves.
Each page is looked at when it is read in any case."""
QUICK_CHECK = "PRAGMA quick_check(1)"
BEFORE_RESTORE = ".before-restore"
"""What the database is called that a backup has replaced."""

log = structlog.get_logger(__name__)


class FolderLock:
    """One process per database: a lock on a file beside it, let go by the kernel at death."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}.lock")
        self._handle: int | None = None

    def take(self) -> None:
        """Raises StoreRefuses when another process has it."""
        seam("before lock.take")
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_handle(handle)
        except OSError:
            os.close(handle)
            raise StoreRefuses(
                f"Another process already uses the database beside {self._path}; "
                "stop it first, or use PostgreSQL to run several copies."
            ) from None
        self._handle = handle
        seam("after lock.take")

    def release(self) -> None:
        """Safe to call twice. The file stays: removing it would race with the next owner."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock_handle(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def prepare_folder(database: Path) -> None:
    """The data folder and the file, readable by their owner only (S19)."""
    database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(database, os.O_RDWR | os.O_CREAT, 0o600)
    os.close(handle)
    if os.name == "posix" and database.stat().st_mode & 0o077:
        database.chmod(0o600)
        log.warning("database_was_readable_by_others", path=str(database))


def inspect(database: Path, newest: int) -> int:
    """The schema version of the file (0: empty); nothing is written but the end of a rollback.

    Raises StoreRefuses when it is damaged (S04), newer than this program (S12) or not ours.
    """
    try:
        _finish_rollback(database)
        if database.stat().st_size == 0:
            return 0
        with contextlib.closing(read_only(database)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            owner = int(connection.execute("PRAGMA application_id").fetchone()[0])
            _refuse_foreign(database, version, owner, newest)
            found = connection.execute(QUICK_CHECK).fetchone()[0] if is_small(database) else "ok"
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StoreRefuses(f"The database {database} is locked by another program.") from error
        raise _damaged(database) from error
    except sqlite3.DatabaseError as error:
        raise _damaged(database) from error
    if found != "ok":
        raise _damaged(database)
    return version


def _finish_rollback(database: Path) -> None:
    """Let SQLite undo what a death left half written before the file was in WAL mode: in its
    first milliseconds. Whoever only reads may not do that and would take it for damage."""
    if database.with_name(f"{database.name}-journal").exists():
        uri = f"{database.resolve().as_uri()}?mode=rw"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
            connection.execute("PRAGMA user_version").fetchone()


def is_small(database: Path) -> bool:
    """Whether the file is checked whole before anything is served."""
    return database.stat().st_size <= CHECKED_AT_START


class LongLook:
    """A look through all of a file, beside the bot, in a thread of its own."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._connection: sqlite3.Connection | None = None

    def finds_damage(self) -> bool:
        """False also when it is broken off, or meets a lock."""
        try:
            with contextlib.closing(read_only(self._database)) as self._connection:
                return bool(self._connection.execute(QUICK_CHECK).fetchone()[0] != "ok")
        except (sqlite3.OperationalError, sqlite3.ProgrammingError):
            return False
        except sqlite3.DatabaseError:
            return True

    def break_off(self) -> None:
        """The bot stops and shall not wait for it."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.ProgrammingError):  # it is through already
                self._connection.interrupt()


def _refuse_foreign(database: Path, version: int, owner: int, newest: int) -> None:
    if version > newest:
        raise StoreRefuses(
            f"The database {database} has schema {version}, this program knows {newest}; "
            "install the newer program again."
        )
    # An empty database may carry its header already (killed right after it was created).
    if owner != APPLICATION_ID and (owner or version):
        raise StoreRefuses(f"{database} is a database of another program.")


def _damaged(database: Path) -> StoreRefuses:
    return StoreRefuses(
        f"The database {database} is damaged; restore the newest backup with "
        "`python3 -m bot restore`."
    )


def read_only(database: Path) -> sqlite3.Connection:
    """A connection that only reads; it sees what was committed before."""
    uri = f"{database.resolve().as_uri()}?mode=ro"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=5.0)


def copy_to(database: Path, target: Path) -> None:
    """A usable copy while others write (R19): VACUUM INTO a new file, synced, then renamed."""
    fresh = target.with_name(f"{target.name}.part")
    fresh.unlink(missing_ok=True)
    seam("before copy.write")
    os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with contextlib.closing(read_only(database)) as connection:
            connection.execute("VACUUM INTO ?", (str(fresh),))
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    handle = os.open(fresh, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    seam("before copy.rename")
    fresh.replace(target)
    sync_folder(target.parent)
    seam("after copy.rename")


def keep_copy(database: Path, version: int) -> Path:
    """Copy a database before a migration touches it; the newest COPIES_KEPT stay."""
    pattern = f"{database.stem}.before-migration-*{database.suffix}"
    numbers = [int(path.stem.rpartition("-")[2]) for path in database.parent.glob(pattern)]
    stem = f"{database.stem}.before-migration-from-v{version}"
    target = database.with_name(f"{stem}-{max(numbers, default=0) + 1:04d}{database.suffix}")
    copy_to(database, target)
    old = sorted(database.parent.glob(pattern), key=lambda path: path.stem.rpartition("-")[2])
    for path in old[:-COPIES_KEPT]:
        path.unlink()
    return target


def drop_old_copies(database: Path, now: datetime) -> None:
    """A copy may hold somebody who was erased since, so it does not live longer than /privacy
    says. Never raises OSError: a folder that cannot be read now is looked at again."""
    ours = (
        f"{database.name}{BEFORE_RESTORE}*",
        f"{database.stem}.before-migration-*{database.suffix}",
    )
    for pattern in ours:
        drop_old(database.parent, pattern, now)


def drop_old(folder: Path, pattern: str, now: datetime) -> None:
    """Remove files of that name that are older than BACKUPS_KEPT."""
    for copy in folder.glob(pattern):
        with contextlib.suppress(OSError):
            if now.timestamp() - copy.stat().st_mtime > BACKUPS_KEPT.total_seconds():
                copy.unlink()


def set_up(connection: sqlite3.Connection, busy_timeout: float) -> None:
    """The settings of the one writer connection (R17)."""
    connection.execute(f"PRAGMA busy_timeout = {int(busy_timeout * 1000)}")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -1024")  # KiB; hot pages of many people fit
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def migrate(
    connection: sqlite3.Connection, database: Path, version: int, steps: Sequence[Migration]
) -> None:
    """Bring the schema up to date: each step and its number in one transaction."""
    for step in steps[version:]:
        if version:  # else it was empty
            keep_copy(database, step.version - 1)
        seam("before migration")
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(step.text):
                seam(f"before {step.name}")
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.version}")
            seam("before migration.commit")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        seam("after migration.commit")


def statements(script: str) -> list[str]:
    """The single statements of a script (`executescript` would commit by itself)."""
    found: list[str] = []
    text = ""
    for line in script.splitlines():
        text += line + "\n"
        if sqlite3.complete_statement(text):
            found.append(text.strip())
            text = ""
    return found
