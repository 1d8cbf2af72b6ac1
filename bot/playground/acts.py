"""What the two people can do from the page: every POST of it, as an act in the world."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import BodyPartReader, MultipartReader, web

from bot.clock import ShiftedClock
from bot.playground.chats import Json
from bot.playground.files import Attachment, Kind
from bot.playground.guard import Handler, guarded, trouble
from bot.playground.world import World

PEOPLE = ((1001, "Анна", "ru"), (1002, "Ben", "en"))
LANGUAGES = ("ru", "en")
UPLOAD_LIMIT = 64 * 1024 * 1024
"""Above what a bot may send and far above what it may download: files between are a test."""

Act = Callable[[Json], Awaitable[Json | None]]


@dataclass(frozen=True, slots=True)
class PageHooks:
    """What the page needs from the bot beside the chat."""

    next_reminder: Callable[[], Awaitable[datetime | None]]
    """The moment of the next reminder owed to anybody."""
    forget: Callable[[int], Awaitable[None]]
    """Erase all the bot knows about this person."""


class Acts:
    """The acting side of the page."""

    def __init__(self, world: World, clock: ShiftedClock, hooks: PageHooks) -> None:
        self._world = world
        self._clock = clock
        self._hooks = hooks

    def routes(self) -> list[web.RouteDef]:
        """One POST route per act."""
        acts: dict[str, Act] = {
            "say": self._say,
            "press": self._press,
            "forward": self._forward,
            "edit": self._edit,
            "block": self._block,
            "language": self._language,
            "other": self._other,
            "reset": self._reset,
            "clock": self._jump,
        }
        routes = [web.post(f"/play/{name}", guarded(_handler(act))) for name, act in acts.items()]
        return [*routes, web.post("/play/upload", guarded(self._upload))]

    def time(self) -> Json:
        """The bot's present moment and how far it is from the machine's."""
        shift = self._clock.shift.total_seconds()
        return {"now": self._clock.now().isoformat(), "shift": shift}

    async def time_and_next(self) -> Json:
        """The same with the moment of the next reminder."""
        moment = await self._hooks.next_reminder()
        return {**self.time(), "next": moment.isoformat() if moment else None}

    async def _say(self, body: Json) -> None:
        reply_to = body.get("reply_to")
        self._world.say(_user(body), _text(body), reply_to=int(reply_to) if reply_to else None)

    async def _press(self, body: Json) -> Json:
        user = _user(body)
        update_id = self._world.press(user, int(body["message_id"]), str(body["data"]))
        return {"callback_query_id": self._world.query_id(user, update_id)}

    async def _forward(self, body: Json) -> None:
        sender = str(body.get("from") or "Seller")
        self._world.say(_user(body), _text(body), forward_from=sender)

    async def _edit(self, body: Json) -> None:
        self._world.edit(_user(body), int(body["message_id"]), _text(body))

    async def _block(self, body: Json) -> None:
        act = self._world.block if body["blocked"] else self._world.unblock
        act(_user(body))

    async def _language(self, body: Json) -> None:
        user, code = _user(body), str(body["language_code"])
        if code not in LANGUAGES:
            raise ValueError(f"no such language: {code}")
        self._world.person(user, self._world.people[user].first_name, code)

    async def _other(self, body: Json) -> None:
        """A message of a kind that the bot answers with one polite line."""
        kinds: dict[str, Callable[[int], int]] = {
            "voice": self._world.send_voice,
            "sticker": self._world.send_sticker,
            "contact": self._world.send_contact,
            "location": self._world.send_location,
        }
        kinds[str(body["kind"])](_user(body))

    async def _reset(self, body: Json) -> None:
        user = _user(body)
        await self._hooks.forget(user)
        self._world.clear(user)

    async def _jump(self, body: Json) -> Json:
        """{"by": seconds | "next" | "reset"}: move the bot's clock."""
        by = body.get("by")
        if by == "reset":
            self._clock.reset()
        elif by == "next":
            await self._jump_to_next()
        elif isinstance(by, int | float) and not isinstance(by, bool):
            self._clock.move(timedelta(seconds=by))
        else:
            raise ValueError("by must be seconds, next or reset")
        return await self.time_and_next()

    async def _jump_to_next(self) -> None:
        moment = await self._hooks.next_reminder()
        ahead = moment - self._clock.now() if moment else timedelta()
        if ahead > timedelta():
            # One second past it: "due now" and "due in a blink" need not be told apart.
            self._clock.move(ahead + timedelta(seconds=1))

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        """POST /play/upload: one file is a photo or a document, several are an album."""
        try:
            fields, files = await _parts(await request.multipart())
            user = _user(fields)
            if len(files) == 1:
                self._world.send_file(user, files[0])
            else:
                self._world.send_album(user, files)
        except (AssertionError, KeyError, ValueError) as problem:
            return trouble(_words(problem))
        return web.json_response({"ok": True})


def _handler(act: Act) -> Handler:
    """A handler that reads JSON, acts, and tells what the world does not allow."""

    async def handler(request: web.Request) -> web.StreamResponse:
        try:
            body = await request.json()
            if not isinstance(body, dict):
                raise ValueError("a JSON object is expected")
            result = await act(body)
        except (KeyError, TypeError, ValueError, OverflowError) as problem:
            return trouble(_words(problem))
        return web.json_response(result or {"ok": True})

    return handler


def _words(problem: Exception) -> str:
    return f"missing or unknown: {problem}" if isinstance(problem, KeyError) else str(problem)


def _user(body: Json) -> int:
    user = int(body["user"])
    if user not in {known for known, _, _ in PEOPLE}:
        raise ValueError("no such person")
    return user


def _text(body: Json) -> str:
    text = str(body["text"]).strip()
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if not 1 <= units <= 4096:
        raise ValueError("a message has 1 to 4096 characters")
    return text


async def _parts(reader: MultipartReader) -> tuple[Json, list[Attachment]]:
    """The fields of the form and its files; the caption belongs to the first file."""
    fields: Json = {}
    files: list[Attachment] = []
    left = UPLOAD_LIMIT
    async for part in reader:
        if not isinstance(part, BodyPartReader):
            raise ValueError("no form within a form")
        content = bytes(await part.read())
        left -= len(content)
        if left < 0:
            raise ValueError("the files are too big for the playground")
        if part.filename is None:
            fields[str(part.name)] = content.decode()
        else:
            files.append(_attachment(part, content, fields, first=not files))
    return fields, files


def _attachment(part: BodyPartReader, content: bytes, fields: Json, *, first: bool) -> Attachment:
    kind: Kind = "photo" if fields.get("kind") == "photo" else "document"
    mime = part.headers.get("Content-Type", "")
    caption = str(fields.get("caption", "")) if first else ""
    return Attachment(content, part.filename or "", kind, mime, None, caption)
