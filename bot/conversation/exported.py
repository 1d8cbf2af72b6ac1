"""What a calendar file says, and what the one before it said (RFC 5546).

An entry is told from others by its deadline; moved, taken back or taken up again it keeps that
name and its sequence rises, so a calendar changes the entry it has in place of adding one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from bot.conversation.moves import facts_of
from bot.conversation.session import Case, Entry, Session
from bot.dispute.deadlines import Deadline, deadlines
from bot.marketplaces.loader import rules


def running(session: Session, case: Case, now: datetime) -> tuple[Deadline, ...]:
    """The deadlines a calendar should hold; of a closed case those of its refund."""
    return deadlines(facts_of(session, case), rules(), now)


def entries(case: Case, found: Iterable[Deadline], now: datetime) -> tuple[Entry, ...]:
    """The entries of the next file: those that run, and those to be taken back. What has
    passed stays in the calendar as it was."""
    known = {entry.deadline: entry for entry in case.calendar}
    made = {
        one.kind.value: _entry(one, known.get(one.kind.value))
        for one in found
        if one.kind.value in known or one.moment > now
    }
    gone = [entry for kind, entry in known.items() if kind not in made and entry.at > now]
    return (*made.values(), *(_taken_back(entry) for entry in gone))


def outdated(case: Case, found: Iterable[Deadline], now: datetime) -> bool:
    """Whether the file made last says something else than one made now."""
    return bool(case.calendar) and any(
        entry not in case.calendar for entry in entries(case, found, now)
    )


def takes_back(case: Case, found: Iterable[Deadline], now: datetime) -> bool:
    """Whether a file made now would take something back that is still ahead."""
    known = {entry.deadline: entry for entry in case.calendar}
    return any(
        entry.cancelled and not known[entry.deadline].cancelled
        for entry in entries(case, found, now)
        if entry.deadline in known
    )


def noted(case: Case, made: Iterable[Entry]) -> Case:
    """The case with what its file said."""
    latest = {entry.deadline: entry for entry in (*case.calendar, *made)}
    return replace(case, calendar=tuple(latest.values()))


def _entry(deadline: Deadline, known: Entry | None) -> Entry:
    if known is None:
        return Entry(deadline.kind, deadline.moment)
    if known.at == deadline.moment and not known.cancelled:
        return known
    return Entry(deadline.kind, deadline.moment, known.sequence + 1)


def _taken_back(entry: Entry) -> Entry:
    if entry.cancelled:
        return entry
    return replace(entry, sequence=entry.sequence + 1, cancelled=True)
