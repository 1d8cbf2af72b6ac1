"""The steps after a loss in words."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import AppealWeighed, LadderShown
from bot.dispute.ladder import Step, Term
from bot.marketplaces import rules
from bot.texts.blocks import Body, bold, dotted, fold, para, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.wording.vocabulary import SOURCE
from bot.texts.wording.why import folded, told

# TRANSLATORS: a step after a lost dispute, before a colon and its term; at most 45 characters.
RUNG: dict[str, str] = {
    "appeal": sentence("Appeal on AliExpress"),
    "support": sentence("AliExpress support"),
    "complaint": sentence("Complaint to the administration"),
    "paypal": sentence("Dispute at PayPal"),
    "chargeback": sentence("Chargeback through your bank"),
    "mir_dispute": sentence("Payment dispute through your bank"),
    "sbp_dispute": sentence("Your bank, about the SBP payment"),
    "ru_claim": sentence("Written claim to the platform"),
    "ru_authority": sentence("Rospotrebnadzor"),
    "eu_withdrawal": sentence("Withdrawal from the purchase (EU)"),
    "eu_conformity": sentence("Faulty goods (EU)"),
    "eu_authority": sentence("Consumer authority of your country"),
    "own_authority": sentence("Consumer organisation of your country"),
}
# TRANSLATORS: how to take the step; 1 or 2 sentences.
HOW: dict[str, str] = {
    "appeal": sentence("Send one complete appeal with new evidence: a second one may be refused."),
    "support": sentence("Order number, dispute number, what happened, what is new."),
    "complaint": sentence(
        "Only with strong proof of fraud or of unlawful acts, in English or Chinese."
    ),
    "paypal": sentence(
        "Open it in PayPal's own centre. Take it further within 20 days, or it closes for good."
    ),
    "chargeback": sentence(
        "Ask the bank that issued the card for a chargeback, with the dispute and the letters. The "
        "term is counted from the payment, or from the delivery where that is later."
    ),
    "mir_dispute": sentence(
        "Ask the bank for a payment dispute, with the papers. The bank sets the terms itself; no "
        "law does."
    ),
    "sbp_dispute": sentence(
        "Ask the bank what it can do. It does not work for a transfer to a private person."
    ),
    "ru_claim": sentence("First a written claim, with copies of the papers. Keep the answer."),
    "ru_authority": sentence(
        "Complain when the claim is refused or not considered. A seller abroad may stay out of "
        "reach."
    ),
    "eu_withdrawal": sentence(
        "In most EU countries you can withdraw from a purchase after you receive it, "
        "without a reason."
    ),
    "eu_conformity": sentence("In most EU countries the seller answers for faults for two years."),
    "eu_authority": sentence(
        "The old EU complaint site is closed. European consumer centres help only against sellers "
        "in the EU, Norway or Iceland."
    ),
    "own_authority": sentence(
        "Consumers International lists consumer organisations by country: ask yours."
    ),
}
# TRANSLATORS: the term of a step, after "Appeal on AliExpress: ".
TERM: dict[str, str] = {
    "until": sentence("last day %(day)s"),
    "over": sentence("the time limit ended (%(day)s), but ask all the same"),
    "not_known": sentence("no time limit is known"),
    "tell_payment_day": sentence("counted from the day of payment, which is not entered yet"),
}
# TRANSLATORS: what an appeal needs; items of a list.
CONDITION: dict[str, str] = {
    "from_this_seller": sentence("It is shown that this seller sold the goods."),
    "mismatch_shown": sentence("What differs from the description is shown."),
    "first_dispute": sentence("It is the first dispute over this order."),
    "in_time": sentence("It was opened in time."),
}
# TRANSLATORS: when money is refused; items of a list.
REFUSAL: dict[str, str] = {
    "confirmed_instead": sentence("Receipt was confirmed, and no dispute was opened."),
    "too_late": sentence("A deadline was missed."),
    "weak_proof": sentence("Proof is missing or shows little."),
    "not_founded": sentence("The claim is not founded, or asks for more than was lost."),
    "merely_unwanted": sentence("The goods are as described; you simply do not want them."),
    "conditions_not_met": sentence("The shop's own conditions, shown before, were not met."),
    "shipped_already": sentence("You wanted to cancel the order, but it was already shipped."),
    "second_dispute": sentence("An earlier dispute over it ended by agreement."),
}


def shown(screen: LadderShown, s: Speaker) -> Body:
    """The steps with their terms; how to take them opens on a tap."""
    steps = screen.ladder.steps
    return (
        title(s.say("One step at a time")),
        para(s.say("Where do you live? The last steps depend on it."))
        if screen.country is None
        else para(),
        para(*(_numbered(number, _termed(one, s)) for number, one in enumerate(steps, 1))),
        para(_counted(screen, s), s.say("Nobody can promise a result here.")),
        fold(
            bold(s.say("How")),
            *(
                _numbered(
                    number,
                    s.say(
                        "%(what)s. %(how)s", what=s.say(RUNG[one.rung]), how=s.say(HOW[one.rung])
                    ),
                )
                for number, one in enumerate(steps, 1)
            ),
        ),
        folded(screen.ladder.because, s),
    )


def _counted(screen: LadderShown, s: Speaker) -> Markup:
    """From when the appeal's term runs."""
    if screen.decided_on is None:
        return s.say("The day for the appeal is counted from when you noted the end here.")
    day = s.day(screen.decided_on)
    return s.say("The day for the appeal is counted from the decision: %(day)s.", day=day)


def _numbered(number: int, words: Markup) -> Markup:
    return Markup("{}. ").format(number) + words


def _termed(step: Step, s: Speaker) -> Markup:
    day = bold(s.day(step.until)) if step.until is not None else ""
    dated = step.term in (Term.UNTIL, Term.OVER)
    weak = dated and rules().rule(step.rules[0]).source_kind == "weak"
    term = s.say(TERM[step.term], day=day) if dated else s.say(TERM[step.term])
    named = s.say("%(what)s: %(term)s", what=s.say(RUNG[step.rung]), term=term)
    return named + Markup(" (") + s.say(SOURCE["weak"]) + Markup(")") if weak else named


def weighed(screen: AppealWeighed, s: Speaker) -> Body:
    """What an appeal needs, and when it is refused."""
    return (
        title(s.say("Before an appeal")),
        para(
            bold(s.say("What an appeal needs")), *dotted(s.say(one) for one in CONDITION.values())
        ),
        fold(bold(s.say("Money is refused when")), *dotted(s.say(one) for one in REFUSAL.values())),
        fold(bold(s.say("Why")), *dotted(told(one, s) for one in screen.because)),
    )
