"""kill -9 at random moments under load (durability.md 7.2; G2)."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import pytest

from tests.faults.arena import arena
from tests.faults.storm import Storm, undisturbed
from tests.support.killing import Zygote

pytestmark = pytest.mark.fault
SEED = "TESTS_SEED"
SOMETIMES = (
    "updates recovered",
    "screen killed while sending",
    "killed by trigger",
    "killed at random",
    "reminders accepted",
    "reminder sent",
)


def the_seed() -> int:
    """The given seed, or a new one."""
    return int(os.environ.get(SEED) or secrets.randbelow(10**6))


async def blow(zygote: Zygote, folder: Path, kills: int, tail: int, seed: int) -> dict[str, int]:
    """A storm per mode; what was seen, once nothing is wrong."""
    replay = f"{SEED}={seed} python -m pytest tests/faults/test_kill.py"
    total: dict[str, int] = {}
    for hook in (None, ""):
        mode = "polling" if hook is None else "webhook"
        place = folder / mode
        place.mkdir()
        async with arena(zygote, place) as there:
            model = await undisturbed(zygote, folder / f"model-{mode}", there.clock.now())
            storm = Storm(there, seed, hook, pace=model.pace)
            await storm.blow(kills, tail)
            findings = await storm.judged(model.outcomes)
        print(mode, seed, f"pace {model.pace:.1f}", dict(sorted(findings.seen.items())))
        assert not findings.wrong, "\n".join([replay, mode, *findings.wrong[:20]])
        for what, number in findings.seen.items():
            total[what] = total.get(what, 0) + number
    never = [what for what in SOMETIMES if not total.get(what)]
    assert not never, f"never happened: {never}; {replay}"
    return total


async def test_kill_9_a_few_times(zygote: Zygote, tmp_path: Path) -> None:
    await blow(zygote, tmp_path, kills=9, tail=3, seed=the_seed())


@pytest.mark.slow
async def test_kill_9_two_hundred_times(zygote: Zygote, tmp_path: Path) -> None:
    total = await blow(zygote, tmp_path, kills=90, tail=18, seed=the_seed())
    assert total["killed by trigger"] + total["killed at random"] >= 200
    assert total["reminder killed while sending"], "no reminder was killed while being sent"
