"""One call to the Bot API and what came of it (R13).

Telegram has no idempotency key, so what matters about a failure is whether the request can
have taken effect. `call` never raises for what the network or Telegram does: it answers
with one of the classes of `services.answers`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

import aiohttp
import msgspec
from msgspec import Struct

from bot.services.answers import (
    Answer,
    Conflict,
    Flood,
    Gone,
    NotSent,
    Refused,
    Revoked,
    Sent,
    Unclear,
)
from bot.services.wire import well_formed
from bot.storage.seams import seam

CALL_SECONDS = 20.0
"""Whole time limit of one call (R15, T22)."""
CONNECT_SECONDS = 8.0
"""Of these, for getting a connection: what runs out here was surely not sent (R13)."""

DOWNLOAD_SECONDS = 15.0
"""Whole time limit of fetching a file."""
CONNECTIONS = 90
"""Open at once: at 50 ms a call they carry 1,800 calls a second. With 72 the measured speed
fell by a fifth."""


class _Parameters(Struct):
    retry_after: float | None = None
    migrate_to_chat_id: int | None = None


class _Refusal(Struct):
    ok: bool
    description: str = ""
    error_code: int = 0
    parameters: _Parameters | None = None


class _Body(_Refusal, kw_only=True):
    result: Any = None


class _Message(Struct):
    message_id: int


class _Sending(_Refusal, kw_only=True):
    """The answer to what was sent or edited; of a message only its id is wanted."""

    result: _Message | bool | None = None


_Answered = _Body | _Sending
_decode = msgspec.json.Decoder(_Body).decode
_decode_sending = msgspec.json.Decoder(_Sending).decode
_encode = msgspec.json.encode
_JSON = {"Content-Type": "application/json"}
_DATED = frozenset({"getMe", "getUpdates", "getWebhookInfo"})
"""Whose answers tell the time; the others would only tell it again."""
_NEVER_CONNECTED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)


class BotApi:
    """Telegram's methods over one pooled aiohttp session."""

    def __init__(self, root: str, token: str) -> None:
        self._base = f"{root.rstrip('/')}/bot{token}/"
        self._files = f"{root.rstrip('/')}/file/bot{token}/"
        self._session: aiohttp.ClientSession | None = None
        self.dated: Callable[[str], None] = lambda date: None
        """Is told what time Telegram's answers say it is."""

    def __repr__(self) -> str:
        return "BotApi()"  # the URL holds the token

    @property
    def session(self) -> aiohttp.ClientSession:
        """The pool, opened at first use inside the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=30),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=CALL_SECONDS, connect=CONNECT_SECONDS),
                auto_decompress=False,
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )
        return self._session

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        seconds: float = CALL_SECONDS,
        only_id: bool = False,
    ) -> Answer:
        """Call a method with JSON parameters. `only_id`: of a message that comes back nothing
        but its id is read, and Sent.result is that id."""
        seam(f"before {method}")
        read = _decode_sending if only_id else _decode
        answer = await self._post(method, _encode(params), _JSON, seconds, read)
        seam(f"after {method}")
        return answer

    async def upload(
        self, method: str, field: str, params: Mapping[str, str], name: str, data: bytes
    ) -> Answer:
        """Send one file, under the parameter `field`. Sent.result is the message's id."""
        form = aiohttp.FormData(dict(params), quote_fields=False)
        form.add_field(field, data, filename=name, content_type="application/octet-stream")
        seam(f"before {method}")
        answer = await self._post(method, form, {}, CALL_SECONDS, _decode_sending)
        seam(f"after {method}")
        return answer

    async def download(self, file_id: str, most: int) -> bytes | None:
        """What a person sent; None when it cannot be had now, or is larger than `most` bytes."""
        answer = await self.call("getFile", {"file_id": file_id})
        told = answer.result if isinstance(answer, Sent) else None
        path = told.get("file_path") if isinstance(told, dict) else None
        if not isinstance(path, str):
            return None
        try:
            async with self.session.get(
                self._files + quote(path), timeout=_limits(DOWNLOAD_SECONDS, CONNECT_SECONDS)
            ) as response:
                if response.status != 200:
                    return None
                data = bytearray()
                async for chunk in response.content.iter_chunked(1 << 16):
                    data += chunk
                    if len(data) > most:
                        return None
                return bytes(data)
        except (TimeoutError, aiohttp.ClientError, asyncio.IncompleteReadError, OSError):
            return None

    async def _post(
        self,
        method: str,
        data: Any,
        headers: Mapping[str, str],
        seconds: float,
        read: Callable[[bytes], _Answered],
    ) -> Answer:
        try:
            async with self.session.post(
                self._base + method,
                data=data,
                headers=headers,
                timeout=_limits(seconds, CONNECT_SECONDS),
            ) as response:
                if method in _DATED and (date := response.headers.get("Date")):
                    self.dated(date)
                return _read(response.status, await response.read(), read)
        except _NEVER_CONNECTED:
            return NotSent()
        except (TimeoutError, aiohttp.ClientError, asyncio.IncompleteReadError, OSError):
            return Unclear()


@cache
def _limits(seconds: float, connecting: float) -> aiohttp.ClientTimeout:
    """The limits of a call: the whole of it, and its connection."""
    return aiohttp.ClientTimeout(total=seconds, connect=connecting)


def _read(status: int, body: bytes, read: Callable[[bytes], _Answered]) -> Answer:
    said = _decoded(body, read)
    if said is None:
        return Revoked() if status in (401, 404) else Unclear()
    if said.ok:
        result = said.result
        return Sent(result.message_id if isinstance(result, _Message) else result)
    return _refusal(said.error_code or status, said)


def _decoded(body: bytes, read: Callable[[bytes], _Answered]) -> _Answered | None:
    """The answer, or None. A strict decoder refuses a batch for one lone surrogate in it, which
    would then be fetched for ever; so what it refuses is read once more, tolerantly."""
    try:
        return read(body)
    except (msgspec.MsgspecError, RecursionError):
        pass
    try:
        return read(well_formed(json.loads(body.decode(errors="replace"))))
    except (ValueError, msgspec.MsgspecError, RecursionError):
        return None


def _refusal(code: int, said: _Refusal) -> Answer:
    parameters = said.parameters or _Parameters()
    match code:
        case 400 | 501:  # 501: a server without this method; the line is well
            return Refused(said.description, parameters.migrate_to_chat_id)
        case 401 | 404:
            return Revoked()
        case 403:
            return Gone()
        case 409:
            return Conflict(said.description)
        case 429:
            return Flood(parameters.retry_after or 1.0)
        case _:
            return Unclear()
