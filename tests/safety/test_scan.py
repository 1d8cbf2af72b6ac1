"""Properties of scanning: it never raises, quotes truly, answers the same, and is quick."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety import SEVERITY, Direction, Risk, Severity, direction_hint, scan
from tests.safety import score
from tests.safety.hostile import PIECES, SIZE, drawn

OWN = Path(__file__).with_name("own.jsonl")
DIRECTIONS = st.sampled_from(Direction)
WORDS = st.sampled_from(
    [
        "не",
        "закройте",
        "спор",
        "paypal",
        "п",
        "е",
        "й",
        "п",
        "а",
        "л",
        "p@y",
        "карту",
        "1",
        "$",
        "0.00",
        "отзыв",
        "if",
        "you",
        "don't",
        "«»",
        "?",
        ".",
        ",",
        "\u200b",
        "а́",
        "🅿",
        "http://aliexpres.com/x",
        "@name",
        "4276",
        "5500",
        "1234",
        "9981",
        "zakroite",
        "код",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400) | st.lists(WORDS, max_size=60).map(" ".join), DIRECTIONS)
def test_any_text(text: str, direction: Direction) -> None:
    found = scan(text, direction)
    assert found == scan(text, direction)
    assert len({one.risk for one in found}) == len(found)
    ranks = [["block", "warn", "note"].index(one.severity) for one in found]
    assert ranks == sorted(ranks)
    for one in found:
        assert one.rules and one.spans
        assert all(0 <= span.start < span.end <= len(text) for span in one.spans)
        assert list(one.spans) == sorted(one.spans, key=lambda span: span.start)
    direction_hint(text)


def test_severities_cover_the_taxonomy() -> None:
    assert len(Risk) == 21 and set(SEVERITY) == set(Risk)
    assert sum(level is Severity.block for level in SEVERITY.values()) == 10
    assert sum(level is Severity.note for level in SEVERITY.values()) == 2


def test_the_quote_is_the_sellers_own_words() -> None:
    text = "Дорогой друг! За\u200bкройте, пожалуйста, СПОР, вернём на РауРаl."
    quotes = {
        one.risk: [span.of(text) for span in one.spans] for one in scan(text, Direction.seller)
    }
    assert quotes[Risk.close_dispute_early] == ["За\u200bкройте, пожалуйста, СПОР"]
    assert "РауРаl" in " ".join(quotes[Risk.off_platform_payment])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear customer, our store will refund you, please close the dispute", Direction.seller),
        ("Уважаемый покупатель, наш магазин вернёт деньги", Direction.seller),
        ("Верните мои деньги, я открою спор", Direction.buyer),
        ("I received a broken lamp, I want my money", Direction.buyer),
        ("Ок", None),
    ],
)
def test_direction_hint(text: str, expected: Direction | None) -> None:
    assert direction_hint(text) is expected


def test_bars_on_the_own_set() -> None:
    """The set was written before the frames; a change may not push it below the bars."""
    total = score.tally(score.rows(OWN))
    assert total.micro()[2] >= 0.90
    assert total.micro(score.BLOCK)[1] >= 0.90
    assert total.alarms <= 0.04 * total.harmless
    assert total.block_alarms <= 0.015 * total.harmless + 1


def _seconds(text: str, times: int = 5) -> float:
    """The least processor time of several tries: what other programs do does not count."""
    best = 9.0
    for _ in range(times):
        start = time.process_time()
        scan(text, Direction.seller)
        best = min(best, time.process_time() - start)
    return best


def _grown(short: str, long: str, rounds: int = 4) -> tuple[float, float]:
    """The least times of both, taken in turns, so that a slow spell meets both alike."""
    taken = [(_seconds(short, times=2), _seconds(long, times=2)) for _ in range(rounds)]
    return min(one for one, _ in taken), min(two for _, two in taken)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_hostile_text_is_linear(piece: str) -> None:
    """I16: doubling the text at most about doubles the time; 4,096 characters stay quick."""
    gc.collect()
    short = (piece * SIZE)[:SIZE]
    long = (piece * 2 * SIZE)[: 2 * SIZE]
    single, double = _grown(short, long)
    assert single < 0.06  # 0.02 on a free core; a shared one also slows the processor's own time
    assert double < 3.2 * single + 0.01


def _forget() -> None:
    """Empty the caches of words: what hostile people write was never seen before."""
    for name, module in list(sys.modules.items()):
        if name.startswith("bot.safety."):
            for one in vars(module).values():
                if hasattr(one, "cache_parameters") and one.cache_parameters()["maxsize"]:
                    one.cache_clear()


@pytest.mark.parametrize("text", drawn().values(), ids=drawn().keys())
def test_words_never_seen_are_quick(text: str) -> None:
    """Cold: 4,096 characters of what nobody has read, on the first call after the warming up."""
    scan("Закройте спор", Direction.seller)
    spent = []
    for _ in range(4):
        _forget()
        spent.append(_seconds(text, times=1))
    assert min(spent) < 0.06  # 0.02 on a free core


def test_ordinary_messages_are_quick() -> None:
    texts = [str(row["text"]) for row in score.rows(OWN)]
    for text in texts:
        scan(text, Direction.seller)
    spent = sorted(_seconds(text, times=2) for text in texts)
    assert spent[int(len(spent) * 0.95)] < 0.003  # 0.001 on a free core
