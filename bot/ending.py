"""How a life ends: by a signal, or by a part that fails."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import web

from bot.app import Bot

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Signals:
    """SIGTERM and SIGINT, from before the event loop until the process is gone.

    A loop's own handlers come late and are taken away when it closes, and a mask holds for
    one thread only: either way a signal sent out of impatience could break off an end that
    is under way. These are the process's, and know whom to call.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._call: Callable[[], object] = lambda: None
        self.asked = False

    def listen(self) -> None:
        """From now on neither signal ends the process by itself; `asked` tells of one."""
        for number in SIGNALS:
            signal.signal(number, lambda *_: self._heard())

    def ignore(self) -> None:
        """The life is over and nothing is left to break off."""
        for number in SIGNALS:
            signal.signal(number, signal.SIG_IGN)

    def then(self, call: Callable[[], object]) -> None:
        """Call this on either signal, in place of what was called before."""
        self._loop, self._call = asyncio.get_running_loop(), call

    def _heard(self) -> None:
        self.asked = True
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed
                # Whom to call is asked in the loop: it may be another by then.
                self._loop.call_soon_threadsafe(lambda: self._call())


SIGNALLED = Signals()
"""A process has one set of handlers."""


async def until_ended(bot: Bot, begin: Callable[[], Awaitable[web.AppRunner]]) -> int:
    """Begin, and wait for SIGTERM or SIGINT (0) or for a part to fail (1). A signal ends a start as
    gracefully as a run: what an earlier life left is being sent already."""
    try:
        _stop_starting()
        return 0 if SIGNALLED.asked else await _until_stopped(bot, await begin())
    except asyncio.CancelledError:
        return _exit_code(bot)  # a signal or a failure while starting
    finally:
        SIGNALLED.then(lambda: None)  # an end is not broken off
        await bot.stop()


def _stop_starting() -> None:
    """Let a signal end a start; a second one changes nothing."""
    starting = asyncio.current_task()

    def stop() -> None:
        SIGNALLED.then(lambda: None)
        if starting is not None:
            starting.cancel()

    SIGNALLED.then(stop)


def _exit_code(bot: Bot) -> int:
    """1 when a part failed, or the watch itself."""
    watch = bot.watch()
    broken = watch.done() and not watch.cancelled() and watch.exception() is not None
    return 1 if broken or bot.supervisor.failure else 0


async def _until_stopped(bot: Bot, runner: web.AppRunner) -> int:
    stop = asyncio.Event()
    SIGNALLED.then(stop.set)
    if SIGNALLED.asked:
        stop.set()
    watch = bot.watch()
    signalled = bot.supervisor.spawn(stop.wait(), name="signals")
    await asyncio.wait([watch, signalled], return_when=asyncio.FIRST_COMPLETED)
    signalled.cancel()
    code = _exit_code(bot)
    watch.cancel()
    await runner.cleanup()
    return code or _exit_code(bot)
