"""The Bot API server: inside the bot's process, or as one of its own.

running = await start(world, "127.0.0.1", 0, token)      # running.url, await running.stop()

python3 -m bot.playground.server --port 0 --token 1:x --control --journal w.jsonl
{"url": "http://127.0.0.1:41234", "pid": 4242}
"""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import json
import os
import signal
import sys
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path

from bot.clock import ShiftedClock, SystemClock
from bot.playground.api import Api
from bot.playground.control import Control
from bot.playground.front import Front
from bot.playground.http import Connection, Reply, Request
from bot.playground.journal import Journal
from bot.playground.webhook import WebhookSender
from bot.playground.world import World
from bot.supervisor import Supervisor


@dataclass(slots=True)
class RunningServer:
    """A server that listens."""

    url: str
    world: World
    front: Front
    journal: Journal | None
    _server: asyncio.Server
    _supervisor: Supervisor
    _webhook: WebhookSender
    _open: set[Connection]

    async def stop(self) -> None:
        """Close every connection and end every task."""
        self._server.close()
        for connection in list(self._open):
            if connection.transport is not None:
                connection.transport.abort()
        await self._webhook.stop()
        await self._supervisor.stop(0)
        if self.journal is not None:
            self.journal.close()
        await asyncio.sleep(0)  # lets the loop tell the aborted connections


async def start(
    world: World,
    host: str,
    port: int,
    token: str,
    *,
    journal: Journal | None = None,
    control: bool = False,
    latency_ms: float = 0.0,
) -> RunningServer:
    """Listen for a bot with this token. Loopback only: whoever reaches it can act as anybody."""
    if not ipaddress.ip_address(host).is_loopback:
        raise ValueError("the playground listens on loopback only")
    head = token.partition(":")[0]
    if head.isdigit():
        world.bot["id"] = int(head)
    supervisor = Supervisor(SystemClock())
    front = Front(Api(world, journal), token, latency=latency_ms / 1000)
    controls = Control(front, supervisor) if control else None

    def handle(request: Request) -> Reply | Awaitable[Reply]:
        if controls is not None and request.path.startswith("/control/"):
            return controls.handle(request)
        return front.handle(request)

    connections: set[Connection] = set()
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(handle, supervisor.spawn, connections), host, port, backlog=1024
    )
    bound = server.sockets[0].getsockname()[1]
    webhook = WebhookSender(world, supervisor, journal)
    url = f"http://{host}:{bound}"
    return RunningServer(url, world, front, journal, server, supervisor, webhook, connections)


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bot.playground.server", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", required=True)
    parser.add_argument("--journal", type=Path)
    parser.add_argument("--no-limits", action="store_true", help="no 429")
    parser.add_argument("--latency-ms", type=float, default=0.0, help="delay of every call")
    parser.add_argument("--control", action="store_true", help="serve /control/")
    return parser.parse_args(argv)


async def serve(options: argparse.Namespace) -> None:
    """Run until SIGTERM or SIGINT."""
    clock = ShiftedClock()
    journal = None if options.journal is None else Journal(clock, options.journal)
    running = await start(
        World(clock, enforce_limits=not options.no_limits),
        options.host,
        options.port,
        options.token,
        journal=journal,
        control=options.control,
        latency_ms=options.latency_ms,
    )
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    sys.stdout.write(json.dumps({"url": running.url, "pid": os.getpid()}) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await running.stop()


def main(argv: list[str] | None = None) -> None:
    """The program."""
    options = _arguments(argv)
    if sys.platform == "win32":
        asyncio.run(serve(options))
    else:
        import uvloop

        uvloop.run(serve(options))


if __name__ == "__main__":
    main()
