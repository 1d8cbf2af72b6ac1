"""Help articles in words: the refund and ways of paying."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: a paragraph of a help article; short sentences, all together under 550 characters.
MONEY: dict[str, tuple[str, ...]] = {
    "where_refund_goes": (
        sentence(
            "Back the way it was paid: to the card, wallet or account you used. How you paid "
            "is shown in the order."
        ),
        sentence(
            "Sometimes a faster refund to the AliExpress Bonus balance is offered. It can be "
            "spent only on the site."
        ),
        sentence("On aliexpress.ru another card can usually not be chosen."),
    ),
    "refund_time": (
        sentence(
            "AliExpress gives 1–10 working days, older pages 3–20. One guide says that "
            "most refunds come within a week."
        ),
        sentence("Weekends and holidays do not count, so around New Year it takes longer."),
        sentence(
            "While this time runs there is no reason to worry, even if the page does not change."
        ),
    ),
    "refund_statuses": (
        sentence(
            "Look in the orders, tab “Refund and Return”; in older versions inside the order, "
            "tab “Payment”."
        ),
        sentence(
            "The stages: expected, processing, completed. Elsewhere: “waiting refund”, "
            "“refund processing”, “refund”."
        ),
        sentence(
            "“Closed” does not mean paid yet. The page can also lag behind: believe the bank "
            "statement."
        ),
    ),
    "refund_late": (
        sentence("Late means: more than 10 working days, by the older pages more than 20."),
        sentence(
            "First look through the statement and the wallets: the money may be there already."
        ),
        sentence("Then ask the bank or the payment system whether a transfer is on its way."),
        sentence(
            "Only then write to the AliExpress chat with the order number: with payment it "
            "can help."
        ),
    ),
    "card_changed": (
        sentence(
            "A new card, the same account: the money comes to the account, nothing needs to "
            "be done."
        ),
        sentence("The account is closed: the money waits at the bank until you apply for it."),
        sentence(
            "The card is blocked or not valid: ask the bank to redirect the refund. Take the "
            "sum and the order page along."
        ),
    ),
    "refund_fee": (
        sentence("One guide says that no fee is taken for a refund."),
        sentence("If a currency has to be converted, the money can take longer."),
        sentence("Is the sum different? Ask the bank which rate it used."),
    ),
    "refund_after_return": (
        sentence(
            "After a return the money does not start by itself: first the seller confirms "
            "that the goods came and has no claims."
        ),
        sentence("Keep the receipt and the tracking number, and put both into the dispute."),
        sentence(
            "If there are claims, answer inside the dispute, with the papers from the post office."
        ),
    ),
    "return_postage": (
        sentence(
            "By the official page the shop pays when goods are defective, wrong or not as "
            "described. If you changed your mind, you pay."
        ),
        sentence(
            "Guides for buyers say that in practice the buyer paid. Count the postage before "
            "you agree."
        ),
        sentence(
            "For cheap goods a partial refund is often better. Send only to the address in "
            "the dispute form."
        ),
    ),
    "sberbank": (
        sentence("The time is the same as for other cards."),
        sentence(
            "If a transfer is held, the bank may want a statement from you. Check that the "
            "card is valid and the account active."
        ),
        sentence("So says an older guide; ask the bank what applies now."),
    ),
    "alipay": (
        sentence(
            "If an Alipay balance was ticked at registration, a refund may go there instead "
            "of to the card."
        ),
        sentence(
            "Look at its history. In the profile settings find where refunds go, and switch "
            "Alipay off."
        ),
        sentence(
            "An older guide says that the money then moves on within a day. Without Alipay "
            "this does not concern you."
        ),
    ),
    "old_wallets": (
        sentence(
            "QIWI Bank lost its licence on 21 February 2024 and its wallets stopped. If you "
            "paid that way, write to AliExpress support."
        ),
        sentence("Fake sites with a “QIWI refund” have appeared: do not enter anything there."),
        sentence("Yandex.Money is called YooMoney now. A refund goes to the same wallet."),
    ),
    "paypal": (
        sentence(
            "Paid with PayPal: a refund comes back to the same account. PayPal also takes a "
            "dispute of its own within 180 days of payment."
        ),
        sentence("If it is not taken further within 20 days, it closes for good."),
        sentence("In Russia PayPal, Visa and Mastercard stopped their services in March 2022."),
        sentence("A seller offers PayPal past the dispute, so that you close it? Refuse."),
    ),
    "cashback": (
        sentence(
            "It depends on the cashback service: some guides say that it stays, others that "
            "it is lost."
        ),
        sentence("Better expect to lose it."),
        sentence("It is no reason to give up a refund."),
    ),
    "levels": (
        sentence(
            "Old guides say that a high level makes a refund faster. They contradict "
            "themselves and describe an earlier AliExpress."
        ),
        sentence(
            "This is outdated, so do not count on it: go by the time shown on the refund page."
        ),
    ),
}
