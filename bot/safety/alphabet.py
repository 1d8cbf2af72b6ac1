"""A word of mixed alphabets: which one does it mean?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from bot.safety import common_words
from bot.safety.lexicon import means_something
from bot.safety.words import is_cyrillic, is_latin, known_russian

_TO_LATIN = str.maketrans("авсенкмортхугпикьз", "abcehkmoptxyrnukb3")
_TO_CYRILLIC = str.maketrans("abcehkmoptxyunrgiws", "авсенкмортхуипггишз")


_LIKE_CYRILLIC = frozenset("abcehkmoptxy")  # look like Russian letters, some in capitals only
_LIKE_LATIN = frozenset("авсенкмортху")
_CYRILLIC = sorted(set(map(chr, range(ord("а"), ord("я") + 1))) - _LIKE_LATIN)
_LATIN = sorted(set(map(chr, range(ord("a"), ord("z") + 1))) - _LIKE_CYRILLIC)
"""Letters that tell an alphabet."""
_LETTERS = frozenset(["с", "у", "к", "о", "а", "в"])  # words of one letter


def home_of(texts: Iterable[str]) -> str:
    """The alphabet most of a message is written in: "ru", "en" or "", by its telling letters."""
    letters = "".join(texts)
    cyrillic, latin = sum(map(letters.count, _CYRILLIC)), sum(map(letters.count, _LATIN))
    if cyrillic > 2 * latin:
        return "ru"
    return "en" if latin > 2 * cyrillic else ""


def _looks(text: str, foreign: Callable[[str], bool], alike: frozenset[str]) -> bool:
    """Are there foreign letters, and do all of them look like those at home?"""
    strangers = [char for char in text if foreign(char)]
    return bool(strangers) and alike.issuperset(strangers)


@lru_cache(maxsize=20_000)
def at_home(text: str, home: str) -> str:
    """A word of look-alike letters as the rest of its message would have it, else as it is."""
    if home == "ru" and _looks(text, is_latin, _LIKE_CYRILLIC):
        cyrillic = text.translate(_TO_CYRILLIC)
        if cyrillic in _LETTERS or (len(text) > 1 and known_russian(cyrillic)):
            return cyrillic
    if home == "en" and _looks(text, is_cyrillic, _LIKE_LATIN) and not known_russian(text):
        latin = text.translate(_TO_LATIN)
        if latin in common_words.COMMON_ENGLISH or means_something(latin):
            return latin
    return one_alphabet(text)


@lru_cache(maxsize=20_000)
def one_alphabet(text: str) -> str:
    """A word of mixed alphabets in the one that makes sense."""
    cyrillic = sum(map(is_cyrillic, text))
    latin = sum(map(is_latin, text))
    if cyrillic and latin:
        as_latin, as_cyrillic = text.translate(_TO_LATIN), text.translate(_TO_CYRILLIC)
        if as_latin.isascii() and means_something(as_latin):
            return as_latin
        if means_something(as_cyrillic) or known_russian(as_cyrillic):
            return as_cyrillic
        return as_latin if latin > cyrillic else as_cyrillic
    if cyrillic and not known_russian(text) and not means_something(text):
        as_latin = text.translate(_TO_LATIN)
        if as_latin.isascii() and means_something(as_latin):
            return as_latin
    if latin and len(text) > 2 and not means_something(text):
        as_cyrillic = text.translate(_TO_CYRILLIC)
        if not any(map(is_latin, as_cyrillic)) and text not in common_words.COMMON_ENGLISH:
            return as_cyrillic if means_something(as_cyrillic) else text
    return text
