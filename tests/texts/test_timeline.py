"""The words of the timeline, and the days on its axis."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.session import Settings
from bot.pictures.chart import Chart, Tone
from bot.texts import measure
from bot.texts.formats import utf16_len
from bot.texts.play import NOW
from bot.texts.wording import timeline
from tests.pictures.charts import PLAYS, line, many, speaker
from tests.texts.pseudo import OPEN, pseudo_catalogues

LANGUAGES = pytest.mark.parametrize("language", ["ru", "en"])
LOOK = Settings(zone="Europe/Moscow")


def of(name: str, language: str, zone: str = "Europe/Moscow", look: Settings = LOOK) -> Chart:
    return timeline.of_case(line(PLAYS[name](language)), speaker(language, zone), look)


@LANGUAGES
def test_a_case_has_its_past_and_its_deadlines(language: str) -> None:
    made = of("scanned", language)
    s = speaker(language)
    assert [section.heading for section in made.sections] == [
        s.said(words) for words in ("What happened", "Ahead", "Perhaps still possible", "Over")
    ]
    assert [[row.tone for row in section.rows] for section in made.sections] == [
        [Tone.DONE, Tone.DONE],
        [Tone.SOON],
        [Tone.PERHAPS],
        [Tone.OVER],
    ]


@LANGUAGES
@pytest.mark.parametrize("name", sorted(PLAYS))
def test_the_caption_says_what_the_picture_shows(language: str, name: str) -> None:
    made = of(name, language)
    said = timeline.caption(made)
    assert utf16_len(said) <= measure.CAPTION_MAX
    assert made.title in said and made.today in said and made.subtitle in said
    for section in made.sections:
        assert section.heading in said
        for row in section.rows:
            assert row.title in said and all(words in said for words in row.lines)


@LANGUAGES
@pytest.mark.parametrize("count", [2, 8, 12])
def test_of_many_cases_each_has_its_line(language: str, count: int) -> None:
    made = timeline.of_all(many(language, count), speaker(language), LOOK)
    said = timeline.caption(made)
    assert utf16_len(said) <= measure.CAPTION_MAX
    for number in range(1, count + 1):
        assert f"• {number}. " in said
    assert not said.endswith("…")


def test_every_word_can_be_translated() -> None:
    s = speaker("en", words=pseudo_catalogues())
    for name, make in PLAYS.items():
        made = timeline.of_case(line(make("en")), s, LOOK)
        for section in made.sections:
            assert section.heading.startswith(OPEN), name
            assert all(row.title.startswith(OPEN) for row in section.rows)
        assert all(words.startswith(OPEN) for _, words in made.legend)
        assert made.today.startswith(OPEN) and made.subtitle.startswith(OPEN)


ZONES = ["Europe/Moscow", "Asia/Kamchatka", "America/New_York", "Australia/Lord_Howe"]


@LANGUAGES
@pytest.mark.parametrize("zone", ZONES)
def test_days_begin_at_midnight_where_the_reader_is(language: str, zone: str) -> None:
    for scale in of("scanned", language, zone).scales:
        for tick in scale:
            there = datetime.fromtimestamp(tick.at, ZoneInfo(zone))
            assert (there.hour, there.minute) == (0, 0)
            assert tick.label.startswith(f"{there.day} ")


@LANGUAGES
def test_weeks_begin_as_the_reader_counts_them(language: str) -> None:
    weeks = next(s for s in of("told", language).scales if len(s) > 2 and s[1].at - s[0].at > 5e5)
    there = {datetime.fromtimestamp(t.at, ZoneInfo("Europe/Moscow")).strftime("%a") for t in weeks}
    assert there == ({"Mon"} if language == "ru" else {"Sun"})


def test_the_axis_holds_everything_near_and_leaves_out_the_far() -> None:
    for name in PLAYS:
        made = of(name, "ru")
        spans = [row.span for section in made.sections for row in section.rows]
        for at in (at for s in spans for at in (s.at, s.until, s.perhaps) if at is not None):
            near = abs(at - NOW.timestamp()) < timedelta(days=70).total_seconds()
            assert not near or made.first < at < made.last
        assert made.first < made.now < made.last
        assert made.last - made.first < timedelta(days=260).total_seconds()


def test_the_zone_is_named_and_missed() -> None:
    assert "UTC+3" in of("told", "ru").subtitle
    told, untold = of("told", "ru"), of("told", "ru", look=Settings())
    assert told.subtitle != untold.subtitle


def test_shading_is_explained_where_it_occurs() -> None:
    for name in PLAYS:
        made = of(name, "en")
        spans = [row.span for section in made.sections for row in section.rows]
        kinds = {kind for kind, _ in made.legend}
        assert ("perhaps" in kinds) == any(span.perhaps is not None for span in spans)
        assert ("until" in kinds) == any(span.until is not None for span in spans)
