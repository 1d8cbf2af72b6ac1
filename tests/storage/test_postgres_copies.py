"""PostgreSQL with several copies: roles, leases, news, cuts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.storage.base import (
    DeliveryState,
    Kind,
    NotYet,
    Settled,
    StoreRefuses,
    StoreTrouble,
)
from bot.storage.factory import holds_data
from bot.storage.postgres import PostgresStore
from bot.storage.sealing import MasterKey, SealBroken
from bot.storage.seams import armed
from tests.storage.steps import (
    ANN,
    BOB,
    MINUTE,
    NOW,
    SECOND,
    give,
    hint,
    incoming,
    noted,
    owe,
    send_all,
    states,
    trouble_of_one_person_alone,
)
from tests.support.stores import master_key, pg_database, postgres_store

asyncpg = pytest.importorskip("asyncpg", reason="asyncpg is not installed")
pytestmark = pytest.mark.postgres


@pytest.fixture
async def url() -> str:
    return await pg_database()


@pytest.fixture
async def first(url: str) -> AsyncIterator[PostgresStore]:
    async with postgres_store(url) as store:
        assert isinstance(store, PostgresStore)
        yield store


@pytest.fixture
async def second(url: str, first: PostgresStore) -> AsyncIterator[PostgresStore]:
    async with postgres_store(url) as store:
        assert isinstance(store, PostgresStore)
        yield store


async def sql(url: str, text: str, *values: object) -> Any:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(text, *values)
    finally:
        await connection.close()


async def until(condition: Any) -> None:
    for _ in range(200):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen in two seconds")


async def test_R11_one_poller_and_one_courier(first: PostgresStore, second: PostgresStore) -> None:
    assert (first.poller, first.courier) == (True, True)
    assert (second.poller, second.courier) == (False, False)
    await first.close()
    await second.elect()
    assert (second.poller, second.courier) == (True, True)


async def test_R11_a_dead_connection_loses_the_roles(
    url: str, first: PostgresStore, second: PostgresStore
) -> None:
    pid = first._roles._connection.get_server_pid()
    await sql(url, "SELECT pg_terminate_backend($1)", pid)
    await until(lambda: not first.courier)
    assert not first.poller
    await second.elect()
    assert second.courier and second.poller
    await first.elect()
    assert not first.courier
    await second.close()
    await first.elect()
    assert first.courier and first.poller


async def test_C12_not_the_courier_leaves_it_pending_and_tells(
    first: PostgresStore, second: PostgresStore
) -> None:
    news: list[tuple[str, int]] = []
    own: list[tuple[str, int]] = []
    first.on_news(lambda channel, user: news.append((channel, user)))
    second.on_news(lambda channel, user: own.append((channel, user)))
    worked = await give(second, 1, noted("x", owe("1:0", body=b"b")))
    assert not worked.claimed and await states(second) == {"1:0": DeliveryState.PENDING}
    assert not await second.claim(NOW, 9, send_all)
    await until(lambda: news)
    assert news == [("deliveries", ANN)] and not own
    (claimed,) = await first.claim(NOW, 9, send_all)
    assert claimed.claimed[0].body == b"b"


async def test_INV3_the_older_update_goes_first_on_whichever_copy(
    first: PostgresStore, second: PostgresStore
) -> None:
    await first.receive([incoming(1)], NOW)
    await second.receive([incoming(2)], NOW)
    with pytest.raises(NotYet):
        await second.work(ANN, 2, noted("two"), NOW)
    await first.work(ANN, 1, noted("one"), NOW)
    await second.work(ANN, 2, noted("two"), NOW)
    assert await hint(first) == "two"


async def test_S13_one_update_worked_by_both_takes_effect_once(
    first: PostgresStore, second: PostgresStore
) -> None:
    for update in range(1, 11):
        await first.receive([incoming(update)], NOW)
        step = noted("x", owe(f"{update}:0"))
        results = await asyncio.gather(
            *(store.work(ANN, update, step, NOW) for store in (first, second) * 2)
        )
        assert sum(result is not None for result in results) == 1
    person = await first.person(ANN)
    assert person is not None and person.session is not None and person.session.revision == 10
    assert len(await first.owed(ANN)) == 10


async def test_S13_updates_of_one_person_through_both_keep_their_order(
    first: PostgresStore, second: PostgresStore
) -> None:
    await first.receive([incoming(n) for n in range(1, 11)], NOW)
    order: list[int] = []

    async def patiently(store: PostgresStore, update: int) -> None:
        while True:
            try:
                if await store.work(ANN, update, noted(f"{update}"), NOW) is not None:
                    order.append(update)
                return
            except NotYet:
                await asyncio.sleep(0.005)

    await asyncio.gather(*(patiently((first, second)[n % 2], n) for n in range(1, 11)))
    assert await hint(first) == "10"
    assert sorted(order) == list(range(1, 11))


async def test_S13_one_row_is_claimed_once(first: PostgresStore, second: PostgresStore) -> None:
    for user in range(1, 6):
        await give(first, user, noted("x", owe("k", Kind.NOTICE, NOW + SECOND)), user)
    second._roles.courier = True  # a courier that does not know yet that it lost the role
    both = await asyncio.gather(
        *(store.claim(NOW + SECOND, 9, send_all) for store in (first, second) * 2)
    )
    ids = [row.id for claimed in both for worked in claimed for row in worked.claimed]
    assert len(ids) == len(set(ids)) == 5


async def test_what_was_claimed_before_a_fault_is_sent(
    first: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    for user in (1, 2, 3):
        await give(first, user, noted("x", owe("k", Kind.NOTICE, NOW + SECOND)), user)
    real, faults = first._claim_one, [StoreTrouble("away"), None, asyncpg.DataError("broken")]

    async def claim_one(*given: Any) -> Any:
        fault = faults.pop(0)
        if fault is not None:
            raise fault
        return await real(*given)

    monkeypatch.setattr(first, "_claim_one", claim_one)
    with pytest.raises(StoreTrouble):
        await first.claim(NOW + SECOND, 9, send_all)
    assert len(await first.claim(NOW + SECOND, 9, send_all)) == 1
    assert not faults


async def test_a_server_that_takes_no_more_connections_elects_nobody(
    url: str, first: PostgresStore, second: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await first.close()
    second._roles._drop()

    async def full(*given: Any, **named: Any) -> Any:
        raise asyncpg.TooManyConnectionsError("too many clients")

    with monkeypatch.context() as patch:
        patch.setattr(asyncpg, "connect", full)
        await second.elect()
    assert not second.courier and not second.poller
    await second.elect()
    assert second.courier and second.poller


async def test_R11_a_lost_lease_settles_nothing(
    first: PostgresStore, second: PostgresStore
) -> None:
    worked = await give(first, 1, noted("x", owe("1:0", Kind.NOTICE)))
    second._roles.courier = True
    (claimed,) = await second.claim(NOW + MINUTE, 1, send_all)
    assert claimed.claimed[0].attempts == 1
    await first.settle(ANN, [Settled(worked.claimed[0].id, DeliveryState.PARKED)], NOW)
    assert await states(first) == {"1:0": DeliveryState.SENDING}
    await second.settle(ANN, [Settled(worked.claimed[0].id, DeliveryState.SENT)], NOW)
    assert not await states(first)


async def test_both_copies_receive_the_same_newcomer(
    first: PostgresStore, second: PostgresStore
) -> None:
    batch = [incoming(n, user) for n, user in enumerate((BOB, ANN, 5, 4, 3), 1)]
    told = await asyncio.gather(
        *(store.receive(part, NOW) for store, part in ((first, batch), (second, batch[::-1])) * 3)
    )
    assert sorted(u.update_id for new in told for u in new) == [1, 2, 3, 4, 5]
    for user in (BOB, ANN, 5, 4, 3):
        assert len(await second.open_updates(user)) == 1


@pytest.mark.parametrize("arrived", [True, False])
async def test_S14_a_cut_during_commit_is_asked_about(
    first: PostgresStore, monkeypatch: pytest.MonkeyPatch, arrived: bool
) -> None:
    await first.receive([incoming(1)], NOW)
    real, cuts = asyncpg.transaction.Transaction.commit, 0

    async def cut(self: Any) -> None:
        nonlocal cuts
        cuts += 1
        if cuts > 1:
            return await real(self)
        if arrived:
            await real(self)
        self._connection.terminate()
        raise asyncpg.ConnectionDoesNotExistError("connection was closed in the middle")

    monkeypatch.setattr(asyncpg.transaction.Transaction, "commit", cut)
    worked = await first.work(ANN, 1, noted("x", owe("1:0")), NOW)
    assert worked is not None and [row.key for row in worked.claimed] == ["1:0"]
    assert cuts == (1 if arrived else 2)
    person = await first.person(ANN)
    assert person is not None and person.session is not None and person.session.revision == 1
    assert await states(first) == {"1:0": DeliveryState.SENDING}


@pytest.mark.parametrize("arrived", [True, False])
async def test_S14_a_cut_receive_still_tells_what_is_new(
    first: PostgresStore, monkeypatch: pytest.MonkeyPatch, arrived: bool
) -> None:
    real, cuts = asyncpg.transaction.Transaction.commit, 0

    async def cut(self: Any) -> None:
        nonlocal cuts
        cuts += 1
        if cuts > 1 or arrived:
            await real(self)
        if cuts == 1:
            self._connection.terminate()
            raise ConnectionResetError

    monkeypatch.setattr(asyncpg.transaction.Transaction, "commit", cut)
    assert [u.update_id for u in await first.receive([incoming(1)], NOW)] == [1]
    assert len(await first.open_updates(ANN)) == 1


async def test_S15_killed_connections_are_replaced(url: str, first: PostgresStore) -> None:
    async def work(update: int) -> None:
        await give(first, update, noted(f"{update}", owe(f"{update}:0")), update)

    async def kill() -> None:
        for _ in range(4):
            await asyncio.sleep(0.02)
            await sql(
                url,
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )

    await asyncio.gather(kill(), *(work(update) for update in range(1, 41)))
    for update in range(1, 41):
        person = await first.person(update)
        assert person is not None and person.session is not None
        assert person.session.revision == 1 and len(await first.owed(update)) == 1


async def test_S15_a_cut_after_the_commit_keeps_the_result(
    first: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await first.receive([incoming(1)], NOW)
    real = asyncpg.pool.Pool.release

    async def cut(self: Any, connection: Any) -> None:
        connection.terminate()
        await real(self, connection)
        raise asyncpg.ConnectionDoesNotExistError("connection was closed in the middle")

    monkeypatch.setattr(asyncpg.pool.Pool, "release", cut)
    worked = await first.work(ANN, 1, noted("x", owe("1:0")), NOW)
    assert worked is not None and [row.key for row in worked.claimed] == ["1:0"]
    monkeypatch.setattr(asyncpg.pool.Pool, "release", real)
    assert await hint(first) == "x"


async def test_C03_an_exception_at_every_seam_of_a_unit(first: PostgresStore) -> None:
    failed, k = True, 0
    while failed:
        k += 1
        passed = 0

        def fail(name: str) -> None:
            nonlocal passed
            passed += 1
            if passed == k and name != "after commit":  # noqa: B023
                raise RuntimeError(name)

        await first.receive([incoming(k)], NOW)
        step = noted(f"h{k}", owe(f"{k}:0"), owe(f"{k}:1", due=NOW + MINUTE))
        failed = False
        try:
            with armed(fail):
                await first.work(ANN, k, step, NOW)
        except RuntimeError:
            failed = True
            assert not {f"{k}:0", f"{k}:1"} & set(await states(first))
            assert len(await first.open_updates(ANN)) == 1
            await first.work(ANN, k, step, NOW)
        assert {f"{k}:0", f"{k}:1"} <= set(await states(first))
    assert k > 6


async def test_S12_a_newer_schema_and_a_wrong_key_are_refused(url: str) -> None:
    assert not await holds_data(url, Path())
    async with postgres_store(url) as store:
        await give(store, 1, noted("x"))
    assert await holds_data(url, Path())
    with pytest.raises(StoreRefuses, match="does not fit"):
        async with postgres_store(url, MasterKey.generate()[0]):
            pass
    await sql(url, "INSERT INTO schema_version VALUES (99)")
    with pytest.raises(StoreRefuses, match="schema 99"):
        async with postgres_store(url):
            pass


async def test_two_copies_start_at_once(url: str) -> None:
    stores = [PostgresStore(url, master_key()) for _ in range(4)]
    await asyncio.gather(*(store.open() for store in stores))
    assert sum(store.courier for store in stores) == 1
    await asyncio.gather(*(store.close() for store in stores))


async def test_S18_rotation(url: str) -> None:
    old, old_text = MasterKey.generate()
    new, new_text = MasterKey.generate()
    async with postgres_store(url, old) as store:
        await give(store, 1, noted("kept"))
    async with postgres_store(url, MasterKey.parse(f"{new_text},{old_text}")) as store:
        assert await hint(store) == "kept"
    async with postgres_store(url, new) as store:
        assert await hint(store) == "kept"


async def test_S06_a_moved_session_does_not_open(url: str, first: PostgresStore) -> None:
    await give(first, 1, noted("ann"))
    await give(first, 2, noted("bob"), BOB)
    await sql(
        url,
        "UPDATE users SET session = (SELECT session FROM users WHERE user_id = $1)"
        " WHERE user_id = $2",
        BOB,
        ANN,
    )
    await first.receive([incoming(3)], NOW)
    with pytest.raises(SealBroken):
        await first.work(ANN, 3, noted("x"), NOW)


async def test_S06_a_damaged_key_stops_only_its_person(url: str, first: PostgresStore) -> None:
    await first.receive([incoming(1)], NOW)
    await sql(url, "UPDATE users SET data_key = substr(data_key, 1, 40) || '\\x00'::bytea")
    await trouble_of_one_person_alone(first)


async def test_an_unreachable_server_is_refused_at_the_start_and_trouble_later(
    url: str, tmp_path: Path
) -> None:
    with pytest.raises(StoreRefuses, match="cannot be used"):
        async with postgres_store(f"postgresql://postgres@/postgres?host={tmp_path}"):
            pass
    store = PostgresStore(url, master_key())
    with pytest.raises(StoreTrouble, match="not open"):
        await store.backlog()


async def test_R19_backup_points_to_pg_dump(first: PostgresStore) -> None:
    with pytest.raises(StoreRefuses, match="pg_dump"):
        await first.backup("x")
