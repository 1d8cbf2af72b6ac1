"""Order and tracking numbers as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.orders import TrackingNumber, is_s10, read_order_number, read_tracking_number


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("8185000012345678", "8185000012345678"),
        ("８１８５００００１２３４５６７８", "8185000012345678"),
        ("Заказ № 8185 0000 1234 5678", "8185000012345678"),
        ("8185-0000-1234-5678", "8185000012345678"),
        ("5 штук, заказ 8185000012345678", "8185000012345678"),
        ("8185000012345678 8185000012345678", "8185000012345678"),
        ("https://www.aliexpress.com/p/order/detail.html?orderId=8185000012345678",
         "8185000012345678"),
        ("8185000012345678 и 8185000012345679", None),
        ("1" * 13, None), ("1" * 14, "1" * 14), ("1" * 20, "1" * 20), ("1" * 21, None),
        ("1" * 40, None), ("٨١٨٥٠٠٠٠١٢٣٤٥٦٧٨", None), ("abc", None), ("", None),
    ],
)  # fmt: skip
def test_I05_order_numbers(text: str, wanted: str | None) -> None:
    assert read_order_number(text) == wanted


@pytest.mark.parametrize(
    ("text", "number", "s10"),
    [
        ("RR123456785CN", "RR123456785CN", True),
        ("rr 123 456 785 cn", "RR123456785CN", True),
        ("RR123456789CN", "RR123456789CN", False),
        ("мой трек: LP00123456789012, давно стоит", "LP00123456789012", False),
        ("80123456789012", "80123456789012", False),
        ("UA123456789YP", "UA123456789YP", False),
        ("YT2012345678901234", "YT2012345678901234", False),
        ("ＬＰ00123456789012", "LP00123456789012", False),
        ("CNG00123456789012", "CNG00123456789012", False),
    ],
)
def test_tracking_numbers(text: str, number: str, s10: bool) -> None:
    assert read_tracking_number(text) == TrackingNumber(number, s10)


@pytest.mark.parametrize("text", ["hello", "", "привет 12345", "LP1", "1" * 40, "не знаю трек"])
def test_no_tracking_number(text: str) -> None:
    assert read_tracking_number(text) is None


def test_the_check_digit_finds_every_single_slip() -> None:
    assert is_s10("RR473124829CN") is is_s10("RR473124829RU")
    valid = [f"RR{n:08d}{check}CN" for n in (12345678, 47312482) for check in range(10)]
    assert sum(map(is_s10, valid)) == 2


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400) | st.text("0123456789 -LPCNRrлотъ", max_size=60))
def test_I05_never_raises_and_is_normalised(text: str) -> None:
    order = read_order_number(text)
    assert order is None or (order.isascii() and order.isdigit() and 14 <= len(order) <= 20)
    tracking = read_tracking_number(text)
    assert tracking is None or (tracking.number.isalnum() and tracking.number.isascii())
