"""Why: rules with source, date and doubts, the versions of those that contradict one another."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from bot.conversation.screens import WhyShown
from bot.dispute.reasons import Reason, ReasonVersion
from bot.marketplaces import rules
from bot.texts.blocks import Block, Body, bold, dotted, fold, para, title
from bot.texts.formats import isolate
from bot.texts.speaker import Speaker
from bot.texts.wording.advice_words import SOLUTION
from bot.texts.wording.labels import lower
from bot.texts.wording.rule_words import RULE, TOPIC, VERSION
from bot.texts.wording.vocabulary import CONFIDENCE, SOURCE


def shown(screen: WhyShown, s: Speaker) -> Body:
    """The reasons of the present advice, a few on a page."""
    page = (
        s.say("Page %(page)s of %(pages)s.", page=screen.page, pages=screen.pages)
        if screen.pages > 1
        else None
    )
    sources = dict.fromkeys(_source(reason, s) for reason in screen.reasons)
    return (
        title(s.say("Why: %(what)s", what=lower(s.said(SOLUTION[screen.advice.solution])))),
        para(s.say(CONFIDENCE[screen.advice.confidence])),
        para(*dotted(_rule(reason, s) for reason in screen.reasons)),
        _disagreements(screen.reasons, s),
        fold(bold(s.say("Sources")), *sources),
        para(page),
    )


def told(rule_id: str, s: Speaker) -> Markup:
    """A rule in words, with its value where it has one."""
    rule = rules().rule(rule_id)
    if rule.unit is None or "%(span)s" not in RULE[rule_id]:
        return s.say(RULE[rule_id])
    return s.say(RULE[rule_id], span=span(rule.minimum or 0, rule.maximum or 0, rule.unit, s))


def folded(because: Iterable[str], s: Speaker) -> Block:
    """The rules an advice rests on; they open on a tap."""
    return fold(bold(s.say("Why")), *dotted(told(rule, s) for rule in because))


def sourced(reasons: tuple[Reason, ...], s: Speaker) -> Body:
    """Rules with their doubts and sources; all of it opens on a tap."""
    sources = dict.fromkeys(_source(reason, s) for reason in reasons)
    return (
        fold(bold(s.say("Why")), *dotted(_rule(reason, s) for reason in reasons)),
        _disagreements(reasons, s),
        fold(bold(s.say("Sources")), *sources),
    )


def _disagreements(reasons: tuple[Reason, ...], s: Speaker) -> Block:
    versions = {v.id: v for r in reasons for v in r.versions}
    disputed = dict.fromkeys(v.contradiction for v in versions.values())
    if not disputed:
        return fold()
    lines = (_disputed(name, versions, s) for name in disputed)
    return fold(bold(s.say("Where sources disagree")), *dotted(lines))


def span(minimum: int, maximum: int, unit: str, s: Speaker) -> Markup:
    """`5 days`, `5–7 days`, `1–10 working days`."""
    numbers = str(minimum) if minimum == maximum else f"{minimum}–{maximum}"
    if unit == "working_days":
        return s.count("%(span)s working day", "%(span)s working days", maximum, span=numbers)
    return s.count("%(span)s day", "%(span)s days", maximum, span=numbers)


def _rule(reason: Reason, s: Speaker) -> Markup:
    words = RULE[reason.rule]
    if "%(span)s" not in words:
        return s.say(words)
    return s.say(
        words, span=span(reason.minimum or 0, reason.maximum or 0, reason.unit or "days", s)
    )


def _disputed(name: str, versions: dict[str, ReasonVersion], s: Speaker) -> Markup:
    topic = rules().contradiction(name).topic
    said = [s.say(VERSION[v.id]) for v in versions.values() if v.contradiction == name]
    return s.say("%(topic)s: %(list)s.", topic=s.say(TOPIC[topic]), list=_listed(said))


def _listed(words: list[Markup]) -> Markup:
    return Markup("; ").join(words)


def _source(reason: Reason, s: Speaker) -> Markup:
    number, _, file = reason.source.partition("_")
    if number.isdigit() and file.endswith(".txt"):
        # An article the bot was made from; the name of its file would tell a reader nothing.
        return s.say(
            "guide for buyers, no. %(number)s, checked: %(day)s",
            number=int(number) + 1,
            day=s.day(reason.checked_on),
        )
    marks = [s.say(SOURCE[reason.source_kind])]
    if reason.old:
        marks.append(s.say("an old page"))
    if reason.market == "russia":
        marks.append(s.say("for aliexpress.ru"))
    if not reason.verified:
        marks.append(s.say("not verified"))
    return s.say(
        "%(source)s (%(marks)s), checked: %(day)s",
        source=Markup("<code>{}</code>").format(isolate(reason.source)),
        marks=Markup(", ").join(marks),
        day=s.day(reason.checked_on),
    )
