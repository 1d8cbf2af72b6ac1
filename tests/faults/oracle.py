"""What must hold after the last life: the journal W against the database D (durability.md 5)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from bot.conversation.session import Session
from bot.services.intake import STARTS
from tests.faults.actors import Actor
from tests.faults.arena import Arena

MARKED_AFTER = 1.5
"""Seconds from Telegram's answer to the bot's own mark, at the very most: a process that died
later had the outcome written down."""

Line = Mapping[str, Any]


@dataclass
class Findings:
    """Sentences about what does not hold, and numbers of what happened."""

    wrong: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def need(self, holds: bool, sentence: str) -> None:
        """Write a sentence down unless it holds."""
        if not holds:
            self.wrong.append(sentence)


def alpha(session: Session | None, day: date) -> tuple[Any, int]:
    """A person's state without what differs from run to run (case ids by number, days from
    `day`, no moments, no message ids), and its revision."""
    if session is None:
        return None, 0
    numbers = {case.id: f"case{number}" for number, case in enumerate(session.cases)}
    found = msgspec.to_builtins(session)
    for name in ("digests", "warned", "revision", "missed"):
        found.pop(name, None)
    found["focus"] = numbers.get(session.focus or "", session.focus)
    for case in found["cases"]:
        case["id"] = numbers[case["id"]]
        case["reminded"] = sorted(case["reminded"])
        for name in ("opened_at", "unanswered"):
            del case[name]
        for entry in (*case["answers"], *case["evidence"], *case["planned"]):
            entry.pop("at")
            entry.pop("said", None)  # like `unanswered` and `digests`: what really went
            entry.pop("over_at", None)  # a moment, like `at`
            entry.pop("file_id", None)
            entry.pop("unique_id", None)
            value = entry.get("value", {})
            value.pop("at", None)
            if "day" in value:
                value["day"] = (date.fromisoformat(value["day"]) - day).days
    return found, session.revision


# --- W ---------------------------------------------------------------------------------------


def acknowledged(journal: Sequence[Line]) -> set[int]:
    """Every update offered before an Ack that covers it, or answered 200 by the webhook (INV-1)."""
    offered: set[int] = set()
    found: set[int] = set()
    for line in journal:
        if line["e"] == "Out":
            offered.update(line["u"])
        elif line["e"] == "Ack":
            found |= {update for update in offered if update <= line["n"]}
        elif line["e"] == "Hook" and line["status"] == 200:
            found.add(line["u"])
    return found


def deaths_over(update: int, journal: Sequence[Line]) -> int:
    """How often the process died after an update was handed over: that excuses R5."""
    told = [line["e"] == "Out" and update in line["u"] for line in journal]
    since = journal[told.index(True) :] if any(told) else ()
    return sum(line["e"] == "Death" for line in since)


@dataclass(frozen=True)
class Sent:
    """An accepted new message."""

    request: int
    chat: int
    keys: tuple[str, ...]
    at: float
    text: str


def sent(journal: Sequence[Line], method: str = "sendMessage") -> list[Sent]:
    """The accepted new messages in order."""
    return [
        Sent(line["r"], int(line["chat"]), tuple(line["keys"] or ()), line["m"], line["text"] or "")
        for line in journal
        if line["e"] == "Acc" and line["method"] == method
    ]


class Attempts:
    """Which accepted messages had no durably recorded outcome (amb of INV-6), from W alone."""

    def __init__(self, journal: Sequence[Line]) -> None:
        self._deaths = [line["m"] for line in journal if line["e"] == "Death" and line["code"] != 0]
        self._answered = {line["r"]: line["m"] for line in journal if line["e"] == "Res"}
        self._lost = {line["r"] for line in journal if line["e"] == "Fault"}

    def ambiguous(self, message: Sent) -> bool:
        """Whether the process died, or the answer was lost, before the mark can be relied on."""
        if message.request in self._lost or message.request not in self._answered:
            return True
        answered = self._answered[message.request]
        return any(message.at <= death <= answered + MARKED_AFTER for death in self._deaths)


def reminder_of(key: str) -> tuple[str, str] | None:
    """(case, topic) of a button under a reminder: which reminder it is."""
    _, case, topic, *_ = key.split("|")
    return (case, topic) if topic.startswith("r/") else None


def reminders_in(message: Sent) -> set[tuple[str, str]]:
    """The reminders a message names."""
    return {found for key in message.keys if (found := reminder_of(key)) is not None}


def copies(journal: Sequence[Line]) -> dict[tuple[int, str, str], list[Sent]]:
    """(chat, case, topic) of every reminder -> the messages that name it."""
    found: dict[tuple[int, str, str], list[Sent]] = defaultdict(list)
    for message in sent(journal):
        for case, topic in reminders_in(message):
            found[message.chat, case, topic].append(message)
    return found


# --- checks ----------------------------------------------------------------------------------


def check_reminders(journal: Sequence[Line], findings: Findings) -> None:
    """INV-6 for reminders: two copies at most, the second only after an ambiguous attempt."""
    attempts = Attempts(journal)
    for (chat, case, topic), messages in copies(journal).items():
        findings.seen["reminders accepted"] += 1
        findings.seen["reminders twice"] += len(messages) == 2
        amb = sum(attempts.ambiguous(message) for message in messages[:-1])
        name = f"reminder {case} {topic} of {chat}"
        findings.need(len(messages) <= 2, f"{name}: {len(messages)} copies")
        findings.need(len(messages) <= 1 + amb, f"{name}: {len(messages)} copies, {amb} ambiguous")


def check_screens(journal: Sequence[Line], actors: Sequence[Actor], findings: Findings) -> None:
    """INV-6 for screens: new messages with one key <= updates that called for it + ambiguous."""
    attempts = Attempts(journal)
    fresh = {actor.id: sum(act.fresh for act in actor.acts) for actor in actors}
    by_key: dict[tuple[int, tuple[str, ...]], list[Sent]] = defaultdict(list)
    by_chat: dict[int, list[Sent]] = defaultdict(list)
    for message in sent(journal):
        if message.chat in fresh and not reminders_in(message):
            by_key[message.chat, message.keys].append(message)
            by_chat[message.chat].append(message)
    again = {a.id: sum(act.step == "again" and act.fresh for act in a.acts) for a in actors}
    for (chat, keys), messages in by_key.items():
        amb = sum(attempts.ambiguous(message) for message in messages)
        allowed = 1 + amb + again[chat]
        findings.need(
            len(messages) <= allowed, f"screen {keys[:1]} of {chat}: {len(messages)} > {allowed}"
        )
    for chat, messages in by_chat.items():
        amb = sum(attempts.ambiguous(message) for message in messages)
        allowed = fresh[chat] + amb
        findings.seen["screens sent"] += len(messages)
        findings.need(len(messages) <= allowed, f"chat {chat}: {len(messages)} > {allowed} new")


def check_inbox(arena: Arena, journal: Sequence[Line], findings: Findings) -> None:
    """INV-1, INV-2, INV-4: every acknowledged update is done, once, with what it caused."""
    rows = arena.ask("SELECT update_id, state, error FROM inbox")
    inbox = {update: state for update, state, _ in rows}
    acked = acknowledged(journal)
    findings.seen["updates acknowledged"] = len(acked)
    for update in sorted(acked):
        findings.need(update in inbox, f"update {update}: acknowledged and lost")
    for update, state, error in rows:
        died = error == "died" and deaths_over(update, journal) >= STARTS
        findings.seen["set aside"] += state == "aside"
        findings.need(state == "done" or died, f"update {update} is {state}: {error}")
    caused = Counter(
        key.partition(":")[0]
        for (key,) in arena.ask("SELECT key FROM deliveries WHERE kind <> 'reminder'")
    )
    for update in inbox:
        # Every act of these scripts owes exactly one screen.
        findings.need(caused[str(update)] == 1, f"update {update}: {caused[str(update)]} effects")
    if arena.database_url is None:
        (ok,) = arena.ask("PRAGMA integrity_check")[0]
        findings.need(ok == "ok", f"integrity_check: {ok}")


def check_deliveries(arena: Arena, journal: Sequence[Line], findings: Findings) -> None:
    """INV-5, INV-16: nothing due is left; what is "sent" was accepted; what is parked was tried
    twice."""
    accepted = {(chat, case, topic) for chat, case, topic in copies(journal)}
    now = int(arena.clock.now().timestamp() * 1000)
    rows = arena.ask("SELECT user_id, key, kind, state, attempts, wake FROM deliveries")
    for user, key, kind, state, attempts, wake in rows:
        findings.need(state != "sending", f"{key} of {user} is still sending")
        findings.need(wake is None or wake > now, f"{key} of {user} is {state} and due")
        findings.seen[f"{kind} {state}"] += 1
        if state == "parked":
            findings.need(attempts >= 2, f"{key} of {user} parked after {attempts}")
        if kind == "reminder" and state == "sent":
            findings.need(
                (user, *named_by(key)) in accepted,
                f"reminder {key} of {user} is sent and was never accepted",
            )


def named_by(key: str) -> tuple[str, str]:
    """(case, topic) of a reminder's row."""
    case, deadline, offset, generation = key.split(":")
    return case, f"r/{deadline}/{int(offset) // 60}/{generation}"
