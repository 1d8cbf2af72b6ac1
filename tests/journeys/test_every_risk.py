"""Each of the 21 risks as somebody meets it: their words back, what to do, and a ready answer."""

from __future__ import annotations

import pytest

from bot.safety import SEVERITY, Risk, Severity
from bot.texts.wording.risk_words import NAME, REACTION, REPLY
from tests.support.journey import Person
from tests.support.messages import BUYER, SELLER


def test_no_risk_is_left_out() -> None:
    assert set(SELLER) | set(BUYER) == set(Risk)


async def warned(anna: Person, risk: Risk, words: str) -> None:
    anna.reads(REACTION[risk])
    if SEVERITY[risk] is not Severity.note:
        anna.sees(words[:20])
    name = anna.said(NAME[risk])
    assert name in anna.text or "⛔" in anna.text
    await anna.press(anna.labels[0])
    for sentence in REPLY[risk]:
        anna.sees(sentence)


@pytest.mark.parametrize("risk", sorted(SELLER))
async def test_the_seller_wrote_it(anna: Person, risk: Risk) -> None:
    await anna.say("/start")
    await anna.forward(SELLER[risk][anna.language])
    await warned(anna, risk, SELLER[risk][anna.language])


@pytest.mark.parametrize("risk", sorted(BUYER))
async def test_the_buyer_is_about_to_send_it(anna: Person, risk: Risk) -> None:
    await anna.say("/start")
    await anna.say("/check " + BUYER[risk][anna.language])
    if anna.label("i_wrote") in anna.labels:  # threats are written by both
        await anna.tap("i_wrote")
    await warned(anna, risk, BUYER[risk][anna.language])
