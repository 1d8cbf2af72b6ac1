"""Which reminders a case has now: recomputed whenever its answers change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.conversation.effects import SetReminders
from bot.conversation.moves import facts_of, zone_of
from bot.conversation.session import Again, Case, Session
from bot.conversation.session import Planned as Known
from bot.conversation.silence import SILENCE, question, woken
from bot.dispute.deadlines import Deadline, DeadlineKind, deadlines, waits_to_open
from bot.dispute.facts import CaseFacts
from bot.dispute.lifecycle import WON
from bot.dispute.reminder_forecast import forecast
from bot.dispute.reminder_policy import PASSED, Habits, Planned, Quiet, plan
from bot.marketplaces.loader import rules

NOTICE_WAITS = timedelta(days=4)
"""How long the notice of a passed deadline may wait for a free day: the caps leave no more than
three taken in a row."""


def habits_of(session: Session) -> Habits:
    """When this person may be spoken to."""
    settings = session.settings
    return Habits(
        zone=zone_of(session),
        quiet=Quiet(_time(settings.quiet_from), _time(settings.quiet_to)),
        last_chance=settings.last_chance,
        digests=session.digests,
    )


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def done_with(kind: str, at: datetime) -> str:
    """The mark of a deadline that was met: what is told later, of another moment, counts."""
    return f"{kind}@{int(at.timestamp())}"


def silenced(case: Case, kind: str, at: datetime) -> bool:
    """Whether nothing is to be said of that deadline: its kind was muted, or it was met."""
    return kind in case.muted or done_with(kind, at) in case.muted


def runs(case: Case) -> bool:
    """Whether there is something to wait for: the case is open, or its refund has not come."""
    return case.closed_at is None or (case.closed_as in WON and case.paid_at is None)


def several_run(session: Session) -> bool:
    """Whether a case has to be told apart from others that are reminded of."""
    return sum(map(runs, session.cases)) > 1


def planned_for(session: Session, case: Case, now: datetime) -> tuple[Planned, ...]:
    """The reminders a case has coming, in order of time."""
    return _planned_for(session, case, deadlines(facts_of(session, case), rules(), now), now)


def _planned_for(
    session: Session, case: Case, found: Sequence[Deadline], now: datetime
) -> tuple[Planned, ...]:
    if not case.reminders or not runs(case):
        return ()
    made = _unsaid(facts_of(session, case), case, found, now)
    for deadline, generation in _running(case, found, now):
        made += plan(
            case.id,
            deadline.kind,
            deadline.moment,
            deadline.offsets,
            generation,
            now,
            habits_of(session),
            _said(case, deadline),
        )
        made += _waiting(case, deadline, now)
        made.append(_passed(case, deadline, generation))
    return tuple(sorted(made, key=lambda p: p.at))


def _said(case: Case, deadline: Deadline) -> frozenset[timedelta]:
    """The stages of which a message went. One that was moved out of the night went before its
    time, and would seem to be still to come."""
    known = case.plan_of(deadline.kind)
    if known is None or known.at != deadline.moment:
        return frozenset()
    return frozenset(timedelta(seconds=stage) for stage in known.said if stage)


def _waiting(case: Case, deadline: Deadline, now: datetime) -> list[Planned]:
    """The stage whose time has come and that may still wait for a free moment: a change of an
    answer must not lose it. One that was sent is stored and not stored again."""
    known = case.plan_of(deadline.kind)
    come = [o for o in deadline.offsets if deadline.moment - o <= now < deadline.moment]
    if known is None or known.at != deadline.moment or not come:
        return []
    nearest, at = min(come), deadline.moment - min(come)
    if int(nearest.total_seconds()) not in {*known.stages} - {*known.said}:
        return []  # its time was past already when the deadline became known, or it was said
    last = nearest == min(deadline.offsets)
    return [
        Planned(case.id, deadline.kind, nearest, known.generation, at, deadline.moment, last=last)
    ]


def _unsaid(
    facts: CaseFacts, case: Case, found: Sequence[Deadline], now: datetime
) -> list[Planned]:
    """The notices of what has passed that still wait for a free moment."""
    there = {(one.kind.value, one.moment) for one in found}
    made = []
    for one in case.planned:
        over = one.over_at
        if over is None or not over <= now < over + NOTICE_WAITS or 0 in one.said:
            continue
        # What opens is no deadline any more once it is open.
        opening = one.deadline == DeadlineKind.EARLIEST_OPENING and waits_to_open(facts)
        counts = opening or (one.deadline, one.at) in there
        if counts and not silenced(case, one.deadline, one.at):
            made.append(
                Planned(case.id, one.deadline, PASSED, one.generation, over, over, last=False)
            )
    return made


def _passed(case: Case, deadline: Deadline, generation: int) -> Planned:
    """The notice when a deadline is surely over; for an opening, "now it is possible"."""
    at = deadline.over_at
    return Planned(case.id, deadline.kind, PASSED, generation, at, at, last=False)


def _running(case: Case, found: Sequence[Deadline], now: datetime) -> list[tuple[Deadline, int]]:
    return [
        (one, _generation(case, one)) for one in found if one.over_at > now and _is_told(case, one)
    ]


def _is_told(case: Case, deadline: Deadline) -> bool:
    """Whether anything is ever said of it."""
    of_use = deadline.offsets or deadline.opens
    return bool(of_use) and not silenced(case, deadline.kind, deadline.moment)


def _generation(case: Case, deadline: Deadline) -> int:
    """Rises only when the deadline moved, so a stage already sent is not planned again."""
    known = case.plan_of(deadline.kind)
    if known is None:
        return 1
    return known.generation if known.at == deadline.moment else known.generation + 1


def _noted(case: Case, deadline: Deadline, generation: int, planned: tuple[Planned, ...]) -> Known:
    """What is remembered of a plan: the instant, and every stage ever planned for it."""
    before = case.plan_of(deadline.kind)
    same = before if before is not None and before.at == deadline.moment else None
    kept, said = (same.stages, same.said) if same is not None else ((), ())
    now = (p.offset for p in planned if p.deadline == deadline.kind and not p.notice)
    stages = {*kept, *(int(offset.total_seconds()) for offset in now)}
    return Known(
        deadline.kind, deadline.moment, generation, tuple(sorted(stages)), said, deadline.over_at
    )


def resumed(case: Case, now: datetime) -> Case:
    """The case with its reminders on again; what passed meanwhile is not told any more."""
    return replace(_past_told(case, case.planned, now), reminders=True)


def unmuted(case: Case, now: datetime) -> Case:
    """The case with nothing muted; what passed while it was is not told any more."""
    silent = tuple(one for one in case.planned if silenced(case, one.deadline, one.at))
    return replace(_past_told(case, silent, now), muted=())


def _past_told(case: Case, which: Sequence[Known], now: datetime) -> Case:
    past = [one for one in which if one.over_at is not None and one.over_at <= now]
    told = tuple(
        replace(one, said=tuple(sorted({0, *one.said}))) if one in past else one
        for one in case.planned
    )
    return replace(case, planned=told)


def replanned(
    session: Session, case: Case, now: datetime, *, news: bool = True
) -> tuple[Case, SetReminders]:
    """The case with its plan noted, and the effect that makes the plan real. `news`: whether its
    person told something of it (`told_of`)."""
    case = woken(case) if news else case
    found = deadlines(facts_of(session, case), rules(), now)
    planned = _planned_for(session, case, found, now)
    running = _running(case, found, now) if planned else []
    noted = {str(d.kind): _noted(case, d, generation, planned) for d, generation in running}
    for last in _last_word(session, case, found, now):
        planned = (*planned, last)
        noted[SILENCE] = Known(SILENCE, last.at, last.generation)
    kept = tuple(p for p in case.planned if p.deadline not in noted)
    return (
        replace(case, planned=(*kept, *noted.values())),
        SetReminders(case.id, planned),
    )


def _last_word(
    session: Session, case: Case, found: Sequence[Deadline], now: datetime
) -> tuple[Planned, ...]:
    """The question how it ended, of a case that is reminded of."""
    asked = question(session, case, found, now) if case.reminders and runs(case) else None
    return () if asked is None else (asked,)


def repeated(session: Session, case: Case, now: datetime) -> Again | None:
    """The repeat that was asked for and will still come."""
    again = case.again
    if again is None or again.at <= now or not case.reminders or not runs(case):
        return None
    known = case.plan_of(again.deadline)
    found = deadlines(facts_of(session, case), rules(), now)
    if known is None or known.generation != again.generation:
        return None  # the date was changed since
    counts = any(one.kind == again.deadline for one in found)
    return again if counts and not silenced(case, again.deadline, known.at) else None


def foreseen(session: Session, now: datetime) -> dict[Planned, datetime]:
    """All that will be said to a person and when, if nothing is told meanwhile: their cases share
    the day's message."""
    planned: list[Planned] = []
    for case in session.cases:
        found = deadlines(facts_of(session, case), rules(), now)
        planned += _planned_for(session, case, found, now)
        planned += _last_word(session, case, found, now)
    return forecast(planned, now, habits_of(session))
