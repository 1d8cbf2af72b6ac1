"""Answers said back: what a question is about, and a value in words."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.session import AnyValue, Chosen, Day, Instant, Sum, Words
from bot.dispute.deadline import SOON
from bot.texts.formats import isolate
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.vocabulary import OPTIONS

# TRANSLATORS: what a question is about, before a colon: "Shipping date: 5 December".
NAMES: dict[str, str] = {
    "situation": sentence("What happened"),
    "tracking": sentence("Tracking"),
    "carrier": sentence("Delivery"),
    "customs": sentence("Customs"),
    "shipped_on": sentence("Shipping date"),
    "protection_end": sentence("End of protection"),
    "delivered_on": sentence("Delivery mark"),
    "received_on": sentence("Day of receipt"),
    "usable": sentence("Whether it can be used"),
    "badge": sentence("Free return"),
    "ship_by": sentence("Time to ship ends"),
    "cancel_asked": sentence("Cancellation asked for"),
    "granted_on": sentence("Refund granted"),
    "decided_on": sentence("Dispute decided"),
    "price": sentence("Sum paid"),
    "paid_with": sentence("Payment"),
    "market": sentence("Site"),
    "order_number": sentence("Order number"),
    "tracking_number": sentence("Tracking number"),
    "dispute_opened": sentence("Dispute opened"),
    "seller_answer_end": sentence("Seller's time ends"),
    "return_agreed": sentence("Return agreed"),
    "send_back_end": sentence("Time to send ends"),
    "return_sent": sentence("Sent back"),
    "return_number": sentence("Number of the return"),
    "return_arrived": sentence("Return arrived"),
    "papers_asked": sentence("Papers asked for"),
    "papers_end": sentence("Time for papers ends"),
    "country": sentence("Country"),
    "paid_on": sentence("Day of payment"),
}


def named(question: str, s: Speaker) -> Markup:
    """What a question is about."""
    return s.say(NAMES[question])


def value(question: str, given: AnyValue, s: Speaker) -> Markup:
    """A value in words."""
    match given:
        case Chosen(option=option):
            known = OPTIONS.get(f"option:{question}", {}).get(option)
            return Markup.escape(s.label(known)) if known else s.say("not known")
        case Day(day=day, approximate=about):
            return _about(Markup.escape(s.day(day)), about, s)
        case Instant(at=at, approximate=about):
            # "About" is no matter of minutes, unless it is soon.
            rough = about and at - s.now > SOON
            return _about(s.weekday(at) if rough else s.moment(at), about, s)
        case Sum(money=money):
            return Markup.escape(s.money(money))
        case Words(text=text):
            return isolate(text)
        case _:
            return s.say("not known")


def _about(words: Markup, about: bool, s: Speaker) -> Markup:
    return s.say("about %(when)s", when=words) if about else words
