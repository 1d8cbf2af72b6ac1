"""The port through which the courier speaks; `tg.outbound` implements it for Telegram."""

from __future__ import annotations

from typing import Protocol

from bot.services.answers import Answer
from bot.texts.render import Page


class Note(Protocol):
    """Is told what came of each call; `new`: it was a new message."""

    def __call__(self, answer: Answer, *, new: bool = False) -> None: ...


class Messenger(Protocol):
    """Every method answers with what came of it and raises nothing for the network's sake."""

    async def send(
        self, user_id: int, page: Page, *, silent: bool = False, broadcast: bool = False
    ) -> Answer:
        """A new message. Sent.result is its message id. `broadcast`: nobody waits for it, a
        date caused it."""
        ...

    async def edit(self, user_id: int, message_id: int, page: Page) -> Answer:
        """Draw a page over an earlier message. "Not modified" counts as sent."""
        ...

    async def strip(self, user_id: int, message_id: int) -> Answer:
        """Take the keyboard off an earlier message."""
        ...

    async def document(
        self, user_id: int, name: str, data: bytes, caption: str, *, silent: bool = False
    ) -> Answer:
        """A file with a caption."""
        ...

    async def photo(
        self, user_id: int, name: str, data: bytes, caption: str, *, silent: bool = False
    ) -> Answer:
        """A picture to be seen at once, with a caption that says the same."""
        ...

    async def answer_press(self, callback: str, toast: str | None = None) -> Answer:
        """End the spinner of a pressed button."""
        ...

    async def thank(self, user_id: int, message_id: int) -> Answer:
        """A thumbs-up on a message."""
        ...

    async def busy(self, user_id: int, action: str = "upload_document") -> Answer:
        """ "Sending a file ..." or "typing" while something is being done."""
        ...
