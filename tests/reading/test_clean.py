"""The border every typed text crosses."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.clean import MAX_LENGTH, clean, one_line

ANY = st.text(st.characters(codec=None), max_size=300)  # lone surrogates included


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\x00b", "ab"),
        ("a\ud800b\udfff", "ab"),
        ("line\r\nline\rline\tend", "line\nline\nline\tend"),
        ("\x1b[31mred\x07\x85", "[31mred"),
        ("e\u0301", "é"),
        ("  ок  ", "ок"),
        ("👩‍👧 и\u200bй", "👩‍👧 и\u200bй"),
    ],
)
def test_S16_cleaned_at_the_border(text: str, wanted: str) -> None:
    assert clean(text) == wanted


def test_S16_long_texts_are_cut() -> None:
    assert len(clean("x" * 1_000_000)) == MAX_LENGTH
    assert clean("абвг", 2) == "аб"


def test_I03_floods_of_combining_marks_are_thinned() -> None:
    assert len(clean("a" + "\u0336" * 1000)) == 9


def test_one_line_has_single_spaces() -> None:
    assert one_line(" a\n b\t\tc\u00a0d ", 10) == "a b c d"


@settings(max_examples=300, deadline=None)
@given(ANY, st.integers(1, 50))
def test_S16_what_comes_out_is_storable_and_stable(text: str, limit: int) -> None:
    out = clean(text, limit)
    out.encode()
    assert len(out) <= limit
    assert "\x00" not in out
    assert unicodedata.is_normalized("NFC", out)
    assert clean(out, limit) == out
