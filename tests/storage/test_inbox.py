"""The inbox on both databases."""

from __future__ import annotations

import asyncio

import pytest

from bot.storage.base import DeliveryState, Kind, NotYet, Store
from tests.storage.steps import (
    ANN,
    BOB,
    DAY,
    HOUR,
    MINUTE,
    NOW,
    give,
    hint,
    incoming,
    noted,
    owe,
    raising,
    states,
)


async def test_R1_a_batch_is_stored_and_told_new(store: Store) -> None:
    batch = [incoming(1), incoming(2, BOB), incoming(3, None, b"who?")]
    assert list(await store.receive(batch, NOW)) == batch
    items = await store.open_updates(ANN)
    assert [(i.update_id, i.user_id, i.raw, i.attempts) for i in items] == [(1, ANN, b"raw 1", 1)]
    assert [i.raw for i in await store.open_updates(0)] == [b"who?"]
    person = await store.person(ANN)
    assert person is not None and person.session is None and person.reachable


async def test_C02_a_redelivery_falls_out(store: Store) -> None:
    await store.receive([incoming(1), incoming(2)], NOW)
    again = await store.receive([incoming(1), incoming(2), incoming(3), incoming(3)], NOW)
    assert [update.update_id for update in again] == [3]


async def test_C02_a_done_update_redelivered_is_not_done_twice(store: Store) -> None:
    await give(store, 1, noted("once"))
    assert not await store.receive([incoming(1)], NOW)
    assert await store.work(ANN, 1, noted("twice"), NOW) is None
    assert await hint(store) == "once"


async def test_R5_starts_are_counted(store: Store) -> None:
    await store.receive([incoming(1), incoming(2, None)], NOW)
    assert await store.start(ANN, 1) == 2
    assert await store.start(ANN, 1) == 3
    assert await store.start(None, 2) == 2
    assert await store.start(BOB, 1) == 0
    assert [item.attempts for item in await store.open_updates(ANN)] == [3]
    await store.seen(ANN, 1)
    assert await store.start(ANN, 1) == 0


async def test_backlog_oldest_first_with_attempts(store: Store) -> None:
    await store.receive([incoming(5, BOB), incoming(6, ANN), incoming(7, BOB)], NOW)
    await store.receive([incoming(3, None)], NOW)
    await store.start(BOB, 7)
    assert list(await store.backlog()) == [(0, 1, 3), (BOB, 2, 5), (ANN, 1, 6)]


async def test_C06_set_aside_keeps_the_raw_and_owes_the_notice(store: Store) -> None:
    await store.receive([incoming(1), incoming(2)], NOW)
    notice = owe("1:trouble", Kind.NOTICE, body=b"sorry")
    await store.set_aside(ANN, 1, "ValueError: quotes", [notice])
    await store.set_aside(ANN, 1, "ValueError", [owe("1:again", Kind.NOTICE)])
    assert [item.update_id for item in await store.open_updates(ANN)] == [2]
    assert await store.work(ANN, 1, noted("no"), NOW) is None
    (owed,) = await store.owed(ANN)
    assert (owed.key, owed.body, owed.state) == ("1:trouble", b"sorry", DeliveryState.PENDING)
    assert (await store.counts(NOW))["inbox_aside"] == 1


async def test_R2_a_raw_without_sender_is_set_aside(store: Store) -> None:
    await store.receive([incoming(1, None)], NOW)
    await store.set_aside(None, 1, "unreadable: \0 x")
    assert not await store.open_updates(0)


async def test_seen_is_done(store: Store) -> None:
    await store.receive([incoming(1), incoming(2, None)], NOW)
    await store.seen(ANN, 1)
    await store.seen(None, 2)
    assert list(await store.backlog()) == []


async def test_INV3_a_later_update_does_not_overtake(store: Store) -> None:
    await store.receive([incoming(1), incoming(2), incoming(3, BOB)], NOW)
    with pytest.raises(NotYet) as caught:
        await store.work(ANN, 2, noted("two"), NOW)
    assert caught.value.older == 1
    assert await store.work(BOB, 3, noted("bob"), NOW) is not None
    assert await store.work(ANN, 1, noted("one"), NOW) is not None
    assert await store.work(ANN, 2, noted("two"), NOW) is not None
    assert await hint(store) == "two"


async def test_P01_a_foreign_update_is_not_worked(store: Store) -> None:
    await store.receive([incoming(1, ANN), incoming(2, BOB)], NOW)
    assert await store.work(BOB, 1, noted("stolen"), NOW) is None
    await store.seen(BOB, 1)
    await store.set_aside(BOB, 1, "x", [])
    assert [item.update_id for item in await store.open_updates(ANN)] == [1]


