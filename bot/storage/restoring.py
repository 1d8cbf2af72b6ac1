"""A backup of the SQLite database: is it whole, does the key open it, put it in place (R19)."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

from bot.storage import sqlite_care as care
from bot.storage import sqlite_file as file
from bot.storage.base import StoreRefuses
from bot.storage.keyfile import sync_folder
from bot.storage.migrations import migrations
from bot.storage.sealing import MasterKey, Vault
from bot.storage.writer import Hand

JOURNALS = ("-wal", "-shm")
"""What SQLite keeps beside a database; it belongs to the file that was there before."""


def check_copy(copy: Path, key: MasterKey) -> int:
    """How many people a copy holds. Raises StoreRefuses when it is damaged, foreign, newer
    than this program, or sealed with another key."""
    if not file.inspect(copy, len(migrations("sqlite"))):
        raise StoreRefuses(f"{copy} holds nothing.")
    try:
        with contextlib.closing(file.read_only(copy)) as connection:
            hand = Hand(connection)
            care.check_key(hand, Vault(key))
            (people,) = connection.execute("SELECT COUNT(*) FROM users").fetchone()
    except sqlite3.DatabaseError as error:
        raise StoreRefuses(f"{copy} cannot be read.") from error
    return int(people)


def put_back(copy: Path, database: Path) -> None:
    """Put a copy in the database's place. The bot must not run; what was there is kept beside
    it under a name of its own, damaged or not. Raises StoreRefuses."""
    database.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = file.FolderLock(database)
    lock.take()
    try:
        fresh = database.with_name(f"{database.name}.restored")
        shutil.copyfile(copy, fresh)
        fresh.chmod(0o600)
        _sync(fresh)
        if database.exists():
            _keep(database)
        for journal in JOURNALS:
            database.with_name(database.name + journal).unlink(missing_ok=True)
        fresh.replace(database)
        sync_folder(database.parent)
    except OSError as error:
        raise StoreRefuses(f"The copy cannot be put in place: {error.strerror}.") from error
    finally:
        lock.release()


def _keep(database: Path) -> None:
    """The present database under another name: a copy, or what is left of a damaged one."""
    kept = database.with_name(f"{database.name}{file.BEFORE_RESTORE}")
    try:
        file.copy_to(database, kept)
    except sqlite3.Error:
        for ending in ("", *JOURNALS):
            part = database.with_name(database.name + ending)
            if part.exists():
                part.touch()  # its days count from now
                part.replace(kept.with_name(kept.name + ending))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
