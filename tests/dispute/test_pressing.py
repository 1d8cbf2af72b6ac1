"""Before a press: what it would mean, from the protection left and from what came."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.actions import Action, payload
from bot.conversation.chapters.press import weighed
from bot.conversation.sums import from_token, token
from bot.dispute.facts import CaseFacts, Seen, Situation, Stage, Usable
from bot.dispute.money import MAX_MINOR, Money
from bot.dispute.pressing import BECAUSE, STOPS, Line, Meaning, cancelling, confirming
from bot.dispute.replies import SellerAnswer
from bot.marketplaces import rules
from bot.safety import Risk
from tests.dispute.cases import NOW, any_facts, facts, left, moments

PAID = Money(100_000, "RUB")


def test_every_meaning_rests_on_rules_that_exist() -> None:
    assert set(BECAUSE) == set(Meaning)
    assert all(rules().rule(rule) for because in BECAUSE.values() for rule in because)


@pytest.mark.parametrize(
    ("end", "meaning"),
    [
        (None, Meaning.CANCEL_UNKNOWN),
        (left(hours=-1), Meaning.CANCEL_OVER),
        (left(days=3), Meaning.CANCEL_SHORT),
        (left(days=3, hours=1), Meaning.CANCEL_LEFT),
        (Seen(NOW + timedelta(days=3, hours=12), True, True), Meaning.CANCEL_SHORT),
        (Seen(NOW + timedelta(hours=12), True, True), Meaning.CANCEL_OVER),
    ],
)
def test_cancelling_by_the_protection_left(end: Seen | None, meaning: Meaning) -> None:
    assert cancelling(facts(protection_end=end), NOW).meaning is meaning


@given(any_facts, moments)
def test_cancelling_names_no_date_that_has_passed(known: CaseFacts, now: datetime) -> None:
    given = cancelling(known, now)
    assert given.until is None or given.until > now
    if known.stage is Stage.GOODS_RETURNING:
        assert given.meaning is Meaning.CANCEL_RETURNING and given.meaning in STOPS
    elif given.until is None:
        assert given.meaning in (Meaning.CANCEL_OVER, Meaning.CANCEL_UNKNOWN)


@pytest.mark.parametrize("situation", Situation)
def test_receipt_is_never_confirmed_while_anything_is_wrong(situation: Situation) -> None:
    assert confirming(facts(situation=situation)).meaning in STOPS


@pytest.mark.parametrize(
    ("usable", "minor", "risks"),
    [
        (Usable.PARTLY, 40_000, []),
        (Usable.PARTLY, 15_000, [Risk.token_refund]),
        (Usable.PARTLY, 0, [Risk.accept_zero_refund]),
        (Usable.NO, 40_000, [Risk.token_refund]),
    ],
)
def test_a_part_is_no_trick_to_who_asks_for_a_part(
    usable: Usable, minor: int, risks: list[Risk]
) -> None:
    known = facts(situation=Situation.DAMAGED, usable=usable, price=Money(100_000, "RUB"))
    found = weighed(known, Line.REFUND_ONLY, Money(minor, "RUB"))
    assert [one.risk for one in found] == risks


@pytest.mark.parametrize(
    ("line", "minor", "currency", "risks"),
    [
        (Line.REFUND_ONLY, 100_000, "RUB", []),
        (Line.REFUND_ONLY, 99_999, "RUB", [Risk.token_refund]),
        (Line.REFUND_ONLY, 900, "RUB", [Risk.accept_zero_refund]),
        (Line.REFUND_ONLY, 0, "RUB", [Risk.accept_zero_refund]),
        (Line.REFUND_ONLY, 0, "USD", [Risk.accept_zero_refund]),
        (Line.REFUND_ONLY, 900, "USD", []),
        (Line.NOTHING, 100_000, "RUB", [Risk.accept_zero_refund]),
        (Line.WITH_RETURN, 100_000, "RUB", [Risk.return_at_buyer_cost]),
        (Line.OTHER_REASON, 100_000, "RUB", [Risk.change_reason]),
        (Line.OTHER_REASON, 50_000, "RUB", [Risk.token_refund, Risk.change_reason]),
    ],
)
def test_the_line_against_the_claim(
    line: Line, minor: int, currency: str, risks: list[Risk]
) -> None:
    found = weighed(facts(price=PAID), line, Money(minor, currency))
    assert [one.risk for one in found] == risks


@given(any_facts, st.sampled_from(Line), st.integers(0, 10**7))
def test_less_than_was_paid_never_passes(known: CaseFacts, line: Line, minor: int) -> None:
    currency = known.price.currency if known.price else "RUB"
    found = weighed(known, line, Money(minor, currency))
    paid = known.price.minor if known.price else 0
    # Who asks for a part is stopped at a fifth of the sum paid, everybody else below all of it.
    less = minor < paid if known.whole_due else 5 * minor <= paid
    right = {Line.REFUND_ONLY}
    if known.unwanted or known.stage is Stage.GOODS_RETURNING:
        # The return was asked for, or agreed.
        right.add(Line.WITH_RETURN)
    if minor == 0 or less or line not in right:
        assert found
    else:
        assert not found


@pytest.mark.parametrize(
    "back", [*(("line", line) for line in Line), *(("answered", one) for one in SellerAnswer)]
)
def test_the_longest_way_back_fits_into_a_button(back: tuple[str, str]) -> None:
    largest = token(Money(MAX_MINOR, "RUB"))
    assert payload(Action("go", ".".join(("change", "price", "", *back, largest)), "", 36**4))


@pytest.mark.parametrize("part", ["", "1", "-RUB", "1-rub", "1-RUBL", "-1-RUB", "x-RUB", "²-RUB"])
def test_what_is_no_sum_is_not_read_out_of_a_button(part: str) -> None:
    assert from_token(part) is None
    assert from_token("1050-USD") == Money(1050, "USD")
