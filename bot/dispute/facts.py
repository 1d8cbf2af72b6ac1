"""What is known of a case: the typed result of replaying its answers.

`CaseFacts` is the only input of rules, solutions, deadlines, evidence, letters and
screens. None means "not answered yet"; UNKNOWN-like enum members mean "asked, and the
buyer does not know". Nothing here knows of Telegram, words or storage.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.heard import PLATFORMS, Heard, of_seller
from bot.dispute.money import Money


class Situation(StrEnum):
    """What is wrong with the order."""

    NOT_RECEIVED = "not_received"
    DAMAGED = "damaged"
    DEFECTIVE = "defective"
    WRONG_ITEM = "wrong_item"
    NOT_AS_DESCRIBED = "not_as_described"
    IN_PART = "in_part"
    WRONG_SIZE = "wrong_size"
    COUNTERFEIT = "counterfeit"
    UNWANTED = "unwanted"
    NOT_SHIPPED = "not_shipped"


FAULTY = frozenset(
    {
        Situation.DAMAGED,
        Situation.DEFECTIVE,
        Situation.WRONG_ITEM,
        Situation.NOT_AS_DESCRIBED,
        Situation.IN_PART,
        Situation.WRONG_SIZE,
        Situation.COUNTERFEIT,
    }
)
"""Situations in which something is wrong with what came: what counts is what the goods show."""
GOODS = FAULTY | {Situation.UNWANTED}
"""Situations in which something came."""


class Usable(StrEnum):
    """Whether what came can be used: decides between all the money and a part of it."""

    NO = "no"
    PARTLY = "partly"


class Stage(StrEnum):
    """Where the case stands."""

    BEFORE_DISPUTE = "before_dispute"
    DISPUTE_OPEN = "dispute_open"
    GOODS_RETURNING = "goods_returning"
    CLOSED = "closed"


class Tracking(StrEnum):
    """What the tracking page shows."""

    MOVES = "moves"
    STANDS_STILL = "stands_still"
    NEVER_TRACKED = "never_tracked"
    SAYS_DELIVERED = "says_delivered"
    AT_CUSTOMS = "at_customs"
    GOES_BACK = "goes_back"


class Customs(StrEnum):
    """Why customs holds the parcel: decides whose fault it is."""

    DUTY = "duty"
    PAPERS = "papers"
    FORBIDDEN = "forbidden"
    UNKNOWN = "unknown"


class Badge(StrEnum):
    """What the order says of returning goods one merely does not want."""

    FREE = "free"
    NONE = "none"
    UNKNOWN = "unknown"


class Carrier(StrEnum):
    """Who answers for the shipping: decides who one argues with."""

    SELLER = "seller"
    PLATFORM = "platform"
    UNKNOWN = "unknown"


class PaidWith(StrEnum):
    """How the order was paid: decides where a refund goes and what comes after a loss."""

    CARD_RU = "card_ru"
    CARD_FOREIGN = "card_foreign"
    SBP = "sbp"
    PAYPAL = "paypal"
    WALLET = "wallet"
    OTHER = "other"


class Country(StrEnum):
    """Where the buyer lives: decides whose holidays count and who takes a complaint."""

    RUSSIA = "russia"
    EU = "eu"
    ELSEWHERE = "elsewhere"


class Market(StrEnum):
    """Which rule set applies; rules of the Russian site are labelled unverified."""

    GLOBAL = "global"
    RUSSIA = "russia"


class Seen(Struct, frozen=True):
    """A moment as the buyer reported it.

    `by_screen` says it was read off the order page, so it replaces a platform rule for the
    same timer. `approximate` says "about", so the earliest reading counts. `day` is the date
    to show when only a date was told: `at` is then the earliest moment it can mean.
    """

    at: datetime
    by_screen: bool = False
    approximate: bool = False
    day: date | None = None


class CaseFacts(Struct, frozen=True):
    """Everything known of one case."""

    situation: Situation
    opened_at: datetime
    market: Market | None = None
    tracking: Tracking | None = None
    carrier: Carrier | None = None
    customs: Customs | None = None
    shipped_on: date | None = None
    shipped_approximate: bool = False
    protection_end: Seen | None = None
    price: Money | None = None
    paid_with: PaidWith | None = None
    order_number: str | None = None
    tracking_number: str | None = None
    received_on: date | None = None
    """Day the goods came into the buyer's hands."""
    received_approximate: bool = False
    usable: Usable | None = None
    badge: Badge | None = None
    """Whether the order may be sent back without a fault of the goods."""
    ship_by: Seen | None = None
    """End of the seller's time to ship, as the order page shows it."""
    cancel_asked_at: datetime | None = None
    """Earliest moment of the day on which the cancellation was asked for."""
    cancel_asked_slack: timedelta = timedelta()
    """How much later it may have been: only the day is known, or that only about."""
    delivered_on: date | None = None
    """Day of the scan that says "delivered"."""
    delivered_approximate: bool = False
    dispute_opened_at: datetime | None = None
    """Its earliest moment, when only the day of opening is known."""
    dispute_opened_slack: timedelta = timedelta()
    """How much later it may have been, as above."""
    seller_answer_end: Seen | None = None
    """End of the seller's time to answer, as the dispute page shows it."""
    return_agreed_at: datetime | None = None
    """When the return was agreed in the dispute."""
    return_agreed_slack: timedelta = timedelta()
    """How much later it may have been, as above."""
    return_agreed_on: date | None = None
    """That day, as it was told."""
    return_off_at: datetime | None = None
    """Called off: when it had been agreed, as above."""
    send_back_end: Seen | None = None
    """End of the time to send the goods, as the dispute page shows it."""
    return_sent_on: date | None = None
    return_number: str | None = None
    """Track number of the return."""
    return_arrived_on: date | None = None
    """Day on which tracking shows the return as delivered to the seller."""
    papers_asked_on: date | None = None
    """Day on which the platform, called in by the seller, asked for postal papers."""
    papers_end: Seen | None = None
    """End of the time to show them, as the dispute page shows it."""
    evidence_ready: frozenset[str] = frozenset()
    evidence_absent: frozenset[str] = frozenset()
    closed_as: str | None = None
    unknown: frozenset[str] = frozenset()
    """Ids of questions answered with "don't know" or "skip"."""
    country: Country | None = None
    paid_on: date | None = None
    decided_on: date | None = None
    """Day of the decision, as told since the case ended."""
    ended_on: date | None = None
    """Day on which it was told that the case had ended."""
    won_on: date | None = None
    """Day on which it was told that the refund was granted; None once the money has come."""
    heard: tuple[Heard, ...] = ()
    """What was answered in the dispute that runs, as told; without what was taken back."""

    @property
    def came(self) -> bool:
        """Whether the buyer holds something that can be shown, kept or sent back."""
        return self.situation in GOODS

    @property
    def whole_due(self) -> bool:
        """Whether all that was paid is asked for (C2, C3); else a part of it, whose size stands
        in the dispute form (C4)."""
        return not self.came or self.unwanted or self.usable is Usable.NO

    @property
    def unwanted(self) -> bool:
        """Whether nothing is wrong with the goods: they can only go back, for all the money."""
        return self.situation is Situation.UNWANTED

    @property
    def shipped(self) -> bool:
        """Whether there is a parcel at all; before it there is no dispute, only a cancellation."""
        return self.situation is not Situation.NOT_SHIPPED

    @property
    def stage(self) -> Stage:
        """Where the case stands, from what the buyer reported."""
        if self.closed_as is not None:
            return Stage.CLOSED
        if self.dispute_opened_at is not None:
            returning = self.came and self.return_agreed_at is not None
            return Stage.GOODS_RETURNING if returning else Stage.DISPUTE_OPEN
        return Stage.BEFORE_DISPUTE

    @property
    def escalated(self) -> bool:
        """Whether AliExpress has stepped in, as the answers told say (S29, A4)."""
        return self.stage is Stage.DISPUTE_OPEN and any(
            one.answer in PLATFORMS for one in self.heard
        )

    @property
    def turn_begun(self) -> datetime | None:
        """When the clock that runs began, as far as is known: with the seller's last answer,
        else with the dispute."""
        turns = [one.at for one in self.heard if of_seller(one)]
        return turns[-1] if turns else self.dispute_opened_at
