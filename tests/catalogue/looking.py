"""What the catalogue's tests ask of a person's record."""

from __future__ import annotations

from bot.conversation.session import Session
from tests.support.journey import Person


async def session_of(person: Person) -> Session:
    """Everything the bot remembers of somebody."""
    found = await person.stage.store.person(person.id)
    assert found is not None and found.session is not None
    return found.session


async def answers_of(person: Person) -> dict[str, object]:
    """What counts of the case being talked about."""
    session = await session_of(person)
    case = session.case(session.focus)
    return {} if case is None else {a.question: a.value for a in case.answers}
