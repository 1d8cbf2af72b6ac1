"""Scanning a message: frames to findings, each with the words that prove it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from bot.safety import opinion, tricks
from bot.safety.kinds import Direction, Finding, Risk, Span, finding, rank
from bot.safety.match import Possible, Shape, find, shape
from bot.safety.message import Message, read

Proofs = dict[Risk, dict[str, list[Span]]]
"""Of each risk and rule, the words that prove it."""


@cache
def _shapes(direction: Direction) -> tuple[tuple[Shape, ...], Possible]:
    """The frames that this side's words can fit, taken apart."""
    who = "s" if direction is Direction.seller else "b"
    shapes = tuple(shape(frame) for frame in tricks.FRAMES if who in frame.who)
    return shapes, Possible(shapes)


def scan(text: str, direction: Direction) -> tuple[Finding, ...]:
    """The risks in one message, most severe first; nothing for a harmless one."""
    message = read(text, direction)
    parts = opinion.heard(message)  # before frames mark its words
    kept: Proofs = {}
    for part, here in zip(parts, _shared(parts, proven(message)), strict=True):
        _weigh(part, here, kept)
    kept = settled(kept)
    return tuple(_finding(risk, kept[risk]) for risk in sorted(kept, key=rank))


def proven(message: Message) -> Proofs:
    """What the frames prove, before anything is weighed."""
    proofs: Proofs = {}
    shapes, possible = _shapes(message.direction)
    todo = possible.of(message.index.keys())
    while todo:
        number = (todo & -todo).bit_length() - 1
        todo &= -2 << number
        frame = shapes[number].frame
        known = len(message.index)
        for chain in find(shapes[number], message):
            if isinstance(frame.out, Risk):
                proofs.setdefault(frame.out, {}).setdefault(frame.id, []).append(
                    _span(message, chain)
                )
            else:
                for place in chain:
                    message.mark(place, frame.out)
        if len(message.index) > known:  # a new marker, for which later frames may have waited
            todo = possible.of(message.index.keys()) & (-2 << number)
    return proofs


def settled(proofs: Proofs) -> Proofs:
    """Without what another risk already says."""
    out = dict(proofs)
    if Risk.return_cost_promise in out:  # the promise is the trick, not the cost
        out.pop(Risk.return_at_buyer_cost, None)
    if Risk.review_bribe in out:  # goods for a review are the reward, not a settlement
        out.pop(Risk.resend_promise, None)
    return out


def _weigh(part: opinion.Part, here: Proofs, kept: Proofs) -> None:
    """Keep of a part what the second opinion lets stand, and add what it names itself."""
    stands = opinion.judged(part, counts(here))
    for risk in stands - here.keys():
        _add(kept, risk, {opinion.NAME: [opinion.proof(part, risk)]})
    for risk in stands & here.keys():
        _add(kept, risk, here[risk])
    if dropped := here.keys() - stands:
        # Kind words around a trick must not carry it past: a sentence may stand by itself.
        begun = {span.start for risk in dropped for some in here[risk].values() for span in some}
        for sentence in opinion.sentences(part, begun):
            there = _within(sentence, here)
            for risk in opinion.judged(sentence, counts(there)) & there.keys() & dropped:
                _add(kept, risk, there[risk])


def _add(kept: Proofs, risk: Risk, by_rule: dict[str, list[Span]]) -> None:
    for rule, spans in by_rule.items():
        kept.setdefault(risk, {}).setdefault(rule, []).extend(spans)


def _shared(parts: tuple[opinion.Part, ...], proofs: Proofs) -> list[Proofs]:
    """Of each part the proofs that begin in it."""
    if len(parts) == 1:
        return [proofs]
    starts = [part.items[0].start for part in parts]
    out: list[Proofs] = [{} for _ in parts]
    for risk, by_rule in proofs.items():
        for rule, spans in by_rule.items():
            for span in spans:
                here = out[bisect_right(starts, span.start) - 1]
                here.setdefault(risk, {}).setdefault(rule, []).append(span)
    return out


def _within(part: opinion.Part, proofs: Proofs) -> Proofs:
    """Those whose words begin in a part."""
    out: Proofs = {}
    for risk, by_rule in proofs.items():
        for rule, spans in by_rule.items():
            if here := [span for span in spans if part.holds(span)]:
                out.setdefault(risk, {})[rule] = here
    return out


def counts(proofs: Proofs) -> dict[Risk, int]:
    """How many frames saw each risk; what another says already is not counted."""
    return {risk: len(rules) for risk, rules in settled(proofs).items()}


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
