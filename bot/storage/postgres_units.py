"""PostgreSQL: the units. What each promises stands in `base.Store`.

A person's row is locked first, always (NO KEY UPDATE: two units of one person exclude each
other, while `receive` may still see that the person exists). After the lock every statement
sees what the last holder committed, so order and exactly-once follow from the lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage import postgres_sql as q
from bot.storage.base import (
    Delivery,
    DeliveryState,
    Incoming,
    Item,
    Judge,
    Kind,
    NewDelivery,
    NotYet,
    Outcome,
    Person,
    Settled,
    Step,
    Worked,
)
from bot.storage.postgres_link import PgHand
from bot.storage.records import (
    LEASE_MS,
    PUT_OFF_MS,
    STATES,
    KnownReminder,
    error_class,
    from_ms,
    maybe_ms,
    open_raw,
    plan_reminders,
    seal_body,
    seal_raw,
    seal_session,
    to_delivery,
    to_ms,
    to_person,
)
from bot.storage.sealing import HOUSE, SealBroken, Vault

log = structlog.get_logger(__name__)

OPEN_STATES = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)


@dataclass(slots=True)
class PgDesk:
    """What every unit needs beside the connection."""

    vault: Vault
    epoch: int
    courier: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A locked person."""

    person: Person
    cipher: AESGCM
    wrapped: bytes


# --- inbox ---------------------------------------------------------------------------


async def receive(
    hand: PgHand, desk: PgDesk, updates: Sequence[Incoming], now: int
) -> Sequence[Incoming]:
    """Store a batch; give back what was new."""
    unique = {update.update_id: update for update in reversed(updates)}
    known = {row[0] for row in await hand.all(q.KNOWN, list(unique))} if unique else set()
    # A redelivered update of somebody erased must not bring the person back (INV-13).
    batch = sorted((u for i, u in unique.items() if i not in known), key=lambda u: u.update_id)
    if not batch:
        return []
    ciphers = await _sender_ciphers(hand, desk, batch)
    bodies = [
        seal_raw(ciphers[update.user_id], update.user_id, update.update_id, update.raw)
        for update in batch
    ]
    ids, people = [u.update_id for u in batch], [u.user_id for u in batch]
    rows = await hand.all(q.RECEIVE, ids, people, bodies, now)
    new = {row[0] for row in rows}
    hand.xid = rows[0][1] if rows else None
    return [update for update in dict.fromkeys(updates) if update.update_id in new]


async def _sender_ciphers(
    hand: PgHand, desk: PgDesk, batch: Sequence[Incoming]
) -> dict[int | None, AESGCM]:
    """The senders' ciphers, their rows held so that no erase comes between."""
    senders = sorted({update.user_id for update in batch if update.user_id is not None})
    known: dict[int, bytes] = {}
    while missing := [user_id for user_id in senders if user_id not in known]:
        known |= {row[0]: row[1] for row in await hand.all(q.HOLD_PEOPLE, missing)}
        fresh = [user_id for user_id in missing if user_id not in known]
        if fresh:
            await hand.do(q.ADD_PEOPLE, fresh, [desk.vault.new_key(u) for u in fresh])
    ciphers: dict[int | None, AESGCM] = {None: desk.vault.house}
    for user_id in senders:
        ciphers[user_id] = desk.vault.cipher(user_id, known[user_id])
    return ciphers


async def open_updates(hand: PgHand, desk: PgDesk, user_id: int) -> Sequence[Item]:
    """One person's open updates; a broken one is set aside."""
    owner = None if user_id == HOUSE else user_id
    rows = await hand.all(q.OPEN_UPDATES, owner)
    if not rows:
        return []
    cipher = desk.vault.house if owner is None else await _cipher(hand, desk, user_id)
    items = []
    for update_id, body, attempts in rows:
        try:
            if cipher is None:
                raise SealBroken("no key")
            raw = open_raw(cipher, owner, update_id, body)
            items.append(Item(update_id, owner, raw, attempts))
        except SealBroken:
            await hand.do(q.ASIDE, update_id, owner, SealBroken.__name__)
    return items


async def set_aside(
    hand: PgHand,
    desk: PgDesk,
    user_id: int | None,
    update_id: int,
    error: str,
    notices: Sequence[NewDelivery],
) -> None:
    """Quarantine an update and owe the notices."""
    found = None if user_id is None else await lock(hand, desk, user_id)
    touched = await hand.do(q.ASIDE, update_id, user_id, error_class(error))
    if touched and found is not None and notices:
        await _finish(hand, desk, found, notices, claim=False, now=0)


