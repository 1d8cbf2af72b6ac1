"""Lists: the cases, their deadlines, what was answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation.actions import Action
from bot.conversation.chapters.asking import asked_of
from bot.conversation.chapters.home import back_row
from bot.conversation.effects import SendDocument
from bot.conversation.events import Event
from bot.conversation.exported import outdated
from bot.conversation.moves import Transition, button, facts_of, focused, open_cases, zone_of
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
BOARD = 3
"""Cases on one page of the deadlines: each with its basis."""


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
    """Every deadline with its basis: of one case, or (view argument "all") the next of each."""
    case, everything = focused(session), view.args[:1] == ("all",)
    shown = open_cases(session) if everything or case is None else (case,)
    if len(shown) == 1:
        return _own(session, shown[0], now)
    return _all(session, shown, view.args[1:], now)


def _own(session: Session, case: Case, now: datetime) -> DeadlinesShown:
    shown = lines(session, (case,), now)
    rows: list[tuple[Button, ...]] = [
        (button(session, "correct_dates", "go", "answers", case=case.id),)
    ]
    if shown[0].deadlines:
        rows.append(_kept(session, case.id))
    if len(open_cases(session)) > 1:
        rows.append((button(session, "all_deadlines", "go", "deadlines.all"),))
    old = outdated(case, shown[0].deadlines, now)
    return DeadlinesShown(rows=(*rows, *back_row(session)), lines=shown, now=now, outdated=old)


def _all(
    session: Session, cases: tuple[Case, ...], at: tuple[str, ...], now: datetime
) -> DeadlinesShown:
    ordered = lines(session, cases, now)
    page, pages = _page(at, len(ordered), BOARD)
    first = (page - 1) * BOARD + 1
    shown = ordered[first - 1 : first - 1 + BOARD]
    rows = [
        _opening(session, line, number, "deadlines") for number, line in enumerate(shown, first)
    ]
    rows.append(_turning(session, "deadlines.all", page, pages))
    if any(line.deadlines for line in ordered):
        rows.append(_kept(session, ""))
    return DeadlinesShown(
        rows=(*rows, *back_row(session)),
        lines=shown,
        now=now,
        one=False,
        outdated=any(
            outdated(case, line.deadlines, now)
            for case in cases
            for line in ordered
            if line.case == case.id
        ),
        page=page,
        pages=pages,
        first=first,
    )


def _kept(session: Session, case: str) -> tuple[Button, ...]:
    """The deadlines to look at, and to keep without Telegram; of all cases when none is named."""
    return (
        button(session, "timeline", "timeline", case=case),
        button(session, "calendar_file", "ics", case=case),
    )


def _page(at: tuple[str, ...], many: int, size: int) -> tuple[int, int]:
    """The page asked for, as far as there is one, and how many there are."""
    pages = max(1, -(-many // size))
    return min(max(1, int(at[0]) if at and at[0].isdecimal() else 1), pages), pages


def _opening(session: Session, line: CaseLine, number: int, screen: str) -> tuple[Button, ...]:
    named = (number, _named(session, line))
    return (button(session, "case_number", "go", screen, case=line.case, args=named),)


def _turning(session: Session, screen: str, page: int, pages: int) -> tuple[Button, ...]:
    turning = []
    if page > 1:
        turning.append(button(session, "page_before", "go", f"{screen}.{page - 1}"))
    if page < pages:
        turning.append(button(session, "page_after", "go", f"{screen}.{page + 1}"))
    return tuple(turning)


def listed(session: Session, view: View, now: datetime) -> CasesShown:
    """The cases, paged from the first day on."""
    ordered = lines(session, open_cases(session), now) + lines(
        session, tuple(c for c in session.cases if c.closed_at is not None), now
    )
    page, pages = _page(view.args, len(ordered), PAGE)
    shown = ordered[(page - 1) * PAGE : page * PAGE]
    rows = [
        _opening(session, line, number, "card")
        for number, line in enumerate(shown, (page - 1) * PAGE + 1)
    ]
    rows.append(_turning(session, "cases", page, pages))
    rows.append((button(session, "back_home", "go", "home"),))
    return CasesShown(rows=tuple(rows), lines=shown, page=page, pages=pages, now=now)


def _named(session: Session, line: CaseLine) -> Param:
    """What tells a case from its neighbours: order, sum, or the day it was opened."""
    facts = line.facts
    if facts.order_number:
        return facts.order_number[-4:]
    return facts.price or facts.opened_at.astimezone(zone_of(session)).date()


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


def document(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """A file of deadlines: a calendar, because they must survive without Telegram, or a
    picture."""
    return Transition(session, (SendDocument(action.topic, action.case),))


SCREENS = {"deadlines": dated, "cases": listed, "answers": answered}
TOPICS = {"ics": document, "timeline": document}
