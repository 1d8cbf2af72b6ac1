"""Why: the rules behind an advice and its deadlines, down to source and date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from bot.dispute.deadlines import Deadline
from bot.dispute.facts import CaseFacts
from bot.dispute.solutions import Advice
from bot.marketplaces import Contradiction, Marketplace, Rule


class ReasonVersion(Struct, frozen=True):
    """What one source says where sources disagree."""

    id: str
    contradiction: str
    source: str
    source_kind: str
    checked_on: date


class Reason(Struct, frozen=True):
    """One rule with where it was read. `old`: the source itself is dated; `items`: rows of
    the inventory it comes from; `versions`: what is said where sources disagree."""

    rule: str
    source: str
    source_kind: str
    checked_on: date
    market: str
    verified: bool
    old: bool
    items: tuple[str, ...]
    minimum: int | None
    maximum: int | None
    unit: str | None
    versions: tuple[ReasonVersion, ...]


def why(
    facts: CaseFacts, advice: Advice, found: tuple[Deadline, ...], rules: Marketplace
) -> tuple[Reason, ...]:
    """The reasons of an advice, then of the deadlines, each once."""
    named = [*advice.because, *(rule for deadline in found for rule in deadline.rules)]
    in_force = (_own(rules, rule_id, facts) for rule_id in dict.fromkeys(named))
    reasons = {rule.id: _reason(rule, rules) for rule in in_force}
    return tuple(reasons.values())


def named(rule_ids: Iterable[str], rules: Marketplace) -> tuple[Reason, ...]:
    """The rules of these ids, whatever the market."""
    return tuple(_reason(rules.rule(rule_id), rules) for rule_id in rule_ids)


def _own(rules: Marketplace, rule_id: str, facts: CaseFacts) -> Rule:
    """The rule itself, or what the buyer's own market puts in its place."""
    rule = rules.rule(rule_id)
    return next(
        (r for r in rules.rules if r.about == rule.about and r.market == facts.market), rule
    )


def _reason(rule: Rule, rules: Marketplace) -> Reason:
    return Reason(
        rule.id,
        rule.source,
        rule.source_kind,
        rule.checked_on,
        rule.market,
        rule.verified,
        rule.old,
        rule.items,
        rule.minimum,
        rule.maximum,
        rule.unit,
        tuple(v for x in rule.contradicts for v in _versions(rules.contradiction(x))),
    )


def _versions(contradiction: Contradiction) -> tuple[ReasonVersion, ...]:
    return tuple(
        ReasonVersion(v.id, contradiction.id, v.source, v.source_kind, v.checked_on)
        for v in contradiction.versions
    )
