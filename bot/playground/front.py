"""From a path to an answer: the Bot API, its files, the faults on the way."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Mapping
from email.utils import format_datetime
from typing import Any

from bot.playground.api import Api, encode
from bot.playground.bodies import read_body
from bot.playground.errors import ApiError, flood
from bot.playground.faults import ACCEPTS, Fault, FaultPlan, fault_body
from bot.playground.files import Attachment
from bot.playground.http import Reply, Request
from bot.playground.methods import GET_UPDATES
from bot.playground.polling import Polling

_UNAUTHORIZED = ApiError(401, "Unauthorized")
_CONNECTION_LOST = frozenset({"drop", "accept_drop", "kill_before", "kill_after"})
_NOT_FOUND = ApiError(404, "Not Found")


class Front:
    """Routes `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, api: Api, token: str, *, latency: float = 0.0) -> None:
        self.api = api
        self.polling = Polling(api)
        self.plan = FaultPlan()
        self.latency = latency
        self.token = token
        self.calls = 0
        self._methods = f"/bot{token}/"
        self._files = f"/file/bot{token}/"

    def handle(self, request: Request) -> Reply | Awaitable[Reply]:
        """Answer a request; whatever takes time comes as a coroutine."""
        path = request.path
        if path.startswith(self._methods):
            return self._method(path[len(self._methods) :].strip("/"), request)
        if path.startswith(self._files):
            return self._file(path[len(self._files) :])
        wrong = path.startswith(("/bot", "/file/bot"))
        return _refusal(_UNAUTHORIZED if wrong else _NOT_FOUND)

    # -- methods ------------------------------------------------------------------------------

    def _method(self, name: str, request: Request) -> Reply | Awaitable[Reply]:
        self.calls += 1
        number = self.calls
        try:
            given, uploads = read_body(request.header("content-type"), request.body, request.query)
        except ApiError as error:
            return Reply(*self.api.refuse(name, None, error, number))
        for field in uploads:
            if field not in given and not _is_attached(field, given):
                given[field] = f"attach://{field}"
        if self.plan:
            fault = self.plan.strike(name, given, self.api.world.clock.monotonic())
            if fault is not None:
                return self._faulty(fault, name, given, uploads, number)
        if name.lower() == GET_UPDATES:
            return self._poll(given, number)
        if self.latency:
            return self._late(name, given, uploads, number)
        return self._reply(*self.api.call(name, given, uploads, number), number)

    async def _poll(self, given: Mapping[str, Any], number: int) -> Reply:
        return Reply(*await self.polling.get(given, number), headers=self._date())

    async def _late(
        self, name: str, given: dict[str, Any], uploads: Mapping[str, Attachment], number: int
    ) -> Reply:
        await asyncio.sleep(self.latency)
        return self._reply(*self.api.call(name, given, uploads, number), number)

    def _reply(self, status: int, body: bytes, number: int) -> Reply:
        reply = Reply(status, body, headers=self._date())
        journal = self.api.journal
        if journal is not None:
            reply.written = lambda: journal.write("Res", r=number)
        return reply

    def _date(self) -> str:
        """The header by which a bot can tell that its clock is wrong."""
        return f"Date: {format_datetime(self.api.world.clock.now(), usegmt=True)}\r\n"

    # -- files --------------------------------------------------------------------------------

    def _file(self, path: str) -> Reply | Awaitable[Reply]:
        found = self.api.world.files.at(path)
        reply = _refusal(_NOT_FOUND) if found is None else Reply(200, found.data, found.mime)
        fault = self.plan.strike("file", {"text": path}, self.api.world.clock.monotonic())
        if fault is None:
            return reply
        self._note(fault, "file", 0)
        return self._struck(fault, reply, 0)

    # -- faults -------------------------------------------------------------------------------

    async def _faulty(
        self,
        fault: Fault,
        name: str,
        given: dict[str, Any],
        uploads: Mapping[str, Attachment],
        number: int,
    ) -> Reply:
        self._note(fault, name, number)
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
        reply = Reply()
        if fault.kind in ACCEPTS:
            if name.lower() == GET_UPDATES:
                reply = await self._poll(given, number)
            else:
                reply = self._reply(*self.api.call(name, given, uploads, number), number)
        return await self._struck(fault, reply, number)

    async def _struck(self, fault: Fault, reply: Reply, number: int) -> Reply:
        """What is left of the answer."""
        kind = fault.kind
        if kind in ("hang", "accept_hang"):
            await asyncio.Event().wait()
        if kind in ("kill_before", "kill_after"):
            self._kill(fault, number)
        if kind in _CONNECTION_LOST:
            return Reply(manner="drop")
        if kind in ("delay", "delay_answer"):
            await asyncio.sleep(fault.seconds if kind == "delay_answer" else 0)
            return reply
        if kind == "kill_answered":
            return self._then_kill(fault, reply, number)
        return _spoilt(fault, reply)

    def _then_kill(self, fault: Fault, reply: Reply, number: int) -> Reply:
        answered = reply.written

        def written() -> None:
            if answered is not None:
                answered()
            self._kill(fault, number)

        reply.written = written
        return reply

    def _kill(self, fault: Fault, number: int) -> None:
        pid = fault.pid or self.plan.pid
        if self.api.journal is not None:
            self.api.journal.write("Kill", r=number, when=fault.kind, pid=pid)
        if pid > 1:
            try:
                os.kill(pid, fault.signal)
            except ProcessLookupError:
                return

    def _note(self, fault: Fault, name: str, number: int) -> None:
        if self.api.journal is not None:
            self.api.journal.write("Fault", r=number, method=name, kind=fault.kind)


def _is_attached(field: str, given: Mapping[str, Any]) -> bool:
    """Whether another parameter speaks of this part of the body ("attach://<field>")."""
    return any(isinstance(one, str) and f"attach://{field}" in one for one in given.values())


def _refusal(error: ApiError) -> Reply:
    return Reply(error.code, encode(error.body()))


def _in_manner(fault: Fault, reply: Reply) -> Reply:
    reply.manner = fault.kind  # type: ignore[assignment]
    reply.rate = fault.part if fault.kind == "cut" else fault.rate
    return reply


def _spoilt(fault: Fault, reply: Reply) -> Reply:
    """An answer of which a part, or nothing, is true."""
    if fault.kind in ("cut", "drip", "endless"):
        return _in_manner(fault, reply)
    if fault.kind == "garbage":
        return Reply(200, reply.body[: len(reply.body) // 2])
    if fault.kind == "flood":
        return _refusal(flood(fault.retry_after))
    if fault.kind == "refuse":
        return _refusal(
            ApiError(fault.status or 400, fault.description or "Bad Request: refused by the plan")
        )
    status = fault.status or 502
    body, kind = fault_body(fault, status)
    return Reply(status, body, kind)
