"""The Store on PostgreSQL: as many copies of the program as you like.

`postgres_work`, `postgres_inbox` and `postgres_deliveries` hold the units, `postgres_sql`
their statements, `postgres_link` retries,
`postgres_roles` the election. Nothing is kept in this process but opened keys, and for a
second the order of who is due.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import asyncpg
import structlog

from bot.storage import postgres_care as care
from bot.storage import postgres_deliveries as deliveries
from bot.storage import postgres_inbox as inbox
from bot.storage import postgres_sql as q
from bot.storage import postgres_work as works
from bot.storage.base import (
    Delivery,
    Incoming,
    Item,
    Judge,
    NewDelivery,
    Person,
    Settled,
    Step,
    StoreRefuses,
    StoreTrouble,
    Worked,
)
from bot.storage.due import READ_AHEAD, DueList
from bot.storage.postgres_link import LOST, Link, PgHand, PgUnit
from bot.storage.postgres_people import PgDesk, read
from bot.storage.postgres_roles import Roles
from bot.storage.records import from_ms, maybe_ms, to_delivery, to_ms
from bot.storage.sealing import MasterKey, Vault

log = structlog.get_logger(__name__)


class PostgresStore:
    """See `base.Store`. `url` is a libpq URL; the database must exist."""

    def __init__(self, url: str, master_key: MasterKey) -> None:
        epoch = secrets.randbits(62)
        self._desk = PgDesk(Vault(master_key), epoch)
        self._url = url
        self._link = Link(url)
        self._roles = Roles(url, epoch)
        self._due = DueList()

    # --- life ------------------------------------------------------------------------

    async def open(self) -> None:
        """Migrate under an advisory lock, check the key, stand for election."""
        try:
            await care.make_ready(self._url, self._desk.vault)
            await self._link.open()
        except (*LOST, asyncpg.PostgresError) as error:
            await self.close()
            raise StoreRefuses(
                f"The PostgreSQL database cannot be used: {type(error).__name__}."
            ) from error
        except BaseException:
            await self.close()
            raise
        await self.elect()

    async def close(self) -> None:
        """Finish what runs, hand on the roles, close; safe to call twice."""
        await self._link.close()
        await self._roles.close()

    async def _run(self, unit: PgUnit[Any]) -> Any:
        self._desk.courier = self._roles.courier
        return await self._link.run(unit)

    # --- inbox -----------------------------------------------------------------------

    async def receive(self, updates: Sequence[Incoming], now: datetime) -> Sequence[Incoming]:
        """Store a batch in one commit (R1)."""
        at = to_ms(now)
        found: Sequence[Incoming] = await self._run(
            lambda hand: inbox.receive(hand, self._desk, updates, at)
        )
        return found

    async def backlog(self) -> Sequence[tuple[int, int, int]]:
        """Who has open updates, oldest first."""
        rows = await self._run(lambda hand: hand.all(q.BACKLOG))
        return [(row[0], row[1], row[2]) for row in rows]

    async def open_updates(self, user_id: int) -> Sequence[Item]:
        """One person's open updates in order."""
        items: Sequence[Item] = await self._run(
            lambda hand: inbox.open_updates(hand, self._desk, user_id)
        )
        return items

    async def start(self, user_id: int | None, update_id: int) -> int:
        """Count another start (R5)."""
        row = await self._run(lambda hand: hand.one(q.START, update_id, user_id))
        return 0 if row is None else int(row[0])

    async def set_aside(
        self, user_id: int | None, update_id: int, error: str, notices: Sequence[NewDelivery] = ()
    ) -> None:
        """Quarantine an update."""
        desk = self._desk
        await self._run(
            lambda hand: inbox.set_aside(hand, desk, user_id, update_id, error, notices)
        )

    async def seen(self, user_id: int | None, update_id: int) -> None:
        """Mark an ignored update done."""
        await self._run(lambda hand: hand.do(q.SEEN, update_id, user_id))

    async def work(self, user_id: int, update_id: int, step: Step, now: datetime) -> Worked | None:
        """One update's whole unit (R3)."""
        at = to_ms(now)
        worked: Worked | None = await self._run(
            lambda hand: works.work(hand, self._desk, user_id, update_id, step, at)
        )
        return worked

    async def amend(self, user_id: int, step: Step, now: datetime) -> Worked | None:
        """A unit without an update."""
        at = to_ms(now)
        worked: Worked | None = await self._run(
            lambda hand: works.amend(hand, self._desk, user_id, step, at)
        )
        return worked

    # --- deliveries ------------------------------------------------------------------

    async def claim(self, now: datetime, limit: int, judge: Judge) -> Sequence[Worked]:
        """Judge and claim what is due, most urgent people first; nothing unless courier."""
        if not self.courier:
            return []
        at = to_ms(now)
        if self._due.is_stale(at):
            rows = await self._run(lambda hand: hand.all(q.DUE_PEOPLE, at, READ_AHEAD))
            self._due.fill(at, [row[0] for row in rows])
        claimed: list[Worked] = []
        for user_id in self._due.take(limit):
            try:
                worked = await self._claim_one(user_id, judge, at)
            except (StoreTrouble, asyncpg.PostgresError) as error:
                # Each claim is committed by itself: those before this one must be sent.
                if not claimed:
                    raise
                log.warning("claim_cut_short", error=type(error).__name__)
                break
            if worked is not None:
                claimed.append(worked)
        return claimed

    async def _claim_one(self, user_id: int, judge: Judge, at: int) -> Worked | None:
        try:
            worked: Worked | None = await self._run(
                lambda hand: deliveries.claim_one(hand, self._desk, user_id, judge, at)
            )
        except (StoreTrouble, asyncpg.PostgresError):
            raise
        except Exception as error:  # noqa: BLE001 - logged; the person is put off
            reason = error
        else:
            return worked
        await self._run(lambda hand: deliveries.put_off(hand, user_id, at, reason))
        return None

    async def settle(
        self,
        user_id: int,
        results: Sequence[Settled],
        now: datetime,
        *,
        screen_id: int | None = None,
        step: Step | None = None,
    ) -> None:
        """Record what became of claimed deliveries (R13)."""
        desk, at = self._desk, to_ms(now)
        await self._run(
            lambda hand: works.settle(hand, desk, user_id, results, at, screen_id, step)
        )

    async def owed(self, user_id: int) -> Sequence[Delivery]:
        """Open, suspended and parked deliveries of one person."""

        async def unit(hand: PgHand) -> Sequence[Delivery]:
            row = await hand.one(q.KEY_OF, user_id)
            cipher = None if row is None else self._desk.vault.cipher(user_id, row[0])
            return [
                to_delivery(self._desk.vault, cipher, user_id, tuple(found))
                for found in await hand.all(q.OWED, user_id)
            ]

        rows: Sequence[Delivery] = await self._run(unit)
        return rows

    async def next_due(self) -> datetime | None:
        """When to wake next."""
        (wake,) = await self._run(lambda hand: hand.one(q.NEXT))
        return None if wake is None else from_ms(wake)

    # --- people ----------------------------------------------------------------------

    async def person(self, user_id: int) -> Person | None:
        """Open one person."""
        found: Person | None = await self._run(lambda hand: read(hand, self._desk, user_id))
        return found

    async def people(self, after: int, limit: int) -> Sequence[int]:
        """A page of ids."""
        rows = await self._run(lambda hand: hand.all(q.PEOPLE, after, limit))
        return [row[0] for row in rows]

    async def erase(self, user_id: int) -> bool:
        """Destroy a person's key and rows. Dead row versions hold only what the destroyed key
        sealed; PostgreSQL's vacuum and the operator's archive of its log remove them later."""
        return bool(await self._run(lambda hand: works.erase(hand, self._desk, user_id)))

    async def tidy(self, now: datetime) -> None:
        """Remove what is past its time, a slice per commit so that nobody waits for it."""
        at = to_ms(now)
        while await self._run(lambda hand: care.tidy_slice(hand, at)):
            pass
        after: int | None = 0
        while after is not None:
            start = after
            after = await self._run(lambda hand: care.forget_strangers(hand, start))  # noqa: B023

    async def counts(self, now: datetime | None = None) -> Mapping[str, int]:
        """Numbers for health and metrics."""
        found: Mapping[str, int] = await self._run(lambda hand: care.counts(hand, maybe_ms(now)))
        return found

    async def backup(self, target: str) -> None:
        """Not ours to do."""
        raise StoreRefuses("PostgreSQL is backed up with pg_dump; see deploy/backup.")

    # --- copies ----------------------------------------------------------------------

    @property
    def courier(self) -> bool:
        """Whether this copy sends."""
        return self._roles.courier

    @property
    def poller(self) -> bool:
        """Whether this copy polls Telegram."""
        return self._roles.poller

    @property
    def alone(self) -> bool:
        """Never: others may come at any time."""
        return False

    async def elect(self) -> None:
        """Take the roles nobody holds."""
        await self._roles.elect()

    def on_news(self, listener: Callable[[str, int], None]) -> None:
        """Hear of what other copies left."""
        self._roles.on_news(listener)


async def holds_data(url: str) -> bool:
    """Whether the database is ours already. Raises StoreRefuses when it cannot be reached."""
    try:
        connection = await asyncpg.connect(url, timeout=10)
        try:
            return await care.version(connection) > 0
        finally:
            await asyncio.wait_for(connection.close(), 10)
    except (*LOST, asyncpg.PostgresError) as error:
        raise StoreRefuses(
            f"The PostgreSQL database cannot be reached: {type(error).__name__}."
        ) from error


async def look(url: str, master_key: MasterKey) -> Mapping[str, int]:
    """See `factory.look`."""
    try:
        return await care.look(url, Vault(master_key))
    except (*LOST, asyncpg.PostgresError) as error:
        raise StoreRefuses(
            f"The PostgreSQL database cannot be read: {type(error).__name__}."
        ) from error
