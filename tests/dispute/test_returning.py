"""Goods going back: where a case can go, its clocks at frozen moments, advice, papers, letters."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.session import Answer, AnyValue, Case, Chosen, Day, Instant, Unknown, Words
from bot.dispute import return_letters
from bot.dispute.accusations import DEFENCES, Blame
from bot.dispute.addresses import ADDRESS_MAX, Match, compared, normalised
from bot.dispute.answer_letters import EXAMPLES, Phrase, PhraseId
from bot.dispute.deadlines import (
    Basis,
    Deadline,
    DeadlineKind,
    DeadlineState,
    deadlines,
    of_kind,
    state,
)
from bot.dispute.evidence import EvidenceId, checklist, completeness
from bot.dispute.facts import GOODS, CaseFacts, Seen, Situation, Stage
from bot.dispute.guidance import Avoid, Confidence, Solution, Step
from bot.dispute.lifecycle import TABLE, Happening, after
from bot.dispute.moments import earliest_moment, latest_moment, utc
from bot.dispute.replay import facts_from
from bot.dispute.sentences import SENTENCE_MAX, SENTENCES_MAX
from bot.dispute.situations import Goal, agenda, milestones
from bot.dispute.solutions import advice
from bot.dispute.told import DAY_ANYWHERE
from bot.marketplaces import rules
from bot.safety import Direction, scan
from bot.texts.speaker import Speaker
from bot.texts.translator import SOURCE, catalogues
from bot.texts.wording.replies import _text
from tests.dispute.cases import NOW, any_facts, facts, left, moments, texts

H, S, K, D, A = Happening, Stage, DeadlineKind, Step, Avoid
DAY = timedelta(days=1)
ENGLISH = Speaker(catalogues(), SOURCE, UTC, NOW)


def ago(number: int) -> date:
    return NOW.date() - timedelta(days=number)


def agreed(days: float = 2, **known: Any) -> CaseFacts:
    """A broken thing whose return was agreed so many days before NOW."""
    known.setdefault("situation", Situation.DEFECTIVE)
    at = NOW - timedelta(days=days)
    return facts(dispute_opened_at=NOW - 9 * DAY, return_agreed_at=at, **known)


def found(one: CaseFacts, kind: DeadlineKind, now: datetime = NOW) -> Deadline:
    deadline = of_kind(deadlines(one, rules(), now), kind)
    assert deadline is not None
    return deadline


def kinds(one: CaseFacts, now: datetime = NOW) -> set[DeadlineKind]:
    return {d.kind for d in deadlines(one, rules(), now)}


# --- where a case can go -------------------------------------------------------------------


WAYS = [
    (S.DISPUTE_OPEN, H.RETURN_AGREED, S.GOODS_RETURNING),
    (S.GOODS_RETURNING, H.RETURN_SENT, S.GOODS_RETURNING),
    (S.GOODS_RETURNING, H.RETURN_ARRIVED, S.GOODS_RETURNING),
    (S.GOODS_RETURNING, H.RETURN_CALLED_OFF, S.DISPUTE_OPEN),
    (S.GOODS_RETURNING, H.PAPERS_ASKED, S.GOODS_RETURNING),
    (S.GOODS_RETURNING, H.DISPUTE_CANCELLED, S.BEFORE_DISPUTE),
    (S.GOODS_RETURNING, H.REFUND_GRANTED, S.CLOSED),
    (S.GOODS_RETURNING, H.PART_GRANTED, S.CLOSED),
    (S.GOODS_RETURNING, H.REFUND_REFUSED, S.CLOSED),
    (S.GOODS_RETURNING, H.GAVE_UP, S.CLOSED),
]


def test_the_table_has_these_ways_and_no_other() -> None:
    returns = {H.RETURN_AGREED, H.RETURN_SENT, H.RETURN_ARRIVED, H.RETURN_CALLED_OFF}
    own = {
        (stage, happening, to)
        for (stage, happening), to in TABLE.items()
        if stage is S.GOODS_RETURNING or to is S.GOODS_RETURNING or happening in returns
    }
    assert own == set(WAYS)


@pytest.mark.parametrize("stage", [S.BEFORE_DISPUTE, S.CLOSED])
def test_nothing_is_returned_without_an_open_dispute(stage: Stage) -> None:
    assert after(stage, H.RETURN_AGREED) is stage


@pytest.mark.parametrize("situation", sorted(Situation))
def test_only_what_came_can_go_back(situation: Situation) -> None:
    one = agreed(situation=situation)
    came = situation in GOODS
    assert (one.stage is S.GOODS_RETURNING) is came
    opened = facts(situation=situation, dispute_opened_at=NOW)
    assert (H.RETURN_AGREED in {m.happening for m in milestones(opened)}) is came


TURNS = [
    ({}, {H.RETURN_SENT, H.RETURN_CALLED_OFF}),
    ({"return_sent_on": ago(1)}, {H.RETURN_ARRIVED, H.PAPERS_ASKED}),
    ({"return_sent_on": ago(1), "return_arrived_on": ago(0)}, {H.PAPERS_ASKED}),
    ({"return_sent_on": ago(1), "papers_asked_on": ago(0)}, {H.RETURN_ARRIVED}),
]


@pytest.mark.parametrize(("known", "coming"), TURNS)
def test_one_thing_after_the_other(known: dict[str, Any], coming: set[Happening]) -> None:
    offered = {m.happening for m in milestones(agreed(**known))}
    ends = {H.REFUND_GRANTED, H.PART_GRANTED, H.REFUND_REFUSED, H.GAVE_UP, H.DISPUTE_CANCELLED}
    assert offered == ends | coming


# --- answers -------------------------------------------------------------------------------


def of_goods(*answers: tuple[str, AnyValue]) -> CaseFacts:
    """An open dispute over a damaged thing, and further answers."""
    begun = (("situation", Chosen("damaged")), ("dispute_opened", Instant(NOW)))
    stored = tuple(Answer(question, value, NOW) for question, value in (*begun, *answers))
    return facts_from(Case("c", NOW, stored))


AGREED = ("return_agreed", Day(ago(3)))
OFF = ("return_agreed", Unknown())
ENDS = ("send_back_end", Instant(NOW + 4 * DAY, by_screen=True))
SENT = ("return_sent", Day(ago(1)))
NUMBER = ("return_number", Words("RR123456785RU"))
ARRIVED = ("return_arrived", Day(ago(0)))
ASKED = ("papers_asked", Day(ago(0)))
SHOWN_BY = ("papers_end", Instant(NOW + 6 * DAY, by_screen=True))
CANCELLED = ("dispute_opened", Unknown())


def test_the_diary_of_a_return() -> None:
    one = of_goods(AGREED, ENDS, SENT, NUMBER, ARRIVED)
    assert one.stage is S.GOODS_RETURNING
    assert (one.return_agreed_on, one.return_sent_on, one.return_arrived_on) == (
        ago(3),
        ago(1),
        ago(0),
    )
    assert one.return_agreed_slack == DAY_ANYWHERE and one.return_number == "RR123456785RU"
    assert one.send_back_end == Seen(NOW + 4 * DAY, by_screen=True)


def test_called_off_it_is_an_open_dispute_again_that_remembers() -> None:
    one = of_goods(AGREED, ENDS, OFF)
    assert one.stage is S.DISPUTE_OPEN and one.return_agreed_at is None
    assert one.return_off_at == earliest_moment(ago(3))
    assert one.send_back_end is not None
    assert of_goods(AGREED, OFF, OFF).return_off_at == one.return_off_at
    again = of_goods(AGREED, ENDS, OFF, ("return_agreed", Day(ago(0))))
    assert again.stage is S.GOODS_RETURNING
    assert again.return_off_at is None and again.send_back_end is None


@pytest.mark.parametrize("end", [CANCELLED, OFF])
def test_what_was_sent_belongs_to_its_own_return(end: tuple[str, AnyValue]) -> None:
    one = of_goods(AGREED, SENT, NUMBER, ARRIVED, ASKED, SHOWN_BY, end)
    assert (one.return_sent_on, one.return_number, one.return_arrived_on) == (None, None, None)
    assert (one.papers_asked_on, one.papers_end) == (None, None)


def test_a_cancelled_dispute_has_no_return() -> None:
    one = of_goods(AGREED, ENDS, OFF, CANCELLED)
    assert one.stage is S.BEFORE_DISPUTE
    assert (one.return_off_at, one.send_back_end) == (None, None)


def test_correcting_a_day_keeps_the_return() -> None:
    corrected = ("dispute_opened", Day(ago(8)))
    one = of_goods(AGREED, ENDS, SENT, corrected, ("return_agreed", Day(ago(4))))
    assert one.stage is S.GOODS_RETURNING
    assert one.return_sent_on == ago(1) and one.send_back_end is not None


def test_only_what_makes_sense_is_asked() -> None:
    assert "send_back_end" in agenda(agreed(), Goal.ALL)
    assert "return_number" not in agenda(agreed(), Goal.ALL)
    sent = agenda(agreed(return_sent_on=ago(0)), Goal.ALL)
    assert "return_number" in sent and "send_back_end" not in sent
    assert not {"seller_answer_end", "protection_end"} & set(sent)
    assert "send_back_end" not in agenda(facts(situation=Situation.DAMAGED), Goal.ALL)


# --- clocks --------------------------------------------------------------------------------


def test_ten_days_from_the_agreement() -> None:
    sending = found(agreed(days=2), K.SEND_BACK_BY)
    assert (sending.earliest, sending.latest) == (NOW + 8 * DAY, None)
    assert (sending.basis, sending.rules) == (Basis.RULE, ("return_send_by",))
    assert sending.offsets == (5 * DAY, 2 * DAY, timedelta(hours=12))
    about = found(agreed(days=2, return_agreed_slack=DAY_ANYWHERE), K.SEND_BACK_BY)
    assert (about.earliest, about.over_at) == (NOW + 8 * DAY, NOW + 8 * DAY + DAY_ANYWHERE)


def test_the_pages_countdown_replaces_the_rule() -> None:
    sending = found(agreed(days=2, send_back_end=left(days=3)), K.SEND_BACK_BY)
    assert (sending.earliest, sending.basis) == (NOW + 3 * DAY, Basis.SCREEN)
    rounded = Seen(NOW + 3 * DAY, by_screen=True, approximate=True)
    about = found(agreed(days=2, send_back_end=rounded), K.SEND_BACK_BY)
    assert (about.earliest, about.latest) == (NOW + 2 * DAY, NOW + 3 * DAY)


def test_a_day_on_the_page_counts_from_its_first_moment_anywhere() -> None:
    day = date(2026, 12, 5)
    seen = Seen(earliest_moment(day), by_screen=True, day=day)
    sending = found(agreed(send_back_end=seen), K.SEND_BACK_BY)
    assert sending.earliest == datetime(2026, 12, 4, 10, tzinfo=UTC)
    assert sending.latest == datetime(2026, 12, 6, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "local", "ten_days_later"),
    [
        ("Europe/Madrid", "2026-10-20 12:00", "2026-10-30 10:00"),
        ("America/New_York", "2026-10-25 12:00", "2026-11-04 16:00"),
        ("Europe/Moscow", "2026-10-20 12:00", "2026-10-30 09:00"),
    ],
)
def test_ten_days_are_240_hours_across_a_clock_change(
    zone: str, local: str, ten_days_later: str
) -> None:
    start = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    one = facts(
        situation=Situation.DAMAGED, dispute_opened_at=utc(start), return_agreed_at=utc(start)
    )
    sending = found(one, K.SEND_BACK_BY, utc(start))
    assert sending.earliest == datetime.fromisoformat(ten_days_later).replace(tzinfo=UTC)


def test_the_clock_of_sending_stops_when_the_number_is_there_too() -> None:
    sent = {"return_sent_on": ago(0)}
    assert K.SEND_BACK_BY in kinds(agreed(**sent))
    assert K.SEND_BACK_BY in kinds(agreed(**sent, unknown=frozenset({"return_number"})))
    assert kinds(agreed(**sent, return_number="RR1")) == {K.SELLER_CONFIRMS}


def test_a_month_from_sending_and_from_the_arrival() -> None:
    sent = agreed(return_sent_on=ago(1), return_number="RR1")
    confirms = found(sent, K.SELLER_CONFIRMS)
    assert confirms.earliest == earliest_moment(ago(1)) + 30 * DAY
    assert confirms.latest == latest_moment(ago(1)) + 31 * DAY
    assert confirms.rules == ("return_seller_confirms", "return_papers")
    assert confirms.moment == confirms.earliest
    here = agreed(return_sent_on=ago(9), return_number="RR1", return_arrived_on=ago(1))
    assert kinds(here) == {K.RETURN_MONEY}
    money = found(here, K.RETURN_MONEY)
    assert money.moment == money.over_at == latest_moment(ago(1)) + 31 * DAY


def test_ten_days_to_show_papers_or_what_the_page_says() -> None:
    sent = {"return_sent_on": ago(35), "return_number": "RR1", "papers_asked_on": ago(2)}
    asked = agreed(days=40, **sent)
    assert kinds(asked) == {K.PAPERS_DUE}
    due = found(asked, K.PAPERS_DUE)
    assert (due.earliest, due.latest) == (
        earliest_moment(ago(2)) + 10 * DAY,
        latest_moment(ago(2)) + 10 * DAY,
    )
    assert due.rules == ("return_papers", "return_defended_with_papers")
    told = found(agreed(days=40, **sent, papers_end=left(days=5)), K.PAPERS_DUE)
    assert (told.earliest, told.basis) == (NOW + 5 * DAY, Basis.SCREEN)
    assert kinds(agreed(days=40, **sent, return_arrived_on=ago(1))) == {
        K.PAPERS_DUE,
        K.RETURN_MONEY,
    }


def test_called_off_the_dispute_lapses_when_the_time_to_send_ends() -> None:
    off = facts(
        situation=Situation.DAMAGED, dispute_opened_at=NOW - 9 * DAY, return_off_at=NOW - 2 * DAY
    )
    lapse = found(off, K.RETURN_LAPSES)
    assert (lapse.earliest, lapse.over_at) == (NOW + 8 * DAY, NOW + 8 * DAY + DAY_ANYWHERE)
    parcel = facts(dispute_opened_at=NOW - 9 * DAY, return_off_at=NOW - 2 * DAY)
    assert K.RETURN_LAPSES not in kinds(parcel)


SPANS = [
    (agreed(days=0, return_agreed_slack=DAY_ANYWHERE), K.SEND_BACK_BY, 6, DeadlineState.TIME_LEFT),
    (agreed(days=0, return_agreed_slack=DAY_ANYWHERE), K.SEND_BACK_BY, 8, DeadlineState.SOON),
    (agreed(days=0, return_agreed_slack=DAY_ANYWHERE), K.SEND_BACK_BY, 11, DeadlineState.LAST_DAY),
    (agreed(days=0, return_agreed_slack=DAY_ANYWHERE), K.SEND_BACK_BY, 13, DeadlineState.PASSED),
    (agreed(return_sent_on=ago(0)), K.SELLER_CONFIRMS, 31, DeadlineState.LAST_DAY),
    (
        agreed(return_sent_on=ago(9), papers_asked_on=ago(0)),
        K.PAPERS_DUE,
        10,
        DeadlineState.LAST_DAY,
    ),
    (agreed(return_sent_on=ago(9), papers_asked_on=ago(0)), K.PAPERS_DUE, 12, DeadlineState.PASSED),
    (agreed(return_sent_on=ago(0)), K.SELLER_CONFIRMS, 33, DeadlineState.PASSED),
]


@pytest.mark.parametrize(("one", "kind", "days", "expected"), SPANS)
def test_both_sides_of_a_clock(
    one: CaseFacts, kind: DeadlineKind, days: int, expected: DeadlineState
) -> None:
    now = NOW + days * DAY
    assert state(found(one, kind, now), now) is expected


# --- advice --------------------------------------------------------------------------------


ON_ITS_WAY = {"return_sent_on": ago(3), "return_number": "RR1"}
TABLE_OF_ADVICE: list[tuple[str, CaseFacts, Solution, Step]] = [
    ("agreed", agreed(days=1), Solution.SEND_BACK, D.COUNT_POSTAGE),
    ("soon", agreed(days=8), Solution.SEND_BACK, D.FILL_POSTAL_FORM),
    ("last day", agreed(days=9.5), Solution.SEND_TODAY, D.FILL_POSTAL_FORM),
    ("over", agreed(days=11), Solution.SENDING_TIME_OVER, D.LOOK_BEFORE_SENDING),
    ("sent, no number", agreed(return_sent_on=ago(0)), Solution.ENTER_THE_TRACK, D.ENTER_TRACK),
    ("sent", agreed(**ON_ITS_WAY), Solution.RETURN_ON_ITS_WAY, D.WATCH_RETURN),
    (
        "sent without a number, time over",
        agreed(days=20, return_sent_on=ago(12)),
        Solution.NUMBER_MISSING,
        D.ENTER_IF_TAKEN,
    ),
    (
        "a month",
        agreed(days=40, return_sent_on=ago(34), return_number="RR1"),
        Solution.SELLERS_MONTH_OVER,
        D.READ_DISPUTE_PAGE,
    ),
    (
        "papers asked",
        agreed(days=40, return_sent_on=ago(34), return_number="R", papers_asked_on=ago(1)),
        Solution.SHOW_PAPERS,
        D.DEFEND_WITH_PAPERS,
    ),
    (
        "papers asked long ago",
        agreed(days=60, return_sent_on=ago(50), return_number="R", papers_asked_on=ago(19)),
        Solution.SELLERS_MONTH_OVER,
        D.READ_DISPUTE_PAGE,
    ),
    (
        "arrived",
        agreed(**ON_ITS_WAY, return_arrived_on=ago(0)),
        Solution.RETURN_ARRIVED,
        D.SHOW_ARRIVAL,
    ),
    (
        "arrived long ago",
        agreed(days=60, return_sent_on=ago(50), return_number="R", return_arrived_on=ago(40)),
        Solution.RETURN_UNPAID,
        D.READ_DISPUTE_PAGE,
    ),
    (
        "called off",
        facts(situation=Situation.DAMAGED, dispute_opened_at=NOW, return_off_at=NOW - DAY),
        Solution.RETURN_IS_OFF,
        D.ASK_OTHER_SOLUTION,
    ),
]


@pytest.mark.parametrize(
    ("one", "solution", "do"),
    [row[1:] for row in TABLE_OF_ADVICE],
    ids=[row[0] for row in TABLE_OF_ADVICE],
)
def test_what_to_do(one: CaseFacts, solution: Solution, do: Step) -> None:
    given_ = advice(one, rules(), NOW)
    assert (given_.solution, given_.do) == (solution, do)
    assert {A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT} <= set(given_.avoid)


def test_the_posting_goes_in_order_and_only_to_the_forms_address() -> None:
    given_ = advice(agreed(days=1), rules(), NOW)
    posting = (D.FILL_POSTAL_FORM, D.FORM_ADDRESS, D.FILM_POSTING, D.ENTER_TRACK)
    assert given_.steps == (D.COUNT_POSTAGE, *posting)
    assert given_.dont is A.OTHER_ADDRESS
    assert {A.SEND_UNTRACKED, A.TRUST_POSTAGE_PROMISE} <= set(given_.avoid)
    assert given_.by == NOW + 9 * DAY and given_.confidence is Confidence.USUAL
    assert {"return_postage", "postage_eats_refund", "return_send_by"} <= set(given_.because)


SENDING = {D.COUNT_POSTAGE, D.FILL_POSTAL_FORM, D.FILM_POSTING}


@given(any_facts, moments)
def test_nothing_is_sent_twice_or_too_late_and_nothing_is_closed_before_the_money(
    one: CaseFacts, now: datetime
) -> None:
    given_ = advice(one, rules(), now)
    steps = set(given_.steps)
    if one.stage is not S.GOODS_RETURNING:
        # Counting the postage commits to nothing.
        assert not steps & (SENDING - {D.COUNT_POSTAGE} | {D.ENTER_TRACK, D.FORM_ADDRESS})
        return
    sending = of_kind(deadlines(one, rules(), now), K.SEND_BACK_BY)
    assert given_.by is None or given_.by > utc(now)
    assert {A.CANCEL_DISPUTE, A.CONFIRM_RECEIPT} <= set(given_.avoid)
    if one.return_sent_on is not None:
        assert not steps & SENDING
    if sending is None or sending.over_at <= utc(now):
        assert not steps & (SENDING | {D.ENTER_TRACK})
    elif given_.by is not None and one.return_arrived_on is None:
        assert given_.by <= sending.over_at
    if D.WAIT_FOR_MONEY in steps:
        assert given_.by is not None
    if A.SEND_UNSEEN in given_.avoid:
        assert given_.do is D.LOOK_BEFORE_SENDING


# --- papers and letters --------------------------------------------------------------------


PAPERS = [
    EvidenceId.RETURN_RECEIPT,
    EvidenceId.RETURN_TRACKING,
    EvidenceId.POSTING_VIDEO,
    EvidenceId.RETURN_PARCEL,
]


@pytest.mark.parametrize("situation", sorted(GOODS))
def test_the_papers_of_a_return_come_first_and_only_then(situation: Situation) -> None:
    items = checklist(agreed(situation=situation), rules())
    assert [item.id for item in items[:4]] == PAPERS
    assert EvidenceId.DISPUTE_PAGE in {item.id for item in items}
    before = checklist(facts(situation=situation, dispute_opened_at=NOW), rules())
    assert not {item.id for item in before} & set(PAPERS)
    assert len(items) == len(before) + 4


def test_papers_that_do_not_exist_block_nothing() -> None:
    one = agreed(
        evidence_ready=frozenset({"return_receipt"}),
        evidence_absent=frozenset({"posting_video", "return_tracking"}),
    )
    items = checklist(one, rules())
    made = completeness(one, items)
    assert (made.ready, made.total) == (1, len(items) - 2)
    assert EvidenceId.RETURN_RECEIPT not in made.missing


def test_every_accusation_has_papers_a_sentence_and_rules() -> None:
    assert set(DEFENCES) == set(Blame)
    assert len({one.says for one in DEFENCES.values()}) == len(DEFENCES)
    for one in DEFENCES.values():
        assert one.papers and all(rules().rule(rule) for rule in one.because)


ATTACHED = {PhraseId.RECEIPT_ATTACHED, PhraseId.PAPERS_ATTACHED, PhraseId.POSTING_FILMED}


def letters(one: CaseFacts) -> list[tuple[Phrase, ...]]:
    defences = [return_letters.defence(one, blame) for blame in Blame]
    return [return_letters.sent(one), return_letters.confirm(one), *defences]


def test_nothing_is_attached_that_is_not_there() -> None:
    one = agreed(**ON_ITS_WAY)
    assert not {p.id for letter in letters(one) for p in letter} & ATTACHED
    ready = agreed(**ON_ITS_WAY, evidence_ready=frozenset({"return_receipt", "posting_video"}))
    said = [{p.id for p in letter} & ATTACHED for letter in letters(ready)]
    papers, film = {PhraseId.PAPERS_ATTACHED}, {PhraseId.POSTING_FILMED}
    assert said == [
        {PhraseId.RECEIPT_ATTACHED},
        set(),
        papers,
        papers,
        papers | film,
        papers | film,
    ]


@given(any_facts, texts)
def test_every_letter_is_short_true_and_safe_to_send(one: CaseFacts, number: str) -> None:
    for letter in letters(one):
        ids = [phrase.id for phrase in letter]
        assert len(ids) == len(set(ids)) <= SENTENCES_MAX
        for phrase in letter:
            assert phrase.params.keys() == EXAMPLES[phrase.id].keys()
        if one.return_sent_on is None:
            assert PhraseId.RETURN_SENT_ON not in ids
        sentences = [_text((phrase,), ENGLISH) for phrase in letter]
        assert all(len(sentence) <= SENTENCE_MAX for sentence in sentences)
        assert not scan(" ".join(sentences), Direction.buyer)


# --- two addresses -------------------------------------------------------------------------


FORM = "Room 5, No. 12 Long Road, Shenzhen, Guangdong 518000, China"
ADDRESSES = [
    (FORM.upper().replace(", ", "\n"), Match.SAME),
    ("room 5 no 12 long road shenzhen guangdong 518000 china", Match.SAME),
    ("Room 5, №12 Long Road, Shenzhen, Guangdong, 518000 China", Match.SAME),
    ("Room 5, No. 12 Long Road, Shen-Zhen, Guangdong 518000, China", Match.CLOSE),
    ("Room 5, No. 1 2 Long Road, Shenzhen, Guangdong 518000, China", Match.CLOSE),
    ("China, 518000 Guangdong, Shenzhen, Long Road No. 12, Room 5", Match.CLOSE),
    ("No. 12 Long Road, Shenzhen", Match.CLOSE),
    (f"{FORM}, tel 13800000000", Match.CLOSE),
    (FORM.replace("12", "21"), Match.DIFFERENT),
    (FORM.replace("518000", "518001"), Match.DIFFERENT),
    ("Warehouse 3, 7 Another Street, Yiwu, China", Match.DIFFERENT),
]


@pytest.mark.parametrize(("message", "match"), ADDRESSES)
def test_addresses(message: str, match: Match) -> None:
    assert compared(normalised(FORM), normalised(message)) is match
    assert compared(normalised(message), normalised(FORM)) is match


@pytest.mark.parametrize("text", ["", "?", "Shenzhen", "  \n ", "a " * ADDRESS_MAX])
def test_no_address(text: str) -> None:
    assert normalised(text) == ""


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_words_compare(one: str, other: str) -> None:
    form, message = normalised(one), normalised(other)
    if form:
        assert compared(form, form) is Match.SAME
    if form and message:
        assert compared(form, message) is compared(message, form)
