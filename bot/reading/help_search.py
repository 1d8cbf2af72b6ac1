"""Finding a text by what somebody typed: any form of a word, typing slips, the wrong keyboard.

A text is a bag of words. A word of the query counts the more, the fewer texts have it. It is
read as it stands, then as typed on the other keyboard layout ("ljcnfdrf"), then as Russian in
Latin letters ("dostavka"). Forms of words come from outside, so that this needs no dictionary.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import log

from bot.reading.help_letters import cut, latin_as_russian, other_layout

QUERY_MAX = 200
"""Characters of a query that are looked at."""
WORDS_MAX = 12
"""Words of a query that are looked at."""
LONGEST = 32
"""Letters of a word; more is noise."""
RESULTS_MAX = 6
_WORTH = 0.45
"""Results with less than this share of the best one's score are left out."""
_CLEAR = 1.5
"""The best result stands alone when it has so many times the score of the next."""
_ENDING, _BEGINNING, _SLIP, _SLIPS = 0.9, 0.75, 0.6, 0.45
"""What a hit is worth: another ending, the beginning of a word, one slip, two slips."""
_OTHER_READING = 0.8
_SHARED = 4
"""Letters two words must share at the beginning for their texts to be near."""
_SAYS_NOTHING = (
    "а и на по за что как это ли же бы в во с со у к о об от до из для мне моя мой мою мои я он"
    " она они вы мы ты быть если то есть можно надо нужно уже еще очень так там тут"
    " the a an is are to of for in on at with my i me it do does did can how what be this that"
    " and or if will should have has you your"
)
_EMPTY = frozenset(_SAYS_NOTHING.split())
"""Words that say nothing of what is looked for."""

_SHORTEST, _TWO_SLIPS_FROM = 4, 8
"""Letters of a stem in which one slip is looked for, of a word in which two are."""
_LIKELIEST = 4
"""Known words a misspelt one may be."""

Forms = Callable[[str], Iterable[str]]
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """The texts found, the best first. `clear`: the first is far better than the others."""

    ids: tuple[str, ...] = ()
    clear: bool = False


@dataclass(frozen=True, slots=True)
class Index:
    """Texts by their words. `forms`: the dictionary forms of a word, itself among them;
    `known`: whether a word is surely spelt right, so that no slip is looked for."""

    texts: Mapping[str, Iterable[str]]
    forms: Forms
    known: Known
    _of_term: dict[str, set[str]] = field(init=False, default_factory=dict)
    _of_stem: dict[str, set[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for name, words in self.texts.items():
            for word in _words(" ".join(words), None):
                self._of_stem.setdefault(cut(word), set()).add(name)
                for form in self.forms(word):
                    self._of_term.setdefault(form, set()).add(name)

    def search(self, query: str) -> Found:
        """The texts that fit the query best. Never raises, whatever was typed."""
        best = self._scores(_words(query))
        worth = _sum(best)
        if len(best) < len(list(_words(query))):
            for read in (other_layout, latin_as_russian):
                words = list(_words(read(query[:QUERY_MAX])))
                other = self._scores(words)
                # Nonsense has its chance neighbours too: most words must mean something.
                if 2 * len(other) > len(words) and _OTHER_READING * _sum(other) > worth:
                    best, worth = other, _OTHER_READING * _sum(other)
        return self._ranked(best)

    def near(self, query: str) -> tuple[str, ...]:
        """Texts with words that begin like those of the query; the most alike first."""
        begun = [
            names
            for word in _words(query)
            for stem, names in self._of_stem.items()
            if _begins(stem, word[:_SHARED])
        ]
        alike = {name: sum(name in names for names in begun) for name in self.texts}
        return tuple(sorted((n for n in alike if alike[n]), key=lambda name: -alike[name]))

    def _scores(self, words: Iterable[str]) -> list[dict[str, float]]:
        """For each word that means something here: text -> what the word is worth in it."""
        each = (self._hits(word) for word in words)
        return [hits for hits in each if hits]

    def _ranked(self, scores: list[dict[str, float]]) -> Found:
        share: dict[str, float] = {}
        for name in self.texts:
            worths = [hits[name] for hits in scores if name in hits]
            if worths:
                share[name] = sum(worths) * (0.5 + 0.5 * len(worths) / len(scores))
        order = sorted(share, key=lambda name: -share[name])
        if not order:
            return Found()
        best = share[order[0]]
        kept = tuple(name for name in order[:RESULTS_MAX] if share[name] >= _WORTH * best)
        return Found(kept, len(order) == 1 or best >= _CLEAR * share[order[1]])

    def _hits(self, word: str) -> dict[str, float]:
        """Text -> what the word is worth in it."""
        exact = _union(self._of_term.get(form) for form in self.forms(word))
        if exact:
            return self._weighed(1.0, exact)
        stem = cut(word)
        if stem in self._of_stem:
            return self._weighed(_ENDING, self._of_stem[stem])
        begun = _union(names for known, names in self._of_stem.items() if _begins(known, stem))
        if begun or self.known(word):
            return self._weighed(_BEGINNING, begun)
        return self._misspelt(stem, len(word))

    def _weighed(self, worth: float, names: set[str]) -> dict[str, float]:
        """The rarer a word, the more it counts."""
        if not names:
            return {}
        return dict.fromkeys(names, worth * log(1 + len(self.texts) / len(names)))

    def _misspelt(self, stem: str, letters: int) -> dict[str, float]:
        if len(stem) < _SHORTEST:
            return {}
        from rapidfuzz import process  # 3 MB that only misspelt words need
        from rapidfuzz.distance import OSA

        allowed = 1 if letters < _TWO_SLIPS_FROM else 2
        # Hardly anybody slips at the first letter, and many words differ in nothing else.
        begin = (stem[0], stem[1::-1])
        stems = [one for one in self._of_stem if len(one) >= _SHORTEST and one.startswith(begin)]
        near = process.extract(
            stem, stems, scorer=OSA.distance, score_cutoff=allowed, limit=_LIKELIEST
        )
        least = min((distance for _, distance, _ in near), default=0)
        names = _union(self._of_stem[one] for one, distance, _ in near if distance == least)
        return self._weighed(_SLIP if least <= 1 else _SLIPS, names)


def _union(sets: Iterable[set[str] | None]) -> set[str]:
    found: set[str] = set()
    return found.union(*(one for one in sets if one))


def _begins(known: str, stem: str) -> bool:
    return len(stem) >= _SHARED and known.startswith(stem)


def _words(text: str, most: int | None = WORDS_MAX) -> Iterator[str]:
    """The words of a text that can say something, folded."""
    head = text if most is None else text[:QUERY_MAX]
    folded = unicodedata.normalize("NFKC", head).casefold().replace("ё", "е")
    folded = folded if most is None else folded[: 2 * QUERY_MAX]
    split = "".join(char if char.isalnum() else " " for char in folded).split()
    meant = (w for w in dict.fromkeys(split) if 1 < len(w) <= LONGEST and w not in _EMPTY)
    for number, word in enumerate(meant):
        if number == most:
            return
        yield word


def _sum(scores: list[dict[str, float]]) -> float:
    return sum(max(hits.values()) for hits in scores)
