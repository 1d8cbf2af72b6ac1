"""What a button says: a word from the tables, or a value of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date

from bot.conversation.screens import Button, Param
from bot.dispute.money import Money
from bot.texts.speaker import Speaker
from bot.texts.wording.label_words import (
    EVIDENCE,
    LABELS,
    REMINDED,
    RISKY,
    RISKY_OTHER,
    SAFE,
    SAFE_OTHER,
)
from bot.texts.wording.vocabulary import OPTIONS

_DONE, _TO_DO = "✅ ", "⬜ "


def text_of(button: Button, s: Speaker) -> str:
    """What a button says."""
    name, _, rest = button.label.partition(".")
    if name in _OF_RISK:
        table, other = _OF_RISK[name]
        return s.label(table.get(button.action.option.rpartition(".")[2], other))
    maker = _SPECIAL.get(name)
    if maker is not None:
        return maker(rest, button.args, s)
    if button.label in LABELS:
        return s.label(LABELS[button.label])
    raise KeyError(button.label)


def bare(text: str) -> str:
    """A label without the mark of its state, for comparing with what somebody typed."""
    return text.removeprefix(_DONE).removeprefix(_TO_DO)


def lower(words: str) -> str:
    """A label inside a sentence. Names keep their capital."""
    return words if words.startswith(_NAMES) else words[:1].lower() + words[1:]


_NAMES = ("AliExpress",)


def language_name(code: str) -> str:
    """A language in its own words."""
    name = Locale.parse(code.replace("-", "_")).get_display_name() or code
    return name[:1].upper() + name[1:]


def _option(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    question, _, option = rest.partition(".")
    return s.label(OPTIONS[f"option:{question}"][option])


def _evidence(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    if not rest:
        return s.label(LABELS["evidence"])
    state = str(args[0]) if args else ""
    words = s.label(EVIDENCE[rest])
    if state == "absent":
        return _TO_DO + s.label("%(what)s (none)", what=words)
    return (_DONE if state == "ready" else _TO_DO) + words


def _value(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (value,) = args
    match value:
        case datetime():
            return f"{s.day(value.astimezone(s.zone).date())}, {s.clock(value)}"
        case date():
            return s.day(value)
        case Money():
            return s.money(value)
        case _:
            return str(value)


def _case_number(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    number, named = args
    if isinstance(named, str):
        return s.label("Case %(n)s, order …%(end)s", n=number, end=named)
    return s.label("Case %(n)s: %(what)s", n=number, what=_value(rest, (named,), s))


def _month(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (month,) = args
    if not isinstance(month, date):
        raise TypeError("a month is a date")
    return format_date(month, "LLLL y", locale=s.code).capitalize()


def _clock_there(at: datetime) -> str:
    """The hour in the zone the moment carries: "what time is it where you are?"."""
    return f"{at:%H:%M}"


def _zone_named(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    key, at = args
    return f"{s.place(str(key))}, {_clock_there(at)}" if isinstance(at, datetime) else str(key)


def _clock(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    (at,) = args
    return _clock_there(at) if isinstance(at, datetime) else str(at)


def _quiet(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    start, end = args
    # TRANSLATORS: quiet hours, such as "22–9"; three in a row: at most 16 characters.
    return s.label("Quiet %(start)s–%(end)s", start=start, end=end)


def _to_case_of(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    number, deadline = args
    return f"{number}. {s.label(REMINDED[str(deadline)])}"


def _article(rest: str, args: tuple[Param, ...], s: Speaker) -> str:
    from bot.texts.wording.article_words import TITLE  # only who looks for help needs it

    return s.label(TITLE[rest])


_OF_RISK = {"safe_choice": (SAFE, SAFE_OTHER), "risky_choice": (RISKY, RISKY_OTHER)}
_SPECIAL: dict[str, Callable[[str, tuple[Param, ...], Speaker], str]] = {
    "option": _option,
    "evidence": _evidence,
    "this_value": _value,
    "day": _value,
    "case_number": _case_number,
    "month_before": _month,
    "month_after": _month,
    "zone_named": _zone_named,
    "zone_time": _clock,
    "quiet": _quiet,
    "to_case_of": _to_case_of,
    "article": _article,
    "language": lambda rest, args, s: language_name(rest),
}
