"""Telegram's HTML: what it takes, what it refuses, and its words for that."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import find_entities, utf16
from bot.playground.html import parse_html
from bot.playground.html_scan import HtmlError
from bot.playground.html_values import clean_link, is_time_format

Entity = dict[str, Any]

TAKEN: list[tuple[str, str, list[tuple[str, int, int]]]] = [
    ("<b>a</b><strong>b</strong>", "ab", [("bold", 0, 1), ("bold", 1, 1)]),
    ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
    ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
    ("<s>a</s><del>b</del>", "ab", [("strikethrough", 0, 1), ("strikethrough", 1, 1)]),
    ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
    ("<b>😀<i>я</i></b>", "😀я", [("bold", 0, 3), ("italic", 2, 1)]),
    ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
    ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
    ("<code><b>a</b></code>", "a", [("code", 0, 1)]),
    ("<B >a</B >", "a", [("bold", 0, 1)]),
    ("<b>a</>", "a", [("bold", 0, 1)]),
    ("<b></b>", "", []),
    ("a &lt;b&gt; &amp;&quot;", 'a <b> &"', []),
    ("&#128512;&#x44F;", "😀я", []),
    ("&nbsp;&apos;&copy; & &#0;", "&nbsp;&apos;&copy; & &#0;", []),
    ('<a href="https://a.ru/?x=1&amp;y=2">q</a>', "q", [("text_link", 0, 1)]),
    ("<a href='a.ru'>q</a>", "q", [("text_link", 0, 1)]),
    ("<a href='javascript:alert(1)'>q</a>", "q", []),
    ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
    ('<tg-time unix="1700000000" format="wDT">x</tg-time>', "x", [("date_time", 0, 1)]),
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
]

REFUSED = [
    ("я<x>", 'Unsupported start tag "x" at byte offset 2'),
    ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("a<b", "Unclosed start tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("<b =1>", 'Empty attribute name in the tag "b" at byte offset 0'),
    ("<b x>", 'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0'),
    ("<b x", 'Unclosed start tag "b" at byte offset 0'),
    ("<b x='1", "Unclosed start tag at byte offset 0"),
    ("<b x=я>", "Unexpected end of name token at byte offset 5"),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<tg-time>a</tg-time>", 'Tag "tg-time" must have attribute "unix" at byte offset 0'),
    (
        '<tg-time unix="1" format="x">a</tg-time>',
        'Invalid format "x" in tag "tg-time" at byte offset 0',
    ),
    ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
]


@pytest.mark.parametrize(("source", "text", "entities"), TAKEN)
def test_taken(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    found_text, found = parse_html(source)
    assert found_text == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(("source", "reason"), REFUSED)
def test_refused(source: str, reason: str) -> None:
    with pytest.raises(HtmlError) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


def test_values_of_entities() -> None:
    _, [link] = parse_html('<a href="https://a.ru/?x=1&amp;y=2">q</a>')
    assert link["url"] == "https://a.ru/?x=1&y=2"
    _, [pre] = parse_html('<pre><code class="language-py">x</code></pre>')
    assert pre["language"] == "py"
    _, [moment] = parse_html('<tg-time unix="1700000000" format="r">x</tg-time>')
    assert (moment["unix_time"], moment["date_time_format"]) == (1700000000, "r")


def test_formats_of_times() -> None:
    assert all(map(is_time_format, ["", "r", "w", "d", "D", "t", "T", "wd", "wDT", "dt"]))
    assert not any(map(is_time_format, ["rt", "td", "dw", "dd", "x", "R"]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start ru", [("bot_command", 0, 6)]),
        ("😀 /help@dispute_guide_bot!", [("bot_command", 3, 23)]),
        ("see https://a.ru/x, ok", [("url", 4, 14)]),
        ("aliexpress.ru and 1.5", [("url", 0, 13)]),
        ("a/b //x 5/6", []),
        ("@durov #спор #1 a@b.ru", [("mention", 0, 6), ("hashtag", 7, 5), ("email", 16, 6)]),
    ],
)
def test_what_telegram_finds_itself(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(one["type"], one["offset"], one["length"]) for one in find_entities(text)] == found


def test_links() -> None:
    assert clean_link("a.ru") == "http://a.ru"
    assert clean_link("tg://user?id=1") == "tg://user?id=1"
    assert clean_link("not a link") is None


PIECES = st.sampled_from(
    ["<", ">", "</", "<b>", "</b>", "<i>", "</i>", "<a href=", "'", '"', "&", "&#", "&lt;", ";",
     "<code class='language-x'>", "</code>", "<pre>", "</pre>", "=", " ", "\n", "😀", "я", "x",
     "<blockquote expandable>", "</blockquote>", "<tg-time unix='1'>", "</tg-time>", "&#55357;"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
def test_any_text_is_parsed_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except HtmlError:
        return
    size = utf16(text)
    for one in entities:
        assert one["offset"] >= 0 and one["length"] > 0
        assert one["offset"] + one["length"] <= size
    assert entities == sorted(entities, key=lambda one: (one["offset"], -one["length"]))


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(f"<b>{escaped}</b>")[0] == text


@given(st.text())
def test_found_entities_lie_inside(text: str) -> None:
    size = utf16(text)
    for one in find_entities(text):
        assert one["offset"] >= 0 and one["offset"] + one["length"] <= size and one["length"] > 0
