"""The buttons under a reminder."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters import happening
from bot.conversation.chapters.reminders import muted
from bot.conversation.effects import RemindAgain, ShowScreen
from bot.conversation.events import Event
from bot.conversation.moves import Transition, facts_of, go, look, stay, with_case
from bot.conversation.planning import done_with, habits_of
from bot.conversation.session import Again, Case, Session
from bot.conversation.silence import SILENCE, asked
from bot.dispute.deadlines import deadlines
from bot.dispute.lifecycle import WON, Happening
from bot.dispute.reminder_policy import Planned
from bot.dispute.snooze import snooze_choices
from bot.marketplaces.loader import rules


def topic(planned: Planned) -> str:
    """The topic of a reminder's buttons: the reminder itself (R14)."""
    return f"r/{planned.deadline}/{planned.offset // timedelta(minutes=1)}/{planned.generation}"


_REPORTS = {"opened": Happening.DISPUTE_OPENED, "sent": Happening.RETURN_SENT}


def reacted(session: Session, action: Action, event: Event, now: datetime) -> Transition | None:
    """A button under a reminder. None when it is not this person's, or no reminder at all."""
    case = session.case(action.case)
    planned = _named(session, case, action, now) if case else None
    if case is None or planned is None:
        return None
    session = replace(session, focus=case.id)
    if planned.deadline == SILENCE:
        return _told_how_it_ended(session, case, planned, action.option, now)
    if action.option == "open":  # one of several: the others stay to be read
        return Transition(look(session, "card"), (ShowScreen(below=True),))
    case = _drawn_over(case, planned)
    session = with_case(session, case)
    if action.option in _REPORTS:
        return happening.did(session, Action("did", _REPORTS[action.option], case.id), event, now)
    if action.option in ("3h", "morning") and not _is_old(case, planned):
        return _again(session, case, planned, action.option, now)
    return _screen_after(session, case, planned, action.option)


def _screen_after(session: Session, case: Case, planned: Planned, option: str) -> Transition:
    match option:
        case "done" if not _is_old(case, planned):
            return go(with_case(session, _met(case, planned)), "card", hint="well_done")
        case "stop":
            return go(session, "stop", planned.deadline)
        case _:  # also of a date that was changed since: what it is now stands there
            return go(session, "card")


def _told_how_it_ended(
    session: Session, case: Case, planned: Planned, option: str, now: datetime
) -> Transition:
    """A button under the question after a long silence: whichever it is, the question was seen."""
    case = asked(case, planned.generation, now)
    if option != "open":
        case = _drawn_over(case, planned)
    session = with_case(session, case)
    open_, unpaid = case.closed_at is None, case.closed_as in WON and case.paid_at is None
    ending = "close" if open_ else "card"
    match option:
        case "stop":
            return go(with_case(session, muted(case, SILENCE)), "card", hint="reminders_stopped")
        case "paid" if unpaid:
            return go(with_case(session, replace(case, paid_at=now)), "card")
        case "unpaid" if unpaid:
            return go(session, "refund")
        case "goes_on" if open_:
            return go(session, "card", hint="goes_on")
        case "open":
            return Transition(look(session, ending), (ShowScreen(below=True),))
        case "ended":
            return go(session, ending)
        case _:  # a button of what was not so any more
            return go(session, "card")


def _drawn_over(case: Case, planned: Planned) -> Case:
    """The message becomes a screen, so the next reminder must not make one line of it."""
    if planned.deadline not in case.reminded:
        return case
    return replace(case, reminded={k: m for k, m in case.reminded.items() if k != planned.deadline})


def _again(
    session: Session, case: Case, planned: Planned, choice: str, now: datetime
) -> Transition:
    offered = dict(snooze_choices(now, planned.deadline_at, habits_of(session)))
    session = look(session, "card")
    if choice not in offered:
        return stay(session, "too_late_to_repeat")
    at = offered[choice]
    session = with_case(
        session, replace(case, again=Again(planned.deadline, planned.generation, at))
    )
    said = stay(session, f"again_{choice}")
    return Transition(said.session, (RemindAgain(planned, at),))


def _named(session: Session, case: Case, action: Action, now: datetime) -> Planned | None:
    """The reminder a topic names, with the deadline as it stands now."""
    parts = action.topic.split("/")
    if len(parts) != 4 or not (parts[2].isdigit() and parts[3].isdigit()):
        return None
    _, kind, minutes, generation = parts
    facts = facts_of(session, case)
    found = next((d for d in deadlines(facts, rules(), now) if d.kind == kind), None)
    at = found.moment if found else now
    offset = timedelta(minutes=int(minutes))
    return Planned(case.id, kind, offset, int(generation), now, at, last=False)


def _met(case: Case, planned: Planned) -> Case:
    known = case.plan_of(planned.deadline)
    at = planned.deadline_at if known is None else known.at
    return muted(case, done_with(planned.deadline, at))


def _is_old(case: Case, planned: Planned) -> bool:
    known = case.plan_of(planned.deadline)
    return known is not None and known.generation != planned.generation
