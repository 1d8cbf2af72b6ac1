"""Cities that CLDR does not name because they share another one's zone."""

from __future__ import annotations

MORE_CITIES = {
    "санкт петербург": "Europe/Moscow", "петербург": "Europe/Moscow", "питер": "Europe/Moscow",
    "спб": "Europe/Moscow", "мск": "Europe/Moscow", "saint petersburg": "Europe/Moscow",
    "st petersburg": "Europe/Moscow", "казань": "Europe/Moscow", "kazan": "Europe/Moscow",
    "нижний новгород": "Europe/Moscow", "nizhny novgorod": "Europe/Moscow",
    "ростов на дону": "Europe/Moscow", "ростов": "Europe/Moscow", "rostov": "Europe/Moscow",
    "краснодар": "Europe/Moscow", "krasnodar": "Europe/Moscow", "сочи": "Europe/Moscow",
    "воронеж": "Europe/Moscow", "voronezh": "Europe/Moscow", "тула": "Europe/Moscow",
    "ярославль": "Europe/Moscow", "мурманск": "Europe/Moscow", "архангельск": "Europe/Moscow",
    "уфа": "Asia/Yekaterinburg", "ufa": "Asia/Yekaterinburg", "пермь": "Asia/Yekaterinburg",
    "perm": "Asia/Yekaterinburg", "челябинск": "Asia/Yekaterinburg", "тюмень": "Asia/Yekaterinburg",
    "chelyabinsk": "Asia/Yekaterinburg", "оренбург": "Asia/Yekaterinburg",
    "сургут": "Asia/Yekaterinburg", "ижевск": "Europe/Samara", "тольятти": "Europe/Samara",
    "кемерово": "Asia/Novokuznetsk", "хабаровск": "Asia/Vladivostok", "улан удэ": "Asia/Irkutsk",
    "астана": "Asia/Almaty", "astana": "Asia/Almaty", "нур султан": "Asia/Almaty",
    "шымкент": "Asia/Almaty", "караганда": "Asia/Almaty", "алма ата": "Asia/Almaty",
    "харьков": "Europe/Kyiv", "одесса": "Europe/Kyiv", "львов": "Europe/Kyiv",
    "днепр": "Europe/Kyiv",
    "kharkiv": "Europe/Kyiv", "odesa": "Europe/Kyiv", "lviv": "Europe/Kyiv", "kiev": "Europe/Kyiv",
    "гомель": "Europe/Minsk", "брест": "Europe/Minsk", "гродно": "Europe/Minsk",
    "мюнхен": "Europe/Berlin", "munich": "Europe/Berlin", "гамбург": "Europe/Berlin",
    "барселона": "Europe/Madrid", "barcelona": "Europe/Madrid", "милан": "Europe/Rome",
    "тель авив": "Asia/Jerusalem", "tel aviv": "Asia/Jerusalem", "хайфа": "Asia/Jerusalem",
    "батуми": "Asia/Tbilisi", "анкара": "Europe/Istanbul", "анталья": "Europe/Istanbul",
    "пекин": "Asia/Shanghai", "beijing": "Asia/Shanghai",
}  # fmt: skip
"""Plain names (see `zones`) → zone: the common answers of our readers."""
