"""The name of a place among the words people put around it: "живу в Новосибирске (Россия)"."""

from __future__ import annotations

from collections.abc import Iterator

_WORDS = (
    "я мы у меня нас живу живем нахожусь сейчас уже в во из по под около рядом с город города"
    " городе г время времени часы местное"
    " i we am im live living in from at near by its it is the time now city town my local"
)
_AROUND = frozenset(_WORDS.split())
"""Words before and behind the name."""
_CASES = (
    "ами ями ого его ому ему ыми ими ах ях ом ем ой ей ий ый ая яя ое ее ые ие ых их ую юю ам ям"
    " а я о е и ы у ю ь й э"
)
_ENDINGS = tuple(_CASES.split())
"""The longer ones first."""
_STEM_MIN = 2


def plain(name: str) -> str:
    """A name as it is compared: small letters, single spaces, no hyphens."""
    letters = name.casefold().replace("ё", "е").replace("-", " ").replace(".", " ")
    words = letters.replace("'", "").replace("’", "").split()
    return " ".join(word for word in words if word not in ("г", "город", "city"))


def names(text: str) -> Iterator[str]:
    """What may be the name, the likeliest first: all of it, it without the words around it, and
    each part of an enumeration ("Moscow, Russia")."""
    told: dict[str, None] = dict.fromkeys((plain(text), _bare(plain(text))))
    for part in text.replace("(", ",").replace(")", ",").replace("/", ",").split(","):
        told.setdefault(_bare(plain(part)))
    yield from (name for name in told if name)


def stem(name: str) -> str:
    """The name without Russian endings of case: «нижнем новгороде» and «нижний новгород» are
    one. Other letters stay as they are."""
    return " ".join(_stem(word) for word in name.split())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_MIN:
            return word.removesuffix(ending)
    return word


def _bare(name: str) -> str:
    words = name.split()
    while words and words[0] in _AROUND:
        words.pop(0)
    while words and words[-1] in _AROUND:
        words.pop()
    return " ".join(words)
