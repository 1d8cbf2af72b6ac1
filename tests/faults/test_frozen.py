"""Row D02: a process that stands still for ten minutes, as under a debugger or in a sleeping
machine, and goes on as if nothing had been."""

from __future__ import annotations

import asyncio
import os
import signal
from datetime import timedelta
from pathlib import Path

import pytest

from tests.faults.arena import arena
from tests.faults.oracle import copies
from tests.faults.test_process import with_reminders
from tests.support.killing import Zygote

pytestmark = pytest.mark.fault
PEOPLE = (1, 2, 3)
TEN_MINUTES = 600.0


async def test_D02_frozen_for_ten_minutes(zygote: Zygote, tmp_path: Path) -> None:
    """What fell due meanwhile comes once and at once, and what is written is answered."""
    async with arena(zygote, tmp_path) as place:
        await with_reminders(place, *PEOPLE)
        due = place.next_due()
        assert due is not None
        place.clock.move(due - timedelta(minutes=5) - place.clock.now())
        life = place.live()
        await place.quiet(life)
        before = len(copies(place.journal()))
        os.kill(life.pid, signal.SIGSTOP)
        place.board.shift(wall=TEN_MINUTES, mono=TEN_MINUTES)
        place.world.say(1, "/cases")
        await asyncio.sleep(0.5)
        assert len(copies(place.journal())) == before
        os.kill(life.pid, signal.SIGCONT)
        await asyncio.sleep(0.1)
        await place.quiet(life)
        said = copies(place.journal())
        assert len(said) > before
        assert all(len(messages) == 1 for messages in said.values())
        assert "cases" in str(place.world.last(1)["text"]).lower()
        assert life.alive
        life.kill(signal.SIGTERM)
        assert await place.ended(life) == 0
