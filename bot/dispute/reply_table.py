"""The vocabulary of advice on a seller's answer, and which rules each line rests on."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Verdict(StrEnum):
    """What an answer amounts to; permanent, words hang on it."""

    SILENT_WAIT = "silent_wait"
    SILENT_OVER = "silent_over"
    REJECTED = "rejected"
    ZERO = "zero"
    LESS = "less"
    FULL = "full"
    OTHER_CURRENCY = "other_currency"
    UNREAD = "unread"
    NOTHING_TO_RETURN = "nothing_to_return"
    RETURN = "return"
    RESEND = "resend"
    WAIT = "wait"
    WORDS_ONLY = "words_only"
    PLATFORM_ZERO = "platform_zero"
    PLATFORM_LESS = "platform_less"
    PLATFORM_FULL = "platform_full"
    PLATFORM_UNREAD = "platform_unread"
    NEW_REASON = "new_reason"
    SILENT_UNKNOWN = "silent_unknown"
    ESCALATED = "escalated"
    STUCK = "stuck"


class Move(StrEnum):
    """The one thing to do."""

    WAIT_AND_LOOK = "wait_and_look"
    READ_RESULT = "read_result"
    ENTER_AGAIN = "enter_again"
    COUNTER = "counter"
    CHECK_THEN_ACCEPT = "check_then_accept"
    COMPARE_FIRST = "compare_first"
    REFUSE_RETURN = "refuse_return"
    COUNT_POSTAGE = "count_postage"
    REFUND_FIRST = "refund_first"
    KEEP_OPEN = "keep_open"
    ASK_THE_LINE = "ask_the_line"
    ADD_PROOF = "add_proof"
    KEEP_REASON = "keep_reason"
    CHOOSE_OF_TWO = "choose_of_two"
    PROVE_NOW = "prove_now"
    TELL_SUPPORT = "tell_support"


class Trap(StrEnum):
    """The one thing not to do."""

    CANCEL_NOW = "cancel_now"
    ACCEPT_REJECTION = "accept_rejection"
    ACCEPT_ZERO = "accept_zero"
    ACCEPT_LESS = "accept_less"
    ACCEPT_UNREAD = "accept_unread"
    CLOSE_BEFORE_MONEY = "close_before_money"
    AGREE_TO_RETURN = "agree_to_return"
    SEND_ELSEWHERE = "send_elsewhere"
    CLOSE_FOR_PARCEL = "close_for_parcel"
    LET_IT_RUN = "let_it_run"
    CHANGE_THE_REASON = "change_the_reason"
    RELY_ON_SELLER = "rely_on_seller"


class Line(Struct, frozen=True):
    """What an advice says, and on which rules. `reset`: the amount must be entered again;
    `platform`: AliExpress has spoken, so only the page tells the time."""

    do: Move
    dont: Trap
    because: tuple[str, ...]
    reset: bool = False
    platform: bool = False


_V, _M, _T = Verdict, Move, Trap
LINES: dict[Verdict, Line] = {
    _V.SILENT_WAIT: Line(
        _M.WAIT_AND_LOOK, _T.CANCEL_NOW, ("silent_seller_ends_it", "do_something_before_the_clock")
    ),
    _V.SILENT_OVER: Line(
        _M.READ_RESULT, _T.CANCEL_NOW, ("silent_seller_ends_it", "do_something_before_the_clock")
    ),
    _V.REJECTED: Line(
        _M.ENTER_AGAIN,
        _T.ACCEPT_REJECTION,
        (
            "rejection_resets_amount",
            "accept_admits_rejection",
            "answers_to_an_offer",
            "proof_after_setback",
            "lost_dispute_costs_seller",
        ),
        reset=True,
    ),
    _V.ZERO: Line(
        _M.ENTER_AGAIN,
        _T.ACCEPT_ZERO,
        ("solution_line_counts", "rejection_resets_amount", "answers_to_an_offer"),
        reset=True,
    ),
    _V.LESS: Line(
        _M.COUNTER,
        _T.ACCEPT_LESS,
        ("answers_to_an_offer", "token_compensation_ends_it", "solution_line_counts"),
    ),
    _V.FULL: Line(
        _M.CHECK_THEN_ACCEPT,
        _T.CLOSE_BEFORE_MONEY,
        ("solution_line_counts", "settle_inside_dispute"),
    ),
    _V.OTHER_CURRENCY: Line(
        _M.COMPARE_FIRST, _T.ACCEPT_UNREAD, ("solution_line_counts", "answers_to_an_offer")
    ),
    _V.UNREAD: Line(
        _M.COMPARE_FIRST, _T.ACCEPT_UNREAD, ("solution_line_counts", "answers_to_an_offer")
    ),
    _V.NOTHING_TO_RETURN: Line(
        _M.REFUSE_RETURN,
        _T.AGREE_TO_RETURN,
        ("nothing_came_full_refund", "refund_without_return", "answers_to_an_offer"),
    ),
    _V.RETURN: Line(
        _M.COUNT_POSTAGE,
        _T.SEND_ELSEWHERE,
        (
            "return_postage",
            "postage_eats_refund",
            "return_address_in_form",
            "return_postage_promise",
        ),
    ),
    _V.RESEND: Line(
        _M.REFUND_FIRST, _T.CLOSE_FOR_PARCEL, ("refund_before_resend", "cancel_may_be_final")
    ),
    _V.WAIT: Line(_M.KEEP_OPEN, _T.CANCEL_NOW, ("wait_only_when_extended", "cancel_may_be_final")),
    _V.WORDS_ONLY: Line(
        _M.ASK_THE_LINE,
        _T.ACCEPT_ZERO,
        ("solution_line_counts", "rejection_resets_amount", "settle_inside_dispute"),
        reset=True,
    ),
    _V.PLATFORM_ZERO: Line(
        _M.ADD_PROOF,
        _T.ACCEPT_ZERO,
        ("two_choices_after_escalation", "proof_after_setback", "do_something_before_the_clock"),
        platform=True,
    ),
    _V.PLATFORM_LESS: Line(
        _M.ADD_PROOF,
        _T.ACCEPT_LESS,
        ("two_choices_after_escalation", "proof_after_setback", "do_something_before_the_clock"),
        platform=True,
    ),
    _V.PLATFORM_FULL: Line(
        _M.CHECK_THEN_ACCEPT,
        _T.LET_IT_RUN,
        ("two_choices_after_escalation", "solution_line_counts"),
        platform=True,
    ),
    _V.PLATFORM_UNREAD: Line(
        _M.COMPARE_FIRST,
        _T.ACCEPT_UNREAD,
        ("two_choices_after_escalation", "solution_line_counts"),
        platform=True,
    ),
    _V.NEW_REASON: Line(
        _M.KEEP_REASON,
        _T.CHANGE_THE_REASON,
        ("true_reason_stays", "reason_moves_postage", "solution_line_counts"),
    ),
    _V.SILENT_UNKNOWN: Line(
        _M.WAIT_AND_LOOK,
        _T.CANCEL_NOW,
        ("a_turn_has_its_time", "do_something_before_the_clock"),
    ),
    _V.ESCALATED: Line(
        _M.PROVE_NOW,
        _T.LET_IT_RUN,
        ("two_choices_after_escalation", "proof_after_setback", "do_something_before_the_clock"),
        platform=True,
    ),
    _V.STUCK: Line(
        _M.TELL_SUPPORT,
        _T.RELY_ON_SELLER,
        ("stuck_after_acceptance", "closed_is_not_paid"),
        platform=True,
    ),
}
"""Every verdict's advice."""
_OWN_SUM = frozenset({_M.ENTER_AGAIN, _M.COUNTER, _M.ASK_THE_LINE})
"""Moves that set a sum of one's own in the dispute."""


def of_two(line: Line) -> Line:
    """The advice once AliExpress has stepped in: no sum of one's own can be set any more, only
    its solution or the seller's can be chosen (A4)."""
    do = _M.CHOOSE_OF_TWO if line.do in _OWN_SUM else line.do
    kept = (rule for rule in line.because if rule != "answers_to_an_offer")
    because = dict.fromkeys(("two_choices_after_escalation", *kept))
    return Line(do, line.dont, tuple(because), platform=True)
