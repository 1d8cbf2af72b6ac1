"""A screenshot instead of words: read, shown back, and then checked like pasted words."""

from __future__ import annotations

import pytest

from bot.services.reader import Reader
from bot.texts.wording.risk_words import REACTION
from tests.journeys.steps import begin, dated
from tests.support.journey import Person, Stage
from tests.support.screenshots import DARK, chat, needs_tesseract

TRICK = {
    "en": "Dear friend, please cancel the dispute first. We refund to your PayPal tomorrow.",
    "ru": "Пожалуйста, отмените спор, и мы вернём деньги на ваш PayPal.",
}
ANSWER = {"en": "Why not in the dispute?", "ru": "Почему не через спор?"}
SHOP = {"en": "Seller", "ru": "Продавец"}
PROMISE = {
    "en": "We send a new parcel next week, trust us.",
    "ru": "Мы отправим новую посылку на следующей неделе.",
}


def talk(anna: Person) -> bytes:
    """The seller's trick and an answer."""
    return chat([("theirs", TRICK[anna.language]), ("mine", ANSWER[anna.language])], DARK)


def is_stop(anna: Person) -> None:
    """The stop sign with the seller's own words."""
    anna.sees("⛔", "PayPal")
    anna.reads(REACTION["off_platform_payment"])
    assert anna.labels[0] == anna.label("safe.off_platform_payment")


@needs_tesseract
async def test_from_a_screenshot_to_the_stop_sign(stage: Stage, anna: Person) -> None:
    await begin(anna)
    await anna.say("/check")
    anna.reads("A screenshot will do too: you will see what I read before it is checked.")
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    anna.reads("Is this what the picture says?")
    anna.sees(f"{SHOP[anna.language]}: ")
    anna.sees("PayPal")
    assert "⛔" not in anna.text
    await anna.tap("picture_right")
    is_stop(anna)


@needs_tesseract
async def test_as_a_file_and_without_a_case(stage: Stage, anna: Person) -> None:
    await anna.say("/start")
    await anna.send(lambda: stage.world.send_document(anna.id, talk(anna), "IMG.jpg"))
    anna.reads("Is this what the picture says?")
    await anna.tap("picture_right")
    is_stop(anna)


@needs_tesseract
async def test_a_talk_on_two_screenshots(stage: Stage, anna: Person) -> None:
    await anna.say("/check")
    album = [talk(anna), chat([("theirs", PROMISE[anna.language]), ("mine", "OK?")])]
    before = len(anna.of_bot())
    await anna.send(lambda: stage.world.send_album(anna.id, album))
    await stage.pass_time(seconds=2)
    assert len(anna.of_bot()) == before + 1
    anna.sees("PayPal", PROMISE[anna.language].split()[-1])
    await anna.tap("picture_right")
    is_stop(anna)


@needs_tesseract
async def test_what_was_misread_is_pasted_instead(stage: Stage, anna: Person) -> None:
    await anna.say("/check")
    await anna.send(lambda: stage.world.send_photo(anna.id, chat([("theirs", "Hello")])))
    anna.reads("Is this what the picture says?")
    await anna.say(TRICK[anna.language])
    is_stop(anna)


@needs_tesseract
async def test_evidence_is_read_when_its_button_is_pressed(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    anna.reads("photo_kept_unsorted")
    await anna.tap("read_picture")
    anna.reads("Is this what the picture says?")
    await anna.tap("picture_right")
    is_stop(anna)


@needs_tesseract
async def test_a_picture_without_words(stage: Stage, anna: Person) -> None:
    await anna.say("/check")
    await anna.send(lambda: stage.world.send_photo(anna.id, chat([])))
    anna.reads("picture_without_words")
    await anna.say("/start")
    await anna.send(lambda: stage.world.send_photo(anna.id, chat([])))
    anna.reads("photo_without_case")


@needs_tesseract
@pytest.mark.parametrize("data", [b"%PDF-1.4 no picture", b"<svg onload=alert(1)>"])
async def test_a_file_that_is_no_picture(stage: Stage, anna: Person, data: bytes) -> None:
    await anna.say("/check")
    await anna.send(lambda: stage.world.send_document(anna.id, data, "scan.jpg"))
    anna.reads("picture_unread")


@needs_tesseract
async def test_a_picture_telegram_does_not_hand_over(stage: Stage, anna: Person) -> None:
    await anna.say("/check")
    stage.faults({"method": "file", "times": 1, "rate": 1e5, "kind": "cut"})
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    anna.reads("picture_unread")
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    anna.reads("Is this what the picture says?")


async def test_where_pictures_cannot_be_read(
    stage: Stage, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage.bot.reader, "ready", False)

    async def never(*_: object) -> None:
        raise AssertionError("nothing is to be read")

    monkeypatch.setattr(Reader, "read", never)
    await anna.say("/check")
    anna.reads("Text in pictures is not read.")
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    anna.reads("paste_instead")
    await dated(anna)
    await anna.send(lambda: stage.world.send_photo(anna.id, talk(anna)))
    assert anna.label("read_picture") not in anna.labels
