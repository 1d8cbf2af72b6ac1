"""Drawing and sending what one person is owed, from present facts (R12, R13)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.conversation.digest import digest
from bot.conversation.moves import zone_of
from bot.conversation.present import present
from bot.conversation.screens import Notice, Outdone
from bot.conversation.session import Session
from bot.services import documents
from bot.services.answers import Answer, Flood, Held, Refused, Sent, Unclear
from bot.services.attempts import Attempt, capped, reason, settled
from bot.services.bodies import (
    DocumentBody,
    NoticeBody,
    ReminderBody,
    ScreenBody,
    decode,
)
from bot.services.documents import File
from bot.services.gate import Gate
from bot.services.judge import COPIES, is_silent
from bot.services.messenger import Messenger
from bot.services.pictures import LATER, Painter, timeline
from bot.services.reminding import lateness, missed_one, note, outdone, still_wanted
from bot.storage.base import Delivery, DeliveryState, Person, Settled
from bot.texts.render import Page, in_words, no_deadlines, render, toast
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues

OLD_ANSWER = timedelta(seconds=60)
"""From this age on an answer inside quiet hours makes no sound."""

log = structlog.get_logger(__name__)


class Sender:
    """Turns claimed deliveries into messages."""

    def __init__(
        self, messenger: Messenger, catalogues: Catalogues, clock: Clock, gate: Gate
    ) -> None:
        self._messenger, self._catalogues = messenger, catalogues
        self._clock, self._gate = clock, gate
        self._painter = Painter()

    async def screens(self, person: Person, rows: Sequence[Delivery]) -> Attempt:
        """Several owed screens are one: the present one, drawn once."""
        attempt = Attempt()
        bodies = [body for row in rows if isinstance(body := decode(row.body), ScreenBody)]
        session = person.session
        if session is None or not bodies:
            attempt.results = [Settled(row.id, DeliveryState.CANCELLED) for row in rows]
            return attempt
        now = self._clock.now()
        speaker = self._speaker(session, now)
        page = render(present(session, now), speaker)
        spent = min(row.attempts for row in rows) >= COPIES
        answer, shown = await self._draw(person, bodies, page, now, spent=spent)
        attempt.results = [settled(row, answer, now) for row in rows]
        if shown is None and isinstance(answer, Unclear):
            pairs = zip(rows, attempt.results, strict=True)
            attempt.results = [capped(row, known) for row, known in pairs]
        if isinstance(answer, Sent):
            attempt.screen_id = shown
            old = person.screen_id
            if old is not None and old != shown:
                attempt.strips.append(old)
            attempt.thanks = [body.thank for body in bodies if body.thank is not None]
        attempt.press_answers = [
            (body.callback, toast(speaker, body.toast) if body.toast else None)
            for body in bodies
            if body.callback is not None
        ]
        return attempt

    async def _draw(
        self,
        person: Person,
        bodies: Sequence[ScreenBody],
        page: Page,
        now: datetime,
        *,
        spent: bool,
    ) -> tuple[Answer, int | None]:
        """Edit where the person is looking; a new message after what they wrote. The message
        drawn over comes back, and None after a new one of which nothing is known. `spent`:
        copies enough may have arrived, so only an edit will do."""
        target = _target(person, bodies)
        if target is not None:
            if wait := self._gate.paused(person.user_id):
                return Held(wait), target
            answer = await self._messenger.edit(person.user_id, target, page)
            self._mind(person.user_id, answer, new=False)
            if spent or not isinstance(answer, Refused):
                return answer, target
        silent = _is_old(person, bodies[-1].asked_at, now)
        wait = await self._gate.answer(person.user_id)
        answer = await self._send(person.user_id, page, silent, wait)
        return answer, answer.result if isinstance(answer, Sent) else None

    async def _send(
        self, user_id: int, page: Page, silent: bool, wait: float, *, broadcast: bool = False
    ) -> Answer:
        """A new message; when Telegram cannot read it, once more as plain text."""
        if wait:
            return Held(wait)
        how = {"silent": silent, "broadcast": broadcast}
        answer = await self._messenger.send(user_id, page, **how)
        if isinstance(answer, Refused) and answer.migrate_to is None:
            log.error("refused", why=reason(answer))
            answer = await self._messenger.send(user_id, page.without_markup(), **how)
        self._mind(user_id, answer, new=True)
        return answer

    def _mind(self, user_id: int, answer: Answer, *, new: bool) -> None:
        """After a 429 nothing more leaves for a while."""
        if isinstance(answer, Flood):
            self._gate.flooded(user_id, answer.retry_after, new=new)

    async def reminders(self, look: Callable[[], Person], rows: Sequence[Delivery]) -> Attempt:
        """One digest for all rows that are still wanted, written from what is true now. `look`
        tells the person, who may have gone on while the message waited at the gate."""
        wait, person = 0.0, look()
        read = [(row, decode(row.body)) for row in rows]
        told = [(row, body) for row, body in read if isinstance(body, ReminderBody)]
        if any(still_wanted(person.session, body) for _, body in told):
            wait = await self._gate.broadcast(person.user_id)
        person, now = look(), self._clock.now()
        session = person.session
        told = [(row, body) for row, body in told if still_wanted(session, body)]
        kept, bodies = [row for row, _ in told], [body for _, body in told]
        attempt = Attempt([Settled(r.id, DeliveryState.CANCELLED) for r in rows if r not in kept])
        planned = [body.planned for body in bodies]
        late, again = lateness(told, now), any(row.attempts for row in kept)
        shown = digest(session or Session(), planned, now, late=late, again=again)
        if session is None or not shown.reminders:
            attempt.results = [Settled(row.id, DeliveryState.CANCELLED) for row in rows]
            return attempt
        speaker = self._speaker(session, now)
        page = render(shown, speaker)
        silent = is_silent(session, planned, now)
        answer = await self._send(person.user_id, page, silent, wait, broadcast=True)
        attempt.results += [settled(row, answer, now) for row in kept]
        if any(one.state is DeliveryState.PARKED for one in attempt.results):
            attempt.step = missed_one
        if isinstance(answer, Sent):
            attempt.redraws = {
                message_id: render(Outdone(deadlines=deadlines), speaker)
                for message_id, deadlines in outdone(session, planned).items()
                # Pressed while it was being sent, it is the screen, and was not known as such.
                if message_id != person.screen_id
            }
            attempt.step = note(bodies, answer.result, now)
        return attempt

    async def document(self, person: Person, row: Delivery) -> Attempt:
        """A file, made now; in words when it cannot be made."""
        body, session = decode(row.body), person.session
        if session is None or not isinstance(body, DocumentBody):
            return Attempt([Settled(row.id, DeliveryState.CANCELLED)])
        now = self._clock.now()
        if body.document == "timeline" and self._painter.crowded:
            return Attempt([settled(row, Held(LATER), now)])
        speaker = self._speaker(session, now)
        file = await self._made(body, session, speaker, now)
        wait = await self._gate.answer(person.user_id)
        if wait:
            return Attempt([settled(row, Held(wait), now)])
        silent = _is_old(person, body.asked_at, now)
        answer = await self._hand_over(person.user_id, file, speaker, silent)
        attempt = Attempt([settled(row, answer, now)])
        if file is not None and isinstance(answer, Sent | Unclear):
            attempt.step = file.step
        return attempt

    async def _made(
        self, body: DocumentBody, session: Session, speaker: Speaker, now: datetime
    ) -> File | None:
        match body.document:
            case "timeline":
                return await timeline(self._painter, session, body.case, speaker, now)
            case "ics":
                return documents.calendar(session, body.case, speaker, now)
            case _:
                return documents.export(session, speaker, now)

    async def _hand_over(
        self, user_id: int, file: File | None, speaker: Speaker, silent: bool
    ) -> Answer:
        if file is None or file.data is None:
            words = no_deadlines(speaker) if file is None else file.caption
            answer = await self._messenger.send(user_id, in_words(words), silent=silent)
        else:
            send = self._messenger.photo if file.photo else self._messenger.document
            answer = await send(user_id, file.name, file.data, file.caption, silent=silent)
        self._mind(user_id, answer, new=True)
        return answer

    async def notice(self, person: Person, row: Delivery) -> Attempt:
        """One thing said apart from the screen; the person may be erased already."""
        body = decode(row.body)
        if not isinstance(body, NoticeBody):
            return Attempt([Settled(row.id, DeliveryState.CANCELLED)])
        now = self._clock.now()
        session = person.session or Session()
        locale = body.locale if person.session is None else session.settings.locale
        speaker = Speaker(self._catalogues, locale, zone_of(session), now)
        page = render(Notice(notice=body.notice, args=body.args), speaker)
        wait = await self._gate.answer(person.user_id)
        silent = _is_old(person, body.asked_at, now)
        answer = await self._send(person.user_id, page, silent, wait)
        attempt = Attempt([settled(row, answer, now)])
        if body.callback is not None:
            attempt.press_answers.append((body.callback, None))
        if body.pressed is not None:
            attempt.strips.append(body.pressed)
        return attempt

    def _speaker(self, session: Session, now: datetime) -> Speaker:
        return Speaker(self._catalogues, session.settings.locale, zone_of(session), now)


def _target(person: Person, bodies: Sequence[ScreenBody]) -> int | None:
    """The message to draw over, or None for a new one."""
    if any(body.fresh for body in bodies):
        return None
    return next((b.pressed for b in reversed(bodies) if b.pressed is not None), person.screen_id)


def _is_old(person: Person, asked_at: float, now: datetime) -> bool:
    """An answer that comes after an outage, inside quiet hours."""
    session = person.session
    if not asked_at and person.updated_at is not None:
        asked_at = person.updated_at.timestamp()
    if session is None or now.timestamp() - asked_at < OLD_ANSWER.total_seconds():
        return False
    settings = session.settings
    local = now.astimezone(zone_of(session))
    minute = local.hour * 60 + local.minute
    start, end = settings.quiet_from, settings.quiet_to
    return start <= minute < end if start <= end else minute >= start or minute < end
