"""The Store: the narrow door to everything that must survive.

Two implementations speak plain SQL behind this protocol, aiosqlite (one writer, a whole
unit in one hop, group commit) and asyncpg (any number of copies). They share one contract
suite. Everything personal passes through `sealing`; times are aware UTC datetimes here and
integer milliseconds since the epoch in the tables.

Rules kept here (R3, R5, R8, R12, R20): one transaction per update; its inbox row, the new
session and its deliveries are committed together or not at all; a delivery is "sending",
committed, before its request leaves; every function that touches a person's data takes the
person's id and puts it into the WHERE clause.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from msgspec import Struct

from bot.conversation.session import Session


class StoreTrouble(Exception):
    """The database cannot take a write now (locked, full, gone). Nothing was committed;
    wait and try again. Never the fault of the update that met it."""


class StoreRefuses(Exception):
    """The store must not be used: wrong key, damaged file, newer schema, second process.
    The message is one sentence for the operator and holds no secret."""


class NotYet(Exception):
    """An older update of the same person is still open; `older` is its id. Nothing changed.

    Do the older one first (`open_updates` tells them all): it may have been left by a copy
    that died, or be on its way in another copy.
    """

    def __init__(self, older: int) -> None:
        super().__init__("an older update of this person is still open")
        self.older = older


@dataclass(frozen=True, slots=True)
class Incoming:
    """One raw update on its way into the inbox. `user_id` is None when no sender can be read."""

    update_id: int
    user_id: int | None
    raw: bytes


@dataclass(frozen=True, slots=True)
class Item:
    """An open inbox row: an update that has not taken effect yet. `attempts` counts its starts."""

    update_id: int
    user_id: int | None
    raw: bytes
    attempts: int


class Kind(StrEnum):
    """What a delivery is."""

    SCREEN = "screen"
    REMINDER = "reminder"
    DOCUMENT = "document"
    NOTICE = "notice"


class DeliveryState(StrEnum):
    """pending -> sending -> sent | ambiguous | parked | suspended | cancelled (R12).

    "ambiguous" rows are due again (one repeat at most); "suspended" ones wait for a blocked
    user's return.
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    AMBIGUOUS = "ambiguous"
    PARKED = "parked"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """Something the bot comes to owe.

    `key` is its idempotency key, unique per person: "<update_id>:<ordinal>" for what an update
    caused, "<case>:<deadline>:<offset s>:<generation>" for reminders. `urgent_at` is the
    deadline it serves (most urgent first). `body` is sealed by the store.
    """

    key: str
    kind: Kind
    due: datetime
    body: bytes = b""
    case_id: str | None = None
    urgent_at: datetime | None = None


class Delivery(Struct, frozen=True):
    """A delivery as read back. `attempts` counts attempts whose outcome is unknown; a screen is
    `overtaken` when the person was owed a newer one since (only the judge is told)."""

    id: int
    user_id: int
    key: str
    kind: Kind
    due: datetime
    body: bytes
    case_id: str | None
    urgent_at: datetime | None
    state: DeliveryState
    attempts: int
    overtaken: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A user's row: the sealed session opened, and the plain columns beside it."""

    user_id: int
    session: Session | None
    screen_id: int | None = None
    """Telegram's message id of the person's last screen, None when there is none to edit."""
    reachable: bool = True
    updated_at: datetime | None = None
    """When the person's last update took effect (for quiet hours and "since" rules)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one unit of work changes. Empty fields change nothing."""

    session: Session | None = None
    deliveries: Sequence[NewDelivery] = ()
    replace_reminders: Mapping[str, Sequence[NewDelivery]] = field(default_factory=dict)
    """Per case id: its open reminders become exactly these. Waiting rows of kind reminder with
    another key are cancelled, those with the same key take the new due time and body. A key
    that is known is not stored again; only a cancelled one that was never sent and is due
    in the future revives (muted and unmuted)."""
    reachable: bool | None = None
    """False: suspend what the person is owed; True: what was suspended is due again. What is
    new for an unreachable person is suspended at once."""
    forget: bool = False
    """Erase the person: destroy the data key, remove every row; `deliveries` of this outcome
    (the goodbye) are kept, sealed with the house key, and removed when settled. Updates the
    person sent after this one begin a new life under a new key."""


