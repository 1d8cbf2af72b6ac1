"""Calendar files as others read them: by RFC 5545, and by a library that did not write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

ONCE = {
    *("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "ORGANIZER"),
    *("SUMMARY", "DESCRIPTION", "STATUS", "TRANSP"),
}
"""What an event of ours has, each once."""


@dataclass
class Line:
    """A content line: name, parameters, value."""

    name: str
    params: str
    value: str


def unfolded(data: bytes) -> list[Line]:
    """RFC 5545, 3.1: lines end in CRLF, have at most 75 octets, go on after CRLF and a space.
    No line breaks inside a character: readers that decode line by line would show rubbish."""
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    whole: list[str] = []
    for raw in data[:-2].split(b"\r\n"):
        assert len(raw) <= 75, raw
        text = raw.decode("utf-8", "strict")
        assert all(char == "\t" or char >= " " for char in text)
        if text.startswith(" "):
            whole[-1] += text[1:]
        else:
            whole.append(text)
    return [_line(text) for text in whole]


def _line(text: str) -> Line:
    head, colon, value = text.partition(":")
    assert colon, text
    name, _, params = head.partition(";")
    return Line(name, params, value)


def checked(data: bytes) -> Calendar:
    """The calendar as the other library reads it, after the rules it does not insist on."""
    lines = unfolded(data)
    once = [line.name for line in lines if line.name in ("VERSION", "PRODID", "METHOD", "CALSCALE")]
    assert sorted(once) == ["CALSCALE", "METHOD", "PRODID", "VERSION"]
    _nested(lines)
    for event in _events(lines):
        names = [line.name for line in event]
        assert set(names) == ONCE and len(names) == len(set(names)), names
        start = next(line for line in event if line.name == "DTSTART")
        # UTC: no zone to be looked up, and none to be wrong about.
        assert not start.params and start.value.endswith("Z") and len(start.value) == 16
    return IcsCalendarStream.calendar_from_ics(data.decode())


def _nested(lines: list[Line]) -> None:
    open_: list[str] = []
    for line in lines:
        if line.name == "BEGIN":
            open_.append(line.value)
        elif line.name == "END":
            assert open_.pop() == line.value
    assert not open_


def _events(lines: list[Line]) -> list[list[Line]]:
    """The lines of each event, without those of its alarms."""
    found: list[list[Line]] = []
    path: list[str] = []
    for line in lines:
        if line.name == "BEGIN":
            path.append(line.value)
            if line.value == "VEVENT":
                found.append([])
        elif line.name == "END":
            path.pop()
        elif path[-1] == "VEVENT":
            found[-1].append(line)
    return found


class Phone:
    """A calendar that imports files: the entry of a UID is replaced by a later one."""

    def __init__(self) -> None:
        self.entries: dict[str, Any] = {}

    def take(self, data: bytes) -> None:
        """Import a file, as RFC 5546 (3.2.1, 3.2.5) asks: the higher SEQUENCE wins, of equal ones
        the later DTSTAMP."""
        for event in checked(data).events:
            old = self.entries.get(event.uid)
            if old is None or (old.sequence, old.dtstamp) <= (event.sequence, event.dtstamp):
                self.entries[event.uid] = event

    @property
    def shown(self) -> dict[str, datetime]:
        """What a person sees: deadline kind -> moment."""
        return {
            uid.partition("-")[2].partition("@")[0]: event.dtstart
            for uid, event in self.entries.items()
            if event.status != "CANCELLED"
        }

    def alarms(self, kind: str) -> list[timedelta]:
        """How long before a deadline the phone rings."""
        (event,) = [e for uid, e in self.entries.items() if f"-{kind}@" in uid]
        return sorted(-alarm.trigger for alarm in event.alarm)
