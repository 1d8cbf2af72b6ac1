"""Where a case can go from where it stands: an explicit table.

What the buyer reports moves a case, nothing else does. A happening that is not in the table
changes nothing; it is an old button or a second tap, not an error.
"""

from __future__ import annotations

from enum import StrEnum

from bot.dispute.facts import Stage


class Happening(StrEnum):
    """What the buyer may report."""

    DISPUTE_OPENED = "dispute_opened"
    DISPUTE_CANCELLED = "dispute_cancelled"
    PARCEL_ARRIVED = "parcel_arrived"
    REFUND_GRANTED = "refund_granted"
    PART_GRANTED = "part_granted"
    REFUND_REFUSED = "refund_refused"
    GAVE_UP = "gave_up"
    CANCEL_ASKED = "cancel_asked"
    CANCELLED = "cancelled"
    SHIPPED = "shipped"
    RETURN_AGREED = "return_agreed"
    RETURN_SENT = "return_sent"
    RETURN_ARRIVED = "return_arrived"
    RETURN_CALLED_OFF = "return_called_off"
    PAPERS_ASKED = "papers_asked"


class Outcome(StrEnum):
    """How a case ended; stored as `closed_as`."""

    ARRIVED = "arrived"
    REFUNDED = "refunded"
    REFUNDED_IN_PART = "refunded_in_part"
    REFUSED = "refused"
    GAVE_UP = "gave_up"
    CANCELLED = "cancelled"


WON = frozenset({Outcome.REFUNDED, Outcome.REFUNDED_IN_PART, Outcome.CANCELLED})
"""Ends after which money is waited for."""
_H, _S = Happening, Stage
TABLE: dict[tuple[Stage, Happening], Stage] = {
    (_S.BEFORE_DISPUTE, _H.DISPUTE_OPENED): _S.DISPUTE_OPEN,
    (_S.BEFORE_DISPUTE, _H.PARCEL_ARRIVED): _S.CLOSED,
    # A seller may pay at once when told of the trouble (C16).
    (_S.BEFORE_DISPUTE, _H.REFUND_GRANTED): _S.CLOSED,
    (_S.BEFORE_DISPUTE, _H.GAVE_UP): _S.CLOSED,
    # What was not shipped is cancelled, without a dispute (S1, S2).
    (_S.BEFORE_DISPUTE, _H.CANCEL_ASKED): _S.BEFORE_DISPUTE,
    (_S.BEFORE_DISPUTE, _H.SHIPPED): _S.BEFORE_DISPUTE,
    (_S.BEFORE_DISPUTE, _H.CANCELLED): _S.CLOSED,
    # While protection runs a cancelled dispute may be opened again (C10).
    (_S.DISPUTE_OPEN, _H.DISPUTE_CANCELLED): _S.BEFORE_DISPUTE,
    (_S.DISPUTE_OPEN, _H.PARCEL_ARRIVED): _S.CLOSED,
    (_S.DISPUTE_OPEN, _H.REFUND_GRANTED): _S.CLOSED,
    (_S.DISPUTE_OPEN, _H.PART_GRANTED): _S.CLOSED,
    (_S.DISPUTE_OPEN, _H.REFUND_REFUSED): _S.CLOSED,
    (_S.DISPUTE_OPEN, _H.GAVE_UP): _S.CLOSED,
    (_S.DISPUTE_OPEN, _H.RETURN_AGREED): _S.GOODS_RETURNING,
    (_S.GOODS_RETURNING, _H.RETURN_SENT): _S.GOODS_RETURNING,
    (_S.GOODS_RETURNING, _H.RETURN_ARRIVED): _S.GOODS_RETURNING,
    # The seller called the platform in, which wants the buyer's papers (T9).
    (_S.GOODS_RETURNING, _H.PAPERS_ASKED): _S.GOODS_RETURNING,
    # Nothing sent: the dispute closes for the seller, without a sanction (R13, S36).
    (_S.GOODS_RETURNING, _H.RETURN_CALLED_OFF): _S.DISPUTE_OPEN,
    (_S.GOODS_RETURNING, _H.DISPUTE_CANCELLED): _S.BEFORE_DISPUTE,
    (_S.GOODS_RETURNING, _H.REFUND_GRANTED): _S.CLOSED,
    (_S.GOODS_RETURNING, _H.PART_GRANTED): _S.CLOSED,
    (_S.GOODS_RETURNING, _H.REFUND_REFUSED): _S.CLOSED,
    (_S.GOODS_RETURNING, _H.GAVE_UP): _S.CLOSED,
}


def legal(stage: Stage, happening: Happening) -> bool:
    """Whether that can be reported in that stage."""
    return (stage, happening) in TABLE


def after(stage: Stage, happening: Happening) -> Stage:
    """The stage that follows; the same one when the happening has no place there."""
    return TABLE.get((stage, happening), stage)


def diagram() -> str:
    """The table as a Mermaid state diagram."""
    lines = ["stateDiagram-v2", f"    [*] --> {Stage.BEFORE_DISPUTE.value}"]
    lines += [f"    {a.value} --> {b.value}: {h.value}" for (a, h), b in TABLE.items()]
    lines.append(f"    {Stage.CLOSED.value} --> [*]")
    return "\n".join(lines)
