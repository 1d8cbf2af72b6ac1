"""What the data of a marketplace may hold: the shapes, and what is refused.

A rule is data: value and unit, from when it counts, where it was read and when that was
checked. Sources that contradict one another are kept side by side as the versions of a
contradiction (X1, X2 ... of the inventory) and never averaged.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

REMINDERS_MAX = 3
"""Reminders per deadline: more are muted, not read."""

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*\Z", max_length=40)]
ContradictionId = Annotated[str, Meta(pattern=r"^X[1-9][0-9]?\Z")]
Text = Annotated[str, Meta(pattern=r"^\S(.*\S)?\Z")]
"""Not empty, one line, no space around it."""
Domain = Annotated[str, Meta(pattern=r"^([a-z0-9-]+\.)+[a-z]{2,}\Z")]
SourceKind = Literal["official", "official_copy", "third_party", "weak", "seed"]
MarketName = Literal["global", "russia"]
Unit = Literal["days", "working_days", "percent"]


class Sourced(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whatever is claimed: where it was read, how good that is, when it was looked up."""

    source: Text
    """An address, or the file name of a source article."""
    source_kind: SourceKind
    checked_on: date
    review_on: date
    """From this day on the claim should be looked up again."""
    also: tuple[Text, ...] = ()
    """Further sources saying the same."""
    items: tuple[Text, ...] = ()
    """Rows of the inventory it comes from (C2, T5 ...)."""
    old: bool = False
    """The source itself is clearly dated."""

    def __post_init__(self) -> None:
        if self.review_on <= self.checked_on:
            raise ValueError("review_on must lie after checked_on")


class _Valued(Sourced, frozen=True, kw_only=True):
    minimum: Annotated[int, Meta(ge=0)] | None = None
    maximum: Annotated[int, Meta(ge=0)] | None = None
    unit: Unit | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.minimum is None) != (self.maximum is None):
            raise ValueError("a value has both minimum and maximum, or neither")
        if (self.minimum is None) != (self.unit is None):
            raise ValueError("a value needs its unit, a unit its value")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ValueError("minimum above maximum")


class Rule(_Valued, frozen=True, kw_only=True, dict=True):
    """One rule. `topic` groups the rules of different markets about one thing."""

    id: Id
    kind: Literal["timer", "refund_term", "ceiling", "policy"]
    topic: str = ""
    starts: str = ""
    """What a timer counts from; elapsed hours, not calendar days, unless in working days."""
    ends: str = ""
    """What is over when the time has run out."""
    market: MarketName = "global"
    verified: bool = True
    valid_from: date | None = None
    valid_until: date | None = None
    """Last day on which it holds."""
    contradicts: tuple[ContradictionId, ...] = ()
    reminders: tuple[timedelta, ...] = ()
    """How long before a deadline of this rule one is reminded, longest first."""
    methods: tuple[Id, ...] = ()
    """Ways of paying a refund term is about; empty: all."""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.kind in ("timer", "refund_term") and self.minimum is None:
            raise ValueError(f"a {self.kind} needs a value")
        if self.kind == "timer" and not (self.starts and self.ends):
            raise ValueError("a timer needs starts and ends")
        if len(self.reminders) > REMINDERS_MAX:
            raise ValueError(f"more than {REMINDERS_MAX} reminders")
        if list(self.reminders) != sorted(set(self.reminders), reverse=True):
            raise ValueError("reminders go from the longest to the shortest, each once")
        if any(offset <= timedelta() for offset in self.reminders):
            raise ValueError("a reminder lies before its deadline")
        if self.market == "russia" and self.verified and self.source_kind != "official":
            raise ValueError("a Russian rule without an official source is not verified")
        if self.valid_from and self.valid_until and self.valid_from > self.valid_until:
            raise ValueError("valid_from after valid_until")

    @cached_property
    def about(self) -> str:
        """The topic: the rule's own id unless it stands in for another market's rule."""
        return self.topic or self.id

    @cached_property
    def shortest(self) -> timedelta:
        """The value's minimum as elapsed time; zero when the rule has none in days."""
        return timedelta(days=self.minimum or 0) if self.unit == "days" else timedelta()

    @cached_property
    def longest(self) -> timedelta:
        """The value's maximum as elapsed time; zero when the rule has none in days."""
        return timedelta(days=self.maximum or 0) if self.unit == "days" else timedelta()

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on that day."""
        return not (
            (self.valid_from is not None and day < self.valid_from)
            or (self.valid_until is not None and day > self.valid_until)
        )


class Version(_Valued, frozen=True, kw_only=True):
    """What one source says where sources disagree."""

    id: Id


class Contradiction(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A matter on which the sources disagree, with what each says."""

    id: ContradictionId
    topic: Id
    handling: Id
    versions: Annotated[tuple[Version, ...], Meta(min_length=2)]


