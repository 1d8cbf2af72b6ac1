"""Letters of a return, pasted into the dispute: it is sent, please confirm, what you say is wrong.

Nothing is said to be attached but what the buyer ticked as ready (inventory L8, R7, R9).
"""

from __future__ import annotations

from bot.dispute.accusations import DEFENCES, Blame
from bot.dispute.answer_letters import Phrase, PhraseId
from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import CaseFacts
from bot.dispute.sentences import NUMBER_MAX

_P = PhraseId
_PAPERS = frozenset({EvidenceId.RETURN_RECEIPT, EvidenceId.RETURN_TRACKING})


def sent(facts: CaseFacts) -> tuple[Phrase, ...]:
    """The goods are on their way: day and number."""
    said = [*_opening(facts), _day_of_sending(facts), *_track(facts)]
    if EvidenceId.RETURN_RECEIPT in facts.evidence_ready:
        said.append(Phrase(_P.RECEIPT_ATTACHED))
    return (*said, Phrase(_P.THANKS))


def confirm(facts: CaseFacts) -> tuple[Phrase, ...]:
    """Please confirm that the return has come, and refund as agreed."""
    told = _day_of_sending(facts)
    if facts.return_arrived_on is not None:
        told = Phrase(_P.RETURN_ARRIVED_ON, {"day": facts.return_arrived_on})
    asked = (Phrase(_P.CONFIRM_RETURN), Phrase(_P.REFUND_AS_AGREED), Phrase(_P.THANKS))
    return (*_opening(facts), told, *_track(facts), *asked)


def defence(facts: CaseFacts, blame: Blame) -> tuple[Phrase, ...]:
    """The answer to an accusation, with the papers that are there."""
    ready = facts.evidence_ready
    said = [*_opening(facts), *_track(facts), Phrase(DEFENCES[blame].says)]
    if EvidenceId.POSTING_VIDEO in ready and EvidenceId.POSTING_VIDEO in DEFENCES[blame].papers:
        said.append(Phrase(_P.POSTING_FILMED))
    if ready & _PAPERS:
        said.append(Phrase(_P.PAPERS_ATTACHED))
    if DEFENCES[blame].demands:
        said.append(Phrase(_P.REFUND_AS_AGREED))
    return (*said, Phrase(_P.THANKS))


def _opening(facts: CaseFacts) -> list[Phrase]:
    said = [Phrase(_P.HELLO)]
    if facts.order_number is not None and len(facts.order_number) <= NUMBER_MAX:
        said.append(Phrase(_P.ORDER, {"order": facts.order_number}))
    return said


def _day_of_sending(facts: CaseFacts) -> Phrase:
    if facts.return_sent_on is None:
        return Phrase(_P.RETURN_WITHOUT_DAY)
    return Phrase(_P.RETURN_SENT_ON, {"day": facts.return_sent_on})


def _track(facts: CaseFacts) -> list[Phrase]:
    number = facts.return_number
    if number is None or len(number) > NUMBER_MAX:
        return []
    return [Phrase(_P.RETURN_TRACK, {"number": number})]
