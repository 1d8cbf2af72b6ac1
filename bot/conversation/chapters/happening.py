"""What happened to a case: something new in it, how it ends, and that it goes on after all."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.events import Event
from bot.conversation.exported import running, takes_back
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    go,
    look,
    with_answer,
    with_case,
    zone_of,
)
from bot.conversation.planning import resumed, unmuted
from bot.conversation.retention import KEPT_AFTER_CLOSING
from bot.conversation.screens import CloseAsked, Closed
from bot.conversation.session import Case, Chosen, Session, Unknown, View
from bot.dispute.facts import CaseFacts
from bot.dispute.lifecycle import WON, Happening, Outcome
from bot.dispute.question_library import QuestionId
from bot.dispute.situations import follow_up, milestones

REOPEN = "reopen"


def close_asked(session: Session, view: View, now: datetime) -> CloseAsked | None:
    """ "How did it end?" """
    case = focused(session)
    if case is None or case.closed_at is not None:
        return None
    offered = [
        button(session, f"happened.{m.happening}", "close", m.happening, case=case.id)
        for m in milestones(facts_of(session, case))
        if m.outcome or m.becomes or m.happening is Happening.DISPUTE_CANCELLED
    ]
    rows = tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2))
    return CloseAsked(rows=(*rows, (button(session, "back_to_case", "go", "card"),)))


_AFTER_THE_END: dict[str, tuple[str, str, str]] = {
    Outcome.REFUNDED: ("money_not_here", "go", "refund"),
    Outcome.REFUNDED_IN_PART: ("money_not_here", "go", "refund"),
    Outcome.CANCELLED: ("money_not_here", "go", "refund"),
    Outcome.REFUSED: ("what_still", "go", "after.lost"),
}
"""What an end may still need."""


def closed(session: Session, case: Case, now: datetime) -> Closed:
    """What a closed case says."""
    closed_at = case.closed_at or case.opened_at
    further = _AFTER_THE_END.get(case.closed_as or "") if case.paid_at is None else None
    asked = [button(session, *further)] if further else []
    if case.closed_as in WON:
        came = "money_came" if case.paid_at is None else "money_not_yet"
        asked.append(button(session, came, "paid", "no" if case.paid_at else "yes", case=case.id))
    held = takes_back(case, running(session, case, now), now)
    return Closed(
        rows=(
            tuple(asked),
            (button(session, "reopen", "close", REOPEN, case=case.id),),
            # Entries of a calendar outlive the case until a file takes them back.
            (button(session, "calendar_clear", "ics", case=case.id),) if held else (),
            (
                button(session, "my_cases", "go", "cases"),
                button(session, "back_home", "go", "home"),
            ),
        ),
        outcome=case.closed_as or "",
        paid=case.paid_at is not None,
        deleted_on=(closed_at + KEPT_AFTER_CLOSING).astimezone(zone_of(session)).date(),
    )


def close(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """What happened to the case: it ends, or something is taken back, or it is taken up again."""
    case = session.case(action.case)
    if case is None:
        return Transition(session)
    if action.option == REOPEN:
        if case.reminders or case.had_reminders:
            case = resumed(case, now)
        case = replace(case, closed_at=None, closed_as=None, paid_at=None, had_reminders=False)
    else:
        case = _ended(case, facts_of(session, case), action.option, now)
    # A return called off leaves the dispute open: what else is possible comes first.
    screen = "advice" if action.option == Happening.RETURN_CALLED_OFF else "card"
    return Transition(look(replace(with_case(session, case), focus=case.id), screen))


def _ended(case: Case, facts: CaseFacts, happening: str, now: datetime) -> Case:
    """The case as it ends with what happened, or as what it then is again."""
    known = next(m for m in milestones(facts) if m.happening == happening)
    if known.becomes is not None:
        return with_answer(case, QuestionId.SITUATION, Chosen(known.becomes), now)
    if known.undoes is not None:
        return with_answer(unmuted(case, now), known.undoes, Unknown(), now)
    return replace(
        case,
        closed_at=now,
        closed_as=known.outcome,
        reminders=False,
        had_reminders=case.reminders,
    )


def did(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Something was reported: it starts timers of its own, so what is asked about it comes next,
    one question after the other, then the advice."""
    case = session.case(action.case)
    if case is None:
        return Transition(session)
    session = replace(session, focus=case.id)
    asked = follow_up(facts_of(session, case), action.option)
    if not asked:
        return go(session, "card")
    way: tuple[str, ...] = ("advice",)
    for question in reversed(asked):
        way = ("change", question, "", *way)
    return go(with_case(session, unmuted(case, now)), *way)


SCREENS = {"close": close_asked}
TOPICS = {"close": close, "did": did}