async def _cipher(hand: PgHand, desk: PgDesk, user_id: int) -> AESGCM | None:
    row = await hand.one(q.KEY_OF, user_id)
    return None if row is None else desk.vault.cipher(user_id, row[0])


# --- a unit of work ------------------------------------------------------------------


async def lock(hand: PgHand, desk: PgDesk, user_id: int, *, skip: bool = False) -> Found | None:
    """Lock and open a person; None when unknown (or, with `skip`, busy). Raises SealBroken."""
    row = await hand.one(q.LOCK_FREE_PERSON if skip else q.LOCK_PERSON, user_id)
    return None if row is None else _found(hand, desk, user_id, row)


def _found(hand: PgHand, desk: PgDesk, user_id: int, row: Any) -> Found:
    wrapped, session, screen_id, reachable, updated_at, hand.xid = row
    cipher = desk.vault.cipher(user_id, wrapped)
    person = to_person(cipher, user_id, (session, screen_id, reachable, updated_at))
    return Found(person, cipher, wrapped)


async def read(hand: PgHand, desk: PgDesk, user_id: int) -> Person | None:
    """Open a person without a lock."""
    row = await hand.one(q.READ_PERSON, user_id)
    return None if row is None else _found(hand, desk, user_id, row).person


async def work(
    hand: PgHand, desk: PgDesk, user_id: int, update_id: int, step: Step, now: int
) -> Worked | None:
    """One update's unit (R3)."""
    row = await hand.one(q.LOCK_PERSON, user_id)
    if row is None:
        return None
    # The mark comes before the record is opened, but is undone with everything when that fails.
    place = await hand.one(q.DONE, update_id, user_id)
    if place is None:
        return None
    older, newer = place
    if older is not None:
        raise NotYet(older)
    found = _found(hand, desk, user_id, row)
    if newer:
        await hand.do(q.NOTIFY_INBOX, f"{desk.epoch}:{user_id}")
    outcome = step(found.person)
    if outcome.forget:
        return await _forgotten(hand, desk, found, outcome, now, after=update_id)
    return await _apply(hand, desk, found, outcome, now, claim=True, touch=True)


async def amend(
    hand: PgHand, desk: PgDesk, user_id: int, step: Step, now: int, *, claim: bool = True
) -> Worked | None:
    """A unit without an update."""
    found = await lock(hand, desk, user_id)
    if found is None:
        return None
    outcome = step(found.person)
    if outcome.forget:
        return await _forgotten(hand, desk, found, outcome, now, after=-1, claim=claim)
    return await _apply(hand, desk, found, outcome, now, claim=claim, touch=False)


async def _apply(
    hand: PgHand,
    desk: PgDesk,
    found: Found,
    outcome: Outcome,
    now: int,
    *,
    claim: bool,
    touch: bool,
) -> Worked:
    """Write an outcome. `touch`: the person's last update took effect now."""
    before = after = found.person
    if touch:
        after = replace(after, updated_at=from_ms(now))
    if outcome.session is not None:
        after = replace(after, session=outcome.session)
    if outcome.reachable is not None:
        after = replace(after, reachable=outcome.reachable)
        await hand.do(q.RESUME if outcome.reachable else q.SUSPEND, before.user_id)
    for case_id, wanted in outcome.replace_reminders.items():
        await _replace_reminders(hand, found.cipher, after, case_id, wanted, now)
    changed = replace(found, person=after)
    if after is before and not outcome.deliveries:
        return Worked(after, [])
    new_session = after.session is not before.session
    claimed = await _finish(
        hand, desk, changed, outcome.deliveries, claim=claim, now=now, session=new_session
    )
    return Worked(after, claimed)


async def _finish(
    hand: PgHand,
    desk: PgDesk,
    found: Found,
    new: Sequence[NewDelivery],
    *,
    claim: bool,
    now: int,
    session: bool = False,
) -> list[Delivery]:
    """One statement: write the person, store what is owed, claim what is due and the screens
    that wait already. What another copy's courier has to send is announced."""
    person, cipher = found.person, found.cipher
    sealed = (
        seal_session(cipher, person.user_id, person.session)
        if session and person.session is not None
        else None
    )
    unique = {delivery.key: delivery for delivery in reversed(new)}
    mine = claim and desk.courier
    chosen = list(dict.fromkeys(unique[d.key] for d in new))
    plans = [_state(delivery, person, mine, now) for delivery in chosen]
    screens = any(
        state is DeliveryState.SENDING and delivery.kind is Kind.SCREEN
        for delivery, state in zip(chosen, plans, strict=True)
    )
    rows = await hand.all(
        q.FINISH,
        person.user_id,
        sealed,
        person.reachable,
        maybe_ms(person.updated_at),
        *_columns(cipher, person.user_id, chosen, plans, now),
        desk.epoch,
        now + LEASE_MS,
        screens,
        now,
    )
    if not desk.courier and DeliveryState.PENDING in plans:
        await hand.do(q.NOTIFY_DELIVERIES, f"{desk.epoch}:{person.user_id}")
    return _claimed(desk, cipher, person.user_id, chosen, plans, rows)


