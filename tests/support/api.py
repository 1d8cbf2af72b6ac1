"""A Bot API server for tests: in this process, or in one of its own.

    async with running_api() as api:                  # in-process, a ShiftedClock
        api.world.person(1, "Anna", "ru")
        api.world.say(1, "/start")
        ...                                           # a bot talks to api.url with api.token
        api.world.last(1)["text"]
        api.faults({"kind": "accept_drop", "method": "sendMessage", "nth": 1})
        api.clock.move(timedelta(days=1))
        api.journal.lines()

    async with api_process(no_limits=True) as control:    # its own process, black box
        await control.act("person", user_id=1, first_name="Anna")
        await control.say(1, "/start")                # every acting method of World
        await control.until(1, lambda chat: "Hello" in chat[-1]["text"])
        await control.faults([{"kind": "kill_after", "nth": 3, "method": "sendMessage"}], pid=pid)
        await control.load({"script": [{"say": "/start"}], "users": 50, "repeat": 10})
        control.journal_path.read_text()

Give a bot `BOT_API_URL=<url>` and `BOT_TOKEN=<token>`; PTB gets `base_url=url + "/bot"` and
`base_file_url=url + "/file/bot"` (`running.bot()` makes such a telegram.Bot).
"""

from __future__ import annotations

import asyncio
import base64
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import telegram

from bot.clock import ShiftedClock
from bot.playground.faults import Fault
from bot.playground.journal import Journal
from bot.playground.server import RunningServer, start
from bot.playground.world import World

TOKEN = "4242:token-of-the-test-server-aaaaaaaaaaaa"
ROOT = Path(__file__).resolve().parents[2]

Chat = list[dict[str, Any]]


@dataclass(slots=True)
class RunningApi:
    """A server in this process."""

    server: RunningServer
    world: World
    clock: ShiftedClock
    journal: Journal
    url: str
    token: str = TOKEN

    def bot(self) -> telegram.Bot:
        """PTB's own client of this server; use it in `async with`."""
        return telegram.Bot(
            self.token, base_url=f"{self.url}/bot", base_file_url=f"{self.url}/file/bot"
        )

    def faults(self, *faults: Fault | Mapping[str, Any], pid: int = 0) -> None:
        """Replace the fault plan."""
        self.server.front.plan.set(faults, self.clock.monotonic(), pid)


@asynccontextmanager
async def running_api(
    *,
    world: World | None = None,
    clock: ShiftedClock | None = None,
    enforce_limits: bool = True,
    journal: Path | None = None,
    control: bool = False,
    latency_ms: float = 0.0,
    token: str = TOKEN,
) -> AsyncIterator[RunningApi]:
    """A server on a free loopback port, stopped at the end. The journal is kept in memory
    unless it is given a path."""
    clock = clock or ShiftedClock()
    world = world or World(clock, enforce_limits=enforce_limits)
    kept = Journal(clock, journal)
    server = await start(
        world, "127.0.0.1", 0, token, journal=kept, control=control, latency_ms=latency_ms
    )
    try:
        yield RunningApi(server, world, clock, kept, server.url, token)
    finally:
        await server.stop()


class ControlError(RuntimeError):
    """The server refused a control request."""


