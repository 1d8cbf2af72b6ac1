"""Working days of the countries a refund passes through; read when first asked for."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Annotated

from msgspec import Meta, Struct, convert

from bot.marketplaces.rule_data import Sourced

WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, as `date.weekday` counts."""


class WorkCalendar(Struct, frozen=True):
    """On which days a country works. `years`: those whose holidays are known; in any other only
    the weekend is left out."""

    country: str
    off: frozenset[date] = frozenset()
    working: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()
    weekend: frozenset[int] = WEEKEND

    def works(self, day: date) -> bool:
        """Whether that is a working day, as far as is known."""
        if day in self.working:
            return True
        return day.weekday() not in self.weekend and day not in self.off

    def knows(self, day: date) -> bool:
        """Whether the holidays of that day's year are known."""
        return day.year in self.years


class _Year(Struct, frozen=True, forbid_unknown_fields=True):
    country: str
    year: int
    off: tuple[date, ...]
    working: tuple[date, ...]

    def __post_init__(self) -> None:
        for day in (*self.off, *self.working):
            if day.year != self.year:
                raise ValueError(f"{day} is not of {self.year}")
            if (day in self.working) != (day.weekday() in WEEKEND):
                raise ValueError(f"{day}: weekdays are off, weekends are worked")


class _Holidays(Sourced, frozen=True, kw_only=True):
    years: Annotated[tuple[_Year, ...], Meta(min_length=1)]


def load(text: str) -> dict[str, WorkCalendar]:
    """Calendars by country from TOML. Raises ValueError for what does not hang together."""
    told = convert(tomllib.loads(text), _Holidays)
    found: dict[str, WorkCalendar] = {}
    for year in told.years:
        before = found.get(year.country, WorkCalendar(year.country))
        if year.year in before.years:
            raise ValueError(f"{year.country} {year.year} twice")
        found[year.country] = WorkCalendar(
            year.country,
            before.off | set(year.off),
            before.working | set(year.working),
            before.years | {year.year},
        )
    return found


@lru_cache(maxsize=1)
def calendars() -> dict[str, WorkCalendar]:
    """The packaged calendars, by country."""
    return load(files(__package__).joinpath("holidays.toml").read_text("utf-8"))
