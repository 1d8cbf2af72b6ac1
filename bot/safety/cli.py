"""`python -m bot safety`: JSON lines in, JSON lines out, one at a time.

In:  {"id": "…", "direction": "seller"|"buyer", "text": "…"}
Out: {"id": "…", "labels": […]}; a line that cannot be read gives {"id": …, "error": "…"}.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol

from bot.safety.kinds import Direction, Finding
from bot.safety.scanner import scan


class Sink(Protocol):
    """The part of a text stream that is written to."""

    def write(self, text: str, /) -> object:
        """Write a text."""
        ...

    def flush(self) -> object:
        """Push it out, so that a pipe sees each answer at once."""
        ...


def main(stdin: Iterable[str], stdout: Sink, explain: bool = False) -> int:
    """Answer every line; 0 when all could be read, 1 otherwise."""
    failed = False
    for line in stdin:
        if not line.strip():
            continue
        answer = _answer(line, explain)
        failed = failed or "error" in answer
        stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        stdout.flush()
    return int(failed)


def _answer(line: str, explain: bool) -> dict[str, Any]:
    identity: Any = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise TypeError("not an object")
        identity = row.get("id")
        text = row["text"]
        if not isinstance(text, str):
            raise TypeError("text is not a string")
        found = scan(text, Direction(row["direction"]))
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        return {"id": identity, "error": f"{type(problem).__name__}: {problem}"}
    answer: dict[str, Any] = {"id": identity, "labels": [one.risk.value for one in found]}
    if explain:
        answer["findings"] = [_explained(one, text) for one in found]
    return answer


def _explained(one: Finding, text: str) -> dict[str, Any]:
    return {
        "label": one.risk.value,
        "severity": one.severity.value,
        "spans": [[span.start, span.end] for span in one.spans],
        "quotes": [span.of(text) for span in one.spans],
        "rules": list(one.rules),
    }
