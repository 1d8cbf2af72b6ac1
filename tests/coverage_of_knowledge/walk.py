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
from bot.dispute.articles import ARTICLES
from bot.dispute.facts import FAULTY, Stage
from bot.marketplaces import rules
from tests.support.messages import BUYER, SELLER

NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
LATER = tuple(timedelta(days=days) for days in (0, 2, 6, 12, 16, 40, 120))
"""Such a view is looked at again so much later."""
CLOCKED = frozenset({"advice", "card", "refund", "answered", "pressing", "ladder"})
"""Views that say something else as time goes by."""
OF_NO_CASE = frozenset(
    {"help", "topic", "article", "results", "settings", "privacy", "erase", "elsewhere", "wrong"}
)
"""Views that are the same whatever the case."""
TELL_FAULTS_APART = frozenset({"advice", "evidence", "letter"})
"""Views that differ between goods that are damaged, fake, too small …"""
COMMANDS = ("start", "check", "deadlines", "help", "settings", "privacy", "why", "cases")
HELP = ("customs", "подделка", "refund late money card", "qwertyuiop")
ADDRESSES = ("Shenzhen, Longhua street 15", "Shenzhen, Longhua street 16", "Moscow, Tverskaya 1")
SUMS = ("0", "10 RUB", "500 RUB", "1000 RUB", "5 USD")
TYPED: Mapping[str, tuple[str, ...]] = {
    "ask": ("1000 RUB", "5 december", "8190000000001234", "LB123456789CN"),
    "change": ("1000 RUB", "5 december", "8190000000001234", "LB123456789CN"),
    "offer": SUMS,
    "press_sum": SUMS,
    "help": HELP,
    "address": ADDRESSES,
    "check": tuple(words["en"] for words in (*SELLER.values(), *BUYER.values())),
}
"""Words typed on a screen, by the name of its view."""
PATIENCE = timedelta(days=2)
"""In a dispute somebody also waits so long, up to `LONGEST`, and looks again."""
WAITED = frozenset({"card", "answered", "seller"})
LONGEST = timedelta(days=12)


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
            yield from _named(screen)
        case Struct():
            yield from (
                one for name in screen.__struct_fields__ for one in shown(getattr(screen, name))
            )
        case Mapping():
            yield from (one for value in screen.values() for one in shown(value))
        case tuple() | list() | frozenset() | set():
            yield from (one for value in screen for one in shown(value))


def _named(word: str) -> Iterator[str]:
    for kind, names in _names().items():
        if word in names:
            yield f"{kind}:{word}"


@cache
def _names() -> Mapping[str, frozenset[str]]:
    """Ids that stand on screens as plain strings."""
    market = rules()
    return {
        "rule": frozenset(rule.id for rule in market.rules),
        "version": frozenset(v.id for one in market.contradictions for v in one.versions),
        "article": frozenset(ARTICLES),
    }


def _place(session: Session, now: datetime) -> tuple[object, ...]:
    """Where a session stands, as far as it matters for going on."""
    case, view = focused(session), session.view
    if case is None or view.name in OF_NO_CASE:
        return (view.name, view.args)
    facts = facts_of(session, case)
    told = tuple(
        (answer.question, answer.value.option if isinstance(answer.value, Chosen) else "")
        for answer in case.answers[-1:]
    )
    heard = tuple(one.answer for one in case.heard[-2:])
    alike = facts.situation in FAULTY and view.name not in TELL_FAULTS_APART
    kind = "faulty" if alike else facts.situation
    return (view.name, view.args, kind, facts.stage, told, heard, now)


def _events(session: Session, screen: Screen) -> Iterator[Event]:
    fresh = "f00000000001"
    for row in screen.rows:
        for button in row:
            yield OptionChosen(action=button.action, fresh=fresh)
    for words in TYPED.get(session.view.name, ()):
        yield TextSent(text=words, fresh=fresh)
    for name in COMMANDS if session.view.name in ("home", "card") else ():
        yield CommandGiven(name=name, fresh=fresh)


def _waits(session: Session, now: datetime) -> bool:
    case = focused(session)
    disputed = case is not None and facts_of(session, case).stage is Stage.DISPUTE_OPEN
    return disputed and session.view.name in WAITED and now - NOW < LONGEST


class Walk:
    """A walk under way."""

    def __init__(self) -> None:
        self.found = Found(set(), set())
        self._places: set[tuple[object, ...]] = set()
        self._todo: deque[tuple[Session, datetime]] = deque()
        settings = Settings(locale="en", zone="Europe/Moscow")
        self._come(Session(settings=settings), NOW)

    def go(self, most: int) -> None:
        """Go on until there is nothing new, or for so many steps."""
        while self._todo and self.found.steps < most:
            session, now = self._todo.popleft()
            for event in _events(session, present(session, now)):
                self._come(advance(session, event, now).session, now)
            if _waits(session, now):
                self._come(session, now + PATIENCE)

    def _come(self, session: Session, now: datetime) -> None:
        """Look at where one has come, and go on from there if it is new."""
        found, before = self.found, len(self.found.ids)
        found.steps += 1
        for delay in LATER if session.view.name in CLOCKED else LATER[:1]:
            seen = present(session, now + delay)
            found.screens.add(type(seen).__name__)
            found.ids.update(shown(seen))
        place = _place(session, now)
        if len(found.ids) > before:
            self._todo.appendleft((session, now))
        elif place not in self._places:
            self._todo.append((session, now))
        self._places.add(place)


def walk(most: int = 80_000) -> Found:
    """Everything that is shown on the way; `most` steps at the most."""
    begun = Walk()
    begun.go(most)
    return begun.found
