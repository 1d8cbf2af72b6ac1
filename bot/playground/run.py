"""The playground: the real bot and an embedded Bot API server in one process, on loopback.

No token and no internet are needed. What the person behind the browser sees is the chat
page; what the bot sees is a Bot API server it cannot tell from Telegram's.
"""

from __future__ import annotations

import sys
from datetime import datetime

from aiohttp import web

from bot.app import Bot
from bot.clock import ShiftedClock
from bot.ending import until_ended
from bot.opening import database_url, opened
from bot.playground.page import PageHooks, add_page
from bot.playground.server import start
from bot.playground.world import World
from bot.settings import Settings
from bot.storage.base import Outcome
from bot.storage.factory import sqlite_path
from bot.troubles import OperatorError

TOKEN = "1000:playground-token-of-no-value-to-anybody"  # noqa: S105 - reaches nobody
PORTS_TRIED = 20


async def play(settings: Settings) -> int:
    """Run the playground until a signal; the exit code."""
    clock = ShiftedClock()
    world = World(clock, enforce_limits=True)
    api = await start(world, "127.0.0.1", 0, TOKEN)
    store = await opened(settings)
    bot = Bot(settings, store, clock, api.url, TOKEN)

    async def begin() -> web.AppRunner:
        runner, port = await _page(settings, world, clock, bot)
        await bot.start()
        _greet(settings, port)
        return runner

    try:
        return await until_ended(bot, begin)
    finally:
        await api.stop()


async def _page(
    settings: Settings, world: World, clock: ShiftedClock, bot: Bot
) -> tuple[web.AppRunner, int]:
    async def next_reminder() -> datetime | None:
        return await bot.store.next_due()

    async def forget(user_id: int) -> None:
        erased = await bot.store.amend(user_id, lambda _: Outcome(forget=True), clock.now())
        if erased is not None:
            bot.courier.serving.take(erased)

    http = web.Application()
    add_page(http, world, clock, PageHooks(next_reminder, forget))
    bot.health.add_to(http)
    runner = web.AppRunner(http, access_log=None)
    await runner.setup()
    return runner, await _listen(runner, settings)


async def _listen(runner: web.AppRunner, settings: Settings) -> int:
    """The port asked for; the next free one when none was asked for."""
    first = settings.listen.port
    tries = 1 if settings.listen_given else PORTS_TRIED
    for port in range(first, first + tries):
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
        except OSError:
            continue
        return int(runner.addresses[-1][1])  # where 0 was asked for, any free one
    raise OperatorError(f"127.0.0.1:{first} is taken; set BOT_LISTEN to another.")


def _greet(settings: Settings, port: int) -> None:
    where = sqlite_path(database_url(settings), settings.data_dir)
    sys.stdout.write(
        f"Playground: open http://127.0.0.1:{port}/ in a browser.\n"
        f"Database:   {where}\n"
        "Real bot:   get a token from @BotFather and set BOT_TOKEN.\n"
    )
    sys.stdout.flush()
