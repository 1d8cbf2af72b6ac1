"""What is checked of every reminder as it leaves, and noted as it arrives (INV-7 to INV-10)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation.moves import facts_of, zone_of
from bot.conversation.planning import silenced
from bot.conversation.session import Case, Session
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import deadlines
from bot.marketplaces.loader import rules
from bot.texts.formats import countdown
from bot.texts.measure import visible
from tests.simulation.history import ROOM, History, Name, is_quiet
from tests.simulation.telegram import Message
from tests.simulation.virtual import BEGIN

IN_FLIGHT = 1.0
"""So long a message may be on its way when what it says stops being true."""
AGAIN, LATE = "may be a repeat", "comes late"
"""What the message says of itself; everybody here reads English."""
SILENT, JUMP = 30 * 86_400.0, 3 * 86_400.0
"""Who did something within so many seconds is not asked how it ended, give or take what the
wall's clock jumps here."""
SNOOZE = 3 * 3600.0
CLAIMED = 36.0
"""So old the decision may be by which a message leaves: a lease, and a second."""


class Door(History):
    """Stands between the bot and the chats."""

    # --- a message leaves -----------------------------------------------------------------
    def leaves(self, message: Message) -> None:
        """INV-7 to INV-10, at the moment of the request."""
        names = message.names
        if not names:
            return
        user = message.user
        session = self.records.session(user)
        if self.now() - self.commits[user] <= IN_FLIGHT:
            self.seen["an answer crossed a reminder"] += 1
            return
        self.need(not self.blocked.get(user), "INV-10: sent to somebody who blocked the bot", names)
        self.need(session is not None, "INV-8: sent to somebody erased", user)
        assert session is not None
        for name in names:
            self._is_true(session, name, message)
        if len(names) > 1:
            self.seen["a digest of several reminders"] += 1
        if self._asked(message).issuperset(names):
            self.seen["a repeat that was asked for"] += 1
            return
        if self.now() - self.commits[user] > CLAIMED:
            self._may_go(session, message)

    def _is_true(self, session: Session, name: Name, message: Message) -> None:
        """INV-8 and INV-9: the case is open, the date is today's date, no later stage is due."""
        case_id, kind, minutes, generation = name
        case, now = session.case(case_id), self.wall()
        self.need(case is not None and case.closed_at is None, "INV-8: the case is closed", name)
        assert case is not None
        known = case.plan_of(kind)
        self.need(known is not None and known.generation == generation, "INV-9: old date", name)
        assert known is not None
        asked = case.reminders and not silenced(case, kind, known.at)
        self.need(asked, "INV-8: nobody asked", name)
        if kind == SILENCE:
            heard = self.now() - self.commits[message.user]
            self.need(heard > SILENT - JUMP, "INV-7: asked, and heard of lately", name)
            self.seen["asked how it ended"] += 1
            return
        if not minutes:
            self.seen["the notice that a deadline passed"] += 1
            return
        self.need(now < known.at, "INV-9: the deadline has passed", name, known.at)
        last = self._last_of(session, name) is not None
        self.need(last or case.unanswered < 2, "INV-7: nobody reacted to the last two", name)
        if known.at - now > timedelta(minutes=minutes + 20):
            self.seen["moved out of the night"] += 1
        self._tells_the_time(session, case, kind, message)
        if name in self._asked(message):
            return
        for body, state, _ in self.records.reminders(message.user):
            later = body.planned
            stale = (
                not body.asked
                and state in ("pending", "ambiguous")
                and (later.case_id, later.deadline) == (case_id, kind)
                and timedelta() < later.offset < timedelta(minutes=minutes)
                and later.at <= now - timedelta(seconds=CLAIMED)
            )
            self.need(not stale, "INV-9: a later stage is due already", name, later)

    def _tells_the_time(self, session: Session, case: Case, kind: str, message: Message) -> None:
        """What is left, as it is written there, is what is left."""
        now = self.wall()
        found = next(
            (d for d in deadlines(facts_of(session, case), rules(), now) if d.kind == kind), None
        )
        if found is None or found.moment <= now:
            return
        left = countdown(found.moment - now, session.settings.locale)
        text = visible(message.page.text).replace("\xa0", " ")
        self.need(left.replace("\xa0", " ") in text, "INV-9: the time left", left, text)
        self.seen["a countdown compared"] += 1

    def _may_go(self, session: Session, message: Message) -> None:
        """INV-7: outside quiet hours and inside the caps, or the last chance."""
        user, now = message.user, self.wall()
        earlier = now - timedelta(seconds=CLAIMED)
        if any(self.slot(user, session, at) for at in (now, earlier)):
            self.need(not message.silent or is_quiet(session, now), "INV-7: silent for no reason")
            return
        last = [p for name in message.names if (p := self._last_of(session, name)) is not None]
        details = (message.names, session.settings, self.told(user))
        self.need(bool(last) and session.settings.last_chance, "INV-7: quiet or too many", *details)
        deadline = min(last)
        self.need(deadline - now <= timedelta(hours=24), "INV-7: no last chance yet", *details)
        self.need(
            not self.slot_before(user, session, deadline - ROOM),
            "INV-7: a last chance although there was a slot",
            *details,
        )
        if all(is_quiet(session, at) for at in (now, earlier)):
            self.need(message.silent, "INV-7: a sound in quiet hours", *details)
            self.seen["a last chance without a sound"] += 1
        else:
            self.seen["a last chance over the caps"] += 1

    def _last_of(self, session: Session, name: Name) -> datetime | None:
        """The deadline, when this is its last reminder."""
        case_id, kind, minutes, _ = name
        case = session.case(case_id)
        if case is None or not minutes:
            return None
        found = next(
            (d for d in deadlines(facts_of(session, case), rules(), self.wall()) if d.kind == kind),
            None,
        )
        if found is None or not found.offsets or min(found.offsets) != timedelta(minutes=minutes):
            return None
        return found.moment

    # --- a message arrived ----------------------------------------------------------------
    def arrived(self, message: Message) -> None:
        """Note it."""
        names, user = message.names, message.user
        if not names:
            return
        message.asked = self._asked(message)
        self.reminders[user].append(message)
        if not message.ambiguous:
            for name in message.asked:
                self.asked_open[user, name] -= 1
        session = self.records.session(user)
        if session is not None and self.wall().astimezone(zone_of(session)).utcoffset() != (
            BEGIN.astimezone(zone_of(session)).utcoffset()
        ):
            self.seen["a clock changed"] += 1
        if session is not None and not message.asked.issuperset(names):
            today = self.wall().astimezone(zone_of(session)).date()
            self.days[user].append((message, today))
        if LATE in message.page.text:
            self.seen["a reminder after an outage"] += 1
        if AGAIN in message.page.text:
            self.seen["a second copy"] += 1

    def _asked(self, message: Message) -> set[Name]:
        """Which of its reminders are repeats that somebody asked for. The copy of a message of
        which the bot does not know that it arrived is what that one was."""
        found = set()
        for name in message.names:
            before = [m for m in self.reminders[message.user] if name in m.names]
            if before and self._copies(message, name, before):
                asked = name in before[-1].asked
            else:
                asked = self.asked_open[message.user, name] > 0
            if asked:
                found.add(name)
        return found

    def _copies(self, message: Message, name: Name, before: list[Message]) -> bool:
        """Two arrive at most; and a repeat that is still to come leaves hours, a copy does not."""
        if AGAIN not in message.page.text or not before[-1].ambiguous:
            return False
        if len(before) >= 2 and before[-2].ambiguous:
            return False
        return not self.asked_open[message.user, name] or self.now() - before[-1].at < SNOOZE

    def lost_track(self, user: int) -> None:
        """The process died before it could write down that the last message arrived."""
        message = self.reminders[user][-1]
        if not message.ambiguous:
            message.ambiguous = True
            for name in message.asked:
                self.asked_open[user, name] += 1

    def asks_again(self, user: int, name: Name) -> None:
        """Somebody pressed "in 3 hours" or "in the morning"."""
        self.asked[user, name] += 1
        self.asked_open[user, name] += 1

    def forget(self, user: int) -> None:
        """Somebody was erased: the bot remembers no digest, and need not."""
        self.days[user].clear()
