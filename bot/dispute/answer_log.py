"""The log of the seller's answers: are they late again and again, or is the clock knocked back?

Each answer can start the time to answer anew, so a seller who answers shortly before its end
keeps AliExpress from ever stepping in (inventory W9). Named is only what the log shows: an
answer told after the end is not called late, since nobody knows when it came.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

from bot.dispute.deadlines import deadlines, turn_of
from bot.dispute.facts import CaseFacts
from bot.dispute.heard import Heard, of_seller
from bot.dispute.moments import utc
from bot.marketplaces import Marketplace

LATE_PART = (2, 5)
"""An answer in the last two fifths of the time is late: of five days from the fourth on (W9)."""
IN_A_ROW = 2
"""So many late answers in a row, or restarts of the clock, are named."""
MOVED = timedelta(hours=12)
"""A countdown told later by more than this was started anew, and not only read again."""
LETTER_DAYS = 5
"""Days named in the letter, the last ones."""


class Stalling(StrEnum):
    """What the log shows; permanent, words hang on it."""

    LATE_IN_A_ROW = "late_in_a_row"
    CLOCK_RESTARTED = "clock_restarted"


class Against(StrEnum):
    """What to do about it, in this order."""

    NOTE_DATES = "note_dates"
    ANSWER_SAME_DAY = "answer_same_day"
    WRITE_SUPPORT_DATES = "write_support_dates"
    CALL_PLATFORM = "call_platform"


AGAINST: dict[Against, tuple[str, ...]] = {
    Against.NOTE_DATES: ("answers_near_the_end",),
    Against.ANSWER_SAME_DAY: ("a_turn_has_its_time",),
    Against.WRITE_SUPPORT_DATES: ("support_says_what_is_missing",),
    Against.CALL_PLATFORM: ("platform_steps_in", "do_something_before_the_clock"),
}
"""What to do, with the rules it rests on."""


class Entry(Struct, frozen=True):
    """An answer of the log. `late`: in the last part of the time, None when that cannot be told;
    `restarted`: the page showed a later end afterwards."""

    heard: Heard
    late: bool | None
    restarted: bool


class AnswerLog(Struct, frozen=True):
    """Every answer told, the oldest first, and what they show together."""

    entries: tuple[Entry, ...] = ()
    stalling: Stalling | None = None
    against: tuple[Against, ...] = ()
    because: tuple[str, ...] = ()

    @property
    def turns(self) -> tuple[Entry, ...]:
        """The answers that are the seller's own."""
        return tuple(one for one in self.entries if of_seller(one.heard))


def ending(facts: CaseFacts, rules: Marketplace, now: datetime) -> tuple[datetime | None, bool]:
    """The end of the seller's time as it is known now, and whether the page told it.

    After an answer whose countdown nobody told, the usual time from that answer stands in."""
    known = turn_of(deadlines(facts, rules, now))
    if known is not None:
        told = facts.seller_answer_end is not None and facts.seller_answer_end.by_screen
        return known.earliest, told
    begun = facts.turn_begun
    if begun is None or facts.escalated:
        return None, False
    usual = rules.about("seller_answer", facts.market, utc(now).date())
    return utc(begun) + usual.longest, False


def answer_log(facts: CaseFacts) -> AnswerLog:
    """What the answers told so far show."""
    begun, entries = facts.dispute_opened_at, []
    for number, one in enumerate(facts.heard):
        turn = of_seller(one)
        late = _late(one, begun) if turn else None
        entries.append(Entry(one, late, turn and _restarted(facts, number)))
        begun = one.at if turn else begun
    stalling = None if facts.escalated else _stalling(entries)
    if stalling is None:
        return AnswerLog(tuple(entries))
    because = dict.fromkeys(rule for rules in AGAINST.values() for rule in rules)
    return AnswerLog(tuple(entries), stalling, tuple(Against), tuple(because))


def _late(one: Heard, begun: datetime | None) -> bool | None:
    if begun is None or one.end is None or not begun < one.end or one.at > one.end:
        return None
    part, whole = LATE_PART
    return (one.end - one.at) * whole <= (one.end - begun) * part


def _restarted(facts: CaseFacts, number: int) -> bool:
    """Whether the countdown told next ends later than the one that ran at this answer."""
    end = facts.heard[number].end
    told = [one.end for one in facts.heard[number + 1 :] if one.by_screen]
    now = facts.seller_answer_end
    if now is not None and now.by_screen:
        told.append(utc(now.at))
    later = next((at for at in told if at is not None), None)
    return end is not None and later is not None and later - end > MOVED


def _stalling(entries: list[Entry]) -> Stalling | None:
    turns = [one for one in entries if of_seller(one.heard)]
    if len(turns) >= IN_A_ROW and all(one.late for one in turns[-IN_A_ROW:]):
        return Stalling.LATE_IN_A_ROW
    if sum(one.restarted for one in turns) >= IN_A_ROW:
        return Stalling.CLOCK_RESTARTED
    return None


def days_of(log: AnswerLog, zone: tzinfo) -> tuple[date, ...]:
    """The days on which answers of the seller were seen, for the letter."""
    days = dict.fromkeys(one.heard.at.astimezone(zone).date() for one in log.turns)
    return tuple(days)[-LETTER_DAYS:]
