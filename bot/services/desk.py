"""handle_update: one event, one unit of work, and a nudge to the courier."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import chain
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from bot.clock import Clock
from bot.conversation.chapters.picture import may_need_reading, to_read
from bot.conversation.effects import (
    Effect,
    Forget,
    RemindAgain,
    Resume,
    SendDocument,
    SendNotice,
    SetReminders,
    ShowScreen,
    Suspend,
)
from bot.conversation.engine import advance
from bot.conversation.events import (
    Event,
    MediaSent,
    OptionChosen,
    PictureRead,
    Piece,
    TextSent,
)
from bot.conversation.moves import Transition, zone_of
from bot.conversation.present import present
from bot.conversation.session import Session, Settings
from bot.dispute.reminder_policy import Planned
from bot.services.bodies import (
    FAREWELL,
    DocumentBody,
    NoticeBody,
    ReminderBody,
    ScreenBody,
    encode,
)
from bot.storage.base import Kind, NewDelivery, Outcome, Person, Store, Worked
from bot.texts.render import labels
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues

CASE_ID_BYTES = 6


class Envelope(Struct, frozen=True):
    """Where an event came from: what is needed to answer it, and nothing of its content."""

    user_id: int
    update_id: int
    sent_at: datetime | None = None
    message_id: int | None = None
    callback: str | None = None
    pressed: int | None = None


class PictureReader(Protocol):
    """Reads what is written in a picture."""

    ready: bool
    """Whether it can, on this machine."""

    async def read(self, user_id: int, file_id: str) -> tuple[Piece, ...] | None:
        """The pieces of text in a file a person sent; None when it could not be read."""
        ...


class Desk:
    """Takes events in and commits what they change."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        catalogues: Catalogues,
        take: Callable[[Worked], None],
        arm: Callable[[datetime], None],
        *,
        default_locale: str,
        default_zone: str,
        reader: PictureReader | None = None,
    ) -> None:
        self._store, self._clock, self._catalogues = store, clock, catalogues
        self._reader = reader
        self._take, self._arm = take, arm
        self._newcomer = Session(
            settings=Settings(
                locale=default_locale,
                languages=catalogues.languages,
                fallback_zone=default_zone,
            )
        )

    async def handle(self, envelope: Envelope, event: Event) -> None:
        """Apply one event. Raises what the store raises; the lane decides what follows."""
        event = await self._with_picture(envelope.user_id, event)
        now = self._clock.now()
        fresh = replace(event, fresh=secrets.token_hex(CASE_ID_BYTES))
        later: list[datetime] = []

        def step(person: Person) -> Outcome:
            made = self._step(person, envelope, fresh, now)
            later.extend(row.due for row in made.deliveries if row.due > now)
            # A new plan may hold what is due already; no unit claims that, the courier has to.
            planned = chain.from_iterable(made.replace_reminders.values())
            later.extend(max(row.due, now) for row in planned)
            if made.reachable and not person.reachable:
                later.append(now)  # what was suspended is due again
            return made

        worked = await self._store.work(envelope.user_id, envelope.update_id, step, now)
        if worked is not None:
            self._take(worked)
        if later:
            self._arm(min(later))

    def _step(self, person: Person, envelope: Envelope, event: Event, now: datetime) -> Outcome:
        session = self._up_to_date(person)
        moved = advance(session, self._as_tap(session, event, now), now)
        return outcome(moved, envelope, now)

    def _up_to_date(self, person: Person) -> Session:
        """The person's session with what this bot can do now."""
        session = person.session or self._newcomer
        languages, reads = self._catalogues.languages, self._reads_pictures
        settings = session.settings
        if settings.languages == languages and settings.reads_pictures == reads:
            return session
        changed = replace(settings, languages=languages, reads_pictures=reads)
        return replace(session, settings=changed)

    @property
    def _reads_pictures(self) -> bool:
        return self._reader is not None and self._reader.ready

    async def _with_picture(self, user_id: int, event: Event) -> Event:
        """An event that needs a picture read becomes what was read. After a crash the update
        comes again and is read again: nothing of a picture is kept."""
        if self._reader is None or not may_need_reading(event):
            return event
        person = await self._store.person(user_id)
        file_id = to_read(self._up_to_date(person or Person(user_id, None)), event)
        if file_id is None:
            return event
        pieces = await self._reader.read(user_id, file_id)
        sent = event if isinstance(event, MediaSent) else None
        return PictureRead(pieces=pieces, sent=sent, language=event.language)

    def _as_tap(self, session: Session, event: Event, now: datetime) -> Event:
        """A button's label or number typed is the tap itself."""
        if not isinstance(event, TextSent) or len(event.text) > 64:
            return event
        speaker = Speaker(self._catalogues, session.settings.locale, zone_of(session), now)
        typed = event.text.strip().casefold()
        for label, action in labels(present(session, now), speaker):
            if label.casefold() == typed:
                return OptionChosen(action=action, fresh=event.fresh, language=event.language)
        return event


