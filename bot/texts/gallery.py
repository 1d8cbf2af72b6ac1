"""Every screen in every language on one HTML page: the place to review tone and length."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.conversation.screens import Screen
from bot.texts import measure
from bot.texts.examples import examples
from bot.texts.play import NOW, ZONE
from bot.texts.render import Key, Page, render
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues, catalogues

_STYLE = """
:root { color-scheme: light dark; --card: #fff; --ink: #111; --paper: #e7ebf0; --line: #b9c4cf; }
@media (prefers-color-scheme: dark) {
  :root { --card: #1d2733; --ink: #eef2f6; --paper: #0f1620; --line: #46566a; } }
body { font: 16px/1.4 system-ui, sans-serif; background: var(--paper); color: var(--ink); }
main { display: grid; gap: 2rem; max-width: 72rem; margin: auto; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
article { background: var(--card); border-radius: .75rem; padding: .75rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.text pre { white-space: pre-wrap; border: 1px solid var(--line); padding: .4rem; margin: 0; }
blockquote { border-left: 3px solid var(--line); margin: 0; padding-left: .6rem; }
.row { display: flex; gap: .3rem; margin-top: .3rem; }
.row span { flex: 1; border: 1px solid var(--line); border-radius: .4rem; padding: .3rem;
  text-align: center; }
.primary { font-weight: bold; outline: 2px solid #2f6fb0; }
.danger { outline: 2px solid #b3362d; }
small { opacity: .75; }
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen in one language."""

    name: str
    language: str
    screen: Screen
    page: Page


def pages(offered: Catalogues | None = None) -> tuple[Shown, ...]:
    """Every example in every language."""
    known = offered or catalogues()
    return tuple(
        Shown(name, language, screen, render(screen, speaker_of(screen, known, language)))
        for language in known.languages
        for name, screen in examples(language).items()
    )


def speaker_of(screen: Screen, known: Catalogues, language: str) -> Speaker:
    """The speaker of an example, at the moment the example is of."""
    return Speaker(known, language, ZoneInfo(ZONE), getattr(screen, "now", NOW))


def gallery(offered: Catalogues | None = None) -> str:
    """The whole page."""
    shown = pages(offered)
    by_name: dict[str, list[Shown]] = {}
    for one in shown:
        by_name.setdefault(one.name, []).append(one)
    sections = Markup("\n").join(_section(name, each) for name, each in by_name.items())
    return str(
        Markup(
            '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            "<title>Screens</title>\n<style>{}</style>\n<main>\n<h1>Screens</h1>\n{}\n</main>\n"
            "</html>\n"
        ).format(Markup(_STYLE), sections)  # noqa: S704 - a constant
    )


def _section(name: str, each: list[Shown]) -> Markup:
    head = Markup("<section><h2>{}</h2>").format(name)
    cards = Markup("").join(_card(one) for one in each)
    return head + Markup('<div class="pair">') + cards + Markup("</div></section>")


def _card(one: Shown) -> Markup:
    rows = Markup("").join(_row(row) for row in one.page.keyboard)
    return Markup(
        '<article lang="{}"><div class="text">{}</div>{}<small>{} / {}</small></article>'
    ).format(
        one.language,
        Markup(one.page.text),  # noqa: S704 - rendered by us, user text escaped
        rows,
        measure.length(one.page.text),
        measure.entities(one.page.text),
    )


def _row(row: tuple[Key, ...]) -> Markup:
    keys = (Markup('<span class="{}">{}</span>').format(key.style, key.label) for key in row)
    return Markup('<div class="row">') + Markup("").join(keys) + Markup("</div>")
