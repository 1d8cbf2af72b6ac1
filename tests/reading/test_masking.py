"""Card numbers are masked, other numbers are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.masking import masked


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("карта 4111 1111 1111 1111 срок 12/29", "карта 0000 0000 0000 0000 срок 12/29"),
        ("4111-1111-1111-1111", "0000-0000-0000-0000"),
        ("2200700163217648 и 5555555555554444", "0000000000000000 и 0000000000000000"),
        ("заказ 8185000012345678", "заказ 8185000012345678"),
        ("тел. +7 912 345-67-89", "тел. +7 912 345-67-89"),
        ("", ""),
    ],
)
def test_P20_cards_are_masked(typed: str, kept: str) -> None:
    assert masked(typed) == kept


@given(st.text(max_size=200))
def test_length_and_other_characters_stay(text: str) -> None:
    after = masked(text)
    assert len(after) == len(text)
    assert all(a == b or b == "0" for a, b in zip(text, after, strict=True))
