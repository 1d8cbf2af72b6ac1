"""What of all that one person is owed may go now (R9, R13, section 2.3 of the policy).

Pure: called inside the claiming transaction with the person and their open deliveries, it
answers with one verdict per delivery it decides about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from bot.conversation.planning import habits_of, runs, silenced
from bot.conversation.session import Case, Session
from bot.conversation.silence import SILENCE, SILENT_FOR
from bot.dispute.quiet_hours import is_quiet
from bot.dispute.reminder_policy import (
    NUDGES,
    Drop,
    Habits,
    Planned,
    Send,
    WaitUntil,
    decide,
    gather,
    superseded,
)
from bot.services.bodies import ReminderBody, ScreenBody, decode
from bot.storage.base import Delivery, DeliveryState, Kind, Person, Verdict

COPIES = 2
"""Attempts of unknown outcome a message may have, ever (R14)."""
HOLD = timedelta(seconds=10)
"""How long what must not leave yet is put off."""
EDITS = 8
"""Attempts an edit may have: it is idempotent, but nothing may go round for ever."""
GATHERED = timedelta(seconds=2)
"""A due screen waits so long for the next one: the parts of an album are answered once."""


class Due(Struct, frozen=True):
    """A reminder row with what it reminds of."""

    row: Delivery
    planned: Planned
    asked: bool


def judge(
    person: Person, rows: Sequence[Delivery], now: datetime, *, settled_in: bool = True
) -> list[Verdict]:
    """The verdicts for one person's open deliveries. `settled_in`: the process is up long
    enough for a reminder's second attempt, so that a crash loop does not burn it (R14)."""
    if not person.reachable:
        return [Verdict(row.id, DeliveryState.SUSPENDED) for row in rows]
    due = [row for row in rows if _is_answer(row) and row.due <= now]
    verdicts = _screens(person, [row for row in due if row.kind is Kind.SCREEN], rows, now)
    verdicts += [_answer(person, row) for row in due if row.kind is not Kind.SCREEN]
    if person.session is None:
        return verdicts
    reminders = [_due(row) for row in rows if row.kind is Kind.REMINDER]
    asked_later, reminders = _of_silent(person, reminders, now)
    return verdicts + asked_later + _reminders(person.session, reminders, now, settled_in)


def _is_answer(row: Delivery) -> bool:
    return row.kind is not Kind.REMINDER and row.state is not DeliveryState.SENDING


def _screens(
    person: Person, due: Sequence[Delivery], rows: Sequence[Delivery], now: datetime
) -> list[Verdict]:
    """One message answers all of them, with the last that follows at once. A newer one that was
    drawn already, or is on its way, took their place: who has gone on is not shown it again."""
    if not due:
        return []
    last = _last_screen(rows, now)
    if last is not None:
        return [Verdict(row.id, DeliveryState.PENDING, last) for row in due]
    if max(due, key=lambda row: row.id).overtaken:
        return [Verdict(row.id, DeliveryState.CANCELLED) for row in due]
    return [_answer(person, row) for row in due]


def _last_screen(rows: Sequence[Delivery], now: datetime) -> datetime | None:
    """When the last of the screens that follow at once is due; None when none follows."""
    ahead = [r.due for r in rows if r.kind is Kind.SCREEN and now < r.due <= now + GATHERED]
    return max(ahead, default=None)


def _answer(person: Person, row: Delivery) -> Verdict:
    """A screen, document or notice that an update caused."""
    if row.attempts >= _cap(person, row):
        return Verdict(row.id, DeliveryState.PARKED)
    repeat = row.attempts > 0 and row.kind is not Kind.SCREEN
    if repeat and person.updated_at is not None and person.updated_at > row.due:
        # The person has gone on since; a repeat would only puzzle.
        return Verdict(row.id, DeliveryState.CANCELLED)
    return Verdict(row.id, DeliveryState.SENDING)


def _cap(person: Person, row: Delivery) -> int:
    if row.kind is Kind.SCREEN:
        body = decode(row.body)
        if isinstance(body, ScreenBody) and not body.fresh:
            target = body.pressed if body.pressed is not None else person.screen_id
            return COPIES if target is None else EDITS
    return COPIES


def _due(row: Delivery) -> Due:
    body = decode(row.body)
    if not isinstance(body, ReminderBody):
        raise TypeError("a reminder row holds no reminder")
    return Due(row, body.planned, body.asked)


