"""Who says what in a pasted conversation, and what is then found in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Direction, Risk, chat_side, scan_said
from bot.safety.turns import only, turns

SELLER, BUYER = Direction.seller, Direction.buyer

CHATS: dict[str, tuple[str, list[tuple[Direction | None, str]]]] = {
    "roles": (
        "Seller: Hello dear, close the dispute please\nMe: No, refund first\nSeller: ok",
        [(SELLER, "Hello dear, close the dispute please"), (BUYER, "No, refund first"),
         (SELLER, "ok")],
    ),
    "roles in Russian": (
        "Продавец: Отмените спор\nЯ: Спор отменять не буду\nпродавец: тогда ждите",
        [(SELLER, "Отмените спор"), (BUYER, "Спор отменять не буду"), (SELLER, "тогда ждите")],
    ),
    "one line": (
        "Seller: close the dispute. Me: never. Seller: then wait",
        [(SELLER, "close the dispute."), (BUYER, "never."), (SELLER, "then wait")],
    ),
    "slashes": (
        "Продавец: отмените спор / Я: нет / Продавец: подумайте",
        [(SELLER, "отмените спор"), (BUYER, "нет"), (SELLER, "подумайте")],
    ),
    "words before": (
        "Что ответить?\nПродавец: закройте спор\nЯ: не хочу",
        [(None, "Что ответить?"), (SELLER, "закройте спор"), (BUYER, "не хочу")],
    ),
    "telegram desktop": (
        "Best Lamp Store, [12.03.2025 14:02]\nClose dispute\nwe pay by PayPal\n\n"
        "Ivan P, [12.03.2025 14:05]\nNo.",
        [(SELLER, "Close dispute\nwe pay by PayPal"), (BUYER, "No.")],
    ),
    "telegram phone": (
        "[12.03.2025 14:02] Lily Shop: Close dispute\n[12.03.2025 14:05] Ivan: No.",
        [(SELLER, "Close dispute"), (BUYER, "No.")],
    ),
    "whatsapp": (
        "12/03/2025, 14:02 - Lily Store: Close dispute\n12/03/2025, 14:05 - Me: No.",
        [(SELLER, "Close dispute"), (BUYER, "No.")],
    ),
    "forward": (
        "Forwarded from Good Luck Store\nPlease write to WhatsApp",
        [(SELLER, "Please write to WhatsApp")],
    ),
    "forward in Russian": (
        "Переслано от Магазин\nНапишите в ватсап",
        [(SELLER, "Напишите в ватсап")],
    ),
    "aliexpress": (
        "Good Luck Store\n2025-03-12 14:02:11\nPlease cancel dispute\n"
        "Me\n2025-03-12 15:40:02\nRefund first",
        [(SELLER, "Please cancel dispute"), (BUYER, "Refund first")],
    ),
    "aliexpress, date behind the name": (
        "Good Luck Store 2025-03-12 14:02\nPlease cancel dispute\n"
        "Вы 2025-03-12 15:40\nСначала деньги",
        [(SELLER, "Please cancel dispute"), (BUYER, "Сначала деньги")],
    ),
    "months in words": (
        "Продавец, 12 марта 2025 г. 14:02\nОтмените спор\nЯ, 12 марта 2025 г. 15:40\nНет",
        [(SELLER, "Отмените спор"), (BUYER, "Нет")],
    ),
    "two names": (
        "Lily: hello dear\nIvan: where is my parcel?\nLily: wait 30 days please",
        [(None, "hello dear"), (None, "where is my parcel?"), (None, "wait 30 days please")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHATS.values(), ids=CHATS.keys())
def test_who_says_what(text: str, expected: list[tuple[Direction | None, str]]) -> None:
    said = [(turn.speaker, text[turn.start : turn.end].strip(" \n/")) for turn in turns(text)]
    assert [one for one in said if one[1]] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Please close the dispute, we refund you later",
        "Цена: 300 рублей\nЦвет: синий",
        "Attention: the parcel is lost",
        "Приходите к 14:02, магазин открыт",
        "12.03.2025 заказ отправлен, ждите до 20.04.2025",
        "me: ".strip(": "),
        "",
    ],
)
def test_no_conversation(text: str) -> None:
    assert turns(text) == ()


def _risks(text: str, direction: Direction) -> set[Risk]:
    return {one.risk for one in scan_said(text, direction)}


def test_each_side_is_read_as_its_own() -> None:
    chat = (
        "Продавец: Спор отменять не надо, вернём всё через спор\n"
        "Я: Хорошо, тогда отменяю спор\n"
        "Продавец: Переведём 500 рублей на карту Сбербанк"
    )
    assert _risks(chat, SELLER) == {Risk.off_platform_payment}
    assert _risks(chat, BUYER) == {Risk.close_dispute_early}


def test_places_are_those_of_the_whole_text() -> None:
    chat = "Me: hello\nSeller: please close the dispute\nMe: no"
    (found,) = scan_said(chat, SELLER)
    assert [span.of(chat) for span in found.spans] == ["close the dispute"]


def test_what_the_buyer_refuses_is_not_held_against_the_seller() -> None:
    chat = "Seller: Hello, the refund is issued in the dispute\nMe: Never write me to WhatsApp"
    assert not _risks(chat, SELLER) and not _risks(chat, BUYER)


def test_the_side_with_the_worse_words_is_shown() -> None:
    assert chat_side("Seller: wait 30 days more please\nMe: ok, I close the dispute") is BUYER
    assert chat_side("Seller: close the dispute\nMe: I confirm nothing") is SELLER
    assert chat_side("Seller: Hello\nMe: Hello") is SELLER
    assert chat_side("Close the dispute") is None


def test_messages_of_one_side_are_read_together() -> None:
    chat = (
        "Seller: While the dispute is open there is no money.\n"
        "Me: Why?\n"
        "Seller: Such are the rules. Withdraw it."
    )
    assert _risks(chat, SELLER) == {Risk.close_dispute_early}


@given(st.text(alphabet=st.sampled_from("Seller:Me Яя\n[]12.03 -/,"), max_size=300))
def test_any_text_keeps_its_places(text: str) -> None:
    said = turns(text)
    assert all(0 <= one.start <= one.end <= len(text) for one in said)
    assert all(one.end <= two.start for one, two in pairwise(said))
    assert len(only(text, SELLER)) == len(text)
