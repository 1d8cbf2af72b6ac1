"""PostgreSQL: the inbox. What each unit promises stands in `base.Store`."""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage import postgres_sql as q
from bot.storage.base import DeliveryState, Incoming, Item, NewDelivery
from bot.storage.postgres_deliveries import add
from bot.storage.postgres_link import PgHand
from bot.storage.postgres_people import PgDesk, cipher_of
from bot.storage.records import error_class, open_raw, seal_raw
from bot.storage.sealing import HOUSE, SealBroken


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
        try:
            ciphers[user_id] = desk.vault.cipher(user_id, known[user_id])
        except SealBroken:
            # Whose key is damaged cannot be served; what they wrote is kept and set aside later.
            ciphers[user_id] = desk.vault.house
    return ciphers


async def opened(hand: PgHand, desk: PgDesk, user_id: int) -> AESGCM | None:
    """The person's cipher; None too when the key itself is damaged: one person's trouble must
    not keep the bot from starting."""
    try:
        return await cipher_of(hand, desk, user_id)
    except SealBroken:
        return None


async def open_updates(hand: PgHand, desk: PgDesk, user_id: int) -> Sequence[Item]:
    """One person's open updates; a broken one is set aside."""
    owner = None if user_id == HOUSE else user_id
    rows = await hand.all(q.OPEN_UPDATES, owner)
    if not rows:
        return []
    cipher = desk.vault.house if owner is None else await opened(hand, desk, user_id)
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
    """Quarantine an update and owe the notices. The session stays closed: it may be what is
    broken; to whose key is damaged nothing is owed."""
    cipher = None if user_id is None else await opened(hand, desk, user_id)
    touched = await hand.do(q.ASIDE, update_id, user_id, error_class(error))
    if touched and user_id is not None and cipher is not None and notices:
        states = [DeliveryState.PENDING] * len(notices)
        await add(hand, desk, cipher, user_id, notices, states, 0)
