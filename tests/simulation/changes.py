"""What an update did, as far as reminders hang on it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.session import Case, Session


def what_changed(before: Session, after: Session) -> Iterator[str]:
    """What an update did, as far as reminders hang on it."""
    if before.settings.zone not in (None, after.settings.zone):
        yield "a zone changed"
    if before.settings.quiet_from != after.settings.quiet_from:
        yield "quiet hours changed"
    for case in after.cases:
        old = before.case(case.id)
        if old is not None and old is not case:
            yield from _of_a_case(old, case)


def _of_a_case(old: Case, case: Case) -> Iterator[str]:
    moved = {(p.deadline, p.generation) for p in case.planned if p.generation > 1}
    new = {p.deadline for p in case.planned} - {p.deadline for p in old.planned}
    happened = {
        "a deadline moved": moved - {(p.deadline, p.generation) for p in old.planned},
        "a dispute opened": new & {"seller_answer", "platform_steps_in"},
        "a case closed": case.closed_at and not old.closed_at,
        "a case opened again": old.closed_at and not case.closed_at,
        "reminders switched off": old.reminders and not (case.reminders or case.closed_at),
        "a deadline muted": set(case.muted) - set(old.muted),
    }
    yield from (what for what, holds in happened.items() if holds)
