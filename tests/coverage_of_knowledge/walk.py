"""A walk from /start through everything that can be pressed, noting whatever is shown.

Breadth first; a session is followed further while it shows something new or stands somewhere
new. Nothing is jumped to: each session came from the one before by one press, one command or a
few typed words, or a picture.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache

from msgspec import Struct

from bot.conversation.engine import advance
from bot.conversation.events import CommandGiven, Event, OptionChosen, PictureRead, Piece, TextSent
from bot.conversation.moves import facts_of, focused
from bot.conversation.present import present
from bot.conversation.screens import Screen
from bot.conversation.session import Chosen, Session, Settings
from bot.dispute.articles import ARTICLES
from bot.dispute.facts import FAULTY, Stage
from bot.marketplaces import rules
from bot.safety import Finding
from tests.support.messages import BUYER, SELLER

NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
LATER = tuple(timedelta(days=days) for days in (0, 2, 4, 6, 12, 16, 40, 120))
"""Such a view is looked at again so much later."""
FRESH = "f00000000001"
"""The id of a case that is opened."""
CLOCKED = frozenset({"advice", "card", "refund", "answered", "pressing", "ladder"})
"""Views that say something else as time goes by."""
OF_NO_CASE = frozenset(
    {"help", "topic", "article", "results", "settings", "privacy", "erase", "elsewhere", "wrong"}
)
"""Views that are the same whatever the case."""
TELL_FAULTS_APART = frozenset({"advice", "evidence", "letter"})
"""Views that differ between goods that are damaged, fake, too small …"""
OF_A_MESSAGE = frozenset({"whose", "found"})
"""Views of a checked message."""
COMMANDS = ("start", "check", "deadlines", "help", "settings", "privacy", "why", "cases")
HELP = ("customs", "подделка", "refund late money card", "qwertyuiop")
ADDRESSES = ("Shenzhen, Longhua street 15", "Longhua street 15, Shenzhen", "Moscow, Tverskaya 1")
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
SELLER_SAYS = next(iter(SELLER.values()))["en"]
RUSSIAN = ("unknown.price", "option.paid_with.card_ru", "option.market.russia")
LATE = (4, "says.rejected")
GUIDED: tuple[tuple[str | int, ...], ...] = (
    # Late answers in a row are many presses away, and so are the rules of the Russian site.
    (
        *("elsewhere", "open_already", "option.situation.damaged"),
        *("option.dispute_opened.today", "to_case", "seller_answered", *LATE),
        *("tell_countdown", "option.seller_answer_end.days_5_left", "other_answer", *LATE),
        "answer_log",
    ),
    (
        *("elsewhere", "open_already", "option.situation.damaged"),
        *("option.dispute_opened.today", "to_case", "ask_rest", "option.received_on.today"),
        *("option.usable.partly", "unknown.seller_answer_end", *RUSSIAN, "back_to_case"),
    ),
    (
        *("elsewhere", "option.situation.unwanted", "check_dates", "unknown.protection_end"),
        *("option.received_on.today", "ask_rest", "option.badge.free", *RUSSIAN, "back_to_case"),
    ),
    (
        *("elsewhere", "won_unpaid", "option.situation.damaged", "option.granted_on.today"),
        "back_to_case",
    ),
    # A claim with a price, against what the line and the seller say.
    *(
        (
            *("not_received", "check_dates", left, "letter", "option.tracking.stands_still"),
            *("option.carrier.seller", "=1000 RUB", "yes_right", "back_to_case", "dispute_opened"),
            *("option.dispute_opened.today", "to_case", *then),
        )
        for left, then in (
            ("option.protection_end.days_30_left", ("about_to_press", "press.cancel")),
            ("option.protection_end.days_3_left", ("about_to_press", "press.cancel")),
            ("option.protection_end.day_1_left", (9, "about_to_press", "press.cancel")),
            (
                "option.protection_end.days_30_left",
                ("about_to_press", "press.accept", "line.refund_only", "=1000"),
            ),
            ("option.protection_end.days_30_left", ("seller_answered", "says.less", "=400")),
        )
    ),
    (
        *("not_received", "check_dates", "unknown.protection_end", "option.shipped_on.weeks_4_ago"),
        *("ask_rest", "option.tracking.says_delivered", "option.carrier.seller"),
        *("option.delivered_on.today", "back_to_case"),
    ),
    (
        *("not_received", "check_dates", "unknown.protection_end", "option.shipped_on.days_3_ago"),
        *("more", "deadlines"),
    ),
    # Goods going back, up to the papers.
    (
        *("elsewhere", "open_already", "option.situation.damaged"),
        *("option.dispute_opened.today", "to_case", "more", "return_agreed"),
        *("option.return_agreed.today", "unknown.send_back_end", "to_case", "return_sent"),
        *("option.return_sent.today", "unknown.return_number", "going_back", "seller_objects"),
        *("papers_asked", "option.papers_asked.today", "unknown.papers_end"),
    ),
    # After a loss, by country and way of paying.
    *(
        (
            *("elsewhere", "open_already", "option.situation.damaged"),
            *("option.dispute_opened.today", "to_case", "ask_rest", "option.received_on.today"),
            *("option.usable.no", "unknown.seller_answer_end", "unknown.price"),
            *(f"option.paid_with.{paid}", "back_to_case", "more", "close_case"),
            *(
                "happened.refund_refused",
                "what_still",
                "further_steps",
                f"option.country.{country}",
            ),
        )
        for paid, country in (
            ("card_foreign", "eu"),
            ("card_ru", "russia"),
            ("sbp", "russia"),
            ("paypal", "elsewhere"),
        )
    ),
)
"""Paths from home that are walked first: labels of buttons, "=" before what is typed, and days
waited."""
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
        case Finding():
            yield screen.risk
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
    if view.name in OF_A_MESSAGE:
        return (view.name, view.args, session.scanned)
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
    for row in screen.rows:
        for button in row:
            yield OptionChosen(action=button.action, fresh=FRESH)
    for words in TYPED.get(session.view.name, ()):
        yield TextSent(text=words, fresh=FRESH)
    if session.view.name == "check":
        yield PictureRead(pieces=(Piece("theirs", SELLER_SAYS),))
    for name in COMMANDS if session.view.name in ("home", "card") else ():
        yield CommandGiven(name=name, fresh=FRESH)


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
        first = Session(settings=Settings(locale="en", zone="Europe/Moscow"))
        self._come(first, NOW)
        for path in GUIDED:
            self._follow(first, path)

    def go(self, most: int) -> None:
        """Go on until there is nothing new, or for so many steps."""
        while self._todo and self.found.steps < most:
            session, now = self._todo.popleft()
            for event in _events(session, present(session, now)):
                self._come(advance(session, event, now).session, now)
            if _waits(session, now):
                self._come(session, now + PATIENCE)

    def _follow(self, session: Session, path: tuple[str | int, ...]) -> None:
        now = NOW
        for step in path:
            if isinstance(step, int):
                now += timedelta(days=step)
                continue
            event: Event = TextSent(text=step[1:], fresh=FRESH)
            if not step.startswith("="):
                buttons = [one for row in present(session, now).rows for one in row]
                pressed = next(one.action for one in buttons if one.label == step)
                event = OptionChosen(action=pressed, fresh=FRESH)
            session = advance(session, event, now).session
            self._come(session, now)

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


def walk(most: int = 60_000) -> Found:
    """Everything that is shown on the way; `most` steps at the most."""
    begun = Walk()
    begun.go(most)
    return begun.found
