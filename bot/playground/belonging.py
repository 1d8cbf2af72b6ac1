"""Who is there: people and groups, coming, going, and updates of any shape."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Chat, Json, Person
from bot.playground.state import WorldState


class Belonging(WorldState):
    """People and chats that come about and change their relation to the bot."""

    def person(
        self,
        user_id: int,
        first_name: str = "Anna",
        language_code: str | None = "en",
        *,
        username: str | None = None,
        started: bool = False,
    ) -> Person:
        """Make a person, or change name and language of one that is there.

        `started`: the person has written to the bot before, so that it may write first.
        """
        person = self.people.get(user_id)
        if person is None:
            person = self.people[user_id] = Person(user_id, first_name, language_code, username)
            self.chats[user_id] = self._new_chat(user_id, "private", owner=person)
        person.first_name, person.language_code = first_name, language_code
        person.username = username or person.username
        self.chats[user_id].started |= started
        self._tell_person(person)
        return person

    def block(self, user_id: int) -> int:
        """Block the bot: my_chat_member now, 403 from now on."""
        return self._membership(user_id, blocked=True)

    def unblock(self, user_id: int) -> int:
        """Allow the bot again."""
        return self._membership(user_id, blocked=False)

    def deactivate(self, user_id: int) -> None:
        """Delete the account: nothing is told, 403 "user is deactivated" from now on."""
        self.people[user_id].deactivated = True
        self._tell_person(self.people[user_id])

    def inject(self, raw_update: Json, *, again: bool = False) -> int:
        """Offer any JSON object as an update, however hostile.

        Without an `update_id` it gets the next one. `again`: offered once more although its id
        may be confirmed already. A private chat it comes from exists afterwards.
        """
        lane = self._notice_stranger(raw_update)
        update_id = self.updates.put_raw(raw_update, lane, self.clock.now().timestamp(), again)
        self.emit("update", update_id=update_id, user_id=None, update=raw_update)
        return update_id

    def group(self, chat_id: int, title: str, user_id: int, *, kind: str = "group") -> int:
        """`user_id` adds the bot to a group, supergroup or channel; privacy mode is on."""
        if kind not in ("group", "supergroup", "channel"):
            raise ValueError(f"no such kind of chat: {kind}")
        chat = self.chats.setdefault(chat_id, self._new_chat(chat_id, kind, title=title))
        chat.bot_inside = chat.started = True
        return self._member_update(chat, user_id, "left", "member")

    # -- inside -------------------------------------------------------------------------------

    def _new_chat(
        self, chat_id: int, kind: Any, *, title: str = "", owner: Person | None = None
    ) -> Chat:
        chat = Chat(chat_id, kind, title, owner, keep=self.keep_messages)
        chat.next_id = self.first_message_id
        return chat

    def _update(
        self, kind: str, payload: Json, user_id: int, chat_id: int, lane: str | None = None
    ) -> int:
        now = self.clock.now().timestamp()
        update_id = self.updates.put(kind, payload, lane or str(chat_id), now)
        if self.watched:
            update = {"update_id": update_id, kind: payload}
            self.emit(
                "update", update_id=update_id, user_id=user_id, chat_id=chat_id, update=update
            )
        return update_id

    def _membership(self, user_id: int, *, blocked: bool) -> int:
        person, chat = self.people[user_id], self.chat_of(user_id)
        person.blocked = blocked
        self._tell_person(person)
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        return self._member_update(chat, user_id, before, after)

    def _member_update(self, chat: Chat, user_id: int, before: str, after: str) -> int:
        change = {
            "chat": chat.about(),
            "from": self.people[user_id].about(),
            "date": self.now(),
            "old_chat_member": self._member(before),
            "new_chat_member": self._member(after),
        }
        return self._update("my_chat_member", change, user_id, chat.id)

    def _member(self, status: str) -> Json:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.bot, "status": status, **until}

    def _tell_person(self, person: Person) -> None:
        about = {**person.about(), "blocked": person.blocked, "deactivated": person.deactivated}
        self.emit("person", user_id=person.id, person=about)

    def _notice_stranger(self, update: Json) -> str:
        """Make the private chat an injected update speaks of; returns its webhook lane."""
        for payload in update.values():
            if not isinstance(payload, dict):
                continue
            sender, query_id = payload.get("from"), payload.get("id")
            user_id = sender.get("id") if isinstance(sender, dict) else None
            if not isinstance(user_id, int) or isinstance(user_id, bool) or user_id <= 0:
                continue
            if user_id not in self.people:
                self.person(user_id, "Stranger", None)
            self.chats[user_id].started = True
            if isinstance(query_id, str):
                self.open_query(query_id, user_id)
            return str(user_id)
        return "0"
