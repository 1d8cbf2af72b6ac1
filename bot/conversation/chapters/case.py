"""A case: the advice, the card, why, and how it ends."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.chapters.returning import next_report, reported
from bot.conversation.events import Event
from bot.conversation.exported import running, takes_back
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
from bot.conversation.session import Case, Chosen, Session, Unknown, View
from bot.dispute.answer_log import answer_log
from bot.dispute.deadlines import Basis, Deadline, DeadlineState, deadlines, governing, state
from bot.dispute.evidence import checklist, completeness
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.lifecycle import WON, Happening, Outcome
from bot.dispute.question_library import QuestionId
from bot.dispute.reasons import why
from bot.dispute.sentences import Kind
from bot.dispute.situations import (
    SITUATIONS,
    Goal,
    agenda,
    follow_up,
    milestones,
    reportable,
)
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
    known = deadlines(facts, rules(), now)
    dated = governing(known, now)
    last: tuple[Button, ...] = (button(session, "back_home", "go", "home"),)
    if not known and facts.stage is Stage.BEFORE_DISPUTE:
        first = button(session, "check_dates", "goal", Goal.DATES, style="primary")
    elif _only_estimated(dated, facts):
        # Only estimated so far: the countdown on the order page would make it sure.
        asked = f"change.{QuestionId.PROTECTION_END}"
        first = button(session, "check_dates", "go", asked, style="primary")
        last = (button(session, "to_case", "go", "card"), *last)
    else:
        first = button(session, "to_case", "go", "card", style="primary")
    return AdviceShown(
        rows=(
            (first, button(session, "evidence", "go", "evidence")),
            (_words(session, facts), button(session, "why", "go", "why")),
            last,
        ),
        facts=facts,
        advice=advice(facts, rules(), now),
        deadline=dated,
        now=now,
        among_others=len(open_cases(session)) > 1,
    )


def _words(session: Session, facts: CaseFacts) -> Button:
    """What there is to write: the likeliest letter; of goods going back, on their own page."""
    if facts.stage is Stage.GOODS_RETURNING:
        return button(session, "going_back", "go", "return")
    to_seller = SITUATIONS[facts.situation].letters[0] is Kind.SELLER
    return button(session, "letter.seller" if to_seller else "letter", "goal", Goal.LETTER)


def _only_estimated(dated: Deadline | None, facts: CaseFacts) -> bool:
    rough = dated is not None and dated.basis is Basis.RULE_OF_THUMB
    return rough and facts.stage is Stage.BEFORE_DISPUTE


def card(session: Session, view: View, now: datetime) -> CaseCard | Closed | None:
    """A case at a glance; a closed one says how it ended."""
    case = focused(session)
    if case is None:
        return None
    if case.closed_at is not None:
        return closed(session, case, now)
    facts = facts_of(session, case)
    evidence = completeness(facts, checklist(facts, rules()))
    left = len(agenda(facts, Goal.ALL))
    known = deadlines(facts, rules(), now)
    dated_by = governing(known, now)
    return CaseCard(
        rows=_card_rows(session, case, left, known, now),
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
        stalling=answer_log(facts).stalling if facts.heard else None,
    )


_ADVICE = ("advice", "go", "advice")


def _card_rows(
    session: Session,
    case: Case,
    questions_left: int,
    known: tuple[Deadline, ...],
    now: datetime,
) -> Rows:
    facts = facts_of(session, case)
    first_report = reportable(facts)
    own: tuple[Button, ...] = (button(session, "answers", "go", "answers"),)
    if first_report is not None:
        happened = first_report.happening
        own = (*own, button(session, happened, "did", happened, case=case.id))
    if facts.stage is not Stage.BEFORE_DISPUTE:
        answered = button(session, "seller_answered", "go", "seller")
        if facts.stage is Stage.GOODS_RETURNING:
            answered = next_report(session, case)
        own = (answered, button(session, "about_to_press", "go", "press"))
    step = _next_step(session, case, questions_left, known, now)
    # What to do now is always one tap away; the checklist then stands on that screen.
    advised = any(one.label == "advice" for one in step)
    second = button(session, *(("evidence", "go", "evidence") if advised else _ADVICE))
    return (
        step,
        (second, _words(session, facts)) if not advised else (_words(session, facts), second),
        own,
        (button(session, "more", "go", "more"), button(session, "back_home", "go", "home")),
    )


def more(session: Session, view: View, now: datetime) -> MoreShown | None:
    """What the card has no room for."""
    case = focused(session)
    if case is None or case.closed_at is not None:
        return None
    facts = facts_of(session, case)
    last: tuple[Button, ...] = (button(session, "close_case", "go", "close"),)
    if Happening.RETURN_AGREED in {m.happening for m in milestones(facts)}:
        last = (*last, reported(session, case, Happening.RETURN_AGREED))
    rows: Rows = (
        (
            button(session, "deadlines", "go", "deadlines"),
            button(session, "already_pressed", "go", "pressed"),
        ),
        last,
    )
    if facts.stage is not Stage.BEFORE_DISPUTE:
        rows = (
            (
                button(session, "answers", "go", "answers"),
                button(session, "asked_to_cancel", "go", "asked"),
            ),
            *rows,
        )
    return MoreShown(rows=(*rows, *back_row(session)), facts=facts)


def _next_step(
    session: Session,
    case: Case,
    questions_left: int,
    known: tuple[Deadline, ...],
    now: datetime,
) -> tuple[Button, ...]:
    """The first row: what to do on the last day, after it and while goods go back, the date
    while there is none, else to be asked the rest and to be reminded."""
    remind = (
        button(session, "reminders_on", "go", "reminders")
        if case.reminders
        else button(session, "remind_me", "rem", "on")
    )
    stage, first = facts_of(session, case).stage, governing(known, now)
    before = stage is Stage.BEFORE_DISPUTE
    if not known and before:
        return (button(session, "check_dates", "goal", Goal.DATES, style="primary"), remind)
    urgent = before if first is None else state(first, now) is DeadlineState.LAST_DAY
    if urgent or stage is Stage.GOODS_RETURNING:
        return (button(session, *_ADVICE, style="primary"), remind)
    if questions_left:
        return (button(session, "ask_rest", "goal", Goal.ALL, style="primary"), remind)
    recommended = remind if case.reminders else replace(remind, style="primary")
    return (recommended, button(session, *_ADVICE))


def because(session: Session, view: View, now: datetime) -> WhyShown | None:
    """The rules behind the present advice, down to source and date."""
    case = focused(session)
    if case is None:
        return None
    facts = facts_of(session, case)
    given = advice(facts, rules(), now)
    reasons = why(facts, given, deadlines(facts, rules(), now), rules())
    pages = max(1, -(-len(reasons) // REASONS_PER_PAGE))
    page = min(max(1, int(view.args[0]) if view.args and view.args[0].isdecimal() else 1), pages)
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
        on = case.reminders or case.had_reminders
        case = replace(
            case, closed_at=None, closed_as=None, paid_at=None, reminders=on, had_reminders=False
        )
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
        return with_answer(replace(case, muted=()), known.undoes, Unknown(), now)
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
    return go(with_case(session, replace(case, muted=())), *way)


SCREENS = {
    "advice": advised,
    "card": card,
    "more": more,
    "why": because,
    "close": close_asked,
}
TOPICS = {"close": close, "did": did}
