"""What may go now, of all that one person is owed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.conversation.session import Case, Session
from bot.conversation.silence import SILENCE
from bot.dispute.reminder_policy import PASSED, Planned
from bot.services.bodies import NoticeBody, ReminderBody, ScreenBody, encode
from bot.services.judge import judge
from bot.storage.base import Delivery, DeliveryState, Kind, Person

DAY = timedelta(days=1)
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
PERSON = Person(1, Session())


def screen(
    number: int, seconds: float, kind: Kind = Kind.SCREEN, *, overtaken: bool = False
) -> Delivery:
    """Owed so many seconds from now."""
    body = encode(ScreenBody(fresh=True) if kind is Kind.SCREEN else NoticeBody("erased", "en"))
    due = NOW + timedelta(seconds=seconds)
    state = DeliveryState.PENDING
    return Delivery(number, 1, f"{number}:0", kind, due, body, None, None, state, 0, overtaken)


def verdicts(*rows: Delivery, at: float = 0) -> dict[int, tuple[DeliveryState, float | None]]:
    """State and seconds from NOW per delivery."""
    return {
        v.delivery_id: (v.state, None if v.due is None else (v.due - NOW).total_seconds())
        for v in judge(PERSON, rows, NOW + timedelta(seconds=at))
    }


def test_parts_of_an_album_wait_for_its_last() -> None:
    parts = [screen(1, 1.0), screen(2, 1.01), screen(3, 1.3)]
    assert verdicts(*parts, at=1.0) == {1: (DeliveryState.PENDING, 1.3)}
    assert set(verdicts(*parts, at=1.3).values()) == {(DeliveryState.SENDING, None)}


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(screen(2, 60), id="one that Telegram put off"),
        pytest.param(screen(2, 1, Kind.NOTICE), id="no screen"),
    ],
)
def test_a_screen_waits_for_nothing_else(later: Delivery) -> None:
    assert verdicts(screen(1, 0), later) == {1: (DeliveryState.SENDING, None)}


def test_R13_a_newer_screen_takes_the_place_of_one_whose_outcome_is_unknown() -> None:
    assert verdicts(screen(1, -40, overtaken=True), screen(2, -35, overtaken=True)) == {
        1: (DeliveryState.CANCELLED, None),
        2: (DeliveryState.CANCELLED, None),
    }


def test_a_screen_and_the_newer_one_that_waits_with_it_are_drawn_together() -> None:
    together = verdicts(screen(2, -1), screen(1, 0, overtaken=True), screen(3, -1, Kind.NOTICE))
    assert set(together.values()) == {(DeliveryState.SENDING, None)}


def reminder(number: int, deadline: str, seconds: float) -> Delivery:
    """Due so many seconds from now, of a deadline in two days."""
    due = NOW + timedelta(seconds=seconds)
    planned = Planned("c", deadline, DAY, 1, NOW, NOW + 2 * DAY, last=False)
    body = encode(ReminderBody(planned))
    return Delivery(
        number, 1, f"{number}:0", Kind.REMINDER, due, body, "c", due, DeliveryState.PENDING, 0
    )


def test_R14_a_repeat_is_not_taken_along_before_its_time() -> None:
    person = Person(1, Session(cases=(Case("c", NOW - 9 * DAY, reminders=True),)))
    fresh, due = reminder(1, "protection_end", 30), reminder(2, "seller_answer", -1)
    taken = {v.delivery_id for v in judge(person, [fresh, due], NOW)}
    assert taken == {1, 2}
    repeat = replace(fresh, state=DeliveryState.AMBIGUOUS, attempts=1)
    taken = {v.delivery_id for v in judge(person, [repeat, due], NOW)}
    assert taken == {2}


@pytest.mark.parametrize(
    ("heard", "left"),
    [(None, None), (NOW - 31 * DAY, None), (NOW - 30 * DAY, None), (NOW - 10 * DAY, 20 * DAY)],
)
def test_how_it_ended_is_asked_after_a_long_silence_only(
    heard: datetime | None, left: timedelta | None
) -> None:
    case = Case("c", NOW - 90 * DAY, reminders=True)
    person = Person(1, Session(cases=(case,)), updated_at=heard)
    planned = Planned("c", SILENCE, PASSED, 1, NOW - DAY, NOW - DAY, last=False)
    asked = replace(reminder(1, SILENCE, -1), body=encode(ReminderBody(planned)))
    along = reminder(2, "seller_answer", -1)
    states = {v.delivery_id: (v.state, v.due) for v in judge(person, [asked, along], NOW)}
    going = (DeliveryState.SENDING, None)
    waiting = (DeliveryState.PENDING, NOW + left) if left else going
    assert states == {1: waiting, 2: going}


def question(state: DeliveryState, attempts: int = 0) -> Delivery:
    """How a case ended, owed since a moment."""
    planned = Planned("c", SILENCE, PASSED, 1, NOW - DAY, NOW - DAY, last=False)
    body = encode(ReminderBody(planned))
    return replace(reminder(1, SILENCE, -1), body=body, state=state, attempts=attempts)


@pytest.mark.parametrize("heard", [NOW, NOW - 31 * DAY])
def test_while_the_question_is_on_its_way_nothing_else_goes(heard: datetime) -> None:
    case = Case("c", NOW - 90 * DAY, reminders=True)
    person = Person(1, Session(cases=(case,)), updated_at=heard)
    due = reminder(2, "seller_answer", -1)
    states = {
        v.delivery_id: v.state for v in judge(person, [question(DeliveryState.SENDING), due], NOW)
    }
    assert states == {2: DeliveryState.PENDING}


@pytest.mark.parametrize(
    ("heard", "wanted"),
    [(NOW, DeliveryState.CANCELLED), (NOW - 31 * DAY, DeliveryState.SENDING)],
)
def test_R13_who_has_done_something_since_gets_no_repeat_of_the_question(
    heard: datetime, wanted: DeliveryState
) -> None:
    case = Case("c", NOW - 90 * DAY, reminders=True)
    person = Person(1, Session(cases=(case,)), updated_at=heard)
    repeat = question(DeliveryState.AMBIGUOUS, attempts=1)
    assert [v.state for v in judge(person, [repeat], NOW)] == [wanted]


def test_the_question_keeps_its_place_until_it_is_due() -> None:
    case = Case("c", NOW - 90 * DAY, reminders=True)
    person = Person(1, Session(cases=(case,)), updated_at=NOW)
    later = replace(question(DeliveryState.PENDING), due=NOW + DAY)
    assert judge(person, [later], NOW) == []
