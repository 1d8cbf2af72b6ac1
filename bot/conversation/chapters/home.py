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
from bot.conversation.screens import Button, Home, Rows, WrongAsked
from bot.conversation.session import CASES_MAX, Case, Chosen, Session, View
from bot.dispute.facts import GOODS, Situation
from bot.dispute.question_library import QuestionId


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
            button(session, "help", "go", "help"),
            button(session, "settings", "go", "settings"),
            *(button(session, f"language.{code}", "lang", code) for code in others[:1]),
        ),
    ]
    return Home(rows=tuple(rows), open_cases=len(open_cases(session)), first_time=not session.cases)


def wrong(session: Session, view: View, now: datetime) -> WrongAsked:
    """What came and is not right, in pairs; the way back ends the last row."""
    offered = [
        button(session, f"option.{QuestionId.SITUATION}.{one}", "new", one)
        for one in Situation
        if one in GOODS
    ]
    offered.append(button(session, "back_home", "go", "home"))
    return WrongAsked(rows=tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2)))


def begin(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Open a case; one that was opened and never answered is taken up again."""
    try:
        situation = Situation(action.option)
    except ValueError:
        return Transition(session)
    taken_up = _untouched(session)
    if taken_up is None and len(open_cases(session)) >= CASES_MAX:
        return stay(session, "too_many_cases")
    case = taken_up or Case(id=event.fresh, opened_at=now)
    if not case.answers or case.answers[-1].value != Chosen(situation):
        case = with_answer(case, "situation", Chosen(situation), now)
    session = replace(with_case(session, case), focus=case.id)
    return Transition(look(session, "advice"))


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


SCREENS = {"home": home, "wrong": wrong}
TOPICS = {"new": begin, "go": turn}
