"""D09, working days: weekends, holidays, swapped days, other weekends, years nobody knows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.dispute.deadlines import DeadlineKind, deadlines
from bot.dispute.facts import CaseFacts, Country, Market, PaidWith
from bot.dispute.refund_terms import terms
from bot.dispute.working_days import COUNTED_MAX, nth, passed, unknown
from bot.marketplaces import rules
from bot.marketplaces.holidays import WorkCalendar, calendars, load
from tests.dispute.cases import NOW, any_facts, facts

RUSSIA, CHINA = calendars()["russia"], calendars()["china"]
FRIDAY_SATURDAY = WorkCalendar("made up", weekend=frozenset({4, 5}), years=frozenset({2026}))


EU, CARD = Country.EU, PaidWith.CARD_RU


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("country", "when", "works"),
    [
        (RUSSIA, "2026-01-09", False),  # moved off, a Friday
        (RUSSIA, "2026-03-09", False),
        (RUSSIA, "2026-12-31", False),
        (RUSSIA, "2026-11-04", False),
        (RUSSIA, "2026-01-12", True),
        (RUSSIA, "2027-02-20", True),  # a Saturday that is worked
        (RUSSIA, "2027-02-22", False),  # in exchange for this Monday
        (CHINA, "2026-02-14", True),  # before the Chinese new year a Saturday is worked
        (CHINA, "2026-02-17", False),
        (CHINA, "2026-02-23", False),
        (CHINA, "2026-02-24", True),
        (CHINA, "2026-10-07", False),
        (CHINA, "2026-10-10", True),
        (FRIDAY_SATURDAY, "2026-11-27", False),
        (FRIDAY_SATURDAY, "2026-11-28", False),
        (FRIDAY_SATURDAY, "2026-11-29", True),
    ],
)
def test_a_day_is_worked_or_not(country: WorkCalendar, when: str, works: bool) -> None:
    assert country.works(day(when)) is works


@pytest.mark.parametrize(
    ("since", "number", "countries", "last"),
    [
        ("2026-11-25", 1, (), "2026-11-26"),
        ("2026-11-25", 10, (WorkCalendar("x"),), "2026-12-09"),
        ("2026-11-27", 1, (WorkCalendar("x"),), "2026-11-30"),
        ("2026-12-29", 2, (RUSSIA,), "2027-01-11"),  # the New Year holidays lie between
        ("2026-02-13", 1, (CHINA,), "2026-02-14"),
        ("2026-02-13", 2, (CHINA,), "2026-02-24"),
        ("2026-09-30", 1, (CHINA, RUSSIA), "2026-10-08"),
        ("2026-10-09", 1, (CHINA, RUSSIA), "2026-10-12"),  # worked in China only
        ("2026-11-26", 2, (FRIDAY_SATURDAY,), "2026-11-30"),
    ],
)
def test_the_day_of_that_number(
    since: str, number: int, countries: tuple[WorkCalendar, ...], last: str
) -> None:
    assert nth(day(since), number, countries) == day(last)


@given(
    st.dates(date(2025, 1, 1), date(2028, 12, 31)),
    st.integers(1, 60),
    st.lists(st.sampled_from([RUSSIA, CHINA, FRIDAY_SATURDAY]), max_size=3),
)
def test_counting_there_and_back(since: date, number: int, countries: list[WorkCalendar]) -> None:
    found = nth(since, number, countries)
    assert found > since
    assert all(one.works(found) for one in countries)
    assert passed(since, found, countries) == number
    assert passed(since, found - timedelta(days=1), countries) == number - 1
    assert nth(since, number, countries) <= nth(since, number + 1, countries)


@given(st.dates(), st.integers(0, 10**6), st.dates())
def test_nothing_breaks_at_the_ends_of_time(since: date, number: int, until: date) -> None:
    assert (nth(since, number, (RUSSIA,)) - since).days <= COUNTED_MAX
    assert 0 <= passed(since, until, (RUSSIA,)) <= COUNTED_MAX


def test_a_year_without_data_is_said() -> None:
    assert unknown(day("2026-11-25"), day("2026-12-31"), (CHINA, RUSSIA)) == ()
    assert unknown(day("2026-12-25"), day("2027-01-20"), (CHINA, RUSSIA)) == (("china", 2027),)
    assert unknown(day("2026-12-31"), day("2026-12-31"), (CHINA,)) == ()


FAULTS = [
    ("off = [2025-01-01]", "not of 2026"),
    ("off = [2026-11-28]", "weekends are worked"),
    ("working = [2026-11-27]", "weekdays are off"),
]


@pytest.mark.parametrize(("line", "fault"), FAULTS)
def test_holidays_that_do_not_hang_together_are_refused(line: str, fault: str) -> None:
    head = (
        'source = "x"\nsource_kind = "weak"\nchecked_on = 2026-11-28\nreview_on = 2026-12-28\n'
        '[[years]]\ncountry = "x"\nyear = 2026\n'
    )
    other = "working = []" if line.startswith("off") else "off = []"
    with pytest.raises(ValueError, match=fault):
        load(f"{head}{line}\n{other}\n")


# --- the terms of a refund --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "since", "first", "last", "longest", "about"),
    [
        ({}, "2026-11-25", "2026-11-26", "2026-12-09", "2026-12-23", False),
        ({"paid_with": CARD}, "2026-12-15", "2026-12-16", "2026-12-29", "2027-01-21", True),
        ({"country": EU}, "2026-12-15", "2026-12-16", "2026-12-29", "2027-01-12", True),
        ({"market": Market.RUSSIA}, "2026-09-28", "2026-09-29", "2026-10-19", "2026-11-02", False),
        (
            {"paid_with": CARD, "country": EU},
            "2026-10-28",
            "2026-10-29",
            "2026-11-11",
            "2026-11-25",
            False,
        ),
        ({"paid_with": CARD}, "2026-10-28", "2026-10-29", "2026-11-12", "2026-11-26", False),
    ],
)
def test_terms_are_days(
    known: dict[str, object], since: str, first: str, last: str, longest: str, about: bool
) -> None:
    found = terms(facts(**known), rules(), day(since))
    assert (found.usual.first, found.usual.last) == (day(first), day(last))
    assert found.longest == day(longest)
    assert bool(found.unknown) is about


@given(any_facts, st.dates())
def test_no_term_ends_before_it_begins(known: CaseFacts, since: date) -> None:
    found = terms(known, rules(), since)
    for span in found.spans:
        assert since <= span.first <= span.last <= found.longest
    assert found.countries[0] == "china"


@given(any_facts)
def test_the_refund_is_looked_for_on_two_days(known: CaseFacts) -> None:
    found = deadlines(replace(known, closed_as="refunded"), rules(), NOW)
    if known.won_on is None:
        assert found == ()
        return
    assert [one.kind for one in found] == sorted(
        (DeadlineKind.REFUND_USUAL, DeadlineKind.REFUND_LONGEST),
        key=lambda kind: (kind is DeadlineKind.REFUND_LONGEST, kind),
    ) or found[0].earliest == found[1].earliest
    assert all(one.opens and one.rules for one in found)
