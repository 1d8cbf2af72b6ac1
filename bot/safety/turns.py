"""Who says what in a pasted conversation.

People paste whole chats: "Seller: … / Me: …", what Telegram copies ("Anna, [12.03.2025 14:02]"),
forwarded messages, what the marketplace copies (a name and a date over each message). The
words of each side are then read as that side's own; a text without speakers stays one piece.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.safety.kinds import Direction
from bot.safety.patterns import hits
from bot.safety.speakers import NAME_LENGTH, bare_name, is_role, side_of, stands_alone

_DAY = r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
_MONTH = (
    r"(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|май|июн"
    r"|июл|авг|сен|окт|ноя|дек)[\p{L}.]*(?: \d{1,2})?,?(?: \d{4})?(?: г\.)?"
)
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_STAMP = rf"[\[(]?(?:(?:{_DAY}|{_MONTH})(?:[,T ]+(?:at |в )?{_CLOCK})?|{_CLOCK})[\])]?"
_STAMP_FIRST = rf"(?i)^{_STAMP}"
_STAMP_LAST = rf"(?i)(?:^|[ ,(\[|·-]){_STAMP}:?$"
_FORWARD = r"(?i)^(?:forwarded (?:message )?from|переслано (?:от|из)|пересланное сообщение от)[: ]*"
_LABEL = r"^[\p{L}\p{N}][^:\n]{0,38}:(?: |$)"
_INSIDE = (
    r"(?i)(?:[.!?;|/»\"]|\s[/|—–-]) *(?:seller|shop|store|me|buyer|продавец|магазин|я|покупатель): "
)
_JUNK = " \t-–—,|·>"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says: a place in the text, and whose it is (None: nobody can tell)."""

    start: int
    end: int
    speaker: Direction | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Head:
    """A line, or its beginning, that names who speaks; `body` is where the words begin."""

    start: int
    body: int
    name: str
    sure: bool  # a role, a date or a forward mark; a bare "Name:" must prove itself


def turns(text: str) -> tuple[Turn, ...]:
    """The turns of a conversation in their order; nothing when no speaker is named."""
    heads = _proven([head for line in _lines(text) for head in _heads(text, *line)])
    if not any(head.name for head in heads):
        return ()
    ends = [head.start for head in heads[1:]] + [len(text)]
    said: list[Turn] = []
    for head, end in zip(heads, ends, strict=True):
        above = said[-1] if said else None
        if above and not head.name and not text[above.start : above.end].strip():
            said[-1] = replace(above, start=head.body, end=end)  # a date under the name
        else:
            said.append(Turn(head.body, end, side_of(head.name), head.name))
    if not any(text[turn.start : turn.end].strip() for turn in said):
        return ()
    if text[: heads[0].start].strip():
        said.insert(0, Turn(0, heads[0].start, None))
    return _told_apart(said)


def only(text: str, direction: Direction) -> str:
    """The text with everything blanked that the other side says: places stay what they were."""
    said = turns(text)
    if not said:
        return text
    kept = [" "] * len(text)
    for turn in said:
        if turn.speaker in (direction, None):
            kept[turn.start : turn.end] = text[turn.start : turn.end]
        if turn.start:
            kept[turn.start - 1] = "\n"  # another message, another sentence
    return "".join(kept)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    here = 0
    for line in text.splitlines(keepends=True):
        yield here, here + len(line.rstrip())
        here += len(line)


def _heads(text: str, start: int, end: int) -> Iterator[_Head]:
    first = _head(text, start, end)
    if first:
        yield first
    for hit in hits(_INSIDE, text[start:end]):
        label = hit.text.rstrip(": ").lstrip(_JUNK + '.!?;/»"')
        yield _Head(start + hit.start + 1, start + hit.end, label, sure=True)


def _head(text: str, start: int, end: int) -> _Head | None:
    """Does the line begin with a speaker?"""
    line = text[start:end]
    forward = next(hits(_FORWARD, line), None)
    if forward:
        return _Head(start, end, bare_name(line[forward.end :]), sure=True)
    stamp = next(hits(_STAMP_FIRST, line), None)
    begin = len(line) - len(line[stamp.end :].lstrip(_JUNK)) if stamp else 0
    rest = line[begin:]
    if stamp and not rest:
        return _Head(start, end, "", sure=True)  # a date alone parts two messages
    label = next(hits(_LABEL, rest), None)
    if label:
        name = _without_stamp(label.text.rstrip(": "))
        if stamp or is_role(name) or _name_like(name):
            return _Head(start, start + begin + label.end, name, bool(stamp) or is_role(name))
    name = _without_stamp(rest)
    dated = bool(stamp) or name != bare_name(rest)
    if len(name) <= NAME_LENGTH and (stands_alone(name) or (dated and _name_like(name))):
        return _Head(start, end, name, sure=True)
    return None


def _without_stamp(line: str) -> str:
    last = next(hits(_STAMP_LAST, line), None)
    return bare_name(line[: last.start] if last else line)


def _name_like(name: str) -> bool:
    """A short name in capitals, not a sentence and not «Цена»."""
    words = name.split()
    return 0 < len(words) <= 4 and len(name) <= NAME_LENGTH and name[0].isupper()


def _proven(heads: list[_Head]) -> list[_Head]:
    """Bare "Name:" counts when two names take turns, as in a conversation."""
    loose = Counter(head.name.casefold() for head in heads if not head.sure)
    chat = len(loose) >= 2 and sum(loose.values()) >= 3 and max(loose.values()) >= 2
    known = {head.name.casefold() for head in heads if head.sure and head.name}
    return [
        replace(head, sure=True)
        for head in heads
        if head.sure or head.name.casefold() in known or (chat and len(loose) == 2)
    ]


def _told_apart(said: list[Turn]) -> tuple[Turn, ...]:
    """Two names, one of them known: the other one is the other side."""
    unknown = {turn.name for turn in said if turn.speaker is None and turn.name}
    known = {turn.speaker for turn in said if turn.speaker is not None}
    if len(unknown) != 1 or len(known) != 1:
        return tuple(said)
    other = Direction.buyer if Direction.seller in known else Direction.seller
    name = unknown.pop()
    return tuple(replace(turn, speaker=other) if turn.name == name else turn for turn in said)
