"""Every id that needs words, by group, so that a language can be checked for gaps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.dispute.accusations import Blame
from bot.dispute.addresses import Match
from bot.dispute.afterwards import Standing, Try
from bot.dispute.answer_letters import PhraseId
from bot.dispute.answer_log import Against, Stalling
from bot.dispute.articles import ARTICLES, Topic
from bot.dispute.deadlines import Basis, DeadlineKind, DeadlineState
from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import Situation, Stage
from bot.dispute.guidance import Avoid, Confidence, Solution, Step
from bot.dispute.ladder import Condition, Refusal, Rung, Term
from bot.dispute.letters import Kind, SentenceId, Variant
from bot.dispute.lifecycle import Happening, Outcome
from bot.dispute.pressing import Line, Meaning, Press
from bot.dispute.question_library import QUESTIONS
from bot.dispute.refunds import Ask, Place, Status, Waiting
from bot.dispute.replies import SellerAnswer
from bot.dispute.reply_table import Move, Trap, Verdict
from bot.dispute.timeline import Milestone
from bot.marketplaces import rules

_ENUMS: dict[str, type[StrEnum]] = {
    "situation": Situation,
    "stage": Stage,
    "solution": Solution,
    "step": Step,
    "avoid": Avoid,
    "confidence": Confidence,
    "evidence": EvidenceId,
    "sentence": SentenceId,
    "phrase": PhraseId,
    "verdict": Verdict,
    "move": Move,
    "trap": Trap,
    "says": SellerAnswer,
    "press": Press,
    "line": Line,
    "meaning": Meaning,
    "standing": Standing,
    "try": Try,
    "waiting": Waiting,
    "ask": Ask,
    "stalling": Stalling,
    "against": Against,
    "status": Status,
    "place": Place,
    "rung": Rung,
    "term": Term,
    "condition": Condition,
    "refusal": Refusal,
    "letter": Kind,
    "variant": Variant,
    "deadline": DeadlineKind,
    "deadline_state": DeadlineState,
    "basis": Basis,
    "milestone": Milestone,
    "happening": Happening,
    "outcome": Outcome,
    "topic": Topic,
    "blame": Blame,
    "match": Match,
}


def vocabulary() -> Mapping[str, tuple[str, ...]]:
    """Group -> ids. Options and ready answers of a question are in `option:<question>`; its
    "don't know" is in `unknown`."""
    market = rules()
    groups = {name: tuple(member.value for member in kind) for name, kind in _ENUMS.items()}
    groups["question"] = tuple(QUESTIONS)
    groups["article"] = tuple(ARTICLES)
    groups["unknown"] = tuple(q for q, asked in QUESTIONS.items() if asked.optional)
    groups["rule"] = tuple(rule.id for rule in market.rules)
    groups["contradiction"] = tuple(c.topic for c in market.contradictions)
    groups["version"] = tuple(v.id for c in market.contradictions for v in c.versions)
    groups["source_kind"] = ("official", "official_copy", "third_party", "weak", "seed")
    for name, asked in QUESTIONS.items():
        if offered := (*asked.options, *asked.quick):
            groups[f"option:{name}"] = offered
    return groups
