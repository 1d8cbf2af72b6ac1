"""Letters that answer the seller inside the dispute: what was answered, no, and one demand.

Short, polite, true (inventory L1-L4, L8). No sum is claimed but the one paid; a sum the
seller named stands only where it is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts
from bot.dispute.money import Money
from bot.dispute.replies import Reply
from bot.dispute.reply_table import Verdict
from bot.dispute.sentences import NUMBER_MAX

Param = Money | date | str | tuple[date, ...]


class PhraseId(StrEnum):
    """Sentences of an answer; permanent, since translations hang on them."""

    HELLO = "hello"
    ORDER = "order"
    NOT_HERE = "not_here"
    NO_ANSWER = "no_answer"
    NO_ANSWER_YET = "no_answer_yet"
    DECIDE = "decide"
    NOT_AGREE = "not_agree"
    NOT_ZERO = "not_zero"
    NOT_LESS = "not_less"
    NOT_READ = "not_read"
    FULL_AGREED = "full_agreed"
    NOTHING_TO_RETURN = "nothing_to_return"
    WHO_PAYS_RETURN = "who_pays_return"
    FORM_ADDRESS = "form_address"
    NO_SECOND_PARCEL = "no_second_parcel"
    NO_MORE_WAITING = "no_more_waiting"
    STAYS_OPEN = "stays_open"
    WORDS_AND_LINE = "words_and_line"
    LOOK_AGAIN = "look_again"
    PROOF_IS_THERE = "proof_is_there"
    DEMAND_SUM = "demand_sum"
    DEMAND_ALL = "demand_all"
    CLAIM_STAYS = "claim_stays"
    ACCEPTED_BY_MISTAKE = "accepted_by_mistake"
    CANCELLED_BY_MISTAKE = "cancelled_by_mistake"
    CONFIRMED_BY_MISTAKE = "confirmed_by_mistake"
    NOT_AGREE_DECISION = "not_agree_decision"
    PLEASE_LOOK_AGAIN = "please_look_again"
    HOW_TO_REOPEN = "how_to_reopen"
    IS_DISPUTE_POSSIBLE = "is_dispute_possible"
    REFUND_APPROVED = "refund_approved"
    DISPUTE_WON = "dispute_won"
    REFUND_NOT_HERE = "refund_not_here"
    WHEN_AND_NUMBER = "when_and_number"
    EXPECT_TO_CARD = "expect_to_card"
    EXPECT_TO_ACCOUNT = "expect_to_account"
    CHECK_TRANSFER = "check_transfer"
    WHAT_TO_DO = "what_to_do"
    WILL_RETURN = "will_return"
    THANKS = "thanks"
    REASON_STAYS = "reason_stays"
    RETURN_WITHOUT_DAY = "return_without_day"
    RETURN_SENT_ON = "return_sent_on"
    RETURN_TRACK = "return_track"
    RETURN_ARRIVED_ON = "return_arrived_on"
    CONFIRM_RETURN = "confirm_return"
    REFUND_AS_AGREED = "refund_as_agreed"
    RECEIPT_ATTACHED = "receipt_attached"
    PAPERS_ATTACHED = "papers_attached"
    POSTING_FILMED = "posting_filmed"
    NOT_COLLECTED = "not_collected"
    ADDRESS_WAS_RIGHT = "address_was_right"
    WELL_PACKED = "well_packed"
    NOT_MY_DAMAGE = "not_my_damage"
    ACCEPTED_NO_STEP = "accepted_no_step"
    SAW_ANSWERS_ON = "saw_answers_on"
    ANSWERS_LATE = "answers_late"
    ANSWERS_RESTART = "answers_restart"
    PLEASE_DECIDE = "please_decide"
    WHAT_IS_MISSING = "what_is_missing"


class Phrase(Struct, frozen=True):
    """One sentence and what it speaks of."""

    id: PhraseId
    params: Mapping[str, Param] = {}


_P = PhraseId
_DAY = date(2026, 12, 5)
EXAMPLES: dict[PhraseId, Mapping[str, Param]] = {
    **{one: {} for one in PhraseId},
    _P.ORDER: {"order": "8190000000000000"},
    _P.NOT_HERE: {"day": _DAY},
    _P.NO_ANSWER: {"day": _DAY},
    _P.NOT_LESS: {"sum": Money(123450, "RUB")},
    _P.DEMAND_SUM: {"sum": Money(123450, "RUB")},
    _P.RETURN_SENT_ON: {"day": _DAY},
    _P.RETURN_TRACK: {"number": "LB000000000RU"},
    _P.RETURN_ARRIVED_ON: {"day": _DAY},
    _P.SAW_ANSWERS_ON: {"days": (_DAY, date(2026, 12, 9))},
}
"""Every phrase with an example of its parameters, for whoever writes the words."""
_SAID: dict[Verdict, tuple[PhraseId, ...]] = {
    Verdict.SILENT_WAIT: (_P.NO_ANSWER,),
    Verdict.SILENT_OVER: (_P.NO_ANSWER, _P.DECIDE),
    Verdict.REJECTED: (_P.NOT_AGREE,),
    Verdict.ZERO: (_P.NOT_ZERO,),
    Verdict.LESS: (_P.NOT_LESS,),
    Verdict.FULL: (_P.FULL_AGREED, _P.STAYS_OPEN),
    Verdict.OTHER_CURRENCY: (_P.NOT_READ,),
    Verdict.UNREAD: (_P.NOT_READ,),
    Verdict.NOTHING_TO_RETURN: (_P.NOTHING_TO_RETURN,),
    Verdict.RETURN: (_P.WHO_PAYS_RETURN, _P.FORM_ADDRESS),
    Verdict.RESEND: (_P.NO_SECOND_PARCEL,),
    Verdict.WAIT: (_P.NO_MORE_WAITING, _P.STAYS_OPEN),
    Verdict.WORDS_ONLY: (_P.WORDS_AND_LINE,),
    Verdict.PLATFORM_ZERO: (_P.NOT_ZERO, _P.LOOK_AGAIN),
    Verdict.PLATFORM_LESS: (_P.NOT_LESS, _P.LOOK_AGAIN),
    Verdict.PLATFORM_FULL: (_P.FULL_AGREED, _P.STAYS_OPEN),
    Verdict.PLATFORM_UNREAD: (_P.NOT_READ, _P.LOOK_AGAIN),
    Verdict.NEW_REASON: (_P.REASON_STAYS,),
    Verdict.SILENT_UNKNOWN: (_P.NO_ANSWER_YET,),
    Verdict.ESCALATED: (_P.LOOK_AGAIN,),
    Verdict.STUCK: (_P.ACCEPTED_NO_STEP, _P.STAYS_OPEN),
}
_AGREED = frozenset({Verdict.FULL, Verdict.PLATFORM_FULL})


def answer_letter(facts: CaseFacts, given: Reply, today: date) -> tuple[Phrase, ...]:
    """The answer to paste into the dispute, true as of today."""
    said = [Phrase(_P.HELLO)]
    if facts.order_number is not None and len(facts.order_number) <= NUMBER_MAX:
        said.append(Phrase(_P.ORDER, {"order": facts.order_number}))
    if not facts.came and given.verdict not in _AGREED:
        said.append(Phrase(_P.NOT_HERE, {"day": today}))
    said += [one for phrase in _SAID[given.verdict] if (one := _filled(phrase, facts, given))]
    if given.verdict not in _AGREED:
        said += _demand(facts)
    return (*said, Phrase(_P.THANKS))


def _filled(phrase: PhraseId, facts: CaseFacts, given: Reply) -> Phrase | None:
    """The phrase with what it speaks of; None when that is not known."""
    match phrase:
        case _P.NO_ANSWER:
            # A day told only about would be a claim nobody can prove.
            if facts.dispute_opened_at is None or facts.dispute_opened_slack:
                return Phrase(_P.NO_ANSWER_YET)
            return Phrase(phrase, {"day": facts.dispute_opened_at.date()})
        case _P.NOT_LESS:
            return None if given.offered is None else Phrase(phrase, {"sum": given.offered})
        case _:
            return Phrase(phrase)


def _demand(facts: CaseFacts) -> list[Phrase]:
    """One demand: all that was paid where that is due, else the claim as it stands."""
    said = [Phrase(_P.PROOF_IS_THERE)] if facts.evidence_ready else []
    said += [Phrase(_P.WILL_RETURN)] if facts.unwanted else []
    if not facts.whole_due:
        return [*said, Phrase(_P.CLAIM_STAYS)]
    if facts.price is None:
        return [*said, Phrase(_P.DEMAND_ALL)]
    return [*said, Phrase(_P.DEMAND_SUM, {"sum": facts.price})]