def outcome(moved: Transition, envelope: Envelope, now: datetime) -> Outcome:
    """A transition as what one transaction writes."""
    rows: list[NewDelivery] = []
    reminders: dict[str, list[NewDelivery]] = {}
    reachable: bool | None = None
    forget = False
    for effect in moved.effects:
        match effect:
            case SetReminders(case=case, planned=planned):
                reminders[case] = [_reminder(one) for one in planned]
            case Suspend() | Resume():
                reachable = isinstance(effect, Resume)
            case Forget():
                forget = True
                rows.append(_farewell(moved.session, envelope, len(rows), now))
            case _:
                rows.append(_owed(effect, moved.session, envelope, len(rows), now))
    if reachable is None and envelope.callback is None and envelope.message_id is not None:
        reachable = True
    return Outcome(
        session=None if forget else moved.session,
        deliveries=rows,
        replace_reminders=reminders,
        reachable=reachable,
        forget=forget,
    )


def _owed(
    effect: Effect, session: Session, envelope: Envelope, ordinal: int, now: datetime
) -> NewDelivery:
    key, asked = f"{envelope.update_id}:{ordinal}", _asked_at(envelope, now)
    match effect:
        case ShowScreen():
            due = now + timedelta(seconds=effect.delay)
            return NewDelivery(key, Kind.SCREEN, due, encode(_screen(effect, envelope, now)))
        case SendDocument(document=document, case=case):
            return NewDelivery(key, Kind.DOCUMENT, now, encode(DocumentBody(document, case, asked)))
        case RemindAgain(planned=planned, at=at):
            body = encode(ReminderBody(planned, asked=True))
            # No case id: it is not one of the planned reminders that an answer replaces.
            return NewDelivery(key, Kind.REMINDER, at, body, urgent_at=planned.deadline_at)
        case SendNotice(notice=notice):
            return _notice(notice, session, envelope, ordinal, now)
    raise TypeError(f"no delivery for {type(effect).__name__}")


def _screen(effect: ShowScreen, envelope: Envelope, now: datetime) -> ScreenBody:
    return ScreenBody(
        callback=envelope.callback,
        toast=effect.toast,
        thank=envelope.message_id if effect.thank else None,
        fresh=envelope.callback is None or effect.below,
        pressed=envelope.pressed,
        asked_at=_asked_at(envelope, now),
    )


def _asked_at(envelope: Envelope, now: datetime) -> float:
    return (envelope.sent_at or now).timestamp()


def _notice(
    notice: str, session: Session, envelope: Envelope, ordinal: int, now: datetime
) -> NewDelivery:
    body = NoticeBody(notice, session.settings.locale, asked_at=_asked_at(envelope, now))
    return NewDelivery(f"{envelope.update_id}:{ordinal}", Kind.NOTICE, now, encode(body))


def _farewell(session: Session, envelope: Envelope, ordinal: int, now: datetime) -> NewDelivery:
    """The last word to somebody erased: no screen will answer the press any more."""
    body = NoticeBody(
        FAREWELL,
        session.settings.locale,
        callback=envelope.callback,
        pressed=envelope.pressed,
        asked_at=_asked_at(envelope, now),
    )
    return NewDelivery(f"{envelope.update_id}:{ordinal}", Kind.NOTICE, now, encode(body))


def _reminder(planned: Planned) -> NewDelivery:
    seconds = planned.offset // timedelta(seconds=1)
    key = f"{planned.case_id}:{planned.deadline}:{seconds}:{planned.generation}"
    body = encode(ReminderBody(planned))
    return NewDelivery(key, Kind.REMINDER, planned.at, body, planned.case_id, planned.deadline_at)
