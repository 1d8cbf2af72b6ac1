"""The database as it is, read beside the bot."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any

from bot.conversation.session import Session
from bot.services.bodies import ReminderBody, decode
from bot.storage.records import to_ms
from bot.storage.sealing import MasterKey, Vault
from bot.storage.sqlite_deliveries import owed
from bot.storage.sqlite_inbox import Desk
from bot.storage.sqlite_work import find
from bot.storage.writer import Hand


class Records:
    """The database as it is, read beside the bot."""

    def __init__(self, connection: sqlite3.Connection, key: MasterKey) -> None:
        self.hand, self._desk = Hand(connection), Desk(Vault(key), 0)

    def session(self, user: int) -> Session | None:
        """What is remembered of somebody."""
        found = find(self.hand, self._desk, user)
        return None if found is None else found[0].session

    def reachable(self, user: int) -> bool:
        """Whether the bot believes that it may write."""
        found = find(self.hand, self._desk, user)
        return found is not None and found[0].reachable

    def reminders(self, user: int) -> list[tuple[ReminderBody, str, int]]:
        """(body, state, attempts) of what is open or given up."""
        found = find(self.hand, self._desk, user)
        if found is None:
            return []
        rows = owed(self.hand, self._desk.vault, found[1], user)
        bodies = [(decode(row.body), str(row.state), row.attempts) for row in rows if row.body]
        return [(b, state, n) for b, state, n in bodies if isinstance(b, ReminderBody)]

    def stuck(self, user: int, then: datetime) -> bool:
        """Whether a reminder was under way with a lease that had run out by then."""
        query = (
            "SELECT 1 FROM deliveries WHERE user_id = ? AND wake < ?"
            " AND kind = 'reminder' AND state = 'sending'"
        )
        return bool(self.ask(query, user, to_ms(then)))

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Any question."""
        return self.hand.connection.execute(query, values).fetchall()
