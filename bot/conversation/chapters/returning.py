"""Goods going back: the diary, what happened, the letters, the accusations, the address.

Few people need it, so what it draws from is loaded when it is asked for. Addresses are personal:
the first one lives in the view until the second is there; of the two only how they compare.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.home import back_row
from bot.conversation.events import TextSent
from bot.conversation.moves import (
    Transition,
    button,
    facts_of,
    focused_in,
    go,
    stay,
)
from bot.conversation.screens import (
    AddressAsked,
    AddressCompared,
    AnswerLetterShown,
    BlameAnswered,
    BlameAsked,
    Button,
    CallOffAsked,
    ReturnShown,
    Rows,
)
from bot.conversation.session import Case, Session, View
from bot.dispute.deadlines import DeadlineKind, deadlines, governing, of_kind
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.lifecycle import Happening
from bot.dispute.situations import milestones
from bot.marketplaces.loader import rules


def reported(session: Session, case: Case, happening: Happening, style: str = "") -> Button:
    """The button that reports a happening."""
    topic = "close" if happening is Happening.RETURN_CALLED_OFF else "did"
    return button(session, happening.value, topic, happening, case=case.id, style=style)


def next_report(session: Session, case: Case) -> Button:
    """What the card offers to report: the next thing to happen, then what the seller says."""
    offered = {m.happening for m in milestones(facts_of(session, case))}
    for happening in (Happening.RETURN_SENT, Happening.RETURN_ARRIVED):
        if happening in offered:
            return reported(session, case, happening)
    return button(session, "seller_objects", "go", "blame")


def shown(session: Session, view: View, now: datetime) -> ReturnShown | None:
    """The diary of the return and what can be done about it."""
    case = focused_in(session, Stage.GOODS_RETURNING)
    if case is None:
        return None
    facts = facts_of(session, case)
    return ReturnShown(
        rows=(*_rows(session, case, facts), *back_row(session)),
        facts=facts,
        deadline=governing(deadlines(facts, rules(), now), now),
        now=now,
    )


def _rows(session: Session, case: Case, facts: CaseFacts) -> Rows:
    address = button(session, "check_address", "go", "address")
    objects = button(session, "seller_objects", "go", "blame")
    ask = button(session, "post.confirm", "go", "post.confirm")
    if facts.return_sent_on is None:
        sent = reported(session, case, Happening.RETURN_SENT, "primary")
        return ((sent, address), (button(session, "call_off", "go", "call_off"),))
    tell = button(session, "post.sent", "go", "post.sent")
    if facts.return_arrived_on is None:
        arrived = reported(session, case, Happening.RETURN_ARRIVED)
        return ((arrived, objects), (tell, ask))
    return ((ask, objects), (button(session, "close_case", "go", "close"),))


def call_off(session: Session, view: View, now: datetime) -> CallOffAsked | None:
    """Before a return is called off: what that means (R13, S36)."""
    case = focused_in(session, Stage.GOODS_RETURNING)
    if case is None or facts_of(session, case).return_sent_on is not None:
        return None
    ending = of_kind(deadlines(facts_of(session, case), rules(), now), DeadlineKind.SEND_BACK_BY)
    return CallOffAsked(
        rows=(
            (button(session, "keep_return", "go", "return", style="primary"),),
            (reported(session, case, Happening.RETURN_CALLED_OFF),),
            *back_row(session),
        ),
        ending=ending,
        now=now,
    )


def blame_asked(session: Session, view: View, now: datetime) -> BlameAsked | None:
    """ "What does the seller say?" """
    from bot.dispute.accusations import Blame

    case = focused_in(session, Stage.GOODS_RETURNING)
    if case is None:
        return None
    offered = tuple(button(session, f"blame.{one}", "go", f"blamed.{one}") for one in Blame)
    asked: tuple[Button, ...] = ()
    if Happening.PAPERS_ASKED in {m.happening for m in milestones(facts_of(session, case))}:
        asked = (reported(session, case, Happening.PAPERS_ASKED),)
    return BlameAsked(rows=(offered[:2], offered[2:], asked, *back_row(session)))


def blamed(session: Session, view: View, now: datetime) -> BlameAnswered | None:
    """What answers it."""
    from bot.dispute.accusations import DEFENCES, Blame

    case = focused_in(session, Stage.GOODS_RETURNING)
    if case is None or not view.args or view.args[0] not in set(Blame):
        return None
    blame = Blame(view.args[0])
    letter = button(session, "ready_answer", "go", f"post.{blame}", style="primary")
    return BlameAnswered(
        rows=(
            (letter, button(session, "evidence", "go", "evidence")),
            (button(session, "other_blame", "go", "blame"),),
            *back_row(session),
        ),
        blame=blame,
        defence=DEFENCES[blame],
        ready=facts_of(session, case).evidence_ready,
    )


def letter(session: Session, view: View, now: datetime) -> AnswerLetterShown | None:
    """A letter of the return, in English with its mirror."""
    from bot.dispute import return_letters
    from bot.dispute.accusations import Blame

    case, named = focused_in(session, Stage.GOODS_RETURNING), view.args[0] if view.args else ""
    if case is None or facts_of(session, case).return_sent_on is None:
        return None
    facts = facts_of(session, case)
    if named in set(Blame):
        back = button(session, "back_to_advice", "go", f"blamed.{named}")
        phrases = return_letters.defence(facts, Blame(named))
    else:
        back = button(session, "going_back", "go", "return")
        write = return_letters.confirm if named == "confirm" else return_letters.sent
        phrases = write(facts)
    return AnswerLetterShown(rows=((back,), *back_row(session)), phrases=phrases)


def _of_goods(session: Session) -> bool:
    """Whether a return can be spoken of in the case talked about."""
    case = focused_in(session, Stage.DISPUTE_OPEN, Stage.GOODS_RETURNING)
    return case is not None and facts_of(session, case).came


def address_asked(session: Session, view: View, now: datetime) -> AddressAsked | None:
    """The address of the form, then (it is in the view) the one of the message."""
    if not _of_goods(session):
        return None
    second = bool(view.args)
    again = (button(session, "address_again", "go", "address"),) if second else ()
    return AddressAsked(rows=(again, *back_row(session)), second=second)


def address_read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """An address typed or pasted."""
    from bot.dispute import addresses

    if not _of_goods(session):
        return None
    found = addresses.normalised(event.text)
    if not found:
        return stay(session, "not_an_address")
    if not session.view.args:
        return go(session, "address", found)
    return go(session, "addresses", addresses.compared(session.view.args[0], found))


def address_compared(session: Session, view: View, now: datetime) -> AddressCompared | None:
    """Whether the two are the same, and what to do."""
    from bot.dispute.addresses import Match

    if not view.args or view.args[0] not in set(Match):
        return None
    return AddressCompared(
        rows=((button(session, "address_again", "go", "address"),), *back_row(session)),
        match=Match(view.args[0]),
    )


SCREENS = {
    "return": shown,
    "call_off": call_off,
    "blame": blame_asked,
    "blamed": blamed,
    "post": letter,
    "address": address_asked,
    "addresses": address_compared,
}
TYPED = {"address": address_read}
