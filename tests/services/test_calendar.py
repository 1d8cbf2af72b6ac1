"""The calendar file: what phones make of it, over the life of a case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.exported import entries, noted, outdated, running, takes_back
from bot.conversation.moves import with_case
from bot.conversation.session import Answer, Case, Day, Instant, Session, Settings, Unknown, Words
from bot.services import documents
from bot.services.documents import File
from bot.storage.base import Person
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from bot.texts.wording import deadlines
from tests.services.calendars import Phone, checked, unfolded

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DAY = timedelta(days=1)
CATALOGUES = catalogues()


def speaker(locale: str = "ru", now: datetime = NOW) -> Speaker:
    return Speaker(CATALOGUES, locale, UTC, now)


def answered(case: Case, question: str, value: object) -> Case:
    return replace(case, answers=(*case.answers, Answer(question, value, NOW)))  # type: ignore[arg-type]


def protected(days: float = 10, case_id: str = "ab12") -> Session:
    end = Instant(NOW + timedelta(days=days), by_screen=True)
    return Session(cases=(answered(Case(case_id, NOW), "protection_end", end),))


def file_of(session: Session, case: str = "ab12", now: datetime = NOW, locale: str = "ru") -> File:
    made = documents.calendar(session, case, speaker(locale, now), now)
    assert made is not None
    return made


def sent(session: Session, phone: Phone, now: datetime = NOW) -> Session:
    """Have the file made, import it, and note it as the courier does."""
    made = file_of(session, now=now)
    assert made.data is not None and made.step is not None
    phone.take(made.data)
    after = made.step(Person(1, session)).session
    assert after is not None
    return after


def test_a_file_is_what_the_standard_asks_for() -> None:
    made = file_of(protected(), locale="en")
    assert made.name == "spor-ab12.ics" and made.data is not None
    calendar = checked(made.data)
    assert b"METHOD:PUBLISH" in made.data
    assert [event.status for event in calendar.events] == ["CONFIRMED", "CONFIRMED"]
    assert {event.uid for event in calendar.events} == {
        "caseab12-protection_end@dispute-guide",
        "caseab12-open_after_protection@dispute-guide",
    }
    first = min(calendar.events, key=lambda event: event.dtstart)
    assert first.dtstart == NOW + 10 * DAY and first.dtend is None
    assert first.summary == deadlines.TITLES["protection_end"]
    assert first.description == "The parcel has not come\nBasis: your own screen."


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_long_words_are_folded_between_letters(locale: str) -> None:
    """Cyrillic has two octets a letter: 75 octets end inside one half of the time."""
    session = protected()
    session = with_case(
        session, answered(session.cases[0], "order_number", Words("8190000000001234"))
    )
    data = file_of(session, locale=locale).data
    assert data is not None
    folded = [line for line in data.split(b"\r\n") if line.startswith(b" ")]
    assert folded
    title = next(line.value for line in unfolded(data) if line.name == "SUMMARY")
    assert "AliExpress" in title


def test_alarms_ring_when_reminders_would() -> None:
    phone = Phone()
    sent(protected(10), phone)
    assert phone.alarms("protection_end") == [timedelta(hours=3), DAY, 3 * DAY]
    assert phone.alarms("open_after_protection") == [DAY, 3 * DAY]


def test_an_alarm_that_is_past_does_not_ring_at_the_import() -> None:
    phone = Phone()
    sent(protected(0.5), phone)
    assert phone.alarms("protection_end") == [timedelta(hours=3)]


def test_the_same_dates_are_the_same_entries() -> None:
    phone = Phone()
    session = sent(protected(), phone)
    again = sent(session, phone, NOW + timedelta(hours=1))
    assert again == session
    assert {event.sequence for event in phone.entries.values()} == {0}


def test_a_moved_deadline_moves_its_entry() -> None:
    phone = Phone()
    session = sent(protected(10), phone)
    later = answered(session.cases[0], "protection_end", Instant(NOW + 12 * DAY, by_screen=True))
    session = with_case(session, later)
    assert outdated(later, running(session, later, NOW), NOW)
    session = sent(session, phone)
    assert phone.shown["protection_end"] == NOW + 12 * DAY
    assert len(phone.entries) == 2
    assert phone.entries["caseab12-protection_end@dispute-guide"].sequence == 1
    case = session.cases[0]
    assert not outdated(case, running(session, case, NOW), NOW)


def test_an_opened_dispute_takes_back_what_does_not_count_any_more() -> None:
    phone = Phone()
    session = sent(protected(), phone)
    opened = answered(session.cases[0], "dispute_opened", Instant(NOW))
    session = sent(with_case(session, opened), phone)
    assert set(phone.shown) == {"seller_answer", "platform_steps_in"}
    # … and brings it back when the dispute is cancelled.
    back = answered(session.cases[0], "dispute_opened", Unknown())
    sent(with_case(session, back), phone)
    assert set(phone.shown) == {"protection_end", "open_after_protection"}


def test_a_won_case_has_the_days_of_the_refund() -> None:
    phone = Phone()
    session = sent(protected(), phone)
    won = replace(session.cases[0], closed_at=NOW, closed_as="refunded")
    sent(with_case(session, won), phone)
    assert set(phone.shown) == {"refund_usual", "refund_longest"}


def test_it_is_offered_to_clear_only_what_a_file_would_take_back() -> None:
    phone = Phone()
    session = sent(protected(), phone)
    lost = replace(session.cases[0], closed_at=NOW, closed_as="refused")
    assert takes_back(lost, running(with_case(session, lost), lost, NOW), NOW)
    session = sent(with_case(session, lost), phone)
    case = session.cases[0]
    assert not takes_back(case, running(session, case, NOW), NOW)


def test_what_is_long_over_does_not_enter_a_first_file() -> None:
    session, later = protected(), NOW + timedelta(days=90)
    assert entries(session.cases[0], running(session, session.cases[0], later), later) == ()


def test_a_closed_case_clears_the_calendar() -> None:
    phone = Phone()
    session = sent(protected(), phone)
    case = replace(session.cases[0], closed_at=NOW, closed_as="refused")
    closed = with_case(session, case)
    data = file_of(closed).data
    assert data is not None and b"METHOD:CANCEL" in data
    assert b"BEGIN:VALARM" not in data
    closed = sent(closed, phone)
    assert phone.shown == {}
    reopened = replace(closed.cases[0], closed_at=None, closed_as=None)
    sent(with_case(closed, reopened), phone)
    assert set(phone.shown) == {"protection_end", "open_after_protection"}


def test_what_has_passed_stays_in_the_calendar() -> None:
    phone = Phone()
    session = sent(protected(10), phone)
    later = NOW + 11 * DAY
    closed = replace(session.cases[0], closed_at=later, closed_as="gave_up")
    sent(with_case(session, closed), phone, later)
    assert set(phone.shown) == {"protection_end"}


def test_nothing_to_say_is_no_file() -> None:
    closed = replace(protected().cases[0], closed_at=NOW, closed_as="gave_up")
    for session, case in (
        (Session(cases=(Case("ab12", NOW),)), "ab12"),
        (Session(cases=(closed,)), "ab12"),
        (Session(), ""),
        (protected(), "0ther"),
    ):
        assert documents.calendar(session, case, speaker(), NOW) is None


def test_one_file_for_all_open_cases() -> None:
    two = Session(cases=(*protected(4, "one").cases, *protected(6, "two").cases))
    made = file_of(two, "")
    assert made.name == "spor.ics" and made.data is not None and made.step is not None
    assert len({event.uid for event in checked(made.data).events}) == 4
    after = made.step(Person(1, two)).session
    assert after is not None and all(len(case.calendar) == 2 for case in after.cases)


@pytest.mark.parametrize("locale", ["en", "ru"])
def test_entries_of_several_cases_are_told_apart_by_their_titles(locale: str) -> None:
    one, other = protected(4, "one").cases[0], protected(6, "two").cases[0]
    later = replace(one, id="three", opened_at=NOW + timedelta(minutes=9))
    same_day = checked(file_of(Session(cases=(one, later)), "", locale=locale).data or b"")
    assert len({event.summary for event in same_day.events}) == len(same_day.events) == 4
    other = answered(other, "order_number", Words("8185000012345678"))
    two = Session(cases=(one, other))
    for case in ("", "one", "two"):
        made = file_of(two, case, locale=locale)
        titles = [event.summary for event in checked(made.data or b"").events]
        assert len(set(titles)) == len(titles)
        assert all("5678" in title or "25" in title for title in titles), titles
    alone = checked(file_of(Session(cases=(other,)), "two", locale=locale).data or b"")
    assert all("5678" not in event.summary for event in alone.events)


def test_a_person_erased_meanwhile_is_noted_nowhere() -> None:
    step = file_of(protected()).step
    assert step is not None and step(Person(1, None)).session is None


# --- over any life of a case ---------------------------------------------------------------

DEEDS = st.one_of(
    st.tuples(st.just("ends"), st.integers(-2, 40)),
    st.tuples(st.just("shipped"), st.integers(0, 80)),
    st.tuples(st.just("opened"), st.integers(0, 9)),
    st.tuples(st.just("withdrawn"), st.just(0)),
    st.tuples(st.just("closed"), st.just(0)),
    st.tuples(st.just("reopened"), st.just(0)),
    st.tuples(st.just("waits"), st.integers(1, 20)),
    st.tuples(st.just("zone"), st.sampled_from([0, 1, 2])),
)
ZONES = ("Europe/Moscow", "America/New_York", "Australia/Lord_Howe")


def done(session: Session, deed: str, days: int, now: datetime) -> Session:
    case = session.cases[0]
    match deed:
        case "ends":
            case = answered(case, "protection_end", Instant(now + days * DAY, by_screen=True))
        case "shipped":
            case = answered(case, "shipped_on", Day((now - days * DAY).date()))
        case "opened":
            case = answered(case, "dispute_opened", Day((now - days * DAY).date()))
        case "withdrawn":
            case = answered(case, "dispute_opened", Unknown())
        case "closed":
            case = replace(case, closed_at=now, closed_as="gave_up")
        case "reopened":
            case = replace(case, closed_at=None, closed_as=None)
        case "zone":
            return replace(session, settings=Settings(zone=ZONES[days]))
    return with_case(session, case)


@given(st.lists(st.tuples(DEEDS, st.booleans()), min_size=1, max_size=12))
def test_a_phone_that_has_the_last_file_shows_what_the_case_shows(
    life: list[tuple[tuple[str, int], bool]],
) -> None:
    phone, now, session = Phone(), NOW, protected()
    sequences: dict[str, int] = {}
    for (deed, days), asked in life:
        now += days * DAY if deed == "waits" else timedelta(minutes=1)
        session = done(session, deed, days, now)
        if not asked or documents.calendar(session, "ab12", speaker(now=now), now) is None:
            continue
        session = sent(session, phone, now)
        ahead = {
            one.kind.value: one.moment
            for one in running(session, session.cases[0], now)
            if one.moment > now
        }
        assert {kind: at for kind, at in phone.shown.items() if at > now} == ahead
        for uid, event in phone.entries.items():
            assert event.sequence >= sequences.get(uid, 0)
            sequences[uid] = event.sequence


@given(st.lists(DEEDS, max_size=8))
def test_a_moved_entry_never_keeps_its_sequence(life: list[tuple[str, int]]) -> None:
    """Two files may say different things of one entry only under different sequences."""
    session, now = protected(), NOW
    said: dict[tuple[str, int], tuple[datetime, bool]] = {}
    for deed, days in life:
        now += days * DAY if deed == "waits" else timedelta(minutes=1)
        session = done(session, deed, days, now)
        case = session.cases[0]
        made = entries(case, running(session, case, now), now)
        for entry in made:
            key = (entry.deadline, entry.sequence)
            assert said.setdefault(key, (entry.at, entry.cancelled)) == (entry.at, entry.cancelled)
        session = with_case(session, noted(case, made))
