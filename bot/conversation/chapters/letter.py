"""The text for the dispute form, in English, with a mirror in the reader's language."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.home import back_row
from bot.conversation.moves import button, facts_of, focused, zone_of
from bot.conversation.screens import LetterShown
from bot.conversation.session import Session, View
from bot.dispute.guidance import Solution
from bot.dispute.letters import Kind, Variant, letter
from bot.dispute.situations import SITUATIONS, Goal, agenda
from bot.dispute.solutions import advice
from bot.marketplaces.loader import rules


def shown(session: Session, view: View, now: datetime) -> LetterShown | None:
    """The letter; its arguments are kind and variant."""
    case = focused(session)
    if case is None:
        return None
    facts = facts_of(session, case)
    kinds = SITUATIONS[facts.situation].letters
    kind = next((one for one in kinds if one in view.args[:1]), kinds[0])
    variant = (
        Variant(view.args[1])
        if len(view.args) > 1 and view.args[1] in set(Variant)
        else Variant.PLAIN
    )
    others = [
        button(session, f"variant.{other}", "go", f"letter.{kind}.{other}")
        for other in Variant
        if other is not variant
    ]
    second = [
        button(session, f"letter.{swap}", "go", f"letter.{swap}")
        for swap in kinds
        if swap is not kind
    ]
    zone = zone_of(session) if session.settings.zone else None
    if agenda(facts, Goal.ALL):
        second.append(button(session, "ask_rest", "goal", Goal.ALL))
    return LetterShown(
        rows=(tuple(others), tuple(second), *back_row(session)),
        letter=letter(facts, rules(), now, kind, variant, zone),
        facts=facts,
        variant=variant,
        early=kind is Kind.DISPUTE and advice(facts, rules(), now).solution in TOO_EARLY,
    )


TOO_EARLY = frozenset({Solution.WAIT_WITH_DATE, Solution.PREPARE_THEN_OPEN})
"""Advice with which the text is only kept ready."""
SCREENS = {"letter": shown}
