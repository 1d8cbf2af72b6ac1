"""Twenty people, each with a mind of their own: what they do, at random, for 45 days.

They see what is in their chat and press what they see. What they do is written as generators
that yield how many seconds pass before they go on.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from bot.conversation.actions import Action
from bot.conversation.events import CameBack, CommandGiven, Event, LeftBot, OptionChosen, TextSent
from tests.simulation.telegram import Message, Telegram

Act = Iterator[float]
Tell = Callable[..., None]

DAY = 86_400.0
LOOKS_BACK = 5
"""So many of the latest messages somebody may still press."""
SITUATIONS = ("new|not_received", "new|not_received", "go|wrong")
CITIES = ("Madrid", "New York", "Moscow", "Sydney", "Kolkata", "GMT-7", "Vladivostok", "London")
REACTIONS = ("card", "done", "3h", "3h", "morning", "morning", "stop", "opened", "ended", "goes_on")


class Person:
    """Somebody with a phone, and no patience."""

    def __init__(self, user: int, telegram: Telegram, tell: Tell, rng: random.Random) -> None:
        self.id, self.rng = user, rng
        self._telegram, self._tell = telegram, tell
        self.presses = 0

    # --- acting ------------------------------------------------------------------------
    def say(self, event: Event) -> None:
        """Write something."""
        self._tell(self.id, event, message_id=self._telegram.next_id(self.id))

    def command(self, name: str, words: str = "") -> None:
        """Write a command."""
        self.say(CommandGiven(name=name, words=words))

    def press(self, message: Message, action: Action) -> None:
        """Press a button of a message."""
        self.presses += 1
        callback = f"{self.id}/{self.presses}"
        self._tell(self.id, OptionChosen(action=action), callback=callback, pressed=message.id)

    def tap(self, *beginnings: str) -> bool:
        """Press the newest button that means one of these; whether there is one."""
        for message in self._latest():
            found = [
                action
                for action in message.actions
                if not action.of_reminder
                and f"{action.topic}|{action.option}".startswith(beginnings)
            ]
            if found:
                self.press(message, self.rng.choice(found))
                return True
        return False

    def _latest(self) -> list[Message]:
        chat = self._telegram.chat(self.id)
        return [message for message in reversed(chat.messages[-LOOKS_BACK:]) if message.alive]

    def _while(self, *beginnings: str) -> Act:
        """Tap one after the other, as screens come."""
        for beginning in beginnings:
            yield self.rng.uniform(2, 30)
            if not self.tap(beginning):
                return

    # --- living ------------------------------------------------------------------------
    def life(self) -> Act:
        """From the first message on."""
        yield self.rng.uniform(0, 2 * DAY)
        yield from self.opens_a_case()
        while True:
            yield self.rng.expovariate(1 / (3.3 * DAY))
            acts = (
                (self.opens_a_case, 2), (self.moves_a_deadline, 3), (self.moves_house, 2),
                (self.sleeps_otherwise, 2), (self.closes, 1.5), (self.opens_again, 1),
                (self.switches, 2), (self.blocks, 0.7), (self.chats, 1), (self.erases, 0.15),
                (self.takes_chances, 0.6), (self.opens_a_dispute, 1), (self.forgets_the_bot, 0.4),
            )  # fmt: skip
            (act,) = self.rng.choices([a for a, _ in acts], [weight for _, weight in acts])
            yield from act()

    def opens_a_case(self) -> Act:
        """A case with a date and, mostly, reminders."""
        self.command("start")
        yield from self._while("new|not_received", "goal|dates")
        yield from self._names_an_end()
        if self.rng.random() < 0.9:
            yield from self._while("rem|on", "zone|", "go|card")

    def _names_an_end(self) -> Act:
        yield self.rng.uniform(2, 30)
        way = self.rng.random()
        if way < 0.7:
            days, hours, minutes = (self.rng.randint(0, most) for most in (12, 23, 59))
            self.say(TextSent(text=f"{days} days {hours} hours {minutes} minutes"))
            yield from self._while("echo|0")
        elif way < 0.9:
            self.tap("q.protection_end|day")
        elif self.tap("q.protection_end|unknown"):
            yield from self._while("q.shipped_on|")

    def _sees_a_case(self) -> Act:
        self.command("cases")
        yield from self._while("go|card")

    def moves_a_deadline(self) -> Act:
        """The seller prolonged the protection, or it was read wrongly."""
        yield from self._sees_a_case()
        yield from self._while("go|answers", "go|change.protection_end")
        yield from self._names_an_end()

    def moves_house(self) -> Act:
        """Another zone."""
        self.command("settings")
        yield from self._while("go|zone")
        if self.rng.random() < 0.6:
            yield self.rng.uniform(2, 30)
            self.say(TextSent(text=self.rng.choice(CITIES)))
        yield from self._while("zone|")

    def sleeps_otherwise(self) -> Act:
        """Other quiet hours, or none."""
        self.command("settings")
        yield from self._while("quiet|")

    def takes_chances(self) -> Act:
        """The last reminder at any hour: off, or on again."""
        self.command("settings")
        yield from self._while("chance|")

    def closes(self) -> Act:
        """The parcel came, or hope went."""
        yield from self._sees_a_case()
        yield from self._while("go|more", "go|close", "close|")

    def opens_again(self) -> Act:
        """It was not over."""
        yield from self._sees_a_case()
        yield from self._while("close|reopen", "rem|on", "rem|on")

    def switches(self) -> Act:
        """Reminders off, and mostly on again."""
        yield from self._sees_a_case()
        yield from self._while("go|reminders", "rem|off")
        if self.rng.random() < 0.7:
            yield self.rng.uniform(5, 2 * DAY)
            yield from self._sees_a_case()
            yield from self._while("rem|on")

    def opens_a_dispute(self) -> Act:
        """From here on the seller's time is counted."""
        yield from self._sees_a_case()
        yield from self._while("did|opened", "q.")

    def forgets_the_bot(self) -> Act:
        """For weeks they do nothing, unless a reminder moves them."""
        yield self.rng.uniform(20 * DAY, 70 * DAY)

    def blocks(self) -> Act:
        """Enough of it, for a while. Telegram tells the bot, or the bot finds out."""
        chat = self._telegram.chat(self.id)
        chat.blocked = True
        if self.rng.random() < 0.5:
            self._tell(self.id, LeftBot())
        yield self.rng.uniform(0.2 * DAY, 6 * DAY)
        chat.blocked = False
        if self.rng.random() < 0.5:
            self._tell(self.id, CameBack())
        else:
            self.command("start")

    def erases(self) -> Act:
        """Everything, for good; and a new beginning."""
        self.command("delete_me")
        yield from self._while("erase|yes")
        yield self.rng.uniform(60, 3 * DAY)
        yield from self.opens_a_case()

    def chats(self) -> Act:
        """Words without a purpose."""
        self.say(TextSent(text=self.rng.choice(("thanks", "ok", "where is my parcel?", "12"))))
        yield self.rng.uniform(2, 20)
        self.command(self.rng.choice(("deadlines", "help", "export", "why")))
        if self.rng.random() < 0.3:
            for _ in range(5):
                self.command("cases")

    # --- reacting ----------------------------------------------------------------------
    def reacts(self, message: Message) -> Act:
        """A reminder came: mostly nothing, now and then a button, perhaps much later."""
        if self.rng.random() < 0.5:
            return
        yield self.rng.choice((5.0, 300.0, 4 * 3600.0)) * self.rng.uniform(0.5, 2)
        wish = self.rng.choice(REACTIONS)
        offered = [action for action in message.actions if action.option == wish]
        if not message.alive or not offered:
            return
        self.press(message, offered[0])
        if wish == "stop":
            yield from self._while("mute|")
        elif wish == "opened":
            yield from self._while("q.")
