"""What must hold, checked from outside: from what arrived in the chats, and from the records.

The rules are written down here a second time and in another way than in `bot.dispute`: quiet
hours as minutes of a wall clock, slots by trying every quarter of an hour.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.conversation.moves import facts_of, zone_of
from bot.conversation.session import Case, Session
from bot.dispute.deadlines import deadlines
from bot.marketplaces.loader import rules
from bot.services.bodies import ReminderBody, decode
from bot.storage.records import from_ms
from bot.storage.sealing import MasterKey, Vault
from bot.storage.sqlite_deliveries import owed
from bot.storage.sqlite_inbox import Desk
from bot.storage.sqlite_work import find
from bot.storage.writer import Hand
from bot.texts.formats import countdown
from bot.texts.measure import visible
from tests.simulation.telegram import Message
from tests.simulation.virtual import BEGIN

Name = tuple[str, str, int, int]

IN_FLIGHT = 1.0
"""So long a message may be on its way when what it says stops being true."""
CLAIMED = 36.0
"""So old the decision may be by which a message leaves: a lease, and a second."""
SOON = 200.0
"""Seconds in which what may go has to go (INV-5), start of a process included."""
ROOM = timedelta(hours=2)
QUARTER = timedelta(minutes=15)


class Violation(AssertionError):
    """An invariant does not hold."""


@dataclass(slots=True)
class Tracked:
    """A deadline that somebody is reminded of, and since when nothing disturbed it."""

    at: datetime
    lead: timedelta
    """So long before the deadline its last reminder may come at the earliest."""


class Records:
    """The database as it is, read beside the bot."""

    def __init__(self, connection: sqlite3.Connection, key: MasterKey) -> None:
        self.hand, self._desk = Hand(connection), Desk(Vault(key), 0)

    def session(self, user: int) -> Session | None:
        """What is remembered of somebody."""
        found = find(self.hand, self._desk, user)
        return None if found is None else found[0].session

    def reachable(self, user: int) -> bool:
        """Whether the bot believes that it may write."""
        found = find(self.hand, self._desk, user)
        return found is not None and found[0].reachable

    def reminders(self, user: int) -> list[tuple[ReminderBody, str, int]]:
        """(body, state, attempts) of what is open or given up."""
        found = find(self.hand, self._desk, user)
        if found is None:
            return []
        rows = owed(self.hand, self._desk.vault, found[1], user)
        bodies = [(decode(row.body), str(row.state), row.attempts) for row in rows if row.body]
        return [(b, state, n) for b, state, n in bodies if isinstance(b, ReminderBody)]

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Any question."""
        return self.hand.connection.execute(query, values).fetchall()


