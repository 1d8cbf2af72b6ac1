"""What the data of a marketplace may hold: the shapes, and what is refused.

A rule is data: value and unit, from when it counts, where it was read and when that was
checked. Sources that contradict one another are kept side by side as the versions of a
contradiction (X1, X2 ... of the inventory) and never averaged.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

REMINDERS_MAX = 3
"""Reminders per deadline: more are muted, not read."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
ContradictionId = Annotated[str, StringConstraints(pattern=r"^X[1-9][0-9]?$")]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Domain = Annotated[str, StringConstraints(pattern=r"^([a-z0-9-]+\.)+[a-z]{2,}$")]
SourceKind = Literal["official", "official_copy", "third_party", "weak", "seed"]
MarketName = Literal["global", "russia"]
Unit = Literal["days", "working_days", "percent"]


def _offset(value: object) -> object:
    """`"3d"` or `"3h"` as a time before the deadline."""
    if isinstance(value, str) and value[:-1].isdecimal() and value[-1] in "dh":
        number = int(value[:-1])
        return timedelta(days=number) if value[-1] == "d" else timedelta(hours=number)
    raise ValueError('an offset is written "3d" or "3h"')


Offset = Annotated[timedelta, BeforeValidator(_offset)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sourced(_Frozen):
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

    @model_validator(mode="after")
    def _reviewed_later(self) -> Self:
        if self.review_on <= self.checked_on:
            raise ValueError("review_on must lie after checked_on")
        return self


class _Valued(Sourced):
    minimum: Annotated[int, Field(ge=0)] | None = None
    maximum: Annotated[int, Field(ge=0)] | None = None
    unit: Unit | None = None

    @model_validator(mode="after")
    def _value_is_whole(self) -> Self:
        if (self.minimum is None) != (self.maximum is None):
            raise ValueError("a value has both minimum and maximum, or neither")
        if (self.minimum is None) != (self.unit is None):
            raise ValueError("a value needs its unit, a unit its value")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ValueError("minimum above maximum")
        return self


class Rule(_Valued):
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
    reminders: tuple[Offset, ...] = ()
    """How long before a deadline of this rule one is reminded, longest first."""
    methods: tuple[Id, ...] = ()
    """Ways of paying a refund term is about; empty: all."""

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.kind in ("timer", "refund_term") and self.minimum is None:
            raise ValueError(f"a {self.kind} needs a value")
        if self.kind == "timer" and not (self.starts and self.ends):
            raise ValueError("a timer needs starts and ends")
        if len(self.reminders) > REMINDERS_MAX:
            raise ValueError(f"more than {REMINDERS_MAX} reminders")
        if list(self.reminders) != sorted(set(self.reminders), reverse=True):
            raise ValueError("reminders go from the longest to the shortest, each once")
        if self.market == "russia" and self.verified and self.source_kind != "official":
            raise ValueError("a Russian rule without an official source is not verified")
        if self.valid_from and self.valid_until and self.valid_from > self.valid_until:
            raise ValueError("valid_from after valid_until")
        return self

    @property
    def about(self) -> str:
        """The topic: the rule's own id unless it stands in for another market's rule."""
        return self.topic or self.id

    @property
    def shortest(self) -> timedelta:
        """The value's minimum as elapsed time; zero when the rule has none in days."""
        return timedelta(days=self.minimum or 0) if self.unit == "days" else timedelta()

    @property
    def longest(self) -> timedelta:
        """The value's maximum as elapsed time; zero when the rule has none in days."""
        return timedelta(days=self.maximum or 0) if self.unit == "days" else timedelta()

    def holds_on(self, day: date) -> bool:
        """Whether the rule is in force on that day."""
        return not (
            (self.valid_from is not None and day < self.valid_from)
            or (self.valid_until is not None and day > self.valid_until)
        )


class Version(_Valued):
    """What one source says where sources disagree."""

    id: Id


class Contradiction(_Frozen):
    """A matter on which the sources disagree, with what each says."""

    id: ContradictionId
    topic: Id
    handling: Id
    versions: Annotated[tuple[Version, ...], Field(min_length=2)]


class Label(Sourced):
    """A button or page of the site as it is really written, the newest wording first."""

    id: Id
    en: tuple[Text, ...]
    ru: tuple[Text, ...] = ()


class SitePath(Sourced):
    """Which labels lead to a thing, in order; several interfaces are alive at once."""

    id: Id
    goal: Id
    interface: Literal["new", "old"]
    steps: Annotated[tuple[Id, ...], Field(min_length=1)]


class OfficialDomain(Sourced):
    """A registrable domain that is the marketplace's own."""

    name: Domain


class Marketplace(_Frozen):
    """Everything known of one marketplace."""

    id: Id
    rules: tuple[Rule, ...]
    contradictions: tuple[Contradiction, ...] = ()
    labels: tuple[Label, ...] = ()
    paths: tuple[SitePath, ...] = ()
    domains: Annotated[tuple[OfficialDomain, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
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
        return self

    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def _contradictions(self) -> dict[str, Contradiction]:
        return {c.id: c for c in self.contradictions}

    @cached_property
    def _by_topic(self) -> dict[str, tuple[Rule, ...]]:
        topics: dict[str, list[Rule]] = {}
        for rule in self.rules:
            topics.setdefault(rule.about, []).append(rule)
        return {topic: tuple(rules) for topic, rules in topics.items()}

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
        found = [r for r in self._by_topic.get(topic, ()) if r.holds_on(on)]
        own = [r for r in found if r.market == market]
        common = [r for r in found if r.market == "global"]
        for rules in (own, common):
            if rules:
                return rules[-1]
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
