"""Data about marketplaces: rules with source and date, site paths, labels, domains."""

from bot.marketplaces.loader import RuleDataError, load, rules
from bot.marketplaces.rule_data import (
    Contradiction,
    Label,
    Marketplace,
    Rule,
    SitePath,
    Version,
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
