"""After the press, after the loss, and the money that does not come: what can still be done."""

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
    with_case,
    zone_of,
)
from bot.conversation.screens import (
    AfterwardsShown,
    AnswerLetterShown,
    Button,
    PressedAsked,
    RefundShown,
)
from bot.conversation.session import Case, Session, View
from bot.dispute.afterwards import Regret, afterwards
from bot.dispute.lifecycle import WON, Happening, legal
from bot.dispute.question_library import QuestionId
from bot.dispute.refunds import WALLETS, watch
from bot.dispute.support_letters import bank_letter, refund_letter, regret_letter
from bot.marketplaces.loader import rules


def asked(session: Session, view: View, now: datetime) -> PressedAsked | None:
    """ "Which button was it?" """
    if focused(session) is None:
        return None
    pressed = (Regret.ACCEPT, Regret.CANCEL, Regret.CONFIRM)
    offered = tuple(button(session, f"press.{one}", "go", f"after.{one}") for one in pressed)
    return PressedAsked(rows=(offered[:2], offered[2:], *back_row(session)))


def _regret(view: View) -> Regret | None:
    named = view.args[0] if view.args else ""
    return Regret(named) if named in set(Regret) else None


def after(session: Session, view: View, now: datetime) -> AfterwardsShown | None:
    """What can still be tried."""
    case, regret = focused(session), _regret(view)
    if case is None or regret is None:
        return None
    row: list[Button] = [
        button(session, "to_support", "go", f"support.{regret}", style="primary"),
    ]
    stage = facts_of(session, case).stage
    if regret is Regret.CANCEL and legal(stage, Happening.DISPUTE_CANCELLED):
        row.append(button(session, "cancelled_close", "go", "close"))
    if regret is Regret.LOST and case.closed_at is not None:
        row.append(button(session, "further_steps", "go", "ladder"))
    return AfterwardsShown(
        rows=(tuple(row), *back_row(session)),
        given=afterwards(facts_of(session, case), now, regret),
    )


def support(session: Session, view: View, now: datetime) -> AnswerLetterShown | None:
    """The letter to support after a press or a loss."""
    case, regret = focused(session), _regret(view)
    if case is None or regret is None:
        return None
    today = now.astimezone(zone_of(session)).date()
    return AnswerLetterShown(
        rows=((button(session, "back_to_advice", "go", f"after.{regret}"),), *back_row(session)),
        phrases=regret_letter(facts_of(session, case), regret, today),
        to="support",
    )


def _won(session: Session) -> Case | None:
    case = focused(session)
    waits = case is not None and case.closed_as in WON and case.paid_at is None
    return case if waits else None


def refund(session: Session, view: View, now: datetime) -> RefundShown | None:
    """How long the money may take, what has passed, and who to ask."""
    case = _won(session)
    if case is None:
        return None
    facts, zone = facts_of(session, case), zone_of(session)
    since = facts.won_on or (case.closed_at or case.opened_at).astimezone(zone).date()
    given = watch(facts, rules(), since, now.astimezone(zone).date())
    row = [button(session, "to_support", "go", "money.support")]
    if facts.paid_with not in WALLETS:
        row.append(button(session, "to_bank", "go", "money.bank"))
    came = [button(session, "money_came", "paid", "yes", case=case.id)]
    if facts.paid_with is None:
        asked = f"change.{QuestionId.PAID_WITH}..refund"
        came.append(button(session, "tell_payment", "go", asked))
    else:
        day = f"change.{QuestionId.GRANTED_ON}..refund"
        came.append(button(session, f"correct.{QuestionId.GRANTED_ON}", "go", day))
    remind = (
        button(session, "reminders_on", "go", "reminders")
        if case.reminders
        else button(session, "remind_refund", "rem", "on")
    )
    return RefundShown(
        rows=(tuple(row), tuple(came), (remind,), *back_row(session)),
        watch=given,
        paid_with=facts.paid_with,
    )


def money(session: Session, view: View, now: datetime) -> AnswerLetterShown | None:
    """The letter to support, or to the bank."""
    case = _won(session)
    if case is None or view.args not in (("support",), ("bank",)):
        return None
    facts, to_bank = facts_of(session, case), view.args == ("bank",)
    return AnswerLetterShown(
        rows=((button(session, "back_to_advice", "go", "refund"),), *back_row(session)),
        phrases=bank_letter(facts) if to_bank else refund_letter(facts),
        to=view.args[0],
    )


def paid(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """The money has come, or not after all."""
    case = session.case(action.case)
    if case is None or case.closed_as not in WON:
        return Transition(session)
    case = replace(case, paid_at=now if action.option == "yes" else None)
    return go(replace(with_case(session, case), focus=case.id), "card")


SCREENS = {"pressed": asked, "after": after, "support": support, "refund": refund, "money": money}
TOPICS = {"paid": paid}
