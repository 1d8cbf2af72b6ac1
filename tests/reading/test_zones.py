"""Time zones as people name them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.zones import (
    four_choices,
    load_zone,
    zone_by_city,
    zone_from_clock,
    zone_from_text,
)

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("GMT+3", "UTC+03:00"), ("UTC+05:45", "UTC+05:45"), ("+3", "UTC+03:00"),
        ("+05:45", "UTC+05:45"), ("+0530", "UTC+05:30"), ("utc -3", "UTC-03:00"),
        ("UTC−5", "UTC-05:00"), ("МСК+2", "UTC+05:00"), ("UTC", "UTC"), ("gmt+0", "UTC"),
        ("Europe/Moscow", "Europe/Moscow"), ("europe/moscow", "Europe/Moscow"),
        ("America/New York", "America/New_York"), ("US/Eastern", "US/Eastern"),
        ("Mars/Phobos", None), ("", None), ("+15", None), ("-13", None), ("+3:07", None),
        ("EST", "America/New_York"), ("cet", "Europe/Berlin"), ("PST", "America/Los_Angeles"),
        ("CST", None), ("localtime", None), ("../../etc/passwd", None), ("posix/UTC", None),
        ("Factory", None), ("25:00", None), ("12:60", None),
        ("15:40", "UTC+06:30"), ("12:10", "UTC+03:00"), ("12.05", "UTC+03:00"),
        ("у меня 12:07", "UTC+03:00"), ("12:07 сейчас", "UTC+03:00"), ("it's 12.07", "UTC+03:00"),
        ("время 12:10", "UTC+03:00"), ("it is 3:07 pm", "UTC+06:00"), ("15h07", "UTC+06:00"),
        # The hour alone: the minutes are everybody's.
        ("12 часов", "UTC+03:00"), ("сейчас 12 ч", "UTC+03:00"), ("3 pm", "UTC+06:00"),
        ("5 o'clock", None), ("25 часов", None), ("13 pm", None), ("12", None), ("1207", None),
        ("Москва +2", "UTC+05:00"), ("мск плюс 2", "UTC+05:00"), ("Moscow -1", "UTC+02:00"),
        ("Москва", None), ("плюс 3", "UTC+03:00"),
        ("сейчас 12:07", "UTC+03:00"), ("4:07 am", "UTC-05:00"), ("9:07 pm", "UTC+12:00"),
        ("09:05", "UTC"),
    ],
)  # fmt: skip
def test_D10_zones(text: str, wanted: str | None) -> None:
    assert zone_from_text(text, NOW) == wanted


def test_D10_the_sign_trap() -> None:
    """`Etc/GMT-3` is the tz database's name for what people call GMT+3."""
    etc, spoken = zone_from_text("Etc/GMT-3", NOW), zone_from_text("GMT+3", NOW)
    assert etc is not None and spoken is not None
    assert load_zone(etc).utcoffset(NOW) == load_zone(spoken).utcoffset(NOW) == timedelta(hours=3)


@pytest.mark.parametrize("key", ["", "Mars/Phobos", "UTC+15:00", "utc+03:00", "EST", "/etc/passwd",
                                 "UTC+3", "../x/y", "a" * 500])  # fmt: skip
def test_D10_only_known_keys_load(key: str) -> None:
    with pytest.raises(ValueError, match="no such"):
        load_zone(key)


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=40) | st.from_regex(r"(UTC|GMT)?[+-][0-9]{1,2}(:[0-9]{2})?", fullmatch=True)
)
def test_D10_the_stored_zone_always_loads(text: str) -> None:
    key = zone_from_text(text, NOW)
    assert key is None or load_zone(key).utcoffset(NOW) is not None
    for match in zone_by_city(text):
        assert load_zone(match.key).utcoffset(NOW) is not None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Москва", "Europe/Moscow"), ("москва", "Europe/Moscow"), ("MOSCOW", "Europe/Moscow"),
        ("г. Самара", "Europe/Samara"), ("питер", "Europe/Moscow"), ("мск", "Europe/Moscow"),
        ("екатеренбург", "Asia/Yekaterinburg"), ("Екатеринбург", "Asia/Yekaterinburg"),
        ("Калининград", "Europe/Kaliningrad"), ("Kaliningrad", "Europe/Kaliningrad"),
        ("Петропавловск-Камчатский", "Asia/Kamchatka"), ("Нью-Йорк", "America/New_York"),
        ("new york", "America/New_York"), ("Киев", "Europe/Kyiv"), ("Kyiv", "Europe/Kyiv"),
        ("Астана", "Asia/Almaty"), ("Минск", "Europe/Minsk"), ("Берлин", "Europe/Berlin"),
        ("Мадрид", "Europe/Madrid"), ("Каир", "Africa/Cairo"), ("Lord Howe", "Australia/Lord_Howe"),
        ("владивасток", "Asia/Vladivostok"), ("Хабаровск", "Asia/Vladivostok"),
    ],
)  # fmt: skip
def test_cities_in_both_languages(name: str, key: str) -> None:
    assert zone_by_city(name)[0].key == key


