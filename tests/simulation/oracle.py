"""What must hold, checked from outside: from what arrived in the chats, and from the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.conversation.moves import facts_of
from bot.conversation.planning import silenced
from bot.conversation.session import Session
from bot.conversation.silence import SILENCE
from bot.dispute.deadlines import deadlines
from bot.marketplaces.loader import rules
from bot.storage.records import from_ms
from tests.simulation.door import JUMP, SILENT, Door
from tests.simulation.history import ROOM, Name, is_quiet
from tests.simulation.records import Records

SOON = 200.0
"""Seconds in which what may go has to go (INV-5), start of a process included."""


@dataclass(slots=True)
class Tracked:
    """A deadline that somebody is reminded of, and since when nothing disturbed it."""

    at: datetime
    lead: timedelta
    """So long before the deadline its last reminder may come at the earliest."""
    seen: float
    """When it was last there."""


class Oracle(Door):
    """Looks now and then, and at the end."""

    def __init__(
        self, records: Records, wall: Callable[[], datetime], now: Callable[[], float]
    ) -> None:
        super().__init__(records, wall, now)
        self._tracked: dict[tuple[int, str, str, int], Tracked] = {}

    # --- now and then ---------------------------------------------------------------------
    def look(self, user: int) -> None:
        """INV-5: what may go for long enough has gone; and the last one always came."""
        self._arrived_indeed(user)
        now, wall = self.now(), self.wall()
        quiet_since = max(self.calm_since, self.commits[user], self.trouble[user])
        session = self.records.session(user)
        self._account(user, session, quiet_since)
        last = self.reminders[user][-1].at if self.reminders[user] else 0.0
        if session is None or self.blocked.get(user) or not self.records.reachable(user):
            return
        if now - max(quiet_since, last) <= SOON:
            return
        then = wall - timedelta(seconds=SOON)
        self.need(not self.records.stuck(user, then), "INV-5: sending for ever", user)
        open_now = all(self.slot(user, session, at) for at in (wall, then))
        for body, state, attempts in self.records.reminders(user):
            due = body.planned
            at = due.at
            if due.deadline == SILENCE and now - self.commits[user] < SILENT + JUMP:
                continue
            if state not in ("pending", "ambiguous") or body.asked or at > then:
                continue
            if due.offset and due.deadline_at <= wall:
                self.need(wall - due.deadline_at < timedelta(hours=7), "INV-5: kept", due)
                continue
            details = (user, due, state, attempts, session.settings, session.digests)
            self.need(not open_now, "INV-5: owed and not sent", *details, self.told(user))
            if self._last_chance_now(user, session, due.last, due.deadline_at, wall, then):
                self.need(False, "INV-5: the last chance was missed", due, state, attempts)
            self.seen["a cap or the night held one back"] += 1

    def _last_chance_now(
        self, user: int, session: Session, last: bool, deadline: datetime, *when: datetime
    ) -> bool:
        return (
            last
            and session.settings.last_chance
            and all(
                deadline - at <= timedelta(hours=24) and not is_quiet(session, at) for at in when
            )
            and not self.slot_before(user, session, deadline - ROOM)
        )

    def _account(self, user: int, session: Session | None, quiet_since: float) -> None:
        """Of a deadline nobody touched, the last reminder came before it passed."""
        wall = self.wall()
        running = self._running(user, session, wall)
        for key in [k for k in self._tracked if k[0] == user and k not in running]:
            tracked = self._tracked.pop(key)
            undisturbed = wall - timedelta(seconds=self.now() - quiet_since)
            begin = tracked.at - tracked.lead
            if wall < tracked.at or undisturbed > begin - timedelta(hours=1):
                continue
            if tracked.seen <= self.commits[user]:
                continue
            if session is None or self.blocked.get(user) or not session.settings.last_chance:
                continue
            _, case_id, kind, generation = key
            named = any(
                name[:2] == (case_id, kind) and name[2] and name[3] == generation
                for message in self.reminders[user]
                for name in message.names
                if message.at >= self.now() - (wall - begin).total_seconds()
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
                known = case.plan_of(deadline.kind)
                quiet = silenced(case, deadline.kind, deadline.moment)
                if not deadline.offsets or known is None or quiet:
                    continue
                if known.at == deadline.moment and wall < known.at and known.stages:
                    lead = timedelta(seconds=min(known.stages)) + timedelta(hours=17)
                    key = (user, case.id, str(deadline.kind), known.generation)
                    found[key] = Tracked(known.at, lead, self.now())
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
        limit = int((self.wall() - timedelta(seconds=SOON)).timestamp() * 1000)
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
