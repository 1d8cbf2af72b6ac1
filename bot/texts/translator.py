"""The languages on offer, read from `locales/<lang>/LC_MESSAGES/bot.po` once at start.

No `.mo` files: a catalogue is compiled in memory, so nothing can be stale. English is the
message ids themselves. A language is on offer only when its catalogue is complete, because
an empty or fuzzy entry would silently show English.
"""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

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
        catalogue = read_catalogue(file.read_bytes(), folder.name)
        if is_complete(catalogue):
            found[folder.name] = compiled(catalogue, folder.name)
    return Catalogues(found)


def read_catalogue(data: bytes, locale: str | None = None) -> Catalog:
    """A `.po` or `.pot` file as a catalogue."""
    return read_po(io.BytesIO(data), locale=locale, domain=DOMAIN)


def compiled(catalogue: Catalog, code: str) -> Language:
    """A catalogue ready for use."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    buffer.seek(0)
    return Language(code, gettext.GNUTranslations(buffer))


def is_complete(catalogue: Catalog) -> bool:
    """Whether every message is translated, in all its plural forms, and none is fuzzy."""
    return all(_is_translated(message) for message in catalogue if message.id)


def _is_translated(message: Message) -> bool:
    words = message.string if isinstance(message.string, (list, tuple)) else (message.string,)
    return not message.fuzzy and bool(words) and all(words)


def _folder() -> Traversable:
    packaged = files("bot").joinpath("locales")
    if packaged.is_dir():
        return packaged
    return files("bot").joinpath("..", "locales")
