"""What each risk is, what it leads to, the right reaction, and a ready reply in English.

From the project's safety description, "Consequence and right reaction".
"""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: names of tricks and mistakes, at most 50 characters.
NAME: dict[str, str] = {
    "off_platform_payment": sentence("Money outside the order"),
    "off_platform_contact": sentence("Messages outside AliExpress"),
    "close_dispute_early": sentence("Cancelling the dispute before the refund"),
    "accept_zero_refund": sentence("A refund of zero or almost zero"),
    "token_refund": sentence("A sum that is too small"),
    "resend_promise": sentence("A promise to send it again"),
    "stalling_wait_longer": sentence("A request to wait longer"),
    "confirm_receipt_early": sentence("Confirming receipt too early"),
    "review_bribe": sentence("A review in exchange for something"),
    "review_threat": sentence("A threat to leave a bad review"),
    "abuse_or_threat": sentence("Rude words or threats"),
    "threat_to_buyer": sentence("You are being threatened"),
    "change_reason": sentence("An untrue reason for the refund"),
    "return_address_outside_dispute": sentence("A return address that is not in the dispute"),
    "return_cost_promise": sentence("A promise to pay the postage later"),
    "return_at_buyer_cost": sentence("A return at your own cost"),
    "credentials_phishing": sentence("Secret data of your card or account"),
    "advance_fee": sentence("An extra payment after the purchase"),
    "false_evidence": sentence("Evidence that is not true"),
    "emotional_pressure": sentence("Pressure through pity"),
    "fake_tracking": sentence("Tracking of another parcel, it seems"),
}
# TRANSLATORS: what happens then; 1 or 2 sentences.
CONSEQUENCE: dict[str, str] = {
    "off_platform_payment": sentence(
        "The dispute gets closed, and the money often does not come or is taken back. An "
        "account can be blocked for asking for it."
    ),
    "off_platform_contact": sentence(
        "AliExpress does not see these messages, so you can prove nothing with them."
    ),
    "close_dispute_early": sentence(
        "Without the dispute AliExpress does not step in, and the promise is often not kept. "
        "A new dispute may be impossible."
    ),
    "accept_zero_refund": sentence(
        "The dispute ends with a refund of 0. Promises in the comment do not count."
    ),
    "token_refund": sentence(
        "Even 1 dollar closes the dispute for good. There may be no second one."
    ),
    "resend_promise": sentence(
        "The second parcel often does not come, and the time for a dispute runs out."
    ),
    "stalling_wait_longer": sentence(
        "While you wait, protection runs out. After that a dispute usually cannot be opened."
    ),
    "confirm_receipt_early": sentence(
        "The money goes to the seller, and a dispute after that is not always taken."
    ),
    "review_bribe": sentence(
        "Trading reviews is forbidden to both sides, and the reward is rarely paid."
    ),
    "review_threat": sentence(
        "This counts as extortion. The seller shows the message, and your account may be blocked."
    ),
    "abuse_or_threat": sentence(
        "This breaks AliExpress rules and works against you in the dispute."
    ),
    "threat_to_buyer": sentence(
        "They want to scare you or make you rude. A shop cannot block you itself: keep the "
        "chat clean and report the threat."
    ),
    "change_reason": sentence(
        "Then it is your fault: you may have to pay for a return, and the claim gets weaker."
    ),
    "return_address_outside_dispute": sentence(
        "Only the address in the dispute form is protected. Goods sent elsewhere may be lost, and "
        "the refund with them."
    ),
    "return_cost_promise": sentence(
        "The dispute does not cover this promise, and nobody can make the seller keep it."
    ),
    "return_at_buyer_cost": sentence("Postage to China often costs more than the goods."),
    "credentials_phishing": sentence(
        "With such data people can take money from your card and steal your account."
    ),
    "advance_fee": sentence(
        "The price at checkout is final. Money paid on top of it is usually lost."
    ),
    "false_evidence": sentence(
        "An account can be blocked for false proof, and a fair claim is lost too."
    ),
    "emotional_pressure": sentence("People give in and are left without the money."),
    "fake_tracking": sentence(
        "You wait for a parcel that may never have been sent, while the time runs."
    ),
}
# TRANSLATORS: the right reaction; verb first; 1 or 2 sentences.
REACTION: dict[str, str] = {
    "off_platform_payment": sentence(
        "Do not agree to a payment outside the order, and do not ask for one. Money comes "
        "back only through the dispute."
    ),
    "off_platform_contact": sentence("Write only in the AliExpress chat and in the dispute."),
    "close_dispute_early": sentence("Do not cancel the dispute until the money is back."),
    "accept_zero_refund": sentence(
        "Look at the amount. If it is zero, press “Reject” and enter your own sum."
    ),
    "token_refund": sentence("Do not accept it: name your sum in the dispute and add proof."),
    "resend_promise": sentence("First get the refund through the dispute, then order again."),
    "stalling_wait_longer": sentence(
        "Check the countdown in the order and open the dispute before it ends."
    ),
    "confirm_receipt_early": sentence("Confirm only when you have the parcel and have checked it."),
    "review_bribe": sentence("Refuse. Write an honest review when it is all over."),
    "review_threat": sentence("Take the threat out and ask for the refund with facts."),
    "abuse_or_threat": sentence("Write it again calmly: what is wrong, which sum, which proof."),
    "threat_to_buyer": sentence(
        "Do not answer the same way. Take a screenshot, report it to AliExpress and go on "
        "with the dispute."
    ),
    "change_reason": sentence("Keep the true reason in the dispute."),
    "return_address_outside_dispute": sentence(
        "Send only to the address in the dispute form. Ask the seller to put the right one there."
    ),
    "return_cost_promise": sentence(
        "Count this postage as lost, or ask for part of the money without a return."
    ),
    "return_at_buyer_cost": sentence(
        "Ask for a prepaid return or a refund inside the dispute: for defective or wrong goods "
        "the store pays."
    ),
    "credentials_phishing": sentence("Give no data and open no link: a refund needs no card data."),
    "advance_fee": sentence(
        "Do not pay. Duty is paid only on the order page, on the site of customs or to the "
        "official carrier."
    ),
    "false_evidence": sentence("Use only real photos and videos, without editing."),
    "emotional_pressure": sentence("Stay polite and keep the dispute open."),
    "fake_tracking": sentence(
        "Check the weight, city and dates with the post office. Add its answer or a "
        "screenshot to the dispute."
    ),
}
# TRANSLATORS: what can be lost, when it is not the price of the order.
LOSS: dict[str, str] = {
    "credentials_phishing": sentence("You can lose the money on your card, and your account."),
    "review_threat": sentence("You can lose the dispute and the account."),
    "abuse_or_threat": sentence("You can lose the dispute."),
    "false_evidence": sentence("You can lose the dispute and the account."),
    "advance_fee": sentence("You can lose this payment and the money for the order."),
}
# TRANSLATORS: a ready reply. English goes to the seller; the translation is only to check.
REPLY: dict[str, tuple[str, ...]] = {
    "off_platform_payment": (
        sentence(
            "Please refund me only through the AliExpress dispute, to my original payment method."
        ),
        sentence("I do not accept payments outside AliExpress."),
    ),
    "off_platform_contact": (
        sentence("Please write to me here, in the AliExpress chat."),
        sentence("I do not use other messengers for this order."),
    ),
    "close_dispute_early": (
        sentence("I will keep the dispute open until the refund is made."),
        sentence("Please accept my request in the dispute."),
    ),
    "accept_zero_refund": (
        sentence("I cannot accept a solution with no refund."),
        sentence("Please offer the full amount in the dispute."),
    ),
    "token_refund": (
        sentence("This amount is too low, so I cannot accept it."),
        sentence("Please see my request and evidence in the dispute."),
    ),
    "resend_promise": (
        sentence("Thank you, but I prefer a refund through the dispute."),
        sentence("After the refund I can place a new order."),
    ),
    "stalling_wait_longer": (
        sentence("My Buyer Protection has a time limit, so I cannot wait without a date."),
        sentence("Please extend it. Otherwise we will have to settle this through a dispute."),
    ),
    "confirm_receipt_early": (
        sentence("I will confirm receipt after the parcel arrives and I have checked it."),
    ),
    "review_bribe": (
        sentence("I do not exchange reviews for money or gifts."),
        sentence("Please solve the problem in the dispute."),
    ),
    "review_threat": (
        sentence("There is a problem with my order."),
        sentence("Please see the facts and the evidence, and refund me through the dispute."),
    ),
    "abuse_or_threat": (
        sentence("There is a problem with my order."),
        sentence("Please see the facts and the evidence, and refund me through the dispute."),
    ),
    "threat_to_buyer": (
        sentence("Please write only about the order."),
        sentence("I will continue the dispute and wait for AliExpress to decide."),
    ),
    "change_reason": (sentence("I gave the true reason in the dispute and will not change it."),),
    "return_address_outside_dispute": (
        sentence("I can return the goods only to the address in the dispute form."),
        sentence("Please correct the address there."),
    ),
    "return_cost_promise": (
        sentence("A promise to pay the postage later is not part of the dispute."),
        sentence("I suggest a partial refund without return."),
    ),
    "return_at_buyer_cost": (
        sentence(
            "The store pays the return postage for goods that are defective, wrong or not "
            "as described."
        ),
        sentence("Please send a prepaid return label or refund me inside the dispute."),
    ),
    "credentials_phishing": (
        sentence("I do not share card data, codes or passwords."),
        sentence("Please write only in the AliExpress chat."),
    ),
    "advance_fee": (
        sentence("I paid the full price at checkout and will not pay anything more."),
        sentence("Please deliver the order or refund it."),
    ),
    "false_evidence": (sentence("I will send only real photos and videos."),),
    "emotional_pressure": (
        sentence("I understand your situation, but I still ask for a refund."),
        sentence("Please refund me through the dispute."),
    ),
    "fake_tracking": (
        sentence("This tracking information does not match my parcel or my city."),
        sentence("Please send the correct tracking number or refund the order."),
    ),
}
# TRANSLATORS: what to do when it has happened already; shown under the ready reply.
ALREADY: dict[str, str] = {
    "credentials_phishing": sentence(
        "Already gave them something? Block the card in your bank and change the password."
    ),
    "close_dispute_early": sentence(
        "Already cancelled? Try to open a new dispute today, while protection runs."
    ),
    "confirm_receipt_early": sentence(
        "Already confirmed? Look at the order page: a dispute is usually possible for 15 days."
    ),
    "accept_zero_refund": sentence("Already accepted? Write to AliExpress support at once."),
    "off_platform_payment": sentence(
        "Already agreed? Write in the AliExpress chat that you want the refund through the dispute."
    ),
    "advance_fee": sentence("Already paid? Ask your bank whether the payment can be disputed."),
}
# TRANSLATORS: how a link deceives.
TRICK: dict[str, str] = {
    "lookalike": sentence("It only looks like the address of AliExpress."),
    "brand_in_host": sentence("It has the name AliExpress in it, but it is another site."),
    "mismatch": sentence("The text shows one address, the link leads to another."),
    "hidden": sentence("The address is hidden behind words."),
    "userinfo": sentence("The real address comes after the @ sign."),
    "odd_dots": sentence("Odd characters hide the real address."),
    "punycode": sentence("It is written with look-alike letters."),
    "ip_address": sentence("There is a number instead of a site's name."),
    "shortener": sentence("A short link hides where it leads."),
    "scheme": sentence("It is not an ordinary link; it can run a program."),
    "fake_support": sentence("It pretends to be AliExpress support."),
    "brand_in_path": sentence("AliExpress is named only at the end of the address."),
    "pay_outside": sentence("It leads to a payment outside AliExpress."),
    "talk_outside": sentence("It leads to a chat outside AliExpress."),
}
