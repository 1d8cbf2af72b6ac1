"""Scanning a message: frames to findings, each with the words that prove it."""

from __future__ import annotations

from functools import cache

from bot.safety.frames import Frame
from bot.safety.kinds import Direction, Finding, Risk, Span, finding, rank
from bot.safety.match import Shape, find, shape
from bot.safety.message import Message, read


@cache
def all_frames() -> tuple[Frame, ...]:
    """Every frame, markers before the risks that ask for them."""
    from bot.safety import (
        rules_acts,
        rules_buyer,
        rules_deals,
        rules_dispute,
        rules_further,
        rules_further_money,
        rules_money,
        rules_return,
        rules_seller,
    )

    parts = (
        rules_money,
        rules_acts,
        rules_dispute,
        rules_return,
        rules_seller,
        rules_buyer,
        rules_deals,
        rules_further,
        rules_further_money,
    )
    return tuple(frame for part in parts for frame in part.FRAMES)


@cache
def _shapes(direction: Direction) -> tuple[Shape, ...]:
    """The frames that this side's words can fit, taken apart."""
    who = "s" if direction is Direction.seller else "b"
    return tuple(shape(frame) for frame in all_frames() if who in frame.who)


def scan(text: str, direction: Direction) -> tuple[Finding, ...]:
    """The risks in one message, most severe first; nothing for a harmless one."""
    message = read(text, direction)
    proofs: dict[Risk, dict[str, list[Span]]] = {}
    for form in _shapes(direction):
        frame = form.frame
        for chain in find(form, message):
            if isinstance(frame.out, Risk):
                proofs.setdefault(frame.out, {}).setdefault(frame.id, []).append(
                    _span(message, chain)
                )
            else:
                for place in chain:
                    message.mark(place, frame.out)
    if Risk.return_cost_promise in proofs:  # the promise is the trick, not the cost
        proofs.pop(Risk.return_at_buyer_cost, None)
    if Risk.review_bribe in proofs:  # goods for a review are the reward, not a settlement
        proofs.pop(Risk.resend_promise, None)
    return tuple(_finding(risk, proofs[risk]) for risk in sorted(proofs, key=rank))


def _span(message: Message, chain: tuple[int, ...]) -> Span:
    items = [message.items[place] for place in chain]
    return Span(min(item.start for item in items), max(item.end for item in items))


def _finding(risk: Risk, by_rule: dict[str, list[Span]]) -> Finding:
    return finding(risk, _merged([s for spans in by_rule.values() for s in spans]), tuple(by_rule))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """In text order, overlapping ones as one."""
    out: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.start, s.end)):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)
