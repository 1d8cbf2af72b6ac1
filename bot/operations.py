"""What an operator does from the command line, beside running the bot.

Each function runs its own event loop and raises OperatorError, one sentence, for what can be
expected to go wrong.
"""

from __future__ import annotations

import asyncio
import json
import os
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from datetime import datetime
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.clock import SystemClock
from bot.opening import database_url, master_key, opened, store_for
from bot.settings import Settings
from bot.storage.base import Store, StoreRefuses, StoreTrouble
from bot.storage.factory import holds_data, look, sqlite_path
from bot.storage.migrations import migrations
from bot.storage.sqlite_file import drop_old, drop_old_copies, inspect
from bot.troubles import OperatorError

if TYPE_CHECKING:
    from bot.conversation.session import Example

T = TypeVar("T")
HEALTH_SECONDS = 5.0
PEOPLE_AT_ONCE = 500


def _with_store(settings: Settings, work: Callable[[Store], Awaitable[T]]) -> T:
    async def run() -> T:
        store = await opened(settings)
        try:
            return await work(store)
        except (StoreRefuses, StoreTrouble) as trouble:
            raise OperatorError(str(trouble)) from None
        finally:
            await store.close()

    return asyncio.run(run())


def migrate(settings: Settings) -> list[str]:
    """Bring the database to the newest schema (opening does it); the steps that were missing."""
    missing = _missing_steps(settings)

    async def work(store: Store) -> list[str]:
        return missing

    return _with_store(settings, work)


def _missing_steps(settings: Settings) -> list[str]:
    """Which steps a SQLite file lacks. PostgreSQL's own log says so there."""
    url = database_url(settings)
    if url is not None and not url.startswith("sqlite"):
        return []
    steps = migrations("sqlite")
    path = sqlite_path(url, settings.data_dir)
    try:
        version = inspect(path, len(steps)) if path.exists() else 0
    except StoreRefuses as refusal:
        raise OperatorError(str(refusal)) from None
    return [step.name for step in steps[version:]]


def doctor(settings: Settings) -> list[tuple[str, bool, str]]:
    """Configuration, key, database, Telegram, rules, screenshots: what it is, whether it is well, a
    remark."""
    found = [("configuration", True, "readable")]
    found.append(asyncio.run(_key_check(settings)))
    found.append(asyncio.run(_database_check(settings)))
    found.append(asyncio.run(_telegram_check(settings)))
    found.append(_rules_check(SystemClock().now()))
    found.append(asyncio.run(_pictures_check()))
    return found


async def _pictures_check() -> tuple[str, bool, str]:
    from bot.services.reader import missing

    lacking = await missing()
    return "screenshots", True, f"not read: {lacking}" if lacking else "read with tesseract"


async def _key_check(settings: Settings) -> tuple[str, bool, str]:
    try:
        if await _nothing_yet(settings):
            return "master key", True, "none yet: the first start makes one"
        await master_key(settings)
    except StoreRefuses as refusal:
        return "master key", False, str(refusal)
    return "master key", True, "readable, kept apart from the data"


async def _nothing_yet(settings: Settings) -> bool:
    """Whether reading the key would make one: `doctor` changes nothing."""
    if settings.master_key is not None or settings.master_key_file.exists():
        return False
    return not await holds_data(database_url(settings), settings.data_dir)


async def _database_check(settings: Settings) -> tuple[str, bool, str]:
    """Only looked at, so it does not matter whether the bot runs."""
    try:
        if await _nothing_yet(settings):
            return "database", True, "none yet: the first start makes one"
        found = await look(database_url(settings), settings.data_dir, await master_key(settings))
    except StoreRefuses as refusal:
        return "database", False, str(refusal)
    if not found["schema"]:
        return "database", True, "empty: the first start makes the tables"
    return "database", True, ", ".join(f"{name} {number}" for name, number in sorted(found.items()))


async def _telegram_check(settings: Settings) -> tuple[str, bool, str]:
    from bot.services.answers import Sent
    from bot.tg.api import BotApi

    if settings.token is None:
        return "Telegram", True, "no BOT_TOKEN: this is a playground"
    api = BotApi(settings.api_url, settings.token.get_secret_value())
    try:
        answer = await api.call("getMe", {}, seconds=HEALTH_SECONDS)
    finally:
        await api.close()
    if isinstance(answer, Sent):
        return "Telegram", True, "reached, the token is accepted"
    return "Telegram", False, f"not reached or token refused ({type(answer).__name__})"


