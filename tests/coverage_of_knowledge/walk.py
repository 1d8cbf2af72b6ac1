"""A walk from /start through everything that can be pressed, noting whatever is shown.

Breadth first; a session is followed further while it shows something new or stands somewhere
new. Nothing is jumped to: each session came from the one before by one press, one command or a
few typed words.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache

from msgspec import Struct

from bot.conversation.engine import advance
from bot.conversation.events import CommandGiven, Event, OptionChosen, TextSent
from bot.conversation.moves import facts_of, focused
from bot.conversation.present import present
from bot.conversation.screens import Screen
from bot.conversation.session import Chosen, Session, Settings
from bot.marketplaces import rules

NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
LATER = tuple(timedelta(days=days) for days in (0, 2, 6, 12, 16, 40, 120))
"""Such a view is looked at again so much later."""
CLOCKED = frozenset({"advice", "card", "refund", "answered"})
"""Views that say something else as time goes by."""
COMMANDS = ("start", "check", "deadlines", "help", "settings", "privacy", "why")
TYPED: Mapping[str, tuple[str, ...]] = {
    "ask": ("1000 RUB", "5 december", "8190000000001234"),
    "change": ("1000 RUB", "5 december", "8190000000001234"),
    "offer": ("0", "10 RUB", "500 RUB", "1000 RUB", "5 USD"),
    "press_sum": ("0", "10 RUB", "500 RUB", "1000 RUB"),
}
"""Words typed on a screen, by the name of its view."""

Seen = frozenset[object]


class Found(Struct):
    """What a walk has shown: ids of the core, ids of rules, names of screens."""

    ids: set[object]
    screens: set[str]
    steps: int = 0


def shown(screen: object) -> Iterator[object]:
    """Every id on a screen, and every rule it names."""
    match screen:
        case StrEnum():
            yield screen
        case str():
            if screen in _rules():
                yield f"rule:{screen}"
        case Struct():
            yield from (
                one for name in screen.__struct_fields__ for one in shown(getattr(screen, name))
            )
        case Mapping():
            yield from (one for value in screen.values() for one in shown(value))
        case tuple() | list() | frozenset() | set():
            yield from (one for value in screen for one in shown(value))


@cache
def _rules() -> frozenset[str]:
    return frozenset(rule.id for rule in rules().rules)


def _place(session: Session) -> tuple[object, ...]:
    """Where a session stands, as far as it matters for going on."""
    case = focused(session)
    if case is None:
        return (session.view.name, session.view.args)
    facts = facts_of(session, case)
    told = tuple(
        (answer.question, answer.value.option if isinstance(answer.value, Chosen) else "")
        for answer in case.answers[-1:]
    )
    return (session.view.name, session.view.args, facts.situation, facts.stage, told)


def _events(session: Session, screen: Screen) -> Iterator[Event]:
    fresh = "f00000000001"
    for row in screen.rows:
        for button in row:
            yield OptionChosen(action=button.action, fresh=fresh)
    for words in TYPED.get(session.view.name, ()):
        yield TextSent(text=words, fresh=fresh)
    for name in COMMANDS if session.view.name in ("home", "card") else ():
        yield CommandGiven(name=name, fresh=fresh)


def walk(most: int = 60_000) -> Found:
    """Everything that is shown on the way; `most` steps at the most."""
    found = Found(set(), set())
    first = Session(settings=Settings(locale="en", zone="Europe/Moscow"))
    todo, places = deque([first]), {_place(first)}
    while todo and found.steps < most:
        session = todo.popleft()
        screen = present(session, NOW)
        for event in _events(session, screen):
            found.steps += 1
            moved = advance(session, event, NOW).session
            before = len(found.ids)
            for delay in LATER if moved.view.name in CLOCKED else LATER[:1]:
                seen = present(moved, NOW + delay)
                found.screens.add(type(seen).__name__)
                found.ids.update(shown(seen))
            place = _place(moved)
            if len(found.ids) > before:
                todo.appendleft(moved)
            elif place not in places:
                todo.append(moved)
            places.add(place)
    return found
