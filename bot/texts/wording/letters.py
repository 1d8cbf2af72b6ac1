"""Letters: English for the form, and the same sentences in the reader's language."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from bot.conversation.screens import LetterShown
from bot.dispute.letters import Letter, Sentence
from bot.dispute.money import Money
from bot.texts import formats
from bot.texts.blocks import Block, Body, bold, fold, para, pre, title
from bot.texts.marks import sentence
from bot.texts.speaker import Speaker
from bot.texts.translator import SOURCE
from bot.texts.wording.values import named

# TRANSLATORS: sentences of a letter. English goes to the seller or to AliExpress and has at most
# 120 characters with its values; the translation is only for the reader to check.
SENTENCES: dict[str, str] = {
    "greeting": sentence("Hello."),
    "order_number": sentence("Order number: %(order)s."),
    "shipped_on": sentence("The parcel was shipped on %(day)s."),
    "shipped_about": sentence("The parcel was shipped around %(day)s."),
    "not_arrived": sentence("As of %(day)s, I have not received the parcel."),
    "tracking_moves": sentence("Tracking shows that the parcel is still on the way."),
    "tracking_stands_still": sentence("Tracking has not changed for a long time."),
    "tracking_never_tracked": sentence("The tracking number shows no information."),
    "tracking_says_delivered": sentence(
        "Tracking says “delivered”, but nothing was delivered to me."
    ),
    "delivered_scan_on": sentence(
        "Tracking says “delivered” on %(day)s, but nothing was delivered to me."
    ),
    "tracking_number": sentence("Tracking number: %(number)s."),
    "address_correct": sentence("The address in the order is correct."),
    "carrier_asked": sentence("I asked the post office. Its answer is attached."),
    "screenshot_attached": sentence("A screenshot of the tracking page is attached."),
    "protection_ending": sentence("My Buyer Protection ends on %(day)s."),
    "platform_shipped": sentence("The parcel is delivered by AliExpress logistics."),
    "demand_full_sum": sentence("Please refund the full amount of %(sum)s."),
    "demand_full": sentence("Please refund the full amount I paid."),
    "no_further_wait": sentence("I cannot wait any longer."),
    "ask_where": sentence("Please tell me where it is now."),
    "ask_extend": sentence("Please extend Buyer Protection for this order."),
    "ask_check_delivery": sentence(
        "Please ask the carrier where and to whom the parcel was delivered."
    ),
    "dispute_before_end": sentence("If it does not arrive, I will open a dispute before %(day)s."),
    "dispute_otherwise": sentence("If it does not arrive, I will open a dispute."),
    "thanks": sentence("Thank you."),
    "received_on": sentence("I received the parcel on %(day)s."),
    "received_about": sentence("I received the parcel around %(day)s."),
    "came_damaged": sentence("The goods arrived damaged."),
    "came_defective": sentence("The goods do not work."),
    "came_wrong_item": sentence("A different item was sent."),
    "came_not_as_described": sentence("The goods do not match the description."),
    "came_in_part": sentence("Part of the order is missing."),
    "came_wrong_size": sentence("The size does not match the size in the description."),
    "came_counterfeit": sentence("The goods are not the original brand shown in the description."),
    "unusable": sentence("I cannot use them."),
    "video_attached": sentence("A video that shows it is attached."),
    "photos_attached": sentence("Photos that show it are attached."),
    "demand_part": sentence("Please refund the part of the price that I entered in the form."),
    "ask_solution": sentence("Please tell me how you will solve this."),
    "dispute_unsolved": sentence("If we cannot solve it, I will open a dispute."),
    "tracking_at_customs": sentence("Tracking shows that the parcel is held by customs."),
    "tracking_goes_back": sentence("Tracking shows that the parcel is going back to the sender."),
    "customs_wants_papers": sentence("Customs needs papers that only the sender can give."),
    "customs_paper_attached": sentence("The paper from customs is attached."),
    "ask_papers": sentence("Please send the papers that customs needs."),
    "ask_refund_returned": sentence("The parcel is going back to you, so please refund the order."),
    "came_unwanted": sentence("The goods are as described, but I do not need them."),
    "unused": sentence("They are unused and in the original packaging."),
    "demand_return": sentence("I would like to send them back for a refund."),
    "ask_return": sentence("Please tell me whether you accept a return, and who pays the postage."),
    "not_shipped": sentence("As of %(day)s, the order has not been shipped."),
    "ask_cancel": sentence("Please cancel the order, so that I get a refund."),
    "ask_confirm_cancel": sentence("I have asked for a cancellation. Please confirm it."),
    "support_otherwise": sentence("Otherwise I will ask AliExpress support to cancel it."),
}


def text(letter: Letter, s: Speaker) -> str:
    """The whole letter in the speaker's language."""
    return " ".join(_sentence(one, s) for one in letter.sentences)


def english(s: Speaker) -> Speaker:
    """The same speaker, in English: what goes into a form."""
    return Speaker(s.catalogues, SOURCE, s.zone, s.now)


def _sentence(one: Sentence, s: Speaker) -> str:
    return s.said(SENTENCES[one.id], **{name: _param(v, s) for name, v in one.params.items()})


def _param(given: Money | date | int | str, s: Speaker) -> str:
    match given:
        case Money():
            return s.money(given)
        case date():
            return formats.day(given, s.code)
        case _:
            return str(given)


def shown(screen: LetterShown, s: Speaker) -> Body:
    """The English text to copy with one tap, and its mirror."""
    letter = screen.letter
    words = ready(screen, s)
    to_seller = letter.kind == "seller"
    return (
        title(s.say("Message to the seller") if to_seller else s.say("Text for the dispute")),
        para(bold(s.say("It is too early for a dispute: keep this text for the day in the case.")))
        if screen.early
        else para(),
        para(
            s.say("Press the text to copy it, then paste it into the AliExpress chat.")
            if to_seller
            else s.say("Press the text to copy it, then paste it into the dispute form.")
        ),
        pre(words),
        _mirror(letter, s),
        para(
            s.count("Length: %(n)s character.", "Length: %(n)s characters.", len(words)),
            _missing(letter, s),
        ),
        para(s.say("Read it once: is everything true? A wrong fact would work against you.")),
    )


def ready(screen: LetterShown, s: Speaker) -> str:
    """The letter in English."""
    return text(screen.letter, english(s))


def _mirror(letter: Letter, s: Speaker) -> Block:
    if s.code == SOURCE:
        return fold()
    return fold(
        bold(s.say("The same in your language, only to check")), Markup.escape(text(letter, s))
    )


def _missing(letter: Letter, s: Speaker) -> Markup | None:
    if not letter.missing:
        return None
    names = ", ".join(str(named(question, s)).lower() for question in letter.missing)
    return s.say("It will be more exact with: %(names)s.", names=names)
