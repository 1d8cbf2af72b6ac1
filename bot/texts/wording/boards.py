"""Several at a glance: all deadlines, all cases."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from bot.conversation.screens import CaseLine, CasesShown, DeadlinesShown
from bot.dispute.deadlines import governing
from bot.dispute.timeline import course
from bot.texts.blocks import Block, Body, bold, fold, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.cases import heading

PAGE = 5
"""Cases on a page, as the chapter has it."""


def dated(screen: DeadlinesShown, s: Speaker) -> Body:
    """Every deadline with its basis: all of one case, or the next one of each."""
    head = title(s.say("Deadlines"))
    if not any(line.deadlines for line in screen.lines):
        return (
            head,
            para(
                s.say("There are no deadlines yet."),
                s.say("They appear when you open a case and give one date."),
            ),
        )
    old = para(s.say("Dates have changed since you got your calendar file: get it again."))
    if screen.one:
        (only,) = screen.lines
        return (
            head,
            para(heading(only.facts, s)),
            *_all_of(only, s),
            *((old,) if screen.outdated else ()),
            _note(s, _correctable(screen)),
        )
    return (
        head,
        *(_next_of(number, line, s, rests=True) for number, line in _numbered(screen)),
        *((old,) if screen.outdated else ()),
        para(_page(screen, s)),
        _note(s, correctable=False),
    )


def _numbered(screen: DeadlinesShown | CasesShown) -> Iterator[tuple[int, CaseLine]]:
    first = screen.first if isinstance(screen, DeadlinesShown) else (screen.page - 1) * PAGE + 1
    yield from enumerate(screen.lines, first)


def _page(screen: DeadlinesShown | CasesShown, s: Speaker) -> Markup | None:
    if screen.pages == 1:
        return None
    return s.say("Page %(page)s of %(pages)s.", page=screen.page, pages=screen.pages)


def _all_of(line: CaseLine, s: Speaker) -> list[Block]:
    """What expires first, first; what only may still work apart; what is over last."""
    found = course(line.deadlines, s.now)
    blocks = [para(deadlines.line(d, s), *deadlines.details(d, s)) for d in found.ahead]
    if found.perhaps:
        blocks.append(
            para(
                bold(s.say("Perhaps still possible")),
                *(deadlines.line(d, s) for d in found.perhaps),
                s.say("Sources disagree here. Better not to count on it."),
            )
        )
    return blocks + [para(deadlines.line(d, s), *deadlines.details(d, s)) for d in found.over]


def _next_of(number: int, line: CaseLine, s: Speaker, *, rests: bool = False) -> Block:
    """A case and what of it expires first; `rests`: also what that rests on."""
    first = governing(line.deadlines, s.now)
    named = numbered(number, heading(line.facts, s, among_others=True))
    basis = s.say("Basis: %(basis)s.", basis=deadlines.basis(first, s)) if rests and first else None
    return para(named, deadlines.line(first, s) if first else _without(line, s), basis)


def _without(line: CaseLine, s: Speaker) -> Markup:
    if line.facts.closed_as:
        return s.say("Closed.")
    return (
        s.say("All known deadlines have passed.") if line.deadlines else s.say("No deadline yet.")
    )


def numbered(number: int, words: Markup) -> Markup:
    """A line of a numbered list: its number can be typed."""
    return Markup("{}. {}").format(number, bold(words))


def _note(s: Speaker, correctable: bool) -> Block:
    return fold(
        s.say("The countdown on your order page is always more exact than these dates."),
        s.say("If it differs, press “Correct the dates”: everything is counted again.")
        if correctable
        else s.say("If it differs, open the case and correct its dates."),
    )


def _correctable(screen: DeadlinesShown) -> bool:
    return any(button.label == "correct_dates" for row in screen.rows for button in row)


def listed(screen: CasesShown, s: Speaker) -> Body:
    """The cases, the next to expire first."""
    if not screen.lines:
        return (
            title(s.say("My cases")),
            para(
                s.say("There are no cases yet."),
                s.say(
                    "A case keeps the dates, evidence and texts for one order. To start, "
                    "press “Not received” on the first screen."
                ),
            ),
        )
    return (
        title(s.say("My cases")),
        *(_next_of(number, line, s) for number, line in _numbered(screen)),
        para(_page(screen, s)),
    )
