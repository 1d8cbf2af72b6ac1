"""What one person is owed right now, and into which messages it falls."""

from __future__ import annotations

from collections.abc import Sequence

from bot.services.bodies import FAREWELL, NoticeBody, decode
from bot.storage.base import Delivery, Kind, Person


class Box:
    """What one person is owed right now."""

    __slots__ = ("claimed", "doubtful", "gone", "held", "person", "rows", "screen_id")

    def __init__(self, person: Person) -> None:
        self.person = person
        self.doubtful = False
        """Whether the person may have gone on since `person` was read."""
        self.claimed = False
        """Whether a pass of the courier found this, and not an answer."""
        self.gone = False
        """Whether the person was erased meanwhile."""
        self.rows: list[Delivery] = []
        self.held: set[int] = set()
        """Ids of all that is not settled yet."""
        self.screen_id = person.screen_id

    def seen(self) -> Person:
        """The person with the screen as last drawn, which the database may not know yet."""
        person = self.person
        if person.screen_id == self.screen_id:
            return person
        return Person(
            person.user_id, person.session, self.screen_id, person.reachable, person.updated_at
        )


def revision_of(person: Person) -> int:
    """Which of two states of a person is the newer one."""
    return -1 if person.session is None else person.session.revision


def messages_of(rows: Sequence[Delivery]) -> list[list[Delivery]]:
    """Screens collapse into one message, reminders into one digest; the others go singly."""
    screens = [row for row in rows if row.kind is Kind.SCREEN]
    reminders = [row for row in rows if row.kind is Kind.REMINDER]
    singly = [[row] for row in rows if row.kind in (Kind.DOCUMENT, Kind.NOTICE)]
    return [message for message in (screens, reminders, *singly) if message]


def is_farewell(row: Delivery) -> bool:
    """Whether it is the last word to somebody erased."""
    body = decode(row.body)
    return isinstance(body, NoticeBody) and body.notice == FAREWELL
