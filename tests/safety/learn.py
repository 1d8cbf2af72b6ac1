"""Learn the second opinion of the safety module: `python3 -m tests.safety.learn`.

Needs scikit-learn (`pip install -e '.[learn]'`), which the product does without. A logistic
regression for each risk over the words and concepts of all labelled messages gives the scores.
How much a score weighs against the frames is learned from the lessons alone, whose messages no
frame was written for, and from scores of models that had not read their authors: six folds, each
of whole authors, so that no wording is on both sides. `exam.jsonl` and the halves that are sealed
are never read here. (They were looked at to choose MARGIN, LONG and PART of `opinion.py`.)
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from zlib import crc32

from bot.safety import opinion
from bot.safety.kinds import Direction, Risk
from bot.safety.message import read
from bot.safety.scanner import all_frames, counts, proven

HERE = Path(__file__).parent
TABLE = Path(opinion.__file__).with_name(f"{opinion.NAME}.tsv")
STUDIED = ("dev", "own", "seen", "unseen", "fresh", "rounds", "natural", "kept")
"""Sets the frames were written with, and sentences that other tests hold."""
FOLDS = 6
OFTEN_ENOUGH = 3
"""Messages in which a word must stand to be learned."""
STRENGTH = 20.0
"""Inverse of the regularisation; 8 to 100 gave the same within a hundredth."""
EMPHASIS = 3
"""How often a frame's sample counts: it may stand for a wording that no message has."""
TOO_LIGHT = 0.3
"""Weights that are left out."""


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
    def names(self) -> dict[str, int]:
        said = (opinion.features(item, self.direction) for item in self.message.items)
        return {"\t".join(name): 1 for names in said for name in names}

    @cached_property
    def seen(self) -> dict[Risk, int]:
        return frames_say(self.text, self.direction)

    def part(self, scores: tuple[float, ...]) -> opinion.Part:
        """The whole message as one part with these scores."""
        items = tuple(self.message.items)
        asks = bool(self.message.questions)
        return opinion.Part(items, ((0,),), scores, self.direction is Direction.buyer, asks)


def everything() -> tuple[list[Lesson], list[Lesson]]:
    """What is learned from: lessons that no frame was written for, and what was studied."""
    taught = [one for path in sorted((HERE / "lessons").glob("*.jsonl")) for one in lessons(path)]
    studied = [one for name in STUDIED for one in lessons(HERE / f"{name}.jsonl")]
    return taught, studied + samples() * EMPHASIS


def fingerprint() -> str:
    """Of every message and its labels, and of what the words of some mean: the table names what
    it was made of."""
    taught, studied = everything()
    said = [(one.text, one.direction, sorted(one.labels)) for one in taught + studied]
    meant = [sorted(one.names) for one in lessons(HERE / "dev.jsonl")]
    return f"{crc32(repr((sorted(said), meant)).encode()):08x} {len(said)} messages"


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
        for frame in all_frames()
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
    if place == opinion.HARMLESS:
        return not lesson.labels
    return opinion.RISKS[place].value in lesson.labels


class Model:
    """Scores learned from some lessons."""

    def __init__(self, taught: list[Lesson]) -> None:
        from sklearn.feature_extraction import DictVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.preprocessing import normalize

        self._normalize = normalize
        counts = Counter(name for lesson in taught for name in lesson.names)
        self.kept = {name for name, count in counts.items() if count >= OFTEN_ENOUGH}
        self._columns = DictVectorizer()
        table = self._columns.fit_transform([self._known(lesson) for lesson in taught])
        table = normalize(table)
        self.models: list[Any] = []
        for place in range(opinion.HARMLESS + 1):
            model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
            self.models.append(model.fit(table, [wanted(lesson, place) for lesson in taught]))

    def _known(self, lesson: Lesson) -> dict[str, int]:
        return {name: 1 for name in lesson.names if name in self.kept}

    def scores(self, heard: list[Lesson]) -> list[tuple[float, ...]]:
        table = self._normalize(self._columns.transform([self._known(one) for one in heard]))
        columns = [model.decision_function(table) for model in self.models]
        return list(zip(*columns, strict=True))

    def weights(self) -> list[tuple[str, list[str]]]:
        """Of each word, what it weighs for which risk."""
        out = []
        for number, name in enumerate(self._columns.get_feature_names_out()):
            pairs = []
            for place, model in enumerate(self.models):
                weight = float(model.coef_[0][number])
                if abs(weight) >= TOO_LIGHT:
                    pairs.append(f"{place}:{round(weight * opinion.SCALE)}")
            if pairs:
                out.append((name, pairs))
        return out


def decision(taught: list[Lesson], studied: list[Lesson]) -> list[float]:
    """How much scores and frames weigh against each other."""
    from sklearn.linear_model import LogisticRegression

    authors = sorted({lesson.author for lesson in taught})
    values: list[opinion.Features] = []
    right: list[bool] = []
    for fold in range(FOLDS):
        apart = set(authors[fold::FOLDS])
        heard = [lesson for lesson in taught if lesson.author in apart]
        model = Model(studied + [lesson for lesson in taught if lesson.author not in apart])
        for lesson, scores in zip(heard, model.scores(heard), strict=True):
            part = lesson.part(scores)
            for place, risk in enumerate(opinion.RISKS):
                if risk in lesson.seen or scores[place] > opinion.HOPELESS:
                    values.append(opinion.weighed(part, place, lesson.seen))
                    right.append(wanted(lesson, place))
    found = LogisticRegression(solver="liblinear", random_state=0).fit(values, right)
    return [*map(float, found.coef_[0]), float(found.intercept_[0])]


def main() -> None:
    taught, studied = everything()
    weights = decision(taught, studied)
    model = Model(studied + taught)
    bias = [float(one.intercept_[0]) for one in model.models]
    head = {
        "learned from": fingerprint(),
        "risks": " ".join(risk.value for risk in opinion.RISKS),
        "bias": " ".join(f"{value:.3f}" for value in bias),
        "decision": " ".join(f"{value:.3f}" for value in weights),
    }
    lines = [f"{name}\t{value}" for name, value in head.items()]
    lines += ["\t".join([name, *pairs]) for name, pairs in model.weights()]
    TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
