"""Babel finds every marked word, with the comment for translators that belongs to it."""

from __future__ import annotations

from io import BytesIO

from bot.texts.extraction import extract

SOURCE = """
# TRANSLATORS: a table of
# two messages.
TABLE = {
    "a": sentence("First " "part."),
    "b": label("Press"),
}


def shown(s, name):
    # TRANSLATORS: of this line.
    said = s.say("Hello, %(name)s.", name=name)
    s.say(name)
    return s.count("%(n)s day", "%(n)s days", 3) + s.said("Caption.") + other("No.")
"""


def test_extract() -> None:
    found = [
        (name, words, " ".join(comments))
        for _, name, words, comments in extract(BytesIO(SOURCE.encode()), {}, (), {})
    ]
    table = "TRANSLATORS: a table of two messages."
    assert ("gettext", ("First part.",), table) in found
    assert ("pgettext", ("button", "Press"), table) in found
    assert ("gettext", ("Hello, %(name)s.",), "TRANSLATORS: of this line.") in found
    assert ("ngettext", ("%(n)s day", "%(n)s days"), "") in found
    assert ("gettext", ("Caption.",), "") in found
    assert len(found) == 5
