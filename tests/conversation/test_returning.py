"""Goods going back in the talk: walks that begin there, both copies of a reminder, lazy words."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta

from hypothesis import given, settings

from bot.conversation.actions import Action
from bot.conversation.engine import advance
from bot.conversation.events import OptionChosen
from bot.conversation.moves import facts_of
from bot.conversation.session import Answer, AnyValue, Case, Chosen, Day, Instant, Session, View
from bot.dispute.facts import Stage
from tests.conversation.test_walks import shown
from tests.conversation.walks import START, Walker, walks

BEGUN: tuple[tuple[str, AnyValue], ...] = (
    ("situation", Chosen("defective")),
    ("dispute_opened", Instant(START - timedelta(days=5))),
    ("return_agreed", Day(START.date() - timedelta(days=3))),
)


def returning() -> Session:
    """Somebody whose goods are to go back, at the card."""
    answers = tuple(Answer(question, value, START) for question, value in BEGUN)
    case = Case("ca5e01", START, answers, reminders=True)
    return Session(cases=(case,), focus=case.id, view=View("card"))


@given(walks)
@settings(max_examples=150)
def test_walks_that_begin_with_goods_going_back(walk: list[tuple[str, object]]) -> None:
    walker = Walker()
    walker.session = returning()
    shown(walker)
    for step in walk:
        walker.go(step)
        shown(walker)


def press(session: Session, topic: str, option: str) -> Session:
    """The button pressed, with the revision of the present screen."""
    action = Action(topic, option, "ca5e01", session.revision)
    return advance(session, OptionChosen(action=action), START).session


def test_both_copies_of_a_reminder_report_the_sending_once() -> None:
    topic, begun = "r/send_back_by/2880/1", returning()
    asked = press(begun, topic, "sent")
    assert asked.view.args[0] == "return_sent"
    again = press(asked, topic, "sent")
    assert again.view.args[0] == "return_sent"
    told = press(again, "q.return_sent", "today")
    assert told.view.args[0] == "return_number"
    late = press(told, topic, "sent")
    assert late.view.args[0] == "return_number"
    case = late.cases[0]
    assert sum(answer.question == "return_sent" for answer in case.answers) == 1
    assert facts_of(late, case).stage is Stage.GOODS_RETURNING


def test_a_closed_case_takes_no_report() -> None:
    begun = returning()
    closed = press(
        Session(cases=begun.cases, focus="ca5e01", view=View("close")), "close", "gave_up"
    )
    assert closed.cases[0].closed_as == "gave_up"
    late = press(closed, "r/send_back_by/2880/1", "sent")
    assert late.view == View("card") and late.cases[0].answers == begun.cases[0].answers


RARE = (
    "bot.dispute.returning bot.dispute.return_clock bot.dispute.return_letters"
    " bot.dispute.accusations bot.dispute.addresses bot.texts.wording.returning"
)


def test_what_few_need_is_loaded_by_them() -> None:
    code = "import sys, bot.app, bot.tg.handlers; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {*RARE.split()} & {*done.stdout.split()}
