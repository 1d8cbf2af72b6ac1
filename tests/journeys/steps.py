"""Stretches of way that many journeys walk."""

from __future__ import annotations

from tests.support.journey import Person, Stage

MOSCOW = "12:00"
"""The button of the zone question that is three hours ahead of a nine o'clock UTC."""


async def begin(anna: Person) -> None:
    """Home, and the first tap: advice."""
    await anna.say("/start")
    await anna.tap("situation.not_received")


async def dated(anna: Person) -> None:
    """A case with a date: shipped about four weeks ago."""
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("skip")
    await anna.tap("shipped_on.weeks_4_ago")


async def quickly_dated(anna: Person) -> None:
    """A case with a date in the fewest taps: what is left, chosen from the ready answers."""
    await begin(anna)
    await anna.tap("check_dates")
    await anna.tap("protection_end.days_14_left")


async def protected(anna: Person, left: str) -> None:
    """A case whose protection end is known: `left` as the order page says it."""
    await begin(anna)
    await anna.tap("check_dates")
    await anna.say(left)
    await anna.tap("yes_right")


async def reminded(anna: Person, left: str) -> None:
    """The same with reminders on, in Moscow's time."""
    await protected(anna, left)
    await anna.tap("remind_me")
    await anna.press(MOSCOW)


async def answered(anna: Person, tracking: str = "tracking.moves") -> None:
    """Every question of the dispute text answered, without typing."""
    await begin(anna)
    await anna.tap("letter")
    await anna.tap(tracking)
    delivered = tracking == "tracking.says_delivered"
    if not delivered:
        await anna.tap("carrier.seller")
    await anna.tap("shipped_on.weeks_4_ago")
    if delivered:
        await anna.tap("delivered_on.days_3_ago")


async def case_id(stage: Stage, anna: Person) -> str:
    """The id of the case being talked about."""
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None and person.session.focus
    return person.session.focus
