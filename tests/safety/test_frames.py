"""The samples that every frame carries are its tests."""

from __future__ import annotations

from pkgutil import iter_modules
from types import ModuleType

import pytest

from bot.safety import tricks, vocabulary
from bot.safety.frames import Frame
from bot.safety.kinds import Direction, Risk
from bot.safety.match import shape
from bot.safety.scanner import scan
from bot.safety.tricks import FRAMES
from bot.safety.vocabulary import derived
from tests.safety import learn, score

Modules = tuple[ModuleType, ...]
_WHO = {"s": Direction.seller, "b": Direction.buyer}


def _risks(text: str, who: str) -> set[Risk]:
    return set(learn.frames_say(text, _WHO[who]))


def _cases(kind: str) -> list[tuple[str, Frame, str, str]]:
    out: list[tuple[str, Frame, str, str]] = []
    for frame in FRAMES:
        if isinstance(frame.out, Risk):
            for text in frame.yes if kind == "yes" else frame.no:
                out.extend((frame.id, frame, who, text) for who in frame.who)
    return out


@pytest.mark.parametrize(("name", "frame", "who", "text"), _cases("yes"))
def test_sample_is_seen(name: str, frame: Frame, who: str, text: str) -> None:
    assert frame.out in _risks(text, who), name


@pytest.mark.parametrize(("name", "frame", "who", "text"), _cases("no"))
def test_harmless_neighbour_is_silent(name: str, frame: Frame, who: str, text: str) -> None:
    assert frame.out not in _risks(text, who), name


def test_the_second_opinion_leaves_the_samples_standing() -> None:
    """One in forty may go, most of them scraps of a sentence; of grave risks one in a hundred."""
    samples = _cases("yes")
    lost = [
        (frame.out, text)
        for _, frame, who, text in samples
        if frame.out not in {one.risk for one in scan(text, _WHO[who])}
    ]
    grave = [one for one in lost if one[0] in score.BLOCK]
    assert len(lost) <= len(samples) / 40, lost
    assert len(grave) <= len(samples) / 100, grave


def test_ids_are_unique_and_every_risk_has_frames() -> None:
    assert len({frame.id for frame in FRAMES}) == len(FRAMES)
    assert {frame.out for frame in FRAMES if isinstance(frame.out, Risk)} == set(Risk)


def _asked(frame: Frame) -> set[str]:
    form = shape(frame)
    asked = {tag for part in (*form.parts, *form.where) for tag in part}
    return {tag.lstrip("~") for tag in asked | form.unless | form.unless_all}


def test_every_concept_that_a_frame_asks_for_exists() -> None:
    known = vocabulary.WORDS.keys() | tricks.WORDS.keys() | derived.DERIVED.keys() | COMPUTED
    known |= {str(frame.out) for frame in FRAMES}
    for frame in FRAMES:
        assert _asked(frame) <= known, frame.id


@pytest.mark.parametrize(
    ("package", "listed"), [(tricks, tricks.TRICKS), (vocabulary, vocabulary.PARTS)]
)
def test_every_module_of_a_package_is_listed(package: ModuleType, listed: Modules) -> None:
    there = {f"{package.__name__}.{one.name}" for one in iter_modules(package.__path__)}
    assert {one.__name__ for one in listed} == there - {derived.__name__}


def test_words_of_a_trick_are_asked_for_by_it_alone() -> None:
    """A concept stands in one place: with its trick, or in the vocabulary when several ask."""
    assert not vocabulary.WORDS.keys() & tricks.WORDS.keys()
    assert len(tricks.WORDS) == sum(len(one.WORDS) for one in tricks.TRICKS)
    assert len(vocabulary.WORDS) == sum(len(one.WORDS) for one in vocabulary.PARTS)
    for trick in tricks.TRICKS:
        others = {tag for one in FRAMES if one not in trick.FRAMES for tag in _asked(one)}
        assert not trick.WORDS.keys() & others, trick.__name__
        assert trick.WORDS.keys() <= {tag for one in trick.FRAMES for tag in _asked(one)}


# concepts that code gives: grammar, numbers, links, handles
COMPUTED = {
    "v.imp", "v.1", "v.2", "v.3", "v.past", "v.inf", "v.part",
    "NUM", "AMT", "AMT0", "AMT_TINY", "AMT_CENTS", "PCT", "PCT_TINY",
    "LINK", "LINK_OTHER", "BADLINK", "MAIL", "HANDLE", "CARDNO",
}  # fmt: skip
