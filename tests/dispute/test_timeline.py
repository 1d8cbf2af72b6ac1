"""The course of a case: what happened, and which deadline is read first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.conversation.session import Answer, Case, Chosen, Day
from bot.dispute.deadlines import DeadlineState, deadlines, governing, state
from bot.dispute.facts import Seen, Tracking
from bot.dispute.replay import facts_from
from bot.dispute.timeline import Happened, Milestone, course, happened
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, facts, left

M = Milestone


def test_what_happened_is_told_in_order() -> None:
    known = facts(
        dispute_opened_at=datetime(2026, 11, 24, 21, 30, tzinfo=UTC),
        delivered_on=date(2026, 11, 20),
        shipped_on=date(2026, 10, 30),
        shipped_approximate=True,
    )
    assert happened(known, ZoneInfo("Europe/Moscow")) == (
        Happened(M.SHIPPED, date(2026, 10, 30), about=True),
        Happened(M.DELIVERED, date(2026, 11, 20)),
        # Half past nine in the evening, UTC: in Moscow it is the next day.
        Happened(M.DISPUTE_OPENED, date(2026, 11, 25)),
    )
    assert happened(known, ZoneInfo("America/New_York"))[-1].day == date(2026, 11, 24)


@pytest.mark.parametrize("about", [True, False])
@pytest.mark.parametrize("zone", ["Europe/Moscow", "America/New_York", "Asia/Kamchatka", None])
def test_the_day_of_a_deed_is_the_one_that_was_told(zone: str | None, about: bool) -> None:
    day = date(2026, 11, 24)
    told = (("situation", Chosen("damaged")), ("dispute_opened", Day(day, approximate=about)))
    case = Case("c", NOW, tuple(Answer(question, value, NOW) for question, value in told))
    there = ZoneInfo(zone or "Europe/Moscow")  # shown in a guessed one until it is told
    known = facts_from(case, there) if zone else facts_from(case)
    assert happened(known, there) == (Happened(M.DISPUTE_OPENED, day, about=about),)


def test_nothing_told_nothing_happened() -> None:
    assert happened(facts(), UTC) == ()


def test_what_expires_first_is_read_first() -> None:
    """A scan a week ago: its time is over, protection runs, and later may still work."""
    known = facts(
        shipped_on=date(2026, 11, 1),
        tracking=Tracking.SAYS_DELIVERED,
        delivered_on=date(2026, 11, 17),
        protection_end=Seen(NOW + timedelta(days=3)),
    )
    found = course(deadlines(known, rules(), NOW), NOW)
    assert [one.kind for one in (*found.ahead, *found.perhaps, *found.over)] == [
        "protection_end",
        "open_after_protection",
        "delivered_scan",
    ]
    assert [one.kind for one in found.over] == ["delivered_scan"]


def test_the_seller_comes_before_the_platform() -> None:
    """By their safe moments both end on one day; the platform's counts to its last."""
    found = course(deadlines(facts(dispute_opened_at=NOW), rules(), NOW), NOW)
    assert [one.kind for one in found.ahead] == ["seller_answer", "platform_steps_in"]


def test_a_passed_deadline_is_dimmed_and_last() -> None:
    found = course(deadlines(facts(protection_end=left(days=-3)), rules(), NOW), NOW)
    assert [one.kind for one in found.over] == ["protection_end"]
    assert [one.kind for one in found.perhaps] == ["open_after_protection"]
    assert found.ahead == ()


@given(any_facts)
def test_every_deadline_is_read_once_and_the_one_that_counts_early(known) -> None:
    all_ = deadlines(known, rules(), NOW)
    found = course(all_, NOW)
    assert sorted((*found.ahead, *found.perhaps, *found.over), key=repr) == sorted(all_, key=repr)
    assert all(state(one, NOW) is DeadlineState.PASSED for one in found.over)
    moments = [one.moment for one in found.ahead]
    assert moments == sorted(moments)
    first = governing(all_, NOW)
    if first is not None:
        coming = [one for one in (*found.ahead, *found.perhaps) if not one.opens]
        assert coming[0].moment == first.moment and coming[0].perhaps == first.perhaps
