"""The composition root: Settings become a running bot. The only file that knows all parts."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web

from bot.clock import Clock
from bot.heartbeat import NET_SECONDS, Heartbeat
from bot.marketplaces.loader import rules
from bot.services.alarms import Alarms
from bot.services.answers import Answer, Flood, Refused, Revoked, Sent
from bot.services.clockcheck import ClockCheck
from bot.services.courier import PART as COURIER
from bot.services.courier import Courier
from bot.services.desk import Desk
from bot.services.housekeeping import keep_house
from bot.services.intake import Intake
from bot.services.lanes import PART as LANES
from bot.services.limits import Limiter
from bot.services.line import Line
from bot.services.reader import Reader
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
HEARTBEAT = "heartbeat"
START, WEBHOOK = "start", "webhook"
LOOK_AT_WEBHOOK = 300.0
"""Seconds between two looks whether the webhook is still ours."""
BREATH = 15.0
"""The longest sleep of a watched part without a beat."""

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
        self.messenger = TelegramMessenger(self.api, paid=settings.pays)
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
            Limiter(clock, settings.broadcast_rate),
        )
        self.reader = Reader(self.api.download, lambda who: self.messenger.busy(who, "typing"))
        self.check = ClockCheck(clock, self.heartbeat.ring)
        self.api.dated, self.courier.astray = self.check.heard, lambda: self.check.astray
        self.desk = Desk(
            store,
            clock,
            words,
            self.courier.serving.take,
            self.heartbeat.arm,
            default_locale=settings.default_locale,
            default_zone=settings.default_zone,
            reader=self.reader,
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
        self.alarms = Alarms(
            settings.admin_ids,
            self.messenger,
            self.supervisor,
            words,
            settings.default_locale,
            clock,
        )
        self.health = Health(self.supervisor, store, clock)
        self._watching: asyncio.Task[None] | None = None
        self._hook: dict[str, Any] | None = None
        self._open = False

    def add_to(self, http: web.Application) -> None:
        """Register the routes: health, which answers at once, and the webhook, which asks for
        patience until the bot is open."""
        self.health.add_to(http)
        self._hook = params = self._webhook()
        if params is None:
            return
        from bot.web.webhook import Webhook

        Webhook(self.intake, params["url"], params["secret_token"]).add_to(http)
        path = urlsplit(params["url"]).path or "/"

        @web.middleware
        async def door(
            request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
        ) -> web.StreamResponse:
            if request.path == path and not self._open:
                return web.Response(status=503, headers={"Retry-After": "2"})
            return await handler(request)

        http.middlewares.append(door)

    def watch(self) -> asyncio.Task[None]:
        """The supervisor's watch, begun once; it ends with the first failure."""
        if self._watching is None:
            self._watching = self.supervisor.spawn(self.supervisor.watch(), name="watch")
        return self._watching

    async def start(self) -> None:
        """Open the door to Telegram and begin to serve."""
        self.alarms.begin()
        self.supervisor.expect(START)
        await self.reader.look()
        await self._meet_telegram()
        self.supervisor.dismiss(START)
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
        await self._open_ingress()

    async def _meet_telegram(self) -> None:
        """Learn the bot's own name; a refused token ends here, an absent network is waited for."""
        wait = 0.5
        while True:
            self.supervisor.beat(START)
            answer = await self.messenger.probe()
            if isinstance(answer, Sent) and await self._initialized():
                return
            if isinstance(answer, Revoked) and wait > 2:
                raise SettingsError("Telegram does not accept BOT_TOKEN.")
            log.warning("telegram_unreachable", because=type(answer).__name__, wait=wait)
            await self._rest(START, wait)
            wait = min(wait * 2, NET_SECONDS)

    async def _initialized(self) -> bool:
        """Let Telegram's library learn the bot's name too; that can fail like any call."""
        self.supervisor.beat(START)
        return await self.handlers.initialize()

    def _webhook(self) -> dict[str, Any] | None:
        """What setWebhook is told; None when the bot polls."""
        from bot.tg.polling import ALLOWED

        url, secret = self.settings.webhook_url, self.settings.webhook_secret
        if not url or not secret:
            return None
        said = secret.get_secret_value()
        return {"url": url, "secret_token": said, "allowed_updates": ALLOWED}

    async def _open_ingress(self) -> None:
        from bot.tg.polling import PART, Poller
        from bot.tg.profile import publish

        self._open = True
        self.supervisor.expect(START)
        if (params := self._hook) is not None:
            answer = await self._insist("setWebhook", params)
            if isinstance(answer, Refused):
                raise OperatorError(f"Telegram refuses BOT_WEBHOOK_URL: {answer.why}.")
            self.supervisor.run(WEBHOOK, lambda: self._keep_webhook(params))
        else:
            await self._insist("deleteWebhook", {})
            poller = Poller(self.api, self.intake, self.store, self.supervisor)
            self.supervisor.run(PART, poller.run)
        self.supervisor.dismiss(START)
        bot = self.handlers.application.bot
        self.supervisor.spawn(publish(bot, self.words), name="profile")

    async def _insist(self, method: str, params: Mapping[str, Any]) -> Answer:
        """Call until it is done or refused."""
        wait = 0.5
        while True:
            self.supervisor.beat(START)
            answer = await self.api.call(method, params)
            if isinstance(answer, Sent | Refused):
                return answer
            log.warning("not_done", method=method, because=type(answer).__name__, wait=wait)
            await self._rest(START, answer.retry_after if isinstance(answer, Flood) else wait)
            wait = min(wait * 2, NET_SECONDS)

    async def _keep_webhook(self, params: Mapping[str, Any]) -> None:
        """Somebody may take the webhook away or set another: nothing would come any more."""
        while True:
            await self._rest(WEBHOOK, LOOK_AT_WEBHOOK)
            answer = await self.api.call("getWebhookInfo", {})
            said = answer.result if isinstance(answer, Sent) else None
            if isinstance(said, dict) and said.get("url") != params["url"]:
                log.error("webhook_lost")
                await self.api.call("setWebhook", params)

    async def _rest(self, part: str, seconds: float) -> None:
        """Sleep, and say meanwhile that this is no silence."""
        while seconds > 0:
            self.supervisor.beat(part)
            await asyncio.sleep(min(seconds, BREATH))
            seconds -= BREATH
        self.supervisor.beat(part)

    async def stop(self) -> None:
        """Finish what is in flight, leave the rest to the next life, let go of everything."""
        self.supervisor.stopping = True
        self.alarms.end()
        if self._watching is not None:
            self._watching.cancel()
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
        """Another copy left something to send. Updates are served where they were stored."""
        if what == "deliveries":
            self.heartbeat.ring()

    def _tidy(self) -> None:
        if self.check.astray:
            return  # by a clock that is years ahead everything is past its time
        self.supervisor.spawn(keep_house(self.store, self.clock.now()), name="tidy")
