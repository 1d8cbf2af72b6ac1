"""A case: the advice, the card, and why."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.chapters.happening import closed
from bot.conversation.chapters.home import back_row
from bot.conversation.chapters.returning import next_report, reported
from bot.conversation.moves import (
    button,
    facts_of,
    focused,
    open_cases,
)
from bot.conversation.planning import foreseen, repeated
from bot.conversation.screens import (
    AdviceShown,
    Button,
    CaseCard,
    Closed,
    MoreShown,
    Rows,
    WhyShown,
)
from bot.conversation.session import Case, Session, View
from bot.conversation.silence import SILENCE
from bot.dispute.answer_log import answer_log
from bot.dispute.deadlines import Basis, Deadline, DeadlineState, deadlines, governing, state
from bot.dispute.evidence import checklist, completeness
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.lifecycle import Happening
from bot.dispute.question_library import QuestionId
from bot.dispute.reasons import why
from bot.dispute.sentences import Kind
from bot.dispute.situations import (
    SITUATIONS,
    Goal,
    agenda,
    milestones,
    reportable,
)
from bot.dispute.solutions import advice
from bot.marketplaces.loader import rules

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
        next_reminder=_next_reminder(session, case, now),
        questions_left=left,
        now=now,
        stalling=answer_log(facts).stalling if facts.heard else None,
    )


def _next_reminder(session: Session, case: Case, now: datetime) -> datetime | None:
    """When something will be said of the case; the question after it all does not count."""
    again = repeated(session, case, now)
    coming = [] if again is None else [again.at]
    if case.reminders:
        coming += [
            at
            for one, at in foreseen(session, now).items()
            if one.case_id == case.id and one.deadline != SILENCE and at > now
        ]
    return min(coming, default=None)


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


SCREENS = {"advice": advised, "card": card, "more": more, "why": because}
