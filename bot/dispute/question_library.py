"""Every question the interview can ask.

A question has no position: an agenda (`situations.py`) orders ids, `applies` says whether
the question makes sense with what is known, `answered` whether it still needs asking.
Answering "don't know" counts as answered; the facts then simply lack the value.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import (
    Badge,
    Carrier,
    CaseFacts,
    Country,
    Customs,
    Market,
    PaidWith,
    Situation,
    Stage,
    Tracking,
    Usable,
)


class QuestionId(StrEnum):
    """Ids of questions; permanent, since answers are stored under them."""

    SITUATION = "situation"
    TRACKING = "tracking"
    CARRIER = "carrier"
    CUSTOMS = "customs"
    SHIPPED_ON = "shipped_on"
    PROTECTION_END = "protection_end"
    DELIVERED_ON = "delivered_on"
    RECEIVED_ON = "received_on"
    USABLE = "usable"
    BADGE = "badge"
    SHIP_BY = "ship_by"
    CANCEL_ASKED = "cancel_asked"
    PRICE = "price"
    PAID_WITH = "paid_with"
    MARKET = "market"
    ORDER_NUMBER = "order_number"
    TRACKING_NUMBER = "tracking_number"
    DISPUTE_OPENED = "dispute_opened"
    SELLER_ANSWER_END = "seller_answer_end"
    RETURN_AGREED = "return_agreed"
    SEND_BACK_END = "send_back_end"
    RETURN_SENT = "return_sent"
    RETURN_NUMBER = "return_number"
    RETURN_ARRIVED = "return_arrived"
    PAPERS_ASKED = "papers_asked"
    PAPERS_END = "papers_end"
    COUNTRY = "country"
    PAID_ON = "paid_on"
    GRANTED_ON = "granted_on"
    DECIDED_ON = "decided_on"


class QuestionKind(StrEnum):
    """How a question is answered."""

    OPTION = "option"
    DATE = "date"
    COUNTDOWN_OR_DATE = "countdown_or_date"
    MONEY = "money"
    TEXT = "text"


class Side(StrEnum):
    """Which days a date may lie on; today belongs to both."""

    PAST = "past"
    FUTURE = "future"


class Quick(Struct, frozen=True):
    """What a ready-made answer means: `delta` from now (negative: past).

    `approximate` ones are rounded by the wording itself ("two weeks ago").
    """

    delta: timedelta
    approximate: bool = False


class Question(Struct, frozen=True):
    """One question. `optional`: "don't know" is offered as an answer; `quick`: keys of
    `QUICK`, ready-made answers; `rather`: answers that make it another situation."""

    id: QuestionId
    kind: QuestionKind
    answered: Callable[[CaseFacts], bool]
    applies: Callable[[CaseFacts], bool]
    options: tuple[str, ...] = ()
    side: Side | None = None
    optional: bool = False
    quick: tuple[str, ...] = ()
    rather: tuple[Situation, ...] = ()


def _days(number: int) -> timedelta:
    return timedelta(days=number)


QUICK: dict[str, Quick] = {
    "today": Quick(_days(0)),
    "yesterday": Quick(_days(-1)),
    "days_3_ago": Quick(_days(-3)),
    "week_ago": Quick(_days(-7), approximate=True),
    "weeks_2_ago": Quick(_days(-14), approximate=True),
    "weeks_4_ago": Quick(_days(-28), approximate=True),
    "day_1_left": Quick(_days(1), approximate=True),
    "days_2_left": Quick(_days(2), approximate=True),
    "days_3_left": Quick(_days(3), approximate=True),
    "days_4_left": Quick(_days(4), approximate=True),
    "days_5_left": Quick(_days(5), approximate=True),
    "days_7_left": Quick(_days(7), approximate=True),
    "days_14_left": Quick(_days(14), approximate=True),
    "days_30_left": Quick(_days(30), approximate=True),
}
"""Every ready-made answer. What is left is read off the screen and says "at least": whoever has
20 days left chooses 14, so no time is counted that is not there."""
RECENT = ("today", "yesterday", "days_3_ago", "week_ago")
"""For what happened lately."""
LONGER_AGO = (*RECENT, "weeks_2_ago", "weeks_4_ago")
"""For the shipping day, which often lies weeks back."""
COUNTDOWN = ("day_1_left", "days_3_left", "days_7_left", "days_14_left", "days_30_left")
"""For what is left of protection."""
SHORT_COUNTDOWN = ("day_1_left", "days_2_left", "days_3_left", "days_4_left", "days_5_left")
"""For the seller's few days to answer."""
POSTING = ("day_1_left", "days_3_left", "days_5_left", "days_7_left")
"""For the days in which the goods must be sent back, or papers shown."""


