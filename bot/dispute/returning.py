"""What to do while goods go back: before sending, on the way, after they arrived.

Until they are sent the buyer has a clock; afterwards the roles are reversed (inventory R8, S35):
the seller must confirm or object, and the buyer defends inside the dispute with postal papers.
"""

from __future__ import annotations

from datetime import datetime

from bot.dispute.deadlines import (
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    may_be_over,
    of_kind,
    state,
)
from bot.dispute.facts import CaseFacts
from bot.dispute.guidance import Avoid, Draft, Solution, Step

S, D, A, K = Solution, Step, Avoid, DeadlineKind
POSTING = (D.FILL_POSTAL_FORM, D.FORM_ADDRESS, D.FILM_POSTING, D.ENTER_TRACK)
"""The posting: what one goes to the post office for comes first."""
_SENT = (A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT, A.ARGUE_OUTSIDE, A.PAY_OUTSIDE)
_UNSENT = (A.OTHER_ADDRESS, A.SEND_UNTRACKED, A.TRUST_POSTAGE_PROMISE)
_ALWAYS = (A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT)


def during(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    """While goods are going back."""
    sending = of_kind(found, K.SEND_BACK_BY)
    over = sending is None or state(sending, now) is DeadlineState.PASSED
    if facts.return_sent_on is None:
        return _too_late(sending) if sending is None or over else _unsent(sending, now)
    papers = of_kind(found, K.PAPERS_DUE)
    if papers is not None and state(papers, now) is not DeadlineState.PASSED:
        return Draft(
            S.SHOW_PAPERS,
            (D.DEFEND_WITH_PAPERS, D.READ_DISPUTE_PAGE, D.KEEP_RECEIPT),
            _SENT,
            _ahead(papers, now),
            papers,
        )
    if facts.return_arrived_on is not None:
        return _arrived(of_kind(found, K.RETURN_MONEY), now)
    if sending is not None and not over:
        return Draft(
            S.ENTER_THE_TRACK,
            (D.ENTER_TRACK, D.TELL_IN_DISPUTE, D.KEEP_RECEIPT),
            _SENT,
            _ahead(sending, now),
            sending,
        )
    if sending is not None:
        # Sent, but the page has no number: by the rule such a parcel counts for nothing.
        return Draft(
            S.NUMBER_MISSING,
            (D.ENTER_IF_TAKEN, D.TELL_IN_DISPUTE, D.WRITE_SUPPORT, D.KEEP_RECEIPT),
            _SENT,
            rests_on=sending,
        )
    return _on_its_way(of_kind(found, K.SELLER_CONFIRMS), now)


def called_off(lapse: Deadline, now: datetime) -> Draft:
    """Nothing will be sent: another solution can be asked for until the dispute lapses."""
    return Draft(
        S.RETURN_IS_OFF,
        (D.ASK_OTHER_SOLUTION, D.READ_DISPUTE_PAGE, D.KEEP_PAPERS),
        (A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT, A.PAY_OUTSIDE),
        _ahead(lapse, now),
        lapse,
    )


def _unsent(sending: Deadline, now: datetime) -> Draft:
    near = state(sending, now)
    if near is DeadlineState.LAST_DAY:
        return Draft(S.SEND_TODAY, POSTING, (*_UNSENT[:2], *_ALWAYS), _ahead(sending, now), sending)
    compare = (D.COUNT_POSTAGE,) if near is DeadlineState.TIME_LEFT else ()
    return Draft(
        S.SEND_BACK,
        (*compare, *POSTING),
        (*_UNSENT, A.SEND_AT_THE_END, *_ALWAYS),
        _ahead(sending, now),
        sending,
    )


def _too_late(sending: Deadline | None) -> Draft:
    return Draft(
        S.SENDING_TIME_OVER,
        (D.LOOK_BEFORE_SENDING, D.WRITE_SUPPORT, D.KEEP_PAPERS),
        (A.SEND_UNSEEN, *_ALWAYS),
        rests_on=sending,
    )


def _on_its_way(confirms: Deadline | None, now: datetime) -> Draft:
    if confirms is None or confirms.earliest <= now:
        return Draft(
            S.SELLERS_MONTH_OVER,
            (D.READ_DISPUTE_PAGE, D.DEFEND_WITH_PAPERS, D.WRITE_SUPPORT, D.KEEP_RECEIPT),
            _SENT,
            rests_on=confirms,
        )
    return Draft(
        S.RETURN_ON_ITS_WAY,
        (D.WATCH_RETURN, D.TELL_IN_DISPUTE, D.KEEP_RECEIPT, D.DEFEND_WITH_PAPERS),
        _SENT,
        confirms.earliest,
        confirms,
    )


def _arrived(money: Deadline | None, now: datetime) -> Draft:
    if money is None or money.moment <= now:
        return Draft(
            S.RETURN_UNPAID,
            (D.READ_DISPUTE_PAGE, D.WRITE_SUPPORT, D.DEFEND_WITH_PAPERS, D.KEEP_RECEIPT),
            _SENT,
            rests_on=money,
        )
    return Draft(
        S.RETURN_ARRIVED,
        (D.SHOW_ARRIVAL, D.WAIT_FOR_MONEY, D.DEFEND_WITH_PAPERS, D.KEEP_RECEIPT),
        _SENT,
        money.moment,
        money,
    )


def _ahead(ending: Deadline, now: datetime) -> datetime | None:
    """The moment ahead to name: the safe one, after it the last one if the page told it."""
    if ending.earliest > now:
        return ending.earliest
    told = ending.basis in (Basis.SCREEN, Basis.SCREEN_ABOUT)
    return ending.latest if told and may_be_over(ending, now) else None
