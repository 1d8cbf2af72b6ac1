"""The file that holds the master key: made once, readable by its owner only (S19)."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import structlog

from bot.storage.base import StoreRefuses
from bot.storage.sealing import MasterKey
from bot.storage.seams import seam

log = structlog.get_logger(__name__)


def load_or_create(path: Path, *, may_create: bool = True) -> MasterKey:
    """The key in `path`; a fresh one when there is no such file.

    `may_create` is False where something is sealed already (`factory.holds_data`): a new key
    would open none of it. Raises StoreRefuses.
    """
    if path.exists():
        return load(path)
    if not may_create:
        raise StoreRefuses(
            f"The master key file {path} is missing although the database holds sealed data; "
            "put the key back."
        )
    return _create(path)


def load(path: Path) -> MasterKey:
    """The key in `path`. Raises StoreRefuses; warns when others may read it."""
    try:
        text = path.read_text(encoding="ascii").strip()
        mode = stat.S_IMODE(path.stat().st_mode)
    except (OSError, UnicodeDecodeError) as error:
        raise StoreRefuses(f"Cannot read the master key file {path}.") from error
    if os.name == "posix" and mode & 0o077:
        log.warning("master_key_readable_by_others", path=str(path), mode=oct(mode))
    return MasterKey.parse(text)


def _create(path: Path) -> MasterKey:
    key, text = MasterKey.generate()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    seam("before keyfile.write")
    old_mask = os.umask(0o077)
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    finally:
        os.umask(old_mask)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    seam("after keyfile.write")
    # A link, not a rename: two first starts at once must not each keep a key of their own.
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        return load(path)
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(path.parent)
    seam("after keyfile.link")
    return key


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power loss (no such thing on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
