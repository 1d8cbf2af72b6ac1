"""`/control/...`: how another process acts as people, reads chats, and makes things go wrong.

Only with `--control`, only on loopback. Everything is JSON; errors are `{"error": text}`.

    POST /control/act      {"act": "say", "args": {"user_id": 1, "text": "hi"}} → {"result": id}
    GET  /control/chat?id=1, /control/toasts?id=1, /control/menu?id=1
    POST /control/faults   {"faults": [...], "pid": 4242}       GET: the plan with its counts
    GET  /control/journal?start=0        POST: {"mark": text} or {"clear": true}
    POST /control/clock    {"by": seconds} or {"reset": true}   GET: {"now", "shift"}
    POST /control/load     a LoadPlan                           GET: its report; {"stop": true}
    GET  /control/stats    {"pending", "confirmed", "calls", "refusals"}
    POST /control/limits   {"enforce": false, "latency_ms": 50}
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from bot.clock import ShiftedClock
from bot.playground.chats import Json
from bot.playground.errors import ApiError
from bot.playground.files import Attachment
from bot.playground.front import Front
from bot.playground.http import Reply, Request
from bot.playground.load import Load, LoadPlan
from bot.supervisor import Supervisor

ACTS = frozenset(
    {
        "person",
        "say",
        "edit",
        "press",
        "send_photo",
        "send_document",
        "send_voice",
        "send_video",
        "send_sticker",
        "send_contact",
        "send_location",
        "send_album",
        "block",
        "unblock",
        "deactivate",
        "clear",
        "inject",
        "group",
        "migrate",
    }
)
_encode = msgspec.json.encode


class Control:
    """The control side of one server."""

    def __init__(self, front: Front, supervisor: Supervisor) -> None:
        self._front = front
        self._world = front.api.world
        self._supervisor = supervisor
        self._load: Load | None = None
        self._refusals: Counter[str] = Counter()
        self._world.subscribe(self._count)

    def handle(self, request: Request) -> Reply:
        """Answer one request."""
        name = request.path.removeprefix("/control/").strip("/")
        try:
            post = request.method == "POST"
            given = msgspec.json.decode(request.body) if request.body else {}
            if not post:
                given = dict(parse_qsl(request.query))
            handler = self._routes().get((name, post))
            if handler is None:
                return _json({"error": f"no such endpoint: {request.method} {request.path}"}, 404)
            return _json(handler(given))
        except (KeyError, TypeError, ValueError, ApiError, msgspec.MsgspecError) as error:
            return _json({"error": f"{type(error).__name__}: {error}"}, 400)

    def _routes(self) -> dict[tuple[str, bool], Callable[[Json], Any]]:
        world = self._world
        return {
            ("act", True): self._act,
            ("chat", False): lambda given: world.chat(int(given["id"])),
            ("toasts", False): lambda given: world.toasts(int(given["id"])),
            ("menu", False): lambda given: world.menu(int(given["id"])),
            ("faults", True): self._set_faults,
            ("faults", False): lambda _: self._front.plan.faults,
            ("journal", True): self._mark,
            ("journal", False): self._journal,
            ("clock", True): self._move_clock,
            ("clock", False): self._clock,
            ("load", True): self._start_load,
            ("load", False): self._report,
            ("stats", False): self._stats,
            ("limits", True): self._limits,
        }

    def _act(self, given: Json) -> Json:
        name = given["act"]
        if name not in ACTS:
            raise ValueError(f"no such act: {name}")
        args = dict(given.get("args", {}))
        if "data_b64" in args:
            args["data"] = base64.b64decode(args.pop("data_b64"))
        if name == "send_album":
            args["files"] = [_attachment(one) for one in args["files"]]
        result = getattr(self._world, name)(**args)
        if self._front.api.journal is not None and isinstance(result, int):
            self._front.api.journal.write("Act", u=result, user=args.get("user_id"), act=name)
        return {"result": result if isinstance(result, int | list | tuple) else None}

    def _set_faults(self, given: Json) -> Json:
        now = self._world.clock.monotonic()
        self._front.plan.set(given.get("faults", []), now, given.get("pid", 0))
        return {"faults": len(self._front.plan.faults)}

    def _journal(self, given: Json) -> list[Json]:
        journal = self._front.api.journal
        if journal is None:
            raise ValueError("the server keeps no journal")
        return journal.lines(int(given.get("start", 0)))

    def _mark(self, given: Json) -> Json:
        journal = self._front.api.journal
        if journal is None:
            raise ValueError("the server keeps no journal")
        if given.get("clear"):
            journal.clear()
        if "mark" in given:
            journal.write("Mark", text=given["mark"])
        return {}

    def _move_clock(self, given: Json) -> Json:
        clock = self._world.clock
        if not isinstance(clock, ShiftedClock):
            raise ValueError("this clock cannot be moved")
        if given.get("reset"):
            clock.reset()
        else:
            clock.move(timedelta(seconds=given["by"]))
        if self._front.api.journal is not None:
            self._front.api.journal.write("Clock", shift=clock.shift.total_seconds())
        return self._clock({})

    def _clock(self, _: Json) -> Json:
        clock = self._world.clock
        shift = clock.shift.total_seconds() if isinstance(clock, ShiftedClock) else 0.0
        return {"now": clock.now().isoformat(), "shift": shift}

    def _start_load(self, given: Json) -> Json:
        if self._load is not None and given.get("stop"):
            self._load.stop()
            return self._load.report()
        if self._load is not None and not self._load.report()["done"]:
            raise ValueError("a load is running already")
        self._load = Load(self._world, msgspec.convert(given, LoadPlan), self._supervisor)
        self._load.start()
        return self._load.report()

    def _report(self, _: Json) -> Json:
        if self._load is None:
            raise ValueError("no load was started")
        return self._load.report()

    def _stats(self, _: Json) -> Json:
        return {
            "pending": len(self._world.updates),
            "confirmed": self._world.updates.confirmed,
            "calls": self._front.calls,
            "refusals": dict(self._refusals),
        }

    def _limits(self, given: Json) -> Json:
        if "enforce" in given:
            self._world.limits.enforce = bool(given["enforce"])
        if "latency_ms" in given:
            self._front.latency = float(given["latency_ms"]) / 1000
        return {}

    def _count(self, event: Json) -> None:
        if event["type"] == "refused":
            self._refusals[event["error"]] += 1


def _attachment(given: Json) -> Attachment:
    fields = dict(given)
    data = base64.b64decode(fields.pop("data_b64", ""))
    return Attachment(data, **fields)


def _json(body: Any, status: int = 200) -> Reply:
    return Reply(status, _encode(body))
