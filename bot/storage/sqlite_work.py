"""SQLite: the whole unit of one update, of a settlement, of an erase.

Everything here runs on the writer's thread inside one savepoint: read, unseal, decide, seal,
write. Nothing touches the network or waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import structlog
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage import sqlite_deliveries as deliveries
from bot.storage import sqlite_inbox as inbox
from bot.storage.base import (
    Delivery,
    DeliveryState,
    Kind,
    NewDelivery,
    NotYet,
    Outcome,
    Person,
    Settled,
    Step,
    Worked,
)
from bot.storage.records import (
    LEASE_MS,
    from_ms,
    open_raw,
    seal_raw,
    seal_session,
    to_ms,
    to_person,
)
from bot.storage.sqlite_inbox import Desk
from bot.storage.writer import Hand, sql

log = structlog.get_logger(__name__)

OPEN_UPDATE = sql(
    "work.read",
    "SELECT u.data_key, u.session, u.screen_id, u.reachable, u.updated_at,"
    " (SELECT MIN(o.update_id) FROM inbox o WHERE o.user_id = i.user_id AND o.state = 'open')"
    " FROM inbox i JOIN users u ON u.user_id = i.user_id"
    " WHERE i.update_id = ? AND i.user_id = ? AND i.state = 'open'",
)
PERSON = sql(
    "users.read",
    "SELECT data_key, session, screen_id, reachable, updated_at FROM users WHERE user_id = ?",
)
WRITE = sql(
    "users.write",
    "UPDATE users SET session = COALESCE(?, session), reachable = ?, updated_at = ?"
    " WHERE user_id = ?",
)
SCREEN_ID = sql("users.screen", "UPDATE users SET screen_id = ? WHERE user_id = ?")
FORGET_INBOX = sql(
    "erase.inbox",
    "UPDATE inbox SET user_id = NULL, state = 'done', body = NULL, error = NULL WHERE user_id = ?",
)
RESEAL = sql(
    "erase.reseal",
    "UPDATE inbox SET user_id = ?, state = 'open', body = ? WHERE update_id = ?",
)
FORGET_DELIVERIES = sql("erase.deliveries", "DELETE FROM deliveries WHERE user_id = ?")
FORGET_PERSON = sql("erase.person", "DELETE FROM users WHERE user_id = ?")

Found = tuple[Person, AESGCM, bytes]


def find(hand: Hand, desk: Desk, user_id: int) -> Found | None:
    """A person with the cipher and the wrapped key. Raises SealBroken."""
    row = hand.one(PERSON, (user_id,))
    if row is None:
        return None
    cipher = desk.vault.cipher(user_id, row[0])
    return to_person(cipher, user_id, row[1:]), cipher, row[0]


def work(
    hand: Hand, desk: Desk, user_id: int, update_id: int, step: Step, now: int
) -> Worked | None:
    """One update's unit (R3)."""
    row = hand.one(OPEN_UPDATE, (update_id, user_id))
    if row is None:
        return None
    if row[5] < update_id:
        raise NotYet(row[5])
    cipher = desk.vault.cipher(user_id, row[0])
    person = to_person(cipher, user_id, row[1:5])
    outcome = step(person)
    hand.do(inbox.DONE, (update_id, user_id))
    if outcome.forget:
        return _forgotten(hand, desk, user_id, row[0], outcome, now, after=update_id)
    person = replace(person, updated_at=from_ms(now))
    return _apply(hand, desk, (person, cipher, row[0]), outcome, now, claim=True, touch=True)


def amend(hand: Hand, desk: Desk, user_id: int, step: Step, now: int) -> Worked | None:
    """A unit without an update."""
    found = find(hand, desk, user_id)
    if found is None:
        return None
    return _amend(hand, desk, found, step, now, claim=True)


def _amend(hand: Hand, desk: Desk, found: Found, step: Step, now: int, *, claim: bool) -> Worked:
    person, _, wrapped = found
    outcome = step(person)
    if outcome.forget:
        return _forgotten(hand, desk, person.user_id, wrapped, outcome, now, after=-1, claim=claim)
    return _apply(hand, desk, found, outcome, now, claim=claim, touch=False)


