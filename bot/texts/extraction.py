"""How Babel finds the words of this house: the extraction method named in `babel.cfg`.

`sentence`, `say` and `said` hold a message, `count` a singular and a plural, `label` the
label of a button, which gets the context "button": the same English word may need another
translation on a button than in a sentence. A comment `# TRANSLATORS:` above a table goes to
all its messages, one above a line to that message.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO, Any

BUTTON = "button"
"""The message context of button labels."""
COMMENT_TAG = "TRANSLATORS:"
_FUNCTIONS = {
    "sentence": "gettext",
    "say": "gettext",
    "said": "gettext",
    "count": "ngettext",
    "label": "pgettext",
}
_WORDS = {"gettext": 1, "ngettext": 2, "pgettext": 1}
Found = tuple[int, str, tuple[str, ...], list[str]]


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Found]:
    """Babel's extraction interface. Our own keywords are used, whatever is passed."""
    source = fileobj.read().decode("utf-8")
    lines = source.splitlines()
    for statement in ast.parse(source).body:
        table = _comments(lines, statement.lineno)
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and (found := _message(node)) is not None:
                name, words = found
                yield node.lineno, name, words, _comments(lines, node.lineno) or table


def _message(call: ast.Call) -> tuple[str, tuple[str, ...]] | None:
    """What a call says, in gettext's terms; None when it says nothing literal."""
    func = call.func
    called = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
    name = _FUNCTIONS.get(called)
    if name is None:
        return None
    words = tuple(_literals(call.args[: _WORDS[name]]))
    if len(words) < _WORDS[name]:
        return None
    return name, (BUTTON, *words) if name == "pgettext" else words


def _literals(args: list[ast.expr]) -> Iterator[str]:
    for arg in args:
        if isinstance(arg, ast.Constant) and isinstance(arg.value, str):
            yield arg.value


def _comments(lines: list[str], lineno: int) -> list[str]:
    """The translators' comment that stands directly above a line."""
    found: list[str] = []
    at = lineno - 2
    while at >= 0 and lines[at].lstrip().startswith("#"):
        found.insert(0, lines[at].strip().removeprefix("#").strip())
        at -= 1
    return found if found and found[0].startswith(COMMENT_TAG) else []
