"""A process of its own for one piece of work: it gets bytes, answers with bytes, and ends."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import structlog

import bot

PICTURES = (sys.executable, "-m", "bot.pictures")
"""Draws a chart; with "grey" behind it, makes a picture ready to be read."""
_ROOT = Path(bot.__file__).parent.parent
_PASSED_ON = ("PATH", "HOME", "SYSTEMROOT", "LD_LIBRARY_PATH", "LANG", "TESSDATA_PREFIX")
"""What a process may need to start; tokens and keys are not among it."""
_OUR_OWN = {
    "PYTHONPATH": str(_ROOT),
    "PYTHONDONTWRITEBYTECODE": "1",
    "OMP_THREAD_LIMIT": "1",  # Tesseract on several cores is slower and starves the bot
}

log = structlog.get_logger(__name__)


async def run(command: Sequence[str], given: bytes, seconds: float) -> bytes | None:
    """What the process answers; None when it fails or takes longer, and then it is ended."""
    try:
        return await _run(command, given, seconds)
    except (OSError, TimeoutError) as trouble:
        log.error("picture", why=type(trouble).__name__)
        return None


async def _run(command: Sequence[str], given: bytes, seconds: float) -> bytes | None:
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment(os.environ)
    )
    try:
        async with asyncio.timeout(seconds):
            made, said, *_ = await asyncio.gather(
                _all(child.stdout), _all(child.stderr), _feed(child.stdin, given), child.wait()
            )
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode:
        # The last line names the fault; what was given is not in it.
        log.error("picture", why=said.decode(errors="replace").strip().rpartition("\n")[2])
        return None
    return made


async def _all(pipe: asyncio.StreamReader | None) -> bytes:
    return b"" if pipe is None else await pipe.read()


async def _feed(pipe: asyncio.StreamWriter | None, given: bytes) -> None:
    """Hand over what it is given. It may have ended already and answers all the same: asyncio is
    silent about that, and uvloop raises RuntimeError, which `communicate` lets through."""
    if pipe is not None:
        with suppress(OSError, RuntimeError):
            pipe.write(given)
            await pipe.drain()
        pipe.close()


def environment(own: Mapping[str, str]) -> dict[str, str]:
    """What of our own environment a child is given."""
    kept = {name: own[name] for name in _PASSED_ON if name in own}
    return {**kept, **_OUR_OWN}
