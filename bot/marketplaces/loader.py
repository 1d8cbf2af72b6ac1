"""Reads a marketplace's rules and refuses what has no source or does not hang together."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from pydantic import ValidationError

from bot.marketplaces.rule_data import Marketplace


class RuleDataError(ValueError):
    """The data is not fit for use: what and where is in the message."""


def load(text: str) -> Marketplace:
    """A marketplace from TOML. Raises RuleDataError naming every fault."""
    try:
        return Marketplace.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise RuleDataError(f"not TOML: {error}") from error
    except ValidationError as error:
        faults = "; ".join(f"{_place(e['loc'])}: {e['msg']}" for e in error.errors())
        raise RuleDataError(faults) from error


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location) or "file"


@lru_cache(maxsize=1)
def rules() -> Marketplace:
    """The packaged rules of AliExpress, read once."""
    return load(files(__package__).joinpath("aliexpress.toml").read_text("utf-8"))
