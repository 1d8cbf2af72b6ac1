"""Checking a message: the seller's words, or one's own draft, before the money is gone.

A stop sign is shown once per trigger and case in 24 hours; afterwards one line recalls it
(a warning seen again is not read).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot import safety
from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event, Link, TextSent
from bot.conversation.moves import Transition, button, facts_of, focused, go, look, stay
from bot.conversation.pasted import is_a_word
from bot.conversation.screens import (
    CheckAsked,
    DirectionAsked,
    FindingsShown,
    ReplyShown,
    RiskConfirmed,
    Rows,
    SellerAsks,
)
from bot.conversation.session import Session, View
from bot.dispute.money import Money
from bot.safety import Direction, Finding, LinkFinding, Risk, Severity

ONCE_IN = timedelta(hours=24)
NO_TRICK, MISSED = "no_trick", "missed_trick"
"""What a person may say of the verdict: a warning too many, or one too few (`example`)."""
VARIANTS = 4
"""How many ways of saying a stop sign there are."""
LOOKS_LIKE_A_MESSAGE = 25
"""From so many characters on, words that answer nothing are taken for a message to check."""


def asked(session: Session, view: View, now: datetime) -> CheckAsked:
    """ "Paste or forward the message." """
    return CheckAsked(rows=back_row(session), pictures=session.settings.reads_pictures)


def whose(session: Session, view: View, now: datetime) -> DirectionAsked | None:
    """ "Who wrote it?", when it cannot be told."""
    if session.scanned is None:
        return None
    return DirectionAsked(
        rows=(
            (
                button(session, "seller_wrote", "wrote", Direction.seller),
                button(session, "i_wrote", "wrote", Direction.buyer),
            ),
            *back_row(session),
        ),
        text=session.scanned,
    )


def found(session: Session, view: View, now: datetime) -> FindingsShown | None:
    """What is in the message. View arguments: direction, stop | recall | plain, variant."""
    if session.scanned is None or len(view.args) != 3:
        return None
    direction, look_of, variant = view.args
    findings = safety.scan_said(session.scanned, Direction(direction))
    links = safety.scan_links(session.scanned_links)
    stop = look_of == "stop"
    return FindingsShown(
        rows=_after(session, _worst(findings, links), direction, stop),
        text=session.scanned,
        direction=Direction(direction),
        findings=findings,
        links=links,
        stop=stop,
        variant=int(variant),
        price=_price(session),
        recalled=look_of == "recall",
    )


def _worst(
    findings: tuple[Finding, ...], links: tuple[LinkFinding, ...]
) -> Finding | LinkFinding | None:
    """The gravest of all that was found, words before links."""
    every: list[Finding | LinkFinding] = [*findings, *links]
    return next((one for one in every if one.severity is Severity.block), next(iter(every), None))


def _after(
    session: Session, worst: Finding | LinkFinding | None, direction: str, stop: bool
) -> Rows:
    other = Direction.buyer if direction == Direction.seller else Direction.seller
    swap = button(session, f"rather.{other}", "wrote", other)
    again = button(session, "check_another", "go", "check")
    verdict = MISSED if worst is None else NO_TRICK
    wrong = button(session, verdict, "go", f"example.{direction}.{verdict}")
    if worst is None:
        return ((again, swap), (wrong,), *back_row(session))
    risk = worst.risk.value
    reply = button(session, "safe_reply", "go", f"reply.{risk}", style="primary")
    if not stop:
        return ((reply,), (again, swap), (wrong,), *back_row(session))
    return (
        (button(session, "safe_choice", "go", f"reply.{risk}", style="primary"),),
        (again, swap),
        (wrong,),
        (button(session, "risky_choice", "go", f"sure.{risk}"),),
    )


def reply(session: Session, view: View, now: datetime) -> ReplyShown | None:
    """A ready answer."""
    risks = tuple(name for name in view.args if name in set(Risk))
    if not risks:
        return None
    return ReplyShown(
        rows=((button(session, "check_another", "go", "check"),), *back_row(session)), risks=risks
    )


def sure(session: Session, view: View, now: datetime) -> RiskConfirmed | None:
    """The risky way asks once more, the safe one first."""
    if not view.args or view.args[0] not in set(Risk):
        return None
    risk = view.args[0]
    return RiskConfirmed(
        rows=(
            (button(session, "safe_choice", "go", f"reply.{risk}", style="primary"),),
            (button(session, "i_understand", "risk", risk),),
        ),
        risk=risk,
        price=_price(session),
    )


def took_risk(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """The buyer knows and goes on; the bot warns and never acts."""
    return go(session, "card" if focused(session) else "home", hint="risk_noted")


def seller_asks(session: Session, view: View, now: datetime) -> SellerAsks:
    """ "They ask me to cancel the dispute": one tap from home."""
    risk = Risk.close_dispute_early.value
    return SellerAsks(
        rows=(
            (button(session, "safe_choice", "go", f"reply.{risk}", style="primary"),),
            (button(session, "check_their_words", "go", "check"),),
            (button(session, "risky_choice", "go", f"sure.{risk}"),),
            *back_row(session),
        ),
        price=_price(session),
        variant=variant_of(session, risk),
    )


def wrote(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Now it is known who wrote the message."""
    return judged(session, Direction(action.option), now)


