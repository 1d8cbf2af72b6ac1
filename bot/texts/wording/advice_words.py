"""Words of advice: solutions, what to do, what not to do, each with its reason in a breath."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: title of the advice screen, at most 60 characters, no full stop.
SOLUTION: dict[str, str] = {
    "check_dates": sentence("First find out how much time you have"),
    "check_tracking": sentence("First look at the tracking"),
    "wait_with_date": sentence("You can wait, but only until a fixed day"),
    "prepare_then_open": sentence("Prepare now, open the dispute a little later"),
    "open_now": sentence("It is time to open the dispute"),
    "open_today": sentence("Open the dispute today"),
    "enquire_then_open": sentence("Ask the post office, then open the dispute"),
    "try_after_protection": sentence("Protection is over, but it is worth trying"),
    "ask_goodwill": sentence("The time to open a dispute seems to be over"),
    "hold_dispute": sentence("Keep the dispute open and wait for the answer"),
    "check_dispute": sentence("Look at what has changed in the dispute"),
    "press_on": sentence("It is time to write to AliExpress support"),
    "closed": sentence("The case is closed"),
}
# TRANSLATORS: why this advice; 1 or 2 sentences of at most 20 words.
SOLUTION_WHY: dict[str, str] = {
    "check_dates": sentence(
        "A dispute is opened while Buyer Protection runs. That is why the date comes first."
    ),
    "check_tracking": sentence(
        "What tracking shows decides what to write in the dispute, and when."
    ),
    "wait_with_date": sentence(
        "The parcel is moving, so AliExpress may answer “please wait”. After protection ends, "
        "waiting no longer helps."
    ),
    "prepare_then_open": sentence(
        "Soon after shipping the site usually does not let you open a dispute. Screenshots "
        "made now will be of use."
    ),
    "open_now": sentence(
        "Tracking is on your side, and there is still time. A dispute shows the facts to "
        "AliExpress, a chat does not."
    ),
    "open_today": sentence(
        "Little time is left, and the site may count the last day in another time zone."
    ),
    "enquire_then_open": sentence(
        "“Delivered” is the usual argument against the buyer. An answer from the post office "
        "outweighs it."
    ),
    "try_after_protection": sentence(
        "Sources disagree: some say that a dispute is taken up to 15 days later."
    ),
    "ask_goodwill": sentence(
        "Without an open dispute AliExpress does not hold the money any more. The seller's "
        "good will and support are left."
    ),
    "hold_dispute": sentence(
        "The seller has a few days to answer. If they stay silent, the dispute usually ends "
        "in the buyer's favour."
    ),
    "check_dispute": sentence(
        "Around these days the seller's time ends or AliExpress steps in. An offer needs your "
        "answer in time."
    ),
    "press_on": sentence(
        "By now AliExpress has usually stepped in. If nothing happens, support can see why."
    ),
    "closed": sentence("Nothing is running any more. Keep the papers for a while."),
}
# TRANSLATORS: one thing to do; verb first; sentences of at most 20 words.
STEP: dict[str, str] = {
    "read_order_page": sentence(
        "Open the order on AliExpress and see how much protection is left. It is a countdown "
        "or a date like “Refund if no delivery before”."
    ),
    "read_tracking": sentence("Check the track number in the order and on the site of your post."),
    "recheck_number": sentence(
        "Copy the track number from the order once more and check it on the site of your post."
    ),
    "screenshot_tracking": sentence(
        "Make a screenshot of the tracking page: the number and the date must be visible."
    ),
    "message_seller": sentence(
        "Ask the seller in the AliExpress chat where the parcel is. A ready text is under "
        "“Text for the dispute”."
    ),
    "ask_extension": sentence(
        "Ask the seller to extend protection. Then check that the countdown really changed."
    ),
    "wait_until_date": sentence(
        "Wait for the parcel until the day named below. If it has not come, open the dispute."
    ),
    "check_address": sentence(
        "Compare the address in the order with yours. Ask your family and neighbours."
    ),
    "ask_carrier": sentence(
        "Ask the post office where and to whom the parcel was handed. Keep the answer."
    ),
    "open_on_date": sentence(
        "Open the dispute on the day named below: before it the site usually refuses."
    ),
    "open_dispute": sentence(
        "Open the dispute: the order page, then “Returns/Refunds” or “Open dispute”."
    ),
    "open_dispute_today": sentence(
        "Open the dispute today: the order page, then “Returns/Refunds” or “Open dispute”."
    ),
    "ask_full_refund": sentence(
        "In the form choose that the goods were not received, and ask for the full sum."
    ),
    "look_for_button": sentence(
        "Open the order and look for “Returns/Refunds” or “Open dispute”. If it is there, "
        "open the dispute at once."
    ),
    "ask_seller_goodwill": sentence(
        "Write to the seller calmly: the parcel has not come, what can they offer."
    ),
    "wait_for_answer": sentence(
        "Wait for the seller's answer. Until then there is nothing to press."
    ),
    "answer_in_dispute": sentence(
        "AliExpress itself answers for this delivery. If asked to wait, reply inside the "
        "dispute and keep it open."
    ),
    "add_evidence": sentence(
        "Add to the dispute what you have: screenshots of the tracking and of the chat."
    ),
    "read_dispute_page": sentence(
        "Open the dispute page. Read the amount first, then the comment."
    ),
    "write_support": sentence(
        "Write to AliExpress support: order number, dispute, what does not move."
    ),
    "check_goods": sentence(
        "Open the parcel on video and check the goods. Only then confirm receipt."
    ),
    "watch_refund": sentence(
        "Look for the refund on the order page. The money usually takes 1–10 working days."
    ),
    "keep_papers": sentence("Keep the screenshots and the chat: they may be needed later."),
}
# TRANSLATORS: one thing not to do, with the reason.
AVOID: dict[str, str] = {
    "confirm_receipt": sentence("Do not press “Confirm receipt”: the money goes to the seller."),
    "wait_without_date": sentence(
        "Do not wait without a date: after protection ends a dispute usually cannot be opened."
    ),
    "put_off": sentence(
        "Do not leave it for the last hours: the site may count in another time zone."
    ),
    "accept_resend": sentence(
        "Do not agree to “we will send it again”: first the refund, then a new order."
    ),
    "accept_small_sum": sentence(
        "Do not take a small compensation for now: it may use up your only dispute."
    ),
    "cancel_dispute": sentence(
        "Do not cancel the dispute, whatever is promised: a new one may be impossible."
    ),
    "yield_to_pity": sentence("Do not give in out of pity: in a dispute facts and dates count."),
    "give_up_unseen": sentence(
        "Do not give up before you have looked: the button may still be there."
    ),
    "pay_outside": sentence("Do not take money outside the order: not to a card, not by PayPal."),
}
