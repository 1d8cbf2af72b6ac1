"""The message a reminder becomes: written from present facts at the moment of sending."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.conversation.actions import Action
from bot.conversation.chapters.reacting import topic
from bot.conversation.moves import facts_of
from bot.conversation.planning import habits_of, several_run
from bot.conversation.screens import Button, Digest, ReminderShown, Rows
from bot.conversation.session import Session
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import Deadline, DeadlineKind, deadlines, governing
from bot.dispute.reminder_policy import Planned
from bot.dispute.snooze import snooze_choices
from bot.dispute.solutions import advice
from bot.marketplaces.loader import rules

TO_OPEN = frozenset(
    {DeadlineKind.EARLIEST_OPENING, DeadlineKind.PROTECTION_END, DeadlineKind.DELIVERED_SCAN}
)
"""Deadlines met by opening the dispute."""


def digest(
    session: Session,
    planned: Sequence[Planned],
    now: datetime,
    *,
    late: timedelta | None = None,
    again: bool = False,
) -> Digest:
    """The reminders of one message, the most urgent first."""
    nearest: dict[tuple[str, str], Planned] = {}
    for one in sorted(planned, key=lambda p: (p.deadline_at, p.offset)):
        # Two stages of one deadline are one reminder.
        nearest.setdefault((one.case_id, one.deadline), one)
    ordered = list(nearest.values())
    shown = [drawn for p in ordered if (drawn := _shown(session, p, now)) is not None]
    rows = _rows(session, ordered, now) if len(ordered) == 1 else _one_each(ordered)
    return Digest(
        rows=rows,
        reminders=tuple(shown),
        now=now,
        late=late,
        again=again,
        among_others=several_run(session),
    )


def _shown(session: Session, planned: Planned, now: datetime) -> ReminderShown | None:
    case = session.case(planned.case_id)
    if case is None:
        return None
    facts = facts_of(session, case)
    running = deadlines(facts, rules(), now)
    found = next((d for d in running if d.kind == planned.deadline), None)
    passed = planned.notice
    if found is None and not passed:
        return None
    return ReminderShown(
        case=case.id,
        deadline=planned.deadline,
        facts=facts,
        advice=advice(facts, rules(), now, running),
        deadline_at=_named(planned, found),
        basis=found,
        passed=passed,
        ahead=governing(running, now),
    )


def _named(planned: Planned, found: Deadline | None) -> datetime:
    if found is None:
        return planned.deadline_at
    return found.over_at if planned.notice and not found.opens else found.moment


def _presses(planned: Planned) -> Callable[..., Button]:
    """Makes the buttons of one reminder."""
    about = topic(planned)

    def press(label: str, option: str, style: str = "") -> Button:
        return Button(label, Action(about, option, planned.case_id), style=style)

    return press


def _rows(session: Session, ordered: Sequence[Planned], now: datetime) -> Rows:
    (planned,) = ordered
    press = _presses(planned)
    stop = (press("no_more", "stop"),)
    if planned.deadline == SILENCE:
        return (*_endings(session, planned, press), stop)
    does = press("to_case", "card", "primary")
    if planned.deadline in TO_OPEN and not planned.notice:
        first = (does, press("dispute_opened", "opened"))
    elif planned.deadline == DeadlineKind.SEND_BACK_BY and not planned.notice:
        first = (does, press("return_sent", "sent"))
    else:
        first = (does, press("reminder_done", "done"))
    offered = dict(snooze_choices(now, planned.deadline_at, habits_of(session)))
    later = tuple(press(f"again_{choice}", choice) for choice in offered)
    return tuple(row for row in (first, later, stop) if row)


def _endings(session: Session, planned: Planned, press: Callable[..., Button]) -> Rows:
    """How it ended; of a case that is won, whether the money has come."""
    case = session.case(planned.case_id)
    if case is not None and case.closed_at is not None:
        return ((press("money_came", "paid", "primary"), press("money_not_here", "unpaid")),)
    return ((press("how_it_ended", "ended", "primary"),), (press("goes_on", "goes_on"),))


def _one_each(ordered: Sequence[Planned]) -> Rows:
    return tuple(
        (Button("to_case_of", Action(topic(p), "open", p.case_id), args=(number, p.deadline)),)
        for number, p in enumerate(ordered, 1)
    )
