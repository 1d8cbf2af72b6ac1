"""The normal form in which dates are read, and the words around a date that say nothing."""

from __future__ import annotations

import unicodedata

import re2

from bot.reading.date_words import (
    LEADING,
    LEADING_STEMS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SHORT_WEEKDAYS,
    TRAILING,
    UNITS,
    WEEKDAYS,
)

# An order number is no date, nor is an amount or a share.
_FOREIGN = re2.compile(r"[0-9]{9}|[$€₽£¥₴₸%@#№_]")
_ISO_JOINT = re2.compile(r"([0-9])t([0-9])")
_ZULU = re2.compile(r"(:[0-9]{2}(?:\.[0-9]+)?)z\b")
_ORDINAL = re2.compile(r"([0-9]{1,2})(?:-?(?:ого|его|го|ому|му|ое|е)|th|st|nd|rd)( |[.,]|$)")
_LONE_ORDINAL = re2.compile(
    r"(?:до |к |на |on |by )?(?:the )?([0-9]{1,2})(?:-?(?:ого|го|е)|th|st|nd|rd)"
)
_DIGIT_LETTER = re2.compile(r"([0-9])(\p{L})")
_LETTER_DIGIT = re2.compile(r"(\p{L})([0-9])")
_ABBREVIATION = re2.compile(r"(\p{L})\.")
_HOUR_READ_AS_4 = re2.compile(
    r"((?:^| )[0-9]{1,2} ?(?:д|дн|дня|дней|день)\.? ?[0-9]{1,2}) 4\.?( |$)"
)
# Pictures and the invisible signs that join them.
_PICTURES = re2.compile(r"[\p{So}\p{Sk}\p{Cf}\x{FE0F}]")
_AND_A_HALF = re2.compile(r"\b([0-9]{1,2}),5( ?\p{L})")
_FROM_TO = re2.compile(
    r"(?:^| )(?:от|from|between) ([0-9]{1,3}) (?:до|to|and) ([0-9]{1,3}) ?"
    r"((?:д|дн|ч|сут|час|нед|мес|d|h|w|m)\p{L}*)(?: |$)"
)
_THIS_YEAR = re2.compile(r"[0-9.]+ ")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_EDGES = "!?;:()[]«»“”\"'…`,"


def is_foreign(line: str) -> bool:
    """Whether the line holds a long number, a sum of money or a share: no date then."""
    return _FOREIGN.search(unicodedata.normalize("NFKC", line)) is not None


def normal(line: str) -> str:
    """Lower case, «е» for «ё», plain dashes and digits, one space, no ordinal endings."""
    text = unicodedata.normalize("NFKC", line).casefold().replace("ё", "е").translate(_DASHES)
    text = _AND_A_HALF.sub(lambda hit: f"{hit[1]}.5{hit[2]}", _PICTURES.sub(" ", text))
    text = _ZULU.sub(r"\1 utc", _ISO_JOINT.sub(r"\1 \2", text.replace(",", " ")))
    text = " ".join(text.split()).strip(" .!?")
    text = _FROM_TO.sub(lambda hit: f" {hit[1]}-{hit[2]} {hit[3]} ", text).strip()
    if lone := _LONE_ORDINAL.fullmatch(text):
        return f"{lone[1]} числа"
    # A function, not a template: google-re2 garbles templates that are not ASCII.
    text = _HOUR_READ_AS_4.sub(lambda hit: f"{hit[1]} ч{hit[2]}", text)
    text = _ORDINAL.sub(r"\1 \2", text)
    text = _ABBREVIATION.sub(r"\1 ", text)
    text = _LETTER_DIGIT.sub(r"\1 \2", _DIGIT_LETTER.sub(r"\1 \2", text))
    text = text.replace(" a m", " am").replace(" p m", " pm")
    words = (word.strip(_EDGES).rstrip(".") for word in text.split())
    return " ".join(_without_weekday(_spoken_days(_spoken_tens([w for w in words if w]))))


def _spoken_tens(words: list[str]) -> list[str]:
    """«двадцать пять дней», `twenty-five days` → «25 дней»."""
    apart = [part for word in words for part in (_two(word) or [word])]
    for at in range(len(apart) - 2):
        tens, ones, unit = (apart[at], apart[at + 1], apart[at + 2])
        ten, one = NUMBERS.get(tens, 0), NUMBERS.get(ones, 0)
        if unit in UNITS and ten in (20, 30, 40, 50) and 0 < one < 10:
            return [*apart[:at], str(ten + one), *apart[at + 2 :]]
    return words


def _two(word: str) -> list[str] | None:
    parts = word.split("-")
    return parts if len(parts) == 2 and all(part in NUMBERS for part in parts) else None


def _spoken_days(words: list[str]) -> list[str]:
    """«двадцать пятого декабря» → «25 декабря», only before a month or «числа»."""
    for at, word in enumerate(words[:-1]):
        follows = words[at + 1 : at + 3]
        if word not in ORDINALS or not ({*MONTHS, "числа"} & {*follows}):
            continue
        tens = NUMBERS.get(words[at - 1], 0) if at else 0
        if tens in (20, 30) and ORDINALS[word] < 10:
            return [*words[: at - 1], str(tens + ORDINALS[word]), *words[at + 1 :]]
        return [*words[:at], str(ORDINALS[word]), *words[at + 1 :]]
    return words


def _without_weekday(words: list[str]) -> list[str]:
    """A weekday beside a date says nothing new."""
    dated = any(word in MONTHS or _is_numeric_date(word) for word in words)
    if not dated or not any(word[:1].isdigit() for word in words):
        return words
    kept = [word for word in words if word not in WEEKDAYS and word not in SHORT_WEEKDAYS]
    return kept[1:] if len(kept) < len(words) and kept[:1] in (["в"], ["во"], ["on"]) else kept


def _is_numeric_date(word: str) -> bool:
    return word[:1].isdigit() and (word.count(".") in (1, 2) or "/" in word or word.count("-") == 2)


def without_noise(words: list[str]) -> list[str]:
    """The words without what only leads to the date: «заказ был оформлен …», «до …»."""
    start, end = 0, len(words)
    while start < end and (words[start] in LEADING or words[start].startswith(LEADING_STEMS)):
        start += 1
    while end > start + 1 and words[end - 1] in TRAILING and words[end - 2] not in ("через", "in"):
        end -= 1
    return words[start:end]
