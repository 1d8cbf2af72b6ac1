"""Whom to judge next: in order, each once, and never from an old list."""

from __future__ import annotations

from bot.storage.due import FRESH_MS, DueList


def test_hands_out_in_order_and_nobody_twice() -> None:
    due = DueList()
    assert due.is_stale(0)
    due.fill(5, [3, 1, 3, 2])
    assert due.take(2) == [3, 1]
    assert not due.is_stale(5)
    assert due.take(9) == [2]
    assert due.is_stale(5), "everybody had their turn: there may be others"


def test_is_old_after_a_second_and_when_the_clock_goes_back() -> None:
    due = DueList()
    due.fill(5000, [1, 2])
    assert not due.is_stale(5000 + FRESH_MS - 1)
    assert due.is_stale(5000 + FRESH_MS)
    assert due.is_stale(4999)
    due.fill(4999, [7])
    assert due.take(5) == [7], "what was left of the old list is forgotten"
