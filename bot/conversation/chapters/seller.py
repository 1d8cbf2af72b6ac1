"""The dispute is open, and the seller answered: what it amounts to, and what to answer.

The answer chosen and the sum typed live in the view; nothing new is stored of the case.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.home import back_row
from bot.conversation.events import TextSent
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused,
    open_cases,
    zone_of,
)
from bot.conversation.screens import (
    AnswerLetterShown,
    Button,
    OfferAsked,
    ReplyAdvised,
    SellerAnswers,
)
from bot.conversation.session import Case, Session, View
from bot.conversation.sums import choices, from_token, taken
from bot.dispute.answer_letters import answer_letter
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.lifecycle import Happening
from bot.dispute.money import Money
from bot.dispute.question_library import QuestionId
from bot.dispute.replies import Reply, SellerAnswer, reply, shares, with_sum
from bot.dispute.reply_table import Move, Verdict
from bot.marketplaces.loader import rules


def in_dispute(session: Session) -> Case | None:
    """The case talked about, while its dispute is open."""
    case = focused(session)
    if case is None or facts_of(session, case).stage is not Stage.DISPUTE_OPEN:
        return None
    return case


def listed(session: Session, view: View, now: datetime) -> SellerAnswers | None:
    """ "What does the dispute page show?" """
    case = in_dispute(session)
    if case is None:
        return None
    offered = [
        button(session, f"says.{one}", "go", _after(one))
        for one in SellerAnswer
        # Asked for by message rather than shown on the page; it stands with the buttons to press.
        if one is not SellerAnswer.NEW_REASON
    ]
    offered.append(button(session, "back_to_case", "go", "card"))
    return SellerAnswers(
        rows=tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2)),
        facts=facts_of(session, case),
        among_others=len(open_cases(session)) > 1,
    )


def _after(answer: SellerAnswer) -> str:
    return f"offer.{answer}" if with_sum(answer) else f"answered.{answer}"


def _answer(view: View) -> SellerAnswer | None:
    named = view.args[0] if view.args else ""
    return SellerAnswer(named) if named in set(SellerAnswer) else None


def asked(session: Session, view: View, now: datetime) -> OfferAsked | None:
    """ "How much?": the sum of the offer, or of the return postage. Further view arguments
    are the readings of what was typed."""
    case, answer = in_dispute(session), _answer(view)
    if case is None or answer is None:
        return None
    choose = choices(session, view.args[1:], ("answered", answer))
    skip = button(session, "sum_unknown", "go", f"answered.{answer}")
    return OfferAsked(
        rows=(*choose, (skip, button(session, "other_answer", "go", "seller")), *back_row(session)),
        postage=answer is SellerAnswer.RETURN_ONLY,
        choose=bool(choose),
        price=facts_of(session, case).price,
    )


def read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """A sum typed there."""
    case, answer = in_dispute(session), _answer(session.view)
    if case is None or answer is None:
        return None
    return taken(session, case, event.text, ("offer", answer), ("answered", answer))


def advised(session: Session, view: View, now: datetime) -> ReplyAdvised | None:
    """What to do about the answer."""
    made = _made(session, view, now)
    if made is None:
        return None
    facts, given = made
    letter = ".".join(("retort", *view.args))
    rows: list[tuple[Button, ...]] = [
        (
            button(session, "ready_answer", "go", letter, style="primary"),
            button(session, "other_answer", "go", "seller"),
        )
    ]
    if facts.price is None and with_sum(given.answer):
        price = ".".join(("change", QuestionId.PRICE, "", "answered", *view.args))
        rows.append((button(session, "tell_price", "go", price),))
    elif given.do is Move.CHECK_THEN_ACCEPT:
        rows.append((button(session, "about_to_press", "go", "press"),))
    elif given.verdict is Verdict.RETURN:
        rows += _of_return(session, f"offer.{given.answer}")
    return ReplyAdvised(
        rows=(*rows, *back_row(session)),
        facts=facts,
        reply=given,
        shares=shares(facts) if given.verdict in _HAGGLED else None,
        among_others=len(open_cases(session)) > 1,
        now=now,
    )


def _of_return(session: Session, postage: str) -> list[tuple[Button, ...]]:
    """Before a return is agreed the postage is counted and the address looked at."""
    agreed = Happening.RETURN_AGREED
    return [
        (
            button(session, "tell_postage", "go", postage),
            button(session, "return_agreed", "ret", agreed, case=session.focus or ""),
        ),
        (button(session, "check_address", "go", "address"),),
    ]


_HAGGLED = frozenset({Verdict.LESS, Verdict.ZERO, Verdict.REJECTED})


def _made(session: Session, view: View, now: datetime) -> tuple[CaseFacts, Reply] | None:
    case, answer = in_dispute(session), _answer(view)
    if case is None or answer is None:
        return None
    sum_: Money | None = from_token(view.args[1]) if len(view.args) > 1 else None
    facts = facts_of(session, case)
    return facts, reply(facts, rules(), now, answer, sum_)


def retort(session: Session, view: View, now: datetime) -> AnswerLetterShown | None:
    """The ready English answer with its mirror."""
    made = _made(session, view, now)
    if made is None:
        return None
    facts, given = made
    to_advice = button(session, "back_to_advice", "go", ".".join(("answered", *view.args)))
    return AnswerLetterShown(
        rows=((to_advice,), *back_row(session)),
        phrases=answer_letter(facts, given, now.astimezone(zone_of(session)).date()),
    )


SCREENS = {
    "seller": listed,
    "offer": asked,
    "answered": advised,
    "retort": retort,
}
TYPED = {"offer": read}
