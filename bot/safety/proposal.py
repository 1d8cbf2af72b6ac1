"""The solution line of a dispute against the claim: the amount counts, not the comment.

Tricks W3–W5, W12, W24, W25 of the inventory: zero under a friendly text, a sum lowered
without a word, a return nobody agreed on, another reason. Amounts are integer minor units.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.safety.kinds import Finding, Risk, Severity, finding, rank

# "symbolic sum": about a fifth of what is due; nominal: a hundredth
_SYMBOLIC_PERCENT = 20
_NOMINAL_PERCENT = 1


@dataclass(frozen=True, slots=True)
class Offer:
    """What the solution line says now. `reason` and `address` as ids or plain words."""

    amount: int
    currency: str
    return_goods: bool = False
    return_paid_by_buyer: bool = False
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """What the buyer demands."""

    amount: int
    currency: str
    return_goods: bool = False
    reason: str | None = None


def check_proposal(offered: Offer, claim: Claim) -> tuple[Finding, ...]:
    """What accepting this line would cost; nothing when it gives what was claimed."""
    checks: tuple[Callable[[Offer, Claim], Finding | None], ...] = (_amount, _return, _reason)
    found = [result for check in checks if (result := check(offered, claim)) is not None]
    return tuple(sorted(found, key=lambda one: rank(one.risk)))


def _amount(offered: Offer, claim: Claim) -> Finding | None:
    if offered.amount <= 0:
        return finding(Risk.accept_zero_refund, (), ("proposal.zero",))
    if offered.currency.upper() != claim.currency.upper():
        # two currencies cannot be compared without a rate; say so instead of guessing
        return Finding(Risk.token_refund, Severity.note, (), ("proposal.currency",))
    if offered.amount >= claim.amount:
        return None
    share = offered.amount * 100
    if share <= claim.amount * _NOMINAL_PERCENT:
        return finding(Risk.accept_zero_refund, (), ("proposal.nominal",))
    if share <= claim.amount * _SYMBOLIC_PERCENT:
        return finding(Risk.token_refund, (), ("proposal.symbolic",))
    return Finding(Risk.token_refund, Severity.note, (), ("proposal.lowered",))


def _return(offered: Offer, claim: Claim) -> Finding | None:
    if not offered.return_goods:
        return None
    if offered.amount <= 0:
        return finding(Risk.return_at_buyer_cost, (), ("proposal.return_only",))
    if offered.return_paid_by_buyer:
        return finding(Risk.return_at_buyer_cost, (), ("proposal.return_at_buyer_cost",))
    if not claim.return_goods:
        return finding(Risk.return_at_buyer_cost, (), ("proposal.return_added",))
    return None


def _reason(offered: Offer, claim: Claim) -> Finding | None:
    if offered.reason is None or claim.reason is None or offered.reason == claim.reason:
        return None
    return finding(Risk.change_reason, (), ("proposal.reason",))