Step: TypeAlias = Callable[[Person], Outcome]
"""A pure decision made inside the transaction: no I/O, no await."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What a committed unit left behind: the person after it and the deliveries it claimed
    for this process (already "sending", lease running), for the courier to send at once."""

    person: Person
    claimed: Sequence[Delivery]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says of one delivery inside the claiming transaction.

    state SENDING: send it now; PENDING: wait until `due`; CANCELLED / PARKED / SUSPENDED:
    as named.
    """

    delivery_id: int
    state: DeliveryState
    due: datetime | None = None


Judge: TypeAlias = Callable[[Person, Sequence[Delivery]], Sequence[Verdict]]
"""Decides over all that one person is owed now (R9): called with every open delivery of the
person that wakes within eight days, in order of due time; rows without a verdict stay as they
are."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one attempt.

    SENT; PENDING with `due` (surely not sent: 429, no connection; no attempt counted);
    AMBIGUOUS with `due` (counts an attempt; due again); PARKED; SUSPENDED; CANCELLED.
    """

    delivery_id: int
    state: DeliveryState
    due: datetime | None = None


class Store(Protocol):
    """Everything the services ask of a database."""

    async def open(self) -> None:
        """Lock, check and migrate. Raises StoreRefuses before anything is served."""
        ...

    async def close(self) -> None:
        """Finish what is queued and let go; safe to call twice."""
        ...

    # --- inbox -----------------------------------------------------------------------
    async def receive(self, updates: Sequence[Incoming], now: datetime) -> Sequence[Incoming]:
        """Store a batch in one commit; give back those that were new (redeliveries fall out).

        Rows start with attempts = 1: the first start follows at once. A person seen for the
        first time gets a data key here. Raises StoreTrouble.
        """
        ...

    async def backlog(self) -> Sequence[tuple[int, int, int]]:
        """(user_id, highest attempts, oldest update id) of everyone with open inbox rows,
        oldest update first; nothing is unsealed. Rows without a sender stand under user id 0,
        here and in `open_updates`."""
        ...

    async def open_updates(self, user_id: int) -> Sequence[Item]:
        """One person's open inbox rows in the order of their update ids. A row whose seal is
        broken is set aside, not returned."""
        ...

    async def start(self, user_id: int | None, update_id: int) -> int:
        """Count another start of an update, committed before it runs (R5). The new count;
        0 when it is not open any more."""
        ...

    async def set_aside(
        self, user_id: int | None, update_id: int, error: str, notices: Sequence[NewDelivery] = ()
    ) -> None:
        """Quarantine an update (sealed raw kept) and owe the notices, in one commit. Of
        `error` only what stands before a colon is kept: the rest may quote the person."""
        ...

    async def seen(self, user_id: int | None, update_id: int) -> None:
        """Mark an update done that asks for nothing (an ignored kind)."""
        ...

    async def work(self, user_id: int, update_id: int, step: Step, now: datetime) -> Worked | None:
        """One update's whole unit in one transaction: open the person, `step`, seal, write
        session and deliveries, inbox row done and its body blanked. None when the update is
        not open (done, set aside, erased). Deliveries due by `now` (reminders excepted: the
        judge sees them first) come back claimed when this process is the courier, and with a
        screen every other waiting screen of the person that is due. An exception of `step`
        rolls back and comes through. Raises NotYet, StoreTrouble, SealBroken."""
        ...

    async def amend(self, user_id: int, step: Step, now: datetime) -> Worked | None:
        """The same without an update. None when there is no such person."""
        ...

    # --- deliveries --------------------------------------------------------------------
    async def claim(self, now: datetime, limit: int, judge: Judge) -> Sequence[Worked]:
        """Take up to `limit` people with something due (or a lease run out, which counts an
        ambiguous attempt), most urgent first; judge and claim in one transaction each.
        Answers only those with something to send. A person whose record does not open or
        whose judge raises is logged and put off by a minute, so that nobody else waits."""
        ...

    async def settle(
        self,
        user_id: int,
        results: Sequence[Settled],
        now: datetime,
        *,
        screen_id: int | None = None,
        step: Step | None = None,
    ) -> None:
        """Record what became of claimed deliveries, the new screen's message id and, with
        `step`, what follows for the session, in one commit. Rows whose lease was lost to
        another epoch are left alone."""
        ...

    async def owed(self, user_id: int) -> Sequence[Delivery]:
        """One person's open, suspended and parked deliveries, for screens and tests."""
        ...

    async def next_due(self) -> datetime | None:
        """The earliest moment at which something open is due or a lease runs out."""
        ...

    # --- people ------------------------------------------------------------------------
    async def person(self, user_id: int) -> Person | None:
        """Open one person."""
        ...

    async def people(self, after: int, limit: int) -> Sequence[int]:
        """Up to `limit` ids above `after`, ascending: how housekeeping walks over everybody."""
        ...

    async def erase(self, user_id: int) -> bool:
        """Destroy a person's key and rows; False when unknown. Leaves no byte in free pages
        or the write-ahead log."""
        ...

    async def tidy(self, now: datetime) -> None:
        """Remove what is past its time: done inbox ids after 48 h, quarantined bodies after
        7 days, settled deliveries after 7 days, then who is nothing but a key; on SQLite also
        copies beside the database after `sqlite_file.BACKUPS_KEPT`."""
        ...

    async def counts(self, now: datetime | None = None) -> Mapping[str, int]:
        """Numbers for health and metrics: "inbox_open", "inbox_aside", "people",
        "deliveries_<state>" (each state), with `now` also "inbox_oldest_s", the age of the
        oldest open update: no personal data."""
        ...

    async def backup(self, target: str) -> None:
        """A usable copy while running (SQLite: VACUUM INTO / backup API). PostgreSQL says to
        use pg_dump (StoreRefuses)."""
        ...

    # --- copies ------------------------------------------------------------------------
    @property
    def courier(self) -> bool:
        """Whether this process holds the courier's role (always on SQLite)."""
        ...

    @property
    def poller(self) -> bool:
        """Whether this process holds the poller's role (always on SQLite)."""
        ...

    @property
    def alone(self) -> bool:
        """Whether no other copy works on these data (always on SQLite). Then what a person does
        is known here, in the order of the commits, and nobody need be read again for it."""
        ...

    async def elect(self) -> None:
        """Try to take roles nobody holds (PostgreSQL advisory locks); cheap, called often."""
        ...

    def on_news(self, listener: Callable[[str, int], None]) -> None:
        """Be told ("deliveries", user_id) when another copy left work (LISTEN); never called
        on SQLite. Updates are not announced: the copy that stored them serves them."""
        ...
