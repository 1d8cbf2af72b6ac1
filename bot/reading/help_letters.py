"""Letters as they come from the wrong keyboard, or Latin ones for Russian; endings cut off."""

from __future__ import annotations

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = str.maketrans(_RUSSIAN, _LATIN)
_ALPHABET = (
    "shch:щ sch:щ zh:ж kh:х ts:ц ch:ч sh:ш ya:я ia:ия yu:ю ju:ю ja:я yo:е jo:е ye:е iy:ий yj:ый"
    " a:а b:б v:в g:г d:д e:е z:з i:и k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф h:х x:х c:ц"
    " y:ы j:й w:в q:к ':ь"
)
_SOUNDS = tuple(pair.split(":") for pair in _ALPHABET.split())
"""Longer ones first, so that "sh" is no "s"."""
_KNOWN_ENDINGS = (
    "иями ями ами ого его ому ему ыми ими ией ться тся ешь ишь ете ите ают уют ать ить еть али или"
    " ала ила ает ует ал ил ла ло ли ть ет ит ут ют ат ят ов ев ей ий ый ой ая яя ое ее ые ие ых"
    " их ом ем ам ям ах ях ию ия ии ую юю ью ся а я о е и ы у ю й ь л ings ing ied ies ed es s e y"
)
_ENDINGS = sorted(_KNOWN_ENDINGS.split(), key=len, reverse=True)
_STEM_MIN = 3


def cut(word: str) -> str:
    """The word without its likely ending: rough, and the same for all forms of most words."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_MIN:
            return word[: -len(ending)]
    return word


def other_layout(text: str) -> str:
    """What the same keys say on the other layout; letters of both are turned over."""
    low = text.casefold()
    latin = sum("a" <= char <= "z" for char in low)
    russian = sum("а" <= char <= "я" for char in low)
    return low.translate(_TO_RUSSIAN if latin >= russian else _TO_LATIN)


def latin_as_russian(text: str) -> str:
    """Russian written in Latin letters, as it sounds."""
    low = text.casefold()
    for latin, russian in _SOUNDS:
        low = low.replace(latin, russian)
    return low
