"""Paid and not shipped: what runs, what to do, what to write."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.dispute.deadlines import Basis, DeadlineKind, deadlines, governing
from bot.dispute.facts import CaseFacts, Situation
from bot.dispute.guidance import Avoid, Solution, Step
from bot.dispute.letters import Kind, SentenceId, letter
from bot.dispute.lifecycle import Happening, Outcome
from bot.dispute.situations import Goal, agenda, milestones, reportable
from bot.dispute.solutions import advice
from bot.dispute.told import DAY_IN_ZONE
from bot.marketplaces import rules
from tests.dispute.cases import NOW, facts, left


def unshipped(**known: Any) -> CaseFacts:
    return facts(situation=Situation.NOT_SHIPPED, **known)


def test_nothing_runs_until_something_is_told() -> None:
    assert deadlines(unshipped(), rules(), NOW) == ()


def test_the_time_to_ship_is_only_what_the_screen_says() -> None:
    (found,) = deadlines(unshipped(ship_by=left(days=3)), rules(), NOW)
    assert found.kind is DeadlineKind.SHIP_BY and found.basis is Basis.SCREEN
    assert found.moment == NOW + timedelta(days=3) and found.offsets == (timedelta(days=1),)


def test_a_cancellation_is_answered_in_48_hours_wherever_its_day_began() -> None:
    asked = unshipped(cancel_asked_at=NOW, cancel_asked_slack=DAY_IN_ZONE)
    (found,) = deadlines(asked, rules(), NOW)
    assert found.kind is DeadlineKind.CANCEL_ANSWER and found.basis is Basis.RULE
    assert found.moment == NOW + timedelta(hours=48)
    assert found.over_at == NOW + timedelta(hours=73)


def test_the_earlier_of_both_governs() -> None:
    both = unshipped(ship_by=left(days=9), cancel_asked_at=NOW)
    first = governing(deadlines(both, rules(), NOW), NOW)
    assert first is not None and first.kind is DeadlineKind.CANCEL_ANSWER


@pytest.mark.parametrize(
    ("known", "solution", "step", "avoid"),
    [
        ({}, Solution.CANCEL_ORDER, Step.CANCEL_ON_PAGE, Avoid.WAIT_FOR_STOCK),
        (
            {"ship_by": left(days=3)},
            Solution.CANCEL_ORDER,
            Step.CANCEL_ON_PAGE,
            Avoid.WAIT_FOR_STOCK,
        ),
        (
            {"ship_by": left(days=-3)},
            Solution.SEE_CANCELLED,
            Step.READ_ORDER_STATUS,
            Avoid.WAIT_FOR_STOCK,
        ),
        (
            {"cancel_asked_at": NOW},
            Solution.AWAIT_CANCELLATION,
            Step.READ_ORDER_STATUS,
            Avoid.WITHDRAW_CANCELLATION,
        ),
        (
            {"cancel_asked_at": NOW - timedelta(days=5)},
            Solution.SEE_CANCELLED,
            Step.READ_ORDER_STATUS,
            Avoid.WAIT_FOR_STOCK,
        ),
    ],
)
def test_advice(known: dict[str, Any], solution: Solution, step: Step, avoid: Avoid) -> None:
    given = advice(unshipped(**known), rules(), NOW)
    assert (given.solution, given.do, given.dont) == (solution, step, avoid)
    assert not {Step.OPEN_DISPUTE, Step.OPEN_DISPUTE_TODAY} & set(given.steps)


def test_only_what_makes_sense_is_asked_and_reported() -> None:
    assert agenda(unshipped(), Goal.DATES) == ("ship_by",)
    assert "tracking" not in agenda(unshipped()) and "protection_end" not in agenda(unshipped())
    reported = reportable(unshipped())
    assert reported is not None and reported.happening is Happening.CANCEL_ASKED
    told = {m.happening: m for m in milestones(unshipped())}
    assert Happening.DISPUTE_OPENED not in told
    assert told[Happening.SHIPPED].becomes is Situation.NOT_RECEIVED
    assert told[Happening.CANCELLED].outcome is Outcome.CANCELLED


def test_one_letter_whatever_kind_is_asked_for() -> None:
    for kind in Kind:
        made = letter(unshipped(), rules(), NOW, kind)
        said = {sentence.id for sentence in made.sentences}
        assert made.kind is Kind.SELLER
        assert {SentenceId.NOT_SHIPPED, SentenceId.ASK_CANCEL} <= said
    asked = letter(unshipped(cancel_asked_at=NOW), rules(), NOW)
    assert SentenceId.ASK_CONFIRM_CANCEL in {sentence.id for sentence in asked.sentences}