AS_SPOKEN = {
    "Asia/Novosibirsk": (
        "в Новосибирске",
        "Новосибирск (Россия)",
        "Novosibirsk",
    ),
    "Europe/Moscow": (
        "из Казани",
        "я в Москве",
        "Москва, Россия",
        "в Нижнем Новгороде",
        "в Ростове-на-Дону",
        "в Санкт-Петербурге",
        "в Питере",
        "в Воронеже",
        "в Твери",
        "в Рязани",
        "в Липецке",
        "в Пензе",
        "в Туле",
        "в Курске",
        "в Брянске",
        "в Белгороде",
        "в Ставрополе",
        "в Махачкале",
        "в Набережных Челнах",
        "в Чебоксарах",
        "в Орле",
        "Орёл",
        "Moscow, Russia",
        "St. Petersburg",
        "Nizhny Novgorod",
        "Voronezh",
        "Rostov-on-Don",
        "Мск время",
        "по Москве",
        "московское время",
        "время московское",
    ),
    "Asia/Yekaterinburg": (
        "живу в Екатеринбурге",
        "в Уфе",
        "в Перми",
        "в Тюмени",
        "в Челябинске",
        "в Магнитогорске",
        "в Нижнем Тагиле",
        "в Сургуте",
        "Yekaterinburg",
        "Ekaterinburg",
        "Tyumen",
    ),
    "Europe/Samara": (
        "город Самара",
        "в Самаре",
    ),
    "Asia/Kamchatka": ("в Петропавловске-Камчатском",),
    "Europe/Kaliningrad": ("в Калининграде",),
    "Asia/Irkutsk": (
        "в Улан-Удэ",
        "в Иркутске",
    ),
    "Asia/Vladivostok": (
        "во Владивостоке",
        "в Хабаровске",
        "Khabarovsk",
    ),
    "Asia/Barnaul": ("в Барнауле",),
    "Asia/Tomsk": ("в Томске",),
    "Asia/Omsk": ("в Омске",),
    "Asia/Krasnoyarsk": ("в Красноярске",),
    "Asia/Yakutsk": ("в Якутске",),
    "Asia/Magadan": ("в Магадане",),
    "Europe/Saratov": ("в Саратове",),
    "Europe/Volgograd": ("в Волгограде",),
    "Europe/Astrakhan": ("в Астрахани",),
    "Europe/Ulyanovsk": ("в Ульяновске",),
    "Europe/Kirov": ("в Кирове",),
    "Asia/Chita": ("в Чите",),
    "Europe/Simferopol": ("в Симферополе",),
    "Asia/Novokuznetsk": (
        "в Новокузнецке",
        "в Кемерове",
        "Kemerovo",
    ),
    "Europe/Minsk": (
        "в Минске",
        "в Гомеле",
    ),
    "Asia/Almaty": (
        "в Алматы",
        "в Алма-Ате",
        "в Астане",
    ),
    "Asia/Tashkent": ("в Ташкенте",),
    "Asia/Bishkek": ("в Бишкеке",),
    "Asia/Yerevan": ("в Ереване",),
    "Asia/Baku": ("в Баку",),
    "Asia/Tbilisi": ("в Тбилиси",),
    "Europe/Kyiv": (
        "в Киеве",
        "в Одессе",
    ),
    "Europe/Riga": ("в Риге",),
    "Europe/Vilnius": ("в Вильнюсе",),
    "Europe/Tallinn": ("в Таллине",),
    "Europe/Berlin": (
        "в Берлине",
        "в Мюнхене",
        "in Berlin",
        "Frankfurt",
        "Cologne",
    ),
    "Europe/London": (
        "в Лондоне",
        "from London",
    ),
    "Europe/Paris": ("в Париже",),
    "Europe/Warsaw": ("в Варшаве",),
    "Europe/Prague": ("в Праге",),
    "Asia/Jerusalem": (
        "в Тель-Авиве",
        "I'm in Tel Aviv",
        "Tel-Aviv",
    ),
    "America/New_York": (
        "в Нью-Йорке",
        "I live in New York",
        "NYC",
        "Boston",
        "Miami",
    ),
    "America/Los_Angeles": (
        "в Лос-Анджелесе",
        "Los Angeles",
        "San Francisco",
        "Seattle",
    ),
    "Asia/Dubai": ("в Дубае",),
    "Europe/Istanbul": ("в Стамбуле",),
    "America/Chicago": (
        "Houston",
        "Chicago",
    ),
    "America/Toronto": ("Toronto",),
    "Europe/Madrid": ("Madrid",),
    "Australia/Sydney": ("Sydney",),
}
"""Zone -> how its people answer "which city?"."""


