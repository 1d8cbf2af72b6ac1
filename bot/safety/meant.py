"""Which concept is meant where words carry several: what takes what back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

_TOWARDS = frozenset(["to", "for", "with", "by", "of", "from", "at", "use", "is"])
_AFTER_NAME = frozenset(["and", "please", "pls", "we", "i", "you", "then"])


class Worded(Protocol):
    """What this module needs to know of a word."""

    text: str
    tags: set[str]
    sentence: int
    clause: int


# where two concepts exclude each other: what takes which others back
_TAKEN_BACK: dict[str, frozenset[str]] = {
    "PAYSYS": frozenset(["MESSENGER"]),  # WeChat Pay is no messenger
    "YOUCOVER": frozenset(["REPAYWE", "REPAY"]),  # the buyer covers: no promise to repay
    "THANKPAT": frozenset(["WAITV", "WAIT_IMP"]),  # thanks for patience ask for none
    "NOUNHARM": frozenset(["SELFHARM_EN"]),  # "a crack" is there, nobody is going to crack it
    "NOTWAIT": frozenset(["WAITV", "WAIT_IMP"]),  # the parcel waits, nobody is asked to
    "NORETURN": frozenset(["ZEROWORD", "NO_MONEY"]),  # the goods stay, the money comes
    "SELFBLAME": frozenset(["INSULT"]),  # «сам дурак»
    "GOODSINSULT": frozenset(["INSULT"]),  # the goods are called names, nobody else
    "BEPAID": frozenset(["PAID"]),  # "must be paid": nobody paid yet
    "ZEROOTHER": frozenset(["ZEROWORD", "NUM_ZERO"]),  # "zero disputes this month" is no sum
    "THEWALLET": frozenset(["WALLET"]),  # a thing of leather
    "WAITMONEY": frozenset(["WAITV", "WAIT_IMP"]),  # the money is waited for
    "INSPAYS": frozenset(["FEE", "FEESTRICT"]),  # the insurance pays, nobody pays for it
    "DATAW": frozenset(["SEND_MONEY_VERB", "PAY"]),  # «данные» gives nothing
    "PAYPHONE": frozenset(["CALL"]),  # a transfer by number, no talk
    "THINGHARM": frozenset(["VIOLENCE"]),  # the goods are torn, nobody is
    "DOORBELL": frozenset(["CALL", "CONTACTV"]),  # a thing that was bought
    "ANYBANK": frozenset(["PLATFORM_SUBJ", "OTHER", "BANKWAIT", "REFUNDDONE"]),  # where to pay
    "PACKAGES": frozenset(["ADDRESS", "OTHERADDR"]),  # "in two pieces": nothing goes elsewhere
    "HUNG": frozenset(["VIOLENCE"]),  # curtains
    "PLUGPIN": frozenset(["SECRET"]),  # of a plug
    "SHUTSHOP": frozenset(["CLOSE", "CLOSEWORD", "CLOSE_OWN"]),  # the shop closes, no dispute
    "ORDERNOTE": frozenset(["REVIEW"]),  # a comment to the order
    "NOTMAIL": frozenset(["EMAIL", "CALL"]),  # «звонил на почту»: the post office
    "NOTGOODS": frozenset(["NEWITEM"]),  # a new number, a new order: nothing is sent
    "NOTREVIEW": frozenset(["REVIEW", "WRITERV"]),  # «отзываю спор» takes it back
    "POSTOFFICE": frozenset(["WAREHOUSEW", "OTHERADDR"]),  # not the seller's place
    "ADDRBAD": frozenset(["NOTGOT"]),  # the address is said to fail, not the goods
    "FRIENDSFAMILY": frozenset(["RELATIVE", "AGENTWORD", "BORROWED"]),  # a kind of payment
    "ONESTARS": frozenset(["VIOLENCE"]),  # thrown at the rating, not at people
    "ZEROWORD": frozenset(["PUT_BACK"]),  # "nothing back"
    "KILLDISPUTE": frozenset(["VIOLENCE"]),  # said of a claim
    "TEXTME": frozenset(["SECRET", "SMS"]),  # a message is asked for, no code
    "v.3": frozenset(["CLOSE"]),  # «аккаунт закроют» asks nobody to close anything
}


def settle(item: Worded) -> None:
    """Where two concepts exclude each other, keep the one that is meant."""
    for stronger in _TAKEN_BACK.keys() & item.tags:
        item.tags -= _TAKEN_BACK[stronger]


def own_sending(items: Sequence[Worded]) -> None:
    """What the seller sends himself («вышлем со склада») is no return."""
    for place, item in enumerate(items):
        if "RETURNV" in item.tags:
            before = items[max(0, place - 2) : place]
            subject = any(one.text in ("we", "i") and one.clause == item.clause for one in before)
            if subject or item.tags & {"v.1", "v.3"}:
                item.tags.discard("RETURNV")


def vocatives(items: Sequence[Worded]) -> None:
    """ "Send it back my friend, ..." addresses the reader; no friend takes the parcel."""
    for place in range(1, len(items)):
        first, item = items[place - 1], items[place]
        if item.text != "friend" or first.text not in ("my", "dear"):
            continue
        before = items[place - 2].text if place > 1 else ""
        following = items[place + 1] if place + 1 < len(items) else None
        if before not in _TOWARDS and (
            following is None or following.clause != item.clause or following.text in _AFTER_NAME
        ):
            first.tags -= {"AGENTWORD", "RELATIVE", "BORROWED"}
            item.tags -= {"AGENTWORD", "RELATIVE", "BORROWED"}


def closed_accounts(items: Sequence[Worded]) -> None:
    """ "Your account gets closed" speaks of no dispute, however near a complaint stands."""
    for place, item in enumerate(items):
        if item.text == "closed":
            for near in reversed(items[max(0, place - 5) : place]):
                if near.sentence != item.sentence or "DISPUTE" in near.tags:
                    break
                if "ACCOUNT" in near.tags:
                    item.tags.discard("CLOSE")
                    break


_OWN_ACTS = frozenset(["SENT_OWN", "CLOSE_OWN", "TAKE_OWN"])
_OTHERS = frozenset(["you", "they", "he", "she", "u", "вы", "они", "он", "она", "ты"])


def others_acts(items: Sequence[Worded]) -> None:
    """What somebody else did («вы отправили на старый адрес») is no act of the buyer."""
    for place, item in enumerate(items):
        if not _OWN_ACTS.isdisjoint(item.tags):
            before = items[place - 1] if place else None
            other = before is not None and before.text in _OTHERS and before.clause == item.clause
            plural = "v.past" in item.tags and item.text.endswith("ли")
            if (other and "v.1" not in item.tags) or plural:
                item.tags -= _OWN_ACTS
