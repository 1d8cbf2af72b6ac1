"""The bot's face at Telegram: commands, name and descriptions, per language.

Setting them is strictly flood-limited, so what Telegram holds is read first and only a
difference is written. A failure is no trouble: the next start tries again.
"""

from __future__ import annotations

from collections.abc import Awaitable

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, MenuButtonCommands
from telegram.error import TelegramError

from bot.texts.profile import Profile, profile
from bot.texts.translator import Catalogues

log = structlog.get_logger(__name__)


async def publish(bot: Bot, catalogues: Catalogues) -> None:
    """Bring Telegram's copy of the texts up to date."""
    for position, language in enumerate(catalogues.languages):
        # The first language also stands for all that are not on offer.
        code = "" if position == 0 else language
        await _tried(_publish_one(bot, profile(catalogues, language), code))
    await _tried(bot.set_chat_menu_button(menu_button=MenuButtonCommands()))


async def _tried(step: Awaitable[object]) -> None:
    """One refusal does not keep the other languages from being set."""
    try:
        await step
    except TelegramError as error:
        log.warning("profile_not_set", because=type(error).__name__)


async def _publish_one(bot: Bot, texts: Profile, code: str) -> None:
    commands = tuple(BotCommand(name, text) for name, text in texts.commands)
    scope = BotCommandScopeAllPrivateChats()
    if await bot.get_my_commands(scope=scope, language_code=code) != commands:
        await bot.set_my_commands(commands, scope=scope, language_code=code)
    if (await bot.get_my_description(code)).description != texts.description:
        await bot.set_my_description(texts.description, code)
    short = await bot.get_my_short_description(code)
    if short.short_description != texts.short_description:
        await bot.set_my_short_description(texts.short_description, code)
    if (await bot.get_my_name(code)).name != texts.name:
        await bot.set_my_name(texts.name, code)
