"""The page that says which row is tested where tells the truth."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
ROW = re.compile(r"\| ([CTSDIP]\d\d)[ ★F]* \| .+ \| (.+) \|")
ROWS = {"C": 18, "T": 26, "S": 20, "D": 18, "I": 25, "P": 24}


def table() -> dict[str, str]:
    """Row -> where it is tested."""
    lines = (TESTS / "catalogue" / "README.md").read_text().splitlines()
    return {found[1]: found[2] for line in lines if (found := ROW.fullmatch(line))}


@functools.cache
def speaks_of(file: Path) -> frozenset[str]:
    """The rows a file of tests names."""
    words = re.findall(r"(?<![A-Za-z0-9])[CTSDIP]\d\d(?![0-9])", file.read_text())
    return frozenset(words)


def test_every_row_stands_there_once() -> None:
    rows = [f"{letter}{n:02}" for letter, count in ROWS.items() for n in range(1, count + 1)]
    assert list(table()) == rows


@pytest.mark.parametrize(("row", "where"), table().items())
def test_row_is_where_it_is_said_to_be(row: str, where: str) -> None:
    files = re.findall(r"`([^`]+)`", where)
    if files:
        for name in files:
            assert row in speaks_of(TESTS / name), f"{name} has no test of {row}"
    else:
        assert where.startswith("later: ")
        found = [f.name for f in TESTS.rglob("test_*.py") if row in speaks_of(f)]
        assert not found, f"{row} is tested now: name {found} in the table"
