"""The second opinion: learned from what lies here, heard in parts, silent about bare words."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.safety import Direction, Risk, network, opinion, scan
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
    assert network.learned().head.learned_from == learn.fingerprint()


def test_the_exam_is_on_no_lesson() -> None:
    taught = {one.text.strip().lower() for part in learn.everything() for one in part}
    exam = {str(row["text"]).strip().lower() for row in score.rows(HERE / "exam.jsonl")}
    assert len(exam) == 2520 and not exam & taught


def test_lessons_are_many_and_of_every_risk() -> None:
    taught, studied = learn.everything()
    taught += studied
    for risk in Risk:
        assert sum(risk.value in one.labels for one in taught) > 700, risk
    assert sum(not one.labels for one in taught) > 20_000


def test_words_pairs_endings_and_concepts_are_heard() -> None:
    items = read("PayPal please. We wait", SELLER).items
    names = learn.features(items, SELLER)
    assert {"swpaypa", "sepal", "s+PAYSYS"} <= set(names[0])
    assert "swpaypa swpleas" in names[1]
    assert names[2][-2:] == ["swwe", "sewe"]  # the word before it is of another sentence


def test_the_numbers_heard_are_those_of_the_names() -> None:
    names = learn.NAMES.read_text("utf-8").splitlines()[1:]
    numbers = {name: number for number, name in enumerate(names)}
    for row in [*score.rows(HERE / "dev.jsonl"), *score.rows(HERE / "exam.jsonl")]:
        side = Direction(row["direction"])
        items = read(str(row["text"]), side).items
        named = [{*map(numbers.get, word)} - {None} for word in learn.features(items, side)]
        assert [set(word) for word in network.known(items, side)] == named


def test_many_words_are_summed_like_few() -> None:
    """More rows than two bytes hold the sum of."""
    table = network.learned()
    rows = [table.row(number) for number in range(700)]
    wide = network.UNITS
    singly = [sum(table.rows[unit : 700 * wide : wide]) for unit in range(wide)]
    assert list(network.summed(rows)) == singly


def test_what_is_said_twice_counts_once() -> None:
    one = network.known(read("close the dispute", SELLER).items, SELLER)
    assert network.scores(one) == network.scores((*one, *one))


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
    part = opinion.Part((), ((),), network.scores(((),)), False, False)
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


EVERY_SHOP = """
Please leave 5 star feedback if you like our product | Your 5-star review is very important to us
Please give us 5 stars good feedback, thank you | Будем благодарны за отзыв с фото
Если товар понравился, оставьте, пожалуйста, отзыв с 5 звёздами | Оцените нас на 5 звёзд
If you have any problem please contact us before leaving negative feedback
Скидка 10% на следующий заказ по купону магазина | Coupon 2$ for your next order in our shop
We offer you 60% refund, you keep the item, agree in the dispute please
Товара нет в наличии, отмените заказ | Мы продлили защиту на 10 дней
Refund is issued, usually 7-15 working days | Wallet is genuine leather, RFID blocking
"""


@pytest.mark.parametrize("words", re.split(r" \| |\n", EVERY_SHOP.strip()))
def test_what_every_shop_writes_is_harmless(words: str) -> None:
    assert not scan(words, SELLER)


def test_an_endless_clause_is_heard_in_bounded_time() -> None:
    """Its pieces overlap by half; past what a message of real words can hold, no more."""
    for words, parts in ((500, 49), (3_000, 150)):
        assert len(opinion.split(read("lamp " * words, SELLER).items)) == parts


def test_a_long_harmless_paste_stays_harmless() -> None:
    dice = random.Random(6)
    for _ in range(20):
        assert not scan("\n".join(dice.choice(HARMLESS) for _ in range(40)), SELLER)


def test_weights_of_another_learning_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / network.NAMES).write_bytes(learn.NAMES.read_bytes())
    (tmp_path / network.WEIGHTS).write_bytes(learn.WEIGHTS.read_bytes()[::-1])
    monkeypatch.setattr(network, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match="learn again"):
        network.learned.__wrapped__()


OTHERWISE: list[dict[str, Any]] = [
    {"risks": ["one_risk", "another_risk"]},
    {"bias": [0.1, 0.2]},
    {"start": [0.1, 0.2]},
    {"out": [[0.1, 0.2]]},
]


@pytest.mark.parametrize("change", OTHERWISE)
def test_a_table_of_another_make_is_refused(
    change: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    head = msgspec.structs.replace(network.learned().head, **change)
    (tmp_path / network.NAMES).write_bytes(msgspec.json.encode(head))
    (tmp_path / network.WEIGHTS).write_bytes(b"")
    monkeypatch.setattr(network, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match="learn again"):
        network.learned.__wrapped__()


def test_a_decision_of_another_make_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    short = msgspec.structs.replace(network.learned().head, decision=[0.1, 0.2])
    table = network.Network({}, b"", short)
    monkeypatch.setattr(opinion, "learned", lambda: table)
    with pytest.raises(ValueError, match="learn again"):
        opinion.decision.__wrapped__()
