"""What the process need not hold is not held, and nothing that is needed goes with it."""

from __future__ import annotations

import subprocess
import sys

from tests.support.api import ROOT

SCRIPT = """
import sys
from bot import diet
diet.skip_unused()
import bot.app, bot.tg.handlers, telegram
loaded = {name for name, module in sys.modules.items() if module is not None}
assert not loaded & set(diet.UNUSED), loaded & set(diet.UNUSED)
import structlog, httpx
def manual():
    kept = {id(t): len(t.__doc__ or "") for n, m in list(sys.modules.items())
            if n.startswith("telegram") for t in vars(m).values() if isinstance(t, type)}
    return sum(kept.values())
before = manual()
diet.drop_manual("telegram")
assert telegram.Message.__doc__ is None and manual() < before / 10, (before, manual())
update = telegram.Update.de_json({"update_id": 3}, None)
assert update.update_id == 3
print("thinner")
"""


def test_the_process_starts_without_what_it_does_not_use() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "thinner", done.stderr[-2000:]
