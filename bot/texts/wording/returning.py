"""Goods going back in words: the diary, calling it off, accusations, two addresses."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from bot.conversation.screens import (
    AddressAsked,
    AddressCompared,
    BlameAnswered,
    BlameAsked,
    CallOffAsked,
    ReturnShown,
)
from bot.dispute.facts import CaseFacts
from bot.texts.blocks import Block, Body, bold, dotted, fold, para, title
from bot.texts.formats import isolate
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording import deadlines
from bot.texts.wording.cases import heading
from bot.texts.wording.label_words import EVIDENCE
from bot.texts.wording.labels import lower
from bot.texts.wording.why import folded, told

# TRANSLATORS: what the seller says of a return, and the answer in short; titles of 60 characters.
BLAME: dict[str, str] = {
    "not_collected": sentence("The seller does not collect the parcel"),
    "wrong_address": sentence("The seller says: wrong address"),
    "bad_packing": sentence("The seller says: badly packed"),
    "own_damage": sentence("The seller says: you damaged it"),
}
# TRANSLATORS: what to do about it; 1 or 2 sentences.
DEFEND: dict[str, str] = {
    "not_collected": sentence(
        "Show in the dispute that the parcel was there: tracking decides, not the "
        "seller's words. Ask the post office how long it keeps the parcel."
    ),
    "wrong_address": sentence(
        "Show the address on the receipt next to the address in the dispute form."
    ),
    "bad_packing": sentence(
        "Show how it was packed: the video of sending it back, the photos of the "
        "parcel, the weight on the receipt."
    ),
    "own_damage": sentence(
        "Show the goods as they came and as they were packed. Your dispute has said "
        "what was wrong from the first day."
    ),
}
# TRANSLATORS: how two addresses compare: a title of at most 60 characters, then what to do.
MATCH: dict[str, str] = {
    "same": sentence("The addresses are the same"),
    "close": sentence("The addresses are nearly the same"),
    "different": sentence("The addresses are different"),
}
MATCH_DO: dict[str, str] = {
    "same": sentence("Copy the address from the form all the same: only the form counts."),
    "close": sentence(
        "Compare them letter by letter: one is shorter, or the parts are in a "
        "different order. Copy the one from the form."
    ),
    "different": sentence(
        "Do not send to the address from the message: goods sent there are not protected. Ask "
        "in the dispute to correct the form, and wait until it shows the right one."
    ),
}


def diary(screen: ReturnShown, s: Speaker) -> Body:
    """What happened so far, and the clock that runs."""
    facts = screen.facts
    dated = screen.deadline
    return (
        title(s.say("The goods are going back")),
        para(heading(facts, s)),
        para(*deadlines.short(dated, s)) if dated is not None else para(),
        para(*dotted(_entries(facts, s))),
        _then(facts, s),
    )


def _entries(facts: CaseFacts, s: Speaker) -> Iterator[Markup]:
    """The diary: only what was told."""
    if facts.return_agreed_on is not None:
        yield s.say("Agreed: %(day)s", day=s.day(facts.return_agreed_on))
    if facts.return_sent_on is None:
        yield s.say("Sent: not yet")
        return
    yield s.say("Sent: %(day)s", day=s.day(facts.return_sent_on))
    if facts.return_number is None:
        yield s.say("Tracking number: not told yet")
    else:
        yield s.say("Tracking number: %(number)s", number=isolate(facts.return_number))
    if facts.return_arrived_on is not None:
        yield s.say("Arrived: %(day)s", day=s.day(facts.return_arrived_on))


def _then(facts: CaseFacts, s: Speaker) -> Block:
    if facts.return_sent_on is None:
        return para(
            s.say("Film how you send it, and keep the receipt with the number."),
            s.say("The number and the tracking site go into their own fields on the page."),
        )
    if facts.return_arrived_on is None:
        return para(
            s.say("Put each step into the dispute: the receipt, the number, what tracking shows.")
        )
    return para(s.say("Keep the dispute open until the money is there."))


def call_off(screen: CallOffAsked, s: Speaker) -> Body:
    """What calling it off means."""
    ending = screen.ending
    return (
        title(s.say("Send nothing after all?")),
        para(deadlines.line(ending, s)) if ending is not None else para(),
        para(
            s.say(
                "If nothing is sent in time, the dispute usually closes in the seller's favour. "
                "The goods stay with you, and guides name no penalty."
            ),
            s.say("Until then you can ask in the dispute for a partial refund instead."),
        ),
        para(s.say("Here the case then goes back to the open dispute.")),
        folded(("return_called_off", "return_send_by", "postage_eats_refund"), s),
    )


def blame_asked(screen: BlameAsked, s: Speaker) -> Body:
    """What the seller says."""
    return (
        title(s.say("What does the seller say?")),
        para(
            s.say("After a return the roles are reversed: the seller objects, you defend."),
            s.say("Answer inside the dispute, with papers from the post office."),
        ),
        fold(bold(s.say("Why")), told("return_seller_confirms", s), told("return_papers", s)),
    )


def blamed(screen: BlameAnswered, s: Speaker) -> Body:
    """Which papers answer it, and which of them are there."""
    papers = dotted(_paper(one, one in screen.ready, s) for one in screen.defence.papers)
    return (
        title(s.say(BLAME[screen.blame])),
        para(bold(s.say("Now")), s.say(DEFEND[screen.blame])),
        para(bold(s.say("What to attach")), *papers),
        para(
            bold(s.say("What not to do")),
            s.say("Do not argue in private messages: only what is written in the dispute counts."),
        ),
        folded(screen.defence.because, s),
    )


def _paper(item: str, ready: bool, s: Speaker) -> Markup:
    what = lower(s.label(EVIDENCE[item]))
    return s.say("%(what)s (ready)", what=what) if ready else Markup.escape(what)


def address_asked(screen: AddressAsked, s: Speaker) -> Body:
    """One address after the other."""
    head = s.say("The address from the message") if screen.second else s.say("The address to check")
    what = (
        s.say("Now paste the address from the seller's message.")
        if screen.second
        else s.say("Paste the return address from the dispute form.")
    )
    return (
        title(head),
        para(what),
        para(s.say("Addresses are compared and not kept.")),
    )


def address_compared(screen: AddressCompared, s: Speaker) -> Body:
    """Same or not, and what to do."""
    return (
        title(s.say(MATCH[screen.match])),
        para(bold(s.say("Now")), s.say(MATCH_DO[screen.match])),
        para(
            bold(s.say("What not to do")),
            s.say("The sender's city on the parcel is no return address either."),
        ),
        folded(("return_address_in_form", "settle_inside_dispute"), s),
    )
