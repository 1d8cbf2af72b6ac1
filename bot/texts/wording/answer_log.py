"""The log of answers in words: what was answered on which day, and what it shows."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import AnswerLogShown
from bot.dispute.answer_log import Entry
from bot.texts.blocks import Body, bold, dotted, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.label_words import LABELS
from bot.texts.wording.why import folded

SHOWN = 10
"""Answers shown, the last ones."""
# TRANSLATORS: what a log of answers shows; a title of at most 60 characters.
STALLING: dict[str, str] = {
    "late_in_a_row": sentence("The answers come late again and again"),
    "clock_restarted": sentence("The countdown is started again and again"),
}
# TRANSLATORS: what to do about it; items of a list, 1 or 2 sentences.
AGAINST: dict[str, str] = {
    "note_dates": sentence("Note the day of each answer. They are already listed here."),
    "answer_same_day": sentence(
        "Answer in the dispute on the same day, with your sum and your evidence."
    ),
    "write_support_dates": sentence(
        "Write to AliExpress support with these days. They can say what is missing."
    ),
    "call_platform": sentence(
        "If the dispute page has a button to call AliExpress in, press it before the countdown "
        "ends."
    ),
}


def shown(screen: AnswerLogShown, s: Speaker) -> Body:
    """What was answered so far."""
    log = screen.log
    if not log.entries:
        return (
            title(s.say("Answers so far")),
            para(s.say("Nothing is noted yet. Choose what the dispute page shows.")),
        )
    head = STALLING[log.stalling] if log.stalling else "Answers so far"
    lines = [_line(one, s.day(day), s) for one, day in zip(log.entries, screen.days, strict=True)]
    return (
        title(s.say(head)),
        para(*dotted(lines[-SHOWN:])),
        para(bold(s.say("What to do")), *dotted(s.say(AGAINST[one]) for one in log.against))
        if log.against
        else para(),
        para(
            s.say(
                "Best done by: %(when)s (%(left)s)",
                when=s.moment(screen.by),
                left=s.left(screen.by),
            )
        )
        if screen.by is not None and log.stalling
        else para(),
        folded(log.because, s)
        if log.because
        else para(s.say("These are the days on which you noted the answers here.")),
    )


def _line(one: Entry, day: str, s: Speaker) -> Markup:
    what = s.label(LABELS[f"says.{one.heard.answer}"])
    if one.late:
        return s.say("%(day)s: %(what)s, close to the deadline", day=day, what=what)
    if one.restarted:
        return s.say("%(day)s: %(what)s, then a new countdown", day=day, what=what)
    return s.say("%(day)s: %(what)s", day=day, what=what)
