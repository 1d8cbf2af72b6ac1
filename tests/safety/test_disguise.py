"""Disguises: folded characters, and labels that survive zero-width, look-alikes, spacing, case."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Direction, Risk, scan
from bot.safety.fold import fold
from bot.safety.noise import ENDS, MANY, without_crumbs
from bot.safety.tokens import tokens
from bot.safety.unmask import unmask
from tests.safety import score

OWN = Path(__file__).with_name("own.jsonl")
LATIN = str.maketrans("асеорхАСЕОРХКМТВН", "aceopxACEOPXKMTBH")
CYRILLIC = str.maketrans("aceopxACEOPXKMTBH", "асеорхАСЕОРХКМТВН")


@given(st.text(max_size=200))
def test_fold_maps_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.back)
    assert list(folded.back) == sorted(folded.back)
    assert all(0 <= place < len(text) for place in folded.back)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ＰａｙＰａｌ", "paypal"),
        ("𝐏𝐚𝐲𝐏𝐚𝐥", "paypal"),
        ("🅿🅰🆈", "pay"),
        ("ᴘᴀʏ", "pay"),
        ("и\u0306од ё", "йод е"),
        ("p\u0301a\u200by", "pay"),
        ("①②", "12"),
    ],
)
def test_fold(text: str, plain: str) -> None:
    assert fold(text).text == plain


DISGUISED = (
    ("закройте с п о р пожалуйста", "закройте спор пожалуйста"),
    ("pay by p.a.y.p.a.l today", "pay by paypal today"),
    ("w-h-a-t-s-a-p-p me", "whatsapp me"),
    ("п*е*й*п*а*л", "пейпал"),
    ("о т к р о й т е   с п о р   и   ж д и т е", "откройте спор и ждите"),
    ("o p e n  the  d i s p u t e", "open the dispute"),
    ("I a m ok", "i am ok"),
    ("what sapp me", "whatsapp me"),
    ("теле грам", "телеграм"),
    ("спор за крыть", "спор за крыть"),  # two words of the language
    ("we are here", "we are here"),
    ("на РауРаl", "на paypal"),
    ("by p@yp4l", "by paypal"),
    ("спооор", "спор"),
    ("by peypal", "by paypal"),
    ("zakroite spor pozhaluista", "закройте спор пожалуйста"),
)


@pytest.mark.parametrize(("text", "plain"), DISGUISED)
def test_what_comes_to_light(text: str, plain: str) -> None:
    """Asked of the words, for the second opinion may find the trick without them."""
    assert " ".join(piece.text for piece in unmask(tokens(fold(text)))) == plain


@pytest.mark.parametrize(
    "text",
    [
        "вернём деньги на РауРаl",
        "вернём деньги на P a y P a l",
        "вернём деньги на п.е.й.п.а.л",
        "we refund by p@ypal",
        "we refund by pay-pal",
        "we refund by pay pal",
        "we refund by peypal",
        "we refund by PAAAYPAL",
        "vernem dengi na paypal, napishite adres",
    ],
)
def test_payment_is_seen_through(text: str) -> None:
    assert Risk.off_platform_payment in {one.risk for one in scan(text, Direction.seller)}


def _zero_width(text: str, dice: random.Random) -> str:
    return "".join(char + ("\u200b" if dice.random() < 0.3 else "") for char in text)


def _lookalike(text: str, dice: random.Random) -> str:
    swapped = text.translate(LATIN if any("а" <= c <= "я" for c in text.lower()) else CYRILLIC)
    return "".join(b if dice.random() < 0.4 else a for a, b in zip(text, swapped, strict=True))


def _case(text: str, dice: random.Random) -> str:
    return "".join(c.upper() if dice.random() < 0.5 else c.lower() for c in text)


def _spacing(text: str, dice: random.Random) -> str:
    """One long word of the message is spelt letter by letter; spaces double."""
    words = text.split(" ")
    long = [n for n, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if long:
        chosen = dice.choice(long)
        words[chosen] = " ".join(words[chosen])
    return "  ".join(words)


@pytest.mark.parametrize("mutate", [_zero_width, _lookalike, _case, _spacing])
def test_mutations_change_few_labels(mutate: Callable[[str, random.Random], str]) -> None:
    dice = random.Random(7)
    rows = score.rows(OWN)
    changed = 0
    for row in rows:
        other = {**row, "text": mutate(str(row["text"]), dice)}
        changed += score.said(row) != score.said(other)
    assert changed <= 0.05 * len(rows)


def test_noise_is_not_searched_for_disguises() -> None:
    """Looking for them there costs three times as much."""
    dice = random.Random(5)
    words = ["".join(dice.choices("bcdfghklmnprstvwxz", k=8)) for _ in range(400)]
    for count, left in ((400, True), (100, False)):
        pieces = tokens(fold(" ".join([*words[:count], "p@yp@l"])))
        assert (unmask(pieces) is pieces) == left


CRUMBS = ("с п о р ", "😭⭐", "0o4$ 1i!| ", "((", "q7q7w!", "и то на ")


@pytest.mark.parametrize("crumb", CRUMBS)
def test_of_thousands_of_crumbs_only_their_ends_are_read(crumb: str) -> None:
    pieces = tokens(fold(crumb * (4_096 // len(crumb))))
    left = without_crumbs(pieces)
    assert left == [*pieces[:ENDS], *pieces[-ENDS:]]
    assert without_crumbs(pieces[:MANY]) == pieces[:MANY]


@pytest.mark.parametrize("crumb", CRUMBS)
def test_words_among_crumbs_stay(crumb: str) -> None:
    desert = crumb * (2_000 // len(crumb))
    text = f"{desert} please close the dispute first, then we send money {desert}"
    assert Risk.close_dispute_early in {one.risk for one in scan(text, Direction.seller)}
    assert len(tokens(fold(text))) > MANY
