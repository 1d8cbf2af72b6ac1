"""SQLite in trouble: full, locked, tampered with, read by a thief, killed anywhere."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.storage import sqlite_claims, sqlite_deliveries, sqlite_work, writer
from bot.storage.base import (
    DeliveryState,
    Kind,
    NotYet,
    Outcome,
    Settled,
    Store,
    StoreRefuses,
    StoreTrouble,
)
from bot.storage.sealing import SealBroken
from bot.storage.seams import armed
from bot.storage.sqlite import SqliteStore
from bot.storage.writer import Sql
from tests.storage.steps import (
    ANN,
    BOB,
    DAY,
    HOUR,
    NOW,
    SECOND,
    give,
    hint,
    incoming,
    noted,
    owe,
    reminder,
    send_due,
    states,
    trouble_of_one_person_alone,
    yields,
)
from tests.support.stores import sqlite_store

pytestmark = pytest.mark.fault


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    async with sqlite_store(tmp_path) as made:
        yield made


async def on_thread(store: SqliteStore, text: str, values: tuple[object, ...] = ()) -> object:
    """Run SQL behind the store's back, on its own connection."""
    assert store._writer is not None
    connection = store._writer._hand.connection
    return await store._writer.hop(lambda: connection.execute(text, values).fetchone())


async def sound(store: SqliteStore) -> bool:
    return await on_thread(store, "PRAGMA integrity_check") == ("ok",)


async def test_S02_a_full_disk_takes_nothing_and_recovers(store: SqliteStore) -> None:
    await give(store, 1, noted("before", owe("1:0")))
    (pages,) = await on_thread(store, "PRAGMA page_count")  # type: ignore[misc]
    await on_thread(store, f"PRAGMA max_page_count = {pages}")
    big = b"x" * 200_000
    results = await asyncio.gather(
        store.receive([incoming(2, raw=big)], NOW),
        store.receive([incoming(3, BOB, big)], NOW),
        return_exceptions=True,
    )
    assert all(isinstance(result, StoreTrouble) for result in results)
    assert not await store.open_updates(ANN) and await store.person(BOB) is None
    await on_thread(store, "PRAGMA max_page_count = 1000000")
    assert await store.receive([incoming(2, raw=big)], NOW)
    assert await store.work(ANN, 2, noted("after"), NOW)
    assert await hint(store) == "after" and await sound(store)


async def test_S03_a_lock_is_waited_for_without_holding_the_loop(store: SqliteStore) -> None:
    await store.receive([incoming(1)], NOW)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    task = asyncio.ensure_future(store.work(ANN, 1, noted("x"), NOW))
    lag, before = 0.0, time.monotonic()
    while not task.done():
        await asyncio.sleep(0.01)
        lag, before = max(lag, time.monotonic() - before), time.monotonic()
    with pytest.raises(StoreTrouble, match="locked"):
        await task
    assert lag < 0.1
    other.execute("ROLLBACK")
    other.close()
    assert await store.work(ANN, 1, noted("x"), NOW) is not None


async def test_S07_a_write_error_is_fatal(store: SqliteStore) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC

    def fail(name: str) -> None:
        if name == "before commit":
            raise error

    with armed(fail), pytest.raises(StoreRefuses, match="restore a backup"):
        await store.receive([incoming(1)], NOW)
    with pytest.raises(StoreRefuses):
        await store.receive([incoming(1)], NOW)


async def test_S06_a_session_moved_to_another_person_does_not_open(store: SqliteStore) -> None:
    await give(store, 1, noted("ann"))
    await give(store, 2, noted("bob"), BOB)
    await on_thread(
        store,
        "UPDATE users SET session = (SELECT session FROM users WHERE user_id = ?)"
        " WHERE user_id = ?",
        (BOB, ANN),
    )
    with pytest.raises(SealBroken):
        await store.person(ANN)
    await store.receive([incoming(3)], NOW)
    with pytest.raises(SealBroken):
        await store.work(ANN, 3, noted("x"), NOW)
    assert await hint(store, BOB) == "bob"
    # With the key as well: it is bound to its person too.
    await on_thread(
        store,
        "UPDATE users SET data_key = (SELECT data_key FROM users WHERE user_id = ?)"
        " WHERE user_id = ?",
        (BOB, ANN),
    )
    with pytest.raises(SealBroken):
        await store.person(ANN)


