"""getUpdates: offset, batches, long poll, conflicts; and the webhook."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from bot.playground import updates
from bot.playground.people import TINY_PNG
from bot.playground.world import Attachment
from tests.support.api import RunningApi

ANNA, BORIS = 7, 8


async def test_an_offset_confirms(api: RunningApi, bot: Bot) -> None:
    ids = [api.world.say(ANNA, str(number)) for number in range(3)]
    assert [one.update_id for one in await bot.get_updates()] == ids
    assert [one.update_id for one in await bot.get_updates(offset=ids[1])] == ids[1:]
    assert [one.update_id for one in await bot.get_updates()] == ids[1:]
    assert [one.update_id for one in await bot.get_updates(offset=-1)] == ids[2:]
    assert await bot.get_updates(offset=ids[2] + 1) == ()
    marks = [one for one in api.journal.lines() if one["e"] in ("Out", "Ack")]
    assert [one.get("n", one.get("u")) for one in marks] == [
        ids, ids[0], ids[1:], ids[1:], ids[1], ids[2:], ids[2]
    ]  # fmt: skip


async def test_batches_of_a_hundred(api: RunningApi, bot: Bot) -> None:
    for number in range(120):
        api.world.say(ANNA, str(number))
    assert len(await bot.get_updates(limit=1000)) == 100
    assert len(await bot.get_updates(limit=5)) == 5


async def test_a_day_old_updates_vanish_and_presses_sooner(
    api: RunningApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "CALLBACK_SECONDS", 150.0)
    monkeypatch.setattr(updates, "DAY", 86400.0)
    api.world.say(ANNA, "old")
    api.world.press(ANNA, 1, "x", forged=True)
    api.clock.move(timedelta(minutes=3))
    assert len(await bot.get_updates()) == 1
    api.clock.move(timedelta(hours=24))
    young = api.world.say(ANNA, "young")
    assert [one.update_id for one in await bot.get_updates()] == [young]


async def test_allowed_updates(api: RunningApi, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    api.world.say(ANNA, "unheard")
    pressed = api.world.press(ANNA, 1, "x", forged=True)
    assert [one.update_id for one in await bot.get_updates()] == [pressed]
    await bot.get_updates(offset=pressed + 1, allowed_updates=[])
    assert api.world.say(ANNA, "heard") == (await bot.get_updates())[0].update_id


async def test_the_long_poll_wakes_at_once(api: RunningApi, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    began = time.perf_counter()
    api.world.say(ANNA, "hi")
    assert len(await poll) == 1
    assert time.perf_counter() - began < 1
    await bot.get_updates(offset=-1)
    assert await bot.get_updates(offset=api.world.updates.next_id, timeout=1) == ()


async def test_a_second_poller_ends_the_first(api: RunningApi, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    async with api.bot() as other:
        await other.get_updates()
    with pytest.raises(Conflict, match=r"(?i)terminated by other getUpdates request"):
        await first


async def test_albums_edits_and_raw_updates(api: RunningApi, bot: Bot) -> None:
    api.world.send_album(ANNA, [TINY_PNG, Attachment(TINY_PNG, kind="photo", caption="both")])
    api.world.say(ANNA, "/start x", forward_from="Seller")
    message_id = api.world.chat(ANNA)[-1]["message_id"]
    api.world.edit(ANNA, message_id, "changed")
    strange = api.world.inject({"brand_new_kind": {"from": {"id": 99}}})
    found = await bot.get_updates()
    groups = [one.message.media_group_id for one in found[:2] if one.message]
    assert len(groups) == 2 and len(set(groups)) == 1
    assert found[2].message is not None and found[2].message.forward_origin is not None
    assert found[3].edited_message is not None
    assert found[4].update_id == strange
    await bot.send_message(99, "a chat by now")
    await bot.get_updates(offset=strange + 1)
    api.world.inject({"update_id": strange, "brand_new_kind": {}}, again=True)
    assert len(await bot.get_updates(offset=strange + 1)) == 1
    assert await bot.get_updates(offset=strange + 1) == ()


class Hook:
    """A bot's webhook that answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[int, int]] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.secrets: set[str | None] = set()
        self.at_once = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        update: dict[str, Any] = await request.json()
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await asyncio.sleep(0.02)
        self.at_once -= 1
        status, headers = self.answers.pop(0) if self.answers else (200, {})
        if status == 200:
            sender = update["message"]["from"]["id"]
            self.got.append((sender, int(update["message"]["text"])))
        return web.Response(status=status, headers=headers)


@asynccontextmanager
async def listening(hook: Hook) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/hook", hook.take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


async def all_delivered(api: RunningApi) -> None:
    for _ in range(500):
        if not len(api.world.updates):
            return
        await asyncio.sleep(0.01)
    raise AssertionError("not all updates were delivered")


async def test_the_webhook_keeps_the_order_of_a_chat_and_retries(api: RunningApi, bot: Bot) -> None:
    api.world.person(BORIS, "Boris")
    api.world.say(ANNA, "0")
    hook = Hook()
    hook.answers = [(503, {"Retry-After": "0.2"}), (500, {})]
    async with listening(hook) as url:
        await bot.set_webhook(url, secret_token="s3cret")
        for number in range(1, 4):
            api.world.say(ANNA, str(number))
            api.world.say(BORIS, str(number))
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        await all_delivered(api)
        info = await bot.get_webhook_info()
        assert info.url == url and "500" in (info.last_error_message or "")
    assert [text for sender, text in hook.got if sender == ANNA] == [0, 1, 2, 3]
    assert [text for sender, text in hook.got if sender == BORIS] == [1, 2, 3]
    assert hook.most_at_once == 2 and hook.secrets == {"s3cret"}
    statuses = [one["status"] for one in api.journal.lines() if one["e"] == "Hook"]
    assert sorted(statuses) == [200] * 7 + [500, 503]
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_setting_a_webhook_ends_the_poll_and_needs_https(api: RunningApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match=r"(?i)https url"):
        await bot.set_webhook("http://example.org/hook")
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict, match=r"(?i)terminated by setWebhook"):
        await poll
