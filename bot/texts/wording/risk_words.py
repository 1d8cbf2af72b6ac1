"""What each risk is, what it leads to, the right reaction, and a ready reply in English.

From the project's safety description, "Consequence and right reaction".
"""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: names of tricks and mistakes, at most 50 characters.
NAME: dict[str, str] = {
    "off_platform_payment": sentence("Money outside the order"),
    "off_platform_contact": sentence("Talk outside AliExpress"),
    "close_dispute_early": sentence("Cancelling the dispute before the money"),
    "accept_zero_refund": sentence("A solution with zero or almost nothing"),
    "token_refund": sentence("A token sum instead of what is due"),
    "resend_promise": sentence("A promise to send it again"),
    "stalling_wait_longer": sentence("A request to wait longer"),
    "confirm_receipt_early": sentence("Confirming receipt too early"),
    "review_bribe": sentence("A review in exchange for something"),
    "review_threat": sentence("A threat with a bad review"),
    "abuse_or_threat": sentence("Rude words or threats"),
    "threat_to_buyer": sentence("A threat to the buyer"),
    "change_reason": sentence("An untrue reason for the refund"),
    "return_address_outside_dispute": sentence("A return address that is not in the dispute"),
    "return_cost_promise": sentence("A promise to pay the postage later"),
    "return_at_buyer_cost": sentence("A return at your own cost"),
    "credentials_phishing": sentence("Asking for secret data"),
    "advance_fee": sentence("An extra payment after the purchase"),
    "false_evidence": sentence("Evidence that is not true"),
    "emotional_pressure": sentence("Pressure through pity"),
    "fake_tracking": sentence("Tracking that may be of another parcel"),
}
# TRANSLATORS: what happens then; 1 or 2 sentences.
CONSEQUENCE: dict[str, str] = {
    "off_platform_payment": sentence(
        "The dispute is closed, and the transfer does not come or is taken back. For asking for "
        "it, accounts are blocked."
    ),
    "off_platform_contact": sentence(
        "AliExpress does not see such talk, so nothing said there can be proven."
    ),
    "close_dispute_early": sentence(
        "AliExpress leaves the case, and the promise is often not kept. A new dispute may be "
        "impossible."
    ),
    "accept_zero_refund": sentence(
        "The dispute ends with a refund of 0, in the seller's favour. Kind words in the comment "
        "do not count."
    ),
    "token_refund": sentence(
        "Even 1 dollar closes the case for good. A small “compensation” may use up the only "
        "dispute."
    ),
    "resend_promise": sentence(
        "The second parcel often does not come, and meanwhile the time for a dispute runs out."
    ),
    "stalling_wait_longer": sentence(
        "While you wait, protection runs out. After that a dispute usually cannot be opened."
    ),
    "confirm_receipt_early": sentence("The money goes to the seller and protection ends."),
    "review_bribe": sentence(
        "Trading reviews is forbidden to both sides, and the reward is rarely paid."
    ),
    "review_threat": sentence(
        "It counts as extortion: the seller shows the message, and the account can be blocked."
    ),
    "abuse_or_threat": sentence(
        "It breaks the rules of AliExpress and speaks against you in the dispute."
    ),
    "threat_to_buyer": sentence(
        "It is meant to make you rude or frightened. A shop cannot block your account."
    ),
    "change_reason": sentence(
        "The fault becomes yours: the return may go at your cost, and the claim gets weaker."
    ),
    "return_address_outside_dispute": sentence(
        "Only the address in the dispute form is protected. Goods sent elsewhere may be lost, and "
        "the refund with them."
    ),
    "return_cost_promise": sentence(
        "A dispute has no such item: nobody makes the seller keep this promise."
    ),
    "return_at_buyer_cost": sentence("Postage to China often costs more than the thing itself."),
    "credentials_phishing": sentence(
        "With such data money is taken from the card and the account is stolen."
    ),
    "advance_fee": sentence(
        "The price at checkout is final. Money paid on top of it is usually lost."
    ),
    "false_evidence": sentence(
        "For false proof accounts are blocked, and a rightful claim is lost too."
    ),
    "emotional_pressure": sentence("People give in and are left without the money."),
    "fake_tracking": sentence(
        "You wait for a parcel that may never have been sent, while the time runs."
    ),
}
# TRANSLATORS: the right reaction; verb first; 1 or 2 sentences.
REACTION: dict[str, str] = {
    "off_platform_payment": sentence(
        "Refuse. Money comes back only through the dispute, the way you paid. Do not ask for "
        "PayPal or a card yourself."
    ),
    "off_platform_contact": sentence("Write only in the AliExpress chat and in the dispute."),
    "close_dispute_early": sentence(
        "Do not cancel the dispute until the refund is seen in the order."
    ),
    "accept_zero_refund": sentence(
        "Look at the amount, not at the words. If it is zero, reject and put your sum back."
    ),
    "token_refund": sentence("Reject. Name a fair sum in the dispute and add proof."),
    "resend_promise": sentence("First the refund through the dispute, then a new order."),
    "stalling_wait_longer": sentence(
        "Check the countdown, ask for a longer protection in writing, and open the dispute in "
        "good time."
    ),
    "confirm_receipt_early": sentence("Confirm only after the parcel has come and been checked."),
    "review_bribe": sentence("Decline. Write an honest review after the case is over."),
    "review_threat": sentence("Take the threat out. Ask for the refund with facts."),
    "abuse_or_threat": sentence("Write it again calmly: what is wrong, which sum, which proof."),
    "threat_to_buyer": sentence(
        "Do not answer in kind. Make a screenshot, complain to AliExpress and go on with the "
        "dispute."
    ),
    "change_reason": sentence("Keep the true reason."),
    "return_address_outside_dispute": sentence(
        "Send only to the address in the dispute form. Ask the seller to put the right one there."
    ),
    "return_cost_promise": sentence(
        "Count the postage as spent, or ask for a part of the money without a return."
    ),
    "return_at_buyer_cost": sentence(
        "Count first: a part of the money without a return is often better."
    ),
    "credentials_phishing": sentence("Tell nothing and open no link. A refund needs no card data."),
    "advance_fee": sentence(
        "Do not pay. Duty is paid only to the official carrier or on the order page."
    ),
    "false_evidence": sentence("Use only true photos and videos, without editing."),
    "emotional_pressure": sentence("Stay polite and keep the dispute open."),
    "fake_tracking": sentence(
        "Check weight, city and dates with the post. Add a screenshot or a letter of the post and "
        "open the dispute."
    ),
}
# TRANSLATORS: what can be lost, when it is not the price of the order.
LOSS: dict[str, str] = {
    "credentials_phishing": sentence("You can lose all the money on the card and the account."),
    "review_threat": sentence("You can lose the dispute and the account."),
    "abuse_or_threat": sentence("You can lose the dispute."),
    "false_evidence": sentence("You can lose the dispute and the account."),
    "advance_fee": sentence("You can lose this payment and the money for the order."),
}
# TRANSLATORS: a ready reply. English goes to the seller; the translation is only to check.
REPLY: dict[str, tuple[str, ...]] = {
    "off_platform_payment": (
        sentence(
            "Please make the refund only through the AliExpress dispute, by the original payment "
            "method."
        ),
        sentence("I do not accept payments outside AliExpress."),
    ),
    "off_platform_contact": (
        sentence("Please write to me here, in the AliExpress chat."),
        sentence("I do not use other messengers for this order."),
    ),
    "close_dispute_early": (
        sentence("I will keep the dispute open until the refund is shown in the order."),
        sentence("Please accept my request in the dispute."),
    ),
    "accept_zero_refund": (
        sentence("I cannot accept a solution with no refund."),
        sentence("Please offer the full amount in the dispute."),
    ),
    "token_refund": (
        sentence("This amount does not cover the problem, so I cannot accept it."),
        sentence("Please see my request and evidence in the dispute."),
    ),
    "resend_promise": (
        sentence("Thank you, but I prefer a refund through the dispute."),
        sentence("After the refund I can place a new order."),
    ),
    "stalling_wait_longer": (
        sentence("My buyer protection is ending, so I cannot wait without a date."),
        sentence("Please extend the protection, or I will open a dispute in time."),
    ),
    "confirm_receipt_early": (
        sentence("I will confirm receipt after the parcel arrives and I check it."),
    ),
    "review_bribe": (
        sentence("I do not exchange reviews for money or gifts."),
        sentence("Please solve the problem in the dispute."),
    ),
    "review_threat": (
        sentence("There is a problem with my order."),
        sentence("Please see the facts and photos and make the refund through the dispute."),
    ),
    "abuse_or_threat": (
        sentence("There is a problem with my order."),
        sentence("Please see the facts and photos and make the refund through the dispute."),
    ),
    "threat_to_buyer": (
        sentence("Please write only about the order."),
        sentence("I will continue the dispute and wait for the decision of AliExpress."),
    ),
    "change_reason": (sentence("I gave the true reason in the dispute and will not change it."),),
    "return_address_outside_dispute": (
        sentence("I can send the goods only to the address in the dispute form."),
        sentence("Please correct the address there."),
    ),
    "return_cost_promise": (
        sentence("A promise to pay the postage later is not part of the dispute."),
        sentence("I suggest a partial refund without return."),
    ),
    "return_at_buyer_cost": (
        sentence("The return postage is too high for this order."),
        sentence("I suggest a partial refund without return."),
    ),
    "credentials_phishing": (
        sentence("I do not share card data, codes or passwords."),
        sentence("Please write only in the AliExpress chat."),
    ),
    "advance_fee": (
        sentence("I paid the full price at checkout and will not pay anything more."),
        sentence("Please ship the order or make the refund."),
    ),
    "false_evidence": (sentence("I will send only true photos and videos."),),
    "emotional_pressure": (
        sentence("I understand your situation."),
        sentence("Please solve the problem in the dispute: I ask for the refund of my order."),
    ),
    "fake_tracking": (
        sentence("This tracking information does not match my parcel or my city."),
        sentence("Please send the correct tracking number or make the refund."),
    ),
}
# TRANSLATORS: what to do when it has happened already; shown under the ready reply.
ALREADY: dict[str, str] = {
    "credentials_phishing": sentence(
        "If you have already told something: block the card in your bank and change the password."
    ),
    "close_dispute_early": sentence(
        "If it is cancelled already: while protection runs, try to open a new dispute today."
    ),
    "confirm_receipt_early": sentence(
        "If it is confirmed already: look at the order page, a dispute is usually possible for 15 "
        "days."
    ),
    "accept_zero_refund": sentence(
        "If it is accepted already: write to AliExpress support at once."
    ),
    "off_platform_payment": sentence(
        "If you have agreed already: write in the AliExpress chat that you want the refund "
        "through the dispute."
    ),
    "advance_fee": sentence(
        "If you have paid already: ask your bank whether the payment can be disputed."
    ),
}
# TRANSLATORS: how a link deceives.
TRICK: dict[str, str] = {
    "lookalike": sentence("It only looks like the address of AliExpress."),
    "brand_in_host": sentence("The name AliExpress is in it, but the site is another one."),
    "mismatch": sentence("The text shows one address, the link leads to another."),
    "hidden": sentence("The address is hidden behind words."),
    "userinfo": sentence("The real address stands after the sign @."),
    "odd_dots": sentence("Odd signs hide the real address."),
    "punycode": sentence("It is written with look-alike letters."),
    "ip_address": sentence("There is a number in place of a site's name."),
    "shortener": sentence("A short link hides where it leads."),
    "scheme": sentence("It is not an ordinary link; it can run a program."),
    "fake_support": sentence("It pretends to be AliExpress support."),
    "brand_in_path": sentence("AliExpress is named only in the tail of the address."),
    "pay_outside": sentence("It leads to a payment outside AliExpress."),
    "talk_outside": sentence("It leads to a talk outside AliExpress."),
}
