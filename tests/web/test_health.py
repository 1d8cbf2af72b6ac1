"""Probes are cheap and tell trouble as trouble."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.clock import SystemClock
from bot.storage.base import Store, StoreRefuses, StoreTrouble
from bot.supervisor import Supervisor
from bot.web import health


class Sick:
    """A store in trouble."""

    def __init__(self, fault: Exception | None) -> None:
        self.fault = fault
        self.counted = 0

    async def next_due(self) -> None:
        if self.fault is not None:
            raise self.fault

    async def counts(self, now: object) -> dict[str, int]:
        self.counted += 1
        await self.next_due()
        return {"people": 3}


async def asked(store: Any, path: str) -> tuple[int, str]:
    clock, app = SystemClock(), web.Application()
    health.Health(Supervisor(clock), cast(Store, store), clock).add_to(app)
    async with TestClient(TestServer(app)) as client, client.get(path) as answer:
        return answer.status, await answer.text()


async def test_a_probe_counts_no_rows() -> None:
    store = Sick(None)
    status, _ = await asked(store, "/readyz")
    assert (status, store.counted) == (200, 0)
    status, text = await asked(store, "/metrics")
    assert status == 200 and 'bot_store{what="people"} 3.0' in text


@pytest.mark.parametrize("path", ["/readyz", "/metrics"])
@pytest.mark.parametrize("fault", [StoreTrouble("away"), StoreRefuses("damaged")])
async def test_a_database_in_trouble_is_503(path: str, fault: Exception) -> None:
    status, text = await asked(Sick(fault), path)
    assert status == 503 and "database" in text


async def test_a_silent_database_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(Sick):
        async def next_due(self) -> None:
            await asyncio.sleep(60)

    monkeypatch.setattr(health, "PROBE_SECONDS", 0.05)
    status, _ = await asked(Silent(None), "/readyz")
    assert status == 503
