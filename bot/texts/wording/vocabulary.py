"""Words for the ids of the core that several screens use."""

from __future__ import annotations

from bot.texts.marks import label, sentence

# TRANSLATORS: answers on buttons, mostly in two columns: at most 24 characters.
_QUICK: dict[str, str] = {
    "today": label("Today"),
    "yesterday": label("Yesterday"),
    "days_3_ago": label("3 days ago"),
    "week_ago": label("A week ago"),
    "weeks_2_ago": label("About 2 weeks ago"),
    "weeks_4_ago": label("About 4 weeks ago"),
    "day_1_left": label("At least 1 day"),
    "days_2_left": label("At least 2 days"),
    "days_3_left": label("At least 3 days"),
    "days_4_left": label("At least 4 days"),
    "days_5_left": label("At least 5 days"),
    "days_7_left": label("At least 7 days"),
    "days_14_left": label("At least 14 days"),
    "days_30_left": label("At least 30 days"),
}
OPTIONS: dict[str, dict[str, str]] = {
    "option:situation": {
        "not_received": label("Not received"),
        "damaged": label("It is damaged"),
        "defective": label("It does not work"),
        "wrong_item": label("A different item came"),
        "not_as_described": label("Not as described"),
        "in_part": label("Something is missing"),
        "wrong_size": label("The size is wrong"),
        "counterfeit": label("It is a fake"),
        "unwanted": label("I do not want it"),
        "not_shipped": label("Not shipped yet"),
    },
    "option:usable": {
        "no": label("No, not at all"),
        "partly": label("Yes, at least in part"),
    },
    "option:tracking": {
        "moves": label("It is moving"),
        "stands_still": label("No movement for long"),
        "never_tracked": label("Number is not found"),
        "says_delivered": label("It says delivered"),
        "at_customs": label("Held by customs"),
        "goes_back": label("Goes back to the sender"),
    },
    "option:customs": {
        "duty": label("A duty is not paid"),
        "papers": label("No papers from sender"),
        "forbidden": label("Import not allowed"),
        "unknown": label("I do not know"),
    },
    "option:badge": {
        "free": label("Yes, a free return"),
        "none": label("No, nothing of the kind"),
        "unknown": label("I have not looked yet"),
    },
    "option:ship_by": _QUICK,
    "option:cancel_asked": _QUICK,
    "option:granted_on": _QUICK,
    "option:decided_on": _QUICK,
    "option:carrier": {
        "seller": label("The seller's ordinary delivery"),
        "platform": label("AliExpress delivery, Choice"),
        "unknown": label("I do not know"),
    },
    "option:paid_with": {
        "card_ru": label("Russian bank card"),
        "card_foreign": label("Bank card, not Russian"),
        "sbp": label("SBP, by phone"),
        "paypal": label("PayPal"),
        "wallet": label("Electronic wallet"),
        "other": label("Another way"),
    },
    "option:market": {
        "global": label("aliexpress.com"),
        "russia": label("aliexpress.ru"),
    },
    "option:country": {
        "russia": label("Russia"),
        "eu": label("European Union"),
        "elsewhere": label("Another country"),
    },
    "option:paid_on": _QUICK,
    "option:shipped_on": _QUICK,
    "option:protection_end": _QUICK,
    "option:delivered_on": _QUICK,
    "option:received_on": _QUICK,
    "option:dispute_opened": _QUICK,
    "option:seller_answer_end": _QUICK,
    "option:return_agreed": _QUICK,
    "option:send_back_end": _QUICK,
    "option:return_sent": _QUICK,
    "option:return_arrived": _QUICK,
    "option:papers_asked": _QUICK,
    "option:papers_end": _QUICK,
}

SITUATION: dict[str, str] = {
    "not_received": sentence("The parcel has not come"),
    "damaged": sentence("The goods came damaged"),
    "defective": sentence("The goods do not work"),
    "wrong_item": sentence("A different item came"),
    "not_as_described": sentence("The goods are not as described"),
    "in_part": sentence("Something is missing"),
    "wrong_size": sentence("The size is wrong"),
    "counterfeit": sentence("The goods are a fake"),
    "unwanted": sentence("The goods are not wanted"),
    "not_shipped": sentence("The order has not been shipped"),
}
STAGE: dict[str, str] = {
    "before_dispute": sentence("the dispute is not open yet"),
    "dispute_open": sentence("the dispute is open"),
    "goods_returning": sentence("the goods are going back"),
    "closed": sentence("closed"),
}
NOT_SHIPPED = sentence("not shipped, so no dispute is needed yet")
OUTCOME: dict[str, str] = {
    "arrived": sentence("The parcel arrived."),
    "refunded": sentence("The refund of all the money is granted."),
    "refunded_in_part": sentence("The refund of a part is granted."),
    "refused": sentence("The refund was refused."),
    "gave_up": sentence("You decided to stop here."),
    "cancelled": sentence("The order is cancelled."),
}
CONFIDENCE: dict[str, str] = {
    "firm": sentence("The date is from your own screen."),
    "usual": sentence("The date follows the usual rule. Your order page is more exact."),
    "rough": sentence("The date is a rough estimate. Your order page is more exact."),
    "no_dates": sentence("There is no date yet: it needs one answer from you."),
}
BASIS: dict[str, str] = {
    "screen": sentence("your own screen"),
    "screen_about": sentence("your own screen, about, with a margin of a day"),
    "rule": sentence("the usual rule, checked on %(day)s"),
    "rule_of_thumb": sentence("a rough estimate, with a margin"),
}
STATE: dict[str, str] = {
    "time_left": sentence("There is time."),
    "soon": sentence("Little time is left."),
    "last_day": sentence("These are the last 24 hours."),
    "passed": sentence("The time is over."),
}
SOURCE: dict[str, str] = {
    "official": sentence("official page"),
    "official_copy": sentence("copy of an official page"),
    "third_party": sentence("independent guide"),
    "weak": sentence("unconfirmed source"),
    "seed": sentence("guide for buyers"),
}
