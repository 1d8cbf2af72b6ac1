"""Keeping what the dispute page showed: an answer is noted once, and can be taken back."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.moves import facts_of
from bot.conversation.session import Case, Session
from bot.dispute.answer_log import ending
from bot.dispute.heard import HEARD_MAX, Heard
from bot.marketplaces.loader import rules

SAME_WITHIN = timedelta(hours=12)
"""The same answer told again so soon is a second look, not a second answer."""


def noted(session: Session, case: Case, answer: str, now: datetime) -> Case:
    """The case with one more answer of the dispute page."""
    facts = facts_of(session, case)
    last = facts.heard[-1] if facts.heard else None
    if last is not None and last.answer == answer and now - last.at < SAME_WITHIN:
        return case
    end, by_screen = ending(facts, rules(), now)
    told = Heard(answer, now, len(case.answers), end, by_screen)
    return replace(case, heard=(*case.heard, told)[-HEARD_MAX:])


def without_last(session: Session, case: Case) -> Case:
    """The case with its last answer taken back; the others stand."""
    standing = facts_of(session, case).heard
    if not standing:
        return case
    heard = list(case.heard)
    place = max(n for n, one in enumerate(heard) if one == standing[-1])
    heard[place] = replace(heard[place], taken_back=True)
    return replace(case, heard=tuple(heard))
