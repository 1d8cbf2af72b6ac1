"""Russian written in Latin letters: "zakroite spor pozhaluista"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.safety import common_words
from bot.safety.words import known_russian

# Longest first; a letter may have two readings.
_LETTERS: tuple[tuple[str, str], ...] = (
    ("shch", "щ"),
    ("sch", "щ"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("ya", "я"),
    ("ja", "я"),
    ("ia", "ия"),
    ("yu", "ю"),
    ("ju", "ю"),
    ("yo", "е"),
    ("jo", "е"),
    ("ye", "е"),
    ("je", "е"),
    ("yj", "ый"),
    ("iy", "ий"),
    ("ij", "ий"),
    ("a", "а"),
    ("b", "б"),
    ("v", "в"),
    ("g", "г"),
    ("d", "д"),
    ("e", "е"),
    ("z", "з"),
    ("i", "и"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("f", "ф"),
    ("h", "х"),
    ("x", "х"),
    ("c", "ц"),
    ("y", "ы"),
    ("j", "й"),
    ("w", "в"),
    ("q", "я"),
    ("'", "ь"),
)
# Words of both languages: Russian between two Russian words ("pochtu my oplatim").
SHORT = {"my": "мы", "no": "но", "on": "он", "to": "то", "do": "до", "ya": "я", "i": "и"}
_READ = 40  # words looked at to tell translit from English
_VOWELS = "аеиоуыэюя"
_SOFT = "лнтсдрзвмбпч"
_ENDING = (("ia", "ья"), ("ie", "ье"))


def is_english(text: str) -> bool:
    """A word that English claims: common, or part of the English word lists."""
    from bot.safety.lexicon import means_something

    return text in common_words.COMMON_ENGLISH or means_something(text)


def is_translit(latin: Sequence[str]) -> bool:
    """Do the Latin words of a message read as Russian rather than English?"""
    long = [text for text in latin[:_READ] if len(text) > 2]
    if not long:
        return False
    common = sum(text in common_words.COMMON_ENGLISH for text in long)
    russian_words = sum(
        1 for text in long if text not in common_words.COMMON_ENGLISH and russian(text) is not None
    )
    plain = russian_words >= 2 and russian_words > 1.5 * common
    return plain or (russian_words >= 3 and russian_words >= common)


@lru_cache(maxsize=20_000)
def russian(text: str) -> str | None:
    """The Russian word, or None when no reading is in the dictionary."""
    if len(text) > 24:
        return None
    base = _letters(text)
    for candidate in _readings(base):
        if known_russian(candidate):
            return candidate
    return None


def _letters(text: str) -> str:
    out: list[str] = []
    here = 0
    while here < len(text):
        for latin, letter in _LETTERS:
            if text.startswith(latin, here):
                after_vowel = bool(out) and out[-1][-1] in _VOWELS
                if after_vowel and latin in ("i", "y"):
                    letter = "й"
                out.append(letter)
                here += len(latin)
                break
        else:
            out.append(text[here])
            here += 1
    return "".join(out)


def _readings(base: str) -> Iterable[str]:
    """Likely spellings: й or и, a soft sign left out, э for e, ш for щ."""
    yield base
    for old, new in (
        ("й", "и"),
        ("ы", "й"),
        ("ц", "с"),
        ("щ", "ш"),
        ("щ", "сч"),
        ("сч", "щ"),
        ("ия", "я"),
        ("ий", "ый"),
    ):
        if old in base:
            yield base.replace(old, new)
    if base.startswith("е"):
        yield "э" + base[1:]
    if base.startswith("ы"):
        yield "й" + base[1:]
    for place, letter in enumerate(base, start=1):
        following = base[place : place + 1]
        if letter in _SOFT and (not following or following not in _VOWELS or following in "яею"):
            yield base[:place] + "ь" + base[place:]
