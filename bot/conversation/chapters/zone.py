"""The zone in which a person is reminded: a tap on a clock, a city, "GMT+3"."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event, TextSent
from bot.conversation.moves import Transition, button, focused, go
from bot.conversation.screens import ZoneAsked
from bot.conversation.session import Session, View
from bot.reading.zones import four_choices, load_zone, zone_by_city, zone_from_text


def zone(session: Session, view: View, now: datetime) -> ZoneAsked:
    """ "What time is it where you are?" View arguments: zones found for a typed city."""
    found = tuple(key for key in view.args if _loads(key))
    if found:
        choices = [
            button(session, "zone_named", "zone", key, args=(key, now.astimezone(load_zone(key))))
            for key in found
        ]
    else:
        choices = [
            button(session, "zone_time", "zone", key, args=(now.astimezone(load_zone(key)),))
            for key in four_choices(now)
        ]
    rows = tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))
    return ZoneAsked(rows=(*rows, *back_row(session)), now=now)


def choose_zone(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """The person's hour or city was tapped."""
    if not _loads(action.option):
        return Transition(session)
    settings = replace(session.settings, zone=action.option)
    session = replace(session, settings=settings)
    return go(session, "reminders" if focused(session) else "settings", hint="zone_set")


def read_zone(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """A city, "GMT+3" or a clock time, typed."""
    key = zone_from_text(event.text, now)
    if key is not None:
        return go(session, "zone", key)
    found = tuple(match.key for match in zone_by_city(event.text)[:4])
    if not found:
        return go(session, "zone", hint="no_such_city")  # not under what was found before
    return go(session, "zone", *found)


def _loads(key: str) -> bool:
    try:
        load_zone(key)
    except ValueError:
        return False
    return True


SCREENS = {"zone": zone}
TOPICS = {"zone": choose_zone}
TYPED = {"zone": read_zone}
