"""/livez, /readyz and /metrics. Counters only: no ids, no personal data."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.clock import Clock
from bot.storage.base import Store, StoreRefuses, StoreTrouble
from bot.supervisor import Supervisor

PROBE_SECONDS = 4.0
"""How long a probe waits for the database; whoever asks gives up soon after."""
UNREACHABLE = "the database cannot be reached"


class Health:
    """Answers whoever watches the process."""

    def __init__(self, supervisor: Supervisor, store: Store, clock: Clock) -> None:
        self._supervisor, self._store, self._clock = supervisor, store, clock

    def add_to(self, app: web.Application) -> None:
        """Register the routes."""
        app.router.add_get("/livez", self._livez)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metrics)

    async def _livez(self, request: web.Request) -> web.Response:
        return _said(self._supervisor.healthy, self._supervisor.failure)

    async def _readyz(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                await self._store.next_due()  # one look into an index, whatever the tables hold
        except (StoreTrouble, StoreRefuses, TimeoutError):
            return _said(healthy=False, why=UNREACHABLE)
        return _said(self._supervisor.healthy, self._supervisor.failure)

    async def _metrics(self, request: web.Request) -> web.Response:
        try:
            counts = await self._store.counts(self._clock.now())
        except (StoreTrouble, StoreRefuses):
            return _said(healthy=False, why=UNREACHABLE)
        # Loaded when first asked: without a scraper its megabyte is saved.
        from prometheus_client import CollectorRegistry, Gauge
        from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

        registry = CollectorRegistry()
        healthy = Gauge("bot_healthy", "1 when every part lives", registry=registry)
        healthy.set(self._supervisor.healthy)
        rows = Gauge("bot_store", "Rows in the store by kind", ["what"], registry=registry)
        for what, number in counts.items():
            rows.labels(what).set(number)
        body = generate_latest(registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})


def _said(healthy: bool, why: str | None) -> web.Response:
    if healthy:
        return web.json_response({"ok": True})
    return web.json_response({"ok": False, "why": why or "a part is silent"}, status=503)
