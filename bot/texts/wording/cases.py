"""A case in words: its name, its card, its answers, its end."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import (
    AnswersShown,
    CaseCard,
    CloseAsked,
    Closed,
)
from bot.dispute.facts import CaseFacts, Stage
from bot.texts.blocks import Block, Body, bold, dotted, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.advice_words import SOLUTION
from bot.texts.wording.values import named, value
from bot.texts.wording.vocabulary import NOT_SHIPPED, OUTCOME, SITUATION, STAGE


def heading(facts: CaseFacts, s: Speaker, *, among_others: bool = False) -> Markup:
    """What a case is called: what happened, and what tells it from the person's others: the
    end of the order's number, the sum, among others when it was opened, to the minute: two
    parcels fail to come on one day."""
    what = s.say(SITUATION[facts.situation])
    if facts.order_number:
        return s.say("%(what)s, order …%(end)s", what=what, end=facts.order_number[-4:])
    if facts.price:
        return s.say("%(what)s, %(sum)s", what=what, sum=s.money(facts.price))
    if not among_others:
        return what
    opened = s.day(facts.opened_at.astimezone(s.zone).date())
    when = f"{opened}, {s.clock(facts.opened_at)}"
    return s.say("%(what)s, begun on %(day)s", what=what, day=when)


def case_named(facts: CaseFacts, s: Speaker) -> Block:
    """Which of several open cases a screen speaks of."""
    return para(s.say("Case: %(what)s.", what=heading(facts, s, among_others=True)))


def card(screen: CaseCard, s: Speaker) -> Body:
    """A case at a glance; the deadline comes first."""
    facts = screen.facts
    return (
        title(heading(facts, s)),
        _first_date(screen, s),
        para(bold(s.say("What to do")), s.say(SOLUTION[screen.advice.solution])),
        para(
            s.say("Stage: AliExpress has stepped in.")
            if facts.escalated
            else s.say("Stage: %(stage)s.", stage=_stage(facts, s)),
            bold(s.say("The answers come late again and again: press “The seller answered”."))
            if screen.stalling
            else None,
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


def _stage(facts: CaseFacts, s: Speaker) -> Markup:
    return s.say(STAGE[facts.stage] if facts.shipped else NOT_SHIPPED)


def _first_date(screen: CaseCard, s: Speaker) -> Block:
    if screen.deadline is None and not screen.facts.shipped:
        return para(s.say("The countdown on the order page shows until when the seller may ship."))
    if screen.facts.escalated:
        return para(s.say("Only the countdown on the dispute page tells the time now."))
    if screen.deadline is None and screen.facts.stage is not Stage.BEFORE_DISPUTE:
        return para(
            s.say("All known deadlines have passed."),
            s.say("The dispute page shows what comes next."),
        )
    if screen.deadline is None and screen.passed:
        return para(
            s.say("All known deadlines have passed."),
            s.say("Look for the dispute button in the order all the same: sometimes it is there."),
        )
    if screen.deadline is None:
        return para(
            s.say(
                "There is no deadline yet. Enter the shipping date or the countdown from the "
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
            "Optional: %(n)s more question to make the advice and the text more exact.",
            "Optional: %(n)s more questions to make the advice and the text more exact.",
            questions,
        )
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
        para(s.say("Press what you want to change. The other answers stay.")),
    )


def close_asked(screen: CloseAsked, s: Speaker) -> Body:
    """How the case ended."""
    return (
        title(s.say("How did it end?")),
        para(
            s.say("The case is closed here, and reminders stop."),
            s.say("This changes nothing on AliExpress."),
            s.say("“Dispute cancelled” closes nothing: the dates are counted anew.")
            if _may_reopen(screen)
            else None,
        ),
    )


def _may_reopen(screen: CloseAsked) -> bool:
    labels = {button.label for row in screen.rows for button in row}
    return "happened.dispute_cancelled" in labels


# TRANSLATORS: what to do after the end of a case.
_AFTER: dict[str, str] = {
    "arrived": sentence(
        "Film how you open the parcel, and only then confirm receipt. If something is wrong, "
        "you usually have 15 days after that."
    ),
    "refunded": sentence(
        "The money usually comes in 1–10 working days, the way you paid. Older sources say up "
        "to 20."
    ),
    "refunded_in_part": sentence(
        "The money usually comes in 1–10 working days, the way you paid. Older sources say up "
        "to 20."
    ),
    "refused": sentence(
        "You can still send new facts to AliExpress support. Your bank may also take a "
        "payment dispute: ask how long you have."
    ),
    "cancelled": sentence(
        "The money goes back the way you paid. For a card, an older guide says at least a week."
    ),
    "gave_up": sentence("If you change your mind while protection runs, reopen the case here."),
}


_PAID = sentence("The money has come. Keep the papers until this case is deleted.")


def closed(screen: Closed, s: Speaker) -> Body:
    """The end, and until when the case is kept."""
    words = OUTCOME.get(screen.outcome)
    after = _AFTER.get(screen.outcome) if not screen.paid else _PAID
    return (
        title(s.say("The case is closed")),
        para(s.say(words) if words else None, s.say(after) if after else None),
        para(
            s.say(
                "The case will be deleted automatically: %(day)s. Until then you can reopen it.",
                day=s.day(screen.deleted_on),
            )
        ),
    )
