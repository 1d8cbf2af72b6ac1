"""Which reminders a case has now: recomputed whenever its answers change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from bot.conversation.effects import SetReminders
from bot.conversation.moves import facts_of, zone_of
from bot.conversation.session import Again, Case, Session
from bot.conversation.session import Planned as Known
from bot.dispute.deadlines import Deadline, deadlines
from bot.dispute.lifecycle import WON
from bot.dispute.quiet_hours import instant_of
from bot.dispute.reminder_forecast import forecast
from bot.dispute.reminder_policy import PASSED, Habits, Planned, Quiet, plan
from bot.marketplaces.loader import rules

SILENCE = "silence"
"""What stands for a deadline's kind in the question after a long silence."""
SILENT_FOR = timedelta(days=30)
"""So long nothing is ahead of a case and nothing heard of its person: then it is asked, once, how
it ended."""
NOTICE_WAITS = timedelta(days=4)
"""How long the notice of a passed deadline may wait for a free day: the caps leave no more than
three taken in a row."""
_NOON = time(12)


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


def planned_for(session: Session, case: Case, now: datetime) -> tuple[Planned, ...]:
    """The reminders a case has coming, in order of time."""
    return _planned_for(session, case, deadlines(facts_of(session, case), rules(), now), now)


def _planned_for(
    session: Session, case: Case, found: Sequence[Deadline], now: datetime
) -> tuple[Planned, ...]:
    if not case.reminders or not runs(case):
        return ()
    made = _unsaid(case, found, now)
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


def _unsaid(case: Case, found: Sequence[Deadline], now: datetime) -> list[Planned]:
    """The notices of what has passed that still wait for a free moment."""
    over = [d for d in found if d.over_at <= now < d.over_at + NOTICE_WAITS and _is_told(case, d)]
    known = [(one, case.plan_of(one.kind)) for one in over]
    return [
        _passed(case, one, plan.generation)
        for one, plan in known
        if plan is not None and plan.at == one.moment and 0 not in plan.said
    ]


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
    return Known(deadline.kind, deadline.moment, generation, tuple(sorted(stages)), said)


def resumed(case: Case, now: datetime) -> Case:
    """The case with its reminders on again; what passed meanwhile is not told any more."""
    planned = tuple(
        replace(one, said=tuple(sorted({0, *one.said})))
        if one.at <= now and one.deadline != SILENCE
        else one
        for one in case.planned
    )
    return replace(case, reminders=True, planned=planned)


def asked(case: Case, generation: int, now: datetime) -> Case:
    """The case whose person has seen the question how it ended: it is not asked again before
    something is told."""
    rest = tuple(one for one in case.planned if one.deadline != SILENCE)
    return replace(case, planned=(*rest, Known(SILENCE, now, generation, said=(0,))))


def told_of(case: Case) -> tuple[object, ...]:
    """All that its person told of a case."""
    ended = (case.closed_at, case.closed_as, case.paid_at)
    return case.answers, case.ticks, case.evidence, case.heard, ended


def _woken(case: Case) -> Case:
    """The case after news of it: it may be asked again how it ended."""
    known = case.plan_of(SILENCE)
    if known is None or not known.said:
        return case
    fresh = replace(known, said=())
    return replace(case, planned=tuple(fresh if one is known else one for one in case.planned))


def _question(
    session: Session, case: Case, found: Sequence[Deadline], now: datetime
) -> Planned | None:
    """ "How did it end?", when the last deadline will long be over; once, until there are news.
    Who may be asked then is judged then. It stands at a noon, so that a day's changes leave it
    where it is."""
    known = case.plan_of(SILENCE)
    rests = known is not None and known.said
    if not case.reminders or not runs(case) or rests or SILENCE in case.muted:
        return None
    last, zone = max((now, *(one.over_at for one in found))), zone_of(session)
    at = instant_of((last + SILENT_FOR).astimezone(zone).date(), _NOON, zone)
    generation = 1 if known is None else known.generation + (known.at != at)
    return Planned(case.id, SILENCE, PASSED, generation, at, at, last=False)


def replanned(
    session: Session, case: Case, now: datetime, *, news: bool = True
) -> tuple[Case, SetReminders]:
    """The case with its plan noted, and the effect that makes the plan real. `news`: whether its
    person told something of it (`told_of`)."""
    case = _woken(case) if news else case
    found = deadlines(facts_of(session, case), rules(), now)
    planned = _planned_for(session, case, found, now)
    running = _running(case, found, now) if planned else []
    noted = {str(d.kind): _noted(case, d, generation, planned) for d, generation in running}
    question = _question(session, case, found, now)
    if question is not None:
        planned = (*planned, question)
        noted[SILENCE] = Known(SILENCE, question.at, question.generation)
    kept = tuple(p for p in case.planned if p.deadline not in noted)
    return (
        replace(case, planned=(*kept, *noted.values())),
        SetReminders(case.id, planned),
    )


def repeated(case: Case, now: datetime) -> Again | None:
    """The repeat that was asked for and is still to come."""
    again = case.again
    if again is None or again.at <= now or not case.reminders or not runs(case):
        return None
    known = case.plan_of(again.deadline)
    return None if silenced(case, again.deadline, known.at if known else now) else again


def foreseen(session: Session, now: datetime) -> dict[Planned, datetime]:
    """All that will be said to a person and when, if nothing is told meanwhile: their cases share
    the day's message."""
    planned: list[Planned] = []
    for case in session.cases:
        found = deadlines(facts_of(session, case), rules(), now)
        question = _question(session, case, found, now)
        planned += _planned_for(session, case, found, now)
        planned += () if question is None else (question,)
    return forecast(planned, now, habits_of(session))
