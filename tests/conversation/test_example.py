"""A wrong verdict is kept for the operator only after a yes, and not for ever."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.conversation.events import MessageForwarded
from bot.conversation.retention import EXAMPLES_KEPT, retained
from bot.conversation.screens import ExampleAsked, FindingsShown
from bot.conversation.session import EXAMPLES_MAX, Example, decode, encode
from bot.texts.play import NOW, Play

TRICK = "Please cancel the dispute first, we refund to your PayPal tomorrow."
HARMLESS = "Hello, your parcel left the warehouse today."


def checked(text: str) -> Play:
    return Play("en").do(MessageForwarded(text=text))


def test_a_warning_too_many() -> None:
    play = checked(TRICK).tap("no_trick")
    assert isinstance(play.screen, ExampleAsked) and play.screen.text == TRICK
    assert play.session.examples == ()
    play.tap("example_yes")
    (kept,) = play.session.examples
    assert (kept.text, kept.direction, kept.verdict, kept.at) == (TRICK, "seller", "no_trick", NOW)
    assert "close_dispute_early" in kept.found and "off_platform_payment" in kept.found
    assert play.session.hint == "example_kept"
    assert isinstance(play.screen, FindingsShown) and play.screen.recalled
    assert decode(encode(play.session)) == play.session


def test_a_warning_too_few() -> None:
    play = checked(HARMLESS).tap("missed_trick", "example_yes")
    (kept,) = play.session.examples
    assert (kept.found, kept.verdict) == ((), "missed_trick")
    assert isinstance(play.screen, FindingsShown) and not play.screen.findings


@pytest.mark.parametrize("leave", ["example_no", "elsewhere"])
def test_without_a_yes_nothing_is_kept(leave: str) -> None:
    play = checked(HARMLESS).tap("missed_trick")
    play.tap(leave) if leave == "example_no" else play.look("home")
    assert play.session.examples == ()
    if leave == "example_no":
        assert play.session.hint == "example_declined"


def test_the_same_message_is_kept_once_and_the_oldest_makes_room() -> None:
    play = checked(HARMLESS)
    for _ in range(2):
        play.tap("missed_trick", "example_yes")
    assert len(play.session.examples) == 1
    for number in range(EXAMPLES_MAX):
        play.do(MessageForwarded(text=f"{HARMLESS} {number}")).tap("missed_trick", "example_yes")
    texts = [one.text for one in play.session.examples]
    assert len(texts) == EXAMPLES_MAX and HARMLESS not in texts


def test_a_stop_sign_keeps_its_order() -> None:
    """The safe way first and the risky one last, whatever stands between."""
    rows = checked(TRICK).screen.rows
    assert rows[0][0].label == "safe_choice" and rows[-1][0].label == "risky_choice"


def test_examples_go_when_their_time_is_over() -> None:
    old = Example("old", "seller", (), "missed_trick", NOW - EXAMPLES_KEPT)
    new = Example("new", "seller", (), "missed_trick", NOW - EXAMPLES_KEPT + timedelta(seconds=1))
    session = replace(Play("en").session, examples=(old, new))
    assert retained(session, NOW).examples == (new,)
    assert retained(retained(session, NOW), NOW) == retained(session, NOW)
