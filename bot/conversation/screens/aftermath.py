"""After the decision: the refund, the goods that go back, an appeal, who to ask next."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.conversation.screens.base import Screen
from bot.dispute.afterwards import Afterwards
from bot.dispute.deadlines import Deadline
from bot.dispute.facts import CaseFacts, Country, PaidWith
from bot.dispute.refunds import Watch

if TYPE_CHECKING:
    from bot.dispute.accusations import Blame, Defence
    from bot.dispute.addresses import Match
    from bot.dispute.ladder import Ladder


class PressedAsked(Screen, frozen=True, kw_only=True):
    """ "Which button did you press?" """


class AfterwardsShown(Screen, frozen=True, kw_only=True):
    """What can still be tried after a press or a loss."""

    given: Afterwards


class RefundShown(Screen, frozen=True, kw_only=True):
    """How long the money may take, what has passed, who to ask."""

    watch: Watch
    paid_with: PaidWith | None


class ReturnShown(Screen, frozen=True, kw_only=True):
    """The diary of goods going back: agreed, to be sent by, sent, arrived."""

    facts: CaseFacts
    deadline: Deadline | None
    now: datetime


class CallOffAsked(Screen, frozen=True, kw_only=True):
    """ "Send nothing after all?" `ending`: the time to send."""

    ending: Deadline | None
    now: datetime


class BlameAsked(Screen, frozen=True, kw_only=True):
    """ "What does the seller say of the return?" """


class BlameAnswered(Screen, frozen=True, kw_only=True):
    """Which papers answer an accusation; `ready` are those that are there."""

    blame: Blame
    defence: Defence
    ready: frozenset[str]


class AddressAsked(Screen, frozen=True, kw_only=True):
    """ "Paste the address of the form", then (`second`) "and the one of the message"."""

    second: bool


class AddressCompared(Screen, frozen=True, kw_only=True):
    """How the two addresses compare."""

    match: Match


class LadderShown(Screen, frozen=True, kw_only=True):
    """After a loss, every further step. `country`: None while it is not told."""

    ladder: Ladder
    country: Country | None
    decided_on: date | None = None
    """The day of the decision, once told: the appeal's term counts from it."""


class AppealWeighed(Screen, frozen=True, kw_only=True):
    """What an appeal needs, and when it is refused."""

    because: tuple[str, ...]
