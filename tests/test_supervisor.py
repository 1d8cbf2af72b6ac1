"""Silence is judged fairly: not by who was frozen himself."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.supervisor import CHECK_EVERY, SILENCE, Supervisor


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def monotonic(self) -> float:
        return self.at


async def test_R21_a_silent_part_fails() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    offset = 0.0
    for _ in range(int(SILENCE / CHECK_EVERY) + 1):
        clock.at += CHECK_EVERY
        offset = supervisor._look(offset)
    assert supervisor.failure == "silent: part"


async def test_R21_after_a_freeze_the_parts_get_a_round_to_speak() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    clock.at += 10 * SILENCE
    supervisor._look(0.0)
    assert supervisor.failure is None
    clock.at += CHECK_EVERY
    supervisor._look(0.0)
    assert supervisor.failure == "silent: part"


async def test_who_is_dismissed_is_not_missed() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    supervisor.dismiss("part")
    clock.at += 2 * SILENCE
    assert supervisor.healthy
