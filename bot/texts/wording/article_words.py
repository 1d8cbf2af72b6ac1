"""What the help articles say: titles, which are also buttons, and short paragraphs."""

from __future__ import annotations

from bot.texts.marks import label
from bot.texts.wording.article_words_dispute import DISPUTE
from bot.texts.wording.article_words_money import MONEY
from bot.texts.wording.article_words_parcel import PARCEL

# TRANSLATORS: title of a help article and its button, alone in a row; at most 40 characters.
TITLE: dict[str, str] = {
    "open_dispute": label("Where to open a dispute"),
    "dispute_form": label("What the dispute form asks"),
    "before_dispute": label("Write to the seller first?"),
    "no_button": label("There is no dispute button"),
    "several_orders": label("Several orders from one checkout"),
    "how_to_write": label("How to write in the dispute"),
    "reopen": label("Close a dispute, open it again?"),
    "dispute_length": label("How long does a dispute take?"),
    "dispute_clocks": label("The countdown inside a dispute"),
    "seller_silent": label("The seller does not answer"),
    "dispute_result": label("Where to see how a dispute ended"),
    "lost": label("The dispute is lost"),
    "write_support": label("How to reach AliExpress support"),
    "pick_up": label("Before you pick up the parcel"),
    "why_video": label("Why film the unpacking"),
    "keep_packaging": label("Keep the goods and the packaging"),
    "proof_decides": label("Words alone are not enough"),
    "honest": label("Only the truth"),
    "cancel_order": label("Cancel an order that is not shipped"),
    "not_moving": label("Tracking shows nothing"),
    "says_delivered": label("“Delivered”, but there is nothing"),
    "platform_shipping": label("AliExpress delivers and says “wait”"),
    "customs": label("Stopped by customs"),
    "delivery_90": label("The promise of 90 days"),
    "after_refund": label("Refunded, and then the parcel came"),
    "where_refund_goes": label("Where will the money come?"),
    "refund_time": label("When will the money come?"),
    "refund_statuses": label("What the refund status means"),
    "refund_late": label("The refund is late"),
    "card_changed": label("The card is closed or replaced"),
    "refund_fee": label("Is there a fee for a refund?"),
    "refund_after_return": label("Sent back, and where is the money?"),
    "return_postage": label("Who pays for sending it back?"),
    "sberbank": label("A refund to a Sberbank card"),
    "alipay": label("The money stays at Alipay"),
    "old_wallets": label("QIWI and YooMoney (Yandex.Money)"),
    "paypal": label("PayPal"),
    "cashback": label("Cashback after a refund"),
    "levels": label("Buyer levels A0–A4"),
    "seller_ratings": label("Why sellers bargain"),
    "impostors": label("False support and paid helpers"),
    "both_sides": label("Whose side is AliExpress on?"),
    "odds": label("What are my chances?"),
    "too_many": label("Can I be blocked for disputes?"),
    "who_pays_back": label("Who gives the money back?"),
    "offline_shops": label("How is it different from a shop?"),
    "came_wrong": label("It came broken, wrong or fake"),
    "how_much": label("How much to ask for"),
    "escalation": label("When AliExpress steps in"),
    "confirmed": label("Receipt is confirmed already"),
    "protection": label("How long does protection last?"),
    "asked_to_close": label("Asked to close the dispute"),
    "resend": label("A new parcel instead of money"),
}
BODY: dict[str, tuple[str, ...]] = {**DISPUTE, **PARCEL, **MONEY}
