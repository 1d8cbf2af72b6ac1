"""The line protocol of `python -m bot safety`."""

from __future__ import annotations

import io
import json
from typing import Any

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
