"""A message is checked: whose words, what was found, what to answer."""

from __future__ import annotations

from bot.conversation.screens.base import Screen
from bot.dispute.money import Money
from bot.safety import Direction, Finding, LinkFinding


class CheckAsked(Screen, frozen=True, kw_only=True):
    """ "Paste or forward the seller's message, or your own draft." `pictures`: or send one."""

    pictures: bool = False


class PictureShown(Screen, frozen=True, kw_only=True):
    """ "This is what I read. Right?" """

    text: str


class DirectionAsked(Screen, frozen=True, kw_only=True):
    """ "Who wrote it?" """

    text: str


class FindingsShown(Screen, frozen=True, kw_only=True):
    """What was found in a message. `stop` asks for the stop sign; `variant` rotates its
    wording; `price` is what can be lost, when known; `recalled` says it was shown lately."""

    text: str
    direction: Direction
    findings: tuple[Finding, ...]
    links: tuple[LinkFinding, ...]
    stop: bool
    variant: int
    price: Money | None
    recalled: bool


class ReplyShown(Screen, frozen=True, kw_only=True):
    """A ready answer to the seller: the safe way is also the easy way."""

    risks: tuple[str, ...]


class RiskConfirmed(Screen, frozen=True, kw_only=True):
    """ "Are you sure?" after the risky choice under a stop sign."""

    risk: str
    price: Money | None


class ExampleAsked(Screen, frozen=True, kw_only=True):
    """ "May the operator read this message?" """

    text: str
