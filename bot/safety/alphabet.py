"""A word of mixed alphabets: which one does it mean?"""

from __future__ import annotations

from functools import lru_cache

from bot.safety import common_words
from bot.safety.lexicon import means_something
from bot.safety.words import is_cyrillic, is_latin, known_russian

_TO_LATIN = str.maketrans("авсенкмортхугпикьз", "abcehkmoptxyrnukb3")
_TO_CYRILLIC = str.maketrans("abcehkmoptxyunrgiws", "авсенкмортхуипггишз")


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
