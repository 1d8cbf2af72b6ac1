"""`python3 -m tests.simulation SEED`, or FIRST LAST: run seeds, one line of JSON for each.

With `-v` in front everything that happens is told on stderr; BOT_PLANTED names a bug to plant.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
import traceback
from collections.abc import Sequence

import pytest

from tests.simulation.planted import PLANTED
from tests.simulation.world import DAYS, USERS, Simulation


def one(seed: int, *, aloud: bool = False) -> dict[str, object]:
    """A seed's result: its trace's hash and its counters, or why it failed."""
    begun = time.process_time()
    simulation = Simulation(seed)
    simulation.tell_all = sys.stderr.write if aloud else None
    told: dict[str, object] = {"seed": seed}
    try:
        told["trace"] = simulation.run()
        told["seen"] = dict(simulation.seen)
    except Exception:
        told["failed"] = traceback.format_exc()
    told["seconds"] = round(time.process_time() - begun, 2)
    return told


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for."""
    if not arguments:
        sys.stderr.write(f"which seed? ({USERS} people, {DAYS} days each)\n")
        return 2
    aloud = arguments[0] == "-v"
    arguments = arguments[aloud:]
    gc.set_threshold(50_000, 20, 100)
    if bug := os.environ.get("BOT_PLANTED"):
        PLANTED[bug](pytest.MonkeyPatch())
    first, last = int(arguments[0]), int(arguments[-1])
    failed = False
    for seed in range(first, last + 1):
        told = one(seed, aloud=aloud)
        failed = failed or "failed" in told
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return int(failed)


if __name__ == "__main__":
    code = main(sys.argv[1:])
    # Without collecting the tasks of those that were killed.
    os._exit(code)
