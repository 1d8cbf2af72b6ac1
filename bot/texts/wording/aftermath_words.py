"""The words of what can still be done after a press, a loss, or a refund that does not come."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: how things stand after a press; a title of at most 60 characters.
STANDING: dict[str, str] = {
    "accepted": sentence("An accepted solution is hard to change"),
    "cancelled_open": sentence("Your protection still runs: try a new dispute"),
    "cancelled_unknown": sentence("Look at the countdown first"),
    "cancelled_over": sentence("Protection is over, but look for the button"),
    "confirmed": sentence("Look for the dispute button first"),
    "lost": sentence("One more try, with new evidence"),
}
# TRANSLATORS: what can still be tried; items of a list, 1 or 2 sentences.
TRY: dict[str, str] = {
    "read_order": sentence("Look for the countdown of protection on the order page."),
    "open_again": sentence(
        "Open the dispute again today, with the same reason and all your evidence. It does not "
        "always work."
    ),
    "find_button": sentence(
        "Look in the order for “Returns/Refunds” or “Open dispute”. If it is there, open a dispute."
    ),
    "new_proof": sentence("Gather what was not there yet: new photos, a video, a shorter text."),
    "appeal_once": sentence(
        "An unconfirmed source says that one appeal is accepted within 7 days. Make it complete."
    ),
    "tell_support": sentence(
        "Write to AliExpress support with the order number. It rarely changes the result, but "
        "costs nothing."
    ),
    "ask_seller": sentence("Ask the seller politely; nothing obliges them to pay."),
    "ask_bank": sentence(
        "Ask your bank whether it takes a dispute over the payment, and how long you have."
    ),
    "ask_paypal": sentence(
        "PayPal has its own dispute: within 180 days of payment, then 20 days to take it further."
    ),
}
# TRANSLATORS: how the waiting for a refund stands; a title of at most 60 characters.
WAITING: dict[str, str] = {
    "usual": sentence("The money may still be on its way"),
    "long": sentence("It takes longer than usual"),
    "too_long": sentence("Time to write to support"),
}
# TRANSLATORS: what to do about it; items of a list, 1 or 2 sentences.
ASK_FOR: dict[str, str] = {
    "read_status": sentence(
        "Read your order page: the refund is expected, processing or completed. “Closed” alone is "
        "not “paid”."
    ),
    "read_statement": sentence("Look through the statement of the account, not only of the card."),
    "read_wallet": sentence("Look through the history of the wallet or account you paid from."),
    "ask_the_bank": sentence("Ask the bank whether a transfer has come or is held."),
    "write_chat": sentence("Write to AliExpress support with the order number."),
    "qiwi_gone": sentence(
        "QIWI wallets stopped in February 2024. If you paid from one, tell support at once."
    ),
}
# TRANSLATORS: what the order page may call the refund, and what that means; items of a list.
STATUS: dict[str, str] = {
    "accepted": sentence(
        "“Buyer accepts the disputed issue”: not finished, the seller's part is not done yet."
    ),
    "closed": sentence("“Dispute closed” in your favour: handed to payment, not paid yet."),
    "expected": sentence("“Refund expected” or “waiting refund”: it has not been sent yet."),
    "processing": sentence("“Processing”: it has been sent and is on its way."),
    "completed": sentence(
        "“Completed” or “Refund”: AliExpress has paid. The bank may still take some days."
    ),
}
# TRANSLATORS: where else the money may be; items of a list, 1 or 2 sentences.
PLACE: dict[str, str] = {
    "new_card": sentence(
        "A new card instead of an expired one: the money goes to the account. It is "
        "enough that the account is the same."
    ),
    "blocked_card": sentence("The card is blocked: ask the bank to redirect the transfer."),
    "closed_account": sentence(
        "The account is closed: the money waits at the bank until you write an application there."
    ),
    "old_wallet": sentence(
        "Yandex.Money is YooMoney now: look there. If you paid with QIWI, only support can say "
        "where the refund goes."
    ),
    "alipay": sentence(
        "An old setting may have sent it to an Alipay balance: look at the balance "
        "history and switch the setting off. One guide says that it then moves on "
        "within a day."
    ),
}
# TRANSLATORS: whose holidays are left out, in "the holidays of %(countries)s".
COUNTRY: dict[str, str] = {"china": sentence("China"), "russia": sentence("Russia")}
