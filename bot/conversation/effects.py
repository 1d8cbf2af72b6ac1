"""What is to be done about it, in the imperative. The shell does it; the core only says so."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from bot.dispute.reminder_policy import Planned


class ShowScreen(Struct, frozen=True):
    """Draw the present screen, `delay` seconds from now (an album is answered once)."""

    delay: float = 0.0
    toast: str | None = None
    """Wording id of the short answer to a press."""
    thank: bool = False
    """Put a thumbs-up on the message that caused this."""
    below: bool = False
    """As a new message: the one that was pressed says more than this."""


class SetReminders(Struct, frozen=True):
    """A case's open reminders become exactly these."""

    case: str
    planned: tuple[Planned, ...]


class RemindAgain(Struct, frozen=True):
    """Repeat a reminder at a time the person asked for; counts against no cap."""

    planned: Planned
    at: datetime


class SendDocument(Struct, frozen=True):
    """Make and send a file: "ics" or the picture "timeline" of a case's deadlines (of all when
    no case is named), or "export" of everything."""

    document: str
    case: str = ""


class SendNotice(Struct, frozen=True):
    """Say one thing apart from the screen, by wording id."""

    notice: str


class Suspend(Struct, frozen=True):
    """Send nothing more until the person comes back."""


class Resume(Struct, frozen=True):
    """What was suspended is due again."""


class Forget(Struct, frozen=True):
    """Erase the person; the goodbye is the last thing said."""


Effect = (
    ShowScreen | SetReminders | RemindAgain | SendDocument | SendNotice | Suspend | Resume | Forget
)
