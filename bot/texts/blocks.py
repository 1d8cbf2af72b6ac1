"""A message in the making: blocks of lines, so that cutting never falls inside a tag.

What may be shortened is shortened by whole lines: folded parts first, from the last one up,
then the other parts. The first block, the title and what to do, is shortened last.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup, escape

from bot.texts import measure
from bot.texts.formats import cut

MORE = Markup("…")


class Kind(StrEnum):
    """How a block looks."""

    PLAIN = "plain"
    QUOTE = "quote"
    FOLD = "fold"
    PRE = "pre"


_TAGS = {
    Kind.PLAIN: (Markup(""), Markup("")),
    Kind.QUOTE: (Markup("<blockquote>"), Markup("</blockquote>")),
    Kind.FOLD: (Markup("<blockquote expandable>"), Markup("</blockquote>")),
    Kind.PRE: (Markup("<pre>"), Markup("</pre>")),
}
_CUT_ORDER = (Kind.FOLD, Kind.QUOTE, Kind.PLAIN, Kind.PRE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together."""

    kind: Kind
    lines: tuple[Markup, ...]

    def html(self) -> Markup:
        """The block as HTML, empty when it has no lines."""
        if not self.lines:
            return Markup("")
        opening, closing = _TAGS[self.kind]
        # Every line is safe already; str.join does not look at each again.
        inside = "\n".join(self.lines)
        return Markup(f"{opening}{inside}{closing}")  # noqa: S704


Body = tuple[Block, ...]


def title(words: Markup) -> Block:
    """The first line of a screen."""
    return Block(Kind.PLAIN, (bold(words),))


def para(*lines: Markup | None) -> Block:
    """Ordinary lines; None is left out."""
    return Block(Kind.PLAIN, _present(lines))


def quote(*lines: Markup | None) -> Block:
    """Somebody's words."""
    return Block(Kind.QUOTE, _present(lines))


def fold(*lines: Markup | None) -> Block:
    """What opens on a tap: reasons, sources, the mirror of a letter."""
    return Block(Kind.FOLD, _present(lines))


def pre(text: str) -> Block:
    """Text to copy with one tap."""
    return Block(Kind.PRE, tuple(escape(line) for line in text.split("\n")))


def bold(words: Markup | str) -> Markup:
    """Words that catch the eye."""
    # One Markup, not three added up: every screen has some of these.
    return Markup(f"<b>{escape(words)}</b>")  # noqa: S704


def dotted(lines: Iterable[Markup]) -> tuple[Markup, ...]:
    """Lines of a list."""
    return tuple(Markup("• ") + line for line in lines)


def assemble(body: Body, limit: int = measure.TEXT_MAX) -> str:
    """The message, within Telegram's limits."""
    blocks = [block for block in body if block.lines]
    while not measure.fits(text := _joined(blocks), limit):
        if not _shorten(blocks):
            return str(escape(cut(measure.visible(text), limit)))
    return text


def _joined(blocks: list[Block]) -> str:
    return "\n\n".join(block.html() for block in blocks if block.lines)


def _shorten(blocks: list[Block]) -> bool:
    """Take one line from the block that is missed least. False when nothing is left to take."""
    for kind in _CUT_ORDER:
        for place in range(len(blocks) - 1, -1, -1):
            block = blocks[place]
            if block.kind is kind and _can_shrink(block, place):
                blocks[place] = _shorter(block)
                return True
    return False


def _can_shrink(block: Block, place: int) -> bool:
    whole = [line for line in block.lines if line != MORE]
    return len(whole) > (1 if place == 0 or block.kind is not Kind.FOLD else 0)


def _shorter(block: Block) -> Block:
    whole = [line for line in block.lines if line != MORE][:-1]
    return Block(block.kind, (*whole, MORE) if whole else ())


def _present(lines: Iterable[Markup | None]) -> tuple[Markup, ...]:
    return tuple(line for line in lines if line)