@pytest.mark.parametrize(
    ("words", "key"), [(words, key) for key, said in AS_SPOKEN.items() for words in said]
)
def test_cities_as_people_say_them(words: str, key: str) -> None:
    found = zone_by_city(words)
    assert [load_zone(m.key).utcoffset(NOW) for m in found] == [load_zone(key).utcoffset(NOW)]
    assert zone_from_text(words, NOW) is None


DECLINED = {
    "Asia/Novosibirsk": "Новосибирск Новосибирска Новосибирску Новосибирском Новосибирске",
    "Europe/Samara": "Самара Самары Самаре Самару Самарой",
    "Europe/Moscow": "Москва Москвы Москве Москву Москвой Казань Казани Казанью Сочи Орёл Орле",
    "Asia/Yekaterinburg": "Пермь Перми Пермью Уфа Уфы Уфе Уфу Уфой Тюмень Тюмени Курган Кургане",
    "Europe/Minsk": "Минск Минска Минску Минском Минске Гомель Гомеле Могилёв Могилёве",
    "Asia/Almaty": "Алматы Караганда Караганде Караганды Павлодаре",
}


@pytest.mark.parametrize("key", DECLINED)
def test_every_case_of_declension_is_the_same_city(key: str) -> None:
    for name in DECLINED[key].split():
        for said in (name, f"в {name}", f"живу в {name.lower()}", f"{name} сейчас"):
            assert {m.key for m in zone_by_city(said)} == {key}, said


@pytest.mark.parametrize(
    "words",
    ["привет", "не знаю", "да", "какая разница", "в", "я живу", "Россия", "in", "США", "Атлантида"],
)
def test_words_that_name_no_city(words: str) -> None:
    assert zone_by_city(words) == ()


def test_a_beginning_can_mean_several_cities() -> None:
    found = {m.key for m in zone_by_city("Ново")}
    assert found == {"Europe/Moscow", "Asia/Novosibirsk", "Asia/Novokuznetsk"}
    assert zone_by_city("xyzzy") == ()
    assert zone_by_city("") == ()


def test_four_choices_show_their_local_time() -> None:
    found = four_choices(NOW)
    assert list(found) == ["UTC+02:00", "UTC+03:00", "UTC+05:00", "UTC+07:00"]
    assert [at.hour for at in found.values()] == [11, 12, 14, 16]


@given(st.integers(0, 24 * 60 - 1), st.integers(-44, 52), st.integers(-7, 7))
def test_a_clock_a_few_minutes_wrong_still_gives_the_quarter(
    minute: int, quarters: int, wrong: int
) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(minutes=minute)
    offset = timedelta(minutes=15 * quarters)
    seen = now + offset + timedelta(minutes=wrong)
    found = load_zone(zone_from_clock(seen.hour, seen.minute, now)).utcoffset(now)
    # −11:00 and +13:00 are one clock face.
    assert found in (offset, offset + timedelta(days=1), offset - timedelta(days=1))
