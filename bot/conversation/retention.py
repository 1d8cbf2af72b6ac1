"""What is kept for how long: a closed case goes when its time is over, and so does a message that
the operator may read."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.session import Session

KEPT_AFTER_CLOSING = timedelta(days=90)
"""How long a closed case is kept; /privacy says so."""

EXAMPLES_KEPT = timedelta(days=180)
"""How long a message given to the operator is kept; its question and /privacy say so."""


def retained(session: Session, now: datetime) -> Session:
    """The session without closed cases and examples whose time is over."""
    examples = tuple(one for one in session.examples if now - one.at < EXAMPLES_KEPT)
    kept = tuple(
        case
        for case in session.cases
        if case.closed_at is None or now - case.closed_at < KEPT_AFTER_CLOSING
    )
    if len(kept) == len(session.cases) and len(examples) == len(session.examples):
        return session
    focus = session.focus if any(case.id == session.focus for case in kept) else None
    return replace(session, cases=kept, focus=focus, examples=examples)
