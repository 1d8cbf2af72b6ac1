"""Numbered SQL, one folder per database; applied in order, each in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: `version` is reached by running `text`."""

    version: int
    name: str
    text: str


def migrations(database: str) -> list[Migration]:
    """All steps of "sqlite" or "postgres" in order; their numbers have no gap."""
    folder = files(__name__) / database
    steps = [
        Migration(int(item.name.split("_")[0]), item.name, item.read_text(encoding="utf-8"))
        for item in folder.iterdir()
        if item.name.endswith(".sql")
    ]
    steps.sort(key=lambda step: step.version)
    if [step.version for step in steps] != list(range(1, len(steps) + 1)):
        raise AssertionError(f"the migrations of {database} are not numbered 1, 2, 3, …")
    return steps
