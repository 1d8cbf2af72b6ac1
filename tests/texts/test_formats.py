"""Dates, countdowns, money and user text as a reader sees them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from bot.reading.currencies import exponent
from bot.texts.formats import (
    TimeStyle,
    clock,
    countdown,
    cut,
    day,
    isolate,
    moment,
    money,
    tg_left,
    tg_time,
    utf16_len,
    zone_mark,
)

MOSCOW = ZoneInfo("Europe/Moscow")
NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
AT = datetime(2026, 12, 5, 18, tzinfo=UTC)


def spaces(text: str) -> str:
    """CLDR's no-break spaces as plain ones."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("when", "today", "russian", "english"),
    [
        (date(2026, 12, 5), date(2026, 12, 2), "суббота, 5 декабря", "Saturday, 5 December"),
        (date(2026, 11, 30), date(2026, 12, 2), "понедельник, 30 ноября", "Monday, 30 November"),
        (date(2026, 12, 25), date(2026, 12, 2), "25 декабря", "25 December"),
        (date(2027, 1, 2), date(2026, 12, 29), "суббота, 2 января", "Saturday, 2 January"),
        (date(2027, 1, 25), date(2026, 12, 2), "25 января 2027", "25 January 2027"),
        (date(2026, 12, 5), None, "5 декабря 2026", "5 December 2026"),
    ],
)
def test_days_have_month_names(when: date, today: date | None, russian: str, english: str) -> None:
    assert day(when, "ru", today) == russian
    assert day(when, "en", today) == english


def test_the_fallback_of_a_moment_is_complete() -> None:
    assert moment(AT, "ru", MOSCOW, NOW) == "суббота, 5 декабря, 21:00 (UTC+3)"
    assert moment(AT, "en", MOSCOW) == "5 December 2026, 21:00 (UTC+3)"
    assert clock(AT, UTC) == "18:00 (UTC)"


@pytest.mark.parametrize(
    ("zone", "mark"),
    [("Europe/Moscow", "UTC+3"), ("Asia/Kathmandu", "UTC+5:45"), ("America/New_York", "UTC−5"),
     ("UTC", "UTC"), ("America/St_Johns", "UTC−3:30"), ("Asia/Kamchatka", "UTC+12")],
)  # fmt: skip
def test_zone_marks(zone: str, mark: str) -> None:
    assert zone_mark(AT, ZoneInfo(zone)) == mark


@pytest.mark.parametrize(
    ("left", "russian", "english"),
    [
        (timedelta(days=3, hours=4, minutes=59), "3 дня 4 часа", "3 days 4 hours"),
        (timedelta(days=21, hours=21), "21 день 21 час", "21 days 21 hours"),
        (timedelta(days=1), "1 день", "1 day"),
        (timedelta(days=2, minutes=59), "2 дня", "2 days"),
        (timedelta(hours=21), "21 час", "21 hours"),
        (timedelta(hours=23, minutes=59, seconds=59), "23 часа 59 минут", "23 hours 59 minutes"),
        (timedelta(minutes=59), "59 минут", "59 minutes"),
        (timedelta(seconds=119), "1 минута", "1 minute"),
        (timedelta(seconds=59), "0 минут", "0 minutes"),
        (timedelta(seconds=-5), "0 минут", "0 minutes"),
        (timedelta(days=75), "75 дней", "75 days"),
    ],
)
def test_countdowns_are_two_units_rounded_down(left: timedelta, russian: str, english: str) -> None:
    assert spaces(countdown(left, "ru")) == russian
    assert spaces(countdown(left, "en")) == english


@pytest.mark.parametrize(
    ("minor", "currency", "russian", "english"),
    [
        (123450, "RUB", "1 234,50 ₽", "RUB 1,234.50"),
        (123450, "USD", "1 234,50 $", "$1,234.50"),
        (1250, "EUR", "12,50 €", "€12.50"),
        (500, "JPY", "500 ¥", "¥500"),
        (123456, "UZS", "1 234,56 UZS", "UZS 1,234.56"),
        (500000, "KZT", "5 000,00 KZT", "KZT 5,000.00"),
        (1500, "KWD", "1,500 KWD", "KWD 1.500"),
        (-5, "RUB", "-0,05 ₽", "-RUB 0.05"),
        (0, "USD", "0,00 $", "$0.00"),
    ],
)
def test_money(minor: int, currency: str, russian: str, english: str) -> None:
    assert spaces(money(minor, currency, "ru")) == russian
    assert spaces(money(minor, currency, "en")) == english


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**12), st.sampled_from(["RUB", "USD", "UZS", "IRR", "JPY", "KWD"]))
def test_I04_no_minor_unit_is_lost_in_print(minor: int, currency: str) -> None:
    shown = money(minor, currency, "en")
    assert int("".join(c for c in shown if c.isdigit())) == minor
    assert len(shown.partition(".")[2]) == exponent(currency)


