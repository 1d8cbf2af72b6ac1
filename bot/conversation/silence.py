"""The one question after a long silence: how did it end?

Planned with a case's reminders, asked once, and again only after news of the case.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.conversation.moves import zone_of
from bot.conversation.session import Case, Session
from bot.conversation.session import Planned as Known
from bot.dispute.deadlines import Deadline
from bot.dispute.quiet_hours import instant_of
from bot.dispute.reminder_policy import PASSED, Planned

SILENCE = "silence"
"""What stands for a deadline's kind in the question after a long silence."""
SILENT_FOR = timedelta(days=30)
"""So long nothing is ahead of a case and nothing heard of its person: then it is asked, once, how
it ended."""
_NOON = time(12)


def asked(case: Case, generation: int, now: datetime) -> Case:
    """The case whose person has seen the question how it ended: it is not asked again before
    something is told."""
    known = case.plan_of(SILENCE)
    latest = max(generation, 0 if known is None else known.generation)
    rest = tuple(one for one in case.planned if one.deadline != SILENCE)
    return replace(case, planned=(*rest, Known(SILENCE, now, latest, said=(0,))))


def told_of(case: Case) -> tuple[object, ...]:
    """All that its person told of a case."""
    ended = (case.closed_at, case.closed_as, case.paid_at)
    return case.answers, case.ticks, case.evidence, case.heard, ended


def woken(case: Case) -> Case:
    """The case after news of it: it may be asked again how it ended."""
    known = case.plan_of(SILENCE)
    if known is None or not known.said:
        return case
    fresh = replace(known, said=())
    return replace(case, planned=tuple(fresh if one is known else one for one in case.planned))


def question(
    session: Session, case: Case, found: Sequence[Deadline], now: datetime
) -> Planned | None:
    """ "How did it end?", when the last deadline will long be over; once, until there are news.
    Who may be asked then is judged then. It stands at a noon, so that a day's changes leave it
    where it is."""
    known = case.plan_of(SILENCE)
    rests = known is not None and known.said
    if rests or SILENCE in case.muted:
        return None
    last, zone = max((now, *(one.over_at for one in found))), zone_of(session)
    at = instant_of((last + SILENT_FOR).astimezone(zone).date(), _NOON, zone)
    generation = 1 if known is None else known.generation + (known.at != at)
    return Planned(case.id, SILENCE, PASSED, generation, at, at, last=False)
