"""Signals out of impatience: an end that is under way stays an orderly one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.ending import SIGNALS
from tests.bench.processes import free_port

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals"),
]
ROOT = Path(__file__).resolve().parents[1]
LIFE = """
import os, sys, threading, time
from bot import life
from bot.ending import SIGNALLED

def signalled():
    os.kill(os.getpid(), int(sys.argv[1]))
    time.sleep(0.05)

async def lived():
    threading.Thread(target=threading.Event().wait, daemon=True).start()
    signalled()
    return 0 if SIGNALLED.asked else 3

code = life.lived(lived())
signalled()
sys.exit(code)
"""
REFUSED = """
import os, sys
from bot import app, life
from bot.cli import load
from bot.clock import SystemClock

ends = app.Bot.stop

async def stopping(self):
    os.kill(os.getpid(), int(sys.argv[1]))
    await ends(self)

async def early():
    settings = load(os.environ)
    os.kill(os.getpid(), int(sys.argv[1]))
    return await life.serve(settings, settings.api_url, "1:x", SystemClock())

app.Bot.stop = stopping
sys.exit(life.lived(early()))
"""
HANGING = """
import asyncio, os, sys
from bot import app, life
from bot.cli import load
from bot.clock import SystemClock

ends = app.Bot.stop

async def starting(self):
    os.kill(os.getpid(), int(sys.argv[1]))
    await asyncio.sleep(30)

async def stopping(self):
    os.kill(os.getpid(), int(sys.argv[1]))
    await asyncio.sleep(0.05)
    await ends(self)

async def served():
    settings = load(os.environ)
    if settings.is_playground:
        from bot.playground.run import play
        return await play(settings)
    return await life.serve(settings, settings.api_url, "1:x", SystemClock())

app.Bot.start, app.Bot.stop = starting, stopping
sys.exit(life.lived(served()))
"""


def code_of(program: str, number: int, **environ: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(number)],
        cwd=ROOT,
        env={**os.environ, "BOT_NO_BOOTSTRAP": "1", **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("number", SIGNALS)
def test_C10_a_signal_is_heard_and_one_after_the_end_changes_nothing(
    number: signal.Signals,
) -> None:
    """With a thread still alive: a mask of the main thread's would not hold it off."""
    code, said = code_of(LIFE, number)
    assert (code, said) == (0, "")


@pytest.mark.parametrize("number", SIGNALS)
def test_C10_a_signal_while_a_start_that_was_called_off_ends(
    number: signal.Signals, tmp_path: Path
) -> None:
    code, said = code_of(REFUSED, number, BOT_DATA_DIR=str(tmp_path), BOT_TOKEN="1:x")
    assert code == 0, said


@pytest.mark.parametrize("token", ["1:x", ""], ids=["bot", "playground"])
@pytest.mark.parametrize("number", SIGNALS)
def test_C10_a_start_that_hangs_is_ended_and_its_end_not_broken_off(
    number: signal.Signals, token: str, tmp_path: Path
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    code, said = code_of(
        HANGING, number, BOT_DATA_DIR=str(tmp_path), BOT_TOKEN=token, BOT_LISTEN=listen
    )
    assert code == 0, said
