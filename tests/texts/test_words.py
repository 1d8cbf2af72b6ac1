"""Every id of the core has words: whoever adds an id learns here what is missing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import bot.conversation
from bot.conversation import screens
from bot.conversation.actions import Action
from bot.conversation.screens import Button, Screen
from bot.dispute.vocabulary import vocabulary
from bot.safety import SEVERITY, LinkTrick, Risk, Severity
from bot.texts.render import WORDING
from bot.texts.wording import (
    advice_words,
    aftermath_words,
    answer_log,
    article_words,
    deadlines,
    evidence,
    label_words,
    labels,
    ladder,
    letters,
    notices,
    press_words,
    questions,
    reply_words,
    returning,
    risk_words,
    rule_words,
    timeline,
    values,
)
from bot.texts.wording import vocabulary as words

TABLES: dict[str, tuple[dict[str, object], ...]] = {
    "situation": (words.SITUATION,),
    "stage": (words.STAGE,),
    "solution": (advice_words.SOLUTION, advice_words.SOLUTION_WHY),
    "step": (advice_words.STEP,),
    "avoid": (advice_words.AVOID,),
    "confidence": (words.CONFIDENCE,),
    "evidence": (label_words.EVIDENCE, evidence.WHY, evidence.HOW),
    "sentence": (letters.SENTENCES,),
    "phrase": (reply_words.PHRASES,),
    "verdict": (reply_words.VERDICT,),
    "move": (reply_words.MOVE,),
    "trap": (reply_words.TRAP,),
    "line": (press_words.LINE,),
    "standing": (aftermath_words.STANDING,),
    "try": (aftermath_words.TRY,),
    "waiting": (aftermath_words.WAITING,),
    "article": (article_words.TITLE, article_words.BODY),
    "ask": (aftermath_words.ASK_FOR,),
    "stalling": (answer_log.STALLING,),
    "status": (aftermath_words.STATUS,),
    "place": (aftermath_words.PLACE,),
    "rung": (ladder.RUNG, ladder.HOW),
    "term": (ladder.TERM,),
    "condition": (ladder.CONDITION,),
    "refusal": (ladder.REFUSAL,),
    "against": (answer_log.AGAINST,),
    "meaning": (press_words.MEANING, press_words.MEANS, press_words.BEFORE),
    "deadline": (
        deadlines.UNTIL,
        deadlines.PASSED,
        deadlines.STILL,
        deadlines.TITLES,
        label_words.DEADLINES,
    ),
    "deadline_state": (words.STATE,),
    "blame": (returning.BLAME, returning.DEFEND),
    "match": (returning.MATCH, returning.MATCH_DO),
    "basis": (words.BASIS,),
    "milestone": (timeline.MILESTONES,),
    "outcome": (words.OUTCOME,),
    "question": (questions.ASK, questions.WHY, questions.HOW, values.NAMES),
    "rule": (rule_words.RULE,),
    "contradiction": (rule_words.TOPIC,),
    "version": (rule_words.VERSION,),
    "source_kind": (words.SOURCE,),
}
"""Group of the vocabulary -> tables that must know all its ids."""
AS_LABEL = {
    "question": "correct.{}",
    "unknown": "unknown.{}",
    "variant": "variant.{}",
    "letter": "letter.{}",
    "says": "says.{}",
    "press": "press.{}",
    "topic": "topic.{}",
    "blame": "blame.{}",
}
"""Group -> the labels that must exist for all its ids."""
GROUPS = vocabulary()


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_every_id_has_words(group: str) -> None:
    ids = GROUPS[group]
    if group.startswith("option:"):
        assert set(ids) <= set(words.OPTIONS[group])
        return
    tables = TABLES.get(group, ())
    for table in tables:
        assert set(ids) <= set(table)
    pattern = AS_LABEL.get(group)
    if pattern:
        assert {pattern.format(name) for name in ids} <= set(label_words.LABELS)
    if group == "happening":
        known = set(label_words.LABELS)
        assert all(name in known or f"happened.{name}" in known for name in ids)
    assert tables or pattern or group == "happening", f"nobody words the group {group}"


def test_no_words_without_an_id() -> None:
    for group, tables in TABLES.items():
        for table in tables:
            assert set(table) <= set(GROUPS[group]), group


def test_every_screen_is_worded() -> None:
    every = {
        kind
        for kind in vars(screens).values()
        if isinstance(kind, type) and issubclass(kind, Screen) and kind is not Screen
    }
    assert every == set(WORDING)


@pytest.mark.parametrize("risk", list(Risk))
def test_every_risk_has_words(risk: Risk) -> None:
    assert risk in risk_words.NAME
    assert risk in risk_words.CONSEQUENCE
    assert risk in risk_words.REACTION
    assert risk_words.REPLY[risk]
    if SEVERITY[risk] is Severity.block:
        assert risk in label_words.SAFE
        assert risk in label_words.RISKY


def test_every_trick_of_a_link_has_words() -> None:
    assert set(LinkTrick) == set(risk_words.TRICK)


def test_every_hint_of_the_conversation_has_words() -> None:
    used = {found for call in _calls() for found in _hints(call)}
    assert {hint for hint in used if hint not in notices.HINTS} == set()


def test_every_toast_of_the_conversation_has_words() -> None:
    used = {
        keyword.value.value
        for call in _calls()
        for keyword in call.keywords
        if keyword.arg == "toast" and isinstance(keyword.value, ast.Constant)
    }
    assert used <= set(notices.TOASTS)


def test_every_label_of_the_conversation_has_words(speaker) -> None:
    s = speaker("ru")
    for label in {found for call in _calls() for found in _labels(call)}:
        assert labels.text_of(Button(label, Action("go"), args=_args(label)), s)


def _args(label: str) -> tuple[object, ...]:
    from datetime import UTC, date, datetime

    at = datetime(2026, 12, 2, 10, 30, tzinfo=UTC)
    return {
        "day": (5,),
        "month_before": (date(2026, 11, 1),),
        "month_after": (date(2027, 1, 1),),
        "case_number": (1, "1234"),
        "this_value": (date(2026, 12, 5),),
        "zone_named": ("Europe/Moscow", at),
        "zone_time": (at,),
        "quiet": (22, 9),
        "to_case_of": (1, "protection_end"),
    }.get(label, ())


FAMILIES = ("option.", "unknown.", "correct.", "evidence.", "variant.", "letter.", "language.")
FAMILIES += ("says.", "press.", "line.", "happened.", "rather.", "again_", "not_")
FAMILIES += ("topic.", "article.", "blame.")
"""Labels and hints made with an id; their members are checked above and in the examples."""


def _calls() -> Iterator[ast.Call]:
    folder = Path(bot.conversation.__file__).parent
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _labels(call: ast.Call) -> Iterator[str]:
    place = {"button": 1, "_press": 1, "_turn": 3, "Button": 0}.get(_name(call))
    if place is not None and len(call.args) > place:
        yield from _constants(call.args[place])


def _hints(call: ast.Call) -> Iterator[str]:
    place = {"stay": 1, "NotTaken": 0}.get(_name(call))
    if place is not None and len(call.args) > place:
        yield from _constants(call.args[place])
    for keyword in call.keywords:
        if keyword.arg == "hint":
            yield from _constants(keyword.value)


def _constants(node: ast.expr) -> Iterator[str]:
    """The ids an argument can be; a made one must belong to a known family."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from _constants(one)
            yield from _constants(other)
        case ast.JoinedStr(values=[ast.Constant(value=str(head)), *_]):
            assert head in FAMILIES, f"words made from {head!r} are checked nowhere"


def test_screens_are_data() -> None:
    assert all(issubclass(kind, msgspec.Struct) for kind in WORDING)
