"""The composition root: Settings become a running bot. The only file that knows all parts."""

from __future__ import annotations

import asyncio
import gc
import signal
from collections.abc import Callable
from contextlib import suppress

import structlog
from aiohttp import web

from bot.clock import Clock, SystemClock
from bot.heartbeat import NET_SECONDS, Heartbeat
from bot.marketplaces.loader import rules
from bot.opening import opened
from bot.services.answers import Revoked, Sent
from bot.services.courier import PART as COURIER
from bot.services.courier import Courier
from bot.services.desk import Desk
from bot.services.housekeeping import keep_house
from bot.services.intake import Intake
from bot.services.lanes import PART as LANES
from bot.services.limits import Limiter
from bot.services.line import Line
from bot.settings import Settings
from bot.storage.base import Store, StoreTrouble
from bot.supervisor import Supervisor
from bot.texts.translator import catalogues
from bot.troubles import OperatorError, SettingsError
from bot.web.health import Health

GRACE = 8.0
"""Seconds that sends in flight get at a graceful stop (R15)."""
ELECT_EVERY = 2.0
"""Seconds between two looks for a role nobody holds."""
TIDY_HOUR = 4
SIGNALS = (signal.SIGTERM, signal.SIGINT)
HEARTBEAT = "heartbeat"

log = structlog.get_logger(__name__)


class Bot:
    """All parts of one running bot, put together once."""

    def __init__(self, settings: Settings, store: Store, clock: Clock, root: str, token: str):
        # Telegram's library is loaded here and not at import, so that `health` stays quick.
        from bot.tg.api import BotApi
        from bot.tg.handlers import Handlers, Unparseable
        from bot.tg.outbound import TelegramMessenger

        # Read before two threads may meet over it: msgspec learns a type's shape at its first
        # use, unguarded, and the process died of that.
        rules()
        self.settings, self.store, self.clock = settings, store, clock
        self.supervisor = Supervisor(clock)
        self.heartbeat = Heartbeat(clock, lambda: self.supervisor.beat(HEARTBEAT))
        self.api = BotApi(root, token)
        self.messenger = TelegramMessenger(self.api)
        self.words = words = catalogues()
        line = Line(self.supervisor, self.messenger.probe, self.heartbeat.ring)
        self.messenger.note = line.note
        self.courier = Courier(
            store,
            clock,
            self.messenger,
            words,
            self.supervisor,
            self.heartbeat,
            line,
            Limiter(clock, settings.send_rate),
        )
        self.desk = Desk(
            store,
            clock,
            words,
            self.courier.take,
            self.heartbeat.arm,
            default_locale=settings.default_locale,
            default_zone=settings.default_zone,
        )
        self.handlers = Handlers(
            self.api, root, token, self.desk, store, self.messenger, words, self.supervisor, clock
        )
        self.intake = Intake(
            store,
            clock,
            self.supervisor,
            self.handlers.dispatch,
            Unparseable,
            settings.default_locale,
            self.heartbeat.ring,
        )
        self.health = Health(self.supervisor, store, clock)

    async def start(self, http: web.Application | None) -> None:
        """Open the door to Telegram and begin to serve. Routes go onto `http`."""
        await self._meet_telegram()
        await self.store.elect()
        self.store.on_news(self._news)
        self.heartbeat.start()
        self.heartbeat.every_day(TIDY_HOUR, self._tidy, "tidy")
        self.supervisor.on_jump(self.heartbeat.jumped)
        self.supervisor.expect(HEARTBEAT)
        self.supervisor.run(LANES, self.intake.lanes.watch)
        self.supervisor.run(COURIER, self.courier.run)
        if self.store.courier:
            # Beside a living copy the sweep tells what was left from what is being served.
            await self.intake.recover()
        self.supervisor.run("roles", self._elect)
        if http is not None:
            self.health.add_to(http)
        await self._open_ingress(http)

    async def _meet_telegram(self) -> None:
        """Learn the bot's own name; a refused token ends here, an absent network is waited for."""
        wait = 0.5
        while True:
            answer = await self.messenger.probe()
            if isinstance(answer, Sent):
                break
            if isinstance(answer, Revoked) and wait > 2:
                raise SettingsError("Telegram does not accept BOT_TOKEN.")
            log.warning("telegram_unreachable", because=type(answer).__name__, wait=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, NET_SECONDS)
        await self.handlers.application.initialize()

    async def _open_ingress(self, http: web.Application | None) -> None:
        from bot.tg.polling import ALLOWED, PART, Poller
        from bot.tg.profile import publish

        settings = self.settings
        if settings.webhook_url and settings.webhook_secret and http is not None:
            from bot.web.webhook import Webhook

            secret = settings.webhook_secret.get_secret_value()
            Webhook(self.intake, settings.webhook_url, secret).add_to(http)
            params = {"url": settings.webhook_url, "secret_token": secret}
            await self.api.call("setWebhook", {**params, "allowed_updates": ALLOWED})
        else:
            await self.api.call("deleteWebhook", {})
            poller = Poller(self.api, self.intake, self.store, self.supervisor)
            self.supervisor.run(PART, poller.run)
        bot = self.handlers.application.bot
        self.supervisor.spawn(publish(bot, self.words), name="profile")

    async def stop(self) -> None:
        """Finish what is in flight, leave the rest to the next life, let go of everything."""
        self.supervisor.stopping = True
        self.intake.lanes.closing = True
        self.courier.closing = True
        self.heartbeat.stop()
        await self.supervisor.stop(GRACE)
        with suppress(RuntimeError):
            await self.handlers.application.shutdown()
        await self.api.close()
        await self.store.close()

    # --- small parts -------------------------------------------------------------------
    async def _elect(self) -> None:
        """Roles of copies on one PostgreSQL (on SQLite there is nothing to elect), and the work
        that nobody is at: what a copy had in its hands when it died."""
        while True:
            self.supervisor.beat("roles")
            was_courier = self.store.courier
            with suppress(StoreTrouble):
                await self.store.elect()
                await self.intake.sweep()
            if self.store.courier and not was_courier:
                self.heartbeat.ring()
            await asyncio.sleep(ELECT_EVERY)

    def _news(self, what: str, user_id: int) -> None:
        """Another copy left work for this one."""
        if what == "deliveries":
            self.heartbeat.ring()
        else:
            self.supervisor.spawn(self.intake.take_up(user_id), name="news")

    def _tidy(self) -> None:
        self.supervisor.spawn(keep_house(self.store, self.clock.now()), name="tidy")


