"""A database with very many reminders, filled by plain SQL and sealed as the bot seals.

A few hundred people are made by the core itself, as it would make them; everybody else is one
of these under another number and a key of their own.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.conversation.effects import SetReminders
from bot.conversation.engine import advance
from bot.conversation.events import CommandGiven, Event, OptionChosen, TextSent
from bot.conversation.present import present
from bot.conversation.session import Case, Session, Settings, encode
from bot.conversation.session import Planned as Known
from bot.dispute.reminder_policy import Planned
from bot.services.desk import _reminder
from bot.storage.base import NewDelivery
from bot.storage.records import maybe_ms, to_ms
from bot.storage.sealing import MasterKey, Vault, seal

TEMPLATES = 200
FIRST_USER = 1000
PER_PERSON = 10
USERS = ("user_id", "data_key", "session", "reachable")
DELIVERIES = ("user_id", "key", "kind", "state", "due", "wake", "urgent_at", "case_id", "body")


@dataclass(frozen=True, slots=True)
class Template:
    """Somebody as the core made them."""

    session: Session
    rows: tuple[NewDelivery, ...]


class Newcomer:
    """Walks through the dialogue, pressing what it offers."""

    def __init__(self, now: datetime, number: int) -> None:
        self.now, self.number = now, number
        quiet = {"quiet_from": 0, "quiet_to": 0}
        self.session = Session(settings=Settings(languages=("en", "ru"), zone="UTC", **quiet))
        self.rows: dict[str, list[NewDelivery]] = {}

    def go(self, event: Event) -> None:
        """One step."""
        moved = advance(self.session, event, self.now)
        self.session = moved.session
        for effect in moved.effects:
            if isinstance(effect, SetReminders):
                self.rows[effect.case] = [_reminder(one) for one in effect.planned]

    def tap(self, beginning: str) -> None:
        """Press the button that means this."""
        for row in present(self.session, self.now).rows:
            for button in row:
                if f"{button.action.topic}|{button.action.option}".startswith(beginning):
                    self.number += 1
                    self.go(OptionChosen(action=button.action, fresh=f"{self.number:012x}"))
                    return
        raise LookupError(beginning)

    def case(self, left: timedelta) -> None:
        """A case with reminders whose protection ends then."""
        minutes = int(left.total_seconds() // 60)
        days, rest = divmod(minutes, 24 * 60)
        self.go(CommandGiven(name="start"))
        self.tap("new|not_received")
        self.tap("goal|dates")
        said = f"{days} days {rest // 60} hours {rest % 60} minutes"
        self.go(TextSent(text=said))
        self.tap("echo|0")
        self.tap("rem|on")


def like(case: Case, known: Known, now: datetime) -> Planned:
    """A reminder of a deadline somebody has."""
    deadline = str(known.deadline)
    left = known.at - now
    return Planned(case.id, deadline, left, known.generation, now, known.at, last=False)


def far_ahead(now: datetime, rng: random.Random) -> Template:
    """Ten reminders in the weeks to come, of two cases."""
    person = Newcomer(now, rng.randrange(2**40))
    for _ in range(2):
        person.case(timedelta(minutes=rng.randint(5 * 1440, 40 * 1440)))
    rows = [row for rows in person.rows.values() for row in rows]
    rows.sort(key=lambda row: row.due)
    return Template(person.session, tuple(rows[:PER_PERSON]))


def due_now(now: datetime, rng: random.Random) -> Template:
    """The reminder of a day before is due since a moment, and nothing was said yet."""
    begun = now - timedelta(hours=30)
    person = Newcomer(begun, rng.randrange(2**40))
    person.case(timedelta(hours=54) - timedelta(minutes=rng.randint(1, 100)))
    rows = [row for rows in person.rows.values() for row in rows]
    return Template(person.session, tuple(rows))


def people(
    templates: list[Template], count: int, key: MasterKey
) -> Iterator[tuple[tuple[Any, ...], list[tuple[Any, ...]]]]:
    """(row of `users`, rows of `deliveries`) of each."""
    vault = Vault(key)
    prepared = [
        (encode(one.session), [(row, to_ms(row.due), maybe_ms(row.urgent_at)) for row in one.rows])
        for one in templates
    ]
    for number in range(count):
        user = FIRST_USER + number
        wrapped = vault.new_key(user)
        cipher = vault.cipher(user, wrapped)
        session, rows = prepared[number % len(prepared)]
        owed = [
            (
                user, row.key, "reminder", "pending", due, due, urgent, row.case_id,
                seal(cipher, user, row.key, "body", row.body),
            )
            for row, due, urgent in rows
        ]  # fmt: skip
        yield (user, wrapped, seal(cipher, user, "person", "session", session), True), owed


def made(kind: Any, now: datetime, seed: int = 1) -> list[Template]:
    """The few that the core makes itself."""
    rng = random.Random(seed)
    return [kind(now, rng) for _ in range(TEMPLATES)]


def fill_sqlite(path: str, templates: list[Template], count: int, key: MasterKey) -> int:
    """Into a database that the bot has made; how many reminders there are now."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -200000")
    connection.execute("BEGIN")
    for user, owed in people(templates, count, key):
        connection.execute(insertion("users", USERS), user)
        connection.executemany(insertion("deliveries", DELIVERIES), owed)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (total,) = connection.execute("SELECT COUNT(*) FROM deliveries").fetchone()
    connection.close()
    return int(total)


def insertion(table: str, columns: tuple[str, ...]) -> str:
    """The statement for one row."""
    places = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608 - ours


async def fill_postgres(url: str, templates: list[Template], count: int, key: MasterKey) -> int:
    """The same on PostgreSQL, by COPY."""
    import asyncpg

    connection = await asyncpg.connect(url)
    users, deliveries = [], []
    for user, owed in people(templates, count, key):
        users.append(user)
        deliveries += owed
        if len(deliveries) > 50_000:
            await connection.copy_records_to_table("users", records=users, columns=USERS)
            await connection.copy_records_to_table(
                "deliveries", records=deliveries, columns=DELIVERIES
            )
            users, deliveries = [], []
    await connection.copy_records_to_table("users", records=users, columns=USERS)
    await connection.copy_records_to_table("deliveries", records=deliveries, columns=DELIVERIES)
    await connection.execute("ANALYZE")
    total = await connection.fetchval("SELECT COUNT(*) FROM deliveries")
    await connection.close()
    return int(total)
