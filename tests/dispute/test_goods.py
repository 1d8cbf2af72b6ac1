"""Something came and is not as it should be: deadline, advice, evidence and letter of each."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any

import pytest
from hypothesis import given

from bot.dispute.deadlines import Basis, DeadlineKind, deadlines
from bot.dispute.evidence import EvidenceId, checklist
from bot.dispute.facts import FAULTY, GOODS, CaseFacts, Market, Situation, Usable
from bot.dispute.goods import SHOW
from bot.dispute.goods_letters import CAME
from bot.dispute.guidance import Avoid, Solution, Step
from bot.dispute.letters import Kind, SentenceId, Variant, letter
from bot.dispute.moments import earliest_moment, latest_moment
from bot.dispute.money import Money
from bot.dispute.situations import Goal, agenda, milestones
from bot.dispute.solutions import advice
from bot.marketplaces import rules
from bot.safety import Direction, scan
from bot.texts.speaker import Speaker
from bot.texts.translator import SOURCE, catalogues
from bot.texts.wording import letters as wording
from tests.dispute.cases import NOW, any_facts, facts, left

PRICE = Money(100_000, "RUB")
ENGLISH = Speaker(catalogues(), SOURCE, UTC, NOW)


def goods(situation: Situation = Situation.DAMAGED, **known: Any) -> CaseFacts:
    return facts(situation=situation, **known)


def ago(days: int) -> Any:
    return NOW.date() - timedelta(days=days)


def test_every_trouble_is_shown_and_said() -> None:
    assert set(SHOW) == FAULTY and set(CAME) == GOODS
    assert len({CAME[one] for one in GOODS}) == len(GOODS)


def test_fifteen_days_from_the_receipt() -> None:
    (found,) = deadlines(goods(received_on=ago(5)), rules(), NOW)
    assert found.kind is DeadlineKind.PROTECTION_END and found.basis is Basis.RULE
    assert found.earliest == earliest_moment(ago(5)) + timedelta(days=15)
    assert found.latest == latest_moment(ago(5)) + timedelta(days=15)
    assert found.rules == ("after_receipt",) and found.offsets


def test_the_screen_replaces_the_rule() -> None:
    (found,) = deadlines(goods(received_on=ago(5), protection_end=left(days=2)), rules(), NOW)
    assert found.basis is Basis.SCREEN and found.earliest == NOW + timedelta(days=2)


def test_in_russia_the_rule_is_named_as_unverified() -> None:
    (found,) = deadlines(goods(received_on=ago(5), market=Market.RUSSIA), rules(), NOW)
    assert found.rules == ("after_receipt_ru",)


def test_what_was_shipped_or_tracked_counts_no_more() -> None:
    assert deadlines(goods(shipped_on=ago(40), delivered_on=ago(4)), rules(), NOW) == ()


@pytest.mark.parametrize("situation", sorted(FAULTY))
@pytest.mark.parametrize(
    ("known", "solution", "dont"),
    [
        ({}, Solution.CHECK_DATES, Avoid.CONFIRM_RECEIPT),
        ({"received_on": ago(2)}, Solution.SHOW_THEN_OPEN, Avoid.CONFIRM_RECEIPT),
        ({"protection_end": left(days=9)}, Solution.SHOW_THEN_OPEN, Avoid.CONFIRM_RECEIPT),
        ({"protection_end": left(hours=20)}, Solution.OPEN_TODAY, Avoid.PUT_OFF),
        ({"received_on": ago(14)}, Solution.OPEN_TODAY, Avoid.PUT_OFF),
        ({"received_on": ago(40)}, Solution.ASK_GOODWILL, Avoid.GIVE_UP_UNSEEN),
    ],
)
def test_advice(
    situation: Situation, known: dict[str, Any], solution: Solution, dont: Avoid
) -> None:
    given_ = advice(goods(situation, **known), rules(), NOW)
    assert (given_.solution, given_.dont) == (solution, dont)
    assert SHOW[situation] in given_.steps
    assert not {Step.SCREENSHOT_TRACKING, Step.ASK_FULL_REFUND, Step.ASK_CARRIER} & {*given_.steps}
    assert Avoid.SEND_BACK_UNAGREED in given_.avoid


@pytest.mark.parametrize("situation", sorted(FAULTY))
def test_what_proves_it_comes_first_and_nothing_of_tracking(situation: Situation) -> None:
    items = checklist(goods(situation), rules())
    assert items[0].required
    assert {EvidenceId.ORDER_PAGE, EvidenceId.SELLER_CHAT} <= {one.id for one in items}
    assert not {EvidenceId.TRACKING_SCREENSHOT, EvidenceId.CARRIER_ANSWER} & {o.id for o in items}


@pytest.mark.parametrize("situation", sorted(FAULTY))
def test_the_agenda_ends_and_asks_nothing_of_tracking(situation: Situation) -> None:
    asked = agenda(goods(situation), Goal.ALL)
    assert {"received_on", "usable", "price"} <= set(asked)
    assert not {"tracking", "carrier", "shipped_on", "tracking_number"} & set(asked)
    assert agenda(goods(situation), Goal.DATES) == ("protection_end",)
    assert agenda(goods(situation, unknown=frozenset({"protection_end"})), Goal.DATES) == (
        "received_on",
    )
    assert "parcel_arrived" not in {one.happening.value for one in milestones(goods(situation))}


def said(one: CaseFacts, kind: Kind = Kind.DISPUTE) -> list[SentenceId]:
    return [sentence.id for sentence in letter(one, rules(), NOW, kind).sentences]


def test_all_the_money_only_when_it_is_of_no_use() -> None:
    useless = goods(usable=Usable.NO, price=PRICE)
    assert SentenceId.DEMAND_FULL_SUM in said(useless)
    assert SentenceId.DEMAND_PART not in said(useless)
    for usable in (Usable.PARTLY, None):
        partly = said(goods(usable=usable, price=PRICE))
        assert SentenceId.DEMAND_PART in partly and SentenceId.DEMAND_FULL_SUM not in partly


def test_only_proofs_that_are_there_are_named() -> None:
    assert SentenceId.VIDEO_ATTACHED not in said(goods())
    shown = goods(evidence_ready=frozenset({"defect_video", "goods_photo"}))
    assert {SentenceId.VIDEO_ATTACHED, SentenceId.PHOTOS_ATTACHED} <= set(said(shown))


@given(any_facts)
def test_a_letter_says_what_came_or_that_nothing_came(one: CaseFacts) -> None:
    for kind in Kind:
        for variant in Variant:
            written = letter(one, rules(), NOW, kind, variant)
            ids = {sentence.id for sentence in written.sentences}
            nothing = ids & {SentenceId.NOT_ARRIVED, SentenceId.NOT_SHIPPED}
            came = ids & set(CAME.values())
            assert bool(came) is (one.situation in GOODS) and bool(nothing) is not bool(came)


@pytest.mark.parametrize("situation", sorted(FAULTY))
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("usable", [None, *Usable])
def test_no_letter_is_what_safety_warns_of(
    situation: Situation, kind: Kind, usable: Usable | None
) -> None:
    one = goods(
        situation,
        usable=usable,
        price=PRICE,
        received_on=ago(3),
        protection_end=left(days=1),
        evidence_ready=frozenset({"unpacking_video", "goods_photo"}),
    )
    for variant in Variant:
        text = wording.text(letter(one, rules(), NOW, kind, variant), ENGLISH)
        assert scan(text, Direction.buyer) == ()
        assert len(text) <= 1_000
