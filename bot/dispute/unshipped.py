"""Paid and not shipped: there is no dispute yet, only a cancellation.

Nothing is lost here by waiting a day, so the clocks only say when to look: the seller's time to
ship (the order then cancels itself, T13) and the answer to a cancellation that was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.dispute.deadline import Basis, Deadline, DeadlineKind, DeadlineState, of_kind, state
from bot.dispute.facts import CaseFacts
from bot.dispute.guidance import Avoid, Draft, Solution, Step
from bot.dispute.moments import after
from bot.dispute.told import told
from bot.marketplaces import Rule

S, D, A = Solution, Step, Avoid


def clocks(facts: CaseFacts, rules: Callable[[str], Rule]) -> list[Deadline]:
    """What runs until something is shipped or cancelled."""
    found = []
    if facts.ship_by is not None:
        found.append(told(DeadlineKind.SHIP_BY, facts.ship_by, rules("ship_by")))
    if facts.cancel_asked_at is not None:
        rule = rules("cancel_answer")
        found.append(
            Deadline(
                DeadlineKind.CANCEL_ANSWER,
                after(facts.cancel_asked_at, rule.longest),
                None,
                Basis.RULE,
                (rule.id,),
                approximate=True,
                offsets=rule.reminders,
                slack=facts.cancel_asked_slack,
            )
        )
    return found


def before(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    """What to do about an order that does not leave."""
    answer = of_kind(found, DeadlineKind.CANCEL_ANSWER)
    if answer is not None:
        return _asked(answer, now)
    ships = of_kind(found, DeadlineKind.SHIP_BY)
    if ships is not None and state(ships, now) is DeadlineState.PASSED:
        return _look(ships)
    return Draft(
        S.CANCEL_ORDER,
        (D.CANCEL_ON_PAGE, D.NAME_TRUE_CAUSE, D.WAIT_FOR_COUNTDOWN, D.CHECK_REAL_TRACK),
        (A.WAIT_FOR_STOCK, A.PAY_OUTSIDE, A.PAY_MORE, A.CONFIRM_RECEIPT),
        ships.moment if ships is not None else None,
        ships,
    )


def _asked(answer: Deadline, now: datetime) -> Draft:
    if state(answer, now) is DeadlineState.PASSED:
        return _look(answer)
    return Draft(
        S.AWAIT_CANCELLATION,
        (D.READ_ORDER_STATUS, D.CHECK_REAL_TRACK),
        (A.WITHDRAW_CANCELLATION, A.PAY_OUTSIDE, A.PAY_MORE, A.CONFIRM_RECEIPT),
        answer.moment,
        answer,
    )


def _look(ended: Deadline) -> Draft:
    """The time is over: the order should be cancelled and the refund on its way."""
    return Draft(
        S.SEE_CANCELLED,
        (D.READ_ORDER_STATUS, D.CANCEL_ON_PAGE, D.WRITE_SUPPORT, D.CHECK_REAL_TRACK),
        (A.WAIT_FOR_STOCK, A.PAY_OUTSIDE, A.PAY_MORE, A.CONFIRM_RECEIPT),
        rests_on=ended,
    )
