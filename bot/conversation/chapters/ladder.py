"""After a loss: every further step with its day, and what to look at before an appeal.

Few come here, so the table of steps is loaded when it is asked for.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    go,
    with_answer,
    with_case,
    zone_of,
)
from bot.conversation.screens import AppealWeighed, Button, LadderShown, Rows
from bot.conversation.session import Case, Chosen, Session, View
from bot.dispute.facts import CaseFacts, Country
from bot.dispute.lifecycle import WON
from bot.dispute.question_library import QuestionId
from bot.marketplaces.loader import rules


def _lost(session: Session) -> Case | None:
    """The case talked about, once it has ended without the money being granted."""
    case = focused(session)
    over = case is not None and case.closed_at is not None and case.closed_as not in WON
    return case if over else None


def shown(session: Session, view: View, now: datetime) -> LadderShown | None:
    """The steps; the country is asked once, in buttons."""
    from bot.dispute.ladder import Term, ladder

    case = _lost(session)
    if case is None:
        return None
    facts, today = facts_of(session, case), now.astimezone(zone_of(session)).date()
    found = ladder(facts, rules(), today)
    undated = any(step.term is Term.TELL_PAYMENT_DAY for step in found.steps)
    return LadderShown(
        rows=(
            (
                button(session, "before_appeal", "go", "appeal", style="primary"),
                button(session, "to_support", "go", "support.lost"),
            ),
            *_asked(session, case, facts, undated=undated),
            *back_row(session),
        ),
        ladder=found,
        country=facts.country,
        decided_on=facts.decided_on,
    )


def _asked(session: Session, case: Case, facts: CaseFacts, *, undated: bool) -> Rows:
    """What makes the steps more exact: the country first, then the decision and the payment."""
    decided = f"correct.{QuestionId.DECIDED_ON}" if facts.decided_on else "tell_decision_day"
    asked = [_change(session, decided, QuestionId.DECIDED_ON)]
    if facts.paid_with is None:
        asked.append(_change(session, "tell_payment", QuestionId.PAID_WITH))
    if undated:
        asked.append(_change(session, "tell_payment_day", QuestionId.PAID_ON))
    if facts.country is not None:
        asked.append(_change(session, "correct.country", QuestionId.COUNTRY))
    rows = tuple(tuple(asked[i : i + 2]) for i in range(0, len(asked), 2))
    if facts.country is not None:
        return rows
    countries = tuple(
        button(session, f"option.{QuestionId.COUNTRY}.{one}", "live", one, case=case.id)
        for one in Country
    )
    return (countries, *rows)


def _change(session: Session, label: str, question: QuestionId) -> Button:
    return button(session, label, "go", f"change.{question}..ladder")


def live(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Where the buyer lives."""
    case = session.case(action.case)
    if case is None or action.option not in set(Country):
        return Transition(session)
    case = with_answer(case, QuestionId.COUNTRY, Chosen(action.option), now)
    return go(replace(with_case(session, case), focus=case.id), "ladder")


def weighed(session: Session, view: View, now: datetime) -> AppealWeighed | None:
    """What an appeal needs, and when it is refused."""
    if _lost(session) is None:
        return None
    return AppealWeighed(
        rows=(
            (
                button(session, "to_support", "go", "support.lost", style="primary"),
                button(session, "further_steps", "go", "ladder"),
            ),
            *back_row(session),
        ),
        because=("what_wins", "when_refused"),
    )


SCREENS = {"ladder": shown, "appeal": weighed}
TOPICS = {"live": live}
