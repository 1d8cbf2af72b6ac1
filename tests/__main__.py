"""`python3 -m tests`: every test, on a fresh checkout after installing what they need.

`fast` leaves out the slow ones and the faults and uses every core (two minutes), `e2e` runs only
those that drive a browser, `bench` measures. Whatever else is given goes to pytest:
`python3 -m tests fast -k money -x`.
"""

import os
import sys
from typing import List

from bot import bootstrap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WITH_BROWSER = "BOT_TESTS_E2E"  # CI sets it: the whole suite, the browser's part included
CHOICES = {
    "fast": [
        *("-m", "not slow and not fault and not e2e", "--hypothesis-profile=fast"),
        *("-n", "auto", "--dist", "worksteal"),
    ],
    "e2e": ["-m", "e2e"],
}


def main(arguments: List[str]) -> int:
    """Run what was asked for and return the exit code."""
    word = arguments[0] if arguments else ""
    with_browser = word == "e2e" or (word != "fast" and os.environ.get(WITH_BROWSER))
    bootstrap.ensure("e2e" if with_browser else "tests", "tests", arguments)
    os.environ.pop(WITH_BROWSER, None)
    if word == "bench":
        from tests.bench.__main__ import main as bench

        return int(bench(arguments[1:]) or 0)
    import pytest

    os.chdir(ROOT)
    chosen = CHOICES.get(word)
    rest = arguments if chosen is None else chosen + arguments[1:]
    return int(pytest.main(rest))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
