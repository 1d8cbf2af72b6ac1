"""Files made for a person: the calendar of a case and the export of everything kept."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from bot.conversation.moves import facts_of
from bot.conversation.session import Case, Session
from bot.dispute.deadlines import deadlines
from bot.marketplaces.loader import rules
from bot.texts.render import deadline_title
from bot.texts.speaker import Speaker

if TYPE_CHECKING:
    from icalendar import Event

ALARM_BEFORE = timedelta(hours=24)


def export(session: Session, now: datetime) -> tuple[str, bytes]:
    """Everything kept about a person, as indented JSON. Evidence stays in the chat; its
    Telegram file ids are part of it."""
    kept: dict[str, Any] = msgspec.to_builtins(session)
    kept["exported_at"] = now.isoformat()
    return "export.json", json.dumps(kept, ensure_ascii=False, indent=2).encode()


def calendar(session: Session, case_id: str, speaker: Speaker, now: datetime) -> tuple[str, bytes]:
    """One VEVENT per deadline with an alarm a day before; the UID never changes, a moved
    deadline has a higher SEQUENCE, a closed case is METHOD:CANCEL."""
    from icalendar import Calendar

    case = session.case(case_id)
    made = Calendar()
    made.add("prodid", "-//Dispute guide//EN")
    made.add("version", "2.0")
    cancelled = case is None or case.closed_at is not None
    made.add("method", "CANCEL" if cancelled else "PUBLISH")
    if case is not None:
        for event in _events(session, case, speaker, now):
            made.add_component(event)
    return f"spor-{case_id}.ics", made.to_ical()


def _events(session: Session, case: Case, speaker: Speaker, now: datetime) -> list[Event]:
    found = deadlines(facts_of(session, case), rules(), now)
    return [_event(case, speaker, now, d.kind, d.moment) for d in found]


def _event(case: Case, speaker: Speaker, now: datetime, kind: str, at: datetime) -> Event:
    from icalendar import Alarm, Event

    event = Event()
    title = deadline_title(speaker, kind)
    generation = next((p.generation for p in case.planned if p.deadline == kind), 0)
    event.add("uid", f"case{case.id}-{kind}@dispute-guide")
    event.add("sequence", generation)
    event.add("dtstamp", now)
    event.add("dtstart", at)
    event.add("dtend", at)
    event.add("summary", title)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -ALARM_BEFORE)
    event.add_component(alarm)
    return event
