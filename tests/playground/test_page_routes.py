"""The page's routes without a browser: who is let in, what is kept, what is refused."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientResponse, FormData, web
from aiohttp.test_utils import TestClient, TestServer

from bot.clock import ShiftedClock
from bot.playground.feed import Feed
from bot.playground.guard import is_loopback
from bot.playground.page import PageHooks, add_page
from bot.playground.people import TINY_PNG
from bot.playground.world import World

ANNA, BEN = 1001, 1002
Client = TestClient[web.Request, web.Application]


class House:
    """The page's server with a world behind it and hooks that remember."""

    def __init__(self) -> None:
        self.clock = ShiftedClock()
        self.world = World(self.clock)
        self.forgotten: list[int] = []
        app = web.Application()
        add_page(app, self.world, self.clock, PageHooks(self._next, self._forget))
        self.client: Client = TestClient(TestServer(app))
        self.reminder: Any = None

    async def _next(self) -> Any:
        return self.reminder

    async def _forget(self, user_id: int) -> None:
        self.forgotten.append(user_id)

    async def post(self, act: str, **body: Any) -> ClientResponse:
        return await self.client.post(f"/play/{act}", json=body)


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    house = House()
    await house.client.start_server()
    yield house
    await house.client.close()


# -- who is let in --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("LOCALHOST", True),
        ("::1", True),
        ("127.8.8.8", True),
        ("evil.example", False),
        ("localhost.evil.example", False),
        ("10.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - bound to by nobody here
        ("", False),
        (None, False),
    ],
)
def test_only_the_machine_itself_is_loopback(host: str | None, inside: bool) -> None:
    assert is_loopback(host) is inside


@pytest.mark.parametrize("path", ["/", "/static/main.js", "/play/state", "/play/events?user=1001"])
async def test_a_name_that_was_rebound_is_refused(house: House, path: str) -> None:
    answer = await house.client.get(path, headers={"Host": "evil.example:8080"})
    assert answer.status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},  # another program of this machine
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"},
    ],
)
async def test_other_pages_cannot_act(house: House, headers: dict[str, str]) -> None:
    body = {"user": ANNA, "text": "hello"}
    answer = await house.client.post("/play/say", json=body, headers=headers)
    assert answer.status == 403
    assert house.world.chat(ANNA) == []


async def test_the_page_itself_and_plain_programs_may_act(house: House) -> None:
    own = str(house.client.make_url("")).rstrip("/")
    body = {"user": ANNA, "text": "hello"}
    for headers in ({"Origin": own, "Sec-Fetch-Site": "same-origin"}, {}):
        assert (await house.client.post("/play/say", json=body, headers=headers)).status == 200
    assert len(house.world.chat(ANNA)) == 2


async def test_answers_carry_the_policy(house: House) -> None:
    for path in ("/", "/static/page.css", "/play/state", "/play/events?user=1001"):
        answer = await house.client.get(path)
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        answer.close()


async def test_static_files_stay_in_their_folder(house: House) -> None:
    for name in ("..%2fpage.py", "%2e%2e%2fpage.py", "..%5cpage.py", "nothing.js"):
        answer = await house.client.get(f"/static/{name}")
        assert answer.status in {403, 404}


# -- acts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("say", {"user": ANNA}),
        ("say", {"user": 5, "text": "a stranger"}),
        ("say", {"user": ANNA, "text": " "}),
        ("say", {"user": ANNA, "text": "x" * 4097}),
        ("press", {"user": ANNA, "message_id": 1, "data": "gone"}),
        ("edit", {"user": ANNA, "message_id": 77, "text": "not mine"}),
        ("language", {"user": ANNA, "language_code": "xx"}),
        ("other", {"user": ANNA, "kind": "poll"}),
        ("clock", {"by": "tomorrow"}),
        ("clock", {"by": True}),
        ("clock", {"by": 1e300}),
        ("clock", {}),
    ],
)
async def test_what_cannot_be_is_refused_in_words(
    house: House, act: str, body: dict[str, Any]
) -> None:
    answer = await house.post(act, **body)
    assert answer.status == 400
    assert (await answer.json())["error"]


async def test_bodies_that_are_no_objects_are_refused(house: House) -> None:
    for data in (b"", b"[]", b"{", b"\xff"):
        assert (await house.client.post("/play/say", data=data)).status == 400


async def test_the_clock_jumps_to_the_next_reminder_and_never_back(house: House) -> None:
    house.reminder = house.clock.now() + timedelta(days=3)
    answer = await (await house.post("clock", by="next")).json()
    assert answer["next"] is not None
    assert house.clock.now() > house.reminder
    before = house.clock.shift
    await house.post("clock", by="next")  # overdue: nothing to jump to
    assert house.clock.shift == before


