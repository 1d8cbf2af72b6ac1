"""Help in words: what the bot can do, articles, what was found and what was not."""

from __future__ import annotations

from markupsafe import escape

from bot.conversation.screens import (
    ArticleShown,
    HelpFound,
    HelpNotFound,
    HelpShown,
    HelpTopicShown,
)
from bot.texts.blocks import Body, dotted, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording.label_words import LABELS
from bot.texts.wording.why import sourced


def shown(screen: HelpShown, s: Speaker) -> Body:
    """What the bot can do."""
    return (
        title(s.say("What this bot can do")),
        para(
            s.say("It works for the buyer, and it is free. It can:"),
            *dotted(
                (
                    s.say("show what to do first when a parcel has not come"),
                    s.say("count the deadlines and remind you in time"),
                    s.say("check a message of the seller before you agree"),
                    s.say("write the English text for the dispute, with a translation"),
                    s.say("say what to collect, and why"),
                )
            ),
        ),
        para(
            s.say("To begin, send /new. For a strange message, press “Check a message”."),
            s.say("Looking for an answer? Choose a topic, or write a few words: /help customs"),
            s.say("/cancel leaves a question, /why shows the reasons, /delete_me deletes all."),
        ),
        para(
            s.say(
                "The bot never writes first as “support”. It never asks for a card, a code, a "
                "password or a photo of documents."
            ),
        ),
        para(
            s.say(
                "Not affiliated with AliExpress or Telegram. Advice is not a promise: "
                "AliExpress decides."
            ),
        ),
    )


def topic(screen: HelpTopicShown, s: Speaker) -> Body:
    """The articles of a topic."""
    return (
        title(escape(s.label(LABELS[f"topic.{screen.topic}"]))),
        para(s.say("Choose an article, or write in a few words what you are looking for.")),
    )


def article(screen: ArticleShown, s: Speaker) -> Body:
    """An article, and below it what it rests on."""
    from bot.texts.wording.article_words import BODY, TITLE  # only who looks for help needs it

    return (
        title(escape(s.label(TITLE[screen.article]))),
        *(para(s.say(one)) for one in BODY[screen.article]),
        *sourced(screen.reasons, s),
    )


def found(screen: HelpFound, s: Speaker) -> Body:
    """Several fit."""
    return (
        title(s.say("This may be it")),
        para(s.say("Choose an article. If it is not among them, write it in other words.")),
    )


def not_found(screen: HelpNotFound, s: Speaker) -> Body:
    """None fits."""
    return (
        title(s.say("There is no article on that yet")),
        para(
            s.say("Try one or two other words, for example: refund, customs, video."),
            s.say("Or look into these topics, they are the nearest:")
            if screen.near
            else s.say("Or choose a topic:"),
        ),
        para(s.say("Is it a message from the seller? Put /check before the text and send it.")),
    )