async def test_S06_a_swapped_raw_is_set_aside(store: SqliteStore) -> None:
    await store.receive([incoming(1), incoming(2), incoming(3)], NOW)
    await on_thread(
        store,
        "UPDATE inbox SET body = (SELECT body FROM inbox WHERE update_id = 2) WHERE update_id = 1",
    )
    assert [item.update_id for item in await store.open_updates(ANN)] == [2, 3]
    assert (await store.counts())["inbox_aside"] == 1
    with pytest.raises(NotYet):
        await store.work(ANN, 3, noted("x"), NOW)


async def test_S06_a_swapped_body_stops_only_its_person(store: SqliteStore) -> None:
    rows = [owe(f"1:{n}", Kind.NOTICE, NOW + SECOND, b"body %d" % n) for n in range(2)]
    await give(store, 1, noted("x", *rows))
    await give(store, 2, noted("y", owe("2:0", Kind.NOTICE, NOW + SECOND, b"bob")), BOB)
    await on_thread(
        store,
        "UPDATE deliveries SET body = (SELECT body FROM deliveries WHERE key = '1:1')"
        " WHERE key = '1:0'",
    )
    with pytest.raises(SealBroken):
        await store.owed(ANN)
    claimed = await store.claim(NOW + SECOND, 9, send_due(NOW + SECOND))
    assert [worked.person.user_id for worked in claimed] == [BOB]


async def test_S06_a_damaged_key_stops_only_its_person(store: SqliteStore) -> None:
    await store.receive([incoming(1)], NOW)
    await on_thread(store, "UPDATE users SET data_key = zeroblob(60)", ())
    await trouble_of_one_person_alone(store)


async def test_S20_P10_an_erase_leaves_no_byte(store: SqliteStore) -> None:
    canary = "canary-of-ann"
    for update in range(1, 40):
        plan = {canary: [owe(f"{canary}:{update}", Kind.REMINDER, NOW + DAY)]}
        words = noted(
            canary * 20, owe(f"{update}:{canary}", body=b"z" * 90), replace_reminders=plan
        )
        worked = await give(store, update, words)
        sent = [Settled(row.id, DeliveryState.SENT) for row in worked.claimed]
        await store.settle(ANN, sent, NOW, screen_id=update)
    await store.receive([incoming(100)], NOW)
    await store.set_aside(ANN, 100, canary)
    await give(store, 101, noted("bob"), BOB)
    secret = await on_thread(store, "SELECT data_key, session FROM users WHERE user_id = ?", (ANN,))
    assert isinstance(secret, tuple)
    needles = [canary.encode(), secret[0][5:], secret[1][:40]]
    assert all(needle in everything(store.path.parent) for needle in needles)
    bye = Outcome(deliveries=[owe("102:0", Kind.NOTICE, body=b"bye")], forget=True)
    worked = await give(store, 102, yields(bye))
    left = everything(store.path.parent)
    assert not [needle for needle in needles if needle in left]
    assert store.path.with_name("bot.sqlite3-wal").stat().st_size == 0
    await store.settle(ANN, [Settled(worked.claimed[0].id, DeliveryState.SENT)], NOW)
    assert await hint(store, BOB) == "bob"


