"""C09: a bell that rings while the process is being stopped does not keep it alive."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from tests.support.journey import talk
from tests.support.stores import sqlite_store


async def test_C09_a_bell_at_the_moment_of_stopping_is_no_reprieve(tmp_path: Path) -> None:
    for ring in range(3):
        async with sqlite_store(tmp_path / str(ring)) as store, talk(store) as stage:
            await stage.person(1).say("/start")
            await asyncio.sleep(0.05)
            stage.bot.heartbeat.ring()
            began = time.monotonic()
        assert time.monotonic() - began < 5
