"""Data about marketplaces: rules with source and date, site paths, labels, domains."""

from bot.marketplaces.loader import (
    Contradiction,
    Label,
    Marketplace,
    Rule,
    RuleDataError,
    SitePath,
    Version,
    load,
    rules,
)

__all__ = [
    "Contradiction",
    "Label",
    "Marketplace",
    "Rule",
    "RuleDataError",
    "SitePath",
    "Version",
    "load",
    "rules",
]
