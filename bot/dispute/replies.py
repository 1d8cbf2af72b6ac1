"""What the seller answered in the dispute, and what to do about it.

Decided by the answer, then by the sum offered against the sum paid. What is advised is an id
(`Move`), so that no advice can say by a slip of words to accept a zero, to close before the
money, or to send back what never came.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.dispute.deadlines import (
    Deadline,
    DeadlineKind,
    deadlines,
    of_kind,
    turn_of,
)
from bot.dispute.facts import Carrier, CaseFacts
from bot.dispute.moments import utc
from bot.dispute.money import Money
from bot.dispute.reply_table import LINES, Line, Move, Trap, Verdict, of_two
from bot.dispute.told import safe
from bot.marketplaces import Marketplace

__all__ = ["Move", "Reply", "SellerAnswer", "Trap", "Verdict", "reply", "with_sum"]


class SellerAnswer(StrEnum):
    """What the dispute page shows as the seller's or the platform's answer; permanent."""

    SILENT = "silent"
    REJECTED = "rejected"
    ZERO = "zero"
    LESS = "less"
    RETURN_ONLY = "return_only"
    RESEND = "resend"
    WAIT = "wait"
    WORDS_ONLY = "words_only"
    PLATFORM = "platform"
    NEW_REASON = "new_reason"
    ESCALATED = "escalated"
    STUCK = "stuck"


FAR_MORE = 2
"""Times the sum paid from which an offer is a slip of typing rather than a gift."""
WITH_SUM = frozenset({SellerAnswer.LESS, SellerAnswer.PLATFORM})
"""Answers that come with a sum to compare."""


class Reply(Struct, frozen=True):
    """What to do about an answer.

    `by`: the moment until which to act, always ahead of now; None: the page's own countdown.
    `claim`: what to demand, never more than was paid. `reset`: the site has usually set the
    buyer's amount to zero, so it must be entered again. `arrives`: whether a second parcel
    would come in time, None when that cannot be told. `kept`: what is left of a refund after
    return postage.
    """

    answer: SellerAnswer
    verdict: Verdict
    do: Move
    dont: Trap
    because: tuple[str, ...]
    by: datetime | None = None
    claim: Money | None = None
    offered: Money | None = None
    reset: bool = False
    arrives: bool | None = None
    postage: Money | None = None
    kept: Money | None = None


def with_sum(answer: SellerAnswer) -> bool:
    """Whether a sum is asked for before the advice."""
    return answer in WITH_SUM


def reply(
    facts: CaseFacts,
    rules: Marketplace,
    now: datetime,
    answer: SellerAnswer,
    sum_: Money | None = None,
) -> Reply:
    """The advice on an answer. `sum_`: what was offered, of a return the postage."""
    now = utc(now)
    verdict = _verdict(facts, rules, now, answer, sum_)
    line = _line(facts, verdict)
    postage = sum_ if verdict is Verdict.RETURN else None
    return Reply(
        answer,
        verdict,
        line.do,
        line.dont,
        _because(facts, verdict, line.because),
        None if line.platform else _by(facts, rules, now, verdict),
        facts.price,
        sum_ if with_sum(answer) else None,
        line.reset,
        arrives_in_time(facts, now) if verdict is Verdict.RESEND else None,
        postage,
        after_postage(facts.price, postage),
    )


def _line(facts: CaseFacts, verdict: Verdict) -> Line:
    """The advice of a verdict; once AliExpress has stepped in there are only two choices."""
    return of_two(LINES[verdict]) if facts.escalated else LINES[verdict]


def _verdict(
    facts: CaseFacts,
    rules: Marketplace,
    now: datetime,
    answer: SellerAnswer,
    sum_: Money | None,
) -> Verdict:
    match answer:
        case SellerAnswer.SILENT:
            return _silent(turn_of(deadlines(facts, rules, now)), now)
        case SellerAnswer.RETURN_ONLY:
            return Verdict.RETURN if facts.came else Verdict.NOTHING_TO_RETURN
        case SellerAnswer.LESS | SellerAnswer.PLATFORM:
            return _of_sum(facts.price, sum_, by_platform=answer is SellerAnswer.PLATFORM)
        case _:
            return Verdict(answer.value)


def _silent(end: Deadline | None, now: datetime) -> Verdict:
    """Waiting, over, or a countdown that only the page knows."""
    if end is None:
        return Verdict.SILENT_UNKNOWN
    return Verdict.SILENT_WAIT if now < end.earliest else Verdict.SILENT_OVER


def _of_sum(paid: Money | None, offered: Money | None, *, by_platform: bool) -> Verdict:
    """An offer of money against the sum paid."""
    if offered is None:
        return Verdict.PLATFORM_UNREAD if by_platform else Verdict.UNREAD
    if offered.minor <= 0:
        return Verdict.PLATFORM_ZERO if by_platform else Verdict.ZERO
    if paid is None:
        return Verdict.PLATFORM_UNREAD if by_platform else Verdict.UNREAD
    if paid.currency != offered.currency:
        return Verdict.PLATFORM_UNREAD if by_platform else Verdict.OTHER_CURRENCY
    if offered.minor > FAR_MORE * paid.minor:
        return Verdict.PLATFORM_UNREAD if by_platform else Verdict.UNREAD
    if offered.minor >= paid.minor:
        return Verdict.PLATFORM_FULL if by_platform else Verdict.FULL
    return Verdict.PLATFORM_LESS if by_platform else Verdict.LESS


def _because(facts: CaseFacts, verdict: Verdict, rules: tuple[str, ...]) -> tuple[str, ...]:
    named = list(rules)
    if verdict in (Verdict.LESS, Verdict.PLATFORM_LESS):
        named.insert(1, _share_rule(facts))
    if facts.carrier is Carrier.PLATFORM and verdict is Verdict.WAIT:
        named.insert(0, "platform_answers_for_shipping")
    if facts.came and verdict is Verdict.RESEND:
        named.append("exchange_costs_postage")
    return tuple(dict.fromkeys(named))


def _share_rule(facts: CaseFacts) -> str:
    """On what the sum to demand rests."""
    if not facts.came:
        return "nothing_came_full_refund"
    return "claim_ceiling" if facts.whole_due else "partial_claim_share"


def _by(facts: CaseFacts, rules: Marketplace, now: datetime, verdict: Verdict) -> datetime | None:
    """The next clock of the dispute: the seller's while they are silent, else the platform's.
    Of a span its safe end; nothing that has passed."""
    found = deadlines(facts, rules, now)
    seller = turn_of(found)
    if verdict is Verdict.SILENT_WAIT and seller is not None:
        return seller.earliest
    platform = of_kind(found, DeadlineKind.PLATFORM_STEPS_IN)
    if platform is None:
        return None
    return next((at for at in (platform.earliest, platform.moment) if at > now), None)


def protection_end(facts: CaseFacts) -> datetime | None:
    """The safe end of protection by the buyer's own screen; None when it was not told."""
    return None if facts.protection_end is None else safe(facts.protection_end)


