"""What a letter says of goods that came: what is wrong, how it is shown, what is asked for.

Inventory L3, L7: the defect, how it shows, the demand. All the money when it cannot be used or
is something else (C3), a part when it can (C4); how large a part stands in the form.
"""

from __future__ import annotations

from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import CaseFacts, Situation, Stage, Usable
from bot.dispute.sentences import Sentence, SentenceId, Variant

_I = SentenceId
CAME = {
    Situation.DAMAGED: _I.CAME_DAMAGED,
    Situation.DEFECTIVE: _I.CAME_DEFECTIVE,
    Situation.WRONG_ITEM: _I.CAME_WRONG_ITEM,
    Situation.NOT_AS_DESCRIBED: _I.CAME_NOT_AS_DESCRIBED,
    Situation.IN_PART: _I.CAME_IN_PART,
    Situation.WRONG_SIZE: _I.CAME_WRONG_SIZE,
    Situation.COUNTERFEIT: _I.CAME_COUNTERFEIT,
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


def story(facts: CaseFacts) -> list[Sentence]:
    """When it came and what is wrong with it."""
    said = []
    if facts.received_on is not None:
        said.append(Sentence(_I.RECEIVED_ON, {"day": facts.received_on}))
    said.append(Sentence(CAME[facts.situation]))
    if facts.usable is Usable.NO:
        said.append(Sentence(_I.UNUSABLE))
    return said


def proofs(facts: CaseFacts) -> list[Sentence]:
    """Only what the buyer said is there."""
    said = []
    if facts.evidence_ready & _VIDEOS:
        said.append(Sentence(_I.VIDEO_ATTACHED))
    if facts.evidence_ready & _PHOTOS:
        said.append(Sentence(_I.PHOTOS_ATTACHED))
    return said


def demand(facts: CaseFacts) -> list[Sentence]:
    """All the money, or the part entered in the form."""
    if not facts.whole_due:
        return [Sentence(_I.DEMAND_PART)]
    if facts.price is not None:
        return [Sentence(_I.DEMAND_FULL_SUM, {"sum": facts.price})]
    return [Sentence(_I.DEMAND_FULL)]


def asked(facts: CaseFacts, variant: Variant) -> list[Sentence]:
    """One request to the seller; firmer: what comes next, which is no threat."""
    said = [Sentence(_I.ASK_SOLUTION)]
    if variant is Variant.FIRMER and facts.stage is Stage.BEFORE_DISPUTE:
        said.append(Sentence(_I.DISPUTE_UNSOLVED))
    return said
