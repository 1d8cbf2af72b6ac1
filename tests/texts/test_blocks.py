"""Cutting falls between lines, folded parts first, never inside a tag (I02)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from bot.playground.html import parse_html
from bot.texts import measure
from bot.texts.blocks import assemble, bold, fold, para, pre, quote, title

TEXT = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=300)


def test_what_fits_stays_whole() -> None:
    body = (title(Markup("A")), para(Markup("b"), None), fold(), pre("x <y>"))
    assert assemble(body) == "<b>A</b>\n\nb\n\n<pre>x &lt;y&gt;</pre>"


def test_folded_parts_go_first() -> None:
    long = [escape("x" * 100)] * 100
    text = assemble((title(Markup("Head")), para(Markup("Body")), fold(*long), pre("letter")))
    assert measure.length(text) <= measure.TEXT_MAX
    assert "Head" in text
    assert "Body" in text
    assert "<pre>letter</pre>" in text
    assert "…</blockquote>" in text


def test_entities_are_counted() -> None:
    text = assemble((title(Markup("Head")), para(*[bold("x") for _ in range(300)])))
    assert measure.entities(text) <= measure.ENTITIES_MAX


def test_one_endless_line_is_cut_at_last() -> None:
    text = assemble((para(escape("😀" * 9000)),))
    assert measure.length(text) <= measure.TEXT_MAX


@given(st.lists(TEXT, max_size=12), st.integers(50, 400))
def test_every_cut_is_valid(lines: list[str], limit: int) -> None:
    made = [escape(line) for line in lines]
    text = assemble((title(Markup("Head")), quote(*made), fold(*made), para(*made)), limit)
    assert measure.length(text) <= limit
    parse_html(text)
