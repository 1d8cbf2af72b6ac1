"""What a long-running process need not hold. Standard library only: it runs before the rest.

Each part is measured; together they are six of the ninety megabytes the bot may have.
"""

from __future__ import annotations

import sys

UNUSED = ("rich", "greenlet")
"""structlog and httpx load these when they happen to be there (they come with the tools for
tests): five megabytes for coloured tracebacks and another kind of thread."""


def skip_unused() -> None:
    """Let the imports of what the bot has no use for fail; their importers do without."""
    for name in UNUSED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]


def drop_manual(package: str) -> None:
    """Forget what a package says of its classes: of Telegram's library it is one megabyte of
    prose, meant for people who read its source."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] != package:
            continue
        for thing in list(vars(module).values()):
            if isinstance(thing, type) and thing.__module__ == name and "__doc__" in vars(thing):
                thing.__doc__ = None
