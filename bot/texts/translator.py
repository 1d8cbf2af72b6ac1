"""The languages on offer, read from `locales/<lang>/LC_MESSAGES/bot.po` once at start.

No `.mo` files: a catalogue is read as it stands, so nothing can be stale. English is the
message ids themselves. A language is on offer only when its catalogue is complete, because
an empty or fuzzy entry would silently show English.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.texts.po import Words, entries

DOMAIN = "bot"
SOURCE = "en"
"""The language the message ids are written in."""
_RUSSIAN_KNOWN = "ru"
_READS_RUSSIAN = frozenset(
    ("be", "uk", "kk", "uz", "ky", "tg", "tk", "hy", "az", "ka", "mo", "tt", "ba", "cv", "ab", "os")
)
"""Languages whose readers usually know Russian better than English."""
_LONGEST_CODE = 35


@dataclass(frozen=True, slots=True)
class Language:
    """A language and its translations."""

    code: str
    translations: gettext.NullTranslations


@dataclass(frozen=True, slots=True)
class Catalogues:
    """Every language on offer, English first."""

    by_code: dict[str, Language]

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes on offer."""
        return tuple(self.by_code)

    def language(self, code: str) -> Language:
        """The language of that code, or English."""
        return self.by_code.get(code, self.by_code[SOURCE])

    def match(self, language_code: str | None) -> str | None:
        """The language on offer that fits what an app tells, or None.

        Exact, then the base language, then Russian for its neighbours.
        """
        if not language_code or len(language_code) > _LONGEST_CODE:
            return None
        wanted = language_code.strip().lower().replace("_", "-")
        exact = next((code for code in self.by_code if code.lower() == wanted), None)
        if exact:
            return exact
        base = wanted.partition("-")[0]
        if base in self.by_code:
            return base
        return _RUSSIAN_KNOWN if base in _READS_RUSSIAN and _RUSSIAN_KNOWN in self.by_code else None


def catalogues() -> Catalogues:
    """All complete catalogues, from the package or, in a checkout, from beside it."""
    found = {SOURCE: Language(SOURCE, gettext.NullTranslations())}
    for folder in sorted(_folder().iterdir(), key=lambda each: each.name):
        file = folder.joinpath("LC_MESSAGES", f"{DOMAIN}.po")
        if not file.is_file():
            continue
        with file.open("r", encoding="utf-8") as lines:
            words = Words(entries(lines))
        if words.complete:
            found[folder.name] = Language(folder.name, words)
    return Catalogues(found)


def _folder() -> Traversable:
    packaged = files("bot").joinpath("locales")
    if packaged.is_dir():
        return packaged
    return files("bot").joinpath("..", "locales")
