"""Evidence: the checklist, and how each piece is made."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import EvidenceItemShown, EvidenceShown
from bot.dispute.evidence import completeness
from bot.texts.blocks import Block, Body, fold, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.label_words import EVIDENCE
from bot.texts.wording.labels import lower

# TRANSLATORS: why a piece of evidence counts.
WHY: dict[str, str] = {
    "tracking_screenshot": sentence(
        "It shows that the parcel has not come, in the carrier's own words."
    ),
    "order_page": sentence("It fixes the order, the sum and the countdown of protection."),
    "seller_chat": sentence(
        "Promises and requests of the seller count only when they can be seen."
    ),
    "address_check": sentence(
        "It shows that the parcel did not go astray because of your address."
    ),
    "carrier_answer": sentence("An answer of the post office outweighs “delivered” in tracking."),
    "delivery_details": sentence(
        "Another city, weight or signature shows that it was not your parcel."
    ),
    "notice_photo": sentence("It shows that neither a parcel nor a notice was left for you."),
    "dispute_page": sentence("If the page changes later, you have what it showed."),
}
# TRANSLATORS: how to make it; short sentences, verb first.
HOW: dict[str, str] = {
    "tracking_screenshot": sentence(
        "Open tracking on the site of the post. The number, the last line and the date must be "
        "visible."
    ),
    "order_page": sentence(
        "Open the order. The order number, the sum and the countdown must be visible."
    ),
    "seller_chat": sentence(
        "Open the chat on AliExpress. The name of the shop and the dates must be visible."
    ),
    "address_check": sentence(
        "Make a screenshot of the address in the order. Cover the phone number and other names."
    ),
    "carrier_answer": sentence(
        "Ask the post office by phone, e-mail or in person. Photograph the letter or the answer."
    ),
    "delivery_details": sentence(
        "Ask the post where, when and to whom it was handed, and what it weighed."
    ),
    "notice_photo": sentence("Photograph the empty mailbox or the notice, as it is today."),
    "dispute_page": sentence(
        "Open the dispute page. The amount, the comment and the countdown must be visible."
    ),
}


def listed(screen: EvidenceShown, s: Speaker) -> Body:
    """The checklist; the buttons carry the items, the text the count in words."""
    done = completeness(screen.facts, screen.items)
    return (
        title(
            s.say(
                "What to collect: %(ready)s of %(total)s ready", ready=done.ready, total=done.total
            )
        ),
        para(s.say("Press an item to see how it is made. Or just send a screenshot here.")),
        _next(screen, s),
        fold(
            s.say("Only true pictures help: for false ones accounts are blocked."),
            s.say("Before you hand them on, cover names and phone numbers of other people."),
            s.say("The files stay in Telegram; the bot keeps only references to them."),
        ),
    )


def _next(screen: EvidenceShown, s: Speaker) -> Block:
    missing = completeness(screen.facts, screen.items).missing
    if not missing:
        return para(s.say("The most important pieces are there."))
    return para(s.say("Most important now: %(what)s.", what=lower(s.label(EVIDENCE[missing[0]]))))


def item(screen: EvidenceItemShown, s: Speaker) -> Body:
    """How to make one piece, and why it counts."""
    piece = screen.item
    return (
        title(Markup.escape(s.label(EVIDENCE[piece.id]))),
        para(s.say(HOW[piece.how]), s.say(WHY[piece.id])),
        para(_state(screen, s)),
        para(
            s.say("Send the picture right here."),
            s.say(
                "If there is none, that is fine: press “There is none”, and the letter will not "
                "mention it."
            ),
        ),
    )


def _state(screen: EvidenceItemShown, s: Speaker) -> Markup:
    if screen.files:
        return s.count("%(n)s file is saved.", "%(n)s files are saved.", screen.files)
    if screen.state == "ready":
        return s.say("Marked as ready.")
    if screen.state == "absent":
        return s.say("Marked: there is none.")
    return s.say("Not ready yet.")
