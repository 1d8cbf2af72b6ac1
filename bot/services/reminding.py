"""What belongs to a reminder's message: whether it is still wanted, how late it is, and what its
leaving changes in what is remembered of the person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.moves import zone_of
from bot.conversation.planning import runs
from bot.conversation.session import Case, Session
from bot.conversation.session import Planned as Known
from bot.dispute.reminder_policy import Planned
from bot.services.bodies import ReminderBody
from bot.services.judge import wanted
from bot.storage.base import Delivery, Outcome, Person, Step

LATE = timedelta(minutes=10)
"""From so much on a reminder says that it comes late."""


def lateness(told: Sequence[tuple[Delivery, ReminderBody]], now: datetime) -> timedelta | None:
    """How late the message is, when that is worth a word. What waited for its slot, because the
    day had its message already or for the night to end, is due in it and not late."""
    times = [
        max(row.due, body.planned.at)
        for row, body in told
        if not body.asked and body.planned.offset
    ]
    late = now - min(times, default=now)
    return late if late > LATE else None


def outdone(session: Session, planned: Sequence[Planned]) -> dict[int, tuple[str, ...]]:
    """The earlier messages of which a new one tells everything anew, and the deadlines they told
    of. One that told of something else too, which still matters, stays as it is."""
    told = {(one.case_id, one.deadline) for one in planned}
    known: dict[int, list[tuple[str, str]]] = {}
    for case in session.cases:
        if case.reminders and runs(case):
            for deadline, message_id in case.reminded.items():
                known.setdefault(message_id, []).append((case.id, deadline))
    return {
        message_id: tuple(dict.fromkeys(deadline for _, deadline in names))
        for message_id, names in known.items()
        if told.issuperset(names)
    }


def still_wanted(session: Session | None, body: ReminderBody) -> bool:
    """Whether what was true at the claim is true at the send."""
    if session is None:
        return False
    case = session.case(body.planned.case_id)
    return case is not None and wanted(case, body.planned)


def missed_one(person: Person) -> Outcome:
    """A reminder was given up: the person's next screen says so."""
    session = person.session
    return Outcome() if session is None else Outcome(session=replace(session, missed=True))


def _reminded(case: Case, bodies: Sequence[ReminderBody], message_id: int) -> Case:
    """A case after a message about it. Only what nobody asked for and what can still be done
    counts as unanswered, and one message counts once."""
    mine = [body for body in bodies if body.planned.case_id == case.id]
    if not mine:
        return case
    said = dict.fromkeys((body.planned.deadline for body in mine), message_id)
    nudged = any(not (body.asked or body.planned.notice) for body in mine)
    return replace(
        case,
        reminded={**case.reminded, **said},
        unanswered=case.unanswered + nudged,
        planned=tuple(_with_said(one, mine) for one in case.planned),
    )


def _with_said(known: Known, bodies: Sequence[ReminderBody]) -> Known:
    """What is remembered of a plan, with the stages that went now."""
    stages = {
        int(body.planned.offset.total_seconds())
        for body in bodies
        if not body.asked
        and (body.planned.deadline, body.planned.generation) == (known.deadline, known.generation)
    }
    return replace(known, said=tuple(sorted({*known.said, *stages}))) if stages else known


def _name(planned: Planned) -> tuple[str, str, timedelta, int]:
    return planned.case_id, planned.deadline, planned.offset, planned.generation


def note(bodies: Sequence[ReminderBody], message_id: int, now: datetime) -> Step:
    """What a digest that left changes: its day, and what it was said of."""

    def step(person: Person) -> Outcome:
        session = person.session
        if session is None:
            return Outcome()
        session = replace(
            session, cases=tuple(_reminded(c, bodies, message_id) for c in session.cases)
        )
        # A copy of what was asked for is asked for too: they left as one.
        asked = {_name(body.planned) for body in bodies if body.asked}
        if not all(_name(body.planned) in asked for body in bodies):
            today = now.astimezone(zone_of(session)).date()
            session = replace(session, digests=(*session.digests[-13:], today))
        return Outcome(session=session)

    return step