def _always(_: CaseFacts) -> bool:
    return True


def _before(facts: CaseFacts) -> bool:
    return facts.stage is Stage.BEFORE_DISPUTE


def _open(facts: CaseFacts) -> bool:
    return facts.stage is Stage.DISPUTE_OPEN


def _returning(facts: CaseFacts) -> bool:
    return facts.stage is Stage.GOODS_RETURNING


def _unsent(facts: CaseFacts) -> bool:
    return _returning(facts) and facts.return_sent_on is None


def _sent(facts: CaseFacts) -> bool:
    return _returning(facts) and facts.return_sent_on is not None


def _says_delivered(facts: CaseFacts) -> bool:
    return _before(facts) and facts.tracking is Tracking.SAYS_DELIVERED


def _goods(facts: CaseFacts) -> bool:
    return facts.came


def _faulty(facts: CaseFacts) -> bool:
    return facts.came and not facts.unwanted


def _at_customs(facts: CaseFacts) -> bool:
    return facts.tracking is Tracking.AT_CUSTOMS


def _has(field: str, question: QuestionId) -> Callable[[CaseFacts], bool]:
    """The fact is known, or the question was answered with "don't know"."""

    def answered(facts: CaseFacts) -> bool:
        return getattr(facts, field) is not None or question in facts.unknown

    return answered


def _options(kind: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in kind)


