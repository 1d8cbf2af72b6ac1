"""Words and their places become what each side says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.legible import Line, Word, pieces, read

HIGH = 0.02


def line(text: str, left: float, top: float, right: float | None = None) -> Line:
    """Words of one line, each as wide as its letters, or spread up to `right`."""
    words, here = [], left
    for word in text.split():
        words.append(Word(word, here, here + 0.02 * len(word), top, top + HIGH))
        here += 0.02 * (len(word) + 1)
    if right is not None:
        last = words[-1]
        words[-1] = Word(last.text, last.left, right, top, top + HIGH)
    return Line(tuple(words))


THEIRS, MINE = 0.16, 0.6


def test_two_edges_tell_two_sides() -> None:
    assert pieces(
        [
            line("Close the dispute", THEIRS, 0.1),
            line("and we pay", THEIRS + 0.004, 0.125),
            line("Why so?", MINE, 0.2),
            line("My boss will fine me", THEIRS, 0.3),
        ]
    ) == [
        ("theirs", "Close the dispute and we pay"),
        ("mine", "Why so?"),
        ("theirs", "My boss will fine me"),
    ]


def test_one_edge_is_a_page_and_no_talk() -> None:
    lines = [line("Refund US $0.00", 0.04, 0.1), line("Time left 4 d 22 h", 0.04, 0.2)]
    assert pieces(lines) == [("", "Refund US $0.00\nTime left 4 d 22 h")]


def test_messages_of_one_side_stay_apart() -> None:
    lines = [line(text, THEIRS, top) for text, top in (("One two", 0.1), ("three", 0.2))]
    assert pieces([*lines, line("Mine", MINE, 0.3)])[0] == ("theirs", "One two\nthree")


def test_a_portrait_is_no_word() -> None:
    first = Line((Word("oO", 0.02, 0.06, 0.1, 0.12), *line("Dear friend", THEIRS, 0.1).words))
    found = pieces([first, line("please wait", THEIRS, 0.125), line("No", MINE, 0.2)])
    assert found[0] == ("theirs", "Dear friend please wait")


def test_the_day_in_the_middle_is_nobodys() -> None:
    day = line("24 ноября", 0.4, 0.06, right=0.6)
    found = pieces([day, line("Здравствуйте", THEIRS, 0.1), line("Да?", MINE, 0.2)])
    assert [side for side, _ in found] == ["", "theirs", "mine"]


def test_the_phones_own_line_and_specks_are_dropped() -> None:
    lines = [line("14:07 LTE 87%", 0.03, 0.01), line("~ .", 0.1, 0.3), line("Words", 0.1, 0.4)]
    assert pieces(lines) == [("", "Words")]


def test_a_stroke_alone_is_an_english_i() -> None:
    assert pieces([line("| will wait", 0.1, 0.3)]) == [("", "I will wait")]


def test_unsure_words_do_not_count() -> None:
    head = "level page_num block_num par_num line_num word_num left top width height conf text"
    rows = [
        "1 1 0 0 0 0 0 0 200 100 -1 ",
        "5 1 1 1 1 1 20 40 60 10 93.5 Hello",
        "5 1 1 1 1 2 90 40 20 10 12.0 gx",
        '5 1 1 1 2 1 20 55 20 10 90.0 "quoted',
    ]
    table = "\n".join(row.replace(" ", "\t") for row in [head, *rows])
    assert read(table, b"P5\n200 100\n255\n\x00\x0a") == [("", 'Hello "quoted')]


SHARE = st.floats(0, 1, allow_nan=False)
WORD = st.builds(Word, st.text(min_size=1, max_size=8), SHARE, SHARE, SHARE, SHARE)


@given(st.lists(st.builds(Line, st.lists(WORD, min_size=1, max_size=5).map(tuple)), max_size=20))
def test_nothing_is_invented(lines: list[Line]) -> None:
    read_back = "".join("".join(text.split()) for _, text in pieces(lines))
    there = sorted("".join(line.text for line in lines))
    assert all(read_back.count(c) <= there.count(c) for c in set(read_back))
    assert all(side in ("", "theirs", "mine") for side, _ in pieces(lines))