def arrives_in_time(facts: CaseFacts, now: datetime) -> bool | None:
    """Whether a parcel sent today, as slow as the first one so far, would come before the
    protection ends. The first one's own pace is the only measure at hand (W2)."""
    end, now = protection_end(facts), utc(now)
    if end is None or facts.shipped_on is None:
        return None
    return (end - now).days > (now.date() - facts.shipped_on).days


def after_postage(paid: Money | None, postage: Money | None) -> Money | None:
    """What a full refund would leave once the return postage is paid (R2, C11)."""
    if paid is None or postage is None or paid.currency != postage.currency:
        return None
    return Money(max(paid.minor - postage.minor, 0), paid.currency)


class Shares(Struct, frozen=True):
    """A partial claim by what one guide names: 30–40 % of a small defect, up to 95 % of a
    heavy one. `most`: nothing above the sum paid."""

    small_from: Money
    small_to: Money
    heavy: Money
    most: Money


def shares(facts: CaseFacts) -> Shares | None:
    """The steps between the least and the most; None while all is due, or the sum
    is not known."""
    paid = facts.price
    if paid is None or facts.whole_due:
        return None
    small_from, small_to, heavy = (
        Money(paid.minor * percent // 100, paid.currency) for percent in (30, 40, 95)
    )
    return Shares(small_from, small_to, heavy, paid)
