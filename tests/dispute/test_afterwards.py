"""After the press, after the loss, and the refund that does not come."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dispute.afterwards import BECAUSE, TRIES, Regret, Standing, Try, afterwards
from bot.dispute.answer_letters import EXAMPLES, PhraseId
from bot.dispute.facts import CaseFacts, Market, PaidWith, Seen
from bot.dispute.refund_terms import terms_of
from bot.dispute.refunds import BECAUSE as REFUND_BECAUSE
from bot.dispute.refunds import Ask, Place, Waiting, watch
from bot.dispute.sentences import SENTENCE_MAX, SENTENCES_MAX
from bot.dispute.support_letters import bank_letter, refund_letter, regret_letter
from bot.marketplaces import rules
from bot.safety import Direction, scan
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from bot.texts.wording.replies import _text
from tests.dispute.cases import NOW, any_facts, facts, left, moments

WEDNESDAY = date(2026, 11, 25)
S = Standing


@pytest.mark.parametrize(
    ("regret", "end", "standing", "first"),
    [
        (Regret.ACCEPT, left(days=9), S.ACCEPTED, Try.TELL_SUPPORT),
        (Regret.CANCEL, left(days=9), S.CANCELLED_OPEN, Try.OPEN_AGAIN),
        (Regret.CANCEL, left(days=-1), S.CANCELLED_OVER, Try.FIND_BUTTON),
        (Regret.CANCEL, None, S.CANCELLED_UNKNOWN, Try.READ_ORDER),
        (Regret.CONFIRM, None, S.CONFIRMED, Try.FIND_BUTTON),
        (Regret.LOST, None, S.LOST, Try.NEW_PROOF),
    ],
)
def test_what_can_still_be_tried(
    regret: Regret, end: Seen | None, standing: Standing, first: Try
) -> None:
    given = afterwards(facts(protection_end=end), NOW, regret)
    assert (given.standing, given.tries[0]) == (standing, first)
    assert (given.until is not None) == (standing is S.CANCELLED_OPEN)


@pytest.mark.parametrize(
    ("paid", "last"),
    [(PaidWith.CARD_RU, Try.ASK_BANK), (PaidWith.PAYPAL, Try.ASK_PAYPAL), (None, Try.TELL_SUPPORT)],
)
def test_who_paid_it_out_takes_disputes_too(paid: PaidWith | None, last: Try) -> None:
    assert afterwards(facts(paid_with=paid), NOW, Regret.LOST).tries[-1] is last


def test_every_line_rests_on_rules_that_exist() -> None:
    assert set(TRIES) == set(Standing)
    assert set(BECAUSE) == set(Try)
    assert set(REFUND_BECAUSE) == {*Ask, *Place}
    for because in (*BECAUSE.values(), *REFUND_BECAUSE.values()):
        assert because
        assert all(rules().rule(rule) for rule in because)


@given(any_facts, moments, st.sampled_from(Regret))
def test_nothing_is_said_to_be_open_that_has_passed(
    known: CaseFacts, now: datetime, regret: Regret
) -> None:
    given = afterwards(known, now, regret)
    assert given.until is None or given.until > now
    assert Try.TELL_SUPPORT in given.tries
    assert len(set(given.tries)) == len(given.tries)
    assert all(rules().rule(rule) for rule in given.because)


@pytest.mark.parametrize(
    ("ago", "waiting"),
    [(0, Waiting.USUAL), (14, Waiting.USUAL), (16, Waiting.LONG), (40, Waiting.TOO_LONG)],
)
def test_the_waiting_for_a_card(ago: int, waiting: Waiting) -> None:
    known = facts(paid_with=PaidWith.CARD_RU)
    given = watch(known, rules(), WEDNESDAY - timedelta(days=ago), WEDNESDAY)
    assert given.waiting is waiting
    assert (Ask.WRITE_CHAT in given.asks) == (waiting is Waiting.TOO_LONG)
    assert (Ask.ASK_THE_BANK in given.asks) == (waiting is not Waiting.USUAL)


def test_terms_are_those_of_the_way_of_paying_and_the_market() -> None:
    def ids(**known: object) -> set[str]:
        return {rule.id for rule in terms_of(facts(**known), rules())}

    assert ids() == {"refund_any_method", "refund_older_wording"}
    assert "refund_card" in ids(paid_with=PaidWith.CARD_FOREIGN)
    assert "refund_wallet" in ids(paid_with=PaidWith.WALLET)
    assert "refund_russia" not in ids(market=Market.GLOBAL)
    assert "refund_russia" in ids(market=Market.RUSSIA)


def test_a_wallet_is_told_of_the_dead_one() -> None:
    given = watch(facts(paid_with=PaidWith.WALLET), rules(), WEDNESDAY, WEDNESDAY)
    assert {Ask.QIWI_GONE, Ask.WRITE_CHAT} <= set(given.asks)
    assert Ask.ASK_THE_BANK not in given.asks


def test_the_letter_claims_no_dispute_that_was_not_there() -> None:
    before = {phrase.id for phrase in refund_letter(facts())}
    after = {phrase.id for phrase in refund_letter(facts(dispute_opened_at=NOW))}
    assert PhraseId.DISPUTE_WON in after - before
    assert PhraseId.REFUND_APPROVED in before - after


@given(any_facts, st.sampled_from(Regret))
def test_every_letter_is_short_and_safe_to_send(known: CaseFacts, regret: Regret) -> None:
    english = Speaker(catalogues(), "en", UTC, NOW)
    letters = (regret_letter(known, regret, WEDNESDAY), refund_letter(known), bank_letter(known))
    for phrases in letters:
        ids = [phrase.id for phrase in phrases]
        assert len(ids) == len(set(ids)) <= SENTENCES_MAX
        assert all(phrase.params.keys() == EXAMPLES[phrase.id].keys() for phrase in phrases)
        sentences = [_text((phrase,), english) for phrase in phrases]
        assert all(len(sentence) <= SENTENCE_MAX for sentence in sentences)
        assert not scan(" ".join(sentences), Direction.buyer)
