"""Which pictures are read, and what is made of the words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.picture import MOST, may_need_reading, to_read
from bot.conversation.effects import ShowScreen
from bot.conversation.engine import advance
from bot.conversation.events import MediaSent, OptionChosen, PictureRead, Piece
from bot.conversation.screens import FindingsShown, PictureShown
from bot.conversation.session import Session, Settings, View
from bot.safety import Direction, Risk
from bot.texts.play import NOW, Play, started

TRICK = Piece("theirs", "Please cancel the dispute first, we refund to your PayPal tomorrow.")
ANSWER = Piece("mine", "I will not close it.")


def photo(**changes: object) -> MediaSent:
    sent = MediaSent(media="photo", file_id="F", unique_id="U")
    return replace(sent, **changes)


def reads(session: Session) -> Session:
    return replace(session, settings=replace(session.settings, reads_pictures=True))


def at(view: str, *, case: bool = True) -> Session:
    """Somebody looking at a screen, where pictures can be read."""
    play = started("en") if case else Play("en")
    return reads(replace(play.session, view=View(view)))


@pytest.mark.parametrize("view", ["check", "whose", "found", "reply", "sure", "read"])
def test_where_messages_are_checked_pictures_are_read(view: str) -> None:
    assert to_read(at(view), photo()) == "F"
    assert to_read(at(view), photo(media="document")) == "F"


@pytest.mark.parametrize(
    ("session", "event"),
    [
        (at("card"), photo()),
        (at("evidence"), photo()),
        (at("check"), photo(media="video")),
        (at("check"), photo(caption="words of the seller", forwarded=True)),
        (replace(at("check"), settings=Settings()), photo()),
        (at("card"), OptionChosen(action=Action("read", revision=0))),
        (at("card"), OptionChosen(action=None)),
    ],
)
def test_others_are_left_alone(session: Session, event: MediaSent | OptionChosen) -> None:
    assert to_read(session, event) is None


def test_a_picture_without_a_case_may_be_a_screenshot() -> None:
    assert to_read(at("home", case=False), photo()) == "F"


def test_only_these_events_need_the_person() -> None:
    assert may_need_reading(photo())
    assert may_need_reading(OptionChosen(action=Action("read")))
    assert not may_need_reading(OptionChosen(action=Action("go", "card")))
    assert not may_need_reading(OptionChosen(action=None))


def read_by(session: Session, *pieces: Piece, **changes: object) -> Session:
    event = PictureRead(pieces=pieces, sent=photo(**changes))
    return advance(session, event, NOW).session


def test_what_was_read_is_shown_and_then_checked() -> None:
    play = Play("en")
    play.session = read_by(at("check"), TRICK, ANSWER)
    assert isinstance(play.screen, PictureShown)
    assert play.screen.text == f"Seller: {TRICK.text}\nMe: {ANSWER.text}"
    play.tap("picture_right")
    assert isinstance(play.screen, FindingsShown)
    assert play.screen.direction is Direction.seller
    assert Risk.close_dispute_early in {one.risk for one in play.screen.findings}


def test_sides_are_named_in_the_persons_language() -> None:
    session = at("check")
    session = replace(session, settings=replace(session.settings, locale="ru"))
    assert read_by(session, TRICK, ANSWER).scanned == f"Продавец: {TRICK.text}\nЯ: {ANSWER.text}"


def test_the_next_screenshot_goes_on_where_the_last_one_ended() -> None:
    session = read_by(read_by(at("check"), TRICK), ANSWER)
    assert session.scanned == f"Seller: {TRICK.text}\nMe: {ANSWER.text}"
    long = Piece("", "word " * MOST)
    assert len(read_by(read_by(session, long), long).scanned or "") == MOST


def test_a_new_screenshot_after_the_verdict_begins_anew() -> None:
    play = Play("en")
    play.session = read_by(at("check"), TRICK)
    play.tap("picture_right")
    assert read_by(play.session, ANSWER).scanned == f"Me: {ANSWER.text}"


def test_an_album_is_answered_once() -> None:
    event = PictureRead(pieces=(TRICK,), sent=photo(in_album=True))
    (shown,) = advance(at("check"), event, NOW).effects
    assert isinstance(shown, ShowScreen) and shown.delay


def test_card_numbers_are_hidden_at_once() -> None:
    session = read_by(at("check"), Piece("", "Pay to 4111 1111 1111 1111 today"))
    assert "1111 1111" not in (session.scanned or "")


@pytest.mark.parametrize(
    ("pieces", "hint"),
    [
        (None, "picture_unread"),
        ((), "picture_without_words"),
        ((Piece("", " "),), "picture_without_words"),
    ],
)
def test_what_could_not_be_read(pieces: tuple[Piece, ...] | None, hint: str) -> None:
    event = PictureRead(pieces=pieces, sent=photo())
    moved = advance(at("check"), event, NOW).session
    assert (moved.hint, moved.view.name, moved.scanned) == (hint, "check", None)


def test_out_of_the_blue_only_a_talk_is_taken_for_one() -> None:
    home = at("home", case=False)
    assert read_by(home, TRICK, ANSWER).view.name == "read"
    assert read_by(home, Piece("", "You should cancel the dispute")).view.name == "read"
    box = read_by(home, Piece("", "FRAGILE 12 kg Made in China"))
    assert (box.view.name, box.hint, box.scanned) == ("home", "photo_without_case", None)
    assert read_by(home).hint == "photo_without_case"


def test_evidence_can_be_read_when_asked() -> None:
    play = started("en")
    play.session = reads(play.session)
    play.do(photo())
    assert play.session.view == View("evidence", ("read",))
    press = next(b.action for row in play.screen.rows for b in row if b.label == "read_picture")
    assert to_read(play.session, OptionChosen(action=press)) == "F"
    forged = (
        replace(press, revision=press.revision - 1),
        replace(press, case="another"),
        replace(press, option="1"),
    )
    for action in forged:
        assert to_read(play.session, OptionChosen(action=action)) is None
    elsewhere = replace(play.session, view=View("card"))
    assert to_read(elsewhere, OptionChosen(action=press)) is None
    play.do(PictureRead(pieces=(TRICK,)))
    assert isinstance(play.screen, PictureShown)
    assert len(play.session.cases[0].evidence) == 1


def test_evidence_that_cannot_be_read_stays_evidence() -> None:
    play = started("en")
    play.session = reads(play.session)
    play.do(photo()).do(PictureRead(pieces=None))
    assert (play.session.view.name, play.session.hint) == ("evidence", "picture_unread")
    play.do(photo(unique_id="V", file_id="V", media="video"))
    assert play.session.view == View("evidence")
