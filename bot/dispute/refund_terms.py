"""Until when a refund may take: the terms of the way of paying, as days of the calendar.

Terms are ranges in working days, and nobody says of which country. So the range begins where
only weekends are left out and ends where the holidays of China, whence the money comes, and of
the buyer's own country are left out too.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from bot.dispute import working_days
from bot.dispute.facts import CaseFacts, Country, Market, PaidWith
from bot.marketplaces import Marketplace, Rule
from bot.marketplaces.holidays import WorkCalendar, calendars

OFFICIAL = "refund_any_method"
PAYS_OUT = "china"
"""The country the money comes from."""
_WEEKENDS = (WorkCalendar("weekends"),)
_RUSSIAN = frozenset({PaidWith.CARD_RU, PaidWith.SBP})
"""Ways of paying through a Russian bank."""


class Span(Struct, frozen=True):
    """One term as days: not before `first`, at the latest `last`."""

    rule: str
    first: date
    last: date


class Terms(Struct, frozen=True):
    """The terms of a refund: the usual one first, then what other sources say; `longest`: the
    last day of them all. `countries`: whose holidays are left out; `unknown`: (country, year)
    whose holidays are not known, so that the days are about. `own`: a source names this very
    way of paying."""

    since: date
    spans: tuple[Span, ...]
    countries: tuple[str, ...]
    unknown: tuple[tuple[str, int], ...]
    own: bool

    @property
    def usual(self) -> Span:
        """What the official page says of any way of paying."""
        return self.spans[0]

    @property
    def longest(self) -> date:
        """The last day that any source names."""
        return max(span.last for span in self.spans)


def terms(facts: CaseFacts, rules: Marketplace, since: date) -> Terms:
    """The terms as days, counted from the day the refund was granted."""
    counted = _calendars(facts)
    named = terms_of(facts, rules)
    spans = tuple(_span(rule, since, counted) for rule in named)
    until = max(span.last for span in spans)
    return Terms(
        since,
        spans,
        tuple(one.country for one in counted),
        working_days.unknown(since, until, counted),
        any(facts.paid_with in rule.methods for rule in named),
    )


def passed(facts: CaseFacts, since: date, today: date) -> int:
    """Working days gone by since then, in all the countries concerned."""
    return working_days.passed(since, today, _calendars(facts))


def _span(rule: Rule, since: date, counted: tuple[WorkCalendar, ...]) -> Span:
    first = working_days.nth(since, rule.minimum or 0, _WEEKENDS)
    return Span(rule.id, first, working_days.nth(since, rule.maximum or 0, counted))


def _calendars(facts: CaseFacts) -> tuple[WorkCalendar, ...]:
    own = "russia" if in_russia(facts) else ""
    known = calendars()
    return tuple(known[name] for name in (PAYS_OUT, own) if name in known)


def in_russia(facts: CaseFacts) -> bool:
    """Whether the money goes to Russia: told, or by the way of paying and the site."""
    if facts.country is not None:
        return facts.country is Country.RUSSIA
    return facts.market is Market.RUSSIA or facts.paid_with in _RUSSIAN


def terms_of(facts: CaseFacts, rules: Marketplace) -> tuple[Rule, ...]:
    """The terms that are said of this way of paying, the official one first."""
    own = Market.RUSSIA if facts.market is Market.RUSSIA else Market.GLOBAL
    named = [rules.rule(OFFICIAL)]
    for rule in rules.rules:
        fits = not rule.methods or facts.paid_with in rule.methods
        other = rule.market not in (Market.GLOBAL, own)
        if rule.kind == "refund_term" and rule.id != OFFICIAL and fits and not other:
            named.append(rule)
    return tuple(named)
