"""Questions, agendas, replay, lifecycle, evidence, refunds, vocabulary."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.session import (
    Answer,
    AnyValue,
    Case,
    Chosen,
    Day,
    Evidence,
    Instant,
    Sum,
    Unknown,
    Words,
)
from bot.dispute.evidence import EvidenceId, checklist, completeness
from bot.dispute.facts import Carrier, CaseFacts, Market, PaidWith, Seen, Situation, Stage, Tracking
from bot.dispute.lifecycle import TABLE, Happening, Outcome, after, diagram
from bot.dispute.money import Money
from bot.dispute.question_library import QUESTIONS, QUICK, QuestionId, QuestionKind, question
from bot.dispute.replay import facts_from
from bot.dispute.situations import SITUATIONS, Goal, agenda, milestones
from bot.dispute.told import DAY_ANYWHERE, DAY_IN_ZONE
from bot.dispute.vocabulary import vocabulary
from bot.marketplaces import rules
from tests.dispute.cases import NOW, any_facts, facts, left

PAYLOAD_ROOM = 64 - len("1:") - 12 - len(":q.:") - len(":zzzzz")
"""Bytes a button has for question and option (bot.conversation.actions)."""


def case(*answers: tuple[str, AnyValue], **known: object) -> Case:
    stored = tuple(Answer(q, value, NOW) for q, value in answers)
    return Case("c", NOW, stored, **known)  # type: ignore[arg-type]


# --- questions and agendas ---------------------------------------------------------------


def test_every_situation_has_a_plan_of_known_questions() -> None:
    assert set(SITUATIONS) == set(Situation)
    for plan in SITUATIONS.values():
        assert set(plan.letter) <= set(plan.agenda)
        assert set(plan.dates) <= set(plan.agenda)
        assert plan.milestones


@pytest.mark.parametrize("asked", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_question_is_whole(asked: object) -> None:
    q = question(str(asked.id))  # type: ignore[attr-defined]
    assert bool(q.options) == (q.kind is QuestionKind.OPTION)
    assert all(quick in QUICK for quick in q.quick)
    if q.kind in (QuestionKind.DATE, QuestionKind.COUNTDOWN_OR_DATE):
        assert q.quick
    for option in (*q.options, *q.quick, "2026-11-25"):
        assert len(f"{q.id}{option}") <= PAYLOAD_ROOM


def test_agenda_of_a_new_case() -> None:
    assert agenda(facts()) == (
        "protection_end",
        "tracking",
        "carrier",
        "shipped_on",
        "price",
        "paid_with",
        "market",
        "order_number",
        "tracking_number",
    )
    assert agenda(facts(), Goal.DATES) == ("protection_end",)


def test_dates_need_one_date_and_go_on_after_dont_know() -> None:
    asked = facts(unknown=frozenset({"protection_end"}))
    assert agenda(asked, Goal.DATES) == ("shipped_on",)
    for known in (facts(shipped_on=NOW.date()), facts(protection_end=left(days=3))):
        assert agenda(known, Goal.DATES) == ()
    neither = facts(unknown=frozenset({"shipped_on", "protection_end"}))
    assert agenda(neither, Goal.DATES) == ()
    assert agenda(facts(dispute_opened_at=NOW), Goal.DATES) == ()


@pytest.mark.parametrize("first", [None, Goal.DATES])
def test_letter_within_seven_taps(first: Goal | None) -> None:
    """Home button, then goals by one tap each, then one tap per question."""
    answers: list[tuple[str, AnyValue]] = [("situation", Chosen("not_received"))]
    taps = 1
    for goal in (first, Goal.LETTER):
        if goal is None:
            continue
        taps += 1
        while left := agenda(facts_from(case(*answers)), goal):
            answers.append((left[0], _tap(left[0])))
            taps += 1
    assert taps <= 7


def test_personal_deadline_within_three_taps() -> None:
    assert 1 + 1 + len(agenda(facts(), Goal.DATES)) == 3


def _tap(question_id: str) -> AnyValue:
    q = QUESTIONS[question_id]
    if q.options:
        return Chosen(q.options[-1])
    if q.quick:
        return Day((NOW + QUICK[q.quick[0]].delta).date())
    return Unknown()


@given(st.data())
def test_random_walk_ends(data: st.DataObject) -> None:
    answers: list[tuple[str, AnyValue]] = []
    for _ in range(len(QUESTIONS) + 1):
        goal = data.draw(st.sampled_from(Goal))
        left = agenda(facts_from(case(*answers)), goal)
        if not left and goal is Goal.ALL:
            return
        if left:
            q = QUESTIONS[left[0]]
            offered: list[AnyValue] = [Chosen(o) for o in q.options]
            offered += [Day((NOW + QUICK[k].delta).date()) for k in q.quick]
            offered += [Unknown()] if q.optional else []
            answers.append((q.id, data.draw(st.sampled_from(offered))))
    while left := agenda(facts_from(case(*answers))):
        answers.append((left[0], _tap(left[0])))
        assert len(answers) <= len(QUESTIONS) + 1


@given(any_facts, st.sampled_from(Goal))
def test_agenda_holds_only_what_applies_and_is_open(facts: CaseFacts, goal: Goal) -> None:
    left = agenda(facts, goal)
    assert len(set(left)) == len(left) <= len(QUESTIONS)
    for name in left:
        assert question(name).applies(facts) and not question(name).answered(facts)


# --- replay --------------------------------------------------------------------------------


def test_answers_become_facts() -> None:
    found = facts_from(
        case(
            ("situation", Chosen("not_received")),
            ("tracking", Chosen("stands_still")),
            ("carrier", Chosen("platform")),
            ("shipped_on", Day(date(2026, 10, 4), approximate=True)),
            ("protection_end", Instant(NOW, by_screen=True)),
            ("price", Sum(Money(1999, "USD"))),
            ("paid_with", Chosen("sbp")),
            ("market", Chosen("russia")),
            ("order_number", Words(" 819 ")),
        )
    )
    assert found == facts(
        tracking=Tracking.STANDS_STILL,
        carrier=Carrier.PLATFORM,
        shipped_on=date(2026, 10, 4),
        shipped_approximate=True,
        protection_end=Seen(NOW, by_screen=True),
        price=Money(1999, "USD"),
        paid_with=PaidWith.SBP,
        market=Market.RUSSIA,
        order_number="819",
    )


def test_latest_answer_wins_and_dont_know_takes_a_value_back() -> None:
    twice = case(("tracking", Chosen("moves")), ("tracking", Chosen("says_delivered")))
    assert facts_from(twice).tracking is Tracking.SAYS_DELIVERED
    changed = case(("price", Sum(Money(5, "USD"))), ("price", Unknown()))
    assert facts_from(changed).price is None
    assert "price" in facts_from(changed).unknown
    opened = case(("dispute_opened", Instant(NOW)), ("dispute_opened", Unknown()))
    assert facts_from(opened).stage is Stage.BEFORE_DISPUTE


def test_date_read_off_the_page_counts_to_its_earliest_moment() -> None:
    told = facts_from(case(("protection_end", Day(date(2026, 12, 5)))), ZoneInfo("Asia/Tokyo"))
    assert told.protection_end == Seen(
        datetime(2026, 12, 4, 10, tzinfo=UTC), by_screen=True, day=date(2026, 12, 5)
    )


def test_day_of_opening_is_the_buyers_own() -> None:
    told = facts_from(case(("dispute_opened", Day(date(2026, 11, 24)))), ZoneInfo("Asia/Tokyo"))
    assert told.dispute_opened_at == datetime(2026, 11, 23, 15, tzinfo=UTC)
    assert told.dispute_opened_slack == DAY_IN_ZONE
    assert told.stage is Stage.DISPUTE_OPEN
    unknown = facts_from(case(("dispute_opened", Day(date(2026, 11, 24)))))
    assert unknown.dispute_opened_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert unknown.dispute_opened_slack == DAY_ANYWHERE


def test_a_deed_of_about_that_day_may_be_a_day_earlier_or_later() -> None:
    about = Day(date(2026, 11, 24), approximate=True)
    told = facts_from(case(("dispute_opened", about)), ZoneInfo("Asia/Tokyo"))
    assert told.dispute_opened_at == datetime(2026, 11, 22, 15, tzinfo=UTC)
    assert told.dispute_opened_slack == DAY_IN_ZONE + timedelta(days=2)
    papers = facts_from(case(("papers_asked", about)))
    assert papers.papers_asked_on == date(2026, 11, 23)


def test_the_day_from_which_goods_must_be_sent_counts_from_its_first_moment() -> None:
    """It may have been told before the zone was; and with this one the money is lost."""
    told = facts_from(case(("return_agreed", Day(date(2026, 11, 24)))), ZoneInfo("Asia/Tokyo"))
    assert told.return_agreed_at == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert told.return_agreed_slack == DAY_ANYWHERE
    assert told.return_agreed_on == date(2026, 11, 24)


def test_old_and_strange_data_never_breaks() -> None:
    strange = case(
        ("gone_question", Chosen("x")),
        ("tracking", Chosen("gone_option")),
        ("carrier", Unknown()),
        ("shipped_on", Words("once")),
        ("price", Sum(Money(0, "USD"))),
        ("order_number", Words("  ")),
        ("situation", Chosen("gone_situation")),
    )
    assert facts_from(strange) == facts(carrier=Carrier.UNKNOWN, unknown=frozenset({"carrier"}))


def test_only_ticks_say_what_is_ready() -> None:
    """A kept file whose mark was taken back claims nothing in a letter."""
    piece = Evidence("order_page", "f", "u", "photo", NOW)
    other = Evidence("seller_chat", "f", "v", "photo", NOW)
    found = facts_from(
        case(evidence=(piece, other), ticks={"order_page": "absent", "carrier_answer": "ready"})
    )
    assert found.evidence_ready == {"carrier_answer"}
    assert found.evidence_absent == {"order_page"}


END = ("seller_answer_end", Instant(NOW, by_screen=True))
OPENED = ("dispute_opened", Instant(NOW))


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        ((OPENED, END), True),
        # The day corrected; the page still shows what it showed.
        ((OPENED, END, OPENED), True),
        ((OPENED, END, ("dispute_opened", Unknown()), OPENED), False),
        ((OPENED, END, OPENED, END), True),
    ],
)
def test_sellers_time_of_a_cancelled_dispute_is_forgotten(
    answers: tuple[tuple[str, AnyValue], ...], kept: bool
) -> None:
    found = facts_from(case(*answers))
    assert (found.seller_answer_end is not None) is kept
    assert ("seller_answer_end" in agenda(found)) is not kept


DELIVERED = {"tracking": Tracking.SAYS_DELIVERED}
ABOUT = Seen(NOW, approximate=True)


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({}, ("protection_end",)),
        ({"shipped_on": NOW.date()}, ("delivered_on",)),
        ({"protection_end": ABOUT}, ("delivered_on",)),
        ({"unknown": frozenset({"protection_end"})}, ("delivered_on",)),
        ({"unknown": frozenset({"protection_end", "delivered_on"})}, ("shipped_on",)),
        ({"protection_end": left(days=3)}, ()),
        ({"delivered_on": NOW.date()}, ()),
    ],
)
def test_day_of_the_delivery_mark_is_a_date_too(
    known: dict[str, object], asked: tuple[str, ...]
) -> None:
    assert agenda(facts(**DELIVERED, **known), Goal.DATES) == asked


def test_letter_asks_for_the_day_of_the_delivery_mark() -> None:
    assert agenda(facts(**DELIVERED), Goal.LETTER) == ("shipped_on", "delivered_on", "price")
    dated = facts(tracking=Tracking.MOVES, protection_end=left(days=3))
    assert agenda(dated, Goal.LETTER) == ("carrier", "price")


values = st.one_of(
    st.builds(Chosen, st.text(max_size=8) | st.sampled_from([t.value for t in Tracking])),
    st.builds(Day, st.dates(), st.booleans()),
    st.builds(Instant, st.datetimes(timezones=st.timezones()), st.booleans(), st.booleans()),
    st.builds(Sum, st.builds(Money, st.integers(-5, 10**13), st.just("USD"))),
    st.builds(Words, st.text(max_size=8)),
    st.just(Unknown()),
)


@given(st.lists(st.tuples(st.sampled_from([*QUESTIONS, "gone"]), values), max_size=12))
def test_any_answers_replay(answers: list[tuple[str, AnyValue]]) -> None:
    found = facts_from(case(*answers))
    for goal in Goal:
        agenda(found, goal)


# --- lifecycle -----------------------------------------------------------------------------


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("happening", Happening)
def test_illegal_happening_changes_nothing(stage: Stage, happening: Happening) -> None:
    expected = TABLE.get((stage, happening), stage)
    assert after(stage, happening) is expected
    if stage is Stage.CLOSED:
        assert after(stage, happening) is Stage.CLOSED


def test_every_happening_and_stage_is_used() -> None:
    assert {h for _, h in TABLE} == set(Happening)
    assert set(TABLE.values()) == set(Stage)
    assert {m.outcome for p in SITUATIONS.values() for m in p.milestones} == {None, *Outcome}


def test_milestones_follow_the_stage() -> None:
    before = {m.happening for m in milestones(facts())}
    opened = {m.happening for m in milestones(facts(dispute_opened_at=NOW))}
    assert Happening.DISPUTE_OPENED in before and Happening.DISPUTE_OPENED not in opened
    assert Happening.DISPUTE_CANCELLED in opened and Happening.DISPUTE_CANCELLED not in before
    assert milestones(facts(closed_as="gave_up")) == ()


def test_diagram_tells_every_row() -> None:
    assert diagram().count("-->") == len(TABLE) + 2


# --- evidence, words -----------------------------------------------------------------------


def test_checklist_by_tracking_and_stage() -> None:
    plain = checklist(facts(tracking=Tracking.MOVES), rules())
    assert [i.id for i in plain] == ["tracking_screenshot", "order_page", "seller_chat"]
    delivered = checklist(facts(tracking=Tracking.SAYS_DELIVERED), rules())
    assert {EvidenceId.CARRIER_ANSWER, EvidenceId.ADDRESS_CHECK, EvidenceId.NOTICE_PHOTO} <= {
        i.id for i in delivered
    }
    opened = checklist(facts(dispute_opened_at=NOW), rules())
    assert EvidenceId.DISPUTE_PAGE in {i.id for i in opened}


def test_completeness_leaves_out_what_does_not_exist() -> None:
    known = facts(
        evidence_ready=frozenset({"tracking_screenshot"}),
        evidence_absent=frozenset({"seller_chat"}),
    )
    made = completeness(known, checklist(known, rules()))
    assert (made.ready, made.total, made.missing) == (1, 2, (EvidenceId.ORDER_PAGE,))


@given(any_facts)
def test_completeness_is_bounded(facts: CaseFacts) -> None:
    made = completeness(facts, checklist(facts, rules()))
    assert 0 <= made.ready <= made.total
    assert made.total - made.ready >= len(made.missing)


def test_vocabulary_names_everything_once() -> None:
    words = vocabulary()
    assert {"step", "avoid", "evidence", "sentence", "deadline", "rule", "option:tracking"} <= set(
        words
    )
    for group, ids in words.items():
        assert ids and len(set(ids)) == len(ids), group
    assert words["option:tracking"] == tuple(t.value for t in Tracking)
    assert "dispute_opened" not in words["unknown"]


def test_quick_answers_lie_on_the_questions_side() -> None:
    for asked in QUESTIONS.values():
        for name in asked.quick:
            delta = QUICK[name].delta
            past = asked.id in (QuestionId.SHIPPED_ON, *(q for q in QUESTIONS if "opened" in q))
            assert delta <= timedelta() if past or asked.side == "past" else delta > timedelta()


def test_the_day_of_a_refund_belongs_to_the_end_it_was_told_for() -> None:
    """Won, its day told, taken up again and won once more: the waiting begins anew."""
    told = ("granted_on", Day(NOW.date() - timedelta(days=80)))
    first = case(told, closed_at=NOW, closed_as="refunded")
    assert facts_from(first).won_on == NOW.date() - timedelta(days=80)
    later = NOW + timedelta(days=10)
    again = case(told, closed_at=later, closed_as="refunded")
    assert facts_from(again, UTC).won_on == later.date()
