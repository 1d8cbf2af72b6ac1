"""What can be wrong with an order, and what is asked about it, in which order.

A new situation is one entry here: its agenda, what each goal needs, its milestones.
Nothing points from question to question; the next one is computed from the facts.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import FAULTY, CaseFacts, Situation, Stage, Tracking
from bot.dispute.lifecycle import Happening, Outcome, legal
from bot.dispute.question_library import QuestionId, question
from bot.dispute.sentences import Kind

Q = QuestionId


class Goal(StrEnum):
    """What the questions are asked for."""

    DATES = "dates"
    LETTER = "letter"
    ALL = "all"


class Milestone(Struct, frozen=True):
    """Something the buyer may report later. `questions` are asked then, its day first; `undoes`:
    whose answer it takes back; `outcome` is how the case then ends, `becomes` the other situation
    it then is."""

    happening: Happening
    questions: tuple[QuestionId, ...] = ()
    undoes: QuestionId | None = None
    outcome: Outcome | None = None
    becomes: Situation | None = None


class Plan(Struct, frozen=True):
    """How one situation is helped. `agenda`: everything worth asking, in order; `letter`:
    what the dispute text needs; `dates`: alternatives, the first answered one suffices;
    `letters`: the letters there are, the likely one first."""

    agenda: tuple[QuestionId, ...]
    letter: tuple[QuestionId, ...]
    dates: tuple[QuestionId, ...]
    milestones: tuple[Milestone, ...]
    letters: tuple[Kind, ...] = (Kind.DISPUTE, Kind.SELLER)


_DELIVERY_MILESTONES = (
    Milestone(Happening.DISPUTE_OPENED, (Q.DISPUTE_OPENED,)),
    Milestone(Happening.DISPUTE_CANCELLED, undoes=Q.DISPUTE_OPENED),
    Milestone(Happening.PARCEL_ARRIVED, outcome=Outcome.ARRIVED),
    Milestone(Happening.REFUND_GRANTED, outcome=Outcome.REFUNDED),
    Milestone(Happening.PART_GRANTED, outcome=Outcome.REFUNDED_IN_PART),
    Milestone(Happening.REFUND_REFUSED, outcome=Outcome.REFUSED),
    Milestone(Happening.GAVE_UP, outcome=Outcome.GAVE_UP),
)

_GOODS_MILESTONES = (
    *(m for m in _DELIVERY_MILESTONES if m.happening is not Happening.PARCEL_ARRIVED),
    Milestone(Happening.RETURN_AGREED, (Q.RETURN_AGREED, Q.SEND_BACK_END)),
    Milestone(Happening.RETURN_SENT, (Q.RETURN_SENT, Q.RETURN_NUMBER)),
    Milestone(Happening.RETURN_ARRIVED, (Q.RETURN_ARRIVED,)),
    Milestone(Happening.RETURN_CALLED_OFF, undoes=Q.RETURN_AGREED),
    Milestone(Happening.PAPERS_ASKED, (Q.PAPERS_ASKED, Q.PAPERS_END)),
)
_GOODS = Plan(
    agenda=(
        Q.PROTECTION_END,
        Q.RECEIVED_ON,
        Q.USABLE,
        Q.SELLER_ANSWER_END,
        Q.SEND_BACK_END,
        Q.RETURN_NUMBER,
        Q.PAPERS_END,
        Q.PRICE,
        Q.PAID_WITH,
        Q.MARKET,
        Q.ORDER_NUMBER,
    ),
    letter=(Q.RECEIVED_ON, Q.USABLE, Q.PRICE),
    dates=(Q.PROTECTION_END, Q.RECEIVED_ON),
    milestones=_GOODS_MILESTONES,
)
"""Whatever is wrong with what came, the same is asked; what differs is how it is shown."""

SITUATIONS: dict[Situation, Plan] = {
    Situation.NOT_RECEIVED: Plan(
        agenda=(
            Q.PROTECTION_END,
            Q.TRACKING,
            Q.CUSTOMS,
            Q.CARRIER,
            Q.SHIPPED_ON,
            Q.DELIVERED_ON,
            Q.SELLER_ANSWER_END,
            Q.PRICE,
            Q.PAID_WITH,
            Q.MARKET,
            Q.ORDER_NUMBER,
            Q.TRACKING_NUMBER,
        ),
        letter=(Q.TRACKING, Q.CUSTOMS, Q.CARRIER, Q.SHIPPED_ON, Q.DELIVERED_ON, Q.PRICE),
        dates=(Q.PROTECTION_END, Q.DELIVERED_ON, Q.SHIPPED_ON),
        milestones=_DELIVERY_MILESTONES,
    ),
    **dict.fromkeys(sorted(FAULTY), _GOODS),
    Situation.UNWANTED: Plan(
        agenda=(Q.BADGE, *(q for q in _GOODS.agenda if q is not Q.USABLE)),
        letter=(Q.RECEIVED_ON,),
        dates=_GOODS.dates,
        milestones=_GOODS_MILESTONES,
        letters=(Kind.SELLER, Kind.DISPUTE),
    ),
    Situation.NOT_SHIPPED: Plan(
        agenda=(Q.SHIP_BY, Q.CANCEL_ASKED, Q.PRICE, Q.PAID_WITH, Q.MARKET, Q.ORDER_NUMBER),
        letter=(),
        dates=(Q.SHIP_BY,),
        milestones=(
            Milestone(Happening.CANCEL_ASKED, (Q.CANCEL_ASKED,)),
            Milestone(Happening.SHIPPED, becomes=Situation.NOT_RECEIVED),
            Milestone(Happening.CANCELLED, outcome=Outcome.CANCELLED),
            Milestone(Happening.REFUND_GRANTED, outcome=Outcome.REFUNDED),
            Milestone(Happening.GAVE_UP, outcome=Outcome.GAVE_UP),
        ),
        letters=(Kind.SELLER,),
    ),
}


def agenda(facts: CaseFacts, goal: Goal = Goal.ALL) -> tuple[str, ...]:
    """The ids of the questions still open for that goal, in the order to ask them.

    For dates one known alternative suffices; "don't know" moves on to the next one. Nothing
    is asked of a closed case.
    """
    if facts.stage is Stage.CLOSED:
        return ()
    plan = SITUATIONS[facts.situation]
    if goal is Goal.DATES:
        return _dates(facts, plan)
    wanted = plan.agenda if goal is Goal.ALL else _letter(facts, plan)
    return tuple(q.value for q in wanted if _open(q, facts))


def milestones(facts: CaseFacts) -> tuple[Milestone, ...]:
    """What the buyer may report now."""
    return tuple(
        m
        for m in SITUATIONS[facts.situation].milestones
        if legal(facts.stage, m.happening) and _in_turn(facts, m.happening)
    )


def reportable(facts: CaseFacts) -> Milestone | None:
    """What is most likely to be reported next: the one whose day is asked."""
    return next((m for m in milestones(facts) if m.questions), None)


def follow_up(facts: CaseFacts, happening: str) -> tuple[QuestionId, ...]:
    """What is asked once that is reported; told a second time, only what is still missing of it."""
    plan = SITUATIONS[facts.situation]
    known = next((m for m in plan.milestones if m.happening == happening), None)
    if known is None or not legal(facts.stage, known.happening):
        return ()
    if _in_turn(facts, known.happening):
        return known.questions
    told = [q for q in known.questions if _told(q, facts)]
    return tuple(q for q in known.questions if q not in told) if told else ()


def _told(question_id: QuestionId, facts: CaseFacts) -> bool:
    return question(question_id).answered(facts) and question_id not in facts.unknown


def _in_turn(facts: CaseFacts, happening: Happening) -> bool:
    """A return is sent once, arrives and is argued about after that, and is called off only
    before."""
    match happening:
        case Happening.RETURN_SENT | Happening.RETURN_CALLED_OFF:
            return facts.return_sent_on is None
        case Happening.RETURN_ARRIVED:
            return facts.return_sent_on is not None and facts.return_arrived_on is None
        case Happening.PAPERS_ASKED:
            return facts.return_sent_on is not None and facts.papers_asked_on is None
        case _:
            return True


def _open(question_id: QuestionId, facts: CaseFacts) -> bool:
    asked = question(question_id)
    return asked.applies(facts) and not asked.answered(facts)


def _letter(facts: CaseFacts, plan: Plan) -> tuple[QuestionId, ...]:
    """The text in a few taps: the shipping day is left out when the end of protection is known,
    who delivers when the parcel is said to be delivered (then the day of that counts)."""
    spared = set()
    if facts.protection_end is not None:
        spared.add(Q.SHIPPED_ON)
    if facts.tracking is Tracking.SAYS_DELIVERED:
        spared.add(Q.CARRIER)
    return tuple(q for q in plan.letter if q not in spared)


def _dates(facts: CaseFacts, plan: Plan) -> tuple[str, ...]:
    if facts.stage is not Stage.BEFORE_DISPUTE:
        # The day of opening is known, so the next deadline is.
        return ()
    if facts.protection_end is not None and facts.protection_end.by_screen:
        return ()
    known = [q for q in plan.dates if question(q).answered(facts) and q not in facts.unknown]
    if known:
        # A "delivered" mark can shorten whatever else is known.
        return (Q.DELIVERED_ON.value,) if _open(Q.DELIVERED_ON, facts) else ()
    return tuple(q.value for q in plan.dates if _open(q, facts))[:1]
