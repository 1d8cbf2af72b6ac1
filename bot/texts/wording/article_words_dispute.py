"""Help articles in words: opening a dispute, its course, proof."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: a paragraph of a help article; short sentences, all together under 550 characters.
DISPUTE: dict[str, tuple[str, ...]] = {
    "open_dispute": (
        sentence(
            "Open your account, then the orders, then the order itself, and press "
            "“Returns/Refunds”."
        ),
        sentence(
            "In older versions the button is called “Open dispute” and stands in the list of "
            "orders."
        ),
        sentence(
            "If the words are different, look for the button that offers a refund. Names "
            "change more often than the steps."
        ),
    ),
    "dispute_form": (
        sentence(
            "The newer form asks in turn: did the parcel come, what is wrong, how much to "
            "refund. Then it takes a text, photos and a video."
        ),
        sentence(
            "The older form asks the same in another order: received or not, the solution, "
            "the text, the files."
        ),
        sentence(
            "Before you press “Submit”, check two things: the sum, and whether a return of "
            "the goods is ticked."
        ),
    ),
    "before_dispute": (
        sentence(
            "If there is time, yes: some shops refund as soon as they hear of the trouble. "
            "The “Contact Seller” button stands beside the order."
        ),
        sentence("Attach the proof at once and say what you want."),
        sentence(
            "Meanwhile watch the protection countdown. If it is running out, open the "
            "dispute, even when you are asked not to."
        ),
    ),
    "no_button": (
        sentence("Too early? By an older rule a dispute opens about 10 days after shipping."),
        sentence(
            "Too late? Look anyway: some sources allow 15 days more, after receipt or after "
            "protection."
        ),
        sentence("Check the list of orders and the order itself, in the app and in a browser."),
        sentence("Still nothing? Take a screenshot and write to support with the order number."),
    ),
    "several_orders": (
        sentence("One payment often becomes several orders: one for each shop, sometimes more."),
        sentence("Each of them has its own countdown, its own dispute and its own refund."),
        sentence("Open every order and look at its date. Begin with the one that ends first."),
        sentence("Here you can keep a case for each of them."),
    ),
    "how_to_write": (
        sentence("Write in English; a translator will do. Short, simple sentences."),
        sentence(
            "Be polite and exact: dates, what is wrong, what the photos show, how much you ask for."
        ),
        sentence(
            "Tell the truth and leave nothing important out. Threats, insults and talk about "
            "reviews only harm you."
        ),
        sentence("Is there a draft? Check it here before you send it."),
    ),
    "reopen": (
        sentence("Only while protection runs, and not in every case: sources disagree here."),
        sentence("After “Accept” or a decision of AliExpress a second dispute is usually refused."),
        sentence(
            "So do not close it for a promise. The refund and the parcel can both come while "
            "the dispute is open."
        ),
    ),
    "dispute_length": (
        sentence("From a few minutes to two weeks, sometimes a month or longer."),
        sentence(
            "The seller usually has 5 days to answer. Without agreement AliExpress steps in, "
            "usually between day 5 and day 7."
        ),
        sentence(
            "These figures come from guides. The countdown in your dispute is the one that counts."
        ),
    ),
    "dispute_clocks": (
        sentence(
            "Each turn in a dispute has its own countdown. If it runs out, the case can be "
            "closed against you."
        ),
        sentence(
            "Answer on the same day, even briefly: add a photo, reject the offer, repeat your sum."
        ),
        sentence("Some guides say that all goes on by itself. Better not to rely on that."),
        sentence("The dates can be left to the bot: it counts them and reminds you in time."),
    ),
    "seller_silent": (
        sentence(
            "In a dispute the seller usually has 5 days. Silence normally ends it in your "
            "favour; look on the day itself."
        ),
        sentence("Use the waiting time to add proof."),
        sentence("One guide says that the money then comes in about two weeks."),
    ),
    "dispute_result": (
        sentence(
            "Open “Returns and disputes”, then the details of the dispute: the decision and "
            "the sum are there."
        ),
        sentence(
            "“Buyer accepts the disputed issue” means that the seller has not done the last "
            "step yet."
        ),
        sentence(
            "“Dispute closed” in your favour means that the refund was handed to payment. The "
            "money itself comes later."
        ),
    ),
    "lost": (
        sentence(
            "That is not always the end. While anything is open, new photos, a further video "
            "and a more exact text help."
        ),
        sentence(
            "After it is closed you can write to support: the dispute number and what is new. "
            "The chance is small."
        ),
        sentence(
            "Paid by card? A bank may take a dispute over the payment. PayPal takes one "
            "within 180 days of payment."
        ),
    ),
    "write_support": (
        sentence(
            "The chat: “Help”, then “Customer Service”, then “Online chat”. A complaint: "
            "“Help”, then “Disputes and complaints”."
        ),
        sentence("On newer pages the names may differ: look for the help section."),
        sentence("Name the order, the dispute, what happened and what is new."),
        sentence(
            "For questions of payment the chat can really help. On the details of a "
            "dispute it is weak, so keep to facts and proof."
        ),
    ),
    "pick_up": (
        sentence(
            "Look at the packaging before you sign. If it is torn or wet, photograph it on "
            "the spot."
        ),
        sentence(
            "Film without a break: first the label with the tracking number, then the whole "
            "unpacking, then the goods from all sides."
        ),
        sentence("Do not press “Confirm receipt” before you have checked everything."),
    ),
    "why_video": (
        sentence(
            "A photo shows what is wrong. A video also shows that nothing was swapped after "
            "opening."
        ),
        sentence("Sometimes exactly that decides. Film in one piece, the label first."),
        sentence(
            "No video? Photos, the packaging and the chat count as well. Do not stage the "
            "unpacking again."
        ),
    ),
    "keep_packaging": (
        sentence(
            "Until the dispute is over, throw nothing away: neither the goods nor the box, "
            "the bag or the label."
        ),
        sentence(
            "You may be asked for pictures from another side, or to show something once more."
        ),
        sentence("Better not repair what you complain about: afterwards it is hard to show."),
    ),
    "proof_decides": (
        sentence(
            "In a dispute nobody takes the buyer's word for it. Without proof the seller "
            "usually wins."
        ),
        sentence(
            "What counts: clear photos, a video, screenshots of tracking, of the description "
            "and of the chat."
        ),
        sentence("Let each file show one thing, and say in the text which."),
    ),
    "honest": (
        sentence(
            "Write what really happened and show what really came. An honest claim is also "
            "the stronger one."
        ),
        sentence(
            "With invented defects, other people's photos or a parcel that did come, the bot "
            "does not help."
        ),
        sentence("AliExpress hears the seller too, and for deceit an account can be blocked."),
    ),
    "came_wrong": (
        sentence(
            "Do not confirm receipt and throw nothing away. Take pictures now: goods, "
            "packaging, label."
        ),
        sentence(
            "Damaged or not working: photos and a video, electronics on the charger too. "
            "Another thing or a fake: next to the description."
        ),
        sentence(
            "Wrong size: flat, with a ruler and the size label. Something missing: all that "
            "came, in one picture."
        ),
        sentence("Can it not be used? Ask for the whole sum. Do you keep it? Ask for a part."),
    ),
    "how_much": (
        sentence(
            "Nothing came, or it cannot be used: the whole sum you paid, delivery included. "
            "More cannot be asked for."
        ),
        sentence(
            "You keep the goods: a part that fits the damage. Guides name 30–40% of the price for "
            "a small flaw, up to 95% for a heavy one."
        ),
        sentence("Ask somewhat more than you would settle for, but keep it in proportion."),
    ),
    "escalation": (
        sentence(
            "First the seller and you talk. Without agreement AliExpress reads the proof and "
            "decides, usually between day 5 and day 7."
        ),
        sentence(
            "If there is a button to call it in, you can press it. If not, it comes by "
            "itself; add proof before that."
        ),
        sentence("Check your sum: after a rejection it may stand at 0."),
        sentence("From then on only its solution or the seller's can be chosen."),
    ),
    "asked_too_much": (
        sentence("You need not cancel: “Edit” on the dispute page changes the sum of your claim."),
        sentence(
            "You can also take less when the seller offers it. Read the sum in the line first."
        ),
        sentence(
            "A cancelled dispute can be opened again only while protection runs, and not always."
        ),
    ),
}
