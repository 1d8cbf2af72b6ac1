"""Facts are remembered for a while: never those of another case, or of another zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.conversation.moves import KNOWN_MAX, facts_of
from bot.conversation.session import Answer, Case, Chosen, Day, Session, Settings
from bot.dispute.facts import Situation
from bot.dispute.question_library import QuestionId

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def test_a_changed_zone_changes_what_a_day_means() -> None:
    opened = Answer(QuestionId.DISPUTE_OPENED, Day(date(2026, 11, 20)), NOW)
    case = Case("c", NOW, (opened,))
    moscow = Session(settings=Settings(zone="Europe/Moscow"))
    away = replace(moscow, settings=Settings(zone="Asia/Kamchatka"))
    first, second = facts_of(moscow, case), facts_of(away, case)
    assert first.dispute_opened_at is not None and second.dispute_opened_at is not None
    assert first.dispute_opened_at - second.dispute_opened_at == timedelta(hours=9)
    assert facts_of(moscow, case) == first


def test_no_case_is_taken_for_another() -> None:
    situations = list(Situation)
    for number in range(20 * KNOWN_MAX):
        told = situations[number % len(situations)]
        case = Case(str(number), NOW, (Answer(QuestionId.SITUATION, Chosen(told), NOW),))
        assert facts_of(Session(), case).situation is told
