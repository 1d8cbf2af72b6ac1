"""Letters as sequences of sentence ids with typed parameters; words come from elsewhere.

Short, polite, dated, one demand (inventory L1-L6, L8-L10). What is not known is left out,
never invented. No sum but the one paid, no threat, no review, no payment outside. A letter
goes into a form in English; the same sentences in the reader's language are its mirror.

What is told depends on what there is to tell of: `unshipped_letters`, `parcel_letters` and
`goods_letters` have the same parts, `story`, `proofs`, `demand`, `request`, `otherwise`, and
`NEEDED`.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from bot.dispute import goods_letters as goods
from bot.dispute import parcel_letters as parcel
from bot.dispute import unshipped_letters as unshipped
from bot.dispute.deadlines import (
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    deadlines,
    may_be_over,
    of_kind,
    state,
)
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.moments import utc
from bot.dispute.sentences import (
    NUMBER_MAX,
    SENTENCE_MAX,
    SENTENCES,
    SENTENCES_MAX,
    Kind,
    Letter,
    Param,
    Sentence,
    SentenceId,
    Variant,
)
from bot.dispute.situations import SITUATIONS
from bot.marketplaces import Marketplace

__all__ = [
    "SENTENCES",
    "SENTENCES_MAX",
    "SENTENCE_MAX",
    "Kind",
    "Letter",
    "Param",
    "Sentence",
    "SentenceId",
    "Variant",
    "letter",
]

_I = SentenceId
_LEAST_NEEDED = (
    _I.TRACKING_NUMBER,
    _I.GREETING,
    _I.THANKS,
    _I.ORDER_NUMBER,
    _I.ADDRESS_CORRECT,
    _I.PLATFORM_SHIPPED,
    _I.SCREENSHOT_ATTACHED,
)
"""What is left out first when a letter grows too long."""
_BARE = frozenset(
    {
        _I.NOT_ARRIVED,
        *parcel.TRACKING.values(),
        _I.DELIVERED_SCAN_ON,
        _I.PROTECTION_ENDING,
        _I.DEMAND_FULL,
        _I.DEMAND_FULL_SUM,
        _I.ASK_WHERE,
        _I.ASK_EXTEND,
        _I.ASK_CHECK_DELIVERY,
        *goods.CAME.values(),
        _I.UNUSABLE,
        _I.DEMAND_PART,
        _I.ASK_SOLUTION,
        _I.CUSTOMS_WANTS_PAPERS,
        _I.DEMAND_RETURN,
        _I.ASK_RETURN,
        _I.NOT_SHIPPED,
        _I.ASK_CANCEL,
        _I.ASK_PAPERS,
        _I.ASK_REFUND_RETURNED,
        _I.ASK_CONFIRM_CANCEL,
    }
)
"""What a shorter letter keeps."""


def letter(
    facts: CaseFacts,
    rules: Marketplace,
    now: datetime,
    kind: Kind = Kind.DISPUTE,
    variant: Variant = Variant.PLAIN,
    zone: tzinfo | None = None,
) -> Letter:
    """The letter of that kind, true as of now; where the situation has none of that kind, the
    one it has. `zone` is the buyer's, when known."""
    plan = SITUATIONS[facts.situation]
    kind = kind if kind in plan.letters else plan.letters[0]
    tells = unshipped if not facts.shipped else goods if facts.came else parcel
    today = (utc(now) if zone is None else now.astimezone(zone)).date()
    end = _end(facts, rules, now)
    said = [*_opening(facts), *tells.story(facts, today), *_ending(end, now, zone)]
    if kind is Kind.DISPUTE:
        said += [*tells.proofs(facts), *tells.demand(facts)]
        said += [Sentence(_I.NO_FURTHER_WAIT)] if variant is Variant.FIRMER else []
    else:
        said += tells.request(facts)
        if variant is Variant.FIRMER and facts.stage is Stage.BEFORE_DISPUTE:
            before = None if end is None or may_be_over(end, now) else _day_seen(end, zone)
            said.append(tells.otherwise(before))
    said.append(Sentence(_I.THANKS))
    missing = tuple(
        q.value
        for q, field in tells.NEEDED.items()
        if q in plan.letter and getattr(facts, field) is None
    )
    return Letter(kind, _fitted(said, variant), missing)


def _opening(facts: CaseFacts) -> list[Sentence]:
    said = [Sentence(_I.GREETING)]
    if facts.order_number is not None and len(facts.order_number) <= NUMBER_MAX:
        said.append(Sentence(_I.ORDER_NUMBER, {"order": facts.order_number}))
    return said


def _end(facts: CaseFacts, rules: Marketplace, now: datetime) -> Deadline | None:
    """The end of protection to come as the buyer's screen shows it: no estimate is claimed."""
    end = of_kind(deadlines(facts, rules, now), DeadlineKind.PROTECTION_END)
    if end is None or end.basis is not Basis.SCREEN or end.approximate:
        return None
    return None if state(end, now) is DeadlineState.PASSED else end


def _day_seen(end: Deadline | None, zone: tzinfo | None) -> date | None:
    """The day the buyer saw; of a moment only in the buyer's own zone."""
    if end is None or end.day is not None:
        return None if end is None else end.day
    return None if zone is None else end.earliest.astimezone(zone).date()


def _ending(end: Deadline | None, now: datetime, zone: tzinfo | None) -> list[Sentence]:
    """L6: near the end say so, with the day the buyer saw."""
    day = _day_seen(end, zone)
    if end is None or day is None or state(end, now) is DeadlineState.TIME_LEFT:
        return []
    return [Sentence(_I.PROTECTION_ENDING, {"day": day})]


def _fitted(said: list[Sentence], variant: Variant) -> tuple[Sentence, ...]:
    if variant is Variant.SHORTER:
        said = [s for s in said if s.id in _BARE]
    for spare in _LEAST_NEEDED:
        if len(said) <= SENTENCES_MAX:
            break
        said = [s for s in said if s.id is not spare]
    return tuple(said)
