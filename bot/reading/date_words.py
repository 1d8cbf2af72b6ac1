"""The words of dates, Russian and English, lower case, without «ё»."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in rows.items() for word in words.split()}


MONTHS = _table({
    1: "январь января январе янв january jan",
    2: "февраль февраля феврале фев февр february feb",
    3: "март марта марте мар march mar",
    4: "апрель апреля апреле апр april apr",
    5: "май мая мае may",
    6: "июнь июня июне июн june jun",
    7: "июль июля июле июл july jul",
    8: "август августа августе авг august aug",
    9: "сентябрь сентября сентябре сен сент september sept sep",
    10: "октябрь октября октябре окт october oct",
    11: "ноябрь ноября ноябре ноя нояб november nov",
    12: "декабрь декабря декабре дек december dec",
})  # fmt: skip

VERBS = frozenset({"may", "march", "mar", "мар", "мае"})
"""Month words that are no month when they stand alone."""

WEEKDAYS = _table({
    0: "понедельник понедельника понедельнику monday",
    1: "вторник вторника вторнику tuesday",
    2: "среда среду среды среде wednesday",
    3: "четверг четверга четвергу thursday",
    4: "пятница пятницу пятницы пятнице friday",
    5: "суббота субботу субботы субботе saturday",
    6: "воскресенье воскресенья воскресенью sunday",
})  # fmt: skip
SHORT_WEEKDAYS = _table({
    0: "пн mon", 1: "вт tue tues", 2: "ср wed", 3: "чт thu thur thurs",
    4: "пт fri", 5: "сб sat", 6: "вс sun",
})  # fmt: skip
"""Taken only with a preposition or beside a date: «вт» alone may be anything."""

RELATIVE = {
    "сегодня": 0, "today": 0, "tonight": 0,
    "вчера": -1, "yesterday": -1,
    "позавчера": -2, "day before yesterday": -2, "the day before yesterday": -2,
    "завтра": 1, "tomorrow": 1, "tmrw": 1, "tommorow": 1,
    "послезавтра": 2, "day after tomorrow": 2, "the day after tomorrow": 2,
}  # fmt: skip

SHIFTS = _table({
    -1: "прошлый прошлая прошлую прошлой прошлое прошлом прошлого прошедший прошедшую прошедшее "
    "last past previous",
    0: "этот эта эту этой это этом этого ближайший ближайшую ближайшее this coming",
    1: "следующий следующая следующую следующей следующее следующем следующего будущий будущую "
    "будущего next",
})  # fmt: skip
"""Which week, month or year: the one before, the present one, the one after."""

NUMBERS = _table({
    1: "один одну одна одного одно одни a an one",
    2: "два две двух двое two", 3: "три трех трое three", 4: "четыре четырех четверо four",
    5: "пять пяти пятеро five", 6: "шесть шести six", 7: "семь семи seven",
    8: "восемь восьми eight", 9: "девять девяти nine", 10: "десять десяти ten",
    11: "одиннадцать eleven", 12: "двенадцать twelve", 13: "тринадцать thirteen",
    14: "четырнадцать fourteen", 15: "пятнадцать fifteen", 16: "шестнадцать sixteen",
    17: "семнадцать seventeen", 18: "восемнадцать eighteen", 19: "девятнадцать nineteen",
    20: "двадцать twenty", 30: "тридцать thirty", 40: "сорок forty",
    50: "пятьдесят fifty", 60: "шестьдесят sixty",
})  # fmt: skip

ORDINALS = _table({
    1: "первого первое first", 2: "второго второе second", 3: "третьего третье third",
    4: "четвертого четвертое fourth", 5: "пятого пятое fifth", 6: "шестого шестое sixth",
    7: "седьмого седьмое seventh", 8: "восьмого восьмое eighth", 9: "девятого девятое ninth",
    10: "десятого десятое tenth", 11: "одиннадцатого одиннадцатое eleventh",
    12: "двенадцатого двенадцатое twelfth", 13: "тринадцатого тринадцатое thirteenth",
    14: "четырнадцатого четырнадцатое fourteenth", 15: "пятнадцатого пятнадцатое fifteenth",
    16: "шестнадцатого шестнадцатое sixteenth", 17: "семнадцатого семнадцатое seventeenth",
    18: "восемнадцатого восемнадцатое eighteenth", 19: "девятнадцатого девятнадцатое nineteenth",
    20: "двадцатого двадцатое twentieth", 30: "тридцатого тридцатое thirtieth",
})  # fmt: skip
"""Days of a month in words; «двадцать пятого» is a number before an ordinal."""

DAY_UNITS = _words("д дн день дня дней дню дни сут сутки суток d day days")
UNITS = {
    **dict.fromkeys(DAY_UNITS, "days"),
    **dict.fromkeys(_words("ч час часа часов h hr hrs hour hours"), "hours"),
    **dict.fromkeys(_words("м мин минута минуту минуты минут"), "minutes"),
    **dict.fromkeys(_words("m min mins minute minutes"), "minutes"),
    **dict.fromkeys(_words("с сек секунда секунду секунды секунд"), "seconds"),
    **dict.fromkeys(_words("s sec secs second seconds"), "seconds"),
    **dict.fromkeys(_words("нед неделя неделю недели недель неделе w wk wks week weeks"), "weeks"),
    **dict.fromkeys(_words("мес месяц месяца месяцев mo month months"), "months"),
    **dict.fromkeys(_words("год года лет г y yr year years"), "years"),
}  # fmt: skip
LONE_UNITS = _words("день сутки час минуту неделю неделя месяц год day hour week month year")
"""«неделю назад»: one of them."""

PAIRS = _words("пару пара парочку couple")
FEW = _words("несколько few several")

ROUGHLY = _words(
    "примерно около приблизительно где-то вроде кажется наверное наверно прим ориентировочно "
    "почти almost nearly about around approximately approx roughly maybe probably circa ~ ≈"
)  # fmt: skip
"""Words that make a date approximate, wherever they stand."""

LEFT = _words(
    "осталось остался осталась остались еще left remaining remains"
)  # fmt: skip
"""Words that make a duration a countdown, wherever they stand."""

LEADING = _words(
    "до к ко не позднее позже от со с by before until till not later than since from the on "
    "я мы это было был была он она оно его ее мне нам мой моя дата срок числа спор спора "
    "заказ заказа покупателя товар посылка посылку защита защиты таймер действует истекает "
    "истечет закончится заканчивается кончается заканчивался продлится "
    "i we it its it's was is my buyer buyer's order dispute protection parcel package deadline "
    "date ends expires"
)  # fmt: skip
"""Words before a date that change nothing."""
LEADING_STEMS = (
    "заказ", "оформ", "получ", "оплат", "приш", "открыл", "забрал", "доставл", "отправ", "купил",
    "order", "receiv", "paid", "arriv", "opened", "deliver", "bought", "got", "shipped", "purchas",
)  # fmt: skip
TRAILING = _words("включительно inclusive числа года г тому вечером утром днем ночью")

ZONES = {
    **dict.fromkeys(("мск", "msk"), "Europe/Moscow"),
    **dict.fromkeys(("utc", "gmt"), "UTC"),
    **dict.fromkeys(("pst", "pdt", "pt"), "America/Los_Angeles"),
    **dict.fromkeys(("est", "edt", "et"), "America/New_York"),
}
"""Zone marks after a time of day. AliExpress counts in Pacific time on older pages."""
