"""The chat page of the playground: its files, its state and its stream of events.

The page only ever acts as a person would (`acts.py`) and shows what the world tells. It knows
nothing of the bot: what the bot does arrives as the world's events.
"""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.clock import ShiftedClock
from bot.playground.acts import PEOPLE, Acts, PageHooks
from bot.playground.chats import Json
from bot.playground.errors import ApiError
from bot.playground.feed import Feed
from bot.playground.guard import HEADERS, guarded, trouble
from bot.playground.world import World

__all__ = ["PEOPLE", "Page", "PageHooks", "add_page"]

STATIC = Path(__file__).with_name("static")
HEARTBEAT = 15.0
"""Seconds after which a silent stream says that it lives."""
SHOWN_AS_PICTURE = {"image/jpeg", "image/png", "image/webp", "image/gif"}
PASSED_ON = {"message", "edit", "markup", "delete", "toast", "reaction", "action", "refused"}


class Page:
    """The page's handlers over one world."""

    def __init__(self, world: World, clock: ShiftedClock, hooks: PageHooks) -> None:
        self._world = world
        self._acts = Acts(world, clock, hooks)
        self._feed = Feed()
        for user, name, language in PEOPLE:
            if user not in world.people:
                world.person(user, name, language)
        world.subscribe(self._take)

    def routes(self) -> list[web.RouteDef]:
        """Every route of the page."""
        return [
            web.get("/", guarded(self._index)),
            web.get("/static/{name}", guarded(self._static)),
            web.get("/play/events", guarded(self._events)),
            web.get("/play/state", guarded(self._state)),
            web.get("/play/file/{file_id}", guarded(self._file)),
            *self._acts.routes(),
        ]

    async def close(self, _app: web.Application | None = None) -> None:
        """The server stops: open streams end at once."""
        self._feed.close()

    # Reading

    async def _index(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(STATIC / "index.html", headers={"Cache-Control": "no-cache"})

    async def _static(self, request: web.Request) -> web.StreamResponse:
        """One of the page's own files: the folder is flat, so a name is a name."""
        path = STATIC / request.match_info["name"]
        if path.parent != STATIC or not path.is_file():
            return trouble("no such file", status=404)
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    async def _state(self, _request: web.Request) -> web.StreamResponse:
        """The people and the time."""
        people = [self._world.about(user) for user, _, _ in PEOPLE]
        return web.json_response({**await self._acts.time_and_next(), "people": people})

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Pictures are shown, everything else is only saved: no script of a stranger runs here."""
        try:
            found = self._world.file(request.match_info["file_id"])
        except ApiError as refusal:
            return trouble(refusal.description, status=404)
        shown = found.mime in SHOWN_AS_PICTURE and "download" not in request.query
        name = f"; filename*=UTF-8''{quote(found.name)}" if found.name else ""
        headers = {
            "Content-Type": found.mime if shown else "application/octet-stream",
            "Content-Disposition": ("inline" if shown else "attachment") + name,
            "Cache-Control": "private, max-age=3600",
        }
        return web.Response(body=found.data, headers=headers)

    # The stream

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """GET /play/events?user=1001,1002: what happens to them, as server-sent events."""
        users = _users(request)
        headers = {**HEADERS, "Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        at = self._feed.number(request.headers.get("Last-Event-ID"))
        try:
            await response.prepare(request)
            while not self._feed.closed:
                at = await self._catch_up(response, at, users)
                if not await self._feed.wait(at, HEARTBEAT):
                    await response.write(b": still here\n\n")
        except ConnectionResetError:
            pass  # the browser left; it comes back with the last id it has seen
        return response

    async def _catch_up(
        self, response: web.StreamResponse, at: int | None, users: list[int]
    ) -> int:
        """Send what came after `at`, or everything when that can no longer be told."""
        last = self._feed.last
        events = None if at is None else self._feed.after(at, users)
        if events is None:
            mark = self._feed.mark(last)
            lines = [_sse("snapshot", self._snapshot(user), mark) for user in users]
            lines.append(_sse("clock", self._acts.time(), mark))
        else:
            lines = [_sse(one.type, one.data, self._feed.mark(one.number)) for one in events]
        if lines:
            await response.write("".join(lines).encode())
        return last

    def _snapshot(self, user: int) -> Json:
        messages = self._world.chat(user)
        return {"user": user, "person": self._world.about(user), "messages": messages}

    def _take(self, event: Json) -> None:
        """An event of the world, on its way to the browser."""
        kind = event["type"]
        user: int | None = event.get("chat_id", event.get("user_id"))
        if kind == "clock":
            self._feed.put(None, "clock", self._acts.time())
        elif user is None:
            if kind == "refused":  # not about one chat: everybody sees it
                self._feed.put(None, kind, event)
        elif kind == "cleared":
            self._feed.put(user, "snapshot", self._snapshot(user))
        elif kind == "person":
            self._feed.put(user, "person", {"user": user, "person": self._world.about(user)})
        elif kind in PASSED_ON:
            self._feed.put(user, kind, {**event, "user": user})


def add_page(app: web.Application, world: World, clock: ShiftedClock, hooks: PageHooks) -> None:
    """Add the chat page to a server that listens on loopback."""
    page = Page(world, clock, hooks)
    app.add_routes(page.routes())
    app.on_shutdown.append(page.close)


def _users(request: web.Request) -> list[int]:
    asked = {one for part in request.query.getall("user", []) for one in part.split(",")}
    return [user for user, _, _ in PEOPLE if str(user) in asked]


def _sse(kind: str, data: Json, mark: str) -> str:
    words = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"id: {mark}\nevent: {kind}\ndata: {words}\n\n"