class Label(Sourced, frozen=True, kw_only=True):
    """A button or page of the site as it is really written, the newest wording first."""

    id: Id
    en: tuple[Text, ...]
    ru: tuple[Text, ...] = ()


class SitePath(Sourced, frozen=True, kw_only=True):
    """Which labels lead to a thing, in order; several interfaces are alive at once."""

    id: Id
    goal: Id
    interface: Literal["new", "old"]
    steps: Annotated[tuple[Id, ...], Meta(min_length=1)]


class OfficialDomain(Sourced, frozen=True, kw_only=True):
    """A registrable domain that is the marketplace's own."""

    name: Domain


class Marketplace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """Everything known of one marketplace."""

    id: Id
    rules: tuple[Rule, ...]
    contradictions: tuple[Contradiction, ...] = ()
    labels: tuple[Label, ...] = ()
    paths: tuple[SitePath, ...] = ()
    domains: Annotated[tuple[OfficialDomain, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        _each_once("rule", (rule.id for rule in self.rules))
        _each_once("contradiction", (c.id for c in self.contradictions))
        _each_once("version", (v.id for c in self.contradictions for v in c.versions))
        _each_once("label", (label.id for label in self.labels))
        _each_once("path", (path.id for path in self.paths))
        _each_once("domain", (domain.name for domain in self.domains))
        known = {c.id for c in self.contradictions}
        for rule in self.rules:
            if missing := set(rule.contradicts) - known:
                raise ValueError(f"rule {rule.id} names unknown {sorted(missing)}")
        labels = {label.id for label in self.labels}
        for path in self.paths:
            if missing := set(path.steps) - labels:
                raise ValueError(f"path {path.id} names unknown labels {sorted(missing)}")

    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def _contradictions(self) -> dict[str, Contradiction]:
        return {c.id: c for c in self.contradictions}

    @cached_property
    def _fitting(self) -> dict[tuple[str, str | None], tuple[Rule, ...]]:
        """By topic and market the rules that may apply, the best first: each press asks."""
        found: dict[tuple[str, str | None], tuple[Rule, ...]] = {}
        for market in (None, *get_args(MarketName)):
            for topic in {rule.about for rule in self.rules}:
                said = [rule for rule in reversed(self.rules) if rule.about == topic]
                own = tuple(rule for rule in said if rule.market == market)
                found[topic, market] = own + tuple(r for r in said if r.market == "global")
        return found

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id. Raises KeyError when there is none."""
        return self._by_id[rule_id]

    def contradiction(self, contradiction_id: str) -> Contradiction:
        """The contradiction of that id. Raises KeyError when there is none."""
        return self._contradictions[contradiction_id]

    def about(self, topic: str, market: str | None, on: date) -> Rule:
        """The rule on a topic in force on a day: the market's own, else the global one.

        Raises KeyError when nobody said anything on the topic for that day.
        """
        fitting = self._fitting.get((topic, market)) or self._fitting.get((topic, None), ())
        for rule in fitting:
            if rule.holds_on(on):
                return rule
        raise KeyError(topic)

    def due_for_review(self, on: date) -> tuple[Rule, ...]:
        """Rules that should have been looked up again by that day."""
        return tuple(rule for rule in self.rules if rule.review_on <= on)


def _each_once(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ValueError(f"{what} {name} twice")
        seen.add(name)
