"""What is done once a day: what is past its time goes."""

from __future__ import annotations

from datetime import datetime

import structlog

from bot.conversation.retention import retained
from bot.marketplaces import rules
from bot.storage.base import Outcome, Person, Store, StoreTrouble

PAGE = 500

log = structlog.get_logger(__name__)


async def keep_house(store: Store, now: datetime) -> None:
    """Remove what is past its time and say which rules want a look. Safe to repeat."""
    try:
        await store.tidy(now)
        await _retain(store, now)
    except StoreTrouble as trouble:
        log.warning("house_not_kept", what=str(trouble))
    for rule in rules().due_for_review(now.date()):
        log.warning("rule_past_review", rule=rule.id)


async def _retain(store: Store, now: datetime) -> None:
    """Closed cases whose time is over go, person by person."""

    def step(person: Person) -> Outcome:
        if person.session is None:
            return Outcome()
        kept = retained(person.session, now)
        return Outcome() if kept is person.session else Outcome(session=kept)

    after = 0
    while page := await store.people(after, PAGE):
        for user_id in page:
            await store.amend(user_id, step, now)
        after = page[-1]
