"""The four buttons of a dispute that cannot be undone, and what each would mean now.

Whether a cancelled dispute could be opened again is told from the days of protection left on
the buyer's own screen; no answer ever calls cancelling safe (inventory C9, X6, X15).
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.dispute.deadline import SOON
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.moments import utc
from bot.dispute.replies import protection_end


class Press(StrEnum):
    """What somebody is about to press."""

    ACCEPT = "accept"
    CANCEL = "cancel"
    EDIT = "edit"
    CONFIRM = "confirm"


class Line(StrEnum):
    """What kind of solution the line shows."""

    REFUND_ONLY = "refund_only"
    WITH_RETURN = "with_return"
    NOTHING = "nothing"
    OTHER_REASON = "other_reason"


class Meaning(StrEnum):
    """What the press would mean; permanent, words hang on it."""

    ALL_OF_IT = "all_of_it"
    PART_OF_IT = "part_of_it"
    NOT_COMPARED = "not_compared"
    CANCEL_OVER = "cancel_over"
    CANCEL_UNKNOWN = "cancel_unknown"
    CANCEL_SHORT = "cancel_short"
    CANCEL_LEFT = "cancel_left"
    EDIT_RESETS = "edit_resets"
    CONFIRM_NOTHING = "confirm_nothing"
    CONFIRM_UNSOLVED = "confirm_unsolved"
    CANCEL_RETURNING = "cancel_returning"
    RETURN_AS_AGREED = "return_as_agreed"


class Meant(Struct, frozen=True):
    """A meaning, the rules it rests on; `until`: the end of protection, when still ahead."""

    meaning: Meaning
    because: tuple[str, ...]
    until: datetime | None = None


_M = Meaning
_CANCEL = ("cancel_may_be_final", "wait_only_when_extended")
BECAUSE: dict[Meaning, tuple[str, ...]] = {
    _M.ALL_OF_IT: ("solution_line_counts", "settle_inside_dispute"),
    _M.PART_OF_IT: ("solution_line_counts", "partial_claim_share"),
    _M.NOT_COMPARED: ("solution_line_counts", "answers_to_an_offer"),
    _M.CANCEL_OVER: _CANCEL,
    _M.CANCEL_UNKNOWN: _CANCEL,
    _M.CANCEL_SHORT: _CANCEL,
    _M.CANCEL_LEFT: _CANCEL,
    _M.EDIT_RESETS: ("rejection_resets_amount", "answers_to_an_offer"),
    _M.CONFIRM_NOTHING: ("confirm_releases_money", "after_receipt"),
    _M.CONFIRM_UNSOLVED: ("confirm_releases_money", "after_receipt"),
    _M.CANCEL_RETURNING: ("return_money_before_closing", "cancel_may_be_final"),
    _M.RETURN_AS_AGREED: ("solution_line_counts", "return_address_in_form"),
}
STOPS = frozenset(
    {
        _M.CANCEL_OVER,
        _M.CANCEL_SHORT,
        _M.CONFIRM_NOTHING,
        _M.CONFIRM_UNSOLVED,
        _M.CANCEL_RETURNING,
    }
)
"""Meanings that get the stop sign rather than a calm word."""


def cancelling(facts: CaseFacts, now: datetime) -> Meant:
    """Could the dispute be opened again after a cancel, going by the protection left?"""
    if facts.stage is Stage.GOODS_RETURNING:
        return meant(_M.CANCEL_RETURNING)
    end, now = protection_end(facts), utc(now)
    if end is None:
        return meant(_M.CANCEL_UNKNOWN)
    if end <= now:
        return meant(_M.CANCEL_OVER)
    near = end - now <= SOON
    return meant(_M.CANCEL_SHORT if near else _M.CANCEL_LEFT, end)


def confirming(facts: CaseFacts) -> Meant:
    """Confirming receipt hands the money over: never while nothing came or a dispute runs."""
    return meant(_M.CONFIRM_UNSOLVED if facts.came else _M.CONFIRM_NOTHING)


def meant(meaning: Meaning, until: datetime | None = None) -> Meant:
    """The meaning with its rules."""
    return Meant(meaning, BECAUSE[meaning], until)
