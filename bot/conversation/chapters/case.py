"""A case: the advice, the card, why, and how it ends."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    go,
    look,
    open_cases,
    with_answer,
    with_case,
    zone_of,
)
from bot.conversation.planning import planned_for
from bot.conversation.retention import KEPT_AFTER_CLOSING
from bot.conversation.screens import (
    AdviceShown,
    Button,
    CaseCard,
    CloseAsked,
    Closed,
    MoreShown,
    Rows,
    WhyShown,
)
from bot.conversation.session import Case, Session, Unknown, View
from bot.dispute.deadlines import Basis, Deadline, DeadlineState, deadlines, governing, state
from bot.dispute.evidence import checklist, completeness
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.lifecycle import Happening, Outcome
from bot.dispute.question_library import QuestionId
from bot.dispute.reasons import why
from bot.dispute.situations import Goal, agenda, milestones
from bot.dispute.solutions import advice
from bot.marketplaces.loader import rules

REOPEN = "reopen"
REASONS_PER_PAGE = 4


def advised(session: Session, view: View, now: datetime) -> AdviceShown | None:
    """One thing to do, one not to do: shown after the very first tap."""
    case = focused(session)
    if case is None:
        return None
    facts = facts_of(session, case)
    dated = governing(deadlines(facts, rules(), now), now)
    last: tuple[Button, ...] = (button(session, "back_home", "go", "home"),)
    if dated is None:
        first = button(session, "check_dates", "goal", Goal.DATES, style="primary")
    elif dated.basis is Basis.RULE_OF_THUMB and facts.stage is Stage.BEFORE_DISPUTE:
        # Only estimated so far: the countdown on the order page would make it sure.
        asked = f"change.{QuestionId.PROTECTION_END}"
        first = button(session, "check_dates", "go", asked, style="primary")
        last = (button(session, "to_case", "go", "card"), *last)
    else:
        first = button(session, "to_case", "go", "card", style="primary")
    return AdviceShown(
        rows=(
            (first, button(session, "evidence", "go", "evidence")),
            (button(session, "letter", "goal", Goal.LETTER), button(session, "why", "go", "why")),
            last,
        ),
        facts=facts,
        advice=advice(facts, rules(), now),
        deadline=dated,
        now=now,
        among_others=len(open_cases(session)) > 1,
    )


def card(session: Session, view: View, now: datetime) -> CaseCard | Closed | None:
    """A case at a glance; a closed one says how it ended."""
    case = focused(session)
    if case is None:
        return None
    if case.closed_at is not None:
        return closed(session, case)
    facts = facts_of(session, case)
    evidence = completeness(facts, checklist(facts, rules()))
    left = len(agenda(facts, Goal.ALL))
    known = deadlines(facts, rules(), now)
    dated_by = governing(known, now)
    return CaseCard(
        rows=_card_rows(session, case, left, dated_by, now),
        facts=facts,
        advice=advice(facts, rules(), now),
        deadline=dated_by,
        passed=dated_by is None and any(not one.opens for one in known),
        evidence_ready=evidence.ready,
        evidence_total=evidence.total,
        reminders=case.reminders,
        next_reminder=next((p.at for p in planned_for(session, case, now) if p.at > now), None),
        questions_left=left,
        now=now,
    )


def _card_rows(
    session: Session, case: Case, questions_left: int, first: Deadline | None, now: datetime
) -> Rows:
    letter = button(session, "letter", "goal", Goal.LETTER)
    own = (
        button(session, "answers", "go", "answers"),
        button(session, "dispute_opened", "did", "opened", case=case.id),
    )
    if facts_of(session, case).stage is not Stage.BEFORE_DISPUTE:
        own = (
            button(session, "seller_answered", "go", "seller"),
            button(session, "about_to_press", "go", "press"),
        )
    return (
        _next_step(session, case, questions_left, first, now),
        (letter, button(session, "evidence", "go", "evidence")),
        own,
        (button(session, "more", "go", "more"), button(session, "back_home", "go", "home")),
    )


def more(session: Session, view: View, now: datetime) -> MoreShown | None:
    """What the card has no room for."""
    case = focused(session)
    if case is None or case.closed_at is not None:
        return None
    rows: Rows = (
        (
            button(session, "deadlines", "go", "deadlines"),
            button(session, "already_pressed", "go", "pressed"),
        ),
        (button(session, "close_case", "go", "close"),),
    )
    if facts_of(session, case).stage is Stage.DISPUTE_OPEN:
        rows = (
            (
                button(session, "answers", "go", "answers"),
                button(session, "asked_to_cancel", "go", "asked"),
            ),
            *rows,
        )
    return MoreShown(rows=(*rows, *back_row(session)), facts=facts_of(session, case))


def _next_step(
    session: Session, case: Case, questions_left: int, first: Deadline | None, now: datetime
) -> tuple[Button, ...]:
    """The first row: what to do on the last day, the date while there is none, else to be
    asked the rest and to be reminded."""
    remind = (
        button(session, "reminders_on", "go", "reminders")
        if case.reminders
        else button(session, "remind_me", "rem", "on")
    )
    if first is None and facts_of(session, case).stage is Stage.BEFORE_DISPUTE:
        return (button(session, "check_dates", "goal", Goal.DATES, style="primary"), remind)
    if first is not None and state(first, now) is DeadlineState.LAST_DAY:
        return (button(session, "advice", "go", "advice", style="primary"), remind)
    if questions_left:
        return (button(session, "ask_rest", "goal", Goal.ALL, style="primary"), remind)
    recommended = remind if case.reminders else replace(remind, style="primary")
    return (recommended, button(session, "advice", "go", "advice"))


def because(session: Session, view: View, now: datetime) -> WhyShown | None:
    """The rules behind the present advice, down to source and date."""
    case = focused(session)
    if case is None:
        return None
    facts = facts_of(session, case)
    given = advice(facts, rules(), now)
    reasons = why(facts, given, deadlines(facts, rules(), now), rules())
    pages = max(1, -(-len(reasons) // REASONS_PER_PAGE))
    page = min(max(1, int(view.args[0]) if view.args and view.args[0].isdigit() else 1), pages)
    turning = []
    if page > 1:
        turning.append(button(session, "fewer_reasons", "go", f"why.{page - 1}"))
    if page < pages:
        turning.append(button(session, "more_reasons", "go", f"why.{page + 1}"))
    return WhyShown(
        rows=(tuple(turning), *back_row(session)),
        facts=facts,
        advice=given,
        reasons=reasons[(page - 1) * REASONS_PER_PAGE : page * REASONS_PER_PAGE],
        page=page,
        pages=pages,
    )


def close_asked(session: Session, view: View, now: datetime) -> CloseAsked | None:
    """ "How did it end?" """
    case = focused(session)
    if case is None or case.closed_at is not None:
        return None
    offered = [
        button(session, f"happened.{m.happening}", "close", m.happening, case=case.id)
        for m in milestones(facts_of(session, case))
        if m.happening is not Happening.DISPUTE_OPENED
    ]
    rows = tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2))
    return CloseAsked(rows=(*rows, (button(session, "back_to_case", "go", "card"),)))


_AFTER_THE_END: dict[str, tuple[str, str, str]] = {
    Outcome.REFUNDED: ("money_not_here", "go", "refund"),
    Outcome.REFUNDED_IN_PART: ("money_not_here", "go", "refund"),
    Outcome.REFUSED: ("what_still", "go", "after.lost"),
}
"""What an end may still need."""


def closed(session: Session, case: Case) -> Closed:
    """What a closed case says."""
    further = _AFTER_THE_END.get(case.closed_as or "")
    closed_at = case.closed_at or case.opened_at
    held = any(not entry.cancelled and entry.at > closed_at for entry in case.calendar)
    return Closed(
        rows=(
            (button(session, *further),) if further else (),
            (button(session, "reopen", "close", REOPEN, case=case.id),),
            # Entries of a calendar outlive the case until a file takes them back.
            (button(session, "calendar_clear", "ics", case=case.id),) if held else (),
            (
                button(session, "my_cases", "go", "cases"),
                button(session, "back_home", "go", "home"),
            ),
        ),
        outcome=case.closed_as or "",
        deleted_on=(closed_at + KEPT_AFTER_CLOSING).astimezone(zone_of(session)).date(),
    )


def close(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """What happened to the case: it ends, or its dispute is gone, or it is taken up again."""
    case = session.case(action.case)
    if case is None:
        return Transition(session)
    if action.option == REOPEN:
        case = replace(case, closed_at=None, closed_as=None)
    elif action.option == Happening.DISPUTE_CANCELLED:
        case = with_answer(case, QuestionId.DISPUTE_OPENED, Unknown(), now)
        case = replace(case, muted=())
    else:
        outcome = outcome_of(facts_of(session, case), action.option)
        case = replace(case, closed_at=now, closed_as=outcome, reminders=False)
    return Transition(look(replace(with_case(session, case), focus=case.id), "card"))


def outcome_of(facts: CaseFacts, happening: str) -> str:
    """How a case ends with what happened."""
    return next(
        m.outcome for m in milestones(facts) if m.happening == happening and m.outcome is not None
    )


def did(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """The buyer opened the dispute: its own timers run from then, so when it was is asked."""
    case = session.case(action.case)
    if case is None:
        return Transition(session)
    session = replace(with_case(session, replace(case, muted=())), focus=case.id)
    if facts_of(session, case).stage is not Stage.BEFORE_DISPUTE:
        return go(session, "card")
    return go(session, "change", QuestionId.DISPUTE_OPENED)


SCREENS = {
    "advice": advised,
    "card": card,
    "more": more,
    "why": because,
    "close": close_asked,
}
TOPICS = {"close": close, "did": did}
