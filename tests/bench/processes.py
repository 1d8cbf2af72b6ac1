"""The bots under measurement, each in a process of its own, and what they cost."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.api import ROOT, TOKEN, Control

TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 60.0


@dataclass(slots=True)
class Cost:
    """CPU seconds used so far and resident memory in MB of one process."""

    cpu: float
    rss: float


def cost(pid: int) -> Cost:
    """What a process has cost; its threads included."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    status = Path(f"/proc/{pid}/status").read_text()
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return Cost((int(fields[11]) + int(fields[12])) / TICKS, int(resident.split()[1]) / 1024)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def commands(url: str, folder: Path) -> Mapping[str, tuple[list[str], dict[str, str]]]:
    """Name of a bot -> its command line and environment."""
    rulers = [sys.executable, "-m"]
    ours = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": url,
        "BOT_DATA_DIR": str(folder / "data"),
        "BOT_MASTER_KEY_FILE": str(folder / "key" / "master.key"),
        "BOT_LISTEN": f"127.0.0.1:{free_port()}",
        "BOT_LOG_LEVEL": "WARNING",
        "BOT_NO_BOOTSTRAP": "1",
    }
    file = str(folder / "conversation.pickle")
    return {
        "ours": ([sys.executable, "-m", "bot"], ours),
        "conversation": ([*rulers, "tests.bench.rulers.conversation", url, TOKEN, file], {}),
        "echo": ([*rulers, "tests.bench.rulers.echo", url, TOKEN], {}),
        "echo-side-by-side": ([*rulers, "tests.bench.rulers.echo", url, TOKEN, "concurrent"], {}),
    }


@asynccontextmanager
async def running(name: str, control: Control, folder: Path) -> AsyncIterator[int]:
    """One bot, ready to answer; its pid. It is ended by its pid."""
    command, more = commands(control.url, folder)[name]
    with (folder / f"{name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env={**os.environ, **more}, stdout=log, stderr=log
        )
        try:
            await _answers(control)
            yield process.pid
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def _answers(control: Control) -> None:
    """Wait until the bot answers somebody."""
    await control.person(1)
    await control.say(1, "/start")
    await control.until(1, lambda chat: bool(chat[-1]["from"]["is_bot"]), seconds=START_SECONDS)
