"""A case in words: advice, card, deadlines, list, answers, the end."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import (
    AdviceShown,
    AnswersShown,
    CaseCard,
    CaseLine,
    CasesShown,
    CloseAsked,
    Closed,
    DeadlinesShown,
)
from bot.dispute.deadlines import governing
from bot.dispute.facts import CaseFacts
from bot.dispute.guidance import Solution
from bot.dispute.solutions import Advice
from bot.texts.blocks import Block, Body, bold, dotted, fold, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.advice_words import AVOID, SOLUTION, SOLUTION_WHY, STEP
from bot.texts.wording.values import named, value
from bot.texts.wording.vocabulary import CONFIDENCE, OUTCOME, SITUATION, STAGE


def heading(facts: CaseFacts, s: Speaker) -> Markup:
    """What a case is called: what happened, and the end of the order's number."""
    what = s.say(SITUATION[facts.situation])
    if not facts.order_number:
        return what
    return s.say("%(what)s, order …%(end)s", what=what, end=facts.order_number[-4:])


def advice(screen: AdviceShown, s: Speaker) -> Body:
    """One thing to do, one not to do; the rest opens on a tap."""
    given = screen.advice
    return (
        title(s.say(SOLUTION[given.solution])),
        para(bold(s.say("Now")), s.say(STEP[given.do])),
        para(bold(s.say("What not to do")), s.say(AVOID[given.dont])),
        _until(screen, s),
        _further(given, s),
    )


def _until(screen: AdviceShown, s: Speaker) -> Block:
    by, deadline = screen.advice.by, screen.deadline
    if by is not None and screen.advice.solution in _UNSURE:
        return para(
            s.say(
                "Perhaps possible until: %(when)s (%(left)s)",
                when=bold(s.moment(by)),
                left=s.left(by),
            ),
            s.say("Sources disagree here. Better not to count on it."),
        )
    if by is not None and (deadline is None or deadline.earliest != by):
        day = s.say(
            "The day to keep in mind: %(when)s (%(left)s)", when=bold(s.moment(by)), left=s.left(by)
        )
        return para(day, s.say(CONFIDENCE[screen.advice.confidence]))
    if deadline is None:
        return para(s.say("Answer one question about the date, and I will count your deadline."))
    return para(*deadlines.short(deadline, s))


_UNSURE = (Solution.TRY_AFTER_PROTECTION, Solution.OPEN_TODAY)
"""Advice whose date is only the last one that some sources allow."""


def _further(given: Advice, s: Speaker) -> Block:
    lines = [bold(s.say("Why")), s.say(SOLUTION_WHY[given.solution])]
    if len(given.steps) > 1:
        lines += [bold(s.say("After that")), *dotted(s.say(STEP[x]) for x in given.steps[1:])]
    if len(given.avoid) > 1:
        lines += [
            bold(s.say("Also avoid")),
            *dotted(s.say(AVOID[x]) for x in given.avoid[1:]),
        ]
    return fold(*lines)


def card(screen: CaseCard, s: Speaker) -> Body:
    """A case at a glance; the deadline comes first."""
    facts = screen.facts
    return (
        title(heading(facts, s)),
        _first_date(screen, s),
        para(bold(s.say("What to do")), s.say(SOLUTION[screen.advice.solution])),
        para(
            s.say("Stage: %(stage)s.", stage=s.say(STAGE[facts.stage])),
            s.say(
                "Evidence: %(ready)s of %(total)s ready.",
                ready=screen.evidence_ready,
                total=screen.evidence_total,
            ),
            s.say("Sum: %(sum)s.", sum=s.money(facts.price)) if facts.price else None,
            _reminders(screen, s),
        ),
        _left(screen.questions_left, s),
    )


def _first_date(screen: CaseCard, s: Speaker) -> Block:
    if screen.deadline is None:
        return para(
            s.say(
                "There is no deadline yet. It takes the shipping date or the countdown on the "
                "order page."
            )
        )
    return para(*deadlines.short(screen.deadline, s))


def _reminders(screen: CaseCard, s: Speaker) -> Markup:
    if not screen.reminders:
        return s.say("Reminders: off.")
    if screen.next_reminder is None:
        return s.say("Reminders: on.")
    return s.say("Next reminder: %(when)s.", when=s.moment(screen.next_reminder))


def _left(questions: int, s: Speaker) -> Block:
    if not questions:
        return para()
    return para(
        s.count(
            "%(n)s question is left; it makes the advice and the letter more exact.",
            "%(n)s questions are left; they make the advice and the letter more exact.",
            questions,
        )
    )


