"""Every rule in words, and what each source says where they disagree."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: %(span)s is "5 days", "5–7 days" or "1–10 working days".
RULE: dict[str, str] = {
    "earliest_opening": sentence("From shipping until a dispute can be opened: %(span)s."),
    "protection_hard_limit": sentence("Protection by an older rule: %(span)s from shipping."),
    "protection_estimate": sentence("Protection, by an estimate: %(span)s from shipping."),
    "protection_estimate_economy": sentence(
        "Protection with economy delivery, by an estimate: %(span)s."
    ),
    "protection_maximum": sentence("The longest protection any source names: %(span)s."),
    "protection_end": sentence(
        "A dispute is opened before the end of protection shown in the order."
    ),
    "open_after_protection": sentence(
        "Perhaps a dispute is still taken after protection: %(span)s."
    ),
    "delivered_scan_shortens": sentence(
        "After a mark “delivered” the time may shrink to: %(span)s."
    ),
    "after_delivery": sentence("Perhaps a dispute is taken after delivery: %(span)s."),
    "after_receipt": sentence("A dispute after confirming receipt: %(span)s."),
    "after_receipt_ru": sentence("A dispute after confirming receipt on aliexpress.ru: %(span)s."),
    "seller_answer": sentence("The seller's time to answer in a dispute: %(span)s."),
    "seller_answer_short": sentence("For some orders the seller has less time: %(span)s."),
    "seller_answer_ru": sentence("The seller's time to answer on aliexpress.ru: %(span)s."),
    "platform_steps_in": sentence("From opening the dispute until AliExpress steps in: %(span)s."),
    "refund_any_method": sentence("A refund takes: %(span)s."),
    "refund_older_wording": sentence("A refund by older help pages: %(span)s."),
    "refund_card": sentence("A refund to a card: %(span)s."),
    "refund_wallet": sentence("A refund to an electronic wallet: %(span)s."),
    "refund_russia": sentence("A refund on aliexpress.ru: %(span)s."),
    "claim_ceiling": sentence("You can ask for no more than you paid, delivery included."),
    "nothing_came_full_refund": sentence("If nothing came, ask for the whole sum."),
    "refund_without_return": sentence("Money can be asked without sending anything back."),
    "untracked_show_and_dispute": sentence(
        "If the number is not found: check it again, take a screenshot, write to the seller, "
        "open a dispute."
    ),
    "open_before_protection_ends": sentence(
        "Open the dispute before protection ends, better a day earlier."
    ),
    "moving_parcel_waits": sentence("While a parcel moves, a dispute often ends in “please wait”."),
    "tell_store_first": sentence(
        "Sometimes the shop pays as soon as you write. But watch the countdown."
    ),
    "open_despite_request": sentence(
        "If you are asked not to open a dispute, do not lose the time for it."
    ),
    "wait_only_when_extended": sentence(
        "Waiting is safe only when protection was really extended or much of it is left."
    ),
    "refund_before_resend": sentence(
        "First the refund, then a new parcel: promises to send again are often not kept."
    ),
    "cancel_may_be_final": sentence(
        "A cancelled dispute can be opened again only while protection runs, and not always."
    ),
    "confirm_releases_money": sentence("Confirming receipt hands the money to the seller."),
    "look_for_the_button": sentence(
        "Look at the order page before you give up: the button matters, not the rule."
    ),
    "goodwill_after_protection": sentence("After protection only the seller's good will is left."),
    "platform_answers_for_shipping": sentence(
        "When AliExpress delivers, it answers for the parcel itself."
    ),
    "silent_seller_ends_it": sentence(
        "If the seller stays silent, the dispute usually ends in the buyer's favour."
    ),
    "do_something_before_the_clock": sentence(
        "Do something in the dispute before a countdown ends: add proof or answer."
    ),
    "answers_to_an_offer": sentence(
        "An offer can be accepted, rejected with your own sum, or left to AliExpress."
    ),
    "facts_not_pity": sentence("Facts decide, not pity."),
    "not_received_evidence": sentence(
        "Proof that nothing came: screenshots of tracking and of the chat."
    ),
    "photos_of_what_is_wrong": sentence("Clear photos show the damage or the difference."),
    "same_photos_for_carrier": sentence(
        "Photos of broken packaging also serve for a claim against the carrier."
    ),
    "defect_on_video": sentence("A defect is shown on video, with electronics on the charger too."),
    "set_against_description": sentence(
        "What came is set against the description of the seller, with a screenshot of it."
    ),
    "count_on_video": sentence("When pieces are missing, all that came is shown and counted."),
    "size_with_ruler": sentence("Size is shown flat, with a ruler and the size label."),
    "true_reason_stays": sentence(
        "The true reason stays: with “ordered by mistake” the fault becomes the buyer's."
    ),
    "unpacking_filmed": sentence("Film how you open a parcel, beginning with the label."),
    "late_delivery_is_a_ground": sentence(
        "Delivery later than promised is a reason to ask for a refund."
    ),
    "returned_or_wrong_address_is_a_ground": sentence(
        "A parcel sent back or to a wrong address is a reason to ask for a refund."
    ),
    "letter_not_received": sentence(
        "A letter names dates, what tracking shows, and what you want."
    ),
    "refund_goes_back_the_way_it_came": sentence("The money comes back the way it was paid."),
    "return_postage": sentence("Who pays the return postage depends on the reason."),
    "settle_inside_dispute": sentence("Nothing agreed outside the dispute is protected."),
    "says_delivered_enquiry": sentence(
        "If “delivered” is not true: ask the post office, write to the seller, open a dispute in "
        "time."
    ),
    "token_compensation_ends_it": sentence(
        "A small compensation through a dispute closes it for this order."
    ),
    "site_time_is_pacific": sentence("Older help pages count in Pacific time (USA)."),
    "refund_date_on_order_page": sentence(
        "The order page shows the date after which undelivered goods are refunded."
    ),
    "solution_line_counts": sentence(
        "What counts is the solution line with its sum, not the words in the comment."
    ),
    "rejection_resets_amount": sentence(
        "After the seller's rejection your amount becomes 0 until you enter it again."
    ),
    "accept_admits_rejection": sentence(
        "“Accept” after a rejection means that you agree with the seller."
    ),
    "proof_after_setback": sentence(
        "After a refusal new photos, a further video and a more exact text help."
    ),
    "partial_claim_share": sentence(
        "If you keep the goods: about 30–40% of the price for a small defect, up to 95% for a "
        "heavy one. Ask somewhat more than you would settle for."
    ),
    "postage_eats_refund": sentence(
        "Count the postage before you agree to a return: it can eat up the refund."
    ),
    "return_address_in_form": sentence("Send a return only to the address in the dispute form."),
    "two_choices_after_escalation": sentence(
        "Once AliExpress has stepped in, only its solution or the seller's can be chosen."
    ),
    "settled_is_settled": sentence(
        "After a dispute that ended by agreement a second one is usually refused."
    ),
    "support_after_the_end": sentence(
        "Support can be written to with the order number and new facts; the chance is small."
    ),
    "appeal_once": sentence(
        "One appeal for each dispute, within 7 days: only a source for sellers says so."
    ),
    "bank_takes_disputes": sentence(
        "A bank may take a dispute over a payment; it sets the terms itself."
    ),
    "paypal_takes_disputes": sentence(
        "PayPal takes a dispute within 180 days of payment. Not taken further in 20 days, it "
        "closes for good."
    ),
    "closed_is_not_paid": sentence(
        "“Closed” means that the refund was handed to payment, not that it has come."
    ),
    "refund_counts_working_days": sentence(
        "Only working days count: weekends and holidays make the waiting longer."
    ),
    "late_refund_in_order": sentence(
        "If it is late: first the statement, then the bank, then the AliExpress chat."
    ),
    "new_card_same_account": sentence(
        "A refund goes to the account; with a closed account only the bank can help."
    ),
    "qiwi_is_closed": sentence("QIWI Bank lost its licence in February 2024."),
    "ship_by": sentence(
        "An order that is not shipped in the time shown is usually cancelled, and the money "
        "goes back."
    ),
    "ships_within": sentence("The seller usually has to ship within: %(span)s."),
    "cancel_answer": sentence("A cancellation without an answer is settled after: %(span)s."),
    "cancel_before_shipping": sentence(
        "While nothing is shipped, an order is cancelled without a dispute."
    ),
    "refund_after_cancel": sentence(
        "After a cancellation, an older guide says, the money takes at least a week to reach a "
        "card."
    ),
    "seller_cancels_no_blame": sentence(
        "When the seller cancels, the reason should not be put on the buyer."
    ),
    "no_stock_stalls": sentence("Sellers without stock tend to delay rather than to cancel."),
    "borrowed_track": sentence("A tracking number may belong to another parcel."),
    "extra_fees_after_checkout": sentence(
        "A request for further fees after the payment is a known trick."
    ),
    "customs_is_a_ground": sentence(
        "A parcel held by customs is a reason to ask for a refund if the seller is at fault."
    ),
    "customs_whose_fault": sentence(
        "Papers or declaration missing: usually the seller's fault. Duty unpaid or import "
        "forbidden: usually the buyer's."
    ),
    "customs_paper": sentence("An official paper that states the reason is asked for."),
    "eu_duty": sentence(
        "The EU takes 3 euros of duty for each kind of goods, up to a value of 150 euros."
    ),
    "free_return": sentence(
        "Free return: 15 days, as it came, one for each order, with a label or a code."
    ),
    "free_return_excluded": sentence("Some kinds of goods are excluded from free returns."),
    "unwanted_needs_goodwill": sentence(
        "Goods that you simply do not want go back by a promise in the order or the "
        "seller's goodwill."
    ),
    "unconditional_return_ru": sentence(
        "On aliexpress.ru some goods could be returned for two weeks, free by Russian Post."
    ),
    "no_false_claims": sentence("Only the truth: this bot does not help with invented claims."),
    "return_send_by": sentence(
        "From the agreement until the goods must be sent and the number entered: %(span)s."
    ),
    "return_seller_confirms": sentence(
        "If the seller has no parcel this long after the posting, they may ask AliExpress to "
        "step in: %(span)s."
    ),
    "return_papers": sentence("Then you have this time to show the receipt and photos: %(span)s."),
    "return_refund": sentence("From the arrival of the return to the money, at most: %(span)s."),
    "return_form_and_receipt": sentence(
        "A return goes with the international form, a tracking number and a receipt."
    ),
    "return_posting_filmed": sentence(
        "Film how you send it; photograph the receipt and the parcel."
    ),
    "return_track_in_its_fields": sentence(
        "The tracking number and the tracking site have fields of their own on the dispute page."
    ),
    "return_steps_in_dispute": sentence(
        "Each step of a return goes into the dispute, the receipt to the seller as well."
    ),
    "return_roles_swap": sentence(
        "After the number is entered the roles are reversed: the seller confirms or objects."
    ),
    "return_defended_with_papers": sentence(
        "If the seller does not collect it or blames you, answer with the postal "
        "papers and the video."
    ),
    "return_money_before_closing": sentence(
        "Close nothing before the agreed money is there; the refund begins once the "
        "shop has the goods."
    ),
    "return_called_off": sentence(
        "If nothing is sent, the dispute usually closes in the seller's favour and the "
        "goods stay; guides name no penalty."
    ),
    "return_postage_promise": sentence(
        "A promise to pay the postage, in a message or in the listing, is not protected: only "
        "the sum of the order is."
    ),
    "exchange_costs_postage": sentence(
        "With an exchange the buyer pays the return postage; sellers would rather give a discount."
    ),
    "reason_moves_postage": sentence(
        "By the site's rules the buyer pays the postage after a change of mind, the shop when "
        "the goods are at fault."
    ),
    "warranty_on_card": sentence(
        "What breaks later depends on a warranty on the page of the goods; else only the seller's "
        "good will helps."
    ),
    "store_blocked_refund": sentence(
        "If AliExpress blocks the shop, the refund comes after its security check."
    ),
    "material_on_video": sentence("A wrong material is shown by a test on video."),
    "order_proves_deal": sentence("It must be shown that this seller sold this thing."),
    "untracked_threshold": sentence(
        "One guide says to open a dispute when tracking has shown nothing for: %(span)s."
    ),
    "lost_dispute_costs_seller": sentence(
        "When AliExpress decides against the seller, the seller also pays a penalty, "
        "older guides say."
    ),
    "letter_of_a_defect": sentence(
        "A letter says what is wrong, how the pictures show it, and what you want."
    ),
    "refund_transfer": sentence("A refund by bank transfer and the like: %(span)s."),
    "refund_alipay": sentence("A refund to an Alipay account: %(span)s."),
    "button_may_be_missing_ru": sentence(
        "On aliexpress.ru the dispute button may be missing or in another place."
    ),
    "dispute_button_in_order": sentence(
        "A dispute is opened in the order under “Returns/Refunds”; older pages say “Open dispute”."
    ),
    "dispute_result_page": sentence(
        "The result of a dispute is shown under “Returns and disputes”."
    ),
    "dispute_length": sentence(
        "A dispute lasts from minutes to two weeks, sometimes a month and longer."
    ),
    "plain_english_letters": sentence(
        "A text for the dispute is in English, polite, exact, short and true."
    ),
    "each_order_own_clock": sentence(
        "One checkout may become several orders, each with its own dates."
    ),
    "support_paths": sentence(
        "Support answers in the chat of the help section and is of use in questions of payment."
    ),
    "money_after_silence": sentence(
        "After a dispute in which the seller stayed silent, the money is expected in about "
        "two weeks."
    ),
    "delivery_promise_90": sentence("A buyer writes that a promise of 90 days was not kept."),
    "parcel_after_refund": sentence(
        "If the parcel comes after the refund: it can be a gift, be paid for on the site, or "
        "go back."
    ),
    "keep_goods_and_packaging": sentence(
        "Goods and packaging are kept: further pictures may be asked for."
    ),
    "proof_decides": sentence(
        "Nobody takes the buyer's word: without proof the seller wins, and only the truth helps."
    ),
    "bonus_balance_on_site": sentence(
        "A refund to the AliExpress Bonus balance is faster, but can be spent only on the site."
    ),
    "no_other_card": sentence("On aliexpress.ru a refund cannot go to another card."),
    "most_refunds_in_a_week": sentence("Most refunds come within a week."),
    "refund_without_fee": sentence(
        "By one guide no fee is taken for a refund; a conversion of currency may delay it."
    ),
    "held_transfer_needs_statement": sentence(
        "For a held transfer Sberbank may want a statement; the time is the same as for other "
        "cards."
    ),
    "alipay_balance_switch": sentence(
        "A refund may sit in an Alipay balance until that is switched off; then it moves on "
        "within a day."
    ),
    "yoomoney_renamed": sentence("Yandex.Money passed to Sber and is called YooMoney now."),
    "paypal_left_russia": sentence(
        "PayPal, Visa and Mastercard stopped their services in Russia in March 2022."
    ),
    "money_held_until_end": sentence(
        "AliExpress holds the money until the order ends, and pays the refund itself."
    ),
    "cashback_may_go": sentence("Whether cashback stays after a refund depends on the service."),
    "levels_outdated": sentence(
        "Buyer levels with faster refunds belong to an earlier AliExpress."
    ),
    "refund_after_return_waits": sentence(
        "After a return the refund waits until the seller confirms receipt and has no claims."
    ),
    "ratings_matter": sentence(
        "Sellers care about ratings and often settle; large shops have staff for disputes."
    ),
    "sellers_report_threats": sentence("Sellers can report buyers who threaten with reviews."),
    "fake_help_and_fees": sentence(
        "Fees after checkout, false addresses and false tracking numbers are known tricks."
    ),
    "platform_hears_both": sentence("AliExpress hears both sides, and deceit happens on either."),
    "too_many_disputes": sentence(
        "In 2018 accounts were blocked for disputes on most orders; AliExpress said: only in "
        "clear excess."
    ),
    "longer_than_shops": sentence("Compared with a shop: no receipt needed, and more time."),
}
# Rules of the log of answers.
RULE |= {
    "answers_near_the_end": sentence(
        "A seller can answer shortly before the end each time: the time starts anew, and "
        "AliExpress does not step in."
    ),
    "a_turn_has_its_time": sentence(
        "Each turn of a dispute has its own time. Missed, it can end the dispute against you."
    ),
    "support_says_what_is_missing": sentence(
        "If the time is started anew again and again, support can say what is missing."
    ),
    "stuck_after_acceptance": sentence(
        "If the money step stands still after an acceptance, support helps, not the seller."
    ),
}
# Rules of the steps after a loss.
RULE |= {
    "appeal_window": sentence("An appeal, by a source for sellers only: %(span)s from the end."),
    "appeal_again_only_new": sentence("Guides speak of a second try only with something new."),
    "complaint_needs_strong_proof": sentence(
        "A complaint after the end needs strong proof of unlawful acts, in English or Chinese."
    ),
    "paypal_window": sentence("PayPal takes a dispute from the payment on for: %(span)s."),
    "paypal_further": sentence("A PayPal dispute is taken further within: %(span)s."),
    "chargeback_window": sentence(
        "A chargeback on a Visa or Mastercard, as one payment service tells it: %(span)s from the "
        "payment, or from a later delivery."
    ),
    "mir_window": sentence("A payment dispute by card in Russia, as quoted: %(span)s."),
    "sbp_has_a_procedure": sentence("For SBP payments there is said to be a procedure too."),
    "ru_claim_first": sentence("In Russia a written claim comes before a complaint."),
    "ru_platform_law": sentence(
        "Since 1 October 2026 a Russian law (289-FZ) gives platforms more duties."
    ),
    "ru_refusal_is_fined": sentence(
        "A firm that will not consider a consumer's demand can be fined in Russia; Rospotrebnadzor "
        "watches over this."
    ),
    "eu_withdrawal": sentence("Withdrawal in most EU countries after receipt: %(span)s."),
    "eu_conformity": sentence("Liability for faults in most EU countries: %(span)s."),
    "eu_platform_closed": sentence("The EU complaint site (ODR) closed on 20 July 2025."),
    "eu_centres_only_inside": sentence(
        "European consumer centres help against traders in the EU, Norway and Iceland only."
    ),
    "eu_dsa_commitments": sentence(
        "AliExpress gave the EU binding commitments on 18 June 2025, on complaints too."
    ),
    "eu_adr_later": sentence(
        "Revised EU rules on settling such disputes reach national law by mid-2028."
    ),
    "own_authority_elsewhere": sentence(
        "Consumers International lists consumer organisations by country."
    ),
    "what_wins": sentence(
        "What usually helps to win: the goods are this seller's, the fault is shown, it is the "
        "first dispute and in time."
    ),
    "when_refused": sentence("Guides name these cases in which money is refused."),
}
# TRANSLATORS: what one source says where sources disagree; in a list.
VERSION: dict[str, str] = {
    "x1_five_days": sentence("5 days"),
    "x1_five_business_days": sentence("5 working days"),
    "x1_three_days": sentence("3 days"),
    "x1_by_order_class": sentence("3 or 5 days, depending on the order"),
    "x2_after_five_days": sentence("after 5 days"),
    "x2_within_seven_days": sentence("within 7 days"),
    "x2_only_on_request": sentence("only when the buyer asks"),
    "x3_refunded": sentence("silence means a refund"),
    "x3_only_ended": sentence("silence only ends the dispute"),
    "x4_45_days_from_shipping": sentence("45 days from shipping"),
    "x4_before_protection_ends": sentence("until protection ends"),
    "x4_15_days_after_protection": sentence("15 days after protection"),
    "x4_15_days_after_delivery": sentence("15 days after delivery"),
    "x5_lost": sentence("nothing is possible"),
    "x5_possible": sentence("possible for 15 days"),
    "x6_impossible": sentence("a closed dispute cannot be opened again"),
    "x6_while_timer_runs": sentence("it can, while the countdown runs"),
    "x6_fourteen_days": sentence("it can, for 14 days"),
    "x7_10_to_15_days": sentence("10–15 days"),
    "x7_3_to_15_working_days": sentence("3–15 working days"),
    "x7_3_to_20_working_days": sentence("3–20 working days"),
    "x7_1_to_10_working_days": sentence("1–10 working days"),
    "x8_5_to_7_days": sentence("5–7 days"),
    "x8_1_to_10_working_days": sentence("1–10 working days"),
    "x8_7_to_10_days": sentence("7–10 days"),
    "x9_allowed": sentence("possible"),
    "x9_only_with_return": sentence("only with a return"),
    "x10_item_price": sentence("the price of the goods"),
    "x10_total_with_delivery": sentence("the sum with delivery"),
    "x10_add_return_postage": sentence("the return postage may be added"),
    "x11_refuse": sentence("better refuse"),
    "x11_with_care": sentence("possible with care"),
    "x12_buyer_always": sentence("always the buyer"),
    "x12_promised_not_enforced": sentence("the seller may promise, nobody enforces it"),
    "x12_store_when_at_fault": sentence("the shop, if it is at fault"),
    "x13_harmless": sentence("harmless, all the money comes"),
    "x13_postage_on_buyer": sentence("the buyer pays the postage"),
    "x14_buyers": sentence("the buyer's"),
    "x14_fair": sentence("nobody's: it earns from both"),
    "x14_maybe_sellers": sentence("sometimes the seller's"),
    "x18_three_stages": sentence("expected, processing, completed"),
    "x18_waiting_processing": sentence("waiting, processing, refund"),
    "x18_closed_is_sent": sentence("“closed” means it has been sent"),
    "x19_several": sentence("several, through other support agents"),
    "x19_no_second": sentence("no second dispute"),
    "x19_small_chance": sentence("possible, with little chance"),
    "x20_none_until_a3": sentence("none up to A3"),
    "x20_a3_and_a4": sentence("A3 up to 25 dollars, A4 up to 100"),
    "x15_with_much_time": sentence("possible with much time left"),
    "x15_never_before_money": sentence("never before the money"),
    "x16_stays": sentence("it usually stays"),
    "x16_lost": sentence("it is lost"),
    "x17_wait": sentence("nothing needs to be done"),
    "x17_add_evidence": sentence("better add proof"),
    "x17_press_escalate": sentence("press the button for AliExpress"),
}
# TRANSLATORS: what sources disagree on, before a colon and a list.
TOPIC: dict[str, str] = {
    "seller_answer": sentence("How long the seller has"),
    "platform_steps_in": sentence("When AliExpress steps in"),
    "silent_seller": sentence("What the seller's silence means"),
    "last_day_to_open": sentence("Until when a dispute is taken"),
    "after_confirming": sentence("A dispute after confirming receipt"),
    "reopening": sentence("Opening the dispute again"),
    "refund_to_card": sentence("A refund to a card"),
    "refund_to_wallet": sentence("A refund to a wallet"),
    "full_refund_without_return": sentence("All the money without a return"),
    "claim_ceiling": sentence("The most you can ask for"),
    "replacement": sentence("A new parcel instead of the money"),
    "return_postage": sentence("Who pays the return postage"),
    "reason_ordered_by_mistake": sentence("The reason “ordered by mistake”"),
    "closing_to_wait": sentence("Closing a dispute in order to wait"),
    "cashback_after_refund": sentence("Cashback after a refund"),
    "escalates_itself": sentence("Whether you need to act"),
    "whose_side": sentence("Whose side AliExpress takes"),
    "refund_statuses": sentence("What the refund status says"),
    "appeals": sentence("A second try after a loss"),
    "levels": sentence("A faster refund by the buyer's level"),
}
