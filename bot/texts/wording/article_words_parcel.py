"""Help articles in words: the parcel, AliExpress and its rules."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: a paragraph of a help article; short sentences, all together under 550 characters.
PARCEL: dict[str, tuple[str, ...]] = {
    "cancel_order": (
        sentence(
            "While the order is not shipped, cancel it in “My Orders”: no dispute is needed. "
            "The seller has to confirm it."
        ),
        sentence(
            "If the seller is silent, one guide says that the order is cancelled after 48 hours."
        ),
        sentence(
            "If nothing is shipped in time, the order usually closes by itself and the money "
            "goes back. To a card, an older guide says, it takes at least a week."
        ),
    ),
    "not_moving": (
        sentence(
            "Check the number on the carrier's site and in one more tracking service, then "
            "take a screenshot."
        ),
        sentence(
            "Send it to the seller. If protection is ending, open a dispute: “not received”, "
            "the whole sum."
        ),
        sentence("While a parcel moves, a dispute often ends in “please wait”."),
    ),
    "says_delivered": (
        sentence(
            "Ask the post office or the courier for details: when, where, to whom. Ask the "
            "neighbours, compare the address in the order."
        ),
        sentence(
            "Tell the seller, and open a dispute before the time ends: the mark “delivered” "
            "can shorten it."
        ),
        sentence(
            "The seller may say that tracking shows delivery. Your proof is an answer from "
            "the post office."
        ),
    ),
    "platform_shipping": (
        sentence(
            "When AliExpress ships the order itself, it answers in place of the seller: there "
            "is nobody to bargain with."
        ),
        sentence(
            "You may be asked to wait several times. First look at the order page: has "
            "protection been extended?"
        ),
        sentence("Extended: you can wait, with the dispute open."),
        sentence(
            "Not extended: answer “The parcel has not arrived, please refund” and add a fresh "
            "tracking screenshot."
        ),
    ),
    "customs": (
        sentence("First get the paper: an official notice with the reason. It is your proof."),
        sentence(
            "No invoice, a wrong value, a fake: usually the seller's fault and a reason for a "
            "refund. Unpaid duty or a forbidden import: usually the buyer's."
        ),
        sentence(
            "In the EU, since 1 July 2026, parcels up to 150 EUR cost 3 EUR of duty for each "
            "kind of goods. That is not the seller's doing."
        ),
    ),
    "delivery_90": (
        sentence(
            "Sometimes 90 days are promised, for delivery or for the goods. One buyer writes "
            "that it was not kept."
        ),
        sentence("What protects you is not the promise but the countdown on the order page."),
        sentence(
            "If it is ending, open a dispute, or ask for an extension that you can see in the "
            "order."
        ),
    ),
    "after_refund": (
        sentence(
            "Now the goods are not paid for. The fairest way is to write to the seller and ask."
        ),
        sentence("Sometimes the seller leaves the goods to you as a gift."),
        sentence(
            "You can also pay: by a new order on the site, or through a special listing made "
            "for it. Or send the goods back."
        ),
        sentence("Do not pay past the site, to a card or a wallet."),
    ),
    "seller_ratings": (
        sentence(
            "Shops care about their rating and do not like to lose disputes, so many settle "
            "quickly."
        ),
        sentence("Large ones have people for disputes only, who know every move."),
        sentence("Do not try to outsmart them: answer with rules, dates and proof."),
        sentence("Do not threaten with a review: sellers can report it."),
    ),
    "impostors": (
        sentence(
            "This bot never writes first as “support”. It asks for no card, no code and no "
            "password."
        ),
        sentence("Look for answers of AliExpress only on its site and in its app."),
        sentence(
            "A stranger offers to win the dispute for money, wants a fee for a refund or "
            "sends a link? Do not answer."
        ),
        sentence("Not sure? Let the bot check the message."),
    ),
    "both_sides": (
        sentence(
            "Sources disagree: some say the buyer's, others that it earns from both sides and "
            "hears both."
        ),
        sentence("Deceit happens on either side, so the seller's words count too."),
        sentence(
            "Assume that nobody knows your case. Tell it from the beginning, with dates and proof."
        ),
    ),
    "odds": (
        sentence(
            "Nobody can name an honest figure, and the bot does not try. Percentages in "
            "guides are only their authors' opinion."
        ),
        sentence(
            "What helps: opened in time, a true reason, clear proof, a sum that fits the damage."
        ),
        sentence("What harms: receipt confirmed too early, no proof, threats, a hasty “Accept”."),
    ),
    "too_many": (
        sentence(
            "In 2018 accounts were said to be blocked for 7–9 disputes on 10 orders. "
            "AliExpress answered: only in clear excess, and you can appeal."
        ),
        sentence("No source speaks of blocks for a few honest disputes."),
        sentence("False claims are another matter: the bot does not help with them."),
    ),
    "who_pays_back": (
        sentence(
            "AliExpress holds your money until the order is finished. The refund comes from "
            "AliExpress, not from the seller."
        ),
        sentence("That is your lever in a dispute."),
        sentence("If the seller turns out to be dishonest, guides say that AliExpress still pays."),
        sentence("With “Confirm receipt” the money goes to the seller."),
    ),
    "offline_shops": (
        sentence(
            "A usual shop asks for a receipt. Here none is needed: everything is in the order."
        ),
        sentence(
            "One guide says that you also have longer to complain, but only while the "
            "countdown runs."
        ),
        sentence("Nobody holds the goods in hand here: photos and a video show them."),
    ),
    "confirmed": (
        sentence(
            "Not all is lost: by the official page there are 15 days for a dispute after it. "
            "Not every guide agrees, so look today."
        ),
        sentence(
            "Open the order and look for “Returns/Refunds”. If the button is there, open the "
            "dispute."
        ),
        sentence(
            "If not, write to support and to the seller that you pressed it, and what is wrong."
        ),
    ),
    "protection": (
        sentence(
            "Its end is shown on the order page, as a date or a countdown. That is what counts."
        ),
        sentence(
            "Guides name 45 to 90 days from shipping, and 15 days after receipt. These are "
            "estimates."
        ),
        sentence(
            "Open the dispute before the end, better a day earlier. An extension counts once "
            "you see it in the order."
        ),
        sentence(
            "Afterwards only the seller's good will is left, but look for the button all the same."
        ),
    ),
    "asked_to_close": (
        sentence(
            "“Close it, then we pay”: do not agree. A closed dispute may not open again, and "
            "nothing protects a promise in the chat."
        ),
        sentence(
            "Money to a card, through PayPal, as a bonus: nothing agreed past the dispute is "
            "protected."
        ),
        sentence(
            "In an offer look at the solution line with its sum. “We agree” in a comment "
            "counts for nothing."
        ),
    ),
    "resend": (
        sentence(
            "Better the refund first, then a new order. Promises to send again are often not "
            "kept, and time runs on."
        ),
        sentence(
            "If you agree all the same, keep the dispute open. Or ask for a new order on the "
            "site, with its own protection."
        ),
        sentence("Would the parcel come before protection ends? If not, do not wait."),
    ),
    "broke_later": (
        sentence(
            "First look for the dispute button: usually 15 days run from the day you "
            "received the goods."
        ),
        sentence("After that the page of the goods counts: does it promise a warranty?"),
        sentence(
            "Without one you can ask the seller for a repair or for its price. Many do not answer."
        ),
        sentence("Where you live the law may give you more. The bot cannot judge that."),
    ),
    "wrong_material": (
        sentence(
            "Take a screenshot of the words in the description, then film the thing close up."
        ),
        sentence(
            "Show the label, the cut edge, the reverse side; for metal, use a magnet. One "
            "guide burns a thread: do not, it proves little and is dangerous."
        ),
    ),
    "store_blocked": (
        sentence("AliExpress holds the money until the order ends, so it can still pay it back."),
        sentence("If the shop was blocked for fraud, the refund comes after the security check."),
        sentence(
            "Open the dispute in time all the same, and write to support with the order number."
        ),
    ),
}
