"""Letters: short, true, one demand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dispute.facts import Carrier, CaseFacts, Seen, Tracking
from bot.dispute.goods_letters import CAME
from bot.dispute.letters import (
    SENTENCE_MAX,
    SENTENCES,
    SENTENCES_MAX,
    Kind,
    Letter,
    SentenceId,
    Variant,
    letter,
)
from bot.dispute.moments import earliest_moment
from bot.dispute.money import Money
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, every_case, facts, left, moments

P = SentenceId
DEMANDS = {P.DEMAND_FULL, P.DEMAND_FULL_SUM, P.DEMAND_PART, P.DEMAND_RETURN}
REQUESTS = {
    P.ASK_WHERE,
    P.ASK_EXTEND,
    P.ASK_CHECK_DELIVERY,
    P.ASK_SOLUTION,
    P.ASK_PAPERS,
    P.ASK_REFUND_RETURNED,
    P.ASK_RETURN,
    P.ASK_CANCEL,
    P.ASK_CONFIRM_CANCEL,
}


def ids(made: Letter) -> list[SentenceId]:
    return [s.id for s in made.sentences]


def check(facts: CaseFacts, made: Letter) -> None:
    said = ids(made)
    assert len(said) == len(set(said)) <= SENTENCES_MAX
    wanted = DEMANDS if made.kind is Kind.DISPUTE else REQUESTS
    assert len(set(said) & wanted) == 1
    assert not set(said) & (REQUESTS if made.kind is Kind.DISPUTE else DEMANDS)
    for sentence in made.sentences:
        example = SENTENCES[sentence.id]
        assert sentence.params.keys() == example.keys()
        for name, value in sentence.params.items():
            assert type(value) is type(example[name])
            if isinstance(value, Money):
                assert value == facts.price
    assert len(set(said) & {P.NOT_ARRIVED, P.NOT_SHIPPED, *CAME.values()}) == 1


def test_a_letter_stays_under_a_thousand_characters() -> None:
    assert SENTENCES_MAX * SENTENCE_MAX + SENTENCES_MAX < 1_000


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("variant", Variant)
def test_every_combination(kind: Kind, variant: Variant) -> None:
    for number, one in enumerate(every_case()):
        if number % 7 == 0:
            check(one, letter(one, rules(), NOW, kind, variant))


@given(any_facts, moments, st.sampled_from(Kind), st.sampled_from(Variant))
def test_any_facts(facts: CaseFacts, now: datetime, kind: Kind, variant: Variant) -> None:
    check(facts, letter(facts, rules(), now, kind, variant))


FULL: dict[str, Any] = {
    "tracking": Tracking.STANDS_STILL,
    "carrier": Carrier.SELLER,
    "shipped_on": date(2026, 10, 4),
    "price": Money(1999, "USD"),
}


def test_dispute_text_tells_dates_tracking_and_demand() -> None:
    made = letter(facts(**FULL), rules(), NOW)
    assert ids(made) == [
        P.GREETING,
        P.SHIPPED_ON,
        P.TRACKING_STANDS_STILL,
        P.NOT_ARRIVED,
        P.DEMAND_FULL_SUM,
        P.THANKS,
    ]
    assert made.missing == ()
    assert made.sentences[3].params["day"] == NOW.date()


def test_what_is_missing_is_left_out() -> None:
    made = letter(facts(), rules(), NOW)
    assert ids(made) == [P.GREETING, P.NOT_ARRIVED, P.DEMAND_FULL, P.THANKS]
    assert made.missing == ("tracking", "shipped_on", "price")


def test_l6_near_the_end_says_so_only_from_the_screen() -> None:
    near = letter(facts(**FULL, protection_end=seen_day(4)), rules(), NOW)
    assert P.PROTECTION_ENDING in ids(near)
    far = letter(facts(**FULL, protection_end=left(days=9)), rules(), NOW)
    assert P.PROTECTION_ENDING not in ids(far)
    guessed = letter(facts(**FULL | {"shipped_on": date(2026, 10, 13)}), rules(), NOW)
    assert P.PROTECTION_ENDING not in ids(guessed)


def seen_day(ahead: int, *, about: bool = False) -> Seen:
    """A day read off the order page, or "about" from the ready answers."""
    day = NOW.date() + timedelta(days=ahead)
    return Seen(earliest_moment(day), by_screen=True, approximate=about, day=day)


KIRITIMATI, SAMOA = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("end", "zone", "day"),
    [
        (seen_day(3), None, TODAY + timedelta(days=3)),
        (seen_day(3), KIRITIMATI, TODAY + timedelta(days=3)),
        (seen_day(3, about=True), None, None),
        # A countdown is a moment: without the buyer's zone nobody knows on which day it falls.
        (left(days=2), None, None),
        (left(days=2), KIRITIMATI, TODAY + timedelta(days=3)),
        (left(days=2), SAMOA, TODAY + timedelta(days=2)),
        (Seen(NOW + timedelta(days=3), by_screen=True, approximate=True), KIRITIMATI, None),
        (Seen(NOW + timedelta(days=3), approximate=True), KIRITIMATI, None),
    ],
)
def test_an_end_is_claimed_only_with_the_day_the_buyer_saw(
    end: Seen, zone: ZoneInfo | None, day: date | None
) -> None:
    known = facts(**FULL | {"protection_end": end})
    told = {s.id: s.params for s in letter(known, rules(), NOW, zone=zone).sentences}
    assert told.get(P.PROTECTION_ENDING, {}).get("day") == day
    made = letter(known, rules(), NOW, Kind.SELLER, Variant.FIRMER, zone)
    told = {s.id: s.params for s in made.sentences}
    assert told.get(P.DISPUTE_BEFORE_END, {}).get("day") == day
    assert (P.DISPUTE_OTHERWISE in told) is (day is None)


def test_delivered_and_platform_have_their_sentences() -> None:
    known = FULL | {
        "tracking": Tracking.SAYS_DELIVERED,
        "carrier": Carrier.PLATFORM,
        "evidence_ready": frozenset({"carrier_answer"}),
    }
    said = ids(letter(facts(**known), rules(), NOW))
    assert {P.TRACKING_SAYS_DELIVERED, P.PLATFORM_SHIPPED, P.CARRIER_ASKED} <= set(said)
    claimed = ids(letter(facts(**FULL), rules(), NOW))
    assert not {P.CARRIER_ASKED, P.SCREENSHOT_ATTACHED, P.ADDRESS_CORRECT} & set(claimed)


def test_variants_differ() -> None:
    plain, shorter, firmer = (ids(letter(facts(**FULL), rules(), NOW, variant=v)) for v in Variant)
    assert len(shorter) < len(plain) < len(firmer)
    assert P.NO_FURTHER_WAIT in firmer


def test_first_message_to_the_seller() -> None:
    moving = FULL | {"tracking": Tracking.MOVES, "protection_end": seen_day(9)}
    made = letter(facts(**moving), rules(), NOW, Kind.SELLER, Variant.FIRMER)
    assert P.ASK_EXTEND in ids(made) and P.DISPUTE_BEFORE_END in ids(made)
    still = letter(facts(**FULL), rules(), NOW, Kind.SELLER)
    assert P.ASK_WHERE in ids(still)


def test_every_sentence_has_an_example() -> None:
    assert set(SENTENCES) == set(SentenceId)
