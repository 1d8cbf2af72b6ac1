"""From facts and rules to concrete moments.

For the *same* timer what the buyer's screen shows replaces the rule. Among *different*
timers the earliest governs and later ones are "perhaps still possible". Where sources
disagree the deadline spans them (`earliest` .. `latest`) and names every rule behind it;
nothing is averaged (inventory X1, X2, X4).

How each kind counts (timers: elapsed hours, see `moments`; shown days: calendar dates):

* earliest_opening: from shipping. Opens rather than ends: `earliest` is when trying makes
  sense, `latest` when the full days have passed in every zone.
* protection_end: the moment on the screen; a date without an hour counts to its first
  moment anywhere; unknown: 45 to 90 days from shipping, a rule of thumb.
  Of goods that came: unknown, so many days from the day of receipt.
* delivered_scan: from the scan's day, an old page's warning; only while no screen tells the
  protection end, since a screen already shows a shortened clock.
* open_after_protection: from the end of protection, "perhaps still possible".
* of goods going back: in `return_clock`.
* refund_usual, refund_longest: from the day the refund was granted, in working days.
* of an open dispute: in `dispute_clock`.
"""

from __future__ import annotations

from datetime import date, datetime

from bot.dispute import dispute_clock, unshipped
from bot.dispute.deadline import (
    OPENINGS,
    PERHAPS,
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    governing,
    may_be_over,
    of_kind,
    state,
    turn_of,
)
from bot.dispute.facts import CaseFacts, Seen, Stage, Tracking
from bot.dispute.moments import after, earliest_moment, latest_moment, utc
from bot.dispute.refund_terms import terms
from bot.dispute.told import APPROXIMATE_MARGIN, basis, last, safe
from bot.dispute.working_days import DAY
from bot.marketplaces import Marketplace, Rule

__all__ = [
    "OPENINGS",
    "PERHAPS",
    "Basis",
    "Deadline",
    "DeadlineKind",
    "DeadlineState",
    "deadlines",
    "governing",
    "may_be_over",
    "of_kind",
    "state",
    "turn_of",
    "waits_to_open",
]


def deadlines(facts: CaseFacts, rules: Marketplace, now: datetime) -> tuple[Deadline, ...]:
    """Every deadline of the case, the earliest first. A closed case has those of its refund."""
    match facts.stage:
        case Stage.BEFORE_DISPUTE:
            found = _before(facts, _Rules(rules, facts, now), now)
        case Stage.DISPUTE_OPEN:
            found = dispute_clock.running(facts, _Rules(rules, facts, now))
        case Stage.GOODS_RETURNING:
            from bot.dispute import return_clock  # that few need

            found = return_clock.running(facts, _Rules(rules, facts, now))
        case Stage.CLOSED:
            found = _refund(facts, rules)
    return tuple(sorted(found, key=lambda d: (d.earliest, d.kind.value)))


def _refund(facts: CaseFacts, rules: Marketplace) -> list[Deadline]:
    """The days on which to look for the money: each has begun everywhere by its noon in UTC."""
    if facts.won_on is None:
        return []
    found = terms(facts, rules, facts.won_on)
    days = {DeadlineKind.REFUND_USUAL: found.usual.last, DeadlineKind.REFUND_LONGEST: found.longest}
    about = bool(found.unknown)
    named = tuple(span.rule for span in found.spans)
    return [
        Deadline(kind, latest_moment(day - DAY), None, Basis.RULE, named, approximate=about)
        for kind, day in days.items()
    ]


class _Rules:
    """The rules in force for a case."""

    def __init__(self, rules: Marketplace, facts: CaseFacts, now: datetime) -> None:
        self._rules, self._market, self._on = rules, facts.market, utc(now).date()

    def __call__(self, topic: str) -> Rule:
        return self._rules.about(topic, self._market, self._on)


def waits_to_open(facts: CaseFacts) -> bool:
    """Whether the dispute is still to be opened over a parcel that does not come."""
    return facts.stage is Stage.BEFORE_DISPUTE and facts.shipped and not facts.came


def _before(facts: CaseFacts, rules: _Rules, now: datetime) -> list[Deadline]:
    if not facts.shipped:
        return unshipped.clocks(facts, rules)
    if facts.came:
        ending = _after_receipt(facts, rules)
        return [] if ending is None else [ending]
    protection = _protection(facts, rules)
    found = [protection, _opening(facts, rules, now), _scan(facts, rules)]
    if protection is not None:
        found.append(_afterwards(protection, rules("open_after_protection")))
    return [d for d in found if d is not None]


