"""Every row of the inventory and every feature, and what of the product carries it.

A row is carried by the rules that name it (`items`), by the version of a contradiction, by the
help articles that teach it, and by what `BY_HAND` says. All of it must exist, be met on a walk
from /start, and have words in both languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from bot.conversation import screens as s
from bot.dispute.addresses import Match
from bot.dispute.afterwards import Regret
from bot.dispute.answer_log import Stalling
from bot.dispute.articles import ARTICLES
from bot.dispute.deadlines import DeadlineKind
from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import Badge, Carrier, Customs, Tracking
from bot.dispute.guidance import Step
from bot.dispute.ladder import Rung
from bot.dispute.pressing import Meaning
from bot.dispute.question_library import QuestionId
from bot.dispute.refunds import Place
from bot.dispute.reply_table import Move, Verdict
from bot.dispute.sentences import SentenceId
from bot.marketplaces import rules
from bot.safety import Risk


def _numbered(prefix: str, last: int) -> tuple[str, ...]:
    return tuple(f"{prefix}{number}" for number in range(1, last + 1))


TIMERS = ("T2b", "T2c", "T2d", "T4b", "T5b", "T5c", "T6b")
ROWS = (
    *_numbered("S", 40),
    *_numbered("C", 20),
    *_numbered("E", 15),
    *_numbered("T", 18),
    *TIMERS,
    *_numbered("X", 20),
    *_numbered("W", 29),
    *_numbered("M", 22),
    *_numbered("R", 13),
    *_numbered("A", 12),
    *_numbered("L", 11),
    *_numbered("U", 7),
    *_numbered("G", 10),
)
"""Rows of the inventory of the source articles."""
FEATURES = (
    *(f"F{number}" for number in range(2, 11)),
    *(f"F{number}" for number in range(12, 24)),
    *("F26", "F27", "F28", "F30", "F31"),
)
"""What nobody else gives a buyer."""

Carrier_ = StrEnum | str | type[s.Screen]
BY_HAND: Mapping[str, tuple[Carrier_, ...]] = {
    "W6": (Risk.token_refund, Risk.review_bribe),
    "W8": (Risk.off_platform_payment, "article:paypal"),
    "W13": (Risk.review_bribe,),
    "F2": (s.LineAsked, s.PressStopped, s.PressMeant, Meaning.ALL_OF_IT),
    "F3": (Verdict.ZERO, Move.ENTER_AGAIN, "rule:rejection_resets_amount"),
    "F4": (s.AnswerLogShown, *Stalling, "rule:answers_near_the_end"),
    "F5": (
        DeadlineKind.EARLIEST_OPENING,
        DeadlineKind.PROTECTION_END,
        DeadlineKind.OPEN_AFTER_PROTECTION,
    ),
    "F6": (QuestionId.PROTECTION_END, QuestionId.SELLER_ANSWER_END, "rule:site_time_is_pacific"),
    "F7": (Risk.review_threat, Risk.abuse_or_threat, Risk.false_evidence),
    "F8": (Meaning.CANCEL_LEFT, Meaning.CANCEL_SHORT, Meaning.CANCEL_OVER, Meaning.CANCEL_UNKNOWN),
    "F9": (Verdict.LESS, Move.COUNTER, "rule:partial_claim_share", "article:how_much"),
    "F10": (Verdict.RETURN, Move.COUNT_POSTAGE, "rule:postage_eats_refund"),
    "F12": ("article:pick_up", Step.CHECK_GOODS),
    "F13": (s.LetterShown, s.AnswerLetterShown, SentenceId.DEMAND_FULL_SUM),
    "F14": (Verdict.RESEND, Move.REFUND_FIRST),
    "F15": (s.AddressCompared, *Match),
    "F16": (Verdict.NEW_REASON, "rule:reason_moves_postage"),
    "F17": (
        s.ReturnShown,
        DeadlineKind.SEND_BACK_BY,
        DeadlineKind.SELLER_CONFIRMS,
        DeadlineKind.PAPERS_DUE,
        DeadlineKind.RETURN_MONEY,
        EvidenceId.POSTING_VIDEO,
    ),
    "F18": (s.RefundShown, DeadlineKind.REFUND_USUAL, Place.CLOSED_ACCOUNT, Place.OLD_WALLET),
    "F19": (s.LadderShown, *Rung),
    "F20": (s.PressedAsked, s.AfterwardsShown),
    "F21": (s.WhyShown,),
    "F22": ("article:odds", "article:honest", "article:too_many", "rule:no_false_claims"),
    "F23": (s.DeadlinesShown, s.CasesShown, "article:several_orders"),
    "F26": (Tracking.SAYS_DELIVERED, Step.ASK_CARRIER, EvidenceId.CARRIER_ANSWER),
    "F27": (Carrier.PLATFORM, Step.ANSWER_IN_DISPUTE, "article:platform_shipping"),
    "F28": (*Customs, Step.ASK_CUSTOMS, Step.PAY_DUTY, "rule:eu_duty"),
    "F30": ("article:impostors", Risk.credentials_phishing),
    "F31": ("article:after_refund",),
    "S18": (*Badge,),
    "S22": (s.PressedAsked, *Regret),
}
"""What the data does not say by itself."""


def carriers(row: str) -> tuple[Carrier_, ...]:
    """Everything that carries that row."""
    return tuple(
        dict.fromkeys((*_rules(row), *_versions(row), *_articles(row), *BY_HAND.get(row, ())))
    )


def _rules(row: str) -> Iterator[str]:
    return (f"rule:{rule.id}" for rule in rules().rules if row in rule.items)


def _versions(row: str) -> Iterator[str]:
    for contradiction in rules().contradictions:
        for version in contradiction.versions:
            if contradiction.id == row or row in version.items:
                yield f"version:{version.id}"


def _articles(row: str) -> Iterator[str]:
    return (f"article:{name}" for name, article in ARTICLES.items() if row in article.teaches)
