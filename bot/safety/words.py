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
    readings = _readings(text)
    if not readings:
        # pymorphy's guess at an unknown word costs a hundred times more than looking it up
        return Word(frozenset((text,)), _guessed(text), False)
    if len(readings) > 1:
        readings = _likely(text, readings)
    keys = {text}
    marks: set[str] = set()
    for form, tag in readings:
        keys.add(form)
        marks |= _marks(tag)
    return Word(frozenset(keys), frozenset(marks), True)


def _readings(text: str) -> list[tuple[str, Any]]:
    """Dictionary forms with their grammar, straight from the dictionary.

    `MorphAnalyzer.parse` finds the same, but it weighs every reading of every word, and the
    word is looked up three times.
    """
    analyzer = _analyzer()
    dictionary = analyzer.dictionary
    return [
        (
            dictionary.build_normal_form(paradigm, place, spelt).replace("ё", "е"),
            dictionary.build_tag_info(paradigm, place),
        )
        for spelt, places in dictionary.words.similar_items(text, analyzer.char_substitutes)
        for paradigm, place in places
    ]


def _likely(text: str, readings: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Without exotic homographs; asked of the corpus only where the readings differ."""
    if len({(form, _marks(tag)) for form, tag in readings}) == 1:
        return readings[:1]
    chance = _analyzer().prob_estimator.p_t_given_w.prob
    shares = [chance(text, tag) for _, tag in readings]
    if not sum(shares):
        shares = [1 / len(readings)] * len(readings)
    return [one for one, share in zip(readings, shares, strict=True) if share >= _LIKELY]


def _guessed(text: str) -> frozenset[str]:
    """The grammar of a colloquial verb by its ending: «сфоткаю», «скиньтесь»."""
    marks = (mark for ending, mark in _ENDINGS if len(text) > 5 and text.endswith(ending))
    return frozenset(marks)


@lru_cache(maxsize=2_000)  # the grammar of the language: some hundred tags
def _marks(tag: Any) -> frozenset[str]:
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
    return frozenset(out)


def known_russian(text: str) -> bool:
    """Is the form in the Russian dictionary (which may write ё for our е)?"""
    return bool(text) and is_cyrillic(text[0]) and is_cyrillic(text[-1]) and word(text).known


def in_dictionary(text: str) -> bool:
    """The same of a text that is asked about once: it is not remembered."""
    return is_cyrillic(text[0]) and bool(_analyzer().word_is_known(text))
