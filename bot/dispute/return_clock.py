"""The clocks of goods going back: to send them, to have them confirmed, to be paid.

* send_back_by: from the agreement; the countdown on the dispute page replaces it. It is met when
  the goods are sent *and* their number is known, for both must stand on the page in time (T8, R6).
* return_lapses: the same clock after the return was called off: then the dispute usually closes
  for the seller (R13, S36).
* seller_confirms: a month from sending; then the seller may ask the platform to step in (T9).
* papers_due: ten days after that, or what the dispute page shows.
* return_money: a month from the arrival (T10).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.dispute.deadline import Basis, Deadline, DeadlineKind
from bot.dispute.facts import CaseFacts
from bot.dispute.moments import after, earliest_moment, latest_moment
from bot.dispute.told import DAY_ANYWHERE, told
from bot.marketplaces import Rule

Rules = Callable[[str], Rule]


def running(facts: CaseFacts, rules: Rules) -> list[Deadline]:
    """The clocks that run while goods are going back."""
    found = []
    if facts.return_agreed_at is not None and not posted(facts):
        agreed, slack = facts.return_agreed_at, facts.return_agreed_slack
        found.append(_sending(DeadlineKind.SEND_BACK_BY, facts, agreed, slack, rules))
    if facts.papers_asked_on is not None:
        found.append(_papers(facts, facts.papers_asked_on, rules))
    if facts.return_arrived_on is not None:
        found.append(_from_day(DeadlineKind.RETURN_MONEY, facts.return_arrived_on, rules))
    elif facts.return_sent_on is not None and facts.papers_asked_on is None:
        found.append(_from_day(DeadlineKind.SELLER_CONFIRMS, facts.return_sent_on, rules))
    return found


def _papers(facts: CaseFacts, asked: date, rules: Rules) -> Deadline:
    if facts.papers_end is not None:
        return told(DeadlineKind.PAPERS_DUE, facts.papers_end, rules("return_papers"))
    return _from_day(DeadlineKind.PAPERS_DUE, asked, rules)


def posted(facts: CaseFacts) -> bool:
    """Whether the goods are on their way under a number."""
    return facts.return_sent_on is not None and facts.return_number is not None


def lapse(facts: CaseFacts, agreed: datetime, rules: Rules) -> Deadline:
    """When a return that was called off usually ends the dispute."""
    return _sending(DeadlineKind.RETURN_LAPSES, facts, agreed, DAY_ANYWHERE, rules)


def _sending(
    kind: DeadlineKind, facts: CaseFacts, agreed: datetime, slack: timedelta, rules: Rules
) -> Deadline:
    rule = rules("return_send_by")
    if facts.send_back_end is not None:
        return told(kind, facts.send_back_end, rule)
    return Deadline(
        kind,
        after(agreed, rule.shortest),
        after(agreed, rule.longest) if rule.longest != rule.shortest else None,
        Basis.RULE,
        (rule.id,),
        approximate=bool(slack),
        offsets=rule.reminders,
        slack=slack,
    )


_OF_DAYS = {
    DeadlineKind.PAPERS_DUE: ("return_papers", "return_defended_with_papers"),
    DeadlineKind.SELLER_CONFIRMS: ("return_seller_confirms", "return_papers"),
    DeadlineKind.RETURN_MONEY: ("return_refund", "return_money_before_closing"),
}


def _from_day(kind: DeadlineKind, day: date, rules: Rules) -> Deadline:
    """From a day whose hour and zone nobody knows: both its edges count."""
    rule, further = (rules(topic) for topic in _OF_DAYS[kind])
    return Deadline(
        kind,
        after(earliest_moment(day), rule.shortest),
        after(latest_moment(day), rule.longest),
        Basis.RULE,
        (rule.id, further.id),
        approximate=True,
        offsets=rule.reminders,
    )
