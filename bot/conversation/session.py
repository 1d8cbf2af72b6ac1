"""Everything the bot remembers of one person, as one immutable record.

The store keeps it sealed, whole; `encode` and `decode` are its only form outside the core.
Answers are superseded, never deleted: the position in the interview is recomputed from them.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec
from msgspec import Struct

from bot.dispute.heard import Heard
from bot.dispute.money import Money

CASES_MAX = 30
"""Cases one person may keep; the oldest closed one makes room."""
EVIDENCE_MAX = 60
"""Files kept per case."""
EXAMPLES_MAX = 10
"""Messages kept for the operator; the oldest makes room."""


class Value(Struct, frozen=True, tag_field="t"):
    """What was answered; one subclass per way of answering."""


class Chosen(Value, frozen=True, tag="o"):
    """An option of the question."""

    option: str


class Day(Value, frozen=True, tag="d"):
    """A calendar day in the person's own zone."""

    day: date
    approximate: bool = False


class Instant(Value, frozen=True, tag="i"):
    """A moment; `by_screen` when read off the order page."""

    at: datetime
    approximate: bool = False
    by_screen: bool = False


class Sum(Value, frozen=True, tag="m"):
    """An amount of money."""

    money: Money


class Words(Value, frozen=True, tag="w"):
    """Free text, cleaned at the border."""

    text: str


class Unknown(Value, frozen=True, tag="u"):
    """Asked, and the person does not know or would rather not say."""


AnyValue = Chosen | Day | Instant | Sum | Words | Unknown


class Answer(Struct, frozen=True):
    """One answer. A later answer to the same question supersedes it."""

    question: str
    value: AnyValue
    at: datetime


class Evidence(Struct, frozen=True):
    """One file kept for a case: Telegram's own ids, never the bytes."""

    item: str
    file_id: str
    unique_id: str
    media: str
    at: datetime


class Planned(Struct, frozen=True):
    """A deadline's instant as last planned: its generation rises only when that moves."""

    deadline: str
    at: datetime
    generation: int
    stages: tuple[int, ...] = ()
    """Seconds before it at which something was ever planned."""
    said: tuple[int, ...] = ()
    """Those of which a message went; 0 is the notice that it had passed."""
    over_at: datetime | None = None
    """When that notice is due."""


class Again(Struct, frozen=True):
    """A repeat of a reminder that was asked for."""

    deadline: str
    generation: int
    at: datetime


class Entry(Struct, frozen=True):
    """An entry of a calendar file, as last sent; `cancelled`: taken back."""

    deadline: str
    at: datetime
    sequence: int = 0
    cancelled: bool = False


class Case(Struct, frozen=True):
    """One order's problem being helped."""

    id: str
    opened_at: datetime
    answers: tuple[Answer, ...] = ()
    ticks: dict[str, str] = {}
    """Evidence item -> "ready" or "absent", as the person ticked it."""
    evidence: tuple[Evidence, ...] = ()
    reminders: bool = False
    muted: tuple[str, ...] = ()
    """Deadline kinds the person wants no reminder of; with "@" and a moment (`done_with`), the
    one deadline that was met."""
    planned: tuple[Planned, ...] = ()
    closed_at: datetime | None = None
    closed_as: str | None = None
    unanswered: int = 0
    """Reminders in a row that met no reaction."""
    reminded: dict[str, int] = {}
    """Deadline kind -> message id of its last reminder, while that still is one: the next makes
    one line of it, and whoever reacts turns it into a screen."""
    heard: tuple[Heard, ...] = ()
    """What the dispute page showed as an answer, each with its moment."""
    paid_at: datetime | None = None
    """When it was told that the money of a granted refund has come."""
    calendar: tuple[Entry, ...] = ()
    """What the person's own calendar may hold of this case."""
    had_reminders: bool = False
    """Whether they were on when it was closed: who takes it up again is reminded again."""
    again: Again | None = None
    """The last repeat that was asked for, in the past too."""

    def plan_of(self, deadline: str) -> Planned | None:
        """What is remembered of the reminders of a kind of deadline."""
        return next((one for one in self.planned if one.deadline == deadline), None)


class Example(Struct, frozen=True):
    """A checked message whose verdict the person found wrong and lets the operator read."""

    text: str
    direction: str
    found: tuple[str, ...]
    verdict: str
    """"no_trick" or "missed_trick"."""
    at: datetime


class Settings(Struct, frozen=True):
    """What the person set, or Telegram told."""

    locale: str = "en"
    locale_chosen: bool = False
    languages: tuple[str, ...] = ("en", "ru")
    """The languages on offer, as the last update found them."""
    zone: str | None = None
    """A key `bot.reading.zones.load_zone` accepts; None until the person told."""
    fallback_zone: str = "UTC"
    """What stands in for the zone until then."""
    quiet_from: int = 22 * 60
    quiet_to: int = 9 * 60
    """Quiet hours in minutes after local midnight; equal means none."""
    last_chance: bool = True
    dark_pictures: bool = False
    reads_pictures: bool = False
    """Whether this bot can read text in pictures, as the last update found it."""


class View(Struct, frozen=True):
    """Which screen is looked at. `flow` is computed from the answers; others are named."""

    name: str = "home"
    args: tuple[str, ...] = ()


class Echo(Struct, frozen=True):
    """A typed value waiting for the person's "yes, that is what I meant"."""

    question: str
    value: AnyValue
    others: tuple[AnyValue, ...] = ()
    """Further readings when the words can mean two things (12/05)."""


class Session(Struct, frozen=True):
    """One person's whole state. `revision` rises with every change; buttons carry it."""

    settings: Settings = Settings()
    cases: tuple[Case, ...] = ()
    focus: str | None = None
    view: View = View()
    echo: Echo | None = None
    hint: str | None = None
    """Why the last input was not taken: a wording id shown once on the present screen."""
    hint_args: tuple[str, ...] = ()
    revision: int = 0
    digests: tuple[date, ...] = ()
    """Local days on which a digest went, last seven days."""
    missed: bool = False
    """A reminder could not be delivered; the next screen says so (R14)."""
    warned: dict[str, datetime] = {}
    """Trigger of a stop sign -> when it was last shown."""
    scanned: str | None = None
    """The message being checked, until the person leaves its screen."""
    scanned_links: tuple[tuple[str, str], ...] = ()
    """Its links: (what is seen, where it leads)."""
    examples: tuple[Example, ...] = ()
    """Messages given to the operator to read."""

    def case(self, case_id: str | None) -> Case | None:
        """The person's own case of that id, else None."""
        return next((c for c in self.cases if c.id == case_id), None)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Session)


def encode(session: Session) -> bytes:
    """The session as bytes, before sealing."""
    return _encoder.encode(session)


def decode(data: bytes) -> Session:
    """The session from its bytes; unknown fields of a newer version are ignored."""
    return _decoder.decode(data)
