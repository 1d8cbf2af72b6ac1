"""The timeline in words: what the picture is made of, and the caption that says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from babel.dates import format_date

from bot.conversation.screens import CaseLine
from bot.conversation.session import Settings
from bot.dispute.deadlines import Deadline, DeadlineState, governing, may_be_over, state
from bot.dispute.timeline import Happened, course, happened
from bot.pictures.chart import Chart, Row, Section, Span, Tick, Tone
from bot.texts import formats, measure
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.cases import heading
from bot.texts.wording.label_words import DEADLINES

# TRANSLATORS: things that happened, on the picture of a case; at most 40 characters.
MILESTONES: dict[str, str] = {
    "shipped": sentence("The parcel was sent"),
    "delivered": sentence("Tracking says “delivered”"),
    "received": sentence("The goods came"),
    "dispute_opened": sentence("The dispute was opened"),
    "cancel_asked": sentence("The cancellation was asked for"),
    "return_agreed": sentence("The return was agreed"),
    "return_sent": sentence("The goods were sent back"),
    "return_arrived": sentence("The return arrived"),
    "granted": sentence("The refund was granted"),
}
_TONES = {
    DeadlineState.TIME_LEFT: Tone.TIME,
    DeadlineState.SOON: Tone.SOON,
    DeadlineState.LAST_DAY: Tone.LAST,
    DeadlineState.PASSED: Tone.OVER,
}
BACK, AHEAD = timedelta(days=75), timedelta(days=150)
"""What lies farther off is told in words and shown at the edge."""
ROWS_MAX = 12
"""Cases on one picture: more would be too long for a phone."""
DAY = timedelta(days=1)


def of_case(line: CaseLine, s: Speaker, settings: Settings) -> Chart:
    """One case: what happened, what is ahead, what is perhaps still possible, what is over."""
    found = course(line.deadlines, s.now)
    past = happened(line.facts, s.zone)
    sections = (
        Section(s.said("What happened"), tuple(_past(one, s) for one in past)),
        Section(s.said("Ahead"), tuple(_row(one, s) for one in found.ahead)),
        Section(s.said("Perhaps still possible"), tuple(_row(one, s) for one in found.perhaps)),
        Section(s.said("Over"), tuple(_row(one, s) for one in found.over)),
    )
    return _chart(_plain(heading(line.facts, s)), sections, s, settings)


def of_all(lines: Sequence[CaseLine], s: Speaker, settings: Settings) -> Chart:
    """The next deadline of each case, what expires first, first."""
    rows = []
    for number, line in enumerate(lines[:ROWS_MAX], 1):
        first = governing(line.deadlines, s.now)
        if first is not None:
            rows.append(_row(first, s, number, _plain(heading(line.facts, s, among_others=True))))
    return _chart(s.said("Deadlines"), (Section(s.said("Ahead"), tuple(rows)),), s, settings)


def caption(chart: Chart) -> str:
    """The picture in words, for whoever does not see it."""
    tellings: tuple[Callable[[Row], str], ...] = (
        lambda row: ". ".join((row.title, *row.lines)),
        lambda row: f"{row.title}. {row.lines[0]}",
        lambda row: row.short,
    )
    for tell in tellings:
        words = "\n".join(_told(chart, tell))
        if formats.utf16_len(words) <= measure.CAPTION_MAX:
            break
    return formats.cut(words, measure.CAPTION_MAX)


def _told(chart: Chart, tell: Callable[[Row], str]) -> Iterator[str]:
    yield chart.title
    yield f"{chart.today}. {chart.subtitle}."
    for section in chart.sections:
        yield f"\n{section.heading}"
        yield from (f"• {tell(row)}." for row in section.rows)


def _past(one: Happened, s: Speaker) -> Row:
    day = s.day(one.day)
    words = s.said("about %(day)s", day=day) if one.about else day
    at = datetime.combine(one.day, time(12), s.zone).timestamp()
    title = s.said(MILESTONES[one.what])
    return Row(title, (words,), Tone.DONE, Span(at), f"{title}: {words}")


def _row(deadline: Deadline, s: Speaker, number: int = 0, named: str = "") -> Row:
    kind = s.label(DEADLINES[deadline.kind])
    first, *others = _lines(deadline, s)
    title, short = kind, f"{kind}: {first}"
    if named:
        title, first, short = f"{number}. {named}", short, f"{number}. {short}"
    return Row(
        title,
        (first[:1].upper() + first[1:], *others),
        _tone(deadline, s.now),
        Span(
            deadline.moment.timestamp(),
            deadline.over_at.timestamp()
            if deadline.over_at > deadline.moment and not deadline.opens
            else None,
            perhaps.timestamp() if (perhaps := _perhaps(deadline, s.now)) else None,
            deadline.opens,
        ),
        short,
    )


def _tone(deadline: Deadline, now: datetime) -> Tone:
    near = _TONES[state(deadline, now)]
    return Tone.PERHAPS if deadline.perhaps and near is not Tone.OVER else near


def _perhaps(deadline: Deadline, now: datetime) -> datetime | None:
    """Until when trying may still work, while that is ahead."""
    until = deadline.possible_until
    return until if until and until > max(deadline.over_at, now) else None


def _lines(deadline: Deadline, s: Speaker) -> Iterator[str]:
    """When, how near, and what is left of it: the words of the picture."""
    at, over = deadline.moment, state(deadline, s.now) is DeadlineState.PASSED
    if over:
        at = at if deadline.opens else deadline.over_at
        yield _near(at, s.said("%(time)s ago", time=s.countdown(s.now - at)), s)
    elif may_be_over(deadline, s.now):
        yield _near(at, s.said("It may be over already, or not yet: act today."), s)
    else:
        yield _near(at, s.said("%(time)s left", time=s.countdown(at - s.now)), s)
    if not over and deadline.over_at > at and not deadline.opens:
        yield s.said("At the latest %(when)s", when=_day(deadline.over_at, s))
    if perhaps := _perhaps(deadline, s.now):
        yield s.said("Perhaps still possible until %(when)s", when=_day(perhaps, s))


def _near(at: datetime, near: str, s: Speaker) -> str:
    return f"{_moment(at, s)} · {near}"


def _moment(at: datetime, s: Speaker) -> str:
    return f"{_day(at, s)}, {s.clock(at)}"


def _day(at: datetime, s: Speaker) -> str:
    return s.day(at.astimezone(s.zone).date())


def _chart(title: str, sections: Sequence[Section], s: Speaker, settings: Settings) -> Chart:
    kept = tuple(section for section in sections if section.rows)
    spans = [row.span for section in kept for row in section.rows]
    first, last = _ends(spans, s.now)
    return Chart(
        title=title,
        subtitle=_zone_named(s, told=settings.zone is not None),
        today=s.said("Today, %(day)s", day=_moment(s.now, s)),
        now=s.now.timestamp(),
        first=first.timestamp(),
        last=last.timestamp(),
        scales=_scales(first, last, s),
        sections=kept,
        legend=tuple(_legend(spans, s)),
        dark=settings.dark_pictures,
    )


def _ends(spans: Sequence[Span], now: datetime) -> tuple[datetime, datetime]:
    """The stretch of time that is shown: everything near, and some room around."""
    told = [at for span in spans for at in (span.at, span.until, span.perhaps) if at is not None]
    here = now.timestamp()
    back, ahead = here - BACK.total_seconds(), here + AHEAD.total_seconds()
    near = [here, *(min(max(at, back), ahead) for at in told)]
    room = max(DAY.total_seconds() / 2, (max(near) - min(near)) * 0.03)
    return (
        datetime.fromtimestamp(min(near) - room, now.tzinfo),
        datetime.fromtimestamp(max(near) + room, now.tzinfo),
    )


def _scales(first: datetime, last: datetime, s: Speaker) -> tuple[tuple[Tick, ...], ...]:
    """Days, weeks as the reader's calendar begins them, fortnights, months."""
    days = list(_days(first.astimezone(s.zone).date(), last.astimezone(s.zone).date()))
    start = 6 if s.code == "en" else 0
    weeks = [day for day in days if day.weekday() == start]
    months = [day for day in days if day.day == 1]
    levels = (days, weeks, weeks[::2], months) if len(days) <= 60 else (weeks, weeks[::2], months)
    return tuple(tuple(_tick(day, s) for day in level) for level in levels)


def _days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += DAY


def _tick(day: date, s: Speaker) -> Tick:
    label = format_date(day, "d MMM", locale=s.code).rstrip(".")
    return Tick(datetime.combine(day, time(), s.zone).timestamp(), label)


def _legend(spans: Sequence[Span], s: Speaker) -> Iterator[tuple[str, str]]:
    """What the signs mean, where they occur."""
    if any(span.at > s.now.timestamp() and not span.opens for span in spans):
        yield "left", s.said("time that is left")
    if any(span.opens for span in spans):
        yield "opens", s.said("from here on it becomes possible")
    if any(span.until is not None for span in spans):
        yield "until", s.said("it may be over from the dot on, or last until the end of the band")
    if any(span.perhaps is not None for span in spans):
        yield "perhaps", s.said("perhaps still possible: better not to count on it")


def _zone_named(s: Speaker, *, told: bool) -> str:
    mark = formats.zone_mark(s.now, s.zone)
    if not told:
        return s.said("All times are in the zone %(zone)s: yours is not set", zone=mark)
    return s.said("All times are in the zone %(zone)s", zone=mark)


def _plain(words: str) -> str:
    return measure.visible(words)