def _protection(facts: CaseFacts, rules: _Rules) -> Deadline | None:
    later = rules("open_after_protection")
    if facts.protection_end is not None:
        return _protection_told(facts.protection_end, rules("protection_end"), later)
    if facts.shipped_on is None:
        return None
    shipped = _first(facts.shipped_on, facts.shipped_approximate)
    estimates = [
        rules("protection_hard_limit"),
        rules("protection_estimate"),
        rules("protection_estimate_economy"),
        rules("protection_maximum"),
    ]
    first = min(estimates, key=lambda rule: rule.shortest)
    latest = after(shipped, max(rule.longest for rule in estimates))
    return Deadline(
        DeadlineKind.PROTECTION_END,
        after(shipped, first.shortest),
        latest,
        Basis.RULE_OF_THUMB,
        (*(rule.id for rule in estimates), later.id),
        approximate=True,
        possible_until=after(latest, later.longest),
        offsets=first.reminders,
    )


def _protection_told(end: Seen, rule: Rule, later: Rule | None = None) -> Deadline:
    """`later`: the rule by which trying may still work after the end."""
    at, latest = safe(end), last(end)
    return Deadline(
        DeadlineKind.PROTECTION_END,
        at,
        latest,
        basis(end),
        (
            rule.id,
            *((later.id,) if later else ()),
            *(("site_time_is_pacific",) if end.day is not None else ()),
        ),
        approximate=end.approximate,
        possible_until=after(latest or at, later.longest) if later else None,
        offsets=rule.reminders,
        day=end.day,
    )


def _after_receipt(facts: CaseFacts, rules: _Rules) -> Deadline | None:
    """Of what came: the countdown on the order page, else so many days from the receipt."""
    told = rules("protection_end")
    if facts.protection_end is not None:
        return _protection_told(facts.protection_end, told)
    if facts.received_on is None:
        return None
    rule = rules("after_receipt")
    return Deadline(
        DeadlineKind.PROTECTION_END,
        after(_first(facts.received_on, facts.received_approximate), rule.shortest),
        after(latest_moment(facts.received_on), rule.longest),
        Basis.RULE,
        (rule.id,),
        approximate=True,
        offsets=told.reminders,
    )


def _first(day: date, approximate: bool) -> datetime:
    """The earliest moment of a day; of one told only about, so much earlier."""
    start = earliest_moment(day)
    return after(start, -APPROXIMATE_MARGIN) if approximate else start


def _opening(facts: CaseFacts, rules: _Rules, now: datetime) -> Deadline | None:
    """None once the days have passed everywhere: a past opening is no missed deadline."""
    if facts.shipped_on is None:
        return None
    rule = rules("earliest_opening")
    latest = after(latest_moment(facts.shipped_on), rule.longest)
    if latest <= utc(now):
        return None
    return Deadline(
        DeadlineKind.EARLIEST_OPENING,
        after(_first(facts.shipped_on, facts.shipped_approximate), rule.shortest),
        latest,
        Basis.RULE,
        (rule.id,),
        approximate=facts.shipped_approximate,
        offsets=rule.reminders,
    )


def _scan(facts: CaseFacts, rules: _Rules) -> Deadline | None:
    if facts.tracking is not Tracking.SAYS_DELIVERED or facts.delivered_on is None:
        return None
    if facts.protection_end is not None and facts.protection_end.by_screen:
        return None
    rule, later = rules("delivered_scan_shortens"), rules("after_delivery")
    start = _first(facts.delivered_on, facts.delivered_approximate)
    end = latest_moment(facts.delivered_on)
    return Deadline(
        DeadlineKind.DELIVERED_SCAN,
        after(start, rule.shortest),
        after(end, rule.longest),
        Basis.RULE_OF_THUMB,
        (rule.id, later.id),
        approximate=True,
        possible_until=after(end, later.longest),
        offsets=rule.reminders,
    )


def _afterwards(protection: Deadline, rule: Rule) -> Deadline:
    return Deadline(
        DeadlineKind.OPEN_AFTER_PROTECTION,
        after(protection.earliest, rule.shortest),
        protection.possible_until,
        Basis.RULE_OF_THUMB,
        (rule.id,),
        approximate=True,
        offsets=rule.reminders,
    )
