"""Pictures, drawn in a process of its own that ends with the picture.

Pillow, its fonts and a sheet of pixels take more than the bot has to spare; a picture is rare,
so its fifth of a second of starting a process is the cheaper part.
"""

from __future__ import annotations

import asyncio
from datetime import datetime

from bot.conversation.chapters.lists import lines
from bot.conversation.session import Session
from bot.services import child
from bot.services.documents import File, cases_of
from bot.texts.speaker import Speaker

PATIENCE = 10.0
"""Seconds a picture may take."""
IN_LINE = 8
"""Pictures waiting to be drawn: few enough for their leases."""
LATER = 3.0
"""Seconds after which one that found the line full is tried again."""


class Painter:
    """Draws one picture at a time."""

    def __init__(self, command: tuple[str, ...] = child.PICTURES) -> None:
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
                return await child.run(self._command, chart, PATIENCE)
        finally:
            self._waiting -= 1


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