def _rules_check(now: datetime) -> tuple[str, bool, str]:
    from bot.marketplaces import rules

    overdue = rules().due_for_review(now.date())
    if overdue:
        return "rules", False, f"past their review date: {', '.join(rule.id for rule in overdue)}"
    return "rules", True, "every rule has a source and is within its review date"


def health(settings: Settings) -> tuple[bool, str]:
    """Whether the bot that runs here is well."""
    place = str(settings.listen)
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"http://{place}/readyz", timeout=HEALTH_SECONDS) as answer:
            return answer.status == 200, "well"
    except urllib.error.HTTPError as error:
        return False, _why(error)
    except (OSError, HTTPException):
        return False, f"nothing answers at {place}"


def _why(error: urllib.error.HTTPError) -> str:
    """What the bot says of itself; something else may answer at its place."""
    try:
        said = json.loads(error.read())
    except (ValueError, OSError, HTTPException):
        said = None
    if not isinstance(said, dict):
        return f"not well: something answers with {error.code}"
    return str(said.get("why", "not well"))


def backup(settings: Settings, target: Path | None) -> Path:
    """A usable copy of a database that may be in use."""
    store = asyncio.run(_store_to_copy(settings))
    stamp = SystemClock().now().strftime("%Y%m%d-%H%M%S")
    where = target or settings.data_dir / "backups" / f"bot-{stamp}.sqlite3"
    where.parent.mkdir(parents=True, exist_ok=True)
    try:
        asyncio.run(store.backup(str(where)))
    except (StoreRefuses, StoreTrouble) as trouble:
        raise OperatorError(str(trouble)) from None
    now = SystemClock().now()
    if target is None:
        drop_old(where.parent, "bot-*.sqlite3", now)
    drop_old_copies(sqlite_path(database_url(settings), settings.data_dir), now)
    return where


async def _store_to_copy(settings: Settings) -> Store:
    try:
        return await store_for(settings)
    except StoreRefuses as refusal:
        raise OperatorError(str(refusal)) from None


def restore(settings: Settings, source: Path, check: bool) -> str:
    """Look whether a copy is whole and readable, and put it in the database's place."""
    from bot.storage.restoring import check_copy, put_back

    if not source.exists():
        raise OperatorError(f"There is no file {source}.")
    try:
        key = asyncio.run(master_key(settings))
        people = check_copy(source, key)
        if check:
            return f"{source} is whole; the key opens it; {people} people."
        put_back(source, sqlite_path(database_url(settings), settings.data_dir))
    except StoreRefuses as refusal:
        raise OperatorError(str(refusal)) from None
    return f"{source} is in place; {people} people."


def erase_user(settings: Settings, user_id: int) -> bool:
    """Erase everything about one person."""

    async def work(store: Store) -> bool:
        return await store.erase(user_id)

    return _with_store(settings, work)


def export_user(settings: Settings, user_id: int, target: Path | None) -> Path:
    """Write everything about one person to a file."""
    from bot.services.documents import exported

    async def work(store: Store) -> bytes:
        person = await store.person(user_id)
        if person is None or person.session is None:
            raise OperatorError("Nothing is kept about this user.")
        return exported(person.session, SystemClock().now())

    data = _with_store(settings, work)
    where = target or Path(f"export-{user_id}.json")
    _write_private(where, data)
    return where


def examples(settings: Settings) -> list[str]:
    """The messages that people let the operator read, as JSON lines without their names."""

    async def work(store: Store) -> list[str]:
        lines: list[str] = []
        after = 0
        while page := await store.people(after, PEOPLE_AT_ONCE):
            for user_id in page:
                person = await store.person(user_id)
                if person is not None and person.session is not None:
                    lines += map(_as_line, person.session.examples)
            after = page[-1]
        return lines

    return _with_store(settings, work)


def _as_line(example: Example) -> str:
    """In the format that `safety` reads, with what was found and what the person says of it."""
    said = {"direction": example.direction, "text": example.text}
    verdict = {"found": example.found, "verdict": example.verdict}
    return json.dumps(said | verdict, ensure_ascii=False)


def _write_private(where: Path, data: bytes) -> None:
    """For its owner's eyes only from its first byte, also over a file that was there."""
    handle = os.open(where, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(handle, "wb") as file:
        where.chmod(0o600)
        file.truncate()
        file.write(data)


def screens(target: Path) -> int:
    """Draw every screen in every language on one page."""
    from bot.texts.gallery import gallery, pages

    target.write_text(gallery(), encoding="utf-8")
    return len(pages())
