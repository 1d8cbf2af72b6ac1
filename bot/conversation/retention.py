"""What is kept for how long: a closed case goes when its time is over."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.session import Session

KEPT_AFTER_CLOSING = timedelta(days=90)
"""How long a closed case is kept; /privacy says so."""


def retained(session: Session, now: datetime) -> Session:
    """The session without closed cases whose time is over."""
    kept = tuple(
        case
        for case in session.cases
        if case.closed_at is None or now - case.closed_at < KEPT_AFTER_CLOSING
    )
    if len(kept) == len(session.cases):
        return session
    focus = session.focus if any(case.id == session.focus for case in kept) else None
    return replace(session, cases=kept, focus=focus)