async def test_a_reset_asks_the_bot_to_forget(house: House) -> None:
    await house.post("say", user=BEN, text="hello")
    await house.post("reset", user=BEN)
    assert house.forgotten == [BEN]
    assert house.world.chat(BEN) == []


async def _send(house: House, *files: tuple[str, bytes, str], **fields: str) -> ClientResponse:
    form = FormData({"user": str(ANNA), **fields}, quote_fields=False)
    for name, data, mime in files:
        form.add_field("file", data, filename=name, content_type=mime)
    return await house.client.post("/play/upload", data=form)


async def test_uploads_become_photos_documents_and_albums(house: House) -> None:
    picture = ("a.png", TINY_PNG, "image/png")
    assert (await _send(house, picture, kind="photo", caption="вот")).status == 200
    assert (await _send(house, ("чек.pdf", b"%PDF", "application/pdf"), kind="document")).ok
    assert (await _send(house, picture, picture, kind="photo")).ok
    first, second, third, fourth = house.world.chat(ANNA)
    assert first["photo"] and first["caption"] == "вот"
    assert second["document"]["file_name"] == "чек.pdf"
    assert third["media_group_id"] == fourth["media_group_id"]


async def test_uploads_without_files_or_with_too_many_are_refused(house: House) -> None:
    picture = ("a.png", TINY_PNG, "image/png")
    assert (await _send(house, kind="photo", caption="nothing")).status == 400
    assert (await _send(house, *[picture] * 11, kind="photo")).status == 400
    assert (await house.client.post("/play/upload", json={})).status == 400


async def test_only_pictures_are_shown(house: House) -> None:
    page = b"<script>alert(1)</script>"
    await _send(house, ("a.html", page, "text/html"), kind="photo")
    await _send(house, ("a.svg", page, "image/svg+xml"), kind="document")
    await _send(house, ("a.png", TINY_PNG, "image/png"), kind="photo")
    html, svg, png = house.world.chat(ANNA)
    for file_id in (html["photo"][-1]["file_id"], svg["document"]["file_id"]):
        answer = await house.client.get(f"/play/file/{file_id}")
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
    shown = await house.client.get(f"/play/file/{png['photo'][-1]['file_id']}")
    assert shown.headers["Content-Type"] == "image/png"
    assert (await house.client.get("/play/file/unknown")).status == 404


# -- the stream -----------------------------------------------------------------------------------


async def _event(answer: ClientResponse) -> tuple[str, str, dict[str, Any]]:
    """The next event of a stream: id, type, data."""
    fields: dict[str, str] = {}
    while True:
        line = (await answer.content.readline()).decode().rstrip("\n")
        if not line and fields:
            return fields["id"], fields["event"], json.loads(fields["data"])
        name, _, value = line.partition(": ")
        if name:
            fields[name] = value


async def test_a_stream_begins_with_a_snapshot_and_goes_on(house: House) -> None:
    house.world.say(ANNA, "before")
    answer = await house.client.get("/play/events?user=1001")
    _, kind, data = await _event(answer)
    assert kind == "snapshot"
    assert [one["text"] for one in data["messages"]] == ["before"]
    assert (await _event(answer))[1] == "clock"
    house.world.say(BEN, "not for Anna")
    house.world.say(ANNA, "after")
    mark, kind, data = await _event(answer)
    assert (kind, data["user"], data["message"]["text"]) == ("message", ANNA, "after")
    answer.close()

    house.world.say(ANNA, "while away")
    again = await house.client.get("/play/events?user=1001", headers={"Last-Event-ID": mark})
    _, kind, data = await _event(again)
    assert (kind, data["message"]["text"]) == ("message", "while away")
    again.close()


@pytest.mark.parametrize("mark", ["0.1", "zzz", "", "1", "a.b.c"])
async def test_an_unknown_mark_gets_a_snapshot(house: House, mark: str) -> None:
    answer = await house.client.get("/play/events?user=1001", headers={"Last-Event-ID": mark})
    assert (await _event(answer))[1] == "snapshot"
    answer.close()


def test_a_feed_tells_when_it_has_forgotten() -> None:
    feed = Feed(kept=3)
    for number in range(5):
        feed.put(ANNA, "message", {"number": number})
    assert feed.after(1, [ANNA]) is None
    assert [event.number for event in feed.after(2, [ANNA]) or []] == [3, 4, 5]
    assert feed.after(5, [ANNA]) == []
    assert feed.after(6, [ANNA]) is None
    assert feed.number(feed.mark(4)) == 4
    assert Feed().number(feed.mark(4)) is None
