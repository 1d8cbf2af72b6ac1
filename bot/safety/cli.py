"""`python -m bot safety`: JSON lines in, JSON lines out, one at a time.

In:  {"id": "…", "direction": "seller"|"buyer", "text": "…"}
Out: {"id": "…", "labels": […]}; a line that cannot be read gives {"id": …, "error": "line N: …"}
and does not stop the rest.
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
    for number, line in enumerate(stdin, start=1):
        if not line.strip():
            continue
        answer = _answer(line, number, explain)
        failed = failed or "error" in answer
        stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        stdout.flush()
    return int(failed)


def _answer(line: str, number: int, explain: bool) -> dict[str, Any]:
    identity: Any = None
    try:
        row = _object(line)
        identity = row.get("id")
        text, direction = _text(row), _direction(row)
    except ValueError as problem:
        return {"id": identity, "error": f"line {number}: {problem}"}
    found = scan(text, direction)
    answer: dict[str, Any] = {"id": identity, "labels": [one.risk.value for one in found]}
    if explain:
        answer["findings"] = [_explained(one, text) for one in found]
    return answer


def _object(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as problem:
        raise ValueError(f"not JSON: {problem}") from problem
    if not isinstance(row, dict):
        raise ValueError("not a JSON object")
    return row


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


def _text(row: dict[str, Any]) -> str:
    if "text" not in row:
        raise ValueError("the field text is missing")
    text = row["text"]
    if not isinstance(text, str):
        raise ValueError("the field text is not a string")
    return text


def _direction(row: dict[str, Any]) -> Direction:
    if "direction" not in row:
        raise ValueError("the field direction is missing")
    try:
        return Direction(row["direction"])
    except (ValueError, TypeError) as problem:
        raise ValueError("the field direction is neither seller nor buyer") from problem


def _explained(one: Finding, text: str) -> dict[str, Any]:
    return {
        "label": one.risk.value,
        "severity": one.severity.value,
        "spans": [[span.start, span.end] for span in one.spans],
        "quotes": [span.of(text) for span in one.spans],
        "rules": list(one.rules),
    }