def check(
    session: Session,
    text: str,
    links: tuple[Link, ...],
    direction: Direction | None,
    now: datetime,
) -> Transition:
    """Look at a message; ask whose it is only when that is unclear and matters."""
    if not text.strip():
        return stay(session, "nothing_to_check")
    from bot.reading.masking import masked  # with re2, which only typed words need

    seen = tuple((link.visible, link.url) for link in links)
    session = replace(session, scanned=masked(text), scanned_links=seen)
    direction = safety.chat_side(text) or direction or _writer(text)
    if direction is None:
        if any(safety.scan(text, side) for side in Direction):
            return go(session, "whose")
        direction = Direction.seller
    return judged(session, direction, now)


def _writer(text: str) -> Direction | None:
    """Whose words they seem to be. The buyer's own that are harmless as such and a trick as the
    seller's may tell what the seller wants («обещает вернуть на карту, если закрою спор»)."""
    hint = safety.direction_hint(text)
    if hint is not Direction.buyer or safety.scan(text, Direction.buyer):
        return hint
    theirs = safety.scan(text, Direction.seller)
    return None if any(one.severity is Severity.block for one in theirs) else hint


def judged(session: Session, direction: Direction, now: datetime) -> Transition:
    """The verdict on the message being checked; a stop sign once in a while."""
    links = safety.scan_links(session.scanned_links)
    worst = _worst(safety.scan_said(session.scanned or "", direction), links)
    if worst is None or worst.severity is not Severity.block:
        return go(session, "found", direction, "plain", "0")
    trigger = f"{session.focus or ''}/{worst.risk.value}"
    before = session.warned.get(trigger)
    if before is not None and now - before < ONCE_IN:
        return go(session, "found", direction, "recall", "0")
    variant = variant_of(session, trigger)
    warned = {key: at for key, at in session.warned.items() if now - at < ONCE_IN}
    session = replace(session, warned={**warned, trigger: now})
    return Transition(look(session, "found", direction, "stop", str(variant)))


def read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """Whatever is typed on these screens is a message to check; a harmless word alone («да»,
    «оператор») is said to us, and no verdict is due on it."""
    if is_a_word(event.text) and not event.links and not _suspicious(event.text):
        return stay(session, "not_understood")
    return check(session, event.text, event.links, None, now)


def stray(session: Session, event: TextSent, now: datetime) -> Transition:
    """Words that answer nothing: checked when there is something in them or they are plainly
    the seller's, else not understood. A question to us is no draft to be praised."""
    chat = safety.chat_side(event.text)
    theirs = chat is not None or safety.direction_hint(event.text) is Direction.seller
    long = len(event.text) >= LOOKS_LIKE_A_MESSAGE
    if event.links or _suspicious(event.text) or (long and theirs):
        return check(session, event.text, event.links, None, now)
    return stay(session, "not_understood")


def _suspicious(text: str) -> bool:
    return any(safety.scan_said(text, side) for side in Direction)


def variant_of(session: Session, trigger: str) -> int:
    """Rotates by case and trigger; a pure function, so tests can fix it."""
    return (len(session.warned) + sum(trigger.encode())) % VARIANTS


def _price(session: Session) -> Money | None:
    case = focused(session)
    return facts_of(session, case).price if case else None


SCREENS = {
    "check": asked,
    "whose": whose,
    "found": found,
    "reply": reply,
    "sure": sure,
    "asked": seller_asks,
}
TOPICS = {"wrote": wrote, "risk": took_risk}
TYPED = {"check": read, "whose": read, "found": read, "reply": read}