def _apply(
    hand: Hand, desk: Desk, found: Found, outcome: Outcome, now: int, *, claim: bool, touch: bool
) -> Worked:
    """Write an outcome. `touch`: the person's last update took effect now."""
    before, cipher, _ = found
    user_id = before.user_id
    after = before
    if outcome.session is not None:
        after = replace(after, session=outcome.session)
    if outcome.reachable is not None:
        after = replace(after, reachable=outcome.reachable)
    if touch or after is not before:
        changed = after.session is not None and after.session is not before.session
        sealed = seal_session(cipher, user_id, after.session) if changed and after.session else None
        updated = None if after.updated_at is None else to_ms(after.updated_at)
        hand.do(WRITE, (sealed, after.reachable, updated, user_id))
    if outcome.reachable is not None:
        deliveries.set_reachable(hand, user_id, outcome.reachable)
    for case_id, wanted in outcome.replace_reminders.items():
        deliveries.replace_reminders(
            hand, cipher, user_id, case_id, wanted, now, reachable=after.reachable
        )
    claimed = _owe(hand, desk, cipher, after, outcome.deliveries, now, claim=claim)
    return Worked(after, claimed)


def _owe(
    hand: Hand,
    desk: Desk,
    cipher: AESGCM,
    person: Person,
    new: Sequence[NewDelivery],
    now: int,
    *,
    claim: bool,
) -> list[Delivery]:
    """Store what is new; claim what is due, and with a screen the screens that wait already."""
    claimed: list[Delivery] = []
    lease = (now + LEASE_MS, desk.epoch)
    for delivery in new:
        if not person.reachable:
            deliveries.add(hand, cipher, person.user_id, delivery, state=DeliveryState.SUSPENDED)
        elif claim and delivery.kind is not Kind.REMINDER and to_ms(delivery.due) <= now:
            added = deliveries.add(
                hand, cipher, person.user_id, delivery, state=DeliveryState.SENDING, lease=lease
            )
            if added is not None:
                claimed.append(added)
        else:
            deliveries.add(hand, cipher, person.user_id, delivery)
    if any(delivery.kind is Kind.SCREEN for delivery in claimed):
        claimed += deliveries.take_screens(
            hand, desk.vault, cipher, desk.epoch, person.user_id, now
        )
    return claimed


def _forgotten(
    hand: Hand,
    desk: Desk,
    user_id: int,
    wrapped: bytes,
    outcome: Outcome,
    now: int,
    *,
    after: int,
    claim: bool = True,
) -> Worked:
    """Erase, keep the goodbye under the house key, and begin anew what came later."""
    later = [
        (update_id, open_raw(desk.vault.cipher(user_id, wrapped), user_id, update_id, body))
        for update_id, _, body, _ in hand.all(inbox.OPEN, (user_id,))
        if update_id > after
    ]
    erase(hand, desk, user_id)
    if later:
        fresh = desk.vault.new_key(user_id)
        cipher = desk.vault.cipher(user_id, fresh)
        hand.do(inbox.ADD_PERSON, (user_id, fresh))
        for update_id, raw in later:
            hand.do(RESEAL, (user_id, seal_raw(cipher, user_id, update_id, raw), update_id))
    claimed = []
    for delivery in outcome.deliveries:
        at_once = claim and to_ms(delivery.due) <= now
        added = deliveries.add(
            hand,
            desk.vault.house,
            user_id,
            delivery,
            state=DeliveryState.SENDING if at_once else DeliveryState.PENDING,
            lease=(now + LEASE_MS, desk.epoch) if at_once else None,
            house=True,
        )
        if added is not None and at_once:
            claimed.append(added)
    return Worked(Person(user_id, None), claimed)


def erase(hand: Hand, desk: Desk, user_id: int) -> bool:
    """Destroy key and rows; bare update ids stay for the dedupe, tied to nobody (S20)."""
    row = hand.one(inbox.KEY_OF, (user_id,))
    hand.do(FORGET_INBOX, (user_id,))
    gone = hand.do(FORGET_DELIVERIES, (user_id,)).rowcount
    hand.do(FORGET_PERSON, (user_id,))
    hand.truncate = True
    if row is not None:
        desk.vault.forget(user_id, row[0])
    return row is not None or gone > 0


def settle(
    hand: Hand,
    desk: Desk,
    user_id: int,
    results: Sequence[Settled],
    now: int,
    screen_id: int | None,
    step: Step | None,
) -> None:
    """Record what became of attempts, and what follows for the session."""
    for result in results:
        deliveries.settle(hand, desk.epoch, user_id, result, now)
    if screen_id is not None:
        hand.do(SCREEN_ID, (screen_id, user_id))
    if step is None:
        return
    found = find(hand, desk, user_id)
    if found is not None:
        _amend(hand, desk, found, step, now, claim=False)
