"""From words to concepts: the compiled form of the word lists in `vocabulary` and `tricks`.

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
from sys import intern

from bot.safety import tricks, vocabulary, words
from bot.safety.vocabulary.derived import DERIVED

Tags = frozenset[str]
# what follows the first two words, and the concept of the whole
Phrase = tuple[tuple[str, ...], str]
Seconds = dict[str, tuple[Phrase, ...]]
"""Second word: phrases."""

_INFLECTED = ("ed", "ing")
Meanings = dict[str, tuple[str, ...]]


class Lexicon:
    """Exact forms, prefixes and phrases, each leading to concept names."""

    def __init__(self, source: Iterable[tuple[str, str]]) -> None:
        self._form: Meanings = {}
        self._exact: Meanings = {}
        self._prefix: Meanings = {}
        # first word: second word: phrases (two steps keep "не …" phrases quick)
        self.phrases: dict[str, Seconds] = {}
        self._same: dict[tuple[str, ...], tuple[str, ...]] = {}  # equal meanings are kept once
        for concept, entries in source:
            for entry in entries.split():
                if entry[0] != "§":
                    self._add(concept, entry.replace("ё", "е"))
        self._sizes: dict[str, tuple[int, ...]] = self._by_first()

    def _add(self, concept: str, entry: str) -> None:
        parts = entry.split("_")
        if len(parts) == 1:
            self._add_word(concept, entry)
            return
        hidden = tuple(intern("§" + part) for part in parts)
        for mark, part in zip(hidden, parts, strict=True):
            self._add_word(mark, part)
        seconds = self.phrases.setdefault(hidden[0], {})
        seconds[hidden[1]] = (*seconds.get(hidden[1], ()), (hidden[2:], concept))

    def _add_word(self, concept: str, entry: str) -> None:
        if entry.endswith("*"):
            self._mean(self._prefix, entry[:-1], concept)
        elif len(entry) > 1 and entry.endswith("="):
            self._mean(self._form, entry[:-1], concept)
        else:
            self._mean(self._exact, entry, concept)
            if words.is_latin(entry[0]) and not entry.endswith(_INFLECTED):  # "refunded" is past
                self._mean(self._exact, words.stem(entry), concept)

    def _mean(self, table: Meanings, key: str, concept: str) -> None:
        before = table.get(key, ())
        if concept not in before:
            after = (*before, concept)
            table[key] = self._same.setdefault(after, after)

    def lists(self, text: str) -> bool:
        """Is the form itself in a list?"""
        return text in self._form or text in self._exact

    def _by_first(self) -> dict[str, tuple[int, ...]]:
        """The lengths of the prefixes that begin with two letters: few per word to look up."""
        sizes: defaultdict[str, set[int]] = defaultdict(set)
        for prefix in self._prefix:
            sizes[prefix[:2]].add(len(prefix))
        return {first: tuple(some) for first, some in sizes.items()}

    def _begun(self, text: str) -> set[str]:
        found: set[str] = set()
        for first in (text[:2], text[:1]):
            for size in self._sizes.get(first, ()):
                meant = self._prefix.get(text[:size])
                if meant:  # nearly never; updating with nothing was a tenth of a cold look-up
                    found.update(meant)
        return found

    def of(self, text: str) -> Tags:
        """Concepts of a word, with grammar marks and hidden marks of phrase parts."""
        found = words.word(text)
        tags = {*found.marks, *self._form.get(text, ())}
        for key in found.keys:
            tags.update(self._exact.get(key, ()))
        tags |= self._begun(text)
        for key in found.keys - {text} if words.is_cyrillic(text[:1] or "-") else ():
            # parts of phrases stay close to the form: «спор закройте» is no «спор закрыт*»;
            # «вернут*» means that form, not «вернем» because of «вернуть»
            tags |= {tag for tag in self._begun(key[:-2]) if tag[0] != "§"}
        if found.marks:
            tags |= derived(tags)
        return frozenset(tags)


def derived(tags: set[str]) -> set[str]:
    """Concepts that follow from a concept and the grammar of the word."""
    return {name for name, (concept, marks) in DERIVED.items() if concept in tags and marks & tags}


@cache
def lexicon() -> Lexicon:
    """The lexicon of the house, compiled at first use."""
    return Lexicon((vocabulary.WORDS | tricks.WORDS).items())


@lru_cache(maxsize=20_000)
def tags_of(text: str) -> Tags:
    """Concepts of one folded word, with grammar marks and the marks of phrase parts."""
    return lexicon().of(text)


@lru_cache(maxsize=20_000)
def visible_of(text: str) -> Tags:
    """The concepts of a word, without the marks of phrase parts."""
    return frozenset(tag for tag in tags_of(text) if tag[0] != "§")


@lru_cache(maxsize=20_000)
def hidden_of(text: str) -> Tags:
    """The marks of phrase parts that a word carries."""
    return frozenset(tag for tag in tags_of(text) if tag[0] == "§")


@lru_cache(maxsize=20_000)
def phrases_of(text: str) -> tuple[Seconds, ...]:
    """The phrases that a word can begin."""
    table = lexicon().phrases
    return tuple(table[first] for first in sorted(hidden_of(text)) if first in table)


@lru_cache(maxsize=20_000)
def means_something(text: str) -> bool:
    """Does the word carry a concept of its own (not only grammar or a part of a phrase)?"""
    return any(not tag.startswith("v.") for tag in visible_of(text))
