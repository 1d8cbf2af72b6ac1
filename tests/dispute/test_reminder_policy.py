"""When a reminder may go. Tables first, then a courier simulated over months."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dispute.quiet_hours import before_quiet, end_of_quiet, instant_of, is_quiet
from bot.dispute.reminder_forecast import forecast
from bot.dispute.reminder_policy import (
    DIGESTS_A_WEEK,
    MAX_PER_DEADLINE,
    PASSED,
    Drop,
    Habits,
    Planned,
    Quiet,
    Send,
    WaitUntil,
    decide,
    gather,
    next_slot,
    plan,
    superseded,
)
from bot.dispute.snooze import snooze_choices

MOSCOW = ZoneInfo("Europe/Moscow")
MADRID = ZoneInfo("Europe/Madrid")
ZONES = [
    ZoneInfo(key)
    for key in (
        "Europe/Moscow", "Europe/Kaliningrad", "Asia/Kamchatka", "Europe/Berlin",
        "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Europe/Madrid",
    )
]  # fmt: skip
NIGHT = Quiet(time(22), time(9))
NONE = Quiet(time(0), time(0))
THREE = (timedelta(days=3), timedelta(days=1), timedelta(hours=3))
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def habits(
    quiet: Quiet = NIGHT, digests: tuple[date, ...] = (), *, last_chance: bool = True,
    zone: ZoneInfo = MOSCOW,
) -> Habits:  # fmt: skip
    return Habits(zone, quiet, last_chance, digests)


def msk(day: int, hour: int, minute: int = 0) -> datetime:
    """A wall time of November 2026 in Moscow."""
    return datetime(2026, 11, day, hour, minute, tzinfo=MOSCOW).astimezone(UTC)


def times(deadline: datetime, now: datetime = NOW, quiet: Quiet = NIGHT) -> list[datetime]:
    return [p.at for p in plan("c", "protection_end", deadline, THREE, 1, now, habits(quiet))]


@pytest.mark.parametrize(
    ("deadline", "wanted"),
    [
        # Outside quiet hours nothing moves.
        (msk(28, 21), [msk(25, 21), msk(27, 21), msk(28, 18)]),
        # 3 h before 09:30 is 06:30: moved to 21:30 the evening before.
        (msk(28, 9, 30), [msk(25, 9, 30), msk(27, 9, 30), msk(27, 21, 30)]),
        # 23:00 is quiet on the days before as well.
        (msk(28, 23), [msk(25, 21, 30), msk(27, 21, 30), msk(28, 20)]),
        # The start belongs to quiet hours, the end does not.
        (msk(28, 22), [msk(25, 21, 30), msk(27, 21, 30), msk(28, 19)]),
        (msk(28, 9), [msk(25, 9), msk(27, 9), msk(27, 21, 30)]),
        # A time already past is not planned.
        (msk(24, 21), [msk(23, 21), msk(24, 18)]),
        (msk(23, 14), []),
    ],
)
def test_D08_planned_times_move_out_of_quiet_hours(
    deadline: datetime, wanted: list[datetime]
) -> None:
    assert times(deadline) == wanted


def test_planned_inside_quiet_hours_moves_to_their_end_when_earlier_has_passed() -> None:
    now = msk(24, 21, 40)
    assert times(msk(25, 11), now) == [msk(25, 9)]
    # Their end would leave less than two hours: it stays for the last chance.
    assert times(msk(25, 10), now) == [msk(25, 7)]


def test_the_last_reminder_is_the_one_nearest_to_the_deadline() -> None:
    made = plan("c", "k", msk(28, 21), THREE, 1, NOW, habits())
    assert [p.last for p in made] == [False, False, True]
    sent = frozenset({timedelta(days=3)})
    rest = plan("c", "k", msk(28, 21), THREE, 1, NOW, habits(), sent)
    assert [p.offset for p in rest] == [timedelta(days=1), timedelta(hours=3)]


def test_never_more_than_three_per_deadline() -> None:
    offsets = [timedelta(hours=h) for h in (1, 2, 3, 24, 48)]
    made = plan("c", "k", msk(28, 21), offsets, 1, NOW, habits())
    assert [p.offset for p in made] == [timedelta(hours=h) for h in (3, 2, 1)]
    sent = frozenset(THREE)
    assert plan("c", "k", msk(28, 21), offsets, 2, NOW, habits(), sent) == ()


def one(at: datetime, deadline_at: datetime, *, last: bool = True, case: str = "c") -> Planned:
    offset = timedelta(hours=3) if last else timedelta(days=1)
    return Planned(case, "protection_end", offset, 1, at, deadline_at, last)


TODAY = date(2026, 11, 23)
FIVE = tuple(TODAY - timedelta(days=n) for n in (1, 2, 3, 4, 6))


@pytest.mark.parametrize(
    ("due", "now", "whose", "wanted"),
    [
        (one(msk(23, 12), msk(23, 15)), msk(23, 12), habits(), Send(False, False)),
        (one(msk(23, 12), msk(23, 15)), msk(23, 11), habits(), WaitUntil(msk(23, 12))),
        (one(msk(23, 12), msk(23, 15)), msk(23, 15), habits(), Drop("deadline passed")),
        # A digest went today; tomorrow is time enough for this one.
        (one(msk(23, 12), msk(26, 15), last=False), msk(23, 12), habits(digests=(TODAY,)),
         WaitUntil(msk(24, 9))),
        # A digest went today; the last reminder has no other day.
        (one(msk(23, 12), msk(23, 15)), msk(23, 12), habits(digests=(TODAY,)), Send(False, True)),
        # … and none when the person switched last chances off.
        (one(msk(23, 12), msk(23, 15)), msk(23, 12), habits(digests=(TODAY,), last_chance=False),
         Drop("no slot before the deadline")),
        # An earlier stage is never a last chance.
        (one(msk(23, 12), msk(23, 15), last=False), msk(23, 12), habits(digests=(TODAY,)),
         Drop("no slot before the deadline")),
        # Five digests this week: the sixth waits, or is a last chance within a day.
        (one(msk(23, 12), msk(27, 12), last=False), msk(23, 12), habits(digests=FIVE),
         WaitUntil(msk(24, 9))),
        (one(msk(23, 12), msk(24, 10)), msk(23, 12), habits(digests=FIVE), Send(False, True)),
        (one(msk(23, 12), msk(24, 12)), msk(23, 12), habits(digests=FIVE), WaitUntil(msk(24, 9))),
        # In quiet hours, deadline before they end: silent.
        (one(msk(24, 5), msk(24, 8)), msk(24, 5), habits(), Send(True, True)),
        (one(msk(24, 5), msk(24, 10)), msk(24, 5), habits(), Send(True, True)),
        (one(msk(24, 5), msk(24, 11)), msk(24, 5), habits(), WaitUntil(msk(24, 9))),
        # Still more than a day to go: the last chance begins a day before.
        (one(msk(23, 12), msk(24, 13)), msk(23, 12),
         habits(Quiet(time(13, 30), time(12, 30)), digests=(TODAY,)), WaitUntil(msk(23, 13))),
    ],
)  # fmt: skip
def test_D08_decisions(
    due: Planned, now: datetime, whose: Habits, wanted: Send | WaitUntil | Drop
) -> None:
    assert decide(due, now, whose) == wanted


def test_a_slot_is_outside_quiet_hours_on_a_day_with_room() -> None:
    assert next_slot(msk(23, 12), habits()) == msk(23, 12)
    assert next_slot(msk(23, 23), habits()) == msk(24, 9)
    assert next_slot(msk(23, 12), habits(digests=(TODAY,))) == msk(24, 9)
    assert next_slot(msk(23, 12), habits(NONE, digests=(TODAY,))) == msk(24, 0)
    assert next_slot(msk(23, 12), habits(digests=FIVE)) == msk(24, 9)
    week = tuple(TODAY - timedelta(days=n) for n in range(5))
    # Two of the five leave the seven days only when Thursday's has.
    assert next_slot(msk(23, 12), habits(digests=week)) == msk(26, 9)


def test_a_digest_takes_the_days_other_reminders_most_urgent_first() -> None:
    now = msk(23, 12)
    first = one(now, msk(26, 12), last=False, case="first")
    evening = one(msk(23, 23, 59), msk(24, 23), last=False, case="evening")
    overdue = one(msk(22, 12), msk(25, 12), last=False, case="overdue")
    soon_last = one(msk(23, 15), msk(23, 18), case="soon last")
    late_last = one(msk(23, 15, 1), msk(23, 18), case="late last")
    tomorrow = one(msk(24, 0), msk(25, 0), last=False, case="tomorrow")
    passed = one(msk(22, 12), msk(23, 12), last=False, case="passed")
    others = [evening, overdue, soon_last, late_last, tomorrow, passed]
    taken = gather(first, others, now, habits())
    assert [p.case_id for p in taken] == ["soon last", "evening", "overdue", "first"]


def test_D12_after_an_outage_only_the_latest_stage_stands() -> None:
    made = plan("c", "protection_end", msk(28, 21), THREE, 1, NOW, habits())
    now = msk(28, 19)
    assert [superseded(p, made, now) for p in made] == [True, True, False]
    assert decide(made[-1], now, habits()) == Send(False, False)
    assert not superseded(made[0], made, msk(25, 21))
    assert not superseded(made[0], [one(NOW, msk(28, 21), case="other")], now)


@pytest.mark.parametrize(
    ("now", "deadline", "quiet", "wanted"),
    [
        (msk(23, 12), msk(26, 12), NIGHT, {"3h": msk(23, 15), "morning": msk(24, 9)}),
        (msk(23, 20), msk(26, 12), NIGHT, {"morning": msk(24, 9)}),
        (msk(23, 12), msk(23, 15), NIGHT, {}),
        (msk(23, 12), msk(24, 9), NIGHT, {"3h": msk(23, 15)}),
        (msk(24, 0, 30), msk(26, 12), NIGHT, {"morning": msk(24, 9)}),
        (msk(24, 8), msk(26, 12), NIGHT, {"3h": msk(24, 11), "morning": msk(25, 9)}),
        (msk(23, 23), msk(26, 12), NONE, {"3h": msk(24, 2), "morning": msk(24, 9)}),
        (msk(23, 12), msk(26, 12), Quiet(time(8), time(16)), {}),
        (msk(23, 12), msk(26, 12), Quiet(time(23), time(7)), {"3h": msk(23, 15),
                                                              "morning": msk(24, 7)}),
    ],
)  # fmt: skip
def test_snooze_offers_only_what_can_be_kept(
    now: datetime, deadline: datetime, quiet: Quiet, wanted: dict[str, datetime]
) -> None:
    assert dict(snooze_choices(now, deadline, habits(quiet))) == wanted


SPRING = [
    ("Europe/Madrid", date(2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
    ("America/New_York", date(2027, 3, 14), time(2, 30), datetime(2027, 3, 14, 7, 0, tzinfo=UTC)),
    ("Africa/Cairo", date(2027, 4, 30), time(0, 30), datetime(2027, 4, 29, 22, 0, tzinfo=UTC)),
    ("Australia/Lord_Howe", date(2027, 10, 3), time(2, 10),
     datetime(2027, 10, 2, 15, 30, tzinfo=UTC)),
]  # fmt: skip
AUTUMN = [
    ("Europe/Madrid", date(2027, 10, 31), time(2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
    ("America/New_York", date(2027, 11, 7), time(1, 30), datetime(2027, 11, 7, 5, 30, tzinfo=UTC)),
    ("Africa/Cairo", date(2027, 10, 28), time(23, 30), datetime(2027, 10, 28, 20, 30, tzinfo=UTC)),
    ("Australia/Lord_Howe", date(2027, 4, 4), time(1, 45),
     datetime(2027, 4, 3, 14, 45, tzinfo=UTC)),
]  # fmt: skip


@pytest.mark.parametrize(("zone", "day", "wall", "wanted"), SPRING)
def test_D03_spring_forward(zone: str, day: date, wall: time, wanted: datetime) -> None:
    assert instant_of(day, wall, ZoneInfo(zone)) == wanted


@pytest.mark.parametrize(("zone", "day", "wall", "wanted"), AUTUMN)
def test_D04_fall_back(zone: str, day: date, wall: time, wanted: datetime) -> None:
    assert instant_of(day, wall, ZoneInfo(zone)) == wanted


@pytest.mark.parametrize(("zone", "day", "wall", "wanted"), SPRING + AUTUMN)
def test_D03_D04_the_night_of_the_change_sends_once(
    zone: str, day: date, wall: time, wanted: datetime
) -> None:
    place = ZoneInfo(zone)
    deadline = wanted + timedelta(hours=3)
    whose = Habits(place, NONE, True, ())
    made = plan("c", "k", deadline, (timedelta(hours=3),), 1, wanted - timedelta(days=2), whose)
    sent = [m for m in range(-180, 180) if _sends(made[0], wanted + timedelta(minutes=m), whose)]
    assert sent[0] == 0
    after = Habits(place, NONE, True, (wanted.astimezone(place).date(),))
    assert decide(made[0], wanted, after) != Send(False, False)


def _sends(due: Planned, now: datetime, whose: Habits) -> bool:
    return isinstance(decide(due, now, whose), Send)


@pytest.mark.parametrize("zone", ZONES, ids=str)
@pytest.mark.parametrize("when", [datetime(2027, m, 1, tzinfo=UTC) for m in (3, 4, 10, 11)])
def test_D05_a_day_before_is_24_hours_also_when_the_clocks_change(
    zone: ZoneInfo, when: datetime
) -> None:
    for hours in range(24 * 31):
        deadline = when + timedelta(hours=hours)
        whose = Habits(zone, NONE, True, ())
        (made,) = plan("c", "k", deadline, (timedelta(days=1),), 1, when - timedelta(9), whose)
        assert deadline - made.at == timedelta(hours=24)


walls = st.times().map(lambda t: t.replace(second=0, microsecond=0))
quiets = st.one_of(
    st.just(NIGHT), st.just(NONE), st.builds(Quiet, walls, walls),
    st.just(Quiet(time(0), time(23, 59))), st.just(Quiet(time(9), time(8, 45))),
)  # fmt: skip
# A year with all the changes of clocks, so that many examples meet one.
instants = st.integers(0, 365 * 24 * 60).map(
    lambda m: datetime(2027, 1, 1, tzinfo=UTC) + timedelta(minutes=m)
)
nights = st.sampled_from([row[3] for row in SPRING + AUTUMN]).flatmap(
    lambda at: st.integers(-1500, 1500).map(lambda m: at + timedelta(minutes=m))
)
moments = instants | nights
zones = st.sampled_from(ZONES)


@settings(max_examples=400, deadline=None)
@given(moments, quiets, zones)
def test_D07_quiet_hours_property(at: datetime, quiet: Quiet, zone: ZoneInfo) -> None:
    end = end_of_quiet(at, quiet, zone)
    assert end >= at
    assert not is_quiet(end, quiet, zone)
    assert end - at <= timedelta(hours=49)
    if quiet.start == quiet.end:
        assert end == at
    if is_quiet(at, quiet, zone):
        earlier = before_quiet(at, quiet, zone)
        assert earlier is None or earlier < at
        assert earlier is None or not is_quiet(earlier, quiet, zone)


@settings(max_examples=400, deadline=None)
@given(moments, quiets, zones, st.lists(st.integers(0, 9), max_size=8))
def test_D07_a_slot_keeps_every_rule(
    at: datetime, quiet: Quiet, zone: ZoneInfo, ago: list[int]
) -> None:
    today = at.astimezone(zone).date()
    sent = tuple(sorted(today - timedelta(days=n) for n in ago))
    slot = next_slot(at, Habits(zone, quiet, True, sent))
    day = slot.astimezone(zone).date()
    assert slot >= at
    assert not is_quiet(slot, quiet, zone)
    assert day not in sent
    assert sum(day - timedelta(days=7) < one_day <= day for one_day in sent) < DIGESTS_A_WEEK
    assert slot - at < timedelta(days=10)


@settings(max_examples=400, deadline=None)
@given(
    moments, st.integers(0, 20 * 24 * 60), quiets, zones,
    st.lists(st.integers(1, 10 * 24 * 60), max_size=5),
)  # fmt: skip
def test_D07_planned_times_are_never_past_nor_at_the_deadline(
    now: datetime, minutes: int, quiet: Quiet, zone: ZoneInfo, offsets: list[int]
) -> None:
    deadline = now + timedelta(minutes=minutes)
    before = [timedelta(minutes=m) for m in offsets]
    made = plan("c", "k", deadline, before, 1, now, Habits(zone, quiet, True, ()))
    assert len(made) <= MAX_PER_DEADLINE
    assert [p.at for p in made] == sorted(p.at for p in made)
    for planned in made:
        assert now < planned.at < deadline
        if is_quiet(planned.at, quiet, zone):
            assert planned.at == deadline - planned.offset


class Courier:
    """Sends what the policy allows, minute by minute as it asks, and notes what went."""

    def __init__(self, made: list[Planned], quiet: Quiet, zone: ZoneInfo, allowed: bool) -> None:
        self.waiting = {p: p.at for p in made}
        self.quiet, self.zone, self.allowed = quiet, zone, allowed
        self.sent: list[tuple[datetime, tuple[Planned, ...], Send]] = []
        self.unanswered: Counter[str] = Counter()

    def habits(self, now: datetime) -> Habits:
        today = now.astimezone(self.zone).date()
        days = (at.astimezone(self.zone).date() for at, _, _ in self.sent)
        recent = tuple(d for d in days if d > today - timedelta(days=7))
        return Habits(self.zone, self.quiet, self.allowed, recent)

    def run(self) -> None:
        while self.waiting:
            now = min(self.waiting.values())
            due = [p for p, at in self.waiting.items() if at <= now]
            for planned in sorted(due, key=lambda p: p.deadline_at):
                if planned in self.waiting:
                    self.judge(planned, now)

    def is_true(self, planned: Planned, now: datetime) -> bool:
        """No later stage is due, and its person has not let two messages pass already."""
        early = planned.offset and not planned.last
        return not (early and self.unanswered[planned.case_id] >= 2) and not superseded(
            planned, list(self.waiting), now
        )

    def judge(self, planned: Planned, now: datetime) -> None:
        if not self.is_true(planned, now):
            del self.waiting[planned]
            return
        verdict = decide(planned, now, self.habits(now))
        match verdict:
            case WaitUntil(at=at):
                assert at > now
                self.waiting[planned] = at
            case Drop():
                del self.waiting[planned]
            case Send():
                true = [p for p in self.waiting if self.is_true(p, now)]
                taken = gather(planned, true, now, self.habits(now))
                for case in {p.case_id for p in taken if p.offset}:
                    self.unanswered[case] += 1
                self.sent.append((now, taken, verdict))
                for one_ in taken:
                    del self.waiting[one_]


@settings(max_examples=150, deadline=None)
@given(
    moments, zones, quiets, st.booleans(),
    st.lists(st.integers(1, 12 * 24 * 60), min_size=1, max_size=12),
)  # fmt: skip
def test_D07_D10_zones_a_courier_keeps_every_cap(
    now: datetime, zone: ZoneInfo, quiet: Quiet, allowed: bool, deadlines: list[int]
) -> None:
    made: list[Planned] = []
    for number, minutes in enumerate(deadlines):
        at = now + timedelta(minutes=minutes)
        whose = Habits(zone, quiet, allowed, ())
        case, kind = f"c{number // 2}", f"k{number % 2}"
        made += plan(case, kind, at, THREE, 1, now, whose)
        made.append(Planned(case, kind, PASSED, 1, at, at, last=False))
    courier = Courier(made, quiet, zone, allowed)
    courier.run()
    said = {one: at for at, taken, _ in courier.sent for one in taken}
    assert forecast(made, now, Habits(zone, quiet, allowed, ())) == said
    days: Counter[date] = Counter()
    for at, taken, verdict in courier.sent:
        assert all(at < p.deadline_at or p.notice for p in taken)
        assert verdict.last_chance or not is_quiet(at, quiet, zone)
        assert verdict.silent == is_quiet(at, quiet, zone)
        assert allowed or not verdict.last_chance
        if not verdict.last_chance:
            days[at.astimezone(zone).date()] += 1
    assert all(count == 1 for count in days.values())
    assert all(
        sum(count for d, count in days.items() if day - timedelta(days=7) < d <= day) <= 5
        for day in days
    )
    per_deadline = Counter(
        (p.case_id, p.deadline) for _, taken, _ in courier.sent for p in taken if p.offset
    )
    assert all(count <= MAX_PER_DEADLINE for count in per_deadline.values())
    if allowed:
        # No deadline that had a reminder to come passes in silence.
        assert {(p.case_id, p.deadline) for p in made if p.offset} == set(per_deadline)
