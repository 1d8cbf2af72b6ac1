"""The words of what a button of the dispute would mean."""

from __future__ import annotations

from bot.texts.marks import sentence

# TRANSLATORS: what a press would mean; a title of at most 60 characters.
MEANING: dict[str, str] = {
    "all_of_it": sentence("The line gives all that you paid"),
    "part_of_it": sentence("The line gives a part of what you paid"),
    "not_compared": sentence("The sums could not be compared"),
    "cancel_over": sentence("Your protection is over"),
    "cancel_unknown": sentence("Do not cancel before you know the date"),
    "cancel_short": sentence("Very little protection is left"),
    "cancel_left": sentence("Better keep the dispute open"),
    "edit_resets": sentence("“Edit” is safe, but look at the sum"),
    "confirm_nothing": sentence("Nothing came, so there is nothing to confirm"),
    "confirm_unsolved": sentence("Do not confirm while this is not solved"),
    "cancel_returning": sentence("The goods are going back"),
    "return_as_agreed": sentence("The line gives all that you paid, with the return"),
}
# TRANSLATORS: what happens after the press, and what to look at before it; 1 or 2 sentences each.
MEANS: dict[str, str] = {
    "all_of_it": sentence(
        "“Accept” ends the dispute with what the line shows, and usually cannot be undone."
    ),
    "part_of_it": sentence(
        "“Accept” ends the dispute with what the line shows, and usually cannot be undone."
    ),
    "not_compared": sentence(
        "“Accept” ends the dispute with what the line shows, and usually cannot be undone."
    ),
    "cancel_over": sentence(
        "Once cancelled, the dispute can usually not be opened again: protection is over."
    ),
    "cancel_unknown": sentence(
        "A cancelled dispute can be opened again only while protection runs, and not always."
    ),
    "cancel_short": sentence(
        "Hardly any time would be left to open a new dispute, and that is not always possible."
    ),
    "cancel_left": sentence(
        "By some guides a new dispute is possible until protection ends, by others never."
    ),
    "edit_resets": sentence(
        "Your amount may stand at 0 there, because the seller's rejection sets it so."
    ),
    "confirm_nothing": sentence("Confirming receipt hands the money to the seller."),
    "confirm_unsolved": sentence(
        "Confirming receipt hands the money to the seller. A dispute after it is not always taken."
    ),
    "cancel_returning": sentence(
        "Without the dispute nothing holds the seller to the refund, and the goods may be gone."
    ),
    "return_as_agreed": sentence(
        "“Accept” ends the dispute with what the line shows, and usually cannot be undone."
    ),
}
BEFORE: dict[str, str] = {
    "all_of_it": sentence(
        "Look once more: is it a refund, is nothing to be sent back, and is the reason true?"
    ),
    "part_of_it": sentence(
        "Is it the part you asked for in the form? If it is less, do not press: name your sum "
        "again."
    ),
    "not_compared": sentence(
        "Compare the sum in the line with the sum you paid. If it is less, do not press."
    ),
    "cancel_over": sentence("Keep the dispute open until the money is there."),
    "cancel_unknown": sentence(
        "Look for the countdown on the order page. Until then keep the dispute open."
    ),
    "cancel_short": sentence("Keep the dispute open until the money is there."),
    "cancel_left": sentence(
        "There is no need to cancel: the refund and the parcel can come with the dispute open."
    ),
    "edit_resets": sentence("Enter your sum again, then read the line once more before you send."),
    "confirm_nothing": sentence("Do not press it until the parcel is in your hands."),
    "confirm_unsolved": sentence("Do not press it until the money is there."),
    "cancel_returning": sentence("Keep the dispute open until the money is there."),
    "return_as_agreed": sentence(
        "Is it the sum that was agreed, and does the form show the address for the return?"
    ),
}
# TRANSLATORS: the solution line in a quotation; %(sum)s is a sum.
LINE: dict[str, str] = {
    "refund_only": sentence("Solution line: refund %(sum)s"),
    "with_return": sentence("Solution line: return the goods, refund %(sum)s"),
    "nothing": sentence("Solution line: no return, no refund"),
    "other_reason": sentence("Solution line: another reason, refund %(sum)s"),
}
