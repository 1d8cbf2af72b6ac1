"""The seller's answer in words: what was answered, what to do, and a ready letter."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.conversation.screens import (
    AnswerLetterShown,
    MoreShown,
    OfferAsked,
    ReplyAdvised,
    SellerAnswers,
)
from bot.dispute.answer_letters import Param, Phrase
from bot.dispute.replies import Shares
from bot.dispute.reply_table import Verdict
from bot.texts import formats
from bot.texts.blocks import Block, Body, bold, fold, para, pre, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.translator import SOURCE
from bot.texts.wording.cases import case_named, heading
from bot.texts.wording.letters import english
from bot.texts.wording.reply_words import MOVE, PHRASES, TRAP, VERDICT
from bot.texts.wording.why import folded


def more(screen: MoreShown, s: Speaker) -> Body:
    """What the card has no room for."""
    return (title(heading(screen.facts, s)), para(s.say("What else do you need for this case?")))


def listed(screen: SellerAnswers, s: Speaker) -> Body:
    """The answers to choose from."""
    return (
        title(s.say("What does the dispute page show?")),
        case_named(screen.facts, s) if screen.among_others else para(),
        para(
            s.say("Read the solution line with its sum first, the comment after it."),
            s.say("If the answer came by message only, press “No answer”."),
        ),
    )


def offer_asked(screen: OfferAsked, s: Speaker) -> Body:
    """ "How much?" """
    if screen.choose:
        return (
            title(s.say("Which sum is right?")),
            para(s.say("Choose the sum and the currency.")),
        )
    what = (
        s.say("How much does the return postage cost?")
        if screen.postage
        else s.say("What sum is offered?")
    )
    paid = s.say("You paid: %(sum)s.", sum=s.money(screen.price)) if screen.price else None
    return (
        title(what),
        para(s.say("Write the sum. Example: 1250 RUB or 18.50 USD."), paid),
        para(
            s.say("Only the sum in the solution line counts.") if not screen.postage else None,
        ),
    )


def advised(screen: ReplyAdvised, s: Speaker) -> Body:
    """One thing to do, one not to do, by when; the rules open on a tap."""
    given = screen.reply
    return (
        title(s.say(VERDICT[given.verdict])),
        case_named(screen.facts, s) if screen.among_others else para(),
        _by(screen, s),
        para(bold(s.say("Now")), s.say(MOVE[given.do])),
        _sums(screen, s),
        para(
            bold(s.say("The answers come late again and again: press “Answers so far”."))
            if screen.stalling
            else None,
            s.say("The answer may have started a new countdown. Enter what the page shows now.")
            if screen.ask_countdown
            else None,
        ),
        para(bold(s.say("What not to do")), s.say(TRAP[given.dont])),
        folded(given.because, s),
    )


def _by(screen: ReplyAdvised, s: Speaker) -> Block:
    by = screen.reply.by
    if by is None:
        return para(s.say("Until when: the countdown on the dispute page says it."))
    when, left = bold(s.moment(by)), s.left(by)
    if screen.reply.verdict is Verdict.SILENT_WAIT:
        return para(s.say("The seller's time ends: %(when)s (%(left)s)", when=when, left=left))
    return para(s.say("Best done by: %(when)s (%(left)s)", when=when, left=left))


def _sums(screen: ReplyAdvised, s: Speaker) -> Block:
    given = screen.reply
    paid = s.money(given.claim) if given.claim else None
    lines: list[Markup | None] = []
    if given.offered is not None and given.offered.minor and paid:
        lines.append(
            s.say("Offered: %(sum)s. You paid: %(paid)s.", sum=s.money(given.offered), paid=paid)
        )
    if given.reset:
        lines += [bold(s.say("Your amount may stand at 0 now.")), _again(paid, s)]
    if screen.shares is not None:
        lines += _shares(screen.shares, s)
    elif given.verdict in _ASKED_AGAIN and paid and not screen.facts.escalated:
        lines.append(
            s.say("Nothing came, so ask for %(sum)s at every further offer too.", sum=paid)
        )
    return para(*lines, _arrival(given.arrives, s), _postage(screen, s))


_ASKED_AGAIN = frozenset({Verdict.LESS, Verdict.PLATFORM_LESS})


def _again(paid: str | None, s: Speaker) -> Markup:
    if paid is None:
        return s.say("Enter your sum again each time you press “Edit”.")
    return s.say("Enter your sum again each time you press “Edit”, at most %(sum)s.", sum=paid)


def _shares(steps: Shares, s: Speaker) -> list[Markup | None]:
    return [
        s.say(
            "For a small defect guides ask for about %(low)s–%(high)s, for a heavy one up to "
            "%(heavy)s.",
            low=s.money(steps.small_from),
            high=s.money(steps.small_to),
            heavy=s.money(steps.heavy),
        ),
        s.say(
            "Decide the least you would take, and ask for somewhat more, never above %(sum)s.",
            sum=s.money(steps.most),
        ),
        s.say("If the next offer is below your least sum, answer in the same way."),
    ]


def _arrival(arrives: bool | None, s: Speaker) -> Markup | None:
    if arrives is None:
        return None
    if arrives:
        return s.say(
            "Your protection may last long enough for a second parcel. Keep the dispute open "
            "all the same."
        )
    return s.say("If it is as slow as the first one, it will not come before protection ends.")


def _postage(screen: ReplyAdvised, s: Speaker) -> Markup | None:
    given = screen.reply
    if given.kept is None or given.postage is None or given.claim is None:
        return None
    return s.say(
        "After postage of %(postage)s at most %(left)s of %(sum)s is left. If you pay it "
        "yourself, a partial refund above %(left)s is better, and the goods stay with you.",
        postage=s.money(given.postage),
        left=s.money(given.kept),
        sum=s.money(given.claim),
    )


BANK = "bank"
"""Who is written to in the reader's own language."""
# TRANSLATORS: the title of a letter, and what to do with it.
_LETTER: dict[str, tuple[str, str]] = {
    "dispute": (
        sentence("A ready answer"),
        sentence("Press the text to copy it, then paste it into the dispute."),
    ),
    "support": (
        sentence("Message to AliExpress support"),
        sentence("Press the text to copy it, then paste it into the support chat."),
    ),
    "bank": (
        sentence("Message to the bank"),
        sentence("Press the text to copy it, then send it to the bank or the payment service."),
    ),
}


def letter(screen: AnswerLetterShown, s: Speaker) -> Body:
    """The English answer to copy, and its mirror."""
    return (
        title(s.say(_LETTER[screen.to][0])),
        para(s.say(_LETTER[screen.to][1])),
        pre(ready(screen, s)),
        fold()
        if s.code == SOURCE or screen.to == BANK
        else fold(
            bold(s.say("The same in your language, only to check")),
            Markup.escape(_text(screen.phrases, s)),
        ),
        para(s.say("Read it once: is everything true? A wrong fact would work against you.")),
    )


def ready(screen: AnswerLetterShown, s: Speaker) -> str:
    """The answer in English; to the bank in the reader's language."""
    return _text(screen.phrases, s if screen.to == BANK else english(s))


def _text(phrases: tuple[Phrase, ...], s: Speaker) -> str:
    return " ".join(
        s.said(PHRASES[one.id], **{name: _param(v, s) for name, v in one.params.items()})
        for one in phrases
    )


def _param(given: Param, s: Speaker) -> str:
    if isinstance(given, str):
        return given
    if isinstance(given, tuple):
        return ", ".join(formats.short_day(one, s.code) for one in given)
    return formats.day(given, s.code) if isinstance(given, date) else s.money(given)
