"""What the dialogue must hold, event by event, without a shell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.reacting import topic
from bot.conversation.engine import advance
from bot.conversation.events import (
    CommandGiven,
    Event,
    LeftBot,
    MediaSent,
    OptionChosen,
    TextSent,
)
from bot.conversation.moves import facts_of, with_answer
from bot.conversation.planning import planned_for, replanned
from bot.conversation.present import present
from bot.conversation.screens import CalendarShown, QuestionAsked, ValueEchoed
from bot.conversation.session import (
    CASES_MAX,
    Answer,
    Case,
    Chosen,
    Day,
    Instant,
    Session,
    Settings,
    Sum,
    Unknown,
    View,
)
from bot.conversation.typed import Understood, read
from bot.dispute.money import Money
from bot.dispute.question_library import QUESTIONS, QuestionId
from bot.dispute.reminder_policy import Planned
from bot.dispute.situations import Goal
from bot.reading.zones import load_zone

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
COUNTDOWN = QUESTIONS[QuestionId.PROTECTION_END]


class Talk:
    """A person pressing and typing, straight on the engine."""

    def __init__(self, session: Session | None = None) -> None:
        self.session = session or Session(settings=Settings(locale="en"))
        self.count = 0

    def do(self, event: Event) -> None:
        """Apply one event."""
        self.count += 1
        self.session = advance(self.session, replace(event, fresh=f"case{self.count}"), NOW).session

    def press(self, topic: str, option: str = "") -> None:
        """Press the button with that topic and option; it must be there."""
        buttons = [b.action for row in self.screen.rows for b in row]
        action = next(a for a in buttons if a.topic == topic and a.option.startswith(option))
        self.do(OptionChosen(action=action))

    def say(self, text: str) -> None:
        """Type."""
        self.do(TextSent(text=text))

    @property
    def screen(self) -> Any:
        """What is seen."""
        return present(self.session, NOW)

    @property
    def case(self) -> Case:
        """The case talked about."""
        case = self.session.case(self.session.focus)
        assert case is not None
        return case


def begun() -> Talk:
    """A case just opened."""
    talk = Talk()
    talk.press("new", "not_received")
    return talk


def test_an_hour_means_nothing_while_the_zone_is_only_assumed() -> None:
    typed = "5 декабря в 21:00"
    unknown = read(COUNTDOWN, typed, NOW, load_zone("UTC"), zone_known=False)
    assert unknown == Understood((Day(date(2026, 12, 5)),))
    known = read(COUNTDOWN, typed, NOW, load_zone("Asia/Vladivostok"))
    assert isinstance(known, Understood)
    assert known.values[0].at == datetime(2026, 12, 5, 11, 0, tzinfo=UTC)  # type: ignore[union-attr]


def test_about_so_much_left_is_no_exact_screen() -> None:
    for typed, about in (("осталось 7 дней", False), ("примерно 7 дней", True), ("5-7 дней", True)):
        found = read(COUNTDOWN, typed, NOW, load_zone("UTC"))
        assert isinstance(found, Understood)
        (value,) = found.values
        assert isinstance(value, Instant) and value.by_screen and value.approximate is about


def test_a_date_typed_on_the_calendar_is_echoed() -> None:
    talk = begun()
    talk.session = replace(talk.session, view=View("calendar", ("shipped_on", "2026-11", "dates")))
    assert isinstance(talk.screen, CalendarShown)
    talk.say("5 ноября")
    assert isinstance(talk.screen, ValueEchoed)
    talk.press("echo", "0")
    assert facts_of(talk.session, talk.case).shipped_on == date(2026, 11, 5)


def test_the_date_is_asked_again_after_two_i_do_not_know() -> None:
    talk = begun()
    talk.press("goal", Goal.DATES)
    for _ in range(2):
        topic = f"q.{talk.screen.question.id}"
        talk.press(topic, "unknown")
    talk.press("goal", Goal.DATES)
    assert isinstance(talk.screen, QuestionAsked)


def test_correcting_an_answer_keeps_what_is_being_asked_for() -> None:
    talk = begun()
    talk.press("goal", Goal.LETTER)
    talk.press("q.tracking", "moves")
    talk.press("go", "change.tracking")
    talk.press("q.tracking", "stands_still")
    assert talk.session.view == View("ask", (Goal.LETTER,))


def test_a_case_with_a_photo_is_not_taken_for_untouched() -> None:
    talk = begun()
    first = talk.session.focus
    talk.do(MediaSent(media="photo", file_id="f", unique_id="u"))
    talk.press("go", "home")
    talk.press("new", "not_received")
    assert talk.session.focus != first


def test_no_open_case_is_pushed_out() -> None:
    opened = NOW - timedelta(days=3)
    answered = Case("x", opened)
    cases = tuple(
        replace(answered, id=f"c{n}", ticks={"order_page": "ready"}) for n in range(CASES_MAX)
    )
    talk = Talk(Session(settings=Settings(locale="en"), cases=cases))
    talk.press("new", "not_received")
    assert talk.session.cases == cases
    assert talk.session.hint == "too_many_cases"


def test_both_copies_of_a_reminder_ask_once_when_the_dispute_was_opened() -> None:
    talk = begun()
    press = OptionChosen(action=Action("r/protection_end/4320/1", "opened", talk.case.id))
    talk.do(press)
    talk.press("q.dispute_opened", "days_3_ago")
    stated = facts_of(talk.session, talk.case).dispute_opened_at
    assert stated is not None
    talk.do(press)
    assert talk.session.view.name == "card"
    assert facts_of(talk.session, talk.case).dispute_opened_at == stated


def reminded(**known: Any) -> Talk:
    """Somebody whose protection ends in nine days, with reminders on."""
    day = Answer("protection_end", Instant(NOW + timedelta(days=9), by_screen=True), NOW)
    case = Case("c", NOW - timedelta(days=9), (day,), reminders=True, **known)
    session = Session(cases=(case,), focus="c", view=View("card"), settings=Settings(zone="UTC"))
    return Talk(replace(session, cases=(replanned(session, case, NOW)[0],)))


def stages(talk: Talk) -> set[str]:
    """The deadlines that will be reminded of."""
    return {one.deadline for one in planned_for(talk.session, talk.case, NOW)}


def press_under_a_reminder(talk: Talk, option: str, generation: int = 1) -> None:
    """Of two days before the end."""
    end = NOW + timedelta(days=9)
    planned = Planned("c", "protection_end", timedelta(days=2), generation, NOW, end, last=False)
    talk.do(OptionChosen(action=Action(topic(planned), option, "c")))


def moved(talk: Talk) -> None:
    """The seller gave more time, and the new date was told."""
    end = Answer("protection_end", Instant(NOW + timedelta(days=20), by_screen=True), NOW)
    case = replace(talk.case, answers=(*talk.case.answers, end))
    session = replace(talk.session, cases=(case,))
    talk.session = replace(session, cases=(replanned(session, case, NOW)[0],))


@pytest.mark.parametrize("event", [CommandGiven(name="cases"), TextSent(text="?"), LeftBot()])
def test_whoever_does_anything_goes_on_being_reminded(event: Event) -> None:
    """Two reminders without any reaction make the others rarer, not two with no press on them."""
    talk = reminded(unanswered=2)
    talk.do(event)
    assert talk.case.unanswered == (2 if isinstance(event, LeftBot) else 0)


def test_done_is_said_of_one_date_and_not_of_the_next() -> None:
    talk = reminded()
    assert "protection_end" in stages(talk)
    press_under_a_reminder(talk, "done")
    assert talk.session.hint == "well_done"
    assert "protection_end" not in stages(talk)
    moved(talk)
    assert "protection_end" in stages(talk)


@pytest.mark.parametrize("option", ["done", "3h", "morning"])
def test_an_old_reminder_says_nothing_of_the_new_date(option: str) -> None:
    talk = reminded()
    moved(talk)
    press_under_a_reminder(talk, option)
    assert talk.session.view.name == "card" and talk.session.hint is None
    assert "protection_end" in stages(talk)


def test_what_was_asked_to_stop_stays_stopped() -> None:
    talk = reminded(muted=("protection_end",))
    moved(talk)
    assert "protection_end" not in stages(talk)


def test_check_dates_asks_for_the_date_of_this_situation() -> None:
    case = Case("c", NOW, (Answer("situation", Chosen("not_shipped"), NOW),))
    case = with_answer(case, "ship_by", Unknown(), NOW)
    talk = Talk(Session(cases=(case,), focus="c", view=View("card")))
    talk.press("goal", Goal.DATES)
    assert talk.screen.question.id == QuestionId.SHIP_BY


def test_an_open_dispute_is_no_longer_about_something_else() -> None:
    for opened in (False, True):
        case = Case("c", NOW, (Answer("situation", Chosen("not_received"), NOW),))
        if opened:
            case = with_answer(case, "dispute_opened", Instant(NOW), NOW)
        view = View("change", ("tracking",))
        screen = present(Session(cases=(case,), focus="c", view=view), NOW)
        options = {b.action.option for row in screen.rows for b in row}
        assert ("not_shipped" in options) is not opened


def sold(stage: str, **known: Any) -> Session:
    """A damaged thing for twenty dollars, so far along."""
    told = [("situation", Chosen("damaged")), ("price", Sum(Money(2000, "USD")))]
    if stage != "before":
        told.append(("dispute_opened", Instant(NOW)))
    if stage == "returning":
        told.append(("return_agreed", Day(NOW.date())))
    case = Case("c", NOW, tuple(Answer(question, value, NOW) for question, value in told))
    return Session(cases=(case,), focus="c", **known)


@pytest.mark.parametrize(
    ("sum_", "meaning"),
    [("2000-USD", "all_of_it"), ("4000-USD", "all_of_it"), ("4001-USD", "not_compared")],
)
def test_a_sum_far_above_the_price_is_a_slip(sum_: str, meaning: str) -> None:
    screen: Any = present(sold("open", view=View("line", ("refund_only", sum_))), NOW)
    assert screen.meant.meaning == meaning


@pytest.mark.parametrize(("stage", "there"), [("before", 0), ("open", 1), ("returning", 1)])
def test_i_cancelled_leads_to_where_it_can_be_said(stage: str, there: int) -> None:
    def options(view: View) -> list[tuple[str, str]]:
        rows = present(sold(stage, view=view), NOW).rows
        return [(b.action.topic, b.action.option) for row in rows for b in row]

    assert options(View("after", ("cancel",))).count(("go", "close")) == there
    assert options(View("close")).count(("close", "dispute_cancelled")) == there
