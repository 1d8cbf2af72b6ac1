"""The few ways a session changes, so that chapters read as sentences."""

from __future__ import annotations

from datetime import datetime, tzinfo

from msgspec import Struct
from msgspec.structs import replace

from bot.conversation.actions import Action
from bot.conversation.effects import Effect
from bot.conversation.screens import Button, Param
from bot.conversation.session import CASES_MAX, Answer, AnyValue, Case, Session, View
from bot.dispute.facts import CaseFacts, Stage
from bot.dispute.replay import facts_from
from bot.reading.zones import load_zone

CHECKING = frozenset({"check", "whose", "found", "reply", "sure", "read", "example"})
"""The screens on which a checked message is kept, and to which a picture is sent to be read."""


class Transition(Struct, frozen=True):
    """The session after an event, and what is to be done about it."""

    session: Session
    effects: tuple[Effect, ...] = ()


def stay(session: Session, hint: str | None = None, *args: str) -> Transition:
    """Remain on the present screen, saying why."""
    return Transition(replace(session, hint=hint, hint_args=args))


def look(session: Session, name: str, *args: str) -> Session:
    """Turn to another screen; what was typed and not confirmed is let go, and a message that
    was being checked is forgotten."""
    session = replace(session, view=View(name, args), echo=None)
    if session.scanned is None or name in CHECKING:
        return session
    return replace(session, scanned=None, scanned_links=())


def go(session: Session, name: str, *args: str, hint: str | None = None) -> Transition:
    """Turn to another screen, and nothing else."""
    return Transition(replace(look(session, name, *args), hint=hint, hint_args=()))


def focused(session: Session) -> Case | None:
    """The case being talked about."""
    return session.case(session.focus)


def focused_in(session: Session, *stages: Stage) -> Case | None:
    """The case being talked about, while it stands in one of these stages."""
    case = focused(session)
    return case if case is not None and facts_of(session, case).stage in stages else None


def with_case(session: Session, case: Case) -> Session:
    """The session with this case in place of its earlier self, or added."""
    if session.case(case.id) is None:
        return replace(session, cases=(*_with_room(session.cases), case))
    return replace(
        session, cases=tuple(case if old.id == case.id else old for old in session.cases)
    )


def _with_room(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    if len(cases) < CASES_MAX:
        return cases
    closed = next((case for case in cases if case.closed_at is not None), cases[0])
    return tuple(case for case in cases if case is not closed)


def with_answer(case: Case, question: str, value: AnyValue, now: datetime) -> Case:
    """The case with one more answer; an earlier one to the same question is superseded."""
    return replace(case, answers=(*case.answers, Answer(question, value, now)))


UNSET = "UTC"
GUESSED = {"ru": "Europe/Moscow"}
"""Where most of those who speak a language are. An hour or two off is better than reminders at
night and yesterday for today; no deadline rests on it (`facts_of`)."""


def zone_of(session: Session) -> tzinfo:
    """The zone in which this person's dates and hours are meant: as told, as the operator set it
    for everybody, or as the language lets guess."""
    settings = session.settings
    if settings.zone is not None or settings.fallback_zone != UNSET:
        return load_zone(settings.zone or settings.fallback_zone)
    return load_zone(GUESSED.get(settings.locale, UNSET))


KNOWN_MAX = 64
_known: dict[tuple[int, str | None], tuple[Case, CaseFacts]] = {}
"""Facts worked out lately, by the identity of their case and the zone: a press asks for them up
to ten times (a twentieth of its cost). A case never changes, and its identity cannot pass to
another while the entry holds it."""


def facts_of(session: Session, case: Case) -> CaseFacts:
    """What is known of a case. A day told without an hour is read in the zone, once known."""
    zone = session.settings.zone
    known = _known.get((id(case), zone))
    if known is None:
        if len(_known) >= KNOWN_MAX:
            _known.clear()
        facts = facts_from(case, zone_of(session)) if zone else facts_from(case)
        known = _known[id(case), zone] = (case, facts)
    return known[1]


def open_cases(session: Session) -> tuple[Case, ...]:
    """The cases not closed yet."""
    return tuple(case for case in session.cases if case.closed_at is None)


def button(
    session: Session,
    label: str,
    topic: str,
    option: str = "",
    *,
    case: str = "",
    args: tuple[Param, ...] = (),
    style: str = "",
) -> Button:
    """A button of the present screen: it carries the present revision."""
    return Button(label, Action(topic, option, case, session.revision), args, style)
