"""Fetching a file: whole, of bounded size, or not at all."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.tg.api import BotApi
from tests.support.api import RunningApi, running_api

ANNA = 1


@pytest.fixture
async def api() -> AsyncIterator[RunningApi]:
    async with running_api() as running:
        running.world.person(ANNA, "Anna", "en")
        yield running


@pytest.fixture
async def bot(api: RunningApi) -> AsyncIterator[BotApi]:
    made = BotApi(api.url, api.token)
    yield made
    await made.close()


def sent(api: RunningApi, data: bytes, size: int | None = None) -> str:
    """The id of a file that Anna sent."""
    api.world.send_document(ANNA, data, "a b%20ж.png", size=size)
    return str(api.world.chat(ANNA)[-1]["document"]["file_id"])


async def test_a_file_comes_whole(api: RunningApi, bot: BotApi) -> None:
    data = bytes(range(256)) * 1000
    assert await bot.download(sent(api, data), len(data)) == data


async def test_a_larger_one_is_not_fetched_to_its_end(api: RunningApi, bot: BotApi) -> None:
    assert await bot.download(sent(api, bytes(300_000)), 299_999) is None


async def test_what_telegram_does_not_know_or_hand_over(api: RunningApi, bot: BotApi) -> None:
    assert await bot.download("nobody's", 1000) is None
    assert await bot.download(sent(api, b"x", size=21_000_000), 1000) is None


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "cut", "method": "file"},
        {"kind": "status", "method": "file", "status": 502},
        {"kind": "status", "method": "getFile", "status": 502},
        {"kind": "garbage", "method": "getFile"},
    ],
)
async def test_what_is_broken_on_the_way(
    api: RunningApi, bot: BotApi, fault: dict[str, object]
) -> None:
    file = sent(api, bytes(200_000))
    api.faults({**fault, "times": 1})
    assert await bot.download(file, 300_000) is None
    assert await bot.download(file, 300_000) == bytes(200_000)


async def test_an_endless_file_is_given_up(
    api: RunningApi, bot: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.tg.api.DOWNLOAD_SECONDS", 0.3)
    file = sent(api, b"x")
    api.faults({"kind": "endless", "method": "file", "rate": 1e5, "times": 1})
    assert await bot.download(file, 10**9) is None
