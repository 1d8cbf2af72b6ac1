"""Reading: what one message costs, ordinary and hostile, beside a bot that searches for words.

`python3 -m tests bench safety`. One core and nothing else running, or the figures are those of
the neighbours; each is therefore told as its ratio to the ruler's too.
"""

from __future__ import annotations

import gc
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bot.safety import Direction, scan
from bot.safety.vocabulary import WORDS
from tests.bench.bars import Bar, tell
from tests.safety import hostile, score
from tests.support.api import ROOT

ORDINARY = 500
"""Characters of an ordinary message, at most."""
FILES = ("dev.jsonl", "exam.jsonl")
ROUNDS = 5
START = """
import json, sys, time
def resident():
    line = next(one for one in open("/proc/self/status") if one.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
before, start = resident(), time.perf_counter()
from bot.safety import Direction, scan
scan("Закройте спор, мы вернём деньги", Direction.seller)
first = time.perf_counter() - start
json.dump([first * 1000, resident() - before], sys.stdout)
"""
Reader = Callable[[str], object]


def read(text: str) -> object:
    """What the product does with a message."""
    return scan(text, Direction.seller)


def ruler() -> Reader:
    """A plain bot's check: the words of all lists as one pattern."""
    entries = {entry.strip("*=§") for entries in WORDS.values() for entry in entries.split()}
    words = sorted(re.escape(one.replace("_", " ")) for one in entries if one)
    pattern = re.compile(r"\b(?:" + "|".join(words) + r")")
    return lambda text: pattern.findall(text.lower())


def spent(reader: Reader, text: str) -> float:
    """Milliseconds of one reading."""
    start = time.perf_counter()
    reader(text)
    return (time.perf_counter() - start) * 1000


def p95(reader: Reader, texts: list[str]) -> float:
    """Of the quietest round; the first one only warms up."""
    rounds = []
    for _ in range(ROUNDS + 1):
        times = sorted(spent(reader, text) for text in texts)
        rounds.append(times[int(len(times) * 0.95)])
    return min(rounds[1:])


def worst(reader: Reader, texts: dict[str, str]) -> dict[str, float]:
    """Milliseconds of each, warm, in the quietest round; the slowest kind first."""
    taken = {name: min(spent(reader, text) for _ in range(ROUNDS)) for name, text in texts.items()}
    return dict(sorted(taken.items(), key=lambda one: -one[1]))


def started() -> tuple[float, float]:
    """Milliseconds until a process's first message is read, and MB it takes; the best of three."""
    tries = [
        json.loads(subprocess.check_output([sys.executable, "-c", START], cwd=ROOT, text=True))
        for _ in range(3)
    ]
    return min(one for one, _ in tries), min(two for _, two in tries)


def ordinary() -> list[str]:
    """The messages of the labelled files that are as long as people write."""
    folder = Path(score.__file__).parent
    rows = [row for name in FILES for row in score.rows(folder / name)]
    return [text for text in (str(row["text"]) for row in rows) if len(text) <= ORDINARY]


def main() -> int:
    """Measure, print, and say which bars held."""
    milliseconds, megabytes = started()
    texts, kinds, plain = ordinary(), hostile.all_kinds(), ruler()
    cold = {name: spent(read, text) for name, text in kinds.items()}
    gc.freeze()
    ours, theirs = p95(read, texts), p95(plain, texts)
    slow = worst(read, kinds)
    name, most = next(iter(slow.items()))
    for kind, taken in slow.items():
        tell(f"{taken:8.1f} ms   first time {cold[kind]:6.1f}   {kind}")
    long = f"the worst of {len(kinds)} kinds of {hostile.SIZE} characters ({name}), ms"
    bars = [
        Bar("from nothing to the first verdict, ms", milliseconds),
        Bar("memory for it, MB", megabytes),
        Bar(f"p95 of {len(texts)} messages of up to {ORDINARY} characters, ms", ours, 1.0),
        Bar("  to a plain search for the same words", ours / theirs),
        Bar(long, most, 20.0),
        Bar("  to a plain search for the same words", most / spent(plain, kinds[name])),
    ]
    tell("\n" + "\n".join(map(str, bars)))
    return 0 if all(bar.held for bar in bars) else 1
