"""Where things stand: nothing overflows, nothing overlaps, whatever is written."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures.chart import Chart
from bot.pictures.layout import TICK_GAP, Scale, Words, plan, wrapped
from bot.pictures.look import INNER, LANE, LINE, MARGIN, SMALL, WIDTH
from bot.pictures.paint import width_of
from bot.texts.wording import timeline
from tests.pictures.charts import HERE, PLAYS, charts, line, many, speaker
from tests.texts.pseudo import pseudo_catalogues


def wide(text: str, size: int, bold: bool) -> float:
    """Letters as wide as they are high: wider than any of the font's."""
    return len(text) * size * 1.1


@given(st.text("абв xyz012", max_size=200), st.integers(60, 900))
def test_no_line_is_wider_than_its_room(text: str, room: int) -> None:
    lines = wrapped(text, room, 36, False, wide)
    assert all(wide(one, 36, False) <= room for one in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_number_stays_with_what_it_counts() -> None:
    words = "Дело начато: среда, 2 декабря, ещё 11 дней"
    for room in range(300, 1000, 20):
        for one in wrapped(words, room, 36, True, width_of):
            assert not one.endswith(("2", "11"))


def boxes(words: list[Words]) -> list[tuple[float, float, float, float]]:
    return [
        (one.x, one.y, one.x + width_of(one.text, one.size, one.bold), one.y + one.size * LINE)
        for one in words
    ]


def assert_tidy(chart: Chart) -> None:
    made = plan(chart, width_of)
    found = boxes(made.words)
    for left, top, right, bottom in found:
        assert left >= MARGIN - 1 and right <= WIDTH - MARGIN + 1
        assert top >= MARGIN - 1 and bottom <= made.height
    # Rows are lines one under the other; only the marks of the axis stand side by side.
    for one, other in combinations(found, 2):
        apart = one[2] <= other[0] or other[2] <= one[0]
        above = one[3] <= other[1] + 0.01 or other[3] <= one[1] + 0.01
        assert apart or above, (one, other)
    for (_, low), (high, _) in pairwise(made.cards):
        assert low < high
    for lane in made.lanes:
        inside = [box for box in found if box[1] < lane.y + LANE / 2 and box[3] > lane.y - LANE / 2]
        assert not inside


@settings(max_examples=60)
@given(charts)
def test_any_chart_is_tidy(chart: Chart) -> None:
    # A chart has today's words in one line; ours fit, and a test below says so.
    if width_of(chart.today, SMALL, True) <= INNER:
        assert_tidy(chart)


def real(language: str) -> list[Chart]:
    s = speaker(language)
    look = PLAYS["told"](language).session.settings
    return [
        *(timeline.of_case(line(make(language)), s, look) for make in PLAYS.values()),
        *(timeline.of_all(many(language, count), s, look) for count in (1, 3, 8, 12, 20)),
    ]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_real_charts_are_tidy(language: str) -> None:
    for chart in real(language):
        assert_tidy(chart)
        assert len(plan(chart, width_of).ticks) >= 2


def test_a_longer_language_fits() -> None:
    s = speaker("en", words=pseudo_catalogues())
    for make in PLAYS.values():
        play = make("en")
        assert_tidy(timeline.of_case(line(play), s, play.session.settings))


@given(charts)
def test_marks_of_the_axis_keep_their_distance(chart: Chart) -> None:
    made, scale = plan(chart, width_of), Scale(chart.first, chart.last)
    sides = [
        (scale.x(t.at) - width_of(t.label, SMALL, False) / 2,
         scale.x(t.at) + width_of(t.label, SMALL, False) / 2)
        for t in made.ticks
    ]  # fmt: skip
    assert all(right + TICK_GAP <= left for (_, right), (left, _) in pairwise(sides))


@given(st.floats(HERE - 1e7, HERE), st.floats(HERE, HERE + 1e7), st.floats(0, 1e10))
def test_time_runs_from_left_to_right(first: float, last: float, at: float) -> None:
    scale = Scale(first, last)
    assert Scale.LEFT <= scale.x(at) <= Scale.RIGHT
    assert scale.x(at) <= scale.x(at + 1000)