def run(settings: Settings, playground: bool) -> int:
    """Run until a signal or a failure; the exit code."""
    try:
        import uvloop
    except ModuleNotFoundError:  # there is none for Windows
        return asyncio.run(_run(settings, playground))
    return uvloop.run(_run(settings, playground))


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
    early = asyncio.Event()
    _on_signal(early.set)  # an opening (a migration, perhaps) is not broken off
    store = await opened(settings)
    bot = Bot(settings, store, clock, root, token)
    http = web.Application(client_max_size=256 * 1024)
    try:
        _stop_starting()
        if early.is_set():
            return 0
        await bot.start(http)
        runner = await _listen(http, settings)
        settle_memory()
        log.info("ready", mode="webhook" if settings.webhook_url else "polling")
        return await until_stopped(bot, runner)
    except asyncio.CancelledError:
        return 0  # a signal while starting
    finally:
        await bot.stop()


def _stop_starting() -> None:
    """Let a signal end a start as gracefully as a run: what an earlier life left is being sent
    already. A second signal changes nothing."""
    starting = asyncio.current_task()

    def stop() -> None:
        _on_signal(lambda: None)
        if starting is not None:
            starting.cancel()

    _on_signal(stop)


def _on_signal(call: Callable[[], object]) -> None:
    for name in SIGNALS:
        asyncio.get_running_loop().add_signal_handler(name, call)


def settle_memory() -> None:
    """What is loaded now stays for good: the collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


async def until_stopped(bot: Bot, runner: web.AppRunner | None) -> int:
    """Wait for SIGTERM or SIGINT (0), or for a part to fail (1)."""
    stop = asyncio.Event()
    _on_signal(stop.set)
    watch = bot.supervisor.spawn(bot.supervisor.watch(), name="watch")
    signalled = bot.supervisor.spawn(stop.wait(), name="signals")
    await asyncio.wait([watch, signalled], return_when=asyncio.FIRST_COMPLETED)
    signalled.cancel()
    watch.cancel()
    if runner is not None:
        await runner.cleanup()
    return 1 if bot.supervisor.failure else 0


async def _listen(http: web.Application, settings: Settings) -> web.AppRunner:
    runner = web.AppRunner(http, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, settings.listen.host, settings.listen.port)
    try:
        await site.start()
    except OSError:
        raise OperatorError(
            f"{settings.listen.host}:{settings.listen.port} is taken; set BOT_LISTEN to another."
        ) from None
    return runner
