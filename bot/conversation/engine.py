"""advance(session, event, now) -> Transition: the whole dialogue in one pure function.

No I/O, no clock, no randomness, no Telegram. A press counts only when the present screen
offers exactly that action at exactly that revision; anything else (old button, double tap,
forged payload, somebody else's case) leaves the session as it is, and the present screen
is drawn. That one rule replaces many special cases.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.chapters import check, evidence, help, picture, reacting, settings
from bot.conversation.effects import Forget, Resume, ShowScreen, Suspend
from bot.conversation.events import (
    CameBack,
    CommandGiven,
    Event,
    LeftBot,
    MediaSent,
    MessageForwarded,
    OptionChosen,
    PictureRead,
    TextSent,
)
from bot.conversation.moves import CHECKING, Transition, focused, go, stay
from bot.conversation.planning import replanned
from bot.conversation.present import CHAPTERS, present
from bot.conversation.session import Session
from bot.conversation.silence import told_of
from bot.safety import Direction

Choose = Callable[[Session, Action, Event, datetime], Transition]
TOPICS: dict[str, Choose] = {
    topic: choose
    for chapter in CHAPTERS
    for topic, choose in getattr(chapter, "TOPICS", {}).items()
}
TYPED = {name: read for chapter in CHAPTERS for name, read in getattr(chapter, "TYPED", {}).items()}
DEEP_LINK_CASE = "case-"
_SAYS_ENOUGH = (ShowScreen, Suspend)
VIEW_OF_COMMAND = {
    "new": "home",
    "cases": "cases",
    "check": "check",
    "deadlines": "deadlines",
    "help": "help",
    "settings": "settings",
    "privacy": "privacy",
    "delete_me": "erase",
}
WITH_WORDS: dict[str, Callable[[Session, str, datetime], Transition]] = {
    "check": lambda session, words, now: check.check(session, words, (), None, now),
    "help": lambda session, words, now: help.search(session, words),
}
"""Commands that do something with the words behind them."""


def advance(session: Session, event: Event, now: datetime) -> Transition:
    """The session after an event, and what is to be done about it."""
    greeted = _heard_from(_greet(session, event), event)
    moved = _react(greeted, event, now)
    if isinstance(event, OptionChosen) and moved.session is greeted:
        # A press of no meaning leaves even the hint alone: the second tap of a double tap must
        # not make the next press an old one.
        moved = Transition(session, moved.effects)
    return _finish(session, moved, now)


def _greet(session: Session, event: Event) -> Session:
    """Follow the language of the person's app until they chose one; drop the last hint."""
    settings = session.settings
    if event.language and not settings.locale_chosen and event.language != settings.locale:
        settings = replace(settings, locale=event.language)
    if settings is session.settings and session.hint is None:
        return session
    return replace(session, settings=settings, hint=None, hint_args=())


def _heard_from(session: Session, event: Event) -> Session:
    """Whoever does anything at all has not stopped listening: their reminders go on."""
    if isinstance(event, LeftBot | CameBack) or not any(case.unanswered for case in session.cases):
        return session
    cases = tuple(replace(c, unanswered=0) if c.unanswered else c for c in session.cases)
    return replace(session, cases=cases)


def _react(session: Session, event: Event, now: datetime) -> Transition:
    match event:
        case OptionChosen():
            return _chosen(session, event, now)
        case CommandGiven():
            return _command(session, event, now)
        case TextSent():
            return _typed(session, event, now)
        case MessageForwarded(text=text, links=links):
            return check.check(session, text, links, Direction.seller, now)
        case MediaSent():
            return _media(session, event, now)
        case PictureRead():
            return picture.was_read(session, event, now)
        case _:
            return _passing(session, event)


def _passing(session: Session, event: Event) -> Transition:
    """What moves no conversation: another kind of message, leaving, coming back."""
    if isinstance(event, LeftBot):
        return Transition(session, (Suspend(),))
    if isinstance(event, CameBack):
        return Transition(session, (Resume(),))
    return stay(session, "kind_unused")


def _chosen(session: Session, event: OptionChosen, now: datetime) -> Transition:
    action = event.action
    if action is None:
        return Transition(session, (ShowScreen(toast="redrawn"),))
    if action.of_reminder:
        reacted = reacting.reacted(session, action, event, now)
        return reacted or Transition(session, (ShowScreen(toast="redrawn"),))
    if not offered(session, action, now):
        return Transition(session, (ShowScreen(toast="redrawn"),))
    return topic_of(action)(session, action, event, now)


def offered(session: Session, action: Action, now: datetime) -> bool:
    """Whether the present screen holds exactly this button."""
    if action.revision != session.revision:
        return False
    screen = present(session, now)
    return any(button.action == action for row in screen.rows for button in row)


def topic_of(action: Action) -> Choose:
    """What answers an action's topic: by its whole name, else by the part before the dot."""
    return TOPICS.get(action.topic) or TOPICS[action.topic.partition(".")[0]]


def _command(session: Session, event: CommandGiven, now: datetime) -> Transition:
    match event.name:
        case "start":
            return _start(session, event)
        case "cancel":
            return settings.cancel(session)
        case "why":
            return go(session, "why" if focused(session) else "home", hint=_no_case(session))
        case "export":
            return settings.export(session, Action("export"), event, now)
        case "check" | "help" as name if event.words:
            return WITH_WORDS[name](session, event.words, now)
        case "deadlines":
            return go(session, "deadlines", "all")
        case name if name in VIEW_OF_COMMAND:
            return go(session, VIEW_OF_COMMAND[name])
    return stay(session, "unknown_command")


def _no_case(session: Session) -> str | None:
    return None if focused(session) else "no_case_yet"


def _start(session: Session, event: CommandGiven) -> Transition:
    """A deep link opens a screen, changes nothing and carries no authority."""
    case = session.case(event.words.removeprefix(DEEP_LINK_CASE))
    if case is not None and event.words.startswith(DEEP_LINK_CASE):
        return go(replace(session, focus=case.id), "card")
    return go(session, "home")


def _typed(session: Session, event: TextSent, now: datetime) -> Transition:
    read = TYPED.get(session.view.name)
    answered = read(session, event, now) if read else None
    return answered or check.stray(session, event, now)


def _media(session: Session, event: MediaSent, now: datetime) -> Transition:
    if event.forwarded and event.caption:
        return check.check(session, event.caption, event.links, Direction.seller, now)
    if session.view.name in CHECKING:
        return stay(session, "paste_instead")
    return evidence.keep(session, event, now)


def _told_of_missed(session: Session) -> Session:
    """A reminder that could not be delivered heads the next screen (R14)."""
    if not session.missed:
        return session
    hint = session.hint or "reminder_missed"
    return replace(session, missed=False, hint=hint)


def _finish(before: Session, moved: Transition, now: datetime) -> Transition:
    """Plan what changed, raise the revision, and owe a screen when nothing else was said."""
    if any(isinstance(effect, Forget) for effect in moved.effects):
        return moved
    session, effects = _told_of_missed(moved.session), list(moved.effects)
    for case in session.cases:
        earlier = before.case(case.id)
        if earlier is case and before.settings is session.settings:
            continue
        news = earlier is None or told_of(earlier) != told_of(case)
        noted, plan = replanned(session, case, now, news=news)
        if noted != case:
            session = replace(
                session, cases=tuple(noted if c.id == case.id else c for c in session.cases)
            )
        effects.append(plan)
    if not any(isinstance(effect, _SAYS_ENOUGH) for effect in effects):
        effects.append(ShowScreen())
    if session != before:
        session = replace(session, revision=before.revision + 1)
    return Transition(session, tuple(effects))