async def test_C14_a_failing_step_changes_nothing(store: Store) -> None:
    await store.receive([incoming(1)], NOW)
    with pytest.raises(ZeroDivisionError):
        await store.work(ANN, 1, raising(ZeroDivisionError()), NOW)
    assert [item.update_id for item in await store.open_updates(ANN)] == [1]
    assert await store.work(ANN, 1, noted("fine", owe("1:0")), NOW) is not None


async def test_a_failing_unit_leaves_its_neighbours_alone(store: Store) -> None:
    users = range(1, 21)
    await store.receive([incoming(u, u) for u in users], NOW)
    results = await asyncio.gather(
        *(
            store.work(u, u, raising(KeyError(u)) if u % 5 == 0 else noted(f"h{u}"), NOW)
            for u in users
        ),
        return_exceptions=True,
    )
    for user, result in zip(users, results, strict=True):
        assert isinstance(result, KeyError) == (user % 5 == 0)
        assert await hint(store, user) == (None if user % 5 == 0 else f"h{user}")


async def test_a_unit_failing_in_mid_write_is_undone(store: Store) -> None:
    """The second delivery cannot be stored, so the first one and the session go too."""
    await store.receive([incoming(1), incoming(2, BOB)], NOW)
    bad = owe("1:1", body="no bytes")  # type: ignore[arg-type]
    failed, fine = await asyncio.gather(
        store.work(ANN, 1, noted("half", owe("1:0", due=NOW + DAY), bad), NOW),
        store.work(BOB, 2, noted("whole"), NOW),
        return_exceptions=True,
    )
    assert isinstance(failed, TypeError) and not isinstance(fine, BaseException)
    assert await hint(store) is None and not await states(store)
    assert [item.update_id for item in await store.open_updates(ANN)] == [1]
    assert await hint(store, BOB) == "whole"


async def test_C15_a_cancelled_waiter_leaves_the_store_usable(store: Store) -> None:
    await store.receive([incoming(1)], NOW)
    task = asyncio.ensure_future(store.work(ANN, 1, noted("maybe"), NOW))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await store.work(ANN, 1, noted("surely"), NOW)
    assert await hint(store) in ("maybe", "surely")
    assert not await store.open_updates(ANN)


async def test_S17_ids_up_to_2_to_the_52(store: Store) -> None:
    worked = await give(store, 2**52 - 1, noted("big", owe(f"{2**52 - 1}:0")), BOB)
    await store.settle(BOB, [], NOW, screen_id=2**40)
    person = await store.person(BOB)
    assert person is not None and person.screen_id == 2**40 and worked.person.user_id == BOB


async def test_tidy_forgets_ids_and_bodies_in_time(store: Store) -> None:
    await give(store, 1, noted("x", owe("1:0")))
    (screen,) = await store.owed(ANN)
    await store.receive([incoming(2)], NOW)
    await store.set_aside(ANN, 2, "E", [])
    await store.receive([incoming(3)], NOW)
    await store.tidy(NOW + 48 * HOUR - MINUTE)
    assert not await store.receive([incoming(1)], NOW)
    await store.tidy(NOW + 48 * HOUR + MINUTE)
    assert await store.receive([incoming(1)], NOW + 48 * HOUR)
    assert not await store.receive([incoming(2)], NOW)
    await store.tidy(NOW + 31 * DAY)
    assert [item.update_id for item in await store.open_updates(ANN)] == [1, 3]
    assert (await store.counts(NOW))["inbox_aside"] == 0
    assert [row.id for row in await store.owed(ANN)] == [screen.id]


async def test_counts(store: Store) -> None:
    await store.receive([incoming(1), incoming(2)], NOW)
    await store.work(ANN, 1, noted("x", owe("1:0"), owe("1:1", due=NOW + DAY)), NOW)
    counts = await store.counts(NOW + MINUTE)
    assert counts["inbox_open"] == 1 and counts["inbox_oldest_s"] == 60
    assert counts["people"] == 1
    assert counts["deliveries_sending"] == 1 and counts["deliveries_pending"] == 1
    assert counts["deliveries_parked"] == 0
    assert "inbox_oldest_s" not in await store.counts()


async def test_INV13_who_is_nothing_but_a_key_goes(store: Store) -> None:
    await store.receive([incoming(n, n) for n in range(1, 1200)], NOW)
    for n in range(1, 1200):
        if n not in (700, 1100):
            await store.seen(n, n)
    await store.work(700, 700, noted("stays"), NOW)
    await store.tidy(NOW)
    assert len(await store.people(0, 5000)) == 1199
    await store.tidy(NOW + 3 * DAY)
    assert list(await store.people(0, 5000)) == [700, 1100]
    assert len(await store.open_updates(1100)) == 1
