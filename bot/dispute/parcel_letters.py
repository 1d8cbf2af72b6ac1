"""What a letter says of a parcel that did not come: tracking, the day, all the money."""

from __future__ import annotations

from datetime import date

from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import Carrier, CaseFacts, Customs, Stage, Tracking
from bot.dispute.question_library import QuestionId
from bot.dispute.sentences import NUMBER_MAX, Sentence, SentenceId, all_the_money

_I = SentenceId
TRACKING = {
    Tracking.MOVES: _I.TRACKING_MOVES,
    Tracking.STANDS_STILL: _I.TRACKING_STANDS_STILL,
    Tracking.NEVER_TRACKED: _I.TRACKING_NEVER_TRACKED,
    Tracking.SAYS_DELIVERED: _I.TRACKING_SAYS_DELIVERED,
    Tracking.AT_CUSTOMS: _I.TRACKING_AT_CUSTOMS,
    Tracking.GOES_BACK: _I.TRACKING_GOES_BACK,
}
"""What tracking shows, in one sentence."""
NEEDED = {
    QuestionId.TRACKING: "tracking",
    QuestionId.SHIPPED_ON: "shipped_on",
    QuestionId.PRICE: "price",
}
"""Questions that make it more exact, and their facts."""
_PROOFS = {
    EvidenceId.ADDRESS_CHECK: _I.ADDRESS_CORRECT,
    EvidenceId.CARRIER_ANSWER: _I.CARRIER_ASKED,
    EvidenceId.CUSTOMS_PAPER: _I.CUSTOMS_PAPER_ATTACHED,
    EvidenceId.TRACKING_SCREENSHOT: _I.SCREENSHOT_ATTACHED,
}


def story(facts: CaseFacts, today: date) -> list[Sentence]:
    """What happened, in order, with its dates."""
    said = []
    if facts.shipped_on is not None:
        about = _I.SHIPPED_ABOUT if facts.shipped_approximate else _I.SHIPPED_ON
        said.append(Sentence(about, {"day": facts.shipped_on}))
    if facts.tracking_number is not None and len(facts.tracking_number) <= NUMBER_MAX:
        said.append(Sentence(_I.TRACKING_NUMBER, {"number": facts.tracking_number}))
    says = facts.tracking is Tracking.SAYS_DELIVERED
    if says and facts.delivered_on is not None and not facts.delivered_approximate:
        said.append(Sentence(_I.DELIVERED_SCAN_ON, {"day": facts.delivered_on}))
    elif facts.tracking is not None:
        said.append(Sentence(TRACKING[facts.tracking]))
    if facts.tracking is Tracking.AT_CUSTOMS and facts.customs is Customs.PAPERS:
        said.append(Sentence(_I.CUSTOMS_WANTS_PAPERS))
    return [*said, Sentence(_I.NOT_ARRIVED, {"day": today})]


def proofs(facts: CaseFacts) -> list[Sentence]:
    """Only what the buyer said is there."""
    return [Sentence(said) for item, said in _PROOFS.items() if item in facts.evidence_ready]


def demand(facts: CaseFacts) -> list[Sentence]:
    """All the money."""
    said = [Sentence(_I.PLATFORM_SHIPPED)] if facts.carrier is Carrier.PLATFORM else []
    return [*said, all_the_money(facts.price)]


def request(facts: CaseFacts) -> list[Sentence]:
    """One request to the seller, by what tracking shows."""
    match facts.tracking:
        case Tracking.MOVES if facts.stage is Stage.BEFORE_DISPUTE:
            return [Sentence(_I.ASK_EXTEND)]
        case Tracking.SAYS_DELIVERED:
            return [Sentence(_I.ASK_CHECK_DELIVERY)]
        case Tracking.AT_CUSTOMS if facts.customs is Customs.PAPERS:
            return [Sentence(_I.ASK_PAPERS)]
        case Tracking.GOES_BACK:
            return [Sentence(_I.ASK_REFUND_RETURNED)]
        case _:
            return [Sentence(_I.ASK_WHERE)]


def otherwise(end: date | None) -> Sentence:
    """What comes next, which is no threat."""
    if end is None:
        return Sentence(_I.DISPUTE_OTHERWISE)
    return Sentence(_I.DISPUTE_BEFORE_END, {"day": end})
