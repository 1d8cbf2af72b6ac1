"""Timers at frozen moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.conversation.session import Answer, Case, Day
from bot.dispute.deadlines import (
    OPENINGS,
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    deadlines,
    governing,
    of_kind,
    state,
)
from bot.dispute.facts import CaseFacts, Market, Seen, Situation, Tracking
from bot.dispute.letters import letter
from bot.dispute.moments import after, earliest_moment, latest_moment, utc
from bot.dispute.question_library import COUNTDOWN, QUICK, SHORT_COUNTDOWN
from bot.dispute.replay import facts_from
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, facts, left, moments, screen

K = DeadlineKind
DAYS = timedelta(days=1)


def found(facts: CaseFacts, kind: DeadlineKind, now: datetime = NOW) -> Deadline:
    deadline = of_kind(deadlines(facts, rules(), now), kind)
    assert deadline is not None
    return deadline


def kinds(facts: CaseFacts, now: datetime = NOW) -> list[str]:
    return [d.kind.value for d in deadlines(facts, rules(), now)]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_nothing_known_nothing_due() -> None:
    assert kinds(facts()) == []


def test_days_since_shipping_give_an_estimate_from_45_to_90() -> None:
    deadline = found(facts(shipped_on=date(2026, 11, 1)), K.PROTECTION_END)
    # 1 November begins at UTC+14 on 31 October, 10:00 UTC.
    assert deadline.earliest == at("2026-12-15 10:00")
    assert deadline.latest == at("2027-01-29 10:00")
    assert deadline.possible_until == at("2027-02-13 10:00")
    assert deadline.basis is Basis.RULE_OF_THUMB and deadline.approximate
    assert "protection_estimate" in deadline.rules
    assert "protection_estimate_economy" in deadline.rules


def test_about_a_day_counts_a_day_earlier() -> None:
    told = found(facts(shipped_on=date(2026, 11, 1)), K.PROTECTION_END)
    about = found(facts(shipped_on=date(2026, 11, 1), shipped_approximate=True), K.PROTECTION_END)
    assert told.earliest - about.earliest == DAYS


ABOUT = [
    ("received", {"situation": Situation.DAMAGED}, K.PROTECTION_END),
    ("delivered", {"tracking": Tracking.SAYS_DELIVERED}, K.DELIVERED_SCAN),
]


@pytest.mark.parametrize(("what", "known", "kind"), ABOUT)
def test_about_a_day_a_term_ends_earlier_and_no_letter_is_certain(
    what: str, known: dict[str, Any], kind: DeadlineKind
) -> None:
    ends, said = [], []
    for approximate in (False, True):
        told = Answer(f"{what}_on", Day(date(2026, 11, 21), approximate), NOW)
        read = facts_from(Case("c", NOW, (told,)))
        fields = (f"{what}_on", f"{what}_approximate")
        one = facts(**known, **{field: getattr(read, field) for field in fields})
        ends.append(found(one, kind).earliest)
        said.append({(s.id, str(s.params)) for s in letter(one, rules(), NOW).sentences})
    assert ends[0] - ends[1] == DAYS
    certain = {f"{what}_on", "delivered_scan_on"}
    assert {name for name, _ in said[0] - said[1]} <= certain
    assert not {name for name, _ in said[1]} & certain


def test_screen_replaces_the_rule() -> None:
    deadline = found(
        facts(shipped_on=date(2026, 9, 1), protection_end=left(days=5)), K.PROTECTION_END
    )
    assert (deadline.earliest, deadline.basis) == (NOW + 5 * DAYS, Basis.SCREEN)
    assert deadline.latest is None and not deadline.approximate
    assert deadline.possible_until == NOW + 20 * DAYS
    assert deadline.offsets == (3 * DAYS, DAYS, timedelta(hours=3))


def test_remembered_end_is_no_screen() -> None:
    seen = Seen(NOW + 5 * DAYS, approximate=True)
    deadline = found(facts(protection_end=seen), K.PROTECTION_END)
    assert (deadline.earliest, deadline.basis) == (NOW + 4 * DAYS, Basis.RULE_OF_THUMB)


def test_a_ready_countdown_is_never_exact() -> None:
    """The nearest button may say more than the screen does: a day of margin comes off."""
    for name in (*COUNTDOWN, *SHORT_COUNTDOWN):
        tapped = NOW + QUICK[name].delta
        seen = Seen(tapped, by_screen=True, approximate=QUICK[name].approximate)
        for known, kind in (
            (facts(protection_end=seen), K.PROTECTION_END),
            (facts(dispute_opened_at=NOW, seller_answer_end=seen), K.SELLER_ANSWER),
        ):
            deadline = found(known, kind)
            assert deadline.basis is Basis.SCREEN_ABOUT and deadline.approximate
            assert (deadline.earliest, deadline.latest) == (tapped - DAYS, tapped)
            assert state(deadline, NOW) is not DeadlineState.PASSED


SPANS: list[tuple[CaseFacts, DeadlineKind, timedelta, DeadlineState]] = [
    # Estimated from shipping 50 days ago: 45 days are over, 90 are not.
    (facts(shipped_on=date(2026, 10, 6)), K.PROTECTION_END, timedelta(), DeadlineState.LAST_DAY),
    (
        facts(shipped_on=date(2026, 10, 6)),
        K.PROTECTION_END,
        timedelta(days=60),
        DeadlineState.PASSED,
    ),
    # The day on the screen lasts until it is over in the last zone.
    *(
        (
            facts(protection_end=Seen(at("2026-12-04 10:00"), True, False, date(2026, 12, 5))),
            K.PROTECTION_END,
            at(moment) - NOW,
            there,
        )
        for moment, there in (
            ("2026-12-04 09:00", DeadlineState.LAST_DAY),
            ("2026-12-05 20:00", DeadlineState.LAST_DAY),
            ("2026-12-06 12:00", DeadlineState.PASSED),
        )
    ),
    # The platform is measured to the end of the seventh day.
    *(
        (facts(dispute_opened_at=NOW), K.PLATFORM_STEPS_IN, timedelta(days=days), there)
        for days, there in (
            (3, DeadlineState.TIME_LEFT),
            (5, DeadlineState.SOON),
            (6, DeadlineState.LAST_DAY),
            (7, DeadlineState.PASSED),
        )
    ),
]


@pytest.mark.parametrize(("known", "kind", "later", "expected"), SPANS)
def test_passed_only_when_the_last_moment_has(
    known: CaseFacts, kind: DeadlineKind, later: timedelta, expected: DeadlineState
) -> None:
    deadline = found(known, kind, NOW + later)
    assert state(deadline, NOW + later) is expected
    everything = deadlines(known, rules(), NOW + later)
    over = governing([d for d in everything if d.kind is kind], NOW + later) is None
    assert over is (expected is DeadlineState.PASSED)


def test_date_only_end_counts_from_its_first_moment_anywhere() -> None:
    day = date(2026, 12, 5)
    seen = Seen(earliest_moment(day), by_screen=True, day=day)
    deadline = found(facts(protection_end=seen), K.PROTECTION_END)
    assert deadline.earliest == at("2026-12-04 10:00")
    assert deadline.latest == at("2026-12-06 12:00")
    assert deadline.day == day
    assert "site_time_is_pacific" in deadline.rules


@pytest.mark.parametrize(
    ("now", "there"), [("2026-11-12 11:59", True), ("2026-11-12 12:00", False)]
)
def test_opening_is_told_until_ten_full_days_are_over_everywhere(now: str, there: bool) -> None:
    shipped = facts(shipped_on=date(2026, 11, 1))
    assert (K.EARLIEST_OPENING in kinds(shipped, at(now))) is there


def test_opening_never_governs() -> None:
    early = deadlines(facts(shipped_on=NOW.date()), rules(), NOW)
    assert early[0].kind is K.EARLIEST_OPENING and early[0].opens
    first = governing(early, NOW)
    assert first is not None and first.kind is K.PROTECTION_END


def test_delivered_scan_warns_only_without_a_screen() -> None:
    delivered = facts(
        tracking=Tracking.SAYS_DELIVERED,
        shipped_on=date(2026, 10, 20),
        delivered_on=date(2026, 11, 24),
    )
    scan = found(delivered, K.DELIVERED_SCAN)
    assert scan.earliest == at("2026-11-28 10:00")
    assert scan.latest == at("2026-11-30 12:00")
    first = governing(deadlines(delivered, rules(), NOW), NOW)
    assert first == scan
    told = facts(
        tracking=Tracking.SAYS_DELIVERED,
        protection_end=left(days=20),
        delivered_on=date(2026, 11, 24),
    )
    assert K.DELIVERED_SCAN not in kinds(told)


def test_scan_day_of_a_corrected_tracking_is_ignored() -> None:
    moved = facts(tracking=Tracking.MOVES, delivered_on=date(2026, 11, 24))
    assert kinds(moved) == []


def test_after_protection_is_perhaps_and_governs_last() -> None:
    running = facts(protection_end=left(days=5))
    assert kinds(running) == ["protection_end", "open_after_protection"]
    over = facts(protection_end=left(days=-1))
    first = governing(deadlines(over, rules(), NOW), NOW)
    assert first is not None
    assert (first.kind, first.earliest, first.perhaps) == (
        K.OPEN_AFTER_PROTECTION,
        NOW + 14 * DAYS,
        True,
    )
    gone = facts(protection_end=left(days=-16))
    assert governing(deadlines(gone, rules(), NOW), NOW) is None


def test_open_dispute_has_the_sellers_days_and_the_platforms() -> None:
    opened = facts(dispute_opened_at=NOW, protection_end=left(days=5))
    assert kinds(opened) == ["platform_steps_in", "seller_answer"]
    seller = found(opened, K.SELLER_ANSWER)
    assert seller.earliest == NOW + 5 * DAYS
    assert seller.offsets == (2 * DAYS, DAYS)
    assert seller.rules == ("seller_answer", "seller_answer_short")
    platform = found(opened, K.PLATFORM_STEPS_IN)
    assert (platform.earliest, platform.latest) == (NOW + 5 * DAYS, NOW + 7 * DAYS)
    assert [platform.moment - offset - NOW for offset in platform.offsets] == [
        5 * DAYS,
        timedelta(days=6, hours=12),
    ]


def test_sellers_time_on_the_screen_wins() -> None:
    opened = facts(dispute_opened_at=NOW, seller_answer_end=left(days=3))
    seller = found(opened, K.SELLER_ANSWER)
    assert (seller.earliest, seller.basis) == (NOW + 3 * DAYS, Basis.SCREEN)


def test_russian_rule_is_named_unverified() -> None:
    opened = facts(dispute_opened_at=NOW, market=Market.RUSSIA)
    seller = found(opened, K.SELLER_ANSWER)
    assert seller.rules == ("seller_answer_ru",)
    assert not rules().rule("seller_answer_ru").verified
    assert seller.earliest == NOW + 5 * DAYS


def test_closed_case_has_none() -> None:
    assert kinds(facts(closed_as="refunded", protection_end=left(days=5))) == []


STATES = [
    (timedelta(days=3, seconds=1), DeadlineState.TIME_LEFT),
    (timedelta(days=3), DeadlineState.SOON),
    (timedelta(days=1, seconds=1), DeadlineState.SOON),
    (timedelta(days=1), DeadlineState.LAST_DAY),
    (timedelta(seconds=1), DeadlineState.LAST_DAY),
    (timedelta(), DeadlineState.PASSED),
    (timedelta(days=-9), DeadlineState.PASSED),
]


@pytest.mark.parametrize(("remains", "expected"), STATES)
def test_state(remains: timedelta, expected: DeadlineState) -> None:
    deadline = found(facts(protection_end=screen(NOW + remains)), K.PROTECTION_END)
    assert state(deadline, NOW) is expected


CLOCK_CHANGES = [
    ("Europe/Madrid", "2026-10-20 12:00", "2026-11-04 10:00"),
    ("Europe/Madrid", "2027-03-20 12:00", "2027-04-04 11:00"),
    ("America/New_York", "2026-10-25 12:00", "2026-11-09 16:00"),
    ("America/New_York", "2027-03-10 12:00", "2027-03-25 17:00"),
    ("Africa/Cairo", "2026-10-20 12:00", "2026-11-04 09:00"),
    ("Australia/Lord_Howe", "2027-03-28 12:00", "2027-04-12 01:00"),
    ("Europe/Moscow", "2026-10-20 12:00", "2026-11-04 09:00"),
]


@pytest.mark.parametrize(("zone", "local", "fifteen_days_later"), CLOCK_CHANGES)
def test_d05_timers_count_elapsed_hours_across_a_clock_change(
    zone: str, local: str, fifteen_days_later: str
) -> None:
    """D05: 15 days are 360 hours; what is shown are calendar dates."""
    start = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    deadline = found(facts(protection_end=screen(start)), K.OPEN_AFTER_PROTECTION)
    assert deadline.earliest == at(fifteen_days_later)
    assert deadline.earliest - utc(start) == timedelta(hours=360)
    assert deadline.earliest.tzinfo is UTC


def test_d05_second_half_of_a_repeated_hour_is_another_moment() -> None:
    madrid = ZoneInfo("Europe/Madrid")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=madrid)
    second = first.replace(fold=1)
    assert utc(second) - utc(first) == timedelta(hours=1)
    assert after(second, 15 * DAYS) - after(first, 15 * DAYS) == timedelta(hours=1)


@pytest.mark.parametrize(
    "day", [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2026, 10, 25)]
)
def test_a_day_spans_fifty_hours_on_earth(day: date) -> None:
    assert latest_moment(day) - earliest_moment(day) == timedelta(hours=50)


def test_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        utc(datetime(2026, 11, 25))  # noqa: DTZ001


@given(any_facts, moments)
def test_deadlines_are_sorted_bounded_and_found_by_rules(facts: CaseFacts, now: datetime) -> None:
    all_found = deadlines(facts, rules(), now)
    assert len({d.kind for d in all_found}) == len(all_found)
    for one, next_one in pairwise(all_found):
        assert one.earliest <= next_one.earliest
    for d in all_found:
        assert d.earliest.tzinfo is UTC
        assert d.latest is None or d.earliest <= d.latest
        assert d.rules and all(rules().rule(r) for r in d.rules)
        assert len(d.offsets) <= 3
    first = governing(all_found, now)
    if first is not None:
        assert first.kind not in OPENINGS and first.over_at > utc(now)


@given(any_facts, moments, moments)
def test_time_passing_never_moves_a_deadline(
    facts: CaseFacts, one: datetime, other: datetime
) -> None:
    """No valid_from in the data cuts through, so only openings vanish with time."""
    before = {d.kind: d for d in deadlines(facts, rules(), one)}
    later = {d.kind: d for d in deadlines(facts, rules(), other)}
    for kind in before.keys() & later.keys():
        assert before[kind] == later[kind]
    assert before.keys() ^ later.keys() <= OPENINGS
