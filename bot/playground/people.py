"""People who act: whatever somebody with the app can do to a bot.

Each act returns the id of the update it caused (0 when the bot is told nothing, as in a group
with privacy mode on).
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.playground.belonging import Belonging
from bot.playground.chats import Chat, Json, Stored
from bot.playground.entities import find_entities
from bot.playground.files import Attachment, media_fields


class People(Belonging):
    """The acting side of a world."""

    # -- saying -------------------------------------------------------------------------------

    def say(
        self,
        user_id: int,
        text: str,
        *,
        chat_id: int | None = None,
        reply_to: int | None = None,
        forward_from: str | None = None,
    ) -> int:
        """Write a text, perhaps as a reply or forwarded from somebody who hides their account."""
        content: Json = {"text": text}
        if entities := find_entities(text):
            content["entities"] = entities
        return self._send(user_id, content, chat_id, reply_to=reply_to, forward_from=forward_from)

    def edit(self, user_id: int, message_id: int, new_text: str) -> int:
        """Change an own message."""
        chat = self.chat_of(user_id)
        stored = chat.messages.get(message_id)
        if stored is None or stored.by_bot:
            raise ValueError(f"message {message_id} is not one of {user_id}'s own")
        field = "text" if "text" in stored.body else "caption"
        entities_field = "entities" if field == "text" else "caption_entities"
        body = {**stored.body, field: new_text, "edit_date": self.now()}
        body.pop(entities_field, None)
        if entities := find_entities(new_text):
            body[entities_field] = entities
        stored.body = body
        self.show("edit", chat, stored)
        return self._update("edited_message", body, user_id, chat.id)

    def press(
        self,
        user_id: int,
        message_id: int,
        data: str,
        *,
        chat_id: int | None = None,
        forged: bool = False,
    ) -> int:
        """Press the button that carries `data`; unless forged, it must be there now."""
        chat = self._place(user_id, chat_id)
        stored = chat.messages.get(message_id)
        there = stored is not None and any(
            button.get("callback_data") == data for button in stored.buttons()
        )
        if not there and not forged:
            raise ValueError(f"message {message_id} has no button with {data!r} now")
        gone: Json = {"chat": chat.about(), "message_id": message_id, "date": 0}
        query_id = self.next_query_id(user_id)
        query = {
            "id": query_id,
            "from": self.people[user_id].about(),
            "message": gone if stored is None else stored.body,
            "chat_instance": str(chat.id * 7919),
            "data": data,
        }
        self.open_query(query_id, user_id)
        return self._update("callback_query", query, user_id, chat.id, lane=f"q{user_id}")

    def next_query_id(self, user_id: int) -> str:
        """The callback query id of this person's next press (see `query_id`)."""
        return self.query_id(user_id, self.updates.next_id)

    def query_id(self, user_id: int, update_id: int) -> str:
        """The callback query id of a press, from the update id that `press` returned."""
        return str((user_id << 32) + update_id)

    # -- sending ------------------------------------------------------------------------------

    def send_file(
        self,
        user_id: int,
        file: Attachment,
        *,
        reply_to: int | None = None,
        forward_from: str | None = None,
    ) -> int:
        """Send any file."""
        return self._send(user_id, self._media(file), reply_to=reply_to, forward_from=forward_from)

    def send_photo(
        self, user_id: int, data: bytes = b"", *, caption: str = "", size: int | None = None
    ) -> int:
        """Send a photo; without bytes a tiny valid picture. `size` is what the bot is told."""
        data = data or TINY_PNG
        return self.send_file(user_id, Attachment(data, "", "photo", "image/jpeg", size, caption))

    def send_document(
        self,
        user_id: int,
        data: bytes = b"",
        name: str = "file.bin",
        *,
        mime: str = "",
        caption: str = "",
        size: int | None = None,
    ) -> int:
        """Send a file "as a file"."""
        return self.send_file(user_id, Attachment(data, name, "document", mime, size, caption))

    def send_voice(self, user_id: int, data: bytes = b"OggS") -> int:
        """Send a voice message."""
        return self.send_file(user_id, Attachment(data, "", "voice", "audio/ogg"))

    def send_video(
        self,
        user_id: int,
        data: bytes = b"video",
        name: str = "video.mp4",
        *,
        caption: str = "",
        size: int | None = None,
    ) -> int:
        """Send a video."""
        return self.send_file(user_id, Attachment(data, name, "video", "video/mp4", size, caption))

    def send_sticker(self, user_id: int, data: bytes = b"sticker") -> int:
        """Send a sticker."""
        return self.send_file(user_id, Attachment(data, "", "sticker", "image/webp"))

    def send_contact(self, user_id: int, phone: str = "+10000000000", name: str = "Ivan") -> int:
        """Share a contact."""
        return self._send(user_id, {"contact": {"phone_number": phone, "first_name": name}})

    def send_location(self, user_id: int, latitude: float = 55.75, longitude: float = 37.62) -> int:
        """Share a location."""
        return self._send(user_id, {"location": {"latitude": latitude, "longitude": longitude}})

    def send_album(self, user_id: int, files: Sequence[Attachment | bytes]) -> list[int]:
        """Send 2–10 files as one album: separate updates with one media_group_id."""
        if not 2 <= len(files) <= 10:
            raise ValueError("an album has 2 to 10 parts")
        group = str(self.updates.next_id * 1_000_003)
        ids = []
        for one in files:
            file = Attachment(one, "", "photo") if isinstance(one, bytes) else one
            content = {**self._media(file), "media_group_id": group}
            ids.append(self._send(user_id, content))
        return ids

    # -- moving ------------------------------------------------------------------------------

    def clear(self, user_id: int) -> None:
        """Empty the person's chat and forget that it was started (the page's "reset")."""
        chat = self.chat_of(user_id)
        chat.messages.clear()
        chat.started = False
        self._toasts.pop(user_id, None)
        self.emit("cleared", chat_id=user_id)

    def migrate(self, chat_id: int, user_id: int) -> tuple[int, int]:
        """Upgrade a group; returns the new chat id and the update id."""
        old = self.chats[chat_id]
        new = self._new_chat(-1_000_000_000_000 + chat_id, "supergroup", title=old.title)
        new.started = True
        self.chats[new.id] = new
        update = self._send(user_id, {"migrate_to_chat_id": new.id}, chat_id)
        old.migrated_to = new.id
        return new.id, update

    # -- inside -------------------------------------------------------------------------------

    def _send(
        self,
        user_id: int,
        content: Json,
        chat_id: int | None = None,
        *,
        reply_to: int | None = None,
        forward_from: str | None = None,
    ) -> int:
        chat = self._place(user_id, chat_id)
        person = self.people[user_id]
        if person.blocked and chat.owner is person:
            self.unblock(user_id)  # the app's "Restart bot" comes before any writing
        chat.started = True
        body: Json = {
            "message_id": chat.new_id(),
            "from": person.about(),
            "chat": chat.about(),
            "date": self.now(),
        }
        if forward_from is not None:
            origin = {"type": "hidden_user", "sender_user_name": forward_from}
            body["forward_origin"] = {**origin, "date": body["date"]}
        answered = chat.messages.get(reply_to or 0)
        if answered is not None:
            body["reply_to_message"] = without_reply(answered.body)
        stored = Stored({**body, **content}, by_bot=False)
        chat.add(stored)
        self.show("message", chat, stored)
        if not self._is_told(chat, content, answered):
            return 0
        return self._update("message", stored.body, user_id, chat.id)

    def _is_told(self, chat: Chat, content: Json, answered: Stored | None) -> bool:
        """Privacy mode: commands, replies to the bot, mentions of it and service messages."""
        text = content.get("text")
        if chat.owner is not None or text is None:
            return chat.owner is not None or "migrate_to_chat_id" in content
        by_name = f"@{self.bot['username']}" in text
        return text.startswith("/") or by_name or (answered is not None and answered.by_bot)

    def _media(self, file: Attachment) -> Json:
        content = media_fields(self.files.add(file))
        if file.caption:
            content["caption"] = file.caption
            if entities := find_entities(file.caption):
                content["caption_entities"] = entities
        return content

    def _place(self, user_id: int, chat_id: int | None) -> Chat:
        chat = self.chat_of(user_id)
        return chat if chat_id is None else self.chats[chat_id]


def without_reply(body: Json) -> Json:
    """reply_to_message: "will not contain further reply_to_message fields"."""
    return {key: value for key, value in body.items() if key != "reply_to_message"}


TINY_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b"
    "550000000a4944415478da63f80f00010101001cb08c990000000049454e44ae"
    "426082"
)
