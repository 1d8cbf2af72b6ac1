"""What a single word can be: dictionary forms and grammar, remembered once computed.

Russian through pymorphy3 (OpenCorpora dictionary), English through a light
stemmer. The dictionary is loaded at first use, not at import.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_LONGEST = 32  # no word of either language is longer; more is noise or an attack
_ENDINGS = (("аю", "v.1"), ("яю", "v.1"), ("ую", "v.1"), ("йте", "v.imp"))
_LIKELY = 0.12  # parses below this share are exotic homographs


@dataclass(frozen=True, slots=True)
class Word:
    """Dictionary forms, grammar marks and whether the dictionary knows the word."""

    keys: frozenset[str]
    marks: frozenset[str]
    known: bool


@cache
def _analyzer() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")


def is_cyrillic(char: str) -> bool:
    """A Russian letter."""
    return "а" <= char <= "я" or char == "ё"


def is_latin(char: str) -> bool:
    """A plain Latin letter."""
    return "a" <= char <= "z"


@lru_cache(maxsize=20_000)
def word(text: str) -> Word:
    """Keys and marks of a folded (lower-case) word."""
    if not text or len(text) > _LONGEST:
        return Word(frozenset((text,)), frozenset(), False)
    if is_cyrillic(text[0]):
        return _russian(text)
    if is_latin(text[0]):
        return Word(frozenset((text, stem(text))), frozenset(), False)
    return Word(frozenset((text,)), frozenset(), False)


_SUFFIXES = ("'s", "ings", "ing", "ied", "ies", "edly", "ed", "es", "s", "e")


@lru_cache(maxsize=20_000)
def stem(text: str) -> str:
    """A light English stem: enough for verb and plural endings, a microsecond a word."""
    if len(text) <= 3:
        return text
    for suffix in _SUFFIXES:
        if text.endswith(suffix) and len(text) - len(suffix) >= 3 and not text.endswith("ss"):
            text = text[: -len(suffix)] + ("y" if suffix in ("ied", "ies") else "")
            break
    if len(text) > 4 and text[-1] == text[-2] and text[-1] in "bdglmnprt":
        text = text[:-1]
    return text[:-1] if text[-1] == "e" and len(text) > 3 else text


def _russian(text: str) -> Word:
    if not known_russian(text):
        # pymorphy's guess at an unknown word costs a hundred times more than looking it up
        return Word(frozenset((text,)), _guessed(text), False)
    keys = {text}
    marks: set[str] = set()
    for parse in _analyzer().parse(text):
        if parse.score < _LIKELY:
            continue
        keys.add(parse.normal_form.replace("ё", "е"))
        marks |= _marks(parse.tag)
    return Word(frozenset(keys), frozenset(marks), True)


def _guessed(text: str) -> frozenset[str]:
    """The grammar of a colloquial verb by its ending: «сфоткаю», «скиньтесь»."""
    marks = (mark for ending, mark in _ENDINGS if len(text) > 5 and text.endswith(ending))
    return frozenset(marks)


def _marks(tag: Any) -> set[str]:
    out: set[str] = set()
    if tag.POS == "INFN":
        out.add("v.inf")
    elif tag.POS == "VERB":
        if tag.mood == "impr":
            out.add("v.imp")
        elif tag.tense == "past":
            out.add("v.past")
        if tag.person:
            out.add("v." + tag.person[0])
    elif tag.POS in ("PRTS", "PRTF"):
        out.add("v.part")
    return out


@lru_cache(maxsize=20_000)
def known_russian(text: str) -> bool:
    """Is the form in the Russian dictionary (which may write ё for our е)?"""
    if not text or not (is_cyrillic(text[0]) and is_cyrillic(text[-1])):
        return False
    if text in _analyzer().dictionary.words:
        return True
    return "е" in text and bool(_analyzer().word_is_known(text))
