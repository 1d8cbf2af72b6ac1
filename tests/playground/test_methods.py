"""Through PTB's own client: each method works, and PTB cannot tell."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    MenuButtonCommands,
    Message,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
)
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden

from bot.playground.people import TINY_PNG
from tests.support.api import RunningApi

ANNA = 7


def keyboard(data: str = "v1:1") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Yes", callback_data=data, style="primary")],
            [InlineKeyboardButton("Copy", copy_text=CopyTextButton("8123"))],
        ]
    )


async def test_get_me(bot: Bot) -> None:
    me = await bot.get_me()
    assert me.is_bot and me.id == 4242 and me.username


async def test_a_message_arrives_as_it_was_sent(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(
        ANNA,
        '<b>Срок</b> <tg-time unix="1700000000" format="r">скоро</tg-time> /help',
        parse_mode="HTML",
        reply_markup=keyboard(),
        disable_notification=True,
        protect_content=True,
    )
    assert sent.text == "Срок скоро /help"
    assert [one.type for one in sent.entities] == ["bold", "date_time", "bot_command"]
    seen = api.world.last(ANNA)
    assert seen["silent"] is True and seen["message_id"] == sent.message_id
    assert seen["reply_markup"]["inline_keyboard"][0][0]["style"] == "primary"


async def test_entities_may_be_given_as_a_list(bot: Bot) -> None:
    sent = await bot.send_message(ANNA, " hi", entities=[MessageEntity("bold", 1, 2)])
    assert sent.text == "hi" and sent.entities[0].offset == 0


async def test_editing_text_and_keyboard(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "one", reply_markup=keyboard())
    events: list[str] = []
    api.world.subscribe(lambda event: events.append(event["type"]))
    edited = await bot.edit_message_text("two", ANNA, sent.message_id)
    assert isinstance(edited, Message) and edited.reply_markup is None and edited.edit_date
    await bot.edit_message_reply_markup(ANNA, sent.message_id, reply_markup=keyboard("v1:2"))
    assert events == ["edit", "markup"]
    assert api.world.last(ANNA)["text"] == "two"


async def test_files_go_both_ways(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_document(ANNA, b"%PDF", filename="отчёт.pdf", caption="<i>x</i>",
                                   parse_mode="HTML")  # fmt: skip
    assert sent.document is not None and sent.document.file_name == "отчёт.pdf"
    again = await bot.send_document(ANNA, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_unique_id == sent.document.file_unique_id
    api.world.send_photo(ANNA)
    update = (await bot.get_updates())[-1]
    assert update.message is not None
    file = await bot.get_file(update.message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == TINY_PNG


async def test_photo_video_and_captions(bot: Bot) -> None:
    photo = await bot.send_photo(ANNA, TINY_PNG, caption="a")
    assert (photo.photo[0].width, photo.photo[0].height) == (1, 1)
    edited = await bot.edit_message_caption(ANNA, photo.message_id, caption="b")
    assert isinstance(edited, Message) and edited.caption == "b"
    video = await bot.send_video(ANNA, b"film", filename="a.mp4")
    assert video.video is not None


async def test_albums(bot: Bot) -> None:
    album = await bot.send_media_group(
        ANNA, [InputMediaPhoto(TINY_PNG, caption="one"), InputMediaPhoto(TINY_PNG)]
    )
    assert len({one.media_group_id for one in album}) == 1
    assert album[0].caption == "one"
    with pytest.raises(BadRequest):
        await bot.send_media_group(ANNA, [InputMediaPhoto(TINY_PNG), InputMediaDocument(b"x")])


async def test_a_press_and_its_answer(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "?", reply_markup=keyboard())
    update_id = api.world.press(ANNA, sent.message_id, "v1:1")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None and query.data == "v1:1"
    assert query.id == api.world.query_id(ANNA, update_id)
    assert await query.answer("Done", show_alert=True)
    assert api.world.toasts(ANNA) == [
        {"callback_query_id": query.id, "text": "Done", "show_alert": True}
    ]
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer("twice")


async def test_only_what_is_there_can_be_pressed(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "?", reply_markup=keyboard())
    with pytest.raises(ValueError, match="no button"):
        api.world.press(ANNA, sent.message_id, "v1:9")
    api.world.press(ANNA, sent.message_id, "v1:9", forged=True)
    api.world.press(ANNA, 999_999_999, "x", forged=True)
    inaccessible = (await bot.get_updates())[-1].callback_query
    assert inaccessible is not None and inaccessible.message is not None
    assert not inaccessible.message.is_accessible


async def test_old_presses_expire(api: RunningApi, bot: Bot) -> None:
    sent = await bot.send_message(ANNA, "?", reply_markup=keyboard())
    update_id = api.world.press(ANNA, sent.message_id, "v1:1")
    api.clock.move(timedelta(seconds=200))
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(api.world.query_id(ANNA, update_id))


async def test_reactions_and_actions(api: RunningApi, bot: Bot) -> None:
    api.world.say(ANNA, "hello")
    message_id = api.world.chat(ANNA)[-1]["message_id"]
    assert await bot.set_message_reaction(ANNA, message_id, [ReactionTypeEmoji("👍")])
    assert api.world.chat(ANNA)[-1]["reactions"] == [{"type": "emoji", "emoji": "👍"}]
    assert await bot.send_chat_action(ANNA, ChatAction.UPLOAD_DOCUMENT)


async def test_deleting(api: RunningApi, bot: Bot) -> None:
    first = await bot.send_message(ANNA, "one")
    assert await bot.delete_message(ANNA, first.message_id)
    assert first.message_id not in {one["message_id"] for one in api.world.chat(ANNA)}
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(ANNA, first.message_id)
    second = await bot.send_message(ANNA, "two")
    api.clock.move(timedelta(hours=49))
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(ANNA, second.message_id)


async def test_replies(api: RunningApi, bot: Bot) -> None:
    api.world.say(ANNA, "hello")
    asked = api.world.chat(ANNA)[-1]["message_id"]
    sent = await bot.send_message(ANNA, "hi", reply_parameters=ReplyParameters(asked))
    assert sent.reply_to_message is not None and sent.reply_to_message.text == "hello"
    with pytest.raises(BadRequest, match="replied not found"):
        await bot.send_message(ANNA, "hi", reply_parameters=ReplyParameters(999_999_999))


async def test_commands_per_scope_and_language(api: RunningApi, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand("start", "Begin")])
    await bot.set_my_commands(
        [BotCommand("new", "Новое")], BotCommandScopeAllPrivateChats(), language_code="ru"
    )
    assert api.world.menu(ANNA) == [{"command": "new", "description": "Новое"}]
    api.world.person(ANNA, "Anna", "en")
    assert api.world.menu(ANNA)[0]["command"] == "start"
    await bot.set_my_commands([BotCommand("admin", "Only you")], BotCommandScopeChat(ANNA))
    assert api.world.menu(ANNA)[0]["command"] == "admin"
    await bot.delete_my_commands(BotCommandScopeChat(ANNA))
    assert await bot.get_my_commands(BotCommandScopeChat(ANNA)) == ()
    assert (await bot.get_my_commands())[0].command == "start"


async def test_name_and_descriptions_per_language(bot: Bot) -> None:
    await bot.set_my_name("Гид", language_code="ru")
    await bot.set_my_description("About")
    await bot.set_my_short_description("Short", language_code="en")
    assert (await bot.get_my_name("ru")).name == "Гид"
    assert (await bot.get_my_name("en")).name == "Dispute guide"
    assert (await bot.get_my_description("ru")).description == "About"
    assert (await bot.get_my_short_description()).short_description == ""
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert isinstance(await bot.get_chat_menu_button(), MenuButtonCommands)


async def test_chats_and_groups(api: RunningApi, bot: Bot) -> None:
    assert (await bot.get_chat(ANNA)).first_name == "Anna"
    api.world.group(-5, "Shoppers", ANNA)
    assert api.world.say(ANNA, "not for the bot", chat_id=-5) == 0
    assert api.world.say(ANNA, "/start", chat_id=-5)
    kinds = [update.effective_chat.type for update in await bot.get_updates()
             if update.effective_chat]  # fmt: skip
    assert kinds == ["group", "group"]
    assert await bot.leave_chat(-5)
    with pytest.raises(Forbidden, match="kicked"):
        await bot.send_message(-5, "hello?")