def _of_silent(
    person: Person, reminders: list[Due], now: datetime
) -> tuple[list[Verdict], list[Due]]:
    """Without the question of how a case ended, while its person was heard of lately. A repeat
    would puzzle who has done something since the first, like any other."""
    until = now if person.updated_at is None else person.updated_at + SILENT_FOR
    if until <= now:
        return [], reminders
    early = [d for d in reminders if d.planned.deadline == SILENCE and _rests(d)]
    gone = [Verdict(d.row.id, DeliveryState.CANCELLED) for d in early if d.row.attempts]
    due = [d for d in early if not d.row.attempts and d.row.due <= now]
    later = [Verdict(d.row.id, DeliveryState.PENDING, until) for d in due]
    return gone + later, [due for due in reminders if due not in early]


def _rests(due: Due) -> bool:
    return due.row.state is not DeliveryState.SENDING


def _reminders(
    session: Session, reminders: list[Due], now: datetime, settled_in: bool
) -> list[Verdict]:
    """Drop what is untrue, hold what may not go, and let one digest take the rest along."""
    resting = [due for due in reminders if _rests(due)]
    verdicts: list[Verdict] = []
    open_: list[Due] = []
    for due in resting:
        reason = _untrue(session, due, reminders, now)
        if reason is not None:
            verdicts.append(Verdict(due.row.id, reason))
        else:
            open_.append(due)
    first = [due for due in open_ if due.row.due <= now]
    early = [due for due in first if due.row.attempts and not settled_in]
    if early or len(resting) < len(reminders):
        # One is on its way, or a repeat waits for the process to have settled.
        return verdicts + [Verdict(due.row.id, DeliveryState.PENDING, now + HOLD) for due in first]
    # A repeat is not taken along before its time: it has no third attempt.
    open_ = [due for due in open_ if not due.row.attempts or due.row.due <= now]
    return verdicts + _digest(first, open_, now, habits_of(session))


def _digest(first: list[Due], open_: list[Due], now: datetime, habits: Habits) -> list[Verdict]:
    """One digest from what is due, or what each has to wait for."""
    asked = [due for due in first if due.asked]
    verdicts: list[Verdict] = []
    for due in sorted(first, key=lambda due: due.planned.deadline_at):
        if due.asked:
            continue
        match decide(due.planned, now, habits):
            case Send():
                taken = _taken(due, open_, now, habits) + asked
                return verdicts + [Verdict(one.row.id, DeliveryState.SENDING) for one in taken]
            case WaitUntil(at=at):
                verdicts.append(Verdict(due.row.id, DeliveryState.PENDING, at))
            case Drop():
                verdicts.append(Verdict(due.row.id, DeliveryState.CANCELLED))
    return verdicts + [Verdict(due.row.id, DeliveryState.SENDING) for due in asked]


def _taken(first: Due, open_: list[Due], now: datetime, habits: Habits) -> list[Due]:
    """The digest: the first of the day takes the day's others along."""
    others = [due for due in open_ if due is not first and not due.asked]
    chosen = gather(first.planned, [due.planned for due in others], now, habits)
    return [first, *(due for due in others if due.planned in chosen)]


def _untrue(session: Session, due: Due, all_: list[Due], now: datetime) -> DeliveryState | None:
    """Why a reminder must not go any more, or None."""
    case = session.case(due.planned.case_id)
    if due.row.attempts >= COPIES:
        return DeliveryState.PARKED
    if case is None or not wanted(case, due.planned):
        return DeliveryState.CANCELLED
    if due.asked:
        return None if due.planned.deadline_at > now else DeliveryState.CANCELLED
    over = due.planned.deadline_at <= now and not due.planned.notice
    if over or superseded(due.planned, [other.planned for other in all_], now):
        return DeliveryState.CANCELLED
    return None


def wanted(case: Case, planned: Planned) -> bool:
    """Case running, reminders on, deadline not muted, generation current."""
    if not runs(case) or not case.reminders:
        return False
    known = case.plan_of(planned.deadline)
    if silenced(case, planned.deadline, planned.deadline_at if known is None else known.at):
        return False
    if case.unanswered >= NUDGES and not (planned.last or planned.notice):
        return False
    return known is None or known.generation == planned.generation


def is_silent(session: Session, planned: Sequence[Planned], now: datetime) -> bool:
    """Whether a digest leaving now must make no sound: last chance inside quiet hours."""
    habits = habits_of(session)
    if not is_quiet(now, habits.quiet, habits.zone):
        return False
    verdicts = [decide(one, now, habits) for one in planned]
    sends = [verdict for verdict in verdicts if isinstance(verdict, Send)]
    return bool(sends) and all(verdict.silent for verdict in sends)
