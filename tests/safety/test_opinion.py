"""The second opinion: learned from what lies here, heard in parts, silent about bare words."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from bot.safety import Direction, Risk, opinion, scan
from bot.safety.message import read
from tests.safety import learn, score

HERE = Path(__file__).parent
SELLER = Direction.seller
HARMLESS = (
    "Здравствуйте! Посылка передана в службу доставки, номер виден на странице заказа.",
    "Размер подбирайте по таблице под фотографиями, ткань тянется мало.",
    "Спасибо за ваше терпение, склад сейчас работает медленнее из-за праздников.",
    "The lamp is packed in foam and a double box, so the glass should arrive whole.",
    "Our warehouse is closed on Sunday, parcels leave again on Monday morning.",
)


def test_the_table_was_learned_from_these_files() -> None:
    """A changed message, or a new one, asks for `python3 -m tests.safety.learn`."""
    assert learn.TABLE.read_text("utf-8").splitlines()[0] == f"learned from\t{learn.fingerprint()}"


def test_the_exam_is_on_no_lesson() -> None:
    taught = {one.text.strip().lower() for part in learn.everything() for one in part}
    exam = {str(row["text"]).strip().lower() for row in score.rows(HERE / "exam.jsonl")}
    assert len(exam) == 1080 and not exam & taught


def test_lessons_are_many_and_of_every_risk() -> None:
    taught, studied = learn.everything()
    taught += studied
    for risk in Risk:
        assert sum(risk.value in one.labels for one in taught) > 200, risk
    assert sum(not one.labels for one in taught) > 10_000


@pytest.mark.parametrize("side", Direction)
def test_what_is_heard_is_what_was_learned(side: Direction) -> None:
    """Features are looked up without making their names; both ways name the same ones."""
    numbers = opinion.learned().numbers
    for row in score.rows(HERE / "dev.jsonl")[:60]:
        message = read(str(row["text"]), side)
        for part in opinion.heard(message):
            for item, said in zip(part.items, part.said, strict=True):
                named = opinion.features(item, side)
                known = {numbers[kind][name] for kind, name in named if name in numbers[kind]}
                assert set(said) == known


def test_it_names_a_trick_that_no_frame_has_words_for() -> None:
    novel = "Следующие ваши посылки будут приходить пустые или мокрые, с почтой мы дружим"
    assert not learn.frames_say(novel, SELLER)
    (found,) = scan(novel, SELLER)
    assert found.risk is Risk.threat_to_buyer and found.rules == (opinion.NAME,)
    assert [span.of(novel) for span in found.spans] == [novel]


def test_it_drops_what_a_frame_misread() -> None:
    text = "Commemorative Bitcoin coin is iron with gold plating, only souvenir"
    assert Risk.off_platform_payment in learn.frames_say(text, SELLER)
    assert not scan(text, SELLER)


def test_words_it_does_not_know_leave_the_frames_their_say() -> None:
    part = opinion.Part((), ((),), opinion.learned().bias, False, False)
    assert opinion.judged(part, {Risk.advance_fee: 1}) == {Risk.advance_fee}


def test_a_trick_does_not_drown_in_a_long_paste() -> None:
    dice = random.Random(5)
    tried, close = 0, Risk.close_dispute_early
    for row in score.rows(HERE / "dev.jsonl"):
        if row["direction"] != "seller" or close not in row["labels"]:
            continue
        before, after = ([dice.choice(HARMLESS) for _ in range(14)] for _ in range(2))
        text = "\n".join([*before, str(row["text"]), *after])
        assert len(opinion.split(read(text, SELLER).items)) > 3
        if close in learn.frames_say(text, SELLER):  # not all disguises hold in mixed company
            tried += 1
            assert close in {one.risk for one in scan(text, SELLER)}, row["text"]
    assert tried >= 15


@pytest.mark.parametrize("before", HARMLESS[2:3] + HARMLESS[4:])
@pytest.mark.parametrize("after", HARMLESS)
def test_nor_among_a_few_kind_words(before: str, after: str) -> None:
    """Weighed with them it would be dropped; its sentence stands by itself."""
    text = f"{before} p@y pal refund is more quick. {after}"
    assert Risk.off_platform_payment in {one.risk for one in scan(text, SELLER)}


def test_nor_where_nobody_set_a_point_or_a_comma() -> None:
    words = " ".join(" ".join(HARMLESS).replace(".", "").replace(",", "").split() * 3)
    text = f"{words} пожалуйста закройте спор и мы вернём деньги {words}"
    assert Risk.close_dispute_early in {one.risk for one in scan(text, SELLER)}


BARE = """
1234 | 3012345678901234 | https://aliexpress.com/x | спор | dispute | апелляция | cancel | отмена
трек | tracking | review | отзыв | пароль | password | как отменить спор? | номер карты | PayPal
вернут ли деньги на карту | I forgot my password | where is my tracking number | ?! | 🙂
как открыть спор | how to close a dispute
"""


@pytest.mark.parametrize("words", ["", " ", *re.split(r" \| |\n", BARE.strip())])
def test_bare_words_and_short_questions_say_nothing(words: str) -> None:
    assert not scan(words, Direction.buyer)
    if not learn.frames_say(words, SELLER):
        assert not scan(words, SELLER)


def test_a_long_harmless_paste_stays_harmless() -> None:
    dice = random.Random(6)
    for _ in range(20):
        assert not scan("\n".join(dice.choice(HARMLESS) for _ in range(40)), SELLER)


@pytest.mark.parametrize(
    ("line", "change"),
    [(1, "risks\tone_risk another_risk"), (2, "bias\t0.1 0.2"), (3, "decision\t0.1 0.2")],
)
def test_a_table_of_another_make_is_refused(
    line: int, change: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = learn.TABLE.read_text("utf-8").splitlines()
    lines[line] = change
    (tmp_path / "opinion.tsv").write_text("\n".join(lines), "utf-8")
    monkeypatch.setattr(opinion, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match="learn again"):
        opinion.learned.__wrapped__()