class Control:
    """A server in another process, driven over /control/ (bot/playground/control.py)."""

    def __init__(self, url: str, pid: int, journal_path: Path, token: str = TOKEN) -> None:
        self.url = url
        self.pid = pid
        self.journal_path = journal_path
        self.token = token
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Let go of the connection; the process goes on."""
        if self._session is not None:
            await self._session.close()

    # -- acting -------------------------------------------------------------------------------

    async def act(self, act: str, /, **args: Any) -> Any:
        """Any acting method of World by its name; bytes travel as base64. Returns its result:
        the update id, mostly."""
        if isinstance(data := args.get("data"), bytes):
            args["data_b64"] = base64.b64encode(data).decode()
            del args["data"]
        return (await self.post("act", {"act": act, "args": args}))["result"]

    async def person(self, user_id: int, first_name: str = "Anna", language: str = "en") -> None:
        """Make a person."""
        await self.act("person", user_id=user_id, first_name=first_name, language_code=language)

    async def say(self, user_id: int, text: str, **more: Any) -> int:
        """Write a text; `reply_to`, `forward_from`, `chat_id` as in World.say."""
        return int(await self.act("say", user_id=user_id, text=text, **more))

    async def press(self, user_id: int, message_id: int, data: str, **more: Any) -> int:
        """Press a button by its data."""
        return int(
            await self.act("press", user_id=user_id, message_id=message_id, data=data, **more)
        )

    async def press_label(self, user_id: int, label: str) -> int:
        """Press the latest button whose text contains `label`."""
        for message in reversed(await self.chat(user_id)):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"] and "callback_data" in button:
                        return await self.press(
                            user_id, message["message_id"], button["callback_data"]
                        )
        raise LookupError(f"no button {label!r} in chat {user_id}")

    async def inject(self, update: Mapping[str, Any], *, again: bool = False) -> int:
        """Offer a raw update."""
        return int(await self.act("inject", raw_update=dict(update), again=again))

    # -- seeing -------------------------------------------------------------------------------

    async def chat(self, chat_id: int) -> Chat:
        """The messages a person sees."""
        found: Chat = await self.get(f"chat?id={chat_id}")
        return found

    async def toasts(self, user_id: int) -> Chat:
        """The answers to a person's presses."""
        found: Chat = await self.get(f"toasts?id={user_id}")
        return found

    async def until(
        self, chat_id: int, holds: Callable[[Chat], bool], *, seconds: float = 10.0
    ) -> Chat:
        """The chat, once `holds(chat)`; TimeoutError after `seconds`."""
        limit = time.monotonic() + seconds
        while True:
            chat = await self.chat(chat_id)
            if chat and holds(chat):
                return chat
            if time.monotonic() > limit:
                last = chat[-1] if chat else None
                raise TimeoutError(f"chat {chat_id} after {seconds} s: {last}")
            await asyncio.sleep(0.02)

    async def stats(self) -> dict[str, Any]:
        """{pending, confirmed, calls, refusals: {error: how often}}."""
        found: dict[str, Any] = await self.get("stats")
        return found

    async def drained(self, *, seconds: float = 30.0) -> None:
        """Wait until no update is pending."""
        limit = time.monotonic() + seconds
        while (await self.stats())["pending"]:
            if time.monotonic() > limit:
                raise TimeoutError(f"updates still pending after {seconds} s")
            await asyncio.sleep(0.05)

    # -- trouble, time, journal ---------------------------------------------------------------

    async def faults(self, faults: list[dict[str, Any]], *, pid: int = 0) -> None:
        """Replace the fault plan; `pid` is who dies in its kill faults."""
        await self.post("faults", {"faults": faults, "pid": pid})

    async def struck(self) -> list[dict[str, Any]]:
        """The plan with how often each fault was seen and struck."""
        found: list[dict[str, Any]] = await self.get("faults")
        return found

    async def limits(self, *, enforce: bool) -> None:
        """Switch 429 on or off."""
        await self.post("limits", {"enforce": enforce})

    async def move_clock(self, seconds: float) -> None:
        """Jump the server's wall clock (the bot's clock is its own)."""
        await self.post("clock", {"by": seconds})

    async def journal(self, start_line: int = 0) -> list[dict[str, Any]]:
        """The journal's events from a line on."""
        found: list[dict[str, Any]] = await self.get(f"journal?start={start_line}")
        return found

    async def mark(self, text: str) -> None:
        """Write a mark into the journal."""
        await self.post("journal", {"mark": text})

    # -- load ---------------------------------------------------------------------------------

    async def start_load(self, plan: Mapping[str, Any]) -> None:
        """Start virtual users (bot/playground/load.py) and return at once."""
        await self.post("load", dict(plan))

    async def load_report(self) -> dict[str, Any]:
        """Progress or results of the load."""
        found: dict[str, Any] = await self.get("load")
        return found

    async def load(self, plan: Mapping[str, Any], *, seconds: float = 120.0) -> dict[str, Any]:
        """Start virtual users and wait for their results."""
        await self.start_load(plan)
        limit = time.monotonic() + seconds
        while not (report := await self.load_report())["done"]:
            if time.monotonic() > limit:
                await self.post("load", {"stop": True})
                raise TimeoutError(f"load not done after {seconds} s: {report}")
            await asyncio.sleep(0.1)
        return report

    # -- wire ---------------------------------------------------------------------------------

    async def get(self, name: str) -> Any:
        """GET /control/<name>."""
        return await self._ask("GET", name, None)

    async def post(self, name: str, body: Mapping[str, Any]) -> Any:
        """POST /control/<name>."""
        return await self._ask("POST", name, body)

    async def _ask(self, method: str, name: str, body: Mapping[str, Any] | None) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.request(method, f"{self.url}/control/{name}", json=body) as answer:
            said = await answer.json()
        if answer.status != 200:
            raise ControlError(said["error"])
        return said


@asynccontextmanager
async def api_process(
    *,
    no_limits: bool = False,
    latency_ms: float = 0.0,
    journal: Path | None = None,
    token: str = TOKEN,
    port: int = 0,
) -> AsyncIterator[Control]:
    """A server in its own process, ended (by its pid) at the end. Without `journal` its journal
    lies in a temporary folder that goes away too."""
    with tempfile.TemporaryDirectory(prefix="world-") as folder:
        path = journal or Path(folder) / "journal.jsonl"
        options = ["--port", str(port), "--journal", str(path), "--token", token, "--control"]
        options += ["--latency-ms", str(latency_ms)] + ["--no-limits"] * no_limits
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.playground.server", *options,
            cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        said = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
        control = Control(said["url"], said["pid"], path, token)
        try:
            yield control
        finally:
            await control.close()
            if process.returncode is None:
                process.terminate()
            await process.wait()
