"""Home: "what happened?", the list of cases, and the way between screens."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.events import Event
from bot.conversation.moves import (
    Transition,
    button,
    focused,
    go,
    look,
    open_cases,
    stay,
    with_answer,
    with_case,
)
from bot.conversation.screens import Button, ElsewhereAsked, Home, Rows, WrongAsked
from bot.conversation.session import CASES_MAX, Case, Chosen, Session, View
from bot.dispute.facts import FAULTY, Situation
from bot.dispute.lifecycle import Outcome
from bot.dispute.question_library import QuestionId

OPEN, WON = SINCE = ("open", "won")
"""Stages one can come at: the dispute is open already; it was won and the money has not come."""
_BEGUN = {
    OPEN: ("change", QuestionId.DISPUTE_OPENED, "", "advice"),
    WON: ("change", QuestionId.GRANTED_ON, "", "refund"),
}
"""What is shown first to whoever comes at a later stage."""
_DISPUTED = (Situation.NOT_RECEIVED, Situation.UNWANTED)
"""What a dispute can be about beside goods with a fault."""


def home(session: Session, view: View, now: datetime) -> Home:
    """ "What happened?" An open case is offered first, so that /start wipes nothing."""
    others = [lang for lang in session.settings.languages if lang != session.settings.locale]
    case = focused(session)
    rows: list[tuple[Button, ...]] = []
    if case is not None and case.closed_at is None:
        carry_on = button(session, "continue_case", "go", "card", case=case.id, style="primary")
        rows.append((carry_on, button(session, "my_cases", "go", "cases")))
    elif session.cases:
        rows.append((button(session, "my_cases", "go", "cases"),))
    nothing = button(
        session,
        "not_received",
        "new",
        Situation.NOT_RECEIVED,
        style="" if rows else "primary",
    )
    rows += [
        (nothing, button(session, "came_wrong", "go", "wrong")),
        (
            button(session, "asked_to_cancel", "go", "asked"),
            button(session, "check_message", "go", "check"),
        ),
        (
            button(session, "elsewhere", "go", "elsewhere"),
            button(session, "help", "go", "help"),
            *(button(session, f"language.{code}", "lang", code) for code in others[:1]),
        ),
    ]
    return Home(rows=tuple(rows), open_cases=len(open_cases(session)), first_time=not session.cases)


def elsewhere(session: Session, view: View, now: datetime) -> ElsewhereAsked:
    """Somewhere else than at "nothing came" or "it came wrong"."""
    return ElsewhereAsked(
        rows=(
            (_begins(session, Situation.NOT_SHIPPED), _begins(session, Situation.UNWANTED)),
            (
                button(session, "open_already", "go", f"wrong.{OPEN}"),
                button(session, "won_unpaid", "go", f"wrong.{WON}"),
            ),
            (
                button(session, "settings", "go", "settings"),
                button(session, "privacy", "go", "privacy"),
            ),
            (button(session, "back_home", "go", "home"),),
        )
    )


def wrong(session: Session, view: View, now: datetime) -> WrongAsked:
    """What came and is not right, in pairs; of a dispute already begun anything it can be about.
    The way back ends the last row."""
    since = next((one for one in view.args[:1] if one in SINCE), "")
    asked = [one for one in Situation if one in FAULTY or (since and one in _DISPUTED)]
    offered = [_begins(session, one, since) for one in asked]
    offered.append(button(session, "back_home", "go", "home"))
    rows = tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2))
    return WrongAsked(rows=rows, since=since)


def _begins(session: Session, situation: Situation, since: str = "") -> Button:
    option = f"{situation}.{since}" if since else situation
    return button(session, f"option.{QuestionId.SITUATION}.{situation}", "new", option)


def begin(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Open a case; one that was opened and never answered is taken up again."""
    named, _, since = action.option.partition(".")
    try:
        situation = Situation(named)
    except ValueError:
        return Transition(session)
    taken_up = _untouched(session)
    if taken_up is None and len(open_cases(session)) >= CASES_MAX:
        return stay(session, "too_many_cases")
    case = taken_up or Case(id=event.fresh, opened_at=now)
    if not case.answers or case.answers[-1].value != Chosen(situation):
        case = with_answer(case, QuestionId.SITUATION, Chosen(situation), now)
    if since == WON:
        case = replace(case, closed_at=now, closed_as=Outcome.REFUNDED)
    session = replace(with_case(session, case), focus=case.id)
    return Transition(look(session, *_BEGUN.get(since, ("advice",))))


def _untouched(session: Session) -> Case | None:
    return next((case for case in open_cases(session) if _is_untouched(case)), None)


def _is_untouched(case: Case) -> bool:
    only_begun = all(answer.question == "situation" for answer in case.answers)
    return only_begun and not (case.ticks or case.evidence or case.reminders)


def turn(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Go to a screen; a button that names a case takes that case up."""
    if action.case and session.case(action.case) is not None:
        session = replace(session, focus=action.case)
    name, *args = action.option.split(".")
    return go(session, name, *args)


def back_row(session: Session) -> Rows:
    """The way back: to the case when there is one, else home."""
    if focused(session) is not None:
        return (
            (
                button(session, "back_to_case", "go", "card"),
                button(session, "back_home", "go", "home"),
            ),
        )
    return ((button(session, "back_home", "go", "home"),),)


SCREENS = {"home": home, "wrong": wrong, "elsewhere": elsewhere}
TOPICS = {"new": begin, "go": turn}
