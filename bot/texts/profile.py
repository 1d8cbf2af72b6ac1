"""What Telegram shows of the bot before and beside the talk: name, descriptions, commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues

NAME_MAX, DESCRIPTION_MAX, SHORT_MAX, COMMAND_MAX = 64, 512, 120, 256

# TRANSLATORS: at most 64 characters; must not sound like AliExpress or Telegram themselves.
_NAME = sentence("Buyer's dispute guide")
# TRANSLATORS: shown before Start; at most 512 characters.
_DESCRIPTION = sentence(
    "Something went wrong with an order on AliExpress? This bot shows what to do first, counts "
    "the deadlines and reminds you in time, checks the seller's messages for tricks, and writes "
    "the English text for the dispute.\n\n"
    "Free. No card numbers, codes or passwords. Not affiliated with AliExpress or Telegram."
)
# TRANSLATORS: at most 120 characters.
_SHORT = sentence(
    "Helps buyers with disputes: first step, deadlines, texts. Not affiliated with AliExpress."
)
# TRANSLATORS: descriptions of commands in the menu; at most 40 characters.
_MENU: tuple[tuple[str, str], ...] = (
    ("new", sentence("what happened: the first step")),
    ("cases", sentence("my cases")),
    ("check", sentence("check a message of the seller")),
    ("deadlines", sentence("all deadlines")),
    ("help", sentence("what this bot can do")),
    ("settings", sentence("language, time zone, quiet hours")),
    ("privacy", sentence("what is kept about me")),
    ("cancel", sentence("leave the question")),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """The texts of the bot's profile in one language."""

    name: str
    description: str
    short_description: str
    commands: tuple[tuple[str, str], ...]


def profile(catalogues: Catalogues, language: str) -> Profile:
    """The profile in a language."""
    s = Speaker(catalogues, language, UTC, datetime.fromtimestamp(0, UTC))
    return Profile(
        s.said(_NAME),
        s.said(_DESCRIPTION),
        s.said(_SHORT),
        tuple((name, s.said(words)) for name, words in _MENU),
    )
