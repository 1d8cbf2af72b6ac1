"""Short words for the tests of the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.conversation.session import Session
from bot.storage.base import (
    Delivery,
    DeliveryState,
    Incoming,
    Judge,
    Kind,
    NewDelivery,
    Outcome,
    Person,
    Step,
    Store,
    Verdict,
    Worked,
)

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
ANN, BOB = 1_001, 2**52 - 1
SECOND, MINUTE, HOUR, DAY = (
    timedelta(seconds=1),
    timedelta(minutes=1),
    timedelta(hours=1),
    timedelta(days=1),
)


def incoming(update_id: int, user_id: int | None = ANN, raw: bytes | None = None) -> Incoming:
    """An update of Ann's."""
    return Incoming(update_id, user_id, raw if raw is not None else b"raw %d" % update_id)


def owe(
    key: str, kind: Kind = Kind.SCREEN, due: datetime = NOW, body: bytes = b"", **more: object
) -> NewDelivery:
    """Something to send."""
    return NewDelivery(key, kind, due, body, **more)  # type: ignore[arg-type]


def reminder(key: str, due: datetime, urgent: datetime | None = None) -> NewDelivery:
    """A reminder of case c1."""
    return NewDelivery(key, Kind.REMINDER, due, b"", "c1", urgent or due + DAY)


def noted(hint: str, *deliveries: NewDelivery, **more: object) -> Step:
    """A step that writes `hint` and owes the deliveries."""

    def step(person: Person) -> Outcome:
        before = person.session or Session()
        session = replace(before, hint=hint, revision=before.revision + 1)
        return Outcome(session=session, deliveries=deliveries, **more)  # type: ignore[arg-type]

    return step


def yields(outcome: Outcome) -> Step:
    """A step with a fixed outcome."""
    return lambda person: outcome


async def give(store: Store, update_id: int, step: Step, user_id: int = ANN) -> Worked:
    """Receive and work one update."""
    await store.receive([incoming(update_id, user_id)], NOW)
    worked = await store.work(user_id, update_id, step, NOW)
    assert worked is not None
    return worked


def send_all(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
    """A judge that sends whatever is not in flight."""
    return [
        Verdict(row.id, DeliveryState.SENDING)
        for row in rows
        if row.state is not DeliveryState.SENDING
    ]


def send_due(now: datetime) -> Judge:
    """A judge that sends what is due at `now`."""

    def judge(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        return send_all(person, [row for row in rows if row.due <= now])

    return judge


async def hint(store: Store, user_id: int = ANN) -> str | None:
    """What the last step wrote."""
    person = await store.person(user_id)
    return person.session.hint if person is not None and person.session is not None else None


async def states(store: Store, user_id: int = ANN) -> dict[str, DeliveryState]:
    """Key -> state of what is owed."""
    return {row.key: row.state for row in await store.owed(user_id)}


def raising(error: Exception) -> Callable[[Person], Outcome]:
    """A step that fails."""

    def step(person: Person) -> Outcome:
        raise error

    return step


async def trouble_of_one_person_alone(store: Store) -> None:
    """ANN's key was damaged after her update 1 was stored: BOB is served, the store starts."""
    both = [incoming(2), incoming(3, BOB)]
    assert await store.receive(both, NOW) == both
    assert [user_id for user_id, _, _ in await store.backlog()] == [ANN, BOB]
    assert await store.open_updates(ANN) == []
    assert [item.update_id for item in await store.open_updates(BOB)] == [3]
    assert (await store.counts())["inbox_aside"] == 2
    await store.receive([incoming(4)], NOW)
    await store.set_aside(ANN, 4, "died", [owe("4:trouble")])
    assert (await store.counts())["inbox_aside"] == 3
    assert [user_id for user_id, _, _ in await store.backlog()] == [BOB]
