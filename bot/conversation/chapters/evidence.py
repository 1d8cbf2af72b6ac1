"""What to collect: a checklist that is ticked, or filled by sending a photo. Never blocking."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.effects import ShowScreen
from bot.conversation.events import Event, MediaSent
from bot.conversation.moves import Transition, button, facts_of, focused, go, stay, with_case
from bot.conversation.screens import EvidenceItemShown, EvidenceShown
from bot.conversation.session import EVIDENCE_MAX, Case, Evidence, Session, View
from bot.dispute.evidence import EvidenceItem, checklist
from bot.marketplaces.loader import rules

STAYING = frozenset({"evidence", "item", "ask", "change", "calendar"})
"""Screens that a file sent to them does not leave."""
LEGIBLE = ("photo", "document")
"""What may hold text that can be read."""
READABLE = ("read",)
"""Marks the screen after a picture that may be a screenshot of a talk."""
ALBUM_PAUSE = 1.0
"""Seconds after an album's last part before it is answered, once."""


def items_of(session: Session, case: Case) -> tuple[EvidenceItem, ...]:
    """The checklist of a case."""
    return checklist(facts_of(session, case), rules())


def files_of(case: Case) -> dict[str, int]:
    """How many files were sent for each item."""
    counted: dict[str, int] = {}
    for piece in case.evidence:
        counted[piece.item] = counted.get(piece.item, 0) + 1
    return counted


def listed(session: Session, view: View, now: datetime) -> EvidenceShown | None:
    """The checklist: one row per item."""
    case = focused(session)
    if case is None:
        return None
    items = items_of(session, case)
    rows = tuple(
        (
            button(
                session,
                f"evidence.{item.id}",
                "go",
                f"item.{item.id}",
                args=(case.ticks.get(item.id, ""),),
            ),
        )
        for item in items
    )
    if view.args == READABLE:
        rows = (*rows, (button(session, "read_picture", "read"),))
    return EvidenceShown(
        rows=(*rows, *back_row(session)),
        facts=facts_of(session, case),
        items=items,
        states=dict(case.ticks),
        files=files_of(case),
    )


def item(session: Session, view: View, now: datetime) -> EvidenceItemShown | None:
    """How to make one piece of evidence; photos sent here belong to it."""
    case = focused(session)
    found = _item(session, case, view.args[0] if view.args else "")
    if case is None or found is None:
        return None
    state = case.ticks.get(found.id, "")
    tick = f"tick.{found.id}"
    ready = button(session, "tick_off" if state == "ready" else "tick_ready", tick, "ready")
    absent = button(session, "tick_off" if state == "absent" else "tick_absent", tick, "absent")
    first = (absent,) if state == "absent" else (ready,) if state == "ready" else (ready, absent)
    return EvidenceItemShown(
        rows=(first, (button(session, "back_to_evidence", "go", "evidence"),)),
        item=found,
        state=state,
        files=files_of(case).get(found.id, 0),
    )


def _item(session: Session, case: Case | None, name: str) -> EvidenceItem | None:
    if case is None:
        return None
    return next((item for item in items_of(session, case) if item.id == name), None)


def tick(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Tick an item as ready or absent; the same again takes it back."""
    case = focused(session)
    name = action.topic.removeprefix("tick.")
    if case is None:
        return Transition(session)
    ticks = dict(case.ticks)
    if ticks.get(name) == action.option:
        del ticks[name]
    else:
        ticks[name] = action.option
    return go(with_case(session, replace(case, ticks=ticks)), "evidence")


def keep(session: Session, event: MediaSent, now: datetime) -> Transition:
    """Keep a photo or file for the open case; an album is answered once, after its last part."""
    case = focused(session)
    if case is None or case.closed_at is not None:
        return go(session, "home", hint="photo_without_case")
    if len(case.evidence) >= EVIDENCE_MAX:
        return stay(session, "evidence_full")
    delay = ALBUM_PAUSE if event.in_album else 0.0
    if any(piece.unique_id == event.unique_id for piece in case.evidence):
        return Transition(stay(session, "photo_twice").session, (ShowScreen(delay=delay),))
    name = _meant(session, case)
    piece = Evidence(name, event.file_id, event.unique_id, event.media, now)
    ticks = {**case.ticks, name: "ready"} if name else case.ticks
    case = replace(case, evidence=(*case.evidence, piece), ticks=ticks)
    hint = "photo_kept" if name else "photo_kept_unsorted"
    session = replace(with_case(session, case), hint=hint, hint_args=(name,))
    if session.view.name not in STAYING or session.view.name == "evidence":
        legible = session.settings.reads_pictures and event.media in LEGIBLE
        session = replace(session, view=View("evidence", READABLE if legible else ()), echo=None)
    return Transition(session, (ShowScreen(delay=delay, thank=True),))


def _meant(session: Session, case: Case) -> str:
    """The item being looked at. Otherwise nothing is guessed: a tick that is not true would
    make the letter claim what is not there."""
    items = [item.id for item in items_of(session, case)]
    if session.view.name == "item" and session.view.args[0] in items:
        return session.view.args[0]
    return ""


SCREENS = {"evidence": listed, "item": item}
TOPICS = {"tick": tick}
