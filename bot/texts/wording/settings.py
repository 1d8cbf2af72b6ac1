"""Settings, deletion."""

from __future__ import annotations

from markupsafe import Markup

from bot.conversation.screens import EraseAsked, SettingsShown
from bot.conversation.session import Settings
from bot.texts.blocks import Body, fold, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording.labels import language_name


def quiet(settings: Settings, s: Speaker) -> Markup:
    """The hours in which nothing is said."""
    if settings.quiet_from == settings.quiet_to:
        return s.say("There are no quiet hours.")
    hours = {"start": _hour(settings.quiet_from), "end": _hour(settings.quiet_to)}
    if settings.last_chance:
        return s.say(
            "Quiet hours: %(start)s–%(end)s. Only an urgent message may come then.", **hours
        )
    return s.say("Quiet hours: %(start)s–%(end)s. Nothing comes then.", **hours)


def _hour(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def shown(screen: SettingsShown, s: Speaker) -> Body:
    """What is set now."""
    settings = screen.settings
    zone = (
        s.say(
            "Time zone: %(zone)s, now %(time)s.",
            zone=s.place(settings.zone),
            time=s.clock(screen.now),
        )
        if settings.zone
        else s.say("Time zone: not set. I will ask with the first reminder.")
    )
    return (
        title(s.say("Settings")),
        para(
            s.say("Language: %(name)s.", name=language_name(s.code)),
            zone,
            quiet(settings, s),
            s.say("Pictures: dark.") if settings.dark_pictures else s.say("Pictures: light."),
        ),
        fold(
            s.say(
                "An urgent message is the last reminder before a deadline, when no other time is "
                "left. It comes without sound."
            ),
        ),
    )


def erase_asked(screen: EraseAsked, s: Speaker) -> Body:
    """The second step of deletion."""
    return (
        title(s.say("Delete everything?")),
        para(
            s.count(
                "%(n)s case with its dates, answers and reminders will be deleted for good.",
                "%(n)s cases with their dates, answers and reminders will be deleted for good.",
                screen.cases,
            )
            if screen.cases
            else s.say("Your settings will be deleted for good. There are no cases."),
            s.say("This cannot be undone. You can download a copy first."),
        ),
        para(s.say("It does not touch your dispute on AliExpress.")),
    )
