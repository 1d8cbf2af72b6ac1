"""Twenty people and a bot through 45 days of trouble, many times over, each time otherwise.

A seed that fails is run alone, and told in full, by the command in the message.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest

from bot.storage.records import to_ms
from bot.storage.sealing import MasterKey
from tests.simulation.planted import EXPECTED, PLANTED
from tests.simulation.records import Records
from tests.simulation.virtual import BEGIN
from tests.support.api import ROOT

FEW = 4
MANY = 300
LIMIT = 1800.0
"""Seconds after which a process that still lives is ended: nothing here runs for ever."""
SOMETIMES = (
    *("reminders", "a digest of several reminders", "a cap or the night held one back"),
    *("a last chance over the caps", "a last chance without a sound", "a second copy"),
    *("a reminder after an outage", "a repeat that was asked for", "a countdown compared"),
    *("the notice that a deadline passed", "a last reminder accounted for", "a parked delivery"),
    *("an answer crossed a reminder", "erased", "403", "429", "SIGTERM", "killed", "down for days"),
    *("killed before, a reminder", "killed after, a reminder", "unreachable, a reminder"),
    *("lost, a reminder", "accepted, lost, a reminder", "flood, a reminder", "log: line_down"),
    *("the clock jumped ahead", "the clock jumped back", "Telegram away for a day"),
    *("a zone changed", "quiet hours changed", "a deadline moved", "a case closed"),
    *("a case opened again", "reminders switched off", "a deadline muted", "a dispute opened"),
    *("moved out of the night", "a clock changed", "asked how it ended"),
)
"""What has to happen at least once over all seeds, or the run has tried nothing."""


async def lives(
    first: int, last: int, *, hash_seed: str = "0", bug: str = ""
) -> list[dict[str, Any]]:
    """The results of these seeds, run in a process of their own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.simulation", str(first), str(last),
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "BOT_PLANTED": bug},
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(LIMIT):
            said, _ = await process.communicate()
    except TimeoutError:
        process.kill()
        raise
    results = [json.loads(line) for line in said.splitlines()]
    assert len(results) == last - first + 1, (
        f"seeds {first} to {last} ended with {process.returncode}"
    )
    return results


async def side_by_side(first: int, count: int, *, bug: str = "") -> list[dict[str, Any]]:
    """The same on every core; each process gets a share of the seeds."""
    cores = os.cpu_count() or 1
    share = -(-count // cores)
    starts = range(first, first + count, share)
    found = await asyncio.gather(
        *(lives(start, min(start + share, first + count) - 1, bug=bug) for start in starts)
    )
    return [result for results in found for result in results]


def hold(results: Sequence[dict[str, Any]]) -> Counter[str]:
    """No seed failed; what was seen in all of them."""
    failed = [result for result in results if "failed" in result]
    told = "\n".join(
        f"python3 -m tests.simulation -v {result['seed']}\n{result['failed']}" for result in failed
    )
    assert not failed, f"{len(failed)} of {len(results)} seeds failed:\n{told}"
    seen: Counter[str] = Counter()
    for result in results:
        seen.update(result["seen"])
    return seen


async def test_few_seeds_hold() -> None:
    seen = hold(await side_by_side(1, FEW))
    assert seen["reminders"] > 100 * FEW
    assert seen["killed"] > FEW


async def test_a_seed_tells_the_same_story_twice() -> None:
    """In two processes whose hashes differ: nothing hangs on the order of a set."""
    first, second = await asyncio.gather(lives(2, 2, hash_seed="1"), lives(2, 2, hash_seed="2"))
    assert first[0]["trace"] == second[0]["trace"]
    assert first[0]["seen"] == second[0]["seen"]
    other = await lives(3, 3)
    assert other[0]["trace"] != first[0]["trace"]


@pytest.mark.slow
async def test_many_seeds_hold_and_everything_happened() -> None:
    results = await side_by_side(1, MANY)
    seen, seconds = hold(results), sum(result["seconds"] for result in results)
    sys.stdout.write(f"{MANY} seeds, {seconds:.0f} s of CPU: {dict(sorted(seen.items()))}\n")
    missing = [what for what in SOMETIMES if not seen[what]]
    assert not missing, f"never happened in {MANY} seeds: {missing}"


@pytest.mark.slow
@pytest.mark.parametrize("bug", sorted(PLANTED))
async def test_a_planted_bug_is_found(bug: str) -> None:
    """The test of the test: each of these would cost somebody a reminder, or their sleep."""
    for first in range(1, 25, 4):
        results = await side_by_side(first, 4, bug=bug)
        told = " ".join(str(result.get("failed", "")) for result in results)
        if EXPECTED[bug] in told:
            return
    raise AssertionError(f"{bug}: nothing found; {told[-2000:]}")


def test_only_a_lease_that_ran_out_is_stuck() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE deliveries (user_id, kind, state, wake)")
    then = to_ms(BEGIN)
    for user, kind, state, wake in (
        (1, "reminder", "sending", then - 1),
        (2, "reminder", "sending", then + 1),
        (3, "reminder", "pending", then - 1),
        (4, "screen", "sending", then - 1),
    ):
        values = (user, kind, state, wake)
        connection.execute("INSERT INTO deliveries VALUES (?, ?, ?, ?)", values)
    looked_at = Records(connection, MasterKey.generate()[0])
    assert [looked_at.stuck(user, BEGIN) for user in (1, 2, 3, 4)] == [True, False, False, False]
