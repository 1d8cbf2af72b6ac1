"""What the dialogue must hold, event by event, without a shell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.engine import advance
from bot.conversation.events import Event, MediaSent, OptionChosen, TextSent
from bot.conversation.moves import facts_of
from bot.conversation.present import present
from bot.conversation.screens import CalendarShown, QuestionAsked, ValueEchoed
from bot.conversation.session import CASES_MAX, Case, Day, Session, Settings, View
from bot.conversation.typed import Understood, read
from bot.dispute.question_library import QUESTIONS, QuestionId
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
