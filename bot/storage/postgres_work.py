"""PostgreSQL: the whole unit of one update, of a settlement, of an erase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.storage import postgres_deliveries as deliveries
from bot.storage import postgres_sql as q
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
from bot.storage.postgres_link import PgHand
from bot.storage.postgres_people import Found, PgDesk, found, lock
from bot.storage.records import (
    LEASE_MS,
    OPEN_STATES,
    from_ms,
    maybe_ms,
    open_raw,
    seal_raw,
    seal_session,
    to_ms,
)


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
    (older,) = place
    if older is not None:
        raise NotYet(older)
    opened = found(hand, desk, user_id, row)
    outcome = step(opened.person)
    if outcome.forget:
        return await _forgotten(hand, desk, opened, outcome, now, after=update_id)
    return await _apply(hand, desk, opened, outcome, now, claim=True, touch=True)


async def amend(
    hand: PgHand, desk: PgDesk, user_id: int, step: Step, now: int, *, claim: bool = True
) -> Worked | None:
    """A unit without an update."""
    opened = await lock(hand, desk, user_id)
    if opened is None:
        return None
    outcome = step(opened.person)
    if outcome.forget:
        return await _forgotten(hand, desk, opened, outcome, now, after=-1, claim=claim)
    return await _apply(hand, desk, opened, outcome, now, claim=claim, touch=False)


async def _apply(
    hand: PgHand,
    desk: PgDesk,
    opened: Found,
    outcome: Outcome,
    now: int,
    *,
    claim: bool,
    touch: bool,
) -> Worked:
    """Write an outcome. `touch`: the person's last update took effect now."""
    before = after = opened.person
    if touch:
        after = replace(after, updated_at=from_ms(now))
    if outcome.session is not None:
        after = replace(after, session=outcome.session)
    if outcome.reachable is not None:
        after = replace(after, reachable=outcome.reachable)
        await hand.do(q.RESUME if outcome.reachable else q.SUSPEND, before.user_id)
    for case_id, wanted in outcome.replace_reminders.items():
        await deliveries.replace_reminders(hand, desk, opened.cipher, after, case_id, wanted, now)
    changed = replace(opened, person=after)
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
    opened: Found,
    new: Sequence[NewDelivery],
    *,
    claim: bool,
    now: int,
    session: bool = False,
) -> list[Delivery]:
    """One statement: write the person, store what is owed, claim what is due and the screens
    that wait already. What another copy's courier has to send is announced."""
    person, cipher = opened.person, opened.cipher
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
        *deliveries.columns(cipher, person.user_id, chosen, plans, now),
        desk.epoch,
        now + LEASE_MS,
        screens,
        now,
    )
    await deliveries.announce(hand, desk, person.user_id, plans)
    return deliveries.claimed_of(desk, cipher, person.user_id, chosen, plans, rows)


def _state(delivery: NewDelivery, person: Person, mine: bool, now: int) -> DeliveryState:
    if not person.reachable:
        return DeliveryState.SUSPENDED
    if mine and delivery.kind is not Kind.REMINDER and to_ms(delivery.due) <= now:
        return DeliveryState.SENDING
    return DeliveryState.PENDING


async def _forgotten(
    hand: PgHand,
    desk: PgDesk,
    opened: Found,
    outcome: Outcome,
    now: int,
    *,
    after: int,
    claim: bool = True,
) -> Worked:
    """Erase, keep the goodbye under the house key, and begin anew what came later."""
    user_id = opened.person.user_id
    later = [
        (update_id, open_raw(opened.cipher, user_id, update_id, body))
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
    house = desk.vault.house
    rows = await deliveries.add(
        hand, desk, house, user_id, outcome.deliveries, plans, now, house=True
    )
    claimed = deliveries.claimed_of(desk, house, user_id, outcome.deliveries, plans, rows)
    return Worked(Person(user_id, None), claimed)


async def erase(hand: PgHand, desk: PgDesk, user_id: int) -> bool:
    """Destroy key and rows; bare update ids stay for the dedupe, tied to nobody (S20)."""
    row = await hand.one(q.FORGET_PERSON, user_id)
    await hand.do(q.FORGET_INBOX, user_id)
    gone = await hand.do(q.FORGET_DELIVERIES, user_id)
    if row is not None:
        desk.vault.forget(user_id, row[0])
    return row is not None or gone > 0


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
