"""Two copies on one PostgreSQL (R11, C12, S13): nothing lost, doubled or out of order."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.faults.arena import arena, free_port
from tests.faults.storm import undisturbed
from tests.faults.test_kill import SEED, the_seed
from tests.support.killing import Zygote
from tests.support.stores import pg_database

pytest.importorskip("asyncpg", reason="asyncpg is not installed")
from tests.faults.copies import Copies, PgArena, spread

pytestmark = [pytest.mark.fault, pytest.mark.postgres]


async def copies(
    zygote: Zygote, folder: Path, mode: str, kills: int, tail: int, seed: int
) -> dict[str, int]:
    """A storm over two copies; what was seen, once nothing is wrong."""
    ports = [free_port(), free_port()]
    async with AsyncExitStack() as stack:
        hook = await stack.enter_async_context(spread(ports)) if mode == "webhook" else None
        place = await stack.enter_async_context(arena(zygote, folder, kind=PgArena))
        place.database_url = await pg_database()
        model = await undisturbed(zygote, folder / "model", place.clock.now())
        storm = Copies(place, seed, hook, ports, model.pace)
        await storm.blow(kills, tail)
        findings = await storm.judged(model.outcomes)
    print(mode, seed, dict(sorted(findings.seen.items())))
    replay = f"{SEED}={seed} python -m pytest tests/faults/test_copies.py"
    assert not findings.wrong, "\n".join([replay, *findings.wrong[:20]])
    return findings.seen


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_R11_two_copies_one_killed_a_few_times(
    zygote: Zygote, tmp_path: Path, mode: str
) -> None:
    seen = await copies(zygote, tmp_path, mode, kills=3, tail=1, seed=the_seed())
    assert seen["copies killed"] == 4


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_R11_two_copies_one_killed_again_and_again(
    zygote: Zygote, tmp_path: Path, mode: str
) -> None:
    seen = await copies(zygote, tmp_path, mode, kills=24, tail=6, seed=the_seed())
    assert seen["updates open at a death"] and seen["deliveries sending at a death"]
