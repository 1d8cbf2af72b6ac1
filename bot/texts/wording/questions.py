"""Questions: what is asked, why it is asked, and how to answer."""

from __future__ import annotations

from babel.dates import format_date
from markupsafe import Markup

from bot.conversation.screens import CalendarShown, QuestionAsked, ValueEchoed
from bot.conversation.session import Sum
from bot.texts.blocks import Block, Body, bold, fold, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.cases import case_named
from bot.texts.wording.values import value

# TRANSLATORS: questions, at most 60 characters.
ASK: dict[str, str] = {
    "situation": sentence("What happened?"),
    "tracking": sentence("What does tracking show?"),
    "carrier": sentence("Who delivers the parcel?"),
    "customs": sentence("Why does customs hold it?"),
    "shipped_on": sentence("When was the parcel shipped?"),
    "protection_end": sentence("How much protection is left?"),
    "delivered_on": sentence("When was it marked as delivered?"),
    "received_on": sentence("When did you get the parcel?"),
    "usable": sentence("Can you use what came?"),
    "badge": sentence("Does the order promise a free return?"),
    "ship_by": sentence("How much time does the seller have left to ship?"),
    "cancel_asked": sentence("When did you ask for the cancellation?"),
    "granted_on": sentence("When was the refund granted?"),
    "decided_on": sentence("When was the dispute decided?"),
    "price": sentence("How much did you pay?"),
    "paid_with": sentence("How did you pay?"),
    "market": sentence("On which site was the order made?"),
    "order_number": sentence("What is the order number?"),
    "tracking_number": sentence("What is the tracking number?"),
    "dispute_opened": sentence("When was the dispute opened?"),
    "seller_answer_end": sentence("How much time does the dispute page show?"),
    "return_agreed": sentence("When was the return agreed?"),
    "send_back_end": sentence("How much time is left to send the goods?"),
    "return_sent": sentence("When did you send the goods back?"),
    "return_number": sentence("What is the tracking number of the return?"),
    "return_arrived": sentence("When did the return arrive?"),
    "papers_asked": sentence("When did AliExpress ask for your papers?"),
    "papers_end": sentence("How much time is left to show your papers?"),
    "country": sentence("Where do you live?"),
    "paid_on": sentence("When did you pay?"),
}
# TRANSLATORS: why it is asked; 1 or 2 short sentences.
WHY: dict[str, str] = {
    "situation": sentence("The advice depends on it."),
    "tracking": sentence("It decides what to do first and what to write in the dispute."),
    "carrier": sentence("If AliExpress delivers, it answers for the parcel, not the seller."),
    "customs": sentence("It decides whose fault it is, and who can put it right."),
    "shipped_on": sentence("The time for a dispute is counted from this day."),
    "protection_end": sentence("Your screen is more exact than any rule."),
    "delivered_on": sentence("From this day a shorter time may run."),
    "received_on": sentence("Usually 15 days run from this day."),
    "usable": sentence("It decides whether to ask for all the money or for a part."),
    "badge": sentence("With it a return needs no defect. Without it the seller decides."),
    "ship_by": sentence("When this time is over, the order is usually cancelled by itself."),
    "cancel_asked": sentence("Without an answer it is usually cancelled after 48 hours."),
    "granted_on": sentence("The wait for the money is counted from this day."),
    "decided_on": sentence("The few days for an appeal are counted from this day."),
    "price": sentence("You cannot ask for more than you paid."),
    "paid_with": sentence("The money comes back the way it was paid."),
    "market": sentence("The two sites have different rules."),
    "order_number": sentence("It makes the text more exact and helps to tell your cases apart."),
    "tracking_number": sentence("It goes into the text for the dispute."),
    "dispute_opened": sentence("The seller's time to answer runs from this day."),
    "seller_answer_end": sentence("Usually it is 5 days, sometimes 3. I will remind you in time."),
    "return_agreed": sentence("Usually 10 days to send the goods run from this day."),
    "send_back_end": sentence("The countdown on the dispute page is more exact than any rule."),
    "return_sent": sentence("The seller's month to confirm runs from this day."),
    "return_number": sentence(
        "Enter it on the dispute page first: from here on I count it as entered there."
    ),
    "return_arrived": sentence("Usually the money comes within a month from this day."),
    "papers_asked": sentence("Usually 10 days to show your papers run from this day."),
    "papers_end": sentence("The countdown on the dispute page is more exact than any rule."),
    "country": sentence("It decides who else takes a complaint, and whose holidays count."),
    "paid_on": sentence("The time for a dispute over the payment is counted from this day."),
}
# TRANSLATORS: where to look and how to write the answer; opens on a tap.
HOW: dict[str, str] = {
    "situation": sentence("Press a button."),
    "tracking": sentence(
        "Look at the order page, or check the tracking number on the post office's site."
    ),
    "carrier": sentence(
        "“Choice” or “AliExpress” next to the delivery means that AliExpress delivers."
    ),
    "customs": sentence(
        "Tracking rarely says it. Ask customs or the post office that holds the "
        "parcel, best in writing."
    ),
    "shipped_on": sentence(
        "It is in the order or in the first lines of tracking. A rough date is fine. You can "
        "also write: 5 November, 3 days ago."
    ),
    "protection_end": sentence(
        "Look for a countdown or “Refund if no delivery before” on the order page. You can "
        "also write: 5 days 3 hours, or 5 December."
    ),
    "delivered_on": sentence("The day is in tracking, in the line about delivery."),
    "received_on": sentence("A rough day is fine. You can also write: 5 December, 3 days ago."),
    "usable": sentence(
        "If it is of no use at all, or is something else, you can ask for all the money. If you "
        "will keep it, a part that matches the defect is fairer and easier to defend."
    ),
    "badge": sentence(
        "Look at the order and at the page of the goods for “Free return” or a similar mark."
    ),
    "ship_by": sentence(
        "The countdown is on the order page. You can also write: 3 days 4 hours, or 5 December."
    ),
    "cancel_asked": sentence(
        "Only if you have pressed “Cancel order” already. You can also write: yesterday."
    ),
    "decided_on": sentence("It is on the dispute page, with the decision."),
    "granted_on": sentence(
        "It is the day on which the dispute ended or the order was cancelled; a rough one is fine."
    ),
    "price": sentence(
        "Write the sum with delivery, and the currency. Example: 1250 RUB or 18.50 USD."
    ),
    "paid_with": sentence("The card number is not needed. Please do not send it."),
    "market": sentence("Look at the address of the site or at the name of the app."),
    "order_number": sentence("Copy it from the order page: only digits, usually 16 of them."),
    "tracking_number": sentence(
        "Copy it from the order page: letters and digits, for example LB123456789CN."
    ),
    "dispute_opened": sentence(
        "The day is on the dispute page. You can also write: 5 December, yesterday."
    ),
    "seller_answer_end": sentence(
        "The countdown is on the dispute page. You can also write: 2 days 4 hours."
    ),
    "return_agreed": sentence(
        "It is the day on which you and the seller chose the return in the dispute. You can "
        "also write: 5 December, yesterday."
    ),
    "send_back_end": sentence(
        "Look for a countdown next to the fields for the number. You can also write: 5 days 3 "
        "hours, or 5 December."
    ),
    "return_sent": sentence("The day is on the receipt of the post office."),
    "return_number": sentence(
        "Copy it from the receipt: letters and digits, for example RR123456785RU, or only digits."
    ),
    "return_arrived": sentence("The day is in tracking, in the line about delivery."),
    "papers_asked": sentence(
        "The day is on the dispute page. You can also write: 5 December, yesterday."
    ),
    "papers_end": sentence(
        "The countdown is on the dispute page. You can also write: 2 days 4 hours."
    ),
    "country": sentence("Press a button."),
    "paid_on": sentence("It is on the order page. You can also write it: 5 November."),
}
BY_TYPING = frozenset(
    {
        "price",
        "order_number",
        "tracking_number",
        "protection_end",
        "send_back_end",
        "return_number",
        "papers_end",
    }
)
"""Questions whose hint is shown at once: there is something to type or to find."""


