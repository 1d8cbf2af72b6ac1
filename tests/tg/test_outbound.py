"""Only what a date caused is paid for, and only when the operator pays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.services.answers import Answer, Sent
from bot.texts.render import Page
from bot.tg.outbound import TelegramMessenger


class Api:
    """Notes what it is asked."""

    def __init__(self) -> None:
        self.params: list[Mapping[str, Any]] = []

    async def call(self, method: str, params: Mapping[str, Any], **_: object) -> Answer:
        self.params.append(params)
        return Sent(1)


@pytest.mark.parametrize("paid", [False, True])
async def test_paid_broadcasts(paid: bool) -> None:
    api = Api()
    messenger = TelegramMessenger(api, paid=paid)  # type: ignore[arg-type]
    await messenger.send(1, Page("an answer"))
    await messenger.send(1, Page("a reminder"), broadcast=True)
    assert ["allow_paid_broadcast" in params for params in api.params] == [False, paid]
