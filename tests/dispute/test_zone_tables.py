"""Every kind of deadline, every reminder of it, on both sides of both clock changes.

What is expected comes from tables written down here and from counting minutes; no zone library
and no arithmetic of the bot takes part in it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.session import Answer, Case, Chosen, Day
from bot.dispute.deadlines import Deadline, DeadlineKind, deadlines, of_kind
from bot.dispute.facts import CaseFacts, Seen, Situation, Tracking
from bot.dispute.heard import Heard
from bot.dispute.reminder_policy import Habits, Quiet, plan
from bot.dispute.replay import facts_from
from bot.marketplaces import rules
from tests.dispute.cases import facts

K = DeadlineKind
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


SPRING, AUTUMN = "spring", "autumn"
CLOCKS: dict[str, dict[str, tuple[datetime, timedelta, timedelta]]] = {
    "Europe/Berlin": {
        SPRING: (utc("2027-03-28 01:00"), 1 * HOUR, 2 * HOUR),
        AUTUMN: (utc("2026-10-25 01:00"), 2 * HOUR, 1 * HOUR),
    },
    "America/New_York": {
        SPRING: (utc("2027-03-14 07:00"), -5 * HOUR, -4 * HOUR),
        AUTUMN: (utc("2026-11-01 06:00"), -4 * HOUR, -5 * HOUR),
    },
    # Half an hour, and the other way round: its spring is October.
    "Australia/Lord_Howe": {
        SPRING: (utc("2026-10-03 15:30"), 10.5 * HOUR, 11 * HOUR),
        AUTUMN: (utc("2027-04-03 15:00"), 11 * HOUR, 10.5 * HOUR),
    },
    # No change: there the nights of Berlin are nights like any other.
    **{
        zone: {
            SPRING: (utc("2027-03-28 01:00"), offset, offset),
            AUTUMN: (utc("2026-10-25 01:00"), offset, offset),
        }
        for zone, offset in (
            ("Europe/Moscow", 3 * HOUR),
            ("Europe/Kaliningrad", 2 * HOUR),
            ("Asia/Kamchatka", 12 * HOUR),
        )
    },
}
"""Zone -> season -> (when the clocks change, offset before, offset after)."""
THREE = (3 * DAY, DAY, 3 * HOUR)
OFFSETS: dict[DeadlineKind, tuple[timedelta, ...]] = {
    K.EARLIEST_OPENING: (),
    K.PROTECTION_END: THREE,
    K.DELIVERED_SCAN: THREE,
    K.OPEN_AFTER_PROTECTION: (3 * DAY, DAY),
    K.SELLER_ANSWER: (2 * DAY, DAY),
    K.DISPUTE_TURN: (DAY, 3 * HOUR),
    K.PLATFORM_STEPS_IN: (2 * DAY, 12 * HOUR),
    K.SHIP_BY: (DAY,),
    K.CANCEL_ANSWER: (12 * HOUR,),
    K.SEND_BACK_BY: (5 * DAY, 2 * DAY, 12 * HOUR),
    K.RETURN_LAPSES: (5 * DAY, 2 * DAY, 12 * HOUR),
    K.SELLER_CONFIRMS: (7 * DAY, 2 * DAY),
    K.RETURN_MONEY: (15 * DAY, DAY),
    K.PAPERS_DUE: (5 * DAY, 2 * DAY, 12 * HOUR),
}
"""When each is reminded of."""
NEAR = tuple(
    timedelta(minutes=m) for m in (-2880, -725, -30, 0, 75, 270, 505, 900, 1440, 3300, 4320)
)
"""How far from the change a deadline falls."""
NIGHT, NONE = Quiet(time(22), time(9)), Quiet(time(0), time(0))


def wall(zone: str, season: str, at: datetime) -> datetime:
    """What the wall shows, by the table."""
    change, before, after = CLOCKS[zone][season]
    return (at + (before if at < change else after)).replace(tzinfo=None)


def is_night(shown: datetime) -> bool:
    return shown.hour >= 22 or shown.hour < 9


def out_of_the_night(zone: str, season: str, at: datetime) -> datetime:
    """Half an hour before the night around `at` began, minute by minute."""
    if not is_night(wall(zone, season, at)):
        return at
    while is_night(wall(zone, season, at - MINUTE)):
        at -= MINUTE
    return at - 30 * MINUTE


def until(at: datetime) -> Seen:
    return Seen(at, by_screen=True)


MADE: dict[DeadlineKind, Callable[[datetime], CaseFacts]] = {
    K.PROTECTION_END: lambda at: facts(protection_end=until(at)),
    K.OPEN_AFTER_PROTECTION: lambda at: facts(protection_end=until(at - 360 * HOUR)),
    K.SELLER_ANSWER: lambda at: facts(dispute_opened_at=at - 120 * HOUR),
    K.DISPUTE_TURN: lambda at: facts(
        dispute_opened_at=at - 9 * DAY,
        heard=(Heard("less", at - 5 * DAY),),
        seller_answer_end=until(at),
    ),
    K.PLATFORM_STEPS_IN: lambda at: facts(dispute_opened_at=at - 168 * HOUR),
    # Of these only a day is told. It begins at UTC+14, at ten o'clock UTC of the day before.
    K.DELIVERED_SCAN: lambda at: facts(
        tracking=Tracking.SAYS_DELIVERED, delivered_on=told_day(at, 5)
    ),
    K.EARLIEST_OPENING: lambda at: facts(shipped_on=told_day(at, 10)),
    K.SHIP_BY: lambda at: facts(situation=Situation.NOT_SHIPPED, ship_by=until(at)),
    K.CANCEL_ANSWER: lambda at: facts(
        situation=Situation.NOT_SHIPPED, cancel_asked_at=at - 48 * HOUR
    ),
    K.SEND_BACK_BY: lambda at: going_back(at, return_agreed_at=at - 240 * HOUR),
    K.RETURN_LAPSES: lambda at: going_back(at, return_off_at=at - 240 * HOUR),
    K.SELLER_CONFIRMS: lambda at: going_back(
        at, return_agreed_at=at - 40 * DAY, return_sent_on=told_day(at, 30), return_number="RR1"
    ),
    K.PAPERS_DUE: lambda at: going_back(
        at,
        return_agreed_at=at - 60 * DAY,
        return_sent_on=told_day(at, 50),
        papers_asked_on=told_day(at, 10),
    ),
    # Of these the last moment of the day counts: noon UTC of the day after, in UTC-12.
    K.RETURN_MONEY: lambda at: going_back(
        at,
        return_agreed_at=at - 60 * DAY,
        return_sent_on=at.date() - 50 * DAY,
        return_arrived_on=at.date() - 32 * DAY,
    ),
}
BY_WORKING_DAYS = {K.REFUND_USUAL, K.REFUND_LONGEST}
"""Counted by calendars of two countries: `test_working_days.py`."""
TEN_UTC = {K.DELIVERED_SCAN, K.EARLIEST_OPENING, K.SELLER_CONFIRMS, K.PAPERS_DUE}


def going_back(at: datetime, **known: object) -> CaseFacts:
    opened = at - 90 * DAY
    return facts(situation=Situation.DAMAGED, dispute_opened_at=opened, **known)


def test_every_kind_has_its_row() -> None:
    assert set(MADE) == set(OFFSETS) == set(DeadlineKind) - BY_WORKING_DAYS


def told_day(at: datetime, days: int) -> date:
    return at.date() + DAY - days * DAY


def wanted(kind: DeadlineKind, at: datetime) -> datetime:
    """The moment such a case must give."""
    if kind is K.RETURN_MONEY:
        return at.replace(hour=12, minute=0)
    return at.replace(hour=10, minute=0) if kind in TEN_UTC else at


def found(kind: DeadlineKind, at: datetime, now: datetime) -> Deadline:
    deadline = of_kind(deadlines(MADE[kind](at), rules(), now), kind)
    assert deadline is not None
    return deadline


def planned(deadline: Deadline, zone: str, quiet: Quiet, now: datetime) -> list[datetime]:
    habits = Habits(ZoneInfo(zone), quiet, last_chance=True, digests=())
    made = plan("c", deadline.kind, deadline.moment, deadline.offsets, 1, now, habits)
    return [one.at for one in made]


def kept(times: list[datetime]) -> list[datetime]:
    """A stage moved to where a later one stands is said by the later one."""
    return [at for n, at in enumerate(times) if all(at < later for later in times[n + 1 :])]


@pytest.mark.parametrize("season", [SPRING, AUTUMN])
@pytest.mark.parametrize("zone", sorted(CLOCKS))
@pytest.mark.parametrize("kind", list(MADE))
def test_D05_D08_reminders_around_a_clock_change(
    kind: DeadlineKind, zone: str, season: str
) -> None:
    for distance in NEAR:
        at = CLOCKS[zone][season][0] + distance
        deadline, now = found(kind, at, at - 20 * DAY), at - 20 * DAY
        assert deadline.moment == wanted(kind, at)
        assert deadline.offsets == OFFSETS[kind]
        raw = [deadline.moment - offset for offset in OFFSETS[kind]]
        loud = planned(deadline, zone, NONE, now)
        assert loud == raw
        quiet = planned(deadline, zone, NIGHT, now)
        assert quiet == kept([out_of_the_night(zone, season, one) for one in raw])
        # What the wall shows, by the table and by the zone itself.
        for one in (*loud, *quiet):
            assert one.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall(zone, season, one)
        assert not any(is_night(wall(zone, season, one)) for one in quiet)
        assert all(one < deadline.moment for one in quiet)


NOON: dict[tuple[str, str], tuple[str, str, str, str]] = {
    # (zone, season): UTC moment of noon on the day of the change, and what the wall shows three
    # days, one day and three hours before.
    ("Europe/Berlin", SPRING): ("2027-03-28 10:00", "25 11:00", "27 11:00", "28 09:00"),
    ("Europe/Berlin", AUTUMN): ("2026-10-25 11:00", "22 13:00", "24 13:00", "25 09:00"),
    ("America/New_York", SPRING): ("2027-03-14 16:00", "11 11:00", "13 11:00", "14 09:00"),
    ("America/New_York", AUTUMN): ("2026-11-01 17:00", "29 13:00", "31 13:00", "01 09:00"),
    ("Australia/Lord_Howe", SPRING): ("2026-10-04 01:00", "01 11:30", "03 11:30", "04 09:00"),
    ("Australia/Lord_Howe", AUTUMN): ("2027-04-04 01:30", "01 12:30", "03 12:30", "04 09:00"),
    ("Europe/Moscow", SPRING): ("2027-03-28 09:00", "25 12:00", "27 12:00", "28 09:00"),
    ("Europe/Moscow", AUTUMN): ("2026-10-25 09:00", "22 12:00", "24 12:00", "25 09:00"),
    ("Europe/Kaliningrad", SPRING): ("2027-03-28 10:00", "25 12:00", "27 12:00", "28 09:00"),
    ("Europe/Kaliningrad", AUTUMN): ("2026-10-25 10:00", "22 12:00", "24 12:00", "25 09:00"),
    ("Asia/Kamchatka", SPRING): ("2027-03-28 00:00", "25 12:00", "27 12:00", "28 09:00"),
    ("Asia/Kamchatka", AUTUMN): ("2026-10-25 00:00", "22 12:00", "24 12:00", "25 09:00"),
}
MORNING: dict[tuple[str, str], tuple[str, str, str, str]] = {
    # The same for 08:30: all three fall into the night and move to the evening before it.
    ("Europe/Berlin", SPRING): ("2027-03-28 06:30", "24 21:30", "26 21:30", "27 21:30"),
    # One day before is 09:30 in summer time: no night any more.
    ("Europe/Berlin", AUTUMN): ("2026-10-25 07:30", "22 09:30", "24 09:30", "24 21:30"),
    ("America/New_York", SPRING): ("2027-03-14 12:30", "10 21:30", "12 21:30", "13 21:30"),
    ("America/New_York", AUTUMN): ("2026-11-01 13:30", "29 09:30", "31 09:30", "31 21:30"),
    ("Australia/Lord_Howe", SPRING): ("2026-10-03 21:30", "30 21:30", "02 21:30", "03 21:30"),
    ("Australia/Lord_Howe", AUTUMN): ("2027-04-03 22:00", "01 09:00", "03 09:00", "03 21:30"),
    ("Europe/Moscow", SPRING): ("2027-03-28 05:30", "24 21:30", "26 21:30", "27 21:30"),
    ("Europe/Kaliningrad", AUTUMN): ("2026-10-25 06:30", "21 21:30", "23 21:30", "24 21:30"),
    ("Asia/Kamchatka", SPRING): ("2027-03-27 20:30", "24 21:30", "26 21:30", "27 21:30"),
}


@pytest.mark.parametrize("table", [NOON, MORNING], ids=["noon", "morning"])
def test_D08_times_as_a_person_would_write_them(
    table: dict[tuple[str, str], tuple[str, str, str, str]],
) -> None:
    for (zone, _), (at, *shown) in table.items():
        deadline = found(K.PROTECTION_END, utc(at), utc(at) - 20 * DAY)
        times = planned(deadline, zone, NIGHT, utc(at) - 20 * DAY)
        local = [one.astimezone(ZoneInfo(zone)) for one in times]
        assert [f"{one:%d %H:%M}" for one in local] == shown, (zone, at)


ON_DAY = {
    K.SELLER_ANSWER: ("dispute_opened", 5 * DAY),
    K.PLATFORM_STEPS_IN: ("dispute_opened", 7 * DAY),
    K.SEND_BACK_BY: ("return_agreed", 10 * DAY),
    K.CANCEL_ANSWER: ("cancel_asked", 2 * DAY),
}
"""Of these mostly only the day is told: the question, and how long after it."""


@pytest.mark.parametrize("hour", [0, 9, 23])
@pytest.mark.parametrize("zone", [*sorted(CLOCKS), None])
@pytest.mark.parametrize("kind", list(ON_DAY))
def test_of_a_day_the_last_reminder_is_early_enough_and_nothing_is_over_too_early(
    kind: DeadlineKind, zone: str | None, hour: int
) -> None:
    asked, term = ON_DAY[kind]
    day = date(2026, 11, 25)
    lived = ZoneInfo(zone or "Pacific/Honolulu")
    happened = datetime.combine(day, time(hour), lived).astimezone(UTC)
    situation = "not_shipped" if kind is K.CANCEL_ANSWER else "damaged"
    told = [("situation", Chosen(situation)), (asked, Day(day))]
    if kind is K.SEND_BACK_BY:
        told.insert(1, ("dispute_opened", Day(day - DAY)))
    case = Case("c", happened, tuple(Answer(q, value, happened) for q, value in told))
    known = facts_from(case, lived) if zone else facts_from(case)
    deadline = of_kind(deadlines(known, rules(), happened), kind)
    assert deadline is not None
    assert deadline.moment - min(deadline.offsets) < happened + term <= deadline.over_at
    assert deadline.moment <= happened + term