Q = QuestionId
K = QuestionKind
_ALL = (
    Question(Q.SITUATION, K.OPTION, _always, _always, _options(Situation)),
    Question(
        Q.TRACKING,
        K.OPTION,
        _has("tracking", Q.TRACKING),
        _always,
        _options(Tracking),
        # No number given: nothing false has to be picked.
        optional=True,
        rather=(Situation.NOT_SHIPPED,),
    ),
    Question(Q.CUSTOMS, K.OPTION, _has("customs", Q.CUSTOMS), _at_customs, _options(Customs)),
    Question(Q.CARRIER, K.OPTION, _has("carrier", Q.CARRIER), _always, _options(Carrier)),
    Question(
        Q.SHIPPED_ON,
        K.DATE,
        _has("shipped_on", Q.SHIPPED_ON),
        _always,
        side=Side.PAST,
        optional=True,
        quick=LONGER_AGO,
    ),
    Question(
        Q.PROTECTION_END,
        K.COUNTDOWN_OR_DATE,
        _has("protection_end", Q.PROTECTION_END),
        _before,
        # An expired protection is an answer too, so any day is taken.
        side=None,
        optional=True,
        quick=COUNTDOWN,
    ),
    Question(
        Q.DELIVERED_ON,
        K.DATE,
        _has("delivered_on", Q.DELIVERED_ON),
        _says_delivered,
        side=Side.PAST,
        optional=True,
        quick=RECENT,
    ),
    Question(
        Q.RECEIVED_ON,
        K.DATE,
        _has("received_on", Q.RECEIVED_ON),
        _goods,
        side=Side.PAST,
        optional=True,
        quick=LONGER_AGO,
    ),
    Question(Q.USABLE, K.OPTION, _has("usable", Q.USABLE), _faulty, _options(Usable)),
    Question(
        Q.BADGE,
        K.OPTION,
        _has("badge", Q.BADGE),
        lambda facts: facts.unwanted,
        _options(Badge),
    ),
    Question(
        Q.SHIP_BY,
        K.COUNTDOWN_OR_DATE,
        _has("ship_by", Q.SHIP_BY),
        lambda facts: _before(facts) and not facts.shipped,
        optional=True,
        quick=SHORT_COUNTDOWN,
    ),
    Question(
        Q.CANCEL_ASKED,
        K.DATE,
        _has("cancel_asked_at", Q.CANCEL_ASKED),
        lambda facts: _before(facts) and not facts.shipped,
        side=Side.PAST,
        optional=True,
        quick=RECENT,
    ),
    Question(Q.PRICE, K.MONEY, _has("price", Q.PRICE), _always, optional=True),
    Question(
        Q.PAID_WITH,
        K.OPTION,
        _has("paid_with", Q.PAID_WITH),
        _always,
        _options(PaidWith),
    ),
    Question(
        Q.MARKET,
        K.OPTION,
        _has("market", Q.MARKET),
        _always,
        _options(Market),
        optional=True,
    ),
    Question(
        Q.ORDER_NUMBER,
        K.TEXT,
        _has("order_number", Q.ORDER_NUMBER),
        _always,
        optional=True,
    ),
    Question(
        Q.TRACKING_NUMBER,
        K.TEXT,
        _has("tracking_number", Q.TRACKING_NUMBER),
        lambda facts: facts.tracking is not Tracking.NEVER_TRACKED,
        optional=True,
    ),
    Question(
        Q.DISPUTE_OPENED,
        K.DATE,
        _has("dispute_opened_at", Q.DISPUTE_OPENED),
        lambda facts: facts.stage is not Stage.CLOSED,
        side=Side.PAST,
        quick=RECENT,
    ),
    Question(
        Q.SELLER_ANSWER_END,
        K.COUNTDOWN_OR_DATE,
        _has("seller_answer_end", Q.SELLER_ANSWER_END),
        _open,
        side=Side.FUTURE,
        optional=True,
        quick=SHORT_COUNTDOWN,
    ),
    Question(
        Q.RETURN_AGREED,
        K.DATE,
        _has("return_agreed_at", Q.RETURN_AGREED),
        lambda facts: _goods(facts) and (_open(facts) or _returning(facts)),
        side=Side.PAST,
        quick=RECENT,
    ),
    Question(
        Q.SEND_BACK_END,
        K.COUNTDOWN_OR_DATE,
        _has("send_back_end", Q.SEND_BACK_END),
        _unsent,
        side=Side.FUTURE,
        optional=True,
        quick=POSTING,
    ),
    Question(
        Q.RETURN_SENT,
        K.DATE,
        _has("return_sent_on", Q.RETURN_SENT),
        _returning,
        side=Side.PAST,
        quick=RECENT,
    ),
    Question(
        Q.RETURN_NUMBER,
        K.TEXT,
        _has("return_number", Q.RETURN_NUMBER),
        _sent,
        optional=True,
    ),
    Question(
        Q.RETURN_ARRIVED,
        K.DATE,
        _has("return_arrived_on", Q.RETURN_ARRIVED),
        _sent,
        side=Side.PAST,
        quick=RECENT,
    ),
    Question(
        Q.PAPERS_ASKED,
        K.DATE,
        _has("papers_asked_on", Q.PAPERS_ASKED),
        _sent,
        side=Side.PAST,
        quick=RECENT,
    ),
    Question(
        Q.PAPERS_END,
        K.COUNTDOWN_OR_DATE,
        _has("papers_end", Q.PAPERS_END),
        lambda facts: _sent(facts) and facts.papers_asked_on is not None,
        side=Side.FUTURE,
        optional=True,
        quick=POSTING,
    ),
    # Asked once, where it matters: after a loss.
    Question(Q.COUNTRY, K.OPTION, _has("country", Q.COUNTRY), _always, _options(Country)),
    Question(
        Q.PAID_ON,
        K.DATE,
        _has("paid_on", Q.PAID_ON),
        _always,
        side=Side.PAST,
        quick=("weeks_2_ago", "weeks_4_ago"),
    ),
    # Of whoever comes when the money does not: the terms count from that day.
    Question(
        Q.GRANTED_ON,
        K.DATE,
        lambda facts: Q.GRANTED_ON in facts.unknown,
        _always,
        side=Side.PAST,
        optional=True,
        quick=LONGER_AGO,
    ),
    # After a loss: the term of an appeal counts from that day.
    Question(
        Q.DECIDED_ON,
        K.DATE,
        _has("decided_on", Q.DECIDED_ON),
        _always,
        side=Side.PAST,
        optional=True,
        quick=RECENT,
    ),
)
QUESTIONS: dict[str, Question] = {question.id.value: question for question in _ALL}
"""Every question by id."""
DONT_KNOW = "dont_know"
"""The wording id of the answer every optional question offers."""


def question(question_id: str) -> Question:
    """The question of that id. Raises KeyError for an unknown one."""
    return QUESTIONS[question_id]
