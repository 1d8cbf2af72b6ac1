"""Reads a `.po` file line by line and keeps the words only.

Babel's reader makes an object of a dozen fields of each message, comments and all: with it the
start took three megabytes more, of which two never came back. Babel still writes the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from gettext import NullTranslations, c2py

from msgspec import Struct

_NEW = ("#", "msgctxt ", "msgid ")
_ONE_OR_MANY = "nplurals=2; plural=(n != 1);"


class Entry(Struct, frozen=True):
    """One message with its translations: one, or as many as the language has plural forms."""

    id: str
    strings: tuple[str, ...]
    context: str | None = None
    plural: str | None = None
    fuzzy: bool = False

    @property
    def is_translated(self) -> bool:
        """Whether all its forms have words somebody has looked at."""
        return not self.fuzzy and bool(self.strings) and all(self.strings)


def entries(lines: Iterable[str]) -> Iterator[Entry]:
    """The messages of a file, its header (with the empty id) first."""
    parts: dict[str, str] = {}
    fuzzy, last = False, ""
    for line in map(str.strip, lines):
        if line.startswith('"'):
            parts[last] += _unquoted(line)
            continue
        if line.startswith(_NEW) and last.startswith("msgstr"):
            yield _entry(parts, fuzzy)
            parts, fuzzy, last = {}, False, ""
        if line.startswith("#,"):
            fuzzy = fuzzy or "fuzzy" in line
        elif line and not line.startswith("#"):
            last, _, rest = line.partition(" ")
            parts[last] = _unquoted(rest)
    if parts:
        yield _entry(parts, fuzzy)


def _entry(parts: dict[str, str], fuzzy: bool) -> Entry:
    strings = tuple(text for name, text in parts.items() if name.startswith("msgstr"))
    return Entry(parts["msgid"], strings, parts.get("msgctxt"), parts.get("msgid_plural"), fuzzy)


def _unquoted(text: str) -> str:
    inside = text.strip()[1:-1]
    if "\\" not in inside:
        return inside
    between = inside.split("\\\\")
    return "\\".join(one.replace('\\"', '"').replace("\\n", "\n") for one in between)


class Words(NullTranslations):
    """A language's words; what it has none for is said in English."""

    def __init__(self, given: Iterable[Entry]) -> None:
        super().__init__()
        self._said: dict[str, str] = {}
        self._counted: dict[str, tuple[str, ...]] = {}
        self._form = c2py(_rule(""))
        self.complete = True
        """Whether everything is translated: an empty entry would silently show English."""
        for entry in given:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        if not entry.id:
            self._form = c2py(_rule("".join(entry.strings)))
        elif not entry.is_translated:
            self.complete = False
        elif entry.plural is not None:
            self._counted[entry.id] = entry.strings
        else:
            self._said[_key(entry.context, entry.id)] = entry.strings[0]

    def gettext(self, message: str) -> str:
        """A sentence."""
        return self._said.get(message, message)

    def pgettext(self, context: str, message: str) -> str:
        """A word whose meaning depends on where it stands."""
        return self._said.get(_key(context, message), message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """A sentence with a number."""
        forms = self._counted.get(msgid1)
        return forms[self._form(n)] if forms else super().ngettext(msgid1, msgid2, n)


def _key(context: str | None, message: str) -> str:
    return message if context is None else f"{context}\x04{message}"


def _rule(header: str) -> str:
    """The rule by which a number gets its form, from the header of the file."""
    fields = (line.partition(":") for line in header.split("\n"))
    told = next((value for name, _, value in fields if name == "Plural-Forms"), _ONE_OR_MANY)
    return told.partition("plural=")[2].strip().rstrip(";")