async def test_S20_an_erase_beside_a_reader_waits_for_nobody_and_is_made_good(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "EMPTY_EVERY", 0.2)
    await on_thread(store, "PRAGMA busy_timeout = 5000")
    await give(store, 1, noted("x"))
    reader = sqlite3.connect(store.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM users").fetchall()
    log = tmp_path / "bot.sqlite3-wal"
    began = time.monotonic()
    assert await store.erase(ANN)
    for number in range(2, 12):
        await give(store, number, noted("y"), BOB)
    assert time.monotonic() - began < 2
    assert log.stat().st_size
    assert await on_thread(store, "PRAGMA busy_timeout") == (5000,)
    reader.close()
    await asyncio.sleep(0.6)
    assert not log.stat().st_size


async def test_S20_a_log_that_cannot_be_emptied_is_not_the_commits_fault(
    store: SqliteStore,
) -> None:
    await give(store, 1, noted("x"))

    def fail(name: str) -> None:
        if name == "before truncate_wal":
            raise sqlite3.OperationalError("database is locked")

    with armed(fail):
        assert await store.erase(ANN)
    assert await store.person(ANN) is None
    await give(store, 2, noted("y"), BOB)


async def test_P10_nothing_personal_lies_in_the_open(store: SqliteStore) -> None:
    await store.receive([incoming(1, raw=b"canary-raw"), incoming(2, None, b"canary-who")], NOW)
    await store.work(ANN, 1, noted("canary-session", owe("1:0", body=b"canary-body")), NOW)
    await store.receive([incoming(3)], NOW)
    await store.set_aside(ANN, 3, "ValueError: canary-error", [owe("n", body=b"canary-notice")])
    assert b"canary" not in everything(store.path.parent)


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())


