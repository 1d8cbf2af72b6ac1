"""The board of deadlines: which cases, in which order, with which buttons."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.chapters.lists import BOARD
from bot.conversation.present import present
from bot.conversation.screens import DeadlinesShown
from bot.conversation.session import Answer, Case, Entry, Instant, Session, View
from bot.dispute.deadlines import governing

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def case(name: str, days: float | None) -> Case:
    """A case whose protection ends in so many days; None: nothing told."""
    if days is None:
        return Case(name, NOW)
    end = Instant(NOW + timedelta(days=days), by_screen=True)
    return Case(name, NOW, answers=(Answer("protection_end", end, NOW),))


def board(session: Session, *args: str) -> DeadlinesShown:
    shown = present(replace(session, view=View("deadlines", args)), NOW)
    assert isinstance(shown, DeadlinesShown)
    return shown


def labels(shown: DeadlinesShown) -> list[str]:
    return [button.label for row in shown.rows for button in row]


SEVERAL = Session(
    cases=(
        case("none", None), case("over", -40), case("far", 30), case("soon", 2), case("next", 5),
        replace(case("shut", 1), closed_at=NOW),
    ),
    focus="far",
)  # fmt: skip


def test_what_expires_first_is_first_and_what_has_no_date_is_last() -> None:
    pages = [board(SEVERAL, "all"), board(SEVERAL, "all", "2")]
    assert [line.case for line in pages[0].lines] == ["soon", "next", "far"]
    assert {line.case for line in pages[1].lines} == {"none", "over"}
    assert [(page.first, page.page, page.pages) for page in pages] == [(1, 1, 2), (4, 2, 2)]


def test_the_case_talked_about_has_a_board_of_its_own() -> None:
    own = board(SEVERAL)
    assert [line.case for line in own.lines] == ["far"] and own.one
    assert {"correct_dates", "timeline", "calendar_file", "all_deadlines"} <= set(labels(own))
    assert {"correct_dates", "all_deadlines"}.isdisjoint(labels(board(SEVERAL, "all")))


@pytest.mark.parametrize("focus", [None, "one", "shut"])
def test_a_single_open_case_is_shown_whole(focus: str | None) -> None:
    session = Session(cases=(case("one", 4), replace(case("shut", 1), closed_at=NOW)), focus=focus)
    shown = board(session, "all")
    assert shown.one and [line.case for line in shown.lines] == ["one"]
    correct = next(b for row in shown.rows for b in row if b.label == "correct_dates")
    assert correct.action.case == "one"


def test_nobody_has_a_board_without_a_way_back() -> None:
    shown = board(Session(), "all")
    assert shown.lines == () and labels(shown) == ["back_home"]


@pytest.mark.parametrize("args", [("all", "0"), ("all", "99"), ("all", "x"), ("all", "²"), ("?",)])
def test_a_page_that_is_none_is_no_dead_end(args: tuple[str, ...]) -> None:
    assert board(SEVERAL, *args).lines


def test_an_old_calendar_is_told_of() -> None:
    known = (
        Entry("protection_end", NOW + 5 * DAY),
        Entry("open_after_protection", NOW + 20 * DAY),
    )
    fresh = replace(case("one", 5), calendar=known)
    moved = replace(case("one", 6), calendar=known)
    assert not board(Session(cases=(fresh,)), "all").outdated
    assert board(Session(cases=(moved,)), "all").outdated
    assert board(Session(cases=(moved, case("two", 3))), "all").outdated
    assert not board(Session(cases=(case("one", 6),)), "all").outdated


@given(st.lists(st.none() | st.integers(-60, 60), max_size=12))
def test_every_open_case_stands_on_one_page_in_order(ends: list[int | None]) -> None:
    session = Session(cases=tuple(case(f"c{n}", days) for n, days in enumerate(ends)))
    first = board(session, "all")
    pages = [board(session, "all", str(page)) for page in range(1, first.pages + 1)]
    seen = [line for page in pages for line in page.lines]
    assert sorted(line.case for line in seen) == sorted(one.id for one in session.cases)
    assert all(len(page.lines) <= BOARD for page in pages)
    found = [governing(line.deadlines, NOW) for line in seen]
    moments = [one.moment if one else NOW + 4000 * DAY for one in found]
    assert moments == sorted(moments)
