"""Everybody's reminder falls due at once: how fast, in which order and at what cost they leave."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.filling import FIRST_USER, Template
from tests.bench.processes import cost, free_port
from tests.support.api import ROOT, TOKEN

IN_HAND = 2.0
"""Seconds by which a less urgent one may be ahead: those in hand, and the order read last."""


@dataclass(frozen=True, slots=True)
class Burst:
    """What was seen of it."""

    sent: int
    seconds: float
    most_in_a_second: int
    out_of_order: int
    twice: int
    cpu: float
    """Of one core."""
    rss: float

    @property
    def per_second(self) -> float:
        """On the average."""
        return self.sent / self.seconds


@asynccontextmanager
async def sink(folder: Path) -> AsyncIterator[tuple[str, Path]]:
    """Something that takes messages: its address and its notes."""
    notes = folder / "sink.txt"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.rulers.sink", str(notes),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    port = int(await process.stdout.readline())
    try:
        yield f"http://127.0.0.1:{port}", notes
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def a_bot(environ: Mapping[str, str], log: Path) -> AsyncIterator[int]:
    """The bot's own process; its pid."""
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot",
            cwd=ROOT, env={**os.environ, **environ}, stdout=file, stderr=file,
        )  # fmt: skip
        try:
            yield process.pid
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


def environment(url: str, folder: Path, **more: str) -> dict[str, str]:
    """How a bot on this folder is started."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": url,
        "BOT_DATA_DIR": str(folder / "data"),
        "BOT_MASTER_KEY_FILE": str(folder / "key" / "master.key"),
        "BOT_LISTEN": f"127.0.0.1:{free_port()}",
        "BOT_LOG_FORMAT": "json",
        "BOT_NO_BOOTSTRAP": "1",
        **more,
    }


async def measure(
    folder: Path, templates: Sequence[Template], people: int, seconds: float, **more: str
) -> Burst:
    """Start the bot on a database with a burst in it and watch, until all is sent or the time
    is over."""
    async with (
        sink(folder) as (url, notes),
        a_bot(environment(url, folder, **more), folder / "bot.log") as pid,
    ):
        lines = await _first(notes)
        begun, loop = cost(pid), asyncio.get_running_loop()
        end = loop.time() + seconds
        while loop.time() < end and len(lines) < people:
            await asyncio.sleep(0.5)
            lines = _noted(notes)
        ended = cost(pid)
    return judged(lines, templates, ended.cpu - begun.cpu, ended.rss)


def _noted(notes: Path) -> list[str]:
    return notes.read_text().splitlines() if notes.exists() else []


async def _first(notes: Path) -> list[str]:
    for _ in range(600):
        if lines := _noted(notes):
            return lines
        await asyncio.sleep(0.1)
    raise TimeoutError("no message left within a minute")


def judged(lines: Sequence[str], templates: Sequence[Template], cpu: float, rss: float) -> Burst:
    """What the notes say."""
    whole = [line.split() for line in lines if line.count(" ") == 1]
    sent = [(float(at), int(chat)) for at, chat in whole]
    window: deque[float] = deque()
    most = 0
    for at, _ in sent:
        window.append(at)
        while window[0] <= at - 1:
            window.popleft()
        most = max(most, len(window))
    urgency = [min(row.urgent_at for row in one.rows if row.urgent_at) for one in templates]
    asked = [urgency[(chat - FIRST_USER) % len(urgency)].timestamp() for _, chat in sent]
    behind, late, highest = 0, 0, 0.0
    for (at, _), mine in zip(sent, asked, strict=True):
        while sent[behind][0] < at - IN_HAND:
            highest = max(highest, asked[behind])
            behind += 1
        late += mine < highest
    seconds = sent[-1][0] - sent[0][0]
    chats = {chat for _, chat in sent}
    return Burst(len(sent), seconds, most, late, len(sent) - len(chats), cpu / seconds, rss)
