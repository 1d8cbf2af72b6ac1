"""A ruler: the same reminders as jobs of APScheduler in its own SQLAlchemy job store.

`python3 -m tests.bench.rulers.scheduled fill FILE JOBS SECONDS MINUTES` puts them in by plain
SQL, as many as the time allows, the first due so many minutes from now; `... serve FILE` starts
a scheduler on them, measures, and prints JSON; `... burst FILE SECONDS` lets all that is due
run and counts it.
"""

from __future__ import annotations

import json
import os
import pickle
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import create_engine, insert

TIMES = 100
PORTION = 10_000
ran = 0


def remind(user: int, case: str, deadline: str) -> None:
    """Would send."""
    global ran
    ran += 1


def scheduler(file: str) -> tuple[BackgroundScheduler, SQLAlchemyJobStore]:
    """As its guide shows it; nothing is dropped for being late."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{file}")
    made = BackgroundScheduler(
        timezone=UTC,
        jobstores={"default": store},
        job_defaults={"misfire_grace_time": None, "coalesce": True},
    )
    return made, store


def fill(file: str, jobs: int, seconds: float, ahead: float) -> dict[str, Any]:
    """One real job, and its like."""
    made, store = scheduler(file)
    made.start(paused=True)
    arguments = {"args": (1, "case", "protection_end")}
    model = made.add_job(remind, "date", run_date=soon(60), **arguments)
    state = model.__getstate__()
    model.remove()
    made.shutdown()
    begun, total, rows = time.monotonic(), 0, likes(state, jobs, ahead)
    with create_engine(f"sqlite:///{file}").begin() as connection:
        while time.monotonic() < begun + seconds and (some := list(islice(rows, PORTION))):
            connection.execute(insert(store.jobs_t), some)
            total += len(some)
    return {"jobs": total, "seconds": time.monotonic() - begun}


def likes(state: dict[str, Any], jobs: int, ahead: float) -> Iterator[dict[str, Any]]:
    """Rows of its table."""
    for number in range(jobs):
        at = soon(ahead + number / 20)
        state["trigger"].run_date = at
        state |= {"id": f"{number:032x}", "next_run_time": at}
        state["args"] = (number, f"{number % 2**40:012x}", "protection_end")
        yield {"id": state["id"], "next_run_time": at.timestamp(), "job_state": pickle.dumps(state)}


def soon(minutes: float) -> datetime:
    """So many minutes ahead."""
    return datetime.now(UTC) + timedelta(minutes=minutes)


def resident() -> float:
    """MB of this process."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def serve(file: str) -> dict[str, Any]:
    """What a start, a look and one more cost."""
    idle = resident()
    begun = time.perf_counter()
    made, store = scheduler(file)
    made.start()
    ready = time.perf_counter() - begun
    time.sleep(2)
    looks, adds = [], []
    for number in range(TIMES):
        begun = time.perf_counter()
        store.get_next_run_time()
        looks.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        made.add_job(remind, "date", run_date=soon(3000 + number), args=(number, "case", "x"))
        adds.append(time.perf_counter() - begun)
    told = {
        "ready_s": ready,
        "mb_over_idle": resident() - idle,
        "next_ms": 1000 * statistics.median(looks),
        "add_ms": 1000 * statistics.median(adds),
    }
    made.shutdown(wait=False)
    return told


def burst(file: str, seconds: float) -> dict[str, Any]:
    """All at once."""
    begun, cpu = time.monotonic(), time.process_time()
    made, _ = scheduler(file)
    made.start()
    time.sleep(seconds)
    took = time.monotonic() - begun
    return {
        "ran": ran,
        "per_second": ran / took,
        "cpu": (time.process_time() - cpu) / took,
        "mb": resident(),
    }


if __name__ == "__main__":
    what, path, *rest = sys.argv[1:]
    numbers = [float(number) for number in rest]
    # Under its importable name, so that the pickled jobs find their function again.
    from tests.bench.rulers import scheduled

    if what == "fill":
        answer = scheduled.fill(path, int(numbers[0]), *numbers[1:])
    else:
        answer = scheduled.serve(path) if what == "serve" else scheduled.burst(path, numbers[0])
    print(json.dumps(answer), flush=True)

    os._exit(0)