async def test_S10_a_backup_under_load_can_be_restored(
    store: SqliteStore, tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.mktemp("restored") / "bot.sqlite3"

    async def load(user: int) -> None:
        for n in range(30):
            await give(store, user * 100 + n, noted(f"{user}:{n}", owe(f"{user}:{n}")), user)

    await give(store, 1, noted("before"))
    await asyncio.gather(*(load(user) for user in range(2, 6)), store.backup(str(target)))
    async with sqlite_store(target.parent) as restored:
        assert await hint(restored) == "before" and await sound(restored)
        assert not await restored.backlog() or True
    with pytest.raises(StoreTrouble, match="backup could not be written"):
        await store.backup("/nonexistent/folder/x")


async def test_a_million_open_rows_are_found_by_index(store: SqliteStore) -> None:
    cases: list[tuple[Sql, tuple[object, ...]]] = [
        (sqlite_deliveries.NEXT, ()),
        (sqlite_claims.DUE_PEOPLE, (1, 1)),
        (sqlite_deliveries.OPEN, (1, 1)),
        (sqlite_deliveries.OWED, (1,)),
        (sqlite_deliveries.SCREENS, (1, 1)),
        (sqlite_deliveries.EXPIRE, (1, 1)),
        (sqlite_deliveries.RESUME, (1,)),
        (sqlite_deliveries.REMINDERS, (1, "c")),
        (sqlite_work.OPEN_UPDATE, (1, 1)),
        (sqlite_work.FORGET_DELIVERIES, (1,)),
        (sqlite_work.FORGET_INBOX, (1,)),
    ]
    assert store._writer is not None
    connection = store._writer._hand.connection
    for statement, values in cases:
        rows = await store._writer.hop(
            lambda s=statement, v=values: connection.execute(  # type: ignore[misc]
                f"EXPLAIN QUERY PLAN {s.text}", v
            ).fetchall()
        )
        scans = [row[3] for row in rows if row[3] in ("SCAN deliveries", "SCAN inbox", "SCAN i")]
        assert not scans, (statement.text, rows)
        if statement is sqlite_deliveries.OPEN:
            assert "deliveries_open (user_id=?)" in rows[0][3], rows


# --- C03: killed at every seam ---------------------------------------------------------


async def drive(store: Store) -> None:
    """A script that may begin again anywhere: everything is redelivered, then drained."""
    gone = await store.person(BOB) is None and not await store.receive([incoming(5, BOB)], NOW)
    batch = [incoming(1), incoming(2), incoming(3)]
    await store.receive(batch if gone else [*batch, incoming(4, BOB), incoming(5, BOB)], NOW)
    plans = {
        1: noted("one", owe("1:0"), replace_reminders={"c1": [reminder("c1:a", NOW + DAY)]}),
        2: noted("two", owe("2:0"), replace_reminders={"c1": [reminder("c1:b", NOW + HOUR)]}),
        3: noted("three", owe("3:0", Kind.DOCUMENT), owe("3:1", due=NOW + SECOND)),
        4: noted("bob", owe("4:0"), replace_reminders={"c9": [reminder("c9:a", NOW + DAY)]}),
        5: yields(Outcome(deliveries=[owe("5:0", Kind.NOTICE, body=b"bye")], forget=True)),
    }
    for user_id, _, _ in await store.backlog():
        for item in await store.open_updates(user_id):
            await store.work(user_id, item.update_id, plans[item.update_id], NOW)
    for user_id in (ANN, BOB):
        rows = [r for r in await store.owed(user_id) if r.state is DeliveryState.SENDING]
        sent = [Settled(row.id, DeliveryState.SENT) for row in rows]
        await store.settle(user_id, sent, NOW, screen_id=7)
    later = NOW + SECOND * 40
    for worked in await store.claim(later, 9, send_due(later)):
        sent = [Settled(row.id, DeliveryState.SENT) for row in worked.claimed]
        await store.settle(worked.person.user_id, sent, later)


async def content(store: Store) -> object:
    """α: what the script must have led to, however often it was killed."""
    ann = await store.person(ANN)
    assert ann is not None and ann.session is not None
    return (
        (ann.session.hint, ann.session.revision, ann.screen_id),
        await states(store),
        (await store.person(BOB), await states(store, BOB)),
        list(await store.backlog()),
    )


EXPECTED = (
    ("three", 3, 7),
    {"c1:b": DeliveryState.PENDING},
    (None, {}),
    [],
)


def test_C03_killed_at_every_seam_all_or_nothing(tmp_path: Path) -> None:
    """A real death (no finally, no rollback) at the k-th seam; the next life ends the work."""
    count = _seams(tmp_path / "count")
    assert count > 100
    for k in range(1, count + 1, 1 if os.environ.get("EVERY_SEAM") else 3):
        folder = tmp_path / str(k)
        if _life(folder, k) == 137:
            assert asyncio.run(_last_life(folder)) == EXPECTED, f"killed at seam {k}"


def _seams(folder: Path) -> int:
    names: list[str] = []
    with armed(names.append):
        assert asyncio.run(_last_life(folder)) == EXPECTED
    return len(names)


def _life(folder: Path, k: int) -> int:
    """Fork a life that dies at its k-th seam; its exit code."""
    child = os.fork()
    if child == 0:
        left = k

        def die(name: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(137)

        code: Callable[[int], object] = os._exit
        with armed(die):
            try:
                asyncio.run(_last_life(folder))
            finally:
                code(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


async def _last_life(folder: Path) -> object:
    async with sqlite_store(folder) as store:
        await drive(store)
        return await content(store)


async def test_C03_an_exception_at_every_seam_of_a_unit(tmp_path: Path) -> None:
    """The same without death: whatever raises, the store goes on and nothing is half done."""
    async with sqlite_store(tmp_path) as store:
        failed, k, update = True, 0, 0
        while failed:
            k, update = k + 1, update + 1
            passed = 0

            def fail(name: str) -> None:
                nonlocal passed
                passed += 1
                if passed == k:  # noqa: B023
                    raise RuntimeError(name)

            await store.receive([incoming(update)], NOW)
            step = noted(f"h{update}", owe(f"{update}:0"), owe(f"{update}:1", due=NOW + DAY))
            failed = False
            try:
                with armed(fail):
                    await store.work(ANN, update, step, NOW)
            except RuntimeError:
                failed = True
            keys = set(await states(store))
            present = [f"{update}:0" in keys, f"{update}:1" in keys]
            done = not await store.open_updates(ANN)
            assert present == [done, done] and (await hint(store) == f"h{update}") is done, k
            if not done:
                await store.work(ANN, update, step, NOW)
    assert k > 15
