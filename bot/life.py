"""One life of the process: from the first signal handler to the last step of the end."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any

import structlog
from aiohttp import web

from bot.app import Bot
from bot.clock import Clock, SystemClock
from bot.diet import drop_manual
from bot.ending import SIGNALLED, until_ended
from bot.opening import opened
from bot.settings import Settings
from bot.troubles import OperatorError, SettingsError

HANG_UP_SECONDS = 3.0
"""How long a request that hangs may hold up the end; Telegram sends an unanswered one again."""
GC_THRESHOLD = (50_000, 20, 20)
"""Updates leave hardly any cycles behind; looking for them every 700 objects costs more than
it finds."""

log = structlog.get_logger(__name__)


def run(settings: Settings, playground: bool) -> int:
    """Run until a signal or a failure; the exit code."""
    return lived(_run(settings, playground))


def lived(life: Coroutine[Any, Any, int]) -> int:
    """Run a life to its end, whatever signals come before, meanwhile and after."""
    SIGNALLED.listen()
    try:
        import uvloop
    except ModuleNotFoundError:  # there is none for Windows
        return asyncio.run(life)
    else:
        return uvloop.run(life)
    finally:
        SIGNALLED.ignore()


async def _run(settings: Settings, playground: bool) -> int:
    if playground:
        from bot.playground.run import play

        return await play(settings)
    token = settings.token
    if token is None:
        raise SettingsError("BOT_TOKEN is not set.")
    return await serve(settings, settings.api_url, token.get_secret_value(), SystemClock())


async def serve(settings: Settings, root: str, token: str, clock: Clock) -> int:
    """Run the bot against a Bot API server, with its HTTP side."""
    store = await opened(settings)  # not broken off by a signal: it may be a migration
    bot = Bot(settings, store, clock, root, token)
    http = web.Application(client_max_size=256 * 1024)

    async def begin() -> web.AppRunner:
        bot.add_to(http)
        runner = await _listen(http, settings)
        await _started(bot)
        settle_memory()
        log.info("ready", mode="webhook" if settings.webhook_url else "polling")
        return runner

    return await until_ended(bot, begin)


async def _started(bot: Bot) -> None:
    """Start under the supervisor's eyes: a part that fails meanwhile ends the start."""
    starting = asyncio.current_task()

    def end(_: object) -> None:
        if starting is not None:
            starting.cancel()

    watch = bot.watch()
    watch.add_done_callback(end)
    try:
        await bot.start()
    finally:
        watch.remove_done_callback(end)


def settle_memory() -> None:
    """What is loaded now stays for good: the collector need not look at it again and again."""
    drop_manual("telegram")
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLD)


async def _listen(http: web.Application, settings: Settings) -> web.AppRunner:
    runner = web.AppRunner(http, access_log=None, shutdown_timeout=HANG_UP_SECONDS)
    await runner.setup()
    site = web.TCPSite(runner, settings.listen.host, settings.listen.port)
    try:
        await site.start()
    except OSError:
        raise OperatorError(
            f"{settings.listen.host}:{settings.listen.port} is taken; set BOT_LISTEN to another."
        ) from None
    return runner
