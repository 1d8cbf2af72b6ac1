"""What to do now: one thing first, one thing not to do, and why.

Decided by the stage, then by how near the governing deadline is, then by what tracking
shows. Nearness comes before everything: with the protection ending, even a moving parcel
gets a dispute. Nothing here promises an outcome.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.dispute import goods, unshipped, unwanted
from bot.dispute.answer_log import answer_log
from bot.dispute.deadlines import (
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    deadlines,
    of_kind,
    state,
    turn_of,
)
from bot.dispute.facts import Carrier, CaseFacts, Customs, Market, Stage, Tracking
from bot.dispute.guidance import BECAUSE, Advice, Avoid, Confidence, Draft, Solution, Step
from bot.dispute.heard import of_seller
from bot.dispute.lifecycle import Outcome
from bot.dispute.moments import after, utc
from bot.marketplaces import Marketplace

__all__ = ["Advice", "advice"]

DAY_BEFORE = timedelta(days=1)
"""Open at the latest this long before protection ends (inventory T3)."""


S, D, A = Solution, Step, Avoid
_CONFIDENCE = {
    Basis.SCREEN: Confidence.FIRM,
    Basis.SCREEN_ABOUT: Confidence.ROUGH,
    Basis.RULE: Confidence.USUAL,
    Basis.RULE_OF_THUMB: Confidence.ROUGH,
}
_LOOK = {
    None: (D.READ_TRACKING, D.SCREENSHOT_TRACKING),
    Tracking.MOVES: (D.SCREENSHOT_TRACKING, D.MESSAGE_SELLER),
    Tracking.STANDS_STILL: (D.SCREENSHOT_TRACKING, D.MESSAGE_SELLER),
    Tracking.NEVER_TRACKED: (D.RECHECK_NUMBER, D.SCREENSHOT_TRACKING, D.MESSAGE_SELLER),
    Tracking.SAYS_DELIVERED: (D.ASK_CARRIER, D.CHECK_ADDRESS, D.MESSAGE_SELLER),
    Tracking.AT_CUSTOMS: (D.ASK_CUSTOMS, D.SCREENSHOT_TRACKING),
    Tracking.GOES_BACK: (D.SCREENSHOT_TRACKING, D.CHECK_ADDRESS, D.MESSAGE_SELLER),
}
"""What is done first by what tracking shows, whatever comes after."""
_GROUNDS: dict[Tracking | None, tuple[str, ...]] = {
    Tracking.SAYS_DELIVERED: ("delivered_scan_shortens",),
    Tracking.NEVER_TRACKED: ("untracked_threshold",),
    Tracking.AT_CUSTOMS: ("customs_is_a_ground",),
    Tracking.GOES_BACK: ("returned_or_wrong_address_is_a_ground",),
}
"""Rules that belong to what tracking shows."""
_OPEN_NOW = (D.OPEN_DISPUTE, D.ASK_FULL_REFUND)
_OPEN_TODAY = (D.OPEN_DISPUTE_TODAY, D.ASK_FULL_REFUND)


def advice(
    facts: CaseFacts,
    rules: Marketplace,
    now: datetime,
    running: tuple[Deadline, ...] | None = None,
) -> Advice:
    """The advice for these facts at this moment. `running`: their deadlines, when known."""
    now = utc(now)
    found = deadlines(facts, rules, now) if running is None else running
    match facts.stage:
        case Stage.BEFORE_DISPUTE if not facts.shipped:
            draft = unshipped.before(facts, found, now)
        case Stage.BEFORE_DISPUTE if facts.unwanted:
            draft = unwanted.before(facts, found, now)
        case Stage.BEFORE_DISPUTE if facts.came:
            draft = goods.before(facts, found, now)
        case Stage.BEFORE_DISPUTE:
            draft = _before(facts, found, now)
        case Stage.DISPUTE_OPEN:
            draft = _open(facts, found, now)
        case Stage.GOODS_RETURNING:
            from bot.dispute import returning  # that few need

            draft = returning.during(facts, found, now)
        case Stage.CLOSED:
            draft = _closed(facts)
    return _finished(draft, facts)


def _before(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    firm = [d for d in found if not d.opens and not d.perhaps]
    if _scan_unseen(facts):
        return _unseen(firm, now)
    if not firm:
        return Draft(
            S.CHECK_DATES,
            (D.READ_ORDER_PAGE, *_LOOK[facts.tracking]),
            (A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE),
        )
    coming = [d for d in firm if state(d, now) is not DeadlineState.PASSED]
    if not coming:
        return _too_late(firm, now)
    if len(coming) < len(firm):
        # One reading of the clock has already run out: do not rely on the later one.
        return _open_today(facts, coming[0], now)
    return _in_time(facts, coming[0], of_kind(found, DeadlineKind.EARLIEST_OPENING), now)


def _scan_unseen(facts: CaseFacts) -> bool:
    """Whether a "delivered" mark may have shortened the protection by nobody knows how much."""
    told = facts.protection_end is not None and facts.protection_end.by_screen
    delivered = facts.tracking is Tracking.SAYS_DELIVERED
    return delivered and facts.delivered_on is None and not told


def _unseen(firm: list[Deadline], now: datetime) -> Draft:
    """Look on the order page and open now: it is never too early then."""
    rests_on = next((d for d in firm if state(d, now) is not DeadlineState.PASSED), None)
    if firm and rests_on is None:
        return _too_late(firm, now)
    return Draft(
        S.OPEN_TODAY,
        (D.READ_ORDER_PAGE, *_OPEN_TODAY, D.SCREENSHOT_TRACKING, D.ASK_CARRIER),
        (A.PUT_OFF, A.CONFIRM_RECEIPT, A.ACCEPT_RESEND),
        rests_on=rests_on,
    )


def _too_late(firm: list[Deadline], now: datetime) -> Draft:
    """The protection has passed, however it is counted."""
    last = max(firm, key=lambda d: d.possible_until or d.earliest)
    if last.possible_until is not None and last.possible_until > now:
        return Draft(
            S.TRY_AFTER_PROTECTION,
            (D.LOOK_FOR_BUTTON, D.SCREENSHOT_TRACKING, D.ASK_FULL_REFUND),
            (A.GIVE_UP_UNSEEN, A.CONFIRM_RECEIPT),
            last.possible_until,
            last,
        )
    return Draft(
        S.ASK_GOODWILL,
        (D.LOOK_FOR_BUTTON, D.ASK_SELLER_GOODWILL, D.WRITE_SUPPORT),
        (A.GIVE_UP_UNSEEN, A.CONFIRM_RECEIPT),
        rests_on=last,
    )


def _open_today(facts: CaseFacts, first: Deadline, now: datetime) -> Draft:
    return Draft(
        S.OPEN_TODAY,
        (*_OPEN_TODAY, D.SCREENSHOT_TRACKING, *_delivered_too(facts)),
        (A.PUT_OFF, A.CONFIRM_RECEIPT, A.ACCEPT_RESEND),
        _still(first, now),
        first,
    )


def _still(first: Deadline, now: datetime) -> datetime | None:
    """The moment ahead to name: the safe one, after it the last one if the screen told it. A
    guessed end months away beside "today" would only invite waiting."""
    if first.earliest > now:
        return first.earliest
    return first.latest if first.basis is Basis.SCREEN else None


def _delivered_too(facts: CaseFacts) -> tuple[Step, ...]:
    return (D.ASK_CARRIER,) if facts.tracking is Tracking.SAYS_DELIVERED else ()


def _in_time(facts: CaseFacts, first: Deadline, opening: Deadline | None, now: datetime) -> Draft:
    near = state(first, now)
    moves = facts.tracking is Tracking.MOVES
    if near is DeadlineState.LAST_DAY or (near is DeadlineState.SOON and not moves):
        return _open_today(facts, first, now)
    if moves:
        return _wait(first)
    if facts.tracking is Tracking.AT_CUSTOMS:
        return _customs(facts, first)
    if facts.tracking is None:
        return Draft(
            S.CHECK_TRACKING,
            _LOOK[None],
            (A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE),
            first.earliest,
            first,
        )
    delivered = facts.tracking is Tracking.SAYS_DELIVERED
    early = opening is not None and now < opening.earliest < first.earliest
    if opening is not None and early and not delivered:
        return _prepare(facts, first, opening)
    return _ready(facts, first)


def _wait(first: Deadline) -> Draft:
    return Draft(
        S.WAIT_WITH_DATE,
        (D.WAIT_UNTIL_DATE, D.MESSAGE_SELLER, D.ASK_EXTENSION, D.SCREENSHOT_TRACKING),
        (A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE, A.ACCEPT_RESEND, A.ACCEPT_SMALL_SUM),
        after(first.earliest, -DAY_BEFORE),
        first,
    )


def _customs(facts: CaseFacts, first: Deadline) -> Draft:
    """Whose fault it is decides: an unpaid duty the buyer can settle, missing papers only the
    seller can send; a dispute comes in time either way (S19, F28)."""
    avoid = (A.PAY_MORE, A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE, A.ACCEPT_RESEND)
    by = after(first.earliest, -DAY_BEFORE)
    if facts.customs is Customs.DUTY:
        steps = (D.PAY_DUTY, D.ASK_CUSTOMS, D.SCREENSHOT_TRACKING, D.OPEN_DISPUTE)
        return Draft(S.SETTLE_CUSTOMS, steps, avoid, by, first)
    papers = (D.ASK_SELLER_PAPERS,) if facts.customs is Customs.PAPERS else ()
    steps = (*papers, *_LOOK[Tracking.AT_CUSTOMS], *_OPEN_NOW)
    return Draft(S.ASK_CUSTOMS_THEN_OPEN, steps, avoid, by, first)


def _prepare(facts: CaseFacts, first: Deadline, opening: Deadline) -> Draft:
    """Too early for the site: gather, write, and come back on the day it opens."""
    whole = opening.latest or opening.earliest
    return Draft(
        S.PREPARE_THEN_OPEN,
        (*_LOOK[facts.tracking], D.OPEN_ON_DATE, D.ASK_FULL_REFUND),
        (A.CONFIRM_RECEIPT, A.ACCEPT_RESEND, A.ACCEPT_SMALL_SUM),
        min(whole, first.earliest),
        first,
    )


def _ready(facts: CaseFacts, first: Deadline) -> Draft:
    delivered = facts.tracking is Tracking.SAYS_DELIVERED
    return Draft(
        S.ENQUIRE_THEN_OPEN if delivered else S.OPEN_NOW,
        (*_LOOK[facts.tracking], *_OPEN_NOW),
        (A.CONFIRM_RECEIPT, A.WAIT_WITHOUT_DATE, A.ACCEPT_RESEND, A.YIELD_TO_PITY),
        first.earliest,
        first,
    )


def _open(facts: CaseFacts, found: tuple[Deadline, ...], now: datetime) -> Draft:
    """Wait for the answer, look on its day, then press on; never cancel."""
    lapse = of_kind(found, DeadlineKind.RETURN_LAPSES)
    if lapse is not None and state(lapse, now) is not DeadlineState.PASSED:
        from bot.dispute import returning

        return returning.called_off(lapse, now)
    avoid = (A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT, A.ACCEPT_RESEND, A.YIELD_TO_PITY, A.PAY_OUTSIDE)
    if facts.escalated:
        return Draft(S.SHOW_PLATFORM, (D.ADD_EVIDENCE, D.READ_DISPUTE_PAGE), avoid)
    if facts.heard and answer_log(facts).stalling is not None:
        steps = (D.WRITE_SUPPORT, D.READ_DISPUTE_PAGE, D.ADD_EVIDENCE)
        return Draft(S.NAME_DELAYS, steps, avoid)
    turn, platform = turn_of(found), of_kind(found, DeadlineKind.PLATFORM_STEPS_IN)
    runs = turn is not None and now < turn.earliest
    if facts.heard and of_seller(facts.heard[-1]) and (turn is None or runs):
        first = turn or platform
        by = first.moment if first is not None and now < first.moment else None
        steps = (D.ANSWER_WITH_ADVICE, D.READ_DISPUTE_PAGE, D.ADD_EVIDENCE)
        return Draft(S.ANSWER_OFFER, steps, avoid, by, first)
    if turn is not None and runs:
        # Some orders give the seller 3 days (X1), so the page comes before the waiting.
        steps = (D.READ_DISPUTE_PAGE, D.WAIT_FOR_ANSWER, D.ADD_EVIDENCE)
        return Draft(S.HOLD_DISPUTE, steps, avoid, turn.earliest, turn)
    if platform is not None and now < platform.over_at:
        look = (D.READ_DISPUTE_PAGE, D.ADD_EVIDENCE)
        by = platform.moment if now < platform.moment else None
        return Draft(S.CHECK_DISPUTE, look, avoid, by, platform)
    press = (D.READ_DISPUTE_PAGE, D.WRITE_SUPPORT, D.ADD_EVIDENCE)
    return Draft(S.PRESS_ON, press, avoid, rests_on=platform)


def _closed(facts: CaseFacts) -> Draft:
    match facts.closed_as:
        case Outcome.ARRIVED:
            return Draft(S.CLOSED, (D.CHECK_GOODS, D.KEEP_PAPERS), (A.CONFIRM_RECEIPT,))
        case Outcome.REFUNDED | Outcome.REFUNDED_IN_PART | Outcome.CANCELLED:
            return Draft(S.CLOSED, (D.WATCH_REFUND, D.KEEP_PAPERS), (A.PAY_OUTSIDE,))
        case _:
            return Draft(S.CLOSED, (D.KEEP_PAPERS,), (A.PAY_OUTSIDE,))


def _looked_up(draft: Draft, facts: CaseFacts) -> tuple[Step, ...]:
    """With no date off the screen the order page is looked at first or second: it wins."""
    rest = draft.rests_on
    told = rest is None or rest.basis is Basis.SCREEN
    before = facts.stage is Stage.BEFORE_DISPUTE and facts.shipped
    if told or not before or D.READ_ORDER_PAGE in draft.steps[:2]:
        return draft.steps
    first, *others = draft.steps
    return (first, D.READ_ORDER_PAGE, *(s for s in others if s is not D.READ_ORDER_PAGE))


def _finished(draft: Draft, facts: CaseFacts) -> Advice:
    steps = _for_carrier(_looked_up(draft, facts), facts)
    if facts.came:
        steps = goods.of_goods(steps)
    lines: tuple[Step | Avoid, ...] = (*steps, *draft.avoid)
    rest = draft.rests_on
    because = [rule for line in lines for rule in BECAUSE[line]]
    if facts.carrier is Carrier.PLATFORM and facts.stage is not Stage.CLOSED:
        because.insert(0, "platform_answers_for_shipping")
    if facts.stage is Stage.BEFORE_DISPUTE:
        because += _GROUNDS.get(facts.tracking, ())
        if facts.market is Market.RUSSIA and facts.shipped:
            because.append("button_may_be_missing_ru")
            because += ["unconditional_return_ru"] if facts.unwanted else []
    if rest is not None:
        because += rest.rules
    return Advice(
        draft.solution,
        tuple(dict.fromkeys(because)),
        steps,
        draft.avoid,
        _CONFIDENCE[rest.basis] if rest is not None else Confidence.NO_DATES,
        draft.by,
    )


def _for_carrier(steps: tuple[Step, ...], facts: CaseFacts) -> tuple[Step, ...]:
    """With the platform's own shipping nobody is there to bargain with (inventory S9)."""
    if facts.carrier is not Carrier.PLATFORM or facts.stage is Stage.CLOSED:
        return steps
    if facts.stage is Stage.DISPUTE_OPEN:
        return (steps[0], D.ANSWER_IN_DISPUTE, *steps[1:])
    swapped = (D.KEEP_PAPERS if s in (D.MESSAGE_SELLER, D.ASK_EXTENSION) else s for s in steps)
    return tuple(dict.fromkeys(swapped))
