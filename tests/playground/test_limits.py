"""Each limit refuses, with the exception PTB makes of Telegram's words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.playground.keyboards import inline_keyboard
from tests.support.api import RunningApi

ANNA = 7


async def test_texts(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, f"<b>{'😀' * 2048}</b>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(ANNA, "😀" * 2048 + "x")
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.edit_message_text("x" * 4097, ANNA, sent.message_id)
    for empty in (" \n", "<b></b>"):
        with pytest.raises(BadRequest, match="Message text is empty"):
            await bot.send_message(ANNA, empty, parse_mode="HTML")
    with pytest.raises(BadRequest, match="Entities_too_long"):
        await bot.send_message(ANNA, "<b>x</b> " * 101, parse_mode="HTML")
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(ANNA, b"x", caption="y" * 1025)
    with pytest.raises(BadRequest, match="Can't parse entities: unsupported start tag"):
        await bot.send_message(ANNA, "<x>", parse_mode="HTML")


async def test_edits(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "one")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text(" one ", ANNA, sent.message_id)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(ANNA, sent.message_id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("two", ANNA, 999_999_999)
    with pytest.raises(BadRequest, match="no caption"):
        await bot.edit_message_caption(ANNA, sent.message_id, caption="two")
    api.world.say(ANNA, "mine")
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("x", ANNA, api.world.chat(ANNA)[-1]["message_id"])


async def test_callback_data_is_counted_in_bytes(bot: Bot) -> None:
    def with_data(data: str) -> InlineKeyboardMarkup:
        return InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data=data)]])

    await bot.send_message(ANNA, "x", reply_markup=with_data("я" * 32))
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(ANNA, "x", reply_markup=with_data("я" * 32 + "x"))


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ({"text": "x"}, "Text buttons are unallowed"),
        ({"text": " ", "callback_data": "a"}, "must be non-empty"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "copy_text": {"text": "y" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "x", "url": "javascript:alert(1)"}, "Wrong HTTP URL"),
        ({"text": "x", "callback_data": "a", "url": "https://a.ru"}, "exactly one action"),
        ({"text": "x", "callback_data": "a", "style": "pink"}, "button style"),
        ({"text": "x", "calback_data": "a"}, "unknown field"),
    ],
)
def test_buttons(button: dict[str, Any], error: str) -> None:
    with pytest.raises(Exception, match=error):
        inline_keyboard({"inline_keyboard": [[button]]})


async def test_who_may_be_written_to(api: RunningApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(12345, "x")
    api.world.person(8, "Boris")
    with pytest.raises(Forbidden, match="can't initiate"):
        await bot.send_message(8, "x")
    api.world.block(ANNA)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ANNA, "x")
    api.world.say(ANNA, "/start")
    await bot.send_message(ANNA, "welcome back")
    statuses = [one.my_chat_member.new_chat_member.status for one in await bot.get_updates()
                if one.my_chat_member]  # fmt: skip
    assert statuses == ["kicked", "member"]
    api.world.deactivate(ANNA)
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(ANNA, "x")


async def test_a_group_that_moved(api: RunningApi, bot: Bot) -> None:
    api.world.group(-5, "Shoppers", ANNA)
    new_id, _ = api.world.migrate(-5, ANNA)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(-5, "x")
    assert caught.value.new_chat_id == new_id
    await bot.send_message(new_id, "x")


async def test_one_message_a_second_per_chat_after_a_short_burst(api: RunningApi, bot: Bot) -> None:
    sent = [await bot.send_message(ANNA, str(number)) for number in range(3)]
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(ANNA, "too fast")
    assert caught.value.retry_after == timedelta(seconds=1)
    await bot.edit_message_text("edits are free", ANNA, sent[0].message_id)
    api.world.limits.enforce = False
    await bot.send_message(ANNA, "now it goes")


async def test_thirty_a_second_overall(api: RunningApi, bot: Bot) -> None:
    refused = 0
    for user_id in range(100, 140):
        api.world.person(user_id, started=True)
        try:
            await bot.send_message(user_id, "x")
        except RetryAfter:
            refused += 1
    assert 0 < refused <= 10


async def test_files_too_big_to_download(api: RunningApi, bot: Bot) -> None:
    api.world.send_document(ANNA, b"x", "film.mkv", size=20 * 1024 * 1024 + 1)
    update = (await bot.get_updates())[-1]
    assert update.message is not None and update.message.document is not None
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(update.message.document.file_id)
    with pytest.raises(BadRequest, match=r"(?i)wrong file_id"):
        await bot.get_file("nonsense")


async def test_names_of_methods_and_parameters(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Unknown parameter"):
        await bot.send_message(ANNA, "x", api_kwargs={"sillent": True})
    with pytest.raises(BadRequest, match="Unsupported parse_mode"):
        await bot.send_message(ANNA, "x", parse_mode="MarkdownV2")
    with pytest.raises(TelegramError):
        await bot.do_api_request("sendMesage", {"chat_id": ANNA})


async def test_a_wrong_token(api: RunningApi) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=f"{api.url}/bot"):
            raise AssertionError("the token was accepted")
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{api.url}/bot1:wrong/getMe") as answer:
            assert answer.status == 401
        async with session.get(f"{api.url}/bot{api.token}/noSuchMethod") as answer:
            assert (answer.status, (await answer.json())["description"]) == (404, "Not Found")


async def test_four_ways_of_passing_parameters(api: RunningApi) -> None:
    root = f"{api.url}/bot{api.token}/sendMessage"
    markup = '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}'
    given = {"chat_id": str(ANNA), "text": "привет", "reply_markup": markup}
    form = aiohttp.FormData(given)
    form.add_field("unused", b"x", filename="y.txt")
    api.world.limits.enforce = False
    async with aiohttp.ClientSession() as session:
        for ask in (
            session.get(root, params=given),
            session.post(root, data=given),
            session.post(root, json=given),
            session.post(root.lower().replace("sendmessage", "SENDMESSAGE"), json=given),
        ):
            async with ask as answer:
                result = (await answer.json())["result"]
                assert result["text"] == "привет"
                assert result["reply_markup"]["inline_keyboard"]
        async with session.post(root, data=form) as answer:
            assert "unused" in (await answer.json())["description"]
        async with session.post(
            root, data=b"{", headers={"Content-Type": "application/json"}
        ) as answer:
            assert answer.status == 400
