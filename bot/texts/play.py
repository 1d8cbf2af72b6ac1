"""A small play: a person who presses the real buttons of the conversation."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.engine import advance
from bot.conversation.events import Event, OptionChosen, TextSent
from bot.conversation.present import present
from bot.conversation.screens import Screen
from bot.conversation.session import Session, Settings, View

NOW = datetime(2026, 12, 2, 8, 30, tzinfo=UTC)
"""The moment of every example."""
ZONE = "Europe/Moscow"


class Play:
    """One person's talk, moved by labels of buttons and typed words."""

    def __init__(self, locale: str, zone: str | None = ZONE) -> None:
        self.session = Session(settings=Settings(locale=locale, zone=zone, locale_chosen=True))

    def do(self, event: Event) -> Play:
        """Something the person did."""
        self.session = advance(self.session, event, NOW).session
        return self

    def tap(self, *labels: str) -> Play:
        """Press buttons one after the other, by the ids of their labels."""
        for label in labels:
            self.do(OptionChosen(action=self._action(label), fresh="ca5e01"))
        return self

    def write(self, text: str) -> Play:
        """Type words."""
        return self.do(TextSent(text=text))

    def look(self, name: str, *args: str) -> Play:
        """Turn to a screen."""
        self.session = replace(self.session, view=View(name, args), echo=None, hint=None)
        return self

    @property
    def screen(self) -> Screen:
        """What is to be seen now."""
        return present(self.session, NOW)

    def _action(self, label: str) -> Action:
        return next(b.action for row in self.screen.rows for b in row if b.label == label)


def started(locale: str, zone: str | None = ZONE) -> Play:
    """A case just opened."""
    return Play(locale, zone).tap("not_received")


def told(locale: str) -> Play:
    """A case with everything told: no movement, 3 days left by the screen."""
    play = started(locale)
    answers = {
        "shipped_on": "2 november 2026",
        "protection_end": "3 days 4 hours",
        "price": "1234.50 RUB",
        "order_number": "8190000000001234",
        "tracking_number": "LB123456789CN",
    }
    for question, words in answers.items():
        play.look("change", question).write(words)
        if play.session.echo is not None:
            play.tap("yes_right")
    for question, option in {
        "tracking": "stands_still",
        "carrier": "seller",
        "paid_with": "card_ru",
        "market": "russia",
    }.items():
        play.look("change", question).tap(f"option.{question}.{option}")
    return play


def opened(locale: str) -> Play:
    """The same case with its dispute open."""
    play = told(locale).look("card").tap("dispute_opened")
    return play.look("change", "dispute_opened").tap("option.dispute_opened.yesterday")
