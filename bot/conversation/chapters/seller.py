"""The dispute is open, and the seller answered: what it amounts to, and what to answer.

The answer chosen is noted with the case; the sum typed lives in the view.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event, TextSent
from bot.conversation.hearing import noted, without_last
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused_in,
    go,
    open_cases,
    with_case,
    zone_of,
)
from bot.conversation.screens import (
    AnswerLetterShown,
    AnswerLogShown,
    Button,
    OfferAsked,
    ReplyAdvised,
    SellerAnswers,
)
from bot.conversation.session import Session, View
from bot.conversation.sums import choices, from_token, taken
from bot.dispute.answer_letters import answer_letter
from bot.dispute.answer_log import answer_log, days_of, ending
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.heard import of_seller
from bot.dispute.lifecycle import Happening
from bot.dispute.money import Money
from bot.dispute.question_library import QuestionId
from bot.dispute.replies import Reply, SellerAnswer, reply, shares, with_sum
from bot.dispute.reply_table import Move, Verdict
from bot.dispute.support_letters import stalling_letter
from bot.marketplaces.loader import rules


def listed(session: Session, view: View, now: datetime) -> SellerAnswers | None:
    """ "What does the dispute page show?" """
    case = focused_in(session, Stage.DISPUTE_OPEN)
    if case is None:
        return None
    facts = facts_of(session, case)
    offered = [
        button(session, f"says.{one}", "heard", one)
        for one in SellerAnswer
        # Asked for by message rather than shown on the page; it stands with the buttons to press.
        if one is not SellerAnswer.NEW_REASON
    ]
    if facts.heard:
        offered.append(button(session, "answer_log", "go", "heard"))
    offered.append(button(session, "back_to_case", "go", "card"))
    return SellerAnswers(
        rows=tuple(tuple(offered[i : i + 2]) for i in range(0, len(offered), 2)),
        facts=facts,
        among_others=len(open_cases(session)) > 1,
    )


def hear(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """An answer of the page: noted with its moment, then weighed."""
    case = focused_in(session, Stage.DISPUTE_OPEN)
    if case is None or action.option not in set(SellerAnswer):
        return Transition(session)
    session = with_case(session, noted(session, case, action.option, now))
    return go(
        session, "offer" if with_sum(SellerAnswer(action.option)) else "answered", action.option
    )


def take_back(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """ "This was wrong": the last answer told does not count."""
    case = focused_in(session, Stage.DISPUTE_OPEN)
    if case is None:
        return Transition(session)
    return go(with_case(session, without_last(session, case)), "heard", hint="taken_back")


def said_so_far(session: Session, view: View, now: datetime) -> AnswerLogShown | None:
    """The answers told, what they show together, and the letter that names their days."""
    case = focused_in(session, Stage.DISPUTE_OPEN)
    if case is None:
        return None
    facts, zone = facts_of(session, case), zone_of(session)
    log = answer_log(facts)
    rows: list[tuple[Button, ...]] = []
    if log.stalling is not None:
        rows.append((button(session, "to_support", "go", "delays", style="primary"),))
    if log.entries:
        rows.append((button(session, "that_was_wrong", "unheard"), _countdown(session)))
    end, _ = ending(facts, rules(), now)
    return AnswerLogShown(
        rows=(*rows, (button(session, "other_answer", "go", "seller"),), *back_row(session)),
        log=log,
        days=tuple(one.heard.at.astimezone(zone).date() for one in log.entries),
        by=end if end is not None and end > now else None,
    )


def _countdown(session: Session) -> Button:
    asked = f"change.{QuestionId.SELLER_ANSWER_END}..heard"
    return button(session, "tell_countdown", "go", asked)


def delays(session: Session, view: View, now: datetime) -> AnswerLetterShown | None:
    """The letter to support that names the days of the answers."""
    case = focused_in(session, Stage.DISPUTE_OPEN)
    facts = facts_of(session, case) if case else None
    log = answer_log(facts) if facts else None
    if facts is None or log is None or log.stalling is None:
        return None
    zone = zone_of(session)
    today = now.astimezone(zone).date()
    return AnswerLetterShown(
        rows=((button(session, "answer_log", "go", "heard"),), *back_row(session)),
        phrases=stalling_letter(facts, log.stalling, days_of(log, zone), today),
        to="support",
    )


def _answer(view: View) -> SellerAnswer | None:
    named = view.args[0] if view.args else ""
    return SellerAnswer(named) if named in set(SellerAnswer) else None


def asked(session: Session, view: View, now: datetime) -> OfferAsked | None:
    """ "How much?": the sum of the offer, or of the return postage. Further view arguments
    are the readings of what was typed."""
    case, answer = focused_in(session, Stage.DISPUTE_OPEN), _answer(view)
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
    case, answer = focused_in(session, Stage.DISPUTE_OPEN), _answer(session.view)
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
    ask = _asks_countdown(facts)
    stalling = answer_log(facts).stalling
    if facts.heard:
        shown = button(session, "answer_log", "go", "heard")
        rows.append((shown, _countdown(session)) if ask else (shown,))
    return ReplyAdvised(
        rows=(*rows, *back_row(session)),
        stalling=stalling,
        ask_countdown=ask,
        facts=facts,
        reply=given,
        shares=shares(facts) if given.verdict in _HAGGLED and not facts.escalated else None,
        among_others=len(open_cases(session)) > 1,
        now=now,
    )


def _of_return(session: Session, postage: str) -> list[tuple[Button, ...]]:
    """Before a return is agreed the postage is counted and the address looked at."""
    agreed = Happening.RETURN_AGREED
    return [
        (
            button(session, "tell_postage", "go", postage),
            button(session, "return_agreed", "did", agreed, case=session.focus or ""),
        ),
        (button(session, "check_address", "go", "address"),),
    ]


def _asks_countdown(facts: CaseFacts) -> bool:
    """Whether an answer may have started the time anew and nobody told what is left."""
    answered = any(of_seller(one) for one in facts.heard)
    known = facts.seller_answer_end is not None or QuestionId.SELLER_ANSWER_END in facts.unknown
    return answered and not known and not facts.escalated


_HAGGLED = frozenset({Verdict.LESS, Verdict.ZERO, Verdict.REJECTED})


def _made(session: Session, view: View, now: datetime) -> tuple[CaseFacts, Reply] | None:
    case, answer = focused_in(session, Stage.DISPUTE_OPEN), _answer(view)
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
    "heard": said_so_far,
    "delays": delays,
}
TOPICS = {"heard": hear, "unheard": take_back}
TYPED = {"offer": read}
