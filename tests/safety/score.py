"""Score the safety module on a labelled file: `python3 -m tests.safety.score FILE.jsonl`.

Prints the figures of the safety description: micro- and macro-F1, block recall, false
alarms, exact sets, by language, direction and label, and the time per message.
`--part open|held` takes two thirds or the kept-aside third, `--half NAME` the messages whose
field `half` says so; `--errors` lists mistakes.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.safety import SEVERITY, Direction, Risk, Severity, scan

Row = dict[str, object]
BLOCK = {risk.value for risk in Risk if SEVERITY[risk] is Severity.block}


@dataclass
class Tally:
    """Counts over a set of messages."""

    tp: Counter[str] = field(default_factory=Counter)
    fp: Counter[str] = field(default_factory=Counter)
    fn: Counter[str] = field(default_factory=Counter)
    messages: int = 0
    exact: int = 0
    harmless: int = 0
    alarms: int = 0
    block_alarms: int = 0

    def add(self, gold: set[str], said: set[str]) -> None:
        """Count one message."""
        self.tp.update(gold & said)
        self.fp.update(said - gold)
        self.fn.update(gold - said)
        self.messages += 1
        self.exact += gold == said
        if not gold:
            self.harmless += 1
            self.alarms += bool(said)
            self.block_alarms += bool(said & BLOCK)

    def micro(self, only: set[str] | None = None) -> tuple[float, float, float]:
        """Precision, recall, F1 over labels."""
        tp, fp, fn = (
            sum(n for label, n in counts.items() if only is None or label in only)
            for counts in (self.tp, self.fp, self.fn)
        )
        return _prf(tp, fp, fn)

    def of(self, label: str) -> tuple[float, float, float]:
        """Precision, recall, F1 of one label."""
        return _prf(self.tp[label], self.fp[label], self.fn[label])


def _prf(tp: int, fp: int, fn: int) -> tuple[float, float, float]:
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1


def rows(path: str | Path, part: str = "all") -> list[Row]:
    """The rows of a file; every third one is the kept-aside part."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    every = [json.loads(line) for line in lines if line.strip()]
    if part == "held":
        return every[::3]
    return [row for n, row in enumerate(every) if n % 3] if part == "open" else every


def said(row: Row) -> set[str]:
    """The labels the module gives."""
    found = scan(str(row["text"]), Direction(str(row["direction"])))
    return {one.risk.value for one in found}


def gold(row: Row) -> set[str]:
    """The labels of the file."""
    labels = row["labels"]
    assert isinstance(labels, list)
    return set(labels)


def tally(some: Iterable[Row]) -> Tally:
    """Count a set of rows."""
    out = Tally()
    for row in some:
        out.add(gold(row), said(row))
    return out


def _line(name: str, one: Tally) -> str:
    precision, recall, f1 = one.micro()
    harmless = max(one.harmless, 1)
    return (
        f"{name:<34} n={one.messages:<4} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  "
        f"block R {one.micro(BLOCK)[1]:.3f}  alarms {one.alarms / harmless:.3f}"
        f" (block {one.block_alarms / harmless:.3f})  exact {one.exact / max(one.messages, 1):.3f}"
    )


def report(some: Sequence[Row]) -> str:
    """The whole table."""
    total = tally(some)
    lines = [_line("all", total)]
    for key in ("lang", "direction"):
        for value in sorted({str(row[key]) for row in some}):
            lines.append(_line(f"{key} {value}", tally(r for r in some if r[key] == value)))
    present = [r.value for r in Risk if total.tp[r.value] + total.fn[r.value]]
    scores = {label: total.of(label) for label in present}
    macro = sum(f1 for _, _, f1 in scores.values()) / max(len(scores), 1)
    lines.append(f"macro-F1 {macro:.3f}")
    for label, (precision, recall, f1) in sorted(scores.items(), key=lambda kv: kv[1][2]):
        counts = f"tp {total.tp[label]} fp {total.fp[label]} fn {total.fn[label]}"
        lines.append(f"  {label:<32} P {precision:.2f} R {recall:.2f} F1 {f1:.2f}  {counts}")
    return "\n".join(lines)


def timing(some: Sequence[Row]) -> str:
    """Milliseconds per message, one at a time, warmed up."""
    spent = []
    for row in some:
        start = time.perf_counter()
        said(row)
        spent.append((time.perf_counter() - start) * 1000)
    spent.sort()
    return f"time p50 {spent[len(spent) // 2]:.2f} ms  p95 {spent[int(len(spent) * 0.95)]:.2f} ms"


def errors(some: Iterable[Row]) -> str:
    """Every message whose set is wrong."""
    lines = []
    for row in some:
        want, got = gold(row), said(row)
        if want != got:
            wrong = " ".join([*(f"+{x}" for x in got - want), *(f"-{x}" for x in want - got)])
            lines.append(f"{row['id']} {str(row['direction'])[0]} {wrong} | {row['text']}")
    return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--part", choices=("all", "open", "held"), default="all")
    parser.add_argument("--half")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args(argv)
    some = rows(options.file, options.part)
    if options.half:
        some = [row for row in some if row["half"] == options.half]
    print(report(some))
    print(timing(some))
    if options.errors:
        print(errors(some))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
