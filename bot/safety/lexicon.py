"""From words to concepts: the compiled form of the word lists in `concepts`.

An entry is one of
    word      this form, its dictionary form (Russian) or its stem (English)
    word=     exactly this form
    wor*      everything that begins so
    two_words a phrase of entries
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from bot.safety import concepts, cues, words

Tags = frozenset[str]
# what follows the first two words, and the concept of the whole
Phrase = tuple[tuple[str, ...], str]

_NONE: Tags = frozenset()


class Lexicon:
    """Exact forms, prefixes and phrases, each leading to concept names."""

    def __init__(self, source: Iterable[tuple[str, str]]) -> None:
        self._form: defaultdict[str, set[str]] = defaultdict(set)
        self._exact: defaultdict[str, set[str]] = defaultdict(set)
        self._prefix: defaultdict[str, set[str]] = defaultdict(set)
        # first word: second word: phrases (two steps keep "не …" phrases quick)
        self.phrases: dict[str, dict[str, list[Phrase]]] = {}
        for concept, entries in source:
            for entry in entries.split():
                if entry[0] != "§":
                    self._add(concept, entry.replace("ё", "е"))
        self._longest = max(len(prefix) for prefix in self._prefix)

    def _add(self, concept: str, entry: str) -> None:
        parts = entry.split("_")
        if len(parts) == 1:
            self._add_word(concept, entry)
            return
        hidden = tuple("§" + part for part in parts)
        for part in parts:
            self._add_word("§" + part, part)
        seconds = self.phrases.setdefault(hidden[0], {})
        seconds.setdefault(hidden[1], []).append((hidden[2:], concept))

    def _add_word(self, concept: str, entry: str) -> None:
        if entry.endswith("*"):
            self._prefix[entry[:-1]].add(concept)
        elif entry.endswith("="):
            self._form[entry[:-1]].add(concept)
        else:
            self._exact[entry].add(concept)
            if words.is_latin(entry[0]):
                self._exact[words.stem(entry)].add(concept)

    def of(self, text: str) -> Tags:
        """Concepts of a word, with grammar marks and hidden marks of phrase parts."""
        found = words.word(text)
        tags = set(found.marks | self._form.get(text, _NONE))
        for key in found.keys:
            tags |= self._exact.get(key, _NONE)
        for size in range(1, min(len(text), self._longest) + 1):
            tags |= self._prefix.get(text[:size], _NONE)
        for name, (concept, marks) in cues.DERIVED.items():
            if concept in tags and marks & tags:
                tags.add(name)
        return frozenset(tags)


@cache
def lexicon() -> Lexicon:
    """The lexicon of the house, compiled at first use."""
    return Lexicon([*concepts.CONCEPTS.items(), *cues.CUES.items()])


@lru_cache(maxsize=20_000)
def tags_of(text: str) -> Tags:
    """Concepts of one folded word."""
    return lexicon().of(text)


@lru_cache(maxsize=20_000)
def hidden_of(text: str) -> tuple[str, ...]:
    """The marks of phrase parts that a word carries."""
    return tuple(tag for tag in tags_of(text) if tag[0] == "§")


@lru_cache(maxsize=20_000)
def means_something(text: str) -> bool:
    """Does the word carry a concept of its own (not only grammar or a part of a phrase)?"""
    return any(not tag.startswith(("§", "v.")) for tag in tags_of(text))
