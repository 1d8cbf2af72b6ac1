"""Checking a message: warnings that are not ignored, and the easy safe way out."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import (
    CheckAsked,
    DirectionAsked,
    ExampleAsked,
    FindingsShown,
    PictureShown,
    ReplyShown,
)
from bot.safety import Direction, Finding, LinkFinding, Severity
from bot.texts.blocks import Block, Body, bold, fold, para, pre, quote, title
from bot.texts.formats import cut, isolate
from bot.texts.speaker import Speaker
from bot.texts.translator import SOURCE
from bot.texts.wording.letters import english
from bot.texts.wording.risk_words import (
    ALREADY,
    CONSEQUENCE,
    NAME,
    REACTION,
    REPLY,
    TRICK,
)
from bot.texts.wording.stop import sign

QUOTE_MAX = 240
READ_MAX = 1500
HOST_MAX = 80
WHOLE = 3
"""Findings told in full; further ones get a line each."""


def asked(screen: CheckAsked, s: Speaker) -> Body:
    """ "Paste or forward it." """
    return (
        title(s.say("Check a message")),
        para(
            s.say("Copy the seller's message and paste it here as text."),
            s.say("Or paste your own answer before you send it."),
        ),
        para(_pictures(screen, s), s.say("Take out card numbers and codes first.")),
    )


def _pictures(screen: CheckAsked, s: Speaker) -> Markup:
    if screen.pictures:
        return s.say("A screenshot will do too: you will see what I read before it is checked.")
    return s.say("Text in pictures is not read.")


def picture(screen: PictureShown, s: Speaker) -> Body:
    """ "This is what I read." """
    return (
        title(s.say("Is this what the picture says?")),
        quote(isolate(cut(screen.text, READ_MAX))),
        para(
            s.say("Wrong letters here and there do no harm."),
            s.say("If words are missing, copy the text and paste it here."),
            s.say("If the talk goes on, send the next screenshot."),
        ),
    )


def example(screen: ExampleAsked, s: Speaker) -> Body:
    """ "May the operator read this?" """
    return (
        title(s.say("May the operator of this bot read this message?")),
        quote(isolate(cut(screen.text, READ_MAX))),
        para(
            s.say("It serves only to recognise such messages better."),
            s.say("It is kept encrypted, without your name, for 180 days at most."),
            s.say("/delete_me deletes it at once. If you say no, nothing is kept."),
        ),
    )


def whose(screen: DirectionAsked, s: Speaker) -> Body:
    """ "Who wrote it?" """
    return (
        title(s.say("Who wrote this?")),
        quote(isolate(cut(screen.text, QUOTE_MAX))),
        para(s.say("For the seller's words and for yours the advice is different.")),
    )


def found(screen: FindingsShown, s: Speaker) -> Body:
    """What is in a message."""
    severities = [one.severity for one in screen.findings]
    severities += [one.severity for one in screen.links]
    if screen.stop and Severity.block in severities:
        return _stop(screen, s)
    if not screen.findings and not screen.links:
        return _nothing(screen, s)
    return (
        title(_headline(screen, s)),
        *_recalled(screen, s),
        *(block for one in _told(screen)[:WHOLE] for block in _finding(one, screen.text, s)),
        _rest(_told(screen)[WHOLE:], s),
        *_links(screen.links, s),
    )


def _stop(screen: FindingsShown, s: Speaker) -> Body:
    """The stop sign for the gravest; what else is as grave gets its one instruction."""
    grave = [one for one in screen.findings if one.severity is Severity.block]
    told = _links(screen.links, s)
    if grave:
        words = _quoted(grave[0], screen.text)
        signed = sign(grave[0].risk.value, words, screen.price, screen.variant, s)
    else:
        risk = next(one.risk for one in screen.links if one.severity is Severity.block)
        signed, told = sign(risk.value, told[0], screen.price, screen.variant, s), told[1:]
    also = tuple(para(s.say(REACTION[one.risk.value])) for one in grave[1:3])
    return (*signed, *also, *told)


def _headline(screen: FindingsShown, s: Speaker) -> Markup:
    if not screen.findings:
        return s.say("The link is not what it seems")
    if all(one.severity is Severity.note for one in screen.findings):
        return s.say("Not dangerous, but note this")
    return s.say("Careful with this message")


def _told(screen: FindingsShown) -> tuple[Finding, ...]:
    """The findings to tell; the first one was told lately when it is only recalled."""
    return screen.findings[1:] if screen.recalled else screen.findings


def _recalled(screen: FindingsShown, s: Speaker) -> tuple[Block, ...]:
    if not screen.recalled or not screen.findings:
        return ()
    risk = screen.findings[0].risk.value
    name = bold(s.say(NAME[risk]))
    return (
        para(
            s.say("You have seen this warning already: %(name)s.", name=name), s.say(REACTION[risk])
        ),
    )


def _nothing(screen: FindingsShown, s: Speaker) -> Body:
    if screen.direction is Direction.buyer:
        return (
            title(s.say("Nothing dangerous in your text")),
            quote(isolate(cut(screen.text, QUOTE_MAX))),
            para(s.say("Does it have a date, a sum and one clear request?")),
        )
    return (
        title(s.say("No known tricks found")),
        quote(isolate(cut(screen.text, QUOTE_MAX))),
        para(
            s.say("That does not mean that all is well. Look at the amount in the dispute."),
            s.say(
                "Before you press “Accept”, “Cancel” or “Confirm receipt”, read what you agree to."
            ),
        ),
    )


def _finding(one: Finding, text: str, s: Speaker) -> tuple[Block, ...]:
    risk = one.risk.value
    if one.severity is Severity.note:
        return (para(bold(s.say(NAME[risk])), s.say(CONSEQUENCE[risk]), s.say(REACTION[risk])),)
    return (
        para(bold(s.say(NAME[risk]))),
        _quoted(one, text),
        para(s.say(CONSEQUENCE[risk]), s.say(REACTION[risk])),
    )


def _quoted(one: Finding, text: str) -> Block:
    words = [span.of(text).strip() for span in one.spans]
    first = next((word for word in words if word), text)
    return quote(isolate(cut(_whole_words(first, text, one), QUOTE_MAX)))


def _whole_words(first: str, text: str, one: Finding) -> str:
    """The quoted place with what stands around it, up to the ends of its line."""
    if not one.spans or len(first) >= QUOTE_MAX // 2:
        return first
    span = one.spans[0]
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - QUOTE_MAX // 3)
    stop = text.find("\n", span.end)
    stop = min(len(text) if stop < 0 else stop, span.end + QUOTE_MAX // 3)
    while start > 0 and start < span.start and not text[start - 1].isspace():
        start += 1
    while stop < len(text) and stop > span.end and not text[stop].isspace():
        stop -= 1
    return text[start:stop].strip()


def _rest(findings: tuple[Finding, ...], s: Speaker) -> Block:
    if not findings:
        return fold()
    names = [s.say(NAME[one.risk.value]) for one in findings]
    return fold(bold(s.say("Also in this message")), *names)


def _links(links: tuple[LinkFinding, ...], s: Speaker) -> tuple[Block, ...]:
    return tuple(
        para(
            bold(s.say("Do not open the link")),
            s.say("It really leads to: %(host)s", host=_code(cut(one.host, HOST_MAX))),
            *(s.say(TRICK[trick.value]) for trick in one.tricks[:2]),
        )
        for one in links[:2]
    )


def _code(text: str) -> Markup:
    return Markup("<code>{}</code>").format(isolate(text))


def reply(screen: ReplyShown, s: Speaker) -> Body:
    """A ready answer: the safe way is also the easy way."""
    first = screen.risks[0]
    mirror = " ".join(s.said(one) for one in _sentences(screen))
    return (
        title(s.say("A ready answer")),
        para(s.say("Press the text to copy it, then paste it into the AliExpress chat.")),
        pre(ready(screen, s)),
        fold()
        if s.code == SOURCE
        else fold(bold(s.say("The same in your language, only to check")), Markup.escape(mirror)),
        para(s.say(REACTION[first])),
        para(s.say(ALREADY[first]) if first in ALREADY else None),
    )


def ready(screen: ReplyShown, s: Speaker) -> str:
    """The answer to the seller, in English."""
    speaker = english(s)
    return " ".join(speaker.said(one) for one in _sentences(screen))


def _sentences(screen: ReplyShown) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for risk in screen.risks[:2] for one in REPLY[risk]))
