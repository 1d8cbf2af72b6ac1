"""What a seller says against a return, and which postal papers answer it (inventory W20, S35)."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from bot.dispute.answer_letters import PhraseId
from bot.dispute.evidence import EvidenceId


class Blame(StrEnum):
    """What the seller says; permanent, words hang on it."""

    NOT_COLLECTED = "not_collected"
    WRONG_ADDRESS = "wrong_address"
    BAD_PACKING = "bad_packing"
    OWN_DAMAGE = "own_damage"


class Defence(Struct, frozen=True):
    """What to show, the most telling first, what to say, and on which rules. `demands`: the
    refund can be asked for at once."""

    papers: tuple[EvidenceId, ...]
    says: PhraseId
    because: tuple[str, ...]
    demands: bool = True


_E, _P = EvidenceId, PhraseId
_RULES = ("return_defended_with_papers", "return_papers", "settle_inside_dispute")
DEFENCES: dict[Blame, Defence] = {
    Blame.NOT_COLLECTED: Defence(
        (_E.RETURN_TRACKING, _E.RETURN_RECEIPT),
        _P.NOT_COLLECTED,
        ("return_roles_swap", *_RULES),
        demands=False,
    ),
    Blame.WRONG_ADDRESS: Defence(
        (_E.RETURN_RECEIPT, _E.DISPUTE_PAGE, _E.RETURN_TRACKING),
        _P.ADDRESS_WAS_RIGHT,
        ("return_address_in_form", *_RULES),
    ),
    Blame.BAD_PACKING: Defence(
        (_E.POSTING_VIDEO, _E.RETURN_PARCEL, _E.RETURN_RECEIPT),
        _P.WELL_PACKED,
        ("return_posting_filmed", *_RULES),
    ),
    Blame.OWN_DAMAGE: Defence(
        (_E.POSTING_VIDEO, _E.UNPACKING_VIDEO, _E.RETURN_PARCEL),
        _P.NOT_MY_DAMAGE,
        ("return_posting_filmed", "unpacking_filmed", *_RULES),
    ),
}
"""How each is answered."""
