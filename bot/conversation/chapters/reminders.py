"""Reminders: opting in, the zone they are meant in, and the buttons under them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters import case as cases
from bot.conversation.chapters.home import back_row
from bot.conversation.effects import RemindAgain, ShowScreen
from bot.conversation.events import Event, TextSent
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    go,
    look,
    stay,
    with_case,
)
from bot.conversation.planning import done_with, habits_of, planned_for, runs
from bot.conversation.screens import RemindersShown, StopAsked, ZoneAsked
from bot.conversation.session import Case, Session, View
from bot.dispute.deadlines import OPENINGS, deadlines, governing
from bot.dispute.lifecycle import Happening
from bot.dispute.reminder_forecast import forecast
from bot.dispute.reminder_policy import Planned, snooze_choices
from bot.dispute.situations import Goal
from bot.marketplaces.loader import rules
from bot.reading.zones import four_choices, load_zone, zone_by_city, zone_from_text


def shown(session: Session, view: View, now: datetime) -> RemindersShown | None:
    """What will be said when, and the switch."""
    case = focused(session)
    if case is None or not runs(case):
        return None
    case_on = replace(case, reminders=True)
    planned = planned_for(session, case_on, now)
    switch = (
        button(session, "reminders_off", "rem", "off")
        if case.reminders
        else button(session, "reminders_start", "rem", "on", style="primary")
    )
    dates = button(session, "check_dates", "goal", Goal.DATES, style="primary")
    return RemindersShown(
        rows=(
            (switch,) if planned else (dates, switch),
            (
                button(session, "change_zone", "go", "zone"),
                button(session, "settings", "go", "settings"),
            ),
            *back_row(session),
        ),
        on=case.reminders,
        planned=tuple(
            dict.fromkeys(  # two stages of one deadline can be said in one message
                (p.deadline, at, p.deadline_at)
                for p, at in _coming(with_case(session, case_on), now)
                if p.case_id == case.id and (not p.notice or p.deadline in OPENINGS)
            )
        ),
        settings=session.settings,
        now=now,
    )


def _coming(session: Session, now: datetime) -> Iterable[tuple[Planned, datetime]]:
    """What will be said when: all cases share the day's message."""
    planned = [one for case in session.cases for one in planned_for(session, case, now)]
    return forecast(planned, now, habits_of(session)).items()


def switch(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Opt in or out. The first opt-in asks for the zone, once."""
    case = focused(session)
    if case is None:
        return Transition(session)
    on = action.option == "on"
    case = replace(case, reminders=on, muted=())
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


def zone(session: Session, view: View, now: datetime) -> ZoneAsked:
    """ "What time is it where you are?" View arguments: zones found for a typed city."""
    found = tuple(key for key in view.args if _loads(key))
    if found:
        choices = [
            button(session, "zone_named", "zone", key, args=(key, now.astimezone(load_zone(key))))
            for key in found
        ]
    else:
        choices = [
            button(session, "zone_time", "zone", key, args=(now.astimezone(load_zone(key)),))
            for key in four_choices(now)
        ]
    rows = tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))
    return ZoneAsked(rows=(*rows, *back_row(session)), now=now)


def choose_zone(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """The person's hour or city was tapped."""
    if not _loads(action.option):
        return Transition(session)
    settings = replace(session.settings, zone=action.option)
    session = replace(session, settings=settings)
    return go(session, "reminders" if focused(session) else "settings", hint="zone_set")


def read_zone(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """A city, "GMT+3" or a clock time, typed."""
    key = zone_from_text(event.text, now)
    if key is not None:
        return go(session, "zone", key)
    found = tuple(match.key for match in zone_by_city(event.text)[:4])
    if not found:
        return stay(session, "no_such_city")
    return go(session, "zone", *found)


def _loads(key: str) -> bool:
    try:
        load_zone(key)
    except ValueError:
        return False
    return True


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
        session = with_case(session, _muted(case, deadline))
    else:
        for one in session.cases if what == "all" else (case,):
            session = with_case(session, replace(one, reminders=False))
    return go(session, "card", hint="reminders_stopped")


def _muted(case: Case, deadline: str) -> Case:
    return replace(case, muted=(*dict.fromkeys((*case.muted, deadline)),))


def _met(case: Case, planned: Planned) -> Case:
    known = case.plan_of(planned.deadline)
    at = planned.deadline_at if known is None else known.at
    return _muted(case, done_with(planned.deadline, at))


def _is_old(case: Case, planned: Planned) -> bool:
    known = case.plan_of(planned.deadline)
    return known is not None and known.generation != planned.generation


# --- the buttons under a reminder ----------------------------------------------------------


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
    if action.option == "open":  # one of several: the others stay to be read
        return Transition(look(session, "card"), (ShowScreen(below=True),))
    case = _drawn_over(case, planned)
    session = with_case(session, case)
    if action.option in _REPORTS:
        return cases.did(session, Action("did", _REPORTS[action.option], case.id), event, now)
    if action.option in ("3h", "morning") and not _is_old(case, planned):
        return _again(session, planned, action.option, now)
    return _screen_after(session, case, planned, action.option)


def _screen_after(session: Session, case: Case, planned: Planned, option: str) -> Transition:
    match option:
        case "done" if not _is_old(case, planned):
            return go(with_case(session, _met(case, planned)), "card", hint="well_done")
        case "ended" if case.closed_at is None:
            return go(session, "close")
        case "goes_on":
            return go(session, "card", hint="goes_on")
        case "stop":
            return go(session, "stop", planned.deadline)
        case _:  # also of a date that was changed since: what it is now stands there
            return go(session, "card")


def _drawn_over(case: Case, planned: Planned) -> Case:
    """The message becomes a screen, so the next reminder must not make one line of it."""
    return replace(case, reminded={k: m for k, m in case.reminded.items() if k != planned.deadline})


def _again(session: Session, planned: Planned, choice: str, now: datetime) -> Transition:
    offered = dict(snooze_choices(now, planned.deadline_at, habits_of(session)))
    session = look(session, "card")
    if choice not in offered:
        return stay(session, "too_late_to_repeat")
    said = stay(session, f"again_{choice}")
    return Transition(said.session, (RemindAgain(planned, offered[choice]),))


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


SCREENS = {"reminders": shown, "zone": zone, "stop": stop_asked}
TOPICS = {"rem": switch, "zone": choose_zone, "mute": mute}
TYPED = {"zone": read_zone}
