"""While the dispute is open: the seller's answers, and which button is about to be pressed."""

from __future__ import annotations

from datetime import date, datetime

from bot.conversation.screens.base import Screen
from bot.dispute.answer_letters import Phrase
from bot.dispute.answer_log import AnswerLog, Stalling
from bot.dispute.facts import CaseFacts
from bot.dispute.money import Money
from bot.dispute.pressing import Line, Meaning, Meant, Press
from bot.dispute.replies import Reply, Shares


class SellerAnswers(Screen, frozen=True, kw_only=True):
    """ "What does the dispute page show?" """

    facts: CaseFacts
    among_others: bool


class OfferAsked(Screen, frozen=True, kw_only=True):
    """How much is offered, or (`postage`) what sending the goods back costs. `choose`: what
    was typed has several readings, which are in the buttons."""

    postage: bool
    choose: bool
    price: Money | None


class ReplyAdvised(Screen, frozen=True, kw_only=True):
    """What to do about the seller's answer. `shares`: steps of a partial claim."""

    facts: CaseFacts
    reply: Reply
    shares: Shares | None
    among_others: bool
    now: datetime
    stalling: Stalling | None = None
    ask_countdown: bool = False
    """The answer may have started the time anew, and nobody told how much there is now."""


class AnswerLogShown(Screen, frozen=True, kw_only=True):
    """What was answered so far, each with its day, and what that shows. `days`: of the log's
    entries. `by`: until when to act, as far as is known."""

    log: AnswerLog
    days: tuple[date, ...]
    by: datetime | None


class AnswerLetterShown(Screen, frozen=True, kw_only=True):
    """The English answer with a mirror in the reader's language. `to`: "dispute", "support",
    or "bank", which is written to in the reader's language."""

    phrases: tuple[Phrase, ...]
    to: str = "dispute"


class PressAsked(Screen, frozen=True, kw_only=True):
    """ "Which button are you about to press?" """


class LineAsked(Screen, frozen=True, kw_only=True):
    """ "What does the solution line show?" """


class LineSumAsked(Screen, frozen=True, kw_only=True):
    """Which sum it shows. `choose`: what was typed has several readings, in the buttons."""

    choose: bool


class PressStopped(Screen, frozen=True, kw_only=True):
    """The stop sign before a press: the `line` to be accepted, or the `meaning` of another
    press; `loss` is what it would cost, when known."""

    risk: str
    press: Press
    line: Line | None
    offered: Money | None
    meaning: Meaning | None
    loss: Money | None
    variant: int
    stop: bool = True


class PressMeant(Screen, frozen=True, kw_only=True):
    """What a press would mean, calmly."""

    press: Press
    meant: Meant
    paid: Money | None
    offered: Money | None


class SellerAsks(Screen, frozen=True, kw_only=True):
    """ "They ask me to cancel": the warning from the home screen, without a message."""

    price: Money | None
    variant: int
