"""What the log says as an error is told to the administrators too (`BOT_ADMIN_IDS`).

The log holds nothing personal (`bot/logs.py`), so neither does an alarm: the event's own name
and, where there is one, its code. Best effort: no delivery, no retry; the log is the record.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from datetime import UTC

from bot.clock import Clock
from bot.conversation.screens import Notice
from bot.services.messenger import Messenger
from bot.supervisor import Supervisor
from bot.texts.render import render
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues

AGAIN_SECONDS = 3600.0
"""How long the same event is not told again: a broken disk must not flood a phone."""
WARNINGS_TOO = frozenset({"rule_past_review", "taken_over"})
"""Events below an error that somebody has to act on."""
OURS = "bot"


class Alarms(logging.Handler):
    """A log handler that writes to Telegram. Any thread may log."""

    def __init__(
        self,
        admins: Collection[int],
        messenger: Messenger,
        supervisor: Supervisor,
        catalogues: Catalogues,
        locale: str,
        clock: Clock,
    ) -> None:
        super().__init__(logging.WARNING)
        self._admins, self._messenger, self._supervisor = admins, messenger, supervisor
        self._catalogues, self._locale, self._clock = catalogues, locale, clock
        self._told: dict[str, float] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self) -> None:
        """Listen to all logs from now on; without administrators nobody listens."""
        if self._admins:
            self._loop = asyncio.get_running_loop()
            logging.getLogger().addHandler(self)

    def end(self) -> None:
        """Listen no more."""
        logging.getLogger().removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Tell what is grave or on the list, each event once an hour."""
        event = record.getMessage()
        grave = record.levelno >= logging.ERROR or event in WARNINGS_TOO
        if not grave or record.name.partition(".")[0] != OURS or self._loop is None:
            return
        now = self._clock.monotonic()
        last = self._told.get(event)
        if last is not None and now - last < AGAIN_SECONDS:
            return
        self._told[event] = now
        code = getattr(record, "fields", {}).get("code")
        said = f"{event} {code}" if code else event
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell, said)

    def _tell(self, said: str) -> None:
        speaker = Speaker(self._catalogues, self._locale, UTC, self._clock.now())
        page = render(Notice(notice="alarm", args=(said,)), speaker)
        for admin in self._admins:
            self._supervisor.spawn(self._messenger.send(admin, page), "alarm")
