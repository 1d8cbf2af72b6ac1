"""Pictures, drawn in a process of its own that ends with the picture.

Pillow, its fonts and a sheet of pixels take more than the bot has to spare; a picture is rare,
so its fifth of a second of starting a process is the cheaper part.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import structlog

import bot
from bot.conversation.chapters.lists import lines
from bot.conversation.session import Session
from bot.services.documents import File, cases_of
from bot.texts.speaker import Speaker

PATIENCE = 10.0
"""Seconds a picture may take."""
IN_LINE = 8
"""Pictures waiting to be drawn: few enough for their leases."""
LATER = 3.0
"""Seconds after which one that found the line full is tried again."""
_ROOT = Path(bot.__file__).parent.parent
_PASSED_ON = ("PATH", "HOME", "SYSTEMROOT", "LD_LIBRARY_PATH", "LANG")
"""What a process may need to start; tokens and keys are not among it."""

log = structlog.get_logger(__name__)


class Painter:
    """Draws one picture at a time."""

    def __init__(self, command: tuple[str, ...] = (sys.executable, "-m", "bot.pictures")) -> None:
        self._command = command
        self._one = asyncio.Lock()
        self._waiting = 0

    @property
    def crowded(self) -> bool:
        """Whether so many wait that another one should come later."""
        return self._waiting >= IN_LINE

    async def paint(self, chart: bytes) -> bytes | None:
        """The PNG of a chart; None when it could not be drawn."""
        self._waiting += 1
        try:
            async with self._one:
                return await self._run(chart)
        except (OSError, TimeoutError) as trouble:
            log.error("picture", why=type(trouble).__name__)
            return None
        finally:
            self._waiting -= 1

    async def _run(self, chart: bytes) -> bytes | None:
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=pipe, env=_environment(os.environ)
        )
        try:
            async with asyncio.timeout(PATIENCE):
                drawn, said = await child.communicate(chart)
        finally:
            if child.returncode is None:
                with suppress(ProcessLookupError):
                    child.kill()
                await child.wait()
        if child.returncode:
            # The last line names the fault; the chart's words are not in it.
            log.error("picture", why=said.decode(errors="replace").strip().rpartition("\n")[2])
            return None
        return drawn


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    kept = {name: own[name] for name in _PASSED_ON if name in own}
    return {**kept, "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


async def timeline(
    painter: Painter, session: Session, case_id: str, speaker: Speaker, now: datetime
) -> File | None:
    """The picture of a case, or of all open ones; its caption says the same."""
    from bot.pictures.chart import encode
    from bot.texts.wording import timeline as words

    shown = lines(session, cases_of(session, case_id), now)
    if not any(line.deadlines for line in shown):
        return None
    look = session.settings
    chart = (
        words.of_case(shown[0], speaker, look) if case_id else words.of_all(shown, speaker, look)
    )
    return File(
        "timeline.png", await painter.paint(encode(chart)), words.caption(chart), photo=True
    )
