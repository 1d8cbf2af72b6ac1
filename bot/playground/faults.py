"""The fault plan: which requests go wrong, and how (durability.md, fault catalogue).

A plan is a list of `Fault`s; the first that matches a request strikes. As JSON:

    {"kind": "status", "method": "sendMessage", "status": 502, "body": "html", "times": 3}
    {"kind": "accept_drop", "method": "sendMessage", "nth": 2}
    {"kind": "flood", "chat": 7, "retry_after": 5, "times": 1}
    {"kind": "kill_after", "probability": 0.1, "seed": 4, "pid": 4242}
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any, Literal

import msgspec

Kind = Literal[
    "delay",  # `seconds` late, then as usual
    "delay_answer",  # takes effect at once, the answer is `seconds` late
    "status",  # no effect; `status` with a body ("json", "html", "garbage", "empty")
    "accept_status",  # takes effect, but the answer is such a status
    "refuse",  # no effect; `status` (400 unless given) and `description`, as Telegram refuses
    "flood",  # no effect; 429 with `retry_after`
    "drop",  # no effect; the connection is reset
    "accept_drop",  # takes effect; the connection is reset
    "hang",  # no effect, no answer
    "accept_hang",  # takes effect, no answer
    "garbage",  # takes effect; 200 with half of the JSON
    "cut",  # takes effect; the body ends after `part` of it
    "drip",  # takes effect; the answer comes at `rate` bytes a second
    "endless",  # the body never ends, `rate` bytes a second
    "kill_before",  # the process dies, no effect
    "kill_after",  # takes effect, the process dies without an answer
    "kill_answered",  # takes effect, is answered, then the process dies
]
ACCEPTS = frozenset(
    {
        "delay",
        "delay_answer",
        "accept_status",
        "accept_drop",
        "accept_hang",
        "garbage",
        "cut",
        "drip",
        "endless",
        "kill_after",
        "kill_answered",
    }
)


class Fault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """When (all that is given must match) and what."""

    kind: Kind
    method: str = "*"
    """ "*" all but getUpdates and files; "sendMessage"; "send*"; "getUpdates"; "file"."""
    chat: int | None = None
    text: str = ""
    """Part of the text, the caption or the keyboard's JSON."""
    nth: int = 0
    """Only the n-th matching request, from 1; 0: every one."""
    probability: float = 1.0
    seed: int = 0
    times: int = 0
    """How often at most; 0: without end."""
    after: float = 0.0
    """Seconds since the plan was set, monotonic: the window opens."""
    until: float = 1e12
    seconds: float = 1.0
    status: int = 0
    body: Literal["json", "html", "garbage", "empty"] = "html"
    description: str = ""
    retry_after: int = 1
    rate: float = 1.0
    part: float = 0.5
    pid: int = 0
    """Whom to kill; 0: the pid given with the plan."""
    signal: int = 9
    seen: int = 0
    struck: int = 0


class FaultPlan:
    """The faults to come. An empty plan costs nothing."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.pid = 0
        self._since = 0.0

    def __bool__(self) -> bool:
        return bool(self.faults)

    def set(self, faults: Iterable[Fault | Mapping[str, Any]], now: float, pid: int = 0) -> None:
        """Replace the plan. `now` is monotonic; `pid` is who dies in the kill faults."""
        self.faults = [
            one if isinstance(one, Fault) else msgspec.convert(dict(one), Fault) for one in faults
        ]
        self.pid = pid or self.pid
        self._since = now

    def strike(self, method: str, args: Mapping[str, Any], now: float) -> Fault | None:
        """The fault that strikes this request, counted."""
        age = now - self._since
        for fault in self.faults:
            if fault.times and fault.struck >= fault.times:
                continue
            if not fault.after <= age < fault.until or not _matches(fault, method, args):
                continue
            fault.seen += 1
            if fault.nth and fault.seen != fault.nth:
                continue
            if fault.probability < 1.0 and _dice(fault.seed, fault.seen) >= fault.probability:
                continue
            fault.struck += 1
            return fault
        return None


def _matches(fault: Fault, method: str, args: Mapping[str, Any]) -> bool:
    wanted = fault.method.lower()
    name = method.lower()
    if wanted == "*":
        if name in ("getupdates", "file"):
            return False
    elif wanted.endswith("*"):
        if not name.startswith(wanted[:-1]):
            return False
    elif wanted != name:
        return False
    if fault.chat is not None and str(args.get("chat_id")) != str(fault.chat):
        return False
    if not fault.text:
        return True
    return any(fault.text in str(args.get(key, "")) for key in ("text", "caption", "reply_markup"))


def _dice(seed: int, throw: int) -> float:
    """The same throws for the same seed, in [0, 1)."""
    digest = blake2b(f"{seed}:{throw}".encode(), digest_size=7).digest()
    return int.from_bytes(digest, "big") / (1 << 56)


def fault_body(fault: Fault, status: int) -> tuple[bytes, str]:
    """Body and content type of an answer that is no good."""
    if fault.body == "json":
        text = fault.description or "Internal Server Error"
        body = {"ok": False, "error_code": status, "description": text}
        return msgspec.json.encode(body), "application/json"
    if fault.body == "garbage":
        return b'{"ok":tru\x00\xff', "application/json"
    if fault.body == "empty":
        return b"", "text/plain"
    page = f"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
    return page.encode(), "text/html"
