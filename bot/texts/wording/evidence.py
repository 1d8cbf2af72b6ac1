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
    "order_page": sentence("It shows the order, the sum and the countdown of protection."),
    "seller_chat": sentence("The seller's promises count only when they can be seen."),
    "address_check": sentence("It shows that your address was not the reason."),
    "carrier_answer": sentence(
        "The post office's answer weighs more than “delivered” in tracking."
    ),
    "delivery_details": sentence(
        "Another city, weight or signature shows that it was not your parcel."
    ),
    "notice_photo": sentence("It shows that neither a parcel nor a notice was left for you."),
    "unpacking_video": sentence("It shows that nobody changed the contents after the opening."),
    "goods_photo": sentence("What can be seen need not be taken on trust."),
    "defect_video": sentence("A photo does not show that a thing does not work; a video does."),
    "packaging_photo": sentence(
        "It shows how it travelled. The same photos serve for a claim against the carrier."
    ),
    "side_by_side": sentence("The difference is seen at a glance, without words."),
    "listing_page": sentence("The seller may change the description later."),
    "ruler_photo": sentence("A number on a ruler is hard to argue with."),
    "parts_photo": sentence("It shows how many pieces there are."),
    "return_receipt": sentence("It shows the day, the number, the weight and the address."),
    "return_tracking": sentence("It shows in the post office's words where the parcel is."),
    "posting_video": sentence("It answers “badly packed” and “you broke it”."),
    "return_parcel": sentence("It shows the parcel whole, with its label."),
    "dispute_page": sentence("If the page changes later, you have what it showed."),
    "customs_paper": sentence("An official paper says whose fault it is; nobody's word does."),
    "unused_photo": sentence("It shows that the goods go back as they came."),
    "badge_page": sentence("The seller may change the page later."),
    "cancel_page": sentence("It shows the day on which you asked."),
}
# TRANSLATORS: how to make it; short sentences, verb first.
HOW: dict[str, str] = {
    "customs_paper": sentence(
        "Ask customs or the post office that holds the parcel for a paper with the "
        "reason. Photograph all of it; cover your personal data."
    ),
    "unused_photo": sentence(
        "Photograph the goods from all sides, with tags and packaging, before you send anything."
    ),
    "badge_page": sentence(
        "The screenshot must show the goods and the words about the free return."
    ),
    "cancel_page": sentence(
        "Open the order. The screenshot must show that the cancellation was asked for, and when."
    ),
    "tracking_screenshot": sentence(
        "Open tracking on the post office's site. The screenshot must show the number, the "
        "last line and the date."
    ),
    "order_page": sentence(
        "Open the order. The screenshot must show its number, the sum and the countdown."
    ),
    "seller_chat": sentence(
        "Open the chat on AliExpress. The screenshot must show the shop's name and the dates."
    ),
    "address_check": sentence(
        "Take a screenshot of the address in the order. Cover the phone number and other "
        "people's names."
    ),
    "carrier_answer": sentence(
        "Ask the post office by phone, by e-mail or in person. Take a photo of the answer."
    ),
    "delivery_details": sentence(
        "Ask the post office where, when and to whom it was handed, and what it weighed."
    ),
    "notice_photo": sentence("Photograph the empty mailbox or the notice, as it is today."),
    "unpacking_video": sentence(
        "Have a video? It should show the label with the number first, then the opening. Still "
        "closed? Film it now."
    ),
    "goods_photo": sentence(
        "Photograph it in daylight: the whole thing and what is wrong close up, from several sides."
    ),
    "defect_video": sentence(
        "Film in one take: the whole thing, how you switch it on, what happens. Film "
        "electronics on the charger too."
    ),
    "packaging_photo": sentence("Photograph the box or bag from all sides, and its label."),
    "side_by_side": sentence(
        "Put the thing next to the screen with the description, and photograph both."
    ),
    "listing_page": sentence(
        "Open the goods from the order. The screenshot must show the photo, the properties and "
        "the size."
    ),
    "ruler_photo": sentence(
        "Lay the thing flat, put a ruler on it, and photograph it with the size label."
    ),
    "parts_photo": sentence("Lay out everything that came in one picture, with the packaging."),
    "return_receipt": sentence(
        "Photograph or scan the whole receipt of the post office, so that every line can be read."
    ),
    "return_tracking": sentence(
        "Open tracking of the return on the post office's site. The screenshot must show the "
        "number, the last line and the date."
    ),
    "posting_video": sentence(
        "Film in one take: the goods, the packing, the label with the address, the handing over."
    ),
    "return_parcel": sentence(
        "Photograph the closed parcel from all sides, with the label. Cover your phone number "
        "before you send it on."
    ),
    "dispute_page": sentence(
        "Open the dispute page. The screenshot must show the amount, the comment and the countdown."
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
        para(s.say("Press an item to see how to get it. Or just send a screenshot here.")),
        _next(screen, s),
        fold(
            s.say("Only real pictures help. For false ones an account can be blocked."),
            s.say("Cover other people's names and phone numbers before you send anything on."),
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
        _what_next(screen, s),
    )


def _what_next(screen: EvidenceItemShown, s: Speaker) -> Block:
    """What can be done here now; only buttons that are there are named."""
    if screen.files:
        return para(s.say("You can send more pictures for this item."))
    if screen.state == "absent":
        return para(s.say("If you find it later, send the picture here."))
    if screen.state == "ready":
        return para(s.say("Send the picture right here."))
    return para(
        s.say("Send the picture right here."),
        s.say(
            "You have none? That is fine: press “There is none”, and the text will not mention it."
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
