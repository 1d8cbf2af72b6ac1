"""Telegram reduced to what a burst needs: takes every message at once and notes when it came.

The embedded Bot API server is strict and costs as much as the bot; here only the bot is to be
seen. Run as a process of its own: `python3 -m tests.bench.rulers.sink FILE`. It prints its port;
each message becomes one line of FILE, "<monotonic seconds> <chat>".
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any, TextIO

import msgspec

ME = {"id": 1000, "is_bot": True, "first_name": "bench", "username": "bench_bot"}
LONG_POLL = 25.0


class Sink(asyncio.Protocol):
    """One kept-alive connection."""

    def __init__(self, notes: TextIO) -> None:
        self._notes, self._rest = notes, b""
        self._numbers = iter(range(1, 10**9))

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self._rest += data
        while (end := self._rest.find(b"\r\n\r\n")) >= 0:
            head = self._rest[:end].lower()
            length = int(head.partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
            if len(self._rest) < end + 4 + length:
                return
            body, self._rest = (
                self._rest[end + 4 : end + 4 + length],
                self._rest[end + 4 + length :],
            )
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
            self._take(method, body)

    def _take(self, method: str, body: bytes) -> None:
        if method == "sendmessage":
            chat = msgspec.json.decode(body)["chat_id"]
            self._notes.write(f"{time.monotonic():.4f} {chat}\n")
            now = int(time.time())
            about = {"id": chat, "type": "private"}
            self._answer({"message_id": next(self._numbers), "date": now, "chat": about})
        elif method == "getupdates":
            asyncio.get_running_loop().call_later(LONG_POLL, self._answer, [])
        else:
            self._answer(ME if method == "getme" else [] if method.startswith("get") else True)

    def _answer(self, result: Any) -> None:
        body = msgspec.json.encode({"ok": True, "result": result})
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        if not self._transport.is_closing():
            self._transport.write(head % len(body) + body)


async def main(file: str) -> None:
    """Serve until the signal."""
    with Path(file).open("w", buffering=1 << 16) as notes:  # noqa: ASYNC230 - before it serves
        server = await asyncio.get_running_loop().create_server(lambda: Sink(notes), "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        while True:
            await asyncio.sleep(0.5)
            notes.flush()


if __name__ == "__main__":
    import uvloop

    uvloop.run(main(*sys.argv[1:]))
