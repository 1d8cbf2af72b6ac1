"""The inside of a tag: names, attributes, values, in the words of Telegram's parser."""

from __future__ import annotations

from bot.playground.errors import ApiError
from bot.playground.html_values import unescape

SPACE = " \t\r\n\v\f"


class HtmlError(ApiError):
    """ "can't parse entities", with the reason in Telegram's words."""

    def __init__(self, reason: str) -> None:
        super().__init__(400, f"Bad Request: can't parse entities: {reason}")


class Scanner:
    """A position in the source, and what can be read from there."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def attributes(self, tag: str, begin: int) -> dict[str, str]:
        """The attributes of a start tag, up to and with its ">"."""
        attributes: dict[str, str] = {}
        while True:
            self.skip_space()
            if self.char() == ">":
                self.at += 1
                return attributes
            start = self.at
            self.at = self.skip_name(start, "=")
            name = self.source[start : self.at].lower()
            if not name:
                self._refuse_end(tag, begin)
                raise HtmlError(
                    f'Empty attribute name in the tag "{tag}" at byte offset {self.byte(begin)}'
                )
            attributes[name] = self._value(tag, name, begin)

    def _value(self, tag: str, name: str, begin: int) -> str:
        self.skip_space()
        if self.char() != "=":
            self._refuse_end(tag, begin)
            if tag == "blockquote" and name == "expandable":
                return "1"
            raise HtmlError(
                "Expected equal sign in declaration of an attribute of the tag "
                f'"{tag}" at byte offset {self.byte(begin)}'
            )
        self.at += 1
        self.skip_space()
        self._refuse_end(tag, begin)
        quote = self.char()
        value = self._quoted(quote) if quote in "'\"" else self._bare()
        if self.at >= len(self.source):
            raise HtmlError(f"Unclosed start tag at byte offset {self.byte(begin)}")
        return value

    def _quoted(self, quote: str) -> str:
        start = self.at + 1
        end = self.source.find(quote, start)
        if end < 0:
            self.at = len(self.source)
            return ""
        self.at = end + 1
        return unescape(self.source[start:end])

    def _bare(self) -> str:
        start = self.at
        while (char := self.char()) and ((char.isascii() and char.isalnum()) or char in ".-"):
            self.at += 1
        if self.at < len(self.source) and self.char() not in SPACE + ">":
            raise HtmlError(f"Unexpected end of name token at byte offset {self.byte(start)}")
        return self.source[start : self.at].lower()

    def char(self) -> str:
        """The character at the position; empty at the end."""
        return self.source[self.at : self.at + 1]

    def skip_space(self) -> None:
        """Go to the next character that is no white space."""
        while self.char() and self.char() in SPACE:
            self.at += 1

    def skip_name(self, start: int, stops: str) -> int:
        """Where the name that begins at `start` ends."""
        at, source = start, self.source
        while at < len(source) and source[at] not in SPACE and source[at] not in ">" + stops:
            at += 1
        return at

    def _refuse_end(self, tag: str, begin: int) -> None:
        if self.at >= len(self.source):
            raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {self.byte(begin)}')

    def byte(self, at: int) -> int:
        """A position as Telegram counts it: in bytes."""
        return len(self.source[:at].encode("utf-8", "surrogatepass"))
