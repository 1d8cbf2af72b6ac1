"""Reads a marketplace's rules and refuses what has no source or does not hang together."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from msgspec import ValidationError, convert

from bot.marketplaces.rule_data import Marketplace


class RuleDataError(ValueError):
    """The data is not fit for use: what and where is in the message."""


def load(text: str) -> Marketplace:
    """A marketplace from TOML. Raises RuleDataError naming the first fault and its place."""
    try:
        return convert(tomllib.loads(text), Marketplace)
    except tomllib.TOMLDecodeError as error:
        raise RuleDataError(f"not TOML: {error}") from error
    except ValidationError as error:
        raise RuleDataError(str(error)) from error


@lru_cache(maxsize=1)
def rules() -> Marketplace:
    """The packaged rules of AliExpress, read once."""
    return load(files(__package__).joinpath("aliexpress.toml").read_text("utf-8"))
