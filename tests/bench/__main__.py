"""`python3 -m tests bench`: measurements, as ratios within one run."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tests.bench.bars import machine, tell


def main(arguments: Sequence[str]) -> int:
    """Run the measurement named first; "journey" when none is."""
    name = arguments[0] if arguments else "journey"
    tell(machine())
    if name == "journey":
        from tests.bench import journey

        return journey.main()
    if name == "reminders":
        from tests.bench import reminders

        return reminders.main(arguments[1:])
    if name == "safety":
        from tests.bench import safety

        return safety.main()
    sys.stderr.write(f"no such measurement: {name}; there are: journey, reminders, safety\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
