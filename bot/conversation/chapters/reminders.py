"""Reminders: opting in, what will be said when, and stopping them."""

from __future__ import annotations

from collections.abc import Sequence
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
    with_case,
)
from bot.conversation.planning import foreseen, planned_for, repeated, resumed, runs, unmuted
from bot.conversation.screens import RemindersShown, StopAsked
from bot.conversation.session import Case, Session, View
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import OPENINGS, deadlines, governing
from bot.dispute.reminder_policy import Planned
from bot.dispute.situations import Goal
from bot.marketplaces.loader import rules


def shown(session: Session, view: View, now: datetime) -> RemindersShown | None:
    """What will be said when, and the switch."""
    case = focused(session)
    if case is None or not runs(case):
        return None
    case_on = case if case.reminders else resumed(case, now)
    coming = [
        (one, at)
        for one, at in foreseen(with_case(session, case_on), now).items()
        if one.case_id == case.id
    ]
    listed = _listed(session, case, coming, now)
    switch = (
        button(session, "reminders_off", "rem", "off")
        if case.reminders
        else button(session, "reminders_start", "rem", "on", style="primary")
    )
    dates = button(session, "check_dates", "goal", Goal.DATES, style="primary")
    return RemindersShown(
        rows=(
            (switch,) if listed else (dates, switch),
            (
                button(session, "change_zone", "go", "zone"),
                button(session, "settings", "go", "settings"),
            ),
            *back_row(session),
        ),
        on=case.reminders,
        planned=listed,
        asks=case.reminders and any(one.deadline == SILENCE for one, _ in coming),
        settings=session.settings,
        now=now,
    )


def _listed(
    session: Session, case: Case, coming: Sequence[tuple[Planned, datetime]], now: datetime
) -> tuple[tuple[str, datetime], ...]:
    """What will be said and when, a repeat that was asked for too; each once, because two stages
    of one deadline can be said in one message."""
    told = [(p.deadline, at) for p, at in coming if not p.notice or p.deadline in OPENINGS]
    again = repeated(session, case, now)
    told += [] if again is None else [(again.deadline, again.at)]
    return tuple(sorted(dict.fromkeys(told), key=lambda one: one[1]))


def switch(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Opt in or out. The first opt-in asks for the zone, once."""
    case = focused(session)
    if case is None:
        return Transition(session)
    on = action.option == "on"
    case = unmuted(case, now)
    case = resumed(case, now) if on else replace(case, reminders=False)
    session = with_case(session, case)
    if on and session.settings.zone is None:
        return go(session, "zone")
    return go(
        session, "reminders", hint=_promise(session, case, now) if on else "reminders_are_off"
    )


def _promise(session: Session, case: Case, now: datetime) -> str:
    """What can be promised: the nearest deadline may be too close for a reminder."""
    planned = {p.deadline for p in planned_for(session, case, now) if p.at > now and not p.notice}
    first = governing(deadlines(facts_of(session, case), rules(), now), now)
    if first is not None and first.kind not in planned:
        return "too_close_to_remind"
    return "reminders_are_on" if planned else "nothing_to_remind_of"


def stop_asked(session: Session, view: View, now: datetime) -> StopAsked | None:
    """This deadline, this case, or all."""
    case = focused(session)
    if case is None or not view.args:
        return None
    (deadline,) = view.args
    return StopAsked(
        rows=(
            (button(session, "stop_this", "mute", f"this.{deadline}"),),
            (button(session, "stop_case", "mute", "case"),),
            (button(session, "stop_all", "mute", "all"),),
            (button(session, "back_to_case", "go", "card"),),
        ),
        deadline=deadline,
    )


def mute(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Stop reminders as far as was asked."""
    case = focused(session)
    if case is None:
        return Transition(session)
    what, _, deadline = action.option.partition(".")
    if what == "this":
        session = with_case(session, muted(case, deadline))
    else:
        for one in session.cases if what == "all" else (case,):
            session = with_case(session, replace(one, reminders=False))
    return go(session, "card", hint="reminders_stopped")


def muted(case: Case, deadline: str) -> Case:
    """The case without reminders of a deadline: of its kind, or of the one that was met."""
    return replace(case, muted=(*dict.fromkeys((*case.muted, deadline)),))


SCREENS = {"reminders": shown, "stop": stop_asked}
TOPICS = {"rem": switch, "mute": mute}
