"""`python3 -m bot`: on a fresh checkout install first, then run the command line."""

import sys

from bot import bootstrap

if __name__ == "__main__":
    bootstrap.ensure("run", "bot", sys.argv[1:])
    from bot import diet

    diet.skip_unused()
    from bot.cli import main

    main()
