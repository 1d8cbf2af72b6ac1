"""PostgreSQL: what the bot owes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import structlog
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import structs

from bot.storage import postgres_sql as q
from bot.storage.base import Delivery, DeliveryState, Judge, NewDelivery, Person, Worked
from bot.storage.postgres_link import PgHand
from bot.storage.postgres_people import PgDesk, lock
from bot.storage.records import (
    JUDGED_MS,
    LEASE_MS,
    OPEN_STATES,
    PUT_OFF_MS,
    STATES,
    KnownReminder,
    maybe_ms,
    plan_reminders,
    seal_body,
    to_delivery,
    to_ms,
)

log = structlog.get_logger(__name__)


async def add(
    hand: PgHand,
    desk: PgDesk,
    cipher: AESGCM,
    user_id: int,
    new: Sequence[NewDelivery],
    states: Sequence[DeliveryState],
    now: int,
    *,
    house: bool = False,
) -> list[Any]:
    """Store some, each in its state; those whose key is known fall out. Another copy's courier
    is told when there is something for it."""
    rows = await hand.all(
        q.ADD, user_id, *columns(cipher, user_id, new, states, now), desk.epoch, house
    )
    await announce(hand, desk, user_id, states)
    return rows


async def announce(
    hand: PgHand, desk: PgDesk, user_id: int, states: Sequence[DeliveryState]
) -> None:
    """Tell the courier's copy that something waits here."""
    if not desk.courier and DeliveryState.PENDING in states:
        await hand.do(q.NOTIFY_DELIVERIES, f"{desk.epoch}:{user_id}")


def columns(
    cipher: AESGCM,
    user_id: int,
    new: Sequence[NewDelivery],
    plans: Sequence[DeliveryState],
    now: int,
) -> tuple[list[Any], ...]:
    """The new deliveries as arrays, one per column."""
    wakes = {DeliveryState.SENDING: now + LEASE_MS, DeliveryState.SUSPENDED: None}
    return (
        [d.key for d in new],
        [d.kind for d in new],
        list(plans),
        [to_ms(d.due) for d in new],
        [wakes.get(state, to_ms(d.due)) for d, state in zip(new, plans, strict=True)],
        [maybe_ms(d.urgent_at) for d in new],
        [d.case_id for d in new],
        [seal_body(cipher, user_id, d) for d in new],
    )


def claimed_of(
    desk: PgDesk,
    cipher: AESGCM,
    user_id: int,
    new: Sequence[NewDelivery],
    plans: Sequence[DeliveryState],
    rows: Sequence[Any],
) -> list[Delivery]:
    """The claimed ones: what was stored just now in its order, then the older screens."""
    stored = {row["key"]: row["id"] for row in rows if row["fresh"]}
    claimed = [
        Delivery(
            stored[d.key], user_id, d.key, d.kind, d.due, d.body, d.case_id, d.urgent_at, state, 0
        )
        for d, state in zip(new, plans, strict=True)
        if state is DeliveryState.SENDING and d.key in stored
    ]
    older = sorted((row for row in rows if not row["fresh"]), key=lambda r: (r["due"], r["id"]))
    return claimed + [to_delivery(desk.vault, cipher, user_id, tuple(row)[:10]) for row in older]


async def replace_reminders(
    hand: PgHand,
    desk: PgDesk,
    cipher: AESGCM,
    person: Person,
    case_id: str,
    wanted: Sequence[NewDelivery],
    now: int,
) -> None:
    """A case's open reminders become exactly these (R8)."""
    user_id = person.user_id
    known = [
        KnownReminder(row[0], row[1], STATES[row[2]], *tuple(row)[3:])
        for row in await hand.all(q.REMINDERS, user_id, case_id)
    ]
    plan = plan_reminders(known, wanted, now)
    state = DeliveryState.PENDING if person.reachable else DeliveryState.SUSPENDED
    if plan.cancel:
        await hand.do(q.CANCEL, user_id, plan.cancel, now)
    for row, new in plan.update:
        due = to_ms(new.due)
        wake = due if person.reachable else None
        body = seal_body(cipher, user_id, new)
        await hand.do(q.RENEW, row.id, user_id, state, due, wake, maybe_ms(new.urgent_at), body)
    if plan.insert:
        rows = [replace(new, case_id=case_id) for new in plan.insert]
        await add(hand, desk, cipher, user_id, rows, [state] * len(rows), now)


async def claim_one(
    hand: PgHand, desk: PgDesk, user_id: int, judge: Judge, now: int
) -> Worked | None:
    """Judge and claim what one person is owed (R9, R12); None when there is nothing to send,
    or when a unit of this person runs right now (the next pass comes)."""
    found = await lock(hand, desk, user_id, skip=True)
    if found is None and await hand.one(q.KEY_OF, user_id) is not None:
        return None
    await hand.do(q.EXPIRE, user_id, now)
    person = Person(user_id, None) if found is None else found.person
    cipher = None if found is None else found.cipher
    rows = [
        to_delivery(desk.vault, cipher, user_id, tuple(row))
        for row in await hand.all(q.OPEN_DELIVERIES, user_id, now + JUDGED_MS)
    ]
    claimed = await _obey(hand, desk, person, rows, judge, now)
    return Worked(person, claimed) if claimed else None


async def _obey(
    hand: PgHand, desk: PgDesk, person: Person, rows: Sequence[Delivery], judge: Judge, now: int
) -> list[Delivery]:
    """Carry out the judge's verdicts. Rows in flight are left alone."""
    by_id = {row.id: row for row in rows if row.state is not DeliveryState.SENDING}
    claimed = []
    for verdict in judge(person, rows):
        row = by_id.get(verdict.delivery_id)
        if row is None:
            continue
        if verdict.state is DeliveryState.SENDING:
            claimed.append(structs.replace(row, state=DeliveryState.SENDING))
        elif verdict.state in OPEN_STATES:
            due = to_ms(verdict.due or row.due)
            await hand.do(q.WAIT, row.id, person.user_id, due)
        else:
            settled_at = None if verdict.state is DeliveryState.SUSPENDED else now
            await hand.do(q.DROP, row.id, person.user_id, verdict.state, settled_at)
            await hand.do(q.DROP_HOUSE, row.id, person.user_id)
    if claimed:
        ids = [row.id for row in claimed]
        await hand.do(q.TAKE, person.user_id, ids, now + LEASE_MS, desk.epoch)
    return claimed


async def put_off(hand: PgHand, user_id: int, now: int, error: Exception) -> None:
    """Nobody else shall wait for one person's trouble; only the error's class is logged."""
    log.error("claim_put_off", error=type(error).__name__)
    await hand.do(q.PUT_OFF, user_id, now, now + PUT_OFF_MS)
