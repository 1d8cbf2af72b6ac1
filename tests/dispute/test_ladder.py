"""After a loss: which steps for whom, each with its day or an honest "not known"."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.moves import facts_of
from bot.conversation.session import Answer, AnyValue, Case, Day, Session, Settings, Unknown
from bot.dispute.facts import CaseFacts, Country, PaidWith, Situation
from bot.dispute.ladder import TABLE, Rung, Step, Term, ladder
from bot.dispute.question_library import QuestionId
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, facts

TODAY = date(2026, 11, 25)
R, P, C = Rung, PaidWith, Country
COMMON = [R.APPEAL, R.SUPPORT, R.COMPLAINT]
RUSSIA = [R.RU_CLAIM, R.RU_AUTHORITY]


@pytest.mark.parametrize(
    ("known", "further"),
    [
        ({}, []),
        ({"paid_with": P.PAYPAL}, [R.PAYPAL]),
        ({"paid_with": P.CARD_FOREIGN, "country": C.EU}, [R.CHARGEBACK, R.EU_AUTHORITY]),
        ({"paid_with": P.CARD_RU, "country": C.RUSSIA}, [R.MIR_DISPUTE, *RUSSIA]),
        ({"paid_with": P.SBP, "country": C.RUSSIA}, [R.SBP_DISPUTE, *RUSSIA]),
        ({"paid_with": P.WALLET, "country": C.ELSEWHERE}, [R.OWN_AUTHORITY]),
        (
            {"situation": Situation.DAMAGED, "country": C.EU},
            [R.EU_WITHDRAWAL, R.EU_CONFORMITY, R.EU_AUTHORITY],
        ),
    ],
)
def test_the_steps_of_a_buyer(known: dict[str, object], further: list[Rung]) -> None:
    found = ladder(facts(**known), rules(), TODAY)
    assert [step.rung for step in found.steps] == COMMON + further


def step(rung: Rung, **known: object) -> Step:
    found = ladder(facts(**known), rules(), TODAY)
    return next(one for one in found.steps if one.rung is rung)


@pytest.mark.parametrize(
    ("rung", "known", "term", "until"),
    [
        (R.APPEAL, {"ended_on": TODAY}, Term.UNTIL, TODAY + timedelta(days=7)),
        (R.APPEAL, {"ended_on": TODAY - timedelta(days=7)}, Term.UNTIL, TODAY),
        (R.APPEAL, {"ended_on": TODAY - timedelta(days=8)}, Term.OVER, TODAY - timedelta(days=1)),
        (R.APPEAL, {}, Term.NOT_KNOWN, None),
        (R.SUPPORT, {"ended_on": TODAY}, Term.NOT_KNOWN, None),
        (R.PAYPAL, {"paid_with": P.PAYPAL}, Term.TELL_PAYMENT_DAY, None),
        (
            R.PAYPAL,
            {"paid_with": P.PAYPAL, "paid_on": date(2026, 9, 1)},
            Term.UNTIL,
            date(2027, 2, 28),
        ),
        (
            R.MIR_DISPUTE,
            {"paid_with": P.CARD_RU, "paid_on": date(2026, 7, 1)},
            Term.OVER,
            date(2026, 10, 29),
        ),
        (
            R.CHARGEBACK,
            {"paid_with": P.CARD_FOREIGN, "paid_on": date(2026, 9, 1)},
            Term.UNTIL,
            date(2026, 12, 30),
        ),
        (
            R.EU_WITHDRAWAL,
            {"country": C.EU, "situation": Situation.DAMAGED, "received_on": date(2026, 11, 20)},
            Term.UNTIL,
            date(2026, 12, 4),
        ),
    ],
)
def test_a_step_has_its_day_or_says_what_is_missing(
    rung: Rung, known: dict[str, object], term: Term, until: date | None
) -> None:
    found = step(rung, **known)
    assert (found.term, found.until) == (term, until)


def test_every_step_rests_on_rules_and_dated_ones_on_a_timer() -> None:
    assert set(TABLE) == set(Rung)
    for row in TABLE.values():
        assert row.rules
        assert all(rules().rule(one) for one in row.rules)
        assert (rules().rule(row.rules[0]).kind == "timer") == (row.starts is not None)


@given(any_facts, st.dates())
def test_steps_keep_their_order_and_are_never_falsely_open(known: CaseFacts, today: date) -> None:
    found = ladder(known, rules(), today)
    order = [list(Rung).index(one.rung) for one in found.steps]
    assert order == sorted(set(order))
    assert found.steps[0].rung is R.APPEAL
    for one in found.steps:
        assert (one.until is None) == (one.term in (Term.NOT_KNOWN, Term.TELL_PAYMENT_DAY))
        if one.until is not None:
            assert (one.until < today) == (one.term is Term.OVER)
        assert set(one.rules) <= set(found.because)


@pytest.mark.parametrize(
    ("zone", "hour", "day"),
    [(None, 12, 25), (None, 23, 25), ("Europe/Moscow", 12, 25), ("Europe/Moscow", 22, 26)],
)
def test_the_day_of_the_end_is_one_of_the_buyers_zone(
    zone: str | None, hour: int, day: int
) -> None:
    closed = datetime(2026, 11, 25, hour, tzinfo=UTC)
    case = Case("c", closed, closed_at=closed, closed_as="refused")
    known = facts_of(Session(settings=Settings(zone=zone)), case)
    assert known.ended_on == date(2026, 11, day)
    assert known.won_on is None
    won = facts_of(Session(settings=Settings(zone=zone)), replace(case, closed_as="refunded"))
    assert won.won_on == known.ended_on


def test_of_a_day_of_payment_told_about_the_earlier_one_counts() -> None:
    paid = (Answer(QuestionId.PAID_ON, Day(TODAY, approximate=True), NOW),)
    assert facts_of(Session(), Case("c", NOW, paid)).paid_on == TODAY - timedelta(days=1)


DECIDED = QuestionId.DECIDED_ON


@pytest.mark.parametrize(
    ("told", "day"),
    [
        pytest.param([(1, Day(TODAY - timedelta(days=3)))], 3, id="told"),
        pytest.param([(1, Day(TODAY - timedelta(days=3), approximate=True))], 4, id="about"),
        pytest.param([(1, Day(TODAY)), (2, Day(TODAY - timedelta(days=5)))], 5, id="corrected"),
        pytest.param([(1, Unknown())], 0, id="not known"),
        pytest.param([(-1, Day(TODAY - timedelta(days=3)))], 0, id="of an earlier end"),
    ],
)
def test_A5_an_appeal_counts_from_the_decision_once_its_day_is_told(
    told: list[tuple[int, AnyValue]], day: int
) -> None:
    answers = tuple(Answer(DECIDED, value, NOW + timedelta(hours=h)) for h, value in told)
    case = Case("c", NOW, answers, closed_at=NOW, closed_as="refused")
    known = facts_of(Session(settings=Settings(zone="Europe/Moscow")), case)
    assert known.ended_on == TODAY - timedelta(days=day)
