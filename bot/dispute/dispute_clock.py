"""The clocks of an open dispute: the seller's, that of each further turn, the platform's.

* seller_answer: from the opening; the countdown on the dispute page replaces it (T5).
* dispute_turn: once the seller has answered only the page's own countdown runs. It can be the
  buyer's, who can lose by missing it (T18).
* platform_steps_in: from the opening (T6, T6b). Once AliExpress has stepped in none of these runs.
* return_lapses: of a return that was called off, in `return_clock`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.dispute.deadline import Basis, Deadline, DeadlineKind
from bot.dispute.facts import CaseFacts
from bot.dispute.heard import of_seller
from bot.dispute.moments import after
from bot.dispute.told import told
from bot.marketplaces import Rule

Rules = Callable[[str], Rule]


def running(facts: CaseFacts, rules: Rules) -> list[Deadline]:
    """The clocks that run between the opening of a dispute and its end."""
    opened = facts.dispute_opened_at
    if opened is None:
        return []
    found = []
    if not facts.escalated:
        found += [_platform(facts, opened, rules), *_turn(facts, opened, rules)]
    if facts.came and facts.return_off_at is not None:
        from bot.dispute import return_clock

        found.append(return_clock.lapse(facts, facts.return_off_at, rules))
    return found


def _turn(facts: CaseFacts, opened: datetime, rules: Rules) -> list[Deadline]:
    if not any(of_seller(one) for one in facts.heard):
        return [_seller(facts, opened, rules)]
    # An answer started another clock, and only the page tells how long it is.
    if facts.seller_answer_end is None:
        return []
    rule = rules("do_something_before_the_clock")
    return [told(DeadlineKind.DISPUTE_TURN, facts.seller_answer_end, rule)]


def _seller(facts: CaseFacts, opened: datetime, rules: Rules) -> Deadline:
    rule, short = rules("seller_answer"), rules("seller_answer_short")
    if facts.seller_answer_end is not None:
        return told(DeadlineKind.SELLER_ANSWER, facts.seller_answer_end, rule)
    # The default is 5 days although some orders have 3: reminders from day 3 on cover both
    # (X1), and an early "time is over" would only mislead.
    return Deadline(
        DeadlineKind.SELLER_ANSWER,
        after(opened, rule.longest),
        None,
        Basis.RULE,
        (rule.id, short.id) if rule.shortest == rule.longest else (rule.id,),
        approximate=bool(facts.dispute_opened_slack),
        offsets=rule.reminders,
        slack=facts.dispute_opened_slack,
    )


def _platform(facts: CaseFacts, opened: datetime, rules: Rules) -> Deadline:
    rule = rules("platform_steps_in")
    return Deadline(
        DeadlineKind.PLATFORM_STEPS_IN,
        after(opened, rule.shortest),
        after(opened, rule.longest),
        Basis.RULE,
        (rule.id,),
        approximate=bool(facts.dispute_opened_slack),
        offsets=rule.reminders,
        slack=facts.dispute_opened_slack,
    )
