"""SQLite: what the bot owes. Units for the writer's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import structs

from bot.storage.base import Delivery, DeliveryState, NewDelivery, Settled, Verdict
from bot.storage.records import (
    DELIVERY_COLUMNS,
    JUDGED_MS,
    LEASE_MS,
    OPEN_STATES,
    OVERTAKEN,
    PUT_OFF_MS,
    STATES,
    KnownReminder,
    from_ms,
    maybe_ms,
    plan_reminders,
    seal_body,
    to_delivery,
    to_ms,
)
from bot.storage.sealing import Vault
from bot.storage.writer import Hand, sql

ADD = sql(
    "deliveries.add",
    "INSERT INTO deliveries"
    " (user_id, key, kind, state, due, wake, urgent_at, epoch, house, case_id, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (user_id, key) DO NOTHING",
)
SCREENS = sql(
    "deliveries.screens",
    "SELECT {columns} FROM deliveries WHERE user_id = ? AND wake IS NOT NULL"
    " AND wake <= ? AND kind = 'screen' AND state IN ('pending', 'ambiguous') ORDER BY due, id",
    DELIVERY_COLUMNS,
)
OPEN = sql(
    "deliveries.open",
    # "+": not by the index on `wake`, which would go through everybody's.
    "SELECT {columns} FROM deliveries WHERE user_id = ? AND wake IS NOT NULL AND +wake <= ?"
    " ORDER BY due, id",
    f"{DELIVERY_COLUMNS}, {OVERTAKEN}",
)
OWED = sql(
    "deliveries.owed",
    "SELECT {columns} FROM ("
    " SELECT * FROM deliveries WHERE user_id = ?1 AND wake IS NOT NULL"
    " UNION ALL SELECT * FROM deliveries WHERE user_id = ?1 AND state = 'suspended'"
    " UNION ALL SELECT * FROM deliveries WHERE user_id = ?1 AND state = 'parked'"
    ") ORDER BY due, id",
    DELIVERY_COLUMNS,
)
TAKE = sql(
    "deliveries.take",
    "UPDATE deliveries SET state = 'sending', wake = ?, epoch = ?"
    " WHERE id = ? AND user_id = ? AND wake IS NOT NULL",
)
EXPIRED = sql(
    "deliveries.expired",
    "SELECT id FROM deliveries"
    " WHERE user_id = ? AND wake IS NOT NULL AND wake <= ? AND state = 'sending'",
)
EXPIRE = sql(
    "deliveries.expire",
    "UPDATE deliveries SET state = 'ambiguous', attempts = attempts + 1, wake = due, epoch = NULL"
    " WHERE user_id = ? AND wake IS NOT NULL AND wake <= ? AND state = 'sending'",
)
EXPIRE_ALL = sql(
    "deliveries.expire_all",
    "UPDATE deliveries SET state = 'ambiguous', attempts = attempts + 1, wake = due, epoch = NULL"
    " WHERE state = 'sending'",  # no word of `wake`: its index would be taken, and is long
)
WAIT = sql(
    "deliveries.wait",
    "UPDATE deliveries SET due = ?, wake = ? WHERE id = ? AND user_id = ?"
    " AND wake IS NOT NULL AND state <> 'sending'",
)
DROP = sql(
    "deliveries.drop",
    "UPDATE deliveries SET state = ?, wake = NULL, settled_at = ?,"
    " body = CASE WHEN ? = 'cancelled' THEN NULL ELSE body END"
    " WHERE id = ? AND user_id = ? AND wake IS NOT NULL AND state <> 'sending' RETURNING house",
)
PUT_OFF = sql(
    "deliveries.put_off",
    "UPDATE deliveries SET wake = ? WHERE user_id = ? AND wake IS NOT NULL AND wake <= ?",
)
SETTLE = sql(
    "deliveries.settle",
    "UPDATE deliveries SET state = ?, due = COALESCE(?, due), wake = ?, attempts = attempts + ?,"
    " epoch = NULL, settled_at = ?, body = CASE WHEN ? THEN NULL ELSE body END"
    " WHERE id = ? AND user_id = ? AND state = 'sending' AND epoch = ? RETURNING house, wake",
)
REMOVE = sql("deliveries.remove", "DELETE FROM deliveries WHERE id = ? AND user_id = ?")
SUSPEND = sql(
    "deliveries.suspend",
    "UPDATE deliveries SET state = 'suspended', wake = NULL"
    " WHERE user_id = ? AND wake IS NOT NULL AND state <> 'sending'",
)
RESUME = sql(
    "deliveries.resume",
    "UPDATE deliveries SET state = 'pending', wake = due, settled_at = NULL"
    " WHERE user_id = ? AND state = 'suspended'",
)
REMINDERS = sql(
    "deliveries.reminders",
    "SELECT id, key, state, due, urgent_at, attempts, body IS NULL FROM deliveries"
    " WHERE user_id = ? AND case_id = ? AND kind = 'reminder'",
)
RENEW = sql(
    "deliveries.renew",
    "UPDATE deliveries SET state = ?, due = ?, wake = ?, urgent_at = ?, body = ?,"
    " settled_at = NULL WHERE id = ? AND user_id = ?",
)
CANCEL = sql(
    "deliveries.cancel",
    "UPDATE deliveries SET state = 'cancelled', wake = NULL, settled_at = ?, body = NULL"
    " WHERE id = ? AND user_id = ?",
)
NEXT = sql("deliveries.next", "SELECT MIN(wake) FROM deliveries WHERE wake IS NOT NULL")


def add(
    hand: Hand,
    cipher: AESGCM,
    user_id: int,
    new: NewDelivery,
    *,
    state: DeliveryState = DeliveryState.PENDING,
    lease: tuple[int, int] | None = None,
    house: bool = False,
) -> Delivery | None:
    """Store one; None when its key is known. `lease` is (until, epoch) for one claimed at once."""
    due = to_ms(new.due)
    until, epoch = lease or (due, None)
    wake = None if state is DeliveryState.SUSPENDED else until
    urgent = maybe_ms(new.urgent_at)
    body = seal_body(cipher, user_id, new)
    values = (user_id, new.key, new.kind, state, due, wake, urgent, epoch, house, new.case_id, body)
    cursor = hand.do(ADD, values)
    if cursor.rowcount != 1 or cursor.lastrowid is None:
        return None
    return Delivery(
        cursor.lastrowid, user_id, new.key, new.kind, new.due, new.body, new.case_id,
        new.urgent_at, state, 0,
    )  # fmt: skip


def take(hand: Hand, epoch: int, delivery: Delivery, now: int) -> Delivery:
    """Claim one: the commit of this unit stands before its request (R12)."""
    hand.do(TAKE, (now + LEASE_MS, epoch, delivery.id, delivery.user_id))
    return structs.replace(delivery, state=DeliveryState.SENDING)


def take_screens(
    hand: Hand, vault: Vault, cipher: AESGCM, epoch: int, user_id: int, now: int
) -> list[Delivery]:
    """Claim the person's other screens that are due: one message answers them all."""
    rows = hand.all(SCREENS, (user_id, now))
    return [take(hand, epoch, to_delivery(vault, cipher, user_id, row), now) for row in rows]


