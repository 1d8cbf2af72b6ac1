"""The checklist: ticked by hand, or filled by sending what was photographed."""

from __future__ import annotations

from bot.playground.people import TINY_PNG
from tests.journeys.steps import begin, dated
from tests.support.journey import Person, Stage

PAGE, TRACKING = "order_page", "tracking_screenshot"


def photo(number: int) -> bytes:
    """A picture unlike the others."""
    return TINY_PNG + bytes([number])


def saved(anna: Person, item: str) -> str:
    """The line that says for what a file was kept."""
    name = anna.label(item)
    return anna.said("photo_kept", item=name[:1].lower() + name[1:])


async def test_item_is_ticked_and_the_mark_taken_back(anna: Person) -> None:
    await begin(anna)
    await anna.tap("evidence")
    await anna.press("⬜ " + anna.label(TRACKING))
    anna.reads("Not ready yet.")
    await anna.tap("tick_ready")
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=1, total=3)
    assert "✅ " + anna.label(TRACKING) in anna.labels
    await anna.press("✅ " + anna.label(TRACKING))
    await anna.tap("tick_off")
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=0, total=3)


async def test_what_does_not_exist_blocks_nothing(anna: Person) -> None:
    await begin(anna)
    await anna.tap("evidence")
    await anna.press("⬜ " + anna.label(PAGE))
    await anna.tap("tick_absent")
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=0, total=2)
    await anna.tap("back_to_case")
    anna.offers("letter")


async def test_photo_belongs_to_the_item_looked_at(stage: Stage, anna: Person) -> None:
    await begin(anna)
    await anna.tap("evidence")
    await anna.press("⬜ " + anna.label(PAGE))
    await anna.send(lambda: stage.world.send_photo(anna.id))
    anna.sees(saved(anna, PAGE))
    sent = next(m for m in reversed(anna.messages) if "photo" in m)
    assert sent["reactions"] == [{"type": "emoji", "emoji": "👍"}]


async def test_what_comes_out_of_the_blue_is_kept_and_nothing_is_guessed(
    stage: Stage, anna: Person
) -> None:
    """A tick nobody made would let the letter claim what is not there."""
    await dated(anna)
    for send in (
        lambda: stage.world.send_photo(anna.id),
        lambda: stage.world.send_document(anna.id, b"%PDF-1.4", "заказ.pdf"),
        lambda: stage.world.send_video(anna.id),
    ):
        await anna.send(send)
        anna.reads("photo_kept_unsorted")
        anna.reads("What to collect: %(ready)s of %(total)s ready", ready=0, total=3)
    for item in (TRACKING, PAGE):
        await anna.press("⬜ " + anna.label(item))
        await anna.tap("tick_ready")
    anna.reads("What to collect: %(ready)s of %(total)s ready", ready=2, total=3)


async def test_same_photo_twice_is_kept_once(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.send(lambda: stage.world.send_photo(anna.id))
    await anna.send(lambda: stage.world.send_photo(anna.id))
    anna.reads("photo_twice")


async def test_album_is_answered_once(stage: Stage, anna: Person) -> None:
    await dated(anna)
    await anna.tap("advice")
    await anna.tap("evidence")
    before = len(anna.of_bot())
    album = [photo(n) for n in range(10)]
    await anna.send(lambda: stage.world.send_album(anna.id, album))
    await stage.pass_time(seconds=2)
    assert len(anna.of_bot()) == before + 1
    anna.reads("photo_kept_unsorted")
    parts = [m for m in anna.messages if "media_group_id" in m]
    assert [len(part.get("reactions", [])) for part in parts] == [1] * 10


async def test_photo_without_a_case_is_not_lost_silently(stage: Stage, anna: Person) -> None:
    await anna.say("/start")
    await anna.send(lambda: stage.world.send_photo(anna.id))
    anna.reads("photo_without_case")


async def test_photo_at_an_open_question_keeps_the_question_open(
    stage: Stage, anna: Person
) -> None:
    await begin(anna)
    await anna.tap("letter")
    await anna.send(lambda: stage.world.send_photo(anna.id))
    anna.reads("photo_kept_unsorted")
    anna.offers("tracking.moves")
