"""What is done once a day: what is past its time goes."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import structlog

from bot.conversation.retention import retained
from bot.marketplaces import rules
from bot.storage.base import Outcome, Person, Store, StoreRefuses, StoreTrouble

PAGE = 500

log = structlog.get_logger(__name__)


async def keep_house(store: Store, now: datetime) -> None:
    """Remove what is past its time and say which rules want a look. Safe to repeat, at a start
    too; what one part cannot do keeps no other from its own, and nothing is raised."""
    for name, part in (("tidy", store.tidy), ("retain", partial(_retain, store))):
        try:
            await part(now)
        except StoreTrouble as trouble:
            log.warning("house_not_kept", part=name, what=str(trouble))
        except Exception as error:  # noqa: BLE001 - logged; tomorrow is another day
            log.error("house_not_kept", part=name, error=type(error).__name__)
    try:
        for rule in rules().due_for_review(now.date()):
            log.warning("rule_past_review", rule=rule.id)
    except Exception as error:  # noqa: BLE001
        log.error("house_not_kept", part="rules", error=type(error).__name__)


async def _retain(store: Store, now: datetime) -> None:
    """Closed cases whose time is over go, person by person. A record that does not open is
    passed by: everybody behind it has their term too."""

    def step(person: Person) -> Outcome:
        if person.session is None:
            return Outcome()
        kept = retained(person.session, now)
        return Outcome() if kept is person.session else Outcome(session=kept)

    after = 0
    while page := await store.people(after, PAGE):
        for user_id in page:
            try:
                await store.amend(user_id, step, now)
            except (StoreTrouble, StoreRefuses):
                raise
            except Exception as error:  # noqa: BLE001 - one record's own trouble
                log.error("record_not_kept", error=type(error).__name__)
        after = page[-1]
