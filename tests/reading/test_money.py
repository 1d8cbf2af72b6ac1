"""Amounts of money as people type them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.currencies import WORDS, exponent
from bot.reading.money import (
    MAX_MINOR,
    AmbiguousAmount,
    Money,
    MoneyRead,
    NeedsCurrency,
    NotMoney,
    TooBig,
    read_money,
)


def money(minor: int, currency: str) -> Money:
    return Money(minor, currency)


def either(*minor: int, currency: str = "RUB") -> AmbiguousAmount:
    return AmbiguousAmount(tuple(Money(m, currency) for m in minor))


TABLE: list[tuple[str, MoneyRead]] = [
    # What price-parser alone gets wrong (libraries.md, section 3).
    ("12,5 евро", money(1250, "EUR")), ("12 долларов", money(1200, "USD")),
    ("12.50 usd", money(1250, "USD")), ("5000 тенге", money(500000, "KZT")),
    ("5 тыс", NeedsCurrency("5000")), ("2к", NeedsCurrency("2000")),
    ("12 руб 50 коп", money(1250, "RUB")), ("1.200", NeedsCurrency("1200", "1.20")),
    ("1,200", NeedsCurrency("1200", "1.20")), ("1.200 руб", either(120000, 120)),
    ("1,200 usd", either(120000, 120, currency="USD")), ("8185000012345678", NotMoney()),
    ("12,50", NeedsCurrency("12.50")),
    # Currencies.
    ("$12.99", money(1299, "USD")), ("US $12", money(1200, "USD")), ("us$12", money(1200, "USD")),
    ("R$ 12", money(1200, "BRL")), ("12 долларов США", money(1200, "USD")),
    ("500р", money(50000, "RUB")), ("500 р.", money(50000, "RUB")),
    ("rub 500", money(50000, "RUB")),
    ("12 бел. руб.", money(1200, "BYN")), ("500 белорусских рублей", money(50000, "BYN")),
    ("100 000 сум", money(10000000, "UZS")), ("700 грн", money(70000, "UAH")),
    ("¥35", money(3500, "CNY")), ("35 юаней", money(3500, "CNY")), ("£3", money(300, "GBP")),
    ("12 zł", money(1200, "PLN")), ("1500 ₸", money(150000, "KZT")), ("50 коп", money(50, "RUB")),
    ("99 cents", money(99, "USD")), ("5 usd eur", NotMoney()),
    # Words around.
    ("около 500 рублей", money(50000, "RUB")), ("сумма: 500 р.", money(50000, "RUB")),
    ("заплатил 500 рублей за чехол", money(50000, "RUB")), ("it was $12.99", money(1299, "USD")),
    ("2,5 тыс руб", money(250000, "RUB")), ("2 т.р.", money(200000, "RUB")),
    ("15 тысяч тенге", money(1500000, "KZT")), ("5 декабря", NotMoney()), ("20%", NotMoney()),
    ("10-15$", NotMoney()), ("500 или 600 руб", NotMoney()), ("12:30", NotMoney()),
    ("", NotMoney()), ("двести рублей", NotMoney()), ("рубли", NotMoney()),
    ("x" * 9999, NotMoney()),
    # Exponents.
    ("500 jpy", money(500, "JPY")), ("500.00 jpy", money(500, "JPY")), ("12.5 jpy", NotMoney()),
    ("1.200 jpy", money(1200, "JPY")), ("1.5 kwd", money(1500, "KWD")),
    ("0.500 $", money(50, "USD")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TABLE)
def test_amounts(text: str, wanted: MoneyRead) -> None:
    assert read_money(text, default=None) == wanted


I04: list[tuple[str, MoneyRead]] = [
    ("1,234.56", money(123456, "RUB")), ("1.234,56", money(123456, "RUB")),
    ("1 234,5", money(123450, "RUB")), ("1\u00a0234,50", money(123450, "RUB")),
    ("1\u202f234,50", money(123450, "RUB")), ("1'234.50", money(123450, "RUB")),
    ("1,234,567.89", money(123456789, "RUB")), ("1.234.567", money(123456700, "RUB")),
    ("１２", money(1200, "RUB")), ("１２．５０", money(1250, "RUB")), ("٣٫٥", NotMoney()),
    ("١٢", NotMoney()), ("1e999999", NotMoney()), ("NaN", NotMoney()), ("Infinity", NotMoney()),
    ("-0", NotMoney()), ("-5", NotMoney()), ("1_000", NotMoney()), ("0x10", NotMoney()),
    ("12²", NotMoney()), ("½", NotMoney()), ("1,23,456", NotMoney()), ("12.3456", NotMoney()),
    ("12 50", NotMoney()), ("1,234", money(123400, "RUB")), ("0", money(0, "RUB")),
    ("US $12", money(1200, "USD")), ("1.234", money(123400, "RUB")), ("12.", money(1200, "RUB")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), I04)
def test_I04_amounts(text: str, wanted: MoneyRead) -> None:
    assert read_money(text, default="RUB") == wanted


@pytest.mark.parametrize("text", ["9" * 12 + " руб", "9" * 40 + " usd", "10000000000.01 руб"])
def test_S17_sums_are_bounded(text: str) -> None:
    assert read_money(text, default=None) == TooBig()
    assert read_money("10000000000 руб", default=None) == money(MAX_MINOR, "RUB")


@pytest.mark.parametrize("number", ["9" * 12, "9" * 13])
def test_S17_a_bare_number_is_bounded(number: str) -> None:
    assert read_money(number, default=None) == TooBig()
    assert read_money(number, default="JPY") == (money(10**12 - 1, "JPY") if len(number) == 12
                                                 else TooBig())  # fmt: skip


def test_the_answer_to_which_currency_reads_back() -> None:
    for text in ("1.200", "12,50", "5 тыс", "1 234,5"):
        found = read_money(text, default=None)
        assert isinstance(found, NeedsCurrency)
        for amount in filter(None, (found.amount, found.other)):
            assert isinstance(read_money(f"{amount} RUB", default=None), Money)


def test_kopecks_and_cents_follow_the_persons_currency() -> None:
    assert read_money("50 коп", default="BYN") == money(50, "BYN")
    assert read_money("50 cents", default="EUR") == money(50, "EUR")
    assert read_money("50 cents", default="RUB") == money(50, "USD")


@settings(max_examples=400, deadline=None)
@given(
    st.text(max_size=100)
    | st.lists(
        st.sampled_from([*WORDS, "1.200", "5", "12,50", "коп", "тыс", "$", "-", ".", "за"]),
        max_size=6,
    ).map(" ".join),
    st.sampled_from([None, "RUB", "JPY", "KWD"]),
)
def test_I04_never_raises_and_never_a_float(text: str, default: str | None) -> None:
    found = read_money(text, default=default)
    match found:
        case Money(minor=minor, currency=currency):
            assert type(minor) is int
            assert 0 <= minor <= MAX_MINOR
            assert currency.isupper()
        case AmbiguousAmount(options=options):
            assert len(options) == 2


@settings(max_examples=200, deadline=None)
@given(st.integers(0, MAX_MINOR), st.sampled_from(["RUB", "USD", "JPY", "KWD"]))
def test_I04_a_plain_decimal_reads_back(minor: int, currency: str) -> None:
    digits = exponent(currency)
    whole, rest = divmod(minor, 10**digits)
    text = f"{whole}.{rest:0{digits}d}" if digits else str(whole)
    found = read_money(f"{text} {currency}", default=None)
    if digits == 3 and whole < 1000:
        assert isinstance(found, AmbiguousAmount | Money)
    elif digits == 3:
        assert isinstance(found, NotMoney)
    else:
        assert found == Money(minor, currency)


def test_I04_reading_takes_less_than_5_ms() -> None:
    texts = [text for text, _ in (*TABLE, *I04)] + ["1 " * 40, "1," * 40, "р" * 80]
    started = time.process_time()
    for text in texts:
        read_money(text, default="RUB")
    assert (time.process_time() - started) / len(texts) < 0.005


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (".99", money(99, "USD")), ("$.99", money(99, "USD")), (",99", money(99, "USD")),
        ("$ .5", money(50, "USD")), (".999", NotMoney()), ("12 руб.50 коп", money(1250, "RUB")),
        ("AU $30.50", money(3050, "AUD")), ("AU$30", money(3000, "AUD")),
        ("CA$30", money(3000, "CAD")), ("C $30", money(3000, "CAD")), ("S$30", money(3000, "SGD")),
        ("NZ$30", money(3000, "NZD")), ("HK$200", money(20000, "HKD")), ("XY$30", NotMoney()),
        ("a $30 refund", money(3000, "USD")), ("the refund's $30", money(3000, "USD")),
        ("20 б.р.", money(2000, "BYN")),
    ],
)  # fmt: skip
def test_a_point_in_front_and_whose_dollar(text: str, wanted: MoneyRead) -> None:
    """.99 read as 99 made of a settlement for nothing "all that you paid"."""
    assert read_money(text, default="USD") == wanted
