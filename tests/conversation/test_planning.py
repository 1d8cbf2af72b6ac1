"""Which reminders stand, and when the one notice after a deadline comes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.conversation.chapters import reminders
from bot.conversation.digest import digest
from bot.conversation.planning import NOTICE_WAITS, planned_for, replanned, resumed, unmuted
from bot.conversation.session import (
    Answer,
    AnyValue,
    Case,
    Day,
    Instant,
    Session,
    Settings,
    View,
)
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import deadlines
from bot.dispute.reminder_policy import PASSED, Planned
from bot.dispute.replay import facts_from
from bot.marketplaces import rules
from bot.storage.records import KEEP_SETTLED_MS
from bot.texts.render import plain, render
from bot.texts.speaker import Speaker
from bot.texts.translator import catalogues
from bot.texts.wording.deadlines import short

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def case(question: str, value: AnyValue) -> Case:
    return Case("c", NOW, (Answer(question, value, NOW),), reminders=True)


def plan(question: str, value: AnyValue) -> dict[str, list[datetime]]:
    one = case(question, value)
    made: dict[str, list[datetime]] = {}
    for planned in planned_for(Session(cases=(one,)), one, NOW):
        assert planned.at < planned.deadline_at or planned.offset == PASSED
        name = f"{planned.deadline}{' over' if planned.offset == PASSED else ''}"
        made.setdefault(name, []).append(planned.at)
    return made


ABOUT = Instant(NOW + 14 * DAY, approximate=True, by_screen=True)
TOLD = Day(date(2026, 12, 5))
OVER: list[tuple[str, AnyValue, str, datetime]] = [
    ("shipped_on", Day(date(2026, 11, 1)), "protection_end", datetime(2027, 1, 29, 10, tzinfo=UTC)),
    ("protection_end", TOLD, "protection_end", datetime(2026, 12, 6, 12, tzinfo=UTC)),
    ("protection_end", ABOUT, "protection_end", NOW + 14 * DAY),
    ("dispute_opened", Instant(NOW), "seller_answer", NOW + 5 * DAY),
    ("dispute_opened", Instant(NOW), "platform_steps_in", NOW + 7 * DAY),
    (
        "shipped_on",
        Day(date(2026, 11, 1)),
        "open_after_protection",
        datetime(2027, 2, 13, 10, tzinfo=UTC),
    ),
]


@pytest.mark.parametrize(("question", "value", "kind", "at"), OVER)
def test_the_notice_comes_when_it_is_surely_over(
    question: str, value: AnyValue, kind: str, at: datetime
) -> None:
    assert plan(question, value)[f"{kind} over"] == [at]


def test_reminders_come_before_the_safe_moment() -> None:
    made = plan("protection_end", ABOUT)
    assert made["protection_end"] and max(made["protection_end"]) < NOW + 13 * DAY


def test_of_the_perhaps_the_earliest_counts_too() -> None:
    """X4. Forty-five days and fifteen: what may be longer is only said."""
    made = plan("shipped_on", Day(date(2026, 11, 1)))
    assert max(made["open_after_protection"]) < datetime(2026, 12, 30, 10, tzinfo=UTC)
    assert made["open_after_protection over"] == [datetime(2027, 2, 13, 10, tzinfo=UTC)]


def test_the_bot_is_not_silent_after_the_fifth_day_of_a_dispute() -> None:
    made = plan("dispute_opened", Instant(NOW))
    first, second = made["platform_steps_in"]
    assert NOW + 4.5 * DAY <= first <= NOW + 5 * DAY
    assert NOW + 6 * DAY <= second < NOW + 7 * DAY


@pytest.mark.parametrize(
    ("question", "value", "words"),
    [
        ("shipped_on", Day(date(2026, 11, 1)), "Protection may have ended"),
        ("protection_end", ABOUT, "Protection may have ended"),
        ("protection_end", Instant(NOW + 5 * DAY, by_screen=True), "Protection ended"),
    ],
)
def test_an_estimate_is_not_said_to_have_ended(question: str, value: AnyValue, words: str) -> None:
    one = case(question, value)
    session = Session(cases=(one,))
    over = [
        p
        for p in planned_for(session, one, NOW)
        if p.offset == PASSED and p.deadline == "protection_end"
    ]
    later = over[0].at + DAY
    (told,) = digest(session, over, later).reminders
    assert told.passed and told.deadline_at == over[0].at
    speaker = Speaker(catalogues(), "en", UTC, later)
    text = plain(render(digest(session, over, later), speaker))
    assert words in text
    assert "ook at the order page" in text


def test_one_day_at_least_is_not_said_to_be_over() -> None:
    one = case("protection_end", Instant(NOW + DAY, approximate=True, by_screen=True))
    (found, *_) = deadlines(facts_from(one), rules(), NOW)
    told = " ".join(short(found, Speaker(catalogues(), "en", UTC, NOW)))
    assert (
        "Do not count on opening the dispute later than" in told
        and "These are the last 24 hours." in told
    )


def test_a_stage_that_waits_for_a_free_moment_survives_a_change_of_answers() -> None:
    """At night the three-day reminder waits for the morning; a tap must not cancel it."""
    end = NOW + 4 * DAY
    one = case("protection_end", Instant(end, by_screen=True))
    one, _ = replanned(Session(cases=(one,)), one, NOW)
    later = NOW + timedelta(days=1, hours=10)
    kept = planned_for(Session(cases=(one,)), one, later)
    three_days = [p for p in kept if p.deadline == "protection_end" and p.offset == 3 * DAY]
    assert [p.generation for p in three_days] == [1]
    # Set late, the same stage is not planned: the screen just seen has said it.
    fresh = case("protection_end", Instant(end, by_screen=True))
    assert not [
        p
        for p in planned_for(Session(cases=(fresh,)), fresh, later)
        if p.deadline == "protection_end" and p.offset == 3 * DAY
    ]


def both(first: timedelta, second: timedelta, *, said_today: bool = False) -> Session:
    """Two cases whose protection ends so long from now, both with reminders."""
    cases = tuple(
        Case(name, NOW, (Answer("protection_end", Instant(NOW + left, by_screen=True), NOW),),
             reminders=True)
        for name, left in (("a", first), ("b", second))
    )  # fmt: skip
    settings = Settings(zone="Europe/Moscow", quiet_from=0, quiet_to=0)
    today = (NOW.date(),) if said_today else ()
    return Session(settings=settings, cases=cases, focus="a", digests=today)


def promised(session: Session) -> list[datetime]:
    shown = reminders.shown(session, View("reminders"), NOW)
    assert shown is not None
    return [at for kind, at in shown.planned if kind == "protection_end"]


def test_the_reminders_screen_tells_when_they_will_really_come() -> None:
    alone = [NOW + timedelta(hours=h) for h in (1, 49, 70)]
    left, day = timedelta(days=3, hours=1), timedelta(days=1)
    assert promised(both(left, 20 * day)) == alone
    # Another case's message of the day takes it along.
    half = timedelta(minutes=30)
    assert promised(both(left, left - half)) == [at - half for at in alone]
    # The day has had its message.
    tomorrow = datetime(2026, 11, 25, 21, tzinfo=UTC)
    assert promised(both(left, 20 * day, said_today=True))[0] == tomorrow


@pytest.mark.parametrize(
    ("second", "named"),
    [
        (Case("d", NOW), True),
        (Case("d", NOW, closed_at=NOW, closed_as="refunded"), True),  # its money is waited for
        (Case("d", NOW, closed_at=NOW, closed_as="gave_up"), False),
    ],
)
def test_a_case_among_others_is_named_by_what_tells_it_apart(second: Case, named: bool) -> None:
    first = case("protection_end", ABOUT)
    session = Session(cases=(first, second))
    shown = digest(session, planned_for(session, first, NOW)[:1], NOW)
    assert shown.among_others is named


def test_two_stages_said_together_stand_once_on_the_screen() -> None:
    at, one = NOW + DAY, case("protection_end", ABOUT)
    stages = [Planned("c", "k", o * DAY, 1, at, at + 3 * DAY, last=False) for o in (1, 2)]
    assert reminders._listed(Session(), one, [(p, at) for p in stages], NOW) == (("k", at),)


SHIPPED = Day(date(2026, 11, 20))


def told_over(question: str, value: AnyValue, at: timedelta) -> tuple[Case, datetime]:
    """A case planned now, and a moment so long after its first deadline was over."""
    planned, _ = replanned(Session(), case(question, value), NOW)
    over = min(one.over_at for one in planned.planned if one.over_at and one.deadline != SILENCE)
    return planned, over + at


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("question", "value", "after", "waits"),
    [
        ("protection_end", ABOUT, HOUR, True),
        ("protection_end", ABOUT, 3 * DAY, True),
        ("protection_end", ABOUT, 5 * DAY, False),
        ("protection_end", ABOUT, -HOUR, False),
        # What opens is in no list of deadlines once it is open.
        ("shipped_on", SHIPPED, HOUR, True),
        ("shipped_on", SHIPPED, 5 * DAY, False),
    ],
)
def test_a_notice_waits_some_days_and_no_press_loses_it(
    question: str, value: AnyValue, after: timedelta, waits: bool
) -> None:
    before, later = told_over(question, value, after)
    over = later - after
    notices = {p.at for p in planned_for(Session(cases=(before,)), before, later) if p.notice}
    assert (over in notices) is (waits or after < timedelta())
    told = replace(before, planned=tuple(replace(one, said=(0,)) for one in before.planned))
    if waits:
        assert over not in {p.at for p in planned_for(Session(), told, later)}
        moved = replace(before, planned=tuple(replace(p, at=p.at + HOUR) for p in before.planned))
        gone = over not in {p.at for p in planned_for(Session(), moved, later)}
        assert gone or question == "shipped_on"
        for again in (resumed(before, later), unmuted(_muted(before), later)):
            assert over not in {p.at for p in planned_for(Session(), again, later)}


def _muted(one: Case) -> Case:
    return replace(one, muted=tuple(known.deadline for known in one.planned))


def test_what_is_not_over_yet_is_told_after_a_pause() -> None:
    """Its moment has passed, the notice is due hours later."""
    before, later = told_over("protection_end", TOLD, -HOUR)
    notices = {p.at for p in planned_for(Session(), resumed(before, later), later + 2 * HOUR)}
    assert later + HOUR in notices


def test_the_rows_of_notices_are_kept_longer_than_one_may_wait() -> None:
    """A row that is kept as sent is what keeps an older version's notice from going again."""
    assert timedelta(milliseconds=KEEP_SETTLED_MS) > NOTICE_WAITS
