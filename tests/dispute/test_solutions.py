"""The advice, over every combination and at chosen moments."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from bot.dispute.deadlines import deadlines
from bot.dispute.facts import Carrier, CaseFacts, Market, Seen, Stage, Tracking
from bot.dispute.guidance import BECAUSE, CONFLICTS, Avoid, Confidence, Solution, Step
from bot.dispute.lifecycle import Outcome
from bot.dispute.moments import earliest_moment, latest_moment, utc
from bot.dispute.reasons import why
from bot.dispute.solutions import Advice, advice
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, every_case, facts, left, moments

DAY = timedelta(days=1)


def ago(days: int) -> Any:
    return NOW.date() - timedelta(days=days)


def check(facts: CaseFacts, given: Advice, now: datetime) -> None:
    """What holds of any advice whatever."""
    assert given.do in set(Step)
    assert given.dont in set(Avoid)
    assert len(set(given.steps)) == len(given.steps)
    assert len(set(given.avoid)) == len(given.avoid)
    assert not {(s, a) for s in given.steps for a in given.avoid} & CONFLICTS
    assert given.by is None or given.by > utc(now)
    for rule in given.because:
        rules().rule(rule)
    if facts.stage is not Stage.CLOSED:
        assert Avoid.CONFIRM_RECEIPT in given.avoid
    if facts.stage is Stage.DISPUTE_OPEN:
        assert given.dont is Avoid.CANCEL_DISPUTE
        assert not {Step.OPEN_DISPUTE, Step.OPEN_DISPUTE_TODAY} & set(given.steps)
    if Step.WAIT_UNTIL_DATE in given.steps or Step.OPEN_ON_DATE in given.steps:
        assert given.by is not None


def test_every_combination_has_one_do_and_one_dont() -> None:
    solutions = set()
    count = 0
    for one in every_case():
        given = advice(one, rules(), NOW)
        check(one, given, NOW)
        solutions.add(given.solution)
        count += 1
    assert solutions == set(Solution), "some solution is never given"
    assert count > 5_000


@given(any_facts, moments)
def test_any_facts_at_any_moment(facts: CaseFacts, now: datetime) -> None:
    given = advice(facts, rules(), now)
    check(facts, given, now)
    reasons = why(facts, given, deadlines(facts, rules(), now), rules())
    assert reasons and len({r.rule for r in reasons}) == len(reasons)


T, S = Tracking, Solution
TABLE: list[tuple[str, dict[str, Any], Solution, Step, Avoid]] = [
    ("first tap", {}, S.CHECK_DATES, Step.READ_ORDER_PAGE, Avoid.CONFIRM_RECEIPT),
    (
        "S5 moves, time left",
        {"tracking": T.MOVES, "protection_end": left(days=20)},
        S.WAIT_WITH_DATE,
        Step.WAIT_UNTIL_DATE,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "S5 moves, two days left: still wait, to the day before",
        {"tracking": T.MOVES, "protection_end": left(days=2)},
        S.WAIT_WITH_DATE,
        Step.WAIT_UNTIL_DATE,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "S7 moves, last day",
        {"tracking": T.MOVES, "protection_end": left(hours=20)},
        S.OPEN_TODAY,
        Step.OPEN_DISPUTE_TODAY,
        Avoid.PUT_OFF,
    ),
    (
        "S6 stands still, ten days",
        {"tracking": T.STANDS_STILL, "shipped_on": ago(20)},
        S.OPEN_NOW,
        Step.SCREENSHOT_TRACKING,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "S6 never tracked, ten days",
        {"tracking": T.NEVER_TRACKED, "shipped_on": ago(12), "protection_end": left(days=30)},
        S.OPEN_NOW,
        Step.RECHECK_NUMBER,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "T4 never tracked, too early",
        {"tracking": T.NEVER_TRACKED, "shipped_on": ago(3)},
        S.PREPARE_THEN_OPEN,
        Step.RECHECK_NUMBER,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "S7 stands still, two days left",
        {"tracking": T.STANDS_STILL, "protection_end": left(days=2)},
        S.OPEN_TODAY,
        Step.OPEN_DISPUTE_TODAY,
        Avoid.PUT_OFF,
    ),
    (
        "delivered, not here",
        {"tracking": T.SAYS_DELIVERED, "protection_end": left(days=20)},
        S.ENQUIRE_THEN_OPEN,
        Step.ASK_CARRIER,
        Avoid.CONFIRM_RECEIPT,
    ),
    (
        "delivered, the scan's clock runs",
        {"tracking": T.SAYS_DELIVERED, "shipped_on": ago(20), "delivered_on": ago(3)},
        S.OPEN_TODAY,
        Step.OPEN_DISPUTE_TODAY,
        Avoid.PUT_OFF,
    ),
    (
        "X4 estimate says 45 days are over",
        {"tracking": T.STANDS_STILL, "shipped_on": ago(50)},
        S.OPEN_TODAY,
        Step.OPEN_DISPUTE_TODAY,
        Avoid.PUT_OFF,
    ),
    (
        "X5 protection over: look first",
        {"tracking": T.STANDS_STILL, "protection_end": left(days=-2)},
        S.TRY_AFTER_PROTECTION,
        Step.LOOK_FOR_BUTTON,
        Avoid.GIVE_UP_UNSEEN,
    ),
    (
        "S24 long over: goodwill, and still look",
        {"tracking": T.STANDS_STILL, "protection_end": left(days=-20)},
        S.ASK_GOODWILL,
        Step.LOOK_FOR_BUTTON,
        Avoid.GIVE_UP_UNSEEN,
    ),
    (
        "S25 open, seller has time",
        {"dispute_opened_at": NOW - DAY},
        S.HOLD_DISPUTE,
        Step.READ_DISPUTE_PAGE,
        Avoid.CANCEL_DISPUTE,
    ),
    (
        "S25 open, seller's time over",
        {"dispute_opened_at": NOW - 6 * DAY},
        S.CHECK_DISPUTE,
        Step.READ_DISPUTE_PAGE,
        Avoid.CANCEL_DISPUTE,
    ),
    (
        "X17 open, a week over",
        {"dispute_opened_at": NOW - 8 * DAY},
        S.PRESS_ON,
        Step.READ_DISPUTE_PAGE,
        Avoid.CANCEL_DISPUTE,
    ),
    (
        "it came",
        {"closed_as": Outcome.ARRIVED},
        S.CLOSED,
        Step.CHECK_GOODS,
        Avoid.CONFIRM_RECEIPT,
    ),
    ("won", {"closed_as": Outcome.REFUNDED}, S.CLOSED, Step.WATCH_REFUND, Avoid.PAY_OUTSIDE),
]


@pytest.mark.parametrize(
    ("known", "solution", "do", "dont"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_table(known: dict[str, Any], solution: Solution, do: Step, dont: Avoid) -> None:
    given = advice(facts(**known), rules(), NOW)
    assert (given.solution, given.do, given.dont) == (solution, do, dont)


def test_waiting_ends_a_day_before_protection() -> None:
    given = advice(facts(tracking=T.MOVES, protection_end=left(days=20)), rules(), NOW)
    assert given.by == NOW + 19 * DAY
    assert {Step.MESSAGE_SELLER, Step.ASK_EXTENSION} <= set(given.steps)


def test_platform_shipping_leaves_nobody_to_bargain_with() -> None:
    """S9: no message to the seller, evidence is kept; in the dispute one answers there."""
    for tracking in Tracking:
        one = facts(tracking=tracking, carrier=Carrier.PLATFORM, protection_end=left(days=20))
        given = advice(one, rules(), NOW)
        assert not {Step.MESSAGE_SELLER, Step.ASK_EXTENSION} & set(given.steps)
        assert given.because[0] == "platform_answers_for_shipping"
    opened = facts(carrier=Carrier.PLATFORM, dispute_opened_at=NOW)
    given = advice(opened, rules(), NOW)
    assert Step.ANSWER_IN_DISPUTE in given.steps and given.dont is Avoid.CANCEL_DISPUTE


def test_confidence_follows_the_dates() -> None:
    known = [
        (facts(), Confidence.NO_DATES),
        (facts(shipped_on=ago(20)), Confidence.ROUGH),
        (facts(protection_end=left(days=20)), Confidence.FIRM),
        (facts(dispute_opened_at=NOW), Confidence.USUAL),
    ]
    assert [advice(f, rules(), NOW).confidence for f, _ in known] == [c for _, c in known]


def test_every_line_rests_on_a_rule() -> None:
    assert set(BECAUSE) == set(Step) | set(Avoid)
    assert not {s.value for s in Step} & {a.value for a in Avoid}
    assert all(rules().rule(rule) for because in BECAUSE.values() for rule in because)


def test_why_shows_versions_and_the_unverified_market() -> None:
    one = facts(dispute_opened_at=NOW, market=Market.RUSSIA)
    given = advice(one, rules(), NOW)
    reasons = {r.rule: r for r in why(one, given, deadlines(one, rules(), NOW), rules())}
    seller = reasons["seller_answer_ru"]
    assert (seller.market, seller.verified, seller.source_kind) == ("russia", False, "weak")
    assert {v.id for v in seller.versions} >= {"x1_five_days", "x1_three_days"}
    assert "seller_answer" not in reasons


def test_a_guessed_end_names_no_far_date_beside_today() -> None:
    given = advice(facts(tracking=T.STANDS_STILL, shipped_on=ago(50)), rules(), NOW)
    assert given.by is None and Step.READ_ORDER_PAGE in given.steps


ESTIMATES = [
    {"shipped_on": ago(20)},
    {"shipped_on": ago(43)},
    {"shipped_on": ago(50)},
    {"shipped_on": ago(3)},
    {"protection_end": Seen(NOW + 14 * DAY, by_screen=True, approximate=True)},
    {"protection_end": Seen(NOW + 14 * DAY, approximate=True)},
]


@pytest.mark.parametrize("known", ESTIMATES)
@pytest.mark.parametrize("tracking", [None, *Tracking])
def test_an_estimate_sends_to_the_order_page(
    known: dict[str, Any], tracking: Tracking | None
) -> None:
    given = advice(facts(tracking=tracking, **known), rules(), NOW)
    assert Step.READ_ORDER_PAGE in given.steps[:2]
    assert given.confidence is Confidence.ROUGH
    told = advice(facts(tracking=tracking, protection_end=left(days=20)), rules(), NOW)
    assert Step.READ_ORDER_PAGE not in told.steps


@pytest.mark.parametrize("known", [{}, *ESTIMATES[:4], {"unknown": frozenset({"delivered_on"})}])
def test_delivered_of_an_unknown_day_is_never_too_early(known: dict[str, Any]) -> None:
    given = advice(facts(tracking=T.SAYS_DELIVERED, **known), rules(), NOW)
    assert given.solution is S.OPEN_TODAY
    assert given.steps[:2] == (Step.READ_ORDER_PAGE, Step.OPEN_DISPUTE_TODAY)
    assert "delivered_scan_shortens" in given.because


def test_delivered_is_never_too_early_with_a_date_either() -> None:
    known = {"tracking": T.SAYS_DELIVERED, "shipped_on": ago(3)}
    for end in ({"delivered_on": ago(0)}, {"protection_end": left(days=40)}):
        given = advice(facts(**known, **end), rules(), NOW)
        assert given.solution is S.ENQUIRE_THEN_OPEN


def test_after_the_safe_moment_the_told_day_is_still_a_day_to_act() -> None:
    day = NOW.date()
    seen = Seen(earliest_moment(day), by_screen=True, day=day)
    given = advice(facts(tracking=T.MOVES, protection_end=seen), rules(), NOW)
    assert (given.solution, given.by) == (S.OPEN_TODAY, latest_moment(day))
