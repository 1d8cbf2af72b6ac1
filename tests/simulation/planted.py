"""Bugs on purpose: the simulation has to find each of them, or it proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.conversation import planning
from bot.conversation.session import Session
from bot.dispute import reminder_policy
from bot.heartbeat import Heartbeat
from bot.services import judge, reminding, sending
from bot.services.answers import Unclear
from bot.storage.base import DeliveryState, Settled

Plant = Callable[[pytest.MonkeyPatch], None]


def no_attempt_cap(patch: pytest.MonkeyPatch) -> None:
    """A message whose fate is unknown is sent until it is known."""
    patch.setattr(judge, "COPIES", 99)


def unclear_is_sent(patch: pytest.MonkeyPatch) -> None:
    """After a time-out it is taken for granted that the message arrived."""
    settled = sending.settled

    def trusting(row: Any, answer: Any, now: datetime) -> Settled:
        if isinstance(answer, Unclear):
            return Settled(row.id, DeliveryState.SENT)
        return settled(row, answer, now)

    patch.setattr(sending, "settled", trusting)


def no_night(patch: pytest.MonkeyPatch) -> None:
    """The time to speak is looked for without regard to quiet hours."""
    patch.setattr(reminder_policy, "end_of_quiet", lambda at, quiet, zone: at)


def no_daily_cap(patch: pytest.MonkeyPatch) -> None:
    """Every reminder is a message of its own day."""
    patch.setattr(reminder_policy, "_is_full", lambda day, digests: False)


def no_look_before_sending(patch: pytest.MonkeyPatch) -> None:
    """What was planned is said, whatever was answered since."""
    patch.setattr(judge, "wanted", lambda case, planned: True)
    patch.setattr(reminding, "wanted", lambda case, planned: True)


def no_zone(patch: pytest.MonkeyPatch) -> None:
    """Quiet hours are those of Greenwich."""
    habits_of = planning.habits_of

    def greenwich(session: Session) -> reminder_policy.Habits:
        return replace(habits_of(session), zone=UTC)

    patch.setattr(judge, "habits_of", greenwich)
    patch.setattr(planning, "habits_of", greenwich)


def no_diary(patch: pytest.MonkeyPatch) -> None:
    """A digest that left is not noted."""
    note = sending.note
    patch.setattr(sending, "note", lambda bodies, number, now: note((), number, now))


def no_wake_up(patch: pytest.MonkeyPatch) -> None:
    """Only what is due within the hour is waited for."""
    arm = Heartbeat.arm

    def forgetful(self: Heartbeat, due: datetime | None) -> None:
        if due is not None and due - self._clock.now() < timedelta(hours=1):
            arm(self, due)

    patch.setattr(Heartbeat, "arm", forgetful)


def no_last_chance(patch: pytest.MonkeyPatch) -> None:
    """The last reminder waits for a slot like any other."""
    patch.setattr(reminder_policy, "ROOM", timedelta(days=-9))


PLANTED: dict[str, Plant] = {
    plant.__name__: plant
    for plant in (
        no_attempt_cap,
        unclear_is_sent,
        no_night,
        no_daily_cap,
        no_look_before_sending,
        no_zone,
        no_diary,
        no_wake_up,
        no_last_chance,
    )
}
EXPECTED = {
    "no_attempt_cap": "INV-6",
    "unclear_is_sent": "INV-5: said to be sent",
    "no_night": "INV-7",
    "no_daily_cap": "INV-7",
    "no_look_before_sending": "INV-7: nobody reacted",
    "no_zone": "INV-7",
    "no_diary": "INV-7",
    "no_wake_up": "INV-5",
    "no_last_chance": "INV-5",
}
"""The invariant by which it is found."""
