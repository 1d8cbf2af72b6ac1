"""Before a button that cannot be undone: what it would mean, and the stop sign when it costs.

The bot presses nothing; it compares the solution line with the claim for all that was paid.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversation.chapters.check import variant_of
from bot.conversation.chapters.home import back_row
from bot.conversation.events import TextSent
from bot.conversation.moves import Transition, button, facts_of, focused_in
from bot.conversation.screens import (
    Button,
    LineAsked,
    LineSumAsked,
    PressAsked,
    PressMeant,
    PressStopped,
)
from bot.conversation.session import Session, View
from bot.conversation.sums import choices, from_token, taken
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.money import Money
from bot.dispute.pressing import (
    STOPS,
    Line,
    Meaning,
    Meant,
    Press,
    cancelling,
    confirming,
    meant,
)
from bot.dispute.question_library import QuestionId
from bot.dispute.replies import FAR_MORE, SellerAnswer
from bot.safety import Claim, Finding, Offer, Risk, check_proposal

OURS, THEIRS = "ours", "theirs"
NO_COMPARISON = "proposal.currency"
LOWERED = "proposal.lowered"
_RISK = {
    Meaning.CANCEL_OVER: Risk.close_dispute_early,
    Meaning.CANCEL_SHORT: Risk.close_dispute_early,
    Meaning.CANCEL_RETURNING: Risk.close_dispute_early,
    Meaning.CONFIRM_NOTHING: Risk.confirm_receipt_early,
    Meaning.CONFIRM_UNSOLVED: Risk.confirm_receipt_early,
}


OPEN = (Stage.DISPUTE_OPEN, Stage.GOODS_RETURNING)
"""Stages in which its buttons are there to press."""


def asked(session: Session, view: View, now: datetime) -> PressAsked | None:
    """ "Which button?" """
    if focused_in(session, *OPEN) is None:
        return None
    regret = button(session, "already_pressed", "go", "pressed")
    accept, *others = (button(session, f"press.{one}", "go", _after(one)) for one in Press)
    last: tuple[Button, ...] = (regret,)
    if focused_in(session, Stage.DISPUTE_OPEN) is not None:
        reason = f"answered.{SellerAnswer.NEW_REASON}"
        last = (button(session, "says.new_reason", "go", reason), regret)
    return PressAsked(rows=((accept, others[0]), tuple(others[1:]), last, *back_row(session)))


def _after(press: Press) -> str:
    return "press_line" if press is Press.ACCEPT else f"pressing.{press}"


def line_asked(session: Session, view: View, now: datetime) -> LineAsked | None:
    """ "What does the solution line show?" """
    if focused_in(session, *OPEN) is None:
        return None
    offered = [button(session, f"line.{one}", "go", _after_line(one)) for one in Line]
    return LineAsked(rows=(tuple(offered[:2]), tuple(offered[2:]), *back_row(session)))


def _after_line(line: Line) -> str:
    return f"line.{line}" if line is Line.NOTHING else f"press_sum.{line}"


def _line(view: View) -> Line | None:
    named = view.args[0] if view.args else ""
    return Line(named) if named in set(Line) else None


def sum_asked(session: Session, view: View, now: datetime) -> LineSumAsked | None:
    """ "Which sum does it show?" """
    case, line = focused_in(session, *OPEN), _line(view)
    if case is None or line is None:
        return None
    choose = choices(session, view.args[1:], ("line", line))
    other = button(session, "other_line", "go", "press_line")
    return LineSumAsked(rows=(*choose, (other,), *back_row(session)), choose=bool(choose))


def read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """The sum of the solution line, typed."""
    case, line = focused_in(session, *OPEN), _line(session.view)
    if case is None or line is None:
        return None
    return taken(session, case, event.text, ("press_sum", line), ("line", line))


def weighed(facts: CaseFacts, line: Line, sum_: Money | None) -> tuple[Finding, ...]:
    """What accepting the line would cost. Sums in two currencies are not compared, and a sum
    not against a price that is not known. Of who asks for a part less than all is no trick."""
    paid = facts.price
    offered = sum_ or Money(0, paid.currency if paid else "RUB")
    claimed = paid or Money(0, offered.currency)
    found = check_proposal(
        Offer(
            0 if line is Line.NOTHING else offered.minor,
            offered.currency,
            return_goods=line is Line.WITH_RETURN,
            reason=THEIRS if line is Line.OTHER_REASON else OURS,
        ),
        Claim(claimed.minor, claimed.currency, return_goods=_agreed(facts), reason=OURS),
    )
    silent = {NO_COMPARISON} if facts.whole_due else {NO_COMPARISON, LOWERED}
    return tuple(one for one in found if not silent & set(one.rules))


def _agreed(facts: CaseFacts) -> bool:
    """Whether sending the goods back is what was agreed, or asked for."""
    return facts.unwanted or facts.stage is Stage.GOODS_RETURNING


def line_weighed(session: Session, view: View, now: datetime) -> PressStopped | PressMeant | None:
    """Accepting this line: the stop sign, or what it means."""
    case, line = focused_in(session, *OPEN), _line(view)
    if case is None or line is None:
        return None
    facts = facts_of(session, case)
    sum_ = from_token(view.args[1]) if len(view.args) > 1 else None
    if sum_ is None and line is not Line.NOTHING:
        return None
    found = weighed(facts, line, sum_)
    if found:
        return _stopped(session, facts, found[0].risk, Press.ACCEPT, line, sum_)
    meaning = _compared(facts.price, sum_)
    if line is Line.WITH_RETURN and meaning is Meaning.ALL_OF_IT:
        meaning = Meaning.RETURN_AS_AGREED
    return _calm(session, facts, Press.ACCEPT, meant(meaning), sum_)


def _compared(paid: Money | None, offered: Money | None) -> Meaning:
    """A line with no trick in it against what was paid."""
    if paid is None or offered is None or paid.currency != offered.currency:
        return Meaning.NOT_COMPARED
    if offered.minor > FAR_MORE * paid.minor:
        return Meaning.NOT_COMPARED
    return Meaning.ALL_OF_IT if offered.minor >= paid.minor else Meaning.PART_OF_IT


def pressing(session: Session, view: View, now: datetime) -> PressStopped | PressMeant | None:
    """Cancelling, editing, confirming receipt."""
    case = focused_in(session, *OPEN)
    named = view.args[0] if view.args else ""
    if case is None or named not in set(Press) or named == Press.ACCEPT:
        return None
    press, facts = Press(named), facts_of(session, case)
    match press:
        case Press.CANCEL:
            given = cancelling(facts, now)
        case Press.CONFIRM:
            given = confirming(facts)
        case _:
            given = meant(Meaning.EDIT_RESETS)
    if given.meaning in STOPS:
        return _stopped(session, facts, _RISK[given.meaning], press, None, None, given.meaning)
    return _calm(session, facts, press, given, None)


def _stopped(
    session: Session,
    facts: CaseFacts,
    risk: Risk,
    press: Press,
    line: Line | None,
    sum_: Money | None,
    meaning: Meaning | None = None,
) -> PressStopped:
    return PressStopped(
        rows=(
            (button(session, "safe_choice", "go", f"reply.{risk}", style="primary"),),
            (button(session, "other_press", "go", "press"),),
            (button(session, "risky_choice", "go", f"sure.{risk}"),),
            *back_row(session),
        ),
        risk=risk.value,
        press=press,
        line=line,
        offered=sum_,
        meaning=meaning,
        loss=_loss(facts.price, sum_ if risk is Risk.token_refund else None),
        variant=variant_of(session, f"{session.focus or ''}/{risk}"),
    )


def _loss(paid: Money | None, offered: Money | None) -> Money | None:
    """What a sum that is too small leaves with the seller; else all that was paid."""
    if paid is None or offered is None or paid.currency != offered.currency:
        return paid
    return Money(paid.minor - offered.minor, paid.currency)


def _calm(
    session: Session, facts: CaseFacts, press: Press, given: Meant, sum_: Money | None
) -> PressMeant:
    whence = ".".join((session.view.name, *session.view.args))
    row: list[Button] = [button(session, "other_press", "go", "press")]
    if facts.price is None and press in (Press.ACCEPT, Press.EDIT):
        row.append(button(session, "tell_price", "go", f"change.{QuestionId.PRICE}..{whence}"))
    return PressMeant(
        rows=(tuple(row), *back_row(session)),
        press=press,
        meant=given,
        paid=facts.price,
        offered=sum_,
    )


SCREENS = {
    "press": asked,
    "press_line": line_asked,
    "press_sum": sum_asked,
    "line": line_weighed,
    "pressing": pressing,
}
TYPED = {"press_sum": read}
