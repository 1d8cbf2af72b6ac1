"""The text for the dispute form, in English, with a mirror in the reader's language."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.home import back_row
from bot.conversation.moves import button, facts_of, focused, zone_of
from bot.conversation.screens import LetterShown
from bot.conversation.session import Session, View
from bot.dispute.letters import Kind, Variant, letter
from bot.dispute.situations import Goal, agenda
from bot.marketplaces.loader import rules


def shown(session: Session, view: View, now: datetime) -> LetterShown | None:
    """The letter; its arguments are kind and variant."""
    case = focused(session)
    if case is None:
        return None
    kind = Kind(view.args[0]) if view.args and view.args[0] in set(Kind) else Kind.DISPUTE
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
    swap = Kind.SELLER if kind is Kind.DISPUTE else Kind.DISPUTE
    second = [button(session, f"letter.{swap}", "go", f"letter.{swap}")]
    facts = facts_of(session, case)
    zone = zone_of(session) if session.settings.zone else None
    if agenda(facts, Goal.ALL):
        second.append(button(session, "ask_rest", "goal", Goal.ALL))
    return LetterShown(
        rows=(tuple(others), tuple(second), *back_row(session)),
        letter=letter(facts, rules(), now, kind, variant, zone),
        facts=facts,
        variant=variant,
    )


SCREENS = {"letter": shown}
