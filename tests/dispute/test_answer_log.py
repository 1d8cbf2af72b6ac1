"""The log of answers: late in a row, the clock started anew, and nothing named without ground."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.hearing import noted, without_last
from bot.conversation.moves import facts_of, with_answer
from bot.conversation.session import Case, Day, Instant, Session, Unknown, decode, encode
from bot.dispute.answer_letters import EXAMPLES
from bot.dispute.answer_log import AGAINST, Against, Stalling, answer_log, days_of, ending
from bot.dispute.deadlines import DeadlineKind, deadlines, of_kind
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.guidance import Solution
from bot.dispute.heard import HEARD_MAX, NO_TURN, Heard, of_seller
from bot.dispute.question_library import QuestionId
from bot.dispute.replies import SellerAnswer, reply
from bot.dispute.reply_table import LINES, Move, Verdict
from bot.dispute.sentences import SENTENCE_MAX, SENTENCES_MAX
from bot.dispute.solutions import advice
from bot.dispute.support_letters import stalling_letter
from bot.marketplaces import rules
from bot.safety import Direction, scan
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from bot.texts.wording.replies import _text
from tests.dispute.cases import NOW, any_facts, facts, moments, screen

A = SellerAnswer
OPENED = NOW - timedelta(days=9)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def told(*pairs: tuple[SellerAnswer, float, float]) -> tuple[Heard, ...]:
    """Answers by (what, hours since the opening, hours that were left by the page)."""
    return tuple(
        Heard(one, OPENED + hours(at), 9, OPENED + hours(at + left), by_screen=True)
        for one, at, left in pairs
    )


LATE, RESTARTED = Stalling.LATE_IN_A_ROW, Stalling.CLOCK_RESTARTED
TABLE: list[tuple[str, tuple[tuple[SellerAnswer, float, float], ...], Stalling | None]] = [
    ("nothing yet", (), None),
    ("one late answer", ((A.REJECTED, 110, 10),), None),
    ("two in their last hours", ((A.REJECTED, 110, 10), (A.WAIT, 220, 3)), LATE),
    ("day four of five", ((A.ZERO, 72, 48), (A.ZERO, 72 + 72, 48)), LATE),
    ("day three of five is not late", ((A.ZERO, 71, 49), (A.ZERO, 71 + 71, 49)), None),
    ("the last one in time", ((A.ZERO, 110, 10), (A.ZERO, 220, 3), (A.LESS, 230, 110)), RESTARTED),
    (
        "silence between them is no turn",
        ((A.ZERO, 110, 9), (A.SILENT, 200, 9), (A.WAIT, 220, 2)),
        LATE,
    ),
    (
        "in time, the clock anew twice",
        ((A.ZERO, 10, 110), (A.ZERO, 20, 120), (A.ZERO, 30, 140)),
        RESTARTED,
    ),
    ("in time, the clock goes on", ((A.ZERO, 10, 110), (A.ZERO, 20, 100), (A.ZERO, 30, 90)), None),
    (
        "AliExpress has stepped in",
        ((A.ZERO, 110, 9), (A.WAIT, 220, 2), (A.ESCALATED, 221, 9)),
        None,
    ),
]


@pytest.mark.parametrize(("what", "pairs", "named"), TABLE, ids=[row[0] for row in TABLE])
def test_what_the_log_shows(
    what: str, pairs: tuple[tuple[SellerAnswer, float, float], ...], named: Stalling | None
) -> None:
    log = answer_log(facts(dispute_opened_at=OPENED, heard=told(*pairs)))
    assert log.stalling is named
    assert log.against == (tuple(Against) if named else ())
    assert len(log.entries) == len(pairs)


def test_told_after_the_end_is_not_called_late() -> None:
    after = Heard(A.REJECTED, OPENED + hours(121), 9, OPENED + hours(120), by_screen=True)
    log = answer_log(facts(dispute_opened_at=OPENED, heard=(after, after)))
    assert [one.late for one in log.entries] == [None, None]
    assert log.stalling is None


def test_each_thing_to_do_rests_on_rules() -> None:
    assert set(AGAINST) == set(Against)
    assert all(rules().rule(one) for rule in AGAINST.values() for one in rule)


@given(any_facts)
def test_nothing_is_named_without_two_turns_in_the_log(known: CaseFacts) -> None:
    log = answer_log(known)
    assert len(log.entries) == len(known.heard)
    if log.stalling is not None:
        assert len(log.turns) >= 2
        assert log.because
        assert not known.escalated
    for one in log.entries:
        if one.late:
            assert one.heard.end is not None and one.heard.at <= one.heard.end
        if not of_seller(one.heard):
            assert one.late is None and not one.restarted


@given(any_facts, moments)
def test_the_end_told_by_the_page_wins(known: CaseFacts, now: datetime) -> None:
    end, by_screen = ending(known, rules(), now)
    if by_screen:
        assert known.seller_answer_end is not None and known.seller_answer_end.by_screen
    if known.stage is not Stage.DISPUTE_OPEN and known.turn_begun is None:
        assert end is None


# --- the clock --------------------------------------------------------------------------------


def seller_clock(known: CaseFacts) -> object:
    return of_kind(deadlines(known, rules(), NOW), DeadlineKind.SELLER_ANSWER)


def test_an_answer_ends_the_clock_that_ran_and_the_page_starts_the_next() -> None:
    known = facts(dispute_opened_at=NOW - timedelta(days=2))
    assert seller_clock(known) is not None
    answered = replace(known, heard=(Heard(A.ZERO, NOW),))
    assert seller_clock(answered) is None
    again = replace(answered, seller_answer_end=screen(NOW + timedelta(days=4)))
    assert seller_clock(again) is None  # it can be the buyer's own
    found = of_kind(deadlines(again, rules(), NOW), DeadlineKind.DISPUTE_TURN)
    assert found is not None and found.earliest == NOW + timedelta(days=4)


def test_T18_the_buyer_is_told_to_reply_as_long_as_the_countdown_runs() -> None:
    known = facts(
        dispute_opened_at=NOW - timedelta(days=2),
        heard=(Heard(A.LESS, NOW),),
        seller_answer_end=screen(NOW + timedelta(days=3)),
    )
    given = advice(known, rules(), NOW)
    assert (given.solution, given.by) == (Solution.ANSWER_OFFER, NOW + timedelta(days=3))
    (turn,) = (d for d in deadlines(known, rules(), NOW) if d.kind is DeadlineKind.DISPUTE_TURN)
    assert turn.offsets == (timedelta(days=1), timedelta(hours=3))
    later = NOW + timedelta(days=3, minutes=1)
    assert advice(known, rules(), later).solution is Solution.CHECK_DISPUTE
    silent = replace(known, heard=(*known.heard, Heard(A.SILENT, NOW)))
    assert advice(silent, rules(), NOW).solution is Solution.HOLD_DISPUTE


@pytest.mark.parametrize("answer", sorted(NO_TURN))
def test_what_is_no_turn_of_the_seller_starts_no_clock(answer: str) -> None:
    known = facts(dispute_opened_at=NOW - timedelta(days=2), heard=(Heard(answer, NOW),))
    gone = answer in (A.PLATFORM, A.ESCALATED)
    assert (seller_clock(known) is None) == gone == known.escalated


# --- the case keeps it ------------------------------------------------------------------------


def case_with_dispute() -> tuple[Session, Case]:
    case = Case("c", NOW)
    case = with_answer(case, QuestionId.DISPUTE_OPENED, Day(NOW.date() - timedelta(days=3)), NOW)
    left = Instant(NOW + timedelta(days=1), by_screen=True)
    return Session(), with_answer(case, QuestionId.SELLER_ANSWER_END, left, NOW)


def test_a_countdown_told_before_the_answer_is_of_the_turn_before() -> None:
    session, case = case_with_dispute()
    assert facts_of(session, case).seller_answer_end is not None
    case = noted(session, case, A.ZERO, NOW)
    assert case.heard[0].end == NOW + timedelta(days=1)
    assert case.heard[0].by_screen
    assert facts_of(session, case).seller_answer_end is None
    left = Instant(NOW + timedelta(days=4), by_screen=True)
    case = with_answer(case, QuestionId.SELLER_ANSWER_END, left, NOW)
    assert facts_of(session, case).seller_answer_end is not None


def test_what_is_taken_back_stays_stored_and_counts_no_more() -> None:
    session, case = case_with_dispute()
    case = noted(session, case, A.ZERO, NOW)
    back = without_last(session, case)
    assert len(back.heard) == 1 and back.heard[0].taken_back
    assert facts_of(session, back).heard == ()
    assert facts_of(session, back).seller_answer_end is not None
    assert without_last(session, back) is back


def test_the_same_told_again_at_once_is_one_answer() -> None:
    session, case = case_with_dispute()
    once = noted(session, case, A.ZERO, NOW)
    assert noted(session, once, A.ZERO, NOW + hours(11)) is once
    assert len(noted(session, once, A.ZERO, NOW + hours(13)).heard) == 2
    assert len(noted(session, once, A.WAIT, NOW).heard) == 2


def test_another_dispute_begins_an_empty_log_and_a_corrected_day_does_not() -> None:
    session, case = case_with_dispute()
    case = noted(session, case, A.ZERO, NOW)
    moved = with_answer(case, QuestionId.DISPUTE_OPENED, Day(NOW.date()), NOW)
    assert len(facts_of(session, moved).heard) == 1
    cancelled = with_answer(moved, QuestionId.DISPUTE_OPENED, Unknown(), NOW)
    again = with_answer(cancelled, QuestionId.DISPUTE_OPENED, Day(NOW.date()), NOW)
    assert facts_of(session, again).heard == ()
    assert len(again.heard) == 1


@given(st.lists(st.tuples(st.sampled_from(SellerAnswer), st.integers(0, 300)), max_size=80))
def test_the_log_is_bounded_and_survives_storing(steps: list[tuple[SellerAnswer, int]]) -> None:
    session, case = case_with_dispute()
    now = NOW
    for answer, later in steps:
        now += hours(later)
        case = noted(session, case, answer, now)
    assert len(case.heard) <= HEARD_MAX
    assert [one.at for one in case.heard] == sorted(one.at for one in case.heard)
    stored = Session(cases=(case,))
    assert decode(encode(stored)) == stored


def test_a_case_stored_before_there_was_a_log_has_an_empty_one() -> None:
    import msgspec

    old = msgspec.msgpack.encode({"cases": [{"id": "c", "opened_at": NOW}]})
    assert decode(old).cases[0].heard == ()


# --- after AliExpress has stepped in ----------------------------------------------------------

OWN_SUM = {Move.ENTER_AGAIN, Move.COUNTER, Move.ASK_THE_LINE}


@given(any_facts, moments, st.sampled_from(SellerAnswer))
def test_after_escalation_no_sum_of_ones_own_is_advised(
    known: CaseFacts, now: datetime, answer: SellerAnswer
) -> None:
    known = replace(
        known, dispute_opened_at=OPENED, closed_as=None, heard=told((A.ESCALATED, 1, 1))
    )
    assume(known.stage is Stage.DISPUTE_OPEN)
    given = reply(known, rules(), now, answer)
    assert given.do not in OWN_SUM
    assert not given.reset and given.by is None
    assert given.because[0] == "two_choices_after_escalation" or answer is A.WAIT


def test_silence_after_an_answer_is_not_called_over() -> None:
    known = facts(dispute_opened_at=OPENED, heard=told((A.ZERO, 110, 9)))
    assert reply(known, rules(), NOW, A.SILENT).verdict is Verdict.SILENT_UNKNOWN


@pytest.mark.parametrize("answer", [A.ESCALATED, A.STUCK])
def test_the_new_answers_have_their_own_advice(answer: SellerAnswer) -> None:
    given = reply(facts(dispute_opened_at=OPENED), rules(), NOW, answer)
    assert given.verdict == answer.value
    assert given.because == LINES[given.verdict].because


# --- the letter -------------------------------------------------------------------------------


@given(any_facts, st.sampled_from(Stalling), st.lists(st.dates(), min_size=1, max_size=5))
def test_the_letter_is_short_and_names_the_days(
    known: CaseFacts, stalling: Stalling, seen: list[date]
) -> None:
    english = Speaker(catalogues(), "en", UTC, NOW)
    phrases = stalling_letter(known, stalling, tuple(seen), NOW.date())
    assert len({one.id for one in phrases}) == len(phrases) <= SENTENCES_MAX
    assert all(one.params.keys() == EXAMPLES[one.id].keys() for one in phrases)
    sentences = [_text((one,), english) for one in phrases]
    assert all(len(one) <= SENTENCE_MAX for one in sentences)
    assert not scan(" ".join(sentences), Direction.buyer)


def test_the_days_of_the_letter_are_those_of_the_seller() -> None:
    log = answer_log(
        facts(
            dispute_opened_at=OPENED,
            heard=told((A.ZERO, 110, 9), (A.SILENT, 160, 9), (A.WAIT, 220, 2)),
        )
    )
    days = days_of(log, UTC)
    assert days == ((OPENED + hours(110)).date(), (OPENED + hours(220)).date())
