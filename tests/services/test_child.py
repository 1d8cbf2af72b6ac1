"""A process of its own for one piece of work, on the loop that the bot runs on."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Any

import pytest

from bot.services import child

LOOPS: list[Callable[[], asyncio.AbstractEventLoop]] = [asyncio.new_event_loop]
if sys.platform != "win32":
    import uvloop

    LOOPS.append(uvloop.new_event_loop)

ECHO = (sys.executable, "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())")
DEAF = (sys.executable, "-c", "print('done', end='')")
FAILS = (sys.executable, "-c", "raise SystemExit(3)")
GIVEN = [b"", b"a few words", os.urandom(1_000_000)]


@pytest.mark.parametrize("given", GIVEN, ids=["nothing", "little", "much"])
@pytest.mark.parametrize("loop", LOOPS)
def test_it_gets_bytes_and_answers(loop: Any, given: bytes) -> None:
    with asyncio.Runner(loop_factory=loop) as runner:
        assert runner.run(child.run(ECHO, given, 10)) == given
        assert runner.run(child.run(FAILS, given, 10)) is None


@pytest.mark.parametrize("given", GIVEN, ids=["nothing", "little", "much"])
@pytest.mark.parametrize("loop", LOOPS)
def test_one_that_ended_before_it_was_given_anything(
    loop: Any, given: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine `tesseract --list-langs` is over before we come to write: that had ended
    the start of the bot."""
    started = asyncio.create_subprocess_exec

    async def ended(*command: Any, **how: Any) -> asyncio.subprocess.Process:
        one = await started(*command, **how)
        await one.wait()
        return one

    monkeypatch.setattr(asyncio, "create_subprocess_exec", ended)
    with asyncio.Runner(loop_factory=loop) as runner:
        assert runner.run(child.run(DEAF, given, 10)) == b"done"
