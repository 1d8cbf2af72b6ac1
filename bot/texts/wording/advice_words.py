"""Words of advice: solutions, what to do, what not to do, each with its reason in a breath."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: title of the advice screen, at most 60 characters, no full stop.
SOLUTION: dict[str, str] = {
    "check_dates": sentence("First find out how much time you have"),
    "check_tracking": sentence("First check where the parcel is"),
    "wait_with_date": sentence("You can wait, but not until the last day"),
    "prepare_then_open": sentence("Too early for a dispute: prepare now"),
    "open_now": sentence("It is time to open the dispute"),
    "open_today": sentence("Open the dispute today"),
    "enquire_then_open": sentence("Ask the post office, then open the dispute"),
    "try_after_protection": sentence("Protection is over, but it is worth trying"),
    "ask_goodwill": sentence("The time to open a dispute seems to be over"),
    "hold_dispute": sentence("Keep the dispute open and wait for the answer"),
    "check_dispute": sentence("See what has changed in the dispute"),
    "press_on": sentence("It is time to write to AliExpress support"),
    "show_then_open": sentence("Film what is wrong, then open the dispute"),
    "ask_customs_then_open": sentence("Ask customs for the reason, then open the dispute"),
    "settle_customs": sentence("First settle it with customs, but watch the deadline"),
    "return_free": sentence("Send it back by the free return"),
    "return_by_agreement": sentence("A return is possible if the seller agrees"),
    "return_too_late": sentence("The time for a return seems to be over"),
    "cancel_order": sentence("Not shipped: cancel on the order page"),
    "await_cancellation": sentence("You have asked to cancel: check the answer"),
    "see_cancelled": sentence("Check whether the order is cancelled"),
    "answer_offer": sentence("The seller has answered: reply in time"),
    "number_missing": sentence("The dispute page has no number of your return"),
    "name_delays": sentence("Late answers again: tell AliExpress support"),
    "show_platform": sentence("AliExpress decides now: show all you have"),
    "closed": sentence("The case is closed"),
    "send_back": sentence("Send the goods back in time"),
    "send_today": sentence("Send the goods back today"),
    "sending_time_over": sentence("The time to send seems to be over: look first"),
    "enter_the_track": sentence("Enter the number of the return"),
    "return_on_its_way": sentence("Keep the papers while the return is on its way"),
    "sellers_month_over": sentence("A month is over: have your papers ready"),
    "return_arrived": sentence("The return has arrived: wait for the money"),
    "return_unpaid": sentence("The money is usually there by now: write to support"),
    "return_is_off": sentence("Nothing is sent: another solution is still possible"),
    "show_papers": sentence("Show your papers in the dispute"),
}
# TRANSLATORS: the date under the title of an advice, when it is another one than the deadline.
DAY: dict[str, str] = {
    "wait_with_date": sentence("Open the dispute at the latest: %(when)s (%(left)s)"),
    "ask_customs_then_open": sentence("Open the dispute at the latest: %(when)s (%(left)s)"),
    "settle_customs": sentence("Open the dispute at the latest: %(when)s (%(left)s)"),
    "prepare_then_open": sentence("Open the dispute on this day: %(when)s (%(left)s)"),
    "check_dispute": sentence("Check the dispute. Latest day: %(when)s (%(left)s)"),
    "return_is_off": sentence(
        "The dispute usually closes in the seller's favour around: %(when)s (%(left)s)"
    ),
}
KEEP_IN_MIND = sentence("Keep this day in mind: %(when)s (%(left)s)")
# TRANSLATORS: why this advice; 1 or 2 sentences of at most 20 words.
SOLUTION_WHY: dict[str, str] = {
    "check_dates": sentence(
        "A dispute is opened while Buyer Protection runs. That is why the date comes first."
    ),
    "check_tracking": sentence(
        "Tracking decides when to open the dispute and what to write there."
    ),
    "wait_with_date": sentence(
        "The parcel is moving, so AliExpress may answer “please wait”. After protection ends, "
        "waiting no longer helps."
    ),
    "prepare_then_open": sentence(
        "In the first days after shipping, the site usually does not let you open a "
        "dispute. Screenshots taken now will help later."
    ),
    "open_now": sentence(
        "Tracking is on your side, and there is still time. A dispute shows the facts to "
        "AliExpress, a chat does not."
    ),
    "open_today": sentence(
        "Little time may be left, and the site may count the last day in another time zone."
    ),
    "enquire_then_open": sentence(
        "“Delivered” is the usual argument against the buyer. The post office's answer weighs more."
    ),
    "try_after_protection": sentence(
        "Some sources say that a dispute is taken for 15 more days after protection."
    ),
    "ask_goodwill": sentence(
        "Without an open dispute AliExpress no longer holds the money. You can still ask the "
        "seller and support."
    ),
    "hold_dispute": sentence(
        "The seller usually has 5 days to answer, for some orders 3. If they stay silent, the "
        "dispute usually ends in the buyer's favour."
    ),
    "check_dispute": sentence(
        "Around these days the seller's time ends or AliExpress steps in. An offer needs your "
        "answer in time."
    ),
    "press_on": sentence(
        "By now AliExpress has usually stepped in. If nothing happens, support can see why."
    ),
    "name_delays": sentence(
        "Each answer can start the countdown anew. Support can see the dates and say what is "
        "missing."
    ),
    "show_platform": sentence(
        "AliExpress has stepped in. Now only its solution or the seller's can be chosen, and new "
        "evidence still counts."
    ),
    "show_then_open": sentence(
        "AliExpress does not take anybody's word: what a photo or video shows counts. While "
        "protection runs, the money is not lost."
    ),
    "ask_customs_then_open": sentence(
        "Customs is a reason for a refund when the seller is at fault. An official paper shows "
        "whose fault it is."
    ),
    "settle_customs": sentence(
        "Unpaid duty is usually seen as the buyer's responsibility. Once it is paid, "
        "the parcel can go on."
    ),
    "return_free": sentence(
        "The order promises a return even without a defect. You need unused goods and "
        "the label from the order page."
    ),
    "return_by_agreement": sentence(
        "Nothing is wrong with the goods. So it depends on a return mark in the order, or on the "
        "seller's good will."
    ),
    "return_too_late": sentence(
        "Usually 15 days run from the day you received it. What the order page shows is more exact."
    ),
    "cancel_order": sentence(
        "While nothing is shipped, no dispute is needed. An order that is not shipped in time is "
        "usually cancelled by itself."
    ),
    "await_cancellation": sentence(
        "If the seller does not answer, the order is usually cancelled after 48 hours."
    ),
    "answer_offer": sentence(
        "Your reply has a countdown of its own. What to write depends on what they answered. If "
        "you have replied, wait for the next answer."
    ),
    "number_missing": sentence(
        "The time to enter it is over. Without a number the parcel may count as not sent."
    ),
    "see_cancelled": sentence(
        "The time is over. By the usual rule the order is now cancelled and the money goes back."
    ),
    "closed": sentence("No deadline is running. Keep the screenshots for a while."),
    "send_back": sentence(
        "Usually there are 10 days from the agreement. If nothing is sent, the dispute usually "
        "closes in the seller's favour."
    ),
    "send_today": sentence(
        "Little time may be left, and the number must be on the page before it ends."
    ),
    "sending_time_over": sentence(
        "After the time to send, the dispute is usually closed in the seller's favour. "
        "What is sent then may be lost."
    ),
    "enter_the_track": sentence(
        "The number must be on the page within the time to send. You find it on the receipt."
    ),
    "return_on_its_way": sentence(
        "Now the seller must confirm the return or object to it. Papers from the post office are "
        "your answer."
    ),
    "sellers_month_over": sentence(
        "After a month without the parcel the seller may ask AliExpress to step in. You then "
        "usually have 10 days to show your papers."
    ),
    "return_arrived": sentence(
        "After the seller has the goods the dispute ends and the refund begins, usually within "
        "a month."
    ),
    "return_unpaid": sentence(
        "A month has passed since the return arrived. Support can see what holds the money."
    ),
    "return_is_off": sentence(
        "If nothing is sent, the dispute usually closes, and the goods stay with you. Guides name "
        "no penalty for it."
    ),
    "show_papers": sentence(
        "The seller has called AliExpress in. What decides now is what the post office confirms."
    ),
}
# TRANSLATORS: one thing to do; verb first; sentences of at most 20 words.
STEP: dict[str, str] = {
    "read_order_page": sentence(
        "Open the order on AliExpress and find how long Buyer Protection lasts. Look for a "
        "countdown or a date after “Refund if no delivery before”: it wins over any estimate."
    ),
    "read_tracking": sentence(
        "Take the tracking number from the order and check it on the post office's site."
    ),
    "recheck_number": sentence(
        "Copy the tracking number from the order again and check it on the post office's site."
    ),
    "screenshot_tracking": sentence(
        "Take a screenshot of the tracking page with the number and the date."
    ),
    "message_seller": sentence(
        "Ask the seller in the AliExpress chat where the parcel is. Ready text: “Text for the "
        "dispute”, then “Write to the seller”."
    ),
    "ask_extension": sentence(
        "Ask the seller to extend protection. Then check that the countdown really changed."
    ),
    "wait_until_date": sentence(
        "Wait for the parcel. If it has not come one day before the deadline, open the dispute."
    ),
    "check_address": sentence(
        "Compare the address in the order with yours. Ask your family and neighbours."
    ),
    "ask_carrier": sentence(
        "Ask the post office where and to whom the parcel was handed. Keep the answer."
    ),
    "open_on_date": sentence(
        "Open the dispute on the day named above. Before it the site usually refuses."
    ),
    "open_dispute": sentence(
        "Open the order on AliExpress and press “Returns/Refunds” (or “Open dispute”)."
    ),
    "open_dispute_today": sentence(
        "Open the order on AliExpress today and press “Returns/Refunds” (or “Open dispute”)."
    ),
    "ask_full_refund": sentence(
        "In the form choose that the goods were not received, and enter the full sum."
    ),
    "look_for_button": sentence(
        "Open the order and look for “Returns/Refunds” or “Open dispute”. If the button is "
        "there, press it at once."
    ),
    "ask_seller_goodwill": sentence(
        "Write to the seller calmly that the parcel has not come. Ask what they can offer."
    ),
    "wait_for_answer": sentence(
        "Wait for the seller's answer. Until then there is nothing to press."
    ),
    "answer_in_dispute": sentence(
        "AliExpress itself answers for this delivery. If asked to wait, reply inside the "
        "dispute and keep it open."
    ),
    "add_evidence": sentence(
        "Add to the dispute what you have: screenshots of tracking and of the chat."
    ),
    "read_dispute_page": sentence(
        "Open the dispute page: the countdown there wins. Look at the amount first, then read "
        "the comment."
    ),
    "write_support": sentence(
        "Write to AliExpress support: the order number, what happened, what you ask for."
    ),
    "check_goods": sentence(
        "Film how you open the parcel, and check the goods. Only then confirm receipt."
    ),
    "watch_refund": sentence(
        "Watch for the refund on the order page. The money usually comes in 1–10 working days."
    ),
    "show_damage": sentence(
        "Photograph the damage close up, the whole thing and the packaging with its label. Keep "
        "it all."
    ),
    "show_defect": sentence(
        "Film in one take that it does not work: the whole thing, how you switch it "
        "on, what happens. Film electronics on the charger too."
    ),
    "show_difference": sentence(
        "Photograph what came next to the description on the screen, so that the difference is "
        "clear. Take a screenshot of the description too."
    ),
    "show_parts": sentence(
        "Lay out everything that came and film it with the packaging. Show how many pieces there "
        "are and how many were ordered."
    ),
    "show_size": sentence(
        "Lay the thing flat, put a ruler on it and photograph it together with the size label."
    ),
    "tell_seller": sentence(
        "Tell the seller in the AliExpress chat what is wrong and send a photo. Some pay at once. "
        "Keep an eye on the deadline while they promise."
    ),
    "choose_true_reason": sentence(
        "In the form choose the reason that is true, and a sum that fits it. You cannot ask for "
        "more than you paid."
    ),
    "find_countdown": sentence(
        "Open the order on AliExpress and look for a countdown: how long a dispute can still be "
        "opened. It wins over any estimate."
    ),
    "add_proof": sentence(
        "Add to the dispute what you have: the video, the photos, the chat. New pictures that "
        "show it better help most."
    ),
    "keep_papers": sentence("Keep the screenshots and the chat: they may be needed later."),
    "ask_customs": sentence(
        "Ask customs, or the post office that holds the parcel, why it is held. Ask "
        "for a paper with the reason."
    ),
    "pay_duty": sentence(
        "Still want the goods? Pay the duty only on the order page, on the site of customs or "
        "to the official carrier. Follow no link from a message. In the EU, 3 euros for each "
        "kind of goods have been due since July 2026."
    ),
    "ask_seller_papers": sentence(
        "Ask the seller in the chat for the papers that customs needs. Ready text: “Write to the "
        "seller”."
    ),
    "ask_free_return": sentence(
        "Open the order, press “Returns/Refunds” and choose the return. The label or the code "
        "for the drop-off point is shown there."
    ),
    "look_for_badge": sentence(
        "Look in the order and on the page of the goods for a promise of a free return. With it "
        "no defect is needed."
    ),
    "keep_unused": sentence(
        "Do not use the goods. Keep tags and packaging, and photograph everything as it came."
    ),
    "keep_drop_off_receipt": sentence(
        "At the drop-off point take a receipt and keep it until the money is there. The status "
        "usually changes within 1–2 working days."
    ),
    "ask_seller_return": sentence(
        "Ask the seller in the chat whether they take the goods back, and who pays the postage. "
        "Ready text: “Write to the seller”."
    ),
    "sell_on": sentence(
        "If postage eats up the price, selling the thing where you live may bring more."
    ),
    "cancel_on_page": sentence(
        "Open the order on AliExpress and press “Cancel order”. It works while the order is not "
        "shipped."
    ),
    "name_true_cause": sentence(
        "Choose the true reason. If the seller has no stock, do not let them talk you into “I "
        "changed my mind”."
    ),
    "wait_for_countdown": sentence(
        "If you still want the goods, you can wait for the countdown to end: then the order is "
        "usually cancelled by itself."
    ),
    "read_order_status": sentence(
        "Open the order and read its status: is it cancelled, and is a refund "
        "mentioned? An older guide says that a refund to a card takes at least a week."
    ),
    "check_real_track": sentence(
        "If a tracking number appears, check it: it must lead to your town. Sometimes "
        "it belongs to someone else's parcel. Then press “Close the case” and “It was "
        "shipped” here."
    ),
    "count_postage": sentence(
        "Ask at the post office what a tracked parcel costs, and compare it with the "
        "refund. By the rules the shop pays for a defect or a wrong item. If you "
        "simply do not like it, you pay."
    ),
    "form_address": sentence(
        "Copy the address from the dispute form, letter by letter. No other one counts."
    ),
    "fill_postal_form": sentence(
        "Fill in the international form at the post office and send with a tracking "
        "number. Keep the receipt."
    ),
    "film_posting": sentence(
        "Film the goods, the packing and the handing over. Photograph the receipt."
    ),
    "enter_track": sentence(
        "On the dispute page enter the tracking number and the tracking site, each in "
        "its own field. Do it before the time to send ends."
    ),
    "tell_in_dispute": sentence(
        "Put each step into the dispute with a photo of the receipt, and send the receipt to the "
        "seller too. Ready text: “Goods going back”."
    ),
    "keep_receipt": sentence(
        "Keep the receipt, the video and the photos of the parcel until the money is there."
    ),
    "watch_return": sentence(
        "Follow the return on the post office's site. When it is delivered, take a screenshot."
    ),
    "defend_with_papers": sentence(
        "If the seller does not collect it, or blames the address, the packing or you: answer in "
        "the dispute with the papers from the post office."
    ),
    "show_arrival": sentence(
        "Put the screenshot “delivered” into the dispute and ask the seller to confirm receipt."
    ),
    "wait_for_money": sentence("Keep the dispute open until the agreed money is there."),
    "look_before_sending": sentence(
        "Open the dispute page first. Only if it still takes a number, send the goods today and "
        "enter it at once."
    ),
    "answer_with_advice": sentence(
        "Press “The seller answered” in the case: what to do and a ready English text are there."
    ),
    "enter_if_taken": sentence(
        "Open the dispute page. If it still takes a number, enter it at once and tell it here too: "
        "“My answers”. If not, show the receipt in the dispute."
    ),
    "ask_other_solution": sentence(
        "If you want a part of the money instead, ask for it in the dispute before the day above."
    ),
}
# TRANSLATORS: one thing not to do, with the reason.
AVOID: dict[str, str] = {
    "confirm_receipt": sentence("Do not press “Confirm receipt”: the money goes to the seller."),
    "wait_without_date": sentence(
        "Do not just wait: when protection is over, a dispute usually cannot be opened."
    ),
    "put_off": sentence(
        "Do not leave it for the last hours: the site may count in another time zone."
    ),
    "accept_resend": sentence(
        "Do not agree to “we will send it again”: first the refund, then a new order."
    ),
    "accept_small_sum": sentence(
        "Do not take a small compensation: it may use up your only dispute."
    ),
    "cancel_dispute": sentence(
        "Do not cancel the dispute, whatever is promised: a new one may be impossible."
    ),
    "yield_to_pity": sentence("Do not give in out of pity: facts and dates count in a dispute."),
    "give_up_unseen": sentence(
        "Do not give up before you have looked: the button may still be there."
    ),
    "send_back_unagreed": sentence(
        "Do not send anything back before it is agreed in the dispute: what goes to an address "
        "from a message is not protected."
    ),
    "change_reason": sentence(
        "Do not change the reason to “ordered by mistake”: the fault would become yours."
    ),
    "invent_fault": sentence(
        "Do not claim a defect that is not there: an account can be blocked for it."
    ),
    "use_it": sentence("Do not use the goods: a return takes them only as they came."),
    "wait_for_stock": sentence(
        "Do not wait because stock is promised: while you wait, you do not have your money."
    ),
    "withdraw_cancellation": sentence(
        "Do not take the cancellation back because of a promise to ship soon."
    ),
    "pay_more": sentence(
        "Do not pay anything more by a link or to a card from a message, whatever it is called."
    ),
    "other_address": sentence(
        "Do not send to an address from a message or from the parcel: only the dispute form counts."
    ),
    "send_untracked": sentence("Do not send without a tracking number: nothing would prove it."),
    "trust_postage_promise": sentence(
        "Do not count on postage promised in a message or in the listing: only the sum of the "
        "order is protected."
    ),
    "send_at_the_end": sentence(
        "Do not wait until the last day to send it: the number must be on the page in time."
    ),
    "send_unseen": sentence(
        "Do not send anything before you have looked: the goods and the money could both be lost."
    ),
    "argue_outside": sentence(
        "Do not argue in private messages: only what is written in the dispute counts."
    ),
    "pay_outside": sentence("Do not take money outside the order: not to a card, not by PayPal."),
}
