"""The buttons under the question how a case ended, pressed when they are no longer true too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation.actions import Action
from bot.conversation.engine import advance
from bot.conversation.events import OptionChosen
from bot.conversation.present import present
from bot.conversation.screens import CaseCard, CloseAsked, Closed, RefundShown, Screen
from bot.conversation.session import Case, Planned, Session, View
from bot.conversation.silence import SILENCE, asked

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(days=40)
KNOWN = (Planned(SILENCE, EARLIER, 3),)


def a_case(closed_as: str | None = None, *, paid: bool = False) -> Case:
    """With reminders, closed so long ago as it was asked."""
    return Case(
        "c",
        EARLIER,
        reminders=True,
        planned=KNOWN,
        closed_at=None if closed_as is None else EARLIER,
        closed_as=closed_as,
        paid_at=EARLIER if paid else None,
    )


def pressed(case: Case, option: str) -> tuple[Session, Screen]:
    event = OptionChosen(action=Action(f"r/{SILENCE}/0/1", option, "c"))
    after = advance(Session(cases=(case,), view=View("home")), event, NOW).session
    return after, present(after, NOW)


OPEN, LOST = a_case(), a_case("refused")
WON, PAID = a_case("refunded"), a_case("refunded", paid=True)


@pytest.mark.parametrize(
    ("case", "option", "screen", "hint"),
    [
        (OPEN, "ended", CloseAsked, None),
        (OPEN, "open", CloseAsked, None),
        (OPEN, "goes_on", CaseCard, "goes_on"),
        (OPEN, "stop", CaseCard, "reminders_stopped"),
        (OPEN, "paid", CaseCard, None),
        (OPEN, "unpaid", CaseCard, None),
        (OPEN, "nonsense", CaseCard, None),
        (LOST, "ended", Closed, None),
        (LOST, "goes_on", Closed, None),
        (LOST, "unpaid", Closed, None),
        (WON, "paid", Closed, None),
        (WON, "unpaid", RefundShown, None),
        (WON, "open", Closed, None),
        (PAID, "unpaid", Closed, None),
    ],
)
def test_each_button_does_what_is_still_true(
    case: Case, option: str, screen: type[Screen], hint: str | None
) -> None:
    session, shown = pressed(case, option)
    assert isinstance(shown, screen)
    assert shown.hint == hint
    after = session.case("c")
    assert after is not None
    known = after.plan_of(SILENCE)
    assert known is not None and known.generation == 3
    assert known.said or after.paid_at == NOW  # that is news, and nothing is waited for


@pytest.mark.parametrize(("case", "paid_at"), [(OPEN, None), (WON, NOW), (PAID, EARLIER)])
def test_money_comes_once(case: Case, paid_at: datetime | None) -> None:
    session, _ = pressed(case, "paid")
    after = session.case("c")
    assert after is not None and after.paid_at == paid_at


@pytest.mark.parametrize(("pressed_one", "generation"), [(1, 3), (3, 3), (9, 9)])
def test_an_older_question_does_not_turn_the_count_back(pressed_one: int, generation: int) -> None:
    known = asked(OPEN, pressed_one, NOW).plan_of(SILENCE)
    assert known is not None and known.generation == generation
