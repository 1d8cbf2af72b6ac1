"""A lean HTTP/1.1 server: benchmarks push thousands of small requests a second through it.

Measured on one core, a router with middlewares costs several times what the Bot API itself
does. One request of a connection is served at a time, as HTTP/1.1 demands.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Literal, cast
from urllib.parse import unquote

MOST_HEAD = 64 * 1024
MOST_BODY = 60 * 1024 * 1024
JSON = "application/json"
_HEX = b"0123456789abcdefABCDEF"
_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 413: "Request Entity Too Large"}

Manner = Literal["plain", "drop", "cut", "drip", "endless"]
Spawn = Callable[[Coroutine[Any, Any, Any]], "asyncio.Task[Any]"]


@dataclass(slots=True)
class Request:
    """One request; header names are looked up when asked for."""

    method: str
    path: str
    query: str
    head: bytes
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header, empty without it."""
        return find_header(self.head, name.encode()).decode("latin-1")


@dataclass(slots=True)
class Reply:
    """One answer, and the manner in which it goes out (see `faults.py`)."""

    status: int = 200
    body: bytes = b""
    kind: str = JSON
    headers: str = ""
    manner: Manner = "plain"
    rate: float = 1.0
    """drip and endless: bytes a second; cut: the part of the body that gets through."""
    written: Callable[[], None] | None = None
    """Called once the answer has left."""


Handler = Callable[[Request], Reply | Awaitable[Reply]]


def find_header(head: bytes, name: bytes) -> bytes:
    """The value of a header in a raw head."""
    low = head.lower()
    at = low.find(b"\r\n" + name.lower() + b":")
    if at < 0:
        return b""
    start = at + len(name) + 3
    end = head.find(b"\r\n", start)
    return head[start : None if end < 0 else end].strip()


class Connection(asyncio.Protocol):
    """Reads requests, hands them on one by one, writes the answers."""

    def __init__(self, handle: Handler, spawn: Spawn, all_open: set[Connection]) -> None:
        self._handle = handle
        self._spawn = spawn
        self._all = all_open
        self._data = bytearray()
        self._task: asyncio.Task[Any] | None = None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self._all.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self.transport = None
        self._all.discard(self)
        if self._task is not None:
            self._task.cancel()  # nobody waits for the long poll any more

    def data_received(self, data: bytes) -> None:
        self._data += data
        if self._task is None:
            self._advance()

    def _advance(self) -> None:
        """Serve whatever is complete; stop at the first answer that takes time."""
        while self.transport is not None and not self.transport.is_closing():
            request = self._next()
            if request is None:
                return
            answer = self._handle(request)
            if isinstance(answer, Reply) and answer.manner in ("plain", "drop", "cut"):
                self._write(answer)
            else:
                self._task = self._spawn(self._finish(answer))
                return

    async def _finish(self, answer: Reply | Awaitable[Reply]) -> None:
        try:
            reply = answer if isinstance(answer, Reply) else await answer
            if reply.manner in ("drip", "endless"):
                await self._trickle(reply)
            else:
                self._write(reply)
        finally:
            self._task = None
        self._advance()

    # -- reading ------------------------------------------------------------------------------

    def _next(self) -> Request | None:
        """The first complete request in what has arrived."""
        data = self._data
        end = data.find(b"\r\n\r\n")
        if end < 0:
            if len(data) > MOST_HEAD:
                self._refuse(400)
            return None
        head = bytes(data[:end])
        start = end + 4
        low = head.lower()
        if b"transfer-encoding: chunked" in low:
            body, stop = _unchunk(data, start)
        else:
            digits = find_header(head, b"content-length") or b"0"
            size = int(digits) if digits.isdigit() and len(digits) < 12 else MOST_BODY + 1
            if size > MOST_BODY:
                self._refuse(413)
                return None
            stop = start + size
            body = bytes(data[start:stop]) if len(data) >= stop else None
        if body is None:
            self._continue(low)
            return None
        del data[:stop]
        line = head.partition(b"\r\n")[0].decode("latin-1").split(" ")
        path, _, query = (line[1] if len(line) > 1 else "/").partition("?")
        return Request(line[0], unquote(path), query, head, body)

    def _continue(self, low: bytes) -> None:
        """A client with much to send asks first."""
        if b"expect: 100-continue" in low and self.transport is not None:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _refuse(self, status: int) -> None:
        reason = _REASONS[status]
        body = f'{{"ok":false,"error_code":{status},"description":"{reason}"}}'
        self._write(Reply(status, body.encode(), headers="Connection: close\r\n"))
        if self.transport is not None:
            self.transport.close()

    # -- writing ------------------------------------------------------------------------------

    def _write(self, reply: Reply) -> None:
        transport = self.transport
        if transport is None:
            return
        if reply.manner == "drop":
            transport.abort()
        elif reply.manner == "cut":
            transport.write(_head(reply) + reply.body[: int(len(reply.body) * reply.rate)])
            transport.close()
        else:
            transport.write(_head(reply) + reply.body)
        if reply.written is not None:
            reply.written()

    async def _trickle(self, reply: Reply) -> None:
        """Slowly, `rate` bytes a second; "endless" never comes to an end."""
        endless = reply.manner == "endless"
        if self.transport is not None:
            self.transport.write(_head(reply, endless=endless))
        step = max(1, int(reply.rate / 20)) if reply.rate >= 20 else 1
        at = 0
        while self.transport is not None and (endless or at < len(reply.body)):
            piece = b"\0" * step if endless else reply.body[at : at + step]
            self.transport.write(piece)
            at += step
            await asyncio.sleep(step / reply.rate)
        if reply.written is not None:
            reply.written()


def _head(reply: Reply, *, endless: bool = False) -> bytes:
    length = "" if endless else f"Content-Length: {len(reply.body)}\r\n"
    reason = _REASONS.get(reply.status, "Error")
    return (
        f"HTTP/1.1 {reply.status} {reason}\r\nContent-Type: {reply.kind}\r\n"
        f"{length}{reply.headers}\r\n"
    ).encode()


def _unchunk(data: bytearray, at: int) -> tuple[bytes | None, int]:
    """The body of a chunked request and where it ends; None while it is not complete."""
    parts: list[bytes] = []
    while True:
        line_end = data.find(b"\r\n", at)
        if line_end < 0:
            return None, at
        digits = bytes(data[at:line_end]).partition(b";")[0].strip()
        size = int(digits, 16) if all(one in _HEX for one in digits) and digits else 0
        start = line_end + 2
        if len(data) < start + size + 2:
            return None, at
        if size == 0:
            return b"".join(parts), start + 2
        parts.append(bytes(data[start : start + size]))
        at = start + size + 2
