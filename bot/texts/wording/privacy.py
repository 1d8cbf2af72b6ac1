"""The privacy text: also the answer to /privacy that Telegram's terms require."""

from __future__ import annotations

from bot.conversation.screens import PrivacyShown
from bot.texts.blocks import Body, bold, dotted, para, title
from bot.texts.speaker import Speaker


def shown(screen: PrivacyShown, s: Speaker) -> Body:
    """What is kept, how, for how long, and how to have it erased."""
    return (
        title(s.say("Your data")),
        para(
            bold(s.say("What is kept")),
            *dotted(
                (
                    s.say(
                        "your Telegram id (not your phone number), language, time zone, quiet hours"
                    ),
                    s.say(
                        "cases: your answers, the seller's answers and their days, dates, sums, "
                        "country, order and tracking numbers, if you give them"
                    ),
                    s.say("references to photos you send; the photos themselves stay in Telegram"),
                    s.say("a message you check: until you leave that screen"),
                    s.say("a screenshot you check: not the picture, only its text, just as long"),
                )
            ),
        ),
        para(
            bold(s.say("How it is kept")),
            s.say(
                "Everything personal is encrypted with your own key. The main key is kept "
                "apart from the database."
            ),
            s.say("It is used only to help you: no advertising, no sale, no training of AI."),
        ),
        para(
            bold(s.say("For how long")),
            *dotted(
                (
                    s.say("a closed case: 90 days"),
                    s.say("a message you let the operator read: 180 days"),
                    s.say("an open case: until you close it or delete everything"),
                    s.say("numbers of messages already handled: 48 hours"),
                    s.say("a message the bot could not handle: 7 days, its number 30 days"),
                    s.say("backups: 30 days; deleted data may stay in them until then"),
                )
            ),
        ),
        para(
            bold(s.say("What you can do")),
            s.say(
                "/export sends you everything kept. /delete_me deletes it together with your key."
            ),
            s.say("If you block the bot, the data stays: send /delete_me first."),
        ),
        para(
            bold(s.say("Good to know")),
            s.say(
                "Telegram keeps its own copy of this chat, without end-to-end encryption. "
                "Delete the chat there too."
            ),
            s.say("Not affiliated with AliExpress or Telegram."),
            s.say(
                "The bot never writes first as “support”. It never asks for a card, a code, a "
                "password or a photo of documents."
            ),
        ),
    )
