"""The seller's answers: one thing to do, one not to do, by when, and nothing that costs money."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dispute import replies
from bot.dispute.answer_letters import EXAMPLES, PhraseId, answer_letter
from bot.dispute.facts import Carrier, CaseFacts, Situation, Usable
from bot.dispute.money import Money
from bot.dispute.replies import Move, Reply, SellerAnswer, Trap, Verdict, reply
from bot.dispute.reply_table import LINES
from bot.dispute.sentences import SENTENCE_MAX, SENTENCES_MAX
from bot.marketplaces import rules
from bot.safety import Direction, scan
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from bot.texts.wording.replies import _text
from tests.dispute.cases import NOW, any_facts, facts, left, moments

A, V = SellerAnswer, Verdict
PAID = Money(100_000, "RUB")
OPENED = NOW - timedelta(days=1)


def rub(minor: int) -> Money:
    return Money(minor, "RUB")


def made(answer: SellerAnswer, offered: Money | None = None, /, **known: Any) -> Reply:
    known = {"price": PAID, "dispute_opened_at": OPENED, **known}
    return reply(facts(**known), rules(), NOW, answer, offered)


PLAIN = [
    (A.SILENT, None, V.SILENT_WAIT, Move.WAIT_AND_LOOK, Trap.CANCEL_NOW),
    (A.REJECTED, None, V.REJECTED, Move.ENTER_AGAIN, Trap.ACCEPT_REJECTION),
    (A.ZERO, None, V.ZERO, Move.ENTER_AGAIN, Trap.ACCEPT_ZERO),
    (A.RETURN_ONLY, None, V.NOTHING_TO_RETURN, Move.REFUSE_RETURN, Trap.AGREE_TO_RETURN),
    (A.RESEND, None, V.RESEND, Move.REFUND_FIRST, Trap.CLOSE_FOR_PARCEL),
    (A.WAIT, None, V.WAIT, Move.KEEP_OPEN, Trap.CANCEL_NOW),
    (A.WORDS_ONLY, None, V.WORDS_ONLY, Move.ASK_THE_LINE, Trap.ACCEPT_ZERO),
    (A.LESS, rub(0), V.ZERO, Move.ENTER_AGAIN, Trap.ACCEPT_ZERO),
    (A.LESS, rub(99_999), V.LESS, Move.COUNTER, Trap.ACCEPT_LESS),
    (A.LESS, rub(100_000), V.FULL, Move.CHECK_THEN_ACCEPT, Trap.CLOSE_BEFORE_MONEY),
    (A.LESS, Money(2000, "USD"), V.OTHER_CURRENCY, Move.COMPARE_FIRST, Trap.ACCEPT_UNREAD),
    (A.LESS, None, V.UNREAD, Move.COMPARE_FIRST, Trap.ACCEPT_UNREAD),
    (A.PLATFORM, rub(0), V.PLATFORM_ZERO, Move.ADD_PROOF, Trap.ACCEPT_ZERO),
    (A.PLATFORM, rub(1), V.PLATFORM_LESS, Move.ADD_PROOF, Trap.ACCEPT_LESS),
    (A.PLATFORM, rub(100_000), V.PLATFORM_FULL, Move.CHECK_THEN_ACCEPT, Trap.LET_IT_RUN),
    (A.LESS, rub(200_001), V.UNREAD, Move.COMPARE_FIRST, Trap.ACCEPT_UNREAD),  # a slip, no gift
    (A.PLATFORM, rub(200_001), V.PLATFORM_UNREAD, Move.COMPARE_FIRST, Trap.ACCEPT_UNREAD),
    (A.PLATFORM, None, V.PLATFORM_UNREAD, Move.COMPARE_FIRST, Trap.ACCEPT_UNREAD),
]


@pytest.mark.parametrize(("answer", "offered", "verdict", "do", "dont"), PLAIN)
def test_what_to_do(
    answer: SellerAnswer, offered: Money | None, verdict: Verdict, do: Move, dont: Trap
) -> None:
    given = made(answer, offered)
    assert (given.verdict, given.do, given.dont) == (verdict, do, dont)
    assert given.claim == PAID


def test_an_offer_without_a_known_price_is_only_compared() -> None:
    assert made(A.LESS, rub(5000), price=None).verdict is V.UNREAD
    assert made(A.LESS, rub(0), price=None).verdict is V.ZERO


def test_the_seller_keeps_their_time_then_the_page_decides() -> None:
    assert made(A.SILENT).by == OPENED + timedelta(days=5)
    over = made(A.SILENT, dispute_opened_at=NOW - timedelta(days=6))
    assert (over.verdict, over.by) == (V.SILENT_OVER, NOW + timedelta(days=1))
    assert made(A.SILENT, dispute_opened_at=NOW - timedelta(days=30)).by is None


@pytest.mark.parametrize("answer", [A.REJECTED, A.ZERO, A.WORDS_ONLY])
def test_after_a_rejection_or_a_zero_the_amount_must_be_entered_again(answer: SellerAnswer) -> None:
    assert made(answer).reset
    assert "rejection_resets_amount" in made(answer).because


def test_a_sum_refused_leaves_the_amount_alone() -> None:
    assert not made(A.LESS, rub(5000)).reset


def test_once_aliexpress_spoke_the_page_tells_the_time() -> None:
    assert made(A.PLATFORM, rub(0)).by is None


@pytest.mark.parametrize(
    ("shipped", "protection", "arrives"),
    [(10, 20, True), (20, 20, False), (30, 5, False), (None, 20, None), (10, None, None)],
)
def test_resend_by_the_pace_of_the_first_parcel(
    shipped: int | None, protection: int | None, arrives: bool | None
) -> None:
    given = made(
        A.RESEND,
        shipped_on=None if shipped is None else NOW.date() - timedelta(days=shipped),
        protection_end=None if protection is None else left(days=protection),
    )
    assert given.arrives is arrives


def test_platform_answers_for_its_own_shipping() -> None:
    assert made(A.WAIT, carrier=Carrier.PLATFORM).because[0] == "platform_answers_for_shipping"


def test_return_of_goods_counts_the_postage() -> None:
    came = {"situation": Situation.DEFECTIVE}
    assert made(A.RETURN_ONLY, **came).verdict is V.RETURN
    assert made(A.RETURN_ONLY, rub(30_000), **came).kept == rub(70_000)
    assert made(A.RETURN_ONLY, rub(130_000), **came).kept == rub(0)
    assert made(A.RETURN_ONLY, Money(1, "USD"), **came).kept is None
    assert "partial_claim_share" in made(A.LESS, rub(5000), **came).because
    assert "partial_claim_share" not in made(A.LESS, rub(5000), usable=Usable.NO, **came).because


def test_shares_of_a_partial_claim() -> None:
    assert replies.shares(facts(price=PAID)) is None
    damaged = Situation.DAMAGED
    assert replies.shares(facts(situation=damaged)) is None
    assert replies.shares(facts(situation=damaged, usable=Usable.NO, price=PAID)) is None
    steps = replies.shares(facts(situation=damaged, price=PAID))
    assert steps == replies.Shares(rub(30_000), rub(40_000), rub(95_000), PAID)


def test_every_verdict_rests_on_rules_that_exist() -> None:
    assert set(LINES) == set(Verdict)
    for line in LINES.values():
        assert line.because
        assert all(rules().rule(rule) for rule in line.because)


offers = st.one_of(
    st.none(),
    st.builds(Money, st.integers(0, 10**7), st.sampled_from(("RUB", "USD"))),
    st.just(rub(0)),
)


@given(any_facts, moments, st.sampled_from(A), offers)
def test_no_advice_ever_costs_the_money(
    known: CaseFacts, now: datetime, answer: SellerAnswer, offered: Money | None
) -> None:
    given = reply(known, rules(), now, answer, offered)
    if given.do is Move.CHECK_THEN_ACCEPT:
        assert offered is not None
        assert offered.minor > 0
        assert known.price is not None
        assert offered.currency == known.price.currency
        assert offered.minor >= known.price.minor
    if offered is not None and offered.minor == 0 and replies.with_sum(answer):
        assert given.dont is Trap.ACCEPT_ZERO
    if given.verdict in (V.SILENT_WAIT, V.SILENT_OVER, V.WAIT):
        assert given.dont is Trap.CANCEL_NOW
    assert given.claim == known.price
    assert given.kept is None or (known.price and given.kept.minor <= known.price.minor)
    assert given.by is None or given.by > now.astimezone(UTC)
    for phrase in answer_letter(known, given, now.date()):
        assert phrase.params.keys() == EXAMPLES[phrase.id].keys()
        for value in phrase.params.values():
            if isinstance(value, Money) and phrase.id is not PhraseId.NOT_LESS:
                assert value == known.price


@given(any_facts, moments, st.sampled_from(A), offers)
def test_every_letter_is_short_and_safe_to_send(
    known: CaseFacts, now: datetime, answer: SellerAnswer, offered: Money | None
) -> None:
    given = reply(known, rules(), now, answer, offered)
    phrases = answer_letter(known, given, now.date())
    ids = [phrase.id for phrase in phrases]
    assert len(ids) == len(set(ids)) <= SENTENCES_MAX
    english = Speaker(catalogues(), "en", UTC, NOW)
    sentences = [_text((phrase,), english) for phrase in phrases]
    assert all(len(sentence) <= SENTENCE_MAX for sentence in sentences)
    assert not scan(" ".join(sentences), Direction.buyer)
