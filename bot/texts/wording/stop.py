"""The stop sign: a look used nowhere else, in four orders, so that it is read again.

The seller's own words, the loss in the person's own money, one instruction (ux 7).
"""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from bot.conversation.screens import RiskConfirmed, SellerAsks
from bot.dispute.money import Money
from bot.texts.blocks import Block, Body, bold, para, quote, title
from bot.texts.speaker import Speaker
from bot.texts.wording.risk_words import CONSEQUENCE, LOSS, NAME, REACTION


def asked_to_cancel(screen: SellerAsks, s: Speaker) -> Body:
    """ "They ask me to cancel": the warning without a message."""
    usual = quote(
        s.say("They usually write: “Cancel the dispute, and we will send the money at once”")
    )
    return sign("close_dispute_early", usual, screen.price, screen.variant, s)


def sign(risk: str, words: Block, price: Money | None, variant: int, s: Speaker) -> Body:
    """The stop sign of a risk; `variant` turns its wording and order."""
    return _VARIANTS[variant % len(_VARIANTS)](risk, words, at_stake(risk, price, s), s)


def at_stake(risk: str, price: Money | None, s: Speaker) -> Markup:
    """What can be lost, in the person's own money where that is known."""
    if risk in LOSS:
        return bold(s.say(LOSS[risk]))
    if price is None:
        return bold(s.say("You can lose all the money for the order."))
    return bold(s.say("You can lose %(sum)s.", sum=s.money(price)))


def _head(words: Markup) -> Block:
    return para(Markup("⛔ <b>{}</b>").format(words))


def _words_first(risk: str, words: Block, loss: Markup, s: Speaker) -> Body:
    return (
        _head(s.say("STOP! Read this before you press anything")),
        words,
        para(loss, s.say(CONSEQUENCE[risk])),
        para(bold(s.say("What to do")), s.say(REACTION[risk])),
    )


def _loss_first(risk: str, words: Block, loss: Markup, s: Speaker) -> Body:
    return (
        _head(s.say("STOP! This may cost you a lot")),
        para(loss),
        words,
        para(s.say(CONSEQUENCE[risk])),
        para(bold(s.say("The safe way")), s.say(REACTION[risk])),
    )


def _advice_first(risk: str, words: Block, loss: Markup, s: Speaker) -> Body:
    return (
        _head(s.say("STOP! Do not press anything yet")),
        para(s.say(REACTION[risk])),
        words,
        para(bold(s.say("What happens otherwise")), s.say(CONSEQUENCE[risk]), loss),
    )


def _name_first(risk: str, words: Block, loss: Markup, s: Speaker) -> Body:
    return (
        _head(
            s.say("STOP! This works against you") if risk in OWN else s.say("STOP! A known trap")
        ),
        para(bold(s.say(NAME[risk]))),
        words,
        para(s.say(CONSEQUENCE[risk]), loss),
        para(bold(s.say("Better this way")), s.say(REACTION[risk])),
    )


_VARIANTS: tuple[Callable[[str, Block, Markup, Speaker], Body], ...] = (
    _words_first,
    _loss_first,
    _advice_first,
    _name_first,
)


OWN = frozenset({"review_threat", "abuse_or_threat", "false_evidence"})
"""Risks of one's own words: no trap of the seller."""


def confirmed(screen: RiskConfirmed, s: Speaker) -> Body:
    """The risky way asks once more."""
    return (
        title(s.say("Are you sure?")),
        para(s.say(CONSEQUENCE[screen.risk]), at_stake(screen.risk, screen.price, s)),
        para(s.say("It is your choice. The bot presses nothing for you.")),
    )
