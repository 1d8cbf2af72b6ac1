"""What can be wrong with an order, and what is asked about it, in which order.

A new situation is one entry here: its agenda, what each goal needs, its milestones.
Nothing points from question to question; the next one is computed from the facts.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, Situation, Stage
from bot.dispute.lifecycle import Happening, Outcome, legal
from bot.dispute.question_library import QuestionId, question

Q = QuestionId


class Goal(StrEnum):
    """What the questions are asked for."""

    DATES = "dates"
    LETTER = "letter"
    ALL = "all"


class Milestone(Struct, frozen=True):
    """Something the buyer may report later. `question` asks when it was; `outcome` is how
    the case then ends."""

    happening: Happening
    question: QuestionId | None = None
    outcome: Outcome | None = None


class Plan(Struct, frozen=True):
    """How one situation is helped. `agenda`: everything worth asking, in order; `letter`:
    what the dispute text needs; `dates`: alternatives, the first answered one suffices."""

    agenda: tuple[QuestionId, ...]
    letter: tuple[QuestionId, ...]
    dates: tuple[QuestionId, ...]
    milestones: tuple[Milestone, ...]


_DELIVERY_MILESTONES = (
    Milestone(Happening.DISPUTE_OPENED, question=Q.DISPUTE_OPENED),
    Milestone(Happening.DISPUTE_CANCELLED),
    Milestone(Happening.PARCEL_ARRIVED, outcome=Outcome.ARRIVED),
    Milestone(Happening.REFUND_GRANTED, outcome=Outcome.REFUNDED),
    Milestone(Happening.PART_GRANTED, outcome=Outcome.REFUNDED_IN_PART),
    Milestone(Happening.REFUND_REFUSED, outcome=Outcome.REFUSED),
    Milestone(Happening.GAVE_UP, outcome=Outcome.GAVE_UP),
)

SITUATIONS: dict[Situation, Plan] = {
    Situation.NOT_RECEIVED: Plan(
        agenda=(
            Q.TRACKING,
            Q.CARRIER,
            Q.SHIPPED_ON,
            Q.PROTECTION_END,
            Q.DELIVERED_ON,
            Q.SELLER_ANSWER_END,
            Q.PRICE,
            Q.PAID_WITH,
            Q.MARKET,
            Q.ORDER_NUMBER,
            Q.TRACKING_NUMBER,
        ),
        letter=(Q.TRACKING, Q.CARRIER, Q.SHIPPED_ON, Q.PRICE),
        dates=(Q.SHIPPED_ON, Q.PROTECTION_END),
        milestones=_DELIVERY_MILESTONES,
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
    wanted = plan.agenda if goal is Goal.ALL else plan.letter
    return tuple(q.value for q in wanted if _open(q, facts))


def agenda_size(facts: CaseFacts, goal: Goal = Goal.ALL) -> int:
    """How many questions that goal has in all with these facts, answered ones included."""
    plan = SITUATIONS[facts.situation]
    if goal is Goal.DATES:
        return 1
    wanted = plan.agenda if goal is Goal.ALL else plan.letter
    return sum(question(q).applies(facts) for q in wanted)


def milestones(facts: CaseFacts) -> tuple[Milestone, ...]:
    """What the buyer may report now."""
    return tuple(
        m for m in SITUATIONS[facts.situation].milestones if legal(facts.stage, m.happening)
    )


def _open(question_id: QuestionId, facts: CaseFacts) -> bool:
    asked = question(question_id)
    return asked.applies(facts) and not asked.answered(facts)


def _dates(facts: CaseFacts, plan: Plan) -> tuple[str, ...]:
    if facts.stage is not Stage.BEFORE_DISPUTE:
        # The day of opening is known, so the next deadline is.
        return ()
    known = [q for q in plan.dates if question(q).answered(facts) and q not in facts.unknown]
    return () if known else tuple(q.value for q in plan.dates if _open(q, facts))[:1]
