"""Lists: the cases, their deadlines, what was answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.chapters.interview import asked_of
from bot.conversation.effects import SendDocument
from bot.conversation.events import Event
from bot.conversation.moves import Transition, button, facts_of, focused, open_cases
from bot.conversation.screens import (
    AnswersShown,
    Button,
    CaseLine,
    CasesShown,
    DeadlinesShown,
    Param,
)
from bot.conversation.session import Case, Session, View
from bot.dispute.deadlines import deadlines, governing
from bot.dispute.situations import Goal, agenda
from bot.marketplaces.loader import rules

PAGE = 5
"""Cases on one page of the list."""


def lines(session: Session, cases: tuple[Case, ...], now: datetime) -> tuple[CaseLine, ...]:
    """Cases with their deadlines, the next to expire first."""
    made = []
    for case in cases:
        facts = facts_of(session, case)
        made.append(CaseLine(case.id, facts, deadlines(facts, rules(), now)))
    far = now + timedelta(days=4000)

    def key(line: CaseLine) -> datetime:
        first = governing(line.deadlines, now)
        return first.moment if first else far

    return tuple(sorted(made, key=key))


def dated(session: Session, view: View, now: datetime) -> DeadlinesShown:
    """Every deadline with its basis: of one case, or (view argument "all") of all."""
    case = focused(session)
    everything = view.args == ("all",) or case is None
    shown = open_cases(session) if everything or case is None else (case,)
    rows: list[tuple[Button, ...]] = []
    if not everything:
        rows.append((button(session, "correct_dates", "go", "answers"),))
        rows.append((button(session, "calendar_file", "ics", case=session.focus or ""),))
        if len(open_cases(session)) > 1:
            rows.append((button(session, "all_deadlines", "go", "deadlines.all"),))
    return DeadlinesShown(
        rows=(*rows, *back_row(session)), lines=lines(session, shown, now), now=now
    )


def listed(session: Session, view: View, now: datetime) -> CasesShown:
    """The cases, paged from the first day on."""
    ordered = lines(session, open_cases(session), now) + lines(
        session, tuple(c for c in session.cases if c.closed_at is not None), now
    )
    pages = max(1, -(-len(ordered) // PAGE))
    page = min(max(1, int(view.args[0]) if view.args and view.args[0].isdigit() else 1), pages)
    shown = ordered[(page - 1) * PAGE : page * PAGE]
    rows: list[tuple[Button, ...]] = [
        (button(session, "case_number", "go", "card", case=line.case, args=(number, _named(line))),)
        for number, line in enumerate(shown, (page - 1) * PAGE + 1)
    ]
    turning = []
    if page > 1:
        turning.append(button(session, "page_before", "go", f"cases.{page - 1}"))
    if page < pages:
        turning.append(button(session, "page_after", "go", f"cases.{page + 1}"))
    if turning:
        rows.append(tuple(turning))
    rows.append((button(session, "back_home", "go", "home"),))
    return CasesShown(rows=tuple(rows), lines=shown, page=page, pages=pages, now=now)


def _named(line: CaseLine) -> Param:
    """What tells a case from its neighbours: order, sum, or the day it was opened."""
    facts = line.facts
    return facts.order_number[-4:] if facts.order_number else facts.price or facts.opened_at.date()


def answered(session: Session, view: View, now: datetime) -> AnswersShown | None:
    """What was answered, each with a button to correct it."""
    case = focused(session)
    if case is None:
        return None
    latest = asked_of(case)
    buttons = [button(session, f"correct.{q}", "go", f"change.{q}") for q in latest]
    rows: list[tuple[Button, ...]] = [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
    if agenda(facts_of(session, case), Goal.ALL):
        rows.append((button(session, "ask_rest", "goal", Goal.ALL, style="primary"),))
    return AnswersShown(
        rows=(*rows, *back_row(session)),
        facts=facts_of(session, case),
        answers=tuple(latest.items()),
    )


def calendar_file(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """A calendar file of the case's deadlines: they must survive without Telegram."""
    return Transition(session, (SendDocument("ics", action.case),))


SCREENS = {"deadlines": dated, "cases": listed, "answers": answered}
TOPICS = {"ics": calendar_file}
