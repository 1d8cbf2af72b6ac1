"""Letters as sequences of sentence ids with typed parameters; words come from elsewhere.

Short, polite, dated, one demand (inventory L1-L6, L8-L10). What is not known is left out,
never invented. No sum but the one paid, no threat, no review, no payment outside. A letter
goes into a form in English; the same sentences in the reader's language are its mirror.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from bot.dispute import goods_letters as goods
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
from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import GOODS, Carrier, CaseFacts, Stage, Tracking
from bot.dispute.moments import utc
from bot.dispute.question_library import QuestionId
from bot.dispute.sentences import (
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

NUMBER_MAX = 40
"""Longer order and tracking numbers are something else and stay out of the letter."""
_I = SentenceId
_TRACKING = {
    Tracking.MOVES: _I.TRACKING_MOVES,
    Tracking.STANDS_STILL: _I.TRACKING_STANDS_STILL,
    Tracking.NEVER_TRACKED: _I.TRACKING_NEVER_TRACKED,
    Tracking.SAYS_DELIVERED: _I.TRACKING_SAYS_DELIVERED,
}
_NEEDED = {
    QuestionId.TRACKING: "tracking",
    QuestionId.SHIPPED_ON: "shipped_on",
    QuestionId.PRICE: "price",
}
_NEEDED_OF_GOODS = {
    QuestionId.RECEIVED_ON: "received_on",
    QuestionId.USABLE: "usable",
    QuestionId.PRICE: "price",
}
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
        *_TRACKING.values(),
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
    """The letter of that kind, true as of now. `zone` is the buyer's, when known."""
    story = _story(facts, (utc(now) if zone is None else now.astimezone(zone)).date())
    end = _end(facts, rules, now)
    ending = _ending(end, now, zone)
    before = None if end is None or may_be_over(end, now) else _day_seen(end, zone)
    if kind is Kind.DISPUTE:
        said = [*story, *ending, *_proofs(facts), *_demand(facts, variant)]
    else:
        said = [*story, *ending, *_asked(facts, variant, before)]
    needed = _NEEDED_OF_GOODS if facts.situation in GOODS else _NEEDED
    missing = tuple(q.value for q, field in needed.items() if getattr(facts, field) is None)
    return Letter(kind, _fitted(said, variant), missing)


def _story(facts: CaseFacts, today: date) -> list[Sentence]:
    """What happened, in order, with its dates."""
    said = [Sentence(_I.GREETING)]
    if facts.order_number is not None and len(facts.order_number) <= NUMBER_MAX:
        said.append(Sentence(_I.ORDER_NUMBER, {"order": facts.order_number}))
    if facts.situation in GOODS:
        return [*said, *goods.story(facts)]
    if facts.shipped_on is not None:
        about = _I.SHIPPED_ABOUT if facts.shipped_approximate else _I.SHIPPED_ON
        said.append(Sentence(about, {"day": facts.shipped_on}))
    if facts.tracking_number is not None and len(facts.tracking_number) <= NUMBER_MAX:
        said.append(Sentence(_I.TRACKING_NUMBER, {"number": facts.tracking_number}))
    if facts.tracking is Tracking.SAYS_DELIVERED and facts.delivered_on is not None:
        said.append(Sentence(_I.DELIVERED_SCAN_ON, {"day": facts.delivered_on}))
    elif facts.tracking is not None:
        said.append(Sentence(_TRACKING[facts.tracking]))
    return [*said, Sentence(_I.NOT_ARRIVED, {"day": today})]


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


def _proofs(facts: CaseFacts) -> list[Sentence]:
    """Only what the buyer said is there."""
    if facts.situation in GOODS:
        return goods.proofs(facts)
    said = []
    if EvidenceId.ADDRESS_CHECK in facts.evidence_ready:
        said.append(Sentence(_I.ADDRESS_CORRECT))
    if EvidenceId.CARRIER_ANSWER in facts.evidence_ready:
        said.append(Sentence(_I.CARRIER_ASKED))
    if EvidenceId.TRACKING_SCREENSHOT in facts.evidence_ready:
        said.append(Sentence(_I.SCREENSHOT_ATTACHED))
    return said


def _demand(facts: CaseFacts, variant: Variant) -> list[Sentence]:
    said = goods.demand(facts) if facts.situation in GOODS else _all_of_it(facts)
    if variant is Variant.FIRMER:
        said.append(Sentence(_I.NO_FURTHER_WAIT))
    return [*said, Sentence(_I.THANKS)]


def _all_of_it(facts: CaseFacts) -> list[Sentence]:
    said = []
    if facts.carrier is Carrier.PLATFORM:
        said.append(Sentence(_I.PLATFORM_SHIPPED))
    if facts.price is not None:
        said.append(Sentence(_I.DEMAND_FULL_SUM, {"sum": facts.price}))
    else:
        said.append(Sentence(_I.DEMAND_FULL))
    return said


def _asked(facts: CaseFacts, variant: Variant, end: date | None) -> list[Sentence]:
    """One request, by what tracking shows; firmer: what comes next, which is no threat."""
    if facts.situation in GOODS:
        return [*goods.asked(facts, variant), Sentence(_I.THANKS)]
    match facts.tracking:
        case Tracking.MOVES if facts.stage is Stage.BEFORE_DISPUTE:
            said = [Sentence(_I.ASK_EXTEND)]
        case Tracking.SAYS_DELIVERED:
            said = [Sentence(_I.ASK_CHECK_DELIVERY)]
        case _:
            said = [Sentence(_I.ASK_WHERE)]
    if variant is Variant.FIRMER and facts.stage is Stage.BEFORE_DISPUTE:
        otherwise = Sentence(_I.DISPUTE_OTHERWISE)
        said.append(otherwise if end is None else Sentence(_I.DISPUTE_BEFORE_END, {"day": end}))
    return [*said, Sentence(_I.THANKS)]


def _fitted(said: list[Sentence], variant: Variant) -> tuple[Sentence, ...]:
    if variant is Variant.SHORTER:
        said = [s for s in said if s.id in _BARE]
    for spare in _LEAST_NEEDED:
        if len(said) <= SENTENCES_MAX:
            break
        said = [s for s in said if s.id is not spare]
    return tuple(said)
