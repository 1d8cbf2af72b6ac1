"""Dates as people type them. The base is Monday 23 November 2026, noon in Moscow."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.reading import dates
from bot.reading.date_words import FEW, LEADING, MONTHS, RELATIVE, SHIFTS, UNITS, WEEKDAYS
from bot.reading.dates import (
    MAX_DAYS,
    Ambiguous,
    DateRead,
    Day,
    Impossible,
    Left,
    Moment,
    NotADate,
    Side,
    TooFar,
    WrongSide,
)

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MOSCOW = ZoneInfo("Europe/Moscow")
ZONES = [
    ZoneInfo(key)
    for key in (
        "Europe/Moscow", "Europe/Kaliningrad", "Asia/Kamchatka", "Europe/Berlin",
        "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Europe/Madrid",
    )
]  # fmt: skip


def read(text: str, side: Side = Side.FUTURE, now: datetime = NOW) -> DateRead:
    return dates.read_date(text, now=now, zone=MOSCOW, side=side)


def d(month: int, day: int, year: int = 2026) -> Day:
    return Day(date(year, month, day))


def about(month: int, day: int, year: int = 2026) -> Day:
    return Day(date(year, month, day), approximate=True)


def at(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> Moment:
    """A wall time in Moscow."""
    return Moment(datetime(year, month, day, hour, minute, tzinfo=MOSCOW).astimezone(UTC))


def left(**parts: int) -> Left:
    return Left(timedelta(**parts))


def rough_left(**parts: int) -> Left:
    return Left(timedelta(**parts), approximate=True)


LIBRARY_MISTAKES = [
    ("5.12", Side.FUTURE, d(12, 5)),
    ("12.05", Side.FUTURE, d(5, 12, 2027)),
    ("12.05", Side.PAST, d(5, 12)),
    ("05.12.2026", Side.FUTURE, d(12, 5)),
    ("12/05", Side.FUTURE, Ambiguous((date(2027, 5, 12), date(2026, 12, 5)))),
    ("11/05", Side.PAST, Ambiguous((date(2026, 5, 11), date(2026, 11, 5)))),
    ("месяц назад", Side.PAST, about(10, 23)),
    ("через месяц", Side.FUTURE, about(12, 23)),
    ("в прошлую пятницу", Side.PAST, d(11, 20)),
    ("в следующий вторник", Side.FUTURE, d(12, 1)),
    ("в пятницу", Side.FUTURE, d(11, 27)),
    ("в пятницу", Side.PAST, d(11, 20)),
    ("до 15 декабря", Side.FUTURE, d(12, 15)),
    ("15-го декабря", Side.FUTURE, d(12, 15)),
    ("осталось 3 дня 4 часа", Side.FUTURE, left(days=3, hours=4)),
    ("9д 22ч", Side.FUTURE, left(days=9, hours=22)),
    ("3 days 4 hours left", Side.FUTURE, left(days=3, hours=4)),
    ("конец месяца", Side.FUTURE, about(11, 30)),
    ("в конце октября", Side.PAST, about(10, 21)),
    *(
        (text, side, NotADate())
        for text in ("5", "12", "a", "вт", "второй", "20%", "$12.99", "8:30", "now",
                     "8185000012345678")
        for side in Side
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "side", "wanted"), LIBRARY_MISTAKES)
def test_what_dateparser_alone_gets_wrong(text: str, side: Side, wanted: DateRead) -> None:
    assert read(text, side) == wanted


AHEAD = [
    ("завтра", d(11, 24)), ("tomorrow", d(11, 24)), ("послезавтра", d(11, 25)),
    ("day after tomorrow", d(11, 25)), ("сегодня", d(11, 23)), ("today", d(11, 23)),
    ("Dec 12", d(12, 12)), ("12th of December", d(12, 12)), ("12 дек", d(12, 12)),
    ("12 дек.", d(12, 12)), ("December 12, 2026", d(12, 12)), ("2026-12-05", d(12, 5)),
    ("5 декабря 2026 г.", d(12, 5)), ("5.12.26", d(12, 5)), ("2026/12/05", d(12, 5)),
    ("Saturday, December 5, 2026", d(12, 5)), ("суббота, 5 декабря", d(12, 5)),
    ("until December 5th", d(12, 5)), ("5 декабря этого года", d(12, 5)),
    ("до 5 января следующего года", d(1, 5, 2027)),
    ("двадцать пятого декабря", d(12, 25)), ("пятого декабря", d(12, 5)),
    ("15 числа", d(12, 15)), ("the 15th", d(12, 15)), ("15-го", d(12, 15)), ("27-го", d(11, 27)),
    ("12/25", d(12, 25)), ("25/12", d(12, 25)), ("12/05/2026", d(12, 5)), ("5/5", d(5, 5, 2027)),
    ("через 3 дня", d(11, 26)), ("in 3 days", d(11, 26)), ("3 days from now", d(11, 26)),
    ("закончится через 3 дня", d(11, 26)), ("через полгода", about(5, 23, 2027)),
    ("к пятнице", d(11, 27)), ("до пятницы", d(11, 27)), ("by Friday", d(11, 27)),
    ("в эту субботу", d(11, 28)), ("в следующую пятницу", d(12, 4)),
    ("в субботу вечером", d(11, 28)),
    ("в понедельник", d(11, 30)), ("on Fri", d(11, 27)),
    ("next Friday", Ambiguous((date(2026, 11, 27), date(2026, 12, 4)))),
    ("next Tuesday", d(12, 1)),
    ("next week", about(11, 30)), ("на следующей неделе", about(11, 30)),
    ("до конца ноября", about(11, 30)), ("end of November", about(11, 30)),
    ("до конца недели", about(11, 29)), ("в начале декабря", about(12, 1)),
    ("середина декабря", about(12, 15)), ("mid December", about(12, 15)),
    ("в декабре", about(12, 1)), ("in December", about(12, 1)), ("в ноябре", about(11, 23)),
    ("примерно 5 декабря", about(12, 5)), ("around Dec 5", about(12, 5)),
    ("5-12 декабря", Ambiguous((date(2026, 12, 5), date(2026, 12, 12)))),
    ("Dec 05 - 12", Ambiguous((date(2026, 12, 5), date(2026, 12, 12)))),
    ("с 5 по 12 декабря", Ambiguous((date(2026, 12, 5), date(2026, 12, 12)))),
    ("28 ноября - 3 декабря", Ambiguous((date(2026, 11, 28), date(2026, 12, 3)))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), AHEAD)
def test_days_ahead(text: str, wanted: DateRead) -> None:
    assert read(text) == wanted


BEHIND = [
    ("вчера", d(11, 22)), ("yesterday", d(11, 22)), ("позавчера", d(11, 21)),
    ("the day before yesterday", d(11, 21)), ("вчера вечером", d(11, 22)),
    ("на прошлой неделе", about(11, 16)), ("last week", about(11, 16)),
    ("10 дней назад", d(11, 13)), ("дней 10 назад", about(11, 13)),
    ("about 10 days ago", about(11, 13)), ("10-15 дней назад", about(11, 8)),
    ("недели 2-3 назад", about(11, 2)), ("недели две назад", about(11, 9)),
    ("a couple of weeks ago", about(11, 9)), ("two weeks ago", d(11, 9)),
    ("неделю назад", d(11, 16)), ("a week ago", d(11, 16)), ("3 дня тому назад", d(11, 20)),
    ("пару дней назад", about(11, 21)), ("несколько дней назад", about(11, 18)),
    ("a few days ago", about(11, 18)), ("полгода назад", about(5, 23)),
    ("полтора месяца назад", about(10, 8)), ("год назад", about(11, 23, 2025)),
    ("last Friday", d(11, 20)), ("в прошлый понедельник", d(11, 16)), ("on Monday", d(11, 16)),
    ("в начале ноября", about(11, 1)), ("early October", about(10, 1)),
    ("в середине октября", about(10, 15)), ("в октябре", about(10, 1)), ("октябрь", about(10, 1)),
    ("ноябрь 2025", about(11, 1, 2025)), ("в прошлом месяце", about(10, 1)),
    ("last month", about(10, 1)), ("5 ноября прошлого года", d(11, 5, 2025)),
    ("30 ноября прошлого года", d(11, 30, 2025)),
    ("заказал 5 ноября", d(11, 5)), ("I ordered it on Nov 5", d(11, 5)),
    ("заказ от 5.11", d(11, 5)),
    ("оплатил вчера", d(11, 22)), ("получил 10 дней назад", d(11, 13)),
    ("получила посылку позавчера вечером", d(11, 21)), ("где-то 5 ноября", about(11, 5)),
    ("3 дня", d(11, 20)), ("5 нояб.", d(11, 5)),
    ("ну я кажется оформлял его 5 ноября или типа того", about(11, 5)),
    ("5 и 6 ноября", Ambiguous((date(2026, 11, 5), date(2026, 11, 6)))),
    ("5 ноября или 8 октября", NotADate()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), BEHIND)
def test_days_behind(text: str, wanted: DateRead) -> None:
    assert read(text, Side.PAST) == wanted


MOMENTS = [
    ("12 декабря 2026 в 15:00", at(12, 12, 15)), ("завтра в 15:00", at(11, 24, 15)),
    ("5 декабря в 2 часа дня", at(12, 5, 14)), ("5 декабря в 7 часов вечера", at(12, 5, 19)),
    ("5 декабря в 11 ночи", at(12, 5, 23)), ("5 декабря в 2 ночи", at(12, 5, 2)),
    ("5 декабря, 21:00", at(12, 5, 21)), ("до 23:59 5 декабря", at(12, 5, 23, 59)),
    ("5.12 18:30", at(12, 5, 18, 30)), ("5.12. до 21:00", at(12, 5, 21)),
    ("завтра в 9 вечера", at(11, 24, 21)), ("завтра в 15.30", at(11, 24, 15, 30)),
    ("завтра в 15 часов", at(11, 24, 15)), ("завтра в полдень", at(11, 24, 12)),
    ("tomorrow at 9 pm", at(11, 24, 21)), ("Dec 5 9pm", at(12, 5, 21)),
    ("Dec 5, 9:30 p.m.", at(12, 5, 21, 30)), ("tomorrow 12:15 am", at(11, 24, 0, 15)),
    ("27.11 15:00 мск", at(11, 27, 15)), ("27 ноября в 15:00 по Москве", at(11, 27, 15)),
    ("Dec 05, 2026 23:59 PST", at(12, 6, 10, 59)), ("2026-12-05T21:00:00Z", at(12, 6, 0)),
    ("5 декабря 21:00 UTC+5", at(12, 5, 19)), ("через 2 часа", at(11, 23, 14)),
    ("in 2 hours", at(11, 23, 14)), ("ends in 3 days 4 hours", at(11, 26, 16)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MOMENTS)
def test_moments(text: str, wanted: DateRead) -> None:
    assert read(text) == wanted


LEFTS = [
    ("3 d 4 h", left(days=3, hours=4)), ("3д 4ч 20м", left(days=3, hours=4, minutes=20)),
    ("осталось 4 часа", left(hours=4)), ("осталось 15 часов 20 минут", left(hours=15, minutes=20)),
    ("осталась неделя", left(days=7)), ("2 недели", left(days=14)), ("ещё 5 дней", left(days=5)),
    ("примерно 7 дней", rough_left(days=7)), ("about 5 days left", rough_left(days=5)),
    ("5-7 дней", rough_left(days=5)), ("осталось 1-2 недели", rough_left(days=7)),
    ("осталось дней 5-7", rough_left(days=5)),
    ("осталось дней 5", rough_left(days=5)), ("5 days to go", left(days=5)),
    ("14h 3m left", left(hours=14, minutes=3)),
    ("3 дня 04:15:22", left(days=3, hours=4, minutes=15, seconds=22)),
    ("9 д. 22 4.", left(days=9, hours=22)),
    ("9 дн. 22 ч. 5 мин.", left(days=9, hours=22, minutes=5)),
    ("до конца защиты осталось 3 дня и 4 часа", left(days=3, hours=4)),
    ("2 days and 3 hours remaining", left(days=2, hours=3)), ("осталось два дня", left(days=2)),
    ("5 суток", left(days=5)), ("сутки", left(days=1)), ("двое суток", left(days=2)),
    ("двадцать пять дней", left(days=25)), ("twenty-five days", left(days=25)),
    ("семнадцать дней 4 часа", left(days=17, hours=4)), ("1,5 часа", rough_left(minutes=90)),
    ("1,5 суток", rough_left(days=1)), ("2,5 недели", rough_left(days=17)),
    ("полдня", rough_left(hours=12)), ("полчаса", rough_left(minutes=30)),
    ("от 3 до 5 дней", rough_left(days=3)), ("from 3 to 5 days", rough_left(days=3)),
    ("between 2 and 3 weeks", rough_left(days=14)), ("почти неделя", rough_left(days=7)),
    ("5 дней 😭", left(days=5)), ("⏰ 3 дня 4 часа!!!", left(days=3, hours=4)),
    ("5 дней до окончания защиты", left(days=5)), ("5 days until the end", left(days=5)),
    ("3 days before the 25th", NotADate()),
    ("12:05:10:09", left(days=12, hours=5, minutes=10, seconds=9)),
    ("23:59:10", left(hours=23, minutes=59, seconds=10)),
    ("5:03:00", left(hours=5, minutes=3)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), LEFTS)
def test_countdowns(text: str, wanted: DateRead) -> None:
    assert read(text) == wanted


SLIPS = [
    ("5 дикабря", Side.FUTURE, d(12, 5)), ("12 decmber", Side.FUTURE, d(12, 12)),
    ("до 25 декобря", Side.FUTURE, d(12, 25)), ("3 ноебря", Side.PAST, d(11, 3)),
    ("20 октебря", Side.PAST, d(10, 20)), ("15 янвря", Side.FUTURE, d(1, 15, 2027)),
    ("зватра", Side.FUTURE, d(11, 24)), ("tommorow", Side.FUTURE, d(11, 24)),
    ("вчира", Side.PAST, d(11, 22)), ("севодня", Side.PAST, d(11, 23)),
    ("2 ниделя", Side.FUTURE, left(days=14)), ("в пятнитсу", Side.PAST, NotADate()),
    ("в пятницо", Side.PAST, d(11, 20)), ("примерно 5 дикабря", Side.FUTURE, about(12, 5)),
    # One slip from two months, two slips, too short, another word, or a message and no date.
    ("5 ноцабря", Side.FUTURE, NotADate()), ("до вечера", Side.FUTURE, NotADate()),
    ("карта 12", Side.FUTURE, NotADate()), ("минус 3", Side.FUTURE, NotADate()),
    ("одну минутку", Side.FUTURE, NotADate()), ("четверо", Side.FUTURE, NotADate()),
    ("завтрак", Side.FUTURE, NotADate()), ("photos match 5", Side.FUTURE, NotADate()),
    ("5 remember", Side.FUTURE, NotADate()), ("5 yours", Side.FUTURE, NotADate()),
    ("подарочная карта 10", Side.FUTURE, NotADate()), ("3 pears", Side.FUTURE, NotADate()),
    ("5 июзя", Side.FUTURE, NotADate()), ("5 маа", Side.FUTURE, NotADate()),
    ("продавец просит ждать до пятого дикабря месяца этого года", Side.FUTURE, NotADate()),
    ("карта", Side.FUTURE, NotADate()), ("привет", Side.FUTURE, NotADate()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "side", "wanted"), SLIPS)
def test_one_slip_in_a_word_is_forgiven(text: str, side: Side, wanted: DateRead) -> None:
    assert read(text, side) == wanted


@pytest.mark.parametrize(
    ("text", "side", "wanted"),
    [
        ("20 ноября", Side.FUTURE, WrongSide(date(2026, 11, 20))),
        ("27 ноября", Side.PAST, WrongSide(date(2026, 11, 27))),
        ("5.12.2026", Side.PAST, WrongSide(date(2026, 12, 5))),
        ("сегодня в 10:00", Side.FUTURE, WrongSide(date(2026, 11, 23))),
        ("осталось 3 дня", Side.PAST, WrongSide(date(2026, 11, 26))),
        ("вчера", Side.FUTURE, WrongSide(date(2026, 11, 22))),
        ("20 ноября", Side.ANY, d(11, 20)),
        ("27 ноября", Side.ANY, d(11, 27)),
    ],
)
def test_the_wrong_side_is_asked_about(text: str, side: Side, wanted: DateRead) -> None:
    assert read(text, side) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("31.02", Impossible("31.02")),
        ("31 февраля", Impossible("31 февраля")),
        ("31.02.2026", Impossible("31.02.2026")),
        ("2026-13-01", Impossible("2026-13-01")),
        ("00.00.0000", Impossible("00.00.0000")),
        ("32 декабря", Impossible("32 декабря")),
        ("29.02", Impossible("29.02")),
        ("01.01.0001", TooFar(date(1, 1, 1))),
        ("31.12.9999", TooFar(date(9999, 12, 31))),
        ("31.12.9999 23:59", TooFar(date(9999, 12, 31))),
        ("5 декабря 9999", TooFar(date(9999, 12, 5))),
        ("1 октября 2024", TooFar(date(2024, 10, 1))),
        ("9999 лет", TooFar(date(9999, 12, 31))),
        ("через 9999 месяцев", TooFar(date(2860, 2, 23))),
        ("99999 дней", NotADate()),
        ("", NotADate()),
        ("не помню", NotADate()),
        ("don't know", NotADate()),
        ("may", NotADate()),
        ("x" * 5000, NotADate()),
        ("\ud800 5 декабря\x00", d(12, 5)),
    ],
)
def test_D14_absurd_dates(text: str, wanted: DateRead) -> None:
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("now", "text", "wanted"),
    [
        (datetime(2028, 2, 28, tzinfo=UTC), "завтра", d(2, 29, 2028)),
        (datetime(2028, 2, 1, tzinfo=UTC), "29.02", d(2, 29, 2028)),
        (datetime(2027, 1, 31, tzinfo=UTC), "через месяц", about(2, 28, 2027)),
        (datetime(2028, 1, 31, tzinfo=UTC), "через месяц", about(2, 29, 2028)),
        (datetime(2026, 12, 31, 9, tzinfo=UTC), "завтра", d(1, 1, 2027)),
        (datetime(2026, 12, 31, 22, tzinfo=UTC), "сегодня", d(1, 1, 2027)),
        (datetime(2026, 12, 30, tzinfo=UTC), "5 января", d(1, 5, 2027)),
    ],
)
def test_D06_leap_days_month_ends_and_the_new_year(
    now: datetime, text: str, wanted: DateRead
) -> None:
    assert read(text, now=now) == wanted


def test_last_monday_said_on_a_wednesday_is_asked_about() -> None:
    wednesday = NOW + timedelta(days=2)
    assert read("в прошлый понедельник", Side.PAST, wednesday) == Ambiguous(
        (date(2026, 11, 16), date(2026, 11, 23))
    )


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_day_is_the_persons_day(zone: ZoneInfo) -> None:
    local = NOW.astimezone(zone)
    assert dates.read_date("сегодня", now=NOW, zone=zone, side=Side.ANY) == Day(local.date())
    noon = dates.read_date("завтра в 12:00", now=NOW, zone=zone, side=Side.ANY)
    assert isinstance(noon, Moment)
    assert noon.at.astimezone(zone).hour == 12


def test_D03_a_time_that_the_clocks_skip_is_after_the_gap() -> None:
    madrid = ZoneInfo("Europe/Madrid")
    now = datetime(2027, 3, 27, 12, tzinfo=UTC)
    found = dates.read_date("завтра в 02:30", now=now, zone=madrid, side=Side.FUTURE)
    assert found == Moment(datetime(2027, 3, 28, 1, 30, tzinfo=UTC))


VOCABULARY = sorted({
    *MONTHS, *WEEKDAYS, *SHIFTS, *UNITS, *RELATIVE, *FEW, *LEADING, "назад", "ago", "через", "in",
    "5", "12", "31", "2026", "9999", "5.12", "31.02", "12/05", "2026-12-05", "15:30", "9", "pm",
    "осталось", "left", "конец", "начало", "a", "полтора", "-", ",", "5-12", "мск", "utc+3",
})  # fmt: skip


def in_bounds(found: DateRead, now: datetime, zone: ZoneInfo, side: Side) -> None:
    today = now.astimezone(zone).date()
    match found:
        case Day(date=day):
            assert abs((day - today).days) <= MAX_DAYS
            assert side is not Side.PAST or day <= today
            assert side is not Side.FUTURE or day >= today
        case Moment(at=instant):
            assert instant.tzinfo is UTC
            assert abs(instant - now) <= timedelta(days=MAX_DAYS + 1)
            assert side is not Side.FUTURE or instant >= now
        case Left(duration=duration):
            assert timedelta() <= duration <= timedelta(days=MAX_DAYS)
        case Ambiguous(options=options):
            assert len(options) == 2


MOMENTS_OF_ALL_YEARS = st.datetimes(
    datetime(1970, 1, 2),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@settings(max_examples=600, deadline=None)
@given(
    st.text(max_size=250) | st.lists(st.sampled_from(VOCABULARY), max_size=7).map(" ".join),
    MOMENTS_OF_ALL_YEARS,
    st.sampled_from(ZONES),
    st.sampled_from(list(Side)),
)
@example("в 24 часа завтра", NOW, MOSCOW, Side.ANY)
@example("0 числа", NOW, MOSCOW, Side.PAST)
@example("конец декабря 9999", NOW, MOSCOW, Side.FUTURE)
@example("декабря 0000", NOW, MOSCOW, Side.FUTURE)
def test_D14_reading_never_raises_and_stays_in_bounds(
    text: str, now: datetime, zone: ZoneInfo, side: Side
) -> None:
    in_bounds(dates.read_date(text, now=now, zone=zone, side=side), now, zone, side)


def test_D14_reading_takes_less_than_5_ms() -> None:
    dates.warm_up(NOW)
    texts = [text for text, _, _ in LIBRARY_MISTAKES]
    texts += [text for text, _ in (*AHEAD, *BEHIND)]
    texts += [text for text, _ in MOMENTS] + [text for text, _ in LEFTS]
    texts += ["в " * 100, "5 " * 100, "1.1." * 50, "дней 10 " * 20, "5 5 5 5 5 мая 5 5 5 5 5"]
    started = time.process_time()
    for text in texts:
        read(text)
    assert (time.process_time() - started) / len(texts) < 0.005


def test_two_ends_of_which_neither_was_meant_more_are_both_offered() -> None:
    ends = Ambiguous((date(2026, 12, 8), date(2026, 12, 10)))
    for text in ("между 8 и 10 декабря", "8 или 10 декабря", "between 8 and 10 December"):
        assert read(text) == ends
    assert read("25 числа", Side.ANY) == Ambiguous((date(2026, 10, 25), date(2026, 11, 25)))
    assert read("25 числа") == d(11, 25)
    assert read("5-7 дней назад", Side.PAST) == Day(date(2026, 11, 16), approximate=True)
