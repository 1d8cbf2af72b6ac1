"""Reminders: opting in, the zone, stopping, and the message itself."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import (
    Digest,
    Outdone,
    ReminderShown,
    RemindersShown,
    StopAsked,
    ZoneAsked,
)
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import DeadlineKind
from bot.dispute.facts import Stage
from bot.texts.blocks import Block, Body, bold, dotted, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.advice_words import STEP
from bot.texts.wording.boards import numbered
from bot.texts.wording.cases import heading
from bot.texts.wording.label_words import REMINDED
from bot.texts.wording.labels import lower
from bot.texts.wording.settings import quiet


def shown(screen: RemindersShown, s: Speaker) -> Body:
    """What will be said when."""
    on = s.say("Reminders are on") if screen.on else s.say("Reminders are off")
    return (
        title(on),
        _plan(screen, s),
        para(
            s.say("Usually one message a day; at most three for a deadline, and one after it."),
            quiet(screen.settings, s),
            s.say("A month after the last deadline I ask, once, how it ended.")
            if screen.asks
            else None,
        ),
    )


def _plan(screen: RemindersShown, s: Speaker) -> Block:
    if not screen.planned:
        return para(
            s.say(
                "There is nothing to remind you of: no deadline is known, or it is near or over."
            ),
        )
    head = s.say("I will write:") if screen.on else s.say("If you turn them on, I will write:")
    return para(
        head,
        *dotted(
            s.say("%(when)s, about: %(what)s", when=s.moment(at), what=_named(kind, s))
            for kind, at in screen.planned
        ),
    )


def _named(kind: str, s: Speaker) -> str:
    return lower(s.label(REMINDED[kind]))


def zone(screen: ZoneAsked, s: Speaker) -> Body:
    """ "What time is it where you are?" """
    if any(button.label == "zone_named" for row in screen.rows for button in row):
        found = [button.action.option for row in screen.rows for button in row]
        if any(key.startswith("UTC") for key in found):
            return (
                title(s.say("Is this the time where you are?")),
                para(s.say("Press it, or write a city.")),
            )
        return (
            title(s.say("Is this your city?")),
            para(s.say("Press it, or write another city.")),
        )
    return (
        title(s.say("What time is it where you are?")),
        para(
            s.say("Then reminders come in the daytime, not at night."),
            s.say("If your time is not here, write a city: Omsk, Berlin, Almaty."),
        ),
    )


def stop(screen: StopAsked, s: Speaker) -> Body:
    """Which reminders are to stop."""
    return (
        title(s.say("Which reminders should I stop?")),
        para(
            s.say("This deadline: %(what)s.", what=_named(screen.deadline, s)),
            s.say("The deadlines themselves stay in the case."),
        ),
    )


def digest(screen: Digest, s: Speaker) -> Body:
    """The reminders of a day. It must bear arriving twice: it tells how things stand now."""
    many = len(screen.reminders) > 1
    head = s.say("Reminders: the nearest deadline first") if many else _head(screen, s)
    return (
        title(head),
        _late(screen, s),
        *(
            _one(one, number if many else None, screen.among_others, s)
            for number, one in enumerate(screen.reminders, 1)
        ),
        para(
            s.say("This may be a repeat of a message you have seen: nothing was counted twice.")
            if screen.again
            else None,
            s.say("To stop reminders, open the case.") if many else None,
        ),
    )


def _head(screen: Digest, s: Speaker) -> Markup:
    kind = screen.reminders[0].deadline
    if kind == SILENCE:
        return s.say("A question about your case")
    return s.say("%(what)s: %(value)s", what=s.say("Reminder"), value=_named(kind, s))


def outdone(screen: Outdone, s: Speaker) -> Body:
    """One line in place of an earlier reminder."""
    names = ", ".join(_named(deadline, s) for deadline in screen.deadlines)
    return (para(s.say("A newer reminder is below: %(what)s.", what=names)),)


def _late(screen: Digest, s: Speaker) -> Block:
    if screen.late is None:
        return para()
    return para(
        s.say(
            "The bot was out of reach, so this comes late (%(time)s). All below is true as of now.",
            time=s.countdown(screen.late),
        )
    )


def _one(one: ReminderShown, number: int | None, among_others: bool, s: Speaker) -> Block:
    name = heading(one.facts, s, among_others=among_others)
    first = bold(name) if number is None else numbered(number, name)
    if one.deadline == SILENCE:
        return _question(first, one, s)
    if one.passed or one.basis is None:
        about = deadlines.is_about(one.basis)
        over = deadlines.said(one.deadline, one.deadline_at, s, over=True, about=about)
        if one.deadline != DeadlineKind.EARLIEST_OPENING:
            return para(first, over, deadlines.still(one.deadline, s))
        # That it can be opened is no reason yet: a parcel that moves is waited for.
        until = deadlines.line(one.ahead, s) if one.ahead is not None else None
        return para(first, over, until, *_to_do(one, s))
    basis = None if number else s.say("Basis: %(basis)s.", basis=deadlines.basis(one.basis, s))
    return para(first, deadlines.line(one.basis, s), basis, *_to_do(one, s))


def _question(first: Markup, one: ReminderShown, s: Speaker) -> Block:
    """After a month of silence; of a case that is won only the money is waited for."""
    won = one.facts.stage is Stage.CLOSED
    return para(
        first,
        s.say("There are no more deadlines here, and I have not heard from you for a month."),
        bold(s.say("Has the money come?")) if won else bold(s.say("How did it end?")),
        s.say("Without an answer I do not ask again.")
        if won
        else s.say("Without an answer the case stays as it is, and I do not ask again."),
    )


def _to_do(one: ReminderShown, s: Speaker) -> tuple[Markup, ...]:
    return bold(s.say("What to do")), s.say(STEP[one.advice.do])