def _state(delivery: NewDelivery, person: Person, mine: bool, now: int) -> DeliveryState:
    if not person.reachable:
        return DeliveryState.SUSPENDED
    if mine and delivery.kind is not Kind.REMINDER and to_ms(delivery.due) <= now:
        return DeliveryState.SENDING
    return DeliveryState.PENDING


def _columns(
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


def _claimed(
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


async def _replace_reminders(
    hand: PgHand,
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
        columns = _columns(cipher, user_id, rows, [state] * len(rows), now)
        await hand.do(q.ADD, user_id, *columns, None, False)


# --- erase ---------------------------------------------------------------------------


async def _forgotten(
    hand: PgHand,
    desk: PgDesk,
    found: Found,
    outcome: Outcome,
    now: int,
    *,
    after: int,
    claim: bool = True,
) -> Worked:
    """Erase, keep the goodbye under the house key, and begin anew what came later."""
    user_id = found.person.user_id
    later = [
        (update_id, open_raw(found.cipher, user_id, update_id, body))
        for update_id, body, _ in await hand.all(q.OPEN_UPDATES, user_id)
        if update_id > after
    ]
    await erase(hand, desk, user_id)
    if later:
        fresh = desk.vault.new_key(user_id)
        cipher = desk.vault.cipher(user_id, fresh)
        await hand.do(q.ADD_PEOPLE, [user_id], [fresh])
        for update_id, raw in later:
            await hand.do(q.RESEAL, update_id, user_id, seal_raw(cipher, user_id, update_id, raw))
    at_once = claim and desk.courier
    plans = [
        DeliveryState.SENDING if at_once and to_ms(d.due) <= now else DeliveryState.PENDING
        for d in outcome.deliveries
    ]
    columns = _columns(desk.vault.house, user_id, outcome.deliveries, plans, now)
    rows = await hand.all(q.ADD, user_id, *columns, desk.epoch, True)
    if not desk.courier:
        await hand.do(q.NOTIFY_DELIVERIES, f"{desk.epoch}:{user_id}")
    claimed = _claimed(desk, desk.vault.house, user_id, outcome.deliveries, plans, rows)
    return Worked(Person(user_id, None), claimed)


async def erase(hand: PgHand, desk: PgDesk, user_id: int) -> bool:
    """Destroy key and rows; bare update ids stay for the dedupe, tied to nobody (S20)."""
    row = await hand.one(q.FORGET_PERSON, user_id)
    await hand.do(q.FORGET_INBOX, user_id)
    gone = await hand.do(q.FORGET_DELIVERIES, user_id)
    if row is not None:
        desk.vault.forget(user_id, row[0])
    return row is not None or gone > 0


# --- deliveries ----------------------------------------------------------------------


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
        for row in await hand.all(q.OPEN_DELIVERIES, user_id)
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
            claimed.append(replace(row, state=DeliveryState.SENDING))
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


async def settle(
    hand: PgHand,
    desk: PgDesk,
    user_id: int,
    results: Sequence[Settled],
    now: int,
    screen_id: int | None,
    step: Step | None,
) -> None:
    """Record what became of attempts, and what follows for the session."""
    row = await hand.one(q.LOCK_PERSON, user_id)
    hand.xid = None if row is None else row[5]
    dues = [maybe_ms(result.due) for result in results]
    again = [result.state in OPEN_STATES for result in results]
    await hand.do(
        q.SETTLE,
        user_id,
        desk.epoch,
        [result.delivery_id for result in results],
        [result.state for result in results],
        dues,
        [(now if d is None else d) if a else None for d, a in zip(dues, again, strict=True)],
        [
            None if a or result.state is DeliveryState.SUSPENDED else now
            for result, a in zip(results, again, strict=True)
        ],
        screen_id,
    )
    if step is not None and row is not None:
        await amend(hand, desk, user_id, step, now, claim=False)
