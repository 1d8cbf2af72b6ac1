"""What to do when something came and is not as it should be.

The same order as for a parcel that did not come: nearness of the deadline first. What differs
is what has to be shown (inventory E4 to E8) and that nothing goes back before it is agreed.
"""

from __future__ import annotations

from datetime import datetime

from bot.dispute.deadlines import Deadline, DeadlineState, state
from bot.dispute.facts import CaseFacts, Situation
from bot.dispute.guidance import Avoid, Draft, Solution, Step

S, D, A = Solution, Step, Avoid
SHOW = {
    Situation.DAMAGED: D.SHOW_DAMAGE,
    Situation.DEFECTIVE: D.SHOW_DEFECT,
    Situation.WRONG_ITEM: D.SHOW_DIFFERENCE,
    Situation.NOT_AS_DESCRIBED: D.SHOW_DIFFERENCE,
    Situation.COUNTERFEIT: D.SHOW_DIFFERENCE,
    Situation.IN_PART: D.SHOW_PARTS,
    Situation.WRONG_SIZE: D.SHOW_SIZE,
}
"""How each trouble is shown."""

INSTEAD = {D.READ_ORDER_PAGE: D.FIND_COUNTDOWN, D.ADD_EVIDENCE: D.ADD_PROOF}
"""Steps worded for a parcel that did not come, and what they are for one that did."""


def of_goods(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The same steps with the goods in hand."""
    return tuple(INSTEAD.get(step, step) for step in steps)


def before(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    """While no dispute is open."""
    show = SHOW[facts.situation]
    if not found:
        return Draft(
            S.CHECK_DATES,
            (D.READ_ORDER_PAGE, show, D.TELL_SELLER),
            (A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE, A.SEND_BACK_UNAGREED),
        )
    (ending,) = found
    match state(ending, now):
        case DeadlineState.PASSED:
            return Draft(
                S.ASK_GOODWILL,
                (D.LOOK_FOR_BUTTON, show, D.TELL_SELLER, D.WRITE_SUPPORT),
                (A.GIVE_UP_UNSEEN, A.SEND_BACK_UNAGREED, A.CONFIRM_RECEIPT),
                rests_on=ending,
            )
        case DeadlineState.TIME_LEFT:
            return Draft(
                S.SHOW_THEN_OPEN,
                (show, D.TELL_SELLER, D.OPEN_DISPUTE, D.CHOOSE_TRUE_REASON),
                (A.CONFIRM_RECEIPT, A.SEND_BACK_UNAGREED, A.CHANGE_REASON, A.WAIT_WITHOUT_DATE),
                ending.earliest,
                ending,
            )
        case _:
            return Draft(
                S.OPEN_TODAY,
                (D.OPEN_DISPUTE_TODAY, D.CHOOSE_TRUE_REASON, show),
                (A.PUT_OFF, A.CONFIRM_RECEIPT, A.SEND_BACK_UNAGREED),
                ending.earliest if ending.earliest > now else None,
                ending,
            )
