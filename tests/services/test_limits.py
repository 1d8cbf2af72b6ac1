"""The allowance for new messages: answers may overdraw, reminders pay it back."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.services.limits import CHAT_BURST, REST, SLOW, SLOW_SHARE, TICK, TOGETHER, Limiter


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def monotonic(self) -> float:
        return self.at


def test_one_chat_gets_a_burst_and_then_one_a_second() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    for _ in range(int(CHAT_BURST)):
        assert limiter.chat_wait(1) == 0
        limiter.took(1)
    # The third waits a little: what travels at different speeds must not arrive too close.
    assert 0.05 < limiter.chat_wait(1) < 0.2
    clock.at += 0.11
    assert limiter.chat_wait(1) == 0
    limiter.took(1)
    assert 0.9 < limiter.chat_wait(1) <= 1
    assert limiter.chat_wait(2) == 0
    clock.at += 1
    assert limiter.chat_wait(1) == 0


def test_a_broadcast_leaves_at_the_rate() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    sent = 0
    for _ in range(10_000):
        if limiter.broadcast_wait() == 0:
            limiter.took(1000 + sent)
            sent += 1
        clock.at += 0.001
    assert 28 * 10 - 1 <= sent <= 28 * 10 + 2


def test_no_second_of_a_burst_sees_more_than_telegram_takes() -> None:
    """Nor the first one, after a rest."""
    for rate, most in ((28, 30), (950, 1000)):
        clock = Hand()
        limiter = Limiter(clock, rate)
        left: list[float] = []
        for _ in range(3 * rate):
            wait = limiter.broadcast_wait()
            limiter.take_turn()
            left.append(clock.at + wait)
        assert left == sorted(left)
        _fits(left, most)
        # What leaves before there are connections arrives together with what follows.
        _fits([max(at, 100.2) for at in left], most)


def _fits(moments: list[float], most: int) -> None:
    for n, at in enumerate(moments):
        assert sum(at <= other < at + 1 for other in moments[n : n + most + 1]) <= most


def test_turns_of_one_tick_come_together_and_no_second_sees_more() -> None:
    clock = Hand()
    limiter = Limiter(clock, 950)
    left: list[float] = []
    for _ in range(3 * 950):
        wait = limiter.broadcast_wait()
        limiter.take_turn()
        together = limiter.tick_wait(wait) if wait else 0.0
        assert wait <= together + 1e-6
        assert together < wait + TICK + 1e-6
        left.append(round(clock.at + together, 6))
    assert len(set(left)) <= (3 + SLOW * SLOW_SHARE) / TICK + 2
    _fits(left, 1000)


def test_at_the_free_rate_each_leaves_in_its_own_moment() -> None:
    assert Limiter(Hand(), 28).tick_wait(0.123) == 0.123


def test_turns_that_were_missed_do_not_leave_together() -> None:
    """The loop stood still for a while: thirty have their turn behind them."""
    clock = Hand()
    limiter = Limiter(clock, 28)
    for chat in range(29):
        assert limiter.crowd_wait() == 0
        limiter.took(chat, turn=False)
        clock.at += 0.01
    assert 0.70 < limiter.crowd_wait() <= 0.72
    clock.at += 0.72
    assert limiter.crowd_wait() == 0


def test_who_asks_next_waits_behind() -> None:
    limiter = Limiter(Hand(), 28)
    waits = []
    for _ in range(30):
        waits.append(limiter.broadcast_wait())
        limiter.take_turn()
    assert waits[0] == 0
    steps = [b - a for a, b in pairwise(waits[3:])]
    assert all(abs(step - 1 / 28) < 1e-6 for step in steps)


def test_behind_a_rest_the_first_turns_come_slowly() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)

    def distance() -> float:
        before = limiter.broadcast_wait()
        limiter.take_turn()
        return limiter.broadcast_wait() - before

    for pause, first in ((REST, SLOW), (REST / 2, 1), (REST, SLOW)):
        clock.at += limiter.broadcast_wait() + pause
        limiter.take_turn()  # there is one at once; the next ones have to wait
        assert [round(28 * distance()) for _ in range(3)] == [first, first, 1]


@pytest.mark.parametrize("rate", [0.5, 1, 16, 28])
def test_turns_taken_in_lots_ahead_are_no_rests(rate: float) -> None:
    """As the courier takes them: some seconds' worth, then none for a second or more."""
    clock = Hand()
    limiter = Limiter(clock, rate)
    turns = 0
    begun = clock.at
    while clock.at < begun + 60:
        while limiter.broadcast_wait() <= 5:
            limiter.take_turn()
            turns += 1
        clock.at += 1.0 / min(rate, 1.0)
    assert turns >= 0.95 * rate * 60


def test_answers_overdraw_and_the_broadcast_pays_back() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    for chat in range(100):
        assert limiter.chat_wait(chat) == 0
        limiter.took(chat)
    assert limiter.broadcast_wait() > 2
    clock.at += 4
    assert limiter.broadcast_wait() == 0


def test_T01_a_flood_of_one_chat_stops_that_chat_only() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    limiter.flooded(1, 5)
    limiter.flooded(1, 2)
    assert limiter.chat_wait(1) == 5
    assert limiter.chat_wait(2) == 0
    assert limiter.broadcast_wait() == 0
    clock.at += 5
    assert limiter.chat_wait(1) == 0


def test_T02_a_flood_of_several_chats_stops_all() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    for chat in (1, 2, 3):
        limiter.flooded(chat, 5)
    assert limiter.chat_wait(9) == 5
    assert limiter.broadcast_wait() == 5


def test_T02_a_pause_never_gets_shorter() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    for chat in (1, 2, 3):
        limiter.flooded(chat, 30)
    clock.at += 1
    for chat in (1, 4):
        limiter.flooded(chat, 1)
    assert limiter.pause(1) == limiter.pause(4) == limiter.chat_wait(9) == 29


def test_T01_refusals_that_have_nothing_to_do_with_each_other_stop_nobody_else() -> None:
    clock = Hand()
    limiter = Limiter(clock, 28)
    for chat in (1, 2, 3, 4):
        limiter.flooded(chat, 60)
        clock.at += TOGETHER / 2 + 0.1  # never three within the time that counts
    for chat in (5, 6, 7):
        limiter.flooded(chat, 60, new=False)  # who press without end
    assert limiter.pause(7) == 60
    assert limiter.pause(9) == limiter.broadcast_wait() == 0


def test_no_rate_means_no_limit_but_a_flood_still_counts() -> None:
    limiter = Limiter(Hand(), 0)
    for _ in range(1000):
        limiter.took(1)
    assert limiter.chat_wait(1) == limiter.broadcast_wait() == 0
    limiter.flooded(1, 3)
    assert limiter.chat_wait(1) == 3
