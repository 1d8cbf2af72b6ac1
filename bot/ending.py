"""How a life ends: by a signal, or by a part that fails."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

from aiohttp import web

from bot.app import Bot

SIGNALS = (signal.SIGTERM, signal.SIGINT)


def on_signal(call: Callable[[], object]) -> None:
    """Call this on either signal, in place of what was called before."""
    for name in SIGNALS:
        asyncio.get_running_loop().add_signal_handler(name, call)


def exit_code(bot: Bot) -> int:
    """1 when a part failed, or the watch itself."""
    watch = bot.watch()
    broken = watch.done() and not watch.cancelled() and watch.exception() is not None
    return 1 if broken or bot.supervisor.failure else 0


async def until_stopped(bot: Bot, runner: web.AppRunner | None) -> int:
    """Wait for SIGTERM or SIGINT (0), or for a part to fail (1)."""
    stop = asyncio.Event()
    on_signal(stop.set)
    watch = bot.watch()
    signalled = bot.supervisor.spawn(stop.wait(), name="signals")
    await asyncio.wait([watch, signalled], return_when=asyncio.FIRST_COMPLETED)
    signalled.cancel()
    code = exit_code(bot)
    watch.cancel()
    if runner is not None:
        await runner.cleanup()
    return code or exit_code(bot)
