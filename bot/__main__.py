"""`python3 -m bot`: on a fresh checkout install first, then run the command line."""

import sys

from bot import bootstrap

if __name__ == "__main__":
    bootstrap.ensure("run", "bot", sys.argv[1:])
    for name in ("rich", "greenlet"):
        # structlog and httpx load these when they happen to be there: five megabytes for
        # coloured tracebacks and another kind of thread, neither of which the bot has.
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    from bot.cli import main

    main()
