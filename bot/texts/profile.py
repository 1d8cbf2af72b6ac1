"""What Telegram shows of the bot before and beside the talk: name, descriptions, commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues

NAME_MAX, DESCRIPTION_MAX, SHORT_MAX, COMMAND_MAX = 64, 512, 120, 256

# TRANSLATORS: at most 64 characters; must not sound like AliExpress or Telegram themselves.
_NAME = sentence("Dispute helper for buyers")
# TRANSLATORS: shown before Start; at most 512 characters.
_DESCRIPTION = sentence(
    "Has your AliExpress parcel not arrived? Does the seller ask you to cancel the dispute?\n\n"
    "One tap, and you see what to do now and what not to do. The bot counts your deadline and "
    "reminds you in time. It checks the seller's messages and writes the English text for the "
    "dispute.\n\nFree. No card numbers, codes or passwords. Not affiliated with AliExpress or "
    "Telegram."
)
# TRANSLATORS: at most 120 characters.
_SHORT = sentence(
    "Parcel not arrived? What to do, by when, what to write. Not affiliated with AliExpress."
)
# TRANSLATORS: descriptions of commands in the menu; at most 40 characters.
_MENU: tuple[tuple[str, str], ...] = (
    ("new", sentence("what happened and what to do")),
    ("cases", sentence("my cases")),
    ("check", sentence("check the seller's message")),
    ("deadlines", sentence("all deadlines")),
    ("help", sentence("what this bot can do")),
    ("settings", sentence("language, time zone, quiet hours")),
    ("privacy", sentence("what is kept about me")),
    ("cancel", sentence("leave the question, keep the answers")),
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
