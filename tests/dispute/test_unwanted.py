"""Nothing is wrong with the goods: back with a badge, else by good will, never by a lie."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given as anything

from bot.dispute.answer_letters import PhraseId, answer_letter
from bot.dispute.facts import Badge, CaseFacts, Customs, Market, Situation, Stage, Tracking
from bot.dispute.guidance import Avoid, Solution, Step
from bot.dispute.letters import Kind, SentenceId, letter
from bot.dispute.replies import SellerAnswer, reply, shares
from bot.dispute.situations import agenda
from bot.dispute.solutions import advice
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, facts, left


def unwanted(**known: Any) -> CaseFacts:
    return facts(situation=Situation.UNWANTED, **known)


RECENT = {"received_on": NOW.date() - timedelta(days=3)}
LONG_AGO = {"received_on": NOW.date() - timedelta(days=60)}


@pytest.mark.parametrize(
    ("known", "solution", "step"),
    [
        ({}, Solution.CHECK_DATES, Step.FIND_COUNTDOWN),
        (RECENT, Solution.RETURN_BY_AGREEMENT, Step.LOOK_FOR_BADGE),
        (RECENT | {"badge": Badge.NONE}, Solution.RETURN_BY_AGREEMENT, Step.LOOK_FOR_BADGE),
        (RECENT | {"badge": Badge.FREE}, Solution.RETURN_FREE, Step.ASK_FREE_RETURN),
        (LONG_AGO | {"badge": Badge.FREE}, Solution.RETURN_TOO_LATE, Step.LOOK_FOR_BUTTON),
    ],
)
def test_advice(known: dict[str, Any], solution: Solution, step: Step) -> None:
    given = advice(unwanted(**known), rules(), NOW)
    assert (given.solution, given.do) == (solution, step)
    assert Avoid.INVENT_FAULT in given.avoid and Avoid.SEND_BACK_UNAGREED in given.avoid


@anything(any_facts)
def test_no_advice_ever_shows_a_fault_that_is_not_there(one: CaseFacts) -> None:
    if one.situation is not Situation.UNWANTED:
        return
    given = advice(one, rules(), NOW)
    showing = {Step.SHOW_DAMAGE, Step.SHOW_DEFECT, Step.SHOW_DIFFERENCE, Step.SHOW_PARTS}
    assert not showing & set(given.steps)
    if one.stage is Stage.BEFORE_DISPUTE:
        assert Avoid.INVENT_FAULT in given.avoid


def test_the_letter_says_that_nothing_is_wrong() -> None:
    for kind in Kind:
        said = {s.id for s in letter(unwanted(), rules(), NOW, kind).sentences}
        assert SentenceId.CAME_UNWANTED in said and SentenceId.UNUSABLE not in said
    proved = unwanted(evidence_ready=frozenset({"unused_photo"}))
    said = {s.id for s in letter(proved, rules(), NOW).sentences}
    assert SentenceId.UNUSED in said


def test_whether_it_can_be_used_is_not_asked_but_the_badge_is() -> None:
    assert "usable" not in agenda(unwanted()) and agenda(unwanted())[0] == "badge"


def test_in_a_dispute_all_the_money_is_asked_for_against_the_goods() -> None:
    one = unwanted(dispute_opened_at=NOW)
    given = reply(one, rules(), NOW, SellerAnswer.REJECTED)
    said = {phrase.id for phrase in answer_letter(one, given, NOW.date())}
    assert {PhraseId.WILL_RETURN, PhraseId.DEMAND_ALL} <= said
    assert shares(one) is None


def test_in_russia_the_old_unconditional_return_is_named() -> None:
    given = advice(unwanted(market=Market.RUSSIA, **RECENT), rules(), NOW)
    assert "unconditional_return_ru" in given.because


@pytest.mark.parametrize(
    ("customs", "solution", "step"),
    [
        (None, Solution.ASK_CUSTOMS_THEN_OPEN, Step.ASK_CUSTOMS),
        (Customs.UNKNOWN, Solution.ASK_CUSTOMS_THEN_OPEN, Step.ASK_CUSTOMS),
        (Customs.FORBIDDEN, Solution.ASK_CUSTOMS_THEN_OPEN, Step.ASK_CUSTOMS),
        (Customs.PAPERS, Solution.ASK_CUSTOMS_THEN_OPEN, Step.ASK_SELLER_PAPERS),
        (Customs.DUTY, Solution.SETTLE_CUSTOMS, Step.PAY_DUTY),
    ],
)
def test_customs(customs: Customs | None, solution: Solution, step: Step) -> None:
    held = facts(tracking=Tracking.AT_CUSTOMS, customs=customs, protection_end=left(days=20))
    given = advice(held, rules(), NOW)
    assert (given.solution, given.do, given.dont) == (solution, step, Avoid.PAY_MORE)
    assert "customs_is_a_ground" in given.because
    assert (Step.ASK_SELLER_PAPERS in given.steps) is (customs is Customs.PAPERS)


def test_with_protection_ending_even_customs_does_not_delay_the_dispute() -> None:
    held = facts(tracking=Tracking.AT_CUSTOMS, customs=Customs.DUTY, protection_end=left(hours=20))
    assert advice(held, rules(), NOW).solution is Solution.OPEN_TODAY


def test_what_goes_back_to_the_sender_is_a_ground_for_all_the_money() -> None:
    given = advice(facts(tracking=Tracking.GOES_BACK, protection_end=left(days=20)), rules(), NOW)
    assert given.solution is Solution.OPEN_NOW and Step.ASK_FULL_REFUND in given.steps
    assert "returned_or_wrong_address_is_a_ground" in given.because
