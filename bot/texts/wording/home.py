"""The first screen."""

from __future__ import annotations

from bot.conversation.screens import ElsewhereAsked, Home, WrongAsked
from bot.texts.blocks import Body, para, title
from bot.texts.speaker import Speaker


def home(screen: Home, s: Speaker) -> Body:
    """ "What happened?" Two lines, no wall of text."""
    if screen.first_time:
        return (
            title(s.say("What happened?")),
            para(s.say("Press a button and see at once what to do. No typing needed.")),
            para(
                s.say("The bot is free and does not belong to AliExpress."),
                s.say("It never asks for card numbers, codes or passwords."),
            ),
        )
    return (
        title(s.say("What happened?")),
        para(
            s.count(
                "You have %(n)s open case. All its answers and dates are here.",
                "You have %(n)s open cases. All their answers and dates are here.",
                screen.open_cases,
            )
            if screen.open_cases
            else s.say("There are no open cases now. Press a button to start one.")
        ),
    )


def wrong(screen: WrongAsked, s: Speaker) -> Body:
    """What is wrong with what came; the truest answer is the strongest."""
    if screen.since:
        return (
            title(s.say("What is the dispute about?")),
            para(s.say("Choose what is true. The advice and the texts depend on it.")),
        )
    return (
        title(s.say("What is wrong with it?")),
        para(s.say("Choose what is true. It decides what to show and how much to ask for.")),
    )


def elsewhere(screen: ElsewhereAsked, s: Speaker) -> Body:
    """What home has no room for."""
    return (
        title(s.say("Which stage are you at?")),
        para(s.say("Begin wherever you are: before shipping, in the dispute or after it.")),
    )