def open_of(
    hand: Hand, vault: Vault, cipher: AESGCM | None, user_id: int, now: int
) -> list[Delivery]:
    """What the judge looks at."""
    rows = hand.all(OPEN, (user_id, now + JUDGED_MS))
    return [to_delivery(vault, cipher, user_id, row) for row in rows]


def expired(hand: Hand, user_id: int, rows: Sequence[Delivery], now: int) -> list[Delivery]:
    """The rows as `EXPIRE` leaves them, those too that it leaves alone; nothing when no lease
    has run out. Asked only when something is on its way, which is rare."""
    if all(row.state is not DeliveryState.SENDING for row in rows):
        return []
    late = {number for (number,) in hand.all(EXPIRED, (user_id, now))}
    return [_unsure(row) if row.id in late else row for row in rows] if late else []


def _unsure(row: Delivery) -> Delivery:
    return structs.replace(row, state=DeliveryState.AMBIGUOUS, attempts=row.attempts + 1)


def owed(hand: Hand, vault: Vault, cipher: AESGCM | None, user_id: int) -> list[Delivery]:
    """Open, suspended and parked ones."""
    return [to_delivery(vault, cipher, user_id, row) for row in hand.all(OWED, (user_id,))]


def obey(
    hand: Hand, epoch: int, open_rows: Sequence[Delivery], verdicts: Sequence[Verdict], now: int
) -> list[Delivery]:
    """Carry out a judge's verdicts; the claimed ones come back. Rows in flight are left alone."""
    by_id = {row.id: row for row in open_rows if row.state is not DeliveryState.SENDING}
    claimed = []
    for verdict in verdicts:
        row = by_id.get(verdict.delivery_id)
        if row is None:
            continue
        if verdict.state is DeliveryState.SENDING:
            claimed.append(take(hand, epoch, row, now))
        elif verdict.state in OPEN_STATES:
            due = to_ms(verdict.due or row.due)
            hand.do(WAIT, (due, due, row.id, row.user_id))
        else:
            _drop(hand, row, verdict.state, now)
    return claimed


