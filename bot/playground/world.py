"""`World`: people with the app on one side, the Bot API on the other, nothing of HTTP.

    world = World(clock)
    world.person(1, first_name="Anna", language_code="ru")
    world.say(1, "/start")            # an update waits for the bot
    world.chat(1)                     # what Anna sees
    world.subscribe(print)            # everything that happens, as JSON-able events

The acting methods are in `people.py`, the bot's side in `methods.py`.
"""

from __future__ import annotations

from bot.playground.chats import Json
from bot.playground.files import Attachment, StoredFile
from bot.playground.people import People

__all__ = ["Attachment", "World"]


class World(People):
    """Everything there is, seen from the people's side."""

    def chat(self, chat_id: int) -> list[Json]:
        """The messages of a chat as Telegram shows them, oldest first; deleted ones are gone.

        Bot API JSON plus `silent: true` for a message without a sound and `reactions` (a list
        of ReactionType) where the bot reacted.
        """
        return [stored.seen() for stored in self.chat_of(chat_id).messages.values()]

    def last(self, chat_id: int) -> Json:
        """The bot's latest message in a chat."""
        for stored in reversed(self.chat_of(chat_id).messages.values()):
            if stored.by_bot:
                return stored.seen()
        raise ValueError(f"the bot has said nothing in chat {chat_id}")

    def toasts(self, user_id: int) -> list[Json]:
        """The answers to this person's presses: {callback_query_id, text, show_alert, url?}."""
        return list(self._toasts.get(user_id, []))

    def file(self, file_id: str) -> StoredFile:
        """The file with this id: `.data`, `.name`, `.mime`, `.size`."""
        return self.files.get(file_id)

    def menu(self, user_id: int) -> list[Json]:
        """The commands this person's menu shows: [{command, description}]."""
        return self.profile.commands_for(user_id, self.people[user_id].language_code)

    def about(self, user_id: int) -> Json:
        """A person: {id, first_name, language_code, blocked, deactivated, commands}."""
        person = self.people[user_id]
        state = {"blocked": person.blocked, "deactivated": person.deactivated}
        return {**person.about(), **state, "commands": self.menu(user_id)}
