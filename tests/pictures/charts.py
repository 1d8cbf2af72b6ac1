"""Charts to draw: real ones, and any at all."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.chapters.lists import lines
from bot.conversation.screens import CaseLine
from bot.conversation.session import Session
from bot.pictures.chart import Chart, Row, Section, Span, Tick, Tone
from bot.texts.play import NOW, ZONE, Play, opened, started, told
from bot.texts.speaker import Speaker
from bot.texts.translator import Catalogues, catalogues

DAY = timedelta(days=1)
HERE = NOW.timestamp()
CATALOGUES = catalogues()


def speaker(language: str, zone: str = ZONE, words: Catalogues = CATALOGUES) -> Speaker:
    return Speaker(words, language, ZoneInfo(zone), NOW)


def received(language: str) -> Play:
    """Goods that came: one deadline."""
    play = Play(language).look("wrong").tap("option.situation.damaged")
    return play.look("change", "received_on").tap("option.received_on.days_3_ago")


def scanned(language: str) -> Play:
    """Said to be delivered a week ago: four deadlines, one over."""
    play = started(language)
    for question, words in (
        ("shipped_on", "20 october 2026"),
        ("delivered_on", "25 november 2026"),
    ):
        if question == "delivered_on":
            play.look("change", "tracking").tap("option.tracking.says_delivered")
        play.look("change", question).write(words)
        if play.session.echo is not None:
            play.tap("yes_right")
    return play


PLAYS = {"one": received, "told": told, "open": opened, "scanned": scanned}


def line(play: Play) -> CaseLine:
    (found,) = lines(play.session, play.session.cases[:1], NOW)
    return found


def many(language: str, count: int) -> tuple[CaseLine, ...]:
    """So many open cases, as the board orders them."""
    plays = [make(language) for make in PLAYS.values()]
    cases = tuple(
        replace(plays[n % len(plays)].session.cases[0], id=f"ca5e{n}") for n in range(count)
    )
    session = Session(settings=plays[0].session.settings, cases=cases)
    return lines(session, cases, NOW)


_words = st.text(
    st.sampled_from("абвгдежзийклмнопрстуфхцчшщъыьэюяABCxyz0123456789 -,.«»…₽"),
    min_size=1,
    max_size=90,
)
_moments = st.floats(HERE - 4e8, HERE + 4e8)
_spans = st.builds(Span, _moments, st.none() | _moments, st.none() | _moments, st.booleans())
_rows = st.builds(
    Row, _words, st.lists(_words, max_size=4).map(tuple), st.sampled_from(Tone), _spans, _words
)
_sections = st.builds(Section, _words, st.lists(_rows, max_size=4).map(tuple))
_ticks = st.lists(
    st.builds(Tick, _moments, st.text("абв1 ", min_size=1, max_size=12)), max_size=40
).map(lambda ticks: tuple(sorted(ticks, key=lambda tick: tick.at)))
charts = st.builds(
    Chart,
    title=_words,
    subtitle=_words,
    today=_words,
    now=st.just(HERE),
    first=st.floats(HERE - 1e7, HERE),
    last=st.floats(HERE, HERE + 1e7),
    scales=st.lists(_ticks, max_size=3).map(tuple),
    sections=st.lists(_sections, max_size=3).map(tuple),
    legend=st.lists(
        st.tuples(st.sampled_from(["left", "until", "opens", "perhaps"]), _words), max_size=4
    ).map(tuple),
    dark=st.booleans(),
)
