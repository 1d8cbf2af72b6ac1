"""Learn the second opinion of the safety module: `python3 -m tests.safety.learn`.

Needs scikit-learn (`pip install -e '.[learn]'`), which the product does without. A small network
over the words and concepts of all labelled messages gives the scores (`training.py`). How much a
score weighs against the frames is learned from the lessons alone, whose messages no frame was
written for, and from scores of networks that had not read their authors: six folds, each of whole
authors, so that no wording is on both sides. `exam.jsonl` and the halves that are sealed are never
read here. (They were looked at to choose MARGIN, LONG and PART of `opinion.py`.)
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import msgspec

from bot.safety import network, opinion
from bot.safety.kinds import Direction, Risk
from bot.safety.message import Item, read
from bot.safety.scanner import counts, proven
from bot.safety.tricks import FRAMES

if TYPE_CHECKING:
    from tests.safety.training import Trained

HERE = Path(__file__).parent
NAMES, WEIGHTS = (Path(network.__file__).with_name(n) for n in (network.NAMES, network.WEIGHTS))
STUDIED = ("dev", "own", "seen", "unseen", "fresh", "rounds", "natural")
"""Sets the frames were written with."""
KEPT = "kept"
"""Sentences that other tests hold, and samples of frames that were given up."""
FOLDS = 6
EMPHASIS = 3
"""How often a frame's sample counts, and a sentence that other tests hold: it may stand for a
wording that no message has, or that everybody uses."""


@dataclass
class Lesson:
    """One labelled message as the model sees it."""

    author: str
    text: str
    direction: Direction
    labels: frozenset[str]

    @cached_property
    def message(self) -> Any:
        return read(self.text, self.direction)

    @cached_property
    def names(self) -> frozenset[str]:
        words = features(self.message.items, self.direction)
        return frozenset(name for names in words for name in names)

    @cached_property
    def seen(self) -> dict[Risk, int]:
        return frames_say(self.text, self.direction)

    def part(self, scores: tuple[float, ...]) -> opinion.Part:
        """The whole message as one part with these scores."""
        items = tuple(self.message.items)
        asks = bool(self.message.questions)
        return opinion.Part(items, ((0,),), scores, self.direction is Direction.buyer, asks)


def features(items: Iterable[Item], direction: Direction) -> list[list[str]]:
    """Of each word the names of what `network.known` knows by number."""
    side = direction.value[0]
    out: list[list[str]] = []
    before, sentence = "", -1
    for item in items:
        word = f"{side}w{item.text[: network.PREFIX]}"
        names = [f"{side}{'-' if item.negated else '+'}{tag}" for tag in item.tags]
        names += (word, f"{side}e{item.text[-network.ENDING :]}")
        if item.sentence == sentence:
            names.append(f"{before} {word}")
        out.append(names)
        before, sentence = word, item.sentence
    return out


def everything() -> tuple[list[Lesson], list[Lesson]]:
    """What is learned from: lessons that no frame was written for, and what was studied."""
    taught = [one for path in sorted((HERE / "lessons").glob("*.jsonl")) for one in lessons(path)]
    studied = [one for name in STUDIED for one in lessons(HERE / f"{name}.jsonl")]
    kept = lessons(HERE / f"{KEPT}.jsonl")
    known = {(one.text, one.direction) for one in kept}
    fresh = [one for one in samples() if (one.text, one.direction) not in known]
    return taught, studied + (kept + fresh) * EMPHASIS


def fingerprint() -> str:
    """Of every message and its labels, and of what the words of some mean: the table names what
    it was made of."""
    taught, studied = everything()
    said = [(one.text, one.direction, sorted(one.labels)) for one in taught + studied]
    meant = [sorted(one.names) for one in lessons(HERE / "dev.jsonl")]
    return f"{crc32(repr((sorted(said), meant)).encode()):08x}"


def lessons(path: Path) -> list[Lesson]:
    """What may be learned from a file: sealed halves are measured, never read."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    rows = [row for row in rows if row.get("half") != "sealed"]
    return [
        Lesson(path.stem, row["text"], Direction(row["direction"]), frozenset(row["labels"]))
        for row in rows
    ]


def samples() -> list[Lesson]:
    """The sentences that the frames carry, with the labels the frames together give them."""
    who = {"s": Direction.seller, "b": Direction.buyer}
    asked = {
        (text, who[side])
        for frame in FRAMES
        for text in (*frame.yes, *frame.no)
        for side in frame.who
    }
    return [
        Lesson("samples", text, side, frozenset(risk.value for risk in frames_say(text, side)))
        for text, side in sorted(asked)
    ]


def frames_say(text: str, direction: Direction) -> dict[Risk, int]:
    """The risks that frames prove, and how many of them do."""
    return counts(proven(read(text, direction)))


def wanted(lesson: Lesson, place: int) -> bool:
    """Whether a risk holds; in the last place: whether none does."""
    if place == network.HARMLESS:
        return not lesson.labels
    return network.RISKS[place].value in lesson.labels


def trained(heard: list[Lesson]) -> Trained:
    """A network that has read these."""
    from tests.safety.training import Trained

    places = range(network.HARMLESS + 1)
    holds = [[wanted(lesson, place) for place in places] for lesson in heard]
    return Trained([lesson.names for lesson in heard], holds)


def decision(taught: list[Lesson], studied: list[Lesson]) -> list[float]:
    """How much scores and frames weigh against each other."""
    from sklearn.linear_model import LogisticRegression

    authors = sorted({lesson.author for lesson in taught})
    values: list[opinion.Features] = []
    right: list[bool] = []
    for fold in range(FOLDS):
        apart = set(authors[fold::FOLDS])
        heard = [lesson for lesson in taught if lesson.author in apart]
        read_before = studied + [lesson for lesson in taught if lesson.author not in apart]
        guessed = trained(read_before).scores([lesson.names for lesson in heard])
        for lesson, scores in zip(heard, guessed, strict=True):
            part = lesson.part(scores)
            for place, risk in enumerate(network.RISKS):
                if risk in lesson.seen or scores[place] > opinion.HOPELESS:
                    values.append(opinion.weighed(part, place, lesson.seen))
                    right.append(wanted(lesson, place))
    found = LogisticRegression(solver="liblinear", random_state=0).fit(values, right)
    return [*map(float, found.coef_[0]), float(found.intercept_[0])]


def main() -> None:
    taught, studied = everything()
    weights = decision(taught, studied)
    made = trained(studied + taught)
    steps, rows = made.table()
    WEIGHTS.write_bytes(rows)
    _, start, out, bias = made.weights
    head = network.Head(
        learned_from=fingerprint(),
        checksum=network.checksum(made.columns, rows),
        risks=[risk.value for risk in network.RISKS],
        start=_short(start),
        steps=[round(step, 6) for step in steps],
        out=[_short(row) for row in out.T],
        bias=_short(bias),
        decision=_short(weights),
    )
    NAMES.write_text("\n".join([msgspec.json.encode(head).decode(), *made.columns]) + "\n", "utf-8")


def _short(values: Iterable[float]) -> list[float]:
    return [round(float(value), 4) for value in values]


if __name__ == "__main__":
    main()
