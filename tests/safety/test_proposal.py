"""The solution line against the claim (tricks W3–W5, W12, W24, W25)."""

from __future__ import annotations

import pytest

from bot.safety import Claim, Offer, Risk, Severity, check_proposal

CLAIM = Claim(1000, "USD", reason="quality")


@pytest.mark.parametrize(
    ("offer", "expected"),
    [
        (Offer(1000, "USD", reason="quality"), []),
        (Offer(1200, "usd"), []),
        (Offer(0, "USD"), [("accept_zero_refund", "proposal.zero")]),
        (Offer(-1, "USD"), [("accept_zero_refund", "proposal.zero")]),
        (Offer(1, "USD"), [("accept_zero_refund", "proposal.nominal")]),
        (Offer(100, "USD"), [("token_refund", "proposal.symbolic")]),
        (Offer(500, "USD"), [("token_refund", "proposal.lowered")]),
        (Offer(1000, "EUR"), [("token_refund", "proposal.currency")]),
        (
            Offer(1000, "USD", return_goods=True),
            [("return_at_buyer_cost", "proposal.return_added")],
        ),
        (
            Offer(0, "USD", return_goods=True, reason="mistake"),
            [
                ("accept_zero_refund", "proposal.zero"),
                ("change_reason", "proposal.reason"),
                ("return_at_buyer_cost", "proposal.return_only"),
            ],
        ),
    ],
)
def test_proposals(offer: Offer, expected: list[tuple[str, str]]) -> None:
    found = check_proposal(offer, CLAIM)
    assert [(one.risk.value, one.rules[0]) for one in found] == expected


def test_an_agreed_return_is_fine_and_a_lowered_sum_is_only_noted() -> None:
    claim = Claim(1000, "USD", return_goods=True)
    assert check_proposal(Offer(1000, "USD", return_goods=True), claim) == ()
    (paid,) = check_proposal(Offer(1000, "USD", True, return_paid_by_buyer=True), claim)
    assert paid.risk is Risk.return_at_buyer_cost
    (lowered,) = check_proposal(Offer(900, "USD"), CLAIM)
    assert lowered.severity is Severity.note
