"""Frames: what a trick looks like, as data.

A frame is a few concepts close together in one sentence, with the conditions under which
they mean the trick. Every frame carries samples that must and must not match; the samples
are its tests (`tests/safety/test_frames.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.safety.kinds import Risk


@dataclass(frozen=True, slots=True)
class Frame:
    """One shape of a trick.

    out     the risk, or the name of a marker that later frames ask for
    seq     concepts, one word each; alternatives "A|B"; a trailing "?" on a concept means
            its negation does not matter
    who     "s" seller, "b" buyer, "sb" both
    order   must the concepts stand in this order?
    gap     most words between neighbours
    clause  must all stand in one clause (between commas)?
    neg     "no": none of the words is negated; "yes": one is; "any"
    report  may the words be a report of what somebody else said?
    ask     may the sentence be a question? (None: does not matter)
    where   concepts of which one must be in the same sentence ("A|B") or, with "~", message
    unless  concepts that forbid it in the same sentence or, with "~", in the message
    """

    id: str
    out: Risk | str
    seq: str
    who: str = "sb"
    order: bool = False
    gap: int = 5
    clause: bool = False
    neg: str = "no"
    report: bool = False
    ask: bool | None = None
    where: str = ""
    unless: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
