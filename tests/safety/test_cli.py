"""The line protocol of `python -m bot safety`."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import Any

import pytest

from bot.safety.cli import main


def _run(text: str, explain: bool = False) -> tuple[int, list[dict[str, Any]]]:
    out = io.StringIO()
    code = main(io.StringIO(text), out, explain)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_answers_line_by_line() -> None:
    row = {"id": "a", "direction": "seller", "text": "Please close the dispute"}
    calm = {"id": "b", "direction": "buyer", "text": "Thank you"}
    code, answers = _run(json.dumps(row) + "\n\n" + json.dumps(calm) + "\n")
    assert code == 0
    assert answers == [{"id": "a", "labels": ["close_dispute_early"]}, {"id": "b", "labels": []}]


def test_a_bad_line_is_answered_and_the_rest_goes_on() -> None:
    good = json.dumps({"id": 3, "direction": "buyer", "text": "ok"})
    lines = ["{", "[]", '{"id": 1}', '{"id": 2, "direction": "x", "text": "y"}', good]
    code, answers = _run("\n".join(lines))
    assert code == 1
    assert ["error" in one for one in answers] == [True, True, True, True, False]
    assert answers[2]["id"] == 1 and answers[4] == {"id": 3, "labels": []}


def test_explain_quotes() -> None:
    text = "Дорогой друг, отмените спор"
    row = json.dumps({"id": "a", "direction": "seller", "text": text})
    _, (answer,) = _run(row, explain=True)
    (found,) = answer["findings"]
    assert found["quotes"] == ["отмените спор"] and found["severity"] == "block"
    assert [text[a:b] for a, b in found["spans"]] == found["quotes"]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", "line 1: not JSON"),
        ("[" * 100_000, "line 1: not JSON"),
        ('{"id": NaN, "direction": "seller", "text": ""}', "line 1: not JSON: NaN"),
        ("[1]", "line 1: not a JSON object"),
        ("null", "line 1: not a JSON object"),
        ('{"direction": "seller"}', "line 1: the field text is missing"),
        ('{"direction": "seller", "text": 5}', "line 1: the field text is not a string"),
        ('{"text": "a"}', "line 1: the field direction is missing"),
        ('{"text": "a", "direction": "BUYER"}', "line 1: the field direction is neither"),
        ('{"text": "a", "direction": [1]}', "line 1: the field direction is neither"),
    ],
)
def test_the_error_says_what_is_wrong(line: str, error: str) -> None:
    calm = json.dumps({"id": 2, "direction": "buyer", "text": "Thank you"})
    _, answers = _run(f"{line}\n{calm}\n")
    assert answers[0]["error"].startswith(error)
    assert answers[1] == {"id": 2, "labels": []}


def test_a_huge_line_is_answered() -> None:
    row = {"id": 1, "direction": "seller", "text": "закройте спор " * 100_000}
    code, (answer,) = _run(json.dumps(row))
    assert code == 0 and answer["labels"] == ["close_dispute_early"]


def test_the_command_streams_whatever_bytes_come() -> None:
    """Each answer is there before the next line is sent; broken letters end nothing."""
    lines = [
        b"\xff\xfe broken\n",
        b'{"id": 2, "direction": "seller", "text": "\\udc80 close the dispute"}\n',
        b'{"id": 3, "direction": "buyer", "text": "Thank you"}\n',
    ]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict", "BOT_NO_BOOTSTRAP": "1"}
    command = [sys.executable, "-m", "bot", "safety", "--explain"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin and process.stdout
        answers = []
        for line in lines:
            process.stdin.write(line)
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.wait(timeout=20) == 1
    assert "error" in answers[0]
    assert answers[1]["labels"] == ["close_dispute_early"]
    assert answers[2] == {"id": 3, "labels": [], "findings": []}