def test_tg_time_is_a_tag_around_its_fallback() -> None:
    assert tg_time(AT, "ru", MOSCOW, TimeStyle.FULL, NOW) == Markup(
        '<tg-time unix="1796493600" format="wDt">суббота, 5 декабря, 21:00 (UTC+3)</tg-time>'
    )
    assert tg_time(AT, "en", MOSCOW, TimeStyle.DAY) == Markup(
        '<tg-time unix="1796493600" format="D">5 December 2026</tg-time>'
    )
    assert tg_time(AT, "en", MOSCOW, TimeStyle.CLOCK) == Markup(
        '<tg-time unix="1796493600" format="t">21:00 (UTC+3)</tg-time>'
    )
    assert spaces(tg_left(AT, NOW, "ru")) == (
        '<tg-time unix="1796493600" format="r">3 дня 9 часов</tg-time>'
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("обычный <b> & \"текст'", "обычный &lt;b&gt; &amp; &#34;текст&#39;"),
        ("\u202egpj.exe", "\u2068gpj.exe\u2069"),
        ("שלום", "\u2068שלום\u2069"),
        ("a\u200fb", "\u2068a\u200fb\u2069"),
        ("\u2069\u2066out", "\u2068out\u2069"),
        ("👩‍👧", "👩‍👧"),
    ],
)
def test_I03_user_text_cannot_turn_what_stands_around_it(text: str, wanted: str) -> None:
    assert str(isolate(text)) == wanted


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("\u202d\u202e\u2066\u2069אب<&")))
def test_I03_isolates_are_balanced(text: str) -> None:
    shown = isolate(text)
    assert shown.count("\u2068") == shown.count("\u2069") <= 1
    assert not any("\u202a" <= char <= "\u202e" for char in shown)
    assert "<" not in shown


@pytest.mark.parametrize(
    ("text", "limit", "wanted"),
    [
        ("коротко", 7, "коротко"),
        ("слишком длинно", 8, "слишком…"),
        ("🙂🙂🙂", 6, "🙂🙂🙂"),
        ("🙂🙂🙂", 5, "🙂🙂…"),
        ("🙂🙂🙂", 4, "🙂…"),
        ("a👨‍👩‍👧‍👦b", 9, "a…"),
        ("👨‍👩‍👧‍👦 hi", 9, "…"),
        ("🇷🇺🇺🇸🇰🇿", 9, "🇷🇺🇺🇸…"),
        ("🇷🇺🇺🇸🇰🇿", 8, "🇷🇺…"),
        ("👍🏽👍🏽", 7, "👍🏽…"),
        ("e\u0301e\u0301", 3, "e\u0301…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_I03_cut_keeps_clusters_whole(text: str, limit: int, wanted: str) -> None:
    assert cut(text, limit) == wanted


PIECES = st.sampled_from(
    ["a", "б", " ", "🙂", "👨‍👩‍👧", "🇷🇺", "👍🏽", "e\u0301", "\u200d", "\u0336", "❤️"]
)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60) | st.lists(PIECES, max_size=30).map("".join), st.integers(0, 60))
def test_I03_cut_fits_in_utf16_units(text: str, limit: int) -> None:
    shown = cut(text, limit)
    assert utf16_len(shown) <= limit
    assert utf16_len(text) == len(text.encode("utf-16-le")) // 2
    if utf16_len(text) <= limit:
        assert shown == text
    elif shown:
        head = shown.removesuffix("…")
        assert text.startswith(head)
        follows = text[len(head) : len(head) + 1]
        assert not head or unicodedata.category(follows) not in ("Mn", "Me")


def test_I03_a_flood_is_cut_in_a_moment() -> None:
    flood = "a" + "\u0336" * 5000
    assert utf16_len(cut(flood, 4096)) <= 4096
    assert utf16_len(cut("🇦" * 5000, 4096)) <= 4096
