"""Files made for a person: the calendar of deadlines and the export of everything kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from bot.conversation.exported import entries, noted, running
from bot.conversation.moves import facts_of, open_cases
from bot.conversation.planning import several_run
from bot.conversation.session import Case, Entry, Session
from bot.dispute.deadlines import Deadline
from bot.storage.base import Outcome, Person, Step
from bot.texts.render import calendar_words, document_caption
from bot.texts.speaker import Speaker

if TYPE_CHECKING:
    from icalendar import Calendar, Event

ALARM_BEFORE = timedelta(hours=24)
"""When a calendar rings for a deadline whose rule names no times of its own."""
ORGANIZER = "mailto:nobody@dispute-guide.invalid"
"""RFC 5546 wants an organizer wherever there is a method; nobody answers there."""
Made = tuple[Case, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class File:
    """What is sent. Without `data` it could not be made, and its caption is sent alone.
    `step`: what is remembered once it may have arrived."""

    name: str
    data: bytes | None
    caption: str
    photo: bool = False
    step: Step | None = None


def export(session: Session, speaker: Speaker, now: datetime) -> File:
    """Everything kept about a person."""
    return File("export.json", exported(session, now), document_caption(speaker, "export"))


def exported(session: Session, now: datetime) -> bytes:
    """Everything kept about a person, as indented JSON. Evidence stays in the chat; its
    Telegram file ids are part of it."""
    kept: dict[str, Any] = msgspec.to_builtins(session)
    kept["exported_at"] = now.isoformat()
    return json.dumps(kept, ensure_ascii=False, indent=2).encode()


def calendar(session: Session, case_id: str, speaker: Speaker, now: datetime) -> File | None:
    """The calendar of a case, or of all open ones; None when there is nothing to say. One VEVENT
    per deadline: its UID never changes, a moved one has a higher SEQUENCE, one that is no more
    is cancelled; when nothing runs any more the whole file is METHOD:CANCEL."""
    cases = cases_of(session, case_id)
    made = [(one, entries(one, running(session, one, now), now)) for one in cases]
    if not any(held for _, held in made):
        return None
    # Of a case that is won the days of the refund still run.
    over = all(entry.cancelled for _, held in made for entry in held)
    file = _empty("CANCEL" if over else "PUBLISH")
    for one, held in made:
        for event in _events(session, one, held, speaker, now):
            file.add_component(event)
    caption = document_caption(speaker, "ics_cancelled" if over else "ics")
    name = f"spor-{case_id}.ics" if case_id else "spor.ics"
    return File(name, file.to_ical(), caption, step=_noting(made))


def cases_of(session: Session, case_id: str) -> tuple[Case, ...]:
    """The case of that id, if it is there; all open ones when none is named."""
    if not case_id:
        return open_cases(session)
    return tuple(case for case in session.cases if case.id == case_id)


def _empty(method: str) -> Calendar:
    from icalendar import Calendar

    file = Calendar()
    file.add("prodid", "-//Dispute guide//EN")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", method)
    return file


def _events(
    session: Session, case: Case, held: tuple[Entry, ...], speaker: Speaker, now: datetime
) -> Iterator[Event]:
    found = {one.kind.value: one for one in running(session, case, now)}
    facts, several = facts_of(session, case), several_run(session)
    for entry in held:
        deadline = found.get(entry.deadline)
        title, about = calendar_words(
            speaker, facts, entry.deadline, deadline, among_others=several
        )
        event = _event(case, entry, title, about, now)
        for before in _alarms(deadline, now):
            event.add_component(_alarm(title, before))
        yield event


def _event(case: Case, entry: Entry, title: str, about: str, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"case{case.id}-{entry.deadline}@dispute-guide")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    # A moment: no end (RFC 5545 wants an end later than the start), and in UTC, so that no
    # calendar needs to know the zone.
    event.add("dtstart", entry.at)
    event.add("organizer", ORGANIZER)
    event.add("summary", title)
    event.add("description", about)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event


def _alarms(deadline: Deadline | None, now: datetime) -> Iterator[timedelta]:
    """When it rings: as the reminders would, while that is ahead."""
    if deadline is None:
        return
    for before in deadline.offsets or (ALARM_BEFORE,):
        if deadline.moment - before > now:
            yield before


def _alarm(title: str, before: timedelta) -> Any:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -before)
    return alarm


def _noting(made: list[Made]) -> Step:
    """What the calendar holds now."""

    def step(person: Person) -> Outcome:
        session = person.session
        if session is None:
            return Outcome()
        held = {case.id: found for case, found in made}
        cases = tuple(noted(c, held[c.id]) if c.id in held else c for c in session.cases)
        return Outcome(session=replace(session, cases=cases))

    return step
