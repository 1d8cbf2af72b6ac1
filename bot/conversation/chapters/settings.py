"""Settings, privacy and deletion."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters.home import back_row
from bot.conversation.effects import Forget, SendDocument
from bot.conversation.events import Event
from bot.conversation.moves import Transition, button, go
from bot.conversation.screens import (
    EraseAsked,
    PrivacyShown,
    SettingsShown,
)
from bot.conversation.session import Session, View

QUIET_CHOICES = ((22, 9), (23, 8), (0, 7), (0, 0))
"""Quiet hours on offer, local; equal hours mean none."""


def settings(session: Session, view: View, now: datetime) -> SettingsShown:
    """Language, zone, quiet hours, last chance."""
    present = session.settings
    languages = tuple(
        button(session, f"language.{code}", "lang", code)
        for code in present.languages
        if code != present.locale
    )
    quiet = tuple(
        button(session, "no_quiet" if a == b else "quiet", "quiet", f"{a}-{b}", args=(a, b))
        for a, b in QUIET_CHOICES
        if (a * 60, b * 60) != (present.quiet_from, present.quiet_to)
    )
    return SettingsShown(
        rows=(
            languages[:2],
            (
                button(session, "change_zone", "go", "zone"),
                button(
                    session,
                    "pictures_light" if present.dark_pictures else "pictures_dark",
                    "pictures",
                    "light" if present.dark_pictures else "dark",
                ),
            ),
            quiet[:3],
            (
                button(
                    session,
                    "last_chance_off" if present.last_chance else "last_chance_on",
                    "chance",
                    "off" if present.last_chance else "on",
                ),
                button(session, "privacy", "go", "privacy"),
            ),
            *back_row(session),
        ),
        settings=present,
        now=now,
    )


def language(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Switch the language; the present screen is drawn in it."""
    if action.option not in session.settings.languages:
        return Transition(session)
    changed = replace(session.settings, locale=action.option, locale_chosen=True)
    return Transition(replace(session, settings=changed))


def quiet_hours(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Set the hours in which nothing is said."""
    start, end = (int(hour) * 60 for hour in action.option.split("-"))
    changed = replace(session.settings, quiet_from=start, quiet_to=end)
    return Transition(replace(session, settings=changed, hint="quiet_set"))


def last_chance(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Whether a last reminder may come although no free moment is left."""
    changed = replace(session.settings, last_chance=action.option == "on")
    return Transition(replace(session, settings=changed))


def pictures(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Whether pictures are dark."""
    changed = replace(session.settings, dark_pictures=action.option == "dark")
    return Transition(replace(session, settings=changed))


def privacy(session: Session, view: View, now: datetime) -> PrivacyShown:
    """What is kept, and how to have it erased."""
    return PrivacyShown(
        rows=(
            (
                button(session, "export", "export"),
                button(session, "delete_all", "go", "erase"),
            ),
            *back_row(session),
        )
    )


def erase_asked(session: Session, view: View, now: datetime) -> EraseAsked:
    """The second step of deletion; what is kept can be taken along first."""
    return EraseAsked(
        rows=(
            (button(session, "export", "export"),),
            (button(session, "keep_all", "go", "home"),),
            (button(session, "delete_for_good", "erase", "yes", style="danger"),),
        ),
        cases=len(session.cases),
    )


def export(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Everything kept about the person, as one file."""
    return Transition(session, (SendDocument("export"),))


def erase(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Erase the person."""
    return Transition(session, (Forget(),))


def cancel(session: Session) -> Transition:
    """/cancel: leave the question; every answer stays."""
    return go(session, "card" if session.case(session.focus) else "home", hint="cancelled")


SCREENS = {
    "settings": settings,
    "privacy": privacy,
    "erase": erase_asked,
}
TOPICS = {
    "lang": language,
    "quiet": quiet_hours,
    "chance": last_chance,
    "pictures": pictures,
    "export": export,
    "erase": erase,
}
