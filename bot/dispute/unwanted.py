"""Nothing is wrong with the goods, they are only not wanted: back with a badge, else by good will.

Nothing here helps to invent a fault (inventory S17, W29): a return needs none where the order
promises it, and where it does not, the true reason is all there is.
"""

from __future__ import annotations

from datetime import datetime

from bot.dispute.deadlines import Deadline, DeadlineState, state
from bot.dispute.facts import Badge, CaseFacts
from bot.dispute.guidance import Avoid, Draft, Solution, Step

S, D, A = Solution, Step, Avoid
_NEVER = (A.INVENT_FAULT, A.SEND_BACK_UNAGREED, A.USE_IT, A.CONFIRM_RECEIPT)


def before(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    """While no return is asked for."""
    ending = found[0] if found else None
    free = facts.badge is Badge.FREE
    if ending is None:
        look = (D.READ_ORDER_PAGE, D.KEEP_UNUSED, D.ASK_FREE_RETURN if free else D.LOOK_FOR_BADGE)
        return Draft(S.CHECK_DATES, look, _NEVER)
    if state(ending, now) is DeadlineState.PASSED:
        late = (D.LOOK_FOR_BUTTON, D.ASK_SELLER_RETURN, D.SELL_ON)
        return Draft(S.RETURN_TOO_LATE, late, (A.GIVE_UP_UNSEEN, *_NEVER), rests_on=ending)
    return Draft(
        S.RETURN_FREE if free else S.RETURN_BY_AGREEMENT,
        (D.ASK_FREE_RETURN, D.KEEP_UNUSED, D.KEEP_DROP_OFF_RECEIPT)
        if free
        else (D.LOOK_FOR_BADGE, D.ASK_SELLER_RETURN, D.COUNT_POSTAGE, D.KEEP_UNUSED, D.SELL_ON),
        _NEVER,
        ending.earliest if ending.earliest > now else None,
        ending,
    )
