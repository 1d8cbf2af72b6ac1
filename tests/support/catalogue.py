"""A `.po` or `.pot` file with all that a translator sees, as Babel reads it."""

from __future__ import annotations

import io

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from bot.texts.translator import DOMAIN


def read_catalogue(data: bytes, locale: str | None = None) -> Catalog:
    """A file as a catalogue."""
    return read_po(io.BytesIO(data), locale=locale, domain=DOMAIN)
