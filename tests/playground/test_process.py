"""The server as a process of its own: control, journal, virtual users."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import NetworkError

from bot.playground.load import Load, LoadPlan, Press, Step, find_button
from bot.supervisor import Supervisor
from tests.support.api import Control, ControlError, RunningApi, api_process

ANNA = 7
KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Yes, please", callback_data="v1:yes")]])


async def answer(bot: Bot, update: Update) -> None:
    """A very small bot."""
    if update.message is not None:
        await bot.send_message(update.message.chat_id, "Well?", reply_markup=KEYS)
    if (query := update.callback_query) is not None and query.message is not None:
        await bot.edit_message_text(
            f"Yes {update.update_id}", query.from_user.id, query.message.message_id,
            reply_markup=KEYS,
        )  # fmt: skip
        await query.answer()


async def run_bot(bot: Bot) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id + 1
            with suppress(NetworkError):
                await answer(bot, update)


async def test_black_box() -> None:
    async with api_process() as control:
        bot = Bot(control.token, base_url=f"{control.url}/bot")
        async with bot:
            task = asyncio.create_task(run_bot(bot))
            try:
                await talk(control)
            finally:
                task.cancel()
        with pytest.raises(ControlError, match="no such act"):
            await control.act("__init__")
        with pytest.raises(ControlError, match="no button"):
            await control.press(ANNA, 1, "x")


async def talk(control: Control) -> None:
    await control.person(ANNA, "Anna", "ru")
    update_id = await control.say(ANNA, "/start")
    await control.until(ANNA, lambda chat: chat[-1]["text"] == "Well?")
    pressed = await control.press_label(ANNA, "Yes")
    await control.until(ANNA, lambda chat: chat[-1]["text"] == f"Yes {pressed}")
    await control.mark("half way")
    await control.faults([{"kind": "status", "method": "sendMessage", "times": 1}])
    await control.act("send_document", user_id=ANNA, data=b"%PDF", name="a.pdf")
    await control.move_clock(86_400)
    await control.drained()
    events = await control.journal()
    assert next(one for one in events if one["e"] == "Acc")["keys"] == ["v1:yes"]
    assert {"Act", "Out", "Ack", "Acc", "Res", "Mark", "Clock"} <= {one["e"] for one in events}
    assert any(one["e"] == "Out" and update_id in one["u"] for one in events)
    assert len(control.journal_path.read_text().splitlines()) >= len(events)


def plan(**more: Any) -> LoadPlan:
    script = [Step(say="/start"), Step(press=Press(label="Yes")), Step(press=Press(row=0, col=0))]
    return LoadPlan(script=script, **more)


async def test_virtual_users(api: RunningApi, bot: Bot) -> None:
    api.world.limits.enforce = False
    supervisor = Supervisor(api.clock)
    load = Load(api.world, plan(users=5, repeat=3), supervisor)
    task = asyncio.create_task(run_bot(bot))
    load.start()
    for _ in range(500):
        if load.report()["done"]:
            break
        await asyncio.sleep(0.01)
    task.cancel()
    await supervisor.stop(1)
    report = load.report()
    assert report["acts"] == report["answered"] == 45 and report["rounds"] == 15
    assert report["latency_ms"]["p50"] > 0 and not report["timeouts"]


async def test_paced_users_whom_nobody_answers(api: RunningApi) -> None:
    supervisor = Supervisor(api.clock)
    silent = LoadPlan(script=[Step(say="hi", timeout=0.05)], users=4, repeat=2, rate=40.0)
    load = Load(api.world, silent, supervisor)
    load.start()
    await supervisor.stop(5)
    report = load.report()
    assert report["done"] and report["timeouts"] == report["acts"] == 8
    assert report["seconds"] >= 0.2


def test_find_button_needs_a_chat(api: RunningApi) -> None:
    assert find_button(api.world, ANNA, Press(label="x")) is None
