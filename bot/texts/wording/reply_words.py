"""The words of advice on the seller's answer, and of the letters that answer it."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: what an answer amounts to; the title of the advice, at most 60 characters.
VERDICT: dict[str, str] = {
    "silent_wait": sentence("The seller still has time"),
    "silent_over": sentence("The seller's time is over"),
    "rejected": sentence("A rejection is not the end"),
    "zero": sentence("The offer is 0"),
    "less": sentence("The offer is less than you paid"),
    "full": sentence("The offer is all you paid"),
    "other_currency": sentence("The offer is in another currency"),
    "unread": sentence("Compare the offer with your claim"),
    "nothing_to_return": sentence("There is nothing to send back"),
    "return": sentence("Count the postage first"),
    "resend": sentence("First the refund, then a new order"),
    "wait": sentence("You can wait with the dispute open"),
    "words_only": sentence("Words do not count, the line does"),
    "platform_zero": sentence("AliExpress proposes 0"),
    "platform_less": sentence("AliExpress proposes less than you paid"),
    "platform_full": sentence("AliExpress proposes all you paid"),
    "platform_unread": sentence("Read what AliExpress proposes"),
    "new_reason": sentence("Keep the reason that is true"),
    "silent_unknown": sentence("Look at the countdown first"),
    "escalated": sentence("AliExpress has stepped in"),
    "stuck": sentence("Accepted is not paid yet"),
}
# TRANSLATORS: the one thing to do; 1 or 2 sentences.
MOVE: dict[str, str] = {
    "wait_and_look": sentence(
        "Wait inside the dispute and look at its page every day. Silence usually ends it in "
        "your favour."
    ),
    "read_result": sentence(
        "Open the dispute page today. If the dispute is still open, add evidence and write to "
        "AliExpress support."
    ),
    "enter_again": sentence(
        "Press “Edit” in the dispute, enter your sum again, and add evidence that was not there."
    ),
    "counter": sentence(
        "Reject it in the dispute and set your own sum there. Say why in one sentence."
    ),
    "check_then_accept": sentence(
        "Read the solution line: a refund, the whole sum, no return. Only if all three are "
        "right, press “Accept”."
    ),
    "compare_first": sentence(
        "Compare the sum in the solution line with the sum in your claim before you press anything."
    ),
    "refuse_return": sentence("Reject it: nothing came, so there is nothing to send back."),
    "count_postage": sentence(
        "Ask at the post office what sending it back costs, and compare this with the refund."
    ),
    "refund_first": sentence(
        "Ask for the refund in the dispute. If you still want the goods, order them again later."
    ),
    "keep_open": sentence(
        "Answer in the dispute that you keep it open. It does not stop the parcel from coming."
    ),
    "ask_the_line": sentence(
        "Reject it and ask to put the sum into the solution line. Read the line before the comment."
    ),
    "add_proof": sentence(
        "Add new evidence and a short text now, before the countdown on the dispute page ends."
    ),
    "keep_reason": sentence(
        "Answer in the dispute that the reason stays. The reason decides who pays the postage "
        "and whose fault it is."
    ),
    "prove_now": sentence(
        "Add what was not shown yet: new photos, a video, a short text. Look at the page every day."
    ),
    "choose_of_two": sentence(
        "Compare the seller's solution with that of AliExpress: only these two can be chosen now. "
        "Add evidence while the dispute is open."
    ),
    "tell_support": sentence(
        "Write to AliExpress support with the order number: the solution is accepted, the refund "
        "does not start."
    ),
}
# TRANSLATORS: the one thing not to do; 1 sentence.
TRAP: dict[str, str] = {
    "cancel_now": sentence("Do not cancel the dispute in order to wait."),
    "accept_rejection": sentence(
        "Do not press “Accept”: it means that you agree with the rejection."
    ),
    "accept_zero": sentence("Do not press “Accept” while the line shows 0, whatever they write."),
    "accept_less": sentence("Do not accept a sum only to have peace: there may be no second one."),
    "accept_unread": sentence("Do not press “Accept” before you have read the sum."),
    "close_before_money": sentence("Do not cancel the dispute: the money comes through it."),
    "agree_to_return": sentence("Do not agree to a return of what you never received."),
    "send_elsewhere": sentence(
        "Do not send anything to an address from a message; only the dispute form counts."
    ),
    "close_for_parcel": sentence("Do not close the dispute for a promised parcel."),
    "let_it_run": sentence("Do not let the countdown run out without an answer."),
    "change_the_reason": sentence(
        "Do not choose “ordered by mistake” or “I do not like it”: then both the fault and the "
        "postage can become yours."
    ),
    "rely_on_seller": sentence("Do not rely on the seller, and do not cancel the dispute."),
}
# TRANSLATORS: sentences of an answer to the seller. English goes into the dispute and has at most
# 120 characters with its values; the translation is only for the reader to check.
PHRASES: dict[str, str] = {
    "hello": sentence("Hello."),
    "order": sentence("Order number: %(order)s."),
    "not_here": sentence("As of %(day)s, I have not received the parcel."),
    "no_answer": sentence("The dispute has been open since %(day)s, and I have no answer yet."),
    "no_answer_yet": sentence("The dispute is open, and I have no answer yet."),
    "decide": sentence("The time to answer is over. Please decide the dispute."),
    "not_agree": sentence("I do not agree with the rejection."),
    "not_zero": sentence("I do not accept a refund of 0."),
    "not_less": sentence("I do not accept a refund of only %(sum)s."),
    "not_read": sentence("Please state the refund in the solution line, in the currency I paid."),
    "full_agreed": sentence("I agree to the refund of all I paid through this dispute."),
    "nothing_to_return": sentence("I received nothing, so there is nothing to send back."),
    "who_pays_return": sentence("Please confirm in the dispute who pays the return postage."),
    "form_address": sentence("I can use only the return address shown in the dispute form."),
    "no_second_parcel": sentence("I do not want a second parcel. I ask for a refund."),
    "no_more_waiting": sentence("I cannot wait any longer."),
    "stays_open": sentence("I will keep the dispute open until the refund is made."),
    "words_and_line": sentence(
        "Your comment and the solution line differ: the line shows 0. Please correct the line."
    ),
    "look_again": sentence("Please look at my evidence again."),
    "proof_is_there": sentence("My evidence is in the dispute."),
    "demand_sum": sentence("Please refund the full amount of %(sum)s."),
    "demand_all": sentence("Please refund the full amount I paid."),
    "claim_stays": sentence("My claim in the dispute stays the same."),
    "accepted_by_mistake": sentence("I pressed “Accept” in the dispute."),
    "cancelled_by_mistake": sentence("The dispute was cancelled."),
    "confirmed_by_mistake": sentence("Receipt was confirmed."),
    "not_agree_decision": sentence("I do not agree with the decision in the dispute."),
    "please_look_again": sentence("Please look at the dispute and at my evidence again."),
    "how_to_reopen": sentence("Please tell me how I can open it again."),
    "is_dispute_possible": sentence("Please tell me whether a dispute is still possible."),
    "refund_approved": sentence("A refund for this order was granted to me."),
    "dispute_won": sentence("A refund was granted in the dispute for this order."),
    "refund_not_here": sentence("The refund has not reached me yet."),
    "when_and_number": sentence("Please tell me when and how the refund was sent."),
    "expect_to_card": sentence("I am expecting a refund from AliExpress to my card at your bank."),
    "expect_to_account": sentence(
        "I am expecting a refund from AliExpress to my account with you."
    ),
    "check_transfer": sentence("Please check whether such a transfer has come or is being held."),
    "what_to_do": sentence("If it is held, please tell me what you need from me."),
    "will_return": sentence("I am ready to send the goods back unused."),
    "reason_stays": sentence("The reason I gave is true, and I do not change it."),
    "return_without_day": sentence("I sent the goods back."),
    "return_sent_on": sentence("I sent the goods back on %(day)s."),
    "return_track": sentence("Tracking number of the return: %(number)s."),
    "return_arrived_on": sentence("Tracking shows that the return was delivered on %(day)s."),
    "confirm_return": sentence("Please confirm in the dispute that you received the goods."),
    "refund_as_agreed": sentence("Please refund the sum agreed in this dispute."),
    "receipt_attached": sentence("The post office receipt is attached."),
    "papers_attached": sentence("The papers from the post office are attached."),
    "posting_filmed": sentence(
        "A video of the packing and of the handover to the post office is attached."
    ),
    "not_collected": sentence(
        "Please collect the parcel from your post office; tracking shows where it is."
    ),
    "address_was_right": sentence("I sent it to the address shown in the dispute form."),
    "well_packed": sentence("The goods were packed carefully before I sent them."),
    "not_my_damage": sentence(
        "This dispute has stated what was wrong with the goods since I opened it."
    ),
    "thanks": sentence("Thank you."),
    "accepted_no_step": sentence("The solution was accepted, but the refund has not started."),
    "saw_answers_on": sentence("I saw the seller's answers on these days: %(days)s."),
    "answers_late": sentence("They came near the end of the time to answer."),
    "answers_restart": sentence("After these answers, the time to answer started again."),
    "please_decide": sentence("Please step in and decide the dispute."),
    "what_is_missing": sentence("Please tell me what else you need from me."),
}
