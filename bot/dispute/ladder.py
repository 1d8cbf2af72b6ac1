"""After a loss, step after step: inside AliExpress, then who moved the money, then the law.

By the country and the way of paying (F19). A step has a last day where a source gives a term and
its beginning is known; else it says that none is known, or what is missing to count it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, Country, PaidWith
from bot.marketplaces import Marketplace


class Rung(StrEnum):
    """A step, in this order; permanent, words hang on it."""

    APPEAL = "appeal"
    SUPPORT = "support"
    COMPLAINT = "complaint"
    PAYPAL = "paypal"
    CHARGEBACK = "chargeback"
    MIR_DISPUTE = "mir_dispute"
    SBP_DISPUTE = "sbp_dispute"
    RU_CLAIM = "ru_claim"
    RU_AUTHORITY = "ru_authority"
    EU_WITHDRAWAL = "eu_withdrawal"
    EU_CONFORMITY = "eu_conformity"
    EU_AUTHORITY = "eu_authority"
    OWN_AUTHORITY = "own_authority"


class Term(StrEnum):
    """How a step stands in time."""

    UNTIL = "until"
    OVER = "over"
    NOT_KNOWN = "not_known"
    TELL_PAYMENT_DAY = "tell_payment_day"


class Condition(StrEnum):
    """What an appeal needs to be won (A12)."""

    FROM_THIS_SELLER = "from_this_seller"
    MISMATCH_SHOWN = "mismatch_shown"
    FIRST_DISPUTE = "first_dispute"
    IN_TIME = "in_time"


class Refusal(StrEnum):
    """Cases in which money is refused (S40)."""

    CONFIRMED_INSTEAD = "confirmed_instead"
    TOO_LATE = "too_late"
    WEAK_PROOF = "weak_proof"
    NOT_FOUNDED = "not_founded"
    MERELY_UNWANTED = "merely_unwanted"
    CONDITIONS_NOT_MET = "conditions_not_met"
    SHIPPED_ALREADY = "shipped_already"
    SECOND_DISPUTE = "second_dispute"


Start = Callable[[CaseFacts], date | None]


class _Row(Struct, frozen=True):
    """A step: for whom, on which rules, and what its term counts from. The rule of the term, if
    there is one, stands first."""

    applies: Callable[[CaseFacts], bool]
    rules: tuple[str, ...]
    starts: Start | None = None


class Step(Struct, frozen=True):
    """One step for this buyer. `until`: its last day, where that can be told."""

    rung: Rung
    term: Term
    until: date | None
    rules: tuple[str, ...]


class Ladder(Struct, frozen=True):
    """Every step that fits, in order; `because`: the rules behind them."""

    steps: tuple[Step, ...]
    because: tuple[str, ...]


def _always(_: CaseFacts) -> bool:
    return True


def _paid(*ways: PaidWith) -> Callable[[CaseFacts], bool]:
    return lambda facts: facts.paid_with in ways


def _lives(country: Country) -> Callable[[CaseFacts], bool]:
    return lambda facts: facts.country is country


def _in_eu_with_goods(facts: CaseFacts) -> bool:
    return facts.country is Country.EU and facts.came


def _ended(facts: CaseFacts) -> date | None:
    return facts.ended_on


def _payment(facts: CaseFacts) -> date | None:
    return facts.paid_on


def _receipt(facts: CaseFacts) -> date | None:
    return facts.received_on


_EU = ("eu_platform_closed", "eu_centres_only_inside", "eu_dsa_commitments", "eu_adr_later")
TABLE: dict[Rung, _Row] = {
    Rung.APPEAL: _Row(_always, ("appeal_window", "appeal_again_only_new"), _ended),
    Rung.SUPPORT: _Row(_always, ("support_after_the_end",)),
    Rung.COMPLAINT: _Row(_always, ("complaint_needs_strong_proof",)),
    Rung.PAYPAL: _Row(_paid(PaidWith.PAYPAL), ("paypal_window", "paypal_further"), _payment),
    Rung.CHARGEBACK: _Row(
        _paid(PaidWith.CARD_FOREIGN), ("chargeback_window", "bank_takes_disputes"), _payment
    ),
    Rung.MIR_DISPUTE: _Row(
        _paid(PaidWith.CARD_RU), ("mir_window", "bank_takes_disputes"), _payment
    ),
    Rung.SBP_DISPUTE: _Row(_paid(PaidWith.SBP), ("sbp_has_a_procedure",)),
    Rung.RU_CLAIM: _Row(_lives(Country.RUSSIA), ("ru_claim_first", "ru_platform_law")),
    Rung.RU_AUTHORITY: _Row(_lives(Country.RUSSIA), ("ru_refusal_is_fined",)),
    Rung.EU_WITHDRAWAL: _Row(_in_eu_with_goods, ("eu_withdrawal",), _receipt),
    Rung.EU_CONFORMITY: _Row(_in_eu_with_goods, ("eu_conformity",), _receipt),
    Rung.EU_AUTHORITY: _Row(_lives(Country.EU), _EU),
    Rung.OWN_AUTHORITY: _Row(_lives(Country.ELSEWHERE), ("own_authority_elsewhere",)),
}
"""Every step."""
_BY_PAYMENT = frozenset({Rung.PAYPAL, Rung.CHARGEBACK, Rung.MIR_DISPUTE})
"""Steps whose term counts from the payment."""


def ladder(facts: CaseFacts, rules: Marketplace, today: date) -> Ladder:
    """The steps that fit, each with its last day where that is known."""
    steps = tuple(
        _step(rung, facts, rules, today) for rung, row in TABLE.items() if row.applies(facts)
    )
    because = dict.fromkeys(rule for step in steps for rule in step.rules)
    return Ladder(steps, tuple(because))


def _step(rung: Rung, facts: CaseFacts, rules: Marketplace, today: date) -> Step:
    row = TABLE[rung]
    if row.starts is None:
        return Step(rung, Term.NOT_KNOWN, None, row.rules)
    start = row.starts(facts)
    if start is None:
        missing = Term.TELL_PAYMENT_DAY if rung in _BY_PAYMENT else Term.NOT_KNOWN
        return Step(rung, missing, None, row.rules)
    until = _later(start, rules.rule(row.rules[0]).shortest)
    return Step(rung, Term.OVER if until < today else Term.UNTIL, until, row.rules)


def _later(start: date, span: timedelta) -> date:
    room = date.max - start
    return start + min(span, room)