class Oracle:
    """Keeps the history, and raises Violation."""

    def __init__(
        self, records: Records, wall: Callable[[], datetime], now: Callable[[], float]
    ) -> None:
        self.records, self._wall, self._now = records, wall, now
        self.seen: Counter[str] = Counter()
        self.reminders: dict[int, list[Message]] = defaultdict(list)
        self._days: dict[int, list[tuple[Message, date]]] = defaultdict(list)
        self.asked: Counter[tuple[int, Name]] = Counter()
        self._asked_open: Counter[tuple[int, Name]] = Counter()
        self.commits: dict[int, float] = defaultdict(float)
        self.trouble: dict[int, float] = defaultdict(float)
        self.calm_since = 0.0
        """Since when the process has been up, Telegram answers and the clock is right."""
        self.blocked: dict[int, bool] = {}
        self._tracked: dict[tuple[int, str, str, int], Tracked] = {}

    def need(self, holds: bool, what: str, *details: object) -> None:
        """Raise when something does not hold."""
        if not holds:
            told = " ".join(str(detail) for detail in details)
            raise Violation(
                f"{what} at {self._wall():%d %b %H:%M:%S} ({self._now():.1f} s): {told}"
            )

    # --- a message leaves -----------------------------------------------------------------
    def leaves(self, message: Message) -> None:
        """INV-7 to INV-10, at the moment of the request."""
        names = message.names
        if not names:
            return
        user = message.user
        self.need(not self.blocked.get(user), "INV-10: sent to somebody who blocked the bot", names)
        session = self.records.session(user)
        if self._now() - self.commits[user] <= IN_FLIGHT:
            self.seen["an answer crossed a reminder"] += 1
            return
        self.need(session is not None, "INV-8: sent to somebody erased", user)
        assert session is not None
        for name in names:
            self._is_true(session, name, message)
        if len(names) > 1:
            self.seen["a digest of several reminders"] += 1
        asked = [self._asked_open[user, name] > 0 for name in names]
        if all(asked):
            self.seen["a repeat that was asked for"] += 1
            return
        if self._now() - self.commits[user] > CLAIMED:
            self._may_go(session, message)

    def _is_true(self, session: Session, name: Name, message: Message) -> None:
        """INV-8 and INV-9: the case is open, the date is today's date, no later stage is due."""
        case_id, kind, minutes, generation = name
        case, now = session.case(case_id), self._wall()
        self.need(case is not None and case.closed_at is None, "INV-8: the case is closed", name)
        assert case is not None
        self.need(case.reminders and kind not in case.muted, "INV-8: nobody asked", name)
        known = next((p for p in case.planned if p.deadline == kind), None)
        self.need(known is not None and known.generation == generation, "INV-9: old date", name)
        assert known is not None
        if not minutes:
            self.seen["the notice that a deadline passed"] += 1
            return
        self.need(now < known.at, "INV-9: the deadline has passed", name, known.at)
        last = self._last_of(session, name) is not None
        self.need(last or case.unanswered < 2, "INV-7: nobody reacted to the last two", name)
        if known.at - now > timedelta(minutes=minutes + 20):
            self.seen["moved out of the night"] += 1
        self._tells_the_time(session, case, kind, message)
        if self._asked_open[message.user, name]:
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
        now = self._wall()
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
        user, now = message.user, self._wall()
        earlier = now - timedelta(seconds=CLAIMED)
        if any(self.slot(user, session, at) for at in (now, earlier)):
            self.need(not message.silent or _quiet(session, now), "INV-7: silent for no reason")
            return
        last = [p for name in message.names if (p := self._last_of(session, name)) is not None]
        details = (message.names, session.settings, self._told(user))
        self.need(bool(last) and session.settings.last_chance, "INV-7: quiet or too many", *details)
        deadline = min(last)
        self.need(deadline - now <= timedelta(hours=24), "INV-7: no last chance yet", *details)
        self.need(
            not self._slot_before(user, session, deadline - ROOM),
            "INV-7: a last chance although there was a slot",
            *details,
        )
        if all(_quiet(session, at) for at in (now, earlier)):
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
            (
                d
                for d in deadlines(facts_of(session, case), rules(), self._wall())
                if d.kind == kind
            ),
            None,
        )
        if found is None or not found.offsets or min(found.offsets) != timedelta(minutes=minutes):
            return None
        return found.moment

    def _told(self, user: int) -> list[tuple[str, list[Name], bool]]:
        return [(str(day), m.names, m.ambiguous) for m, day in self._days[user][-7:]]

    def slot(self, user: int, session: Session, at: datetime) -> bool:
        """Whether a digest may go at that instant."""
        if _quiet(session, at):
            return False
        today = at.astimezone(zone_of(session)).date()
        days = [day for message, day in self._days[user] if not message.ambiguous]
        return today not in days and sum(0 <= (today - day).days < 7 for day in days) < 5

    def _slot_before(self, user: int, session: Session, end: datetime) -> bool:
        at = self._wall()
        while at <= end:
            if self.slot(user, session, at):
                return True
            at += QUARTER
        return False

    # --- a message arrived ----------------------------------------------------------------
    def arrived(self, message: Message) -> None:
        """Note it."""
        names, user = message.names, message.user
        if not names:
            return
        self.reminders[user].append(message)
        asked = [self._asked_open[user, name] > 0 for name in names]
        for name in names:
            if self._asked_open[user, name] and not message.ambiguous:
                self._asked_open[user, name] -= 1
        session = self.records.session(user)
        if session is not None and self._wall().astimezone(zone_of(session)).utcoffset() != (
            BEGIN.astimezone(zone_of(session)).utcoffset()
        ):
            self.seen["a clock changed"] += 1
        if session is not None and not all(asked):
            today = self._wall().astimezone(zone_of(session)).date()
            self._days[user].append((message, today))
        if "comes late" in message.page.text or "приходит позже" in message.page.text:
            self.seen["a reminder after an outage"] += 1
        if "may be a repeat" in message.page.text:
            self.seen["a second copy"] += 1

    def asks_again(self, user: int, name: Name) -> None:
        """Somebody pressed "in 3 hours" or "in the morning"."""
        self.asked[user, name] += 1
        self._asked_open[user, name] += 1

    def forget(self, user: int) -> None:
        """Somebody was erased: the bot remembers no digest, and need not."""
        self._days[user].clear()

    # --- now and then ---------------------------------------------------------------------
    def look(self, user: int) -> None:
        """INV-5: what may go for long enough has gone; and the last one always came."""
        self._arrived_indeed(user)
        now, wall = self._now(), self._wall()
        quiet_since = max(self.calm_since, self.commits[user], self.trouble[user])
        session = self.records.session(user)
        self._account(user, session, quiet_since)
        last = self.reminders[user][-1].at if self.reminders[user] else 0.0
        if session is None or self.blocked.get(user) or not self.records.reachable(user):
            return
        if now - max(quiet_since, last) <= SOON:
            return
        then = wall - timedelta(seconds=SOON)
        open_now = all(self.slot(user, session, at) for at in (wall, then))
        for body, state, attempts in self.records.reminders(user):
            due = body.planned
            at = due.at
            self.need(state != "sending", "INV-5: sending for ever", due)
            if state not in ("pending", "ambiguous") or body.asked or at > then:
                continue
            if due.offset and due.deadline_at <= wall:
                self.need(wall - due.deadline_at < timedelta(hours=7), "INV-5: kept", due)
                continue
            details = (user, due, state, attempts, session.settings, session.digests)
            self.need(not open_now, "INV-5: owed and not sent", *details, self._told(user))
            if self._last_chance_now(user, session, due.last, due.deadline_at, wall, then):
                self.need(False, "INV-5: the last chance was missed", due, state, attempts)
            self.seen["a cap or the night held one back"] += 1

    def _last_chance_now(
        self, user: int, session: Session, last: bool, deadline: datetime, *when: datetime
    ) -> bool:
        return (
            last
            and session.settings.last_chance
            and all(deadline - at <= timedelta(hours=24) and not _quiet(session, at) for at in when)
            and not self._slot_before(user, session, deadline - ROOM)
        )

    def _account(self, user: int, session: Session | None, quiet_since: float) -> None:
        """Of a deadline nobody touched, the last reminder came before it passed."""
        wall = self._wall()
        running = self._running(user, session, wall)
        for key in [k for k in self._tracked if k[0] == user and k not in running]:
            tracked = self._tracked.pop(key)
            undisturbed = wall - timedelta(seconds=self._now() - quiet_since)
            begin = tracked.at - tracked.lead
            if wall < tracked.at or undisturbed > begin - timedelta(hours=1):
                continue
            if session is None or self.blocked.get(user) or not session.settings.last_chance:
                continue
            _, case_id, kind, generation = key
            named = any(
                name[:2] == (case_id, kind) and name[2] and name[3] == generation
                for message in self.reminders[user]
                for name in message.names
                if message.at >= self._now() - (wall - begin).total_seconds()
            )
            parked = any(state == "parked" for _, state, _ in self.records.reminders(user))
            self.need(named or parked, "INV-5: a deadline passed without a word", key, tracked)
            self.seen["a last reminder accounted for"] += 1
        self._tracked.update(running)

    def _running(
        self, user: int, session: Session | None, wall: datetime
    ) -> dict[tuple[int, str, str, int], Tracked]:
        found = {}
        for case in session.cases if session else ():
            if not case.reminders or case.closed_at is not None:
                continue
            for deadline in deadlines(facts_of(session, case), rules(), wall):  # type: ignore[arg-type]
                known = next((p for p in case.planned if p.deadline == deadline.kind), None)
                if not deadline.offsets or known is None or deadline.kind in case.muted:
                    continue
                if known.at == deadline.moment and wall < known.at and known.stages:
                    lead = timedelta(seconds=min(known.stages)) + timedelta(hours=17)
                    key = (user, case.id, str(deadline.kind), known.generation)
                    found[key] = Tracked(known.at, lead)
        return found

    # --- at the end -----------------------------------------------------------------------
    def close(self, users: list[int]) -> None:
        """INV-6, and INV-16: everything has come to rest."""
        for user in users:
            copies: Counter[Name] = Counter()
            unclear: Counter[Name] = Counter()
            for message in self.reminders[user]:
                for name in message.names:
                    copies[name] += 1
                    unclear[name] += message.ambiguous
            for name, count in copies.items():
                wanted = 1 + self.asked[user, name]
                self.need(count <= wanted + unclear[name], "INV-6: doubled", user, name, count)
                self.need(count <= 2 * wanted, "INV-6: more than two copies", user, name, count)
                if name[2] == 0 and not unclear[name]:
                    self.need(count == 1, "INV-9: told twice that it is over", user, name)
        ask = self.records.ask
        (opened,), (aside,) = (
            ask("SELECT COUNT(*) FROM inbox WHERE state = ?", state)[0]
            for state in ("open", "aside")
        )
        self.need(opened == 0, "INV-16: updates left open", opened)
        self.need(aside == 0, "INV-2: updates set aside", aside)
        limit = int((self._wall() - timedelta(seconds=SOON)).timestamp() * 1000)
        late = ask(
            "SELECT user_id, due, wake FROM deliveries WHERE wake IS NOT NULL"
            " AND (wake <= ? OR state = 'sending')",
            limit,
        )
        told = [(user, from_ms(due), from_ms(wake)) for user, due, wake in late]
        self.need(not late, "INV-16: due and not sent", told)
        parked = ask("SELECT COUNT(*) FROM deliveries WHERE state = 'parked'")[0][0]
        self.seen["a parked delivery"] += parked

    def _arrived_indeed(self, user: int) -> None:
        """What is written down as sent is in the chat, or a later stage of it is."""
        recent = self.reminders[user][-40:]
        names = [name for message in recent for name in message.names]
        keys = self.records.ask(
            "SELECT key FROM deliveries WHERE user_id = ? AND state = 'sent'"
            " AND kind = 'reminder' AND case_id IS NOT NULL",
            user,
        )
        for (key,) in keys:
            case_id, kind, seconds, generation = str(key).split(":")
            there = any(
                name[:2] == (case_id, kind)
                and name[2] * 60 <= int(seconds)
                and name[3] == int(generation)
                for name in names
            )
            self.need(there, "INV-5: said to be sent, and nowhere to be seen", user, key)


def _quiet(session: Session, at: datetime) -> bool:
    settings, local = session.settings, at.astimezone(zone_of(session))
    minute, start, end = local.hour * 60 + local.minute, settings.quiet_from, settings.quiet_to
    inside = (minute - start) % 1440 < (end - start) % 1440
    return inside
