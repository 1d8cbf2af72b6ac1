"""What proves it: the checklist of a case, and how much of it is there.

Only true evidence, and nothing blocks: what does not exist is ticked "absent" and the
letter says nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, Situation, Stage, Tracking
from bot.marketplaces import Marketplace


class EvidenceId(StrEnum):
    """Pieces of evidence; permanent, since ticks and files are stored under them."""

    TRACKING_SCREENSHOT = "tracking_screenshot"
    ORDER_PAGE = "order_page"
    SELLER_CHAT = "seller_chat"
    ADDRESS_CHECK = "address_check"
    CARRIER_ANSWER = "carrier_answer"
    DELIVERY_DETAILS = "delivery_details"
    NOTICE_PHOTO = "notice_photo"
    DISPUTE_PAGE = "dispute_page"
    UNPACKING_VIDEO = "unpacking_video"
    GOODS_PHOTO = "goods_photo"
    DEFECT_VIDEO = "defect_video"
    PACKAGING_PHOTO = "packaging_photo"
    SIDE_BY_SIDE = "side_by_side"
    LISTING_PAGE = "listing_page"
    RULER_PHOTO = "ruler_photo"
    PARTS_PHOTO = "parts_photo"
    CUSTOMS_PAPER = "customs_paper"
    UNUSED_PHOTO = "unused_photo"
    BADGE_PAGE = "badge_page"
    CANCEL_PAGE = "cancel_page"
    RETURN_RECEIPT = "return_receipt"
    RETURN_TRACKING = "return_tracking"
    POSTING_VIDEO = "posting_video"
    RETURN_PARCEL = "return_parcel"


class EvidenceItem(Struct, frozen=True):
    """One piece. `why` is the id of the rule it rests on, `how` of the words on making it;
    `required`: the dispute is weak without it, never impossible."""

    id: EvidenceId
    why: str
    how: str
    required: bool


class Completeness(Struct, frozen=True):
    """How much is there. What does not exist counts in neither number."""

    ready: int
    total: int
    missing: tuple[EvidenceId, ...]
    """Required ones neither ready nor absent."""


class _Entry(Struct, frozen=True):
    item: EvidenceItem
    applies: Callable[[CaseFacts], bool]


def _entry(
    item: EvidenceId,
    why: str,
    *,
    required: bool = False,
    applies: Callable[[CaseFacts], bool] = lambda _: True,
) -> _Entry:
    return _Entry(EvidenceItem(item, why, item.value, required), applies)


def _delivered(facts: CaseFacts) -> bool:
    return facts.tracking is Tracking.SAYS_DELIVERED


E = EvidenceId
_WHEN_OPEN = _entry(
    E.DISPUTE_PAGE,
    "do_something_before_the_clock",
    applies=lambda facts: facts.stage in (Stage.DISPUTE_OPEN, Stage.GOODS_RETURNING),
)


def _returning(facts: CaseFacts) -> bool:
    return facts.stage is Stage.GOODS_RETURNING


_GOING_BACK = (
    _entry(E.RETURN_RECEIPT, "return_papers", required=True, applies=_returning),
    _entry(E.RETURN_TRACKING, "return_track_in_its_fields", required=True, applies=_returning),
    _entry(E.POSTING_VIDEO, "return_posting_filmed", applies=_returning),
    _entry(E.RETURN_PARCEL, "return_defended_with_papers", applies=_returning),
)
"""Postal papers of a return (E10): from then on they are what one defends oneself with."""
_UNPACKING = _entry(E.UNPACKING_VIDEO, "unpacking_filmed")
_PACKAGING = _entry(E.PACKAGING_PHOTO, "same_photos_for_carrier")
_LISTING = _entry(E.LISTING_PAGE, "set_against_description", required=True)
_DIFFERENT = (
    _entry(E.SIDE_BY_SIDE, "set_against_description", required=True),
    _LISTING,
    _UNPACKING,
)
_SHOWN: dict[Situation, tuple[_Entry, ...]] = {
    Situation.DAMAGED: (
        _entry(E.GOODS_PHOTO, "photos_of_what_is_wrong", required=True),
        _PACKAGING,
        _UNPACKING,
    ),
    Situation.DEFECTIVE: (
        _entry(E.DEFECT_VIDEO, "defect_on_video", required=True),
        _entry(E.GOODS_PHOTO, "photos_of_what_is_wrong"),
        _LISTING,
    ),
    Situation.WRONG_ITEM: _DIFFERENT,
    Situation.NOT_AS_DESCRIBED: _DIFFERENT,
    Situation.COUNTERFEIT: _DIFFERENT,
    Situation.IN_PART: (
        _entry(E.PARTS_PHOTO, "count_on_video", required=True),
        _UNPACKING,
        _PACKAGING,
    ),
    Situation.WRONG_SIZE: (
        _entry(E.RULER_PHOTO, "size_with_ruler", required=True),
        _LISTING,
    ),
    Situation.UNWANTED: (
        _entry(E.UNUSED_PHOTO, "free_return", required=True),
        _entry(E.BADGE_PAGE, "free_return"),
    ),
}
_ANY_GOODS = (
    _entry(E.ORDER_PAGE, "order_proves_deal", required=True),
    _entry(E.SELLER_CHAT, "tell_store_first"),
    _WHEN_OPEN,
)
_CHECKLISTS: dict[Situation, tuple[_Entry, ...]] = {
    Situation.NOT_RECEIVED: (
        _entry(E.TRACKING_SCREENSHOT, "not_received_evidence", required=True),
        _entry(E.ORDER_PAGE, "open_before_protection_ends", required=True),
        _entry(E.SELLER_CHAT, "not_received_evidence"),
        _entry(E.CARRIER_ANSWER, "says_delivered_enquiry", required=True, applies=_delivered),
        _entry(E.DELIVERY_DETAILS, "says_delivered_enquiry", applies=_delivered),
        _entry(
            E.ADDRESS_CHECK,
            "returned_or_wrong_address_is_a_ground",
            applies=lambda facts: facts.tracking in (Tracking.SAYS_DELIVERED, Tracking.GOES_BACK),
        ),
        _entry(E.NOTICE_PHOTO, "says_delivered_enquiry", applies=_delivered),
        _entry(
            E.CUSTOMS_PAPER,
            "customs_paper",
            required=True,
            applies=lambda facts: facts.tracking is Tracking.AT_CUSTOMS,
        ),
        _WHEN_OPEN,
    ),
    **{situation: (*_GOING_BACK, *shown, *_ANY_GOODS) for situation, shown in _SHOWN.items()},
    Situation.NOT_SHIPPED: (
        _entry(E.ORDER_PAGE, "ship_by", required=True),
        _entry(E.CANCEL_PAGE, "cancel_answer"),
        _entry(E.SELLER_CHAT, "no_stock_stalls"),
    ),
}


def checklist(facts: CaseFacts, rules: Marketplace) -> tuple[EvidenceItem, ...]:
    """What to collect, the most telling first. Raises KeyError if a reason is no rule."""
    wanted = tuple(e.item for e in _CHECKLISTS[facts.situation] if e.applies(facts))
    for item in wanted:
        rules.rule(item.why)
    return wanted


def completeness(facts: CaseFacts, items: tuple[EvidenceItem, ...]) -> Completeness:
    """How much of the checklist is ready."""
    counted = [item for item in items if item.id not in facts.evidence_absent]
    return Completeness(
        ready=sum(item.id in facts.evidence_ready for item in counted),
        total=len(counted),
        missing=tuple(
            item.id for item in counted if item.required and item.id not in facts.evidence_ready
        ),
    )