def _drop(hand: Hand, row: Delivery, state: DeliveryState, now: int) -> None:
    settled_at = None if state is DeliveryState.SUSPENDED else now
    dropped = hand.one(DROP, (state, settled_at, state, row.id, row.user_id))
    if dropped is not None and dropped[0]:
        hand.do(REMOVE, (row.id, row.user_id))


def put_off(hand: Hand, user_id: int, now: int) -> None:
    """Let a person wait whose record does not open or whose judge raised."""
    hand.do(PUT_OFF, (now + PUT_OFF_MS, user_id, now))


def settle(hand: Hand, epoch: int, user_id: int, result: Settled, now: int) -> None:
    """What became of one attempt; nothing when the lease is not ours any more. A goodbye is
    removed once it is settled."""
    state = result.state
    due = maybe_ms(result.due)
    open_again = state in OPEN_STATES
    ambiguous = state is DeliveryState.AMBIGUOUS
    done = state in (DeliveryState.SENT, DeliveryState.CANCELLED)
    wake = (now if due is None else due) if open_again else None
    settled_at = None if open_again or state is DeliveryState.SUSPENDED else now
    values = (state, due, wake, ambiguous, settled_at, done, result.delivery_id, user_id, epoch)
    row = hand.one(SETTLE, values)
    if row is not None and row[0] and row[1] is None:
        hand.do(REMOVE, (result.delivery_id, user_id))


def replace_reminders(
    hand: Hand,
    cipher: AESGCM,
    user_id: int,
    case_id: str,
    wanted: Sequence[NewDelivery],
    now: int,
    *,
    reachable: bool,
) -> None:
    """A case's open reminders become exactly these (R8)."""
    known = [
        KnownReminder(number, key, STATES[state], due, urgent_at, attempts, bool(empty))
        for number, key, state, due, urgent_at, attempts, empty in hand.all(
            REMINDERS, (user_id, case_id)
        )
    ]
    plan = plan_reminders(known, wanted, now)
    state = DeliveryState.PENDING if reachable else DeliveryState.SUSPENDED
    for number in plan.cancel:
        hand.do(CANCEL, (now, number, user_id))
    for row, new in plan.update:
        due = to_ms(new.due)
        wake = due if reachable else None
        body = seal_body(cipher, user_id, new)
        hand.do(RENEW, (state, due, wake, maybe_ms(new.urgent_at), body, row.id, user_id))
    for new in plan.insert:
        add(hand, cipher, user_id, replace(new, case_id=case_id), state=state)


def set_reachable(hand: Hand, user_id: int, reachable: bool) -> None:
    """Suspend what is owed, or make it due again (INV-10)."""
    hand.do(RESUME if reachable else SUSPEND, (user_id,))


def next_due(hand: Hand) -> datetime | None:
    """The earliest moment at which something wakes."""
    (wake,) = hand.one(NEXT)
    return None if wake is None else from_ms(wake)
