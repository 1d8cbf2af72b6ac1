"""What both databases share: times as integers, sealed fields, the plan of reminders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.conversation.session import Session, decode, encode
from bot.storage.base import Delivery, DeliveryState, Kind, NewDelivery, Person
from bot.storage.sealing import HOUSE, Vault, seal, unseal

LEASE_MS = 30_000
"""How long a claimed delivery belongs to its process. A request ends after 20 s (R15)."""
JUDGED_MS = 8 * 86_400_000
"""How far ahead a judge sees. A digest takes along what its day still has to come, and what waits
since its time for a free slot, at most a week ahead; the weeks behind that are nothing to it."""
PUT_OFF_MS = 60_000
"""How long a person waits whose record does not open or whose judge raised."""
ERROR_MAX = 100
KEEP_IDS_MS = 48 * 3_600_000
KEEP_ASIDE_BODIES_MS = 7 * 86_400_000
KEEP_ASIDE_ROWS_MS = 30 * 86_400_000
KEEP_SETTLED_MS = 7 * 86_400_000

WAITING = (DeliveryState.PENDING, DeliveryState.AMBIGUOUS)
OPEN_STATES = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.AMBIGUOUS)
KINDS = {str(kind): kind for kind in Kind}
STATES = {str(state): state for state in DeliveryState}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)

Row = tuple[Any, ...]


def to_ms(moment: datetime) -> int:
    """Milliseconds since the epoch, rounded down. A naive moment raises TypeError."""
    return (moment - _EPOCH) // _MS


def from_ms(value: int) -> datetime:
    """The moment again, aware, in UTC."""
    return _EPOCH + timedelta(milliseconds=value)


def maybe_ms(moment: datetime | None) -> int | None:
    """`to_ms`, or None."""
    return None if moment is None else to_ms(moment)


def maybe_from_ms(value: int | None) -> datetime | None:
    """`from_ms`, or None."""
    return None if value is None else from_ms(value)


def error_class(error: str) -> str:
    """What may stand in the open of an error's text: nothing that quotes the person."""
    return error.partition(":")[0][:ERROR_MAX].replace("\0", "")


def seal_raw(cipher: AESGCM, user_id: int | None, update_id: int, raw: bytes) -> bytes:
    """A raw update for the inbox."""
    return seal(cipher, user_id or HOUSE, update_id, "raw", raw)


def open_raw(cipher: AESGCM, user_id: int | None, update_id: int, body: bytes) -> bytes:
    """The raw update again. Raises SealBroken."""
    return unseal(cipher, user_id or HOUSE, update_id, "raw", body)


def seal_session(cipher: AESGCM, user_id: int, session: Session) -> bytes:
    """The person's whole record, sealed."""
    return seal(cipher, user_id, "person", "session", encode(session))


def open_session(cipher: AESGCM, user_id: int, sealed: bytes | None) -> Session | None:
    """The record again. Raises SealBroken."""
    if sealed is None:
        return None
    return decode(unseal(cipher, user_id, "person", "session", sealed))


def seal_body(cipher: AESGCM, user_id: int, delivery: NewDelivery) -> bytes | None:
    """A delivery's body; None for an empty one."""
    if not delivery.body:
        return None
    return seal(cipher, user_id, delivery.key, "body", delivery.body)


def to_person(cipher: AESGCM, user_id: int, row: Row) -> Person:
    """From the columns session, screen_id, reachable, updated_at. Raises SealBroken."""
    sealed, screen_id, reachable, updated_at = row
    return Person(
        user_id=user_id,
        session=open_session(cipher, user_id, sealed),
        screen_id=screen_id,
        reachable=bool(reachable),
        updated_at=maybe_from_ms(updated_at),
    )


DELIVERY_COLUMNS = "id, key, kind, due, body, case_id, urgent_at, state, attempts, house"
"""In the order in which `to_delivery` reads them."""
OVERTAKEN = (
    "kind = 'screen' AND EXISTS (SELECT 1 FROM deliveries n WHERE n.user_id = deliveries.user_id"
    " AND n.kind = 'screen' AND n.id > deliveries.id)"
)
"""One column more, where it is asked for."""


def to_delivery(vault: Vault, cipher: AESGCM | None, user_id: int, row: Row) -> Delivery:
    """From DELIVERY_COLUMNS, and OVERTAKEN behind them. `cipher` is None for a person without a
    row. Raises SealBroken."""
    number, key, kind, due, body, case_id, urgent_at, state, attempts, house, *more = row
    opener = vault.house if house or cipher is None else cipher
    return Delivery(
        id=number,
        user_id=user_id,
        key=key,
        kind=KINDS[kind],
        due=from_ms(due),
        body=b"" if body is None else unseal(opener, user_id, key, "body", body),
        case_id=case_id,
        urgent_at=maybe_from_ms(urgent_at),
        state=STATES[state],
        attempts=attempts,
        overtaken=any(more),
    )


@dataclass(frozen=True, slots=True)
class KnownReminder:
    """A stored reminder of a case, as the plan needs it."""

    id: int
    key: str
    state: DeliveryState
    due: int
    urgent_at: int | None
    attempts: int
    empty: bool


@dataclass(frozen=True, slots=True)
class ReminderPlan:
    """What replacing a case's reminders does to its rows."""

    insert: Sequence[NewDelivery]
    update: Sequence[tuple[KnownReminder, NewDelivery]]
    cancel: Sequence[int]


def plan_reminders(
    known: Sequence[KnownReminder], wanted: Sequence[NewDelivery], now: int
) -> ReminderPlan:
    """Compare what is stored with what is wanted (R8): never two rows of one key."""
    by_key = {delivery.key: delivery for delivery in wanted}
    update: list[tuple[KnownReminder, NewDelivery]] = []
    cancel: list[int] = []
    for row in known:
        delivery = by_key.pop(row.key, None)
        if delivery is None:
            if row.state in (*WAITING, DeliveryState.SUSPENDED):
                cancel.append(row.id)
        elif _takes(row, delivery, now):
            update.append((row, delivery))
    return ReminderPlan(list(by_key.values()), update, cancel)


def _takes(row: KnownReminder, wanted: NewDelivery, now: int) -> bool:
    if row.state is DeliveryState.CANCELLED:
        return row.attempts == 0 and to_ms(wanted.due) > now
    if row.state not in (*WAITING, DeliveryState.SUSPENDED):
        return False
    same = row.due == to_ms(wanted.due) and row.urgent_at == maybe_ms(wanted.urgent_at)
    return not (same and row.empty and not wanted.body)
