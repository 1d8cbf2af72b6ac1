"""What time Telegram says it is, and what follows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from bot.services.clockcheck import TOO_FAR, ClockCheck

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)


class Stands:
    """A clock that is wrong by so much."""

    def __init__(self) -> None:
        self.off = timedelta()

    def now(self) -> datetime:
        return NOON + self.off

    def monotonic(self) -> float:
        return 0.0


def test_D17_a_clock_days_off_is_not_believed_until_it_is_right_again() -> None:
    clock, rung = Stands(), []
    check = ClockCheck(clock, lambda: rung.append(1))
    said = format_datetime(NOON, usegmt=True)
    check.heard(said)
    assert not check.astray
    for off in (TOO_FAR + timedelta(minutes=1), -timedelta(days=20_000)):
        clock.off = off
        check.heard(said)
        assert check.astray and not rung
    clock.off = timedelta(hours=-23)
    check.heard(said)
    assert not check.astray
    assert rung == [1]


def test_D17_what_cannot_be_read_says_nothing() -> None:
    clock = Stands()
    clock.off = timedelta(days=3)
    check = ClockCheck(clock, lambda: None)
    for nonsense in ("", "yesterday", "Sat, 99 Nov 2026 12:00:00 GMT", "\0"):
        check.heard(nonsense)
    assert not check.astray