def dated(screen: DeadlinesShown, s: Speaker) -> Body:
    """Every deadline with its basis: all of one case, or the next one of each."""
    head = title(s.say("Deadlines"))
    if not any(line.deadlines for line in screen.lines):
        return (
            head,
            para(
                s.say("There are no deadlines yet."),
                s.say(
                    "They appear when you open a case and tell the shipping date or what the "
                    "countdown shows."
                ),
            ),
        )
    if len(screen.lines) == 1:
        (only,) = screen.lines
        return (head, para(heading(only.facts, s)), *_all_of(only, s), _note(s))
    return (
        head,
        *(_next_of(number, line, s) for number, line in enumerate(screen.lines, 1)),
        _note(s),
    )


def _all_of(line: CaseLine, s: Speaker) -> list[Block]:
    firm = [d for d in line.deadlines if not d.perhaps]
    perhaps = [d for d in line.deadlines if d.perhaps]
    found = [para(deadlines.line(d, s), *deadlines.details(d, s)) for d in firm]
    if perhaps:
        found.append(
            para(
                bold(s.say("Perhaps still possible")),
                *(deadlines.line(d, s) for d in perhaps),
                s.say("Sources disagree here. Better not to count on it."),
            )
        )
    return found


def _next_of(number: int, line: CaseLine, s: Speaker) -> Block:
    return para(numbered(number, heading(line.facts, s)), _soonest(line, s))


def _soonest(line: CaseLine, s: Speaker) -> Markup:
    first = governing(line.deadlines, s.now)
    if first is not None:
        return deadlines.line(first, s)
    return s.say("Closed.") if line.facts.closed_as else s.say("No deadline yet.")


def numbered(number: int, words: Markup) -> Markup:
    """A line of a numbered list: its number can be typed."""
    return Markup("{}. {}").format(number, bold(words))


def _note(s: Speaker) -> Block:
    return fold(
        s.say("The countdown on your order page always counts more than these dates."),
        s.say("If it differs, tell me what it shows: everything is counted again."),
    )


def listed(screen: CasesShown, s: Speaker) -> Body:
    """The cases, the next to expire first."""
    if not screen.lines:
        return (
            title(s.say("My cases")),
            para(
                s.say("There are no cases yet."),
                s.say(
                    "A case keeps your dates, evidence and texts for one order. It starts with "
                    "“Not "
                    "received” on the first screen."
                ),
            ),
        )
    first = (screen.page - 1) * 5 + 1
    page = (
        s.say("Page %(page)s of %(pages)s.", page=screen.page, pages=screen.pages)
        if screen.pages > 1
        else None
    )
    return (
        title(s.say("My cases")),
        *(_next_of(number, line, s) for number, line in enumerate(screen.lines, first)),
        para(page),
    )


def answered(screen: AnswersShown, s: Speaker) -> Body:
    """What was answered."""
    if not screen.answers:
        return (
            title(s.say("My answers")),
            para(s.say("There are no answers yet. Any question can be skipped.")),
        )
    lines = dotted(
        s.say("%(what)s: %(value)s", what=named(question, s), value=value(question, answer, s))
        for question, answer in screen.answers
    )
    return (
        title(s.say("My answers")),
        para(*lines),
        para(s.say("Press the answer to change. Only what depends on it is asked again.")),
    )


def close_asked(screen: CloseAsked, s: Speaker) -> Body:
    """How the case ended."""
    return (
        title(s.say("How did it end?")),
        para(
            s.say("The case is closed and reminders stop."),
            s.say("This changes nothing on AliExpress."),
        ),
    )


# TRANSLATORS: what to do after the end of a case.
_AFTER: dict[str, str] = {
    "arrived": sentence(
        "Check the goods on video before you confirm receipt. If something is wrong, you "
        "usually have 15 days after confirming."
    ),
    "refunded": sentence(
        "The money usually takes 1–10 working days, by the way you paid. Older sources name "
        "up to 20."
    ),
    "refunded_in_part": sentence(
        "The money usually takes 1–10 working days, by the way you paid. Older sources name "
        "up to 20."
    ),
    "refused": sentence(
        "You can still write to AliExpress support with new facts. Your bank may also take a "
        "payment dispute: ask it about the dates."
    ),
    "gave_up": sentence("If you change your mind while protection runs, reopen the case here."),
}


def closed(screen: Closed, s: Speaker) -> Body:
    """The end, and until when the case is kept."""
    words = OUTCOME.get(screen.outcome)
    after = _AFTER.get(screen.outcome)
    return (
        title(s.say("The case is closed")),
        para(s.say(words) if words else None, s.say(after) if after else None),
        para(
            s.say(
                "It will be deleted on its own: %(day)s. Until then you can reopen it.",
                day=s.day(screen.deleted_on),
            )
        ),
    )
