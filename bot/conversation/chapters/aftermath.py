"""After the press, after the loss, and the money that does not come: what can still be done."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.home import back_row
from bot.conversation.moves import button, facts_of, focused, zone_of
from bot.conversation.screens import (
    AfterwardsShown,
    AnswerLetterShown,
    Button,
    PressedAsked,
    RefundShown,
)
from bot.conversation.session import Case, Session, View
from bot.dispute.afterwards import Regret, afterwards
from bot.dispute.lifecycle import Outcome
from bot.dispute.question_library import QuestionId
from bot.dispute.refunds import WALLETS, watch
from bot.dispute.support_letters import bank_letter, refund_letter, regret_letter
from bot.marketplaces.loader import rules

WON = frozenset({Outcome.REFUNDED, Outcome.REFUNDED_IN_PART, Outcome.CANCELLED})


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
    if regret is Regret.CANCEL and case.closed_at is None:
        row.append(button(session, "cancelled_close", "go", "close"))
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
    return case if case is not None and case.closed_as in WON else None


def refund(session: Session, view: View, now: datetime) -> RefundShown | None:
    """How long the money may take, what has passed, and who to ask."""
    case = _won(session)
    if case is None:
        return None
    facts, zone = facts_of(session, case), zone_of(session)
    since = (case.closed_at or case.opened_at).astimezone(zone).date()
    given = watch(facts, rules(), since, now.astimezone(zone).date())
    row = [button(session, "to_support", "go", "money.support")]
    if facts.paid_with not in WALLETS:
        row.append(button(session, "to_bank", "go", "money.bank"))
    payment = button(session, "tell_payment", "go", f"change.{QuestionId.PAID_WITH}..refund")
    return RefundShown(
        rows=(tuple(row), (payment,) if facts.paid_with is None else (), *back_row(session)),
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


SCREENS = {"pressed": asked, "after": after, "support": support, "refund": refund, "money": money}
