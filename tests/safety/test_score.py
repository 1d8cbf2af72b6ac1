"""The bars of the safety description, on labelled messages of several origins.

`dev.jsonl` is the labelled data of the description. `unseen.jsonl` was written without looking
at the frames; its field `half` says what became of the messages: those of `development` and
`later` were studied one by one, those of `held` after their score was taken, those of `sealed`
never. A studied half guards against loss, only the sealed one says something new. `fresh.jsonl`
was written later, before the frames were seen, and cut in two by a hash of the id: `open` was
studied, `sealed` is only measured. `rounds.jsonl` holds deliberately odd wordings and hard
harmless ones, written against the frames in sixteen rounds and studied after each.
`natural.jsonl` is a natural mix of seven further authors, studied after it was scored once.
All of these but the sealed halves were read by the second opinion (`learn.py`). `exam.jsonl` was
read by nobody: three authors wrote it with the make-up of `dev.jsonl`, and neither a frame nor a
weight has seen it. Its alarms are above what is wanted; its bars say what is reached.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from zlib import crc32

import pytest

from bot.safety import Risk
from tests.safety import score

HERE = Path(__file__).parent
ALARMS, BLOCK_ALARMS = 0.04, 0.015
EXAM_ALARMS, EXAM_BLOCK_ALARMS = 0.08, 0.045
BETWEEN_LANGUAGES, LABEL = 0.04, 0.60
# set: least micro-F1, least block recall
BARS = {
    "dev": (0.98, 0.98),
    "development": (0.97, 0.97),
    "held": (0.97, 0.97),
    "later": (0.97, 0.97),
    "sealed": (0.94, 0.97),
    "fresh open": (0.97, 0.97),
    "fresh sealed": (0.93, 0.95),
    "rounds": (0.97, 0.97),
    "natural": (0.96, 0.97),
    "exam": (0.88, 0.88),
}


@cache
def _rows(name: str) -> tuple[score.Row, ...]:
    if name in ("dev", "rounds", "natural", "exam"):
        return tuple(score.rows(HERE / f"{name}.jsonl"))
    file, half = ("fresh", name.split()[1]) if name.startswith("fresh") else ("unseen", name)
    return tuple(row for row in score.rows(HERE / f"{file}.jsonl") if row["half"] == half)


@cache
def _tally(name: str, lang: str = "") -> score.Tally:
    return score.tally(row for row in _rows(name) if lang in ("", row["lang"]))


@pytest.mark.parametrize("name", BARS)
def test_found(name: str) -> None:
    least, block = BARS[name]
    total = _tally(name)
    assert total.micro()[2] >= least, score.report(_rows(name))
    assert total.micro(score.BLOCK)[1] >= block, score.report(_rows(name))


@pytest.mark.parametrize("name", BARS)
def test_harmless_messages_are_left_alone(name: str) -> None:
    total = _tally(name)
    assert total.harmless > 10
    unread = name == "exam"
    alarms, block = (EXAM_ALARMS, EXAM_BLOCK_ALARMS) if unread else (ALARMS, BLOCK_ALARMS)
    assert total.alarms <= alarms * total.harmless, score.errors(_rows(name))
    assert total.block_alarms <= block * total.harmless, score.errors(_rows(name))


@pytest.mark.parametrize("name", BARS)
def test_both_languages_alike(name: str) -> None:
    russian, english = (_tally(name, lang).micro()[2] for lang in ("ru", "en"))
    assert abs(russian - english) <= BETWEEN_LANGUAGES, f"ru {russian:.3f} en {english:.3f}"


@pytest.mark.parametrize("name", BARS)
def test_no_label_is_forgotten(name: str) -> None:
    total = _tally(name)
    scores = {risk.value: total.of(risk.value)[2] for risk in Risk}
    assert {label for label, f1 in scores.items() if f1 < LABEL} == set(), scores


def test_the_messages_are_many_and_different() -> None:
    """At least 12 of each label in each language, 120 harmless ones in each."""
    written = score.rows(HERE / "unseen.jsonl")
    texts = [row["text"] for row in written]
    assert len(set(texts)) == len(texts)
    for lang in ("ru", "en"):
        counts = score.tally(row for row in written if row["lang"] == lang)
        assert counts.harmless >= 120
        assert min(counts.tp[risk.value] + counts.fn[risk.value] for risk in Risk) >= 12


def test_halves_of_the_fresh_messages_follow_from_their_ids() -> None:
    """No message changes sides after its mistakes were seen."""
    for row in score.rows(HERE / "fresh.jsonl"):
        assert row["half"] == ("sealed" if crc32(str(row["id"]).encode()) % 2 else "open")
