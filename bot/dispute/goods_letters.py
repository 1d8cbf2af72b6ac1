"""What a letter says of goods that came: what is wrong, how it is shown, what is asked for.

Inventory L3, L7: the defect, how it shows, the demand. All the money when it cannot be used or
is something else (C3), a part when it can (C4); how large a part stands in the form.
"""

from __future__ import annotations

from datetime import date

from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import CaseFacts, Situation, Usable
from bot.dispute.question_library import QuestionId
from bot.dispute.sentences import Sentence, SentenceId, all_the_money

_I = SentenceId
CAME = {
    Situation.DAMAGED: _I.CAME_DAMAGED,
    Situation.DEFECTIVE: _I.CAME_DEFECTIVE,
    Situation.WRONG_ITEM: _I.CAME_WRONG_ITEM,
    Situation.NOT_AS_DESCRIBED: _I.CAME_NOT_AS_DESCRIBED,
    Situation.IN_PART: _I.CAME_IN_PART,
    Situation.WRONG_SIZE: _I.CAME_WRONG_SIZE,
    Situation.COUNTERFEIT: _I.CAME_COUNTERFEIT,
    Situation.UNWANTED: _I.CAME_UNWANTED,
}
"""What is wrong, in one sentence."""
_VIDEOS = frozenset({EvidenceId.UNPACKING_VIDEO, EvidenceId.DEFECT_VIDEO})
_PHOTOS = frozenset(
    {
        EvidenceId.GOODS_PHOTO,
        EvidenceId.PACKAGING_PHOTO,
        EvidenceId.SIDE_BY_SIDE,
        EvidenceId.RULER_PHOTO,
        EvidenceId.PARTS_PHOTO,
    }
)


NEEDED = {
    QuestionId.RECEIVED_ON: "received_on",
    QuestionId.USABLE: "usable",
    QuestionId.PRICE: "price",
}
"""Questions that make it more exact, and their facts."""


def story(facts: CaseFacts, today: date) -> list[Sentence]:
    """When it came and what is wrong with it. Of today there is nothing to say."""
    said = []
    if facts.received_on is not None:
        about = _I.RECEIVED_ABOUT if facts.received_approximate else _I.RECEIVED_ON
        said.append(Sentence(about, {"day": facts.received_on}))
    said.append(Sentence(CAME[facts.situation]))
    if facts.usable is Usable.NO:
        said.append(Sentence(_I.UNUSABLE))
    return said


def proofs(facts: CaseFacts) -> list[Sentence]:
    """Only what the buyer said is there."""
    said = []
    if EvidenceId.UNUSED_PHOTO in facts.evidence_ready:
        said.append(Sentence(_I.UNUSED))
    if facts.evidence_ready & _VIDEOS:
        said.append(Sentence(_I.VIDEO_ATTACHED))
    if facts.evidence_ready & _PHOTOS:
        said.append(Sentence(_I.PHOTOS_ATTACHED))
    return said


def demand(facts: CaseFacts) -> list[Sentence]:
    """All the money, or the part entered in the form."""
    if facts.unwanted:
        return [Sentence(_I.DEMAND_RETURN)]
    return [all_the_money(facts.price) if facts.whole_due else Sentence(_I.DEMAND_PART)]


def request(facts: CaseFacts) -> list[Sentence]:
    """One request to the seller."""
    return [Sentence(_I.ASK_RETURN if facts.unwanted else _I.ASK_SOLUTION)]


def otherwise(end: date | None) -> Sentence:
    """What comes next, which is no threat."""
    return Sentence(_I.DISPUTE_UNSOLVED)
