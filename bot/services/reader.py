"""Reading the pictures people send: fetched, read in a process of its own, and forgotten.

Needs Tesseract on the machine, with Russian and English. Where it is missing, people are asked
to paste the text.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable

import structlog

from bot.conversation.events import Piece
from bot.services import child

COMMAND = "tesseract"
LANGUAGES = ("eng", "rus")
AS_TABLE = (COMMAND, "-", "-", "-l", "+".join(LANGUAGES), "--psm", "6", "tsv")
"""Reads line by line across the whole width: a chat has no columns."""
PATIENCE = 10.0
"""Seconds that each of the two processes may take; a screenshot takes half a second."""
ALTOGETHER = 20.0
"""Seconds until somebody is told to paste, whatever it is that takes so long: a lane that says
nothing for longer would be taken for stuck."""
AT_ONCE = 2
IN_LINE = 8
"""Pictures read or waiting: more would keep the lanes of other people."""
MOST_BYTES = 10 * 1024 * 1024

log = structlog.get_logger(__name__)


async def missing() -> str | None:
    """What this machine lacks for reading pictures, in words for the operator; None: nothing."""
    if shutil.which(COMMAND) is None:
        return "no tesseract: install tesseract-ocr and tesseract-ocr-rus"
    said = await child.run((COMMAND, "--list-langs"), b"", PATIENCE)
    known = (said or b"").decode(errors="replace").split()
    lacking = [language for language in LANGUAGES if language not in known]
    return f"tesseract without {', '.join(lacking)}: install its language data" if lacking else None


class Reader:
    """Reads the file of an id, when it can."""

    def __init__(
        self,
        fetch: Callable[[str, int], Awaitable[bytes | None]],
        busy: Callable[[int], Awaitable[object]],
        make_grey: tuple[str, ...] = (*child.PICTURES, "grey"),
        make_table: tuple[str, ...] = AS_TABLE,
    ) -> None:
        """`fetch` answers with a file's bytes, None when it cannot be had or is larger than said;
        `busy` shows a person that something is being done."""
        self._fetch, self._busy = fetch, busy
        self._make_grey, self._make_table = make_grey, make_table
        self._places = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0
        self.ready = False
        """Whether the machine can read; see `look`."""

    async def look(self) -> None:
        """Find out whether pictures can be read here."""
        lacking = await missing()
        self.ready = lacking is None
        log.info("pictures_read" if self.ready else "pictures_not_read", why=lacking)

    async def read(self, user_id: int, file_id: str) -> tuple[Piece, ...] | None:
        """The pieces of text of a picture; None when it could not be read, or too many wait."""
        if self._waiting >= IN_LINE:
            return None
        self._waiting += 1
        try:
            async with asyncio.timeout(ALTOGETHER):
                await self._busy(user_id)
                async with self._places:
                    return await self._read(file_id)
        except TimeoutError:
            return None
        finally:
            self._waiting -= 1

    async def _read(self, file_id: str) -> tuple[Piece, ...] | None:
        data = await self._fetch(file_id, MOST_BYTES)
        sheet = await child.run(self._make_grey, data, PATIENCE) if data else None
        table = await child.run(self._make_table, sheet, PATIENCE) if sheet else None
        if not sheet or table is None:
            return None
        from bot.pictures.legible import read

        return tuple(Piece(*one) for one in read(table.decode(errors="replace"), sheet))
