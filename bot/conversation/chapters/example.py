"""A verdict the person finds wrong: kept for the operator to read, if the person agrees."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot import safety
from bot.conversation.actions import Action
from bot.conversation.chapters import check
from bot.conversation.events import Event
from bot.conversation.moves import Transition, button
from bot.conversation.screens import ExampleAsked
from bot.conversation.session import EXAMPLES_MAX, Example, Session, View
from bot.safety import Direction

LONGEST = 2_000
"""Characters kept of a message."""


def asked(session: Session, view: View, now: datetime) -> ExampleAsked | None:
    """ "May the operator read this?" View arguments: direction, verdict."""
    if session.scanned is None or len(view.args) != 2:
        return None
    return ExampleAsked(
        rows=(
            (
                button(session, "example_yes", "example", "yes"),
                button(session, "example_no", "example", "no"),
            ),
        ),
        text=session.scanned[:LONGEST],
    )


def decided(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Kept only after a yes; either way back to what was found."""
    direction, verdict = session.view.args
    hint = "example_declined"
    if action.option == "yes":
        found = _found(session, Direction(direction))
        kept = Example((session.scanned or "")[:LONGEST], direction, found, verdict, now)
        others = tuple(one for one in session.examples if one.text != kept.text)
        session = replace(session, examples=(*others, kept)[-EXAMPLES_MAX:])
        hint = "example_kept"
    moved = check.judged(session, Direction(direction), now)
    return Transition(replace(moved.session, hint=hint), moved.effects)


def _found(session: Session, direction: Direction) -> tuple[str, ...]:
    risks = [one.risk.value for one in safety.scan_said(session.scanned or "", direction)]
    risks += [one.risk.value for one in safety.scan_links(session.scanned_links)]
    return tuple(dict.fromkeys(risks))


SCREENS = {"example": asked}
TOPICS = {"example": decided}
