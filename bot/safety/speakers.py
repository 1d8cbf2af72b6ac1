"""Names over messages: which side calls itself so."""

from __future__ import annotations

from bot.safety.kinds import Direction

NAME_LENGTH = 40
_NAMES = {"ru": ("Продавец", "Я"), "en": ("Seller", "Me")}

_SELLER = frozenset(
    [
        "customer_service",
        "he",
        "manager",
        "merchant",
        "seller",
        "seller's_answer",
        "seller's_reply",
        "seller_says",
        "seller_wrote",
        "service_team",
        "she",
        "shop",
        "shop_manager",
        "store",
        "supplier",
        "the_seller",
        "they",
        "vendor",
        "китаец",
        "магазин",
        "менеджер",
        "менеджер_магазина",
        "он",
        "она",
        "ответ_продавца",
        "поставщик",
        "продавец",
        "продавец_написал",
        "продавец_пишет",
        "сообщение_продавца",
    ]
)
_BUYER = frozenset(
    [
        "buyer",
        "client",
        "customer",
        "i",
        "i_answered",
        "i_said",
        "i_wrote",
        "me",
        "my_answer",
        "my_reply",
        "the_buyer",
        "you",
        "вы",
        "клиент",
        "мои_слова",
        "мой_ответ",
        "покупатель",
        "я",
        "я_написал",
        "я_написала",
        "я_ответил",
        "я_ответила",
        "я_пишу",
    ]
)
# names that may be a line of their own
_ALONE = frozenset(
    [
        "buyer",
        "me",
        "seller",
        "shop",
        "store",
        "you",
        "вы",
        "магазин",
        "покупатель",
        "продавец",
        "я",
    ]
)
_SHOP_ENDS = ("store", "shop", "official", "flagship", "магазин", "ltd", "ltd.", "mall", "outlet")


def speaker_name(side: Direction, locale: str) -> str:
    """A name for a side that `side_of` knows again, in this language or in English."""
    seller, buyer = _NAMES.get(locale, _NAMES["en"])
    return seller if side is Direction.seller else buyer


def bare_name(text: str) -> str:
    """A name without what stands around it."""
    return text.strip(" \t,:;-–—|·<>[]()«»\"'")


def side_of(name: str) -> Direction | None:
    """The side of a name, or None for a person nobody knows."""
    key = "_".join(name.casefold().split())
    if key in _SELLER or key.rpartition("_")[2] in _SHOP_ENDS:
        return Direction.seller
    return Direction.buyer if key in _BUYER else None


def stands_alone(name: str) -> bool:
    """May the name be a line of its own, with neither a date nor a colon?"""
    words = name.split()
    titled = all(word[0].isupper() or word[0].isdigit() for word in words)
    return name.casefold() in _ALONE or (len(words) > 1 and titled and is_role(name))


def is_role(name: str) -> bool:
    """Does the name say which side it is?"""
    return side_of(name) is not None
