"""Telegram's HTML parse mode, as strict as Telegram.

Bot API, "HTML style": "Only the tags mentioned above are currently supported. All <, > and &
symbols that are not a part of a tag or an HTML entity must be replaced with the corresponding
HTML entities. All numerical HTML entities are supported. The API currently supports only the
following named HTML entities: &lt;, &gt;, &amp; and &quot;." The wording of the errors is that
of Telegram's own parser (TDLib, parse_html).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.playground.entities import utf16
from bot.playground.html_scan import HtmlError, Scanner
from bot.playground.html_values import (
    clean_link,
    decode_reference,
    is_time_format,
)

Entity = dict[str, Any]

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
}
_TAGS = {*_SIMPLE, "a", "blockquote", "tg-emoji", "tg-time"}


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    part: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text without tags, and its entities in Telegram's order."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


class _Parser(Scanner):
    """One pass over the source; jumps from one special character to the next."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.parts: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        source, size = self.source, len(self.source)
        while self.at < size:
            stop = self._next_special()
            if stop > self.at:
                self._add(source[self.at : stop])
                self.at = stop
            elif source[stop] == "&":
                char, self.at = decode_reference(source, stop)
                self._add(char)
            elif source.startswith("</", stop):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            tag = self.open[-1].tag
            raise HtmlError(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self.parts), _in_order(self.entities)

    def _next_special(self) -> int:
        size = len(self.source)
        tag, reference = self.source.find("<", self.at), self.source.find("&", self.at)
        return min(size if tag < 0 else tag, size if reference < 0 else reference)

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.offset += utf16(text)

    # -- tags ---------------------------------------------------------------------------------

    def _start_tag(self) -> None:
        begin = self.at
        end = self.skip_name(begin + 1, "")
        if end >= len(self.source):
            raise HtmlError(f"Unclosed start tag at byte offset {self.byte(begin)}")
        tag = self.source[begin + 1 : end].lower()
        if tag not in _TAGS:
            raise HtmlError(f'Unsupported start tag "{tag}" at byte offset {self.byte(begin)}')
        self.at = end
        attributes = self.attributes(tag, begin)
        self._check(tag, attributes, begin)
        self.open.append(_Open(tag, attributes, self.offset, len(self.parts)))

    def _check(self, tag: str, attributes: dict[str, str], begin: int) -> None:
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise HtmlError(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte(begin)}'
            )
        if tag == "tg-emoji" and not attributes.get("emoji-id", "").isdigit():
            raise HtmlError("Invalid custom emoji identifier specified")
        if tag == "tg-time":
            self._check_time(attributes, begin)

    def _check_time(self, attributes: dict[str, str], begin: int) -> None:
        """date_time_format: "r|w?[dD]?[tT]?" (Bot API, "Date-time entity formatting")."""
        unix, wanted = attributes.get("unix", ""), attributes.get("format", "")
        if not (unix.isascii() and unix.isdigit() and len(unix) <= 10):
            raise HtmlError(
                f'Tag "tg-time" must have attribute "unix" at byte offset {self.byte(begin)}'
            )
        if not is_time_format(wanted):
            raise HtmlError(
                f'Invalid format "{wanted}" in tag "tg-time" at byte offset {self.byte(begin)}'
            )

    def _end_tag(self) -> None:
        begin = self.at
        where = self.byte(begin) if not self.open else 0
        if not self.open:
            raise HtmlError(f"Unexpected end tag at byte offset {where}")
        end = self.skip_name(begin + 2, "")
        name = self.source[begin + 2 : end].lower()
        self.at = end
        self.skip_space()
        if self.char() != ">":
            raise HtmlError(f"Unclosed end tag at byte offset {self.byte(begin)}")
        opened = self.open[-1]
        if name and name != opened.tag:
            raise HtmlError(
                f"Unmatched end tag at byte offset {self.byte(begin)}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        self.at += 1
        self.open.pop()
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        place: Entity = {"offset": opened.offset, "length": self.offset - opened.offset}
        extra = self._meaning(opened)
        if extra is None:
            return
        if opened.tag == "pre" and self._takes_language(place):
            return
        self.entities.append({"type": extra.pop("type"), **place, **extra})

    def _meaning(self, opened: _Open) -> Entity | None:
        """Type and further fields of an entity; None when Telegram makes none of it."""
        tag, attributes = opened.tag, opened.attributes
        if tag == "a":
            url = attributes.get("href") or "".join(self.parts[opened.part :])
            clean = clean_link(url)
            return None if clean is None else {"type": "text_link", "url": clean}
        if tag == "blockquote":
            folded = "expandable" in attributes
            return {"type": "expandable_blockquote" if folded else "blockquote"}
        if tag == "tg-emoji":
            return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
        if tag == "tg-time":
            meaning: Entity = {"type": "date_time", "unix_time": int(attributes["unix"])}
            if attributes.get("format"):
                meaning["date_time_format"] = attributes["format"]
            return meaning
        language = attributes.get("class", "").removeprefix("language-")
        if tag == "code" and language and language != attributes["class"]:
            return {"type": "code", "language": language}
        return {"type": _SIMPLE[tag]}

    def _takes_language(self, place: Entity) -> bool:
        """<pre><code class="language-x">: one entity "pre" with a language."""
        last = self.entities[-1] if self.entities else {}
        same = last.get("type") == "code" and place == {key: last[key] for key in place}
        if same:
            last["type"] = "pre"
        return same


def _in_order(entities: list[Entity]) -> list[Entity]:
    """Outer before inner; nothing inside of code and pre ("entities must not be nested")."""
    entities.sort(key=lambda one: (one["offset"], -one["length"]))
    closed = [one for one in entities if one["type"] in ("code", "pre")]
    if closed:
        entities = [one for one in entities if not any(_inside(one, box) for box in closed)]
    for one in entities:
        if one["type"] == "code":
            one.pop("language", None)
    return entities


def _inside(one: Entity, box: Entity) -> bool:
    if one is box or one["type"] in ("blockquote", "expandable_blockquote"):
        return False
    end = box["offset"] + box["length"]
    return bool(box["offset"] <= one["offset"] and one["offset"] + one["length"] <= end)
