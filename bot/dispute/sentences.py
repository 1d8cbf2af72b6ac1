"""The sentences letters are made of, with the parameters each speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from bot.dispute.money import Money

SENTENCE_MAX = 120
"""Characters a sentence may have in English, parameters included."""
SENTENCES_MAX = 8
"""So a letter stays under 1,000 characters (spaces between them included)."""

NUMBER_MAX = 40
"""Longer order and tracking numbers are something else and stay out of the letter."""

Param = Money | date | int | str


class Kind(StrEnum):
    """Where the letter goes."""

    DISPUTE = "dispute"
    SELLER = "seller"


class Variant(StrEnum):
    """How it is put."""

    PLAIN = "plain"
    SHORTER = "shorter"
    FIRMER = "firmer"


class SentenceId(StrEnum):
    """Sentences; permanent, since translations hang on them."""

    GREETING = "greeting"
    ORDER_NUMBER = "order_number"
    SHIPPED_ON = "shipped_on"
    SHIPPED_ABOUT = "shipped_about"
    NOT_ARRIVED = "not_arrived"
    TRACKING_MOVES = "tracking_moves"
    TRACKING_STANDS_STILL = "tracking_stands_still"
    TRACKING_NEVER_TRACKED = "tracking_never_tracked"
    TRACKING_SAYS_DELIVERED = "tracking_says_delivered"
    DELIVERED_SCAN_ON = "delivered_scan_on"
    TRACKING_NUMBER = "tracking_number"
    ADDRESS_CORRECT = "address_correct"
    CARRIER_ASKED = "carrier_asked"
    SCREENSHOT_ATTACHED = "screenshot_attached"
    PROTECTION_ENDING = "protection_ending"
    PLATFORM_SHIPPED = "platform_shipped"
    DEMAND_FULL_SUM = "demand_full_sum"
    DEMAND_FULL = "demand_full"
    NO_FURTHER_WAIT = "no_further_wait"
    ASK_WHERE = "ask_where"
    ASK_EXTEND = "ask_extend"
    ASK_CHECK_DELIVERY = "ask_check_delivery"
    DISPUTE_BEFORE_END = "dispute_before_end"
    DISPUTE_OTHERWISE = "dispute_otherwise"
    THANKS = "thanks"
    RECEIVED_ON = "received_on"
    RECEIVED_ABOUT = "received_about"
    CAME_DAMAGED = "came_damaged"
    CAME_DEFECTIVE = "came_defective"
    CAME_WRONG_ITEM = "came_wrong_item"
    CAME_NOT_AS_DESCRIBED = "came_not_as_described"
    CAME_IN_PART = "came_in_part"
    CAME_WRONG_SIZE = "came_wrong_size"
    CAME_COUNTERFEIT = "came_counterfeit"
    UNUSABLE = "unusable"
    VIDEO_ATTACHED = "video_attached"
    PHOTOS_ATTACHED = "photos_attached"
    DEMAND_PART = "demand_part"
    ASK_SOLUTION = "ask_solution"
    DISPUTE_UNSOLVED = "dispute_unsolved"
    TRACKING_AT_CUSTOMS = "tracking_at_customs"
    TRACKING_GOES_BACK = "tracking_goes_back"
    CUSTOMS_WANTS_PAPERS = "customs_wants_papers"
    CUSTOMS_PAPER_ATTACHED = "customs_paper_attached"
    ASK_PAPERS = "ask_papers"
    ASK_REFUND_RETURNED = "ask_refund_returned"
    CAME_UNWANTED = "came_unwanted"
    UNUSED = "unused"
    DEMAND_RETURN = "demand_return"
    ASK_RETURN = "ask_return"
    NOT_SHIPPED = "not_shipped"
    ASK_CANCEL = "ask_cancel"
    ASK_CONFIRM_CANCEL = "ask_confirm_cancel"
    SUPPORT_OTHERWISE = "support_otherwise"


class Sentence(Struct, frozen=True):
    """One sentence and what it speaks of."""

    id: SentenceId
    params: Mapping[str, Param] = {}


class Letter(Struct, frozen=True):
    """A letter. `missing`: questions whose answers would make it more exact."""

    kind: Kind
    sentences: tuple[Sentence, ...]
    missing: tuple[str, ...] = ()


def all_the_money(paid: Money | None) -> Sentence:
    """The demand for everything that was paid."""
    if paid is None:
        return Sentence(SentenceId.DEMAND_FULL)
    return Sentence(SentenceId.DEMAND_FULL_SUM, {"sum": paid})


_DAY = date(2026, 12, 5)
_I = SentenceId
SENTENCES: dict[SentenceId, Mapping[str, Param]] = {
    _I.GREETING: {},
    _I.ORDER_NUMBER: {"order": "8190000000000000"},
    _I.SHIPPED_ON: {"day": _DAY},
    _I.SHIPPED_ABOUT: {"day": _DAY},
    _I.NOT_ARRIVED: {"day": _DAY},
    _I.TRACKING_MOVES: {},
    _I.TRACKING_STANDS_STILL: {},
    _I.TRACKING_NEVER_TRACKED: {},
    _I.TRACKING_SAYS_DELIVERED: {},
    _I.DELIVERED_SCAN_ON: {"day": _DAY},
    _I.TRACKING_NUMBER: {"number": "LB000000000CN"},
    _I.ADDRESS_CORRECT: {},
    _I.CARRIER_ASKED: {},
    _I.SCREENSHOT_ATTACHED: {},
    _I.PROTECTION_ENDING: {"day": _DAY},
    _I.PLATFORM_SHIPPED: {},
    _I.DEMAND_FULL_SUM: {"sum": Money(123450, "RUB")},
    _I.DEMAND_FULL: {},
    _I.NO_FURTHER_WAIT: {},
    _I.ASK_WHERE: {},
    _I.ASK_EXTEND: {},
    _I.ASK_CHECK_DELIVERY: {},
    _I.DISPUTE_BEFORE_END: {"day": _DAY},
    _I.DISPUTE_OTHERWISE: {},
    _I.THANKS: {},
    _I.RECEIVED_ON: {"day": _DAY},
    _I.RECEIVED_ABOUT: {"day": _DAY},
    _I.CAME_DAMAGED: {},
    _I.CAME_DEFECTIVE: {},
    _I.CAME_WRONG_ITEM: {},
    _I.CAME_NOT_AS_DESCRIBED: {},
    _I.CAME_IN_PART: {},
    _I.CAME_WRONG_SIZE: {},
    _I.CAME_COUNTERFEIT: {},
    _I.UNUSABLE: {},
    _I.VIDEO_ATTACHED: {},
    _I.PHOTOS_ATTACHED: {},
    _I.DEMAND_PART: {},
    _I.ASK_SOLUTION: {},
    _I.DISPUTE_UNSOLVED: {},
    _I.TRACKING_AT_CUSTOMS: {},
    _I.TRACKING_GOES_BACK: {},
    _I.CUSTOMS_WANTS_PAPERS: {},
    _I.CUSTOMS_PAPER_ATTACHED: {},
    _I.ASK_PAPERS: {},
    _I.ASK_REFUND_RETURNED: {},
    _I.CAME_UNWANTED: {},
    _I.UNUSED: {},
    _I.DEMAND_RETURN: {},
    _I.ASK_RETURN: {},
    _I.NOT_SHIPPED: {"day": _DAY},
    _I.ASK_CANCEL: {},
    _I.ASK_CONFIRM_CANCEL: {},
    _I.SUPPORT_OTHERWISE: {},
}
"""Every sentence with an example of its parameters, for whoever writes the words."""
