"""The vocabulary of advice: what can be done, what had better not, and on which rules.

A step or warning is an id; its words are written elsewhere. `BECAUSE` ties each to the
rules it rests on, so that "why?" is answerable for every line of advice.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.dispute.deadline import Deadline


class Solution(StrEnum):
    """The one line an advice follows."""

    CHECK_DATES = "check_dates"
    CHECK_TRACKING = "check_tracking"
    WAIT_WITH_DATE = "wait_with_date"
    PREPARE_THEN_OPEN = "prepare_then_open"
    OPEN_NOW = "open_now"
    OPEN_TODAY = "open_today"
    ENQUIRE_THEN_OPEN = "enquire_then_open"
    TRY_AFTER_PROTECTION = "try_after_protection"
    ASK_GOODWILL = "ask_goodwill"
    HOLD_DISPUTE = "hold_dispute"
    CHECK_DISPUTE = "check_dispute"
    PRESS_ON = "press_on"
    SHOW_THEN_OPEN = "show_then_open"
    ASK_CUSTOMS_THEN_OPEN = "ask_customs_then_open"
    SETTLE_CUSTOMS = "settle_customs"
    RETURN_FREE = "return_free"
    RETURN_BY_AGREEMENT = "return_by_agreement"
    RETURN_TOO_LATE = "return_too_late"
    CANCEL_ORDER = "cancel_order"
    AWAIT_CANCELLATION = "await_cancellation"
    SEE_CANCELLED = "see_cancelled"
    NUMBER_MISSING = "number_missing"
    ANSWER_OFFER = "answer_offer"
    NAME_DELAYS = "name_delays"
    SHOW_PLATFORM = "show_platform"
    CLOSED = "closed"
    SEND_BACK = "send_back"
    SEND_TODAY = "send_today"
    SENDING_TIME_OVER = "sending_time_over"
    ENTER_THE_TRACK = "enter_the_track"
    RETURN_ON_ITS_WAY = "return_on_its_way"
    SELLERS_MONTH_OVER = "sellers_month_over"
    RETURN_ARRIVED = "return_arrived"
    RETURN_UNPAID = "return_unpaid"
    RETURN_IS_OFF = "return_is_off"
    SHOW_PAPERS = "show_papers"


class Step(StrEnum):
    """Something to do."""

    READ_ORDER_PAGE = "read_order_page"
    READ_TRACKING = "read_tracking"
    RECHECK_NUMBER = "recheck_number"
    SCREENSHOT_TRACKING = "screenshot_tracking"
    MESSAGE_SELLER = "message_seller"
    ASK_EXTENSION = "ask_extension"
    WAIT_UNTIL_DATE = "wait_until_date"
    CHECK_ADDRESS = "check_address"
    ASK_CARRIER = "ask_carrier"
    OPEN_ON_DATE = "open_on_date"
    OPEN_DISPUTE = "open_dispute"
    OPEN_DISPUTE_TODAY = "open_dispute_today"
    ASK_FULL_REFUND = "ask_full_refund"
    LOOK_FOR_BUTTON = "look_for_button"
    ASK_SELLER_GOODWILL = "ask_seller_goodwill"
    WAIT_FOR_ANSWER = "wait_for_answer"
    ANSWER_IN_DISPUTE = "answer_in_dispute"
    ADD_EVIDENCE = "add_evidence"
    READ_DISPUTE_PAGE = "read_dispute_page"
    WRITE_SUPPORT = "write_support"
    CHECK_GOODS = "check_goods"
    WATCH_REFUND = "watch_refund"
    KEEP_PAPERS = "keep_papers"
    SHOW_DAMAGE = "show_damage"
    SHOW_DEFECT = "show_defect"
    SHOW_DIFFERENCE = "show_difference"
    SHOW_PARTS = "show_parts"
    SHOW_SIZE = "show_size"
    TELL_SELLER = "tell_seller"
    CHOOSE_TRUE_REASON = "choose_true_reason"
    ADD_PROOF = "add_proof"
    FIND_COUNTDOWN = "find_countdown"
    ASK_CUSTOMS = "ask_customs"
    PAY_DUTY = "pay_duty"
    ASK_SELLER_PAPERS = "ask_seller_papers"
    ASK_FREE_RETURN = "ask_free_return"
    LOOK_FOR_BADGE = "look_for_badge"
    KEEP_UNUSED = "keep_unused"
    KEEP_DROP_OFF_RECEIPT = "keep_drop_off_receipt"
    ASK_SELLER_RETURN = "ask_seller_return"
    COUNT_POSTAGE = "count_postage"
    SELL_ON = "sell_on"
    CANCEL_ON_PAGE = "cancel_on_page"
    NAME_TRUE_CAUSE = "name_true_cause"
    WAIT_FOR_COUNTDOWN = "wait_for_countdown"
    READ_ORDER_STATUS = "read_order_status"
    CHECK_REAL_TRACK = "check_real_track"
    FORM_ADDRESS = "form_address"
    FILL_POSTAL_FORM = "fill_postal_form"
    FILM_POSTING = "film_posting"
    ENTER_TRACK = "enter_track"
    TELL_IN_DISPUTE = "tell_in_dispute"
    KEEP_RECEIPT = "keep_receipt"
    WATCH_RETURN = "watch_return"
    DEFEND_WITH_PAPERS = "defend_with_papers"
    SHOW_ARRIVAL = "show_arrival"
    WAIT_FOR_MONEY = "wait_for_money"
    LOOK_BEFORE_SENDING = "look_before_sending"
    ASK_OTHER_SOLUTION = "ask_other_solution"
    ENTER_IF_TAKEN = "enter_if_taken"
    ANSWER_WITH_ADVICE = "answer_with_advice"


class Avoid(StrEnum):
    """Something not to do."""

    CONFIRM_RECEIPT = "confirm_receipt"
    WAIT_WITHOUT_DATE = "wait_without_date"
    PUT_OFF = "put_off"
    ACCEPT_RESEND = "accept_resend"
    ACCEPT_SMALL_SUM = "accept_small_sum"
    CANCEL_DISPUTE = "cancel_dispute"
    YIELD_TO_PITY = "yield_to_pity"
    GIVE_UP_UNSEEN = "give_up_unseen"
    PAY_OUTSIDE = "pay_outside"
    SEND_BACK_UNAGREED = "send_back_unagreed"
    CHANGE_REASON = "change_reason"
    INVENT_FAULT = "invent_fault"
    USE_IT = "use_it"
    WAIT_FOR_STOCK = "wait_for_stock"
    WITHDRAW_CANCELLATION = "withdraw_cancellation"
    PAY_MORE = "pay_more"
    OTHER_ADDRESS = "other_address"
    SEND_UNTRACKED = "send_untracked"
    TRUST_POSTAGE_PROMISE = "trust_postage_promise"
    SEND_AT_THE_END = "send_at_the_end"
    SEND_UNSEEN = "send_unseen"
    ARGUE_OUTSIDE = "argue_outside"


class Confidence(StrEnum):
    """How firm the dates behind an advice are. Never how likely success is."""

    FIRM = "firm"
    USUAL = "usual"
    ROUGH = "rough"
    NO_DATES = "no_dates"


class Draft(Struct, frozen=True):
    """An advice before its reasons are gathered. `rests_on`: the deadline that decided."""

    solution: Solution
    steps: tuple[Step, ...]
    avoid: tuple[Avoid, ...]
    by: datetime | None = None
    rests_on: Deadline | None = None


class Advice(Struct, frozen=True):
    """What to do and what not; the first of `steps` and of `avoid` are the ones to show.

    `by`: the moment until which the steps make sense (or to which waiting goes on), always
    ahead of now; None when there is no date to name.
    """

    solution: Solution
    because: tuple[str, ...]
    steps: tuple[Step, ...]
    avoid: tuple[Avoid, ...]
    confidence: Confidence = Confidence.NO_DATES
    by: datetime | None = None

    @property
    def do(self) -> Step:
        """The one thing to do now."""
        return self.steps[0]

    @property
    def dont(self) -> Avoid:
        """The one thing not to do."""
        return self.avoid[0]


BECAUSE: dict[Step | Avoid, tuple[str, ...]] = {
    Step.READ_ORDER_PAGE: ("open_before_protection_ends", "refund_date_on_order_page"),
    Step.READ_TRACKING: ("untracked_show_and_dispute",),
    Step.RECHECK_NUMBER: ("untracked_show_and_dispute",),
    Step.SCREENSHOT_TRACKING: ("not_received_evidence",),
    Step.MESSAGE_SELLER: ("tell_store_first",),
    Step.ASK_EXTENSION: ("wait_only_when_extended",),
    Step.WAIT_UNTIL_DATE: ("moving_parcel_waits", "open_before_protection_ends"),
    Step.CHECK_ADDRESS: ("returned_or_wrong_address_is_a_ground",),
    Step.ASK_CARRIER: ("says_delivered_enquiry",),
    Step.OPEN_ON_DATE: ("earliest_opening",),
    Step.OPEN_DISPUTE: ("untracked_show_and_dispute", "open_despite_request"),
    Step.OPEN_DISPUTE_TODAY: (
        "open_before_protection_ends",
        "open_despite_request",
        "late_delivery_is_a_ground",
    ),
    Step.ASK_FULL_REFUND: ("nothing_came_full_refund", "claim_ceiling", "letter_not_received"),
    Step.LOOK_FOR_BUTTON: ("look_for_the_button", "open_after_protection"),
    Step.ASK_SELLER_GOODWILL: ("goodwill_after_protection",),
    Step.WAIT_FOR_ANSWER: ("silent_seller_ends_it",),
    Step.ANSWER_IN_DISPUTE: ("platform_answers_for_shipping",),
    Step.ADD_EVIDENCE: ("do_something_before_the_clock", "not_received_evidence"),
    Step.READ_DISPUTE_PAGE: ("silent_seller_ends_it", "answers_to_an_offer"),
    Step.WRITE_SUPPORT: ("do_something_before_the_clock",),
    Step.CHECK_GOODS: ("unpacking_filmed", "after_receipt"),
    Step.WATCH_REFUND: ("refund_any_method", "refund_goes_back_the_way_it_came"),
    Step.KEEP_PAPERS: ("not_received_evidence",),
    Step.SHOW_DAMAGE: ("photos_of_what_is_wrong", "same_photos_for_carrier"),
    Step.SHOW_DEFECT: ("defect_on_video",),
    Step.SHOW_DIFFERENCE: ("set_against_description",),
    Step.SHOW_PARTS: ("count_on_video",),
    Step.SHOW_SIZE: ("size_with_ruler",),
    Step.TELL_SELLER: ("tell_store_first",),
    Step.CHOOSE_TRUE_REASON: (
        "true_reason_stays",
        "letter_of_a_defect",
        "claim_ceiling",
        "return_postage",
    ),
    Step.FIND_COUNTDOWN: ("open_before_protection_ends", "after_receipt"),
    Step.ADD_PROOF: ("do_something_before_the_clock", "photos_of_what_is_wrong"),
    Step.ASK_CUSTOMS: ("customs_whose_fault", "customs_paper"),
    Step.PAY_DUTY: ("customs_whose_fault", "eu_duty"),
    Step.ASK_SELLER_PAPERS: ("customs_whose_fault", "tell_store_first"),
    Step.ASK_FREE_RETURN: ("free_return", "free_return_excluded"),
    Step.LOOK_FOR_BADGE: ("free_return", "unwanted_needs_goodwill"),
    Step.KEEP_UNUSED: ("free_return",),
    Step.KEEP_DROP_OFF_RECEIPT: ("free_return",),
    Step.ASK_SELLER_RETURN: ("unwanted_needs_goodwill",),
    Step.COUNT_POSTAGE: ("postage_eats_refund", "return_postage"),
    Step.SELL_ON: ("postage_eats_refund",),
    Step.CANCEL_ON_PAGE: ("cancel_before_shipping", "cancel_answer"),
    Step.NAME_TRUE_CAUSE: ("seller_cancels_no_blame",),
    Step.WAIT_FOR_COUNTDOWN: ("ships_within", "ship_by"),
    Step.READ_ORDER_STATUS: ("ship_by", "cancel_answer", "refund_after_cancel"),
    Step.CHECK_REAL_TRACK: ("borrowed_track",),
    Step.FORM_ADDRESS: ("return_address_in_form",),
    Step.FILL_POSTAL_FORM: ("return_form_and_receipt",),
    Step.FILM_POSTING: ("return_posting_filmed",),
    Step.ENTER_TRACK: ("return_track_in_its_fields",),
    Step.TELL_IN_DISPUTE: ("return_steps_in_dispute",),
    Step.KEEP_RECEIPT: ("return_papers", "return_posting_filmed"),
    Step.WATCH_RETURN: ("return_roles_swap",),
    Step.DEFEND_WITH_PAPERS: ("return_defended_with_papers", "return_papers"),
    Step.SHOW_ARRIVAL: ("return_roles_swap", "return_refund"),
    Step.WAIT_FOR_MONEY: ("return_money_before_closing",),
    Step.LOOK_BEFORE_SENDING: ("return_send_by",),
    Step.ANSWER_WITH_ADVICE: ("answers_to_an_offer", "a_turn_has_its_time"),
    Step.ENTER_IF_TAKEN: ("return_track_in_its_fields", "return_send_by"),
    Step.ASK_OTHER_SOLUTION: ("return_called_off", "refund_without_return"),
    Avoid.CONFIRM_RECEIPT: ("confirm_releases_money",),
    Avoid.WAIT_WITHOUT_DATE: ("wait_only_when_extended",),
    Avoid.PUT_OFF: ("open_before_protection_ends",),
    Avoid.ACCEPT_RESEND: ("refund_before_resend",),
    Avoid.ACCEPT_SMALL_SUM: ("token_compensation_ends_it",),
    Avoid.CANCEL_DISPUTE: ("cancel_may_be_final",),
    Avoid.YIELD_TO_PITY: ("facts_not_pity",),
    Avoid.GIVE_UP_UNSEEN: ("look_for_the_button",),
    Avoid.PAY_OUTSIDE: ("settle_inside_dispute",),
    Avoid.SEND_BACK_UNAGREED: ("return_address_in_form",),
    Avoid.CHANGE_REASON: ("true_reason_stays",),
    Avoid.INVENT_FAULT: ("no_false_claims",),
    Avoid.USE_IT: ("free_return",),
    Avoid.WAIT_FOR_STOCK: ("no_stock_stalls",),
    Avoid.WITHDRAW_CANCELLATION: ("no_stock_stalls", "cancel_before_shipping"),
    Avoid.PAY_MORE: ("extra_fees_after_checkout",),
    Avoid.OTHER_ADDRESS: ("return_address_in_form",),
    Avoid.SEND_UNTRACKED: ("return_form_and_receipt",),
    Avoid.TRUST_POSTAGE_PROMISE: ("return_postage_promise",),
    Avoid.SEND_AT_THE_END: ("return_send_by",),
    Avoid.SEND_UNSEEN: ("return_send_by",),
    Avoid.ARGUE_OUTSIDE: ("settle_inside_dispute",),
}
"""The rules each line rests on; every one is in the marketplace's data."""

CONFLICTS: frozenset[tuple[Step, Avoid]] = frozenset(
    {
        (Step.WAIT_UNTIL_DATE, Avoid.PUT_OFF),
        (Step.OPEN_ON_DATE, Avoid.PUT_OFF),
        (Step.ASK_SELLER_GOODWILL, Avoid.PUT_OFF),
        (Step.TELL_SELLER, Avoid.PUT_OFF),
        *((step, Avoid.SEND_UNSEEN) for step in (Step.FILL_POSTAL_FORM, Step.ENTER_TRACK)),
        *(
            (step, Avoid.SEND_AT_THE_END)
            for step in (Step.ASK_OTHER_SOLUTION, Step.LOOK_BEFORE_SENDING, Step.WAIT_FOR_MONEY)
        ),
    }
)
"""Lines that would contradict each other in one advice; never given together."""
