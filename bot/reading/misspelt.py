"""A typing error in a word of a date: «дикабря», «ниделю», "yesteday".

Only long words and one slip: of the short ones («марта», «часов», "month") too many others are
words of their own («карта», «засов», "mouth"), and a message is not to be taken for a date.
"""

from __future__ import annotations

from functools import cache

from bot.reading.date_words import MONTHS, RELATIVE, UNITS, WEEKDAYS

_FEW = 4
"""Words of a text that may be a date with an error in it; a longer one is a message."""
_OTHER_WORDS = (
    "завтрак вечера заутра надели наделе наделю наделя немели редели нежели четверо четверка"
    " четверку янтаря янтарь янтаре toady toddy"
)
_ANOTHER = frozenset(_OTHER_WORDS.split())
"""Words one slip away that mean something else: all that the dictionaries have and people say."""


def mended(words: list[str]) -> list[str]:
    """The words of a text that was no date, each one slip away from a word of dates replaced by
    that. What could mean two months stays."""
    return [_mended(word) for word in words] if len(words) <= _FEW else words


def _mended(word: str) -> str:
    known = _known()
    if word in known or word in _ANOTHER or not word.isalpha():
        return word
    from rapidfuzz.distance import OSA  # 3 MB that only a typing error needs

    near = [one for one in known if OSA.distance(word, one, score_cutoff=1) <= 1]
    return near[0] if len({known[one] for one in near}) == 1 else word


@cache
def _known() -> dict[str, object]:
    """Each word that is looked for, with what it means: two forms of one month are one."""
    spans = {word: unit for word, unit in UNITS.items() if unit in ("weeks", "months")}
    tables: tuple[tuple[dict[str, int] | dict[str, str], int], ...] = (
        (MONTHS, 6),
        (WEEKDAYS, 7),
        (RELATIVE, 5),
        ({word: unit for word, unit in spans.items() if not word.isascii()}, 5),
    )
    return {
        word: (number, meaning)
        for number, (table, shortest) in enumerate(tables)
        for word, meaning in table.items()
        if len(word) >= shortest and " " not in word
    }