def asked(screen: QuestionAsked, s: Speaker) -> Body:
    """The open question."""
    question = screen.question.id
    how = s.say(HOW[question])
    why = s.say(WHY[question])
    present = screen.answered
    return (
        title(s.say(ASK[question])),
        case_named(screen.facts, s) if screen.among_others else para(),
        para(why, how) if question in BY_TYPING else para(why),
        para(s.say("Your answer so far: %(value)s.", value=value(question, present, s)))
        if present is not None
        else para(),
        para() if question in BY_TYPING else fold(how),
        _progress(screen, s),
    )


def _progress(screen: QuestionAsked, s: Speaker) -> Block:
    if screen.steps < 2:
        return para()
    return para(s.say("Question %(step)s of %(steps)s.", step=screen.step, steps=screen.steps))


def echoed(screen: ValueEchoed, s: Speaker) -> Body:
    """A typed value in words, before it counts."""
    if len(screen.values) > 1 and all(isinstance(one, Sum) for one in screen.values):
        return (
            title(s.say("Which sum is right?")),
            para(s.say("Choose the sum and the currency.")),
        )
    if len(screen.values) > 1:
        return (
            title(s.say("Which one is right?")),
            para(s.say("This can be read in different ways. Choose the right one.")),
        )
    (only,) = screen.values
    return (
        title(s.say("Is this right?")),
        para(s.say(ASK[screen.question]), _answer(value(screen.question, only, s))),
    )


def _answer(words: Markup) -> Markup:
    return bold(words)


def month(screen: CalendarShown, s: Speaker) -> Body:
    """A month to tap a day in."""
    name = format_date(screen.month, "LLLL y", locale=s.code).capitalize()
    return (
        title(s.say(ASK[screen.question])),
        para(_answer(Markup.escape(name))),
        para(s.say("Press a day, or write it: 5 December, 3 days ago.")),
    )
