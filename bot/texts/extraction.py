"""How Babel finds the words of this house: the extraction method named in `babel.cfg`.

`sentence`, `say` and `said` hold a message, `count` a singular and a plural, `label` the
label of a button, which gets the context "button": the same English word may need another
translation on a button than in a sentence.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Mapping
from typing import IO, Any

from babel.messages.extract import extract_python

BUTTON = "button"
"""The message context of button labels."""
COMMENT_TAG = "TRANSLATORS:"
_PLAIN = ("sentence", "say", "said")
_KEYWORDS = dict.fromkeys((*_PLAIN, "count", "label"))
Found = tuple[int, str, tuple[str, ...], list[str]]


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Generator[Found]:
    """Babel's extraction interface. Our own keywords are used, whatever is passed."""
    tags = comment_tags or (COMMENT_TAG,)
    found: Any = extract_python(fileobj, _KEYWORDS, tags, {"encoding": "utf-8"})
    for line, name, messages, comments in found:
        words = messages if isinstance(messages, tuple) else (messages,)
        literal = tuple(word for word in words if word)
        if name in _PLAIN and literal:
            yield line, "gettext", literal[:1], comments
        elif name == "count" and len(literal) >= 2:
            yield line, "ngettext", literal[:2], comments
        elif name == "label" and literal:
            yield line, "pgettext", (BUTTON, literal[0]), comments
