"""Speed: 200 people pressing through the journey, beside two rulers, in one run.

Everything runs on the same Bot API server (a process of its own, its limits switched off),
one bot after the other. What counts are ratios within the run.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.processes import cost, running
from tests.support.api import Control, api_process

USERS = 200
JOURNEY = (
    *("new|not_received", "goal|dates", "q.protection_end|days_14_left", "goal|all"),
    *("q.tracking|stands_still", "q.carrier|seller", "q.shipped_on|week_ago"),
    *("q.price|unknown", "q.paid_with|card_ru", "q.market|global", "q.order_number|unknown"),
    *("q.tracking_number|unknown", "go|why", "go|card", "go|evidence", "go|item.order_page"),
    *("tick.order_page|ready", "go|card", "goal|letter", "go|letter.dispute.shorter", "go|card"),
    *("go|more", "go|deadlines", "go|card", "rem|on", "go|card", "go|more"),
    *("go|close", "close|parcel_arrived"),
)
"""The whole first journey, by what the buttons mean."""
SECONDS = 12.0
PACED_SECONDS = 15.0
RATE = 30.0
WARM_UP = 2.0


@dataclass(frozen=True, slots=True)
class Run:
    """One bot under one load."""

    bot: str
    latency_ms: int
    rate: float
    per_second: float
    p50: float
    p99: float
    cpu_per_1000: float
    rss: float
    acts: int
    timeouts: int


def script(bot: str, paced: bool) -> list[dict[str, Any]]:
    """/start, then as many presses; a ruler's first button always leads on. The paced echo only
    echoes words: one call an update."""
    if bot.startswith("echo") and paced:
        return [{"say": "hello", "timeout": 60}]
    if bot == "ours":
        presses = [{"press": {"data_contains": f"|{what}|"}, "timeout": 60} for what in JOURNEY]
    else:
        presses = [{"press": {"row": 0, "col": 0}, "timeout": 60}] * len(JOURNEY)
    return [{"say": "/start", "timeout": 60}, *presses]


async def measure(bot: str, latency_ms: int, rate: float = 0.0) -> Run:
    """Run one bot under load for a fixed time."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        journal = folder / "journal"
        async with (
            api_process(no_limits=True, latency_ms=latency_ms, journal=journal) as control,
            running(bot, control, folder) as pid,
        ):
            return await _measured(bot, latency_ms, rate, control, pid)


async def _measured(bot: str, latency_ms: int, rate: float, control: Control, pid: int) -> Run:
    plan = {"script": script(bot, rate > 0), "users": USERS, "repeat": 0, "rate": rate}
    await control.start_load(plan)
    await asyncio.sleep(WARM_UP)
    before, begun = await control.load_report(), cost(pid)
    await asyncio.sleep(PACED_SECONDS if rate else SECONDS)
    report, ended = await control.load_report(), cost(pid)
    await control.post("load", {"stop": True})
    acts = report["answered"] - before["answered"]
    seconds = report["seconds"] - before["seconds"]
    return Run(
        bot,
        latency_ms,
        rate,
        acts / seconds,
        report["latency_ms"]["p50"],
        report["latency_ms"]["p99"],
        1000 * (ended.cpu - begun.cpu) / max(acts, 1),
        ended.rss,
        acts,
        report["timeouts"] + report["no_button"],
    )


async def _all() -> list[Run]:
    wanted = [
        *[(bot, 0, 0.0) for bot in ("ours", "conversation", "echo")],
        *[(bot, 50, 0.0) for bot in ("ours", "conversation", "echo")],
        ("echo-side-by-side", 50, RATE),
        ("ours", 50, RATE),
    ]
    runs = []
    for number, (bot, latency, rate) in enumerate(wanted, 1):
        paced = f", {rate:.0f} updates/s" if rate else ""
        sys.stdout.write(f"[{number}/{len(wanted)}] {bot}, {latency} ms a call{paced} …\n")
        sys.stdout.flush()
        runs.append(await measure(bot, latency, rate))
    return runs


def table(runs: Sequence[Run]) -> str:
    """The figures, one line a run."""
    head = (
        "bot",
        "ms/call",
        "paced",
        "updates/s",
        "p50 ms",
        "p99 ms",
        "CPU s/1000",
        "MB",
        "n",
        "lost",
    )
    rows = [
        (
            run.bot,
            str(run.latency_ms),
            f"{run.rate:.0f}/s" if run.rate else "no",
            f"{run.per_second:.1f}",
            f"{run.p50:.1f}",
            f"{run.p99:.1f}",
            f"{run.cpu_per_1000:.3f}",
            f"{run.rss:.0f}",
            str(run.acts),
            str(run.timeouts),
        )
        for run in runs
    ]
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [
        "  ".join(cell.rjust(w) for cell, w in zip(row, widths, strict=True))
        for row in [head, *rows]
    ]
    return "\n".join(lines)


def verdicts(runs: Sequence[Run]) -> list[tuple[str, float, float, bool]]:
    """(what, measured, bar, held) for each bar."""
    found = {(run.bot, run.latency_ms, run.rate): run for run in runs}
    at_0, at_50 = found["ours", 0, 0.0], found["ours", 50, 0.0]
    light, echo = found["ours", 50, RATE], found["echo-side-by-side", 50, RATE]
    fast = at_0.per_second / found["conversation", 0, 0.0].per_second
    far = at_50.per_second / found["conversation", 50, 0.0].per_second
    bar = 1.3 * echo.p50 + 50
    return [
        ("times the ConversationHandler bot at 0 ms", fast, 2.5, fast >= 2.5),
        ("times the ConversationHandler bot at 50 ms", far, 40.0, far >= 40),
        (
            "p99 ms at 30 updates/s, 50 ms; bar from the echo's p50",
            light.p99,
            bar,
            light.p99 <= bar,
        ),
        ("CPU seconds per 1,000 updates", at_0.cpu_per_1000, 0.7, at_0.cpu_per_1000 <= 0.7),
        ("MB in the bot's process", max(at_0.rss, at_50.rss), 90.0, max(at_0.rss, at_50.rss) <= 90),
    ]


def main() -> int:
    """Measure, print, and say which bars held."""
    runs = asyncio.run(_all())
    sys.stdout.write(f"\n{USERS} users, {SECONDS:.0f} s a run, one machine, one run\n\n")
    sys.stdout.write(table(runs) + "\n\n")
    held = True
    for what, measured, bar, good in verdicts(runs):
        held = held and good
        sys.stdout.write(
            f"{'held  ' if good else 'MISSED'}  {measured:9.2f}  (bar {bar:.2f})  {what}\n"
        )
    return 0 if held else 1
